"""Quiet hours: wall times in which nothing is said unasked (a race morning excepted)."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Final

Quiet = tuple[time, time]
"""Quiet hours: from when until when."""
NIGHT: Final[Quiet] = (time(22), time(7))


def is_quiet(at: time, quiet_from: time, quiet_until: time) -> bool:
    """Whether `at` lies in quiet hours: the first minute is quiet, the last named one is not.

    From 22:00 until 7:00 runs over midnight. Two equal times mean that it is never quiet.
    """
    if quiet_from <= quiet_until:
        return quiet_from <= at < quiet_until
    return at >= quiet_from or at < quiet_until


def next_allowed(on: date, at: time, quiet_from: time, quiet_until: time) -> tuple[date, time]:
    """The day and wall time from which a slot may be said: itself, or the end of the quiet hours."""
    if not is_quiet(at, quiet_from, quiet_until):
        return on, at
    return (on if at < quiet_until else on + timedelta(days=1)), quiet_until
