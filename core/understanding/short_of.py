"""What was meant and not reached: "went out for 8, made it half way", "meant to do 40 mins, managed 25"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.understanding.clauses import HAS_AMOUNT, Clause, bits
from core.understanding.pieces import BARE, DIST, DUR, NOISE, SET_OUT_FOR, SPAN, M
from core.understanding.tokens import Tokens
from core.understanding.values import About
from core.understanding.words import Tag

LENGTHS: Final = frozenset({DIST, BARE, M, SPAN})
LIGHT: Final = frozenset({Tag.FILL, Tag.ME, Tag.BUT, Tag.ABOUT, Tag.FOR})
CAME_BACK: Final = bits(Tag.RETREAT, Tag.DID)


def fall_short(clauses: Sequence[Clause]) -> None:
    """Leave the way that one set out for where one came back early: "went out for 8, made it half way".

    How far it was is asked.
    """
    for before, clause in pairwise(clauses):
        if clause.sentence != before.sentence or clause.about is not None:
            continue
        if not clause.flags & CAME_BACK or clause.flags >> Tag.NOT & 1 or clause.has & HAS_AMOUNT:
            continue
        counted = any(
            said.kind == Tag.RETREAT and count.kind == NOISE for said, count in pairwise(clause.pieces)
        )
        if counted:
            continue  # "went out for 10k, only 6 people came"
        meant = before.about is About.PLAN and before.flags >> Tag.MEANT & 1
        ways = [at for at, piece in enumerate(before.pieces) if piece.kind in LENGTHS]
        if len(ways) != 1 or _tells_more(clauses, before):
            continue
        led = before.pieces[ways[0] - 1].kind == Tag.FOR and clause.flags >> Tag.RETREAT & 1
        if not (meant or led):
            continue
        before.pieces[ways[0]].role = SET_OUT_FOR
        before.about = None
        before.flags &= ~(1 << Tag.MEANT)


def take_in_its_measure(clauses: Sequence[Clause], tokens: Tokens) -> None:
    """Take a bare figure for what became of what was meant, in its measure: "meant 40 mins, managed 25"."""
    for before, clause in pairwise(clauses):
        if not before.flags >> Tag.MEANT & 1 or before.sentence != clause.sentence:
            continue
        if before.flags >> Tag.SPORT & 1:
            continue
        meant = [piece for piece in before.pieces if piece.kind in (DIST, BARE, DUR)]
        done = [piece for piece in clause.pieces if piece.kind not in LIGHT]
        if len(meant) != 1 or len(done) < 2 or clause.has & HAS_AMOUNT != 1 << -BARE:
            continue
        past = done[0].kind == 0 and str(done[0].value).endswith(tokens.language.forms.past)
        if not (past or done[0].kind in (Tag.DID, Tag.RETREAT)) or done[1].kind != BARE:
            continue
        figure = float(str(done[1].value))
        if meant[0].kind == DUR and meant[0].value / MOST <= figure * 60 <= meant[0].value * MOST:
            done[1].kind, done[1].value = DUR, round(figure * 60)
        elif meant[0].kind == DUR or not before.flags >> Tag.RUN & 1:
            continue
        done[0].kind = Tag.RAN
        clause.count_again()


MOST: Final = 3
"""So many times what was meant the figure may be, or it has another measure (ours)."""


def _tells_more(clauses: Sequence[Clause], but: Clause) -> bool:
    return any(clause is not but and clause.has & HAS_AMOUNT for clause in clauses)
