"""The distance, time and pace of one record, from figures that may have several readings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.domain.distance import Distance, Unit
from core.understanding.beside import UNSAID, pace_of
from core.understanding.pieces import (
    A_PART,
    BARE,
    CLOCK,
    DIST,
    DUR,
    FIGURES,
    NOT_IT,
    OF_RECORD,
    OFFICIAL,
    OVER_TIME,
    OWN_WATCH,
    PACE,
    SPAN,
    TOTAL,
    WARMING,
    Piece,
    length,
    unit_of,
)
from core.understanding.plausible import KM, is_usual
from core.understanding.signless import (
    AVERAGE,
    Amounts,
    Option,
    give_clocks,
    metres_miles_or_minutes,
    minutes_beside,
    sign_of_pace,
    whole_time,
    without_sign,
)
from core.understanding.typed import typed_distance
from core.understanding.values import Names, Unclear
from core.understanding.wholes import with_total

SAME: Final = 0.02
"""Two distances this near to each other are one, in two units."""


def add_up(
    pieces: Sequence[Piece], units: Unit, sign: str, *, is_run: bool, certain_run: bool, on_belt: bool
) -> Amounts:
    """Resolve the figures of one record.

    `sign` is the unit of figures without one (a list keeps one unit throughout), `certain_run`
    says that the words tell of a run, `on_belt` that it was on a treadmill.
    """
    found = Amounts()
    pieces = [piece for piece in pieces if piece.kind in FIGURES]
    if not pieces:
        return found
    kinds = [piece.kind for piece in pieces]
    if kinds.count(DUR) > 1:
        _tell_paces(pieces)
        kinds = [piece.kind for piece in pieces]
    if BARE in kinds and DIST in kinds:
        pieces = with_total(pieces)
    if DUR in kinds:
        _times(pieces, found)
    clocks = _clocks(pieces, found) if CLOCK in kinds else []
    if kinds.count(DIST) > 1:
        _drop_the_races_name(pieces, found.duration, clocks)
    _distances(pieces, found, is_run=is_run)
    if found.unclear is not None:
        return found
    if found.distance is None:
        metres_miles_or_minutes(pieces, found, clocks, units, is_run=is_run)
    if found.distance is None and found.unclear is None:
        at = [piece for piece in clocks if piece.unit in ("@", AVERAGE)]
        paced = bool(at) or any(piece.kind == PACE for piece in pieces)
        without_sign(
            pieces,
            found,
            [piece for piece in clocks if piece not in at],
            sign,
            is_run=is_run,
            certain_run=certain_run or paced,
            on_belt=on_belt,
        )
    elif found.distance is not None:
        minutes_beside(pieces, found, clocks, is_run=is_run)
    paces = _paces(pieces) if PACE in kinds else []
    if found.distance is not None and paces:
        way = found.distance  # "started 8:30, avg 7:38 pace": the average is told
        clocks = [piece for piece in clocks if whole_time(piece.value, way) is not None]
    if clocks:
        give_clocks([piece for piece in clocks if piece.role != A_PART], found, units, is_run=is_run)
    if paces:
        _pace(paces, found, units)
    return found


def _clocks(pieces: Sequence[Piece], found: Amounts) -> list[Piece]:
    """Return the clock figures that may be the whole run's; that of a best where no other time is."""
    clocks = [
        piece for piece in pieces if piece.kind == CLOCK and piece.role in (0, TOTAL, OFFICIAL, OWN_WATCH)
    ]
    if not clocks and found.duration is None:
        clocks = [piece for piece in pieces if piece.kind == CLOCK and piece.role == OF_RECORD]
    return clocks


def _paces(pieces: Sequence[Piece]) -> list[Piece]:
    return [piece for piece in pieces if piece.kind == PACE and piece.role in (0, TOTAL)]


def _pace(paces: list[Piece], found: Amounts, units: Unit) -> None:
    """Take a stated average pace; without a unit it is for the one the distance was typed in."""
    if len(paces) > 1:
        paces = [piece for piece in paces if piece.role == TOTAL] or paces
    if len({(piece.value, piece.unit) for piece in paces}) > 1:
        return
    value = float(paces[0].value)
    if paces[0].unit == UNSAID:
        value = pace_of(value, _fitting(value, sign_of_pace(value, found, units), found))
    if 100 <= value <= 1500 and found.pace is None:
        found.pace = value


def _fitting(value: float, sign: str, found: Amounts) -> str:
    """Return the unit of a pace without one: the other unit only if distance and time say so."""
    other = "km" if sign == "mi" else "mi"
    if found.distance and found.duration:
        stated = pace_of(value, other) * found.distance / KM
        if abs(stated - found.duration) <= SAME * found.duration:
            return other
    return sign


def _drop_the_races_name(pieces: Sequence[Piece], duration: int | None, clocks: list[Piece]) -> None:
    """Where a race has a marathon in its name, and the time is one of the other way only, that was run."""
    ways = [piece for piece in pieces if piece.kind == DIST and piece.role == 0]
    if len(ways) < 2:
        return
    named = {piece.value for piece in ways if piece.unit == "named"}
    told = {piece.value for piece in ways if piece.unit != "named"}
    if len(named) != 1 or len(told) != 1:
        return
    whole, way = named.pop(), told.pop()
    measured = SAME * whole < abs(way - whole) < NEAR_ITS_NAME * whole
    if _fits(way, duration, clocks) and (measured or not _fits(whole, duration, clocks)):
        for piece in ways:
            if piece.unit == "named":
                piece.role = NOT_IT


NEAR_ITS_NAME: Final = 0.1
"""A way this near to that of its race is how far the race was: "trail half, 21.9k"."""


def _fits(way: int, duration: int | None, clocks: list[Piece]) -> bool:
    if duration is None:
        return len(clocks) == 1 and whole_time(clocks[0].value, way) is not None
    return is_usual(way, duration)


def _tell_paces(pieces: Sequence[Piece]) -> None:
    """Take a time as the pace that it is beside the time of the whole that it makes."""
    times = [piece for piece in pieces if piece.kind == DUR and piece.role in (0, TOTAL)]
    if len(times) < 2:
        return
    ways = {piece.value for piece in pieces if piece.kind == DIST and piece.role in (0, TOTAL)}
    way = ways.pop() if len(ways) == 1 else 0
    if way < SHORTEST_WAY:
        return
    for piece in times:
        whole = piece.value * way / KM
        if piece.value in PACES and any(abs(whole - other.value) <= SAME * other.value for other in times):
            piece.kind, piece.unit = PACE, UNSAID


PACES: Final = range(150, 721)
"""Seconds for one kilometre or mile."""
SHORTEST_WAY: Final = 1_200_000_000
"""On a shorter way a time so short is the whole's."""


def _times(pieces: Sequence[Piece], found: Amounts) -> None:
    times = [piece for piece in pieces if piece.kind == DUR and piece.role in (0, TOTAL, OFFICIAL, OWN_WATCH)]
    if not times and not any(piece.kind == CLOCK and piece.role == 0 for piece in pieces):
        times = [piece for piece in pieces if piece.kind == DUR and piece.role == OF_RECORD]
    if times:
        chosen = _one_time(times)
        if chosen is None:
            found.unclear = Unclear.WHICH_PART
        else:
            found.duration = int(chosen.value)


def _one_time(times: list[Piece]) -> Piece | None:
    """Choose the official time, else the total, else the only one."""
    if len(times) == 1:
        return times[0]
    for role in (OFFICIAL, TOTAL):
        chosen = [piece for piece in times if piece.role == role]
        if len(chosen) == 1:
            return chosen[0]
    if all(piece.role == OWN_WATCH for piece in times):
        return times[0]  # "moving time 1:29:40, elapsed 1:36:02": either is hers
    plain = [piece for piece in times if piece.role == 0] or times
    if len({piece.value for piece in plain}) == 1:
        return plain[0]
    return None


def _distances(pieces: Sequence[Piece], found: Amounts, *, is_run: bool) -> None:
    lengths: list[Piece] = []
    span: Piece | None = None
    for piece in pieces:
        kind, role = piece.kind, piece.role
        if role == -1:
            found.unclear = Unclear.HOW_FAR
            return
        if kind == DIST and role in (0, TOTAL, WARMING):
            lengths.append(piece)
        elif kind == SPAN and role == 0 and piece.unit != "time":
            span = span or piece
    if len(lengths) == 1:
        found.distance, found.unit = int(lengths[0].value), lengths[0].unit
        return
    if not lengths:
        if span is None:
            return
        found.unclear = Unclear.RANGE
        if span.unit in ("km", "mi"):
            found.options = [
                Option(f"{each} {span.unit}", Names.DISTANCE, length(each, span.unit)) for each in span.value
            ]
            found.unit = span.unit
        return
    totals = [piece for piece in lengths if piece.role == TOTAL]
    plain = [piece for piece in lengths if piece.role == 0]
    warming = [piece for piece in lengths if piece.role == WARMING]
    if totals:
        _agree(totals, found)
    elif warming:
        others = [p for p in pieces if p.kind in TIMES and p.role not in (*BESIDE, TOTAL) and p.unit != "@"]
        if others or any(p.kind == BARE and p.role in (0, WARMING) for p in pieces):
            found.unclear = Unclear.HOW_FAR
            return
        found.distance = sum(int(piece.value) for piece in lengths)
        found.unit = lengths[0].unit
        for piece in pieces:
            piece.role = A_PART if piece.unit == "@" else piece.role  # "3k w/up, 6k @ 4:25, 2k w/down"
    elif plain:
        _agree(plain, found)
        if found.unclear and is_run and not any(p.kind in (DUR, CLOCK, PACE) for p in pieces):
            _or_in_all(plain, found)


TIMES: Final = frozenset({DUR, CLOCK, PACE})
BESIDE: Final = frozenset({A_PART, OVER_TIME, OF_RECORD})
"""Roles of times that are not the whole run's."""


def _or_in_all(lengths: list[Piece], found: Amounts) -> None:
    """Offer the sum of several ways, first: "3k, 4k and 5k" may be one run or a slip."""
    whole = sum(int(piece.value) for piece in lengths)
    sign = lengths[0].unit if lengths[0].unit in ("km", "mi") else "km"
    said = typed_distance(Distance(whole), unit_of(sign) or Unit.KM)
    found.options = [Option(f"{said} in all", Names.IN_ALL, whole), *dict.fromkeys(found.options)]


def _agree(lengths: list[Piece], found: Amounts) -> None:
    """Take the distance on which all agree; the first one named is the one that was typed."""
    first = next((piece for piece in lengths if piece.unit in ("km", "mi")), lengths[0])
    twice = len(lengths) > 1 and len({piece.unit for piece in lengths}) == 1 and lengths[0].role == 0
    if not twice and all(abs(piece.value - first.value) <= SAME * first.value for piece in lengths):
        exact = lengths[0] if lengths[0].unit == "named" else first
        found.distance, found.unit = int(exact.value), exact.unit
        return
    found.unclear = Unclear.WHICH_PART
    found.options = [_so_far(piece) for piece in lengths[:3]]


def _so_far(piece: Piece) -> Option:
    way = int(piece.value)
    return Option(typed_distance(Distance(way), unit_of(piece.unit) or Unit.KM), Names.DISTANCE, way)
