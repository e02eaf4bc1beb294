"""Languages whose verb stands last: a correction ends in its verb."""

from __future__ import annotations

from typing import Final

from core.domain.record import Kind
from core.understanding.corrected import ORDER, VALUES
from core.understanding.pieces import DAY, PART_DAY, Piece
from core.understanding.tokens import Tokens
from core.understanding.words import Tag

FACTS: Final = frozenset({Tag.THAT, Tag.HEART, Tag.CLIMB, Tag.EFFORT, Tag.PACE})
"""What the run has that is told anew; it opens such a correction."""
SMALL: Final = frozenset(
    {Tag.FILL, Tag.SORRY, Tag.WRONG, Tag.BUT, Tag.AND, Tag.A, Tag.AVERAGE, Tag.ABOUT, Tag.ME, Tag.BPM}
)
NAMES: Final = frozenset(
    {
        Tag.RUN, Tag.KIND, Tag.SPORT, Tag.FROM, Tag.OF, Tag.TO, Tag.LAST, Tag.SET, Tag.TOTAL, Tag.PACE,
        Tag.WAS, Tag.IS, PART_DAY, 0,
    }
)  # fmt: skip
LONGEST: Final = 9
OF_IT: Final = "of it"
"""The value of what makes a day stand for the run of that day: "昨日のは"."""


def puts_right(pieces: list[Piece], tokens: Tokens) -> bool:
    """Whether a value is told with the verb of a correction behind it, or of a fact with "was"."""
    if not tokens.language.verb_last or len(pieces) > LONGEST:
        return False
    told = list(pieces)
    while told and told[-1].kind in SMALL:
        del told[-1]
    while told and told[0].kind in SMALL and not _is_fact(told[0]):
        del told[0]
    if len(told) > 2 and told[0].kind == DAY and told[1].value == OF_IT:
        del told[0]  # "昨日のは12kmでした"
    if len(told) < 2:
        return False
    kinds = {piece.kind for piece in told[:-1]}
    if kinds == {DAY}:
        return told[-1].kind == Tag.WAS or told[-1].value == ORDER
    if told[-1].kind == Tag.SET:
        return told[-1].value == ORDER and kinds <= VALUES | SMALL | FACTS | NAMES
    known = told[0].kind == Tag.THAT and told[-1].kind in VALUES - {DAY}
    if told[-1].kind != Tag.WAS and not known and not any(piece.kind == Tag.WRONG for piece in pieces):
        return False
    values = any(piece.kind in VALUES for piece in told)
    return values and _is_fact(told[0]) and kinds <= VALUES | SMALL | FACTS | {Tag.IS}


def kind_told(pieces: list[Piece], tokens: Tokens) -> Kind | None:
    """Return the kind in "さっきのはトレイルでした"."""
    if not tokens.language.verb_last or pieces[0].kind != Tag.THAT or pieces[-1].kind != Tag.WAS:
        return None
    kinds = [piece.value for piece in pieces if piece.kind == Tag.KIND]
    known = all(piece.kind in (Tag.THAT, Tag.RUN, Tag.KIND, Tag.WAS, Tag.IS) for piece in pieces)
    return Kind(kinds[0]) if known and len(kinds) == 1 else None


def _is_fact(piece: Piece) -> bool:
    return piece.kind in FACTS or (piece.kind == Tag.FILL and piece.value in ("fact", "time"))


def ends_in_fact(pieces: list[Piece]) -> bool:
    """Whether "was Tuesday in fact" is said, the words that put it right last."""
    told = [piece.kind for piece in pieces[1:-1] if piece.kind not in (Tag.A, Tag.ON)]
    return pieces[0].kind == Tag.WAS and pieces[-1].value == "was" and told == [DAY]
