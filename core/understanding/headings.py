"""What a heading says of all that follows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.understanding.clauses import (
    DEEDS,
    HAS_AMOUNT,
    HAS_DAY,
    HAS_LENGTH,
    HAS_PART_DAY,
    HAS_TIME,
    Clause,
    bits,
)
from core.understanding.not_the_runs import take_what_is_official
from core.understanding.pieces import BARE, CLOCK, DAY, DIST, DUR, FUTURE, NOISE, PACE, Piece
from core.understanding.race_days import (
    is_an_hour,
    is_timed,
    names_a_route,
    tells_an_hour,
    wears_a_number,
)
from core.understanding.subjects import is_of_somebody
from core.understanding.to_come import A_PLAN, is_for_a_weekday
from core.understanding.tokens import Tokens
from core.understanding.values import About
from core.understanding.words import Tag

OWN: Final = bits(Tag.ME, Tag.WITHIN, Tag.RUN, Tag.RAN, Tag.WENT, Tag.KIND, Tag.FOR)


TOLD_AS_OWN: Final = bits(Tag.ME, Tag.WITHIN, Tag.RAN, Tag.WENT)
CLOSES: Final = "closes"
"""The value of a word that makes a plan of what it closes: "10k tonight hopefully"."""
OWN_RUN: Final = bits(Tag.RUN, Tag.RAN, Tag.WENT, Tag.KIND)
SINCE: Final = bits(Tag.AFTER, Tag.IN, Tag.FOR, Tag.PART)
"""Behind one of these a span only tells since when: "back after a week: 5k"."""
A_WEEK: Final = 7
ANNOUNCED: Final = "announced"
"""The value of words by which a run of many is announced: "meet at the track", "all paces welcome"."""


def settle_the_whole(clauses: Sequence[Clause], tokens: Tokens, flags: int) -> None:
    """Say of clauses what only the others beside them tell; `flags` are those of all."""
    if flags >> Tag.CHIP & flags >> Tag.GUN & 1 and len(clauses) > 1:
        take_what_is_official(clauses)
    if flags >> Tag.LABELLED & 1 and not flags & REPORTS:
        await_a_race(clauses, tokens)
    if flags >> Tag.PLAN & 1:
        announce(clauses)
    if flags >> Tag.FROM & 1 and not flags & DEEDS:
        set_off(clauses)
    if len(clauses) > 1 and flags >> Tag.RECORD & 1:
        list_bests(clauses)


REPORTS: Final = DEEDS | bits(Tag.RACED, Tag.WAS, Tag.CHIP, Tag.GUN, Tag.RECORD)


def await_a_race(clauses: Sequence[Clause], tokens: Tokens) -> None:
    """Take for a race to come what has a bib and an hour, and no time; without the hour it is in doubt."""
    pieces = [piece for clause in clauses for piece in clause.pieces]
    worn = any(clause.flags >> Tag.LABELLED & 1 and wears_a_number(clause.pieces) for clause in clauses)
    if not worn or is_timed(pieces) or any(_was_run(clause) for clause in clauses):
        return
    to_come = tells_an_hour(pieces, tokens)
    for clause in clauses:
        if to_come:
            clause.about = clause.about or About.PLAN
        clause.doubt = clause.doubt or bool(clause.has & HAS_LENGTH)


def _was_run(clause: Clause) -> bool:
    """Whether a way has a day gone by that no weekday tells: "6 km this morning"."""
    dated = any(day.kind == DAY and not day.role for day in clause.days)
    return bool(clause.has & HAS_LENGTH) and (dated or bool(clause.has & HAS_PART_DAY))


def announce(clauses: Sequence[Clause]) -> None:
    """Take all for a plan where a run is announced, and nobody says that it is done."""
    last = clauses[-1]
    closes = len(clauses) > 1 and last.pieces[0].value == CLOSES
    closes = closes and all(piece.kind in (FUTURE, Tag.FILL) for piece in last.pieces[1:])
    announced = closes or any(
        piece.kind == Tag.PLAN and piece.value == ANNOUNCED
        for clause in clauses
        if clause.flags >> Tag.PLAN & 1
        for piece in clause.pieces
    )
    if announced and not any(clause.flags & DEEDS or _is_timed(clause) for clause in clauses):
        for clause in clauses:
            clause.about = clause.about or About.PLAN


def set_off(clauses: Sequence[Clause]) -> None:
    """Take all for a plan where an hour and a place are told to start from: "16 miles, 7am from the pier"."""
    if any(clause.any(DUR, PACE) or clause.flags >> Tag.ME & 1 for clause in clauses):
        return
    starts = any(
        hour.kind in (NOISE, CLOCK) and start.kind == Tag.FROM and len(clause.pieces) > LEAST
        for clause in clauses
        if clause.flags >> Tag.FROM & 1 and not clause.has & HAS_LENGTH
        for hour, start in pairwise(clause.pieces[:2])
    )
    for clause in clauses if starts else ():
        clause.about = clause.about or About.PLAN


LEAST: Final = 2
"""Hour and "from"; a place is told behind them."""


RUN: Final = bits(Tag.RAN, Tag.WENT, Tag.RUN, Tag.KIND)


def list_bests(clauses: Sequence[Clause]) -> None:
    """Take several ways with a time each for bests, where one says so: "5k PB 22:10, HM 1:44"."""
    told = [clause for clause in clauses if clause.has & HAS_LENGTH and clause.has & HAS_TIME]
    if len({piece.value for clause in told for piece in clause.pieces if piece.kind == DIST}) < len(told):
        return
    if len(told) < SEVERAL or any(clause.flags & (DEEDS | RUN) or clause.days for clause in told):
        return
    for clause in told:
        clause.about = clause.about or About.CHATTER


SEVERAL: Final = 2


def _is_timed(clause: Clause) -> bool:
    """Whether a time is told that is none of the day: "at 6:30" begins a run, as does "7:00 tonight"."""
    return any(
        piece.kind == PACE
        or (piece.kind == DUR and (before is None or before.value != ANNOUNCED))  # "starts in 30 minutes"
        or (
            piece.kind == CLOCK
            and (before is None or before.kind != Tag.AT)
            and not (clause.has & HAS_LENGTH == 0 and _may_be_an_hour(clause.pieces, place))
        )
        for place, (before, piece) in enumerate(pairwise((None, *clause.pieces)))
        if piece is not None
    )


def _may_be_an_hour(pieces: Sequence[Piece], place: int) -> bool:
    """Whether the time is one of the day, with its day or behind where one meets."""
    met = any(piece.kind == Tag.PLAN and piece.value == ANNOUNCED for piece in pieces[:place])
    return is_an_hour(pieces, place, led=met)


LEADING: Final = frozenset({":", "-"})
OF_A_WEEK: Final = frozenset(
    {Tag.SPAN, Tag.PERIOD, Tag.TOPIC, Tag.HEADING, Tag.FOR, Tag.OF, Tag.A, Tag.FILL, BARE, NOISE, DIST, 0}
)


def _plans_a_week(head: Clause) -> bool:
    """Whether a week of a plan, by its number, heads what follows: "Week 3 plan: Tue 6k"."""
    if not head.flags & bits(Tag.TOPIC, Tag.HEADING) or not head.flags & bits(Tag.SPAN, Tag.PERIOD):
        return False
    planned = bool(head.flags >> Tag.HEADING & 1) or any(piece.value == A_PLAN for piece in head.pieces)
    return planned and all(piece.kind in OF_A_WEEK for piece in head.pieces)


def heading_of(head: Clause, clause: Clause, tokens: Tokens) -> About | None:
    """Return what a heading says of all that follows: "plan for the week: ...", "PB: 5k 19:58"."""
    invites = head.end == "?" and head.flags >> Tag.PLAN & 1 and not head.has & HAS_AMOUNT
    if invites and not clause.flags & DEEDS:
        return About.PLAN  # "who comes along on Sunday? 12 km easy"
    if clause.joint in LEADING and _plans_a_week(head):
        return About.PLAN
    if head.flags >> Tag.HEADING & 1 and len(head.pieces) == 1 and clause.joint == "-":
        return About.PLAN  # "reminder - long run Sunday 10 miles"
    if (clause.joint != ":" and head.end != "\n") or head.has & HAS_AMOUNT or head.flags & DEEDS:
        return None
    if head.flags >> Tag.HEADING & 1 or head.about is About.PLAN:
        return About.PLAN
    if head.flags >> Tag.TOPIC & 1 and (len(head.pieces) == 1 or names_a_route(head.pieces, tokens)):
        return About.PLAN
    if head.flags >> Tag.TOPIC & 1 and head.days and is_for_a_weekday(head.pieces):
        return About.PLAN
    somebody = head.flags >> Tag.OTHER & 1 and not head.flags & OWN
    if somebody and clause.joint == ":" and not clause.flags & OWN:
        return About.OTHERS  # "Dad just texted: 3 miles in 31 min"
    theirs = head.flags >> Tag.OTHER & 1 and clause.joint == ":" and not clause.flags & TOLD_AS_OWN
    if theirs and is_of_somebody(head, tokens):
        return About.OTHERS  # "Mum's graduation run: 38 minutes"
    last = next((piece for piece in reversed(head.pieces) if piece.kind != Tag.FILL), head.pieces[0])
    spans = last.kind == Tag.SPAN and last.value >= A_WEEK and not head.flags & (OWN_RUN | SINCE)
    if spans and clause.joint == ":" and not clause.has & HAS_DAY:
        return About.CHATTER  # "my longest ever week: 61 miles"
    if head.flags >> Tag.PERIOD & 1 and len(head.pieces) == 1 and not clause.has & HAS_DAY:
        return About.CHATTER if clause.joint == ":" else None
    bests = head.flags >> Tag.RECORD & 1 and not head.flags >> Tag.NOT & 1  # "not my best: 5k, 28:03"
    if bests and len(head.pieces) < 3 and clause.joint == ":" and not head.days:
        return About.CHATTER
    return None


def ends_heading(before: Clause, clause: Clause) -> bool:
    """Whether a line of its own tells what was run on a day, beside a line with what is planned.

    "plan for tomorrow: 10k", then "today 5k 26:10"; what stands below "plan:" alone is planned.
    """
    if before.end != "\n" or not before.has & HAS_AMOUNT or not clause.has & HAS_LENGTH:
        return False
    gone = any(day.kind == DAY and not day.role and day.value is not None for day in clause.days)
    return gone and bool(clause.has & HAS_TIME) and not clause.has >> -FUTURE & 1
