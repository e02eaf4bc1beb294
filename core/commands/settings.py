"""`settings`: each with its one-line form, and an answer that says what follows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any

from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.introduction import hold_zone, zone_named
from core.commands.options import LANGUAGES, Option, OptionType
from core.commands.talking import STOPPABLE, read_quiet
from core.domain.cities import city_of
from core.domain.distance import Unit
from core.domain.runner import PromptKind, Runner
from core.errors import Refusal
from core.prompts.planning import next_review
from core.understanding import time_in, weekday_in
from core.wording.amounts import Day, Joined, Weekday
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import menu_talking as ask
from core.wording.say import settings as say
from core.wording.sentence import Sentence

UNITS = {"km": "km", "kilometres": "km", "kilometers": "km", "mi": "mi", "miles": "mi", "mile": "mi"}


def read_setting(context: Context, text: str) -> Mapping[str, Any] | None:
    """Read the one-line forms: "review sunday 18:00", "nudge 17:00", "zone Berlin", "units mi"."""
    name, _space, rest = text.strip().partition(" ")
    words = rest.split()
    match name.casefold():
        case "review" | "reviews" if words:
            values: dict[str, Any] = {}
            for word in words:
                if word.casefold() in ("on", "at"):
                    continue
                if (weekday := weekday_in(word)) is not None:
                    values["review_day"] = weekday
                elif (at := time_in(word)) is not None:
                    values["review_time"] = at
                else:
                    raise Refusal(say.NotASetting(text[:60]))
            return values | {"start": str(PromptKind.REVIEW)}
        case "nudge" | "nudges" if words and (at := time_in(rest)) is not None:
            return {"nudge_time": at, "start": str(PromptKind.NUDGE)}
        case "zone" | "city" | "clock" if words:
            return {"zone": rest}
        case "units" | "unit" if rest.casefold() in UNITS:
            return {"units": UNITS[rest.casefold()]}
        case "week" if words and (weekday := weekday_in(words[-1])) is not None:
            return {"week_start": weekday}
        case "language" if rest.casefold() in LANGUAGES:
            return {"language": rest.casefold()}
        case "quiet" if words:
            read = read_quiet(context, rest)
            return None if read is None else {"quiet_from": read["from"], "quiet_until": read["until"]}
        case _:
            raise Refusal(say.NotASetting(text[:60]), (Button(label.Send("settings"), "/settings"),))


@menu.command(
    "settings",
    ask.ChangeSettings(),
    example=(
        "/settings",
        "/settings review sunday 18:00",
        "/settings nudge 17:00",
        "/settings zone Europe/Berlin",
    ),
    natural=read_setting,
)
def settings(
    context: Context,
    zone: Annotated[str, Option(OptionType.TEXT, ask.WhichZone())] = "",
    units: Annotated[str, Option(OptionType.CHOICE, ask.WhichUnits(), choices=("km", "mi"))] = "",
    language: Annotated[str, Option(OptionType.LANGUAGE, ask.WhichLanguage())] = "",
    week_start: Annotated[int | None, Option(OptionType.WEEKDAY, ask.WhichWeekStart())] = None,
    review_day: Annotated[int | None, Option(OptionType.WEEKDAY, ask.WhichReviewDay())] = None,
    review_time: Annotated[dt.time | None, Option(OptionType.TIME, ask.WhichReviewTime())] = None,
    nudge_time: Annotated[dt.time | None, Option(OptionType.TIME, ask.WhichNudgeTime())] = None,
    quiet_from: Annotated[dt.time | None, Option(OptionType.TIME, ask.QuietFrom())] = None,
    quiet_until: Annotated[dt.time | None, Option(OptionType.TIME, ask.QuietUntil())] = None,
    start: Annotated[str, Option(OptionType.CHOICE, ask.WhichKind(), choices=STOPPABLE)] = "",
) -> Reply:
    """Show the settings, or change some; the answer says what follows."""
    before = context.runner
    if zone:
        hold_zone(context, zone_named(context, zone))
    now = context.runner
    now = replace(
        now,
        units=Unit(units) if units else now.units,
        language=language or now.language,
        week_start=now.week_start if week_start is None else week_start,
        review_day=now.review_day if review_day is None else review_day,
        review_time=review_time or now.review_time,
        nudge_time=nudge_time or now.nudge_time,
        quiet_from=now.quiet_from if quiet_from is None else quiet_from,
        quiet_until=now.quiet_until if quiet_until is None else quiet_until,
        stopped=now.stopped - {PromptKind(start)} if start else now.stopped,
    )
    context.runner = context.book.put(now)
    lines = tuple(
        _follows(
            context,
            before,
            now,
            reviews=review_day is not None or review_time is not None,
            nudges=nudge_time is not None,
            start=start,
            language=bool(language),
        )
    )
    if lines:
        return reply(*lines, buttons=context.undo())
    return _all(context)


def _follows(
    context: Context, before: Runner, now: Runner, *, reviews: bool, nudges: bool, start: str, language: bool
) -> list[Sentence]:
    lines: list[Sentence] = []
    if before.zone != now.zone or before.zone_named != now.zone_named:
        lines.append(say.NewClock(city_of(now.zone), context.local.time()))
    if before.units != now.units:
        lines.append(say.NewUnits(say.KilometresStart() if now.units is Unit.KM else say.MilesStart()))
    if before.week_start != now.week_start:
        following = next_review(context.tables, now, context.now)
        lines.append(say.NewWeekStart(Weekday(now.week_start), Day(following.on)))
    if reviews:
        following = next_review(context.tables, now, context.now)
        lines.append(say.NewReviews(Weekday(now.reviews_on, plural=True), now.review_time, Day(following.on)))
    if nudges:
        lines.append(say.NewNudges(now.nudge_time))
    if (before.quiet_from, before.quiet_until) != (now.quiet_from, now.quiet_until):
        quiet = now.quiet_from != now.quiet_until
        lines.append(say.NewQuiet(now.quiet_from, now.quiet_until) if quiet else say.NewNeverQuiet())
    if start and not reviews and not nudges:
        lines.append(say.GoesOn(PromptKind(start)))
    if language:
        lines.append(say.NewLanguage())
    return lines


def _all(context: Context) -> Reply:
    runner = context.runner
    quiet = runner.quiet_from != runner.quiet_until
    lines: list[Sentence] = [
        say.Clock(
            city_of(runner.zone),
            context.local.time(),
            Weekday(runner.week_start),
            say.Kilometres() if runner.units is Unit.KM else say.Miles(),
        )
    ]
    if PromptKind.REVIEW not in runner.stopped:
        lines.append(say.Reviews(Weekday(runner.reviews_on), runner.review_time))
    if PromptKind.NUDGE not in runner.stopped:
        lines.append(say.Nudges(runner.nudge_time))
    lines.append(say.Quiet(runner.quiet_from, runner.quiet_until) if quiet else say.NeverQuiet())
    if runner.stopped:
        lines.append(say.Stopped(Joined(tuple(say.Kind(kind) for kind in sorted(runner.stopped)), ", ")))
    if runner.snoozed_until is not None and runner.snoozed_until > context.today:
        lines.append(say.Snoozed(Day(runner.snoozed_until)))
    other = "mi" if runner.units is Unit.KM else "km"
    return reply(
        *lines,
        buttons=(
            Button(label.Amount(f"units {other}"), f"/settings units {other}"),
            Button(label.Send("quiet"), "/quiet"),
            Button(label.Send("preview"), "/preview"),
        ),
    )
