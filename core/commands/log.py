"""The commands of logging: `log`, `rest`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from core.commands import midnight, unclear
from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.corrections import correct
from core.commands.menu import Missing, Needs
from core.commands.options import Option, OptionType
from core.commands.runs import log, store
from core.commands.typed_runs import read_run, typed_run
from core.domain.distance import Distance, Unit
from core.domain.record import Sport
from core.understanding import Decision, Draft, Intent, read
from core.understanding.believing import unbelievable
from core.wording.amounts import InUnit
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import menu as ask
from core.wording.say import menu_streaks as ask_streaks
from core.wording.say import talk as talk_say

USUAL = {Unit.KM: (5, 8, 10), Unit.MILE: (3, 5, 6)}


def usual_distances(context: Context) -> list[Button]:
    """Offer the runner's own usual distances that one would say, then common ones."""
    unit, found = context.runner.units, list[Button]()
    seen = set[Distance]()
    common = [Distance.of(size, unit) for size in USUAL[unit]]
    own = [
        record.distance
        for record in context.tables.records.newest(context.runner.id, 20)
        if record.distance and record.is_run
    ]
    if len(set(own)) < 2:
        own = []
    for distance in (*own, *common):
        said_in = next((each for each in (unit, *Unit) if _is_round(distance, each)), None)
        if said_in is not None and distance not in seen and len(found) < OFFERED:
            seen.add(distance)
            says = f"{distance.in_unit(said_in):.5g} {said_in}"
            found.append(Button(label.Amount(InUnit(distance, said_in)), says))
    return found


OFFERED = 3


def _is_round(distance: Distance, unit: Unit) -> bool:
    """Whether one would say it in that unit: 8.2 km, not 4.83."""
    return Distance.of(f"{distance.in_unit(unit):.1f}", unit) == distance


@menu.command(
    "log",
    ask.LogARun(),
    example=(
        "/log 8km easy legs",
        "/log distance=10km time=52:30",
        "/log ran 5k in 25:30 yesterday, felt great",
    ),
    needs=Needs(("distance",), instead=("what", "time")),
)
def log_command(
    context: Context,
    what: Annotated[str, Option(OptionType.TEXT, ask.TellTheRun())] = "",
    distance: Annotated[
        tuple[Distance, Unit] | None, Option(OptionType.DISTANCE, ask.HowFar(), suggest=usual_distances)
    ] = None,
    time: Annotated[int | None, Option(OptionType.DURATION, ask.HowLong())] = None,
    note: Annotated[str, Option(OptionType.TEXT, ask.AnythingToRemember())] = "",
    before: Annotated[
        tuple[Distance, Unit] | None,
        Option(OptionType.DISTANCE, ask_streaks.HowMuchBeforeMidnight(), suggest=midnight.halves),
    ] = None,
) -> Reply:
    """Log a run from words, from typed fields, or by asking how far it was."""
    if what:
        return _log_words(context, what, distance, time, note, before)
    if distance is None and time is None:
        raise Missing("distance")
    draft = typed_run(distance, time, note)
    return unlikely(context, draft) or store(context, [draft])


def unlikely(context: Context, draft: Draft) -> Reply | None:
    """Ask about typed fields that nobody runs, as the same figures in free text would be asked about."""
    if unbelievable(draft, context.reader()) is None:
        return None  # read as words it would be stored: that takes as long as the rest of a log
    words = [f"{draft.distance.in_metres} m"] if draft.distance else []
    if draft.duration is not None:
        minutes, seconds = divmod(draft.duration, 60)
        words.append(f"{minutes // 60}:{minutes % 60:02}:{seconds:02}")
    text = f"ran {' in '.join(words)}" if draft.distance else f"ran for {words[0]}"
    reading = read(text, context.reader())
    return None if reading.decision is Decision.STORE else unclear.answer(context, text, reading)


def _log_words(
    context: Context,
    what: str,
    distance: tuple[Distance, Unit] | None,
    time: int | None,
    note: str,
    before: tuple[Distance, Unit] | None,
) -> Reply:
    reading = read_run(what, context.reader())
    if reading.decision is Decision.STORE and any(d.intent is Intent.CORRECTION for d in reading.drafts):
        return correct(context, reading, what)
    if reading.decision is not Decision.STORE and distance is not None:
        return log_command(context, distance=distance, time=time, note=note or what)
    if reading.decision is not Decision.STORE:
        return unclear.answer(context, what, reading)
    return log(context, midnight.parted(context, reading, what, before), what, note=note)


@menu.command("rest", ask.LogRest(), example=("/rest", '/rest day=yesterday note="sore calf"'))
def rest(
    context: Context,
    day: Annotated[dt.date | None, Option(OptionType.DATE, ask.WhichDay(), past=True)] = None,
    note: Annotated[str, Option(OptionType.TEXT, ask.AnythingToRemember())] = "",
) -> Reply:
    """Log a planned rest day; one to come is a plan."""
    if day is not None and day > context.today:
        return reply(talk_say.Plan())
    return store(context, [Draft(intent=Intent.REST_DAY, sport=Sport.REST, on=day, note=note, said=note)])
