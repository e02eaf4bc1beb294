"""Races in one line: "A race: Canal 10k, 24 Oct 2027, start 9:30"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from core.domain.distance import Distance, Unit
from core.domain.race import Priority
from core.understanding.beside import number_at
from core.understanding.figures import figure
from core.understanding.languages import lines_of
from core.understanding.parsers import day_at, distance_in, lexicon, time_in
from core.understanding.pieces import DIST, tag_at
from core.understanding.text import even as make_even
from core.understanding.text import folded
from core.understanding.tokens import Token, cut
from core.understanding.words import Tag

LONGEST = 300

_WORDS: Final = lines_of()
_PRIORITY: Final = re.compile(
    rf"(?:{_WORDS.priority}\s+)?([abc])(?:[\s-]+{_WORDS.race}\b\s*[:,-]?|\s*:)\s*", re.IGNORECASE
)
_PRIORITY_BEHIND: Final = re.compile(
    rf"[\s,(]+(?:(?i:{_WORDS.priority})\s+([ABCabc])|([ABC])(?:[\s-]+(?i:{_WORDS.race}))?)\)?\s*(?=$|,)"
)
_START: Final = re.compile(
    rf"(?:,\s*|\s+|^)(?:{_WORDS.starts})(?:\s+{_WORDS.starts_at}|\s*:)?\s+"
    r"(\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)?)(?=$|[,\s])",
    re.IGNORECASE,
)
_TIME: Final = re.compile(
    r"(?:,\s*|\s+)(\d{1,2}[:.]\d\d\s?(?:am|pm)?|\d{1,2}\s?(?:am|pm))\s*(?=$|,)", re.IGNORECASE
)
_PART: Final = re.compile(r"\s*[,;\n]\s*")


@dataclass(frozen=True, slots=True)
class RaceWords:
    """A race as far as the line says it: `on` and `start` (wall time) are None if unsaid."""

    priority: Priority | None
    name: str
    on: date | None
    start: time | None
    distance: Distance | None


def race_in(text: str, today: date, units: Unit, *, month_first: bool = False) -> RaceWords | None:
    """Return the race that the line names; None if it names none. A day without a year is the next one."""
    line = make_even(text[: LONGEST + 1])
    if not line or len(line) > LONGEST:
        return None
    priority: Priority | None = None
    leading = _PRIORITY.match(line)
    if leading is not None:
        priority = Priority(leading[1].upper())
        line = line[leading.end() :]
    start: time | None = None
    for pattern in (_START, _TIME):
        timed = pattern.search(line) if start is None else None
        if timed is not None and (start := time_in(timed[1])) is not None:
            line = line[: timed.start()] + line[timed.end() :]
    behind = _PRIORITY_BEHIND.search(line) if priority is None else None
    if behind is not None:
        priority = Priority((behind[1] or behind[2]).upper())
        line = line[: behind.start()] + line[behind.end() :]
    names: list[str] = []
    on: date | None = None
    way: Distance | None = None
    for part in _PART.split(line):
        left, day = _without_day(part, today, month_first=month_first)
        if day is not None and on is None:
            on = day
            part = left
            lone = distance_in(part.partition("\n")[2], units)
            way, part = (lone[0], part.partition("\n")[0]) if lone else (way, part.replace("\n", " "))
        if not part.strip(" .-"):
            continue
        lone = distance_in(part, units) if any(c.isalpha() for c in part) else None
        if lone is not None and names:
            way = way or lone[0]
            continue
        names.append(part.strip(" .:-"))
    name = ", ".join(names)
    if not name:
        return None
    return RaceWords(priority, name[:120], on, start, way or _distance(name, units))


def _without_day(part: str, today: date, *, month_first: bool) -> tuple[str, date | None]:
    """Return the part without the day in it (a line end stands for it), and the day."""
    lower = folded(part)
    tokens = cut(part, lower, lexicon("en"))
    for place in range(len(tokens)):
        if tokens[place].tag is None and tokens[place].kind not in ("i", "s", "d", "n"):
            continue
        if place and tokens[place].glued:
            continue
        found = day_at(tokens, place, today, future=True, month_first=month_first)
        if found is not None and (found[1] == len(tokens) or place == 0 or _is_a_distance(tokens, found[1])):
            end = tokens[found[1] - 1].end
            return (part[: tokens[place].start].strip() + "\n" + part[end:].strip()).strip("\n"), found[0]
    return part, None


def _is_a_distance(tokens: list[Token], place: int) -> bool:
    """Whether only a distance follows the day."""
    return (
        number_at(tokens, place) is not None
        and tag_at(tokens, place + 1) == Tag.LENGTH
        and place + 2 == len(tokens)
    )


def _distance(name: str, units: Unit) -> Distance | None:
    """Return the distance in a race's name: "Canal 10k", "Berlin Marathon", "Lisbon half"."""
    tokens = cut(name, folded(name), lexicon("en"))
    return next((way for place in range(len(tokens)) if (way := _at(tokens, place, units))), None)


def _at(tokens: list[Token], place: int, units: Unit) -> Distance | None:
    if tag_at(tokens, place) in (Tag.NAMED_DISTANCE, Tag.HALF):
        return Distance.metres(str(tokens[place].value))
    if number_at(tokens, place) is None or tag_at(tokens, place + 1) != Tag.LENGTH:
        return None
    found = figure(tokens, place, "km" if units is Unit.KM else "mi")
    return Distance(int(found.value)) if found.kind == DIST and int(found.value) < 10**15 else None
