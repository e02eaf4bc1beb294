"""The weekly review's words: the week's figures, last week's promise, and the first question."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from core.domain.calendar import DAY, Week, local_day
from core.domain.distance import Distance
from core.domain.goal import MicroGoal
from core.domain.micro_goal import Part, Standing, StepMeasure
from core.domain.record import Record
from core.domain.review import Review, is_bad_week
from core.domain.runner import Runner
from core.ports.store import Tables
from core.prompts import figures, streaks
from core.understanding import is_a_rest, languages_of, weekdays_in
from core.wording.amounts import Days, Joined, NearDay, Needed, Quoted, Total, Weekday
from core.wording.reply import Button, Reply
from core.wording.say import buttons as label
from core.wording.say import promised
from core.wording.say import review as say
from core.wording.say import runs as run_say
from core.wording.sentence import Sentence

ABOUT_A_WEEK = range(5, 10)
"""Days after which a promise was made "a week ago"."""
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def compose(
    tables: Tables,
    runner: Runner,
    week: date,
    now: datetime,
    *,
    asking: bool = True,
    forms: bool = False,
) -> Reply:
    """Return the review of the week that began on `week`, as of `now`.

    `asking` False leaves the question out: it has been answered, the figures live on. Where there are
    `forms`, one button asks all four at once; what is typed is the answer to the first all the same.
    """
    period, today = Week(week), local_day(now, runner.zone)
    bare = is_bare(tables, runner, period)
    lines: list[Sentence] = [figures_of(tables, runner, period, now)]
    if (told := promise_of(tables, runner, period, today)) is not None:
        lines.append(told)
    if not asking:
        return Reply(tuple(lines))
    question, buttons = opening(tables, runner, period, bare=bare)
    if forms:
        answer = Button(label.Answer(), f"/review week={week.isoformat()}", form=True)
        buttons = (answer, *(button for button in buttons if button.says.startswith("/")))
    return Reply((*lines, question), buttons)


def is_bare(tables: Tables, runner: Runner, week: Week) -> bool:
    """Whether there is nothing to go by: no run, no step and no promise for the week."""
    return (
        not _has_run(tables, runner, week)
        and not steps_of(tables, runner, week)
        and not _promise(tables, runner, week)
    )


def is_bad(tables: Tables, runner: Runner, week: Week) -> bool:
    """Whether what got in the way comes first: a target under half, or no run in a week that was no rest."""
    if not _has_run(tables, runner, week):
        return not is_a_rest(_promise(tables, runner, week), languages_of(runner.language))
    return any(is_bad_week(figures.standing_of(tables, step)) for step in steps_of(tables, runner, week))


def _has_run(tables: Tables, runner: Runner, week: Week) -> bool:
    return any(one.is_run for one in tables.records.between(runner.id, week.first, week.last))


def steps_of(tables: Tables, runner: Runner, week: Week) -> list[MicroGoal]:
    return figures.steps_with_targets(tables, runner.id, week.last)


def figures_of(tables: Tables, runner: Runner, week: Week, now: datetime) -> Sentence:
    """Return "9 to 15 Nov: 6.4 of 30 km, 1 run (Saturday)." and where the goals stand."""
    totals = tables.records.totals(runner.id, week.first, week.last)
    standings = [figures.standing_of(tables, step) for step in steps_of(tables, runner, week)]
    parts = [part for one in standings for part in one.parts]
    runs = sum(day.runs for day in totals)
    distance = Distance(sum(day.micrometres for day in totals))
    today = local_day(now, runner.zone)
    if not runs and not parts:
        none = say.NothingSoFar if today <= week.last else say.NoRunsThen
        return none(Days(week.first, week.last))
    lines: list[Sentence] = [figures.part_of(part) for part in parts]
    if not _measured(standings, StepMeasure.DISTANCE) and distance:
        lines.append(say.Run(Total(distance)))
    only = Weekday(next(day.on for day in totals if day.runs).weekday()) if runs == 1 else None
    if not _measured(standings, StepMeasure.RUNS):
        lines.append(say.OnDay(run_say.Runs(runs), only) if only else run_say.Runs(runs))
    elif only:
        lines.append(say.RunOn(only))
    goals = figures.active_totals(tables, runner.id, week.last)
    after = [figures.goal_at(tables, goal, today) for goal in goals]
    if (streak := _streak(tables, runner, week, now)) is not None:
        after.append(streak)
    return say.Figures(
        Days(week.first, week.last),
        Joined(tuple(lines), ", "),
        say.GoalsAfter(Joined(tuple(after), ". ")) if after else None,
    )


def _streak(tables: Tables, runner: Runner, week: Week, now: datetime) -> Sentence | None:
    """Return "Streak day 45" while the streak is alive and the week is its own."""
    streak = streaks.running(tables, runner.id)
    if streak is None or not week.holds(local_day(now, runner.zone)):
        return None
    found = streaks.standing_of(tables, runner, streak, now)
    if found.is_over or not found.state.length:
        return None
    return (say.StreakWeek if found.rule.weekly else say.StreakDay)(found.state.length)


def _measured(standings: Sequence[Standing], measure: StepMeasure) -> bool:
    return any(one.part(measure) is not None for one in standings)


def review_before(tables: Tables, runner: Runner, week: Week) -> Review | None:
    """Return the review that promised something for this week: of the week before.

    A new week start leaves up to six days between them, and the promise is quoted all the same.
    """
    days = (week.before.first - number * DAY for number in range(7))
    return next((found for day in days if (found := tables.reviews.of_week(runner.id, day))), None)


def _promise(tables: Tables, runner: Runner, week: Week) -> str:
    before = review_before(tables, runner, week)
    return before.promise if before is not None else ""


def promise_of(tables: Tables, runner: Runner, week: Week, today: date) -> Sentence | None:
    """Return last week's promise in the runner's own words, and what became of it."""
    before = review_before(tables, runner, week)
    if before is None or not before.promise:
        return None
    step = tables.micro_goals.get(before.step) if before.step is not None else None
    verdict = _verdict(tables, step, today) if step is not None and step.has_target else None
    if verdict is None:
        records = tables.records.between(runner.id, week.first, week.last)
        languages = languages_of(runner.language)
        verdict = _by_day(before.promise, languages, records, step)
        rests = is_a_rest(before.promise, languages)
        if rests and today >= week.last and not any(one.is_run for one in records):
            verdict = promised.Kept()
    on = local_day(before.said_at, runner.zone)
    if (today - on).days not in ABOUT_A_WEEK:
        return promised.PromisedOn(NearDay(on), Quoted(before.promise), verdict)
    return promised.Promised(Quoted(before.promise), verdict)


def _verdict(tables: Tables, step: MicroGoal, today: date) -> Sentence:
    """Return what became of the step; while it still has days to come, what has so far."""
    stands = figures.standing_of(tables, step)
    if stands.is_done:
        return promised.Kept()
    none, over = not any(part.done for part in stands.parts), today >= step.by
    if not over:
        return promised.NoneSoFar() if none else promised.PartlySoFar(figures.parts_of(stands))
    if none:
        return promised.NoneThisTime(_gone(stands, all_of_it=True))
    return promised.PartlyKept(figures.parts_of(stands), _gone(stands))


def _gone(stands: Standing, *, all_of_it: bool = False) -> Sentence | None:
    """Missed distance is not carried over, and the review says so."""
    part: Part | None = stands.part(StepMeasure.DISTANCE)
    if part is None or not part.left or all_of_it:
        return None
    return promised.GoneNotOwed(Needed(Distance(part.left)))


def _by_day(
    promise: str, languages: tuple[str, ...], records: Sequence[Record], step: MicroGoal | None
) -> Sentence | None:
    """A promise in words that names a day is kept by a run on it, or by the runner's own word."""
    if step is not None and step.kept:
        return promised.Kept()
    for number in sorted(weekdays_in(promise, languages=languages)):
        on_day = [record for record in records if record.is_run and record.on.weekday() == number]
        if on_day:
            distance = Distance(sum(record.distance.micrometres for record in on_day if record.distance))
            return promised.DayKept(Weekday(number), Total(distance))
    return None


# --- questions ----------------------------------------------------------------------------


def opening(tables: Tables, runner: Runner, week: Week, *, bare: bool) -> tuple[Sentence, tuple[Button, ...]]:
    """Return the first question and its likely answers."""
    if bare:
        return say.AnythingToNote(), (
            Button(say.Ill(), "ill"),
            Button(say.Busy(), "busy"),
            Button(say.ABreak(), "a break"),
            Button(say.StopAsking(), "/stop weekly_review"),
        )
    bad = is_bad(tables, runner, week)
    return in_the_way() if bad else made_it_work()


def in_the_way() -> tuple[Sentence, tuple[Button, ...]]:
    return say.WhatGotInTheWay(), (
        Button(say.Work(), "work"),
        Button(say.Family(), "family"),
        Button(say.IllOrSore(), "ill or sore"),
        Button(say.PlannedRest(), "planned rest"),
        Button(label.Skip(), "skip"),
    )


def made_it_work() -> tuple[Sentence, tuple[Button, ...]]:
    return say.WhatMadeItWork(), (
        Button(say.Routine(), "routine"),
        Button(say.Company(), "company"),
        Button(say.Sleep(), "sleep"),
        Button(label.Skip(), "skip"),
    )


def went_well(records: Sequence[Record]) -> tuple[Sentence, tuple[Button, ...]]:
    """Offer the week's longest run as what went well."""
    runs = [record for record in records if record.is_run]
    own: tuple[Button, ...] = ()
    if runs:
        best = max(runs, key=lambda record: record.distance.micrometres if record.distance else 0)
        day = best.on.weekday()
        own = (Button(say.DaysRun(Weekday(day)), f"{WEEKDAYS[day].capitalize()}’s run"),)
    return say.AnythingThatWentWell(), (*own, Button(say.Nothing(), "nothing"), Button(label.Skip(), "skip"))


def set_back() -> tuple[Sentence, tuple[Button, ...]]:
    return say.WhatSetYouBack(), (
        Button(say.Nothing(), "nothing"),
        Button(say.Work(), "work"),
        Button(say.IllOrSore(), "ill or sore"),
        Button(label.Skip(), "skip"),
    )


def feeling() -> tuple[Sentence, tuple[Button, ...]]:
    return say.HowDoYouFeel(), (
        Button(say.Strong(), "strong"),
        Button(say.Fine(), "fine"),
        Button(say.Tired(), "tired"),
        Button(label.Skip(), "skip"),
    )
