"""One value from one short text, for commands: the whole text must be that value, else None.

`languages` are tried in their order.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from core.domain.distance import Distance, Unit
from core.domain.pace import Pace
from core.understanding.beside import UNSAID, number_at, pace_of
from core.understanding.choosing import lexicon
from core.understanding.clocks import clock
from core.understanding.days import in_month, is_day_figure, month_day, no_such_day, numeric, weekday
from core.understanding.figures import figure
from core.understanding.languages import lines_of
from core.understanding.led_days import led_to_its_day
from core.understanding.pieces import BARE, CLOCK, DIST, DUR, PACE, length, tag_at, text_at, unit_of
from core.understanding.text import even as make_even
from core.understanding.text import folded
from core.understanding.tokens import CLOCK as CLOCK_TOKEN
from core.understanding.tokens import NUMBER, Tokens, cut
from core.understanding.tongues import ENGLISH, first_read
from core.understanding.words import Tag

LONGEST: Final = 200
"""Characters of a value; longer texts are none."""

_DOTTED = re.compile(r"\d{1,3}\.[0-5]\d")


def tokens_of(text: str, language: str = "en") -> Tokens:
    """Return the tokens of a short text, without the marks around it; none for a long one."""
    even = make_even(text[: LONGEST + 1]).strip(" .!,;")
    if len(even) > LONGEST:
        return Tokens(lexicon(language).language)
    return cut(even, folded(even), lexicon(language))


def _sign(units: Unit) -> str:
    return "km" if units is Unit.KM else "mi"


def distance_in(
    text: str, units: Unit, *, languages: tuple[str, ...] = ENGLISH
) -> tuple[Distance, Unit] | None:
    """Return the distance and the unit it was typed in; a bare number takes `units`."""
    return first_read(languages, lambda language: _distance(tokens_of(text, language), units))


def _distance(tokens: Tokens, units: Unit) -> tuple[Distance, Unit] | None:
    if not tokens:
        return None
    place = 1 if tokens[0].tag == Tag.A and len(tokens) > 1 else 0
    first = tokens[place]
    if first.tag in (Tag.NAMED_DISTANCE, Tag.HALF) and place + 1 == len(tokens):
        return Distance.metres(str(first.value)), units
    if place and tag_at(tokens, place) == Tag.LENGTH and place + 1 == len(tokens):
        sign = str(first.value)
        unit = unit_of(sign)
        return (Distance(length("1", sign)), unit) if unit else None
    if number_at(tokens, place) is None:
        return None
    found = figure(tokens, place, _sign(units))
    if found.last != len(tokens):
        return None
    if found.kind == BARE:
        return Distance(length(str(found.value), _sign(units))), units
    if found.kind == DIST and int(found.value) < 10**17:
        return Distance(int(found.value)), unit_of(found.unit) or Unit.KM
    return None


def duration_in(text: str, *, languages: tuple[str, ...] = ENGLISH) -> int | None:
    """Return whole seconds; 1:20 is a minute and twenty seconds."""
    return first_read(languages, lambda language: _duration(tokens_of(_with_colon(text), language)))


def _duration(tokens: Tokens) -> int | None:
    if tokens and tokens[0].tag == Tag.FOR:
        tokens = Tokens(tokens.language, tokens[1:])
    if not tokens:
        return None
    if tokens[0].kind == CLOCK_TOKEN:
        found = clock(tokens, 0, "km")
    elif tokens[0].tag == Tag.A and tag_at(tokens, 1) == Tag.TIME:
        tokens[0].tag, tokens[0].value = Tag.NUMBER, "1"
        found = figure(tokens, 0, "km")
    elif number_at(tokens, 0) is not None:
        found = figure(tokens, 0, "km")
        if tag_at(tokens, 1) == Tag.LENGTH and tokens[1].value == "m" and len(tokens) == 2:
            return round(float(number_at(tokens, 0) or 0) * 60)
    else:
        return None
    if found.last != len(tokens):
        return None
    if found.kind == CLOCK:
        return int(found.value[0]) * 60 + int(found.value[1])
    return int(found.value) if found.kind == DUR else None


def _with_colon(text: str) -> str:
    """Return "25:30" for 25.30, which is how some write a time."""
    return text.strip().replace(".", ":") if _DOTTED.fullmatch(text.strip()) else text


def pace_in(text: str, units: Unit, *, languages: tuple[str, ...] = ENGLISH) -> Pace | None:
    """Return the pace; 5:30 without a unit is for one of `units`."""
    return first_read(languages, lambda language: _pace(tokens_of(_with_colon(text), language), units))


def _pace(tokens: Tokens, units: Unit) -> Pace | None:
    if not tokens:
        return None
    if tokens[0].kind == CLOCK_TOKEN:
        found = clock(tokens, 0, _sign(units))
    elif number_at(tokens, 0) is not None:
        found = figure(tokens, 0, _sign(units))
    else:
        return None
    if found.last != len(tokens):
        return None
    if found.kind == PACE:
        return Pace(pace_of(float(found.value), _sign(units)) if found.unit == UNSAID else float(found.value))
    if found.kind == CLOCK:
        return Pace(pace_of(found.value[0] * 60 + found.value[1], _sign(units)))
    if found.kind == DUR and 60 < found.value < 3600:
        return Pace(pace_of(float(found.value), _sign(units)))
    return None


def count_in(text: str, *, languages: tuple[str, ...] = ENGLISH) -> int | None:
    """Return the whole number: "three", "3", "1 run"."""
    return first_read(languages, lambda language: _count(tokens_of(text, language)))


def _count(tokens: Tokens) -> int | None:
    if tokens and len(tokens) <= 2:
        said = number_at(tokens, 0)
        counted = len(tokens) == 1 or tag_at(tokens, 1) in (Tag.RUN, Tag.MEASURED, Tag.SPAN, Tag.TIMES)
        if said is not None and said.isdigit() and counted:
            return int(said)
    return None


def weekday_in(text: str, *, languages: tuple[str, ...] = ENGLISH) -> int | None:
    """Return the weekday, Monday 0."""
    return first_read(languages, lambda language: _weekday(tokens_of(text, language)))


def weekdays_in(text: str, *, languages: tuple[str, ...] = ENGLISH) -> tuple[int, ...]:
    """Return the weekdays that a text names anywhere, Monday 0."""
    found = (tokens_of(text, language) for language in languages)
    return tuple(dict.fromkeys(int(t.value) for tokens in found for t in tokens if t.tag == Tag.WEEKDAY))


def _weekday(tokens: Tokens) -> int | None:
    if len(tokens) == 2 and tokens[0].tag == Tag.ON:
        tokens = Tokens(tokens.language, tokens[1:])
    if len(tokens) != 1:
        return None
    tag, value = tokens[0].tag, tokens[0].value
    if tag != Tag.WEEKDAY:  # "so" is another word, but not where a weekday is asked for
        tag, value = tokens.language.capitals.get(tokens[0].text, (None, None))
    return int(value) if tag == Tag.WEEKDAY else None


def day_in(
    text: str, today: date, *, future: bool, month_first: bool, languages: tuple[str, ...] = ENGLISH
) -> date | None:
    """Return the day: the next such one if `future`, else the latest one (today included for dates).

    `month_first` reads 3/4 as the 4th of March.
    """

    def read(language: str) -> date | None:
        tokens = tokens_of(_with_last_dot(text), language)
        return _day(tokens, today, future=future, month_first=month_first) if tokens else None

    return first_read(languages, read)


def _day(tokens: Tokens, today: date, *, future: bool, month_first: bool) -> date | None:
    led = led_to_its_day(tokens) if future else 0
    found = day_at(tokens, led, today, future=future, month_first=month_first)
    if found is None and future and (spans := _spans(tokens, 0)) is not None:
        found = _shifted(today, spans)  # "until 2 weeks" is in two weeks
    return found[0] if found is not None and found[1] == len(tokens) else None


def is_no_day(text: str, today: date, *, languages: tuple[str, ...] = ENGLISH) -> bool:
    """Whether the text names a day that no calendar has: "29 Feb 2027"."""
    read = (tokens_of(text, language) for language in languages)
    return any(bool(tokens) and no_such_day(tokens, 0, today) == len(tokens) for tokens in read)


_DOTTED_DAY = re.compile(r"(?<!\S)(\d\d?)\.(\d\d?)\.(?=$)")
_DASHED_DAY = re.compile(r"(\d\d?)-(\d\d?)-(\d{4})")


def _with_last_dot(text: str) -> str:
    """Return 31.12. and 31-12-2026 as the grammar of days knows them."""
    text = _DOTTED_DAY.sub(r"\1/\2", text.strip())
    return "/".join(found.groups()) if (found := _DASHED_DAY.fullmatch(text)) else text


def day_at(
    tokens: Tokens, place: int, today: date, *, future: bool, month_first: bool
) -> tuple[date, int] | None:
    """Return the day that starts at `place`, and the place after it."""
    at = place
    if tag_at(tokens, at) in (Tag.ON, Tag.AT):
        at += 1
    tag = tag_at(tokens, at)
    if tag in (Tag.NEXT, Tag.LAST, Tag.THIS) and tag_at(tokens, at + 1) == Tag.WEEKDAY:
        ahead = future if tag == Tag.THIS else tag == Tag.NEXT
        return weekday(today, int(tokens[at + 1].value), future=ahead), at + 2
    if tag == Tag.DAY:
        return _shifted(today, (int(tokens[at].value), 0, at + 1))
    if tag == Tag.PART_OF_DAY and tokens[at].value[1] is not None:
        return _shifted(today, (int(tokens[at].value[1]), 0, at + 1))
    if tag == Tag.FEAST:
        feast: date | None = tokens[at].value.nearest(today, future=future, american=month_first)
        return (feast, at + 1) if feast else None
    if tag == Tag.WEEKDAY:
        wanted = int(tokens[at].value)
        follow = at + 1 + (text_at(tokens, at + 1) in (",", "."))
        dated = _dated(tokens, follow, today, future=future, month_first=month_first)
        if dated is not None:
            return dated
        return weekday(today, wanted, future=future), at + 1
    if tag == Tag.IN and (spans := _spans(tokens, at + 1)) is not None:
        return _shifted(today, spans)
    if (spans := _spans(tokens, at)) is not None and tag_at(tokens, spans[2]) == Tag.AGO:
        return _shifted(today, (-spans[0], -spans[1], spans[2] + 1))
    return _dated(tokens, at, today, future=future, month_first=month_first)


def _shifted(today: date, by: tuple[int, int, int]) -> tuple[date, int] | None:
    """Return the day so many days and months away, and the place after the words."""
    days, months, place = by
    try:
        if months:
            year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
            last = monthrange(year, month + 1)[1] if 1 <= year <= 9999 else 0
            return date(year, month + 1, min(today.day, last)), place
        return today + timedelta(days=days), place
    except (OverflowError, ValueError):
        return None


def _spans(tokens: Tokens, place: int) -> tuple[int, int, int] | None:
    """Read "3 days", "two weeks", "a month" as days, months, and the place after."""
    lines = lines_of(tokens.language.code)
    word, said, at = text_at(tokens, place), "1", place + 1
    if tag_at(tokens, place) != Tag.PERIOD:  # "a week" may be one word of the language
        word, at = text_at(tokens, at), place + 2
        said = "1" if tag_at(tokens, place) == Tag.A else number_at(tokens, place) or ""
    if word not in lines.spans or not said.isdigit() or len(said) > 4:
        return None
    months = int(said) * lines.months.get(word, 0)
    return (0 if months else int(said) * lines.spans[word]), months, at


def _dated(
    tokens: Tokens, at: int, today: date, *, future: bool, month_first: bool
) -> tuple[date, int] | None:
    if at >= len(tokens):
        return None
    token = tokens[at]
    if is_day_figure(token):
        found = numeric(token, today, month_first=month_first, future=future)
        return (found, at + 1) if found else None
    start = at + 1 if token.tag == Tag.A else at
    named = month_day(tokens, start, today, future=future)
    if named is not None:
        return (named[0], named[1]) if named[0] else None
    if start < len(tokens) and tokens[start].kind == NUMBER and tag_at(tokens, start + 1) == Tag.ORDINAL:
        said = tokens[start].text
        if said.isdigit() and len(said) < 3:
            nth = in_month(today, int(said), future=future)
            return (nth, start + 2) if nth else None
    return None
