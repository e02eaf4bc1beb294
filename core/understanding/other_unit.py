"""A correction of the unit: "I meant miles", "km not miles", "I put miles but it was km"."""

from __future__ import annotations

from typing import Final

from core.domain.distance import Distance, Unit
from core.understanding.corrected import VALUES, if_believed
from core.understanding.pieces import DIST, Piece, length, unit_of
from core.understanding.tokens import Tokens
from core.understanding.typed import typed_distance
from core.understanding.values import Ask, Decision, Draft, Missing, Reader, Reading, Unclear, changed
from core.understanding.words import Tag

LEAD: Final = frozenset(
    {
        Tag.SORRY, Tag.FILL, Tag.WRONG, Tag.THAT, Tag.ME, Tag.A, Tag.IS, Tag.WAS, Tag.BUT, Tag.AND,
        Tag.HYPHEN, Tag.OTHER, Tag.WISH, Tag.RUN, Tag.TO, Tag.LAST, Tag.SPAN, Tag.SET, Tag.IN, Tag.NOT,
        Tag.INSTEAD,
    }
)  # fmt: skip
LONGEST: Final = 9


def in_another_unit(pieces: list[Piece], tokens: Tokens, draft: Draft, reader: Reader) -> Reading | None:
    """Return the correction of the unit that the words are; None if they are none."""
    put = _of_the_logged(pieces, tokens)
    if put is not None:
        return if_believed(changed(draft, distance=put[0], typed=put[1]), reader)
    if not 2 <= len(pieces) <= LONGEST:
        return None
    meant: list[Unit] = []
    denied = opposed = False
    told = [piece.kind for piece in pieces]
    put_right = told[0] == Tag.TIMES or told == [Tag.THAT, Tag.WAS, 0]  # "*miles", "those were miles"
    ways: list[Piece] = []
    for place, piece in enumerate(pieces):
        unit = _unit(piece, tokens)
        if unit is not None:
            opposed = opposed or denied
            if not denied:
                meant.append(unit)
            denied = False
        elif piece.kind == DIST:
            ways.append(piece)
        elif piece.kind == Tag.BUT and meant and not ways:
            meant, opposed = [], True  # "I put miles but it was km"
        elif _is_how_it_was_told(pieces, place, tokens):
            continue
        elif (piece.kind not in LEAD and piece.kind != Tag.TIMES) or piece.kind in VALUES:
            return None
        else:
            denied = piece.kind in (Tag.NOT, Tag.INSTEAD)
            put_right = put_right or piece.kind in (Tag.SET, Tag.SORRY, Tag.WRONG)
    if opposed and len(ways) == 1:
        way = Distance(int(ways[0].value))
        return if_believed(changed(draft, distance=way, typed=unit_of(ways[0].unit)), reader)
    if ways or len(meant) != 1 or not (opposed or put_right):
        return None
    return _in_unit(meant[0], draft, reader)


def _of_the_logged(pieces: list[Piece], tokens: Tokens) -> tuple[Distance, Unit] | None:
    """Return the way that was logged in its right unit: "the 8 miles I just logged should have been km"."""
    if len(pieces) < len((Tag.A, DIST, Tag.SET, 0)) or pieces[0].kind not in (Tag.A, Tag.THAT):
        return None
    way, *rest = pieces[1:]
    put = next((at for at, piece in enumerate(rest) if piece.kind in SHOULD_BE), 0)
    after = rest[put + 1 : put + 2]
    if way.kind != DIST or not rest[put:] or rest[put].kind not in SHOULD_BE or not after:
        return None
    unit = _unit(after[0], tokens)
    figure = tokens[way.first].number
    if unit is None or not figure or any(piece.kind in VALUES for piece in rest):
        return None
    return Distance(length(figure, "km" if unit is Unit.KM else "mi")), unit


SHOULD_BE: Final = frozenset({Tag.SET, Tag.MEANT})


def _is_how_it_was_told(pieces: list[Piece], place: int, tokens: Tokens) -> bool:
    """Whether a verb stands right before the unit: "I put miles", "I logged it in km"."""
    piece = pieces[place]
    if piece.kind != Tag.DID and (piece.kind != 0 or tokens[piece.first].tag is not None):
        return False
    before = pieces[place - 1].kind if place else Tag.ME
    after = next((p for p in pieces[place + 1 :] if p.kind not in (Tag.THAT, Tag.IN, Tag.A)), None)
    return before in (Tag.ME, Tag.FILL, Tag.SORRY) and after is not None and _unit(after, tokens) is not None


def _unit(piece: Piece, tokens: Tokens) -> Unit | None:
    """Return the unit that stands there without a figure."""
    token = tokens[piece.first]
    return unit_of(str(token.value)) if piece.kind == 0 and token.tag == Tag.LENGTH else None


def _in_unit(unit: Unit, draft: Draft, reader: Reader) -> Reading:
    """Keep the figure of the last run in the other unit."""
    other = Unit.MILE if unit is Unit.KM else Unit.KM
    if reader.last is None or not reader.last.distance:
        asked = changed(draft, missing=(Missing.DISTANCE,))
        return Reading(Decision.ASK, (asked,), Ask(Unclear.HOW_FAR))
    figure = typed_distance(reader.last.distance, other).partition(" ")[0]
    way = Distance(length(figure, "km" if unit is Unit.KM else "mi"))
    return if_believed(changed(draft, distance=way, typed=unit), reader)
