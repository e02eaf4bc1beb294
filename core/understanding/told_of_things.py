"""What is told of things: shoes that are sold or worn, ways that only lie there.

"selling Vaporflys, only 40 miles on them", "West Highland Way, 154km".
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.domain.record import Sport
from core.understanding import gates
from core.understanding.clauses import HAS_AMOUNT, HAS_DAY, HAS_LENGTH, HAS_TIME, Clause, bits
from core.understanding.head_counts import leave_board, leave_heads, leave_hours_at_work, leave_named_ways
from core.understanding.persons import is_placed
from core.understanding.pieces import BARE, CLOCK, DIST, DUR, NOISE, PACE, SPAN
from core.understanding.plausible import KM
from core.understanding.sports import RUN_WORDS
from core.understanding.statements import SLOWEST_PACE
from core.understanding.tokens import Tokens
from core.understanding.values import About
from core.understanding.words import Tag

SALE: Final = "sale"
"""The value of a word by which a thing is offered: "selling", "for sale"."""
OWN: Final = RUN_WORDS | bits(Tag.DID, Tag.ME)
BEHIND: Final = RUN_WORDS | bits(Tag.ME)
SHOES: Final = bits(Tag.SHOE, Tag.SHOES)
SHORTEST_BOARD: Final = 2
SHORTEST_LIFE: Final = 50 * KM
"""What shoes have run in all is longer; a shorter way "in them" may be one run."""


def leave_things(clauses: Sequence[Clause], tokens: Tokens, flags: int, has: int) -> None:
    """Take a way for that of a thing where the thing is for sale, or shoes have run it in all.

    `flags` and `has` are those of all clauses.
    """
    if has >> -DIST & 1:
        for clause in clauses:
            if clause.has >> -DIST & 1 and clause.about is None:
                _leave_what_nobody_runs(clause, clauses)
    if flags >> Tag.RUN & flags >> Tag.FILL & has >> -DUR & 1:
        leave_hours_at_work(clauses)
    if len(clauses) == 1:
        return
    if flags >> Tag.STRANGE & 1:
        _leave_echoes(clauses, tokens)
    if flags >> Tag.TOPIC & 1:
        leave_heads(clauses)
    if len(clauses) > SHORTEST_BOARD and not flags & OWN and tokens.language.capital_names:
        leave_board(clauses, tokens)
    if has >> -DIST & 1 and len(clauses) > SHORTEST_BOARD and tokens.language.capital_names:
        leave_named_ways(clauses, tokens)
    if flags & gates.KINDS and not has >> -DIST & 1:
        _leave_zones(clauses)
    if flags & gates.TWO_SPORTS and flags >> Tag.RUN & 1:
        for before, clause in pairwise(clauses):
            if clause.has & HAS_AMOUNT and _mixes(before) and not clause.flags & (RUN_WORDS | 1 << Tag.SPORT):
                clause.doubt = True
    for clause in clauses:
        if clause.has & HAS_AMOUNT or clause.about is not None or clause.pieces[0].kind not in (0, Tag.AND):
            continue
        if is_placed(clause, tokens):
            clause.doubt = not flags >> Tag.ME & 1  # "Tom 1st, 10k in 32:10"
    if not flags & gates.THINGS:
        return
    sold = next((place for place, clause in enumerate(clauses) if _offers(clause)), len(clauses))
    worn = False
    for place, clause in enumerate(clauses):
        worn = worn or bool(clause.flags & SHOES)
        if clause.about is None and clause.has & HAS_LENGTH and not _is_own(clause, behind=place > sold):
            on = worn and _is_on_them(clause, SHORTEST_LIFE)
            if place > sold or on or (sold < len(clauses) and _is_on_them(clause, 0)):
                clause.about = About.CHATTER


def _mixes(clause: Clause) -> bool:
    """Whether running and walking are named in one breath, what follows is told of both: "some of each"."""
    both = clause.flags >> Tag.RUN & clause.flags >> Tag.SPORT & 1 and not clause.has & HAS_AMOUNT
    return bool(both) and any(
        piece.kind == Tag.SPORT and piece.value in (Sport.WALK, Sport.HIKE) for piece in clause.pieces
    )


def _leave_echoes(clauses: Sequence[Clause], tokens: Tokens) -> None:
    """Leave a lone figure that only says again what no run was: "drove 26 miles for a bib. 26. miles."."""
    for before, clause in pairwise(clauses):
        again = clause.pieces[0]
        if before.about is not About.CHATTER or clause.about is not None or again.kind not in (DIST, BARE):
            continue
        figure = tokens[again.first].number
        if len(clause.pieces) == 1 and any(
            p.kind == DIST and tokens[p.first].number == figure for p in before.pieces
        ):
            clause.about = About.CHATTER


LONGEST_OF_ONE: Final = 55 * KM


def _sums_up(clause: Clause) -> bool:
    """Whether so much was run on no day in particular that it is a sum: "60 miles last month, best ever"."""
    vague = all(day.value is None and not day.may for day in clause.days)
    if not vague or clause.has & HAS_TIME or clause.flags & bits(Tag.RACED, Tag.DID):
        return False
    return all(piece.value > LONGEST_OF_ONE for piece in clause.pieces if piece.kind == DIST)


def _leave_zones(clauses: Sequence[Clause]) -> None:
    """Leave paces that are listed by the kind of run that they are for: "Threshold 4:20, easy 5:30-6:00"."""
    zones = [clause for clause in clauses if clause.flags >> Tag.KIND & 1 and _is_a_zone(clause)]
    if len({clause.pieces[0].value for clause in zones}) > 1:
        for clause in zones:
            clause.about = About.CHATTER


def _is_a_zone(clause: Clause) -> bool:
    told = [piece for piece in clause.pieces if piece.kind != Tag.IS]
    if len(told) != 2 or told[0].kind != Tag.KIND or clause.about is not None:
        return False
    pace = told[1]
    return pace.kind in (PACE, SPAN, NOISE) or (pace.kind == CLOCK and pace.value[0] < SLOWEST_PACE)


LONGEST_UNTOLD: Final = 100 * KM
"""Whoever has run more than this says so, or in what time, or when."""


def _leave_what_nobody_runs(clause: Clause, clauses: Sequence[Clause]) -> None:
    """Doubt a way so long that it is rather that of a path, and leave one that sums up a month."""
    for piece in clause.pieces:
        if piece.kind == DIST and piece.role == 0 and piece.value > LONGEST_OF_ONE:
            break
    else:
        return
    if clause.has & HAS_DAY and _sums_up(clause):
        clause.about = About.CHATTER
    elif piece.value > LONGEST_UNTOLD and not any(
        _is_own(each, behind=False) or each.flags & TOLD for each in clauses
    ):
        clause.doubt = True


TOLD: Final = bits(Tag.RETREAT, Tag.RACED, Tag.CHIP, Tag.GUN, Tag.TOTAL, Tag.PART)


def _offers(clause: Clause) -> bool:
    return bool(clause.flags >> Tag.STRANGE & 1) and any(
        piece.kind == Tag.STRANGE and piece.value == SALE for piece in clause.pieces
    )


def _is_own(clause: Clause, *, behind: bool) -> bool:
    """Whether the clause tells of a run: by its words, a time or a day.

    Behind what is sold "done 60 miles" is of that.
    """
    return bool(clause.flags & (BEHIND if behind else OWN) or clause.has & (HAS_TIME | HAS_DAY))


def _is_on_them(clause: Clause, longer: int) -> bool:
    """Whether "60km in them", "400 miles on these" tells what was run in a thing."""
    return any(
        way.kind == DIST and way.value >= longer and led.kind in (Tag.IN, Tag.ON) and on.kind in THINGS
        for (way, led), (_, on) in pairwise(pairwise(clause.pieces))
    )


THINGS: Final = frozenset({Tag.OTHER, Tag.THAT})
