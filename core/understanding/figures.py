"""Figures with the signs and words beside them: what each one measures."""

from __future__ import annotations

from typing import Final

from core.domain.record import Kind
from core.understanding.beside import (
    LONGEST_FIGURE,
    UNSAID,
    fraction_after,
    is_mean_beat,
    label_of,
    names_next_beat,
    number_at,
    seconds_behind,
    taken_as_miles,
)
from core.understanding.ladders import end_of_ladder, is_in_metres, names_intervals
from core.understanding.laps import COUNTED, OF_A_LAP, POOL, of_laps
from core.understanding.measured import (
    NO_WAY,
    counts_things,
    has_metres_behind,
    is_done,
    is_done_of_planned,
    is_for_one,
    is_measured_ahead,
    is_short,
    pointed,
)
from core.understanding.mistyped import CUT_OFF, is_cut_off
from core.understanding.pieces import (
    BARE,
    CLIMB,
    CLOCK,
    DIST,
    NOISE,
    PACE,
    REPS,
    SOME,
    M,
    Piece,
    length,
    tag_at,
    text_at,
)
from core.understanding.short_lengths import SHORT, climb_or_minutes
from core.understanding.signs import (
    BEFORE_REPS,
    effort_of,
    end_of_reps,
    heart_rate,
    is_counted_kind,
    says_highest,
    span_at,
)
from core.understanding.sizes import sized
from core.understanding.things import NAMES, is_a_track, names_a_thing
from core.understanding.times import end_of_hour, figure_with_time
from core.understanding.tokens import NUMBER, SLASH, WORD, Tokens
from core.understanding.words import Tag

A_MILE: Final = "1609.344"
"""The metres of "mile time trial", which may be one of several miles."""
HOURS: Final = 24
"""Of a day: up to here a figure with the hour's sign is a time of day."""


def figure(tokens: Tokens, place: int, default: str) -> Piece:
    """Read the number at `place`; `default` is the sign of the runner's unit."""
    text = number_at(tokens, place) or "0"
    at = place + 1
    following = tokens[at] if at < len(tokens) else None
    tag, kind = (following.tag, following.kind) if following is not None else (None, "")
    if len(text) > LONGEST_FIGURE and len(text.partition(".")[0]) > LONGEST_FIGURE:
        return Piece(DIST if tag == Tag.LENGTH else NOISE, 10**18, place, at)
    if following is not None and tag == Tag.REPS:
        tag = taken_as_miles(following, text, default)
    reps = end_of_reps(tokens, at) if tag in BEFORE_REPS else 0
    if reps:
        named = place - 1 - (text_at(tokens, place - 1) in ("(", ":"))
        if tag_at(tokens, named) == Tag.REPS and tokens[named].value == "strides":
            return Piece(NOISE, None, place, reps)
        if any(t.tag == Tag.REPS and t.value == "strides" for t in tokens[reps - 1 : reps + 1]):
            return Piece(NOISE, None, place, reps)
        return Piece(REPS, None, place, reps, unit="time" if tag_at(tokens, reps - 1) == Tag.TIME else "")
    hyphened = following is not None and following.text == "-"
    ladder = end_of_ladder(tokens, place) if hyphened or kind == NUMBER else 0
    if ladder:
        repeated = names_intervals(tokens, place) or is_in_metres(text)
        return Piece(REPS if repeated else NOISE, None, place, ladder, unit="time")
    if following is not None and following.text == ":" and is_cut_off(tokens, at):
        return Piece(NOISE, CUT_OFF, place, at)
    of_one = tag == Tag.LENGTH and (tokens[at].value in POOL or (place and tokens[place - 1].tag in OF_A_LAP))
    if of_one or hyphened or tag in COUNTED:
        gone_round = of_laps(tokens, place, at, text)
        if gone_round is not None:
            return gone_round
    span = span_at(tokens, place, text)
    if span is not None:
        return span
    if tag == Tag.LENGTH:
        return _with_length(tokens, place, at, text)  # most have their sign right behind them
    if tag == Tag.TIME:
        return figure_with_time(tokens, place, at, text, default)
    if hyphened and tokens[at].glued and tag_at(tokens, at + 1) in (Tag.LENGTH, Tag.TIME):
        at += 1
    halved = tag_at(tokens, at) == Tag.NUMBER and tokens[at].value == "0.5"
    if halved and tag_at(tokens, at + 1) == Tag.LENGTH:
        # "five and a half miles" is read by `fraction_after`; this is "5 half mile"
        return Piece(NOISE, None, place, at + 1)
    part = fraction_after(tokens, at)
    if part is not None and "." not in text:
        text, at = text + part[0], part[1]
    elif tokens[place].kind == NUMBER and _is_fraction(tokens, at):
        top, bottom = (int(part) for part in tokens[at].text.split("/"))
        text, at = str(int(float(text)) + round(top / bottom, 3)), at + 1
    if tag_at(tokens, at) == Tag.OF and tag_at(tokens, at + 1) == Tag.HEART:
        at += 1  # "150 de pulso"
    tag = tag_at(tokens, at)
    if tag == Tag.ABOUT and tag_at(tokens, at + 1) in (Tag.LENGTH, Tag.TIME):
        at += 1
        tag = tag_at(tokens, at)
    if tag == Tag.A and tag_at(tokens, at + 1) == Tag.LENGTH and "." in text:
        at += 1
        tag = Tag.LENGTH
    if tag in (None, Tag.FILL) and _is_told_with_feeling(tokens, at, text):
        at += 1
        tag = tag_at(tokens, at)
    if tag == Tag.LENGTH:
        return _with_length(tokens, place, at, text)
    if tag == Tag.TIME:
        return figure_with_time(tokens, place, at, text, default)
    if tag == Tag.BPM:
        return heart_rate(text, place, at + 1, highest=says_highest(tokens, place, at))
    if tag == Tag.HEART and float(text) < 24 and tokens[at].value == "hours":
        tokens[at].tag, tokens[at].value = Tag.TIME, 3600
        return figure_with_time(tokens, place, at, text, default)
    if tag == Tag.HEART and tag_at(tokens, place - 1) != Tag.HEART and not names_next_beat(tokens, at):
        return heart_rate(text, place, at + 1, highest=says_highest(tokens, place, at))
    if tag == Tag.OF_THE_CLOCK and float(text) <= (HOURS if tokens[at].value is None else HOURS // 2):
        return Piece(NOISE, None, place, end_of_hour(tokens, at))
    if tag == Tag.SIZED:
        return sized(tokens, place, at, text)
    beats = tag == Tag.CLIMB and label_of(tokens, place) == Tag.HEART  # "FC 149 desnivel 110 m"
    if tag == Tag.CLIMB and tokens[at].value == "metre" and text.isdigit() and not beats:
        return Piece(CLIMB, int(text), place, at + 1)
    return _unsigned(tokens, place, at, text, default)


def _unsigned(tokens: Tokens, place: int, at: int, text: str, default: str) -> Piece:
    label = Tag.HEART if is_mean_beat(tokens, place, text) else label_of(tokens, place)
    if label == Tag.HEART:
        return heart_rate(text, place, at, highest=says_highest(tokens, place, at))
    tag = tag_at(tokens, at)
    of_ten = tag == Tag.INSTEAD and text_at(tokens, at + 1) == "10"
    if label == Tag.EFFORT:
        return effort_of(text, place, at + 2 * of_ten)
    if of_ten and tokens[at].value and tag_at(tokens, place - 1) in (Tag.FILL, Tag.WAS, Tag.A):
        return Piece(NOISE, None, place, at + 2)  # "felt 4 out of 10"
    if label == Tag.CLIMB:
        named = any(token.value == "metre" for token in tokens[max(place - 3, 0) : place])
        metres = named and text.isdigit() and tag_at(tokens, at) != Tag.MEASURED
        return Piece(CLIMB if metres else NOISE, int(text) if metres else None, place, at)
    seconds = seconds_behind(tokens, at) if tokens.language.head_first and text.isdigit() else None
    if label == Tag.PACE and text.isdigit() and 2 < int(text) < 16:
        more = 0 if seconds is None else seconds
        return Piece(PACE, int(text) * 60 + more, place, at + 2 * (seconds is not None), unit=UNSAID)
    if seconds is not None and tag_at(tokens, place - 1) == Tag.IN and int(text) < 300:
        return Piece(CLOCK, (int(text), seconds), place, at + 2)  # "em 27 e 30"
    if (
        label == Tag.LABELLED
        or tag_at(tokens, place - 1) == Tag.BOUND
        or label == Tag.HIGHEST
        or is_measured_ahead(tokens, place)
        or tag == Tag.MEASURED
        or tag == Tag.TIMES
        or tag == Tag.SPAN
        or tag == Tag.REST
        or (tag == Tag.EFFORT and label is None)
    ):
        counted = tokens[at].value if tag == Tag.MEASURED else None
        return Piece(NOISE, counted, place, at + (tag == Tag.MEASURED))
    if text_at(tokens, at) == "-" and tag_at(tokens, at + 1) == Tag.OTHER:
        return Piece(NOISE, None, place, at + 1)  # "my 9-year-old"
    counted = _beyond_adjectives(tokens, at)
    if tag_at(tokens, counted) == Tag.RUN and tokens[counted].value == "many":
        return Piece(NOISE, None, place, at + (counted == at))
    if tag == Tag.KIND and text.isdigit() and is_counted_kind(tokens, at):
        return Piece(REPS, None, place, at)
    whole = at + 1 + (tag_at(tokens, at + 1) == Tag.A)
    if tag == Tag.NAMED_DISTANCE and tokens[at].value == A_MILE:
        return Piece(DIST, length(text, "mi"), place, at + 1, unit="mi")  # "2 mile time trial"
    if tag == Tag.NAMED_DISTANCE and text.isdigit() and int(text) > 1:
        return Piece(NOISE, None, place, at + 1)  # "3 marathons"
    if tag == Tag.OF and number_at(tokens, whole) and tag_at(tokens, whole + 1) == Tag.LENGTH:
        sign = str(tokens[whole + 1].value)
        if sign in ("km", "mi"):
            return Piece(DIST, length(text, sign), place, at, unit=sign)
    if tag == Tag.OF and is_done_of_planned(tokens, place, whole):
        return Piece(BARE, text, place, at)  # "only managed 21 of the 25"
    if tag == Tag.OF and (not tokens.language.head_first or number_at(tokens, whole) is not None):
        them = text_at(tokens, at + 1) == "10" or tag_at(tokens, at + 1) == Tag.OTHER
        return Piece(NOISE, SOME, place, at + 2 if them else at)  # "8 of them"
    if text == "1" and tokens[place].kind != NUMBER:
        return Piece(0, tokens[place].text, place, at)  # "only one got lost"
    return Piece(BARE, text, place, at)


def _is_told_with_feeling(tokens: Tokens, at: int, text: str) -> bool:
    """Whether a word tells how the miles were: "20 whole minutes", "6 glorious miles"."""
    if at + 1 >= len(tokens) or tokens[at].kind != WORD or tokens.language.head_first or tokens[at].capital:
        return False
    sign = tokens[at + 1]
    counted = sign.tag == Tag.LENGTH and sign.value in ("km", "mi")
    counted = counted or (sign.tag == Tag.TIME and int(sign.value) >= SHORTEST_SIGN)
    return counted and len(sign.text) > 3 and not sign.glued and float(text) <= MOST_WITH_FEELING


SHORTEST_SIGN: Final = 60
MOST_WITH_FEELING: Final = 60


def _beyond_adjectives(tokens: Tokens, at: int) -> int:
    """Return the place after what tells how runs were: "3 easy runs" counts runs."""
    last = at + 3
    while at < last and tag_at(tokens, at) in (Tag.KIND, Tag.FILL):
        at += 1
    return at


def _is_fraction(tokens: Tokens, at: int) -> bool:
    return (
        at < len(tokens)
        and tokens[at].kind == SLASH
        and tokens[at].text in ("1/2", "1/4", "3/4", "1/3", "2/3")
        and tag_at(tokens, at + 1) in (Tag.LENGTH, Tag.TIME)
    )


PARTED: Final = frozenset({Tag.AND, Tag.QUARTER})
"""What a fraction begins with: "and a half"."""


def _with_length(tokens: Tokens, place: int, at: int, text: str) -> Piece:
    sign = str(tokens[at].value)
    after = at + 1
    tag = tokens[after].tag if after < len(tokens) else None
    part = fraction_after(tokens, after) if tag in PARTED and "." not in text else None
    if part is not None and tag_at(tokens, part[1]) not in (Tag.TIME, Tag.LENGTH):
        text, after = text + part[0], part[1]  # "10 km y medio"
        tag = tag_at(tokens, after)
    if sign in ("km", "mi"):
        if text == "1" and is_for_one(tokens, at):
            tokens[at].tag, tokens[at].value = Tag.PACE, sign
            return Piece(NOISE, None, place, after)
        if tokens[place].kind == NUMBER and float(text) >= NO_WAY:
            text = pointed(tokens[place].text, text)
        if sign == "km" and tag is None and has_metres_behind(tokens, after) and text.isdigit():
            return Piece(DIST, length(f"{text}.{tokens[after].text}", sign), place, after + 1, unit=sign)
    if after < len(tokens) and tokens[after].text == "/" and tag_at(tokens, after + 1) == Tag.TIME:
        return Piece(NOISE, None, place, after + 2)
    if sign in SHORT:
        told = climb_or_minutes(tokens, place, at, after, text, sign)
        if told is not None:
            return told
    if (
        tag == Tag.LEFT
        or (tag == Tag.BEYOND and not any(t.tag == Tag.ADD for t in tokens[:place]))
        or (tag == Tag.FASTER and tokens[after].value == "way")
        or (tag == Tag.BOUND and tokens[after].value)
        or (sign == "km" and len(tokens[at].text) == 1 and counts_things(tokens, after))
    ):
        return Piece(NOISE, None, place, after)
    named = tag in NAMES or tokens.language.head_first  # where the thing may stand before the figure
    if tag == Tag.MEASURED or (
        named and names_a_thing(tokens, place, after) and not _is_of_a_run(tokens, after)
    ):
        return Piece(NOISE, None, place, after)
    if tag == Tag.REPS or (tag == Tag.KIND and tokens[after].value is Kind.INTERVAL and is_short(text, sign)):
        return Piece(REPS, None, place, after)
    if tag == Tag.SPAN and tokens[after].value >= 7:
        return Piece(NOISE, None, place, after + 1)
    if sign in ("m", "metre") and is_a_track(tokens, place, after, text):
        return Piece(NOISE, None, place, after)
    if sign == "m":
        if float(text) >= 100:
            return Piece(DIST, length(text, "metre"), place, after, unit="metre")
        return Piece(M, text, place, after)
    return Piece(DIST, length(text, sign), place, after, unit=sign)


def _is_of_a_run(tokens: Tokens, after: int) -> bool:
    """Whether what would name a thing tells of the run: "5kmコースを走った", "10km ペース5:00"."""
    tag = tag_at(tokens, after)
    if tag != Tag.TOPIC and tag != Tag.PACE:
        return False
    closes = tokens.language.verb_last and is_done(tokens, after + 1)
    return closes or (tag == Tag.TOPIC and tag_at(tokens, after + 1) == Tag.RUN)
