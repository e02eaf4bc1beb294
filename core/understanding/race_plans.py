"""Races that a plan names: "signed up for the Turkey Trot 5k on thanksgiving"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Final

from core.domain.distance import Unit
from core.understanding.choosing import lexicon
from core.understanding.languages import LANGUAGES, lines_of
from core.understanding.races import LEAD_TO_DAY, RaceWords, race_in
from core.understanding.small_talk import intent_in
from core.understanding.text import folded
from core.understanding.tokens import Tokens, cut
from core.understanding.tongues import ENGLISH
from core.understanding.words import Tag

_NO_EVENT: Final = frozenset({Tag.WITHIN, Tag.KIND, Tag.ME, Tag.OTHER, Tag.PLAN})
_ENDS: Final = LEAD_TO_DAY | {Tag.FOR, Tag.AT}


@cache
def _enters(language: str) -> re.Pattern[str]:
    return re.compile(lines_of(language).enters, re.IGNORECASE)


@cache
def _race(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{lines_of(language).race})(?!\w)", re.IGNORECASE)


def race_planned(
    text: str, today: date, units: Unit, *, month_first: bool = False, languages: tuple[str, ...] = ENGLISH
) -> RaceWords | None:
    """Return the race on a day to come that the plan names, None if it may be a run like any other.

    It is a race by the words ("signed up for"), by its distance ("a half"), or by a name and a distance.
    """
    for language in languages:
        entered = _enters(language).sub(" ", text).strip()
        says_so = entered != text.strip()
        words = entered if says_so else intent_in(text, units, language)
        found = race_in(words, today, units, month_first=month_first, languages=(language,))
        if found is None or found.on is None or found.on <= today:
            continue
        tokens = cut(found.name, folded(found.name), lexicon(language))
        name = _bare(found.name, tokens)
        if name and (says_so or _race(language).search(name) or _is_an_event(found, tokens, language)):
            return replace(found, name=name)
    return None


def _is_an_event(found: RaceWords, tokens: Tokens, language: str) -> bool:
    """Whether the name has a race's own distance, or a distance and a word of a name."""
    tags = {token.tag for token in tokens}
    if found.distance is None or tags & _NO_EVENT:
        return False
    if Tag.NAMED_DISTANCE in tags:
        return True
    named = any(token.capital and token.tag in (None, Tag.RUN) for token in tokens)
    return named and LANGUAGES[language].capital_names


def _bare(name: str, tokens: Tokens) -> str:
    """Return the name without the articles before it and what would lead to its day behind it."""
    first, last = 0, len(tokens)
    while first < last and tokens[first].tag == Tag.A:
        first += 1
    while last > first and tokens[last - 1].tag in _ENDS:
        last -= 1
    return name[tokens[first].start : tokens[last - 1].end] if first < last else ""
