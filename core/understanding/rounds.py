"""A way that was run several times: "the 5k loop twice", "3 laps of the lake (4.5km each)"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.understanding.beside import number_at
from core.understanding.clauses import Clause
from core.understanding.laps import LAPS
from core.understanding.parts import BOTH, TWICE
from core.understanding.pieces import A_PART, BARE, DIST, NOISE, Piece
from core.understanding.tokens import Tokens
from core.understanding.whole_of_parts import SAME
from core.understanding.words import Tag

ROUND: Final = "round"
"""The value of a word for a way that ends where it began."""
EACH: Final = "each"
"""The value of a word that says of a way that each of several was as long."""
MOST_ROUNDS: Final = 50
LEADS: Final = frozenset({Tag.OF, Tag.A, Tag.AT, Tag.FROM, Tag.IN, Tag.IS, Tag.USUAL, Tag.RUN})
"""What may stand between laps and how long each was."""


FORGOTTEN: Final = frozenset({Tag.OF, Tag.AT, Tag.FROM, Tag.IS, Tag.PART, Tag.PER})
"""What tells that a way is that of a lap, and would tell something else of the whole."""


def go_round(clauses: Sequence[Clause], tokens: Tokens) -> None:
    """Multiply the way of a lap by how often it was run; where the whole is told, the lap is a part of it."""
    pieces = clauses[0].pieces if len(clauses) == 1 else [p for clause in clauses for p in clause.pieces]
    counts = [piece for piece in pieces if piece.kind == NOISE and piece.value == LAPS]
    several = [piece for piece in counts if 1 < _number(piece, tokens) < MOST_ROUNDS]
    if len(several) == 1:
        for place, piece in enumerate(pieces):
            if piece.kind == DIST and _is_of_a_lap(pieces, place, several[0], tokens):
                _multiply(piece, _number(several[0], tokens), pieces)
                several[0].value = None
                _forget_each(pieces[max(place - 3, 0) : place + 3])
                for clause in clauses:
                    clause.count_again()
                return
    for clause in clauses:
        if clause.flags >> Tag.PART & 1 and any(piece.value == BOTH for piece in clause.pieces):
            _double(pieces)
            return
    for clause in clauses if not counts else ():
        _go_round_again(clause.pieces, tokens)


def _double(pieces: Sequence[Piece]) -> None:
    """Double the way that was gone both ways: "commute run both ways, 4.5 mi each"."""
    for way, each in pairwise(pieces):
        if way.kind == DIST and each.kind == Tag.PART and each.value == EACH:
            way.value, each.kind = 2 * int(way.value), Tag.A


def _number(piece: Piece, tokens: Tokens) -> int:
    figure = number_at(tokens, piece.first) or ""
    return int(figure) if figure.isdigit() and len(figure) < len(str(MOST_ROUNDS)) + 1 else 0


def _is_of_a_lap(pieces: Sequence[Piece], place: int, count: Piece, tokens: Tokens) -> bool:
    """Whether the way at `place` is that of one lap: "2k each", "2.1 miles per lap", "3 laps of 2k"."""
    after = pieces[place + 1 : place + 3]
    if after and after[0].kind == Tag.PART and after[0].value == EACH:
        return True
    if place and pieces[place - 1].kind == Tag.PART and pieces[place - 1].value == EACH:
        return True  # "3 Runden, je 3 km"
    if len(after) > 1 and after[0].kind == Tag.PER and (after[1].value == LAPS or after[1].kind == Tag.RUN):
        return True
    if len(after) > 1 and after[0].kind == Tag.A and after[1].value == LAPS:
        return True  # "2k a lap"
    if tokens.language.verb_last and any(piece is count for piece in pieces[place:]):
        return True  # "5kmのコースを2周"
    if _leads_from(pieces, place, count):
        return True
    before = place - 1
    while before >= 0 and pieces[before].kind in LEADS:
        before -= 1
    if before < 0:
        return False
    led = pieces[before]
    one = led.kind == NOISE and led.value == LAPS and _number(led, tokens) == 1
    return one or (led is count and before < place - 1)


def _leads_from(pieces: Sequence[Piece], place: int, count: Piece) -> bool:
    """Whether "of" leads to the way, and only words part it from the laps: "4 vueltas al lago de 2,5 km"."""
    if not place or pieces[place - 1].kind not in (Tag.OF, Tag.AT, Tag.FROM):
        return False
    if any(piece.kind == Tag.TOTAL for piece in pieces[place + 1 : place + 3]):
        return False
    before = next((piece for piece in reversed(pieces[: place - 1]) if piece.kind < 0), None)
    return before is count


def _multiply(way: Piece, times: int, pieces: Sequence[Piece]) -> None:
    whole = times * int(way.value)
    for piece in pieces:
        if piece is not way and piece.kind == DIST and abs(int(piece.value) - whole) <= 2 * SAME * whole:
            way.role = A_PART
            return
    way.value = whole


def _forget_each(pieces: Sequence[Piece]) -> None:
    for piece in pieces:
        if piece.kind in FORGOTTEN:
            piece.kind, piece.value = Tag.A, None


def _go_round_again(pieces: Sequence[Piece], tokens: Tokens) -> None:
    """Multiply the way of a loop that was run more than once: "the 5k loop twice", "the 5k loop 3 times"."""
    for place, (way, loop) in enumerate(pairwise(pieces)):
        if way.kind != DIST or loop.kind != Tag.RUN or loop.value != ROUND:
            continue
        times = ""
        behind = pieces[place + 2 : place + 4]
        if behind and behind[0].kind == Tag.FILL and behind[0].value == TWICE:
            times = "2"
        elif len(behind) > 1 and {piece.kind for piece in behind} in ({NOISE, Tag.TIMES}, {BARE, Tag.TIMES}):
            times = next(number_at(tokens, piece.first) or "" for piece in behind if piece.kind != Tag.TIMES)
        if times.isdigit() and 1 < int(times) < MOST_ROUNDS:
            way.value = int(times) * int(way.value)
