"""Which sentences ask."""

from __future__ import annotations

from typing import Final

from core.understanding import gates
from core.understanding.asked_how import MAY_I
from core.understanding.clauses import DEEDS, HAS_AMOUNT, HAS_LENGTH, HAS_TIME, Clause
from core.understanding.pieces import BARE, CLOCK, DAY, DIST, DUR, NOISE, PACE, PART_DAY, SPAN, Piece
from core.understanding.plausible import is_run
from core.understanding.tokens import Tokens
from core.understanding.words import Tag

ANYONE: Final = "anyone"
"""The value of a word that asks also where it closes: "10k on Thursday anyone"."""
PLEASE: Final = "please"
"""The value of words that ask to log what follows."""
PLEASE_ADD: Final = "please add"
"""The value of those that may ask to add it to a run, too."""

LOGS: Final = ("log", PLEASE, PLEASE_ADD)
"""The values of words that have something logged."""
MAY: Final = "may"
"""The value of words that ask for leave to log; with a day they do: "can I log yesterday's run? 5 miles"."""


def asked_sentences(clauses: list[Clause], tokens: Tokens) -> dict[int, bool]:
    """Return the sentences that end in a question mark, or start with a word that asks."""
    asked: dict[int, bool] = {}
    for clause in clauses:
        if clause.end == "?" or clause.flags & gates.QUESTIONS:
            break
    else:
        return asked
    seen = -1
    for place, clause in enumerate(clauses):
        pieces = _behind_openings(clause)
        if clause.end != "?" and all(piece.kind == Tag.FILL for piece in pieces):
            continue  # "well, what's a good pace"
        first = pieces[0]
        second = pieces[1].kind if len(pieces) > 1 else 0
        asks = first.kind == Tag.ASKS or (first.kind in (Tag.DID, Tag.IS, Tag.HAVE) and second == Tag.ASKS)
        starts = (asks or _is_asked(clause.pieces)) and clause.sentence != seen
        may = first.kind == Tag.ASKS and first.value == MAY and clause.days
        if may or (first.kind == Tag.DID and first.value in (PLEASE, PLEASE_ADD) and clause.has & HAS_AMOUNT):
            seen = clause.sentence
            continue  # "can you log 5 miles for me?"
        if starts and first.value == "weak":
            starts = len(pieces) > 1
        seen = clause.sentence
        if starts and not _exclaims(clauses, place):
            asked[clause.sentence] = True
        last = clause.pieces[-1]
        closes = last.kind == Tag.ASKS and (tokens.language.verb_last or last.value == ANYONE)
        if (
            clause.end == "?"
            and not starts
            and clause.sentence not in asked
            and _guesses(clauses, clause, tokens)
        ):
            continue
        if clause.end == "?" and not starts and _marvels(clauses, place, tokens):
            continue
        if clause.end == "?" and not starts and _sighs(clauses, place):
            continue
        if clause.end == "?" or closes:
            asked.setdefault(clause.sentence, True)
    return asked


def _behind_openings(clause: Clause) -> list[Piece]:
    """Return the clause without the words that only open it: "lol is 6 miles in 50:00 good"."""
    pieces = clause.pieces
    at = 0
    while at < len(pieces) - 1 and pieces[at].kind == Tag.FILL:
        at += 1
    return pieces[at:] if pieces[at].kind == Tag.ASKS and pieces[at].value in (None, MAY_I) else pieces


GUESS: Final = "guess"
"""The value of words by which one is not quite sure how far it was: "10k, I think?"."""
MAYBE: Final = "about"
"""The value of a word that may plan, or round: "about 6k, maybe 7?"."""
GUESSES: Final = frozenset(
    {DIST, SPAN, BARE, DAY, PART_DAY, Tag.ABOUT, Tag.FILL, Tag.OR, Tag.KIND, Tag.RUN, Tag.A}
)


def _is_either(piece: Piece, tokens: Tokens) -> bool:
    """Whether two figures are one that is not known for sure: "12 miles or was it 12 k?"."""
    return piece.kind == SPAN and any(token.value == GUESS for token in tokens[piece.first : piece.last])


def _guesses(clauses: list[Clause], clause: Clause, tokens: Tokens) -> bool:
    """Whether only the length of a run is asked of oneself: "about 8k?", "6k, or was it 7?"."""
    told = [one for one in clauses if one.sentence == clause.sentence]
    pieces = [piece for one in told for piece in one.pieces]
    length = any(one.has & HAS_LENGTH for one in told)
    unsure = [
        p for p in pieces if p.value == GUESS or p.kind in (Tag.ABOUT, Tag.PLAN) or _is_either(p, tokens)
    ]
    if (
        not length
        or not unsure
        or any(piece.kind not in GUESSES and piece.value != MAYBE for piece in pieces)
    ):
        return False
    if any(piece.kind in (Tag.OR, SPAN) or piece.value == MAYBE for piece in pieces):
        told[0].doubt = True
    return True


def _marvels(clauses: list[Clause], place: int, tokens: Tokens) -> bool:
    """Whether one's own way is only wondered at, and its time follows: "5k?? in this heat?? 29:15".

    With a day in it the figures may be the hour at which one meets: "5k tonight? 19:30".
    """
    clause = clauses[place]
    if clause.flags & (1 << Tag.ASKS | 1 << Tag.PLAN | 1 << Tag.IS) or clause.has & ~OF_A_WAY:
        return False
    way = next((piece for piece in clause.pieces if piece.kind == DIST), None)
    times = [
        one.pieces[0]
        for one in clauses[place + 1 :]
        if one.has & HAS_AMOUNT and one.sentence != clause.sentence
    ]
    if way is None or not times or times[0].kind not in (DUR, CLOCK):
        return False
    written = tokens[times[0].first].text.count(":")
    first, second = times[0].value if times[0].kind == CLOCK else (times[0].value, 0)
    timed = is_run(way.value, first if times[0].kind == DUR else 60 * first + second)
    return timed and (written > 1 or (written == 1 and not clause.has & (1 << -DAY | 1 << -PART_DAY)))


WHY: Final = "why"
"""The value of words by which one asks for a reason: "why does"."""


def _sighs(clauses: list[Clause], place: int) -> bool:
    """Whether one only sighs behind a run with its time: "14 miles, 2:01:20, why does everything hurt?"."""
    clause = clauses[place]
    if clause.pieces[0].value != WHY or clause.has:
        return False
    told = [one for one in clauses[:place] if one.sentence == clause.sentence]
    way = next((piece for one in told for piece in one.pieces if piece.kind == DIST), None)
    timed = any(one.has & HAS_TIME for one in told)
    return way is not None and timed and not any(one.flags & (1 << Tag.ASKS | 1 << Tag.PLAN) for one in told)


OF_A_WAY: Final = 1 << -DIST | 1 << -DAY | 1 << -PART_DAY


IS_IT: Final = "asks"
"""The value of a verb that asks where it opens a sentence: "is 55 minutes for a 10k any good"."""


def _is_asked(pieces: list[Piece]) -> bool:
    """Whether "is" opens the clause, and what it asks about follows."""
    opens = pieces[0]
    return opens.value == IS_IT and opens.kind == Tag.IS and len(pieces) > 2 and pieces[1].kind in ASKED_ABOUT


ASKED_ABOUT: Final = frozenset({DIST, DUR, CLOCK, BARE, NOISE, PACE, Tag.A, Tag.THAT, Tag.RUN, Tag.KIND})


EXCLAIMS: Final = "exclaims"
"""The value of a word that asks, or opens an exclamation: "qué", "quelle", "was für ein"."""


ONLY_EXCLAIMS: Final = "what a"
"""The value of one that asks nothing without its mark: "what a morning, 14 miles done"."""
OF_OTHERS: Final = 1 << Tag.BY | 1 << Tag.OTHER


def _exclaims(clauses: list[Clause], place: int) -> bool:
    """Whether no question mark follows, and a whole run does: "quelle chaleur, 10 km en 58 min"."""
    opens = clauses[place]
    rest = [clause for clause in clauses[place:] if clause.sentence == opens.sentence]
    if opens.flags & OF_OTHERS or opens.pieces[0].value not in (EXCLAIMS, ONLY_EXCLAIMS):
        return False
    if opens.pieces[0].value == ONLY_EXCLAIMS:
        return rest[-1].end != "?"
    if opens.has & HAS_AMOUNT:
        return False
    told = any((clause.has & HAS_LENGTH and clause.has & HAS_TIME) or is_log(clause) for clause in rest)
    return told and rest[-1].end != "?"


def is_log(clause: Clause) -> bool:
    """Whether the clause tells a deed with its amount: "ran 5k in 25:30, not bad eh?"."""
    kinds = [piece.kind for piece in clause.pieces]
    opens = kinds[0] == Tag.ASKS or kinds[:2] in ASKING
    opens = opens or (kinds[:3] == [Tag.DID, Tag.A, DIST] and kinds[-1] == Tag.STRANGE)  # "did my 10k save?"
    return bool(clause.flags & DEEDS and clause.has & HAS_AMOUNT) and not opens


ASKING: Final = ([Tag.DID, Tag.ASKS], [Tag.DID, Tag.OTHER], [Tag.DID, Tag.ME])
"""How a question opens: "did anyone", "did you"."""
