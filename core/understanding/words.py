"""What words can mean, and how a language's table of words is looked up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum, auto
from typing import Any, Final


class Tag(IntEnum):
    """The meanings that the grammar knows. What stands beside each is its value."""

    # figures and their signs
    NUMBER = auto()  # str, the figure
    LENGTH = auto()  # a key of `quantities.LENGTHS`, or "m" for a sign with several readings
    TIME = auto()  # seconds
    NAMED_DISTANCE = auto()  # metres as str: marathon, half marathon, parkrun
    FEAST = auto()  # (month, day)
    STRANGE = auto()  # a deed that is no run: drove, bought
    HALF = auto()  # a half, where nothing else is halved; metres as str
    PER = auto()  # the sign between a time and the length it is for
    PACE = auto()
    AT = auto()
    ABOUT = auto()
    MEASURED = auto()  # what makes the figure before it no distance: degrees, friends, kcal
    LABELLED = auto()  # what makes the figure after it no distance: bib, week, room
    OF_THE_CLOCK = auto()  # am, pm: hours to add
    BPM = auto()
    HEART = auto()
    HIGHEST = auto()
    AVERAGE = auto()
    CLIMB = auto()
    EFFORT = auto()
    TIMES = auto()  # x in 8x400
    REPS = auto()
    TOTAL = auto()
    PART = auto()  # first, last, each: the figure after it is a part of the run
    WITHIN = auto()  # with, including: a figure after it is a part
    WARM = auto()
    COOL = auto()
    FASTER = auto()  # faster, off, under: the time before it compares
    RECORD = auto()  # pb, best
    CHIP = auto()  # official time
    GUN = auto()
    INSTEAD = auto()
    # days
    DAY = auto()  # offset from today
    WEEKDAY = auto()  # Monday 0
    MONTH = auto()
    PART_OF_DAY = auto()  # PartOfDay
    AGO = auto()
    SPAN = auto()  # days of a day, week, month, year
    LAST = auto()
    NEXT = auto()
    THIS = auto()
    SOME_DAY = auto()  # the other day
    PERIOD = auto()  # so far, weekly: a figure beside it is a sum of many runs
    ORDINAL = auto()  # th, st
    ON = auto()
    FROM = auto()
    # deeds
    RAN = auto()
    DID = auto()
    RUN = auto()
    WENT = auto()  # went for a run
    SPORT = auto()  # Sport
    KIND = auto()  # Kind
    REST = auto()
    OFF = auto()
    TAKE = auto()
    SHOE = auto()
    SHOES = auto()
    RACED = auto()
    MEDAL = auto()
    RETREAT = auto()  # cut short, only, ended up: what follows was done
    # who and whether
    ME = auto()
    OTHER = auto()
    PRAISE = auto()
    PLAN = auto()
    MEANT = auto()  # supposed to, planned
    ASKS = auto()
    WISH = auto()
    GOAL = auto()
    NOT = auto()
    SKIPPED = auto()
    NEARLY = auto()
    UNWELL = auto()
    IF = auto()
    COMMAND = auto()
    USUAL = auto()
    # corrections
    SET = auto()
    ADD = auto()
    WRONG = auto()
    SORRY = auto()
    DELETE = auto()
    THAT = auto()
    IS = auto()
    WAS = auto()
    HAVE = auto()
    # glue
    AND = auto()
    THEN = auto()
    BUT = auto()
    IN = auto()
    FOR = auto()
    OF = auto()
    TO = auto()
    HYPHEN = auto()
    A = auto()
    FILL = auto()  # words without weight: just, about my
    AFTER = auto()  # after, before, around: a free word group follows
    TOPIC = auto()  # training, plan, club: the distance before it is a subject, not a deed
    REST_WEAK = auto()  # rest: a rest day only where nothing else is said
    FOREIGN = auto()  # a day or plan word of a language that is not this one


@dataclass(frozen=True, slots=True)
class Language:
    """A language is its words: phrase (lower case, single spaces) to tag and value."""

    code: str
    words: Mapping[str, tuple[Tag, Any]]
    typos: tuple[str, ...] = ()
    """Words that are still known with one letter wrong, missing, doubled or swapped."""


Entry = tuple[Tag, Any]
Phrase = tuple[tuple[str, ...], Tag, Any]
"""What follows the first two words of a phrase, and its meaning."""

SHORTEST_TYPO: Final = 4


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language made ready for looking up; made once for each language."""

    code: str
    single: dict[str, Entry]
    phrases: dict[str, dict[str, tuple[Phrase, ...]]]
    near: dict[str, str] = field(repr=False)

    @classmethod
    def of(cls, language: Language, cut: Callable[[str], list[str]]) -> Lexicon:
        """`cut` parts a phrase as the text will be parted."""
        single: dict[str, Entry] = {}
        phrases: dict[str, dict[str, list[Phrase]]] = {}
        for phrase, (tag, value) in language.words.items():
            words = tuple(cut(phrase))
            if len(words) == 1:
                single[phrase] = (tag, value)
            else:
                phrases.setdefault(words[0], {}).setdefault(words[1], []).append((words[2:], tag, value))
        near: dict[str, str] = {}
        for word in language.typos:
            near[word] = word
            for place in range(1, len(word)):
                near.setdefault(word[:place] + word[place + 1 :], word)
        longest_first = {
            first: {
                second: tuple(sorted(found, key=lambda phrase: -len(phrase[0]))) for second, found in seconds.items()
            }
            for first, seconds in phrases.items()
        }
        return cls(language.code, single, longest_first, near)

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
