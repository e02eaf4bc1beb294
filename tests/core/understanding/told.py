"""A reading in one short line, so that a table of cases can be read."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from core.domain.distance import Unit
from core.understanding import Decision, Draft, Reader, Reading

BERLIN = Reader(datetime(2026, 11, 18, 19, 5, tzinfo=ZoneInfo("Europe/Berlin")))
"""A Wednesday evening; kilometres, day before month."""
NEW_YORK = Reader(
    datetime(2026, 11, 18, 19, 5, tzinfo=ZoneInfo("America/New_York")), Unit.MILE, month_first=True
)


def told(reading: Reading) -> str:
    """Return "store: log_run 5km 25:30 on Tue17", "ask how_far: ...", "ignore plan"."""
    if reading.decision is Decision.IGNORE:
        return f"ignore {reading.about}"
    head = str(reading.decision)
    if reading.ask is not None:
        head += f" {reading.ask.unclear}"
    return f"{head}: " + "; ".join(_draft(draft) for draft in reading.drafts)


def _draft(draft: Draft) -> str:
    said = [str(draft.action or ""), str(draft.intent)]
    if draft.intent == "log_cross" or (draft.intent == "correction" and draft.sport != "run"):
        said.append(str(draft.sport))
    if draft.distance is not None:
        said.append(f"{draft.distance.in_metres:.0f}m")
    if draft.duration is not None:
        said.append(f"{draft.duration}s")
    if draft.pace is not None:
        said.append(f"{draft.pace.seconds_a_km:.0f}/km")
    if draft.on is not None:
        said.append(f"{draft.on:%a%d}")
    if draft.which != "last":
        said.append(f"of {draft.which}")
    said += [str(each) for each in (draft.part_of_day, draft.kind) if each is not None]
    named = {"effort": draft.effort, "hr": draft.avg_hr, "climb": draft.climb, "shoes": draft.shoes}
    said += [f"{name}={value}" for name, value in named.items() if value]
    said += sorted(draft.tags) + [f"no {each}" for each in sorted(draft.without)]
    if draft.note:
        said.append(f"[{draft.note}]")
    return " ".join(filter(None, said))
