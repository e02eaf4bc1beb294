"""What remains of a text when its figures are understood: the note worth keeping."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.domain.record import Sport
from core.understanding.asking import ONLY_EXCLAIMS
from core.understanding.parts import TWICE
from core.understanding.pieces import (
    A_PART,
    CLIMB,
    DAY,
    EFFORT,
    FIGURES,
    HR,
    NOT_IT,
    PART_DAY,
    REPS,
    SAID,
    SPAN,
    Piece,
)
from core.understanding.pieces import NOISE as NOISE
from core.understanding.tokens import Tokens
from core.understanding.words import Tag

UNDERSTOOD: Final = frozenset({DAY, PART_DAY, HR, CLIMB, EFFORT, Tag.KIND, Tag.SHOES, Tag.SHOE, Tag.SPORT})
LEADING: Final = frozenset(
    {
        Tag.RAN, Tag.DID, Tag.ME, Tag.AND, Tag.THEN, Tag.BUT, Tag.A, Tag.OF, Tag.RUN, Tag.WENT,
        Tag.AT, Tag.IS, Tag.HYPHEN, Tag.TOTAL, Tag.PACE, Tag.REST, Tag.THAT, Tag.HEART,
        Tag.AVERAGE, Tag.CLIMB, Tag.RETREAT, Tag.CHIP, Tag.GUN, Tag.TO, Tag.SORRY, Tag.WAS, Tag.ADD,
    }
)  # fmt: skip
TRAILING: Final = frozenset(
    {
        Tag.IN, Tag.FOR, Tag.AT, Tag.ON, Tag.A, Tag.AND, Tag.THEN, Tag.BUT, Tag.OF, Tag.HYPHEN,
        Tag.ME, Tag.RAN, Tag.DID, Tag.IS, Tag.WAS, Tag.TO, Tag.WITHIN, Tag.PACE, Tag.FROM,
        Tag.HEART, Tag.AVERAGE, Tag.CLIMB, Tag.TOTAL, Tag.RUN, Tag.THIS, Tag.FILL, Tag.LAST,
    }
)  # fmt: skip
BESIDE: Final = frozenset({Sport.STRETCH, Sport.FOAM_ROLL, Sport.STRENGTH})
"""Sports that a run keeps as tags."""
ENDS: Final = ("ever", "first ever", SAID, TWICE)
"""Values of words that end what is noted, also where nothing stands before them."""
OPENS: Final = "opens"
"""The value of a word that only opens what is told: "update:", "run log"."""
LONGEST: Final = 500
SIGNS: Final = "\u2000"
"""From here on a sign says something by itself: arrows, hearts, faces."""


def note(even: str, tokens: Tokens, pieces: Sequence[Piece], sport: Sport | None = None) -> str:
    """Return the words between what was understood, without the small words at their ends.

    The name of a sport is understood if it is the record's own (`sport`) or one that is kept
    beside it; "cycled with friends then ran 5k" keeps the cycling in its words.
    """
    runs: list[list[Piece]] = []
    run: list[Piece] = []
    for place, piece in enumerate(pieces):
        kind = piece.kind
        if kind == 0:
            token = tokens[piece.first]
            parts = token.kind == "b" or token.text in PARTING
        elif kind in FIGURES:
            parts = piece.role != A_PART and piece.role != NOT_IT and kind != SPAN
        elif kind in UNDERSTOOD:
            parts = _is_understood(piece, sport) and not _belongs_to_a_part(piece, run)
        else:
            parts = kind == Tag.EFFORT and _names(pieces, place)
        if parts:
            if run:
                runs.append(run)
                run = []
        elif run:
            if piece.first != run[-1].last:
                runs.append(run)
                run = []
            run.append(piece)
        elif kind not in LEADING or (kind == Tag.RUN and piece.value == SAID):
            run.append(piece)  # a small word would only be taken away again, see `_text`
    if run:
        runs.append(run)
    kept = []
    for run in runs:
        text = _text(even, tokens, run)
        if text and _says_something(text):
            kept.append(text)
    return ", ".join(kept)[:LONGEST]


NAMES_A_PART: Final = frozenset({Tag.KIND, Tag.SPORT})
PARTING: Final = frozenset({",", "(", ")", ":"})


def _names(pieces: Sequence[Piece], place: int) -> bool:
    """Whether the word names the figure behind it: "RPE 4"."""
    return place + 1 < len(pieces) and pieces[place + 1].kind == EFFORT


def _says_something(text: str) -> bool:
    """Whether more than marks is left: "#" is no note, a heart is."""
    return text[0].isalnum() or any(letter.isalnum() or letter >= SIGNS for letter in text)


def without_range(text: str, tokens: Tokens, pieces: Sequence[Piece]) -> str:
    """Return a note without the range that was asked about and answered since."""
    for piece in reversed(pieces):
        if piece.kind == SPAN:
            text = text[: tokens[piece.first].start] + text[tokens[piece.last - 1].end :]
    return " ".join(text.split()).strip(" ,")


def _is_understood(piece: Piece, sport: Sport | None) -> bool:
    if piece.kind == Tag.SPORT and sport is Sport.RUN:
        return piece.value is sport or piece.value in BESIDE
    return True


def _belongs_to_a_part(piece: Piece, run: list[Piece]) -> bool:
    """Whether a kind or a sport names what a part was: "4x800m with 400m recovery", "40 lengths swum"."""
    if not run or piece.kind not in NAMES_A_PART or run[-1].last != piece.first:
        return False
    return run[-1].kind in (REPS, NOISE) or run[-1].role == A_PART


def _text(even: str, tokens: Tokens, run: list[Piece]) -> str:
    start, end = 0, len(run)
    while start < end:
        piece = run[start]
        kind = piece.kind
        opens = kind == Tag.FILL and piece.value == OPENS
        if kind not in LEADING and not opens and (kind or not _is_mark(tokens, piece)):
            break
        if kind == Tag.RUN and piece.value == SAID:
            break
        start += 1
    while end > start:
        if not _trails(run[end - 1]) and (run[end - 1].kind or not _is_mark(tokens, run[end - 1])):
            break
        if run[end - 1].kind == Tag.RUN and end - start > 1 and run[end - 2].role == A_PART:
            break  # "8x400 w/ 200 jog"
        if run[end - 1].kind == Tag.RUN and run[end - 1].value == SAID:
            break
        if run[end - 1].kind == Tag.FILL and (end - start > 1 or run[end - 1].value in ENDS):
            break
        end -= 1
    if start == end:
        return ""
    return _quoted(even, tokens[run[start].first].start, tokens[run[end - 1].last - 1].end)


def _trails(piece: Piece) -> bool:
    return piece.kind in TRAILING or (piece.kind == Tag.ASKS and piece.value == ONLY_EXCLAIMS)


def _quoted(even: str, start: int, end: int) -> str:
    """Return the words from `start` to `end`; a quotation is kept whole, half of one loses its mark."""
    text = even[start:end].strip()
    if text.count('"') % 2 == 0:
        return text
    if even[end : end + 1] == '"':
        return f'{text}"'
    if even[start - 1 : start] == '"':
        return f'"{text}'
    return text.replace('"', "")


def _is_mark(tokens: Tokens, piece: Piece) -> bool:
    """Whether the piece, which has no meaning, is no word."""
    text = tokens[piece.first].text
    return len(text) == 1 and not text.isalnum() and ord(text) < 0x2000
