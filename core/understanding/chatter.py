"""What is said around a correction and is no part of it: "make it 7, usual loop", "hey, delete that"."""

from __future__ import annotations

from typing import Final

from core.understanding.added import added_to_last
from core.understanding.bare import CLOSES
from core.understanding.clauses import HAS_PART_DAY, Clause, bits
from core.understanding.corrections import correction_of
from core.understanding.opposing import opposed
from core.understanding.pieces import CLIMB, EFFORT, HR, SAID, Piece
from core.understanding.tokens import Tokens
from core.understanding.values import Draft, Reader, Reading
from core.understanding.words import Tag

IDLE: Final = bits(
    Tag.FILL, Tag.A, Tag.ME, Tag.THAT, Tag.IS, Tag.WAS, Tag.HAVE, Tag.IN, Tag.ON, Tag.AT, Tag.WITHIN,
    Tag.AFTER, Tag.AND, Tag.BUT, Tag.THEN, Tag.OF, Tag.FOR, Tag.TO, Tag.BY, Tag.THIS, Tag.THAN, Tag.NOT,
    Tag.STRANGE, Tag.OTHER, Tag.UNWELL, Tag.PART, Tag.TOPIC, Tag.USUAL, Tag.FASTER, Tag.NEARLY, Tag.SPAN,
    Tag.DID, Tag.MEASURED, Tag.BEYOND, Tag.FROM, Tag.GUN, Tag.PRAISE, Tag.SHOES, Tag.PACE, Tag.CLIMB,
    Tag.HYPHEN,
)  # fmt: skip
"""Words of a clause that tells neither a value nor what to do with one."""
IN_ITS_SENTENCE: Final = IDLE | bits(
    Tag.SKIPPED, Tag.WISH, Tag.INSTEAD, Tag.REST_WEAK, Tag.BOUND, Tag.SPORT, Tag.RUN, Tag.ASKS
)
"""The same where the clause is a sentence by itself."""
SMALL: Final = frozenset(
    {Tag.NOT, Tag.THAT, Tag.ME, Tag.A, Tag.IS, Tag.WAS, Tag.AND, Tag.BUT, Tag.THEN, Tag.TO}
)
HINTS: Final = bits(
    Tag.DELETE, Tag.SORRY, Tag.WRONG, Tag.SET, Tag.ADD, Tag.WAS, Tag.IS, Tag.HEART, Tag.CLIMB, Tag.EFFORT,
    Tag.PACE, Tag.NOT, Tag.INSTEAD, Tag.COMMAND,
)  # fmt: skip
UNITS: Final = (Tag.LENGTH, Tag.TIME)
SHORTEST: Final = 2
PUTS_RIGHT: Final = frozenset({Tag.NOT, Tag.INSTEAD, Tag.WRONG, Tag.SORRY})
ORDERS: Final = frozenset({Tag.DELETE, Tag.SET, Tag.ADD, Tag.SORRY, Tag.WRONG, Tag.WAS, Tag.IS})
GOES_ON: Final = frozenset({Tag.AND, Tag.WITHIN, Tag.TIMES})
"""What opens a correction only where nothing is before it: "just me and 8 kilometres of silence"."""
LIGHT: Final = (Tag.FILL, Tag.BUT)


def correction_beside_chatter(
    clauses: list[Clause], pieces: list[Piece], even: str, tokens: Tokens, reader: Reader
) -> Reading | None:
    """Return the correction that is left of the text without its idle first and last clauses.

    Beside idle words "it was 12k" is left: it tells of a run.
    """
    flags = 0
    for clause in clauses:
        flags |= clause.flags
    if not flags & HINTS and tokens[0].text != "*":
        return None
    first, last = 0, len(clauses)
    while first < last and _is_idle(clauses, first, tokens):
        first += 1
    while last > first and _is_idle(clauses, last - 1, tokens):
        last -= 1
    kept = clauses[first:last]
    if not kept:
        return None
    start, end = kept[0].pieces[0].first, kept[-1].pieces[-1].last
    said = [piece for piece in pieces if start <= piece.first < end]
    follows = (
        first > 0 and clauses[first - 1].sentence == kept[0].sentence and kept[0].pieces[0].kind == Tag.BUT
    )
    if follows and not any(piece.kind in ORDERS for piece in said):
        return None  # "took a wrong turn so 8 miles rather than 6"
    while said and said[0].kind in LIGHT:
        del said[0]
    while said and said[-1].kind == Tag.FILL and said[-1].value == SAID:
        del said[-1]
    if not said or len(said) == len(pieces) or (first and said[0].kind in GOES_ON):
        return None
    found = correction_of(kept, said, tokens, reader) or _added(even, said, tokens, reader)
    if found is None or (_only_says_what_it_was(said) and not all(map(_tells_no_figure, found.drafts))):
        return None
    return found


def _added(even: str, said: list[Piece], tokens: Tokens, reader: Reader) -> Reading | None:
    """Return what is told of the last run; "wore my new shoes, love them" tells of the shoes."""
    if said[0].kind not in (Tag.SET, Tag.SORRY) and all(p.kind not in (HR, CLIMB, EFFORT) for p in said):
        return None
    return added_to_last(even, said, [piece.kind for piece in said], tokens, reader)


def _only_says_what_it_was(said: list[Piece]) -> bool:
    """Whether "it was 12k" is said, which may tell of a run, too; not "it was 12k, not 10", "actually"."""
    opens = said[0]
    if opens.kind not in (Tag.SET, Tag.WAS, Tag.IS) or opens.value or opposed(said):
        return False
    return said[-1].value != CLOSES and all(piece.kind not in PUTS_RIGHT for piece in said)


def _tells_no_figure(draft: Draft) -> bool:
    return draft.distance is None and draft.duration is None


def _is_idle(clauses: list[Clause], place: int, tokens: Tokens) -> bool:
    """Whether the clause has no figure, no day, and no word that means a deed; not only small words."""
    clause = clauses[place]
    if clause.end == "?":
        return False
    alone = all(
        each is clause or each.sentence != clause.sentence for each in clauses[max(place - 1, 0) : place + 2]
    )
    greets = alone and len(clause.pieces) <= SHORTEST and clause.has == HAS_PART_DAY  # "Evening all!"
    if (clause.has and not greets) or clause.flags & ~(IN_ITS_SENTENCE if alone else IDLE):
        return False
    if any(piece.kind == 0 and tokens[piece.first].tag in UNITS for piece in clause.pieces):
        return False  # a unit without a figure
    return any(piece.kind not in SMALL for piece in clause.pieces)
