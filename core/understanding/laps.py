"""Laps and lengths that tell a way, and one that was run several times.

"40 lengths of the 25m pool", "8 laps of the 400m track", "the 5k loop twice", "3 laps (4.5km each)".
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from core.domain.record import Sport
from core.understanding.beside import number_at
from core.understanding.clauses import Clause
from core.understanding.lap_lines import add_up_laps
from core.understanding.parts import BOTH, TWICE
from core.understanding.pieces import A_PART, BARE, DIST, LAPS, NOISE, Piece, length, tag_at, text_at
from core.understanding.tokens import Tokens
from core.understanding.whole_of_parts import SAME
from core.understanding.words import Tag

LENGTHS: Final = "lengths"
"""The value of a word that counts lengths of a pool."""
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


ROUND: Final = "round"
"""The value of a word for a way that ends where it began."""
EACH: Final = "each"
"""The value of a word that says of a way that each of several was as long."""
MOST_ROUNDS: Final = 50
LEADS_TO_A_LAP: Final = frozenset({Tag.OF, Tag.A, Tag.AT, Tag.FROM, Tag.IN, Tag.IS, Tag.USUAL, Tag.RUN})
"""What may stand between laps and how long each was."""


FORGOTTEN: Final = frozenset({Tag.OF, Tag.AT, Tag.FROM, Tag.IS, Tag.PART, Tag.PER})
"""What tells that a way is that of a lap, and would tell something else of the whole."""


def go_round(clauses: Sequence[Clause], tokens: Tokens) -> None:
    """Multiply the way of a lap by how often it was run; where the whole is told, the lap is a part of it."""
    if len(clauses) > 1 and clauses[-1].joint == "\n":
        add_up_laps(clauses, tokens)
    pieces = clauses[0].pieces if len(clauses) == 1 else [p for clause in clauses for p in clause.pieces]
    counts = [piece for piece in pieces if piece.kind == NOISE and piece.value == LAPS]
    several = [piece for piece in counts if 1 < _number(piece, tokens) < MOST_ROUNDS]
    if len(several) == 1:
        for place, piece in enumerate(pieces):
            if piece.kind == DIST and _is_of_a_lap(pieces, place, several[0], tokens):
                _multiply(piece, _number(several[0], tokens), pieces)
                several[0].value = None
                _forget_each(pieces[max(place - 3, 0) : place + 3])
                for clause in clauses:
                    clause.count_again()
                return
    for clause in clauses:
        if clause.flags >> Tag.PART & 1 and any(piece.value == BOTH for piece in clause.pieces):
            _double(pieces)
            return
    for clause in clauses if not counts else ():
        _go_round_again(clause.pieces, tokens)


def _double(pieces: Sequence[Piece]) -> None:
    """Double the way that was gone both ways: "commute run both ways, 4.5 mi each"."""
    for way, each in pairwise(pieces):
        if way.kind == DIST and each.kind == Tag.PART and each.value == EACH:
            way.value, each.kind = 2 * int(way.value), Tag.A


def _number(piece: Piece, tokens: Tokens) -> int:
    figure = number_at(tokens, piece.first) or ""
    return int(figure) if figure.isdigit() and len(figure) < len(str(MOST_ROUNDS)) + 1 else 0


def _is_of_a_lap(pieces: Sequence[Piece], place: int, count: Piece, tokens: Tokens) -> bool:
    """Whether the way at `place` is that of one lap: "2k each", "2.1 miles per lap", "3 laps of 2k"."""
    after = pieces[place + 1 : place + 3]
    if after and after[0].kind == Tag.PART and after[0].value == EACH:
        return True
    if place and pieces[place - 1].kind == Tag.PART and pieces[place - 1].value == EACH:
        return True  # "3 Runden, je 3 km"
    if len(after) > 1 and after[0].kind == Tag.PER and (after[1].value == LAPS or after[1].kind == Tag.RUN):
        return True
    if len(after) > 1 and after[0].kind == Tag.A and after[1].value == LAPS:
        return True  # "2k a lap"
    if tokens.language.verb_last and any(piece is count for piece in pieces[place:]):
        return True  # "5kmのコースを2周"
    if _leads_from(pieces, place, count):
        return True
    before = place - 1
    while before >= 0 and pieces[before].kind in LEADS_TO_A_LAP:
        before -= 1
    if before < 0:
        return False
    led = pieces[before]
    one = led.kind == NOISE and led.value == LAPS and _number(led, tokens) == 1
    return one or (led is count and before < place - 1)


def _leads_from(pieces: Sequence[Piece], place: int, count: Piece) -> bool:
    """Whether "of" leads to the way, and only words part it from the laps: "4 vueltas al lago de 2,5 km"."""
    if not place or pieces[place - 1].kind not in (Tag.OF, Tag.AT, Tag.FROM):
        return False
    if any(piece.kind == Tag.TOTAL for piece in pieces[place + 1 : place + 3]):
        return False
    before = next((piece for piece in reversed(pieces[: place - 1]) if piece.kind < 0), None)
    return before is count


def _multiply(way: Piece, times: int, pieces: Sequence[Piece]) -> None:
    whole = times * int(way.value)
    for piece in pieces:
        if piece is not way and piece.kind == DIST and abs(int(piece.value) - whole) <= 2 * SAME * whole:
            way.role = A_PART
            return
    way.value = whole


def _forget_each(pieces: Sequence[Piece]) -> None:
    for piece in pieces:
        if piece.kind in FORGOTTEN:
            piece.kind, piece.value = Tag.A, None


def _go_round_again(pieces: Sequence[Piece], tokens: Tokens) -> None:
    """Multiply the way of a loop that was run more than once: "the 5k loop twice", "the 5k loop 3 times"."""
    for place, (way, loop) in enumerate(pairwise(pieces)):
        if way.kind != DIST or loop.kind != Tag.RUN or loop.value != ROUND:
            continue
        times = ""
        behind = pieces[place + 2 : place + 4]
        if behind and behind[0].kind == Tag.FILL and behind[0].value == TWICE:
            times = "2"
        elif len(behind) > 1 and {piece.kind for piece in behind} in ({NOISE, Tag.TIMES}, {BARE, Tag.TIMES}):
            times = next(number_at(tokens, piece.first) or "" for piece in behind if piece.kind != Tag.TIMES)
        if times.isdigit() and 1 < int(times) < MOST_ROUNDS:
            way.value = int(times) * int(way.value)
