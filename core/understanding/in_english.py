"""A line or an answer in the words by which commands know it: those of English, which always work.

Options, choices and the forms of lines are English identifiers that never change; a language has
a table of the words that stand for them. What keeps a runner's own words is never turned.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from core.understanding.languages import lines_of
from core.understanding.text import typed

_COMMA: Final = re.compile(r"(?<=\d),(?=\d)")
_WORD: Final = re.compile(r"\w+")


def answer_in_english(text: str, languages: tuple[str, ...]) -> str:
    """Return the whole message in the English words for it, itself if it is no answer of a table's."""
    said = typed(text).strip(" .!")
    return next((lines_of(each).says[said] for each in languages if said in lines_of(each).says), text)


def line_in_english(text: str, languages: tuple[str, ...]) -> str:
    """Return a command's line with the words that stand for English ones turned; others stay as they are."""
    own = next((language for language in languages if lines_of(language).terms), None)
    return text if own is None else _turned(own, text)


def _turned(language: str, text: str) -> str:
    terms = lines_of(language).terms
    plain = _COMMA.sub(".", text)
    turned = _terms(language).sub(lambda found: terms[" ".join(typed(found[0]).split())], plain)
    return " ".join(turned.split())


@cache
def _terms(language: str) -> re.Pattern[str]:
    phrases = sorted(lines_of(language).terms, key=len, reverse=True)
    either = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)


def is_unwell(words: str, languages: tuple[str, ...]) -> bool:
    """Whether an answer begins by saying that one is ill or hurt."""
    return typed(words).startswith(tuple(word for each in languages for word in lines_of(each).unwell))


def is_a_rest(promise: str, languages: tuple[str, ...]) -> bool:
    """Whether it is promised to run less or not at all."""
    said = _WORD.findall(typed(promise))
    return any(word in lines_of(each).rests for each in languages for word in said)
