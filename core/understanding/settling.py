"""What figures are that only the words right beside them tell: rounds, minutes, names, a mile in 4:58."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.domain.record import Kind, Sport
from core.understanding.asking import PLEASE, PLEASE_ADD
from core.understanding.clauses import DEEDS, HAS_AMOUNT, HAS_LENGTH, HAS_TIME, Clause
from core.understanding.pieces import BARE, DAY, DIST, DUR, HR, NOISE, PACE, PART_DAY, REPS, M, Piece, length
from core.understanding.sports import RUN_WORDS
from core.understanding.tokens import NUMBER, Token, Tokens
from core.understanding.words import Tag

SEVERAL: Final = 2


def part_sports(clauses: list[Clause], tokens: Tokens) -> None:
    """Part what is told of two sports without a mark: "swim 1.5k run 6k", "am bike 20k pm run 5k"."""
    for place, clause in enumerate(clauses):
        if clause.has >> -REPS & 1 and clause.has >> -DUR & 1:
            _leave_what_is_walked_off(clause)
        if not clause.flags >> Tag.SPORT & 1 or sum(p.kind == DIST for p in clause.pieces) < SEVERAL:
            continue
        named = [at for at, piece in enumerate(clause.pieces) if _names_a_sport(piece, tokens)]
        leads = [
            at for at in named if at + 1 < len(clause.pieces) and clause.pieces[at + 1].kind in (DIST, DUR)
        ]
        turned = _told_behind(clause.pieces)
        if turned:
            leads = named = [0, turned]
        if len(leads) < SEVERAL or len(named) != len(leads) or leads[1] - leads[0] < SEVERAL:
            continue
        at = leads[1] - (clause.pieces[leads[1] - 1].kind == PART_DAY)
        rest = Clause(clause.sentence, ",")
        rest.pieces, rest.end = clause.pieces[at:], clause.end
        clause.pieces, clause.end = clause.pieces[:at], ""
        clause.count_again()
        rest.count_again()
        clauses.insert(place + 1, rest)
        if len(leads) == SEVERAL:
            return


def _told_behind(pieces: list[Piece]) -> int:
    """Return the place of the second amount in "10k bike 3k run", 0 if it is not told so."""
    kinds = [piece.kind for piece in pieces]
    ways = [at for at, kind in enumerate(kinds) if kind in (DIST, DUR)]
    told = [at for at in ways if at + 1 < len(kinds) and kinds[at + 1] in SPORTS]
    return ways[1] if len(ways) == SEVERAL and told == ways and ways[0] == 0 else 0


def _leave_what_is_walked_off(clause: Clause) -> None:
    """Leave the time that is repeated with a walk behind it: "ran 1 min walked 90 secs x8"."""
    for time, sport, reps in zip(clause.pieces, clause.pieces[1:], clause.pieces[2:], strict=False):
        if (time.kind, sport.kind, reps.kind) == (DUR, Tag.SPORT, REPS) and sport.value is Sport.WALK:
            time.kind = NOISE
            clause.count_again()
            return


SPORTS: Final = frozenset({Tag.SPORT, Tag.RUN, Tag.RAN})


def _names_a_sport(piece: Piece, tokens: Tokens) -> bool:
    """Whether a sport is named, also as one of the day: "pm run"."""
    figure = tokens[piece.last] if piece.kind == PART_DAY and piece.last < len(tokens) else None
    return piece.kind in SPORTS or (figure is not None and figure.kind == NUMBER)


def alternate(clauses: Sequence[Clause]) -> None:
    """Take "3 mins on 2 mins off" for repetitions: neither is the time of the run."""
    pieces = [(piece, clause) for clause in clauses for piece in clause.pieces]
    for (first, clause), (on, _), (second, other), (off, _) in zip(
        pieces, pieces[1:], pieces[2:], pieces[3:], strict=False
    ):
        if on.kind != Tag.ON or off.kind != Tag.REST_WEAK or {first.kind, second.kind} - {DUR, BARE}:
            continue
        first.kind, second.kind, off.kind = REPS, NOISE, Tag.FILL
        first.unit = "time"
        for told in (clause, other):
            told.count_again()


def repeat(clauses: Sequence[Clause]) -> None:
    """Take "1 min fast 1 min slow x 20" for repetitions: neither is the time of the run."""
    for clause in clauses:
        if not clause.flags >> Tag.TIMES & 1 or sum(piece.kind == DUR for piece in clause.pieces) != SEVERAL:
            continue
        for times, count in pairwise(clause.pieces):
            if times.kind == Tag.TIMES and count.kind == BARE:
                first, second = (piece for piece in clause.pieces if piece.kind == DUR)
                first.kind, first.unit = REPS, "time"
                second.kind = count.kind = NOISE
                clause.count_again()
                break


def leave_sums(clauses: Sequence[Clause]) -> None:
    """Leave the way that only sums up the week or month told before it: "a new weekly high, 42 miles"."""
    for before, clause in pairwise(clauses):
        if (
            not before.flags >> Tag.PERIOD & 1
            or before.flags & RUN_WORDS
            or before.has
            or clause.sentence != before.sentence
        ):
            continue
        if clause.joint == "," and [piece.kind for piece in clause.pieces] == [DIST]:
            clause.pieces[0].kind = NOISE
            clause.count_again()


def leave_marks(clauses: Sequence[Clause]) -> None:
    """Leave a mark that was passed, where what was run is told: "bonked at 15k, 18 total"."""
    whole = any(
        (clause.flags & DEEDS and clause.has >> -DIST & 1)
        or (clause.flags >> Tag.TOTAL & 1 and clause.has & HAS_LENGTH)
        for clause in clauses
    )
    for clause in clauses if whole else ():
        if clause.flags & (DEEDS | 1 << Tag.TOTAL) or clause.has & HAS_AMOUNT != 1 << -DIST:
            continue
        for at, way in pairwise(clause.pieces):
            if at.kind == Tag.AT and way.kind == DIST:
                _measure_total(clauses, way.unit)
                way.kind = NOISE
                clause.count_again()
                break


def _measure_total(clauses: Sequence[Clause], unit: str) -> None:
    """Give a total without a sign the unit of the mark that was passed."""
    for clause in clauses if unit in ("km", "mi") else ():
        for piece in clause.pieces if clause.flags >> Tag.TOTAL & 1 else ():
            if piece.kind == BARE:
                piece.kind, piece.value, piece.unit = DIST, length(str(piece.value), unit), unit
                clause.count_again()


def leave_what_became(clauses: Sequence[Clause]) -> None:
    """Leave the way that became another in the end: "went out for 8k, ended up doing 11 with Tom"."""
    for at, clause in enumerate(clauses):
        place = _turns_at(clause.pieces)
        if place is None or not (at or place):
            continue
        new = clause.pieces[place + 1]
        head = clauses[at - 1] if at and not place else clause
        before = clause.pieces[:place] or head.pieces
        told_else = any(piece.kind in TOLD_ELSE and piece.value not in ASKED for piece in before)
        if head.sentence != clause.sentence or told_else or head.has & HAS_TIME:
            continue
        old = next((way for way in before if way.kind == DIST and way.unit in ("km", "mi")), None)
        if old is None:
            continue
        if new.kind == BARE:
            new.kind, new.value, new.unit = DIST, length(str(new.value), old.unit), old.unit
        old.kind = NOISE
        head.count_again()
        clause.count_again()


def _turns_at(pieces: Sequence[Piece]) -> int | None:
    """Return the place of the word that leads to what was run in the end."""
    for place, (turn, new) in enumerate(pairwise(pieces)):
        if turn.kind == Tag.RETREAT and turn.value is None and new.kind in (BARE, DIST):
            after = pieces[place + 2] if place + 2 < len(pieces) else None
            return place if after is None or new.kind == DIST or after.kind in BEHIND_THE_NEW else None
    return None


BEHIND_THE_NEW: Final = frozenset(
    {Tag.WITHIN, Tag.AFTER, Tag.FILL, Tag.PLAN, Tag.BUT, Tag.ON, Tag.IN, DAY, PART_DAY}
)
ASKED: Final = (PLEASE, PLEASE_ADD)
TOLD_ELSE: Final = frozenset(
    {Tag.RAN, Tag.DID, Tag.WENT, Tag.NOT, Tag.SKIPPED, Tag.PLAN, Tag.WISH, Tag.GOAL, Tag.MEANT, Tag.IF}
)


def leave_names(clauses: Sequence[Clause]) -> None:
    """Leave the way that only names a training, where that of the run is told: "50k training run, 22 mi".

    So does that of a race before another kind of run: "marathon shakeout, 2 mi".
    """
    ways: list[Piece] = []
    for clause in clauses:
        if clause.has >> -DIST & 1:
            ways += [piece for piece in clause.pieces if piece.kind == DIST]
    if len(ways) < SEVERAL:
        return
    for clause in clauses:
        for way, topic in pairwise(clause.pieces):
            trains = topic.kind == Tag.TOPIC and topic.value == TRAINING
            raced = way.unit == "named" and topic.kind == Tag.KIND and topic.value != Kind.RACE
            if way.kind == DIST and (trains or raced):
                way.kind = NOISE
                clause.count_again()


TRAINING: Final = "training"
"""The value of a word behind the name of the race that one trains for."""


def take_minutes(pieces: Sequence[Piece], tokens: Tokens) -> None:
    """Take a figure right behind a way for minutes, where nothing else is told by it: "10k 58 avg hr 151"."""
    for place, (way, figure) in enumerate(pairwise(pieces)):
        if way.kind != DIST or figure.kind != BARE or figure.first != way.last:
            continue
        after = pieces[place + 2] if place + 2 < len(pieces) else None
        if str(figure.value).isdigit() and (after is None or after.kind in BEHIND_MINUTES):
            figure.kind, figure.unit = M, "m"


BEHIND_MINUTES: Final = frozenset({Tag.HEART, Tag.AVERAGE, Tag.EFFORT, Tag.FILL, HR})


def _is_one_mile(sign: Token, tokens: Tokens) -> bool:
    plural = sign.text.endswith(tuple(tokens.language.forms.plural))
    return sign.tag == Tag.LENGTH and sign.value == "mi" and not plural


def take_timed_mile(clause: Clause, tokens: Tokens) -> None:
    """Take "ran a 4:58 mile" for a mile in that time: nothing else is said of how far it was."""
    for before, piece in pairwise(clause.pieces):
        sign = tokens[piece.last - 1]
        if (
            piece.kind != PACE
            or before.kind != Tag.A
            or before.value != "one"
            or not _is_one_mile(sign, tokens)
        ):
            continue
        minutes, _, seconds = tokens[piece.first].text.partition(":")
        if minutes.isdigit() and seconds.isdigit():
            time = Piece(DUR, int(minutes) * 60 + int(seconds), piece.first, piece.last - 1)
            mile = Piece(DIST, length("1", "mi"), piece.last - 1, piece.last, unit="mi")
            at = clause.pieces.index(piece)
            clause.pieces[at : at + 1] = [time, mile]
            clause.count_again()
        return
