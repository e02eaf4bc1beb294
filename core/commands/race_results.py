"""Results: `race result`, and the answer to the afternoon's question."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Annotated

from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.credits import credited
from core.commands.menu import Missing
from core.commands.options import Option, OptionType
from core.commands.races import named, race_of
from core.domain.calendar import DAY
from core.domain.distance import Distance
from core.domain.pace import Pace
from core.domain.race import AgainstBest, Outcome, Race, against_best, easy_until
from core.domain.record import Kind, Record, Sport
from core.errors import Refusal
from core.prompts import figures
from core.understanding import duration_in
from core.wording.amounts import Day, Time, Total
from core.wording.reply import Reply, reply
from core.wording.say import menu_races as ask
from core.wording.say import results as results_say
from core.wording.sentence import Sentence

DNF = frozenset({"did not finish", "dnf", "didn't finish", "didn’t finish", "did not finish it"})
DNS = frozenset({"did not start", "dns", "didn't start", "didn’t start", "didn't run", "skipped it"})
LATER = frozenset({"later", "skip", "not now"})
TRAINED = 12 * 7
"""Days of training that a race not started leaves standing."""

_TIME = re.compile(r"\d{1,2}[:.h]\d{2}(?:[:.m]\d{2})?s?|\d+\s*h(?:\s*\d+)?|\d+\s*min\w*", re.IGNORECASE)


@menu.command(
    "race result",
    ask.RecordAResult(),
    example=("/race result", "/race result time=52:10"),
    natural=lambda _, text: _read(text),
)
def race_result(
    context: Context,
    race: Annotated[str, Option(OptionType.TEXT, ask.WhichRace())] = "",
    time: Annotated[int | None, Option(OptionType.DURATION, ask.WhichTime())] = None,
    place: Annotated[int | None, Option(OptionType.INTEGER, ask.WhichPlace())] = None,
    note: Annotated[str, Option(OptionType.TEXT, ask.AnyNote())] = "",
) -> Reply:
    """Record how a race went; the run is logged with it."""
    found = race_of(context, race, past=not race)
    if found.on > context.today:
        raise Refusal(results_say.NoFuture(named(found)))
    if time is None:
        if race.casefold() in DNF or note.casefold() in DNF:
            return did_not_finish(context, found)
        raise Missing("time")
    return finish(context, found, time, note, place)


def _read(text: str) -> dict[str, object] | None:
    match = _TIME.search(text)
    seconds = duration_in(match[0]) if match is not None else None
    if match is None or seconds is None:
        return None
    head, tail = text[: match.start()].strip(" ,:;-"), text[match.end() :].strip(" ,:;-")
    values: dict[str, object] = {"time": seconds}
    if head:
        values["race"] = head
    if tail:
        values["note"] = tail
    return values


def answer_result(context: Context, race: Race, text: str) -> Reply | None:
    """Take the answer to "How did it go?"; None if the words are none."""
    words = text.casefold().strip(" .!")
    if words in DNF:
        return did_not_finish(context, race)
    if words in DNS:
        return did_not_start(context, race)
    if words in LATER:
        return reply(results_say.LaterThen())
    match = _TIME.search(text)
    seconds = duration_in(match[0]) if match is not None else None
    if match is None or seconds is None:
        return None
    note = (text[: match.start()] + text[match.end() :]).strip(" ,.;:-\n")
    return finish(context, race, seconds, note)


def finish(context: Context, race: Race, seconds: int, note: str = "", place: int | None = None) -> Reply:
    """Record a finish and its run, and say how it compares. All of it is one change set."""
    done = context.book.put(
        replace(race, outcome=Outcome.FINISHED, time=seconds, place=place, note=note[:300] or race.note)
    )
    _log(context, done, note)
    best = against_best(done, context.tables.races.of(context.runner.id))
    pace = Pace.of(done.distance, seconds) if done.distance else None
    lines: list[Sentence] = [
        results_say.Finished(Time(seconds), results_say.AtPace(pace) if pace else None, _compared(done, best))
    ]
    if race.goal:
        spare = race.goal - seconds
        target = Time(race.goal)
        met = results_say.Met(target, Time(spare)) if spare >= 0 else None
        lines.append(met or results_say.Missed(target, Time(-spare)))
    if until := easy_until(done):
        lines.append(results_say.EasyUntil(Day(until)))
    lines += credited(context, race.on)
    return Reply(tuple(lines[:5]), context.undo())


def _compared(race: Race, best: AgainstBest | None) -> Sentence | None:
    if race.distance is None:
        return None
    if best is None:
        return results_say.FirstAt(race.distance)
    if best.is_fastest:
        return results_say.FastestBy(race.distance, Time(best.faster_by))
    return results_say.SlowerBy(race.distance, Time(-best.faster_by))


def _log(context: Context, race: Race, note: str) -> None:
    """Log the race as a run, unless a run of its day and distance (within 3 %) is there already."""
    for record in context.tables.records.between(context.runner.id, race.on, race.on):
        if record.is_run and (race.distance is None or _near(record.distance, race.distance)):
            context.book.put(
                replace(
                    record, kind=Kind.RACE, duration=record.duration or race.time, note=record.note or note
                )
            )
            return
    if race.distance is None:
        return
    context.book.add(
        Record(
            id=0,
            runner=context.runner.id,
            sport=Sport.RUN,
            on=race.on,
            zone=context.zones.of_day(race.on),
            logged_at=context.now,
            distance=race.distance,
            duration=race.time,
            kind=Kind.RACE,
            note=note[:300] or race.name,
            source="race",
        )
    )


def _near(one: Distance | None, other: Distance) -> bool:
    return one is not None and abs(one.micrometres - other.micrometres) * 100 <= other.micrometres * 3


def did_not_finish(context: Context, race: Race) -> Reply:
    context.book.put(replace(race, outcome=Outcome.DID_NOT_FINISH))
    return reply(results_say.Unfinished(), buttons=context.undo())


def did_not_start(context: Context, race: Race) -> Reply:
    """Record it; the training stays, and is said."""
    context.book.put(replace(race, outcome=Outcome.DID_NOT_START))
    first = race.on - TRAINED * DAY
    totals = context.tables.records.totals(context.runner.id, first, race.on)
    done = None
    if totals:
        distance = figures.week_distance(context.tables, context.runner.id, totals[0].on, race.on)
        done = results_say.TrainedSince(Total(distance), Day(totals[0].on))
    return reply(results_say.NotStarted(done), buttons=context.undo())
