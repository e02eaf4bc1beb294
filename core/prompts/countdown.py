"""A countdown's words: each mark with one useful line, by what is known of the runner."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from fractions import Fraction

from core.domain.calendar import DAY, local_day
from core.domain.countdown import MarkKind
from core.domain.distance import Distance, Unit
from core.domain.race import Priority, Race
from core.domain.runner import Runner
from core.domain.splits import pace_for, splits
from core.ports.store import Tables
from core.wording.amounts import Day, Joined, Quoted, Time, Total
from core.wording.reply import Button, Reply
from core.wording.say import marks as say
from core.wording.sentence import Sentence

LONGEST_IN = 30
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
    if race.outcome is not None:
        return None
    today = local_day(now, runner.zone)
    days = (race.on - today).days
    match mark:
        case MarkKind.FOUR_WEEKS | MarkKind.ONE_WEEK if days != DAYS_TO_GO[mark]:
            return Reply((say.DaysLeft(days, race.name, Day(race.on)),), TO_STOP)
        case MarkKind.FOUR_WEEKS:
            longest = _longest(tables, runner, race, today)
            return Reply((say.FourWeeks(race.name, Day(race.on), longest),), TO_STOP)
        case MarkKind.ONE_WEEK:
            usual = _usual(tables, runner, race, today)
            return Reply((say.OneWeek(race.name, Day(race.on), usual),), TO_STOP)
        case MarkKind.EVE:
            at = say.At(race.start) if race.start is not None else None
            return Reply((say.Eve(at, race.name, _splits(race, runner)), say.LayOut()), TO_STOP)
        case MarkKind.MORNING:
            if race.start is None:
                return None
            why = say.Why(Quoted(race.why)) if race.why else None
            return Reply((say.Morning(race.start, race.name, why, _first_split(race, runner)),), TO_STOP)
        case MarkKind.RESULT:
            return Reply(
                (say.HowDidItGo(race.name),),
                (
                    Button(say.DidNotFinish(), "did not finish"),
                    Button(say.DidNotStart(), "did not start"),
                    Button(say.Later(), "later"),
                ),
            )


def _longest(tables: Tables, runner: Runner, race: Race, today: date) -> Sentence | None:
    longest = tables.records.longest(runner.id, today - (LONGEST_IN - 1) * DAY, today)
    if longest is None or not longest.distance:
        return None
    on = Day(longest.on)
    if race.distance is not None and race.distance.micrometres <= longest.distance.micrometres:
        return say.LongestRun(longest.distance, on)
    up_to = Distance(int(longest.distance.micrometres * LONGER_BY))
    return say.LongestRunAndMore(longest.distance, on, Total(up_to))


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


def _every(distance: Distance, unit: Unit) -> int:
    """Splits at 5 units for a long race, at each for a short one."""
    return (
        5
        if distance.micrometres > 12 * unit.micrometres
        else (2 if distance.micrometres > 6 * unit.micrometres else 1)
    )


def _splits(race: Race, runner: Runner) -> Sentence | None:
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
