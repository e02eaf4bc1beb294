"""An answer's figures and days, put into what was read of the message before."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.domain.distance import Distance, Unit
from core.domain.record import Kind, Sport
from core.understanding.believing import contradicts
from core.understanding.choosing import cut_by_words
from core.understanding.corrected import stated_pace
from core.understanding.pieces import (
    BARE,
    CLOCK,
    DAY,
    DIST,
    DUR,
    FUTURE,
    HR,
    PACE,
    PART_DAY,
    M,
    Piece,
    length,
    unit_of,
)
from core.understanding.plausible import is_usual
from core.understanding.scan import scan
from core.understanding.text import even as make_even
from core.understanding.text import folded
from core.understanding.tokens import Token
from core.understanding.values import (
    Draft,
    Missing,
    Reader,
    Reading,
    Unclear,
    changed,
)
from core.understanding.words import Tag

VALUES: Final = frozenset({DIST, BARE, M, DUR, CLOCK, PACE, DAY, PART_DAY, HR})
SMALL: Final = frozenset(
    {
        Tag.SORRY, Tag.FILL, Tag.A, Tag.IN, Tag.AND, Tag.IS, Tag.WAS, Tag.THAT, Tag.ABOUT,
        Tag.FOR, Tag.AT, Tag.ON, Tag.ME, Tag.SET, Tag.RAN, Tag.DID, Tag.KIND, Tag.RUN,
        Tag.HYPHEN, Tag.OF, Tag.WRONG, Tag.RETREAT, Tag.TOTAL, Tag.THIS, Tag.LAST, Tag.NUMBER,
        Tag.PACE, Tag.HEART, Tag.NOT, Tag.INSTEAD,
    }
)  # fmt: skip

NO_ANSWER: Final = frozenset({FUTURE, Tag.PLAN, Tag.ASKS, Tag.WISH, Tag.OTHER, Tag.SKIPPED, Tag.IF, Tag.LEFT})
"""What says that the figures beside it are no deed of the runner's."""
MOST_WAYS: Final = 2
"""Of two ways the later one puts the first right ("5, no 6 km"); three are another story."""
DEEDS: Final = frozenset({Tag.RAN, Tag.DID, Tag.WENT, Tag.RACED})


def merged(pending: Reading, draft: Draft, answer: str, reader: Reader) -> Draft | None:
    """Return the draft with the figures and days of the answer; None if it brings none."""
    assert pending.ask is not None
    even = make_even(answer)
    tokens = cut_by_words(even, folded(even), reader.language)
    pieces = [piece for piece in scan(tokens, reader) if piece.kind != 0 or tokens[piece.first].kind == "w"]
    unit_said = _unit_said(pending, tokens)
    if pending.ask.unclear is Unclear.WHICH_PART and not any(
        piece.kind in VALUES and piece.kind not in (DAY, PART_DAY) for piece in pieces
    ):
        return None  # a day is no part of the figures
    values = [piece for piece in pieces if piece.kind in VALUES]
    strange = [p for p in pieces if p.kind not in VALUES and p.kind not in SMALL and not is_unit(tokens, p)]
    if (
        len(strange) > 2
        or (not values and unit_said is None)
        or any(p.kind in NO_ANSWER for p in strange)
        or _came_to_nothing(pieces)
        or len({piece.value for piece in values if piece.kind == DIST}) > MOST_WAYS
    ):
        return None
    if unit_said is not None:
        draft = unit_said
    replaced: set[str] = set()
    for place, piece in enumerate(pieces):
        if piece.kind in VALUES and not (place and pieces[place - 1].kind in (Tag.NOT, Tag.INSTEAD)):
            taken = _take(pending, draft, piece, reader, replaced)
            if taken is None:
                return None
            draft = taken
    kinds = [piece.value for piece in pieces if piece.kind == Tag.KIND]
    if kinds and draft.kind is None:
        draft = changed(draft, kind=Kind(kinds[0]))
    if contradicts(draft):  # what the answer names is right, then
        paced = any(piece.kind == PACE for piece in values)
        draft = changed(draft, duration=None) if paced else changed(draft, pace=None)
    return draft


def _came_to_nothing(pieces: Sequence[Piece]) -> bool:
    """Whether a deed was nearly done: "almost ran 5k"; "almost 5k" only rounds."""
    return any(one.kind == Tag.NEARLY and other.kind in DEEDS for one, other in pairwise(pieces))


def is_unit(tokens: Sequence[Token], piece: Piece) -> bool:
    return piece.kind == 0 and tokens[piece.first].tag in (Tag.LENGTH, Tag.TIME)


def _unit_said(pending: Reading, tokens: Sequence[Token]) -> Draft | None:
    """Return the choice whose sign is said: "miles", "min", or another sign for the same figure."""
    if pending.ask is None or pending.ask.unclear is not Unclear.UNIT_OF or not pending.ask.choices:
        return None
    sign = next(
        (t for at, t in enumerate(tokens) if t.tag in (Tag.LENGTH, Tag.TIME) and _stands_alone(tokens, at)),
        None,
    )
    if sign is None:
        return None
    first = next((choice for choice in pending.ask.choices if choice.draft is not None), None)
    figure = pending.ask.choices[0].says.partition(" ")[0]
    if first is None or first.draft is None or not figure.replace(".", "", 1).isdigit():
        return None
    base = changed(first.draft, distance=None, typed=None)
    if sign.tag == Tag.TIME:
        return changed(base, duration=round(float(figure) * int(sign.value)))
    name = "metre" if sign.value == "m" else str(sign.value)
    if pending.drafts[0].duration is None:
        base = changed(base, duration=None)
    return changed(base, distance=Distance(length(figure, name)), typed=unit_of(name))


def _stands_alone(tokens: Sequence[Token], place: int) -> bool:
    return place == 0 or (tokens[place - 1].kind not in ("n", "c") and tokens[place - 1].tag != Tag.NUMBER)


def _take(pending: Reading, draft: Draft, piece: Piece, reader: Reader, replaced: set[str]) -> Draft | None:
    assert pending.ask is not None
    asks_time = pending.ask.unclear is Unclear.HOW_LONG or isinstance(pending.ask.odd, int)
    kind = piece.kind
    if kind == DAY:
        return changed(draft, on=piece.value) if piece.value is not None else None
    if kind == PART_DAY:
        return changed(draft, part_of_day=piece.value)
    if kind == HR:
        return changed(draft, avg_hr=int(piece.value))
    if kind == PACE:
        return changed(draft, pace=stated_pace(piece, draft.typed or reader.units))
    if kind == DIST or (kind == BARE and not asks_time and "distance" not in replaced):
        replaced.add("distance")
        return _with_distance(draft, piece, reader)
    if kind == M:
        if asks_time:
            return changed(draft, duration=round(float(piece.value) * 60))
        return None
    seconds = _seconds(draft, piece)
    if seconds is None:
        return None
    missing = tuple(each for each in draft.missing if each is not Missing.DURATION)
    return changed(draft, duration=seconds, missing=missing)


def _with_distance(draft: Draft, piece: Piece, reader: Reader) -> Draft:
    missing = tuple(each for each in draft.missing if each not in (Missing.DISTANCE, Missing.UNIT))
    if piece.kind == DIST:
        return changed(draft, distance=Distance(int(piece.value)), typed=unit_of(piece.unit), missing=missing)
    unit = draft.typed or reader.units
    way = Distance(length(str(piece.value), "km" if unit is Unit.KM else "mi"))
    return changed(draft, distance=way, typed=unit, missing=missing)


def _seconds(draft: Draft, piece: Piece) -> int | None:
    """Return the seconds of a time; 1:02 is an hour and two minutes where only that fits."""
    if piece.kind == DUR:
        return int(piece.value)
    if piece.kind == BARE:
        return round(float(piece.value) * 60)
    first, second = piece.value
    short = int(first) * 60 + int(second)
    if draft.distance is not None and draft.sport is Sport.RUN:
        way = draft.distance.micrometres
        fits = [each for each in (short, short * 60) if is_usual(way, each)]
        return fits[0] if len(fits) == 1 else short if first >= 10 else None
    if first <= 3:
        return short * 60
    return short
