"""Promises for a week: what of them can be counted, and what stays words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from core.domain.distance import Distance, Unit
from core.understanding.beside import number_at
from core.understanding.choosing import lexicon
from core.understanding.figures import figure
from core.understanding.languages import lines_of
from core.understanding.pieces import DIST, text_at, unit_of
from core.understanding.text import even as make_even
from core.understanding.text import folded
from core.understanding.tokens import Token, Tokens, cut
from core.understanding.tongues import ENGLISH, first_read
from core.understanding.words import Tag

LONGEST: Final = 400
WHEN: Final = (Tag.WEEKDAY, Tag.PART_OF_DAY, Tag.DAY)


@dataclass(frozen=True, slots=True)
class StepWords:
    """What a promise says that can be counted: runs, days with a run, distance; any may be None.

    `when` are the words that say when, `rest` those that say anything else.
    """

    runs: int | None
    days: int | None
    distance: Distance | None
    unit: Unit
    when: str
    rest: str


def step_in(text: str, units: Unit, *, languages: tuple[str, ...] = ENGLISH) -> StepWords | None:
    """Return what a promise counts; None if it is a promise in words only.

    Only what the text begins with counts: "2 runs, 12 km", "sunday 12 km", not "run with 2 friends".
    """
    return first_read(languages, lambda language: _step(text, units, language))


def _step(text: str, units: Unit, language: str) -> StepWords | None:
    even = make_even(text[: LONGEST + 1])
    if not even or len(even) > LONGEST:
        return None
    lower = folded(even)
    tokens = cut(even, lower, lexicon(language))
    led = next((place for place, token in enumerate(tokens) if token.tag not in WHEN), 0)
    first = even[tokens[0].start : tokens[led].start].strip(" ,;.-:")
    at = _skip_leading(tokens, led)
    runs: int | None = None
    days: int | None = None
    way: Distance | None = None
    unit = units
    while at < len(tokens):
        start = _skip_leading(tokens, at) if at > led else at
        found = _target(tokens, start, units)
        if found is None:
            break
        name, value, after, typed = found
        if name == "runs" and runs is None and days is None:
            runs = int(value)
        elif name == "days" and days is None and runs is None:
            days = int(value)
        elif name == "distance" and way is None:
            way, unit = Distance(value), typed or units
        else:
            break
        at = _skip_period(even, tokens, after)
    if runs is None and days is None and way is None:
        return None
    if any(not 0 < count < 100 for count in (runs, days) if count is not None) or (
        way is not None and not way
    ):
        return None
    if days is not None and days > 7:
        return None
    remains = even[tokens[at].start :].strip(" ,;.-:") if at < len(tokens) else ""
    if at < len(tokens) and _takes_back(tokens, at):
        return None
    if first and any(number_at(tokens, place) is not None for place in range(at, len(tokens))):
        return None  # each day has a figure of its own
    told = [remains] if remains and _says_when(tokens[at:]) else []
    when = " ".join([first, *told] if first else told)
    return StepWords(runs, days, way, unit, when, "" if told else remains)


def says_when(text: str, *, languages: tuple[str, ...] = ENGLISH) -> bool:
    """Whether a text tells when something will be done: a day, an hour, "after work"."""
    return any(_says(_tokens(text, language)) for language in languages)


def is_only_when(text: str, *, languages: tuple[str, ...] = ENGLISH) -> bool:
    """Whether a text says when and nothing else: "sunday 9:00", "tomorrow at 7"."""
    return any(_says_only(_tokens(text, language)) for language in languages)


def _says(tokens: Tokens) -> bool:
    return any(_tells_when(tokens, at) for at in range(len(tokens)))


def _says_only(tokens: Tokens) -> bool:
    lines = lines_of(tokens.language.code)
    beside = {lines.starts_at, *lines.half_days}
    return _says(tokens) and all(
        _tells_when(tokens, at) or token.text in beside or not token.text.isalnum()
        for at, token in enumerate(tokens)
    )


def _tokens(text: str, language: str) -> Tokens:
    even = make_even(text[:LONGEST])
    return cut(even, folded(even), lexicon(language))


def _tells_when(tokens: Tokens, at: int) -> bool:
    lines = lines_of(tokens.language.code)
    if tokens[at].tag in (*WHEN, Tag.AFTER) or tokens[at].text in lines.moments:
        return True
    if number_at(tokens, at) is None and ":" not in tokens[at].text:
        return False
    before, after = text_at(tokens, at - 1), text_at(tokens, at + 1)
    return ":" in tokens[at].text or before == lines.starts_at or after in lines.half_days


def _skip_leading(tokens: Tokens, at: int) -> int:
    led_by = lines_of(tokens.language.code).led_by
    while at < len(tokens) and all(word in led_by for word in tokens[at].text.split()):
        if number_at(tokens, at) is not None:
            break
        at += 1
    return at


def _target(tokens: Tokens, at: int, units: Unit) -> tuple[str, int, int, Unit | None] | None:
    """Return the kind of target at `at`, its value, the place after it and the unit typed."""
    lines = lines_of(tokens.language.code)
    if at < len(tokens) and tokens[at].tag == Tag.ON and number_at(tokens, at + 1) is not None:
        counted = _count(tokens, at + 1)
        return ("days", counted, at + 3, None) if counted and text_at(tokens, at + 2) in lines.days else None
    if text_at(tokens, at) in lines.counts:
        return "runs", lines.counts[text_at(tokens, at)], at + 1, None
    if number_at(tokens, at) is None:
        return None
    counted = _count(tokens, at)
    if counted is not None:
        after = at + 1
        while after < len(tokens) and (tokens[after].text in lines.adjectives):
            after += 1
        said = text_at(tokens, after)
        last = said.rpartition(" ")[2]
        if (
            last in lines.runs and (said in lines.runs or said.partition(" ")[0] in lines.adjectives)
        ) and not _multiplies(tokens, after):
            return "runs", counted, after + 1, None
        if said in lines.days and after == at + 1:
            return "days", counted, after + 1, None
    sign = "km" if units is Unit.KM else "mi"
    found = figure(tokens, at, sign)
    if found.kind == DIST and found.unit in ("km", "mi", "metre") and int(found.value) < 10**15:
        return "distance", int(found.value), found.last, unit_of(found.unit)
    return None


def _multiplies(tokens: Tokens, place: int) -> bool:
    """Whether "3 x 5 km" is meant: that is a workout, no count of runs."""
    times = lines_of(tokens.language.code).times
    return tokens[place].text in times and number_at(tokens, place + 1) is not None


def _count(tokens: Tokens, at: int) -> int | None:
    said = number_at(tokens, at)
    return int(said) if said is not None and said.isdigit() and len(said) < 4 else None


def _skip_period(even: str, tokens: Tokens, at: int) -> int:
    """Return the place after "this week" and the like, and after a mark."""
    while at < len(tokens):
        tail = folded(even[tokens[at].start :])
        period = next(
            (
                each
                for each in lines_of(tokens.language.code).periods
                if tail.startswith(each) and not tail[len(each) : len(each) + 1].isalpha()
            ),
            None,
        )
        if period is not None:
            end = tokens[at].start + len(period)
            while at < len(tokens) and tokens[at].start < end:
                at += 1
        elif tokens[at].text in (",", ".", ";", "-"):
            at += 1
        else:
            break
    return at


def _takes_back(tokens: Tokens, at: int) -> bool:
    """Whether what follows makes the figure another: a range, "or less", a time."""
    return text_at(tokens, at) in lines_of(tokens.language.code).takes_back


def _says_when(tokens: list[Token]) -> bool:
    return any(token.tag in WHEN for token in tokens)
