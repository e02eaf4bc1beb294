"""What a run counts towards, as its answer tells it; and what is asked of a day in doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from core.domain.distance import MILE
from core.domain.kept_days import DayRun, distance_of
from core.domain.streak_rule import StreakRule
from core.wording.amounts import Capital, NearDay, Needed
from core.wording.reply import Button
from core.wording.say import streaks as say
from core.wording.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Credit:
    """`among` the other credits a line, or a part of their one line; lines of its `own`; what it asks."""

    among: Sentence | None = None
    own: tuple[Sentence, ...] = ()
    question: Sentence | None = None
    buttons: tuple[Button, ...] = ()
    more: bool = False
    """There is more of its kind than is told: `why` shows the rest."""

    @property
    def lines(self) -> tuple[Sentence, ...]:
        """All of it, the question last."""
        found = (self.among, *self.own, self.question)
        return tuple(line for line in found if line is not None)


NOTHING = Credit()


def joined(first: Credit, other: Credit) -> Credit:
    """Return both in one; of two questions the first is asked, as no answer asks two."""
    found = replace(first, own=(*first.own, *other.own), more=first.more or other.more)
    if first.question is not None:
        return found
    return replace(found, question=other.question, buttons=(*first.buttons, *other.buttons))


def ask_about(runs: Sequence[DayRun], rule: StreakRule, day: date) -> Credit:
    """Ask whether a day at 1.60 km has a full mile, before it counts or breaks.

    Each answer corrects the run of the day logged last.
    """
    total = distance_of(runs, rule)
    fitting = [run for run in runs if run.distance == total] if rule.continuous else runs
    run = max(fitting, key=lambda run: run.id)
    full = run.distance + MILE - total
    return Credit(
        question=say.AFullMile(Capital(NearDay(day)), total, Needed(MILE, decimals=2)),
        buttons=(
            Button(say.FullMile(), f'/edit run={run.id} what="{full.in_metres} m"'),
            Button(say.ExactlySo(total), f'/edit run={run.id} what="exactly"'),
        ),
    )
