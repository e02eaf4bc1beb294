"""How well and how fast messages are understood: `python benchmarks/score_understanding.py [LANGUAGE ...]`.

Runs the machine door over the labelled messages beside the project and hands its answers to
their scorer; then prints messages a second, and the worst 4,000-character message.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bot import understand

MESSAGES = Path(__file__).resolve().parent.parent.parent / "shared" / "messages"
LONG = (
    "6 " * 2000,
    "8x" * 2000,
    "1:20 " * 800,
    "5k " * 1300,
    "ran 5k in 25:30, " * 240,
    "a" * 4000,
    "monday 5k tuesday 6k " * 190,
    "not 5 from 6 to 7 " * 220,
    "- " * 2000,
    "the other the other " * 200,
    "1/2/" * 1000,
    "it was " * 570,
    "900 ft " * 570,
    "from 8:45 to 7:30 " * 220,
    "twenty two thirty " * 220,
    "the half is " * 330,
    "7k of 10k " * 400,
    "one of those runs where everything clicked. " * 90,
    "le 5 km, hier ich bin " * 180,
    "vor 3 Tagen 5er " * 250,
    "3. " * 1300,
)


def main(languages: list[str]) -> int:
    gold = [
        json.loads(line) for line in (MESSAGES / "dev.jsonl").read_text("utf-8").splitlines() if line.strip()
    ]
    gold = [each for each in gold if not languages or each["lang"] in languages]
    asked = [json.dumps({key: each[key] for key in ("id", "text", "lang", "now", "units")}) for each in gold]
    answers = _answers(asked)
    scorer = MESSAGES / "score.py"
    if scorer.exists():
        with tempfile.TemporaryDirectory() as folder:
            wanted, given = Path(folder, "gold.jsonl"), Path(folder, "answers.jsonl")
            wanted.write_text("".join(json.dumps(each) + "\n" for each in gold), "utf-8")
            given.write_text("".join(answers), "utf-8")
            subprocess.run(
                [sys.executable, str(scorer), str(wanted), str(given), "--errors", "60"], check=True
            )
    return _speed(gold)


def _answers(lines: list[str]) -> list[str]:
    answers: list[str] = []
    understand.run(lines, answers.append, lambda: datetime(2026, 11, 18, 12, tzinfo=UTC))
    return answers


def _speed(gold: list[dict[str, str]]) -> int:
    """Print the speed of reading and return 1 if it misses its limits."""
    readers = []
    for each in gold:
        moment, zone = understand.moment_in(each["now"])
        reader = understand.Reader(
            moment, understand.Unit(each["units"]), each["lang"], understand.month_first_in(zone)
        )
        readers.append((each["text"], reader))
    usual = [pair for pair in readers if len(pair[0]) < 500]
    best = min(_seconds(usual) for _ in range(15))
    rate = len(usual) / best
    worst = max(min(_seconds([(text, readers[0][1])]) for _ in range(3)) for text in LONG) * 1000
    for name, value, unit, limit, ok in (
        ("S7", round(rate), "messages/s", 10_000, rate >= 10_000),
        ("S7_longest", round(worst, 1), "ms", 20, worst <= 20),
    ):
        print(json.dumps({"name": name, "value": value, "unit": unit, "limit": limit, "ok": ok}))
    return 0 if rate >= 10_000 and worst <= 20 else 1


def _seconds(pairs: list[tuple[str, understand.Reader]]) -> float:
    start = perf_counter()
    for text, reader in pairs:
        understand.read(text, reader)
    return perf_counter() - start


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
