"""The one-line forms of `streak` and `pause`: "3 runs a week", "holiday", "sick from yesterday"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from core.commands.context import Context
from core.domain.distance import MILE
from core.domain.run_streak import Reason
from core.domain.streak_rule import TWO_KM, Rule
from core.errors import Refusal
from core.understanding import count_in, day_in, distance_in
from core.wording.amounts import Listed
from core.wording.reply import Button
from core.wording.say import pauses as say
from core.wording.say import refusals
from core.wording.sentence import Sentence

_RULES: Final = {
    "official mile": Rule.OFFICIAL_MILE,
    "official": Rule.OFFICIAL_MILE,
    "mile": Rule.OFFICIAL_MILE,
    "a mile": Rule.OFFICIAL_MILE,
    "classic mile": Rule.CLASSIC_MILE,
    "classic": Rule.CLASSIC_MILE,
    "two km": Rule.TWO_KM,
    "per week": Rule.PER_WEEK,
    "custom": Rule.CUSTOM,
}
HOLIDAY: Final = "holiday"
SUMMER: Final = "summer"
_SEASONS: Final = {
    HOLIDAY: HOLIDAY,
    "thanksgiving": HOLIDAY,
    "thanksgiving to new year": HOLIDAY,
    SUMMER: SUMMER,
    "memorial day to 4 july": SUMMER,
}
_A_WEEK: Final = re.compile(r"(.+?)\s*(?:x|times)?\s*(?:a|per|each|every|/)\s*week", re.IGNORECASE)
_EVERY_DAY: Final = frozenset({"every day", "each day", "daily", "day"})
_TIMES: Final = {"once": 1, "twice": 2, "thrice": 3}
_A_DAY: Final = re.compile(r"(.+?),?\s*(?:(?:a|per|each|every|/)\s*day|daily)", re.IGNORECASE)
_FROM: Final = re.compile(r"(.*?),?\s*\b(?:from|since|starting)\s+(.+)", re.IGNORECASE)
_LITTLE: Final = re.compile(
    r"^(?:by\s+)?(?:an?\s+|the\s+)?|(?:,?\s+with pauses|\s+streak|\s+rule)$", re.IGNORECASE
)

_REASONS: Final = {
    "sick": Reason.SICK,
    "ill": Reason.SICK,
    "flu": Reason.SICK,
    "cold": Reason.SICK,
    "injured": Reason.INJURED,
    "injury": Reason.INJURED,
    "hurt": Reason.INJURED,
    "away": Reason.AWAY,
    "travel": Reason.AWAY,
    "travelling": Reason.AWAY,
    "traveling": Reason.AWAY,
    "holiday": Reason.AWAY,
    "vacation": Reason.AWAY,
    "rest": Reason.REST,
    "planned rest": Reason.REST,
    "a rest": Reason.REST,
}
NAMES: Final[Mapping[Reason, type[Sentence]]] = {
    Reason.SICK: say.Sick,
    Reason.INJURED: say.Injured,
    Reason.AWAY: say.Away,
    Reason.REST: say.Rest,
}
"""What a reason is called where it is chosen."""
_UNTIL: Final = re.compile(r"(.*?),?\s*\b(?:until|till|to|through)\s+(.+)", re.IGNORECASE)


def read_rule(context: Context, text: str) -> Mapping[str, Any] | None:
    """Read a rule in words, with a first day: "2 km a day from monday". None if it is none."""
    words, values = _bare(text), dict[str, Any]()
    if found := _FROM.fullmatch(words):
        if (first := _day(context, found[2])) is None:
            return None
        words, values["from"] = _bare(found[1]), first
    told = _rule(context, words)
    return None if told is None else {**told, **values}


def _bare(text: str) -> str:
    words = " ".join(text.split()).strip(" .!,")
    while (shorter := _LITTLE.sub("", words).strip(" ,")) != words:
        words = shorter
    return words


def _rule(context: Context, words: str) -> Mapping[str, Any] | None:
    named = words.casefold().replace("_", " ").replace("-", " ")
    if named in _EVERY_DAY:
        return {}  # it says no more than that it is a streak
    if named in _RULES:
        return {"rule": str(_RULES[named])}
    if named in _SEASONS:
        return {"season": _SEASONS[named]}
    if weekly := _A_WEEK.fullmatch(words):
        times = _TIMES.get(weekly[1].casefold())
        runs = count_in(weekly[1], languages=context.languages) if times is None else times
        return None if runs is None else {"rule": str(Rule.PER_WEEK), "runs": runs}
    daily = _A_DAY.fullmatch(words)
    if daily and (rule := _RULES.get(daily[1].casefold())) is not None:
        return {"rule": str(rule)}
    found = distance_in(daily[1] if daily else words, context.runner.units, languages=context.languages)
    if found is None or words.isdigit():  # a bare figure says neither how far nor how often
        return None
    if found[0] == TWO_KM.minimum:
        return {"rule": str(Rule.TWO_KM)}
    if found[0] == MILE:
        return {"rule": str(Rule.OFFICIAL_MILE)}
    return {"rule": str(Rule.CUSTOM), "distance": found}


def read_pause(context: Context, text: str) -> Mapping[str, Any] | None:
    """Read a pause in words: "sick", "away from 2 dec until 8 dec". Raises Refusal for another reason."""
    words, values = " ".join(text.split()).strip(" .!"), dict[str, Any]()
    if found := _UNTIL.fullmatch(words):
        last = day_in(
            found[2], context.today, future=True, month_first=context.month_first, languages=context.languages
        )
        if last is None:
            return None
        words, values["until"] = found[1].strip(" ,"), last
    if found := _FROM.fullmatch(words):
        if (first := _first(context, found[2], values.get("until"))) is None:
            return None
        words, values["from"] = found[1].strip(" ,"), first
    words = words.casefold().strip(" ,")
    if words and words not in _REASONS and "from" not in values:
        first = _first(context, words, values.get("until"))
        if first is not None:
            return {**values, "from": first}
    if words and words not in _REASONS:
        known = Listed(tuple(str(reason) for reason in Reason), "or")
        ways = tuple(Button(called(), f"/pause {reason}") for reason, called in NAMES.items())
        raise Refusal(refusals.NoChoice(words[:60], known), ways)
    if words:
        values["reason"] = str(_REASONS[words])
    return values


def _first(context: Context, words: str, last: date | None) -> date | None:
    """Return the first day of a pause: the one to come if the last is after it, else the nearest."""
    before, after = (
        day_in(
            words, context.today, future=ahead, month_first=context.month_first, languages=context.languages
        )
        for ahead in (False, True)
    )
    if before is None or after is None:
        return before or after
    if last is not None:
        return after if after <= last else before
    return after if after - context.today < context.today - before else before


def _day(context: Context, words: str) -> date | None:
    """Return a day that begins something: the latest such day, or one to come that is named so."""
    found = day_in(
        words, context.today, future=False, month_first=context.month_first, languages=context.languages
    )
    return found or day_in(
        words, context.today, future=True, month_first=context.month_first, languages=context.languages
    )
