"""Clauses with a figure that tell of the world, not of a run: "the half is 21.1k", "drove 300 miles"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from core.understanding import facts, gates
from core.understanding.clauses import AMOUNTS, DONE, HAS_AMOUNT, HAS_DAY, HAS_LENGTH, HAS_TIME, Clause
from core.understanding.pieces import (
    BARE,
    CLOCK,
    DAY,
    DIST,
    DUR,
    NOISE,
    OVER_TIME,
    PACE,
    PART_DAY,
    Piece,
)
from core.understanding.things import SHUT, equals, is_heard, is_only_a_way, is_so_many_for_one
from core.understanding.tokens import Tokens
from core.understanding.words import Tag

NEVER: Final = 10_000
HALF: Final = 21_000_000_000
OF_A_RUN: Final = 1 << Tag.RUN | 1 << Tag.SPORT
LINKS: Final = frozenset({Tag.OF, Tag.RETREAT, Tag.HYPHEN, Tag.A, Tag.ABOUT, Tag.FILL, Tag.NOT, Tag.HAVE})
SUBJECTS: Final = frozenset({Tag.THAT, DAY, Tag.TOTAL, Tag.FILL, Tag.AVERAGE})


def first(clause: Clause, *kinds: int) -> int:
    """Return the place of the first piece of these kinds, `NEVER` if there is none."""
    for place, piece in enumerate(clause.pieces):
        if piece.kind in kinds:
            return place
    return NEVER


def first_amount(clause: Clause) -> int:
    """Return the place of the first amount, `NEVER` if there is none."""
    if clause.has & HAS_AMOUNT:
        for place, piece in enumerate(clause.pieces):
            if piece.kind in AMOUNTS:
                return place
    return NEVER


def states(clause: Clause, tokens: Tokens, *, timed: bool = False) -> bool:
    """Whether the clause states something that is no deed of the runner."""
    if not clause.has & HAS_AMOUNT:
        return False
    if facts.is_of_an_event(clause, tokens):
        return True
    flags = clause.flags
    if flags & gates.OTHER_YEARS and _is_of_another_year(clause.pieces, tokens):
        return True
    if (
        flags >> Tag.TOTAL & 1
        and not flags & DONE
        and (_sums_up_a_year(clause.pieces, tokens) or equals(clause.pieces, tokens))
    ):
        return True
    if (flags >> Tag.WAS & 1 and facts.sums_up_a_month(clause.pieces, tokens)) or (
        flags >> Tag.DID & 1 and _takes_time(clause)
    ):
        return True
    if flags >> Tag.AT & 1 and not clause.has & HAS_DAY and facts.is_of_an_age(clause.pieces, tokens):
        return True
    if flags >> Tag.BY & flags >> Tag.WAS & 1 and facts.was_won(clause.pieces):
        return True
    if flags & DONE:
        return (flags & gates.SHOES and _is_of_shoes(clause.pieces)) or (
            tokens.language.head_first and _sums_up(clause.pieces)
        )
    return bool(
        (flags >> Tag.ASKS & 1 and (_wonders(clause) or [p.kind for p in clause.pieces[:2]] == HABIT))
        or (flags & gates.SHOES and _is_of_shoes(clause.pieces))
        or (flags & gates.LINKS and _links(clause.pieces))
        or (flags >> Tag.STRANGE & 1 and (_does_something_else(clause, tokens) or is_heard(clause.pieces)))
        or (not timed and _only_names_a_distance(clause, tokens))
        or (tokens.language.topic_ahead and _is_of_a_topic(clause))
        or (flags & gates.TOPICS and facts.opens_with_a_topic(clause))
    )


HABIT: Final = [Tag.ME, Tag.ASKS]
"""How what one does again and again is told: "we do 3"."""


def _sums_up_a_year(pieces: list[Piece], tokens: Tokens) -> bool:
    """Whether a total is that of a year: "2026 total 1,840km", "total for 2026 is 900 miles"."""
    for place, piece in enumerate(pieces):
        if piece.kind != Tag.TOTAL:
            continue
        led = place + 1 + (place + 1 < len(pieces) and pieces[place + 1].kind in (Tag.FOR, Tag.OF, Tag.IN))
        for near in pieces[max(place - 1, 0) : place] + pieces[led : led + 1]:
            text = tokens[near.first].text
            if near.kind in (BARE, NOISE) and len(text) == 4 and text.isdigit() and "2015" <= text <= "2100":
                return True
    return False


def _takes_time(clause: Clause) -> bool:
    """Whether something that is no run took a time: "the bus took 50 minutes"."""
    kinds = [piece.kind for piece in clause.pieces]
    return kinds in ([Tag.A, 0, Tag.DID, DUR], [Tag.A, Tag.FASTER, Tag.DID, DUR])


def _sums_up(pieces: list[Piece]) -> bool:
    """Whether every distance is that of a week or longer: "en octubre corrí 142 km"."""
    lengths = [piece.role for piece in pieces if piece.kind in (DIST, BARE)]
    return bool(lengths) and all(role == OVER_TIME for role in lengths)


def _wonders(clause: Clause) -> bool:
    """Whether a word that asks leads to the figure: "I remember when 5k felt long"."""
    asks = first(clause, Tag.ASKS)
    return 0 < asks < first_amount(clause) and not clause.pieces[asks].value


def _links(pieces: list[Piece]) -> bool:
    """Whether "is" or "has" joins the figure to a thing: "the half is 21.1k", "5k is hard"."""
    for place, piece in enumerate(pieces):
        if piece.value in (MINE, SHUT) and piece.kind == Tag.IS:
            return piece.value == MINE or is_only_a_way(pieces[:place])
        if piece.kind not in (Tag.IS, Tag.HAVE) or (piece.value == TOPIC and _is_told(pieces)):
            continue
        after = place + 1
        while after < len(pieces) and pieces[after].kind in LINKS:
            after += 1
        if after < len(pieces) and pieces[after].kind in (DIST, BARE):
            subject = pieces[place - 1] if place and piece.value != IT_IS else None
            if subject is not None and subject.kind == DAY and facts.is_named_by_it(pieces, place):
                return piece.kind == Tag.IS  # "Sunday is 30k", "route for tonight is 8k"
            return subject is None or subject.kind not in SUBJECTS or subject.kind == Tag.THAT
        timed = place > 1 and pieces[place - 1].value == TIME and pieces[place - 2].kind == DIST
        if timed and piece.kind == Tag.IS:
            return True  # "my 10k time is stuck at 50 min"
        if (
            piece.kind == Tag.IS
            and place
            and (facts.are_amounts(pieces[:place]) or facts.is_of_it(pieces[:place], pieces[place + 1 :]))
        ):
            return True  # "5k is hard", "30 min easy is plenty"
        told = pieces[after].kind if after < len(pieces) else 0
        thing = pieces[place - 1].kind if place and piece.kind == Tag.IS else NEVER
        paced = told == PACE or (told == CLOCK and pieces[after].value[0] < SLOWEST_PACE)
        if paced and piece.kind == Tag.IS and thing != Tag.FASTER:
            return _names_a_pace(pieces[:place])
        if thing in OF_A_THING and told in (DUR, CLOCK):
            return True  # "this podcast is 45 minutes", "the cutoff is 3:15"
    return False


OF_A_THING: Final = frozenset({0, Tag.TOPIC, Tag.PACE, Tag.FASTER})
TIME: Final = "time"
"""The value of a word that says that a time is told."""
IT_IS: Final = "it is"
"""The value of an "is" that has its subject in it: "lol it's 10k from here to the pub"."""


def _names_a_pace(subject: list[Piece]) -> bool:
    """Whether it is told what a pace is like, not how one ran: "my 10k race pace is about 7:10"."""
    kinds = [piece.kind for piece in subject if piece.kind not in (Tag.FOR, Tag.ME, Tag.A)]
    if kinds == [Tag.KIND] or (kinds[-1:] == [Tag.FILL] and DIST in kinds):
        return True
    return len(kinds) > 1 and kinds[-1] == Tag.PACE and kinds[-2] in (DIST, Tag.KIND, NOISE, 0)


SLOWEST_PACE: Final = 15  # minutes


MINE: Final = "mine"
"""The value of an "is" that tells what one's own is like beside others': "mine is like 10:30"."""
TOPIC: Final = "topic"
"""The value of an "is" that only names a topic: in "10kmは55分でした" something is told of it."""


def _is_told(pieces: list[Piece]) -> bool:
    return any(piece.kind in (DAY, DUR, CLOCK, PACE, PART_DAY, Tag.WAS) for piece in pieces)


def _does_something_else(clause: Clause, tokens: Tokens) -> bool:
    """Whether the figure is driven, watched, bought: the clause begins with a deed that is no run."""
    strange = first(clause, Tag.STRANGE)
    leads = strange < first_amount(clause) or (tokens.language.verb_last and strange < NEVER)
    if not leads or clause.flags & OF_A_RUN or not clause.pieces[strange].value:
        return False
    return not any(piece.kind == Tag.KIND and piece.value != "race" for piece in clause.pieces)


def _is_of_shoes(pieces: list[Piece]) -> bool:
    """Whether shoes are the subject ("shoes hit 800 km"), or what they have run is told."""
    if _is_on_shoes(pieces):
        return True
    for place, piece in enumerate(pieces[:-1]):
        if piece.kind in NAMES_SHOES:
            place += pieces[place + 1].kind == Tag.IS and place + 2 < len(pieces)  # "are at 380 miles"
            at = (
                pieces[place + 1].kind == Tag.AT
                and place + 2 < len(pieces)
                and pieces[place + 2].kind == DIST
            )
            return at or pieces[place + 1].kind in (Tag.DID, Tag.HAVE)
        if piece.kind not in LEADS_TO_SHOES:
            return False
    return False


NAMES_SHOES: Final = frozenset({Tag.SHOES, Tag.SHOE})
LEADS_TO_SHOES: Final = frozenset({Tag.A, Tag.THAT, Tag.FILL, Tag.BUT})


def _is_on_shoes(pieces: list[Piece]) -> bool:
    """Whether the way is all that was run in the shoes: "200 miles on these shoes already"."""
    for place, (way, on) in enumerate(pairwise(pieces)):
        behind = pieces[place + 2].kind if place + 2 < len(pieces) else 0
        worn_in = on.kind == Tag.ON or (on.kind == Tag.IN and behind == Tag.THAT)
        if way.kind == DIST and worn_in and way.value > MOST_ON_SHOES:
            rest = (piece.kind for piece in pieces[place + 2 :])
            return next((kind for kind in rest if kind not in LEADS_TO_SHOES), 0) in NAMES_SHOES
    return False


MOST_ON_SHOES: Final = 45_000_000_000
"""So far somebody may run on new shoes; what is longer is told of the shoes."""


def _is_of_another_year(pieces: list[Piece], tokens: Tokens) -> bool:
    """Whether "from 2019", "back in 2018" dates the figure."""
    for place, piece in enumerate(pieces):
        if piece.kind == NOISE and place and pieces[place - 1].kind in (Tag.FROM, Tag.IN):
            text = tokens[piece.first].text
            if len(text) == 4 and text.isdigit() and "1950" <= text <= "2100":
                return True
    return False


def _is_of_a_topic(clause: Clause) -> bool:
    """Whether a topic leads to the distance: "plan marathon", "iscrizione alla mezza"."""
    if clause.has & HAS_TIME:
        return False
    pieces = clause.pieces
    at = first(clause, Tag.TOPIC) + 1
    while at < len(pieces) and pieces[at].kind in LEADS_ON:
        at += 1
    return at < len(pieces) and pieces[at].kind in (DIST, BARE)


LEADS_ON: Final = frozenset({Tag.OF, Tag.A, Tag.FOR, Tag.TO, Tag.AT, Tag.IN, Tag.AFTER, Tag.PER})


COUNTED: Final = frozenset({Tag.TOPIC, Tag.MEASURED, Tag.AT})


def _counts_people(pieces: list[Piece], place: int, tokens: Tokens) -> bool:
    """Whether "400 runners at parkrun" counts those who were there."""
    return any(
        piece.kind in (NOISE, BARE)
        and tokens[piece.first].number
        and pieces[at + 1].kind in (Tag.TOPIC, Tag.MEASURED, Tag.AT)
        for at, piece in enumerate(pieces[:place])
    )


PARKRUN: Final = 5_000_000_000


def _only_names_a_distance(clause: Clause, tokens: Tokens) -> bool:
    """Whether "marathon" is a subject among other words: "london marathon ballot results out"."""
    pieces = clause.pieces
    if clause.has & HAS_TIME:
        return False
    named = [piece for piece in pieces if piece.unit == "named" and piece.kind == DIST]
    if not named:
        return False
    lengths = [piece for piece in pieces if piece.kind in (DIST, BARE)]
    if _counts_people(pieces, pieces.index(named[0]), tokens):
        return True
    if len(named) < len(lengths) and not is_so_many_for_one(pieces):
        return False
    if clause.has & HAS_DAY:
        return False
    place = pieces.index(named[0])
    if not place and named[0].value == PARKRUN and [p.kind for p in pieces[1:3]] == [Tag.WITHIN, Tag.A]:
        return False  # "parkrun with the pram"
    before = next((p.kind for p in reversed(pieces[:place]) if p.kind not in (0, Tag.A)), 0)
    if before in (Tag.TO, Tag.FROM, Tag.FOR, Tag.THAN) and not clause.flags & OF_A_RUN:
        return True
    if clause.flags & (OF_A_RUN | 1 << Tag.KIND | 1 << Tag.RECORD | 1 << Tag.RACED):
        return False
    return any(
        piece.kind in (0, NOISE) and tokens[piece.first].kind in ("w", "n") and before.kind != Tag.LABELLED
        for before, piece in pairwise(pieces[place:])  # "parkrun no. 100"
    ) and bool(clause.has & HAS_LENGTH)
