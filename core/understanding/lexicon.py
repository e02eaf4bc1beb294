"""A language's table made ready for looking up."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from core.understanding.language import Language
from core.understanding.script import Script
from core.understanding.script import Words as Letters
from core.understanding.words import Tag, Words

Entry = tuple[int, Any]
Phrase = tuple[tuple[str, ...], int, Any]
"""What follows the first two words of a phrase, and its meaning."""

Cut = tuple[str, str, int, int, bool, str, int | None, Any]
"""A token of a stretch of text: its kind, its text, where it begins and ends in the stretch, whether nothing
stands before it, its figure, and what it means if that is the same wherever it stands (letters without spaces
are parted first)."""

SHORTEST_TYPO: Final = 4
STRETCHES: Final = 4096
"""So many stretches between spaces are kept as they were cut, for each language: people use the same ones
again and again, and cutting costs more than all that is asked of most words."""
LONGEST_KEPT: Final = 32
"""Longer ones are nobody's words, and are cut each time."""
_LOOKED_AT: Final = frozenset({Tag.NUMBER, Tag.FOREIGN})
"""What such words mean is looked at where they stand: numbers are joined, foreign words are counted."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language made ready; made once for each language.

    `pattern` cuts a text into tokens; `script` parts letters without spaces.
    """

    language: Language
    pattern: re.Pattern[str]
    single: dict[str, Entry]
    endings: tuple[tuple[str, Entry], ...] = field(repr=False)
    near: dict[str, str] = field(repr=False)
    script: Script | None = field(repr=False)
    known: dict[str, tuple[Entry | None, dict[str, tuple[Phrase, ...]] | None, bool]] = field(repr=False)
    """For each text that stands in a table what is needed of it, so that one look finds all.

    Its meaning if it is a word that means the same wherever it stands, as most do; the phrases that begin
    with it; whether it means another thing in some places.
    """
    cut: Callable[[str], tuple[Cut, ...]] = field(repr=False)
    cut_often: Callable[[str], tuple[Cut, ...]] = field(repr=False)
    """Cuts a stretch between spaces as `cut` does, and keeps what it cut."""

    @classmethod
    def of(cls, language: Language, foreign: Words) -> Lexicon:
        """`foreign` are telling words of languages that have no table; one's own meaning goes before."""
        pattern = pattern_of(language)
        script = _script_of(language, foreign)
        single: dict[str, Entry] = {}
        phrases: dict[str, dict[str, list[Phrase]]] = {}
        for phrase, (tag, value) in {**foreign, **_spelled(language)}.items():
            words = tuple(words_of(phrase, pattern, script))
            if len(words) == 1:
                single[phrase] = (tag, value)
            else:
                phrases.setdefault(words[0], {}).setdefault(words[1], []).append((words[2:], tag, value))
        longest_first = {
            first: {
                second: tuple(sorted(found, key=lambda phrase: -len(phrase[0])))
                for second, found in seconds.items()
            }
            for first, seconds in phrases.items()
        }
        endings = tuple(sorted(language.endings.items(), key=lambda ending: -len(ending[0])))
        placed = frozenset({*language.behind, *language.ahead, *language.capitals, *language.clinging})
        plain = {
            word: entry
            for word, entry in single.items()
            if word not in placed and entry[0] not in _LOOKED_AT
            if (found := pattern.match(word)) is not None and found.lastgroup in ("w", "p")
        }
        known = {
            text: (plain.get(text), longest_first.get(text), text in placed)
            for text in {*single, *longest_first, *placed}
        }
        settled = {
            text: entry
            for text, (entry, seconds, odd) in known.items()
            if entry is not None and seconds is None and not odd and script is None
        }

        def cut(stretch: str) -> tuple[Cut, ...]:
            return _cut(stretch, pattern, language, settled)

        often = lru_cache(STRETCHES)(cut)
        return cls(language, pattern, single, endings, _near(language), script, known, cut, often)

    def typo(self, word: str) -> str | None:
        """Return the known word that `word` is one slip away from.

        Both sides may lose one letter: that covers a letter wrong, missing, doubled or swapped.
        """
        if len(word) < SHORTEST_TYPO:
            return None
        near = self.near
        if word in near:
            return near[word]
        for place in range(1, len(word)):
            found = near.get(word[:place] + word[place + 1 :])
            if found is not None and abs(len(found) - len(word)) <= 1:
                return found
        return None

    def by_ending(self, word: str) -> Entry | None:
        """Return what a word that is not known means by its ending."""
        for ending, entry in self.endings:
            if word.endswith(ending) and len(word) > len(ending) + 1:
                return entry
        return None


ADDRESS: Final = r"(?:https?://|www\.)\S*[^\s.,;:!?()\[\]'\"]"
"""A page's address is one word, whatever figures stand in it."""


def pattern_of(language: Language) -> re.Pattern[str]:
    """Return the pattern that cuts a text.

    A word behind "#" is one with it, and unknown: "#running" is no run.

    In the order of trying: day with signs of its own, word, ISO day, clock, slash (or a whole day
    with dashes), dotted day, number, end of a sentence, mark. A match takes the spaces ahead of its
    token with it, as trying everything at each space costs as much as the tokens do.
    """
    letter = rf"(?![{language.unspaced}])[^\W\d_]" if language.unspaced else r"[^\W\d_]"
    letters = rf"(?:{letter})+" if language.unspaced else rf"{letter}+"
    word = rf"{letters}'(?={letter})|{letters}" if language.elides else rf"{letters}(?:'{letters})*"
    word = rf"{ADDRESS}|#{letters}|{word}"
    if language.unspaced:
        word += rf"|[{language.unspaced}]+"
    marks, decimal = re.escape(language.thousands.replace(" ", "")), re.escape(language.decimal)
    written = rf"(?P<j>{language.written_days})|" if language.written_days else ""
    return re.compile(
        rf" *(?:{written}(?P<w>{word})"
        r"|(?P<i>(?<!\d)\d{4}-\d\d-\d\d(?!\d))"
        r"|(?P<c>\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,2}(?!\d))?(?!\d))"
        r"|(?P<s>\d{1,4}/\d{1,3}(?:/\d{2,4})?(?!\d)|\d\d?-\d\d?-\d{4}(?!\d))"
        r"|(?P<d>\d\d?\.\d\d?\.(?:\d{4}|\d\d)?(?!\d))"
        rf"|(?P<n>\d{{1,3}}(?:[{marks}]\d{{3}})+(?!\d)(?:{decimal}\d+)?|\d+(?:[.,]\d+)?|(?<!\w)\.\d+)"
        r"|(?P<b>[.!?;\n]+)"
        r"|(?P<p>[^\w\s]|_))"
    )


def words_of(phrase: str, pattern: re.Pattern[str], script: Script | None) -> list[str]:
    """Part a phrase of the table as the text will be parted: a word that leans on the next one, too."""
    leans = phrase[-1:] == "'" and phrase[-2:-1].isalpha()
    cut: list[str] = []
    for found in pattern.finditer(f"{phrase}a" if leans else phrase):
        text = found[0].lstrip(" ")
        if script is not None and script.letters.match(text):
            cut += [text[start:end] for start, end in script.parted(text, known=bool(cut))]
        else:
            cut.append(text)
    return cut[:-1] if leans else cut


def _cut(
    stretch: str, pattern: re.Pattern[str], language: Language, settled: dict[str, Entry]
) -> tuple[Cut, ...]:
    """Cut a stretch of text; a word of `settled` gets its meaning."""
    cut: list[Cut] = []
    last = -1
    for found in pattern.finditer(stretch):
        kind = found.lastgroup or "p"
        start, end = found.span(kind)
        text, number = stretch[start:end], ""
        if kind == "n":
            number = figure_of(text, language)
        elif kind == "j":
            kind, text = "i", "-".join(_FIGURES.findall(text))
        cut.append((kind, text, start, end, start == last, number, *settled.get(text, NO_ENTRY)))
        last = end
    return tuple(cut)


NO_ENTRY: Final = (None, None)
_FIGURES: Final = re.compile(r"\d+")


def figure_of(text: str, language: Language) -> str:
    """Return a figure with a decimal point and no marks between its thousands."""
    if not text.isdigit():
        text = _with_a_point(text, language)
    return text if len(text) < 20 else "9" * 20


def _with_a_point(text: str, language: Language) -> str:
    if not any(mark in text for mark in language.thousands):
        return text.replace(",", ".")
    whole, mark, tail = text.rpartition(language.decimal) if language.decimal in text else (text, "", "")
    groups = re.split(f"[{re.escape(language.thousands)}]", whole)
    if len(groups) > 1 and all(len(group) == 3 for group in groups[1:]):
        whole = "".join(groups)
    return f"{whole}.{tail}" if mark else whole.replace(",", ".")


def _script_of(language: Language, foreign: Words) -> Script | None:
    """Return how letters without spaces are parted, None where words have spaces."""
    if not language.unspaced:
        return None
    runs = re.compile(f"[{language.unspaced}]+")
    numbers = {word for word, (tag, _) in language.words.items() if tag == Tag.NUMBER}
    words = {
        found for table in (foreign, language.words) for phrase in table for found in runs.findall(phrase)
    }
    signs = {found for phrase in language.behind for found in runs.findall(phrase)}
    return Script(
        letters=runs,
        words=Letters(words | language.clinging),
        signs=Letters(signs),
        numbers=frozenset(numbers),
        clinging=language.clinging,
        endings=tuple(ending for ending in language.endings if runs.match(ending)),
    )


def _spelled(language: Language) -> dict[str, Entry]:
    """Return the words with their other spellings; a word of its own goes before a spelling."""
    words = dict(language.words)
    for letters in language.spellings:
        plain = str.maketrans(dict(letters))
        for phrase, entry in language.words.items():
            words.setdefault(phrase.translate(plain), entry)
    return words


def _near(language: Language) -> dict[str, str]:
    near: dict[str, str] = {}
    plain = [str.maketrans(dict(letters)) for letters in language.spellings]
    for word in language.typos:
        for typed in (word, *(word.translate(letters) for letters in plain)):
            near[typed] = word
            for place in range(1, len(typed)):
                near.setdefault(typed[:place] + typed[place + 1 :], word)
    return near
