"""What is told of the run that was logged shortly before: "climb 120 m", "note: by the lake"."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from core.understanding.asking import PLEASE_ADD
from core.understanding.corrected import ORDER
from core.understanding.other_shoes import other_shoes
from core.understanding.pieces import BARE, CLIMB, CLOCK, DAY, DIST, DUR, EFFORT, HR, NOISE, Piece
from core.understanding.shoes import shoes_in
from core.understanding.sports import TOOK
from core.understanding.tokens import Tokens
from core.understanding.values import Action, Decision, Draft, Intent, Reader, Reading, changed
from core.understanding.words import Tag

FRESH: Final = timedelta(hours=12)
"""So long words without a run of their own may be about the last one."""

FIGURES: Final = frozenset({HR, CLIMB, EFFORT, Tag.SHOE})
SMALL: Final = frozenset(
    {
        Tag.HEART, Tag.AVERAGE, Tag.EFFORT, Tag.CLIMB, Tag.SHOES, Tag.IN, Tag.WITHIN, Tag.A,
        Tag.AND, Tag.WAS, Tag.IS, Tag.ABOUT, Tag.ME, Tag.BPM, Tag.FILL, Tag.ON, Tag.THAT, Tag.FOR,
        Tag.SORRY, Tag.OF, Tag.SET, Tag.TOTAL,
    }
)  # fmt: skip

ANOTHER: Final = "another"
"""The value of an article that adds: "another 2", "and another 2k"."""
ORDERED: Final = frozenset({Tag.TO, Tag.RUN, Tag.LAST})
"""What may stand there, too, where other shoes are ordered: "change the shoes on my run to Ghost 15"."""


def added_to_last(
    even: str, pieces: list[Piece], kinds: Collection[int], tokens: Tokens, reader: Reader
) -> Reading | None:
    """Return the correction that adds to the run logged last; None if the words are about more.

    `kinds` are those of the pieces.
    """
    noted = len(tokens) > 2 and tokens[1].text == ":" and tokens[0].text in tokens.language.answers.notes
    if not noted and FIGURES.isdisjoint(kinds):
        return None
    words = [piece for piece in pieces if piece.kind != 0 or tokens[piece.first].kind == "w"]
    if Tag.HIGHEST in kinds:
        words = _without_highest(words)
    shoes = other_shoes(words)
    if shoes is not None:
        draft = Draft(intent=Intent.CORRECTION, action=Action.EDIT, shoes=shoes_in(even, tokens, [shoes]))
        return Reading(Decision.STORE, (draft,))
    orders = bool(words) and words[0].kind == Tag.SET and words[0].value == ORDER
    orders = orders and words[-1].kind == Tag.SHOE and words[-2].kind in (Tag.TO, Tag.SHOES)
    if not orders and (reader.last is None or reader.now - reader.last.logged_at > FRESH):
        return None
    draft = Draft(intent=Intent.CORRECTION, action=Action.EDIT)
    if noted:
        return Reading(Decision.STORE, (changed(draft, note=even[tokens[2].start :].strip()),))
    figures = [piece for piece in words if piece.kind in FIGURES]
    small = SMALL | ORDERED if orders else SMALL
    if not figures or any(piece.kind not in FIGURES | small for piece in words):
        return None
    found = {piece.kind: piece.value for piece in figures}
    told = changed(
        draft,
        avg_hr=found.get(HR),
        climb=found.get(CLIMB),
        effort=found.get(EFFORT),
        shoes=shoes_in(even, tokens, pieces),
    )
    return Reading(Decision.STORE, (told,))


def _without_highest(words: list[Piece]) -> list[Piece]:
    """Leave out the highest of what is told on average: "avg hr 146, max 171", "151 avg, 168 max"."""
    left: list[Piece] = []
    led = False
    for piece, behind in pairwise((*words, None)):
        if piece is None:
            continue
        if piece.kind == NOISE and (led or (behind is not None and behind.kind == Tag.HIGHEST)):
            led = False
        elif piece.kind == Tag.HIGHEST:
            led = True
        elif not led or piece.kind not in LEADS_TO_IT:
            left.append(piece)
    return left


LEADS_TO_IT: Final = frozenset({Tag.HEART, Tag.IS, Tag.WAS, Tag.TOTAL})
"""What may stand between "max" and its figure."""


def is_of_another_day(pieces: list[Piece], reader: Reader) -> bool:
    """Whether a day is told that is not the last run's: "and 3 yesterday" adds nothing to today's."""
    days = [piece.value for piece in pieces if piece.kind == DAY and isinstance(piece.value, date)]
    return bool(days) and (reader.today if reader.last is None else reader.last.on) not in days


def take_as_added(pieces: list[Piece]) -> None:
    """Take "can you add 2k to that" for what is added, not for a further run."""
    opens = pieces[0]
    asks = opens.kind == Tag.DID and opens.value == PLEASE_ADD
    if asks and any(one.kind == Tag.TO and other.kind == Tag.THAT for one, other in pairwise(pieces)):
        pieces[0] = Piece(Tag.ADD, None, opens.first, opens.last)
    if pieces[-1].value == FORGOT:
        pieces[-1].kind = Tag.SORRY  # "avg HR was 148 on that one, forgot to add"
    takes = opens.kind == Tag.TAKE or opens.value == TOOK
    if (takes and _takes_off(pieces)) or takes_from_a_run(pieces):
        pieces[0] = Piece(Tag.ADD, OFF, opens.first, opens.last)


def take_as_change(pieces: list[Piece]) -> None:
    """Take "swap 5k for 6k", "replace 48:20 with 48:02" for a change from one to the other."""
    told = [piece for piece in pieces if piece.kind not in NAMES_IT]
    if len(told) != len(CHANGE) or told[0] is not pieces[0] or told[0].value not in (ORDER, EXCHANGE):
        return
    verb, old, link, new = told
    if link.kind in (Tag.FOR, Tag.WITHIN) and any({old.kind, new.kind} <= same for same in ALIKE):
        pieces[0] = Piece(Tag.SET, ORDER, verb.first, verb.last)
        pieces[pieces.index(link)] = Piece(Tag.TO, None, link.first, link.last)


FORGOT: Final = "forgot"
"""The value of words for what one left out."""
OFF: Final = "off"
"""The value of a word that takes something from what is told."""
EXCHANGE: Final = "exchange"
"""The value of a word that orders one thing for another, also where it is no correction."""
NAMES_IT: Final = frozenset({Tag.A, Tag.THAT, Tag.ON, DAY})
"""What may stand around the figure that is wrong: "replace the 5k on Sunday with 6k"."""
CHANGE: Final = ("swap", "old", "for", "new")
ALIKE: Final = (frozenset({DIST, BARE}), frozenset({DUR, CLOCK}))
"""Kinds of figures that may stand for each other."""


def _takes_off(pieces: list[Piece]) -> bool:
    """Whether so much is taken from a run: "take 500 m off my last run", "knock 2k off"."""
    kinds = [piece.kind for piece in pieces]
    off = next((at for at, kind in enumerate(kinds) if kind in LEADS_OFF), 0)
    figure = next((kind for kind in kinds[1:] if kind != Tag.A), 0)
    if not off or figure not in (DIST, BARE, DUR):
        return False
    rest = [kind for kind in kinds[off + 1 :] if kind != Tag.A]
    return Tag.THAT in kinds or not rest or (rest[0] == DAY and OF_A_RUN.issuperset(rest[1:]))


LEADS_OFF: Final = frozenset({Tag.OFF, Tag.REST_WEAK, Tag.AFTER})
"""Such as "off", and "off the"."""
OF_A_RUN: Final = frozenset({Tag.RUN, Tag.KIND, Tag.FILL, DIST})
"""What may stand behind the day of the run that is meant: "off Tuesday's long run"."""


def takes_from_a_run(pieces: list[Piece]) -> bool:
    """Whether so much is taken from the run of a day, by a verb that deletes: "quita 500 m al de ayer"."""
    kinds = [piece.kind for piece in pieces if piece.kind not in (Tag.A, Tag.OF)]
    return kinds[:3] == [Tag.DELETE, DIST, Tag.TO] and kinds[3:4] in ([DAY], [Tag.THAT])


def is_new_run(pieces: list[Piece], place: int) -> bool:
    """Whether a whole run is added, not so much to one: "add a 5 mile run for Monday"."""
    rest = [piece.kind for piece in pieces[place + 1 :]]
    if pieces[place].value == OFF or {Tag.TO, Tag.THAT} & set(rest):
        return False
    dated = bool({DAY, Tag.KIND} & set(rest)) and bool({DIST, DUR} & set(rest))
    return dated or (rest[0] == Tag.A and Tag.RUN in rest)
