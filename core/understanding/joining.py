"""Tokens that belong together: "fifty two", "three point two", "1 350 D+", "1 Std. 10"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.understanding.words import Tag

if TYPE_CHECKING:
    from core.understanding.language import Language
    from core.understanding.tokens import Token, Tokens


def join_thousands(tokens: list[Token]) -> None:
    """Join "1 350" before what is counted in thousands: "1 350 D+", "10 000 m"; "1h05 145 bpm" is two."""
    for place in range(len(tokens) - 3, -1, -1):
        first, second, sign = tokens[place : place + 3]
        if (
            first.kind == second.kind == "n"
            and sign.tag in COUNTED_IN_THOUSANDS
            and sign.value not in ("km", "mi")
            and first.text.isdigit()
            and second.text.isdigit()
            and len(first.text) < 3
            and len(second.text) == 3
            and first.text[0] != "0"
        ):
            first.text = first.number = first.text + second.text
            first.end = second.end
            del tokens[place + 1]


COUNTED_IN_THOUSANDS: Final = frozenset({Tag.LENGTH, Tag.CLIMB, Tag.MEASURED})


def join_number(tokens: list[Token]) -> None:
    """Join "fifty two" and "three point two" at the end of `tokens` to one number."""
    last = tokens[-1]
    before = tokens[-2] if len(tokens) > 1 else None
    if before is not None and before.text == "-" and before.glued and len(tokens) > 2:
        before = tokens[-3]
    if before is None or last.value not in DIGITS:
        return
    if before.tag == Tag.NUMBER and before.value in TENS:
        before.value = str(int(before.value) + int(last.value))
    elif before.tag == Tag.POINT and len(tokens) > 2 and tokens[-3].tag == Tag.NUMBER:
        before = tokens[-3]
        before.value = f"{before.value}.{last.value}"
    else:
        return
    before.text += " " + last.text
    before.end = last.end
    while tokens[-1] is not before:
        tokens.pop()


DIGITS: Final = frozenset("0123456789")
TENS: Final = frozenset({"20", "30", "40", "50", "60", "70", "80", "90"})


ORDINALS_LEAD_TO: Final = frozenset(
    {Tag.MONTH, Tag.RUN, Tag.KIND, Tag.NAMED_DISTANCE, Tag.TOPIC, Tag.LABELLED, Tag.RACED, Tag.MEASURED}
)


def point_out_ordinals(tokens: Tokens) -> None:
    """Make the point in "3. November" one of an ordinal, by habit that in "am 3. gelaufen", too."""
    leads_to = ORDINALS_LEAD_TO if tokens.language.ordinal_dot else frozenset({Tag.MONTH})
    behind = (Tag.ON, Tag.WEEKDAY) if tokens.language.ordinal_dot else ()
    for place in range(1, len(tokens)):
        point, figure = tokens[place], tokens[place - 1]
        if point.text != "." or not point.glued or figure.kind != "n" or len(figure.text) > 2:
            continue
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        before = tokens[place - 2].tag if place > 1 else None
        if (after is not None and after.tag in leads_to) or before in behind:
            point.kind, point.tag = "w", Tag.ORDINAL


def without_points(tokens: list[Token], language: Language, even: str) -> list[Token]:
    """Leave out each point that belongs to an abbreviation: "1 Std. 10", "ca. 5 km".

    Where days have no points, the last one of "5.2. Felt great" ends the sentence.
    """
    abbreviations, cuts = language.abbreviations, not language.dotted_days
    kept: list[Token] = []
    for place, token in enumerate(tokens):
        shortens = token.text == "." and token.glued and kept
        if shortens and (kept[-1].text in abbreviations or _are_initials(kept)):
            after = tokens[place + 1] if place + 1 < len(tokens) else None
            if after is not None and _goes_on(after) and not (after.glued and after.kind == "w"):
                continue
        closes = cuts and token.kind == "d" and token.text[-1] == "."
        if closes and even[token.end + 1 : token.end + 2].isupper():
            token.end -= 1
            token.kind, token.text = "n", token.text[:-1]
            token.number = token.text
            kept.append(token)
            token = type(token)("b", ".", token.end, token.end + 1, glued=True)
        kept.append(token)
    return kept


def _are_initials(kept: list[Token]) -> bool:
    """Whether letters that a point parts end what is kept: "a.m" of "a.m."."""
    if len(kept) < len("a.m") or not kept[-1].glued or kept[-2].text != "." or not kept[-2].glued:
        return False
    return all(kept[place].kind == "w" and len(kept[place].text) == 1 for place in (-1, -3))


def _goes_on(token: Token) -> bool:
    """Whether a sentence can go on with it: a figure, or a small letter."""
    return token.kind in ("n", "c") or (token.kind == "w" and not token.capital)
