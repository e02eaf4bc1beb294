"""What made one tired: its day, its way and its kind are not the run's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.understanding.pieces import BARE, DAY, DIST, FIGURES, NOISE, REPS, Piece
from core.understanding.tokens import Tokens
from core.understanding.words import Tag

WHEN: Final = "when"
"""The value of "after"."""
LEADS: Final = frozenset({Tag.AFTER, Tag.FROM, Tag.OF, Tag.THAN})
OF_A_THING: Final = frozenset({DAY, Tag.KIND})
THINGS: Final = frozenset({DIST, Tag.SPORT, Tag.RUN, Tag.KIND})


def leave_to_what_wore_one_out(pieces: Sequence[Piece], tokens: Tokens, *, told_beside: bool) -> None:
    """Take what belongs to "Beine schwer nach dem langen Lauf gestern" away from the run told beside it.

    `told_beside` says that another clause has the run's own figure: only then is a way one that tired.
    """
    behind = worn = led = dated = compared = False
    spoken = tokens.language.forms.worn
    if tokens.language.verb_last:
        _ahead_of_it(pieces, tokens, told_beside=told_beside)
        return
    for place, piece in enumerate(pieces):
        kind = piece.kind
        if kind == DAY and led and not told_beside and _dates_the_way(pieces, place):
            continue  # "legs dead after yesterday's 10 miler", and no other run is told
        if kind == DAY and place and pieces[place - 1].value == WHEN and pieces[place - 1].kind == Tag.AFTER:
            piece.kind = NOISE  # "well earned after Sunday"
        elif behind and (kind in OF_A_THING or (led and told_beside and kind == DIST)):
            piece.kind = NOISE
        elif kind == DIST and _is_the_way(pieces, place) and any(p.kind == Tag.REST for p in pieces[:place]):
            piece.kind = NOISE  # "complete rest after the 22 miler"
        elif kind == BARE and (dated or _is_the_way(pieces, place)):
            piece.kind = NOISE  # "sore from Sunday's 20", "calf tight after the 20"
        elif dated and kind == DIST:
            if compared or told_beside or _is_told_behind(pieces, piece):
                piece.kind = NOISE  # "after Sunday's 30k"
            elif _is_the_only_way(pieces, piece) and pieces[place - 1].value is not None:
                pieces[place - 1].kind = DAY  # nothing else is told: it is the day of that way
        elif kind in FIGURES or kind in (REPS, Tag.RAN, Tag.WENT):
            worn = behind = False
        elif kind == Tag.RUN and not behind:
            worn = False  # "piernas cansadas en el rodaje de ayer"
        dated = led and kind == NOISE and tokens[piece.first].owned
        compared = kind == Tag.THAN or (compared and kind == NOISE)
        led = kind in LEADS or (led and kind == Tag.A)
        behind = behind or (worn and kind in LEADS)
        worn = worn or tokens[piece.first].text.partition(" ")[0] in spoken


def _is_the_way(pieces: Sequence[Piece], place: int) -> bool:
    """Whether a figure with an article is a way that is known: "trashed from the 50"."""
    if place < OVER_AN_ARTICLE or pieces[place - 1].kind != Tag.A or pieces[place - 1].value == ONE:
        return False
    return pieces[place - OVER_AN_ARTICLE].kind in (Tag.AFTER, Tag.FROM)


OVER_AN_ARTICLE: Final = 2
ONE: Final = "one"


def _is_the_only_way(pieces: Sequence[Piece], way: Piece) -> bool:
    return all(piece is way or piece.kind != DIST for piece in pieces)


def _dates_the_way(pieces: Sequence[Piece], place: int) -> bool:
    """Whether the day is that of the only way that is told."""
    way = pieces[place + 1] if place + 1 < len(pieces) else None
    return way is not None and way.kind == DIST and not _is_told_behind(pieces, way)


def _is_told_behind(pieces: Sequence[Piece], way: Piece) -> bool:
    return any(piece.kind == DIST and piece.first > way.first for piece in pieces)


def _ahead_of_it(pieces: Sequence[Piece], tokens: Tokens, *, told_beside: bool) -> None:
    """Do the same where the thing stands before the tiredness: "昨日の30km走の疲れで"."""
    spoken = tuple(tokens.language.forms.worn)
    thing: list[Piece] = []
    for piece in pieces:
        if piece.kind == DAY:
            thing = [piece]
        elif thing and piece.kind in THINGS and (piece.kind != DIST or told_beside):
            thing += [piece] if piece.kind != Tag.SPORT else []
        elif piece.kind in (0, Tag.UNWELL) and tokens[piece.first].text.startswith(spoken):
            for each in thing:
                each.kind = NOISE
            thing = []
        else:
            thing = []


def is_of_a_day_before(pieces: Sequence[Piece]) -> bool:
    """Whether a figure behind is that of the day before: "2 miles to loosen up after yesterday's 20"."""
    return len(pieces) > 1 and pieces[-1].kind == DAY and pieces[-2].kind in LEADS
