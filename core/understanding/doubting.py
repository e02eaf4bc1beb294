"""Clauses that may tell of a run, or of something else: what makes a deed doubtful."""

from __future__ import annotations

from typing import Final

from core.understanding.clauses import HAS_AMOUNT, HAS_DAY, HAS_LENGTH, HAS_TIME, LENGTHS, Clause
from core.understanding.languages import lines_of
from core.understanding.pieces import DAY, DIST, NOISE, Piece
from core.understanding.statements import HALF, NEVER, first
from core.understanding.tokens import Token
from core.understanding.words import Tag


def is_strange(clause: Clause, tokens: list[Token], deed: int) -> bool:
    """Whether the distance may be of something else: driven, watched, a race still to come, for somebody."""
    pieces = clause.pieces
    for place, piece in enumerate(pieces):
        if piece.kind in (Tag.FOR, Tag.BY) and place + 1 < len(pieces) and pieces[place + 1].kind == 0:
            somebody = tokens[pieces[place + 1].first].capital
            if somebody and clause.has & HAS_AMOUNT:
                return True
    if deed < NEVER or clause.has & HAS_TIME:
        return False
    if _is_race_to_come(pieces):
        return True
    if not clause.has & HAS_LENGTH:
        return False
    if _does(pieces, tokens):
        return True
    long_race = any(p.kind == DIST and p.unit == "named" and p.value > HALF for p in pieces)
    if long_race and any(piece.kind == DAY and piece.role for piece in pieces):
        return True
    if first(clause, Tag.STRANGE) < first(clause, *LENGTHS):
        return True
    length_at = first(clause, *LENGTHS)
    return any(
        piece.kind == 0
        and tokens[piece.first].kind == "w"
        and tokens[piece.first].tag is None
        and tokens[piece.first].text.endswith(lines_of().past)
        for piece in pieces[:length_at]
    )


def _does(pieces: list[Piece], tokens: list[Token]) -> bool:
    """Whether people or an unknown word do something to the distance: "3000 people doing the 10k"."""
    for place, piece in enumerate(pieces[:-1]):
        if piece.kind in LENGTHS:
            return False
        token = tokens[piece.last - 1]
        if piece.kind == NOISE and token.tag == Tag.MEASURED and pieces[place + 1].kind == 0:
            return True
        if piece.kind == 0 and token.text.endswith(lines_of().doing) and pieces[place + 1].kind in REACHES:
            return True
    return False


REACHES: Final = frozenset({Tag.A, Tag.TO, Tag.FOR, Tag.FROM, Tag.AT})


def _is_race_to_come(pieces: list[Piece]) -> bool:
    """Whether a race is named with a weekday and no time: it may be the next such day."""
    raced = any(p.kind == Tag.RACED or (p.kind == Tag.KIND and p.value == "race") for p in pieces)
    return raced and any(piece.kind == DAY and piece.role for piece in pieces)


def is_anybodys(clause: Clause, deed: int) -> bool:
    """Whether a record is told that may be anybody's: "new course record, 29:41"."""
    records = [piece for piece in clause.pieces if piece.kind == Tag.RECORD]
    return deed == NEVER and not clause.flags >> Tag.ME & 1 and any(piece.value for piece in records)


def states_a_best(clause: Clause, deed: int, amount: int) -> bool:
    """Whether a best is told ("my PB for 5k is 21:40"), not a run that became one."""
    best = first(clause, Tag.RECORD)
    states = first(clause, Tag.IS, Tag.WAS)
    return deed == NEVER and not clause.has & HAS_DAY and (best < states < NEVER or (amount < states < best))


def goes_on_about_somebody(clause: Clause, later: Clause) -> bool:
    """Whether "100 miles in 14 hours, he's not human" is of somebody who is not the runner's company."""
    return bool(
        clause.has & HAS_LENGTH
        and later.sentence == clause.sentence
        and later.pieces[0].kind == Tag.OTHER
        and not clause.flags & (1 << Tag.WITHIN | 1 << Tag.ME | 1 << Tag.OTHER | 1 << Tag.RUN | 1 << Tag.KIND)
    )
