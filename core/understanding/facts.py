"""Clauses about an event or an offer to everybody: "parkrun had 412 runners", "6k 7pm from the shop"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from core.understanding.clauses import DONE, HAD, HAS_DAY, HAS_TIME, Clause
from core.understanding.corrected import ORDER
from core.understanding.pieces import BARE, DAY, DIST, DUR, NOISE, REPS, Piece
from core.understanding.things import WAY
from core.understanding.tokens import Tokens
from core.understanding.words import Tag


def is_of_an_event(clause: Clause, tokens: Tokens) -> bool:
    """Whether the clause tells what an event had or will have, and nothing of the runner's."""
    pieces = clause.pieces
    if clause.has & HAS_TIME or len(pieces) < FEWEST:
        return False
    named = [piece for piece in pieces if piece.kind not in LIGHT]
    named = named[named[0].kind == DAY and len(named) > FEWEST :]  # "Friday's 10k had 340 finishers"
    opens, second, third = named[:FEWEST] if len(named) >= FEWEST else pieces[:FEWEST]
    had = second.kind == Tag.DID and second.value == HAD and third.kind == NOISE
    if had and opens.kind == DIST and tokens[third.last - 1].value == PEOPLE:
        return True
    if opens.unit == "named" and opens.kind == DIST:
        return had or (second.kind == NOISE and tokens[opens.last - 1].owned)  # "parkrun's 500th event"
    if clause.flags & DONE or not clause.flags >> Tag.FROM & 1:
        return False
    return any(
        hour.kind == NOISE and start.kind == Tag.FROM and tokens[hour.last - 1].tag == Tag.OF_THE_CLOCK
        for hour, start in pairwise(pieces)
    )


FEWEST: Final = 3
PEOPLE: Final = "people"
"""The value of a word for persons who are counted: "finishers", "entrants"."""
LIGHT: Final = frozenset({Tag.A, Tag.BUT, Tag.FILL, Tag.KIND})


def is_of_the_way(clause: Clause) -> bool:
    """Whether it is told how long the way was, which may be the run's: "the course was 10.3k not 10"."""
    told = [piece for piece in clause.pieces if piece.kind != Tag.A][:FEWEST]
    return [piece.kind for piece in told] == [Tag.TOPIC, Tag.WAS, DIST] and told[0].value == WAY


def opens_with_a_topic(clause: Clause) -> bool:
    """Whether what is told of leads to the distance: "entries for the 10 miler close at midnight"."""
    told = [piece.kind for piece in clause.pieces if piece.kind not in (Tag.A, Tag.FILL)]
    if clause.has & HAS_TIME or len(told) < 3 or told[0] not in (Tag.TOPIC, Tag.MEASURED):
        return False
    way = next((at for at, kind in enumerate(told[2:], 2) if kind != 0), 0)  # "the spring 10 miler"
    if told[1] not in (Tag.FOR, Tag.TO) or told[way] not in (DIST, BARE):
        return False
    # of a day with nothing between it may be the run's: "training for my half today, 6 miles"
    return not clause.has & HAS_DAY or (told[way + 1 : way + 2] in ([0], [Tag.LABELLED], [Tag.STRANGE]))


def sums_up_a_month(pieces: list[Piece], tokens: Tokens) -> bool:
    """Whether a month is what the distance is told of: "September was 187k"."""
    opens = tokens[pieces[0].first]
    return opens.tag == Tag.MONTH and len(pieces) > 2 and [p.kind for p in pieces[1:3]] == [Tag.WAS, DIST]


def is_named_by_it(pieces: list[Piece], place: int) -> bool:
    """Whether the day before "is" is what it tells of, or what something is for."""
    return bool(pieces[place - 1].role) or (place > 1 and pieces[place - 2].kind == Tag.FOR)


def is_of_an_age(pieces: list[Piece], tokens: Tokens) -> bool:
    """Whether it is told at which age it was: "at 40 I ran 38:20 for 10k"; an hour is lower."""
    if len(pieces) < FEWEST or pieces[0].kind != Tag.AT or pieces[2].kind != Tag.ME:
        return False
    age = tokens[pieces[1].first].text
    return pieces[1].kind in (BARE, NOISE) and age.isdigit() and LAST_HOUR < int(age) < OLDEST


LAST_HOUR: Final = 24
OLDEST: Final = 100


def was_won(pieces: list[Piece]) -> bool:
    """Whether it is told by whom something was done, and not by the runner: "the 5k was won by a lad"."""
    passive = zip(pieces, pieces[1:], pieces[2:], pieces[3:], strict=False)
    return any(
        was.kind == Tag.WAS and done.kind == Tag.STRANGE and by.kind == Tag.BY and who.kind != Tag.ME
        for was, done, by, who in passive
    )


def is_of_it(subject: list[Piece], behind: list[Piece]) -> bool:
    """Whether an event with its weekday, or a thing of one, is told of: "the 10k on Sunday", "the 5k map"."""
    if not behind or behind[0].kind == Tag.AT:
        return False  # "the 10k on Saturday is at 9:00"
    told = [piece for piece in subject if piece.kind != Tag.ON]
    if len(told) != len((Tag.A, DIST, DAY)) or told[0].kind != Tag.A or told[1].kind != DIST:
        return False
    return told[2].kind == 0 or (told[2].kind == DAY and bool(told[2].role))


def are_amounts(pieces: list[Piece]) -> bool:
    """Whether only figures stand there, with their kind at most."""
    return pieces[-1].kind in (DIST, BARE, REPS) or (
        pieces[-1].kind == Tag.KIND and all(piece.kind in (DIST, DUR, BARE, Tag.KIND) for piece in pieces)
    )


def sets_something_else(clause: Clause) -> bool:
    """Whether an order sets what is no run: "set my watch to 10k", "set my 5k PB to 20:00"."""
    pieces = clause.pieces
    orders = (at for at, piece in enumerate(pieces) if piece.kind == Tag.SET and piece.value == ORDER)
    return any(names_no_run(pieces, at) for at in orders)


def names_no_run(pieces: list[Piece], order: int) -> bool:
    """Whether what the order at that place sets is a watch or a best."""
    return any(piece.kind in (Tag.GUN, Tag.RECORD) for piece in pieces[order + 1 : order + 4])
