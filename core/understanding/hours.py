"""An hour of the day from a short text: the whole text must be one, else None."""

from __future__ import annotations

import re
from datetime import time
from functools import cache

from core.understanding.language import LineWords
from core.understanding.languages import lines_of
from core.understanding.parsers import LONGEST
from core.understanding.text import even as make_even
from core.understanding.text import folded
from core.understanding.tongues import ENGLISH, first_read


def time_in(text: str, *, languages: tuple[str, ...] = ENGLISH) -> time | None:
    """Return the time of day: "18:00", "6pm", "9:30", "7.30", "noon"."""
    return first_read(languages, lambda language: _time(text, lines_of(language)))


@cache
def _hour(sign: str) -> re.Pattern[str]:
    """Return the form of an hour: `sign` may stand between it and its minutes, or behind."""
    return re.compile(rf"(?P<h>\d{{1,2}})(?:(?:[:.]|\s?(?:{sign})\s?)(?P<m>\d\d))?\s?h?\s?(?P<half>\D+)?")


def _time(text: str, lines: LineWords) -> time | None:
    words = folded(make_even(text[:LONGEST])).strip(" .!,").removeprefix(lines.starts_at + " ").strip()
    if words in lines.named_times:
        return time(lines.named_times[words])
    found = _hour(lines.hour_sign).fullmatch(words)
    if found is None:
        return None
    hour, minute = int(found["h"]), int(found["m"] or 0)
    half = (found["half"] or "").strip()
    if half and half not in lines.half_days:
        return None
    added = lines.half_days[half] if half else None
    if added is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + added
    return time(hour, minute) if hour < 24 and minute < 60 else None
