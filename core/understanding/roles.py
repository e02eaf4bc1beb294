"""What each figure is for: the whole run, a part of it, a repetition, the warm-up, something else."""

from __future__ import annotations

from datetime import date

from core.understanding import gates
from core.understanding.bare import may_stand
from core.understanding.beside import says_pace
from core.understanding.clauses import HAS_AMOUNT, HAS_LENGTH, Clause
from core.understanding.doubting import AHEAD, WHEN, is_what_was_planned, value_before
from core.understanding.parts import (
    BECAME,
    BOTH,
    are_laps,
    is_all_with_warming,
    is_climb,
    is_first_ever,
    is_included,
    is_of_mud,
    is_time_of,
    is_whole_beside_reps,
    join_ways,
    leave_paces_to_parts,
    settle,
    take_the_place,
    text_is_each,
)
from core.understanding.pieces import (
    A_PART,
    BARE,
    CLOCK,
    DIST,
    DUR,
    FIGURES,
    NOISE,
    NOT_IT,
    OF_RECORD,
    OVER_TIME,
    PACE,
    REPS,
    TOTAL,
    WARMING,
    M,
    Piece,
)
from core.understanding.signless import AVERAGE
from core.understanding.sports import TOOK, are_sets
from core.understanding.sums import sums_up
from core.understanding.tokens import NUMBER, Tokens
from core.understanding.turns import WALKED
from core.understanding.whole_of_parts import FEWEST, leave_parts
from core.understanding.wholes import is_hour_of_something, is_in_company, is_time_of_a_part, named_by
from core.understanding.words import Tag


def is_led(clause: Clause) -> bool:
    """Whether the runner led somebody, whose first it may be: "paced my sister for her first 10k"."""
    return any(piece.kind == Tag.DID and piece.value == LED for piece in clause.pieces)


LED = "led"
OF_ALL = "of"
"""The value of a word between what is left and the whole: "12 miles left of my 100"."""
LEADS_ON = frozenset({Tag.AT, Tag.IN})
TIMES = frozenset({DUR, CLOCK})
WAYS = frozenset({DIST, BARE})
CLOCKS = frozenset({CLOCK, PACE})
SHORT = frozenset({DIST, M})
OF_TIME = TIMES | CLOCKS
MAY_BE_TIMES = frozenset({BARE, M, CLOCK})
LEADS_TO_TIMES = frozenset({Tag.IN, Tag.FOR})
WARMS = frozenset({Tag.WARM, Tag.COOL})
TURNS = frozenset({"time", WALKED})


def assign(clauses: list[Clause], tokens: Tokens) -> None:
    """Give every figure of the clauses its role."""
    seen_length = seen_reps = by_time = False
    lengths = 0
    day: date | None = None
    last: Piece | None = None
    way: int | None = None
    before_it: Clause | None = None
    for clause, before_it in zip(clauses, [None, *clauses], strict=False):
        pieces = clause.pieces
        told = clause.days[0].value if clause.days else None
        if told is not None:
            if day not in (None, told):
                seen_length = seen_reps = False  # another day's run
            day = told
        whole = False
        for place, piece in enumerate(pieces) if clause.has & HAS_AMOUNT else ():
            kind = piece.kind
            if kind >= 0:
                continue
            if kind == REPS:
                if not are_sets(clause.pieces):
                    seen_reps, by_time = True, by_time or piece.unit in TURNS
                continue
            if kind not in FIGURES:
                continue
            before = pieces[place - 1] if place else None
            after = pieces[place + 1] if place + 1 < len(pieces) else None
            previous = before.kind if before is not None else 0
            if kind == BARE and not may_stand(piece, after, tokens):
                piece.kind = NOISE
                if not any(other.kind == BARE for other in pieces):
                    clause.has &= ~(1 << -BARE)
                continue
            if kind in SHORT and way is not None and len(pieces) == 1 and is_climb(piece, way, clauses):
                clause.count_again()
                continue
            if kind == DIST and after is not None and after.kind == Tag.PART and after.value == BOTH:
                piece.value = 2 * int(piece.value)  # "3 miles each way"
            if previous == Tag.ABOUT and place > 1 and kind == BARE and pieces[place - 2].kind == Tag.IN:
                before, previous = pieces[place - 2], int(Tag.IN)
            if kind not in MAY_BE_TIMES:
                pass  # nothing before it makes another measure of it
            elif kind == CLOCK and Tag.AVERAGE in (previous, after and after.kind):
                piece.unit = AVERAGE
            elif before is not None and before.value == TOOK and kind != CLOCK:
                piece.unit = "in"
            elif previous in LEADS_TO_TIMES:
                piece.unit = "in" if previous == Tag.IN else ""
            elif before is not None and kind == CLOCK and previous == Tag.AT:
                piece.unit = "@" if says_pace(tokens[before.first]) else "at"
                if piece.unit == "at" and not clause.has & HAS_LENGTH and is_hour_of_something(pieces, place):
                    piece.kind = NOISE
                    clause.count_again()
                    continue
            if before is not None and before.value == BECAME and kind in WAYS:
                take_the_place(piece, pieces[:place], clause)
                kind = piece.kind
            if not piece.role:  # a list of parts has given it one
                piece.role = _role(clause, place, before, after, tokens, seen_length=seen_length)
            if kind in WAYS:
                lengths += 1
            elif kind in OF_TIME:
                if kind in CLOCKS and lengths > 1 and place > 1 and piece.role == 0:
                    behind_it = place - 2 - (place > 2 and pieces[place - 2].kind == Tag.KIND)
                    if previous == Tag.AT and pieces[behind_it].kind in WAYS:
                        piece.role = A_PART  # "8 mile tempo (6 @ 7:00)"
                if piece.role == 0 and is_time_of_a_part(pieces, place):
                    piece.role = A_PART
                opens = place == 0 and clause.joint == "(" and kind in CLOCKS
                if opens and _is_beside_a_part(piece, last, before_it):
                    piece.role = A_PART  # "with 4 at marathon pace (7:50)"
            last = piece
            if piece.role == TOTAL and kind != CLOCK:
                leave_paces_to_parts(pieces[:place])
                way = int(piece.value) if kind == DIST else way
            if seen_reps:
                alone = len(pieces) == 1 or any(each.role == TOTAL for each in pieces[:place])
                if alone and way is not None and is_time_of(piece, way):
                    continue  # "10k w/ 3x8min in the middle, 47:20"
                if piece.role != TOTAL:
                    whole = whole or is_whole_beside_reps(clause, place, by_time=by_time)
                    of_all = is_all_with_warming(clause, place)
                    piece.role = TOTAL if of_all else piece.role if whole else A_PART
            if kind in WAYS and piece.role == 0:
                seen_length = True
                way = int(piece.value) if kind == DIST and not seen_reps else way
    if len(clauses) > 1 or lengths > 1:
        join_ways(clauses)
    if lengths > FEWEST - 1:
        leave_parts(clauses)
    if tokens.language.verb_last:
        settle(clauses)


def _is_beside_a_part(time: Piece, last: Piece | None, before: Clause | None) -> bool:
    """Whether a time in brackets is of the part told before them: "with a fast last mile (7:02)"."""
    if last is not None and last.role == A_PART:
        return True
    return before is not None and is_time_of_a_part([*before.pieces, time], len(before.pieces))


def _role(
    clause: Clause,
    place: int,
    before: Piece | None,
    after: Piece | None,
    tokens: Tokens,
    *,
    seen_length: bool,
) -> int:
    pieces = clause.pieces
    previous = before.kind if before else 0
    following = after.kind if after else 0
    kind = pieces[place].kind
    first = pieces[place].first
    if (
        first
        and tokens[first - 1].text == "-"
        and tokens[first].glued
        and (first < 2 or not tokens[first - 1].glued)
    ):
        degrees = kind == BARE and first > 1 and tokens[first - 2].tag in (Tag.IS, Tag.WAS, Tag.IN)
        return NOT_IT if degrees else 0 if first < 2 or tokens[first - 2].kind in "bp" else -1
    if not clause.flags & gates.ROLES and pieces[place].unit != "named" and not tokens.language.verb_last:
        return 0
    over = pieces[place - 2].kind if previous == Tag.A and place > 1 else previous
    whole = before is not None and before.kind == Tag.LEFT and before.value == OF_ALL
    if whole or Tag.INSTEAD in (previous, over) or previous == Tag.NOT or is_what_was_planned(pieces, place):
        return NOT_IT
    if Tag.OF in (previous, over):
        small = next((piece for piece in reversed(pieces[:place]) if piece.kind not in (Tag.OF, Tag.A)), None)
        if small is not None and small.kind in WAYS and small.role == 0:
            if is_in_company(pieces, place, tokens):
                small.role = A_PART  # "8 of my 10 miles with Jen"
                return 0
            return NOT_IT  # "7k of 10k", "8 of the 10 miles"
    if previous == NOISE and place > 1 and pieces[place - 2].kind == Tag.FOR and clause.end != ".":
        owner = tokens[pieces[place - 1].first]
        if owner.owned and pieces[-1] is pieces[place]:
            return NOT_IT  # "sharpener for Sunday's 10k: 6k, 31:05"
    if _is_total(clause, place):
        return TOTAL
    if pieces[place].unit == "named" and value_before(pieces, place) in (WHEN, AHEAD):
        return NOT_IT
    if place > 1 and (previous == Tag.A or (previous in LEADS_ON and pieces[place - 2].kind == Tag.PART)):
        previous = pieces[place - 2].kind
    of_its_kind = previous == Tag.PART and (is_led(clause) or is_first_ever(clause, place, tokens))
    if previous == Tag.PART and not of_its_kind:
        return A_PART
    timed = place + 2 < len(pieces) and pieces[place + 2].kind in (DUR, CLOCK, PACE, NOISE)
    is_part = kind in WAYS and following == Tag.OF and not timed and not of_its_kind
    of_that = kind == DUR and following == Tag.OF and place + 2 < len(pieces)
    if of_that and pieces[place + 2].kind == Tag.THAT:
        return A_PART  # "1h15, 30 min of that at marathon effort"
    is_part = is_part and tokens[first].tag != Tag.NAMED_DISTANCE  # "last parkrun of the year"
    is_part = is_part and (seen_length or not is_of_mud(pieces, place, tokens))
    if is_part and previous not in (Tag.RETREAT, Tag.DID, Tag.RAN):
        return A_PART
    if kind in WAYS and (
        (following == Tag.PART and text_is_each(after))
        or following == Tag.TIMES
        or (previous == Tag.OF and place > 1 and pieces[place - 2].kind == NOISE)
    ):
        return -1
    of_the_last = before is not None and before.kind == Tag.THAT and before.value == "last"
    if kind not in TIMES and (previous == Tag.LAST or of_the_last) and pieces[place].unit != "named":
        return A_PART  # not "last parkrun of the year"
    if previous == Tag.AT and kind == DIST and seen_length and not tokens.language.head_first:
        return A_PART  # "blew up at 16k"
    if previous == Tag.FROM and kind == DIST and seen_length and after is None and place > 1:
        return A_PART  # "marathon in 3:44:08, calf tight from 30k"
    if previous == Tag.WITHIN and (seen_length or kind in TIMES) and kind != PACE:
        lone = kind == CLOCK and after is None and sum(piece.kind in TIMES for piece in pieces) == 1
        return 0 if lone else A_PART
    if tokens.language.verb_last:
        if is_included(after):
            return A_PART
        if kind == DIST and are_laps(pieces[place + 1 :], tokens):
            return -1
    warms = previous == Tag.FOR and place > 1 and pieces[place - 2].kind in (Tag.WARM, Tag.COOL)
    if previous in WARMS and place > 1 and {kind, pieces[place - 2].kind} <= TIMES:
        previous = 0  # "10 min warm up 20 min tempo"
    if warms or previous in WARMS or following in WARMS:
        return WARMING
    counted = kind not in TIMES and kind != PACE
    if counted and clause.flags >> Tag.PERIOD & 1 and sums_up(pieces, place, tokens):
        return OVER_TIME
    if kind in TIMES:
        official = named_by(pieces, place)
        if official:
            return official
        better = kind == DUR and following == Tag.RECORD and tokens[first].kind == NUMBER
        if (
            better
            or previous == Tag.RECORD
            or (previous in (Tag.OF, Tag.WAS, Tag.IS) and place > 1 and pieces[place - 2].kind == Tag.RECORD)
        ):
            return OF_RECORD
    return 0


def _is_total(clause: Clause, place: int) -> bool:
    pieces = clause.pieces
    for step in (1, 2):
        if place + step < len(pieces):
            kind = pieces[place + step].kind
            if kind == Tag.TOTAL:
                beyond = place + step + 1
                return not (beyond < len(pieces) and pieces[beyond].kind in FIGURES)
            if kind not in (Tag.RUN, Tag.FILL, Tag.FOR, Tag.IN, Tag.ON):
                break
    if place > 1 and pieces[place - 1].kind == Tag.FOR and pieces[place - 2].kind == REPS:
        return pieces[place].kind == DIST  # "6x800 per 10 km"
    for step in (1, 2, 3):
        if place - step >= 0:
            kind = pieces[place - step].kind
            if kind == Tag.TOTAL:
                return not (place > step and pieces[place - step - 1].kind == Tag.FASTER)  # "P=3min"
            if pieces[place - 1].value == "time" and kind in (Tag.FILL, Tag.KIND, 0):
                continue  # "total race time 2:35:00"
            if kind not in (Tag.OF, Tag.WAS, Tag.IS, Tag.ABOUT, Tag.FOR, Tag.A):
                break
    return False
