"""Figures with no sign, or with one that has several readings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from core.domain.distance import Unit
from core.understanding.beside import pace_of
from core.understanding.pieces import (
    BARE,
    OFFICIAL,
    OWN_WATCH,
    PACE,
    RACES_IN_MILES,
    TOTAL,
    WARMING,
    M,
    Piece,
    length,
)
from core.understanding.plausible import KM, is_usual
from core.understanding.values import Names, Unclear

AVERAGE: Final = "average"
"""The unit of a clock figure that is told as the average of something."""
HOURS: Final = 24
"""From here on a clock figure is no time of day: "7k at 35:00"."""


class Option(NamedTuple):
    """A reading of an unclear figure: what one would type, and its distance or its duration."""

    says: str
    names: Names
    distance: int | None = None
    seconds: int | None = None


def _miles(figure: str) -> Option:
    return Option(f"{figure} miles", Names.DISTANCE, length(figure, "mi"))


def _minutes(figure: str, word: str = "minutes") -> Option:
    return Option(f"{figure} {word}", Names.MINUTES, seconds=round(float(figure) * 60))


@dataclass(slots=True)
class Amounts:
    """What a record's figures say. Lengths in micrometres, times in seconds, pace in seconds a km."""

    distance: int | None = None
    unit: str = ""
    duration: int | None = None
    pace: float | None = None
    unclear: Unclear | None = None
    options: list[Option] = field(default_factory=list)
    """Readings of an unclear figure."""


THOUSANDS: Final = 3
"""So many figures behind the point may be no decimals, but those of thousands: "5.000 m"."""


def metres_miles_or_minutes(
    pieces: Sequence[Piece], found: Amounts, clocks: list[Piece], units: Unit, *, is_run: bool
) -> None:
    """Decide what the m of "8m" is: miles if a time fits them and nothing else fits, else ask."""
    signs = [piece for piece in pieces if piece.kind == M and piece.role in (0, TOTAL, WARMING)]
    if not signs:
        return
    figure = str(signs[0].value)
    if not is_run:
        found.unclear = Unclear.UNIT_OF
        found.options = [_minutes(figure, "min")]
        return
    miles = length(figure, "mi")
    if len(signs) == 1 and len(figure.partition(".")[2]) != THOUSANDS:
        seconds = found.duration
        if seconds is None and clocks:
            seconds = whole_time(clocks[0].value, miles)
        minutes = next((p for p in pieces if p.kind == BARE and p.role == 0 and p.unit == "in"), None)
        if seconds is None and minutes is not None and is_usual(miles, float(minutes.value) * 60):
            seconds = found.duration = round(float(minutes.value) * 60)
        if seconds is not None and is_usual(miles, seconds):
            found.distance, found.unit = miles, "mi"
            return
        if units is Unit.MILE and seconds is None and any(p.kind == PACE and p.role == 0 for p in pieces):
            found.distance, found.unit = miles, "mi"
            return
        if float(figure) >= 45 and found.duration is None and not clocks:
            found.duration = round(float(figure) * 60)
            return
    found.unclear = Unclear.UNIT_OF
    found.options = [_miles(figure), _minutes(figure)]


def minutes_beside(pieces: Sequence[Piece], found: Amounts, clocks: list[Piece], *, is_run: bool) -> None:
    """Read "5 miles in 47" and "10k 55m": a figure beside a distance that is a time that fits."""
    if found.duration is not None or clocks or found.distance is None:
        return
    for piece in pieces:
        timed = piece.kind == M or (piece.kind == BARE and piece.unit == "in")
        if timed and piece.role == 0:
            seconds = round(float(piece.value) * 60)
            if not is_run or is_usual(found.distance, seconds):
                found.duration = seconds
                return


def without_sign(
    pieces: Sequence[Piece],
    found: Amounts,
    clocks: list[Piece],
    sign: str,
    *,
    is_run: bool,
    certain_run: bool,
    on_belt: bool,
) -> None:
    """Decide what a figure without a sign is."""
    figures = [piece for piece in pieces if piece.kind == BARE and piece.role in (0, TOTAL, WARMING)]
    if not figures:
        return
    if not is_run:
        found.unclear = Unclear.HOW_LONG
        return
    minutes = next((piece for piece in figures if piece.unit == "in"), None)
    lengths = [piece for piece in figures if piece is not minutes]
    if not lengths and minutes is not None and len(figures) == 1:
        found.unclear = Unclear.HOW_FAR
        return
    totals = [piece for piece in lengths if piece.role == TOTAL]
    values = {piece.value for piece in (totals or lengths)}
    twice = not totals and sum(piece.role == 0 for piece in lengths) > 1
    if len(values) != 1 or twice:
        found.unclear = Unclear.WHICH_PART  # "ran 4 to work and 4 home"
        return
    figure = str((totals or lengths)[0].value)
    if not certain_run and not clocks and found.duration is None and float(figure) > MOST:
        return  # "garmin 255"
    sign = "mi" if figure == "26.2" else sign
    way = length(figure, sign)
    if figure in ON_THE_TRACK and (clocks or found.duration):
        way, sign = length(figure, "metre"), "metre"
    seconds = found.duration
    if seconds is None and clocks:
        seconds = whole_time(clocks[0].value, way)
    if seconds is None and minutes is not None:
        seconds = round(float(minutes.value) * 60)
    if seconds is not None:
        if figure in RACES_IN_MILES and sign == "km" and seconds * KM > SLOW * way:
            if not any(piece.role == OFFICIAL for piece in pieces):
                found.unclear = Unclear.UNIT_OF
                found.options = [_miles(figure), Option(f"{figure} km", Names.DISTANCE, way)]
                return
            way, sign = length(figure, "mi"), "mi"
        if is_usual(way, seconds):
            found.distance, found.unit = way, sign
            if found.duration is None and minutes is not None and not clocks:
                found.duration = seconds
            return
        found.unclear = Unclear.HOW_FAR
        return
    long_way = 40 if sign == "km" else 27
    if on_belt and float(figure) >= 20:
        if float(figure) > long_way:
            found.duration = round(float(figure) * 60)
            return
    elif certain_run and 0 < float(figure) <= long_way:
        found.distance, found.unit = way, sign
        return
    found.unclear = Unclear.UNIT_OF
    found.options = [Option(f"{figure} km", Names.DISTANCE, way) if sign == "km" else _miles(figure)]
    if float(figure) >= 5:
        found.options.append(_minutes(figure))


SLOW: Final = 420
"""Seconds a kilometre: who takes longer for so many kilometres has rather run so many miles."""
MOST: Final = 170
"""No run has so many of anything that goes without saying."""
ON_THE_TRACK: Final = frozenset({"1000", "1500", "2000", "3000", "5000", "10000"})
"""Figures without a sign that are metres, if a time is told: "3000 in 11:20"."""


def whole_time(parts: tuple[int, int], way: int) -> int | None:
    """Return the seconds of 1:48 for this way: minutes and seconds, or hours and minutes."""
    short = parts[0] * 60 + parts[1]
    long = short * 60
    if is_usual(way, short):
        return None if is_usual(way, long) else short
    return long if is_usual(way, long) else None


def give_clocks(clocks: list[Piece], found: Amounts, units: Unit, *, is_run: bool) -> None:
    """Give clock figures their meaning: the time of the whole, or its pace."""
    if not clocks:
        return
    if len(clocks) == 1 and found.distance is not None:
        _give_clock(clocks[0], found, units, is_run=is_run)  # most have one
        return
    chosen = (
        [piece for piece in clocks if piece.role == OFFICIAL]
        or [p for p in clocks if p.role == TOTAL]
        or clocks
    )
    if found.distance is None:
        if all(piece.unit == AVERAGE for piece in chosen):
            return  # "yasso 800s, 3:35 avg"
        if found.duration is None and len({p.value for p in chosen}) == 1:
            first, second = chosen[0].value
            if chosen[0].unit == "at" and first < HOURS:
                return
            if first <= 3:
                found.duration = (first * 60 + second) * 60
            elif first >= (10 if is_run else 4):
                found.duration = first * 60 + second
            else:
                found.unclear = found.unclear or Unclear.HOW_LONG
        return
    before = found.pace
    if any(piece.unit == AVERAGE for piece in chosen):
        way = found.distance
        chosen = [p for p in chosen if p.unit == AVERAGE or whole_time(p.value, way) is not None]
    for piece in chosen:
        _give_clock(piece, found, units, is_run=is_run)
    if found.pace is not None and before is None and len({piece.value for piece in chosen}) > 2:
        found.pace = None  # splits


def sign_of_pace(seconds: float, found: Amounts, units: Unit) -> str:
    """Return the unit of a pace without one: that of the way, unless only the runner's own makes it usual.

    So it is in "10k, 8:10 pace" of a runner who counts in miles.
    """
    own = "km" if units is Unit.KM else "mi"
    sign = found.unit if found.unit in ("km", "mi") else own
    return own if _is_usual_pace(seconds, own) and not _is_usual_pace(seconds, sign) else sign


def _is_usual_pace(seconds: float, sign: str) -> bool:
    return FASTEST_USUAL <= pace_of(seconds, sign) <= SLOWEST_USUAL


FASTEST_USUAL: Final = 230
SLOWEST_USUAL: Final = 420
"""Seconds a kilometre of most training (ours)."""


def _give_clock(piece: Piece, found: Amounts, units: Unit, *, is_run: bool) -> None:
    assert found.distance is not None
    first, second = piece.value
    seconds = first * 60 + second
    pace = pace_of(seconds, sign_of_pace(seconds, found, units))
    if (piece.unit == "@" or (piece.unit == "at" and second % 15)) and 150 <= pace <= 720:
        found.pace = found.pace or pace
        return
    if piece.unit == "at" and first < HOURS:
        return  # a time of day
    if not is_run:
        long = seconds * 60 if first <= 5 else seconds
        found.duration = found.duration or long
        return
    whole = whole_time(piece.value, found.distance)
    if whole is not None:
        if found.duration is None:
            found.duration = whole
        elif found.duration != whole and piece.role not in (OWN_WATCH,):
            if 150 <= pace <= 720 and found.pace is None:
                found.pace = pace
            else:
                found.unclear = found.unclear or Unclear.WHICH_PART
    elif 165 <= pace <= 600 and found.distance > 1.2 * KM and piece.unit != "in":
        found.pace = found.pace or pace
    elif found.duration is None:
        found.duration = seconds
