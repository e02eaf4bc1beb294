"""Figures that sum up several runs: of a week, of two parts of a day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from core.understanding.clauses import HAS_LENGTH, Clause
from core.understanding.pieces import DAY, FIGURES, NOISE, OVER_TIME, PART_DAY, REPS, TOTAL, Piece
from core.understanding.tokens import Tokens
from core.understanding.values import PartOfDay
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
