"""Ways that are told one by one and make up one run: "3 + 2 + 1 miles", "2 wu, 5 tempo, 1 cd", "5 more".

A figure without a sign takes that of its neighbours, before anything is asked what it is for.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.domain.distance import Unit
from core.understanding import gates
from core.understanding.added import ANOTHER
from core.understanding.bare import may_stand
from core.understanding.beside import number_at
from core.understanding.clauses import (
    DEEDS,
    HAS_FUTURE,
    HAS_TIME,
    LENGTHS,
    NOT_YET,
    Clause,
    bits,
    told_in,
)
from core.understanding.laps import go_round
from core.understanding.not_the_runs import leave_the_watch, leave_what_shoes_ran, take_as_about
from core.understanding.pieces import (
    BARE,
    DAY,
    DIST,
    DUR,
    NOISE,
    PACE,
    PART_DAY,
    REPS,
    SPAN,
    Piece,
    length,
)
from core.understanding.plausible import KM
from core.understanding.settling import (
    alternate,
    leave_marks,
    leave_names,
    leave_sums,
    leave_what_became,
    part_sports,
    repeat,
)
from core.understanding.shared_minutes import settle_minutes
from core.understanding.sports import RUN_WORDS
from core.understanding.summed_times import NO_SUM_OF_TIMES, sum_times
from core.understanding.tokens import Tokens
from core.understanding.told_in_parts import MEASURES, compose
from core.understanding.turns import MAY_BE_TURNS, leave_walks
from core.understanding.up_and_down import take_up_and_down
from core.understanding.values import Reader
from core.understanding.wholes import take_as_all
from core.understanding.words import Tag

SEVERAL: Final = 2
MORE: Final = "more"
"""The value of a word that adds to what was run: "5 more solo"; "longer" only compares."""
SIGNS: Final = frozenset({"km", "mi"})
MAY_HAVE_SIGN: Final = frozenset({DIST, SPAN})
HAS_BARE: Final = 1 << -BARE
WARMS: Final = bits(Tag.WARM, Tag.COOL)
NOT_ALL_OF_IT: Final = bits(Tag.RETREAT, Tag.PERIOD, Tag.TOPIC)
NO_SUM: Final = bits(Tag.SPORT, Tag.TOTAL) | NOT_YET
"""Beside one of these the figures are no parts of one run, or its whole is told."""
NOT_ADDED: Final = bits(Tag.THAN, Tag.LEFT, Tag.SPORT, Tag.NOT, Tag.OTHER, Tag.ASKS, Tag.PERIOD) | NOT_YET
LEADS_TO_TIMES: Final = frozenset({Tag.IN, Tag.FOR, Tag.OF})
MOST_BY_PARTS: Final = 26 * KM
"""What is told by a warm-up and more without a sign is rather minutes when it is longer than this."""


def sign_told(pieces: Sequence[Piece], tokens: Tokens, reader: Reader) -> tuple[str, bool]:
    """Return the unit of figures without one, and whether other figures in the text have it."""
    signs: set[str] = set()
    for piece in pieces:
        if piece.kind in MAY_HAVE_SIGN:
            if piece.unit in SIGNS:
                signs.add(piece.unit)
        elif piece.kind == 0:
            token = tokens[piece.first]
            if token.tag == Tag.LENGTH and token.value in SIGNS:
                signs.add(str(token.value))  # "Tue 5, today 6 (all miles)"
    if len(signs) == 1:
        return signs.pop(), True
    return "km" if reader.units is Unit.KM else "mi", False


def put_together(clauses: list[Clause], pieces: Sequence[Piece], tokens: Tokens, reader: Reader) -> None:
    """Give figures of a chain the unit that its others have, else the reader's; join what is run "more"."""
    flags, has = told_in(clauses)
    if len(clauses) <= SEVERAL and not flags & gates.TOGETHER and not has & MAY_BE_TOGETHER:
        return
    if len(clauses) > SEVERAL:
        take_as_all(clauses[-1])
    if flags & gates.TWO_SPORTS:
        part_sports(clauses, tokens)
        flags, has = told_in(clauses)
    may_need = flags & (gates.MORE | WARMS) or (has & HAS_BARE and len(clauses) > 1)
    sign = sign_told(pieces, tokens, reader)[0] if may_need else ""
    if flags & gates.TWO_SPORTS and flags >> Tag.RUN & 1 and has & MAY_BE_TURNS:
        leave_walks(clauses)
        flags, has = told_in(clauses)
    if flags >> Tag.PLAN & 1 and flags & DEEDS and len(clauses) > 1:
        take_as_about(clauses)
        flags, has = told_in(clauses)
    if flags & gates.SHOES and len(clauses) > 1:
        leave_what_shoes_ran(clauses)
        flags, has = told_in(clauses)
    if flags >> Tag.BUT & flags >> Tag.GUN & 1:
        leave_the_watch(clauses)
        flags, has = told_in(clauses)
    if flags & gates.MORE:
        for before, clause in pairwise(clauses):
            if clause.sentence == before.sentence:
                _add_more(before, clause, tokens, sign)
    if flags >> Tag.ON & flags >> Tag.REST_WEAK & 1:
        alternate(clauses)
    if flags >> Tag.AFTER & 1 and flags & (WARMS | 1 << Tag.CLIMB) and take_up_and_down(clauses, tokens):
        flags, has = told_in(clauses)
    if flags >> Tag.TIMES & 1 and has >> -DUR & 1:
        repeat(clauses)
    if flags >> Tag.AT & 1 and flags & (DEEDS | 1 << Tag.TOTAL) and len(clauses) > 1:
        leave_marks(clauses)
    if flags & NOT_ALL_OF_IT:
        if flags >> Tag.RETREAT & 1:
            leave_what_became(clauses)
        if flags >> Tag.PERIOD & 1:
            leave_sums(clauses)
    if flags & gates.NAMES and (len(clauses) > 1 or flags >> Tag.TOPIC & 1):
        leave_names(clauses)
    settle_minutes(clauses, tokens, flags, has)
    if flags & MAY_BE_OF_PARTS and not flags & NOT_YET and _tells_several(clauses):
        compose(clauses, tokens, sign or sign_told(pieces, tokens, reader)[0])
        flags, has = told_in(clauses)
    if has >> -DIST & 1 and (flags >> Tag.RUN & 1 or has >> -NOISE & 1):
        go_round(clauses, tokens)
    if flags & WARMS and not has & NO_SUM_OF_TIMES:
        sum_times(clauses)
    if not has & HAS_BARE:
        return
    if any(clause.joint == "+" for clause in clauses):
        for chain in _chains(clauses):
            _take_one_unit(chain, tokens, sign)
    if flags & WARMS and not flags & (NO_SUM | 1 << Tag.WITHIN) and not has >> -REPS & 1:
        for sentence in {clause.sentence for clause in clauses if clause.flags & WARMS}:
            _take_unit_of_parts([one for one in clauses if one.sentence == sentence], tokens, sign)


MAY_BE_TOGETHER: Final = HAS_BARE | 1 << -NOISE | 1 << -PACE
"""Figures that are settled by those beside them, also where no word of `gates.TOGETHER` is told."""


def _tells_several(clauses: Sequence[Clause]) -> bool:
    """Whether more than one way or time is told."""
    told = 0
    for clause in clauses:
        if clause.has & MAY_BE_A_PART:
            told += 1
            if told > 1:
                return True
            last = clause
    return bool(told) and len([piece for piece in last.pieces if piece.kind in MEASURES]) > 1


MAY_BE_A_PART: Final = 1 << -DIST | 1 << -BARE | 1 << -DUR
MAY_BE_OF_PARTS: Final = bits(Tag.KIND, Tag.RUN, Tag.FILL, Tag.WARM, Tag.COOL, Tag.AT)
"""Without one of these nothing tells how a part was run."""


def _chains(clauses: Sequence[Clause]) -> list[list[Clause]]:
    """Return the runs of clauses that "+" joins."""
    found: list[list[Clause]] = []
    for before, clause in pairwise(clauses):
        if clause.joint != "+" or clause.sentence != before.sentence:
            continue
        if found and found[-1][-1] is before:
            found[-1].append(clause)
        else:
            found.append([before, clause])
    return found


def _take_one_unit(chain: list[Clause], tokens: Tokens, sign: str) -> None:
    ways = [_only_way(clause, tokens) for clause in chain]
    if any(way is None for way in ways) or any(clause.flags & NO_SUM for clause in chain):
        return
    units = {way.unit for way in ways if way is not None and way.kind == DIST}
    if len(units) > 1 or not (units or chain[0].flags & RUN_WORDS):
        return
    unit = units.pop() if units else sign
    if unit in ("km", "mi"):
        for way, clause in zip(ways, chain, strict=True):
            if way is not None and way.kind == BARE:
                _measure(way, clause, unit)


def _only_way(clause: Clause, tokens: Tokens) -> Piece | None:
    """Return the way that is the only figure of the clause, a time behind it apart."""
    ways = [place for place, piece in enumerate(clause.pieces) if piece.kind in LENGTHS]
    if len(ways) != 1 or clause.has >> -REPS & 1:
        return None
    at = ways[0]
    way, before = clause.pieces[at], clause.pieces[at - 1].kind if at else 0
    after = clause.pieces[at + 1] if at + 1 < len(clause.pieces) else None
    if way.kind == DIST:
        return way
    stands = way.kind == BARE and before not in LEADS_TO_TIMES and may_stand(way, after, tokens)
    return way if stands else None


def _take_unit_of_parts(parts: list[Clause], tokens: Tokens, sign: str) -> None:
    """Measure the bare figures of a run told by its warm-up, its middle and its cool-down."""
    ways = [(piece, clause) for clause in parts for piece in clause.pieces if piece.kind in LENGTHS]
    if len(ways) < MOST_ALONE or any(clause.has & HAS_TIME for clause in parts):
        return
    units = {piece.unit for piece, _ in ways if piece.kind == DIST}
    if len(units) > 1 or any(piece.kind not in (DIST, BARE) for piece, _ in ways):
        return
    for clause in parts:
        for before, piece in pairwise(clause.pieces):
            if piece.kind == BARE and before.kind in LEADS_TO_TIMES:
                return
    unit = units.pop() if units else sign
    bare = [(piece, clause) for piece, clause in ways if piece.kind == BARE]
    if unit not in ("km", "mi"):
        return
    whole = sum(length(str(piece.value), unit) for piece, _ in bare)
    if whole <= MOST_BY_PARTS:
        for piece, clause in bare:
            _measure(piece, clause, unit)


MOST_ALONE: Final = 2
"""Fewer figures are no list of parts."""


def _measure(piece: Piece, clause: Clause, unit: str) -> None:
    piece.kind, piece.value, piece.unit = DIST, length(str(piece.value), unit), unit
    clause.has |= 1 << -DIST
    if not any(other.kind == BARE for other in clause.pieces):
        clause.has &= ~HAS_BARE


def _add_more(before: Clause, clause: Clause, tokens: Tokens, sign: str) -> None:
    """Join "5 more solo", "another 2 with Sam" to the way told before it."""
    ran = (
        before.flags & (DEEDS | RUN_WORDS | 1 << Tag.AT)
        or before.days
        or before.has & clause.has & 1 << -DIST
        or (before.has >> -DIST & 1 and any(piece.value == ANOTHER for piece in clause.pieces))
    )
    if not ran or (before.flags | clause.flags) & NOT_ADDED or clause.has & (HAS_FUTURE | HAS_TIME):
        return
    first = next((piece for piece in before.pieces if piece.kind in (DIST, BARE)), None)
    told = [piece for piece in clause.pieces if piece.kind not in SMALL]
    if first is None or first.unit not in ("km", "mi", "") or len(told) < MOST_ALONE:
        return
    opens, after = told[0], told[1]
    unit = first.unit or sign
    if opens.kind in (NOISE, BARE) and after.kind == Tag.BEYOND and after.value == MORE:
        unit = _unit_told([opens, *told[1:3]], tokens, unit)
        figure = number_at(tokens, opens.first) or ""
        if not figure.replace(".", "", 1).isdigit() or unit not in ("km", "mi"):
            return
        opens.kind, opens.value, opens.unit = DIST, length(figure, unit), unit
    elif opens.kind == Tag.A and opens.value == ANOTHER and after.kind in (BARE, DIST):
        if after.kind == BARE:
            after.kind, after.value, after.unit = DIST, length(str(after.value), unit), unit
    else:
        return
    clause.has = clause.has & ~HAS_BARE | 1 << -DIST
    if not clause.days:
        clause.joint = "+"
    if first.kind == BARE:
        _measure(first, before, unit)


SMALL: Final = frozenset({Tag.AND, Tag.THEN, Tag.ABOUT, Tag.FILL, Tag.ME, Tag.RAN})
GO_ON: Final = frozenset({DAY, Tag.WITHIN, Tag.AFTER, Tag.ON, Tag.BY, Tag.AT, Tag.KIND, Tag.RUN, PART_DAY})
"""What may follow "5 more", which else counts beers or weeks."""


def _unit_told(pieces: Sequence[Piece], tokens: Tokens, unit: str) -> str:
    """Return the unit of "2 miles more", "2 more miles", "2 more"; nothing where other things are counted."""
    figure, *rest = pieces
    told = tokens[figure.last - 1]
    if told.tag == Tag.LENGTH:
        return str(told.value)
    behind = rest[1] if len(rest) > 1 else None
    if behind is None or behind.kind in GO_ON:
        return unit
    return str(tokens[behind.first].value) if tokens[behind.first].tag == Tag.LENGTH else ""
