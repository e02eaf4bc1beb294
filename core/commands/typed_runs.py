"""A run as `log` is told it: in words, or in typed fields."""

from __future__ import annotations

from core.commands.context import Context
from core.commands.lines import read_line
from core.commands.running import line_of
from core.domain.distance import Distance, Unit
from core.domain.record import Kind, Sport
from core.understanding import Decision, Draft, Intent, Reader, Reading, distance_in, read
from core.understanding.typed import typed_distance, typed_duration


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


def log_line(context: Context, draft: Draft) -> str:
    """Return the `log` line that stores the draft, whenever it is pressed: its day is a date."""
    on = draft.on or context.today
    deed = "ran" if draft.sport is Sport.RUN else str(draft.sport).replace("_", " ")
    words = [f"{deed} {_figures(draft)}"]
    if draft.kind is not None:
        words.append(_SPOKEN.get(draft.kind, str(draft.kind)))
    labelled = (("hr", draft.avg_hr), ("effort", draft.effort), ("in", draft.shoes))
    words += [f"{name} {value}" for name, value in labelled if value]
    words += [f"climb {draft.climb} m"] if draft.climb else []
    line = f'/log what="{", ".join((*words, *sorted(draft.tags)))}, on {on}"'
    note = draft.note.replace('"', "'")
    return f'{line} note="{note}"' if note else line


_SPOKEN = {Kind.LONG: "long run", Kind.INTERVAL: "intervals", Kind.TRAIL: "on trails"}


def _figures(draft: Draft) -> str:
    """Return the distance as it was typed, or in metres where that is not exact; the time, or the pace."""
    words = []
    if draft.distance is not None:
        typed = typed_distance(draft.distance, draft.typed or Unit.KM)
        exact = distance_in(typed, Unit.KM)
        is_exact = exact is not None and exact[0] == draft.distance
        words.append(typed if is_exact else f"{draft.distance.in_metres} m")
    if draft.duration is not None:
        hours, rest = divmod(draft.duration, 3600)
        words.append(f"in {hours}:{rest // 60:02}:{rest % 60:02}")
    elif draft.pace is not None:
        words.append(f"at {typed_duration(round(draft.pace.seconds_a_km))} /km")
    return " ".join(words)


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
