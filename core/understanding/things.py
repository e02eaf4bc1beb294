"""Distances that only say which thing is meant: "10k pace", "the 5k route", "the 400m track"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from core.domain.record import Kind
from core.understanding.beside import number_at
from core.understanding.measured import is_of_ten
from core.understanding.pacing import OTHERS
from core.understanding.pieces import (
    BARE,
    CLOCK,
    DAY,
    DIST,
    DUR,
    FIGURES,
    PACE,
    PART_DAY,
    REPS,
    Piece,
    tag_at,
    text_at,
)
from core.understanding.tokens import BREAK, WORD, Tokens
from core.understanding.tokens import CLOCK as CLOCK_TOKEN
from core.understanding.words import Tag


def is_a_track(tokens: Tokens, place: int, after: int, text: str) -> bool:
    """Whether so many metres only tell what something is: "the 400m tartan at the college"."""
    article = tokens[place - 1] if place else None
    if article is None or article.tag != Tag.A or article.value == "one" or float(text) > LAP:
        return False
    thing = tokens[after] if after < len(tokens) else None
    return thing is not None and thing.kind == WORD and thing.tag is None and not tokens.language.head_first


LEADING: Final = frozenset({Tag.AT, Tag.WITHIN, Tag.OF, Tag.FOR, Tag.IN, Tag.TO})
LEADING_ON: Final = frozenset({Tag.OF, Tag.WAS, Tag.IS, Tag.ABOUT})
"""What may stand between "pace" and its figure: "6 miles, pace of 8:55"."""
NAMES: Final = frozenset({Tag.PACE, Tag.TOPIC, Tag.EFFORT, Tag.RACED})
"""What stands behind a distance that only names a thing."""
WAY: Final = "way"
"""The value of a word for what can be run: a course, a group."""
FINISHER: Final = "finisher"
"""The value of a word for who has run it; with a time behind it that is told of the runner's own race."""
LAP: Final = 1000
"""No way of a thing around which one runs is longer, in metres."""


OR_KIND: Final = "or kind"
"""The value of a word for a pace that is one for a fast run, too, where it closes: "9 km tempo"."""


def _closes(tokens: Tokens, place: int, after: int) -> bool:
    """Whether nothing follows the word, and it leads to no pace: "im 10 km Tempo"."""
    ends = after + 1 == len(tokens) or tokens[after + 1].kind == BREAK or text_at(tokens, after + 1) in ",()"
    return ends and tag_at(tokens, place - 1) not in LEADING | {Tag.A}


def names_a_thing(tokens: Tokens, place: int, after: int) -> bool:
    """Whether the distance only says which thing is meant: "10k pace", "ritmo de 10K", "the 5k route"."""
    if tokens.language.head_first:
        back = place - 1
        while tag_at(tokens, back) in (Tag.OF, Tag.A, Tag.TO, Tag.FOR):
            back -= 1
        return back < place - 1 and tag_at(tokens, back) in (Tag.PACE, Tag.TOPIC)
    tag = tag_at(tokens, after)
    if tag not in NAMES:
        return False
    if tokens[after].value == OR_KIND and _closes(tokens, place, after):
        tokens[after].tag, tokens[after].value = Tag.KIND, Kind.TEMPO
        return False
    if tokens[after].value == OTHERS:
        return False  # "parkrun pacing the 30 min group"
    if tag == Tag.TOPIC and tokens[after].value == FINISHER:
        return not any(token.kind == CLOCK_TOKEN for token in tokens[after + 1 : after + 7])
    if tag == Tag.RACED and tag_at(tokens, place) == Tag.NAMED_DISTANCE:
        return all(token.kind != CLOCK_TOKEN for token in tokens[after:])  # "my marathon medal arrived"
    leads = after + 1
    while tag_at(tokens, leads) in LEADING_ON or text_at(tokens, leads) == ":":
        leads += 1
    timed = leads < len(tokens) and tokens[leads].kind == CLOCK_TOKEN
    timed = timed or (number_at(tokens, after + 1) is not None and tag_at(tokens, after + 2) == Tag.TIME)
    timed = timed or (tag == Tag.PACE and is_pointed(tokens, leads))
    if tag == Tag.PACE and timed and tag_at(tokens, place - 1) not in LEADING:
        return False  # "6 miles averaging 8:30"
    if tag == Tag.TOPIC and tokens[after].value == WAY:
        deed = place - 1 - (tag_at(tokens, place - 1) == Tag.A)
        if tag_at(tokens, deed) in (Tag.RAN, Tag.DID):
            return False  # "ran the 10k course"
    return tag in (Tag.PACE, Tag.TOPIC) or (
        tag == Tag.EFFORT and number_at(tokens, after + 1) is None and not is_of_ten(tokens, after + 1)
    )


def equals(pieces: list[Piece], tokens: Tokens) -> bool:
    """Whether a sign says how long a way with a name is: "Cotswold Way = 164 km"."""
    at = next((place for place, piece in enumerate(pieces) if piece.kind == Tag.TOTAL), 0)
    if tokens[pieces[at].first].text != "=" or not at or at + 1 == len(pieces):
        return False
    if pieces[at - 1].kind in KINDS_OF_RUN and _is_defined(pieces, at):
        return True
    named = [piece for piece in pieces[:at] if piece.kind == 0 and tokens[piece.first].capital]
    only = all(piece.kind in NAMES_A_WAY for piece in pieces[:at])
    return only and pieces[at + 1].kind == DIST and (len(named) > 1 or pieces[at - 1].unit == "named")


def _is_defined(pieces: list[Piece], at: int) -> bool:
    """Whether it is told what a kind of run is: "threshold = 20 min at 7:05", not "tempo = 5 mi"."""
    told = {piece.kind for piece in pieces[at + 1 :]}
    before = {piece.kind for piece in pieces[:at]}
    return not before & (FIGURES | {DAY, PART_DAY, REPS}) and bool(told & {DUR, REPS}) and DIST not in told


KINDS_OF_RUN: Final = frozenset({Tag.KIND, Tag.RUN})
HEARSAY: Final = "hearsay"
"""The value of a word for what others tell: "read that"."""


def is_heard(pieces: list[Piece]) -> bool:
    """Whether the figure is what one has read or heard: "read that 3 x 10 min is the magic session"."""
    return any(
        heard.value == HEARSAY and told.kind in FIGURES | {REPS, Tag.A, Tag.ABOUT, Tag.THAT}
        for heard, told in pairwise(pieces)
    )


NAMES_A_WAY: Final = frozenset({0, DIST, Tag.A, Tag.FILL, Tag.TO, Tag.OF, Tag.TOPIC, Tag.RUN})


SHUT: Final = "shut"
"""The value of an "is" with a word by which nobody gets along a way: "is flooded"."""


def is_only_a_way(subject: list[Piece]) -> bool:
    """Whether a way is told of, and no time on it: "the 10k loop from the mill is flooded"."""
    kinds = {piece.kind for piece in subject}
    return DIST in kinds and not kinds & {DUR, CLOCK, PACE}


MOST_THINGS: Final = 12
"""More of them, told without their name, may be minutes: "26 for a parkrun" (ours)."""


def is_so_many_for_one(pieces: list[Piece]) -> bool:
    """Whether it is told how many of a thing a race needs: "6 for a marathon"."""
    told = zip(pieces, pieces[1:], pieces[2:], pieces[3:], strict=False)
    return any(
        many.kind == BARE and str(many.value).isdigit() and int(many.value) <= MOST_THINGS
        for many, leads, one, race in told
        if leads.kind == Tag.FOR and one.kind == Tag.A and race.unit == "named"
    )


def is_pointed(tokens: Tokens, place: int) -> bool:
    """Whether a time is written with a point: 5.36."""
    minutes, point, seconds = (number_at(tokens, place) or "").partition(".")
    return bool(point) and 2 < int(minutes or 0) < LONGEST_MILE and len(seconds) == 2 and seconds < "60"


LONGEST_MILE: Final = 16
"""Minutes."""
