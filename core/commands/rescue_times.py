"""When a streak's rescue comes, as settings say it."""

from __future__ import annotations

from core.commands.context import Context
from core.domain.runner import PromptKind, Runner
from core.prompts import rescuing, streaks
from core.wording.say import settings as say
from core.wording.sentence import Sentence


def rescues(context: Context) -> Sentence | None:
    """Return when a rescue comes, for who counts a streak and wants them."""
    runner = context.runner
    if PromptKind.RESCUE in runner.stopped or streaks.running(context.tables, runner.id) is None:
        return None
    return say.Rescues(rescuing.slot(runner))


def new_rescues(runner: Runner) -> Sentence:
    """Return when rescues come now: before quiet hours, where the time that was named is in them."""
    at = rescuing.slot(runner)
    if at == runner.rescue_time:
        return say.NewRescues(at)
    return say.RescuesBeforeQuiet(runner.rescue_time, at)
