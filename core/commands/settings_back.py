"""What of the settings an undo brought back: the settings that differ, as they are now."""

from __future__ import annotations

from core.commands.context import Context
from core.commands.forecast import stopped
from core.commands.rescue_times import new_rescues
from core.domain.distance import Unit
from core.domain.runner import PromptKind, Runner
from core.wording.amounts import CityOf, Day, Weekday
from core.wording.say import settings as say
from core.wording.sentence import Sentence


def came_back(context: Context, changed: Runner, now: Runner) -> list[Sentence]:
    """Return how the settings stand in which `now` differs from what it was changed to."""
    lines: list[Sentence] = []
    if (now.zone, now.units, now.week_start) != (changed.zone, changed.units, changed.week_start):
        units = say.Kilometres() if now.units is Unit.KM else say.Miles()
        lines.append(say.Clock(CityOf(now.zone), context.local.time(), units, Weekday(now.week_start)))
    if (now.reviews_on, now.review_time) != (changed.reviews_on, changed.review_time):
        lines.append(say.Reviews(Weekday(now.reviews_on), now.review_time))
    if now.nudge_time != changed.nudge_time:
        lines.append(say.Nudges(now.nudge_time))
    if now.rescue_time != changed.rescue_time:
        lines.append(new_rescues(now))
    if now.quiet != changed.quiet:
        silent = now.quiet_from != now.quiet_until
        lines.append(say.Quiet(*now.quiet) if silent else say.NeverQuiet())
    if now.stopped - changed.stopped:
        lines.append(stopped(now))
    lines += [say.On(say.MANY[kind]()) for kind in PromptKind if kind in changed.stopped - now.stopped]
    if now.snoozed_until != changed.snoozed_until:
        lines.append(say.Snoozed(Day(now.snoozed_until)) if now.snoozed_until else say.NotSnoozed())
    return lines
