"""Slips of the thumb in figures: "7 .5 km", "43 : 10", "5 milesin 44:30", and a time that was cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.understanding.words import Tag

if TYPE_CHECKING:
    from core.understanding.lexicon import Lexicon
    from core.understanding.tokens import Token, Tokens

LEADS: Final = frozenset({Tag.IN, Tag.AT, Tag.AND, Tag.ON, Tag.WITHIN, Tag.FOR, Tag.OF})
"""Small words that may have lost the space before them; others are at least `LONG` letters."""
LONG: Final = 4
SIGNS: Final = (Tag.LENGTH, Tag.TIME)
ONE_LETTER: Final = "k"
"""The only sign of one letter that a word may stand right behind: "8kin"; too many begin with "m"."""


def without_its_space(text: str, lexicon: Lexicon) -> int:
    """Return where an unknown word behind a figure is its sign and the next word: "milesin"; 0 if nowhere."""
    single = lexicon.single
    if lexicon.typo(text) is not None:
        return 0  # "mintues"
    for at in range(len(text) - 1, 0, -1):
        sign = single.get(text[:at])
        if sign is None or sign[0] not in SIGNS or (at == 1 and text[0] != ONE_LETTER):
            continue
        behind = single.get(text[at:])
        if behind is not None and (behind[0] in LEADS or len(text) - at >= LONG):
            return at
    return 0


def join_spaced(tokens: Tokens) -> None:
    """Join a figure that was typed with spaces around its point or colon: "6 . 1 miles", "43 : 10"."""
    for place in range(len(tokens) - 2, -1, -1):
        first, mark = tokens[place], tokens[place + 1]
        if mark.text == ";" and mark.glued and _is_a_slip(tokens, place):
            mark.text = ":"
            _join(tokens, place, place + 2, "c")  # "27;45"
            continue
        if first.kind != "n" or not first.text.isdigit() or mark.glued or _is_counted(tokens, place):
            continue
        if mark.kind == "n" and mark.text[0] == ".":
            _join(tokens, place, place + 1, "n")  # "7 .5 km"
            continue
        second = tokens[place + 2] if place + 2 < len(tokens) else None
        if second is None or second.kind != "n" or not second.text.isdigit():
            continue
        sign = tokens[place + 3].tag if place + 3 < len(tokens) else None
        if mark.text == "." and sign == Tag.LENGTH and len(second.text) <= SIXTIETHS:
            _join(tokens, place, place + 2, "n")
        elif mark.text == ":" and _are_seconds(second) and sign not in COUNTED:
            _join(tokens, place, place + 2, "c")


def _is_a_slip(tokens: Tokens, place: int) -> bool:
    """Whether a semicolon stands between minutes and seconds."""
    second = tokens[place + 2] if place + 2 < len(tokens) else None
    if second is None or second.kind != "n" or not second.glued or not _are_seconds(second):
        return False
    minutes = tokens[place]
    return minutes.kind == "n" and minutes.text.isdigit() and not _is_counted(tokens, place)


COUNTED: Final = frozenset({Tag.LENGTH, Tag.TIME, Tag.NAMED_DISTANCE, Tag.TIMES, Tag.KIND, Tag.RUN, Tag.BPM})
"""Behind one of these the colon was that of a heading: "week 3 : 10 km"."""
SIXTIETHS: Final = 2


def _are_seconds(token: Token) -> bool:
    return len(token.text) == SIXTIETHS and token.text < "60"


def _is_counted(tokens: Tokens, place: int) -> bool:
    """Whether the figure belongs to the word before it: "4 x .5 mi", "week 3 : 10"."""
    return place > 0 and tokens[place - 1].tag in (Tag.TIMES, Tag.LABELLED, Tag.MONTH, Tag.PERIOD)


def _join(tokens: Tokens, first: int, last: int, kind: str) -> None:
    token = tokens[first]
    token.text = "".join(each.text for each in tokens[first : last + 1])
    token.number, token.kind, token.end = token.text, kind, tokens[last].end
    del tokens[first + 1 : last + 1]


CUT_OFF: Final = "cut off"
"""The value of a time of which nobody told the seconds: "ran 5k in 26:"."""


def is_cut_off(tokens: Tokens, at: int) -> bool:
    """Whether the colon at `at`, and nothing behind it, ends the text right after a figure."""
    if at != len(tokens) - 1 or not tokens[at].glued:
        return False
    return any(token.tag in (Tag.LENGTH, Tag.NAMED_DISTANCE, Tag.RAN) for token in tokens[:at])
