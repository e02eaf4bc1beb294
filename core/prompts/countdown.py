"""A countdown's words: each mark with one useful line, by what is known of the runner."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from core.domain.calendar import DAY, local_day
from core.domain.countdown import MarkKind
from core.domain.distance import Distance, Unit
from core.domain.race import Race
from core.domain.runner import Runner
from core.domain.splits import pace_for, splits
from core.ports.store import Tables
from core.wording.amounts import Day, Joined, Quoted, Time, Total
from core.wording.reply import Button, Reply
from core.wording.say import races as say
from core.wording.sentence import Sentence

LONGEST_IN = 30
USUAL_WEEKS = 4
SPLITS_SHOWN = 3
TO_STOP = (Button(say.StopCountdowns(), "/stop countdown"),)


def compose(tables: Tables, runner: Runner, race: Race, mark: MarkKind, now: datetime) -> Reply | None:
    """Return the mark's message; None when the race has an outcome, or its day is another."""
    if race.outcome is not None:
        return None
    today = local_day(now, runner.zone)
    match mark:
        case MarkKind.FOUR_WEEKS:
            return Reply((say.FourWeeks(race.name, Day(race.on), _longest(tables, runner, today)),), TO_STOP)
        case MarkKind.ONE_WEEK:
            return Reply((say.OneWeek(race.name, Day(race.on), _usual(tables, runner, today)),), TO_STOP)
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


def _longest(tables: Tables, runner: Runner, today: date) -> Sentence | None:
    longest = tables.records.longest(runner.id, today - LONGEST_IN * DAY, today)
    if longest is None or longest.distance is None:
        return None
    return say.LongestRun(longest.distance, Day(longest.on))


def _usual(tables: Tables, runner: Runner, today: date) -> Sentence | None:
    totals = tables.records.totals(runner.id, today - timedelta(weeks=USUAL_WEEKS), today - DAY)
    total = sum(day.micrometres for day in totals)
    return say.UsualWeek(Total(Distance(total // USUAL_WEEKS))) if total else None


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
