"""Results: `race result`, and the answer to the afternoon's question."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.menu import Missing, Needs
from core.commands.options import Option, OptionType
from core.commands.race_runs import has_begun
from core.commands.race_verdict import length, trained, verdict
from core.commands.which_race import named, race_of, which_race
from core.conversations.states import Form
from core.domain.distance import Distance
from core.domain.pace import Pace
from core.domain.race import Outcome, Priority, Race
from core.domain.record import Kind, Record, Sport
from core.errors import Refusal
from core.understanding import answer_in_english, duration_in, leads_to_time, race_in, time_of_race
from core.understanding.plausible import SLOWEST_ULTRA, fastest, meant
from core.wording.amounts import Capital, Time
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import countdown as countdown_say
from core.wording.say import menu_races as ask
from core.wording.say import results as results_say

DNF = frozenset({"did not finish", "dnf", "didn't finish", "didn’t finish", "did not finish it"})
DNS = frozenset({"did not start", "dns", "didn't start", "didn’t start", "didn't run", "skipped it"})
LATER = frozenset({"later", "skip", "not now"})
SLOWEST = 620
"""Seconds a kilometre up to which 2:06 over a half is taken for hours and minutes."""


@menu.command(
    "race result",
    ask.RecordAResult(),
    example=("/race result", "/race result time=52:10"),
    natural=lambda context, text: _read(text, context.languages),
    needs=Needs(
        ("time",),
        instead=("note",),
        of=lambda context, given: race_of(context, given.get("race", ""), past=not given.get("race")),
    ),
)
def race_result(
    context: Context,
    race: Annotated[str, which_race(waiting=True, read=lambda context, text: _other(context, text))] = "",
    time: Annotated[
        int | None, Option(OptionType.DURATION, ask.WhichTime(), suggest=lambda _: _not_finished())
    ] = None,
    place: Annotated[int | None, Option(OptionType.INTEGER, ask.WhichPlace())] = None,
    note: Annotated[str, Option(OptionType.TEXT, ask.AnyNote())] = "",
) -> Reply:
    """Record how a race went; the run is logged with it."""
    outcome = _outcome_in(race, context.languages) or _outcome_in(note, context.languages)
    if _outcome_in(race, context.languages):
        race = ""
    unlisted = _unlisted(context, race)
    found = unlisted or race_of(context, race, past=not race)
    if not has_begun(context, found):
        raise Refusal(results_say.NoFuture(named(found)))
    if outcome is None and time is None:
        raise Missing("time")
    if outcome is None:
        _ask_unlikely(found, time or 0, {"race": race or str(found.id), "note": note})
    if unlisted is not None:
        found = context.book.add(unlisted)
    match outcome:
        case Outcome.DID_NOT_FINISH:
            return did_not_finish(context, found)
        case Outcome.DID_NOT_START:
            return did_not_start(context, found)
        case _:
            return finish(context, found, time or 0, note, place)


def _not_finished() -> list[Button]:
    return [Button(countdown_say.DidNotFinish(), "dnf"), Button(countdown_say.DidNotStart(), "dns")]


def _ask_unlikely(race: Race, seconds: int, known: dict[str, str]) -> None:
    """Ask for the time anew if nobody can have run this one. Raises Missing."""
    try:
        _believed(race, seconds)
    except Refusal as unlikely:
        known = {name: words for name, words in known.items() if words}
        raise Missing("time", unlikely.because, tuple(_not_finished()), known) from None


def _other(context: Context, words: str) -> str | None:
    """Return the words where they name no race of the list: one that is not on it yet, or an outcome."""
    return words if _outcome_in(words, context.languages) or _unlisted(context, words) is not None else None


def _outcome_in(words: str, languages: tuple[str, ...]) -> Outcome | None:
    said = answer_in_english(words, languages).casefold().strip(" .!")
    if said in DNF:
        return Outcome.DID_NOT_FINISH
    return Outcome.DID_NOT_START if said in DNS else None


def _unlisted(context: Context, words: str) -> Race | None:
    """Return the race that the words name with a day gone by: one that is not on the list yet."""
    found = race_in(
        words,
        context.today,
        context.runner.units,
        month_first=context.month_first,
        languages=context.languages,
    )
    if found is None or not found.name or found.on is None or found.on > context.today:
        return None
    listed = context.tables.races.of(context.runner.id)
    if any(race.on == found.on and race.name.casefold() == found.name.casefold() for race in listed):
        return None
    return Race(
        id=0,
        runner=context.runner.id,
        name=found.name[:80],
        on=found.on,
        made_at=context.now,
        start=found.start,
        distance=found.distance,
        priority=found.priority or Priority.B,
    )


def _read(text: str, languages: tuple[str, ...]) -> dict[str, object] | None:
    """Read "Lake 50:10, legs gone", "Lake dnf", "dns"."""
    match = time_of_race(text, languages)
    seconds = duration_in(match[0], languages=languages) if match is not None else None
    if match is None or seconds is None:
        words = text.split()
        tails = (at for at in range(len(words)) if _outcome_in(" ".join(words[at:]), languages))
        ended = next(tails, None)
        if ended is None:
            return None
        return {"race": " ".join(words[:ended]).strip(" ,:;-"), "note": " ".join(words[ended:])}
    head, tail = text[: match.start()].strip(" ,:;-"), text[match.end() :].strip(" ,:;.!-")
    values: dict[str, object] = {"time": seconds}
    if head:
        values["race"] = head
    if tail:
        values["note"] = tail
    return values


def tells_outcome(text: str, languages: tuple[str, ...]) -> bool:
    """Whether the words are an outcome and nothing else first: "2:06:41, legs gone after 17", "dnf"."""
    if _outcome_in(text, languages):
        return True
    match = time_of_race(text, languages)
    return match is not None and leads_to_time(text[: match.start()], languages)


def may_tell_outcome(text: str, languages: tuple[str, ...]) -> bool:
    """Whether an outcome or a time is told, beside whatever else."""
    return tells_outcome(text, languages) or time_of_race(text, languages) is not None


def time_told(text: str, languages: tuple[str, ...]) -> int | None:
    """Return the finish time that an answer, or a `/race result` line, tells."""
    match = time_of_race(text, languages)
    if match is None or not (text.startswith("/race result") or tells_outcome(text, languages)):
        return None
    return duration_in(match[0], languages=languages)


def answer_result(context: Context, race: Race, text: str) -> Reply | None:
    """Take the answer to "How did it go?"; None if the words are none."""
    if outcome := _outcome_in(text, context.languages):
        if outcome is Outcome.DID_NOT_FINISH:
            return did_not_finish(context, race)
        return did_not_start(context, race)
    if answer_in_english(text, context.languages).casefold().strip(" .!") in LATER:
        return reply(results_say.LaterThen())
    match = time_of_race(text, context.languages)
    seconds = duration_in(match[0], languages=context.languages) if match is not None else None
    if match is None or seconds is None or not tells_outcome(text, context.languages):
        return None
    return finish(context, race, seconds, text[match.end() :].strip(" ,.;:-\n"))


def finish(context: Context, race: Race, seconds: int, note: str = "", place: int | None = None) -> Reply:
    """Record a finish and its run, and say how it compares. All of it is one change set. Raises Refusal."""
    seconds = _believed(race, seconds)
    done = context.book.put(
        replace(race, outcome=Outcome.FINISHED, time=seconds, place=place, note=note[:300] or race.note)
    )
    _log(context, done, note)
    return verdict(context, done, seconds, note[:300])


def _believed(race: Race, seconds: int) -> int:
    """Return the time; 2:06 over a half is hours and minutes. Raises Refusal if nobody can have run it."""
    if not race.distance:
        return seconds
    least = fastest(race.distance.micrometres)
    most = race.distance.micrometres * SLOWEST_ULTRA / 1_000_000_000
    if least <= seconds <= most:
        return seconds
    hours = meant(race.distance.micrometres, seconds)
    if not least <= hours <= race.distance.micrometres * SLOWEST / 1_000_000_000:
        pace = Pace.of(race.distance, seconds)
        because = results_say.Unlikely(Capital(length(race.distance)), Time(seconds), pace)
        raise Refusal(because, without_a_time(race))
    return hours


def without_a_time(race: Race) -> tuple[Button, ...]:
    """Return the outcomes that have no time."""
    return (
        Button(countdown_say.DidNotFinish(), f"/race result race={race.id} note=dnf"),
        Button(countdown_say.DidNotStart(), f"/race result race={race.id} note=dns"),
    )


def _log(context: Context, race: Race, note: str) -> None:
    """Log the race as a run, unless a run of its day and distance (within 3 %) is there already."""
    for record in context.tables.records.between(context.runner.id, race.on, race.on):
        if record.is_run and (race.distance is None or _near(record.distance, race.distance)):
            ours = record.source == "race"  # a result that is told anew corrects the run that it made
            duration = race.time if ours else record.duration or race.time
            now = replace(record, kind=Kind.RACE, duration=duration, note=record.note or note[:300])
            if now != record:
                context.book.put(now)
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
    """Record it, and ask what there is to keep: the answer becomes the race's note."""
    context.book.put(replace(race, outcome=Outcome.DID_NOT_FINISH))
    context.open(Form("race edit", "", {"race": str(race.id)}, "note", free=True))
    return reply(results_say.Unfinished(), buttons=(Button(label.Skip(), "never mind"), *context.undo()))


def did_not_start(context: Context, race: Race) -> Reply:
    """Record it; the training stays, and is said."""
    context.book.put(replace(race, outcome=Outcome.DID_NOT_START))
    return reply(results_say.NotStarted(trained(context, race)), buttons=context.undo())
