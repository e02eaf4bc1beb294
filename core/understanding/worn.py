"""What made one tired: its day, its way and its kind are not the run's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.understanding.pieces import DAY, DIST, FIGURES, NOISE, REPS, Piece
from core.understanding.tokens import Tokens
from core.understanding.words import Tag

LEADS: Final = frozenset({Tag.AFTER, Tag.FROM, Tag.OF})
OF_A_THING: Final = frozenset({DAY, Tag.KIND})
THINGS: Final = frozenset({DIST, Tag.SPORT, Tag.RUN, Tag.KIND})


def leave_to_what_wore_one_out(pieces: Sequence[Piece], tokens: Tokens, *, told_beside: bool) -> None:
    """Take what belongs to "Beine schwer nach dem langen Lauf gestern" away from the run told beside it.

    `told_beside` says that another clause has the run's own figure: only then is a way one that tired.
    """
    behind = worn = led = dated = False
    spoken = tokens.language.forms.worn
    if tokens.language.verb_last:
        _ahead_of_it(pieces, tokens, told_beside=told_beside)
        return
    for piece in pieces:
        kind = piece.kind
        if behind and (kind in OF_A_THING or (led and told_beside and kind == DIST)):
            piece.kind = NOISE
        elif dated and kind == DIST and (told_beside or _is_told_behind(pieces, piece)):
            piece.kind = NOISE  # "after Sunday's 30k"
        elif kind in FIGURES or kind in (REPS, Tag.RAN, Tag.WENT):
            worn = behind = False
        elif kind == Tag.RUN and not behind:
            worn = False  # "piernas cansadas en el rodaje de ayer"
        dated = led and kind == NOISE and tokens[piece.first].owned
        led = kind in LEADS or (led and kind == Tag.A)
        behind = behind or (worn and kind in LEADS)
        worn = worn or tokens[piece.first].text.partition(" ")[0] in spoken


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
