"""Days that are no run's: that of a race or a thing, of what one got, and by which something shall be run."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from core.understanding.days import is_day_figure
from core.understanding.pieces import DAY, DIST, FUTURE, HAS_TIME, NOISE, OF_A_THING, PART_DAY, WEEKDAY, Piece
from core.understanding.words import Tag

if TYPE_CHECKING:
    from core.understanding.clauses import Clause
    from core.understanding.tokens import Tokens


def leave_the_race_its_day(clause: Clause) -> None:
    """Take a day to come for that of the race it stands behind: "20 min before the race tomorrow"."""
    led = raced = False
    for piece in clause.pieces:
        if piece.kind == Tag.AFTER:
            led, raced = True, False
        elif led and (piece.kind == Tag.RACED or piece.value == "race" or piece.unit == "named"):
            raced = True
        elif piece.kind == FUTURE and led and raced:
            piece.kind = NOISE
            clause.count_again()
            return
        elif piece.kind not in (Tag.A, Tag.ON, Tag.OF):
            led = False


def leave_what_it_rests_for(clause: Clause) -> None:
    """Leave what a day of rest comes before: "resting up today before tomorrow's 20 miler"."""
    opens = next((piece for piece in clause.pieces if piece.kind not in OPENINGS), clause.pieces[0])
    if opens.kind not in (Tag.REST, Tag.REST_WEAK) or opens.value is not None or clause.has & HAS_TIME:
        return
    rests = clause.pieces.index(opens)
    dated = False
    for place, piece in enumerate(clause.pieces[rests + 1 :], rests + 1):
        to_come = any(each.kind == FUTURE for each in clause.pieces[place + 1 :])
        to_come = to_come or piece.value == AHEAD
        if dated and to_come and piece.kind in (Tag.AFTER, Tag.PLAN, Tag.WITHIN, Tag.FOR):
            opens.kind = Tag.REST
            del clause.pieces[place:]
            clause.count_again()
            return
        dated = dated or piece.kind in (DAY, PART_DAY)


OPENINGS: Final = frozenset({Tag.FILL, Tag.ME, Tag.A, Tag.TAKE, Tag.AND, Tag.BUT})
AHEAD: Final = "ahead"
"""The value of a word that dates by what comes behind it: "before the half"."""


def leave_things_theirs(clause: Clause) -> None:
    """Without a figure beside it the day of a thing says nothing of the run: "mojadas del sábado"."""
    for piece in clause.days:
        if piece.role == OF_A_THING and piece.kind == DAY:
            piece.kind = NOISE


def is_due(clause: Clause, tokens: Tokens) -> bool:
    """Whether it is told until when a way shall be run: "100 km by June", "10k by the end of the year".

    What one may run "until May" is no wish, see `seeming`.
    """
    if clause.flags >> Tag.BY & 1 and any(p.kind == Tag.BY and p.value == DUE for p in clause.pieces):
        return True
    if clause.flags >> Tag.SPAN & 1 and _is_due_in_a_span(clause):
        return True
    if clause.flags >> Tag.TOPIC & 1 and clause.days and is_for_a_weekday(clause.pieces[:MOST_OF_A_HEAD]):
        return True
    lines = tokens.language.lines
    if lines is None:
        return False
    last, by = clause.pieces[-1].last, lines.by
    for at in range(clause.pieces[0].first, last - 1):
        if by.get(tokens[at].text) == 0 and tokens[at].tag != Tag.THAN:
            if at and tokens[at - 1].tag in DATES:
                continue  # "von Montag bis Freitag"
            end = at + 1
            while end < last and (tokens[end].text in lines.end or tokens[end].tag in (Tag.A, Tag.OF)):
                end += 1
            dated = any(tokens[place].tag in DATED for place in range(end, min(end + 2, last)))
            return dated or any(piece.first == end and piece.kind in ENDS for piece in clause.pieces)
    return False


def is_for_a_weekday(pieces: Sequence[Piece]) -> bool:
    """Whether what is told of is for a weekday, that to come then: "plan for Sunday", "Sunday's plan"."""
    told = [piece for piece in pieces if piece.kind not in SMALL][:3]
    kinds = [piece.kind for piece in told]
    if kinds == [Tag.TOPIC, Tag.FOR, DAY]:
        return told[2].role == WEEKDAY
    planned = kinds[:2] in ([Tag.TOPIC, DAY], [DAY, Tag.TOPIC]) and A_PLAN in (told[0].value, told[1].value)
    return planned and WEEKDAY in (told[0].role, told[1].role)


SMALL: Final = frozenset({Tag.A, Tag.FILL, Tag.ON, Tag.OF})
MOST_OF_A_HEAD: Final = 4
A_PLAN: Final = "plan"
"""The value of a word for what one trains by."""


def _is_due_in_a_span(clause: Clause) -> bool:
    """Whether a week or longer is told in which it shall be done: "60 miles before the month is out"."""
    told = [piece for piece in clause.pieces if piece.kind not in (Tag.A, Tag.FILL)]
    return any(
        ahead.kind == Tag.AFTER and ahead.value == "ahead" and span.kind == Tag.SPAN and span.value >= A_WEEK
        for ahead, span in pairwise(told)
    ) and (told[-1].kind in (Tag.SPAN, Tag.IS))


A_WEEK: Final = 7
DUE: Final = "due"
"""The value of a word by which something shall be done by a season or a feast: "by christmas"."""
DATES: Final = (Tag.MONTH, Tag.WEEKDAY)
DATED: Final = (*DATES, Tag.FEAST, Tag.ORDINAL)
ENDS: Final = frozenset({DAY, FUTURE, Tag.PERIOD, Tag.SPAN})
GOES_ON: Final = frozenset({Tag.AFTER, Tag.ON, Tag.WITHIN, Tag.THIS, DAY, PART_DAY})
"""What may follow "got a 10k in"; behind another word it is in a place."""
GOT: Final = "got"
"""The value of a word that plans a run ("got a 10k on Sunday"), or tells what one got for it."""


def take_as_got(clause: Clause) -> None:
    """Take "got a medal for the 5k", "got a 6 miler in this morning" as done."""
    got = next((place for place, piece in enumerate(clause.pieces) if piece.value == GOT), None)
    if got is None or clause.pieces[got].kind != Tag.PLAN or clause.has >> -FUTURE & 1:
        return
    after = clause.pieces[got + 1].kind if got + 1 < len(clause.pieces) else 0
    prize = after in (Tag.RACED, Tag.RECORD)
    closed = clause.pieces[-1].kind == Tag.IN or any(
        way.kind == DIST and done.kind == Tag.IN and after.kind in GOES_ON
        for way, done, after in zip(clause.pieces, clause.pieces[1:], clause.pieces[2:], strict=False)
    )
    passed = any(day.kind == DAY and day.value is not None and not day.role for day in clause.days)
    if prize or closed or passed or clause.has & HAS_TIME:
        clause.pieces[got].kind = Tag.DID
        clause.count_again()


def take_as_gone_by(clause: Clause) -> None:
    """What was run was run on a day gone by, also if that is long ago: it is asked about."""
    for piece in clause.days:
        if piece.kind == FUTURE and piece.may:
            piece.kind, piece.value = DAY, None
            clause.has |= 1 << -DAY
    if not any(piece.kind == FUTURE for piece in clause.days):
        clause.has &= ~(1 << -FUTURE)


def is_day_of_a_race(clause: Clause, tokens: Tokens) -> bool:
    """Whether it is told when a race is: "race is 29/11", "the race is on Sunday"; one that is run "was"."""
    pieces = [piece for piece in clause.pieces if piece.kind not in (Tag.A, Tag.ON, Tag.ME)]
    if len(pieces) != OF_A_RACE or pieces[0].value != "race" or pieces[1].kind != Tag.IS:
        return False
    day = pieces[2]
    return day.kind in (DAY, FUTURE) or (day.kind == NOISE and is_day_figure(tokens[day.first]))


OF_A_RACE: Final = 3


def is_set_against(pieces: Sequence[Piece]) -> bool:
    """Whether what was meant is only named as what was not done."""
    told = [piece.kind for piece in pieces[-2:] if piece.kind != Tag.A]
    return told[-1:] == [Tag.INSTEAD]
