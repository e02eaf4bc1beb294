"""`streak start`, `streak show`, `streak rule`, `streak end`."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Annotated

from core.commands import streak_words
from core.commands.catalogue import menu, way_to
from core.commands.context import Context
from core.commands.menu import Missing
from core.commands.options import Option, OptionType
from core.commands.own_words import in_own_words
from core.commands.streak_credits import ask_of
from core.commands.streak_lines import HOLIDAY, SUMMER, read_rule
from core.commands.streak_options import (
    DISTANCE,
    RULE,
    RUNS_A_WEEK,
    Rules,
    is_new,
    offered,
    read_rule_alone,
    told,
)
from core.commands.streak_words import rules_that_wait
from core.domain.distance import Distance, Unit
from core.domain.run_streak import RunStreak
from core.domain.streak_rule import (
    OFFICIAL_MILE,
    Rule,
    Season,
    StreakRule,
    holiday_season,
    summer_season,
)
from core.errors import Refusal
from core.prompts import streaks
from core.prompts.streaks import Standing
from core.wording.amounts import Capital
from core.wording.reply import Button, Reply, reply
from core.wording.say import menu_streaks as ask
from core.wording.say import streak_rules as rule_say
from core.wording.say import streaks as say
from core.wording.sentence import Sentence

_SEASONS = {HOLIDAY: holiday_season, SUMMER: summer_season}


@menu.command(
    "streak start",
    ask.StartAStreak(),
    example=("/streak start", "/streak start official mile", "/streak start 3 runs a week"),
    natural=in_own_words(read_rule),
)
def streak_start(
    context: Context,
    rule: Annotated[Rules, RULE] = "",
    runs: Annotated[int | None, RUNS_A_WEEK] = None,
    distance: Annotated[tuple[Distance, Unit] | None, DISTANCE] = None,
    season: Annotated[str, Option(OptionType.CHOICE, ask.WhichSeason(), choices=(HOLIDAY, SUMMER))] = "",
    from_: Annotated[dt.date | None, Option(OptionType.DATE, ask.FromWhichDay(), past=True)] = None,
) -> Reply:
    """Count days or weeks in a row by a rule; one that is counted already is ended for it."""
    if not rule and not season:
        raise Missing("rule")
    days = _season(context, season) if season else None
    if days is not None:
        counted = replace(told(rule, runs, distance) if rule else OFFICIAL_MILE, strict=True)
    else:
        counted = told(rule, runs, distance)
    earlier = streaks.running(context.tables, context.runner.id)
    made = _made(context, counted, days, from_)
    if earlier is not None and _same(earlier, made):
        return _shown(context, earlier, rule_say.CountsAlready())
    if earlier is not None:
        context.book.put(replace(earlier, ended_on=context.today))
    made = context.book.add(made)
    found = streaks.standing_of(context.tables, context.runner, made, context.now)
    if found.state.row is not None:
        context.tables.streaks.tell(made, found.state.row)  # what the log had before is no news
    instead = None if earlier is None else rule_say.StartedInstead(Capital(streak_words.name_of(earlier)))
    return reply(
        *streak_words.rule_in_full(made),
        *_begins(context, found),
        instead,
        buttons=(*context.undo(), *_other_ways(context, found)),
    )


def _season(context: Context, name: str) -> Season:
    """Return the season that runs, else the next one."""
    years = (context.today.year + number for number in (-1, 0, 1))
    return next(found for year in years if (found := _SEASONS[name](year)).last >= context.today)


def _made(context: Context, rule: StreakRule, days: Season | None, first: dt.date | None) -> RunStreak:
    return RunStreak(
        id=0,
        runner=context.runner.id,
        rule=rule.rule,
        minimum=rule.minimum,
        per_week=rule.per_week,
        strict=rule.strict,
        first=days.first if days is not None else first,
        last=days.last if days is not None else None,
        made_at=context.now,
    )


def _same(one: RunStreak, other: RunStreak) -> bool:
    return one.counts_by == other.counts_by and (one.first, one.last) == (other.first, other.last)


def _begins(context: Context, found: Standing) -> list[Sentence]:
    """Return how a streak stands that was begun just now."""
    lines: list[Sentence | None] = []
    if found.state.length:
        lines = [rule_say.FromTheLog(streak_words.number(found))]
        if not found.state.kept_now:
            lines.append(streak_words.keeps(context.runner, found))
    else:
        lines = [streak_words.first_day(found)]
    return [line for line in lines if line is not None]


def _other_ways(context: Context, found: Standing) -> tuple[Button, ...]:
    ways: list[Button] = []
    if found.state.length > 1 and found.streak.first is None:
        line = f"/streak start {_line_of(found.streak)} from today"
        ways.append(Button(rule_say.FromToday(), line))
    if found.rule.strict and found.streak.last is None and is_new(context):
        ways.append(replace(rules_that_wait()[0], says="/streak start 2 km"))
    return tuple(ways)


def _line_of(streak: RunStreak) -> str:
    """Return the rule as it is typed."""
    match streak.rule:
        case Rule.PER_WEEK:
            return f"{streak.per_week} runs a week"
        case Rule.CUSTOM:
            return f"{streak.minimum.in_metres} m a day"
        case _:
            return str(streak.rule).replace("_", " ")


# --- shown ------------------------------------------------------------------------------------


@menu.hub("streak", ask.AboutStreaks(), say.NoStreak())
def standing(context: Context) -> tuple[Sentence, ...]:
    streak = streaks.running(context.tables, context.runner.id)
    if streak is None:
        return ()
    return streak_words.shown(
        context.runner, streaks.standing_of(context.tables, context.runner, streak, context.now)
    )


@menu.command("streak show", ask.ShowTheStreak(), example="/streak show", looks=True)
def streak_show(context: Context) -> Reply:
    """Show how the streak stands: what keeps it alive, and until when."""
    return _shown(context, _counted(context))


def _counted(context: Context) -> RunStreak:
    """Return the streak that is counted. Raises Refusal."""
    streak = streaks.running(context.tables, context.runner.id)
    if streak is None:
        raise Refusal(say.NoStreak(), (way_to("streak start"),))
    return streak


def _shown(context: Context, streak: RunStreak, first: Sentence | None = None) -> Reply:
    found = streaks.standing_of(context.tables, context.runner, streak, context.now)
    asked = ask_of(found, max(found.doubted)) if found.doubted else None
    rows = (Button(rule_say.MyDays(), "/why figure=streak"),) if found.state.row is not None else ()
    return reply(
        first,
        *streak_words.shown(context.runner, found),
        asked.question if asked is not None else None,
        buttons=(*(asked.buttons if asked is not None else ()), *rows, way_to("streak rule")),
    )


@menu.command(
    "streak rule",
    ask.ShowTheRule(),
    example=("/streak rule", "/streak rule 2 km"),
    natural=in_own_words(read_rule_alone),
)
def streak_rule(
    context: Context,
    rule: Annotated[Rules, RULE] = "",
    runs: Annotated[int | None, RUNS_A_WEEK] = None,
    distance: Annotated[tuple[Distance, Unit] | None, DISTANCE] = None,
) -> Reply:
    """Show the rule, or count the same streak by another one."""
    streak = _counted(context)
    if not rule:
        ways = tuple(replace(way, says=f"/streak rule {way.says}") for way in offered(context))
        return reply(*streak_words.rule_in_full(streak), rule_say.YourMidnight(), buttons=ways)
    wanted = told(rule, runs, distance)
    changed = replace(
        streak,
        rule=wanted.rule,
        minimum=wanted.minimum,
        per_week=wanted.per_week,
        strict=wanted.strict or streak.last is not None,
    )
    if changed == streak:
        return _shown(context, streak, rule_say.CountsAlready())
    context.book.put(changed)
    found = streaks.standing_of(context.tables, context.runner, changed, context.now)
    return reply(*streak_words.rule_in_full(changed), *_begins(context, found), buttons=context.undo())


@menu.command("streak end", ask.EndTheStreak(), example="/streak end")
def streak_end(context: Context) -> Reply:
    """Stop counting the streak; its days stay in the log."""
    streak = streaks.running(context.tables, context.runner.id)
    if streak is None:
        raise Refusal(rule_say.NothingToEnd(), (way_to("streak start"),))
    found = streaks.standing_of(context.tables, context.runner, streak, context.now)
    context.book.put(replace(streak, ended_on=context.today))
    rule, length = Capital(streak_words.name_of(streak)), found.state.length
    if not length:
        return reply(rule_say.EndedUnbegun(rule), buttons=context.undo())
    ended = rule_say.EndedNowInWeeks if found.rule.weekly else rule_say.EndedNow
    return reply(ended(rule, length), buttons=context.undo())
