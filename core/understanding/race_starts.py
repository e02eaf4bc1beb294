"""What is told of a race that is known: "it starts at 9:45", "it's a 5k", "make it my A race"."""

from __future__ import annotations

import re
from datetime import time
from typing import Final

from core.domain.distance import Distance, Unit
from core.domain.race import Priority
from core.understanding.choosing import lexicon
from core.understanding.hours import time_in
from core.understanding.languages import lines_of
from core.understanding.led_days import ASKED_FOR
from core.understanding.parsers import distance_in
from core.understanding.races import start_form
from core.understanding.text import even as make_even
from core.understanding.text import folded
from core.understanding.tokens import Tokens, cut
from core.understanding.tongues import ENGLISH, first_read
from core.understanding.words import Tag

NAMES_IT: Final = (ASKED_FOR - {Tag.RUN}) | {Tag.IS, Tag.SET, Tag.ON, Tag.SORRY, Tag.FILL}
"""What may stand beside the start: the race, what is said of it, and that something else was said before."""


def start_told(text: str, *, languages: tuple[str, ...] = ENGLISH) -> time | None:
    """Return the start if the text tells nothing else."""
    return first_read(languages, lambda language: _start(text, language))


def length_told(text: str, units: Unit, *, languages: tuple[str, ...] = ENGLISH) -> Distance | None:
    """Return how long the race is if the text tells nothing else, and not as a run's: "it's a 5k"."""

    def read(language: str) -> Distance | None:
        line = make_even(text).strip(" .!")
        tokens = cut(line, folded(line), lexicon(language))
        led = next((place for place, token in enumerate(tokens) if token.tag not in NAMES_IT - LENGTHS), 0)
        found = distance_in(line[tokens[led].start :], units, languages=(language,)) if led else None
        return found[0] if found is not None else None

    return first_read(languages, read)


def aims_to_finish(text: str, *, languages: tuple[str, ...] = ENGLISH) -> bool:
    """Whether the text says that one only wants to finish."""
    line = make_even(text).strip(" .!").casefold()
    return any(re.fullmatch(lines_of(language).finishes, line) for language in languages)


def calls_off(text: str, *, languages: tuple[str, ...] = ENGLISH) -> bool:
    """Whether the text orders to take off what was talked of, and no more: "cancel it"."""
    line = make_even(text).strip(" .!").casefold()
    return any(re.fullmatch(lines_of(language).calls_off, line) for language in languages)


def name_told(text: str, *, languages: tuple[str, ...] = ENGLISH) -> str:
    """Return what the race is said to be called: "it's called Bath Half Marathon"."""
    line = make_even(text).strip(" .!")
    tried = (re.fullmatch(lines_of(language).renames, line, re.IGNORECASE) for language in languages)
    return next((next(filter(None, found.groups())) for found in tried if found), "")


def letter_told(text: str, *, languages: tuple[str, ...] = ENGLISH) -> Priority | None:
    """Return the letter that a race is said to be: "make it an A race", "not an A race", "just for fun"."""
    line = make_even(text).strip(" .!")
    if len(line) > LONGEST or any(map(str.isdigit, line)):
        return None
    return first_read(languages, lambda language: _letter(line, language))


LONGEST: Final = 40
"""Characters: a longer text tells more than a letter (ours)."""


def _letter(line: str, language: str) -> Priority | None:
    lines = lines_of(language)
    if re.fullmatch(lines.for_fun, line.casefold()):
        return Priority.C
    kinds = rf"(?i:{lines.race}|{lines.priority})"
    # "a race" has no letter: a small one needs its sign, or an article before it.
    form = rf"(?:(?i:{lines.priority})\s+([A-Ca-c])|([ABC]|(?<=\ban )a|\b[bc]|\ba(?=-))[\s-]+{kinds})(?!\w)"
    found = re.search(rf"(?<!\w){form}", line)
    if found is None:
        return None
    letter = Priority((found[1] or found[2]).upper())
    if not re.search(rf"(?<!\w)(?:{lines.denies})(?!\w)", line[: found.start()], re.IGNORECASE):
        return letter
    return Priority.B if letter is Priority.A else None


LENGTHS: Final = frozenset({Tag.NAMED_DISTANCE, Tag.HALF})


def _start(text: str, language: str) -> time | None:
    line = make_even(text).strip(" .!")
    timed = start_form(language).search(line)
    if timed is None:
        return None
    bare = re.fullmatch(rf"\W*(?:{lines_of(language).starts_at})\W.*", timed[0], re.IGNORECASE) is not None
    left = f"{line[: timed.start()]} {line[timed.end() :]}".strip()
    starts = re.compile(rf"(?:{lines_of(language).starts})", re.IGNORECASE)
    beside = cut(left, folded(left), lexicon(language))
    if bare and not any(
        token.tag in ASKED_FOR | {Tag.IS, Tag.SET} or _says_start(token.text, starts, beside)
        for token in beside
    ):
        return None  # "um 19 Uhr" may be of anything
    known = all(token.tag in NAMES_IT or _says_start(token.text, starts, beside) for token in beside)
    return time_in(timed[1], languages=(language,)) if known else None


def _says_start(phrase: str, starts: re.Pattern[str], beside: Tokens) -> bool:
    """Whether the words say that it starts, also where they are known as a phrase: "start ist"."""
    words = beside.language.words
    return all(starts.fullmatch(word) or words.get(word, (0,))[0] in NAMES_IT for word in phrase.split())
