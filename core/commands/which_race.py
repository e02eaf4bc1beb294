"""Which race a line means: by its number or name, or the one that comes to mind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated

from core.commands.catalogue import way_to
from core.commands.choosing import SHOWN, choose, named_so
from core.commands.context import Context
from core.commands.menu import Missing
from core.commands.options import Option, OptionType, Read
from core.commands.race_runs import has_begun
from core.commands.race_verdict import length
from core.domain.distance import Unit
from core.domain.race import Race, same_distance
from core.errors import Refusal
from core.understanding import UNDERSTOOD, distance_named
from core.wording.amounts import Day, Joined
from core.wording.reply import Button
from core.wording.say import buttons as label
from core.wording.say import menu_races as ask
from core.wording.say import races as say
from core.wording.say import results as results_say
from core.wording.sentence import Sentence


def named(race: Race) -> Sentence:
    """Return the race by its name, with what the name does not tell: how long, where, when it starts."""
    details: list[Sentence] = []
    told = (distance_named(race.name, Unit.KM, languages=(one,)) for one in UNDERSTOOD)
    if race.distance and not any(way and same_distance(way, race.distance) for way in told):
        details.append(label.Amount(length(race.distance)))
    if race.venue:
        details.append(say.Venue(race.venue))
    start = say.StartsAt(race.start) if race.start is not None else None
    more = say.Details(Joined(tuple(details), ", ")) if details else None
    return say.Race(race.name, more, Day(race.on), start)


def race_of(context: Context, words: str, *, past: bool = False, nearest: bool = False) -> Race:
    """Return the race of that number or name; the only one to come, or run, if nothing is said.

    Raises Missing where nothing is said and there are several (`nearest`: the next is meant then),
    Refusal where there is none.
    """
    races = sorted(context.tables.races.of(context.runner.id), key=lambda race: (race.on, race.id))
    if not races:
        raise Refusal(say.NoRace(), (Button(say.AddOne(), "/race add"),))
    if words:
        # Of two of one name the one without an outcome is meant.
        fresh = named_so(context, words, [race for race in races if race.outcome is None], named)
        found = choose(context, "race", words, fresh or races, named, _labels(fresh or races))
        if found is None:
            raise Refusal(say.NoSuchRace(words[:60]), (way_to("race list"),))
        return found
    run, coming = _waiting(context), context.coming_races()
    if past and not run and coming:
        raise Refusal(results_say.NoFuture(named(coming[0])))
    meant = run if past else coming
    if len(meant) > 1 and not nearest:
        raise Missing("race")
    if meant:
        return meant[0]
    raise Refusal(
        say.NoneWaits() if past else say.NoneToCome(),
        (Button(say.AddOne(), "/race add"), way_to("race list")),
    )


def _waiting(context: Context) -> list[Race]:
    """Return the races that have been run and wait for their result, the latest first."""
    races = context.tables.races.of(context.runner.id)
    found = [race for race in races if has_begun(context, race) and race.outcome is None]
    return sorted(found, key=lambda race: (race.on, race.id), reverse=True)


def which_race(*, waiting: bool = False, read: Read | None = None) -> Option:
    """An option that names a race: one to come, or one that waits for its result.

    Words that name none are no answer; `read` takes what else may be said.
    """

    def offered(context: Context) -> Sequence[Button]:
        races = _waiting(context) if waiting else context.coming_races()
        said = _labels(races)
        return [Button(said(race), str(race.id)) for race in races[:SHOWN]]

    def every(context: Context) -> Sequence[Button]:
        races = _waiting(context) if waiting else context.coming_races()
        rest = [race for race in context.tables.races.of(context.runner.id) if race not in races]
        rest.sort(key=lambda race: race.on, reverse=True)
        return [Button(named(race), str(race.id)) for race in (*races, *rest)]

    def meant(context: Context, text: str) -> str:
        other = read(context, text) if read is not None else None
        return other or str(race_of(context, text).id)

    return Option(OptionType.TEXT, ask.WhichRace(), suggest=offered, every=every, read=meant)


ARace = Annotated[str, which_race()]


def _labels(races: list[Race]) -> Callable[[Race], Sentence]:
    """Return what tells these races apart on a button: the name, or the day where names are alike."""
    names = [race.name for race in races]
    named_days = [(race.name, race.on) for race in races]

    def said(race: Race) -> Sentence:
        if names.count(race.name) == 1:
            return label.Amount(race.name)
        alone = named_days.count((race.name, race.on)) == 1
        return label.Amount(Day(race.on, year=True) if alone else f"{race.id}  {race.name}")

    return said
