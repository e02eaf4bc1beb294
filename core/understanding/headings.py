"""What a heading says of all that follows."""

from __future__ import annotations

from typing import Final

from core.understanding.clauses import DEEDS, HAS_AMOUNT, HAS_DAY, Clause, bits
from core.understanding.values import About
from core.understanding.words import Tag

OWN: Final = bits(Tag.ME, Tag.WITHIN, Tag.RUN, Tag.RAN, Tag.WENT, Tag.KIND, Tag.FOR)


def heading_of(head: Clause, clause: Clause) -> About | None:
    """Return what a heading says of all that follows: "plan for the week: ...", "PB: 5k 19:58"."""
    invites = head.end == "?" and head.flags >> Tag.PLAN & 1 and not head.has & HAS_AMOUNT
    if invites and not clause.flags & DEEDS:
        return About.PLAN  # "who comes along on Sunday? 12 km easy"
    if (clause.joint != ":" and head.end != "\n") or head.has & HAS_AMOUNT or head.flags & DEEDS:
        return None
    if head.flags >> Tag.HEADING & 1 or head.about is About.PLAN:
        return About.PLAN
    if head.flags >> Tag.TOPIC & 1 and len(head.pieces) == 1:
        return About.PLAN
    somebody = head.flags >> Tag.OTHER & 1 and not head.flags & OWN
    if somebody and clause.joint == ":" and not clause.flags & OWN:
        return About.OTHERS  # "Dad just texted: 3 miles in 31 min"
    if head.flags >> Tag.PERIOD & 1 and len(head.pieces) == 1 and not clause.has & HAS_DAY:
        return About.CHATTER if clause.joint == ":" else None
    if head.flags >> Tag.RECORD & 1 and len(head.pieces) < 3 and clause.joint == ":":
        return About.CHATTER
    return None
