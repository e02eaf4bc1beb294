"""Clauses gathered into what will be one record each."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any, Final

from core.domain.record import Sport
from core.understanding.clauses import HAS_AMOUNT, HAS_DAY, HAS_LENGTH, RESTS, Clause
from core.understanding.done_beside import is_done_beside, is_run_beside, ran_on
from core.understanding.parts import TWICE
from core.understanding.pieces import (
    DAY,
    DIST,
    FIGURES,
    NOISE,
    PART_DAY,
    REPS,
    WARMING,
    Piece,
)
from core.understanding.sports import DONE_AT, DONE_THERE, ON_FOOT, STILL, TOOK, sport_of
from core.understanding.told_apart import (
    is_day_after_rest,
    is_of_the_other_side,
    is_run_again,
    is_run_back,
)
from core.understanding.values import PartOfDay
from core.understanding.wholes import (
    BOTH_RUNS,
    OF_THE_WHOLE,
    amounts,
    tells_of_all,
    warms,
)
from core.understanding.words import Tag

THROUGH: Final = "through"
"""The value of a word that leads along a way: whoever was out there for an hour has gone somewhere."""


class Segment:
    """The clauses of one record to be."""

    __slots__ = (
        "also", "clauses", "day", "flags", "has", "may", "part", "pieces", "sport", "told", "twice",
        "vague_day", "warms",
    )  # fmt: skip

    def __init__(self) -> None:
        self.clauses: list[Clause] = []
        self.pieces: list[Piece] = []
        """Those of its clauses; `twice` and `warms` are told by them as they come: each clause asks."""
        self.twice = False
        self.warms = False
        self.flags = 0
        self.has = 0
        self.told = 0
        """All its figures, also those that are no amount of the whole, which alone `has` tells."""
        self.sport: Sport | None = None
        self.day: Any = None
        self.vague_day = False
        self.may: tuple[date, ...] = ()
        """The days that it may have been, if its own is not told for certain."""
        self.also: list[date] = []
        """Further days that are named without a word of what was done: "monday and tuesday"."""
        self.part: PartOfDay | None = None

    def add(self, clause: Clause, sport: Sport | None) -> None:
        opens = not self.clauses
        self.clauses.append(clause)
        self.pieces += clause.pieces
        self.flags |= clause.flags
        self.told |= clause.has
        has = self._count(clause)
        if clause.flags >> Tag.FILL & 1:
            self.twice = self.twice or any(p.kind == Tag.FILL and p.value == TWICE for p in clause.pieces)
        if opens:
            self.sport = sport
        else:
            self._take_sport(clause, sport, has)
        self.has |= has

    def _take_sport(self, clause: Clause, sport: Sport | None, has: int) -> None:
        """Take the sport of a further clause, with these figures, for that of all if it says more."""
        if self.sport is not None and not self.has and self.sport in ON_FOOT and sport is Sport.RUN:
            self.sport = Sport.RUN  # "hiked the ups, ran the downs, 8k"
        if sport is Sport.RUN and clause.flags >> Tag.THEN & 1 and not self.has:
            self.sport = Sport.RUN  # "zwift then a run, 5k"
        if self.sport is None or (sport is not None and not self.has and has):
            self.sport = Sport.RUN if sport in STILL and self.has & HAS_LENGTH and not has else sport
        if sport in DONE_THERE and sport in DONE_AT.get(self.sport, ()) and not has and clause.joint == ",":
            self.sport = sport  # "30 min pool session, aqua jog"
        if self.sport in STILL and sport is None and not self.has and has & 1 << -DIST:
            self.sport = Sport.RUN  # "stopped to stretch, ended up with 9 miles"

    def _count(self, clause: Clause) -> int:
        """Take the days of the clause; return which of its figures count, as `amounts` does."""
        has = 0
        measured = clause.has & HAS_AMOUNT
        for piece in clause.pieces:
            kind = piece.kind
            if kind >= 0:
                continue
            if kind == DAY:
                if piece.value is None:
                    self.vague_day = True
                    self.may = self.may or piece.may
                elif self.day is None:
                    self.day = piece.value
                if piece.unit and self.part is None:
                    self.part = PartOfDay(piece.unit)
            elif kind == PART_DAY:
                self.part = self.part or piece.value
            elif measured:
                role = piece.role
                if role == WARMING:
                    self.warms = True
                if kind == REPS or (role in OF_THE_WHOLE and kind in FIGURES):
                    has |= 1 << -kind
        return has & HAS_AMOUNT


def gather(clauses: list[Clause]) -> list[Segment]:
    """Gather the clauses; a new record starts where the day, the part of the day or the sport is another."""
    segments: list[Segment] = []
    current = Segment()
    if len(clauses) == 1:
        current.add(clauses[0], sport_of(clauses[0]))
        return [current]  # most messages have one
    of_all = tells_of_all(clauses[-1])
    for clause, following in zip(clauses, [*clauses[1:], None], strict=True):
        sport = sport_of(clause)
        if sport is not None and is_done_beside(current, clause, sport, following):
            sport = None
        day = _only_a_day(clause, following)
        beyond = bool(current.has and following is not None and amounts(following))
        if day is not None and current.day not in (None, day) and not beyond:
            current.also.append(day)
            continue
        told_behind = following is not None and following.joint == "(" and sport_of(following) is None
        another = current.clauses and _is_another(current, clause, sport, following if told_behind else None)
        if not another and current.clauses and clause.pieces[0].kind == Tag.RAN:
            another = is_run_back(current, clause, following)
        another = another or (of_all == BOTH_RUNS and bool(current.has & clause.has & HAS_LENGTH))
        if another or (current.part is not None and _heads_another(current, clause, following)):
            if _names_days(current) and clause.joint not in HEADS:
                current = _with_days_of(current)
            else:
                segments.append(current)
                current = _of_the_same_day(current, clause)
        current.add(clause, sport)
    segments.append(current)
    for segment in segments:
        _share_out(segment)
    if len(segments) > 1 and of_all:
        for segment in segments[:-1]:
            segment.add(clauses[-1], None)
    return segments


def _names_days(segment: Segment) -> bool:
    """Whether nothing but days, and perhaps that one ran, is told so far: "mon and tue 5k"."""
    return segment.day is not None and all(
        piece.kind in NAMES_DAYS or piece.value == TOOK for piece in segment.pieces
    )


def _of_the_same_day(before: Segment, clause: Clause) -> Segment:
    """Return a new record to be; with another part of the day, and no day, it is of the day told before."""
    segment = Segment()
    last = before.clauses[-1] if before.clauses else clause
    joined = clause.joint not in ("", ".", "\n", "?") and last.sentence == clause.sentence
    if joined:
        segment.flags = ran_on(before, clause)
    if not clause.days and (joined or _other_part(before, clause, amounts(clause))):
        segment.day = before.day
    return segment


def _with_days_of(days: Segment) -> Segment:
    """Return a new record to be that is told with those days, too."""
    segment = Segment()
    segment.also = [days.day, *days.also]
    segment.flags = days.flags
    return segment


def _share_out(segment: Segment) -> None:
    """With several days "5k each" is the distance of each of them."""
    if segment.also:
        for piece in segment.pieces:
            if piece.role == -1:
                piece.role = 0


HEADS: Final = frozenset({":", "-", "("})
BARE_DAY: Final = frozenset({DAY, PART_DAY, Tag.ON, Tag.AND, Tag.A})
UNWELL_DAY: Final = BARE_DAY | {Tag.UNWELL}
NAMES_DAYS: Final = BARE_DAY | {Tag.RAN, Tag.ME, Tag.FILL, Tag.BUT}


def _only_a_day(clause: Clause, following: Clause | None) -> date | None:
    """Return the day of a clause that says nothing else, and leads to nothing: no "tue: 6k"."""
    if following is not None and following.joint in HEADS:
        return None
    if clause.joint not in (",", "", "/") and not clause.flags >> Tag.AND & 1:
        return None
    if not clause.has & HAS_DAY:
        return None
    for piece in clause.pieces:
        if piece.kind not in UNWELL_DAY:
            return None
    days = [piece.value for piece in clause.pieces if piece.kind == DAY]
    return days[0] if len(days) == 1 else None


def _is_another(current: Segment, clause: Clause, sport: Sport | None, aside: Clause | None) -> bool:
    has = amounts(clause)
    if sport is not None and not has and aside is not None:
        has = amounts(aside)  # "lifted for 45 min, ran home (2.4 km)"
    rests = clause.flags & RESTS and not clause.has & HAS_AMOUNT
    if rests or (current.flags >> Tag.REST & 1 and clause.days and has):
        apart = not rests and clause.sentence != current.clauses[-1].sentence  # "Rest day. Ran 30k on Sunday"
        return bool(clause.days and (current.day or current.has or apart))
    if _other_day(current, clause, has) or is_day_after_rest(current, clause):
        return True
    if _other_part(current, clause, has) or is_of_the_other_side(current, clause, has):
        return True
    if (
        clause.joint == "\n"
        and has & HAS_LENGTH
        and current.has & HAS_LENGTH
        and not (current.warms or warms(clause))
    ):
        return True
    if is_run_again(current, clause) or (sport is None and is_run_beside(current, clause, has)):
        return True
    if sport is None or not has:
        return False
    known = current.sport or (Sport.RUN if current.has & HAS_LENGTH else None)
    return known is not None and known is not sport and bool(current.has or counts(current))


def _heads_another(current: Segment, clause: Clause, following: Clause | None) -> bool:
    """Whether another part of the day heads what was run in it: "am: 6 miles. pm: 4 miles"."""
    if following is None or following.joint not in HEADS or current.part is None or not current.has:
        return False
    parts = [piece.value for piece in clause.pieces if piece.kind == PART_DAY]
    bare = all(piece.kind in BARE_DAY for piece in clause.pieces)
    return bool(parts) and bare and parts[0] is not current.part and bool(amounts(following))


def counts(segment: Segment) -> bool:
    """Whether another sport has a figure that is no amount: "swam 40 lengths" is a deed of its own.

    What a walk counts is steps, which are nobody's training.
    """
    return bool(segment.flags >> Tag.SPORT & 1) and any(
        piece.kind == Tag.SPORT and piece.value not in (*STILL, Sport.WALK) and after.kind == NOISE
        for clause in segment.clauses
        for piece, after in pairwise(clause.pieces)
    )


def _other_day(current: Segment, clause: Clause, has: int) -> bool:
    if current.day is None or not clause.has & HAS_DAY:
        return False
    days = [piece.value for piece in clause.pieces if piece.kind == DAY and piece.value is not None]
    if not days or days[0] == current.day:
        return False
    heads = clause.sentence != current.clauses[-1].sentence and len(clause.pieces) == 1
    return bool(has or current.has or heads or current.flags & RESTS or clause.joint == "\n")


def _other_part(current: Segment, clause: Clause, has: int) -> bool:
    if current.part is None:
        return False
    part = next((piece.value for piece in clause.pieces if piece.kind == PART_DAY), None) or next(
        (PartOfDay(piece.unit) for piece in clause.pieces if piece.kind == DAY and piece.unit), None
    )
    if part is None or part is current.part:
        return False
    return bool(has & HAS_AMOUNT and current.has & HAS_AMOUNT)
