"""The machine door `understand`: messages as JSON lines in, what was understood as JSON lines out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.domain.distance import Unit
from core.domain.record import Record, Sport
from core.understanding import Decision, Draft, Intent, Reader, Reading, month_first_in, read
from core.understanding.values import LAST, WARM_UP, Missing

MISSING = {
    Missing.DISTANCE: "distance_m",
    Missing.DURATION: "duration_s",
    Missing.UNIT: "distance_unit",
    Missing.DAY: "date",
}


YEARS = range(1900, 9000)
"""Years in which a day and its neighbours can be told in every zone."""


def run(lines: Iterable[str], write: Callable[[str], None], now: Callable[[], datetime]) -> None:
    """Answer each line with one line, in order. `write` gets the line with its end and flushes it.

    `now` gives the moment for lines that name none (aware).
    """
    for line in lines:
        if line.strip():
            write(_line(_answer(line, now)))


def _line(answer: dict[str, Any]) -> str:
    """Return the answer as one line of JSON that any reader takes: no NaN, no lone half of a sign."""
    try:
        line = json.dumps(answer, ensure_ascii=False, allow_nan=False) + "\n"
    except ValueError:
        return _line(_error(None, "the id is no JSON value"))
    try:
        line.encode()
    except UnicodeEncodeError:
        return json.dumps(answer) + "\n"
    return line


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _answer(line: str, now: Callable[[], datetime]) -> dict[str, Any]:
    try:
        asked = json.loads(line.removeprefix("\ufeff"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return _error(None, "not JSON")
    if not isinstance(asked, dict):
        return _error(None, "not a JSON object")
    known = asked.get("id")
    text = asked.get("text", "")
    if not isinstance(text, str):
        return _error(known, "text is not a string")
    try:
        reader = _reader(asked, now)
    except ValueError as wrong:
        return _error(known, str(wrong))
    reading = read(text, reader)
    return {
        "id": known,
        "decision": str(reading.decision),
        "records": [_record(draft, reader.today, text) for draft in _shown(reading)],
    }


def _error(known: Any, wrong: str) -> dict[str, Any]:
    return {"id": known, "decision": "ignore", "records": [], "error": wrong}


def _reader(asked: dict[str, Any], now: Callable[[], datetime]) -> Reader:
    given = asked.get("now")
    if given is None:
        moment, zone = now().astimezone(UTC), "UTC"
    else:
        moment, zone = moment_in(given)
    language = asked.get("lang") or "en"
    try:
        units = Unit(asked.get("units") or Unit.KM)
    except ValueError:
        raise ValueError("units are km or mi") from None
    language = language if isinstance(language, str) else "en"
    return Reader(
        now=moment,
        units=units,
        language=language,
        month_first=month_first_in(zone) or language == "ja",
        last=Record(
            id=1, runner=1, sport=Sport.RUN, on=moment.date(), zone=zone, logged_at=moment.astimezone(UTC)
        ),
    )


def moment_in(text: Any) -> tuple[datetime, str]:
    """Read an RFC 9557 moment, `2026-11-18T19:05:00-05:00[America/New_York]`.

    The zone in brackets decides; a moment without offset is wall time there. Returns the
    aware local moment and the zone's IANA name ("UTC" when there is none). Raises ValueError.
    """
    if not isinstance(text, str):
        raise ValueError("now is not a string")
    stamp, bracket, rest = text.partition("[")
    zone_name = rest.partition("]")[0].lstrip("!") if bracket else ""
    try:
        moment = datetime.fromisoformat(stamp.strip().replace("z", "Z"))
        zone = ZoneInfo(zone_name) if zone_name else None
    except (ValueError, ZoneInfoNotFoundError, OSError) as wrong:
        raise ValueError(f"now is no RFC 9557 moment: {text[:80]}") from wrong
    if moment.year not in YEARS:
        raise ValueError(f"now is no moment of a runner: {text[:80]}")
    if zone is None:
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)), "UTC"
    if moment.tzinfo is None:
        return moment.replace(tzinfo=zone), zone_name
    return moment.astimezone(zone), zone_name


def _shown(reading: Reading) -> tuple[Draft, ...]:
    if reading.decision is Decision.IGNORE:
        return ()
    return reading.drafts


def _record(draft: Draft, today: date, text: str) -> dict[str, Any]:
    """Return the draft by the field names of the label guide; the notes keep the whole text."""
    is_cross = draft.intent is Intent.LOG_CROSS
    on = draft.on
    if draft.action is not None and draft.which != LAST and on is None and draft.action.value == "delete":
        on = draft.which if isinstance(draft.which, date) else None
    fields: dict[str, Any] = {
        "intent": str(draft.intent),
        "sport": str(draft.sport) if is_cross else None,
        "action": str(draft.action) if draft.action else None,
        "distance_m": float(round(draft.distance.in_metres, 1)) if draft.distance else None,
        "duration_s": draft.duration,
        "pace_s_per_km": round(draft.pace.seconds_a_km, 1) if draft.pace else None,
        "date": on.isoformat() if on else None,
        "kind": str(draft.kind) if draft.kind else None,
        "effort_rpe": draft.effort,
        "avg_hr": draft.avg_hr,
        "elevation_gain_m": draft.climb,
        "shoes": draft.shoes or None,
        "warmup": True if WARM_UP in draft.tags else False if WARM_UP in draft.without else None,
        "missing": [MISSING[each] for each in draft.missing] or None,
        "notes": text.strip() or None,
    }
    del today
    return {name: value for name, value in fields.items() if value is not None}
