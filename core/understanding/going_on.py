"""Clauses that go on with what another said: of somebody, of a question, of a deed that is no run."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from core.understanding.clauses import (
    DEEDS,
    HAS_AMOUNT,
    HAS_DAY,
    HAS_FUTURE,
    HAS_LENGTH,
    HAS_TIME,
    NOT_YET,
    Clause,
    bits,
)
from core.understanding.not_run import UNREAL
from core.understanding.pieces import BARE, DIST, DUR, FUTURE, WEEKDAY
from core.understanding.things import MOST_THINGS
from core.understanding.tokens import Tokens
from core.understanding.values import About
from core.understanding.words import Tag

TOLD: Final = bits(Tag.RAN, Tag.DID, Tag.WENT, Tag.RETREAT, Tag.WAS, Tag.FILL)


TOLD_RUN: Final = bits(Tag.RUN, Tag.KIND, Tag.SPORT)


def may_state_a_best(clause: Clause, later: Clause) -> bool:
    """Whether "recorde nos 5 km e 21:40" may be "é 21:40", typed without its mark."""
    begins = later.pieces[0].kind == Tag.AND and len(later.pieces) == 2 and later.has & HAS_TIME
    return bool(begins and clause.flags >> Tag.RECORD & 1 and clause.has & HAS_LENGTH)


def goes_on_about_somebody(before: Clause | None, clause: Clause, later: Clause) -> bool:
    """Whether "100 miles in 14 hours, he's not human" is of somebody who is not the runner's company.

    What the clause before tells as done is the runner's: "took the dog for a walk, 2 miles, he was tired".
    """
    if before is not None and before.sentence == clause.sentence:
        named = before.flags & (1 << Tag.RUN | 1 << Tag.KIND)
        told = (before.has & HAS_DAY and clause.has & HAS_TIME) or len(clause.pieces) == 1
        if before.flags & DEEDS or (named and told):
            return False  # "club session tonight, 9.5k in 55:30, coach was merciless"
    return bool(
        clause.has & HAS_LENGTH
        and later.sentence == clause.sentence
        and later.pieces[0].kind == Tag.OTHER
        and not clause.flags & (1 << Tag.WITHIN | 1 << Tag.ME | 1 << Tag.OTHER | 1 << Tag.RUN | 1 << Tag.KIND)
    )


def goes_on_about_that(clause: Clause, later: Clause) -> bool:
    """Whether a lone time is that of the deed before it, which is no run: "slept terribly, 5 hours max"."""
    if (
        clause.about is About.CHATTER
        and later.has & HAS_AMOUNT == 1 << -BARE
        and _counts_things(clause, later)
    ):
        return True
    if not clause.flags >> Tag.STRANGE & 1:
        return False
    strange = any(piece.kind == Tag.STRANGE and piece.value for piece in clause.pieces)
    timed = later.has & HAS_AMOUNT == 1 << -DUR and not later.flags & (TOLD_RUN | TOLD)
    return strange and timed and later.sentence == clause.sentence and not clause.has & HAS_AMOUNT


def _counts_things(fact: Clause, later: Clause) -> bool:
    """Whether so many of the thing are told of which a fact was: "each gel lasts 5 miles, so pack three"."""
    if later.has & HAS_AMOUNT != 1 << -BARE or later.sentence != fact.sentence:
        return False
    if later.flags & (TOLD_RUN | TOLD) or later.days:
        return False
    return any(
        word.kind == 0 and many.kind == BARE and str(many.value).isdigit() and int(many.value) <= MOST_THINGS
        for word, many in pairwise(later.pieces)
    )


def disputes(asked: Clause, clause: Clause) -> bool:
    """Whether what was logged is doubted, never a further run: "why does it say 4 miles? I ran 5"."""
    figure = asked.flags >> Tag.THAT & 1 and asked.has & HAS_LENGTH and not asked.flags >> Tag.RAN & 1
    return bool(
        figure and asked.about is About.QUESTION and clause.flags >> Tag.RAN & 1 and clause.has & HAS_LENGTH
    )


WHO: Final = "who"
"""The value of a word that asks who does a thing, where it does not ask who did it: "wer", "quem topa"."""


def invites(asked: Clause, later: Clause) -> bool:
    """Whether a question asks who comes along, or is about a day to come: "Wer ist dabei? 10 km locker"."""
    if asked.about is About.PLAN:
        return True
    if asked.about is not About.QUESTION or asked.flags & TOLD_OF_WHAT_WAS or asked.has & HAS_AMOUNT:
        return False
    if any(day.role == WEEKDAY for day in asked.days):
        return True
    who = any(piece.kind == Tag.ASKS and piece.value == WHO for piece in asked.pieces)
    return who and not (later.has & HAS_LENGTH and later.has & HAS_TIME)


def names_a_price(clause: Clause, tokens: Tokens) -> bool:
    """Whether money is told of, and no time or day of a run: "$95 for the 10k"."""
    if clause.has & (HAS_TIME | HAS_DAY):
        return False
    return any(piece.kind == Tag.LABELLED and tokens[piece.first].text in MONEY for piece in clause.pieces)


MONEY: Final = frozenset("$£€")


def only_names_a_race(clause: Clause, tokens: Tokens) -> bool:
    """Whether "marathon" is a word before it is a run: alone, "what a marathon that was", "half done"."""
    pieces = clause.pieces
    if len(pieces) > 2 and pieces[0].kind != Tag.ASKS:
        return False
    named = [piece for piece in pieces if piece.kind == DIST]
    if len(named) != 1 or named[0].unit != "named":
        return False
    if len(pieces) == 1:
        return True
    if pieces[0].kind == Tag.ASKS:
        return all(piece.kind in EXCLAIMED or piece is named[0] for piece in pieces)
    halved = tokens[named[0].first].tag == Tag.HALF and named[0].last - named[0].first == 1
    return halved and len(pieces) == 2 and pieces[1].kind == Tag.DID and pieces[0] is named[0]


EXCLAIMED: Final = frozenset({Tag.ASKS, Tag.A, Tag.FILL, Tag.THAT, Tag.WAS, Tag.IS, Tag.SET, 0})


def was_instead(before: Clause, clause: Clause) -> bool:
    """Whether it is told what became of what was meant: "meant to be 10k, was 13.6 lol"."""
    opens = next((piece.kind for piece in clause.pieces if piece.kind != Tag.FILL), 0)
    return bool(opens == Tag.WAS and clause.has & HAS_LENGTH and before.sentence == clause.sentence)


TOLD_OF_WHAT_WAS: Final = bits(Tag.RAN, Tag.DID, Tag.WENT, Tag.WAS)


def may_be_to_come(others: Clause) -> bool:
    """Whether what somebody else runs is not told as done: "er 12", "Marie fait 15 km dimanche"."""
    return not others.flags & DEEDS or any(day.role == WEEKDAY for day in others.days)


def turns_to_me(clause: Clause) -> bool:
    """Whether the runner's own amount follows that of somebody else: "lui 15 km, moi 9 km"."""
    kinds = [piece.kind for piece in clause.pieces if piece.kind not in LIGHT]
    return len(kinds) > 1 and kinds[0] == Tag.ME and kinds[1] in (DIST, DUR)


LIGHT: Final = frozenset({Tag.ABOUT, Tag.FILL, Tag.AND, Tag.BUT})


def only_counts(asked: Clause, clause: Clause) -> bool:
    """Whether a bare figure behind a question goes on with it: "lift share on Saturday? 3 seats"."""
    bare = asked.end == "?" and clause.has & HAS_AMOUNT == 1 << -BARE
    if not bare or clause.flags & (TOLD_RUN | TOLD):
        return False
    return any(piece.kind == 0 for piece in clause.pieces)


def regrets(clause: Clause) -> bool:
    """Whether a wish is of what is over, or denied: what is told before it was done."""
    if clause.pieces[0].kind == Tag.NOT and not clause.has:
        return True  # "18 easy, never want to see a gel again"
    if any(
        no.kind == Tag.NOT and meant.kind > 0 and NOT_YET >> meant.kind & 1
        for no, meant in pairwise(clause.pieces)
    ):
        return True  # "hamstring not ready for more"
    return bool(clause.flags >> Tag.WISH & 1) and any(
        piece.kind == Tag.WISH and piece.value in UNREAL for piece in clause.pieces
    )


_LEADS: Final = frozenset({0, FUTURE, Tag.ON, Tag.AT, Tag.A, Tag.IN, Tag.FOR})


def names_its_day(clause: Clause, following: Clause) -> bool:
    """Whether what follows is only the day to come of what was told: "Canal 10k, 24 Oct 2027"."""
    lone = following.has == HAS_FUTURE and all(piece.kind in _LEADS for piece in following.pieces)
    told = clause.has & HAS_AMOUNT and not clause.has & HAS_DAY
    return bool(lone and told) and clause.sentence == following.sentence
