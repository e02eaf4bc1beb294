"""Halves and quarters: of a mile, of an hour, of a marathon, or the race of that name."""

from __future__ import annotations

from typing import Final

from core.understanding.beside import number_at
from core.understanding.figures import figure
from core.understanding.pieces import DIST, Piece, tag_at
from core.understanding.tokens import CLOCK as CLOCK_TOKEN
from core.understanding.tokens import Tokens
from core.understanding.words import Tag

UNKNOWN: Final = 0
"""The kind of a word that the language does not know."""


TIME: Final = "time"
"""The value of a word for a time: "my Bath Half time"."""


def half(tokens: Tokens, place: int, at: int) -> Piece:
    """Read "a half" as the race distance where nothing follows that could be halved; "half mile"."""
    halved = tokens[at] if at < len(tokens) else None
    if halved is not None and (
        (halved.tag == Tag.LENGTH and halved.value in ("km", "mi"))
        or (halved.tag == Tag.TIME and halved.value == 3600)
    ):
        tokens[place].tag, tokens[place].value = Tag.NUMBER, "0.5"
        return figure(tokens, place, "km")
    after = tokens[at] if at < len(tokens) else None
    before = tag_at(tokens, place - 1)
    told = after is not None and after.tag == Tag.OF and tokens.language.head_first
    told = told or (tag_at(tokens, at + 1) == Tag.TIME and number_at(tokens, at) is not None)  # "mezza 1h42"
    ends = (
        told
        or after is None
        or after.value == TIME
        or after.kind in ("b", "p", CLOCK_TOKEN)
        or after.tag in AFTER_HALF
        or (after.tag == Tag.WAS and _takes_hours(tokens, at + 1))
    )
    ever = place > 0 and tokens[place - 1].value in ("ever", "first ever")
    timed = after is not None and CLOCK_TOKEN in (
        after.kind,
        tokens[at + 1].kind if at + 1 < len(tokens) else "",
    )
    timed = timed or _is_spelled(tokens, at) or _is_spelled(tokens, at + 1)
    of_day = before == Tag.WEEKDAY and timed  # "Sunday's half: 1:58:04", "domenica scorsa mezza in 1:44:50"
    official = before == Tag.CHIP or (before == Tag.OF and tag_at(tokens, place - 2) == Tag.CHIP)
    named = ever or of_day or official or before in BEFORE_HALF or (timed and before is None)
    if ends and named:
        return Piece(DIST, round(float(tokens[place].value) * 1_000_000), place, at, unit="named")
    return Piece(UNKNOWN, tokens[place].text, place, at)


def _takes_hours(tokens: Tokens, at: int) -> bool:
    """Whether a time with hours stands there, as of no half of another run: "the half was 1:52:30"."""
    if _is_spelled(tokens, at):
        return True
    return at < len(tokens) and tokens[at].kind == CLOCK_TOKEN and tokens[at].text.count(":") > 1


def _is_spelled(tokens: Tokens, at: int) -> bool:
    """Whether hours and minutes stand there with their signs: "1h52m30s"."""
    hours = tag_at(tokens, at + 1) == Tag.TIME and tokens[at + 1].value == HOUR
    return hours and number_at(tokens, at) is not None and number_at(tokens, at + 2) is not None


HOUR: Final = 3600


def quarter(tokens: Tokens, place: int, at: int) -> Piece:
    """Read "quarter mile", "quarter marathon"."""
    if tag_at(tokens, at) == Tag.LENGTH and tokens[at].value in ("km", "mi"):
        tokens[place].tag = Tag.NUMBER
        return figure(tokens, place, "km")
    if tag_at(tokens, at) == Tag.NAMED_DISTANCE:
        way = float(tokens[at].value) * float(tokens[place].value)
        return Piece(DIST, round(way * 1_000_000), place, at + 1, unit="named")
    return Piece(UNKNOWN, tokens[place].text, place, at)


AFTER_HALF: Final = frozenset(
    {
        Tag.IN,
        Tag.DAY,
        Tag.WEEKDAY,
        Tag.PART_OF_DAY,
        Tag.RACED,
        Tag.KIND,
        Tag.DID,
        Tag.ON,
        Tag.AT,
        Tag.THIS,
        Tag.LAST,
        Tag.SOME_DAY,
        Tag.RECORD,
    }
)
BEFORE_HALF: Final = frozenset(
    {None, Tag.A, Tag.FILL, Tag.PART, Tag.RAN, Tag.DID, Tag.KIND, Tag.RACED, Tag.DAY}
)
