"""A figure or a day that is put right while told: "34 minutes no wait 35", "today, not today, Monday".

Nothing of it is in the log: it is no correction.
"""

from __future__ import annotations

from typing import Final

from core.understanding.pieces import BARE, CLOCK, DAY, DIST, DUR, NOISE, PART_DAY, Piece, length
from core.understanding.tokens import NUMBER, WORD, Tokens
from core.understanding.words import Tag

SHOULD: Final = "should"
"""The value of words for what a figure should have been."""
TURNED: Final = "but"
"""The value of words for what was done in its place: "but ran"."""
MINUTE: Final = 60
MOST: Final = 2
"""So many times the first figure the second may be: what is more is another measure."""


def take_as_told_in_the_end(pieces: list[Piece], tokens: Tokens, kinds: set[int]) -> None:
    """Leave what is taken back while it is told, and what is told twice; `kinds` are those of the pieces."""
    if Tag.SORRY in kinds:
        take_as_retold(pieces, tokens)
    if Tag.NOT in kinds:
        if pieces[0].kind == Tag.NOT:
            leave_what_is_outdone(pieces, tokens)
        take_as_another_day(pieces, tokens)
    if Tag.RETREAT in kinds and pieces[0].value == SHOULD and any(p.value == TURNED for p in pieces):
        pieces[0].kind = Tag.MEANT  # "should have been 12 miles but ran 10"
        kinds.add(Tag.MEANT)
    if Tag.MEANT in kinds or Tag.SKIPPED in kinds:
        take_as_given_up(pieces, tokens)
        take_in_exchange(pieces)
    if DIST in kinds and kinds & {DUR, CLOCK}:
        take_once(pieces, tokens)
        if Tag.STRANGE in kinds or Tag.RETREAT in kinds:
            take_the_race_alone(pieces)
            leave_the_race_left(pieces)


def leave_what_is_outdone(pieces: list[Piece], tokens: Tokens) -> None:
    """Leave figures that only lead up to the one that was run: "not 6, not 7, EIGHT miles today"."""
    at = denied = 0
    while at + 2 < len(pieces) and pieces[at].kind == Tag.NOT and pieces[at + 1].kind in OUTDONE:
        denied += 1
        at += 2
        at += _is_comma(pieces[at], tokens) or pieces[at].kind == Tag.BUT
    if denied >= MOST and any(piece.kind in OUTDONE for piece in pieces[at:]):
        del pieces[:at]


OUTDONE: Final = frozenset({BARE, DIST, NOISE})


def take_as_retold(pieces: list[Piece], tokens: Tokens) -> None:
    """Leave the second of two figures of one measure where a word between takes back the first."""
    for place in range(len(pieces) - 2, 0, -1):
        if place > len(pieces) - 2:
            continue  # what stood here went with a later figure
        if pieces[place].kind != Tag.SORRY or not _takes_back(pieces, place):
            continue
        before, after = place - 1, place + 1
        before -= before > 0 and _is_comma(pieces[before], tokens)
        if pieces[before].kind == DAY and _takes_another_day(pieces, before, after, tokens):
            continue
        dated = before > 0 and pieces[before].kind in (DAY, PART_DAY)
        before -= dated
        after += after < len(pieces) - 1 and _is_comma(pieces[after], tokens)
        if pieces[after].kind == Tag.WRONG and after < len(pieces) - 1:
            after += 1  # "sorry, typo, 9k"
            after += after < len(pieces) - 1 and _is_comma(pieces[after], tokens)
        right = _in_its_measure(pieces[before], pieces[after])
        if right is not None:
            day = pieces[before + 1 : before + 1 + dated]
            pieces[before : after + 1] = [right, *day]


def _takes_another_day(pieces: list[Piece], before: int, after: int, tokens: Tokens) -> bool:
    """Put the day behind the word in the place of the one before it: "yesterday no wait it was Thursday"."""
    while after < len(pieces) and (pieces[after].kind in LEADS_TO_A_DAY or _is_comma(pieces[after], tokens)):
        after += 1
    if after == len(pieces) or pieces[after].kind != DAY or pieces[after].value is None:
        return False
    pieces[after].first = pieces[before].first
    pieces[before:after] = []
    return True


LEADS_TO_A_DAY: Final = frozenset({Tag.SET, Tag.WAS, Tag.THAT, Tag.ON, Tag.FILL})
SORRY: Final = "sorry"
"""The value of a word that opens what puts a logged run right, as well."""


def _takes_back(pieces: list[Piece], place: int) -> bool:
    """Whether the word takes back a way of this run: "sorry" does where the time of it follows."""
    if pieces[place].value != SORRY:
        return not pieces[place].value
    timed = pieces[-1].kind in (DUR, CLOCK) and len(pieces) > place + 2
    return timed and pieces[0].kind == DIST


def take_once(pieces: list[Piece], tokens: Tokens) -> None:
    """Leave what is told twice in the same words, a way and its time: "ran 5k in 27:31 ran 5k in 27:31"."""
    ways = [piece.value for piece in pieces if piece.kind == DIST]
    if len(ways) < MOST or ways[0] not in ways[1:]:
        return
    told = [(piece.kind, piece.value, piece.unit) for piece in pieces]
    for size in range(MOST, len(told) // MOST + 1):
        apart = size < len(told) and pieces[size].kind == 0 and tokens[pieces[size].first].kind != WORD
        again = size + apart
        if told[:size] != told[again : again + size]:
            continue
        kinds = {kind for kind, _, _ in told[:size]}
        if DIST in kinds and kinds & {DUR, CLOCK}:
            del pieces[size : again + size]
            return


def _is_comma(piece: Piece, tokens: Tokens) -> bool:
    return piece.kind == 0 and tokens[piece.first].text == ","


def _in_its_measure(first: Piece, second: Piece) -> Piece | None:
    """Return the second figure in the measure of the first, None if it is another's."""
    if first.kind == second.kind == CLOCK:
        return Piece(CLOCK, second.value, first.first, second.last, first.role)
    if first.kind not in (DUR, DIST) or second.kind not in (first.kind, BARE):
        return None
    value = second.value
    if second.kind == BARE:
        if first.kind == DUR:
            value = round(float(second.value) * MINUTE)
        elif first.unit in ("km", "mi"):
            value = length(str(second.value), first.unit)
        else:
            return None
    if not first.value / MOST <= value <= first.value * MOST:
        return None
    unit = first.unit if second.kind == BARE else second.unit
    return Piece(first.kind, value, first.first, second.last, first.role, unit=unit)


def take_as_another_day(pieces: list[Piece], tokens: Tokens) -> None:
    """Leave the day that is told in the end: "parkrun today, ok not today, saturday"."""
    for place in range(1, len(pieces) - 2):
        denied = pieces[place + 1]
        if pieces[place].kind != Tag.NOT or denied.kind != DAY or denied.value is None:
            continue
        before = place - 1
        while before > 0 and (pieces[before].kind in BETWEEN or _is_comma(pieces[before], tokens)):
            before -= 1
        after = place + 2
        after += after < len(pieces) - 1 and _is_comma(pieces[after], tokens)
        day = pieces[after]
        told = pieces[before].kind == DAY and pieces[before].value == denied.value
        if told and day.kind == DAY and day.value not in (None, denied.value):
            day.first = pieces[before].first
            pieces[before:after] = []
            return


BETWEEN: Final = frozenset({Tag.FILL, Tag.NOT, Tag.TIMES, Tag.SORRY, Tag.BUT})
"""What may stand between a day and its taking back; a star is a sign of times as well."""


def take_the_race_alone(pieces: list[Piece]) -> None:
    """Leave the way to a race to what went there: "drove 120 miles for a 5k. 21:58"."""
    if [piece.kind for piece in pieces[:5]] != [Tag.STRANGE, DIST, Tag.FOR, Tag.A, DIST]:
        return
    if len(pieces) > len(pieces[:6]) and pieces[5].kind == 0 and pieces[6].kind in (DUR, CLOCK):
        pieces[0].kind, pieces[1].kind, pieces[2].kind = Tag.FILL, NOISE, Tag.FILL
        pieces[0].value = pieces[2].value = "said"


def leave_the_race_left(pieces: list[Piece]) -> None:
    """Leave the race of which a part was run: "stopped at 15 miles in the marathon".

    Where it is told for what, one only paused: "stopped at 10k in the half for a gel".
    """
    for place in range(len(pieces) - len(("stopped at", "15 miles", "in", "the", "marathon")) + 1):
        stop, way, led, the, race = pieces[place : place + 5]
        left = stop.kind == Tag.RETREAT and way.kind == DIST and led.kind in (Tag.IN, Tag.OF)
        if not left or the.kind != Tag.A or race.unit != "named" or way.value >= race.value:
            continue
        paused = [piece.kind in (Tag.FOR, Tag.TO) for piece in pieces[place + 5 : place + 6]] == [True]
        if paused:
            stop.kind, stop.value = Tag.FILL, "said"
        (way if paused else race).kind = NOISE
        (way if paused else race).value = None
        return


GIVEN_UP: Final = "given up"
"""The value of a word for a race that was not finished: "DNF'd the 50k"."""
LEFT: Final = "left"
"""The value of words for a race that was left, before it or on its way: "dropped out of the marathon"."""


def take_as_given_up(pieces: list[Piece], tokens: Tokens) -> None:
    """Take the way behind "at" for the one that was run of a race given up: "DNF'd my marathon at 28k"."""
    given_up: Piece | None = None
    for place, piece in enumerate(pieces[:-1]):
        if piece.value in (GIVEN_UP, LEFT):
            given_up = piece
        if given_up is None or piece.kind != Tag.AT or place + 1 >= len(pieces):
            continue
        _take_mark(pieces, place + 1, tokens)
        if pieces[place + 1].kind in (DIST, BARE):
            piece.kind, piece.value = Tag.RETREAT, "out"
            named = any(each.kind in (DIST, BARE) for each in pieces[pieces.index(given_up) : place])
            given_up.kind, given_up.value = Tag.MEANT if named else Tag.FILL, "said"  # "DNF at 30k"


def take_in_exchange(pieces: list[Piece]) -> None:
    """Leave what was given for what was done: "swapped today's 10 miler for an hour of yoga"."""
    given = next((at for at, piece in enumerate(pieces) if piece.value in (EXCHANGED, CUT)), None)
    if given is None:
        return
    cut = pieces[given].value == CUT
    pieces[given].kind, pieces[given].value = Tag.FILL, "said"
    if cut:
        way = given + 1
        if [piece.value == LESS for piece in pieces[way + 1 : way + 2]] == [True] and pieces[
            way
        ].kind in GIVEN:
            del pieces[way : way + 2]  # "cut the 12k short, 9k in 51:10"
        return
    places = range(given + 1, len(pieces))
    link = next((at for at in places if pieces[at].kind in (Tag.FOR, Tag.WITHIN)), len(pieces))
    told = any(piece.kind in (DIST, BARE, DUR) for piece in pieces[link:])
    if told and any(piece.kind in GIVEN for piece in pieces[given:link]):
        pieces[given + 1 : link + 1] = [p for p in pieces[given + 1 : link] if p.kind not in GIVEN]


EXCHANGED: Final = "exchanged"
"""The value of words by which one thing was done in another's place."""
CUT: Final = "cut"
"""The value of words by which a run is made shorter."""
LESS: Final = "less"
"""The value of a word for what is missing: "short"."""
GIVEN: Final = frozenset({DIST, BARE, Tag.RUN, Tag.KIND})


def _take_mark(pieces: list[Piece], place: int, tokens: Tokens) -> None:
    """Take "mile 18" for the way to there."""
    sign = tokens[pieces[place].first]
    at = pieces[place].last
    if sign.tag != Tag.LENGTH or sign.value not in ("km", "mi") or place + 1 >= len(pieces):
        return
    if at < len(tokens) and tokens[at].kind == NUMBER and pieces[place + 1].first == at:
        way = length(tokens[at].number, str(sign.value))
        pieces[place : place + 2] = [Piece(DIST, way, pieces[place].first, at + 1, unit=str(sign.value))]
