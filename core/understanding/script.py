"""Letters that are written without spaces: where one word ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

Span = tuple[int, int]

_FOREIGN: Final = re.compile("[ァ-ヺー]+")
"""Letters in which a foreign word is written whole: what is known only of its middle is not known."""
SHORTEST: Final = 3
"""A foreign word that an ending tells has more letters than these."""


def _is_foreign(letter: str) -> bool:
    return "ァ" <= letter <= "ー"


class Words:
    """A set of words that tells the longest one that begins somewhere."""

    __slots__ = ("_all", "_sizes")

    def __init__(self, words: Iterable[str]) -> None:
        self._all = frozenset(words)
        sizes: dict[str, set[int]] = {}
        for word in self._all:
            sizes.setdefault(word[0], set()).add(len(word))
        self._sizes = {first: tuple(sorted(some, reverse=True)) for first, some in sizes.items()}

    def at(self, run: str, at: int) -> list[str]:
        """Return the words that begin at `at`, the longest first."""
        sizes = self._sizes.get(run[at]) if at < len(run) else None
        if sizes is None:
            return []
        return [word for size in sizes if (word := run[at : at + size]) in self._all and len(word) == size]

    def longest(self, run: str, at: int) -> int:
        """Return the length of the longest word that begins at `at`, 0 if none does."""
        found = self.at(run, at)
        return len(found[0]) if found else 0


@dataclass(frozen=True, slots=True)
class Script:
    """The words of a language in such letters.

    `signs` stand right behind a figure, `numbers` count only right before one of them, `clinging`
    words only right behind a word that is known, and `endings` tell a foreign word by its end.
    """

    letters: re.Pattern[str]
    words: Words
    signs: Words
    numbers: frozenset[str]
    clinging: frozenset[str]
    endings: tuple[str, ...]

    def parted(self, run: str, *, figure: bool = False, known: bool = False) -> list[Span]:
        """Part a run of letters: known words, and what lies between two of them as one.

        `figure` says that a figure stands before the run, `known` that something known touches it.
        """
        spans: list[Span] = []
        at = unknown = 0
        while at < len(run):
            size = self._known(run, at, figure=figure, known=known)
            if not size:
                at, figure, known = self._beyond(run, at), False, False
                continue
            if unknown < at:
                spans.append((unknown, at))
            spans.append((at, at + size))
            figure, known = run[at : at + size] in self.numbers, True
            at = unknown = at + size
        if unknown < at:
            spans.append((unknown, at))
        return spans

    def _known(self, run: str, at: int, *, figure: bool, known: bool) -> int:
        """Return the length of the known word that begins at `at`, 0 if none does."""
        sign = self.signs.longest(run, at) if figure else 0
        for word in self.words.at(run, at):
            end = at + len(word)
            if len(word) <= sign:
                break
            if word in self.clinging and not known:
                continue
            if word in self.numbers and not self.signs.longest(run, end):
                continue
            if not self._cuts_a_word(run, end):
                return len(word)
        if sign or not _is_foreign(run[at]):
            return sign
        foreign = _FOREIGN.match(run, at)
        if foreign and len(foreign[0]) > SHORTEST and foreign[0].endswith(self.endings):
            return len(foreign[0])
        return 0

    def _cuts_a_word(self, run: str, end: int) -> bool:
        """Whether a foreign word goes on there with what is not known."""
        goes_on = end < len(run) and _is_foreign(run[end - 1]) and _is_foreign(run[end])
        return goes_on and not self.words.longest(run, end)

    def _beyond(self, run: str, at: int) -> int:
        """Return the place after what is not known: one letter, or a foreign word as a whole."""
        foreign = _FOREIGN.match(run, at) if _is_foreign(run[at]) else None
        return foreign.end() if foreign else at + 1
