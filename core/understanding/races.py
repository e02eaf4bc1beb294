"""Races in one line: "A race: Canal 10k, 24 Oct 2027, start 9:30"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from typing import Final

from core.domain.distance import Distance, Unit
from core.domain.race import Priority
from core.understanding.beside import number_at
from core.understanding.choosing import lexicon
from core.understanding.days import no_such_day
from core.understanding.figures import figure
from core.understanding.hours import time_in
from core.understanding.language import LineWords
from core.understanding.languages import lines_of
from core.understanding.parsers import day_at, distance_in, duration_in
from core.understanding.pieces import DIST, tag_at
from core.understanding.text import even as make_even
from core.understanding.text import folded
from core.understanding.tokens import Tokens, cut
from core.understanding.tongues import ENGLISH, first_read
from core.understanding.words import Tag

LONGEST = 300

_PART: Final = re.compile(r"\s*[,;\n]\s*")


class _Forms:
    """The forms of a race's parts in one language."""

    __slots__ = ("aim", "label", "priority", "priority_behind", "start", "time", "venue", "why")

    def __init__(self, lines: LineWords) -> None:
        halves = "|".join(re.escape(half) for half in sorted(lines.half_days, key=len, reverse=True))
        race, priority = rf"(?:{lines.race})", rf"(?:{lines.priority})"
        self.priority = re.compile(
            rf"(?:{priority}\s+)?([abc])(?:[\s-]+{race}(?!\w)\s*[:,-]?|\s*:)\s*", re.IGNORECASE
        )
        self.priority_behind = re.compile(
            rf"[\s,(]+(?:(?i:{lines.taken_for})\s+)?(?:(?i:{priority})\s+([ABCabc])|([ABC])(?:[\s-]+(?i:{race}))?)\)?\s*(?=$|,)"
        )
        self.start = re.compile(
            rf"(?:,\s*|\s+|^)(?:{lines.starts})(?:\s+{lines.starts_at}|\s*:)?\s+"
            rf"(\d{{1,2}}(?:[:.]\d\d)?\s?(?:{halves})?|{'|'.join(lines.named_times)})(?=$|[,\s])",
            re.IGNORECASE,
        )
        self.time = re.compile(
            rf"(?:,\s*|\s+)(\d{{1,2}}[:.]\d\d\s?(?:{halves})?|\d{{1,2}}\s?(?:{halves}))\s*(?=$|,)",
            re.IGNORECASE,
        )
        self.aim = re.compile(
            rf"(?:,\s*|\s+)(?:{lines.aims})\s*:?\s+"
            r"(\d+[:.]\d\d(?::\d\d)?|\d+\s?(?:h|min|std)\w*(?:\s?\d+\b)?)(?=$|[,;\s])",
            re.IGNORECASE,
        )
        self.label = re.compile(rf"(?:{lines.starts}|{lines.aims})\s*:?\s+\d", re.IGNORECASE)
        self.venue, self.why = _told_by(lines.venues), _told_by(lines.whys)


@cache
def _forms(language: str) -> _Forms:
    return _Forms(lines_of(language))


def start_form(language: str) -> re.Pattern[str]:
    """Return the form of a start, whose group is the hour: "starts at 9:45"."""
    return _forms(language).start


def _told_by(name: str) -> re.Pattern[str]:
    """Return the form of a part that begins with its name: `place Bergamo`, `why "my kids"`."""
    return re.compile(
        rf'(?:\s*[,;]\s*|\s+(?=\w+\s*:?\s*"))(?:{name})\s*:?\s*(?:"([^"\n]*)"|(?<=\s)([^,;"\n]+))',
        re.IGNORECASE,
    )


LEAD_TO_DAY: Final = frozenset({Tag.BY, Tag.ON, Tag.A})
"""What stands before a day and is no part of a name: "by 25 April"."""


@dataclass(frozen=True, slots=True)
class RaceWords:
    """A race as far as the line says it: `on` and `start` (wall time) are None if unsaid.

    `goal` is in seconds; `no_day` are words that name a day which no calendar has, `no_time` a
    start or a goal that is none ("start 25:00").
    """

    priority: Priority | None
    name: str
    on: date | None
    start: time | None
    distance: Distance | None
    goal: int | None = None
    venue: str = ""
    why: str = ""
    no_day: str = ""
    no_time: str = ""


def race_in(
    text: str, today: date, units: Unit, *, month_first: bool = False, languages: tuple[str, ...] = ENGLISH
) -> RaceWords | None:
    """Return the race that the line names; None if it names none. A day without a year is the next one.

    Of the languages the first counts by which most is found: in words of another a day stays in the name.
    What is a day and nothing else in one of them names no race.
    """
    found = [_race(text, today, units, month_first, language) for language in languages]
    named = [race for race in found if race is not None]
    return max(named, key=_told_parts) if len(named) == len(found) else None


def _told_parts(race: RaceWords) -> int:
    parts = (race.priority, race.on, race.start, race.distance, race.goal, race.venue, race.why, race.no_day)
    return sum(part not in (None, "") for part in parts)


def _race(text: str, today: date, units: Unit, month_first: bool, language: str) -> RaceWords | None:
    forms, own = _forms(language), (language,)
    line = make_even(text[: LONGEST + 1])
    if not line or len(line) > LONGEST:
        return None
    priority: Priority | None = None
    leading = forms.priority.match(line)
    if leading is not None:
        priority = Priority(leading[1].upper())
        line = line[leading.end() :]
    venue, line = _told(forms.venue, line)
    why, line = _told(forms.why, line)
    aimed = forms.aim.search(line)
    goal = duration_in(aimed[1], languages=own) if aimed is not None else None
    if aimed is not None and goal is not None:
        line = line[: aimed.start()] + line[aimed.end() :]
    start: time | None = None
    for pattern in (forms.start, forms.time):
        timed = pattern.search(line) if start is None else None
        if timed is not None and (start := time_in(timed[1], languages=own)) is not None:
            line = line[: timed.start()] + line[timed.end() :]
    behind = forms.priority_behind.search(line) if priority is None else None
    if behind is not None:
        priority = Priority((behind[1] or behind[2]).upper())
        line = line[: behind.start()] + line[behind.end() :]
    names: list[str] = []
    on: date | None = None
    no_day = no_time = ""
    way: Distance | None = None
    parts = _PART.split(line)
    days = [_day_in(part, today, language, month_first=month_first) for part in parts]
    meant = _the_day(days)
    for part, day in zip(parts, days, strict=True):
        if day is not None and day is meant and day.on is None:
            part, no_day = day.left.replace("\n", " "), day.words
        elif day is not None and day is meant:
            on = day.on
            name, _, behind_it = day.left.partition("\n")
            lone = distance_in(behind_it, units, languages=own)
            if lone is not None:
                way, part = lone[0], name
            else:
                part = part if day.is_feast else day.left.replace("\n", " ")
        if not part.strip(" .-"):
            continue
        if names and forms.label.match(part):
            no_time = part
            continue
        lone = distance_in(part, units, languages=own) if any(c.isalpha() for c in part) else None
        if lone is not None and names:
            way = way or lone[0]
            continue
        names.append(part.strip(" .:-"))
    name = _bare_name(", ".join(names), language)
    if not name:
        return None
    way = way or distance_named(name, units, languages=own)
    return RaceWords(priority, name[:120], on, start, way, goal, venue, why, no_day, no_time)


def _bare_name(name: str, language: str) -> str:
    """Return "Marathon" for "a marathon", and for "the marathon is" before its day."""
    tokens = cut(name, folded(name), lexicon(language))
    while tokens and tokens[-1].tag == Tag.IS and len(tokens) > 1:
        name = name[: tokens.pop().start].rstrip()
    first = next((token.start for token in tokens if token.tag != Tag.A), 0)
    return name[first : first + 1].upper() + name[first + 1 :] if first else name


def _told(form: re.Pattern[str], line: str) -> tuple[str, str]:
    """Return the words that a part of the line tells, and the line without it."""
    found = form.search(line)
    if found is None:
        return "", line
    return (found[1] or found[2] or "").strip(), line[: found.start()] + line[found.end() :]


@dataclass(frozen=True, slots=True)
class _Day:
    """A day in a part of the line: `words` name it, `left` is the rest, a line end in their place.

    `on` is None where no calendar has it; a feast may be what the race is called: "Halloween 10k".
    """

    on: date | None
    words: str
    left: str
    is_feast: bool = False


def _the_day(days: Sequence[_Day | None]) -> _Day | None:
    """Return the race's day: one in figures, else one alone in its part, else one in words."""
    found = [day for day in days if day is not None]
    in_figures = [day for day in found if any(sign.isdigit() for sign in day.words)]
    alone = [day for day in found if not day.left.strip()]
    return next(iter(in_figures or alone or found), None)


def _day_in(part: str, today: date, language: str, *, month_first: bool) -> _Day | None:
    tokens = cut(part, folded(part), lexicon(language))
    for place in range(len(tokens)):
        if tokens[place].tag is None and tokens[place].kind not in ("i", "s", "d", "n"):
            continue
        if place and tokens[place].glued:
            continue
        found = day_at(tokens, place, today, future=True, month_first=month_first)
        if found is not None and (found[1] == len(tokens) or place == 0 or _is_a_distance(tokens, found[1])):
            while place and tokens[place - 1].tag in LEAD_TO_DAY:
                place -= 1
            start, end = tokens[place].start, tokens[found[1] - 1].end
            is_feast = tokens[place].tag == Tag.FEAST
            return _Day(found[0], part[start:end], _without(part, start, end), is_feast)
        last = no_such_day(tokens, place, today) if found is None else None
        if last is not None:
            first = place + (tokens[place].tag == Tag.ON)
            end = tokens[last - 1].end
            return _Day(None, part[tokens[first].start : end], _without(part, tokens[place].start, end))
    return None


def _without(part: str, start: int, end: int) -> str:
    return (part[:start].strip() + "\n" + part[end:].strip()).strip("\n")


def _is_a_distance(tokens: Tokens, place: int) -> bool:
    """Whether only a distance follows the day."""
    return (
        number_at(tokens, place) is not None
        and tag_at(tokens, place + 1) == Tag.LENGTH
        and place + 2 == len(tokens)
    )


def distance_named(name: str, units: Unit, *, languages: tuple[str, ...] = ENGLISH) -> Distance | None:
    """Return the distance in a race's name: "Canal 10k", "Berlin Marathon", "Lisbon half"."""

    def read(language: str) -> Distance | None:
        tokens = cut(name, folded(name), lexicon(language))
        return next((way for place in range(len(tokens)) if (way := _at(tokens, place, units))), None)

    return first_read(languages, read)


def _at(tokens: Tokens, place: int, units: Unit) -> Distance | None:
    if tag_at(tokens, place) in (Tag.NAMED_DISTANCE, Tag.HALF):
        return Distance.metres(str(tokens[place].value))
    if number_at(tokens, place) is None or tag_at(tokens, place + 1) != Tag.LENGTH:
        return None
    found = figure(tokens, place, "km" if units is Unit.KM else "mi")
    return Distance(int(found.value)) if found.kind == DIST and int(found.value) < 10**15 else None
