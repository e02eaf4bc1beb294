"""By whose words a text is read: the runner's own language first, then the one that the words are of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from core.understanding.language import Answers, Language
from core.understanding.languages import LANGUAGES
from core.understanding.languages.elsewhere import ELSEWHERE
from core.understanding.lexicon import Lexicon
from core.understanding.tokens import Tokens, cut
from core.understanding.words import TELLING, Tag, Words, meaning

ENGLISH: Final = "en"
_LETTERS: Final = re.compile(r"[^\W\d_]{2,}")


@cache
def lexicon(code: str) -> Lexicon:
    """Return the words of a language; English where there are none yet."""
    foreign: Words = {}
    for elsewhere, words in ELSEWHERE.items():
        if elsewhere not in LANGUAGES:
            foreign.update(meaning(Tag.FOREIGN, words))
    return Lexicon.of(LANGUAGES.get(code, LANGUAGES[ENGLISH]), foreign)


@cache
def known(setting: str) -> str | None:
    """Return the code of the runner's language ("pt-BR" is Portuguese), None if it has no table."""
    code = setting.partition("-")[0].casefold()
    return code if code in LANGUAGES else None


@cache
def _own(setting: str) -> tuple[str, Lexicon]:
    code = known(setting) or ENGLISH
    return code, lexicon(code)


def languages_of(setting: str) -> tuple[str, ...]:
    """Return the languages by which a runner's typed values are read: her own, then English."""
    return tuple(dict.fromkeys((known(setting) or ENGLISH, ENGLISH)))


def answers_of(setting: str) -> tuple[Answers, ...]:
    """Return the whole answers in the runner's language, and in English, which the buttons are in."""
    return tuple(LANGUAGES[code].answers for code in languages_of(setting))


def note_opens(setting: str) -> str:
    """Return the word that opens a note in the runner's language."""
    return min(word for word in answers_of(setting)[0].notes if " " not in word)


def cut_by_words(even: str, lower: str, setting: str) -> Tokens:
    """Cut a text by the language that reads it best; the runner's own wins where two read as much.

    Words that this one does not know are looked up in the best one beside it, so that a text in
    two languages is read. Nothing is counted where the runner's own language knows every word.
    """
    own, words = _own(setting)
    scripted = None if lower.isascii() else _by_script(lower)
    if scripted is None:
        tokens = cut(even, lower, words)
        if not tokens.unknown or not _are_anothers(tokens.unknown, own):
            return tokens
        others = _others(lower, own)
        if not others:
            return tokens
    else:
        others = _others(lower, own)
    read_by = scripted or _best(lower, own, others)
    beside = own if read_by != own else max(others, key=others.__getitem__, default=None)
    return cut(even, lower, lexicon(read_by), lexicon(beside) if beside else None)


def _are_anothers(unknown: list[str], own: str) -> bool:
    """Whether another language has one of the words, and the runner's own has it in no phrase."""
    index = _index()
    for text in unknown:
        for word in (text,) if "'" not in text else _LETTERS.findall(text):
            codes = index.get(word)
            if codes is not None and own not in codes:
                return True
    return False


def _by_script(lower: str) -> str | None:
    """Return the language in whose own letters the text is written, at least in part."""
    return next((code for code, letters in _scripts() if letters.search(lower)), None)


@cache
def _scripts() -> tuple[tuple[str, re.Pattern[str]], ...]:
    letters = {code: each.unspaced for code, each in LANGUAGES.items() if each.unspaced}
    return tuple((code, re.compile(f"[{each}]")) for code, each in letters.items())


@cache
def _index() -> dict[str, frozenset[str]]:
    """Return the languages of every word that stands in a table; names of shoes are nobody's."""
    index: dict[str, set[str]] = {}
    for code in LANGUAGES:
        for word in _vocabulary(LANGUAGES[code]):
            index.setdefault(word, set()).add(code)
    return {word: frozenset(codes) for word, codes in index.items()}


def _vocabulary(language: Language) -> set[str]:
    plain = [str.maketrans(dict(letters)) for letters in language.spellings]
    words = {
        word
        for phrase, (tag, _) in language.words.items()
        if tag not in (Tag.SHOE, Tag.FOREIGN)
        for word in _LETTERS.findall(phrase)
    }
    return words | {word.translate(letters) for letters in plain for word in words}


SHORTEST_ALONE: Final = 4
"""A sport and a kind of run are telling, too ("8k 43:10 suave"), but "rad" may be praise."""


def _others(lower: str, own: str) -> dict[str, int]:
    """Return how many words each further language has that the runner's own has not, if that is telling."""
    index = _index()
    counts: dict[str, int] = {}
    telling: set[str] = set()
    for word in dict.fromkeys(_LETTERS.findall(lower)):  # a set would order them by the hash seed
        codes = index.get(word)
        if codes is None or own in codes:
            continue
        for code in codes:
            counts[code] = counts.get(code, 0) + 1
            entry = lexicon(code).single.get(word)
            tag = entry[0] if entry is not None else None
            alone = tag in (Tag.SPORT, Tag.KIND) and len(word) >= SHORTEST_ALONE
            if counts[code] > 1 or tag in TELLING or alone:
                telling.add(code)
    return {code: counts[code] for code in LANGUAGES if code in telling}


def _best(lower: str, own: str, others: Mapping[str, int]) -> str:
    """Return the language that has the most of the words; the runner's own if another has only as many."""
    index = _index()
    found = [index[word] for word in dict.fromkeys(_LETTERS.findall(lower)) if word in index]
    order = [own, *(code for code in LANGUAGES if code in others)]
    return max(order, key=lambda code: sum(code in codes for codes in found))
