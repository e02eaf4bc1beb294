"""Lists that are parted by semicolons or line by line: "6 days; 52 miles; shattered".

What stands so is one sentence, as with commas. Runs that are told in a line each stay apart.
"""

from __future__ import annotations

from typing import Final

from core.understanding.beside import number_at
from core.understanding.tokens import BREAK, MARK, Token, Tokens
from core.understanding.words import Tag

MOST_LINES: Final = 4
"""More lines than this are a diary."""
MOST_WORDS: Final = 8
"""A longer line is a sentence of its own."""
COMMA: Final = ","
SEMICOLON: Final = ";"
LINE_END: Final = "\n"
WAYS: Final = frozenset({Tag.NAMED_DISTANCE, Tag.HALF})
DAYS: Final = frozenset({Tag.DAY, Tag.WEEKDAY, Tag.MONTH, Tag.SOME_DAY, Tag.FEAST, Tag.PART_OF_DAY})


def join_lines(tokens: Tokens) -> None:
    """Take the marks between the parts of one list for commas; a question is a sentence of its own."""
    if any(token.kind == BREAK and "?" in token.text for token in tokens):
        return
    lines: list[list[int]] = [[]]
    ends: list[Token] = []
    for place, token in enumerate(tokens):
        if token.kind == BREAK and LINE_END in token.text:
            ends.append(token)
            lines.append([])
            continue
        lines[-1].append(place)
        parted = place + 1 < len(tokens) and not tokens[place + 1].glued  # "54;30" is a slip of the colon
        if token.kind == BREAK and token.text == SEMICOLON and parted:
            _take_as_comma(token)
    if not ends or len(lines) > MOST_LINES or not _are_of_one_run(lines, tokens):
        return
    for end, line in zip(ends, lines[:-1], strict=True):
        if end.text == LINE_END and line and tokens[line[-1]].kind != MARK:
            _take_as_comma(end)


def _are_of_one_run(lines: list[list[int]], tokens: Tokens) -> bool:
    """Whether not more than one line tells a way, and not more than one a day."""
    if any(len(line) > MOST_WORDS for line in lines):
        return False
    ways = sum(any(_is_way(tokens, place) for place in line) for line in lines)
    days = sum(any(tokens[place].tag in DAYS for place in line) for line in lines)
    return ways <= 1 and days <= 1


def _is_way(tokens: Tokens, place: int) -> bool:
    tag = tokens[place].tag
    return tag in WAYS or (tag == Tag.LENGTH and number_at(tokens, place - 1) is not None)


def _take_as_comma(token: Token) -> None:
    token.kind, token.text = MARK, COMMA
