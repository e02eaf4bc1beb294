"""What stands beside a figure: the number itself, and the word that names it."""

from __future__ import annotations

from typing import Final

from core.domain.record import Kind
from core.understanding.pieces import LENGTHS, tag_at
from core.understanding.tokens import NUMBER, Token, Tokens
from core.understanding.words import Tag

KM: Final = LENGTHS["km"]


UNSAID: Final = "?"
"""The unit of a pace that is in seconds for one of the unit that the distance or the runner uses."""


LONGEST_FIGURE: Final = 9


def number_at(tokens: Tokens, place: int) -> str | None:
    """Return the figure at `place`, written in digits or as a word."""
    if 0 <= place < len(tokens):
        token = tokens[place]
        if token.kind == NUMBER:
            return token.number
        if token.tag == Tag.NUMBER:
            return str(token.value)
    return None


def pace_of(seconds: float, sign: str) -> float:
    """Return seconds a kilometre of `seconds` for one of the sign's unit."""
    return seconds * KM / LENGTHS[sign]


def fraction_after(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """Return ".5" for "and a half" (".25" for a quarter), and the place after it."""
    tag = tag_at(tokens, at)
    if tag == Tag.QUARTER and tokens[at].glued:
        return str(tokens[at].value)[1:], at + 1
    if tag != Tag.AND:
        return None
    if tokens[at].value:
        return str(tokens[at].value), at + 1  # "y media" is one word of the language
    part = at + 1 + (tag_at(tokens, at + 1) == Tag.A)
    tag = tag_at(tokens, part)
    if tag == Tag.HALF:
        return (".5", part + 1) if part == at + 2 or tag_at(tokens, at - 1) == Tag.TIME else None
    if tag == Tag.QUARTER:
        return str(tokens[part].value)[1:], part + 1
    if tag == Tag.NUMBER and part == at + 1 and str(tokens[part].value).startswith("0."):
        return str(tokens[part].value)[1:], part + 1
    return None


def is_long_time(tokens: Tokens, place: int) -> bool:
    """Whether a word for an hour or a quarter of one stands there: a half before it is its own."""
    return tag_at(tokens, place) == Tag.TIME and int(tokens[place].value) >= QUARTER_OF_AN_HOUR


QUARTER_OF_AN_HOUR: Final = 900


def says_pace(at: Token) -> bool:
    """Whether the word before a clock figure leads to a pace: "@ 5:30", "a 5:30".

    One with the value "either" leads to a time of day and to the end of a range, too: "à 7h30", "7 à 8 km".
    """
    return at.text == "@" or at.value in ("pace", "either")


SIZED: Final = frozenset({Tag.RUN, Tag.KIND, Tag.RAN, Tag.WENT, Tag.TOTAL})


def seconds_behind(tokens: Tokens, at: int) -> int | None:
    """Return the seconds that follow minutes with "and" and no sign: "5 e 20", "27 y 30"."""
    said = number_at(tokens, at + 1) or ""
    joined = tag_at(tokens, at) == Tag.AND and not tokens[at].value
    if not joined or not said.isdigit() or len(said) != 2 or int(said) >= 60:
        return None
    return None if tag_at(tokens, at + 2) in (Tag.LENGTH, Tag.TIME, Tag.OF, Tag.SPORT) else int(said)


BEATS: Final = range(90, 221)


def is_mean_beat(tokens: Tokens, place: int, text: str) -> bool:
    """Whether "mean 152" goes on about the heart: "pulso máximo 182, medio 156"."""
    ahead = tag_at(tokens, place - 1) in (Tag.HALF, Tag.AVERAGE)
    if not text.isdigit() or not (ahead or tag_at(tokens, place + 1) == Tag.AVERAGE):
        return False
    near = tokens[max(place - FAR_AHEAD, 0) : place + 3]
    told = int(text[:4]) in BEATS and tag_at(tokens, place + 1) not in (Tag.MEASURED, Tag.LENGTH, Tag.TIME)
    return told and any(token.tag in (Tag.HEART, Tag.HIGHEST) for token in near)


FAR_AHEAD: Final = 16
"""So many words before it a highest beat may be told: "max 187 on the hill, 9 km, avg 158"."""


def names_next_beat(tokens: Tokens, at: int) -> bool:
    """Whether the word at `at` names the figure behind it: "10k 58 avg hr 151"."""
    beats = number_at(tokens, at + 1) or ""
    if not beats.isdigit() or int(beats[:4]) not in BEATS:
        return False
    return tag_at(tokens, at + 2) not in (Tag.LENGTH, Tag.TIME, Tag.MEASURED)


def is_size(tokens: Tokens, place: int) -> bool:
    """Whether the figure at `place` tells how long a run was: "rodaje de 10"."""
    behind = tag_at(tokens, place - 1) == Tag.OF and tokens.language.head_first
    return behind and tag_at(tokens, place - 2) in SIZED


LED_OVER: Final = frozenset(
    {Tag.AVERAGE, Tag.IS, Tag.WAS, Tag.OF, Tag.ABOUT, Tag.AT, Tag.SET, Tag.THAT, Tag.FOR}
)
"""What may stand between a figure and the word that names it: "avg hr for that one was 158"."""
OF_A_RUN: Final = frozenset(
    {Tag.ON, Tag.RUN, Tag.DAY, Tag.WEEKDAY, Tag.PART_OF_DAY, Tag.A, Tag.FROM, Tag.LAST, Tag.KIND}
)
"""What may name the run whose heart rate is told."""
LABELS: Final = frozenset({Tag.HEART, Tag.EFFORT, Tag.LABELLED, Tag.CLIMB, Tag.PACE, Tag.HIGHEST})
NAMED_AHEAD: Final = frozenset({Tag.HEART, Tag.EFFORT, Tag.PACE})
LEAD_TO_IT: Final = frozenset({Tag.TO, Tag.FOR, Tag.AT})


def label_of(tokens: Tokens, place: int) -> int | None:
    """Return the tag of the word that names the figure at `place`, over marks and small words."""
    before = tag_at(tokens, place - 1)
    if before in LEAD_TO_IT and tag_at(tokens, place - 2) in NAMED_AHEAD:
        return tokens[place - 2].tag  # "change the effort to 7"
    minus = place > 1 and tokens[place].glued and tokens[place - 1].text == "-"
    minus = minus and not tokens[place - 1].glued  # "il faisait -6"
    told = before == Tag.WAS or before == Tag.IS  # "heart rate on this morning's run was 144"
    for back in range(place - 1 - minus, max(place - (8 if told else 5), -1), -1):
        tag = tokens[back].tag
        if told and tag in OF_A_RUN:
            continue
        if tag == Tag.THRESHOLD:
            return Tag.LABELLED
        if tag == Tag.PACE and tag_at(tokens, back - 1) == Tag.HEART:
            return Tag.HEART  # "HR averaged 152"
        if tag in LABELS:
            return None if back and tokens[back - 1].text == "%" else tag  # "4% incline 31 min"
        if tag not in LED_OVER and tokens[back].text not in ":=(":
            return None
    return None


def is_pause(tokens: Tokens, at: int, seconds: float) -> bool:
    """Whether the time was one of rest: "90 s de descanso"; half an hour of recovery is a run."""
    recovers = tag_at(tokens, at) == Tag.KIND and tokens[at].value is Kind.RECOVERY
    return tag_at(tokens, at) in PAUSES or (recovers and seconds < LONGEST_PAUSE)


PAUSES: Final = frozenset({Tag.FASTER, Tag.REST, Tag.REST_WEAK})
LONGEST_PAUSE: Final = 600


def taken_as_miles(sign: Token, text: str, default: str) -> int | None:
    """Take thousands that are repeated for the miles that whoever counts in miles means: "7 miles".

    Returns what the sign means then.
    """
    if sign.value == OR_MILES and (default == "mi" or "." in text):
        sign.tag, sign.value = Tag.LENGTH, "mi"
    return sign.tag


OR_MILES: Final = "or miles"
"""The value of a word for thousands that is one for miles as well."""
