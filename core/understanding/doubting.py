"""Clauses that may tell of a run, or of something else: what makes a deed doubtful."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Final

from core.understanding import gates
from core.understanding.asking import LOGS
from core.understanding.carrying import is_whole
from core.understanding.clauses import AMOUNTS, HAS_AMOUNT, HAS_DAY, HAS_TIME, LENGTHS, Clause, bits
from core.understanding.corrected import ORDER
from core.understanding.going_on import TOLD
from core.understanding.pieces import A_PART, BARE, DAY, DIST, DUR, NOISE, OVER_TIME, PART_DAY, WEEKDAY, Piece
from core.understanding.statements import HALF, NEVER, TOPIC, first
from core.understanding.subjects import is_owned
from core.understanding.to_come import AHEAD as AHEAD
from core.understanding.tokens import Tokens
from core.understanding.words import Tag


def is_strange(clause: Clause, tokens: Tokens, deed: int, amount: int, *, timed: bool) -> bool:
    """Whether the distance may be of something else: driven, watched, a race still to come, for somebody."""
    pieces = clause.pieces
    for place, piece in enumerate(pieces) if clause.flags & gates.FOR_SOMEBODY else ():
        if (
            tokens.language.capital_names
            and (piece.kind == Tag.FOR or (piece.kind == Tag.BY and pieces[place - 1].kind != Tag.FILL))
            and place + 1 < len(pieces)
            and pieces[place + 1].kind == 0
        ):
            somebody = tokens[pieces[place + 1].first].capital
            if somebody and clause.has & HAS_AMOUNT:
                return True  # not "out by Leadville"
        ordered = deed == NEVER or pieces[deed].value in LOGS  # "log 20 miles for everyone"
        if piece.kind == Tag.FOR and ordered and _is_of(Tag.OTHER, pieces[place + 1 : place + 2]):
            return bool(clause.has & HAS_AMOUNT)  # "19:40 for him"
    if deed == NEVER and amount and _is_told_by_others(clause, tokens, amount):
        return True
    if deed < NEVER or timed:
        return False
    verb_last = tokens.language.verb_last
    if (clause.has & HAS_DAY and _is_race_to_come(clause)) or (verb_last and _is_only_a_name(clause)):
        return True
    if all(piece.role in (A_PART, OVER_TIME) for piece in pieces if piece.kind in LENGTHS):
        return False
    if _does(pieces, tokens) or _is_away(clause) or (tokens.language.head_first and _lies_there(pieces)):
        return True
    long_race = clause.has & HAS_DAY and any(
        p.kind == DIST and p.unit == "named" and p.value > HALF for p in pieces
    )
    if long_race and any(piece.kind == DAY and piece.role for piece in pieces):
        return True
    length_at = first(clause, *LENGTHS)
    if clause.flags >> Tag.STRANGE & 1 and (verb_last or first(clause, Tag.STRANGE) < length_at):
        return True
    before = [piece.kind for piece in pieces[:length_at] if piece.kind != Tag.A]
    if before and before[-1] == Tag.AFTER and clause.flags >> Tag.UNWELL & 1:
        return True  # "todo me duele después de los 20 km de ayer"
    if clause.flags & TOLD_OF_RUNNING and not any(piece.value == "race" for piece in pieces):
        return False
    return any(
        piece.kind == 0
        and tokens[piece.first].kind == "w"
        and tokens[piece.first].tag is None
        and tokens[piece.first].text.endswith(tokens.language.forms.past)
        for piece in pieces[:length_at]
    )


def _is_of(kind: int, pieces: list[Piece]) -> bool:
    return bool(pieces) and pieces[0].kind == kind


OWN: Final = bits(Tag.ME, Tag.RUN, Tag.GUN, Tag.CHIP, Tag.THAT, Tag.PERIOD)


def _is_told_by_others(clause: Clause, tokens: Tokens, amount: int) -> bool:
    """Whether an unknown verb, or a name that owns, stands before the figure: "plan says 4 miles".

    Words with a capital may be a race's; what they own ("Sarah's 10 miler") is hers.
    """
    if amount == NEVER:
        return False
    pieces = clause.pieces
    if clause.flags & OWN and not is_owned(pieces[:amount], tokens, OWN):
        return False
    before = amount - 1
    while before >= 0 and pieces[before].kind in (Tag.A, Tag.ABOUT, Tag.PART):
        before -= 1  # "Sam's first half"
    if before < 0 or pieces[before].kind != 0:
        return False
    token = tokens[pieces[before].first]
    forms = tokens.language.forms
    if token.kind != "w" or token.tag is not None:
        return False
    if token.owned:
        return True
    if is_whole(clause) and (not before or pieces[before - 1].kind in (DAY, Tag.OF)):
        return False  # "2/14 galentines 5 miler 46:30": who says or wants something is told before
    return not token.capital and token.text.endswith((*forms.plural, *forms.past))


def _does(pieces: list[Piece], tokens: Tokens) -> bool:
    """Whether people or an unknown word do something to the distance: "3000 people doing the 10k"."""
    doing = tokens.language.forms.doing
    if tokens.language.verb_last:
        return False
    for place, piece in enumerate(pieces[:-1]):
        if piece.kind in LENGTHS:
            return False
        token = tokens[piece.last - 1]
        if piece.kind == NOISE and token.tag == Tag.MEASURED and pieces[place + 1].kind == 0:
            return True
        if piece.kind in (0, NOISE) and token.kind in ("w", "n") and _reaches(pieces, place, tokens):
            return True
        if piece.kind == 0 and token.text.endswith(doing) and pieces[place + 1].kind in REACHES:
            return True
    return False


def _is_away(clause: Clause) -> bool:
    """Whether the distance is to a place: "15 miles from the coast"."""
    pieces = clause.pieces
    if clause.flags & (1 << Tag.RUN | 1 << Tag.KIND) or not clause.flags >> Tag.FROM & 1:
        return False
    return any(piece.kind == DIST and after.kind == Tag.FROM for piece, after in pairwise(pieces))


def _lies_there(pieces: list[Piece]) -> bool:
    """Whether something is so far away: "vivo a 5 km", "a 3 km del trabajo"."""
    return any(piece.kind == Tag.AT and after.kind == DIST for piece, after in pairwise(pieces))


def _reaches(pieces: list[Piece], place: int, tokens: Tokens) -> bool:
    """Whether a preposition leads from a word to the distance: "handing out medals at the half"."""
    rest = [piece for piece in pieces[place + 1 : place + 4] if piece.kind != Tag.A]
    if rest and rest[0].kind == Tag.OF and tokens.language.head_first:
        return False  # "una carrerita rica de 5 km"
    return len(rest) > 1 and rest[0].kind in PREPOSITIONS and rest[1].kind == DIST


PREPOSITIONS: Final = frozenset({Tag.TO, Tag.FOR, Tag.FROM, Tag.AT, Tag.OF})
REACHES: Final = frozenset({Tag.A, Tag.TO, Tag.FOR, Tag.FROM, Tag.AT})


def _is_only_a_name(clause: Clause) -> bool:
    """Whether a race is named, and no day or time says that it was run: "50周年記念マラソン"."""
    if clause.has & HAS_DAY or clause.flags & TOLD:
        return False
    return any(
        before.kind == 0 and piece.kind == DIST and piece.unit == "named"
        for before, piece in pairwise(clause.pieces)
    )


def _is_race_to_come(clause: Clause) -> bool:
    """Whether a race is named with a weekday and no time: it may be the next such day."""
    pieces = clause.pieces
    raced = any(p.kind == Tag.RACED or (p.kind == Tag.KIND and p.value == "race") for p in pieces)
    return raced and any(piece.kind == DAY and piece.role for piece in pieces)


def is_a_topic(clause: Clause) -> bool:
    """Whether the distance is what is talked about, and no day or deed says that it was run: "10kmは42分"."""
    flags = clause.flags
    if not flags >> Tag.IS & 1 or clause.has & HAS_DAY or flags & TOLD or flags >> Tag.RUN & 1:
        return False
    lengths = [piece for piece in clause.pieces if piece.kind in LENGTHS]
    return len(lengths) == 1 and any(
        piece.kind == Tag.IS and piece.value == TOPIC and before.role == 0
        for before, piece in pairwise(clause.pieces)
    )


def puts_right(clause: Clause) -> bool:
    """Whether the verb of a correction closes a clause with a figure, the verb last: never a new run.

    A lone figure with "was" ("12kmでした") may tell a run, or put one right.
    """
    if [piece.kind for piece in clause.pieces] == [DIST, Tag.WAS]:
        return True
    orders = clause.flags >> Tag.SET & 1 and clause.has & HAS_AMOUNT
    return bool(orders) and any(p.kind == Tag.SET and p.value == ORDER for p in clause.pieces)


def is_anybodys(clause: Clause, deed: int) -> bool:
    """Whether a record is told that may be anybody's: "new course record, 29:41"."""
    records = [piece for piece in clause.pieces if piece.kind == Tag.RECORD]
    anybodys = any(piece.value not in (None, "verb") for piece in records)
    return deed == NEVER and not clause.flags >> Tag.ME & 1 and anybodys


def states_a_best(clause: Clause, deed: int, amount: int) -> bool:
    """Whether a best is told ("my PB for 5k is 21:40"), not a run that became one."""
    best = first(clause, Tag.RECORD)
    states = first(clause, Tag.IS, Tag.WAS)
    dated = any(day.value is not None for day in clause.days)
    told = [piece for piece in clause.pieces if piece.kind not in (Tag.FILL, Tag.BUT)]
    named = [piece.kind for piece in told]
    if named[:2] == [DIST, Tag.RECORD] and len(named) == len([DIST, Tag.RECORD, DUR]) and not dated:
        return told[2].first > told[1].last  # "half marathon PB: 1:38:20"
    return deed == NEVER and not dated and (best < states < NEVER or (amount < states < best))


TOLD_OF_RUNNING: Final = bits(Tag.SHOE, Tag.SHOES, Tag.KIND)


def tells_what_to_do(clause: Clause, tokens: Tokens) -> bool:
    """Whether the clause opens with a verb that is not past: "finish my first 10k", "run a half".

    A word that is a noun, too ("run 5k"), needs an article behind it; "do" a figure at least.
    """
    forms = tokens.language.forms
    if not clause.has & HAS_AMOUNT:
        return False
    pieces = list(clause.pieces)
    while pieces[0].kind in (Tag.TO, Tag.FILL) and tokens[pieces[0].first].text not in forms.infinitives:
        if len(pieces) == 1:
            return False
        del pieces[0]
    if len(pieces) < 2:
        return False
    opens, after, word = pieces[0], pieces[1], tokens[pieces[0].first].text
    if word in forms.infinitives:
        return True
    if word not in forms.infinitives_or_nouns:
        return False
    leads = after.kind in (Tag.A, Tag.FILL) and after.value in ("one", "ever", "first ever")
    return leads or (opens.kind == Tag.ASKS and after.kind in (Tag.A, *AMOUNTS))


NAMES_A_RUN: Final = bits(Tag.KIND, Tag.RUN)
"""Without one of these a run is neither under way nor to come."""


def is_under_way(clause: Clause, tokens: Tokens) -> bool:
    """Whether a run is told as going on, with a weekday: "running 12k on saturday" may be to come."""
    if not clause.has & HAS_DAY or clause.has & HAS_TIME:
        return False
    opens = next((piece for piece in clause.pieces if piece.kind not in (Tag.ME, Tag.FILL)), None)
    if opens is None or opens.kind != Tag.RUN:
        return False
    going_on = tokens[opens.first].text.endswith(tokens.language.forms.doing)
    return going_on and any(piece.kind == DAY and piece.role == WEEKDAY for piece in clause.pieces)


NAMED: Final = frozenset({Tag.KIND, Tag.RUN, Tag.ON, Tag.A, DAY, PART_DAY})


def is_to_come(place: int, clauses: list[Clause], tokens: Tokens, today: date) -> bool:
    """Whether a run is named with a weekday and nothing of it is told: "long run Sunday, whatever happens".

    On that weekday itself it may have been run: today, not a week ago.
    """
    clause = clauses[place]
    if clause.has & HAS_AMOUNT:
        return False
    days = [piece for piece in clause.days if piece.kind == DAY]
    if len(days) != 1 or days[0].role != WEEKDAY or tokens[days[0].first].tag == Tag.LAST:
        return False
    for piece in clause.pieces:
        if piece.kind in (Tag.WITHIN, Tag.AT):
            break
        if piece.kind not in NAMED:
            return False
    others = [each for each in clauses if each is not clause]
    if any(each.flags & TOLD or each.has & HAS_AMOUNT for each in others):
        return False
    if days[0].value is not None and (today - days[0].value).days == 7:
        days[0].value = today
        return False
    return True


def is_what_was_planned(pieces: list[Piece], place: int) -> bool:
    """Whether the figure tells what was to be, behind what was done: "10 km sur 12 prévus"."""
    if not 1 < place + 1 < len(pieces) or pieces[place - 1].kind not in (Tag.AFTER, Tag.OF, Tag.INSTEAD):
        return False
    plans = pieces[place + 1].kind in (Tag.PLAN, Tag.MEANT) and pieces[place + 1].value == "behind"
    return plans and any(piece.kind in (DIST, DUR, BARE) for piece in pieces[: place - 1])


WHEN: Final = "when"
"""The value of a word that only dates by what stands behind it: "prima della maratona", "après le semi"."""


def value_before(pieces: list[Piece], place: int) -> object:
    """Return the value of what stands before the piece, over an article."""
    at = place - 1 - (place > 1 and pieces[place - 1].kind == Tag.A)
    return pieces[at].value if at >= 0 else None
