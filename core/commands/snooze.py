"""`snooze`: nothing unasked until a day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any

from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.forecast import LONGEST
from core.commands.menu import Missing, Needs
from core.commands.options import Option, OptionType
from core.commands.own_words import in_own_words
from core.commands.preview import days_in
from core.domain.calendar import DAY
from core.errors import Refusal
from core.prompts.planning import upcoming
from core.understanding import day_in
from core.wording.amounts import Day, Moment
from core.wording.reply import Button, Reply, reply
from core.wording.say import menu_talking as ask
from core.wording.say import settings as say
from core.wording.sentence import Sentence


def day_until(context: Context, text: str) -> dt.date | None:
    """Return the day on which messages come again: "7 days", "until monday", a date."""
    words = re.sub(r"^(?:(?:until|till|for|in)\s+)+", "", text.casefold().strip())
    days = days_in(words) if not words.isdigit() else None
    if days is not None:
        left = (dt.date.max - context.today) // DAY
        return context.today + days * DAY if days < left else None
    return day_in(
        words, context.today, future=True, month_first=context.month_first, languages=context.languages
    )


def read_snooze(context: Context, text: str) -> Mapping[str, Any] | None:
    """Read until when, or "off"."""
    if text.casefold().strip() in ("off", "end", "over"):
        return {"off": True}
    until = day_until(context, text)
    return None if until is None else {"until": until}


def _snoozes(_: Context) -> list[Button]:
    return [Button(say.AWeek(), "7 days"), Button(say.TwoWeeks(), "14 days")]


@menu.command(
    "snooze",
    ask.SnoozeAll(),
    example=("/snooze", "/snooze 7 days", "/snooze until monday"),
    natural=in_own_words(read_snooze),
    needs=Needs(("until",)),
)
def snooze(
    context: Context,
    until: Annotated[
        dt.date | None, Option(OptionType.DATE, ask.UntilWhen(), suggest=_snoozes, read=day_until)
    ] = None,
    off: bool = False,
) -> Reply:
    """Say nothing unasked until that day; on it messages come again."""
    runner = context.runner
    if off:
        if runner.snoozed_until is None or runner.snoozed_until <= context.today:
            raise Refusal(say.NotSnoozed())
        context.runner = context.book.put(replace(runner, snoozed_until=None))
        return reply(say.Awake(_following(context)), buttons=context.undo())
    if until is None:
        raise Missing("until")
    if until <= context.today:
        ways = tuple(Button(button.label, f"/snooze {button.says}") for button in _snoozes(context))
        raise Refusal(say.NotAhead(Day(until)), ways)
    context.runner = context.book.put(replace(runner, snoozed_until=until))
    return reply(say.SnoozedNow(Day(until)), buttons=context.undo())


def _following(context: Context) -> Sentence:
    found = upcoming(context.tables, context.runner, context.now, context.now + LONGEST * DAY)
    sure = next((message for message in found if not message.maybe), None)
    return say.NextAt(sure.kind, Moment(sure.due)) if sure is not None else say.NothingPlanned()
