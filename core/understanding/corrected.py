"""The new values that a correction brings."""

from __future__ import annotations

from typing import Final

from core.domain.distance import Distance, Unit
from core.domain.pace import Pace
from core.domain.record import Sport
from core.understanding.added_or_set import relative
from core.understanding.beside import UNSAID, pace_of
from core.understanding.clauses import HAD
from core.understanding.pieces import (
    BARE,
    CLIMB,
    CLOCK,
    DAY,
    DIST,
    DUR,
    EFFORT,
    HR,
    PACE,
    M,
    Piece,
    length,
    unit_of,
)
from core.understanding.plausible import is_length, is_run, is_usual
from core.understanding.runs_meant import (
    OPPOSED,
    dates_the_value,
    is_wrong_about,
    names_run,
    opposes_times,
    tells_which,
)
from core.understanding.sports import TOOK
from core.understanding.tokens import Tokens
from core.understanding.typed import typed_distance, typed_duration
from core.understanding.values import (
    LAST,
    Action,
    Ask,
    Choice,
    Decision,
    Draft,
    Intent,
    Missing,
    Names,
    Reader,
    Reading,
    Unclear,
    changed,
)
from core.understanding.words import Tag

ORDER: Final = "order"
"""The value of a word that orders a change."""
VALUES: Final = frozenset({DIST, BARE, M, DUR, CLOCK, PACE, DAY, HR, CLIMB, EFFORT})
BETWEEN: Final = frozenset(
    {
        Tag.A, Tag.FILL, Tag.ABOUT, Tag.THAT, Tag.RUN, Tag.FOR, Tag.TO, Tag.IN, Tag.ON, Tag.IS,
        Tag.WAS, Tag.AT, Tag.SET, Tag.HYPHEN, Tag.HEART, Tag.PACE, Tag.CLIMB, Tag.KIND,
        Tag.SORRY, Tag.ME, Tag.WRONG, Tag.DID, Tag.AVERAGE, Tag.LAST, Tag.EFFORT, Tag.TOTAL,
        Tag.NOT, Tag.SPAN, Tag.OF,
    }
)  # fmt: skip
"""What may stand between the word that puts right and the new value."""


def take_value(draft: Draft, piece: Piece, reader: Reader) -> Draft | Reading:
    kind = piece.kind
    if kind == DIST:
        if draft.distance is not None:
            return _which(draft)
        return changed(draft, distance=Distance(int(piece.value)), typed=unit_of(piece.unit))
    if kind == DUR:
        return changed(draft, duration=int(piece.value))
    if kind == PACE:
        return changed(draft, pace=stated_pace(piece, draft.typed or reader.units))
    if kind == HR:
        return changed(draft, avg_hr=int(piece.value))
    if kind == CLIMB:
        return changed(draft, climb=int(piece.value))
    if kind == EFFORT:
        return changed(draft, effort=int(piece.value))
    if kind == CLOCK:
        return _take_clock(draft, piece, reader)
    return _take_bare(draft, piece, reader)


def stated_pace(piece: Piece, unit: Unit) -> Pace:
    """Return the pace that was said; without a unit it is for one of `unit`."""
    seconds = float(piece.value)
    if piece.unit == UNSAID:
        seconds = pace_of(seconds, "km" if unit is Unit.KM else "mi")
    return Pace(round(seconds, 3))


def _take_clock(draft: Draft, piece: Piece, reader: Reader) -> Draft | Reading:
    first, second = piece.value
    short, long = first * 60 + second, (first * 60 + second) * 60
    way = draft.distance or (reader.last.distance if reader.last else None)
    fits = [each for each in (short, long) if way and is_usual(way.micrometres, each)]
    if len(fits) == 1:
        return changed(draft, duration=fits[0])
    if first >= 10:
        return changed(draft, duration=short)
    if first <= 3:
        return changed(draft, duration=long)
    asked = changed(draft, missing=(Missing.DURATION,))
    return Reading(Decision.ASK, (asked,), Ask(Unclear.HOW_LONG))


def _take_bare(draft: Draft, piece: Piece, reader: Reader) -> Draft | Reading:
    figure = str(piece.value)
    if draft.distance is not None:
        return draft if piece.unit == "in" else _which(draft)
    unit = reader.units
    if piece.kind == M or (reader.last is not None and reader.last.sport is not Sport.RUN):
        choices = (
            Choice(
                f"{figure} miles",
                Names.DISTANCE,
                changed(draft, distance=Distance(length(figure, "mi")), typed=Unit.MILE),
            ),
            Choice(f"{figure} minutes", Names.MINUTES, changed(draft, duration=round(float(figure) * 60))),
        )
        asked = changed(draft, missing=(Missing.UNIT,))
        return Reading(Decision.ASK, (asked,), Ask(Unclear.UNIT_OF, choices))
    return changed(draft, distance=Distance(length(figure, "km" if unit is Unit.KM else "mi")), typed=unit)


def _which(draft: Draft) -> Reading:
    asked = changed(draft, distance=None, missing=(Missing.DISTANCE,))
    return Reading(Decision.ASK, (asked,), Ask(Unclear.WHICH_PART))


def if_believed(draft: Draft, reader: Reader) -> Reading:
    """Store the correction if the run that it makes can have been run."""
    if draft.distance is not None and not is_length(draft.distance.micrometres):
        return Reading(
            Decision.ASK, (changed(draft, distance=None, missing=(Missing.DISTANCE,)),), Ask(Unclear.HOW_FAR)
        )
    last = reader.last
    way = draft.distance or (last.distance if last else None)
    time = draft.duration or (last.duration if last and draft.duration is None else None)
    is_running = last is None or last.sport is Sport.RUN
    if is_running and draft.which == LAST and way and time and not is_run(way.micrometres, time):
        shown = typed_distance(way, draft.typed or reader.units)
        as_said = Choice(
            f"{shown} in {typed_duration(time)}",
            Names.IN_THAT_TIME,
            changed(draft, distance=way, duration=time),
        )
        return Reading(Decision.ASK, (draft,), Ask(Unclear.WHICH_PART, (as_said,)))
    return Reading(Decision.STORE, (draft,))


DETAILS: Final = frozenset({CLIMB, HR, EFFORT})


def ends_in_slip(pieces: list[Piece]) -> bool:
    """Whether the value is told last, and that it was mistyped before: "the half was 1:49:21, typo"."""
    return len(pieces) > 1 and pieces[-1].kind == Tag.WRONG and pieces[-2].kind in VALUES


def names_by_distance(pieces: list[Piece], place: int) -> bool:
    """Whether the distance at `place` names the run of which a detail is told: "the 10k had 120 m climb"."""
    if not place or pieces[place - 1].kind not in (Tag.A, Tag.THAT):
        return False
    bare = pieces[place].kind == BARE and pieces[place - 1].kind == Tag.THAT
    if pieces[place].kind != DIST and not bare:
        return False
    if place == 1 and pieces[0].value != "one" and opposes_times(pieces[2:]):
        return True  # "that 10k before: 49:30 not 48:30"
    link = place + 1
    if link < len(pieces) and pieces[link].kind in (DAY, Tag.HYPHEN):
        link += 1  # "el 10K de ayer tenía", "die Parkrun-Zeit war"
    led, verb = pieces[place - 1], pieces[link] if link < len(pieces) else None
    if led.value == "one" or verb is None or led.last != pieces[place].first:
        return False
    later = [piece.kind for piece in pieces[link + 1 :] if piece.kind in VALUES]
    told = verb.kind == Tag.SET and verb.value is None and verb.first == pieces[link - 1].last
    if (verb.value == TOOK or told) and later:
        return set(later) <= TIMES  # "that 10k took 51:20 actually", "the 10k time was 51:20, not 53"
    linked = pieces[link].kind in (Tag.WAS, Tag.IS) or pieces[link].value == HAD
    if later == [DAY] and link == place + 1 and pieces[0].kind in (Tag.SET, Tag.SORRY):
        return linked  # "actually the 10k was on Saturday"
    if later in ANEW and link == place + 1 and pieces[place - 1].kind == Tag.THAT:
        # "that 10k was Sunday's", "that 10k was 9.6"; "that 5 was rough, 5.2 miles" tells of a run
        return linked and (not bare or pieces[link + 1].kind in VALUES)
    if bare:
        return False  # "that 6 felt like 16"
    # "wait, the 5k was 19:38 not 19:48", "the marathon was 3:49:21, typo"
    denied = ends_in_slip(pieces) or any(piece.kind == Tag.NOT for piece in pieces[link:])
    return linked and bool(later) and set(later) <= (TIMES if denied else DETAILS)


TIMES: Final = frozenset({DUR, CLOCK, BARE})
ANEW: Final = ([DAY], [DIST], [BARE])
ADDED: Final = frozenset({DIST, BARE, M, DUR, CLOCK, CLIMB})
"""What can be more or less; a heart rate that is added is the run's own: "add HR 149 to that"."""


def edit(pieces: list[Piece], tokens: Tokens, reader: Reader) -> Reading:
    draft = Draft(intent=Intent.CORRECTION, action=Action.EDIT)
    if any(piece.kind == Tag.ADD for piece in pieces) and any(piece.kind in ADDED for piece in pieces):
        return relative(pieces, draft, reader)
    values = [
        piece
        for place, piece in enumerate(pieces)
        if piece.kind in VALUES and not _is_old(pieces, place, tokens)
    ]
    for piece in values:
        place = pieces.index(piece)
        if piece.kind == DAY:
            if piece.value is None:
                return Reading(
                    Decision.ASK, (changed(draft, missing=(Missing.DAY,)),), Ask(Unclear.WHICH_DAY)
                )
            named = tokens.language.verb_last or names_run(pieces, place)
            alone = all(each is piece or each.kind not in VALUES for each in pieces)
            behind = place > 0 and pieces[place - 1].kind in OPPOSED and _is_old(pieces, place - 1, tokens)
            told = place > 0 and pieces[place - 1].kind in (Tag.WAS, Tag.IS)
            if (
                behind  # "I did 9 not 8 yesterday"
                or dates_the_value(pieces, place)
                or tells_which(pieces, place)
                or _leads_to_another(pieces, place)
                or (not alone and is_wrong_about(pieces, place, tokens))
                or (tokens[piece.last - 1].owned and not alone and not told)
                or (named and _has_later_value(pieces, place))
            ):
                draft = changed(draft, which=piece.value)
            else:
                draft = changed(draft, on=piece.value)
        else:
            taken = take_value(draft, piece, reader)
            if isinstance(taken, Reading):
                return taken
            draft = taken
    if draft == Draft(intent=Intent.CORRECTION, action=Action.EDIT, which=draft.which):
        return Reading(Decision.ASK, (changed(draft, missing=(Missing.DISTANCE,)),), Ask(Unclear.HOW_FAR))
    return if_believed(draft, reader)


def _leads_to_another(pieces: list[Piece], place: int) -> bool:
    """Whether one value is put in another's place right behind: "yesterday 43:11 → 42:11"."""
    told = [piece.kind for piece in pieces[place + 1 : place + 4]]
    return len(told) == len(("43:11", "→", "42:11")) and told[1] == Tag.TO and told[0] == told[2]


def _has_later_value(pieces: list[Piece], place: int) -> bool:
    return any(piece.kind in VALUES for piece in pieces[place + 1 :])


SMALL: Final = frozenset({Tag.A, Tag.FILL, Tag.ABOUT, Tag.THAT, Tag.WAS, Tag.IS, Tag.ON})


def _is_old(pieces: list[Piece], place: int, tokens: Tokens) -> bool:
    """Whether the value is the one that is put right: after "not", after "from", before "should be"."""
    before = next((p for p in reversed(pieces[:place]) if p.kind not in SMALL), None)
    parted = place > 0 and pieces[place - 1].last != pieces[place].first
    lone = before is pieces[0] and sum(piece.kind in VALUES for piece in pieces) == 1
    if before is not None and before.kind == Tag.NOT and lone:
        return False  # "no, 10.2k"
    if before is not None and before.kind in (Tag.NOT, Tag.INSTEAD):
        return not parted or before.kind != Tag.NOT or not _denies_what_is_before(pieces, before)
    if pieces[place].kind == DAY:
        return False
    if names_by_distance(pieces, place) or _is_replaced(pieces, place, tokens):
        return True
    if before is not None and before.kind == Tag.FROM:
        return True
    after = pieces[place + 1 : place + 3]
    if len(after) > 1 and after[0].kind == Tag.BUT and after[1].kind in (Tag.SET, Tag.WAS, Tag.IS):
        return _has_later_value(pieces, place)  # "I put 7.6 but it was 6.7"
    if len(after) > 1 and after[0].kind == Tag.NOT and _denies_what_is_before(pieces, after[0]):
        return after[1].kind in VALUES  # "10 km no, 8"
    if any(p.kind == Tag.SET and p.value in ("should", "was") for p in after):
        return after[-1].kind != Tag.NOT and _has_later_value(pieces, place)  # "51:20 actually not 53"
    return bool(after) and after[0].kind in (Tag.TO, Tag.AT) and _has_later_value(pieces, place)


def _is_replaced(pieces: list[Piece], place: int, tokens: Tokens) -> bool:
    """Whether another such value follows that replaces this one, the verb last: "10kmを12kmに修正"."""
    if not tokens.language.verb_last:
        return False
    return any(piece.kind == pieces[place].kind for piece in pieces[place + 1 :])


def _denies_what_is_before(pieces: list[Piece], no: Piece) -> bool:
    """Whether the "no" ends what it denies, and a mark parts it from the new value: "10 km no, 8"."""
    place = pieces.index(no)
    follows = place + 1 < len(pieces) and pieces[place + 1].first != no.last
    return follows and place > 0 and pieces[place - 1].kind in VALUES and pieces[place - 1].last == no.first
