"""What tells for a report of one's own, and what for a plan or a fact, weighed over a whole text.

One sign of something else against none of a report leaves the text alone: "36 hours until the half".
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.understanding import gates
from core.understanding.clauses import DEEDS, HAS_AMOUNT, HAS_LENGTH, Clause, bits, told_in
from core.understanding.doubting import WHEN
from core.understanding.parts import is_time_of
from core.understanding.pieces import (
    A_PART,
    BARE,
    CLOCK,
    DAY,
    DIST,
    DUR,
    FUTURE,
    HR,
    NOISE,
    OVER_TIME,
    PACE,
    PART_DAY,
    SPAN,
    WEEKDAY,
    M,
    Piece,
)
from core.understanding.reported import is_exact, is_reported
from core.understanding.short_of import fall_short
from core.understanding.statements import NEVER, first
from core.understanding.sums import OF_ONE, counts_many, is_a_sum, is_all_of_a_week, sums_up_as_well
from core.understanding.to_come import AHEAD, is_day_of_a_race
from core.understanding.tokens import Tokens
from core.understanding.values import About
from core.understanding.words import Tag

LENGTHS: Final = frozenset({DIST, BARE, M, SPAN})
HOUR: Final = 3600
A_DAY: Final = 24 * HOUR


def weigh(clauses: Sequence[Clause], tokens: Tokens, flags: int, has: int) -> None:
    """Leave alone what tells of a plan or a fact, where nothing tells of a run that was done."""
    if flags & gates.SET_OUT and has & HAS_LENGTH:
        fall_short(clauses)
    if flags >> Tag.PERIOD & flags >> Tag.DID & 1:
        _count_for_the_week(clauses, tokens)
    if flags & DEEDS or not (flags & gates.WEIGHED or has & COUNTED or len(clauses) > 1):
        return
    own = [clause for clause in clauses if clause.about is None and clause.has & HAS_AMOUNT]
    if not own:
        return
    pieces = [piece for clause in clauses for piece in clause.pieces] if has & TIMED else []
    exact = any(is_exact(p, tokens) and not _is_an_hour(pieces, at, tokens) for at, p in enumerate(pieces))
    if not exact and flags & gates.ANNOUNCED and _announces(clauses, tokens):
        for clause in clauses:
            clause.about = clause.about or About.PLAN
    if not exact and has & COUNTED and has >> -DAY & 1 and not flags >> Tag.ME & 1:
        _doubt_beside_an_hour(clauses, own, tokens)
    if flags >> Tag.AT & 1 and not has & TIMED and not tokens.language.head_first:
        _leave_marks(own, tokens)
    if own and flags >> Tag.PERIOD & 1 and not flags & OF_ONE and is_all_of_a_week(own):
        for clause in own:
            clause.about = About.CHATTER
    for clause in own if has & COUNTED and len(clauses) > 1 else ():
        if clause.about is None and counts_many(clauses, clause, tokens):
            clause.about = About.CHATTER
    for clause in own:
        if clause.about is None:
            place = clauses.index(clause)
            clause.about = _told_of(clause, clauses[place - 1] if place else None, tokens, exact=exact)


def _doubt_beside_an_hour(clauses: Sequence[Clause], own: Sequence[Clause], tokens: Tokens) -> None:
    """Doubt a run beside a lone hour and a place: "tempo Tuesday! 6pm, main gate, 5 miles"."""
    for hour, place in pairwise(clauses):
        lone = len(hour.pieces) == 1 and _is_an_hour(hour.pieces, 0, tokens)
        named = place.pieces[0].kind == 0 and all(p.kind in (0, Tag.LABELLED, Tag.A) for p in place.pieces)
        if lone and named and place.joint == ",":
            for clause in own:
                clause.doubt = True


def _told_of(clause: Clause, before: Clause | None, tokens: Tokens, *, exact: bool) -> About | None:
    if not exact and clause.flags >> Tag.THRESHOLD & 1 and _is_a_line(clause):
        return About.WISH
    if not exact and clause.flags >> Tag.IN & 1 and _is_a_race_in_weeks(clause):
        return About.PLAN
    if not exact and before is not None and _is_of_the_race(before, clause, tokens):
        return About.PLAN
    sums = is_a_sum(clause, before, tokens) or (before is not None and sums_up_as_well(before, clause))
    return About.CHATTER if sums or (clause.flags >> Tag.FASTER & 1 and _is_a_limit(clause)) else None


def _is_a_race_in_weeks(clause: Clause) -> bool:
    """Whether a race is told with the time until then: "ten mile race in a fortnight"."""
    raced = any(piece.value == "race" or piece.unit == "named" for piece in clause.pieces)
    led = zip(clause.pieces, clause.pieces[1:], clause.pieces[2:], strict=False)
    return raced and any(
        into.kind == Tag.IN and one.kind == Tag.A and span.kind in (Tag.SPAN, Tag.PERIOD)
        for into, one, span in led
    )


def is_thought_of(clause: Clause, tokens: Tokens) -> bool:
    """Whether a verb that is not over leads to a range: "thinking 14-16 this Sunday"."""
    opens, doing = clause.pieces[0], tokens.language.forms.doing
    if opens.kind != 0 or len(clause.pieces) == 1 or clause.pieces[1].kind != SPAN:
        return False
    return bool(doing) and tokens[opens.first].text.endswith(doing)


COUNTED: Final = 1 << -NOISE
TIMED: Final = 1 << -DUR | 1 << -CLOCK | 1 << -PACE | 1 << -HR


def _leave_marks(own: Sequence[Clause], tokens: Tokens) -> None:
    """Leave ways that only tell where something is, if no other is told."""
    marks: list[Clause] = []
    for clause in own:
        if not clause.has & HAS_LENGTH:
            continue
        goes_on = bool(marks) and _is_lone(clause) and marks[-1].sentence == clause.sentence
        if not goes_on and not _marks_the_way(clause, tokens):
            return
        marks.append(clause)
    for clause in marks:
        clause.about = About.CHATTER


def _is_lone(clause: Clause) -> bool:
    return all(piece.kind in (DIST, Tag.A, Tag.FILL, Tag.AND) for piece in clause.pieces)


def counts_down(clause: Clause) -> bool:
    """Whether it is told how long something is still to come: "24 hours til race day"."""
    pieces = clause.pieces
    at = first(clause, Tag.THAN)
    if not 0 < at < NEVER or pieces[at].value != UNTIL or clause.flags & DEEDS:
        return False
    counted = pieces[at - 1]
    if counted.kind == 0 and at > 1:
        return pieces[at - 2].kind in (NOISE, BARE)  # "5 sleeps till"
    event = any(piece.kind in EVENTS or piece.value == "race" for piece in pieces[at + 1 :])
    return counted.kind in (NOISE, Tag.SPAN) or (counted.kind == DUR and (event or counted.value >= A_DAY))


def is_away(clause: Clause) -> bool:
    """Whether something is so many days away: "turkey trot is 8 days away"."""
    kinds = [piece.kind for piece in clause.pieces if piece.kind not in (Tag.FILL, Tag.ABOUT, Tag.A)]
    return kinds[-1:] == [Tag.LEFT] and kinds[-3:-1] in ([Tag.IS, NOISE], [Tag.IS, Tag.SPAN], [Tag.IS, DUR])


def counts_out(clause: Clause) -> bool:
    """Whether so many days before an event are told: "17 days out from my first half"."""
    told = [piece for piece in clause.pieces if piece.kind not in (Tag.FILL, Tag.A, Tag.BUT)]
    if clause.flags & DEEDS or len(told) < len((NOISE, Tag.FROM, DIST)):
        return False
    event = told[2].kind in EVENTS or told[2].value == "race"
    return told[0].kind == NOISE and told[1].kind == Tag.FROM and event


UNTIL: Final = "until"
"""The value of a word before what is still to come."""
EVENTS: Final = frozenset({DIST, DAY, FUTURE, PART_DAY, Tag.GUN, Tag.RACED, Tag.TOPIC})


def _is_a_line(clause: Clause) -> bool:
    """Whether a time to stay under is all that is told of a way: "sub 20 5k this spring or bust"."""
    if not clause.has & HAS_LENGTH:
        return False
    if first(clause, Tag.THRESHOLD) > first(clause, *LENGTHS):
        return False  # "10k sub 50!", "5k in sub 25"
    return not clause.flags & FAR_BEHIND and not any(day.kind == DAY and day.value for day in clause.days)


def _is_a_limit(clause: Clause) -> bool:
    """Whether it is told by when one must be in: "cutoff 3h for the half"."""
    kinds = [piece.kind for piece in clause.pieces if piece.kind != Tag.A]
    if kinds[:2] == [Tag.TOPIC, Tag.LABELLED] and not clause.has & HAS_LENGTH:
        return True  # "course closes after 7 hours"
    return kinds[:3] in ([Tag.FASTER, DUR, Tag.FOR], [Tag.FASTER, CLOCK, Tag.FOR])


FAR_BEHIND: Final = bits(Tag.PACE, Tag.RECORD, Tag.RAN, Tag.DID, Tag.WITHIN, Tag.WAS)


def _is_of_the_race(before: Clause, clause: Clause, tokens: Tokens) -> bool:
    """Whether a lone way is that of the race whose day was told: "my race is 6/12. 10k"."""
    if not _is_lone(clause):
        return False
    away = before.sentence == clause.sentence and is_away(before)
    return away or (before.about is About.PLAN and is_day_of_a_race(before, tokens))


def _announces(clauses: Sequence[Clause], tokens: Tokens) -> bool:
    """Whether an hour of a day that may be to come is told with a place, or who is wanted.

    "Tuesday's session: 6x1k, usual spot 6:30pm", "parkrun volunteers needed for Saturday 9am".
    """
    flags, has = told_in(clauses)
    if flags & bits(Tag.ME, Tag.WAS, Tag.WITHIN) or not has & (1 << -DAY | 1 << -CLOCK):
        return False
    pieces = [piece for clause in clauses for piece in clause.pieces]
    weekday = any(piece.kind == DAY and piece.role == WEEKDAY for piece in pieces)
    is_now = flags >> Tag.IS & 1
    if not weekday and not is_now:
        return False
    hour = next((at for at, piece in enumerate(pieces) if _is_an_hour(pieces, at, tokens)), None)
    if hour is None:
        return False
    behind = pieces[hour + 1 : hour + 3]
    placed = len(behind) > 1 and behind[0].kind in PLACES and behind[1].kind in (0, Tag.A, Tag.TOPIC)
    if placed and behind[0].value in (WHEN, AHEAD):
        way = next((int(piece.value) for piece in pieces if piece.kind == DIST), 0)
        placed = not is_time_of(pieces[hour], way)  # "10k sunday 55:10, before work"
    return bool(placed or is_now or flags & bits(Tag.USUAL, Tag.MEASURED))


PLACES: Final = frozenset({Tag.AT, Tag.IN, Tag.ON, Tag.FROM, Tag.AFTER, Tag.BY})


def _is_an_hour(pieces: Sequence[Piece], at: int, tokens: Tokens) -> bool:
    piece, before = pieces[at], pieces[at - 1] if at else None
    if piece.kind == NOISE:
        return any(token.tag == Tag.OF_THE_CLOCK for token in tokens[piece.first : piece.last])
    if before is not None and before.kind == DAY and before.role == WEEKDAY:
        if piece.kind == DUR:
            return not piece.value % HOUR and piece.value >= EARLIEST * HOUR  # "jeudi 19h"
        return piece.kind == CLOCK and EARLIEST <= piece.value[0] < HOURS and not piece.value[1] % 5
    a_part = piece.role == A_PART  # "3k at 4:20" among other parts
    return piece.kind == CLOCK and piece.unit == "at" and not piece.value[1] % 5 and not a_part


HOURS: Final = 24
EARLIEST: Final = 5
"""The hour before which hardly anybody meets (ours)."""


def _marks_the_way(clause: Clause, tokens: Tokens) -> bool:
    """Whether every way only tells where something is: "one gel at 10k", "aid stations at 5k"."""
    pieces = [piece for piece in clause.pieces if piece.kind not in (Tag.A, Tag.AND, Tag.ABOUT, Tag.FILL)]
    if clause.days or clause.flags & OF_A_RUN:
        return False
    ways = [at for at, piece in enumerate(pieces) if piece.kind in LENGTHS]
    return bool(ways) and all(
        at > 1 and pieces[at - 1].kind == Tag.AT and _is_a_thing(pieces[at - 2], tokens) for at in ways
    )


OF_A_RUN: Final = bits(Tag.GUN, Tag.RUN, Tag.KIND, Tag.SPORT, Tag.RACED, Tag.WITHIN, Tag.RECORD, Tag.WAS)


def _is_a_thing(piece: Piece, tokens: Tokens) -> bool:
    """Whether a noun is told, or so many of one: "stations", "400 runners"."""
    if piece.kind == NOISE:
        return tokens[piece.last - 1].tag in THINGS
    noun = piece.kind == 0 and str(piece.value).isalpha()
    return piece.kind in THINGS or (noun and not str(piece.value).endswith(tokens.language.forms.past))


THINGS: Final = frozenset({Tag.MEASURED, Tag.TOPIC})


def _count_for_the_week(clauses: Sequence[Clause], tokens: Tokens) -> None:
    """Take the only way for that of a run, where it has its time: "10k ticked off for the week, 58:44"."""
    ways = [piece for clause in clauses for piece in clause.pieces if piece.kind in LENGTHS]
    if len(ways) == 1 and ways[0].role == OVER_TIME and is_reported(clauses, tokens):
        ways[0].role = 0
