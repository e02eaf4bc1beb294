"""Whether words without a distance tell of a run that is worth a question."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.domain.record import Kind, Sport
from core.understanding.pieces import (
    A_PART,
    BARE,
    CLOCK,
    DAY,
    DIST,
    DUR,
    NOISE,
    PART_DAY,
    Piece,
)
from core.understanding.plausible import KM
from core.understanding.segments import THROUGH, Segment
from core.understanding.signless import HOURS, Amounts
from core.understanding.sports import RUN_WORDS, STILL
from core.understanding.subjects import rests_first
from core.understanding.tokens import Tokens
from core.understanding.unmeasured import counts_laps
from core.understanding.values import WARM_UP
from core.understanding.words import Tag


def is_of_the_day(segment: Segment) -> bool:
    """Whether a time among words that tell of no run is one of the day: "alarm set for 4:45"."""
    tells = segment.flags & (RUN_WORDS | 1 << Tag.DID | 1 << Tag.WARM | 1 << Tag.COOL | 1 << Tag.PACE)
    if tells == 1 << Tag.KIND and _is_for_it(segment):
        tells = 0
    figures = sum(
        piece.kind < 0
        and piece.kind not in (CLOCK, PART_DAY, DAY, NOISE)
        and not (piece.kind == BARE and piece.unit == "in")
        for piece in segment.pieces
    )
    words = any(
        piece.kind == Tag.STRANGE or (piece.kind == 0 and str(piece.value).isalpha())
        for piece in segment.pieces
    )
    return not tells and not figures and words


def _is_for_it(segment: Segment) -> bool:
    """Whether something is told for a run to come: "5:30 alarm for the long run"."""
    told = [piece for piece in segment.pieces if piece.kind != Tag.A]
    return any(
        thing.kind == 0 and purpose.kind == Tag.FOR and run.kind == Tag.KIND
        for thing, purpose, run in zip(told, told[1:], told[2:], strict=False)
    )


def minutes_of(segment: Segment, tokens: Tokens) -> int | None:
    """Return the seconds of "yoga 45", "lifted for 30": where nothing else is counted a figure is minutes."""
    figures = [piece for piece in segment.pieces if piece.kind < 0 and piece.kind not in (DAY, PART_DAY)]
    if len(figures) != 1 or figures[0].kind != BARE or not 5 <= float(figures[0].value) <= MOST_MINUTES:
        return None
    listed = segment.clauses[0].joint not in ("", ".", "\n") and any(
        token.tag == Tag.TIME and token.value == MINUTE for token in tokens
    )
    if listed:
        return round(float(figures[0].value) * 60)  # "20 mins on the bike and 15 rowing"
    if segment.sport in ON_MACHINES:
        return round(float(figures[0].value) * 60)  # "30 on the elliptical"
    place = segment.pieces.index(figures[0])
    led = place and segment.pieces[place - 1].kind in (Tag.FOR, Tag.SPORT)
    timed = led and segment.pieces[place - 1].kind == Tag.FOR and segment.sport is Sport.WALK
    if segment.sport not in STILL and not (timed and any(token.value == MINUTE for token in tokens)):
        return None  # "ran for 25 minutes, walked for 10"
    plural = tokens.language.forms.plural
    counted = (
        segment.sport is Sport.STRENGTH
        and segment.pieces[place - 1].kind != Tag.FOR
        and (not plural or tokens[segment.pieces[place - 1].last - 1].text.endswith(plural))
    )  # "push ups 45"
    return round(float(figures[0].value) * 60) if led and not counted else None


MOST_MINUTES: Final = 120


def may_be_minutes(segment: Segment, sign: str) -> bool:
    """Whether so long a way is told as easy that it may as well be its minutes: "easy 40"."""
    kinds = {piece.value for piece in segment.pieces if piece.kind == Tag.KIND}
    figures = [float(str(piece.value)) for piece in segment.pieces if piece.kind == BARE and piece.role == 0]
    far = len(figures) == 1 and figures[0] >= FAR_FOR_EASY.get(sign, MOST_MINUTES) and not figures[0] % 5
    return far and kinds <= SHORT and not segment.flags >> Tag.RAN & 1


SHORT: Final = frozenset({Kind.EASY, Kind.RECOVERY, Kind.TEMPO})
FAR_FOR_EASY: Final = {"km": 30, "mi": 25}
"""So far hardly anybody runs easily (ours)."""
ON_MACHINES: Final = frozenset({Sport.ELLIPTICAL, Sport.STAIRS, Sport.AQUA_JOG})
"""Sports that are told by their minutes."""
MINUTE: Final = 60


def may_be_a_run(segment: Segment) -> bool:
    """Whether a time without a word of running may be one of a run: of its parts, along a way, too long."""
    if counts_laps(segment):
        return True  # "2 laps of the reservoir in 50 min"
    for piece in segment.pieces:
        if (piece.kind == DIST and piece.role == A_PART) or (
            piece.kind == Tag.AFTER and piece.value == THROUGH
        ):
            return True
        if piece.kind == CLOCK and piece.value[0] >= HOURS and segment.day is not None:
            return True
    return any(
        article.kind == Tag.A and how.kind == Tag.FILL and time.kind == DUR
        for article, how, time in zip(segment.pieces, segment.pieces[1:], segment.pieces[2:], strict=False)
    )  # "stuck a quick 20 min in"


def is_of_something_else(segment: Segment) -> bool:
    """Whether a time stands among words we do not know, or is only one to come: "lunch in 20 min"."""
    if any(piece.kind == 0 and str(piece.value).isalpha() for piece in segment.pieces):
        return not _did_for(segment)
    return not segment.flags >> Tag.DID & 1 and any(
        led.kind == Tag.IN and time.kind == DUR for led, time in pairwise(segment.pieces)
    )


def _did_for(segment: Segment) -> bool:
    """Whether a deed has the time, and nothing behind it says of what: "managed 25 mins before the hail"."""
    told = zip(segment.pieces, segment.pieces[1:], [*segment.pieces[2:], None], strict=False)
    return any(
        deed.kind == Tag.DID and time.kind == DUR and (after is None or after.kind in LATER)
        for deed, time, after in told
    )


LATER: Final = frozenset({Tag.AFTER, DAY, PART_DAY})


def is_of_a_run(amounts: Amounts) -> bool:
    """Whether nobody walks this way in this time."""
    if not amounts.distance or amounts.duration is None:
        return False
    return amounts.duration * KM / amounts.distance < FASTEST_WALK


FASTEST_WALK: Final = 450
"""Seconds a kilometre (ours)."""


GAVE: Final = "gave"
"""The value of a word that says what gave out at a figure, which may be an hour: "calf went at 6"."""


def stops(segment: Segment) -> bool:
    """Whether it is told where the run ended."""
    return bool(segment.flags >> Tag.RETREAT & 1) and any(
        piece.kind == Tag.RETREAT and piece.value != GAVE for piece in segment.pieces
    )


NO_TAGS: Final[frozenset[str]] = frozenset()


def left_out(segment: Segment) -> frozenset[str]:
    if not segment.flags >> Tag.WARM & 1:
        return NO_TAGS
    for clause in segment.clauses:
        if clause.flags >> Tag.WARM & 1 and clause.flags & (1 << Tag.SKIPPED | 1 << Tag.NOT):
            return frozenset({WARM_UP})
        if any(piece.kind == Tag.WARM and piece.value == "without" for piece in clause.pieces):
            return frozenset({WARM_UP})
    return NO_TAGS


def is_rest_day(segment: Segment) -> bool:
    """Whether nothing but a day of rest is told: a weak word for one only where it leads, or has a day."""
    if segment.has:
        return False
    if segment.flags >> Tag.REST & 1:
        return not segment.flags >> Tag.RAN & 1
    if not segment.flags >> Tag.REST_WEAK & 1:
        return False
    return any(
        clause.flags >> Tag.REST_WEAK & 1
        and not _has_hours(clause.pieces)
        and (bool(clause.days) or clause.pieces[0].kind == Tag.REST_WEAK or clause.flags >> Tag.UNWELL & 1)
        and (_before_why(clause.pieces) < 5 or rests_first(clause))
        for clause in segment.clauses
    )


def _before_why(pieces: Sequence[Piece]) -> int:
    """Return how much is told before the reason: "took Monday off because of my hamstring"."""
    why = (
        place for place, piece in enumerate(pieces) if piece.kind == Tag.AFTER or piece.value == OFF_TO_LET
    )
    return next(why, len(pieces))


OFF_TO_LET: Final = "off to let"
"""The value of words for a rest that say what it is for: "took Monday off to let the shin settle"."""


def _has_hours(pieces: Sequence[Piece]) -> bool:
    """Whether the rest is one of some hours: "off 6-8pm", "ruhe 21:30-7:00"."""
    rests = (place for place, piece in enumerate(pieces) if piece.kind == Tag.REST_WEAK)
    return any(piece.kind == NOISE for at in rests for piece in pieces[max(at - 1, 0) : at + 3])
