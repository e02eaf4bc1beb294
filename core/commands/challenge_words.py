"""A challenge in one line: "Holiday Streak, official mile, 2026-11-26 to 2027-01-01"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from core.commands.context import Context
from core.commands.own_words import turned
from core.domain.challenge import Kind
from core.domain.cities import find_place
from core.domain.distance import Distance, Unit
from core.domain.streak_rule import Rule, Season, holiday_season, summer_season
from core.errors import Refusal
from core.understanding import day_in, distance_in, period_in, time_in
from core.wording.say import challenge_refusals as refused

RULES: Final = {
    "official mile": Rule.OFFICIAL_MILE,
    "a mile": Rule.OFFICIAL_MILE,
    "a mile a day": Rule.OFFICIAL_MILE,
    "mile a day": Rule.OFFICIAL_MILE,
    "1 mile a day": Rule.OFFICIAL_MILE,
    "classic mile": Rule.CLASSIC_MILE,
    "2 km": Rule.TWO_KM,
    "2km": Rule.TWO_KM,
    "two km": Rule.TWO_KM,
    "2 km a day": Rule.TWO_KM,
    "per week": Rule.PER_WEEK,
}
KINDS: Final = {str(kind).replace("_", " "): kind for kind in Kind}
SEASONS: Final = {"holiday": (holiday_season, "Holiday Streak"), "summer": (summer_season, "Summer Streak")}
"""Words of a name that say when, and what the ready-made one is called."""

_PARTS: Final = re.compile(r",\s+|,(?!\d)|;\s*")
_SPAN: Final = re.compile(r"^(?:from\s+)?(.+?)\s*(?:\bto\b|\buntil\b|–|—|\s-\s)\s*(.+)$", re.IGNORECASE)
_EACH: Final = re.compile(r"^(?:at least\s+)?(.+?)\s+(?:a|each|every|per)\s+day$", re.IGNORECASE)
_TOGETHER: Final = re.compile(
    r"^(?:group goal\s+)?(.+?)\s+(?:together|in all)$|^group goal\s+(.+)$", re.IGNORECASE
)
_BOARD: Final = re.compile(r"^boards?\s+(?:at\s+)?(.+)$", re.IGNORECASE)
_DAY_ALONE: Final = re.compile(r"^(\d{1,2})(?:\.|st|nd|rd|th)?$", re.IGNORECASE)
_FURTHEST: Final = re.compile(r"\b(?:distance|most|furthest|farthest)\b", re.IGNORECASE)
_ZONE: Final = re.compile(r"^(.+?)(?:[’']s)?\s+(?:time|clock|zone)$", re.IGNORECASE)

OPEN, DRAFT, CHANGE = "open", "draft", "change"


def read_challenge(context: Context, text: str) -> Mapping[str, Any]:
    """Read the natural form; what says no rule, kind, day or hour is the name. Raises Refusal.

    With a name and both days, told apart by commas, it is opened at once; else it is shown as a draft
    first: "500 km together until 28 February" may be meant in another way.
    """
    values: dict[str, Any] = {}
    parts = [part for part in (piece.strip(" .") for piece in _PARTS.split(text)) if part]
    for part in parts:
        told = _told(context, part)
        if told is None and "name" in values and "start" not in values:
            told = _span(context, part)
        if told is None and "name" in values:
            raise Refusal(refused.NotUnderstood(part[:60]))
        values |= told if told is not None else _phrase(context, part)
    if values.keys() <= {"name"}:
        return values  # it may be the answer to a question
    complete = {"name", "start", "end"} <= values.keys() and len(parts) > 1
    return values | {"step": OPEN if complete else DRAFT}


def rule_in(_: Context, text: str) -> str | None:
    """Return the rule as people say it: "2 km"."""
    found = RULES.get(_words(text))
    return str(found) if found is not None else None


def _words(text: str) -> str:
    return " ".join(text.casefold().replace("_", " ").split())


def _part(context: Context, part: str) -> Mapping[str, Any] | None:
    words = _words(part)
    if words in RULES:
        return {"rule": str(RULES[words])}
    if words in KINDS:
        return {"kind": str(KINDS[words])}
    if words in ("ties by distance", "ties shared"):
        return {"ties": words.rpartition(" ")[2]}
    if (days := _days(context, part)) is not None:
        return days
    if (board := _BOARD.match(part)) and (at := time_in(board[1], languages=context.languages)) is not None:
        return {"board_time": at}
    if (each := _EACH.match(part)) and (
        least := distance_in(each[1], context.runner.units, languages=context.languages)
    ) is not None:
        return {"rule": str(Rule.CUSTOM), "minimum": least}
    if (all_of_it := _TOGETHER.match(part)) is not None:
        target = distance_in(all_of_it[1] or all_of_it[2], context.runner.units, languages=context.languages)
        if target is not None:
            return {"kind": str(Kind.GROUP_GOAL), "target": target}
    if (clock := _ZONE.match(part)) and (places := find_place(clock[1])):
        return {"zone": places[0]}
    return None


def _told(context: Context, part: str) -> Mapping[str, Any] | None:
    return _part(context, part) or _part(context, turned(context, part))


def _phrase(context: Context, text: str) -> Mapping[str, Any]:
    """Read what is said without commas, the days last: "500 km together until 28 February"."""
    words = text.split()
    if _day(context, text, context.today) is not None or _span(context, text) is not None:
        return {"name": text}  # it may be the answer to a question, too
    for place in range(1, len(words)):
        tail, before = " ".join(words[place:]), " ".join(words[:place])
        if (days := _span(context, tail)) is not None:
            return {"name": before, **days, **(_told(context, before) or _by_distance(context, before))}
    return {"name": text}


def _by_distance(context: Context, words: str) -> Mapping[str, Any]:
    """Read "who runs most", "100 miles" as a challenge for the greatest distance."""
    length = distance_in(words, context.runner.units, languages=context.languages)
    return {"kind": str(Kind.DISTANCE)} if length is not None or _FURTHEST.search(words) else {}


def _span(context: Context, text: str) -> Mapping[str, Any] | None:
    """Read both days, or the one that goes with what was said before: "in December", "until 24 December"."""
    found = _days(context, text) or _days(context, turned(context, text))
    if found is not None:
        return found
    today = context.today
    period = period_in(text, today, month_first=context.month_first, languages=context.languages)
    return {"start": max(period[0], today), "end": period[1]} if period is not None else None


def _days(context: Context, part: str) -> Mapping[str, Any] | None:
    """Read "26 Nov to 1 Jan", "1 to 31 December"."""
    span, today = _SPAN.match(part), context.today
    if span is None:
        return None
    first = _day(context, span[1], today)
    if first is not None:
        last = _day(context, span[2], first)
        return {"start": first, "end": last} if last is not None else None
    alone, last = _DAY_ALONE.match(span[1]), _day(context, span[2], today)
    if alone is None or last is None or not 0 < int(alone[1]) <= last.day:
        return None
    return {"start": last.replace(day=int(alone[1])), "end": last}


def _day(context: Context, text: str, since: date) -> date | None:
    return day_in(text, since, future=True, month_first=context.month_first, languages=context.languages)


def season_in(name: str, today: date) -> tuple[Season, str] | None:
    """Return the season that a name speaks of, from today on if it runs, and the name it goes by."""
    words = name.casefold().split()
    for word, (season_of, called) in SEASONS.items():
        if word not in words:
            continue
        season = next(found for year in (-1, 0, 1) if (found := season_of(today.year + year)).last >= today)
        if season.first < today:
            season = Season(today, season.last)
        return season, called if name.casefold() == called.casefold() else name
    return None


Amount = tuple[Distance, Unit] | None


def length_of(amount: Amount) -> Distance | None:
    return amount[0] if amount is not None else None
