"""A streak in words: its rule, how it stands, what keeps it and until when."""

from __future__ import annotations

from datetime import date, datetime, time

from core.domain.calendar import DAY, Week, local
from core.domain.distance import MILE, Distance, Unit
from core.domain.run_streak import RunStreak
from core.domain.runner import Runner
from core.domain.streak import Row
from core.domain.streak_rule import DAYS_A_WEEK, TWO_KM, Rule, holiday_season, summer_season
from core.prompts.streaks import Standing
from core.wording.amounts import Capital, Day, Days, InUnit, Moment, NearDay, Needed
from core.wording.reply import Button
from core.wording.say import streak_rules as rule_say
from core.wording.say import streaks as say
from core.wording.sentence import Sentence

USUAL_RUNS = 3
"""Runs a week, as a rule."""


def name_of(streak: RunStreak) -> Sentence:
    """Return what the streak is called: its season's name, else its rule's."""
    if streak.first is not None and streak.last is not None:
        year = streak.first.year
        if (streak.first, streak.last) == (holiday_season(year).first, holiday_season(year).last):
            return rule_say.Holiday()
        if (streak.first, streak.last) == (summer_season(year).first, summer_season(year).last):
            return rule_say.Summer()
    return rule_of(streak)


def rule_of(streak: RunStreak) -> Sentence:
    """Return the rule's name, as within a sentence."""
    match streak.rule:
        case Rule.OFFICIAL_MILE:
            return rule_say.OfficialMile()
        case Rule.CLASSIC_MILE:
            return rule_say.ClassicMile()
        case Rule.TWO_KM | Rule.CUSTOM:
            return rule_say.EachDay(_in_its_unit(streak.minimum))
        case Rule.PER_WEEK:
            return rule_say.EachWeek(streak.per_week or 0)


def _in_its_unit(minimum: Distance) -> Distance | InUnit:
    """Return the distance in the unit in which it is round: 2 km are 2 km to who counts in miles, too."""
    whole = next((unit for unit in Unit if minimum.micrometres % unit.micrometres == 0), None)
    return minimum if whole is None else InUnit(minimum, whole)


def rules_that_wait() -> tuple[Button, ...]:
    """Return the likely rules that can pause, each saying itself as it is typed."""
    return (
        Button(rule_say.WithPauses(rule_say.EachDay(_in_its_unit(TWO_KM.minimum))), "2 km"),
        Button(rule_say.JustRule(Capital(rule_say.EachWeek(USUAL_RUNS))), f"{USUAL_RUNS} runs a week"),
    )


def rule_in_full(streak: RunStreak) -> tuple[Sentence, ...]:
    """Return what the rule asks for, whether it can pause, and which days it is about."""
    name = Capital(rule_of(streak))
    lines: list[Sentence] = []
    if streak.first is not None and streak.last is not None:
        days = (streak.last - streak.first).days + 1
        lines.append(rule_say.SeasonIs(Capital(name_of(streak)), Days(streak.first, streak.last), days))
    match streak.rule:
        case Rule.OFFICIAL_MILE:
            lines.append(rule_say.OfficialMileIs(name, Needed(MILE, decimals=2)))
        case Rule.CLASSIC_MILE:
            lines.append(rule_say.ClassicMileIs(name, Needed(MILE, decimals=2)))
        case Rule.TWO_KM | Rule.CUSTOM:
            lines.append(rule_say.EachDayIs(name))
        case Rule.PER_WEEK:
            lines.append(rule_say.EachWeekIs(name))
    lines.append(rule_say.NoPauses() if streak.strict else rule_say.HasPauses())
    return tuple(lines)


def number(found: Standing) -> Sentence:
    """Return "day 41"."""
    return say.WeekNumber(found.state.length) if found.rule.weekly else say.DayNumber(found.state.length)


def missing(found: Standing) -> Sentence:
    """Return what the open day or week still lacks: "1.61 km"."""
    if found.rule.weekly:
        return say.LacksRuns(_runs_missing(found))
    lacks = say.LacksInOneRun if found.rule.continuous else say.Lacks
    return lacks(Needed(found.missing, decimals=2))


def _runs_missing(found: Standing) -> int:
    wanted = found.rule.per_week or 0
    return wanted - found.runs_this_week if found.state.open_day == found.week.first else wanted


def until(runner: Runner, found: Standing) -> Sentence:
    """Return by when: "by midnight", "by the end of Fri 20 Nov", or a moment where clocks differ."""
    ends, day = found.state.open_until, found.state.open_day
    assert ends is not None
    assert day is not None
    last = Week(day).last if found.rule.weekly else day
    at = local(ends, runner.zone)
    if at.time() != time(0) or at.date() != last + DAY:
        return say.ByMoment(Moment(ends))
    return say.ByMidnight() if last == found.days.today else say.ByTheEndOf(NearDay(last))


def keeps(runner: Runner, found: Standing) -> Sentence | None:
    """Return what keeps the streak alive, and until when; None where nothing does, or it waits."""
    state = found.state
    if state.open_day is None or state.open_until is None or found.days.today in found.doubted:
        return None
    lacks, by = missing(found), until(runner, found)
    if state.kept_now:
        return (say.WeekIsKept if found.rule.weekly else say.Keeps)(lacks, by)
    return say.Makes(_makes(found, by))


def _makes(found: Standing, by: Sentence) -> Sentence:
    """Return "1.61 km by midnight makes it 42"."""
    following = found.state.length + 1
    if found.rule.weekly:
        return say.RunsMakeIt(_runs_missing(found), by, following)
    return say.DistanceMakesIt(missing(found), by, following)


def stands_at(runner: Runner, found: Standing, again: date | None = None) -> Sentence | None:
    """Return "The streak stands at 41; 1.61 km by midnight makes it 42"; `again`, a day that was kept."""
    if not found.state.alive:
        makes_one = makes_the_first(found)
        return say.StandsAt(0, makes_one) if makes_one is not None else None
    if found.state.open_day is None or found.state.open_until is None:
        return None
    length, makes = found.state.length, _makes(found, until(runner, found))
    if again is not None and again == found.state.open_day and not found.rule.weekly:
        return say.IsOpenAgain(Capital(NearDay(again)), length, makes)
    return say.StandsAt(length, makes)


def shown(runner: Runner, found: Standing) -> tuple[Sentence, ...]:
    """Return how the streak stands, in full."""
    state, rule = found.state, Capital(name_of(found.streak))
    lines: list[Sentence | None] = []
    if found.is_over and found.streak.first is not None and found.streak.last is not None:
        days = (found.streak.last - found.streak.first).days + 1
        kept = state.longest.length if state.longest is not None else 0
        return (say.SeasonOver(rule, kept, days, Day(found.streak.last)),)
    if state.row is None:
        lines.append(say.NotBegun(rule) if found.to_begin is None else say.Begins(rule, Day(found.to_begin)))
        lines.append(first_day(found))
    elif state.alive:
        lines.append(say.Stands(rule, number(found), Day(state.row.first)))
        if state.paused:
            lines.append(say.StandsPaused(state.length))
        lines.append(keeps(runner, found))
    else:
        lines.append(ended(found))
    lines.append(_longest(found))
    return tuple(line for line in lines if line is not None)


def first_day(found: Standing) -> Sentence | None:
    """Return what makes the first day, or week, where this may be it."""
    makes = makes_the_first(found)
    return say.Makes(makes) if makes is not None else None


def makes_the_first(found: Standing) -> Sentence | None:
    """Return "1.61 km by midnight makes it 1"; None where today cannot be the first day."""
    if found.to_begin is not None or found.is_over or found.state.paused:
        return None
    last = found.week.last if found.rule.weekly else found.days.today
    by = say.ByMidnight() if last == found.days.today else say.ByTheEndOf(NearDay(last))
    if found.rule.weekly:
        runs = (found.rule.per_week or 0) - found.runs_this_week
        return say.RunsMakeIt(runs, by, 1) if runs > 0 else None
    lacks = say.LacksInOneRun if found.rule.continuous else say.Lacks
    return say.DistanceMakesIt(lacks(Needed(found.missing_on(last), decimals=2)), by, 1)


def ended(found: Standing) -> Sentence:
    """Return at how many days it ended, and that today can be the first one."""
    row, longest = found.state.row, found.state.longest
    assert row is not None
    yours = say.YourLongest() if longest is not None and row.length >= longest.length else None
    return (say.EndedInWeeks if found.rule.weekly else say.Ended)(row.length, yours)


def _longest(found: Standing) -> Sentence | None:
    longest, row = found.state.longest, found.state.row
    if longest is None or longest == row:
        return None
    return (say.LongestInWeeks if found.rule.weekly else say.Longest)(longest.length, span(found, longest))


def span(found: Standing, row: Row) -> Days:
    """Return the days of a row, a weekly one's to the end of its last week."""
    return Days(row.first, row.last + (DAYS_A_WEEK - 1) * DAY if found.rule.weekly else row.last)


def waited(found: Standing, first: date, last: date) -> Sentence | None:
    """Return that the days of a pause that is over neither broke the streak nor count, but those kept."""
    days = (first + number * DAY for number in range((last - first).days + 1))
    waiting = [day for day in days if day not in found.kept]
    if not waiting:
        return None
    return say.NeitherBrokeNorCount(Days(waiting[0], waiting[-1]), len(waiting))


def left_until(found: Standing, now: datetime) -> int:
    """Return the seconds until the day that runs is over, in whole minutes."""
    ends = found.days.end_of(found.days.today)
    return max(60, int((ends - now).total_seconds()) // 60 * 60)
