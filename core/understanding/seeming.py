"""Clauses that seem to tell of a run, and tell of what is to be, what is allowed, or what was ever done."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from core.understanding import gates
from core.understanding.clauses import DEEDS, HAS_DAY, HAS_TIME, NOT_YET, Clause, bits
from core.understanding.doubting import WHEN
from core.understanding.pieces import BARE, CLOCK, DAY, DIST, DUR, NOISE, PART_DAY, Piece
from core.understanding.sports import STILL
from core.understanding.tokens import Tokens
from core.understanding.values import About
from core.understanding.weighing import UNTIL, counts_down, counts_out, is_away
from core.understanding.words import Tag

OFF: Final = "off"
"""The value of a word that says of what was to be that it will not be: "club run is off tonight"."""
NAMED_RUNS: Final = bits(Tag.RUN, Tag.KIND, Tag.SPORT, Tag.TOTAL, Tag.THAT)


def seems(clause: Clause, following: Clause | None, tokens: Tokens) -> About | None:
    """Return what a clause is about that tells no deed; `doubt` is set where it may yet be one."""
    flags = clause.flags
    if flags & gates.SEEMING:
        if (flags >> Tag.THAN & 1 and counts_down(clause)) or (flags >> Tag.FROM & 1 and counts_out(clause)):
            return About.CHATTER
        if flags >> Tag.REST_WEAK & 1 and is_called_off(clause.pieces):
            return About.SKIPPED
        if flags >> Tag.OR & 1 and _names_two_units(clause.pieces, tokens):
            clause.doubt = True
        if flags >> Tag.LEFT & flags >> Tag.IS & 1 and is_away(clause):
            return About.CHATTER
        if flags >> Tag.THAN & 1 and _is_weighed(clause.pieces):
            return About.CHATTER
        if not flags & (DEEDS | NOT_YET) and not clause.has & (HAS_TIME | HAS_DAY):
            return _of_no_deed(clause, tokens)
    if following is not None and not flags & DEEDS and _tells_its_start(clause, following):
        return About.PLAN
    return None


def _is_weighed(pieces: list[Piece]) -> bool:
    """Whether kilos were lost or gained: "down 2.6k since August", "I'm up 3k since Christmas"."""
    led = 1 if pieces[0].kind == Tag.ME else 0
    if [piece.kind for piece in pieces[led + 1 : led + 3]] != [DIST, Tag.THAN]:
        return False
    return pieces[led].value in LOST_OR_GAINED and pieces[led + 2].value != UNTIL


LOST_OR_GAINED: Final = ("down", "up")


def _of_no_deed(clause: Clause, tokens: Tokens) -> About | None:
    pieces = clause.pieces
    if _is_ever(clause):
        if clause.flags >> Tag.IS & 1:
            return About.CHATTER
        clause.doubt = True
    for place, (before, piece) in enumerate(pairwise(pieces), 1):
        if before.kind == Tag.SHOES and piece.kind == Tag.FOR and not clause.flags >> Tag.ME & 1:
            at = place + 1
            at += at < len(pieces) and pieces[at].kind == Tag.A
            if at < len(pieces) and pieces[at].kind == DIST:
                return About.CHATTER  # "trail shoes for 10k in mud"
        if piece.kind == Tag.THAN and piece.value == UNTIL and before.kind == DIST:
            return About.PLAN if _names_a_span(pieces[place + 1 :], tokens) else None
        closes = piece.kind == Tag.HIGHEST and place + 1 == len(pieces)
        for_now = piece.kind == Tag.BOUND and any(p.kind == Tag.FOR for p in pieces[place + 1 : place + 2])
        at_most = before.kind == DIST and (closes or for_now)
        if at_most or (before.kind == Tag.HIGHEST and piece.kind == DIST):
            clause.doubt = True  # "max 3 miles", "5k at most for now"
    return None


def _is_ever(clause: Clause) -> bool:
    """Whether it is told what of one's own was ever so far: "my longest ever is 22 miles"."""
    pieces = clause.pieces
    if clause.flags & NAMED_RUNS or len(pieces) < len((Tag.A, 0, Tag.IS, DIST)):
        return False
    opens, thing = pieces[:2]
    said = next((at for at, piece in enumerate(pieces) if piece.kind in (Tag.IS, Tag.WAS)), 0)
    led = opens.kind == Tag.A and opens.value != "one" and thing.kind == 0
    return led and 0 < said < len(pieces) - 1 and pieces[said + 1].kind == DIST


def _names_a_span(pieces: list[Piece], tokens: Tokens) -> bool:
    """Whether a month or the end of one is named: "until May", "until the end of the month"."""
    return any(piece.kind == Tag.SPAN or tokens[piece.first].tag in SPANS for piece in pieces[:5])


SPANS: Final = frozenset({Tag.MONTH, Tag.SPAN, Tag.NEXT, Tag.FEAST})


def _names_two_units(pieces: list[Piece], tokens: Tokens) -> bool:
    """Whether a figure has one unit or another: "5 minutes or miles"."""
    return any(
        figure.kind in (DIST, DUR, BARE) and other.kind == 0 and tokens[other.first].tag in UNITS
        for figure, joint, other in zip(pieces, pieces[1:], pieces[2:], strict=False)
        if joint.kind == Tag.OR
    )


UNITS: Final = frozenset({Tag.LENGTH, Tag.TIME})


def is_called_off(pieces: list[Piece]) -> bool:
    """Whether what was to be is off: "club run is off tonight", "session's off tonight"."""
    for place, piece in enumerate(pieces):
        if piece.kind == Tag.REST_WEAK and piece.value == OFF and place:
            subject = pieces[place - 1]
            if subject.kind == Tag.IS and place > 1:
                subject = pieces[place - 2]
                return subject.kind in CALLED_OFF or subject.kind == Tag.THAT
            return subject.kind == Tag.RUN and all(other.kind in BESIDE_IT for other in pieces[place + 1 :])
    return False


CALLED_OFF: Final = frozenset({Tag.RUN, Tag.LABELLED, Tag.TOPIC, Tag.KIND, DIST})
BESIDE_IT: Final = frozenset({DAY, PART_DAY, Tag.FILL})


def _tells_its_start(clause: Clause, following: Clause) -> bool:
    """Whether what follows is the hour at which it starts: "the 5k on Saturday starts at 9:00"."""
    pieces = following.pieces
    opens = pieces[0].kind == Tag.PLAN and not pieces[0].value
    if following.joint or not opens or clause.sentence != following.sentence:
        return False
    if clause.has & HAS_TIME or following.flags & DEEDS or len(pieces) == 1:
        return False
    return pieces[1].kind in (CLOCK, BARE, NOISE) or pieces[-1].kind == CLOCK


def leaves_out(clause: Clause, where: int) -> bool:
    """Whether "no" belongs to the warm-up or to how it felt, not to the run."""
    rest = clause.pieces[where + 1 : where + 3]
    if len(rest) > 1 and rest[0].kind == Tag.SPORT and rest[0].value in STILL and rest[1].value == WHEN:
        return True  # "didn't stretch after my 6 miles"
    return any(piece.kind in (Tag.WARM, Tag.COOL, Tag.TIMES, Tag.INSTEAD) for piece in rest)
