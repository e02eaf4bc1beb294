"""Races that a plan names: "signed up for the Turkey Trot 5k on thanksgiving"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Final

from core.domain.distance import Unit
from core.understanding.choosing import languages_of, lexicon
from core.understanding.languages import LANGUAGES, lines_of
from core.understanding.races import LEAD_TO_DAY, RaceWords, race_in
from core.understanding.rough_days import RoughDay, rough_day_in
from core.understanding.small_talk import intent_in
from core.understanding.text import folded
from core.understanding.tokens import CLOCK, Tokens, cut
from core.understanding.tongues import ENGLISH
from core.understanding.values import Draft, Intent, Reader
from core.understanding.words import Tag

_NO_EVENT: Final = frozenset({Tag.WITHIN, Tag.KIND, Tag.ME, Tag.OTHER, Tag.PLAN})
_RUN_ALREADY: Final = frozenset({Tag.RAN, Tag.DID, Tag.RACED})
_ENDS: Final = LEAD_TO_DAY | {Tag.FOR, Tag.AT}

LONG_AGO: Final = timedelta(days=60)
YEAR: Final = timedelta(days=365)
RECENT: Final = timedelta(days=7)
"""A race without a time that was run within so many days is a log (ours)."""


@cache
def _enters(language: str) -> re.Pattern[str]:
    return re.compile(lines_of(language).enters, re.IGNORECASE)


@cache
def _aims(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{lines_of(language).aims})\s+(?:of\s+)?\d", re.IGNORECASE)


def enters_a_race(text: str, tokens: Tokens, drafts: Sequence[Draft], reader: Reader) -> bool:
    """Whether what reads as a run of long ago, and has no time, puts a race on the calendar.

    "B race: Lakefront half on 12 sept, goal 1:38" in January is the next September's.
    """
    one = drafts[0] if len(drafts) == 1 else None
    if one is None or one.duration:
        return False
    if one.action is not None:
        return _is_added(text, tokens, reader)
    if one.on is None or one.intent is not Intent.LOG_RUN:
        return False
    if reader.today - one.on > RECENT and _is_to_list(text, reader):
        return True  # "add the London marathon on april 25" in May
    if _opens_with(tokens, Tag.ADD):
        return reader.today - one.on > LONG_AGO  # "add a half on 11 april" in November
    if reader.today - one.on > LONG_AGO and _goes_on(tokens):
        return True  # "running a half on 11 april"
    if reader.today - one.on <= RECENT or any(token.tag in _RUN_ALREADY for token in tokens):
        return False
    languages = languages_of(reader.language)
    if any(_enters(each).match(text) or _aims(each).search(text) for each in languages):
        return True
    own = languages[:1]
    said = race_planned(text, reader.today, reader.units, month_first=reader.month_first, languages=own)
    return said is not None and _names_an_event(said.name, own[0])


def _is_to_list(text: str, reader: Reader) -> bool:
    languages = languages_of(reader.language)
    found = race_to_list(
        text, reader.today, reader.units, month_first=reader.month_first, languages=languages
    )
    return found is not None


def _goes_on(tokens: Tokens) -> bool:
    """Whether it opens with a verb by which a run is not over."""
    opens = next((token for token in tokens if token.tag not in (Tag.FILL, Tag.ME)), None)
    doing = tokens.language.forms.doing
    return opens is not None and opens.tag == Tag.RUN and bool(doing) and opens.text.endswith(doing)


def _opens_with(tokens: Tokens, tag: int) -> bool:
    return next((token.tag for token in tokens if token.tag not in (Tag.FILL, Tag.ME, Tag.AND)), None) == tag


def _is_added(text: str, tokens: Tokens, reader: Reader) -> bool:
    """Whether what is to be added, to the last run or by itself, is a race of a day to come.

    "Also add a 10k on jan 16" in November: within a week it may be a weekday's, of a day just over a run.
    """
    if not _opens_with(tokens, Tag.ADD):
        return False
    own = languages_of(reader.language)[:1]
    said = race_in(text, reader.today, reader.units, month_first=reader.month_first, languages=own)
    if said is None or said.on is None or said.distance is None:
        return False
    return _is_far(said.on - reader.today)


def _names_an_event(name: str, language: str) -> bool:
    """Whether more is said than how far: "half marathon" is a run's, too."""
    tokens = cut(name, folded(name), lexicon(language))
    lengths = (Tag.NAMED_DISTANCE, Tag.HALF, Tag.LENGTH)
    return any(token.kind == "w" and token.tag not in lengths for token in tokens)


@cache
def _race(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{lines_of(language).race})(?!\w)", re.IGNORECASE)


def race_planned(
    text: str,
    today: date,
    units: Unit,
    *,
    month_first: bool = False,
    languages: tuple[str, ...] = ENGLISH,
    far: bool = False,
) -> RaceWords | None:
    """Return the race on a day to come that the plan names, None if it may be a run like any other.

    It is a race by the words ("signed up for"), by its distance ("a half"), or by a name and a distance;
    `far` ahead "a half" is none but a race, and what has no distance may be anything.
    """
    found = [
        _planned(text, today, units, language, month_first=month_first, far=far) for language in languages
    ]
    named = [race for race in found if race is not None]
    return min(named, key=lambda race: len(race.name), default=None)


def _planned(
    text: str, today: date, units: Unit, language: str, *, month_first: bool, far: bool
) -> RaceWords | None:
    """Return the race as the words of one language tell it: what leads to its name is none in another."""
    entered = _enters(language).sub(" ", text).strip()
    says_so = entered != text.strip()
    words = entered if says_so else intent_in(text, units, language)
    found = race_in(words, today, units, month_first=month_first, languages=(language,))
    if found is None or found.on is None or found.on <= today:
        return None
    tokens = cut(found.name, folded(found.name), lexicon(language))
    name = _bare(found.name, tokens)
    if not name or (far and not says_so and found.distance is None):
        return None
    event = _race(language).search(name) or _is_an_event(found, tokens, language)
    if says_so or event or (far and _is_a_half(name, language)):
        return replace(found, name=name)
    return None


def race_to_list(
    text: str, today: date, units: Unit, *, month_first: bool = False, languages: tuple[str, ...] = ENGLISH
) -> RaceWords | None:
    """Return the race that one is told to add; None if it may be a run like any other.

    "Add the London marathon on April 25 to my races": it is a race by the list that is named with
    a day or a race, and else by its name or its distance, where its day is further ahead than one which
    is just over. An event's own name is next year's race as soon as this year's is a week over.
    """
    found = [_to_list(text, today, units, language, month_first=month_first) for language in languages]
    return min((race for race in found if race is not None), key=lambda race: len(race.name), default=None)


def _to_list(text: str, today: date, units: Unit, language: str, *, month_first: bool) -> RaceWords | None:
    adds, on_the_list = _adding(language)
    said = " ".join(text.split()).strip(" .!")
    left = on_the_list.sub(" ", said).strip()
    ordered = adds.fullmatch(left)
    if ordered is None:
        return None
    words = "".join(filter(None, ordered.groups()))
    found = race_in(words, today, units, month_first=month_first, languages=(language,))
    if found is None:
        return None
    tokens = cut(found.name, folded(found.name), lexicon(language))
    if any(token.kind == CLOCK for token in tokens):
        return None  # it has been run: "add the London marathon on april 25, 3:45:10"
    name = _bare(found.name, tokens)
    ahead = found.on - today if found.on is not None else timedelta()
    surely, own = left != said, _is_of_its_own(name, language)
    named = own or _is_named(name, found, language)
    far = _is_far(ahead, RECENT if own else LONG_AGO)
    if not name or not ((surely and (ahead or named)) or (named and far)):
        return None
    return replace(found, name=name[:1].upper() + name[1:])


@cache
def _adding(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    lines = lines_of(language)
    listed = re.compile(rf"(?<!\w)(?:{lines.on_the_list})(?!\w)", re.IGNORECASE)
    return re.compile(lines.adds, re.IGNORECASE), listed


def _is_named(name: str, found: RaceWords, language: str) -> bool:
    """Whether the name is a race's, also without a capital: "shamrock 8k", "a half"."""
    tokens = cut(name, folded(name), lexicon(language))
    tags = {token.tag for token in tokens}
    if tags & _NO_EVENT or tags & _RUN_ALREADY:
        return False
    if _race(language).search(name) or tags & {Tag.NAMED_DISTANCE, Tag.HALF}:
        return True
    return found.distance is not None and any(token.kind == "w" and token.tag is None for token in tokens)


def _is_of_its_own(name: str, language: str) -> bool:
    """Whether an event is called by a name of its own: "London marathon", "Hermannslauf"."""
    words = lexicon(language)
    tokens = cut(name, folded(name), words)
    tags = {token.tag for token in tokens}
    if tags & _NO_EVENT or tags & _RUN_ALREADY:
        return False
    if any(token.tag == Tag.RUN and token.capital and token.text not in words.single for token in tokens):
        return True
    is_raced = bool(_race(language).search(name) or tags & {Tag.NAMED_DISTANCE, Tag.HALF})
    return is_raced and any(token.kind == "w" and token.tag is None for token in tokens)


def _is_far(ahead: timedelta, ago: timedelta = LONG_AGO) -> bool:
    """Whether a day is so far ahead that none which is just over, or a year ago, can be meant.

    `ago` is how long the day is over, a year earlier, for nobody to mean that one.
    """
    return RECENT < ahead < YEAR - ago


def race_entered(text: str, *, languages: tuple[str, ...] = ENGLISH) -> str:
    """Return the name of the race that was entered, where no day is told: "signed up for a turkey trot"."""
    names = [_entered(text, language) for language in languages]
    return min(filter(None, names), key=len, default="")


def _entered(text: str, language: str) -> str:
    said = " ".join(text.split()).strip(" .!")
    entered = _enters(language).sub(" ", said).strip()
    if entered == said or len(entered) > LONGEST_NAME:
        return ""
    tokens = cut(entered, folded(entered), lexicon(language))
    raced = any(token.tag in EVENTS for token in tokens) or _race(language).search(entered)
    name = _bare(entered, tokens) if raced else ""
    return name[:1].upper() + name[1:]


LONGEST_NAME: Final = 60
EVENTS: Final = frozenset({Tag.RUN, Tag.RACED, Tag.NAMED_DISTANCE, Tag.HALF, Tag.LENGTH})


def race_roughly(
    text: str, today: date, units: Unit, *, month_first: bool = False, languages: tuple[str, ...] = ENGLISH
) -> tuple[RaceWords, RoughDay] | None:
    """Return the race that the plan names with a part of a year, and its days: "a marathon end of May"."""
    rough = rough_day_in(text, today, languages=languages)
    if rough is None:
        return None
    if any(_runs(rough.left, language) for language in languages):
        return None
    said = rough.dated.rstrip(" .!")
    found = race_planned(said, today, units, month_first=month_first, languages=languages, far=True)
    return (replace(found, on=None), rough) if found is not None else None


def _runs(text: str, language: str) -> bool:
    """Whether a deed is told: what was run in autumn is no race to come."""
    return any(token.tag in _RUN_ALREADY for token in cut(text, folded(text), lexicon(language)))


def _is_an_event(found: RaceWords, tokens: Tokens, language: str) -> bool:
    """Whether the name has a race's own distance, or a distance and a word of a name."""
    tags = {token.tag for token in tokens}
    if found.distance is None or tags & _NO_EVENT:
        return False
    if Tag.NAMED_DISTANCE in tags:
        return True
    named = any(token.capital and token.tag in (None, Tag.RUN) for token in tokens)
    return named and LANGUAGES[language].capital_names


def _is_a_half(name: str, language: str) -> bool:
    return [token.tag for token in cut(name, folded(name), lexicon(language))] == [Tag.HALF]


def _bare(name: str, tokens: Tokens) -> str:
    """Return the name without the articles before it and what would lead to its day behind it."""
    first, last = 0, len(tokens)
    while first < last and tokens[first].tag == Tag.A:
        first += 1
    while last > first and tokens[last - 1].tag in _ENDS:
        last -= 1
    return name[tokens[first].start : tokens[last - 1].end] if first < last else ""
