"""Times written as the clock shows them: a time, a pace, splits, or an hour of the day."""

from __future__ import annotations

from typing import Any, Final

from core.understanding.beside import UNSAID, number_at, pace_of
from core.understanding.pieces import (
    CLOCK,
    DUR,
    NOISE,
    PACE,
    Piece,
    tag_at,
    text_at,
)
from core.understanding.short_lengths import is_split_for
from core.understanding.times import (
    EARLIEST,
    HOUR,
    clock_parts,
    is_named_pace,
    leads_on,
    pace_after,
    starts_at,
)
from core.understanding.tokens import CLOCK as CLOCK_TOKEN
from core.understanding.tokens import Tokens
from core.understanding.words import Tag


def _has_another_time(tokens: Tokens, place: int) -> bool:
    return any(
        token.kind == CLOCK_TOKEN or token.tag == Tag.TIME for token in tokens[max(place - 12, 0) : place]
    )


def clock(tokens: Tokens, place: int, default: str) -> Piece:
    """Read 46:44 or 1:02:10 at `place`."""
    text = tokens[place].text
    parts = clock_parts(text)
    at = place + 1
    if any(part > 59 for part in parts[1:]):
        return Piece(NOISE, None, place, at)
    if len(parts) == 3:
        seconds = parts[0] * 3600 + parts[1] * 60 + parts[2]
        if tag_at(tokens, at) == Tag.FASTER:
            return Piece(NOISE, None, place, at + 1)
        return Piece(DUR, seconds, place, at)
    value: Any = parts
    seconds_behind = _seconds_of_hours(tokens, place) if "." in text or "," in text else None
    if seconds_behind is not None:
        return Piece(DUR, parts[0] * 3600 + parts[1] * 60 + seconds_behind, place, at)
    before, after = tag_at(tokens, place - 1), tag_at(tokens, at)
    if after == Tag.OF_THE_CLOCK:
        return Piece(NOISE, None, place, at + 1)
    if before == Tag.AT and tokens[place - 1].value == "hour":
        return Piece(NOISE, None, place, at)
    if starts_at(tokens, place, parts[0]) or (parts[0] >= EARLIEST and _follows_hours(tokens, place)):
        return Piece(NOISE, None, place, at)
    if after == Tag.SIZED and 100 <= pace_of(parts[0] * 60 + parts[1], default) <= 1500:
        at += 1 + (tag_at(tokens, at + 1) in (Tag.PACE, Tag.AVERAGE))
        return Piece(PACE, parts[0] * 60 + parts[1], place, at, unit=UNSAID)
    goes_on = after is not None or text_at(tokens, at) in JOINS  # else nothing behind it says what it is
    if goes_on and at + 1 < len(tokens) and tokens[at + 1].kind == CLOCK_TOKEN and _is_joined(tokens, place):
        end = at + 2
        while _goes_on(tokens, end):
            end += 2
        while tag_at(tokens, end) in (Tag.PER, Tag.LENGTH, Tag.PACE, Tag.OF_THE_CLOCK):
            end += 1
        return Piece(NOISE, None, place, end)
    if parts[0] < HOURS and _is_hour(tokens, place):
        return Piece(NOISE, None, place, at)
    compared = before == Tag.OF and tag_at(tokens, place - 2) == Tag.FASTER  # "22 sec off my PB of 22:48"
    if (
        compared
        or before in (Tag.THRESHOLD, Tag.BY)
        or (before == Tag.BOUND and _has_another_time(tokens, place))
    ):
        return Piece(NOISE, None, place, at)
    seconds = parts[0] * 60 + parts[1]
    if after == Tag.LENGTH and is_for_one_way(tokens, place):
        tokens[at].tag, tokens[at].value = Tag.NAMED_DISTANCE, str(MILE)
        return Piece(CLOCK, value, place, at)
    if after == Tag.PER and is_split_for(tokens, at + 1):
        return Piece(NOISE, None, place, at + 3)  # "2:21/100m", the pace of a swim or of a lap
    pace = pace_after(tokens, at, seconds, default) if goes_on else None
    if pace is not None:
        return Piece(PACE, pace[0], place, pace[1], unit=pace[2])
    if (
        after == Tag.TIME
        and tokens[at].value == 1
        and tokens[at].glued
        and 100 <= pace_of(seconds, default) <= 1500
    ):
        return Piece(PACE, seconds, place, at + 1, unit=UNSAID)
    if after == Tag.FASTER:
        return Piece(NOISE, None, place, at + 1)
    if after == Tag.TIME:
        unit = int(tokens[at].value)
        return Piece(DUR, seconds * 60 if unit == 3600 else seconds, place, at + 1)
    if is_named_pace(tokens, place, seconds, default):
        return Piece(PACE, seconds, place, at, unit=UNSAID)
    return Piece(CLOCK, value, place, at)


def _is_joined(tokens: Tokens, place: int) -> bool:
    """Whether what stands behind the figure joins it to another clock figure: "21:30 / 20:40"."""
    at = place + 1
    after = tokens[at].tag
    splits = after == Tag.PER and tag_at(tokens, at + 2) != Tag.PACE and _are_alike(tokens, place, at + 1)
    return (
        splits
        or (after == Tag.TO and not _is_changed(tokens, place))
        or (tokens[at].text in JOINS and tokens[at].glued and not _is_changed(tokens, place))
        or (leads_on(tokens, at) and _are_alike(tokens, place, at + 1))
    )


def is_for_one_way(tokens: Tokens, place: int) -> bool:
    """Whether a mile is all that was run in the time: "4:58 mile on the track", "ran a 5:12 mile"."""
    way = tokens[place + 1] if place + 1 < len(tokens) else None
    if way is None or way.tag != Tag.LENGTH or way.text != tokens.language.forms.mile:
        return False
    lengths = [token for token in tokens if token.tag in WAYS]
    paced = any(token.tag in (Tag.PACE, Tag.AVERAGE) for token in tokens)
    return lengths == [way] and not paced and all(token.tag in BEFORE_A_MILE for token in tokens[:place])


WAYS: Final = frozenset({Tag.LENGTH, Tag.NAMED_DISTANCE, Tag.HALF})
BEFORE_A_MILE: Final = frozenset(
    {Tag.RAN, Tag.DID, Tag.ME, Tag.A, Tag.DAY, Tag.WEEKDAY, Tag.PART_OF_DAY, Tag.FILL, Tag.RACED, Tag.KIND}
)


def _is_changed(tokens: Tokens, place: int) -> bool:
    """Whether one time is to be put in the other's place: "change 48:20 to 48:02"."""
    return any(token.tag == Tag.SET for token in tokens[max(place - 5, 0) : place])


def _seconds_of_hours(tokens: Tokens, place: int) -> int | None:
    """Return the seconds of 1:12.10 where a long way is told before it, so that 1 is an hour."""
    hours, _, more = tokens[place].text.replace(",", ".").partition(".")
    if len(more) != SIXTIETHS or more >= "60" or len(hours) != len("1:12"):
        return None
    for at, token in enumerate(tokens[:place]):
        if token.tag == Tag.NAMED_DISTANCE and float(token.value) >= FAR:
            return int(more)
        figure = (
            number_at(tokens, at - 1) if token.tag == Tag.LENGTH and token.value in ("km", "mi") else None
        )
        if figure is not None and float(figure) * (1000 if token.value == "km" else MILE) >= FAR:
            return int(more)
    return None


SIXTIETHS: Final = 2
FAR: Final = 8_000
"""So many metres take nobody a minute."""
MILE: Final = 1609.344


def _follows_hours(tokens: Tokens, place: int) -> bool:
    """Whether the sign of hours stands before the time, with no figure of its own: "ore 18:30"."""
    return (
        tag_at(tokens, place - 1) == Tag.TIME
        and tokens[place - 1].value == HOUR
        and number_at(tokens, place - 2) is None
        and tag_at(tokens, place - 2) != Tag.A
    )


JOINS: Final = frozenset({"-", "→"})


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether a further figure is joined to splits: "5:30-5:00-4:30"."""
    joined = tag_at(tokens, at) == Tag.TO or text_at(tokens, at) in JOINS
    return joined and at + 1 < len(tokens) and tokens[at + 1].kind == CLOCK_TOKEN


def _is_hour(tokens: Tokens, place: int) -> bool:
    """Whether what touches a clock figure makes it a time of day: "8:30に", "AM6:00", "朝6:00"."""
    if tokens[place].glued and tag_at(tokens, place - 1) == Tag.OF_THE_CLOCK:
        return True
    if not tokens.language.unspaced:
        return False
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    leads = after is not None and after.glued and after.tag in (Tag.ON, Tag.TO)
    return leads or (tokens[place].glued and tag_at(tokens, place - 1) in (Tag.OF_THE_CLOCK, Tag.PART_OF_DAY))


HOURS: Final = 24


def _are_alike(tokens: Tokens, place: int, other: int) -> bool:
    """Whether two clock figures can be splits; "54:20 / 5:26" are a time and its pace."""
    if other >= len(tokens) or tokens[other].kind != CLOCK_TOKEN:
        return True
    one, two = (clock_parts(tokens[at].text)[0] + 1 for at in (place, other))
    return max(one, two) <= MOST_APART * min(one, two)


MOST_APART: Final = 2
