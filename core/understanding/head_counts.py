"""Figures of a day that are nobody's run: hours on one's feet at work, and how many turned out.

"14 hours on my feet, double shift", "great turnout, 27 on the long loop and 9 doing the 5k".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.understanding.clauses import HAS_LENGTH, HAS_TIME, Clause, bits
from core.understanding.pieces import BARE, DUR, NOISE, Piece
from core.understanding.sports import RUN_WORDS
from core.understanding.tokens import WORD, Tokens
from core.understanding.values import About
from core.understanding.words import Tag

ON_FEET: Final = "on feet"
"""The value of words for time on one's feet, which runners count, and others work."""
AT_WORK: Final = "work"
"""The value of words for a shift, or a place where one works."""
TURNOUT: Final = "turnout"
"""The value of a word for how many came."""
OTHERWISE: Final = RUN_WORDS & ~bits(Tag.RUN)
COME: Final = frozenset({Tag.ON, Tag.AT, Tag.DID, Tag.RAN, Tag.WENT, Tag.ASKS, Tag.OF, Tag.FOR})
"""What may follow so many who came: "27 on the long loop", "9 doing the 5k", "22 of us"."""


def leave_hours_at_work(clauses: Sequence[Clause]) -> None:
    """Leave the time that was stood at work; where a run is told as well it is that of the run."""
    told = [piece for clause in clauses for piece in clause.pieces if piece.kind in (Tag.RUN, Tag.FILL)]
    stood = any(piece.kind == Tag.RUN and piece.value == ON_FEET for piece in told)
    if not stood or all(piece.value != AT_WORK for piece in told):
        return
    for clause in clauses:
        others = any(piece.kind == Tag.RUN and piece.value != ON_FEET for piece in clause.pieces)
        if clause.has & HAS_LENGTH or clause.flags & OTHERWISE or others:
            return
    for clause in clauses:
        if clause.has >> -DUR & 1:
            clause.about = clause.about or About.CHATTER


def leave_heads(clauses: Sequence[Clause]) -> None:
    """Leave what so many did who came; without a time a way beside the turnout is that of the event."""
    at = next((place for place, clause in enumerate(clauses) if _tells_who_came(clause)), None)
    if at is None:
        return
    if not any(clause.has & HAS_TIME for clause in clauses) and not clauses[at].flags >> Tag.ME & 1:
        clauses[at].about = clauses[at].about or About.CHATTER
    for clause in clauses[at + 1 :]:
        told = [piece.kind for piece in clause.pieces if piece.kind not in (Tag.AND, Tag.ABOUT)][:2]
        if told[:1] not in ([BARE], [NOISE]) or clause.has & HAS_TIME:
            continue
        if len(told) == 1 or told[1] in COME:
            clause.about = clause.about or About.CHATTER


def leave_board(clauses: Sequence[Clause], tokens: Tokens) -> None:
    """Leave names with a time each: "results are up: Ben 3:04:11, Kate 3:31:40"."""
    told = [
        clause
        for clause in clauses
        if len(clause.pieces) == len(("Ben", "3:04:11")) and clause.has & HAS_TIME
    ]
    board = [clause for clause in told if _is_a_name(clause.pieces[0], tokens)]
    if len(board) < SEVERAL or len(board) < len(told):
        return
    for clause in board:
        clause.about = clause.about or About.OTHERS


SEVERAL: Final = 2


def leave_named_ways(clauses: Sequence[Clause], tokens: Tokens) -> None:
    """Leave the ways of several names, one of them known: "Tom: 21k, Priya: 18k, me: 15k"."""
    heads = [
        place
        for place, clause in enumerate(clauses[:-1])
        if len(clause.pieces) == 1
        and _is_a_name(clause.pieces[0], tokens)
        and clauses[place + 1].joint == ":"
    ]
    names = {tokens[clauses[place].pieces[0].first].text for place in heads}
    if len(names) < SEVERAL or names.isdisjoint(tokens.language.forms.first_names):
        return
    for place in heads:
        for clause in clauses[place : place + 2]:
            clause.about = clause.about or About.OTHERS


def _is_a_name(piece: Piece, tokens: Tokens) -> bool:
    token = tokens[piece.first]
    return piece.kind == 0 and token.kind == WORD and token.capital and token.tag is None


def _tells_who_came(clause: Clause) -> bool:
    return bool(clause.flags >> Tag.TOPIC & 1) and any(
        piece.kind == Tag.TOPIC and piece.value == TURNOUT for piece in clause.pieces
    )
