"""`settings`: each with its one-line form, and an answer that says what follows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Set
from dataclasses import replace
from typing import Annotated, Any, Final

from core.commands.board_names import board_name_set, new_board_name, platforms_name, read_board_name
from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.first_contact import called
from core.commands.forecast import stopped
from core.commands.introduction import hold_zone
from core.commands.languages import is_spoken, language_buttons, only_understood
from core.commands.menu import Missing
from core.commands.options import Option, OptionType
from core.commands.own_words import in_own_words
from core.commands.quiet import EVENING, MORNING, in_quiet, new_quiet
from core.commands.rescue_times import new_rescues, rescues
from core.commands.settings_words import Slot, read_language, read_setting, read_slot, read_units, read_zone
from core.commands.stop import stop
from core.domain.cities import Place
from core.domain.distance import Unit
from core.domain.occurrence import next_weekly
from core.domain.runner import PromptKind, Runner
from core.prompts.planning import next_review
from core.wording.amounts import CityOf, Day, Weekday
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import languages as language_say
from core.wording.say import menu_talking as ask
from core.wording.say import settings as say
from core.wording.say import welcome
from core.wording.sentence import Sentence

# --- the command -----------------------------------------------------------------------------

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _weekdays(*numbers: int) -> list[Button]:
    return [Button(label.Amount(Weekday(number)), DAYS[number]) for number in numbers]


def _times(*times: dt.time) -> list[Button]:
    return [Button(say.At(at), f"{at:%H:%M}") for at in times]


@menu.command(
    "settings",
    ask.ChangeSettings(),
    example=(
        "/settings",
        "/settings review sunday 18:00",
        "/settings nudge 17:00",
        "/settings zone Europe/Berlin",
        "/settings board_name Ana B.",
    ),
    natural=in_own_words(read_setting),
)
def settings(
    context: Context,
    zone: Annotated[Place | None, Option(OptionType.ZONE, ask.WhichZone(), read=read_zone)] = None,
    units: Annotated[
        str,
        Option(
            OptionType.CHOICE,
            ask.WhichUnits(),
            choices=("km", "mi"),
            suggest=lambda _: [Button(say.Kilometres(), "km"), Button(say.Miles(), "mi")],
            read=read_units,
        ),
    ] = "",
    language: Annotated[
        str,
        Option(
            OptionType.LANGUAGE,
            ask.WhichLanguage(),
            suggest=lambda _: language_buttons(),
            read=read_language,
        ),
    ] = "",
    week_start: Annotated[
        int | None,
        Option(OptionType.WEEKDAY, ask.WhichWeekStart(), suggest=lambda _: _weekdays(0, 6, 5)),
    ] = None,
    review_day: Annotated[
        int | Slot | None,
        Option(
            OptionType.WEEKDAY,
            ask.WhichReviewDay(),
            suggest=lambda _: _weekdays(6, 0, 4),
            read=read_slot,
        ),
    ] = None,
    review_time: Annotated[
        dt.time | None,
        Option(
            OptionType.TIME,
            ask.WhichReviewTime(),
            suggest=lambda _: _times(dt.time(7), dt.time(18), dt.time(20)),
        ),
    ] = None,
    nudge_time: Annotated[
        dt.time | None,
        Option(
            OptionType.TIME,
            ask.WhichNudgeTime(),
            suggest=lambda _: _times(dt.time(7), dt.time(12), dt.time(17, 30)),
        ),
    ] = None,
    rescue_time: Annotated[
        dt.time | None,
        Option(
            OptionType.TIME,
            ask.WhichRescueTime(),
            suggest=lambda _: _times(dt.time(19), dt.time(20), dt.time(21)),
        ),
    ] = None,
    quiet_from: Annotated[
        dt.time | None,
        Option(OptionType.TIME, ask.QuietFrom(), suggest=lambda _: _times(*EVENING)),
    ] = None,
    quiet_until: Annotated[
        dt.time | None,
        Option(OptionType.TIME, ask.QuietUntil(), suggest=lambda _: _times(*MORNING)),
    ] = None,
    board_name: Annotated[
        str | None,
        Option(OptionType.TEXT, ask.WhichBoardName(), suggest=platforms_name, read=read_board_name),
    ] = None,
    asks: str = "",
    begin: PromptKind | None = None,
    end: PromptKind | None = None,
) -> Reply:
    """Show the settings, or change some; the answer says what follows.

    `asks` names the setting that a line named without a value, `begin` and `end` a kind of
    message to start again or to stop. Naming a message's time starts it again, too.
    """
    if isinstance(review_day, tuple):
        review_day, review_time = review_day
    given = {
        "units": Unit(units) if units else None,
        "language": language or None,
        "week_start": week_start,
        "review_day": review_day,
        "review_time": review_time,
        "nudge_time": nudge_time,
        "rescue_time": rescue_time,
        "quiet_from": quiet_from,
        "quiet_until": quiet_until,
        "board_name": board_name,
    }
    named: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    if "board_name" in context.emptied:
        asks = "board_name"
    if asks and asks not in named and zone is None:
        raise Missing(asks)
    if asks == "quiet_from" and quiet_until is None:
        raise Missing("quiet_until")
    if end is not None:
        return stop(context, str(end))
    before = context.runner
    if zone is not None:
        hold_zone(context, zone.zone)
    begun = {begin} if begin is not None else set()
    begun |= {PromptKind.REVIEW} if {"review_day", "review_time"} & named.keys() else set()
    begun |= {PromptKind.NUDGE} if "nudge_time" in named else set()
    begun |= {PromptKind.RESCUE} if "rescue_time" in named else set()
    after = replace(context.runner, **named, stopped=context.runner.stopped - begun)
    context.runner = context.book.put(after)
    lines = _follows(context, before, named.keys(), zone)
    if begin is not None:
        lines.append(say.On(say.MANY[begin]()))
    if lines:
        other = () if is_spoken(context.runner.language) else language_buttons("/settings language ")
        return reply(*lines, buttons=(*context.undo(), *(other if "language" in named else ())))
    return _all(context, already=bool(named or zone is not None))


# --- what follows ----------------------------------------------------------------------------


def _follows(context: Context, before: Runner, named: Set[str], place: Place | None) -> list[Sentence]:
    """Return what the changes mean, a line each; a message's slot is said also if it stood."""
    now = context.runner
    lines: list[Sentence] = []
    if place is not None and (before.zone, before.zone_named) != (now.zone, now.zone_named):
        lines.append(say.NewClock(called(place), context.local.time()))
    if before.units is not now.units:
        lines.append(say.NewUnits(_unit(now)))
    if before.week_start != now.week_start:
        reviews = PromptKind.REVIEW not in now.stopped
        following = say.NextReview(_next_review(context)) if reviews else None
        lines.append(say.NewWeekStart(Weekday(now.week_start), following))
    if named & {"review_day", "review_time"}:
        lines += _reviews(context)
    if "nudge_time" in named:
        silent = in_quiet(now, now.nudge_time)
        lines.append(say.NudgesFallSilent(now.nudge_time) if silent else say.NewNudges(now.nudge_time))
    if "rescue_time" in named:
        lines.append(new_rescues(now))
    if (before.quiet_from, before.quiet_until) != (now.quiet_from, now.quiet_until):
        lines += new_quiet(now)
    if before.board_name != now.board_name:
        lines.append(new_board_name(now))
    if "language" in named:
        spoken = is_spoken(now.language)
        lines.append(language_say.NewLanguage() if spoken else only_understood(now.language))
    return lines


def _reviews(context: Context) -> list[Sentence]:
    now = context.runner
    slot = next_weekly(context.now, now.zone, now.reviews_on, now.review_time, now.week_start)
    said = next_review(context.tables, now, context.now).key_day != slot.key_day
    lines: list[Sentence] = [
        say.NewReviews(
            Weekday(now.reviews_on, plural=True),
            now.review_time,
            say.SaidAlready() if said else None,
            _next_review(context),
        )
    ]
    if in_quiet(now, now.review_time):
        lines.append(say.ReviewsWait(now.quiet_until))
    return lines


def _next_review(context: Context) -> Day:
    """Return the day of the next review that will be sent: not before a snooze is over."""
    now = context.runner
    found = next_review(context.tables, now, context.now)
    while now.snoozed_until is not None and found.on < now.snoozed_until:
        found = next_review(context.tables, now, found.due)
    return Day(found.on)


def _unit(runner: Runner) -> Sentence:
    return say.Kilometres() if runner.units is Unit.KM else say.Miles()


# --- how things are --------------------------------------------------------------------------


def _all(context: Context, *, already: bool) -> Reply:
    runner = context.runner
    reviews, nudges = (kind not in runner.stopped for kind in (PromptKind.REVIEW, PromptKind.NUDGE))
    quiet = runner.quiet_from != runner.quiet_until
    snoozed = runner.snoozed_until is not None and runner.snoozed_until > context.today
    switch = welcome.UseMiles() if runner.units is Unit.KM else welcome.UseKilometres()
    other = Unit.MILE if runner.units is Unit.KM else Unit.KM
    return reply(
        say.AsItIs() if already else None,
        say.Clock(CityOf(runner.zone), context.local.time(), _unit(runner), Weekday(runner.week_start)),
        say.Reviews(Weekday(runner.reviews_on), runner.review_time) if reviews else None,
        say.Nudges(runner.nudge_time) if nudges else None,
        rescues(context),
        say.Quiet(runner.quiet_from, runner.quiet_until) if quiet else say.NeverQuiet(),
        board_name_set(runner),
        stopped(runner) if runner.stopped else None,
        say.Snoozed(Day(runner.snoozed_until)) if snoozed and runner.snoozed_until else None,
        buttons=(
            Button(switch, f"/settings units {other}"),
            Button(say.AnotherCity(), "/settings zone"),
            Button(say.ReviewDay(), "/settings review"),
            Button(say.NudgeTime(), "/settings nudge"),
            Button(say.OtherHours(), "/quiet"),
        ),
    )
