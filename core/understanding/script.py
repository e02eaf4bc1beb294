"""Letters that are written without spaces: where one word ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

Span = tuple[int, int]

_KATAKANA: Final = re.compile("[ァ-ヺー]+")
"""Letters in which a foreign word is written whole: what is known only of its middle is not known."""


@dataclass(frozen=True, slots=True)
class Script:
    """The words of a language in such letters, by their first letter, the longest first.

    `signs` stand right behind a figure, `numbers` count only right before one of them, `clinging`
    words only right behind a word that is known, and `endings` tell a foreign word by its end.
    """

    letters: re.Pattern[str]
    words: dict[str, tuple[str, ...]]
    signs: dict[str, tuple[str, ...]]
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
        sign = self._sign(run, at) if figure else 0
        for word in self.words.get(run[at], ()):
            if len(word) <= sign or not run.startswith(word, at):
                continue
            end = at + len(word)
            if word in self.clinging and not known:
                continue
            if word in self.numbers and not self._sign(run, end):
                continue
            if _cuts_a_word(run, end) and not self._begins(run, end):
                continue
            return len(word)
        if sign:
            return sign
        foreign = _KATAKANA.match(run, at)
        if foreign and len(foreign[0]) > SHORTEST and foreign[0].endswith(self.endings):
            return len(foreign[0])
        return 0

    def _sign(self, run: str, at: int) -> int:
        signs = self.signs.get(run[at], ()) if at < len(run) else ()
        return next((len(sign) for sign in signs if run.startswith(sign, at)), 0)

    def _begins(self, run: str, at: int) -> bool:
        return any(run.startswith(word, at) for word in self.words.get(run[at], ()))

    def _beyond(self, run: str, at: int) -> int:
        """Return the place after what is not known: one letter, or a foreign word as a whole."""
        foreign = _KATAKANA.match(run, at)
        return foreign.end() if foreign else at + 1


SHORTEST: Final = 3
"""A foreign word that an ending tells has more letters than these."""


def _cuts_a_word(run: str, end: int) -> bool:
    return end < len(run) and bool(_KATAKANA.match(run[end - 1]) and _KATAKANA.match(run[end]))


def by_first_letter(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the words by their first letter, the longest first."""
    found: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        found.setdefault(word[0], []).append(word)
    return {first: tuple(some) for first, some in found.items()}
