"""The system clock: the only place that reads it."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> datetime:
    """Return the moment, aware, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - this is the clock
