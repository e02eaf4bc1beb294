"""What a finish came to: pace, the best before it, the target, easy days, and what could be next."""

from __future__ import annotations

from core.commands import streak_credits
from core.commands.context import Context
from core.commands.credits import credited
from core.commands.race_runs import finishes_before
from core.domain.calendar import DAY
from core.domain.distance import Distance, Unit
from core.domain.pace import Pace
from core.domain.race import AgainstBest, Race, against_best, easy_days, easy_until, same_distance
from core.prompts import figures
from core.wording.amounts import Capital, Day, InUnit, Quoted, Time, Total
from core.wording.reply import Button, Reply
from core.wording.say import results as say
from core.wording.sentence import Sentence

TRAINED = 12 * 7
"""Days of training that a race not started leaves standing."""
LINES = 4
"""Lines before the question; an answer has five."""
NAMED = ((Distance(21_097_500_000), say.Half), (Distance(42_195_000_000), say.Marathon))
HOUR = 3600


def verdict(context: Context, race: Race, seconds: int, note: str = "") -> Reply:
    """Say how a finish compares, the note told with it, what it counts towards, and what could be next."""
    history = [*context.tables.races.of(context.runner.id)]
    if race.distance is not None:
        history += finishes_before(context, race, race.distance)
    best = against_best(race, history)
    pace = say.AtPace(Pace.of(race.distance, seconds)) if race.distance else None
    lines: list[Sentence] = [
        say.Finished(
            Time(seconds),
            pace,
            say.InPlace(race.place) if race.place else None,
            _compared(race, best),
            _against_target(race, seconds),
            say.WithNote(Quoted(note)) if note else None,
        )
    ]
    until = easy_until(race)
    if until is not None and until >= context.today and race.distance is not None:
        lines.append(say.EasyUntil(Day(until), easy_days(race.distance)))
    lines += credited(context, race.on)
    runs = context.tables.records.between(context.runner.id, race.on, race.on)
    lines += streak_credits.logged(context, runs).lines
    return Reply((*lines[:LINES], say.WhatNext()), (*_offers(race, seconds), *context.undo()))


def length(distance: Distance) -> Sentence | Distance | InUnit:
    """Return what runners call the distance: a half, a marathon, 10 km also where roads are in miles."""
    for known, name in NAMED:
        if same_distance(known, distance):
            return name()
    whole = next((unit for unit in Unit if distance.micrometres % unit.micrometres == 0), None)
    return distance if whole is None else InUnit(distance, whole)


def _compared(race: Race, best: AgainstBest | None) -> Sentence | None:
    if race.distance is None:
        return None
    if best is None:
        return say.FirstAt(length(race.distance))
    if best.is_fastest:
        return say.FastestBy(length(race.distance), Time(best.faster_by))
    if best.faster_by == 0:
        return say.EqualsFastest(length(race.distance))
    return say.SlowerBy(length(race.distance), Time(-best.faster_by))


def _against_target(race: Race, seconds: int) -> Sentence | None:
    if not race.goal:
        return None
    spare = race.goal - seconds
    if spare == 0:
        return say.MetExactly(Time(race.goal))
    return say.Met(Time(race.goal), Time(spare)) if spare > 0 else say.Missed(Time(race.goal), Time(-spare))


def _offers(race: Race, seconds: int) -> tuple[Button, ...]:
    """Offer the same distance under a round time, another race, another goal."""
    offers = [Button(say.AnotherRace(), "/race add"), Button(say.ANewGoal(), "/goal new")]
    if race.distance is not None:
        time = next_target(race, seconds)
        hours, minutes = divmod(time // 60, 60)
        clock = f"{hours}:{minutes:02}:{time % 60:02}"
        name = race.name.replace('"', "")
        same = f'/race add name="{name}" distance={_typed(race.distance)} goal={clock}'
        offers.insert(0, Button(say.Under(Capital(length(race.distance)), Time(time)), same))
    return tuple(offers)


def _typed(distance: Distance) -> str:
    """Return the distance so that it is read back as the same one."""
    return f"{distance.micrometres / 1_000_000:.6f}".rstrip("0").rstrip(".") + "m"


def next_target(race: Race, seconds: int) -> int:
    """The target that was missed, else the next round time below: 5 min for hours, else one. Ours."""
    if race.goal and race.goal < seconds:
        return race.goal
    grain = 300 if seconds >= HOUR else 60
    return max((seconds - 1) // grain * grain, grain if seconds > grain else seconds)


def trained(context: Context, race: Race) -> Sentence | None:
    """Return the training of the last twelve weeks: it stays, whatever became of the race."""
    totals = context.tables.records.totals(context.runner.id, race.on - TRAINED * DAY, race.on)
    if not totals:
        return None
    distance = figures.week_distance(context.tables, context.runner.id, totals[0].on, race.on)
    return say.TrainedSince(Total(distance), Day(totals[0].on))
