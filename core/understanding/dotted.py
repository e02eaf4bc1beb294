"""Times and paces with points for colons: 46.44, 1.45.30, "5.30 al km"."""

from __future__ import annotations

from typing import Final

from core.understanding.beside import UNSAID, label_of
from core.understanding.dating import leads_to_day
from core.understanding.days import orders_of
from core.understanding.pieces import PACE, Piece, tag_at, text_at
from core.understanding.times import pace_after
from core.understanding.tokens import Tokens
from core.understanding.values import Reader
from core.understanding.words import Tag


def dotted_pace(tokens: Tokens, place: int, default: str) -> Piece | None:
    """Read "5.30 al km" and "5,30/km": two places below 60, and the way that they are for."""
    minutes, _, seconds = tokens[place].text.replace(",", ".").partition(".")
    if len(seconds) != 2 or not 1 <= len(minutes) <= 2 or not (minutes + seconds).isdigit():
        return None
    if seconds >= "60" or tag_at(tokens, place + 1) == Tag.LENGTH:
        return None
    pace = pace_after(tokens, place + 1, int(minutes) * 60 + int(seconds), default)
    named = place and (tokens[place - 1].text == "@" or label_of(tokens, place) == Tag.PACE)
    if pace is None and named and 2 < int(minutes) < 16:
        return Piece(PACE, int(minutes) * 60 + int(seconds), place, place + 1, unit=UNSAID)
    return Piece(PACE, pace[0], place, pace[1], unit=pace[2]) if pace is not None else None


def dotted_hours(text: str) -> int | None:
    """Return the seconds of 1.45.30, as some write a time."""
    parts = text.split(".")
    if len(parts) != 3 or len(parts[0]) > 1 or any(len(part) != 2 or part >= "60" for part in parts[1:]):
        return None
    return int(parts[0]) * 3600 + int(parts[1]) * 60 + int(parts[2])


def hours_at(tokens: Tokens, place: int, reader: Reader) -> int | None:
    """Return the seconds of 1.24.40 behind "in", or where it is no day of this year or the last one."""
    seconds = dotted_hours(tokens[place].text)
    if seconds is None or tag_at(tokens, place - 1) == Tag.IN:
        return seconds
    if leads_to_day(tokens, place - 1):
        return None
    month_first = reader.month_first or tokens.language.month_first
    orders = orders_of(tokens[place], reader.today, month_first=month_first, future=False)
    return seconds if all(abs((day - reader.today).days) > LONG_AGO for day in orders) else None


LONG_AGO: Final = 400
"""Days; so long ago nobody tells a run of with figures only."""


def is_dotted_time(tokens: Tokens, place: int) -> bool:
    """Whether 46.44 is a time: after "in", or behind a length; two places below 60, and no sign behind."""
    token = tokens[place]
    parted = text_at(tokens, place - 1) == "," and tag_at(tokens, place - 2) == Tag.LENGTH  # "10 k, 51,45"
    text = token.text.replace(",", ".") if parted or tag_at(tokens, place - 1) == Tag.IN else token.text
    minutes, point, seconds = text.partition(".")  # "in 40,30" is a time, too
    return (
        bool(point)
        and len(seconds) == 2
        and minutes.isdigit()
        and len(minutes) <= 3
        and seconds < "60"
        and (
            tag_at(tokens, place - 1) == Tag.IN
            or (tag_at(tokens, place - 1) == Tag.FILL and tokens[place - 1].value == "time")
            or (
                len(minutes) == 2
                and (
                    parted
                    or tag_at(tokens, place - 1 - _is_a_mark(tokens, place - 1)) in BEFORE_TIMES
                    or (tokens[place - 1].kind == "b" and tag_at(tokens, place + 1) is None)
                )
                and any(t.tag in (Tag.LENGTH, Tag.NAMED_DISTANCE) for t in tokens[max(place - 8, 0) : place])
            )
        )
        and tag_at(tokens, place + 1) not in (Tag.LENGTH, Tag.TIME, Tag.A, Tag.OF_THE_CLOCK, Tag.MEASURED)
    )


def _is_a_mark(tokens: Tokens, place: int) -> bool:
    return tag_at(tokens, place) == Tag.HYPHEN or text_at(tokens, place) == ":"


BEFORE_TIMES: Final = frozenset({Tag.LENGTH, Tag.DAY, Tag.WEEKDAY, Tag.PART_OF_DAY, Tag.NAMED_DISTANCE})
