"""How well messages are understood, per language and per kind of error.

    python -m benchmarks.understand_score [--keep] [--errors LANGUAGE]

Reads our own labelled messages, and those beside the project when they are there, and prints
the table. `--keep` makes the scores on our own the floors that the tests hold, and puts them
into docs/understanding.md. `--errors` lists what is not as labelled.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.labels import Verdict, judge
from bot import understand

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "tests" / "core" / "understanding" / "corpus"
FLOORS = CORPUS / "floors.json"
BESIDE = ROOT.parent / "shared" / "messages" / "dev.jsonl"
PAGE = ROOT / "docs" / "understanding.md"
START, END = "<!-- scores -->\n", "<!-- end of scores -->"
LANGUAGES = {
    "en": "English",
    "de": "German",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "pt": "Portuguese",
    "nl": "Dutch",
    "ja": "Japanese",
}
COLUMNS = ("messages", "exact", "confidently wrong", "needless questions", "dropped in silence")

Label = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Score:
    """How many of so many messages."""

    messages: int
    exact: int
    wrong: int
    needless: int
    dropped: int

    def __add__(self, other: Score) -> Score:
        mine, theirs = asdict(self), asdict(other)
        return Score(**{name: count + theirs[name] for name, count in mine.items()})

    def worse_than(self, floor: Score) -> list[str]:
        """Return the names of the figures that were better."""
        higher = [
            name for name in ("wrong", "needless", "dropped") if getattr(self, name) > getattr(floor, name)
        ]
        return ["exact", *higher] if self.exact < floor.exact else higher


NOTHING = Score(0, 0, 0, 0, 0)


def labels(file: Path) -> list[Label]:
    """Return the labelled messages of a file, a line each."""
    return [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]


def own() -> dict[str, list[Label]]:
    """Return our own labelled messages by the language in which they are written."""
    return {code: labels(CORPUS / f"{code}.jsonl") for code in LANGUAGES}


def beside() -> dict[str, list[Label]]:
    """Return the messages beside the project by the runner's language; none when they are not there."""
    found = labels(BESIDE) if BESIDE.exists() else []
    by_language = {code: [each for each in found if each["lang"] == code] for code in LANGUAGES}
    return {code: some for code, some in by_language.items() if some}


def answers(asked: Iterable[Label]) -> list[dict[str, Any]]:
    """Return what the machine door answers. It is shown no label."""
    given: list[str] = []
    lines = [json.dumps({key: each[key] for key in ("id", "text", "lang", "now", "units")}) for each in asked]
    understand.run(lines, given.append, lambda: datetime(2026, 11, 18, 12, tzinfo=UTC))
    return [json.loads(line) for line in given]


def verdicts(asked: list[Label]) -> list[Verdict]:
    return [judge(label, answer) for label, answer in zip(asked, answers(asked), strict=True)]


def score(found: Iterable[Verdict]) -> Score:
    return sum(
        (Score(1, each.exact, bool(each.wrong), each.needless, each.dropped) for each in found), NOTHING
    )


def scores(sets: Mapping[str, list[Label]]) -> dict[str, Score]:
    return {code: score(verdicts(some)) for code, some in sets.items()}


def floors() -> dict[str, Score]:
    """Return the scores that no language may fall below."""
    return {code: Score(**counts) for code, counts in json.loads(FLOORS.read_text("utf-8")).items()}


def rows(scored: Mapping[str, Score]) -> list[tuple[str, ...]]:
    """Return the table: a language each, then the other languages together, then all."""
    total = sum(scored.values(), NOTHING)
    others = sum((one for code, one in scored.items() if code != "en"), NOTHING)
    named = [(LANGUAGES[code], one) for code, one in scored.items()]
    return [_row(*one) for one in (*named, ("all but English", others), ("all", total))]


def _row(name: str, one: Score) -> tuple[str, ...]:
    parts = (one.exact, one.wrong, one.needless, one.dropped)
    return name, str(one.messages), *(f"{100 * part / (one.messages or 1):.1f} %" for part in parts)


def with_table(page: str, scored: Mapping[str, Score]) -> str:
    """Return the page with the table between its marks."""
    lines = [("", *COLUMNS), ("---", *("---:" for _ in COLUMNS)), *rows(scored)]
    table = "".join(f"| {' | '.join(line)} |\n" for line in lines)
    before, _, rest = page.partition(START)
    return f"{before}{START}{table}{END}{rest.partition(END)[2]}"


def show(title: str, sets: Mapping[str, list[Label]]) -> dict[str, Score]:
    """Print the table of these messages and what their errors are; return the scores."""
    found = {code: verdicts(some) for code, some in sets.items()}
    scored = {code: score(some) for code, some in found.items()}
    lines = [(title, *COLUMNS), *rows(scored)]
    width = max(len(line[0]) for line in lines)
    for name, *figures in lines:
        print(
            name.ljust(width),
            *(one.rjust(len(head)) for one, head in zip(figures, COLUMNS, strict=True)),
            sep="  ",
        )
    every = [verdict for some in found.values() for verdict in some]
    stored = Counter(cause for verdict in every for cause in set(verdict.wrong))
    others = Counter(fault for verdict in every if not verdict.wrong for fault in set(verdict.faults))
    print(f"confidently wrong by: {_listed(stored)}")
    print(f"otherwise not exact by: {_listed(others)}\n")
    return scored


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.most_common()) or "nothing"


def keep(scored: Mapping[str, Score]) -> None:
    """Make these the floors, in the file and on the page."""
    lines = [f'  "{code}": {json.dumps(asdict(one))}' for code, one in scored.items()]
    FLOORS.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    PAGE.write_text(with_table(PAGE.read_text("utf-8"), scored), "utf-8")


def errors(asked: list[Label]) -> None:
    """Print each message that was not understood exactly, what was answered, and what is amiss."""
    for label, answer in zip(asked, answers(asked), strict=True):
        verdict = judge(label, answer)
        if not verdict.exact:
            head = "WRONG" if verdict.wrong else answer["decision"]
            shown = [
                {key: value for key, value in one.items() if key != "notes"} for one in answer["records"]
            ]
            print(f"{label['id']} {head} {', '.join(verdict.wrong or verdict.faults)}")
            print(f"    {label['text'][:200]!r}\n    {json.dumps(shown, ensure_ascii=False)}")


def main(words: list[str]) -> int:
    asking = argparse.ArgumentParser(prog="benchmarks.understand_score", description=__doc__)
    asking.add_argument("--keep", action="store_true")
    asking.add_argument("--errors", choices=LANGUAGES)
    asked = asking.parse_args(words)
    if asked.errors:
        errors(own()[asked.errors])
        return 0
    scored = show("our own labels", own())
    if found := beside():
        show("labels beside the project", found)
    if asked.keep:
        keep(scored)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
