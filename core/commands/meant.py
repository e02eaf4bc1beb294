"""Which record a correction means: the last one, that of a day, "the treadmill one", "the 5k"."""

from __future__ import annotations

from datetime import date

from core.commands.context import Context
from core.domain.record import Record
from core.understanding import Draft
from core.understanding.values import changed

LOOKED_AT = 25
"""Newest runs among which one is named by its kind or its distance."""
NEAR_ENOUGH = 0.05
"""A run of 4.9 km is "the 5k" (ours)."""


def meant(context: Context, draft: Draft) -> Record | None:
    if isinstance(draft.which, date):
        on_day = context.tables.records.between(context.runner.id, draft.which, draft.which)
        untold = changed(draft, of_kind=None)  # of that day, and of no kind that is known
        named = [
            record
            for record in on_day
            if _is_named(record, draft) or (record.kind is None and _is_named(record, untold))
        ]
        return named[-1] if named else None
    if not is_named(draft):
        return context.last_record
    newest = context.tables.records.newest(context.runner.id, LOOKED_AT)
    return next((record for record in newest if _is_named(record, draft)), None)


def is_named(draft: Draft) -> bool:
    """Whether more than its day tells which record is meant."""
    return not (draft.of_kind is None and draft.of_distance is None and draft.of_sport is None)


def _is_named(record: Record, draft: Draft) -> bool:
    """Whether "the treadmill one", "the 5k", "the yoga" may mean this record."""
    if draft.of_kind is not None and record.kind is not draft.of_kind:
        return False
    if draft.of_sport is not None and record.sport is not draft.of_sport:
        return False
    if draft.of_distance is None:
        return True
    if record.distance is None:
        return False
    named = draft.of_distance.micrometres
    return abs(record.distance.micrometres - named) <= NEAR_ENOUGH * named
