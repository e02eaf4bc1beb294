"""A record with what a correction says put in its place."""

from __future__ import annotations

from dataclasses import replace

from core.commands.context import Context
from core.domain.record import Record, Sport
from core.understanding import Draft


def corrected(context: Context, record: Record, draft: Draft) -> Record:
    """Return the record with what the draft says put in its place; what it leaves out stays."""
    on = draft.on if draft.on is not None else record.on
    distance, duration = draft.distance or record.distance, draft.duration or record.duration
    return replace(
        record,
        sport=record.sport if draft.sport is Sport.RUN else draft.sport,  # a run is what no word denies
        on=on,
        zone=record.zone if on == record.on else context.zones.of_day(on),
        distance=distance,
        duration=duration,
        stated_pace=None if distance and duration else draft.pace or record.stated_pace,
        kind=draft.kind or record.kind,
        effort=draft.effort or record.effort,
        avg_hr=draft.avg_hr or record.avg_hr,
        climb=draft.climb or record.climb,
        shoes=draft.shoes or record.shoes,
        tags=record.tags | draft.tags,
        note=_noted(record.note, draft.note),
        exact=record.exact and draft.distance in (None, record.distance),
    )


def _noted(before: str, added: str) -> str:
    """Return the note with what was added; said twice it is there once."""
    if not before:
        return added
    if added in before:
        return before
    return f"{before}; {added}"
