"""Figures with the signs and words beside them: what each one measures."""

from __future__ import annotations

from typing import Any, Final

from core.understanding.pieces import (
    BARE,
    CLIMB,
    CLOCK,
    DIST,
    DUR,
    EFFORT,
    HR,
    LENGTHS,
    NOISE,
    PACE,
    REPS,
    SPAN,
    M,
    Piece,
    length,
    tag_at,
    text_at,
)
from core.understanding.tokens import CLOCK as CLOCK_TOKEN
from core.understanding.tokens import NUMBER, SLASH, Token
from core.understanding.words import Tag

KM: Final = LENGTHS["km"]
UNSAID: Final = "?"
"""The unit of a pace that is in seconds for one of the unit that the distance or the runner uses."""
HEART_BEATS: Final = range(40, 231)
LONGEST_FIGURE: Final = 9


def number_at(tokens: list[Token], place: int) -> str | None:
    """Return the figure at `place`, written in digits or as a word."""
    if 0 <= place < len(tokens):
        token = tokens[place]
        if token.kind == NUMBER:
            return token.number
        if token.tag is Tag.NUMBER:
            return str(token.value)
    return None


def pace_of(seconds: float, sign: str) -> float:
    """Return seconds a kilometre of `seconds` for one of the sign's unit."""
    return seconds * KM / LENGTHS[sign]


def clock_parts(text: str) -> tuple[int, ...]:
    whole = text.replace(",", ".").partition(".")[0]
    return tuple(int(part) for part in whole.split(":"))


def figure(tokens: list[Token], place: int, default: str) -> Piece:
    """Read the number at `place`; `default` is the sign of the runner's unit."""
    text = number_at(tokens, place) or "0"
    at = place + 1
    before = tag_at(tokens, place - 1)
    if len(text.partition(".")[0]) > LONGEST_FIGURE:
        return Piece(DIST if tag_at(tokens, at) is Tag.LENGTH else NOISE, 10**18, place, at)
    reps = _reps(tokens, at)
    if reps and text_at(tokens, reps).endswith("strides"):
        return Piece(NOISE, None, place, reps)
    if reps:
        return Piece(REPS, None, place, reps)
    span = _span(tokens, place, text)
    if span is not None:
        return span
    if text_at(tokens, at) == "-" and tokens[at].glued and tag_at(tokens, at + 1) in (Tag.LENGTH, Tag.TIME):
        at += 1
    if tag_at(tokens, at) is Tag.NUMBER and tokens[at].value == "0.5" and tag_at(tokens, at + 1) is Tag.LENGTH:
        at += 1  # "five and a half miles" is read by `_and_a_half`; this is "5 half mile"
        return Piece(NOISE, None, place, at)
    half = _and_a_half(tokens, at)
    if half:
        text, at = text + ".5", half
    elif tokens[place].kind == NUMBER and _is_fraction(tokens, at):
        top, bottom = (int(part) for part in tokens[at].text.split("/"))
        text, at = str(int(float(text)) + round(top / bottom, 3)), at + 1
    tag = tag_at(tokens, at)
    if tag is Tag.A and tag_at(tokens, at + 1) is Tag.LENGTH and "." in text:
        at += 1
        tag = Tag.LENGTH
    if tag is Tag.LENGTH:
        return _with_length(tokens, place, at, text)
    if tag is Tag.TIME:
        return _with_time(tokens, place, at, text, default)
    if tag is Tag.BPM:
        return _heart(text, place, at + 1, highest=_says_highest(tokens, place, at))
    if tag is Tag.HEART and float(text) < 24 and text_at(tokens, at) == "hr":
        tokens[at].tag, tokens[at].value = Tag.TIME, 3600
        return _with_time(tokens, place, at, text, default)
    if tag is Tag.HEART and before is not Tag.HEART:
        return _heart(text, place, at + 1, highest=_says_highest(tokens, place, at))
    if tag is Tag.OF_THE_CLOCK and float(text) <= 12:
        return Piece(NOISE, None, place, at + 1)
    return _unsigned(tokens, place, at, text, default)


def _unsigned(tokens: list[Token], place: int, at: int, text: str, default: str) -> Piece:
    label = _label(tokens, place)
    if label is Tag.HEART:
        return _heart(text, place, at, highest=_says_highest(tokens, place, at))
    if label is Tag.EFFORT:
        if text_at(tokens, at) == "out" and text_at(tokens, at + 2) == "10":
            at += 3
        return _effort(text, place, at)
    if label is Tag.CLIMB:
        return Piece(NOISE, None, place, at)
    if label is Tag.PACE and text.isdigit() and 2 < int(text) < 16:
        return Piece(PACE, int(text) * 60, place, at, unit=UNSAID)
    tag = tag_at(tokens, at)
    if label is Tag.LABELLED or label is Tag.HIGHEST or tag is Tag.MEASURED or tag is Tag.TIMES or tag is Tag.SPAN:
        return Piece(NOISE, None, place, at + (tag is Tag.MEASURED))
    if tag is Tag.EFFORT and label is None:
        return Piece(NOISE, None, place, at)
    if tag is Tag.OF:
        return Piece(NOISE, None, place, at + 2 if text_at(tokens, at + 1) == "10" else at)
    return Piece(BARE, text, place, at)


def _label(tokens: list[Token], place: int) -> Tag | None:
    """Return the tag of the word that names the figure at `place`, over marks and small words."""
    for back in range(place - 1, max(place - 4, -1), -1):
        tag = tokens[back].tag
        if tag in (Tag.HEART, Tag.EFFORT, Tag.LABELLED, Tag.CLIMB, Tag.PACE, Tag.HIGHEST):
            return tag
        if tag not in (Tag.AVERAGE, Tag.IS, Tag.WAS, Tag.OF, Tag.ABOUT, Tag.AT) and tokens[back].text not in ":=(":
            return None
    return None


def _heart(text: str, place: int, at: int, *, highest: bool) -> Piece:
    if highest or not text.isdigit() or int(text) not in HEART_BEATS:
        return Piece(NOISE, None, place, at)
    return Piece(HR, int(text), place, at)


def _says_highest(tokens: list[Token], place: int, at: int) -> bool:
    after = [tag_at(tokens, at), tag_at(tokens, at + 1) if tag_at(tokens, at) in (Tag.BPM, Tag.HEART) else None]
    return (
        Tag.HIGHEST in (tag_at(tokens, place - 1), tag_at(tokens, place - 2), *after)
        or (text_at(tokens, at) in ("-", "s", "to", "ish") and tokens[at].glued)
        or text_at(tokens, place - 1) in ("under", "below", "-", "sub", "over", "<", ">")
        or tag_at(tokens, at) in (Tag.LENGTH, Tag.PER)
    )


def _effort(text: str, place: int, at: int) -> Piece:
    if text.isdigit() and 1 <= int(text) <= 10:
        return Piece(EFFORT, int(text), place, at)
    return Piece(NOISE, None, place, at)


def _reps(tokens: list[Token], at: int) -> int:
    """Return the place after "x 400m" or "x 1 mile", 0 if there is none."""
    if tag_at(tokens, at) is Tag.REPS:
        return at + 1
    if tag_at(tokens, at) is not Tag.TIMES or tokens[at].text == "by":
        if tag_at(tokens, at) is Tag.LENGTH and tag_at(tokens, at + 1) is Tag.REPS:
            return at + 2
        return 0
    at += 1
    if text_at(tokens, at) == "(":
        return at + 1
    if at < len(tokens) and tokens[at].kind == CLOCK_TOKEN:
        return at + 1
    if number_at(tokens, at) is None:
        return at if tag_at(tokens, at) in (Tag.REPS, Tag.LENGTH, Tag.KIND) else 0
    at += 1
    while tag_at(tokens, at) in (Tag.LENGTH, Tag.TIME) or (
        tag_at(tokens, at - 1) is Tag.TIME and number_at(tokens, at) and tokens[at].glued
    ):
        at += 1
    return at


def _span(tokens: list[Token], place: int, low: str) -> Piece | None:
    """Read "8-9k", "8 to 9 km", "3 or 4 miles"."""
    at = place + 1
    if tag_at(tokens, at) is Tag.LENGTH and text_at(tokens, at + 1) in ("-", "to", "or"):
        at += 1
    joined = text_at(tokens, at)
    if joined not in ("-", "to", "or"):
        return None
    high = number_at(tokens, at + 1)
    if high is None or (joined == "-" and place + 1 == at and not tokens[at].glued):
        return None
    after = at + 2
    if text_at(tokens, after) == "-":
        after += 1
    tag = tag_at(tokens, after)
    label = _label(tokens, place)
    if label in (Tag.HEART, Tag.LABELLED, Tag.EFFORT):
        return Piece(NOISE, None, place, after)
    if tag in (Tag.BPM, Tag.HEART, Tag.MEASURED, Tag.OF_THE_CLOCK, Tag.SPAN):
        return Piece(NOISE, None, place, after + 1)
    if tag is Tag.LENGTH:
        return Piece(SPAN, (low, high), place, after + 1, unit=str(tokens[after].value))
    if tag is Tag.TIME:
        return Piece(SPAN, (low, high), place, after + 1, unit="time")
    if joined == "-" and float(low) < float(high):
        return Piece(SPAN, (low, high), place, after)
    return Piece(NOISE, None, place, after) if joined == "-" else None


def _and_a_half(tokens: list[Token], at: int) -> int:
    """Return the place after "and a half", 0 if there is none."""
    if text_at(tokens, at) == "and" and text_at(tokens, at + 1) in ("half a", "a"):
        if text_at(tokens, at + 2) == "half":
            return at + 3
        return at + 2 if text_at(tokens, at + 1) == "half a" else 0
    return 0


def _is_fraction(tokens: list[Token], at: int) -> bool:
    return (
        at < len(tokens)
        and tokens[at].kind == SLASH
        and tokens[at].text in ("1/2", "1/4", "3/4", "1/3", "2/3")
        and tag_at(tokens, at + 1) in (Tag.LENGTH, Tag.TIME)
    )


def _with_length(tokens: list[Token], place: int, at: int, text: str) -> Piece:
    sign = str(tokens[at].value)
    after = at + 1
    if text_at(tokens, after) == "/" and tag_at(tokens, after + 1) is Tag.TIME:
        return Piece(NOISE, None, place, after + 2)
    if sign == "metre" and text_at(tokens, after) == "+":
        return Piece(CLIMB, round(float(text)), place, after + 1)
    if sign in ("m", "metre", "ft"):
        climb = _climb(tokens, place, after)
        if climb:
            metres = float(text) * (0.3048 if sign == "ft" else 1)
            return Piece(CLIMB, round(metres), place, climb)
        if sign == "ft":
            return Piece(NOISE, None, place, after)
    tag = tag_at(tokens, after)
    if tag in (Tag.PACE, Tag.TOPIC, Tag.MEASURED) or (tag is Tag.EFFORT and number_at(tokens, after + 1) is None):
        return Piece(NOISE, None, place, after)
    if tag is Tag.REPS:
        return Piece(REPS, None, place, after)
    if sign == "m":
        if float(text) >= 100:
            return Piece(DIST, length(text, "metre"), place, after, unit="metre")
        return Piece(M, text, place, after)
    return Piece(DIST, length(text, sign), place, after, unit=sign)


def _climb(tokens: list[Token], place: int, after: int) -> int:
    """Return the place after the words that make metres or feet a climb, 0 if there are none."""
    tag = tag_at(tokens, after)
    if tag is Tag.CLIMB:
        return after + 1
    if text_at(tokens, after) == "+" or (text_at(tokens, after) == "/" and text_at(tokens, after + 1) == "+"):
        return after + 1
    if tag is Tag.OF and tag_at(tokens, after + 1) is Tag.CLIMB:
        return after + 2
    if _label(tokens, place) is Tag.CLIMB:
        return after
    if text_at(tokens, place - 1) == "+" and tokens[place].glued:
        return after
    return 0


def _with_time(tokens: list[Token], place: int, at: int, text: str, default: str) -> Piece:
    """Read "45 min", "1h05", "52'30", "1 hour 20 minutes", and paces such as "8 min/mile"."""
    seconds = float(text) * int(tokens[at].value)
    unit = int(tokens[at].value)
    at += 1
    at, more = _smaller_times(tokens, at, unit)
    seconds += more
    pace = _pace_after(tokens, at, seconds, default)
    if pace is not None:
        return Piece(PACE, pace[0], place, pace[1], unit=pace[2])
    if tag_at(tokens, at) is Tag.AGO or text_at(tokens, place - 1) in ("every", "in under", "by"):
        return Piece(NOISE, None, place, at)
    if tag_at(tokens, at) is Tag.FASTER:
        return Piece(NOISE, None, place, at + 1)
    return Piece(DUR, round(seconds), place, at)


def _smaller_times(tokens: list[Token], at: int, unit: int) -> tuple[int, float]:
    more = 0.0
    while unit > 1:
        if text_at(tokens, at) == "and" and text_at(tokens, at + 1) == "a" and text_at(tokens, at + 2) == "half":
            return at + 3, more + unit / 2
        step = at + 1 if text_at(tokens, at) in ("and", ",") else at
        figure_here = number_at(tokens, step)
        if figure_here is None or "." in figure_here or int(figure_here) > 59:
            break
        tag = tag_at(tokens, step + 1)
        if (tag is Tag.TIME and tokens[step + 1].value < unit) or (
            unit == 3600 and text_at(tokens, step + 1) == "m"
        ):
            unit = int(tokens[step + 1].value) if tag is Tag.TIME else 60
            more += int(figure_here) * unit
            at = step + 2
        elif step == at and tokens[at].kind == NUMBER and (tokens[at].glued or unit == 3600) and _ends(tokens, at + 1):
            unit //= 60
            more += int(figure_here) * unit
            at += 1
        else:
            break
    return at, more


def _ends(tokens: list[Token], at: int) -> bool:
    """Whether the figure before `at` has no sign of its own."""
    return tag_at(tokens, at) not in (Tag.LENGTH, Tag.MEASURED, Tag.TIMES, Tag.HEART, Tag.BPM, Tag.OF_THE_CLOCK)


def _pace_after(tokens: list[Token], at: int, seconds: float, default: str) -> tuple[float, int, str] | None:
    """Return the pace that the words at `at` make of a time, the place after, and the unit."""
    sign, after = "", at
    if tag_at(tokens, after) is Tag.PER or text_at(tokens, after) in ("a", "-"):
        after += 1
    if tag_at(tokens, after) is Tag.TIME and text_at(tokens, after - 1) not in ("a", "-"):
        if tag_at(tokens, after + 1) in (Tag.PER, Tag.LENGTH) or text_at(tokens, after + 1) == "-":
            after += 1 + (tag_at(tokens, after + 1) is not Tag.LENGTH)
        elif tag_at(tokens, after + 1) is not Tag.PACE:
            return None
    if tag_at(tokens, after) is Tag.LENGTH and tokens[after].value in ("km", "mi", "m"):
        sign = "mi" if tokens[after].value == "m" else str(tokens[after].value)
        after += 1
        if sign == "mi" and text_at(tokens, after - 1) == "m" and text_at(tokens, after - 2) != "/":
            return None
    elif after != at and tag_at(tokens, after) is not Tag.PACE:
        return None
    if tag_at(tokens, after) is Tag.PACE:
        after += 1
        if not sign:
            return seconds, after, UNSAID
    elif tag_at(tokens, after) is Tag.AVERAGE and sign:
        after += 1
    if not sign or not 100 <= (found := pace_of(seconds, sign)) <= 1500:
        return None
    return found, after, sign


def clock(tokens: list[Token], place: int, default: str) -> Piece:
    """Read 46:44 or 1:02:10 at `place`."""
    parts = clock_parts(tokens[place].text)
    at = place + 1
    if any(part > 59 for part in parts[1:]):
        return Piece(NOISE, None, place, at)
    if len(parts) == 3:
        seconds = parts[0] * 3600 + parts[1] * 60 + parts[2]
        if tag_at(tokens, at) is Tag.FASTER:
            return Piece(NOISE, None, place, at + 1)
        return Piece(DUR, seconds, place, at)
    value: Any = parts
    if tag_at(tokens, at) is Tag.OF_THE_CLOCK:
        return Piece(NOISE, None, place, at + 1)
    if text_at(tokens, at) == "-" and at + 1 < len(tokens) and tokens[at + 1].kind == CLOCK_TOKEN:
        after = at + 2
        while tag_at(tokens, after) in (Tag.PER, Tag.LENGTH, Tag.PACE, Tag.OF_THE_CLOCK):
            after += 1
        return Piece(NOISE, None, place, after)
    seconds = parts[0] * 60 + parts[1]
    pace = _pace_after(tokens, at, seconds, default)
    if pace is not None:
        return Piece(PACE, pace[0], place, pace[1], unit=pace[2])
    if text_at(tokens, at) == "s" and tokens[at].glued and 100 <= pace_of(seconds, default) <= 1500:
        return Piece(PACE, seconds, place, at + 1, unit=UNSAID)
    if tag_at(tokens, at) is Tag.FASTER:
        return Piece(NOISE, None, place, at + 1)
    if tag_at(tokens, at) is Tag.TIME:
        unit = int(tokens[at].value)
        return Piece(DUR, seconds * 60 if unit == 3600 else seconds, place, at + 1)
    if _label(tokens, place) is Tag.PACE or (
        text_at(tokens, place - 1) in ("avg", "average", "averaged") and 100 <= pace_of(seconds, default) <= 1500
    ):
        return Piece(PACE, seconds, place, at, unit=UNSAID)
    return Piece(CLOCK, value, place, at)
