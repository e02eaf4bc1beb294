"""Figures without a sign: whether one may be a distance, or minutes, at all."""

from __future__ import annotations

from typing import Final

from core.domain.record import Sport
from core.understanding.beside import is_size
from core.understanding.clauses import AM
from core.understanding.pieces import BARE, CLOCK, DAY, DIST, DUR, EFFORT, HR, PACE, PART_DAY, Piece
from core.understanding.tokens import WORD, Tokens
from core.understanding.words import Tag

COUNTED = frozenset({Sport.STRENGTH, Sport.STRETCH, Sport.PILATES, Sport.YOGA})
"""Sports whose exercises are counted: "50 push ups"."""
BEFORE_BARE = frozenset(
    {
        Tag.IN, Tag.AT, Tag.WITHIN, Tag.ON, Tag.FOR, Tag.AND, Tag.BUT, Tag.THEN, Tag.KIND,
        Tag.FILL, Tag.AFTER, Tag.THIS, Tag.TOTAL, Tag.ABOUT, Tag.RUN, Tag.HYPHEN, Tag.INSTEAD,
        Tag.ME, Tag.WAS, Tag.IS, Tag.NOT, Tag.SPORT, Tag.RETREAT, Tag.REST, Tag.RAN, Tag.DID,
        Tag.PLAN, Tag.MEANT, Tag.ORDINAL, Tag.ADD, Tag.TO, Tag.WARM, Tag.COOL, Tag.OTHER,
        Tag.LAST, Tag.SHOES, Tag.RACED, Tag.RECORD, Tag.WRONG, Tag.PERIOD, Tag.REST_WEAK,
        Tag.FROM, Tag.SORRY, DAY, PART_DAY, EFFORT, HR, CLOCK, DUR, PACE, BARE, DIST,
    }
)  # fmt: skip
"""What may follow a figure without a sign; an unknown word makes it a count of something else."""
NO_SIGN = frozenset(
    {
        Tag.AFTER,
        Tag.AGO,
        Tag.AT,
        Tag.BY,
        Tag.FROM,
        Tag.TO,
        Tag.OF,
        Tag.LABELLED,
        Tag.TIMES,
        Tag.SHOES,
    }
)
"""What a figure behind it is no length of."""


UNTIL: Final = "until"
"""The value of a word that leads to an hour."""
CLOSES: Final = "was"
"""The value of a word that also closes what is put right."""


def _ends(after: Piece | None) -> bool:
    return after is None or after.kind in (Tag.AND, Tag.BUT)


def may_stand(piece: Piece, after: Piece | None, tokens: Tokens) -> bool:
    """Whether a figure without a sign may be a distance or minutes at all."""
    if piece.first and tokens[piece.first - 1].tag in (Tag.LENGTH, Tag.TIME, Tag.OTHER, Tag.SPAN):
        return False
    if piece.first > 1 and tokens[piece.first - 1].text in "/(" and tokens[piece.first - 1].glued:
        return False
    if piece.first > 2 and tokens[piece.first - 1].tag == Tag.RUN and tokens[piece.first - 3].tag == Tag.SPAN:
        return False  # "week 4 run 2"
    before = tokens[piece.first - 1] if piece.first else None
    if before is not None and before.tag == Tag.THAN and before.value == UNTIL:
        return False  # "meetings til 7"
    if before is not None and before.tag == Tag.ME and before.value == AM and _ends(after):
        return False  # "i'm 42"
    if before is not None and before.tag == Tag.AFTER and after is not None and after.kind == Tag.RETREAT:
        return True  # "nach 6 umgekehrt"
    if before is not None and before.tag == Tag.AFTER and piece.first > 1 and _ends(after):
        turned = tokens[piece.first - 2]
        if turned.tag == Tag.RETREAT:
            return True  # "turned back after 6"
    if before is not None and before.tag == Tag.RETREAT and "." in str(piece.value):
        return True  # "finalement 13,5 tellement il faisait beau": nobody counts by halves
    if before is not None and before.tag == Tag.RETREAT and after is not None and after.kind == Tag.OF:
        return True  # "only managed 21 of the 25"
    past = tokens.language.forms.past
    if (
        past
        and before is not None
        and before.tag is None
        and before.kind == WORD
        and before.text.endswith(past)
    ):
        return False  # "turned 40 today"
    if before is not None and before.tag in NO_SIGN and not is_size(tokens, piece.first):
        return False
    if after is not None and after.kind == Tag.SPORT and after.value in COUNTED:
        return False
    if after is not None and after.kind == Tag.A and after.last < len(tokens):
        return tokens[after.last].tag == Tag.WEEKDAY  # "8 el lunes"
    if after is not None and after.kind == Tag.SET and after.value == CLOSES:
        return True  # "that was 3.8 actually"
    if after is None or after.kind in BEFORE_BARE:
        return not (after is not None and after.kind == Tag.OTHER)
    if after.kind == 0:
        text = tokens[after.first].text
        return not text[0].isalpha() and text not in "%°/#$+=*'\"_"
    return False
