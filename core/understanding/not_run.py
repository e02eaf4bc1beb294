"""What was never run: what would have been, and what was called off, before or behind its figure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from core.understanding.pieces import BARE, CLOCK, DIST, DUR, FUTURE, HAS_TIME, Piece
from core.understanding.values import About
from core.understanding.words import Tag, bits

if TYPE_CHECKING:
    from core.understanding.clauses import Clause

HAD: Final = "had"
"""The value of a word that tells what a run or an event had: its climb, its distance, its runners."""
MORE: Final = "another"
"""The value of an article that adds: "another mile and I'd have done 20"."""
GONE_BY: Final = "gone by"
"""The value of a wish that came too late: "could have gone faster"."""
NEVER_WAS: Final = "never was"
"""The value of such a word where the verb closes what it leads: "wäre gern 10 km gelaufen"."""
WISHES: Final = bits(Tag.WISH, Tag.MEANT)
UNREAL: Final = frozenset({GONE_BY, NEVER_WAS})


def does(clause: Clause, verb: Piece) -> bool:
    """Whether the verb behind the clause is done: not "I'd have" run, "wäre gern 10 km" gelaufen.

    What follows "als ik 5:00 had volgehouden" would have been: it is of the same clause.
    """
    if clause.flags >> Tag.IF & 1 and (verb.value == HAD or HAD in [piece.value for piece in clause.pieces]):
        return False
    if verb.kind == Tag.RETREAT or not clause.flags & WISHES:
        return True
    pieces = clause.pieces
    return pieces[-1].value != GONE_BY and all(piece.value != NEVER_WAS for piece in pieces)


def would_have_been(told: Clause, clause: Clause) -> bool:
    """Whether a way is only what would have been something: "the 10k would have been a PB course"."""
    if clause.sentence != told.sentence:
        return False
    if clause.pieces[0].kind == Tag.AND and told.about is None:
        more = told.pieces[0].value == MORE and told.pieces[-1].kind in (DIST, BARE)
        return more and [piece.value in UNREAL for piece in clause.pieces[1:2]] == [True]
    if clause.joint or clause.pieces[0].value not in UNREAL:
        return False
    only = all(piece.kind in (Tag.A, Tag.THAT, DIST, BARE, Tag.FILL) for piece in told.pieces)
    was = any(piece.kind in (Tag.WAS, Tag.IS) for piece in clause.pieces[1:2])
    return told.about is None and only and was and told.pieces[0].kind in (Tag.A, Tag.THAT)


def goes_on_to_plan(told: Clause, clause: Clause) -> bool:
    """Whether the plan tells which way is meant: "the 15k I promised myself on Sunday never happened"."""
    plans = clause.pieces[0].kind in (Tag.MEANT, Tag.PLAN, Tag.WISH) and not clause.joint
    return plans and told.flags >> Tag.ME & 1 == 1 and told.pieces[0].kind in (Tag.A, Tag.THAT)


def is_called_off_alone(clause: Clause) -> bool:
    """Whether nothing is told but that it is called off, and why: "cancelled for snow"."""
    if clause.pieces[0].value != CALLED_OFF or clause.pieces[0].kind != Tag.SKIPPED:
        return False
    return len(clause.pieces) == 1 or clause.pieces[1].kind in (Tag.FOR, Tag.AFTER, Tag.BY)


CALLED_OFF: Final = "called off"
"""The value of words for what was to be and is not held."""


def came_between(meant: Clause, clause: Clause) -> bool:
    """Whether something happened in place of what was meant: "was all set for 14, then my knee went"."""
    if not meant.flags >> Tag.MEANT & 1 or clause.flags & OWN or clause.has or clause.about is not None:
        return False
    opens = next((piece for piece in clause.pieces if piece.kind not in JOINS), clause.pieces[0])
    return bool(clause.flags >> Tag.DID & 1) and opens.kind in (Tag.A, Tag.OTHER)


JOINS: Final = frozenset({Tag.AND, Tag.THEN, Tag.BUT, Tag.FILL})
OWN: Final = bits(Tag.RAN, Tag.WENT, Tag.ME, Tag.THAT, Tag.RUN, Tag.KIND, Tag.RETREAT)


def take_as_done(clauses: Sequence[Clause], place: int) -> None:
    """Take what was to be for done where it is said so: "coach had me down for 12k and I did it, 1:03:40"."""
    clause, meant = clauses[place], clauses[place - 1]
    if meant.about not in TO_BE or meant.has & HAS_FUTURE or not meant.flags & SETS:
        return
    ways = [piece for piece in meant.pieces if piece.kind == DIST]
    done = all(piece.kind in SAYS_SO for piece in clause.pieces)
    timed = any(each.has & HAS_TIME for each in clauses[place : place + 2])
    if len(ways) != 1 or not done or not (clause.flags >> Tag.THAT & 1 or timed):
        return
    meant.about = None
    for each in clauses[place : place + 2]:
        each.about = None if each.about in TO_BE else each.about


SETS: Final = bits(Tag.MEANT, Tag.HEADING, Tag.PLAN, Tag.OTHER)
SAYS_SO: Final = frozenset(
    {Tag.AND, Tag.BUT, Tag.THEN, Tag.FILL, Tag.ME, Tag.DID, Tag.THAT, DUR, CLOCK, Tag.IN}
)
TO_BE: Final = frozenset({About.PLAN, About.OTHERS, About.WISH})
HAS_FUTURE: Final = 1 << -FUTURE
