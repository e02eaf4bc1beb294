"""What a figure is only a part of, or a multiple, by words that stand behind it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from core.understanding.beside import number_at
from core.understanding.clauses import HAS_LENGTH, Clause
from core.understanding.pieces import (
    A_PART,
    CLOCK,
    DAY,
    DIST,
    DUR,
    FIGURES,
    NOISE,
    PACE,
    PART_DAY,
    REPS,
    WARMING,
    Piece,
)
from core.understanding.tokens import Tokens
from core.understanding.words import Tag

BEHIND: Final = "behind"
"""The value of a word that says of the figure before it that it is a part: "アップ2km含む"."""
LAPS: Final = "laps"
"""The value of a word that counts laps."""


BACK: Final = "back"
"""The value of a word that tells of the way back."""


TWICE: Final = "twice"
"""The value of a word that tells of two runs."""


def join_ways(clauses: Sequence[Clause]) -> None:
    """Make ways that one run joins parts of its whole: "5 km + 3 km", "3.4 mi there and 3.6 mi back"."""
    sentence, joined, apart = -1, False, False
    last: Piece | None = None
    for clause in clauses:
        if clause.sentence != sentence:
            sentence, joined, apart, last = clause.sentence, False, False, None
        there = clause.flags >> Tag.AND & 1 and any(
            piece.kind == Tag.FILL and piece.value == BACK for piece in clause.pieces
        )
        joined = joined or clause.joint == "+" or bool(there)
        apart = apart or any(piece.value == TWICE for piece in clause.pieces)
        if apart or clause.flags >> Tag.SPORT & 1:
            last = None  # "double today: 8k + 5k", "bike 25 km + run 5 km"
            continue
        for piece in clause.pieces:
            if piece.kind != DIST or piece.unit not in ("km", "mi"):
                continue
            if joined and last is not None and last.role in (0, WARMING) and piece.role == 0:
                piece.role = WARMING
            last = piece


def is_included(after: Piece | None) -> bool:
    """Whether the word behind a figure says that the whole includes it."""
    return after is not None and after.kind == Tag.WITHIN and after.value == BEHIND


def are_laps(pieces: Sequence[Piece], tokens: Tokens) -> bool:
    """Whether more laps than one follow: the way before them is that of one ("5kmのコースを2周")."""
    return any(
        piece.kind == NOISE
        and tokens[piece.last - 1].value == LAPS
        and float(number_at(tokens, piece.first) or 0) > 1
        for piece in pieces
    )


def settle(clauses: Sequence[Clause]) -> None:
    """Give their role to figures that words far behind them make parts, where the verb stands last.

    Where something is included the warm-up is ("10km(アップ1km、ダウン1km含む)"), and a pace leads to its
    repetitions ("3'30で1000m×5").
    """
    pieces = [piece for clause in clauses for piece in clause.pieces]
    if any(is_included(piece) for piece in pieces):
        for piece in pieces:
            if piece.role == WARMING:
                piece.role = A_PART
    for clause in clauses:
        if clause.has >> -REPS & 1:
            for piece in clause.pieces:
                if piece.kind in (REPS, DIST):
                    break
                if piece.kind in (PACE, CLOCK, DUR) and piece.role == 0:
                    piece.role = A_PART


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
    if DAY in (since if closes else before):
        return False
    return tokens.language.head_first or Tag.RAN not in since


def have_parts_of_the_day(clauses: Iterable[Clause]) -> bool:
    """Whether two parts of one day have a way each: "合計18km（朝10km、夜8km）"."""
    parts = {
        piece.value
        for clause in clauses
        if clause.has >> -PART_DAY & 1 and clause.has & HAS_LENGTH
        for piece in clause.pieces
        if piece.kind == PART_DAY
    }
    return len(parts) > 1
