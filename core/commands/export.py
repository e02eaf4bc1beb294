"""The export: one zip with everything as JSON, runs as CSV, races as a calendar."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from core.commands.context import Context
from core.domain.race import Race
from core.domain.record import Record

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so would be run by a spreadsheet."""
COLUMNS = (
    *("id", "sport", "on", "zone", "distance_m", "duration_s", "kind", "effort", "avg_hr", "climb"),
    *("shoes", "tags", "note", "said", "logged_at", "source"),
)
FOLD = 75


def export(context: Context) -> bytes:
    """Return the zip. The same data give the same bytes."""
    tables, runner = context.tables, context.runner
    records = tables.records.between(runner.id, date.min, date.max)
    everything = tables.everything_of(runner.id)
    document = {
        "format": "milepost/1",
        "runner": {
            "name": runner.name,
            "zone": runner.zone,
            "units": str(runner.units),
            "language": runner.language,
        },
        "runs": [as_json(record) for record in records if record.is_run],
        "other": [as_json(record) for record in records if not record.is_run],
        "tables": everything,
    }
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        _put(
            archive,
            "milepost.json",
            json.dumps(document, ensure_ascii=False, indent=1, default=_plain),
            context.now,
        )
        _put(archive, "runs.csv", as_csv([as_json(record) for record in records]), context.now)
        _put(archive, "races.ics", as_calendar(tables.races.of(runner.id), context.now), context.now)
    return whole.getvalue()


def _plain(value: Any) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)


def _put(archive: zipfile.ZipFile, name: str, text: str, now: datetime) -> None:
    info = zipfile.ZipInfo(name, now.timetuple()[:6])
    info.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(info, text)


def as_json(record: Record) -> dict[str, Any]:
    """Return a record with plain values: metres, seconds, ISO days and moments."""
    return {
        "id": record.id,
        "sport": str(record.sport),
        "on": record.on.isoformat(),
        "zone": record.zone,
        "distance_m": float(record.distance.in_metres) if record.distance else None,
        "duration_s": record.duration,
        "kind": str(record.kind) if record.kind else None,
        "effort": record.effort,
        "avg_hr": record.avg_hr,
        "climb": record.climb,
        "shoes": record.shoes,
        "tags": sorted(record.tags),
        "note": record.note,
        "said": record.said,
        "logged_at": record.logged_at.isoformat(),
        "source": record.source,
    }


def as_csv(rows: Sequence[Mapping[str, Any]]) -> str:
    """Return rows as RFC 4180 CSV; a cell that starts a formula is quoted with an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([_cell(row[column]) for column in COLUMNS])
    return out.getvalue()


def _cell(value: Any) -> Any:
    text = " ".join(value) if isinstance(value, list) else value
    return f"'{text}" if isinstance(text, str) and text.startswith(FORMULA) else text


def as_calendar(races: Sequence[Race], now: datetime) -> str:
    """Return the races as RFC 5545: whole days, lines folded at 75 bytes."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Milepost//Races//EN"]
    for race in races:
        lines += [
            "BEGIN:VEVENT",
            f"UID:race-{race.id}-{race.runner}@milepost",
            f"DTSTAMP:{now:%Y%m%dT%H%M%SZ}",
            f"DTSTART;VALUE=DATE:{race.on:%Y%m%d}",
            f"DTEND;VALUE=DATE:{race.on + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escaped(race.name)}",
            *([f"LOCATION:{_escaped(race.venue)}"] if race.venue else []),
            "END:VEVENT",
        ]
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"])


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    """Fold at 75 bytes without cutting a character."""
    parts: list[str] = []
    part = ""
    for char in line:
        if len((part + char).encode()) > FOLD - (1 if parts else 0):
            parts.append(part)
            part = ""
        part += char
    return "\r\n ".join([*parts, part])
