"""A distance that is added: as much more of the last run, or a run of its own."""

from __future__ import annotations

from core.domain.distance import Distance, Unit
from core.understanding.pieces import BARE, DIST, Piece, length, unit_of
from core.understanding.typed import typed_distance
from core.understanding.values import (
    Ask,
    Choice,
    Decision,
    Draft,
    Intent,
    Names,
    Reader,
    Reading,
    Unclear,
    changed,
)


def relative(pieces: list[Piece], draft: Draft, reader: Reader) -> Reading:
    """ "Add 2k" may mean two more, or another run of two: ask."""
    choices: list[Choice] = []
    added = next((piece for piece in pieces if piece.kind in (DIST, BARE)), None)
    if added is not None:
        sign = "km" if reader.units is Unit.KM else "mi"
        way = Distance(int(added.value) if added.kind == DIST else length(str(added.value), sign))
        if reader.last is not None and reader.last.distance is not None:
            more = reader.last.distance + way
            said = f"{typed_distance(more, reader.units)} in all"
            choices.append(Choice(said, Names.IN_ALL, changed(draft, distance=more)))
        new = Draft(intent=Intent.LOG_RUN, distance=way, typed=unit_of(added.unit))
        choices.append(Choice(f"a run of {typed_distance(way, reader.units)}", Names.A_RUN_OF, new))
    return Reading(Decision.ASK, (draft,), Ask(Unclear.ADD_OR_SET, tuple(choices)))
