"""Figures that sum up several runs: of a week, of two parts of a day, of a month, of all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from core.understanding.clauses import HAS_LENGTH, Clause, bits
from core.understanding.pieces import (
    A_PART,
    BARE,
    CLOCK,
    DAY,
    DIST,
    DUR,
    FIGURES,
    NOISE,
    OVER_TIME,
    PACE,
    PART_DAY,
    REPS,
    SPAN,
    TOTAL,
    M,
    Piece,
    length,
)
from core.understanding.reported import LONGEST
from core.understanding.signless import whole_time
from core.understanding.tokens import Tokens
from core.understanding.values import About, PartOfDay
from core.understanding.words import Tag


def sums_up(pieces: Sequence[Piece], place: int, tokens: Tokens) -> bool:
    """Whether the figure at `place` sums up a week or longer."""
    closes = tokens.language.verb_last
    for step, piece in enumerate(pieces[place + 1 : place + 4], place + 1):
        if piece.kind == Tag.PERIOD:
            return not (closes and any(later.kind in FIGURES for later in pieces[step:]))
        if piece.kind in FIGURES or piece.kind == DAY or (closes and piece.kind in (Tag.RAN, Tag.DID)):
            break
    before = [piece.kind for piece in pieces[:place]]
    if Tag.PERIOD not in before:
        return False
    since = before[before.index(Tag.PERIOD) :]
    parted = (tokens[piece.first].text for piece in pieces[place - len(since) : place])
    if any(text[0] > LETTERS and not text[0].isalnum() for text in parted):
        return False  # a sign parts them: "run 4/4 this week 🙌 8k 46:01"
    if DAY in (since if closes else before):
        return False
    return tokens.language.head_first or Tag.RAN not in since


LETTERS: Final = "\u2000"
"""Signs that part, smileys among them, lie behind the letters."""


def sum_up_several(clauses: Sequence[Clause]) -> bool:
    """Whether a total is that of several runs: of two parts of a day, or of a numbered week."""
    return _have_parts_of_the_day(clauses) or any(_numbers_a_week(clause) for clause in clauses)


def _numbers_a_week(clause: Clause) -> bool:
    """Whether "week 4 done" leads to the total."""
    if clause.flags & (1 << Tag.RUN | 1 << Tag.KIND | 1 << Tag.RAN) or clause.has & HAS_LENGTH:
        return False
    figures = sum(piece.kind == NOISE for piece in clause.pieces)
    return figures == 1 and any(
        one.kind == Tag.SPAN and one.value == A_WEEK and figure.kind == NOISE
        for one, figure in pairwise(clause.pieces)
    )  # "week 3 day 2 done" is one run


A_WEEK: Final = 7


def _have_parts_of_the_day(clauses: Iterable[Clause]) -> bool:
    """Whether two parts of one day have a way each: "合計18km（朝10km、夜8km）"."""
    parts = {
        piece.value
        for clause in clauses
        if clause.has >> -PART_DAY & 1 and clause.has & HAS_LENGTH
        for piece in clause.pieces
        if piece.kind == PART_DAY
    } | {
        PartOfDay(piece.unit)
        for clause in clauses
        if clause.days and clause.has & HAS_LENGTH
        for piece in clause.days
        if piece.kind == DAY and piece.unit
    }
    return len(parts) > 1


def leave_what_is_more(clauses: list[Clause]) -> None:
    """Leave a total time that is far beyond that of the only way: "run split 19:41, 5k. tri total 1:08:02".

    It is of more than the run; what was taken for a part of it is the run's time then.
    """
    told = [each for clause in clauses for each in clause.pieces if each.kind in FIGURES]
    totals = [each for each in told if each.role == TOTAL]
    ways = [each for each in told if each.kind in WAYS]
    if len(totals) != 1 or totals[0].kind not in (DUR, CLOCK) or len(ways) != 1 or ways[0].kind != DIST:
        return
    if any(clause.has >> -REPS & 1 or clause.flags & WARMS for clause in clauses):
        return
    own = [
        each
        for clause in clauses
        if ways[0] in clause.pieces and totals[0] not in clause.pieces
        for each in clause.pieces
        if each.kind in (DUR, CLOCK) and each.role in (0, A_PART)
    ]
    seconds = [_over(each, int(ways[0].value)) for each in (*own, *totals)]
    if len(own) == 1 and None not in seconds and seconds[1] > FAR_BEYOND * seconds[0]:
        own[0].role, totals[0].role = 0, OVER_TIME


def leave_paces_of_parts(clauses: list[Clause]) -> None:
    """Leave the pace of a way that is only a part of a whole told behind it: "tempo 8k @ 5:05, total 12"."""
    whole, unit = 0, ""
    for clause in reversed(clauses):
        for way, lead, pace in zip(clause.pieces, clause.pieces[1:], clause.pieces[2:], strict=False):
            if not whole or way.kind != DIST or lead.kind != Tag.AT or pace.kind not in (CLOCK, PACE):
                continue
            of_it = length(str(whole), way.unit) if way.unit in ("km", "mi") and not unit else whole
            if way.value < of_it and (unit or way.unit in ("km", "mi")):
                pace.role = A_PART
        total = next((p for p in clause.pieces if p.role == TOTAL and p.kind in (DIST, BARE)), None)
        if total is not None:
            whole, unit = total.value, total.unit


def _over(time: Piece, way: int) -> int:
    """Return the seconds of a time; a clock figure beside the way is as long as it is usual there."""
    if time.kind == DUR:
        return int(time.value)
    whole = whole_time(time.value, way)
    return whole if whole is not None else time.value[0] * 3600 + time.value[1] * 60


WARMS: Final = 1 << Tag.WARM | 1 << Tag.COOL
WAYS: Final = frozenset({DIST, BARE, M, SPAN})
FAR_BEYOND: Final = 1.5
"""So many times the run's own time it is of something more (ours); with its stops it is less."""


def drop_totals(clauses: list[Clause]) -> None:
    """A stated total of several days' runs is no further run."""
    days = {piece.value for clause in clauses for piece in clause.days if piece.value is not None}
    if len(days) < 2 and not (len(clauses) > 1 and sum_up_several(clauses)):
        return
    repeats = False
    sentence = -1
    for clause in clauses:
        repeats = (repeats and clause.sentence == sentence) or bool(clause.has >> -REPS & 1)
        sentence = clause.sentence
        if repeats:
            continue  # "Tue 8x400, 6 mi total" is one day's
        for piece in clause.pieces:
            if piece.kind in FIGURES and piece.role == TOTAL:
                piece.role = OVER_TIME


A_DAY: Final = 24 * 3600


def is_all_of_a_week(own: Sequence[Clause]) -> bool:
    """Whether nothing is told but the sum of a week or longer and its time: "weekly total 54k, 5h12"."""
    ways = [piece for clause in own for piece in clause.pieces if piece.kind in WAYS]
    return bool(ways) and all(piece.role == OVER_TIME for piece in ways) and not any(c.days for c in own)


OF_ONE: Final = bits(Tag.RUN, Tag.KIND, Tag.SPORT, Tag.RACED, Tag.WITHIN)


def is_a_sum(clause: Clause, before: Clause | None, tokens: Tokens) -> bool:
    """Whether a way is the sum of many runs: of a month, of so many runs, or in more than a day."""
    ways = [piece for piece in clause.pieces if piece.kind in WAYS] if clause.has & HAS_LENGTH else []
    if not ways:
        return any(piece.kind == DUR and piece.value >= A_DAY for piece in clause.pieces)
    if before is not None and _is_a_month(before, tokens) and clause.joint == ":" and not clause.days:
        return all(piece.kind == DIST and piece.value > LONGEST for piece in ways)
    if clause.flags >> Tag.SPAN & 1 and all(p.kind == DIST and p.value > FAR_TOO_LONG for p in ways):
        return any(piece.kind == Tag.SPAN and piece.value >= A_WEEK for piece in clause.pieces)
    totals = clause.flags >> Tag.PERIOD & clause.flags >> Tag.TOTAL & 1
    if totals and not clause.days and all(p.kind == DIST and p.value > LONGEST for p in ways):
        return True  # "10月は合計186km"
    counts = clause.has >> -NOISE & 1 and not clause.has >> -REPS & 1  # "12x400 w/ 200 jogs"
    return bool(counts) and any(
        piece.kind == NOISE and tokens[piece.last - 1].tag == Tag.RUN and tokens[piece.last - 1].value == MANY
        for piece in clause.pieces
    )


def counts_many(clauses: Sequence[Clause], clause: Clause, tokens: Tokens) -> bool:
    """Whether a clause beside it only counts runs or days: "55 miles, 5 runs", "6 days, 52 miles"."""
    ways = [piece for piece in clause.pieces if piece.kind == DIST]
    for other in clauses if ways and not clause.days and not clause.any(PART_DAY) else ():
        if len(other.pieces) != 1 or other.pieces[0].kind != NOISE or other.sentence != clause.sentence:
            continue
        counted = tokens[other.pieces[0].last - 1]
        if counted.tag == Tag.RUN and counted.value == MANY:
            return True
        if counted.tag == Tag.SPAN and ways[0].value > LONGEST:
            return True
    return False


def _is_a_month(head: Clause, tokens: Tokens) -> bool:
    months = [piece for piece in head.pieces if piece.kind not in (Tag.TO, Tag.HYPHEN, Tag.FILL, Tag.BUT)]
    hails = len(months) > 1 and months[0].kind == 0 and tokens[months[0].first].tag is None
    months = months[hails:]  # "yo February: 142 miles"
    return bool(months) and all(tokens[piece.first].tag == Tag.MONTH for piece in months)


FAR_TOO_LONG: Final = 2 * LONGEST
MANY: Final = "many"
"""The value of a plural: "47 miles in 6 runs"."""


def sums_up_as_well(before: Clause | None, clause: Clause) -> bool:
    """Whether another sum of a week follows: "38 miles last week, 41 the week before"."""
    if before is None:
        return False
    vague = bool(clause.days) and all(day.value is None and not day.may for day in clause.days)
    summed = before.about is About.CHATTER and before.days and all(day.value is None for day in before.days)
    return bool(vague and summed and before.has & HAS_LENGTH and before.sentence == clause.sentence)
