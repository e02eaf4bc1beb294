"""A countdown's words: each mark with one useful line, by what is known of the runner."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from fractions import Fraction

from core.domain.calendar import DAY, local_day
from core.domain.countdown import MarkKind, marks
from core.domain.distance import Distance, Unit
from core.domain.quiet import is_quiet
from core.domain.race import Priority, Race
from core.domain.runner import PromptKind, Runner
from core.domain.splits import pace_for, splits
from core.ports.store import Tables
from core.prompts import figures
from core.wording.amounts import Day, Joined, Quoted, Time, Total
from core.wording.reply import Button, Reply
from core.wording.say import countdown as say
from core.wording.say import runs as run_say
from core.wording.sentence import Sentence

USUAL_WEEKS = 4
SPLITS_SHOWN = 3
DAYS_TO_GO = {MarkKind.FOUR_WEEKS: 28, MarkKind.ONE_WEEK: 7}
"""Days to go at the marks; a mark that had to wait counts the days that are left."""
LONGER_BY = Fraction(11, 10)
"""One large study saw more injuries where a run was over a tenth longer than the longest in 30 days."""
TAPERED = (Fraction(40, 100), Fraction(59, 100))
"""What is left of a usual week in the tapers that helped most: 41 to 60 % less (Bosquet 2007)."""
WEEKS_RUN = 3
"""Weeks of the four that need a run, or there is no usual week."""
TO_STOP = (Button(say.StopCountdowns(), "/stop countdown"),)


def compose(tables: Tables, runner: Runner, race: Race, mark: MarkKind, now: datetime) -> Reply | None:
    """Return the mark's message; None when the race has an outcome, or its day is another."""
    if race.outcome is not None or (mark is MarkKind.MORNING and race.start is None):
        return None
    today = local_day(now, runner.zone)
    if mark is MarkKind.RESULT:
        return Reply(
            (say.HowDidItGo(race.name),),
            (
                Button(say.DidNotFinish(), "did not finish"),
                Button(say.DidNotStart(), "did not start"),
                Button(say.Later(), "later"),
            ),
        )
    line = next((found for tell in LINES[mark] if (found := tell(tables, runner, race, today))), None)
    lines: tuple[Sentence, ...] = (_headline(race, mark, (race.on - today).days, line),)
    return Reply((*lines, say.LayOut()) if mark is MarkKind.EVE else lines, TO_STOP)


def _headline(race: Race, mark: MarkKind, days: int, line: Sentence | None) -> Sentence:
    match mark:
        case MarkKind.FOUR_WEEKS | MarkKind.ONE_WEEK if days != DAYS_TO_GO[mark]:
            return say.DaysLeft(days, race.name, Day(race.on), line)
        case MarkKind.FOUR_WEEKS:
            return say.FourWeeks(race.name, Day(race.on), line)
        case MarkKind.ONE_WEEK:
            return say.OneWeek(race.name, Day(race.on), line)
        case MarkKind.EVE:
            return say.Eve(say.At(race.start) if race.start is not None else None, race.name, line)
        case _:
            return say.Morning(say.At(race.start) if race.start is not None else None, race.name, line)


# --- one useful line, from what is known of the runner ------------------------------------


def _longest(tables: Tables, runner: Runner, race: Race, today: date) -> Sentence | None:
    longest = figures.longest_lately(tables, runner.id, today)
    if longest is None or not longest.distance:
        return None
    on = Day(longest.on)
    if race.distance is not None and race.distance.micrometres <= longest.distance.micrometres:
        return say.LongestRun(longest.distance, on)
    up_to = Distance(int(longest.distance.micrometres * LONGER_BY))
    return say.LongestRunAndMore(longest.distance, on, Total(up_to))


def _longest_so_far(tables: Tables, runner: Runner, race: Race, today: date) -> Sentence | None:
    longest = tables.records.longest(runner.id, date.min, today)
    if longest is None or not longest.distance:
        return None
    return say.LongestSoFar(longest.distance, Day(longest.on))


def _as_long_before(tables: Tables, runner: Runner, race: Race, today: date) -> Sentence | None:
    """Return the longest run if it was no shorter than the race."""
    longest = tables.records.longest(runner.id, date.min, today)
    if longest is None or longest.distance is None or race.distance is None:
        return None
    long_enough = longest.distance >= race.distance
    return say.LongestSoFar(longest.distance, Day(longest.on)) if long_enough else None


def _usual(tables: Tables, runner: Runner, race: Race, today: date) -> Sentence | None:
    """Return the usual week, and what a taper makes of it for a race that one tapers for."""
    totals = tables.records.totals(runner.id, today - timedelta(weeks=USUAL_WEEKS), today - DAY)
    week = Distance(sum(day.micrometres for day in totals) // USUAL_WEEKS)
    usual = Fraction(week.micrometres, runner.units.micrometres)
    least, most = (round(usual * share) for share in TAPERED)
    if len({(today - DAY - day.on).days // 7 for day in totals}) < WEEKS_RUN or not least:
        return None
    if race.priority is Priority.C:
        return say.UsualWeek(Total(week))
    return say.Taper(Total(week), least, Total(Distance.of(most, runner.units)))


def _lately(tables: Tables, runner: Runner, race: Race, today: date) -> Sentence | None:
    distance, runs = _since(tables, runner, today - timedelta(weeks=USUAL_WEEKS), today - DAY)
    return say.LastWeeks(Total(distance), run_say.Runs(runs)) if distance else None


def _behind_you(tables: Tables, runner: Runner, race: Race, today: date) -> Sentence | None:
    """Return what was run since the first mark."""
    first = race.on - DAYS_TO_GO[MarkKind.FOUR_WEEKS] * DAY
    distance, runs = _since(tables, runner, first, today)
    return say.BehindYou(Total(distance), run_say.Runs(runs), Day(first)) if distance else None


def _since(tables: Tables, runner: Runner, first: date, last: date) -> tuple[Distance, int]:
    totals = tables.records.totals(runner.id, first, last)
    return Distance(sum(day.micrometres for day in totals)), sum(day.runs for day in totals)


def _usual_pace(tables: Tables, runner: Runner, race: Race, today: date) -> Sentence | None:
    pace = figures.usual_pace(tables, runner.id, today)
    return say.UsualPace(pace) if pace is not None else None


def _why(tables: Tables, runner: Runner, race: Race, today: date) -> Sentence | None:
    return say.Why(Quoted(race.why)) if race.why else None


def _why_if_no_morning(tables: Tables, runner: Runner, race: Race, today: date) -> Sentence | None:
    """Return the why on the eve of a race whose morning says nothing, for want of a start time."""
    return _why(tables, runner, race, today) if race.start is None else None


def _goal_pace(tables: Tables, runner: Runner, race: Race, today: date) -> Sentence | None:
    if not race.distance or not race.goal:
        return None
    return say.AtEvenPace(Time(race.goal), pace_for(race.distance, race.goal))


def _on_the_way(tables: Tables, runner: Runner, race: Race, today: date) -> Sentence | None:
    """Return the why and the first split, whichever there are."""
    why, first = _why(tables, runner, race, today), _first_split(race, runner)
    return say.Both(why, first) if why and first else why or first


def _writes_again(tables: Tables, runner: Runner, race: Race, today: date) -> Sentence | None:
    eve = next(mark for mark in marks(race) if mark.kind is MarkKind.EVE)
    if is_quiet(eve.at, runner.quiet_from, runner.quiet_until):
        return None
    return say.NextOn(Day(eve.on), eve.at)


def _asks_later(tables: Tables, runner: Runner, race: Race, today: date) -> Sentence | None:
    if PromptKind.RACE_RESULT in runner.stopped:
        return None
    result = next(mark for mark in marks(race) if mark.kind is MarkKind.RESULT)
    return say.IllAsk(result.at) if result.on == race.on else None


def _more_with_runs(tables: Tables, runner: Runner, race: Race, today: date) -> Sentence | None:
    return say.MoreWithRuns()


def _every(distance: Distance, unit: Unit) -> int:
    """Splits at 5 units for a long race, at each for a short one."""
    return (
        5
        if distance.micrometres > 12 * unit.micrometres
        else (2 if distance.micrometres > 6 * unit.micrometres else 1)
    )


def _splits(tables: Tables, runner: Runner, race: Race, today: date) -> Sentence | None:
    if not race.distance or not race.goal:
        return None
    pace = pace_for(race.distance, race.goal)
    marks = splits(race.distance, race.goal, runner.units, _every(race.distance, runner.units))[:SPLITS_SHOWN]
    if not marks:
        return say.AtEvenPace(Time(race.goal), pace)
    shown = tuple(say.SplitAt(Time(split.seconds), split.at) for split in marks)
    return say.Splits(Time(race.goal), pace, Joined(shown, ", "))


def _first_split(race: Race, runner: Runner) -> Sentence | None:
    if not race.distance or not race.goal:
        return None
    marks = splits(race.distance, race.goal, runner.units, _every(race.distance, runner.units))
    return say.FirstSplit(marks[0].at, Time(marks[0].seconds)) if marks else None


Line = Callable[[Tables, Runner, Race, date], Sentence | None]
LINES: Mapping[MarkKind, tuple[Line, ...]] = {
    MarkKind.FOUR_WEEKS: (_longest, _longest_so_far, _why, _more_with_runs),
    MarkKind.ONE_WEEK: (_usual, _lately, _goal_pace, _writes_again),
    MarkKind.EVE: (_splits, _why_if_no_morning, _behind_you),
    MarkKind.MORNING: (_on_the_way, _usual_pace, _as_long_before, _asks_later),
}
"""A mark's useful line is the first of these that there is something to say for.

No line stands at two marks in a row, so that none is said twice.
"""
