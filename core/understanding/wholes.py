"""Which figures of a clause are the whole run's, and which times are those of its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.domain.record import Kind
from core.understanding.clauses import HAS_AMOUNT, HAS_TIME, Clause
from core.understanding.pieces import (
    A_PART,
    BARE,
    CLOCK,
    DIST,
    DUR,
    FIGURES,
    NOISE,
    NOT_IT,
    OF_RECORD,
    OFFICIAL,
    OWN_WATCH,
    REPS,
    SOME,
    TOTAL,
    WARMING,
    Piece,
    length,
)
from core.understanding.tokens import Tokens
from core.understanding.words import Tag


def amounts(clause: Clause) -> int:
    """Return which figures the clause has that count for the whole (no parts, no sums of weeks)."""
    has = 0
    if clause.has & HAS_AMOUNT:
        for piece in clause.pieces:
            kind = piece.kind
            if (kind in FIGURES and piece.role in OF_THE_WHOLE) or kind == REPS:
                has |= 1 << -kind
    return has & HAS_AMOUNT


LINKS: Final = frozenset({Tag.WAS, Tag.IN, Tag.AT})
OF_THE_WHOLE: Final = frozenset({0, TOTAL, WARMING, -1})


LONGEST_PART: Final = 10
"""Minutes of a repetition at most, where nothing else says that it is one."""


def is_time_of_a_part(pieces: list[Piece], place: int) -> bool:
    """Whether the time is that of the part named before it: "last one in 7:02", "repeats x4 at 6:20"."""
    before = pieces[place - 1].kind if place else 0
    if place > 1 and (before == 0 or before in LINKS):
        at = place - 1 - (before != 0)
        at -= at > 0 and pieces[at].kind == 0
        sign = pieces[at]
        if sign.kind in (Tag.LAST, Tag.PART) and sign.value in (None, "first"):
            return True  # "last mile 6:20", "last was 7:15"
    for piece in reversed(pieces[:place]):
        if piece.kind in FIGURES:
            return piece.role == A_PART
        if piece.kind == NOISE and piece.value == SOME and before == Tag.IN:
            return (
                pieces[place].kind == CLOCK and pieces[place].value[0] < LONGEST_PART
            )  # "6 of them in 3:02"
        named = piece.kind == Tag.PART and piece.value is None and before in (Tag.IN, Tag.AT)
        if named or (piece.kind == Tag.THAT and piece.value):
            return True
        if piece.kind == Tag.KIND and piece.value is Kind.INTERVAL:
            return before == Tag.AT
    return False


def is_in_company(pieces: Sequence[Piece], place: int, tokens: Tokens) -> bool:
    """Whether somebody came along for a part of the way at `place`: "8 of my 10 miles with Jen"."""
    rest = [piece for piece in pieces[place + 1 : place + 4] if piece.kind != Tag.A]
    if len(rest) < 2 or rest[0].kind != Tag.WITHIN:
        return False
    return rest[1].kind == Tag.OTHER or (rest[1].kind == 0 and tokens[rest[1].first].capital)


def way_and_time(pieces: Sequence[Piece]) -> int | None:
    """Return the only way in the pieces, if it has a time."""
    ways = [piece.value for piece in pieces if piece.kind == DIST and piece.role == 0]
    timed = any(piece.kind in (DUR, CLOCK) and piece.role in (0, OF_RECORD) for piece in pieces) or any(
        piece.kind == BARE and piece.unit == "in" for piece in pieces
    )
    return int(ways[0]) if len(ways) == 1 and timed else None


def warms(clause: Clause) -> bool:
    """Whether a figure of the clause is that of a warm-up, or of a way beside it."""
    if clause.has & HAS_AMOUNT:
        for piece in clause.pieces:
            if piece.role == WARMING:
                return True
    return False


ALL: Final = "all"
"""The value of a word that says how each of several was: "Mon 5, Tue 6, all easy"."""


BOTH_RUNS: Final = "both"
"""The value of one that says how each of two was: "8k before breakfast, 5k after dinner, both easy"."""


def take_as_all(clause: Clause) -> None:
    """Take a word that else names people, or asks for all there is, for "all easy"."""
    first = clause.pieces[0]
    if first.value == ALL and first.kind in (Tag.OTHER, Tag.COMMAND) and not clause.has:
        first.kind = Tag.FILL
        clause.count_again()


def tells_of_all(clause: Clause) -> str:
    """Return the value of the word that says how each of several runs was, if nothing else is told."""
    if clause.has or not clause.flags >> Tag.FILL & clause.flags >> Tag.KIND & 1:
        return ""
    kinds = sum(piece.kind == Tag.KIND for piece in clause.pieces)
    words = sum(piece.kind == 0 for piece in clause.pieces)
    told = (piece.value for piece in clause.pieces if piece.kind == Tag.FILL)
    said = next((value for value in told if value in (ALL, BOTH_RUNS)), "")
    return str(said) if kinds == 1 and words <= 1 else ""


def is_hour_of_something(pieces: Sequence[Piece], place: int) -> bool:
    """Whether "at 6:10" behind a word we do not know is an hour of the day: "out the door at 6:10"."""
    before = pieces[place - 2] if place > 1 else None
    return (
        before is not None
        and before.kind == 0
        and str(before.value).isalpha()
        and pieces[place].value[0] < HOURS
    )


HOURS: Final = 24


def way_run_on(clause: Clause) -> int | None:
    """Return the way that was run behind a whole run, without a time: "parkrun 24:31 then jogged 3k home"."""
    if not clause.flags & 1 << Tag.RAN or clause.has & HAS_TIME:
        return None
    ways = [int(piece.value) for piece in clause.pieces if piece.kind == DIST and piece.role == 0]
    return ways[0] if len(ways) == 1 else None


def named_by(pieces: list[Piece], place: int) -> int:
    """Return whether the time at `place` is the official one or one's own, 0 if nothing says so.

    Where the first time has its name before it, all have: "gun 39:58 chip 39:51".
    """
    names = {Tag.CHIP: OFFICIAL, Tag.GUN: OWN_WATCH}
    between = _named_by_the_gun_between(pieces, place)
    if between:
        return between
    leading = next(
        (piece.kind in names for piece in pieces if piece.kind in names or piece.kind in (DUR, CLOCK)), False
    )
    if not leading and place + 1 < len(pieces):
        return names.get(pieces[place + 1].kind, 0)
    for step in (1, 2):
        if leading and place >= step:
            kind = pieces[place - step].kind
            if kind in names:
                return names[kind]
            if kind != 0:
                break
    return 0


def _named_by_the_gun_between(pieces: list[Piece], place: int) -> int:
    """Return which of two times around "gun" this is: the gun goes before one is at the line."""
    told = [piece for piece in pieces if piece.kind in (DUR, CLOCK, Tag.GUN, Tag.CHIP)]
    if len(told) != THREE or told[1].kind != Tag.GUN or pieces[place].kind not in (DUR, CLOCK):
        return 0
    first, second = told[0], told[2]
    if first.kind != second.kind:
        return 0
    return OWN_WATCH if pieces[place].value == max(first.value, second.value) else OFFICIAL


THREE: Final = 3


def with_total(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Give a total without a sign the one that its parts have: "2 miles, then 3x1 mile, 8 total"."""
    totals = [piece for piece in pieces if piece.kind == BARE and piece.role == TOTAL and piece.unit != "in"]
    units = {piece.unit for piece in pieces if piece.kind == DIST and piece.role != NOT_IT}
    unit = units.pop() if len(totals) == len(units) == 1 else ""
    if unit not in ("km", "mi"):
        return pieces
    whole = length(str(totals[0].value), unit)
    parts = [int(piece.value) for piece in pieces if piece.kind == DIST and piece.role != NOT_IT]
    if not max(parts) <= whole <= MOST_OF_PARTS * sum(parts):
        return pieces
    total = Piece(DIST, whole, totals[0].first, totals[0].last, TOTAL, unit)
    return [total if piece is totals[0] else piece for piece in pieces]


MOST_OF_PARTS: Final = 4
"""So many times what its parts with a sign make up a whole may be: beside repetitions."""


def of_the_whole(pieces: Sequence[Piece], *, reps: bool, listed: bool) -> Sequence[Piece]:
    """Return the pieces whose figures may be the whole run's: beside repetitions no warm-up is."""
    if listed:
        return [p for p in pieces if p.kind != CLOCK or p.role == 1] if _has_total(pieces) else []
    return [piece for piece in pieces if piece.role != WARMING] if reps else pieces


def _has_total(pieces: Sequence[Piece]) -> bool:
    return any(piece.role == 1 for piece in pieces)


def tells_a_part(pieces: Sequence[Piece]) -> bool:
    """Whether how far was run in a part of the time is told: "1h20, 8 mi of it at marathon pace"."""
    return any(
        (way.kind == DIST and way.role == A_PART and (of.kind, it.kind) == (Tag.OF, Tag.THAT))
        or (way.kind == Tag.WITHIN and it.role == A_PART and of.kind in (Tag.THAT, Tag.LAST, Tag.PART))
        for way, of, it in zip(pieces, pieces[1:], pieces[2:], strict=False)
    )
