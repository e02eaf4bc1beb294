"""What is told of one's days that is no run: another place, a time off, a wish to be reminded."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from core.domain.calendar import DAY
from core.domain.run_streak import Reason
from core.understanding.language import LifeWords
from core.understanding.languages import LANGUAGES
from core.understanding.parsers import day_in
from core.understanding.text import typed

LONGEST: Final = 140
"""Characters: a longer text tells something else, too."""
MOST_DAYS: Final = 366


@dataclass(frozen=True, slots=True)
class PlaceTold:
    """Words that may be a place. `bound`: one goes there; else one is there."""

    words: str
    bound: bool


@dataclass(frozen=True, slots=True)
class TimeOff:
    """Why and when one does not run: `first` is told where it is not today, `last` where it is known."""

    reason: Reason
    first: date | None = None
    last: date | None = None


def place_told(text: str, languages: tuple[str, ...]) -> PlaceTold | None:
    """Return the words for where one is or goes: "I'm in Berlin now", "flying to Tokyo tomorrow"."""
    said = _said(text)
    for life in _of(languages):
        for pattern, bound in ((life.here, False), (life.bound, True)):
            if said and (found := _made(pattern).fullmatch(said)):
                return PlaceTold(found["place"].strip(), bound)
    return None


def time_off_in(
    text: str, today: date, week_ends: date, *, month_first: bool, languages: tuple[str, ...]
) -> TimeOff | None:
    """Return why one does not run, and how long: "pulled my hamstring, out for two weeks".

    To be away is told with its days only: "on holiday until Sunday".
    """
    said = _said(text)
    if not said or text.rstrip().endswith("?"):
        return None
    told: list[TimeOff] = []
    for language in languages:
        life = _life(language)
        if life is None or _made(life.others).search(said) or _made(life.well).search(said):
            continue
        reason = next((each for each, words in _reasons(life) if _made(words).search(said)), None)
        if reason is not None:
            days = _days(life, said, today, week_ends, month_first=month_first, language=language)
            told.append(TimeOff(reason, *days))
    told = [each for each in told if each.reason is not Reason.AWAY or each.last is not None]
    return next((each for each in told if each.first or each.last), told[0] if told else None)


def _days(
    life: LifeWords, said: str, today: date, week_ends: date, *, month_first: bool, language: str
) -> tuple[date | None, date | None]:
    """Return the first day where it is another than today, and the last one where it is told."""

    def day(found: re.Match[str] | None, *, future: bool) -> date | None:
        words = (language,)
        return found and day_in(found["day"], today, future=future, month_first=month_first, languages=words)

    begins, ends = _made(life.since).search(said), _made(life.until).search(said)
    first = day(begins, future=begins is not None and begins["ahead"] is not None)
    last = day(ends, future=True)
    if ends is not None and ends["back"]:
        last = last - DAY if last is not None else _after(life, ends["day"].partition(" ")[2], today)
    elif last is None and _made(life.this_week).search(said):
        last = week_ends
    elif last is None and first is None and _made(life.next_week).search(said):
        first, last = week_ends + DAY, week_ends + 7 * DAY
    elif last is None:
        last = _after(life, said, first or today)
    if last is not None and (last < max(first or today, today) or (last - today).days > MOST_DAYS):
        last = None
    return (first if first != today else None), last


def reminder_asked(text: str, languages: tuple[str, ...]) -> str | None:
    """Return the words for the hour at which one asks to be reminded, "" where none is said; else None."""
    said = _said(text)
    for life in _of(languages):
        if said and (found := _made(life.remind).fullmatch(said)):
            return (found["at"] or "").strip()
    return None


def _said(text: str) -> str:
    return "" if len(text) > LONGEST else " ".join(typed(text).split()).strip(" .!")


def _life(language: str) -> LifeWords | None:
    known = LANGUAGES.get(language)
    return known.life if known is not None else None


def _of(languages: tuple[str, ...]) -> list[LifeWords]:
    return [life for life in map(_life, languages) if life is not None]


def _reasons(life: LifeWords) -> tuple[tuple[Reason, str], ...]:
    return (Reason.INJURED, life.injured), (Reason.SICK, life.sick), (Reason.AWAY, life.away)


def _after(life: LifeWords, said: str, first: date) -> date | None:
    """Return the last day of a span that is told: two weeks from the first day."""
    found = _made(life.span).search(said)
    if found is None:
        return None
    count = life.counts.get(found["count"]) or (int(found["count"]) if found["count"].isdigit() else 0)
    days = count * life.units[found["unit"]]
    return first + (days - 1) * DAY if 0 < days <= MOST_DAYS else None


@cache
def _made(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
