"""Repetitions that are told step by step: "1-2-3-2-1 min", "400/800/1200/800/400", "30/30s"."""

from __future__ import annotations

from typing import Final

from core.understanding.beside import number_at
from core.understanding.pieces import tag_at, text_at
from core.understanding.tokens import NUMBER, Tokens
from core.understanding.words import Tag


def names_intervals(tokens: Tokens, place: int) -> bool:
    """Whether a word shortly before tells of intervals: "pyramid tonight 1-2-3-2-1 mins"."""
    return any(token.tag == Tag.KIND for token in tokens[max(place - 3, 0) : place])


def end_of_ladder(tokens: Tokens, place: int) -> int:
    """Return the place behind "1-2-3-2-1 min", "400 800 1200 800 400", 0 if there is no such row."""
    if tokens[place + 1].kind == NUMBER:
        return _end_of_spaced(tokens, place)
    at, steps = place + 1, 1
    while text_at(tokens, at) == "-" and tokens[at].glued and number_at(tokens, at + 1) is not None:
        at, steps = at + 2, steps + 1
    if steps < MOST_OF_A_SPAN:
        return 0
    return at + (tag_at(tokens, at) in (Tag.LENGTH, Tag.TIME))


def is_in_metres(step: str) -> bool:
    """Whether a step of a ladder can be nothing but metres of a track: "1200-1000-800"."""
    return step.isdigit() and int(step) >= SHORTEST_STEP and int(step) % SHORTEST_STEP == 0


def _end_of_spaced(tokens: Tokens, place: int) -> int:
    """Return the place behind ways of a track that only spaces part, 0 if these are none, or too few."""
    at = place
    while at < len(tokens) and tokens[at].kind == NUMBER and is_in_metres(tokens[at].text):
        at += 1
    return at + (tag_at(tokens, at) == Tag.LENGTH) if at - place > MOST_OF_A_SPAN else 0


def end_of_slashed(tokens: Tokens, place: int) -> int:
    """Return the place behind "400/800/1200/800/400" or "30/30s", 0 if these are no repetitions."""
    steps = tokens[place].text.split("/")
    if not all(step.isdigit() and len(step) <= LONGEST_STEP for step in steps):
        return 0
    if len(steps) >= MOST_OF_A_SPAN:
        return place + 1 if all(is_in_metres(step) for step in steps) else 0
    seconds = tag_at(tokens, place + 1) == Tag.TIME and tokens[place + 1].value == 1
    alternate = len(steps) > 1 and all(int(step) >= SHORTEST_TURN for step in steps)
    return place + 2 if seconds and alternate else 0


MOST_OF_A_SPAN: Final = 3


LONGEST_STEP: Final = 4


SHORTEST_STEP: Final = 100
"""Metres."""


SHORTEST_TURN: Final = 10
"""Seconds."""
