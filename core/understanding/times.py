"""Times and paces: "45 min", "1h05", "52'30", "8 min/mile", 46:44."""

from __future__ import annotations

from typing import Final

from core.understanding.beside import (
    UNSAID,
    fraction_after,
    is_pause,
    label_of,
    number_at,
    pace_of,
    says_pace,
)
from core.understanding.measured import are_several, end_of_climb, has_a_way
from core.understanding.pacing import is_of_who_is_paced
from core.understanding.pieces import (
    CLIMB,
    CLOCK,
    DUR,
    LENGTHS,
    NOISE,
    PACE,
    TAKEN_OFF,
    Piece,
    tag_at,
    text_at,
)
from core.understanding.tokens import CLOCK as CLOCK_TOKEN
from core.understanding.tokens import NUMBER, Tokens
from core.understanding.words import Tag


def clock_parts(text: str) -> tuple[int, ...]:
    whole = text.replace(",", ".").partition(".")[0]
    return tuple(map(int, whole.split(":")))


def _seconds(text: str, unit: int) -> float:
    """Return the seconds of a figure: "58.40 min" has seconds, "7.5 min" half a minute."""
    minutes, _, rest = text.partition(".")
    if unit == 60 and len(minutes) == len(rest) == 2 and rest < "60" and minutes.isdigit():
        return int(minutes) * 60.0 + int(rest)
    return float(text) * unit


def figure_with_time(tokens: Tokens, place: int, at: int, text: str, default: str) -> Piece:
    """Read "45 min", "1h05", "52'30", "1 hour 20 minutes", and paces such as "8 min/mile"."""
    if tokens[at].text == "'" and text.isdigit() and (climb := end_of_climb(tokens, place, at + 1)):
        return Piece(CLIMB, round(float(text) * FOOT), place, climb)  # "1350' of gain"
    if tokens[at].text == "'" and text.isdigit() and float(text) >= FEET and has_a_way(tokens, place):
        return Piece(CLIMB, round(float(text) * FOOT), place, at + 1)  # "14.2mi / 4,650'"
    unit = int(tokens[at].value)
    if unit == 1 and tokens[at].glued and (several := are_several(tokens, place, at, text)) is not None:
        return several
    seconds = _seconds(text, unit)
    hours, minutes_and_seconds = unit == HOUR, tokens[at].text == "'"
    at, more = _smaller_times(tokens, at + 1, unit)
    seconds += more
    pace = pace_after(tokens, at, seconds, default)
    if pace is not None:
        return Piece(PACE, pace[0], place, pace[1], unit=pace[2])
    before = tag_at(tokens, place - 1)
    if tag_at(tokens, at) == Tag.OF_THE_CLOCK:
        return Piece(NOISE, None, place, at + 1)
    sign = _leading_sign(tokens, place)
    if sign == UNSAID and 100 <= pace_of(seconds, default) <= 1500:
        return Piece(PACE, round(seconds), place, at, unit=UNSAID)
    if sign in LENGTHS and 100 <= pace_of(seconds, sign) <= 1500:
        return Piece(PACE, pace_of(seconds, sign), place, at, unit=sign)
    if before == Tag.AT and tokens[place - 1].value in (("hour", "either") if hours else ("hour",)):
        return Piece(NOISE, None, place, at)
    if (
        tag_at(tokens, at) == Tag.AGO
        or before == Tag.AGO
        or before in (Tag.BY, Tag.BOUND, Tag.THRESHOLD)
        or (before == Tag.A and tag_at(tokens, place - 2) == Tag.BOUND)
        or (before == Tag.LABELLED and tokens[place - 1].value == LOAD)
        or _is_each(tokens, place - 1)
    ):
        return Piece(NOISE, None, place, at)
    after = tag_at(tokens, at)
    if is_of_who_is_paced(tokens, place, seconds):
        return Piece(NOISE, None, place, at)
    if after == Tag.FASTER or (after == Tag.STRANGE and tokens[at].value):
        return Piece(NOISE, None, place, at + 1)  # "45 min en coche"
    if after == Tag.REST_WEAK and tag_at(tokens, at + 1) == Tag.A and before not in (Tag.TAKE, Tag.ADD):
        return Piece(NOISE, TAKEN_OFF, place, at + 1)  # "took 5 mins off my half time"
    if tag_at(tokens, at) == Tag.OF and is_pause(tokens, at + 1, seconds):
        return Piece(NOISE, None, place, at + 2)
    if starts_at(tokens, place, seconds // 3600):
        return Piece(NOISE, None, place, at)
    if before == Tag.AT and says_pace(tokens[place - 1]) and 150 <= pace_of(seconds, default) <= 720:
        return Piece(PACE, round(seconds), place, at, unit=UNSAID)  # "a 5'30"
    if minutes_and_seconds and leads_on(tokens, at) and _is_minutes(tokens, at + 1):
        return Piece(NOISE, None, place, _smaller_times(tokens, at + 3, 60)[0])  # "da 5'30 a 4'40"
    may_be_pace = not hours and 100 <= pace_of(seconds, default) <= 1500
    if may_be_pace and is_named_pace(tokens, place, seconds, default):
        return Piece(PACE, round(seconds), place, at, unit=UNSAID)
    if minutes_and_seconds and more and round(seconds) in EITHER:
        return Piece(CLOCK, divmod(round(seconds), 60), place, at)
    return Piece(DUR, round(seconds), place, at)


def _leading_sign(tokens: Tokens, place: int) -> str:
    """Return the unit that a word before a time makes it the pace of ("キロ5分30秒"), empty if none does."""
    at = place - 1
    while tag_at(tokens, at) in (Tag.AVERAGE, Tag.ABOUT, Tag.AT, Tag.PER):
        at -= 1
    unsaid = UNSAID if tokens.language.verb_last else ""
    if tag_at(tokens, at) != Tag.PACE:
        return unsaid if tag_at(tokens, place - 1) == Tag.AVERAGE else ""
    return str(tokens[at].value or unsaid)


EARLIEST: Final = 5
"""Before this hour nobody meets to run; what is shorter than so many hours is the time of the run."""


def starts_at(tokens: Tokens, place: int, hour: float) -> bool:
    """Whether the figure is the hour of a start: "salida 7:10, 9 km"."""
    return place > 0 and tokens[place - 1].value == "start" and EARLIEST <= hour < 24


LOAD: Final = "load"
"""The value of a word for what a watch works out: a time behind it is none of the run's."""
FOOT: Final = 0.3048
FEET: Final = 360
"""So many of what may be minutes or feet are feet."""
HOUR: Final = 3600
EITHER: Final = range(120, 720)
"""Seconds of minutes and seconds that may be a time or a pace: 5'30"."""


def is_named_pace(tokens: Tokens, place: int, seconds: float, default: str) -> bool:
    """Whether a word before the time says that it is a pace: "allure 5'30", "media 5'21"."""
    return label_of(tokens, place) == Tag.PACE or (
        tag_at(tokens, place - 1) == Tag.AVERAGE and 100 <= pace_of(seconds, default) <= 1500
    )


def _smaller_times(tokens: Tokens, at: int, unit: int) -> tuple[int, float]:
    more = 0.0
    while unit > 1:
        part = fraction_after(tokens, at)
        if part is not None:
            return part[1], more + unit * float(part[0])
        step = at + 1 if tag_at(tokens, at) == Tag.AND or text_at(tokens, at) == "," else at
        figure_here = number_at(tokens, step)
        if figure_here is None or "." in figure_here or int(figure_here) > 59:
            break
        tag = tag_at(tokens, step + 1)
        if (tag == Tag.TIME and tokens[step + 1].value < unit) or (
            unit == 3600 and tag == Tag.LENGTH and tokens[step + 1].value == "m"
        ):
            unit = int(tokens[step + 1].value) if tag == Tag.TIME else 60
            more += int(figure_here) * unit
            at = step + 2
        elif (
            (step == at or tag_at(tokens, at) == Tag.AND)
            and (tokens[step].kind == NUMBER or int(figure_here) >= 5)
            and (tokens[step].glued or (unit == 3600 and step == at) or _is_last(tokens, step, unit))
            and _ends(tokens, step + 1)
        ):
            unit //= 60
            more += int(figure_here) * unit
            at = step + 1
        elif step > at and unit == 3600 and int(figure_here) >= 5 and _ends_at_a_known_word(tokens, step + 1):
            return step + 1, more + 60 * int(figure_here)  # "1 hora e 20 de corrida"
        else:
            break
    return at, more


def _ends_at_a_known_word(tokens: Tokens, at: int) -> bool:
    """Whether the figure before `at` can count nothing else: no sign and no unknown word follows."""
    counted = at < len(tokens) and (tokens[at].kind == NUMBER or tag_at(tokens, at) in (None, Tag.SPORT))
    return (
        _ends(tokens, at)
        and (not counted or tokens[at].kind in ("b", "p"))
        and tag_at(tokens, at) != Tag.TIME
    )


def _is_last(tokens: Tokens, place: int, unit: int) -> bool:
    """Whether two figures without a sign end what is told: "48 min 30, au parc"."""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    ends = after is None or after.kind == "b" or after.text in ",()" or after.tag in (Tag.OF, Tag.PER)
    ends = ends or (after is not None and (after.value == "the" or after.tag in AFTER_SECONDS))
    return ends and (len(number_at(tokens, place) or "") == 2 or unit == HOUR)


AFTER_SECONDS: Final = frozenset({Tag.WITHIN, Tag.AFTER, Tag.ON, Tag.CHIP, Tag.GUN, Tag.RECORD, Tag.HEART})
"""Behind one of these a figure counts nothing else: "26 min 30 with a mate"."""


def _is_each(tokens: Tokens, place: int) -> bool:
    return tag_at(tokens, place) == Tag.PART and tokens[place].value == "each"


def _is_a_or_dash(tokens: Tokens, place: int) -> bool:
    """Whether "a", "the" or a dash stands there: "5:30 a km", "5:30 el km", "8-min miles"."""
    if text_at(tokens, place) == "-":
        return True
    return tag_at(tokens, place) in (Tag.A, Tag.TO) and tokens[place].value in ("one", "the")


def _ends(tokens: Tokens, at: int) -> bool:
    """Whether the figure before `at` has no sign of its own."""
    return tag_at(tokens, at) not in SIGNS


SIGNS: Final = frozenset(
    {Tag.LENGTH, Tag.MEASURED, Tag.TIMES, Tag.HEART, Tag.BPM, Tag.OF_THE_CLOCK, Tag.SPAN}
)


OPENS_A_PACE: Final = frozenset({Tag.PER, Tag.A, Tag.TO, Tag.TIME, Tag.LENGTH, Tag.PACE})


def pace_after(tokens: Tokens, at: int, seconds: float, default: str) -> tuple[float, int, str] | None:
    """Return the pace that the words at `at` make of a time, the place after, and the unit."""
    sign, after = "", at
    if tag_at(tokens, at) not in OPENS_A_PACE and text_at(tokens, at) != "-":
        return None
    if tag_at(tokens, after) == Tag.PER or _is_a_or_dash(tokens, after):
        after += 1
    if tag_at(tokens, after) == Tag.TIME and not _is_a_or_dash(tokens, after - 1):
        if tag_at(tokens, after + 1) in (Tag.PER, Tag.LENGTH) or text_at(tokens, after + 1) == "-":
            after += 1 + (tag_at(tokens, after + 1) != Tag.LENGTH)
        elif tag_at(tokens, after + 1) != Tag.PACE:
            return None
    if tag_at(tokens, after) == Tag.LENGTH and tokens[after].value in ("km", "mi", "m"):
        sign = "mi" if tokens[after].value == "m" else str(tokens[after].value)
        after += 1
        if sign == "mi" and tokens[after - 1].value == "m" and text_at(tokens, after - 2) != "/":
            return None
    elif after != at and tag_at(tokens, after) != Tag.PACE:
        return None
    if tag_at(tokens, after) == Tag.PACE and not _leads_to_a_time(tokens, after):
        after += 1
        if not sign:
            return seconds, after, UNSAID
    elif tag_at(tokens, after) == Tag.AVERAGE and sign:
        after += 1
    if not sign or not 100 <= (found := pace_of(seconds, sign)) <= 1500:
        return None
    return found, after, sign


def _leads_to_a_time(tokens: Tokens, at: int) -> bool:
    """Whether the word for a pace names the time behind it, not the one before: "52:30 ペース5'09"."""
    if tokens[at].value in LENGTHS:
        return True
    at += 1 + (text_at(tokens, at + 1) == ":")
    if at < len(tokens) and tokens[at].kind == CLOCK_TOKEN:
        return clock_parts(tokens[at].text)[0] <= SLOWEST
    figure = number_at(tokens, at)
    timed = tag_at(tokens, at + 1) == Tag.TIME and tokens[at + 1].value == 60
    return timed and figure is not None and float(figure) <= SLOWEST


SLOWEST: Final = 15
"""Minutes of a pace."""


def leads_on(tokens: Tokens, at: int) -> bool:
    """Whether a word that leads to a pace stands between two of them: "da 5:30 a 4:40"."""
    return tag_at(tokens, at) == Tag.AT and says_pace(tokens[at]) and tokens[at].text != "@"


def _is_minutes(tokens: Tokens, at: int) -> bool:
    return number_at(tokens, at) is not None and text_at(tokens, at + 1) == "'"


def end_of_hour(tokens: Tokens, at: int) -> int:
    """Return the place after the hour's sign at `at`, and after the minutes behind it: "18 Uhr 30"."""
    at += 1
    minutes = tokens[at] if at < len(tokens) else None
    if (
        minutes is not None
        and minutes.kind == NUMBER
        and minutes.text.isdigit()
        and len(minutes.text) == 2
        and tokens[at - 1].value is None
        and _ends(tokens, at + 1)
        and tag_at(tokens, at + 1) != Tag.TIME
    ):
        at += 1
    elif minutes is not None and tokens[at - 1].value is None and minutes.glued:
        if minutes.tag == Tag.QUARTER:
            at += 1
        elif minutes.kind == NUMBER and tag_at(tokens, at + 1) == Tag.TIME and tokens[at + 1].value == 60:
            at += 2
    return at
