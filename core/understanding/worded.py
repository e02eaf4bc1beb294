"""Words whose neighbours say what they mean: days, halves, articles before a length."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from core.domain.distance import Unit
from core.domain.record import Kind
from core.understanding.added import ANOTHER
from core.understanding.beside import QUARTER_OF_AN_HOUR, is_long_time, number_at
from core.understanding.dating import (
    ago_ahead,
    day_piece,
    has_year,
    is_the_nth,
    part_of_day_piece,
)
from core.understanding.days import (
    month_day,
)
from core.understanding.days_before import BEFORE, day_before
from core.understanding.figures import figure
from core.understanding.halves import UNKNOWN, half, quarter
from core.understanding.pieces import (
    DAY,
    DIST,
    DUR,
    FUTURE,
    NOISE,
    OF_A_THING,
    PART_DAY,
    REPS,
    Piece,
    length,
    tag_at,
    text_at,
)
from core.understanding.shoes import shoe_ends
from core.understanding.strange_days import (
    compares,
    is_anothers,
    is_no_weekday,
    is_what_for,
    tells_of_a_thing,
)
from core.understanding.things import names_a_thing
from core.understanding.tokens import CLOCK as CLOCK_TOKEN
from core.understanding.tokens import NUMBER, WORD, Token, Tokens
from core.understanding.values import PartOfDay, Reader
from core.understanding.weekdays import CALENDAR_WEEKS, weekday_piece
from core.understanding.words import Tag


def word(tokens: Tokens, place: int, token: Token, reader: Reader) -> Piece:
    """Return the piece of a word with one of the tags `LOOKED_AT`."""
    tag = token.tag
    at = place + 1
    if tag in OF_TIME:
        told = _of_time(tokens, place, token, reader)
        if told is not None:
            return told
    if tag == Tag.ABOUT and not _is_beside_figure(tokens, place):
        return Piece(UNKNOWN, token.text, place, at)
    if tag == Tag.NAMED_DISTANCE:
        if names_a_thing(tokens, place, at):
            return Piece(NOISE, None, place, at)
        return Piece(DIST, round(float(token.value) * 1_000_000), place, at, unit="named")
    if tag == Tag.KIND:
        again = tag_at(tokens, at) == Tag.TIMES and token.value in (Kind.INTERVAL, HILLS)
        if again and number_at(tokens, at + 1) is not None and tag_at(tokens, at + 2) != Tag.LENGTH:
            return Piece(REPS, None, place, at + 2)  # "yasso 800s x8"
        if token.value is HILLS and _is_of_a_hill(tokens, place):
            return Piece(UNKNOWN, token.text, place, at)
        return Piece(tag, token.value, place, at)
    if tag == Tag.AVERAGE and token.value and at < len(tokens) and tokens[at].text.count(":") == 2:
        return Piece(DIST, round(float(token.value) * 1_000_000), place, at, unit="named")
    if tag == Tag.HALF:
        return half(tokens, place, at)
    if tag == Tag.QUARTER:
        return quarter(tokens, place, at)
    if tag == Tag.SHOE:
        return Piece(int(tag), None, place, shoe_ends(tokens, place))
    if tag == Tag.A and tag_at(tokens, at) == Tag.LENGTH and tokens[at].value in ("km", "mi"):
        if token.value == "one":
            return figure_of_one(tokens, place, at)
        return Piece(tag, token.value, place, at)
    if tag == Tag.LENGTH and place and tokens[place - 1].value == ANOTHER and token.value in ("km", "mi"):
        return Piece(DIST, length("1", token.value), place, at, unit=token.value)  # "another mile"
    default = "km" if reader.units is Unit.KM else "mi"
    if tag == Tag.A and token.value == "one" and _is_an_hour(tokens, at):
        tokens[place].tag, tokens[place].value = Tag.NUMBER, "1"
        return figure(tokens, place, default)
    if tag == Tag.A and token.value == "one" and is_long_time(tokens, at):
        tokens[place].tag, tokens[place].value = Tag.NUMBER, "1"
        return figure(tokens, place, default)
    if tag == Tag.PACE and tag_at(tokens, at) is None and number_at(tokens, at) is None:
        return Piece(UNKNOWN, token.text, place, at)
    if tag == Tag.AND and token.value and is_long_time(tokens, at):
        token.tag, token.value = Tag.NUMBER, f"0{token.value}"  # "10 km y media hora de bici"
        return figure(tokens, place, default)
    if tag == Tag.TIME and HOUR < token.value < 2 * HOUR:
        return Piece(DUR, token.value, place, at)  # "hora y media"
    if tag == Tag.LENGTH and tag_at(tokens, place - 1) == Tag.RETREAT:
        mark = number_at(tokens, at)
        sign = "km" if token.value == "km" else "mi" if tokens[place - 1].value == "out" else ""
        if mark is not None and sign and tag_at(tokens, at + 1) not in (Tag.LENGTH, Tag.TIME):
            return Piece(DIST, length(mark, sign), place, at + 1, unit=sign)  # "paré en el km 12"
    if tag == Tag.TIME and token.value in PARTS_OF_AN_HOUR:
        return Piece(DUR, token.value, place, at)
    if tag == Tag.TIME and token.value == HOUR and tag_at(tokens, place - 1) in (Tag.KIND, Tag.FILL, Tag.RUN):
        return Piece(DUR, HOUR, place, at)  # "easy hour on grass"
    begins = not place or tokens[place - 1].kind == "b"
    if (
        tag == Tag.TIME
        and token.value == HOUR
        and (
            (begins and tag_at(tokens, at) in (Tag.ON, Tag.OF, Tag.SPORT))
            or (at == len(tokens) and text_at(tokens, place - 1) == ",")
        )
    ):
        return Piece(DUR, HOUR, place, at)  # "hour on the bike", "sportschool gisteren, uurtje"
    if (
        tag == Tag.LENGTH
        and token.value == "mi"
        and (_is_run_mile(tokens, place) or _is_first(tokens, place))
    ):
        return Piece(DIST, length("1", "mi"), place, at, unit="mi")
    if tag == Tag.LENGTH or tag == Tag.TIME:
        return Piece(UNKNOWN, token.text, place, at)
    return Piece(tag or 0, token.value, place, at)


def _of_time(tokens: Tokens, place: int, token: Token, reader: Reader) -> Piece | None:
    """Return the day, or the count of many, that one of the tags `OF_TIME` tells; None if it tells none."""
    tag = token.tag
    at = place + 1
    today = reader.today
    if tag in _DAY_TAGS and compares(tokens, place - 1):
        return Piece(NOISE, None, place, at)
    if tag in _DAY_TAGS and is_what_for(tokens, place):
        return Piece(NOISE, None, place, at)
    if tag in _DAY_TAGS and is_anothers(tokens, place):
        token.owned = False
        day = word(tokens, place, token, reader)
        token.owned = True
        return Piece(NOISE, day.value if day.kind == DAY else None, place, day.last)
    if tag in _DAY_TAGS and tokens.language.head_first and tells_of_a_thing(tokens, place):
        return Piece(DAY, None, place, at, role=OF_A_THING)
    if tag == Tag.DAY:
        if token.value > 0:
            return Piece(FUTURE, None, place, at)
        return Piece(DAY, today + timedelta(days=token.value), place, at)
    if tag == Tag.WEEKDAY and _names_a_group(tokens, place, today.weekday()):
        return Piece(NOISE, None, place, at)
    if tag == Tag.WEEKDAY and is_no_weekday(tokens, place):
        return Piece(UNKNOWN, token.text, place, at)
    if tag == Tag.WEEKDAY:
        return weekday_piece(tokens, place, place, reader)
    if tag in (Tag.LAST, Tag.THIS, Tag.NEXT) and tag_at(tokens, at) == Tag.WEEKDAY:
        return weekday_piece(tokens, place, at, reader)
    if tag in _WEEKS and token.value in CALENDAR_WEEKS:
        return Piece(_WEEKS[tag], None, place, at)
    if tag == Tag.NEXT and tag_at(tokens, at) == Tag.SPAN:
        return Piece(FUTURE, None, place, at + 1)
    if tag == Tag.PART_OF_DAY:
        return part_of_day_piece(token, place, reader)
    if tag == Tag.FEAST:
        feast = token.value.nearest(today, future=False, american=reader.month_first)
        return day_piece(feast, place, at, reader)
    if tag == Tag.SPAN and token.value >= A_WEEK and _is_numbered(tokens, at):
        return Piece(Tag.PERIOD, None, place, at + 1)
    if tag == Tag.AGO:
        otherwise = token.value if isinstance(token.value, int) else tag
        return ago_ahead(tokens, place, reader) or Piece(otherwise, None, place, at)
    if tag == Tag.OF_THE_CLOCK and token.value is None:
        return Piece(UNKNOWN, token.text, place, at)
    if tag == Tag.OF_THE_CLOCK:
        return Piece(PART_DAY, PartOfDay.EVENING if token.value else PartOfDay.MORNING, place, at)
    if tag == Tag.SOME_DAY:
        return Piece(DAY, day_before(tokens, place, reader) if token.value == BEFORE else None, place, at)
    if tag == Tag.MONTH and tag_at(tokens, place - 1) == Tag.THAN:
        then = month_day(tokens, place, today, future=False)
        return Piece(NOISE, None, place, at if then is None else then[1])
    if tag == Tag.MONTH:
        found = month_day(tokens, place, today, future=False)
        if found is not None:
            return day_piece(found[0], place, found[1], reader, dated=has_year(tokens, found[1]))
        if tag_at(tokens, place - 1) in (Tag.IN, Tag.FOR, Tag.OF):
            return Piece(Tag.PERIOD, None, place, at)
        is_verb = token.text in tokens.language.forms.month_verbs
        return Piece(Tag.PLAN if is_verb else UNKNOWN, token.text, place, at)
    return None


def _is_of_a_hill(tokens: Tokens, place: int) -> bool:
    """Whether a name ends in the word: "Heartbreak Hill", "over Box Hill"."""
    before = tokens[place - 1] if place else None
    if before is None or not tokens.language.capital_names or before.kind != WORD:
        return False
    one = not tokens[place].text.endswith(tokens.language.forms.plural)
    return one and tokens[place].capital and before.capital and before.tag is None


def _is_an_hour(tokens: Tokens, at: int) -> bool:
    """Whether "hr" behind "an" is an hour: "an hr of yoga", not "an hr of 150"."""
    if tag_at(tokens, at) != Tag.HEART or tokens[at].value != "hours":
        return False
    beats = at + 1
    while tag_at(tokens, beats) in (Tag.OF, Tag.AT, Tag.AVERAGE, Tag.ABOUT):
        beats += 1
    return number_at(tokens, beats) is None


def _names_a_group(tokens: Tokens, place: int, today: int) -> bool:
    """Whether "the Sunday gang" only says who ran: another word tells the day, or it is that day."""
    article = tokens[place - 1] if place else None
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if article is None or article.tag != Tag.A or article.value == "one" or after is None:
        return False
    group = after.tag in (None, Tag.TOPIC, Tag.OTHER) and after.kind == WORD
    with_them = tag_at(tokens, place - 2) == Tag.WITHIN and tokens[place].value == today
    return group and any(
        with_them
        or token.tag == Tag.DAY
        or (token.tag == Tag.WEEKDAY and at != place)
        or (token.tag == Tag.ORDINAL and at and is_the_nth(tokens, at - 1))
        for at, token in enumerate(tokens)
    )


def _is_run_mile(tokens: Tokens, place: int) -> bool:
    """Whether "mile 5:30", "Mile PB 6:12", "5th Avenue Mile 5:41" tell how fast one was run."""
    if not tokens.language.capital_names or tokens[place].text.endswith(tuple(tokens.language.forms.plural)):
        return False
    before = tokens[place - 1] if place else None
    if tag_at(tokens, place - 1) == Tag.A and tag_at(tokens, place - 2) in (Tag.RAN, Tag.DID):
        clocked = place + 2 < len(tokens) and tokens[place + 2].kind == CLOCK_TOKEN
        return clocked and tag_at(tokens, place + 1) == Tag.IN  # "ran the mile in 5:48"
    at = place + 1 + (tag_at(tokens, place + 1) == Tag.RECORD)
    timed = at < len(tokens) and tokens[at].kind == CLOCK_TOKEN
    named = before is None or before.kind == "b" or (before.tag is None and before.capital)
    return timed and named


def _is_first(tokens: Tokens, place: int) -> bool:
    """Whether "my first ever mile" tells of one mile; "my first mile" may be a part of more."""
    singular = not tokens[place].text.endswith(tuple(tokens.language.forms.plural))
    return singular and place > 0 and tokens[place - 1].value == "first ever"


HILLS: Final = Kind.HILLS
"""A member of an enumeration by a name of the module, which is looked up ten times as fast (see `tags`)."""
A_WEEK: Final = 7
HOUR: Final = 3600
PARTS_OF_AN_HOUR: Final = (QUARTER_OF_AN_HOUR, 1800, 2700)
_WEEKS: Final = {Tag.LAST: DAY, Tag.THIS: Tag.PERIOD, Tag.NEXT: FUTURE}
"""What a week is that no weekday follows."""
_DAY_TAGS: Final = frozenset({Tag.DAY, Tag.WEEKDAY, Tag.PART_OF_DAY, Tag.SOME_DAY, Tag.LAST})
OF_TIME: Final = _DAY_TAGS | {
    Tag.THIS, Tag.NEXT, Tag.FEAST, Tag.SPAN, Tag.AGO, Tag.OF_THE_CLOCK, Tag.MONTH,
}  # fmt: skip
LOOKED_AT: Final = OF_TIME | {
    Tag.ABOUT, Tag.AND, Tag.NAMED_DISTANCE, Tag.AVERAGE, Tag.KIND, Tag.HALF, Tag.QUARTER, Tag.SHOE, Tag.A,
    Tag.PACE, Tag.TIME, Tag.LENGTH,
}  # fmt: skip
"""What a word means whose neighbours say more; every other means what it means."""
_ROUNDED: Final = frozenset({Tag.NUMBER, Tag.HALF, Tag.NAMED_DISTANCE, Tag.TIME, Tag.LENGTH})


def _is_numbered(tokens: Tokens, at: int) -> bool:
    """Whether "week 4:" heads what was run in it."""
    return text_at(tokens, at + 1) == ":" and (number_at(tokens, at) or "").isdigit()


def _is_beside_figure(tokens: Tokens, place: int) -> bool:
    """Whether "around" rounds a figure, not a lake."""
    near = [*tokens[max(place - 1, 0) : place], *tokens[place + 1 : place + 3]]
    return any(token.kind in (NUMBER, CLOCK_TOKEN) or token.tag in _ROUNDED for token in near)


def figure_of_one(tokens: Tokens, place: int, at: int) -> Piece:
    """Read "a mile" as one mile, unless a pace or a part says otherwise."""
    tokens[place].tag, tokens[place].value = Tag.NUMBER, "1"
    return figure(tokens, place, "km")
