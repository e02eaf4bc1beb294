"""Figures that are no amount of their own: repetitions, ranges, heart beats."""

from __future__ import annotations

from typing import Final

from core.domain.record import Kind
from core.understanding.beside import label_of, number_at
from core.understanding.pieces import (
    EFFORT,
    HR,
    NOISE,
    SPAN,
    Piece,
    tag_at,
    text_at,
)
from core.understanding.tokens import CLOCK as CLOCK_TOKEN
from core.understanding.tokens import SLASH, Tokens
from core.understanding.words import Tag

HEART_BEATS: Final = range(40, 231)


def heart_rate(text: str, place: int, at: int, *, highest: bool) -> Piece:
    if highest or not text.isdigit() or int(text) not in HEART_BEATS:
        return Piece(NOISE, None, place, at)
    return Piece(HR, int(text), place, at)


def says_highest(tokens: Tokens, place: int, at: int) -> bool:
    last = at + (tag_at(tokens, at) in (Tag.BPM, Tag.HEART))
    own = last + 2 if text_at(tokens, last + 1) in ("=", ":") else last + 1
    after = [tag_at(tokens, last)] if number_at(tokens, own) is None else []  # "145 bpm max 165"
    return (
        Tag.HIGHEST in (tag_at(tokens, place - 1), tag_at(tokens, place - 2), *after)
        or (
            at < len(tokens)
            and tokens[at].glued
            and (tokens[at].text == "-" or tokens[at].tag in (Tag.TIME, Tag.TO, Tag.ABOUT))
        )
        or text_at(tokens, place - 1) in ("-", "<", ">")
        or tag_at(tokens, place - 1) in (Tag.BOUND, Tag.THRESHOLD)
        or tag_at(tokens, at) == Tag.LENGTH
        or (
            tag_at(tokens, at) == Tag.PER
            and (tokens[at].glued if text_at(tokens, at) == "/" else number_at(tokens, at + 1) is not None)
        )
    )


def effort_of(text: str, place: int, at: int) -> Piece:
    if text.isdigit() and 1 <= int(text) <= 10:
        return Piece(EFFORT, int(text), place, at)
    return Piece(NOISE, None, place, at)


def end_of_reps(tokens: Tokens, at: int) -> int:
    """Return the place after "x 400m" or "x 1 mile", 0 if there is none; at `at` stands a `BEFORE_REPS`."""
    tag = tokens[at].tag
    if tag == Tag.REPS or (tag == Tag.KIND and _are_named(tokens, at)):
        return at + 1
    if tag == Tag.KIND:
        return 0
    following = tokens[at + 1].tag if at + 1 < len(tokens) else None
    if tag == Tag.LENGTH and following not in REPEATS and tag_at(tokens, at + 2) != Tag.REPS:
        return 0  # most figures
    if tag == Tag.BY and number_at(tokens, at + 1) and tag_at(tokens, at + 2) == Tag.LENGTH:
        return at + 3
    if tag in (Tag.LENGTH, Tag.TIME) and following == Tag.TIMES and number_at(tokens, at + 2):
        short = tokens[at].value not in ("km", "mi") or float(number_at(tokens, at - 1) or 0) <= 2
        return at + 3 if short else 0
    if tag != Tag.TIMES:
        if tag == Tag.TIME and _are_laps(tokens, at):
            return at + 1
        if tag == Tag.LENGTH and following == Tag.REPS:
            return at + 2
        if (
            tag in (Tag.LENGTH, Tag.TIME)
            and tag_at(tokens, at + 2) == Tag.REPS
            and tokens[at + 2].value == AFTER_LENGTH
            and number_at(tokens, at + 1)
        ):
            return at + 3
        return 0
    at += 1
    if text_at(tokens, at) == "(":
        return at + 1
    if at < len(tokens) and tokens[at].kind in (CLOCK_TOKEN, SLASH):
        return at + 1
    if number_at(tokens, at) is None:
        return at if tag_at(tokens, at) in (Tag.REPS, Tag.LENGTH, Tag.KIND) else 0
    at += 1
    while tag_at(tokens, at) in (Tag.LENGTH, Tag.TIME, Tag.SIZED) or (
        tag_at(tokens, at - 1) == Tag.TIME and number_at(tokens, at) and tokens[at].glued
    ):
        at += 1
    return at


REPEATS: Final = frozenset({Tag.TIMES, Tag.REPS})
BEFORE_REPS: Final = frozenset({Tag.REPS, Tag.KIND, Tag.BY, Tag.LENGTH, Tag.TIMES, Tag.TIME})
AFTER_LENGTH: Final = "behind"
"""The value of a word that counts repetitions whose length may stand before them: "400mを10本"."""


def _are_named(tokens: Tokens, at: int) -> bool:
    """Whether "mile repeats" follows: a kind of several words that begins with the way."""
    return tokens[at].value is Kind.INTERVAL and " " in tokens[at].text


def is_counted_kind(tokens: Tokens, at: int) -> bool:
    """Whether repetitions are counted by their name: "6 hill reps", "8 hill sprints", "10 intervals"."""
    token = tokens[at]
    plural = tokens.language.forms.plural
    return token.value in (Kind.HILLS, Kind.INTERVAL) and bool(plural) and token.text.endswith(tuple(plural))


def _are_laps(tokens: Tokens, at: int) -> bool:
    """Whether "800s" are repetitions of 800 metres: beside intervals, or how many times."""
    if not tokens[at].glued or tokens[at].value != 1:
        return False
    near = (tag_at(tokens, at - 2), tag_at(tokens, at + 1))
    beside = Tag.TIMES in near or tag_at(tokens, at - 2) == Tag.KIND or tag_at(tokens, at + 1) == Tag.KIND
    return beside and (number_at(tokens, at - 1) or "").endswith("00")


def _joins(tokens: Tokens, at: int) -> bool:
    if at >= len(tokens):
        return False
    token = tokens[at]
    tag = token.tag
    return (
        token.text == "-"
        or tag == Tag.OR
        or (tag == Tag.TO and not token.value)
        or (tag == Tag.AT and token.value in ("or", "pace"))
    )


JOINTS: Final = frozenset({Tag.OR, Tag.TO, Tag.AT, Tag.AND})
"""What may stand between the two ends of a span."""


def _leads_up(tokens: Tokens, at: int, low: str) -> bool:
    """Whether a word that leads to paces, too, leads to a higher figure: "7 à 8 km"."""
    if tag_at(tokens, at) != Tag.AT or tokens[at].value != "either":
        return False
    high = number_at(tokens, at + 1)
    signed = tag_at(tokens, at + 2) in (Tag.LENGTH, Tag.TIME) and text_at(tokens, at + 2) != "'"
    return high is not None and signed and float(low) < float(high)


def _are_neighbours(tokens: Tokens, place: int) -> bool:
    """Whether "5、6km" is said of a figure that is not known for sure."""
    low, high = number_at(tokens, place), number_at(tokens, place + 2)
    if text_at(tokens, place + 1) != "," or not low or not high or not low.isdigit():
        return False
    follows = tag_at(tokens, place + 3) in (Tag.LENGTH, Tag.TIME) and high.isdigit()
    return follows and int(high) == int(low) + 1


def span_at(tokens: Tokens, place: int, low: str) -> Piece | None:
    """Read "8-9k", "8 to 9 km", "3 or 4 miles"."""
    at = place + 1
    if at == len(tokens):
        return None
    tag = tokens[at].tag
    if (tag == Tag.LENGTH or tag == Tag.ABOUT) and _joins(tokens, at + 1):
        at += 1  # "6ish or 7ish km"
    elif tag not in JOINTS and tokens[at].text not in ("-", ","):
        return None
    if tag_at(tokens, place - 1) in (Tag.OF, Tag.FROM) and any(t.tag == Tag.SET for t in tokens[:place]):
        return None  # "cambia de 10 a 12 km"
    joined = text_at(tokens, at)
    led = place - 1 - (tag_at(tokens, place - 1) == Tag.A)
    between = tag_at(tokens, at) == Tag.AND and tag_at(tokens, led) == Tag.BETWEEN
    between = between or _leads_up(tokens, at, low)
    between = between or bool(joined == "," and tokens.language.unspaced and _are_neighbours(tokens, place))
    if not _joins(tokens, at) and not between:
        return None
    at += between and tag_at(tokens, at + 1) == Tag.A  # "entre los 8 y los 9 km"
    high = number_at(tokens, at + 1)
    if high is None:
        return None
    if (
        joined == "-"
        and place + 1 == at
        and not tokens[at].glued
        and not _is_spaced_out(tokens, place, low, high)
    ):
        return None
    if joined == "-" and not tokens[at].glued and tag_at(tokens, at + 2) != Tag.LENGTH:
        return None
    after = at + 2
    if text_at(tokens, after) == "-" or tag_at(tokens, after) == Tag.ABOUT:
        after += 1
    tag = tag_at(tokens, after)
    if at > place + 1 and joined == "-" and _is_a_time(tokens, after):
        return None
    if tokens[at].value == "pace" and (
        at > place + 1 or tag not in (Tag.LENGTH, Tag.TIME) or float(low) >= float(high)
    ):
        return None  # "10 km a 140 ppm", "10 a 5 min/km"
    label = label_of(tokens, place)
    if label in (Tag.HEART, Tag.LABELLED, Tag.EFFORT):
        return Piece(NOISE, None, place, after)
    if tag in (Tag.BPM, Tag.HEART, Tag.MEASURED, Tag.OF_THE_CLOCK, Tag.SPAN):
        return Piece(NOISE, None, place, after + 1)
    if tag == Tag.LENGTH:
        return Piece(SPAN, (low, high), place, after + 1, unit=str(tokens[after].value))
    if tag == Tag.TIME:
        return Piece(SPAN, (low, high), place, after + 1, unit="time")
    if joined == "-" and float(low) < float(high):
        return Piece(SPAN, (low, high), place, after)
    either = tokens[at].tag == Tag.OR and float(low) < float(high) <= WIDEST * float(low) + 1
    if either and _ends_a_figure(tokens, after):
        timed = tag_at(tokens, place - 1) in (Tag.IN, Tag.FOR)
        return Piece(SPAN, (low, high), place, after, unit="time" if timed else "")
    return Piece(NOISE, None, place, after) if joined == "-" else None


def _ends_a_figure(tokens: Tokens, at: int) -> bool:
    """Whether what is counted before it is not told: "5 or 6 last night", not "5 or 6 friends"."""
    if at >= len(tokens):
        return True
    token = tokens[at]
    return token.kind == "b" or token.text in ",)" or token.tag in BEHIND_A_FIGURE


BEHIND_A_FIGURE: Final = frozenset(
    {
        Tag.ON, Tag.IN, Tag.DAY, Tag.WEEKDAY, Tag.PART_OF_DAY, Tag.LAST, Tag.THIS, Tag.KIND, Tag.WITHIN,
        Tag.AFTER, Tag.AT, Tag.BUT, Tag.THEN,
    }
)  # fmt: skip


def _is_spaced_out(tokens: Tokens, place: int, low: str, high: str) -> bool:
    """Whether "5 - 6 miles" is a range; "day 5 - 6 miles" and "5/16 - 5 miles" are none."""
    near = float(low) < float(high) <= WIDEST * float(low)
    before = tokens[place - 1] if place else None
    leads = before is None or before.tag in LEADS_TO_A_SPAN
    return near and leads and tag_at(tokens, place + 3) in (Tag.LENGTH, Tag.TIME)


WIDEST: Final = 1.5
LEADS_TO_A_SPAN: Final = frozenset({Tag.RAN, Tag.ABOUT, Tag.DID, Tag.FILL, Tag.KIND, Tag.BETWEEN, Tag.A})


def _is_a_time(tokens: Tokens, at: int) -> bool:
    """Whether the sign is one of a time: "10.02 km - 55m12s" tells the way and its time."""
    if tag_at(tokens, at) == Tag.TIME:
        return True
    minutes = tag_at(tokens, at) == Tag.LENGTH and tokens[at].value == "m"
    return minutes and number_at(tokens, at + 1) is not None and tokens[at + 1].glued


def is_placing(tokens: Tokens, at: int, text: str) -> bool:
    """Whether a place among all that started is told: "58th of 640", "58e sur 640"."""
    among = number_at(tokens, at + 1) or ""
    if (
        tag_at(tokens, at) not in (Tag.OF, Tag.AFTER, Tag.INSTEAD, Tag.PER)
        or not among.isdigit()
        or not text.isdigit()
    ):
        return False
    return int(among[:9]) >= max(MANY, int(text[:9])) and tag_at(tokens, at + 2) not in (Tag.LENGTH, Tag.TIME)


def is_face(sign: str) -> bool:
    """Whether a sign is a picture (☀ and further), and no mark of Japanese."""
    return sign >= "\u2600" and not "\u3000" <= sign <= "\u33ff"


def stands_as_placing(tokens: Tokens, place: int) -> bool:
    """Whether the ordinal tells nothing but a place: "34:56, came 12th", "3rd!", "87th overall"."""
    after = tokens[place + 2] if place + 2 < len(tokens) else None
    led = tag_at(tokens, place - 1) in (Tag.LABELLED, Tag.DID, Tag.IN, Tag.ME, Tag.WAS)
    if tag_at(tokens, place - 1) in (Tag.LABELLED, Tag.TOTAL) or tag_at(tokens, place + 2) == Tag.TOTAL:
        return True
    if not led and place and tokens[place - 1].text not in ",-(;.!" and tokens[place - 1].kind != "b":
        return False
    ends = after is None or after.kind == "b" or after.text in ",)" or after.value == "race"
    return ends or (after is not None and is_face(after.text))


MANY: Final = 20
"""So many at least start in a race; fewer are repetitions."""
