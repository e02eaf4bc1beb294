"""Puts the replayed chats into the README and docs/six-weeks: `python -m deploy.transcript`."""

from __future__ import annotations

from pathlib import Path

from bot.replay import replay
from deploy import six_weeks

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
SCENARIO = ROOT / "docs" / "scenarios" / "readme.txt"
START, END = "<!-- transcript -->\n", "<!-- end of transcript -->"


def with_transcript(readme: str) -> str:
    """Return the page with what the bot says now between its marks."""
    lines: list[str] = []
    replay(SCENARIO, lines.append)
    before, _, rest = readme.partition(START)
    _, _, after = rest.partition(END)
    return f"{before}{START}```\n{_told(lines)}\n```\n{END}{after}"


def _told(messages: list[str]) -> str:
    """Lay what was typed between the answers: each line of the scenario brought the next message."""
    said = [line for line in SCENARIO.read_text().splitlines() if line and not line.startswith("#")]
    told: list[str] = []
    waiting = iter(messages)
    for line in said:
        if line.startswith("at "):
            told.append(f"# {line.removeprefix('at ')}")
            if line.startswith("at 2026-11-22T18:00"):
                told.append(_indented(next(waiting)))
            continue
        told += [line, _indented(next(waiting))]
    return "\n".join(told)


def _indented(message: str) -> str:
    """Leave the head out but for what kind of message it is."""
    head, *lines = message.splitlines()
    mark = " (changed)" if "(changed)" in head else ""
    first, *rest = lines
    return "\n".join([f"bot>{mark} {first.strip()}", *(f"     {line.strip()}" for line in rest)])


if __name__ == "__main__":
    README.write_text(with_transcript(README.read_text()))
    six_weeks.write()
