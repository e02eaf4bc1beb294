"""Days that are told beside a record, and are its own: of a rest, of what was meant and came otherwise."""

from __future__ import annotations

from datetime import date

from core.understanding.clauses import Clause
from core.understanding.drafting import Outcome
from core.understanding.pieces import DAY
from core.understanding.segments import Segment
from core.understanding.values import About, Ask, Draft, Intent, changed
from core.understanding.words import Tag


def on_the_days_left(
    outcomes: list[tuple[Outcome, Segment]], beside: list[Clause]
) -> tuple[tuple[Draft, ...], Ask | None]:
    """Return the drafts, and the first question; one without a day is on the only one told beside it.

    So is yesterday in "no run yesterday, rested", Sunday in "DNF'd my marathon on Sunday at 28k".
    """
    drafts: list[Draft] = []
    ask: Ask | None = None
    for outcome, _ in outcomes:
        drafts.append(outcome.draft)
        ask = ask or outcome.ask
    if not beside:
        return tuple(drafts), ask
    skipped = [day.value for clause in beside if clause.about is About.SKIPPED for day in clause.days]
    if len(skipped) == 1:
        drafts = [
            changed(draft, on=skipped[0]) if draft.intent is Intent.REST_DAY and draft.on is None else draft
            for draft in drafts
        ]
    meant = _day_meant(beside) if len(drafts) == 1 and drafts[0].on is None else None
    if meant is not None and not outcomes[0][1].vague_day:
        drafts = [changed(drafts[0], on=meant)]
    return tuple(drafts), ask


def _day_meant(beside: list[Clause]) -> date | None:
    """Return the day gone by of which another run was meant than the one that was done."""
    days = [day for clause in beside if clause.flags >> Tag.MEANT & 1 for day in clause.days]
    only = days[0] if len(days) == 1 else None
    return only.value if only is not None and only.kind == DAY else None
