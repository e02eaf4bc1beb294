"""Laps and lengths: "40 lengths of the 25m pool", "8 laps of the 400m track" tell a way."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from core.domain.record import Sport
from core.understanding.beside import number_at
from core.understanding.pieces import DIST, NOISE, Piece, length, tag_at, text_at
from core.understanding.tokens import Tokens
from core.understanding.words import Tag

LENGTHS: Final = "lengths"
"""The value of a word that counts lengths of a pool."""
LAPS: Final = "laps"
"""The value of a word that counts laps, on foot or in the water."""
COUNTED: Final = frozenset({Tag.MEASURED, Tag.SPORT})
OF_A_LAP: Final = frozenset({Tag.A, Tag.OF, Tag.IN})
POOL: Final = frozenset({"m", "metre", "yd"})
"""What stands behind a number of laps, before the length of one, and behind that of a pool."""
SIGNS: Final = {"m": "metre", "metre": "metre", "yd": "yd", "km": "km", "mi": "mi"}
OF_POOLS: Final = frozenset({"metre", "yd"})
SIGNS_OF_POOLS: Final = frozenset({typed for typed, sign in SIGNS.items() if sign in OF_POOLS})
SHORTEST: Final = 10
LONGEST: Final = 60
"""Metres or yards of a pool."""
MOST_LAPS: Final = 200


def of_laps(tokens: Tokens, place: int, at: int, text: str) -> Piece | None:
    """Read the figure at `place` as a way of so many laps, or as the length of one; None if it is neither."""
    tag, before = tag_at(tokens, at), tag_at(tokens, place - 1)
    if tag == Tag.LENGTH and before not in BEFORE_A_LAP and tokens[at].value not in SIGNS_OF_POOLS:
        return None  # most figures
    in_water = tag != Tag.LENGTH and _counts_lengths(tokens, at)
    if in_water or (tag == Tag.MEASURED and _counts_laps(tokens, at)):
        size = _pool(tokens, but=place) if in_water else _lap_behind(tokens, at)
        if size < 0 or not text.isdigit() or int(text) > MOST_LAPS:
            return None
        if in_water and tag_at(tokens, at) == Tag.MEASURED:
            tokens[at].tag, tokens[at].value = Tag.SPORT, Sport.SWIM
        sign = _sign(tokens, size)
        whole = int(text) * Decimal(number_at(tokens, size) or "0")
        return Piece(DIST, length(str(whole), sign), place, at, unit=sign)
    if _is_a_pool(tokens, place):
        told = any(
            number_at(tokens, each - 1) and _counts_lengths(tokens, each) for each in range(1, len(tokens))
        )
    elif before not in BEFORE_A_LAP:
        return None
    else:
        told = any(_lap_behind(tokens, each) == place for each in range(max(place - 3, 1), place))
    return Piece(NOISE, None, place, at + 1 + (text_at(tokens, at) == "-")) if told else None


BEFORE_A_LAP: Final = frozenset({Tag.OF, Tag.IN, Tag.A})
"""What stands right before the length of a lap: "laps of 400 m", "laps of the 400m track"."""


def _counts_laps(tokens: Tokens, at: int) -> bool:
    return tag_at(tokens, at) == Tag.MEASURED and bool(tokens[at].value == LAPS)


def _counts_lengths(tokens: Tokens, at: int) -> bool:
    tag = tag_at(tokens, at)
    if tag == Tag.MEASURED:
        counted = tokens[at].value
        swims = counted == LAPS and any(token.value is Sport.SWIM for token in tokens)
        return bool(counted == LENGTHS or swims)
    return tag == Tag.SPORT and tokens[at].value is Sport.SWIM


def _lap_behind(tokens: Tokens, at: int) -> int:
    """Return the place of the figure in "laps of the 400m track", -1 if none is told so."""
    if not _counts_laps(tokens, at) or tag_at(tokens, at + 1) not in (Tag.OF, Tag.IN):
        return -1
    place = at + 2 + (tag_at(tokens, at + 2) == Tag.A)
    return place if _sign(tokens, place) else -1


def _pool(tokens: Tokens, *, but: int) -> int:
    """Return the place of the figure that says how long the pool is, -1 if none does."""
    return next((place for place in range(len(tokens)) if place != but and _is_a_pool(tokens, place)), -1)


def _is_a_pool(tokens: Tokens, place: int) -> bool:
    text = number_at(tokens, place) or ""
    small = text.isdigit() and SHORTEST <= int(text[:4]) <= LONGEST
    return small and _sign(tokens, place) in OF_POOLS


def _sign(tokens: Tokens, place: int) -> str:
    """Return the sign of a length behind the figure at `place`, empty if there is none."""
    at = place + 1 + (text_at(tokens, place + 1) == "-")
    told = number_at(tokens, place) is not None and tag_at(tokens, at) == Tag.LENGTH
    return SIGNS.get(str(tokens[at].value), "") if told else ""
