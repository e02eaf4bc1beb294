"""Clauses about an event or an offer to everybody: "parkrun had 412 runners", "6k 7pm from the shop"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from core.understanding.clauses import DONE, HAD, HAS_TIME, Clause
from core.understanding.pieces import DIST, NOISE
from core.understanding.things import WAY
from core.understanding.tokens import Tokens
from core.understanding.words import Tag


def is_of_an_event(clause: Clause, tokens: Tokens) -> bool:
    """Whether the clause tells what an event had or will have, and nothing of the runner's."""
    pieces = clause.pieces
    if clause.has & HAS_TIME or len(pieces) < FEWEST:
        return False
    named = [piece for piece in pieces if piece.kind not in LIGHT]
    opens, second, third = named[:FEWEST] if len(named) >= FEWEST else pieces[:FEWEST]
    if opens.unit == "named" and opens.kind == DIST:
        counts = second.kind == Tag.DID and second.value == HAD and third.kind == NOISE
        return counts or (second.kind == NOISE and tokens[opens.last - 1].owned)  # "parkrun's 500th event"
    if clause.flags & DONE or not clause.flags >> Tag.FROM & 1:
        return False
    return any(
        hour.kind == NOISE and start.kind == Tag.FROM and tokens[hour.last - 1].tag == Tag.OF_THE_CLOCK
        for hour, start in pairwise(pieces)
    )


FEWEST: Final = 3
LIGHT: Final = frozenset({Tag.A, Tag.BUT, Tag.FILL, Tag.KIND})


def is_of_the_way(clause: Clause) -> bool:
    """Whether it is told how long the way was, which may be the run's: "the course was 10.3k not 10"."""
    told = [piece for piece in clause.pieces if piece.kind != Tag.A][:FEWEST]
    return [piece.kind for piece in told] == [Tag.TOPIC, Tag.WAS, DIST] and told[0].value == WAY
