"""Whether a day among the tokens is that of something else: compared with, of a thing, what a run was for."""

from __future__ import annotations

from typing import Final

from core.understanding.pieces import tag_at
from core.understanding.tokens import BREAK, NUMBER, WORD, Token, Tokens
from core.understanding.tokens import CLOCK as CLOCK_TOKEN
from core.understanding.words import Tag


def compares(tokens: Tokens, place: int) -> bool:
    """Whether "than" or "since" stands there: the day after it is not the run's."""
    tag = tag_at(tokens, place)
    if tag == Tag.A and tokens[place].value == "one":
        return tag_at(tokens, place - 1) == Tag.FOR  # "not bad for a tuesday"
    return tag == Tag.THAN or (tag in (Tag.BOUND, Tag.LEFT) and bool(tokens[place].value))


def is_what_for(tokens: Tokens, place: int) -> bool:
    """Whether the day is what a run was for: "easy jog to loosen up for Saturday", "3k for tomorrow's race".

    A figure stands somewhere, and no order that may name the day of a run.
    """
    led_by = tag_at(tokens, place - 1)
    if led_by not in (Tag.FOR, Tag.KIND) or any(token.tag in ORDERS for token in tokens[: place - 1]):
        return False
    if led_by == Tag.KIND:
        return tag_at(tokens, place - 2) == Tag.TO  # "to shake out Sunday"
    led = tag_at(tokens, place - 2) in LEAD_TO_A_PURPOSE or tokens[place].owned
    return led and any(token.kind in (NUMBER, CLOCK_TOKEN) or token.tag == Tag.NUMBER for token in tokens)


ORDERS: Final = frozenset({Tag.SET, Tag.ADD, Tag.DELETE, Tag.PLAN, Tag.WISH, Tag.GOAL, Tag.MEANT, Tag.TAKE})
LEAD_TO_A_PURPOSE: Final = frozenset({None, Tag.CLIMB, Tag.REST, Tag.FILL})


def is_anothers(tokens: Tokens, place: int) -> bool:
    """Whether the day is that of something else: "legs dead from Sunday's 20"."""
    before = tag_at(tokens, place - 1)
    rests = before == Tag.FOR and tag_at(tokens, place - 2) == Tag.REST  # "resting for Saturday's race"
    return tokens[place].owned and (rests or before in (Tag.FROM, Tag.AFTER, Tag.THAN))


def tells_of_a_thing(tokens: Tokens, place: int) -> bool:
    """Whether the day may be that of a thing: "zapatillas mojadas del sábado"."""
    thing = tokens[place - 2] if place > 1 and tag_at(tokens, place - 1) == Tag.OF else None
    return thing is not None and thing.tag is None and thing.text.endswith(tokens.language.forms.participles)


def is_no_weekday(tokens: Tokens, place: int) -> bool:
    """Whether a weekday cut short is a verb or a noun there: "new gels sat well", "51:00, sun was brutal".

    A verb has its subject before it, or goes on behind another deed, and leads to something that is
    no figure; a noun opens a remark without a figure behind what was run.
    """
    token, forms = tokens[place], tokens.language.forms
    verb, noun = token.text in forms.day_verbs, token.text in forms.day_nouns
    if token.capital or not (verb or noun) or place + 1 >= len(tokens):
        return False
    after = tokens[place + 1]
    if after.kind != WORD or (after.tag is not None and after.tag not in GOES_ON):
        return False
    if verb and place and _is_a_subject(tokens, place - 1):
        return True
    opens = place > 0 and (tokens[place - 1].text == "," or tokens[place - 1].tag == Tag.THEN)
    if not opens or (verb and after.tag not in LEADS_TO_A_SEAT and after.tag is not None):
        return False
    return not any(map(_is_of_figures, _until_a_mark(tokens, place + 1)))


GOES_ON: Final = frozenset(
    {
        Tag.FILL,
        Tag.IN,
        Tag.AT,
        Tag.ON,
        Tag.AFTER,
        Tag.BY,
        Tag.WAS,
        Tag.IS,
        Tag.OFF,
        Tag.WITHIN,
        Tag.FASTER,
        Tag.THAN,
    }
)
"""What a verb or a noun leads to: how, where, what it was."""
LEADS_TO_A_SEAT: Final = frozenset({Tag.IN, Tag.AT, Tag.ON, Tag.AFTER, Tag.BY, Tag.FASTER})
SUBJECTS: Final = frozenset({Tag.MEASURED, Tag.OTHER, Tag.ME, Tag.THAT, Tag.SHOE, Tag.SHOES, Tag.STRANGE})


def _is_a_subject(tokens: Tokens, place: int) -> bool:
    """Whether a thing or somebody stands there, and no preposition leads to it."""
    token = tokens[place]
    meal = token.tag == Tag.PART_OF_DAY and place > 0 and tokens[place - 1].text == ","  # "lunch sat heavy"
    if token.kind != WORD or (token.tag is not None and token.tag not in SUBJECTS and not meal):
        return False
    while place > 0 and tokens[place - 1].tag in (Tag.A, Tag.FILL):
        place -= 1
    return tag_at(tokens, place - 1) not in (Tag.WITHIN, Tag.FOR, Tag.IN, Tag.AT, Tag.TO)


def _until_a_mark(tokens: Tokens, place: int) -> list[Token]:
    end = place
    while end < len(tokens) and tokens[end].kind != BREAK and tokens[end].text != ",":
        end += 1
    return tokens[place:end]


def _is_of_figures(token: Token) -> bool:
    return token.kind in (NUMBER, CLOCK_TOKEN) or token.tag in (Tag.NUMBER, Tag.NAMED_DISTANCE)
