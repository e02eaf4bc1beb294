"""`pause` and `unpause`: days on which the streak waits, and nudges stay away."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Annotated

from core.commands import streak_words
from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.menu import Missing
from core.commands.options import Option, OptionType
from core.commands.own_words import in_own_words
from core.commands.streak_lines import NAMES, read_pause
from core.domain.calendar import DAY
from core.domain.run_streak import Pause, Reason
from core.errors import Refusal
from core.prompts import streaks
from core.prompts.streaks import Standing, pause_on
from core.wording.amounts import Day, Days, NearDay
from core.wording.reply import Button, Reply, reply
from core.wording.say import menu_streaks as ask
from core.wording.say import pauses as say
from core.wording.say import streak_rules as rule_say
from core.wording.sentence import Sentence

_SORRY = frozenset({Reason.SICK, Reason.INJURED})


def _sorry(context: Context, why: Reason) -> Sentence | None:
    """Return the kind word, unless the offer that was taken has said it."""
    offered = context.agreed or (context.pressed is not None and "reason" not in context.answered)
    return say.Sorry() if why in _SORRY and not offered else None


@menu.command(
    "pause",
    ask.PauseIt(),
    example=("/pause sick", "/pause away from 2026-12-02 until 2026-12-08", "/pause reason=rest"),
    natural=in_own_words(read_pause),
)
def pause(
    context: Context,
    from_: Annotated[dt.date | None, Option(OptionType.DATE, ask.FromWhichDay(), past=True)] = None,
    until: Annotated[dt.date | None, Option(OptionType.DATE, ask.UntilWhichDay())] = None,
    reason: Annotated[
        str,
        Option(
            OptionType.CHOICE,
            ask.WhyPause(),
            choices=tuple(str(reason) for reason in Reason),
            suggest=lambda _: [Button(NAMES[reason](), str(reason)) for reason in Reason],
        ),
    ] = "",
) -> Reply:
    """Let the streak wait from a day on; without a last one, until the next run. Raises Refusal."""
    if from_ is None and until is None and not reason:
        raise Missing("reason")
    why = Reason(reason) if reason else Reason.REST
    first = from_ or context.today
    if until is not None and until < first:
        raise Refusal(
            say.EndsBeforeItBegins(Day(until), Day(first)), (Button(say.PausedButton(), f"/pause {why}"),)
        )
    found = _standing(context)
    if found is not None and found.rule.strict and not found.is_over:
        return _none_by_the_rule(context, found, why)
    made = Pause(id=0, runner=context.runner.id, first=first, last=until, reason=why, made_at=context.now)
    standing = _overlapping(context, made)
    if standing is None:
        context.book.add(made)
    else:
        merged = replace(standing, first=min(standing.first, first), last=until, reason=why)
        if merged == standing:
            return reply(say.PausedAlready(), *_told(merged), buttons=(_UNPAUSE,))
        made = context.book.put(merged)
    found = _standing(context)
    return reply(
        _sorry(context, why),
        *_told(made),
        say.Waits(found.state.length) if found is not None and found.state.length else None,
        (say.NoNudges() if made.last else say.UntilYouRun()) if made.days.holds(context.today) else None,
        buttons=context.undo(),
    )


_UNPAUSE = Button(say.Unpause(), "/unpause")


def _standing(context: Context) -> Standing | None:
    streak = streaks.running(context.tables, context.runner.id)
    if streak is None:
        return None
    return streaks.standing_of(context.tables, context.runner, streak, context.now)


def _none_by_the_rule(context: Context, found: Standing, why: Reason) -> Reply:
    """Say that the rule has no pauses, and which rules have: nothing is changed."""
    length, waiting = found.state.length, streak_words.rules_that_wait()
    return reply(
        _sorry(context, why),
        say.NoneByTheRule(streak_words.name_of(found.streak), length),
        say.StayInYourBook(length) if length else None,
        buttons=(
            *(replace(way, says=f"/streak start {way.says} from today") for way in waiting),
            Button(rule_say.Leave(), "/streak show"),
        ),
    )


def _overlapping(context: Context, made: Pause) -> Pause | None:
    """Return a pause that shares days with this one."""
    for one in context.tables.pauses.of(context.runner.id):
        begins_before = made.last is None or one.first <= made.last
        if begins_before and (one.last is None or one.last >= made.first):
            return one
    return None


def _told(made: Pause) -> tuple[Sentence, ...]:
    if made.last is None:
        return (say.PausedFrom(NearDay(made.first)),)
    if made.last == made.first:
        return (say.PausedOn(NearDay(made.first)),)
    return (say.PausedFor(Days(made.first, made.last)),)


@menu.command("unpause", ask.EndThePause(), example="/unpause")
def unpause(context: Context) -> Reply:
    """End the pause: today counts again. One that has not begun is off. Raises Refusal."""
    known = context.tables.pauses.of(context.runner.id)
    now = pause_on(known, context.today)
    if now is None:
        coming = min(
            (one for one in known if one.first > context.today), key=lambda one: one.first, default=None
        )
        if coming is None:
            raise Refusal(say.NotPaused(), (Button(say.PausedButton(), "/pause"),))
        context.book.drop(coming)
        return reply(say.NeverBegun(NearDay(coming.first)), buttons=context.undo())
    if now.first == context.today:
        context.book.drop(now)
    else:
        context.book.put(replace(now, last=context.today - DAY))
    found = _standing(context)
    if found is None or not found.state.alive:
        return reply(say.Over(), buttons=context.undo())
    waited = streak_words.waited(found, now.first, context.today - DAY)
    return reply(say.Over(), waited, streak_words.keeps(context.runner, found), buttons=context.undo())
