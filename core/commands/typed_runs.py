"""A run as `log` is told it: in words, or in typed fields."""

from __future__ import annotations

from core.commands.context import Context
from core.commands.lines import read_line
from core.commands.running import line_of
from core.domain.distance import Distance, Unit
from core.domain.record import Sport
from core.understanding import Decision, Draft, Intent, Reader, Reading, read


def read_run(what: str, reader: Reader) -> Reading:
    """Read words that are known to tell a run: "8" after /log needs no "ran"."""
    reading = read(what, reader)
    if reading.decision is Decision.STORE:
        return reading
    as_run = read(f"ran {what}", reader)
    better = as_run.decision is Decision.STORE or reading.decision is Decision.IGNORE
    return as_run if better else reading


def typed_run(distance: tuple[Distance, Unit] | None, time: int | None, note: str) -> Draft:
    return Draft(
        intent=Intent.LOG_RUN,
        sport=Sport.RUN,
        distance=distance[0] if distance else None,
        typed=distance[1] if distance else None,
        duration=time,
        note=note,
        said=note,
    )


def drafts_in(context: Context, text: str, reader: Reader) -> list[Draft]:
    """Return the runs that a message certainly tells, by a `log` line or in free words."""
    found = line_of(context, text)
    if found is None:
        reading = read(text, reader)
    elif found[0].name == "log":
        told = read_line(found[0], found[1], {}, context)
        if "what" not in told:
            return [typed_run(told.get("distance"), told.get("time"), told.get("note", ""))]
        reading = read_run(told["what"], reader)
    else:
        return []
    drafts = [draft for draft in reading.drafts if draft.intent is not Intent.CORRECTION]
    return drafts if reading.decision is Decision.STORE else []
