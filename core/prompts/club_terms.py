"""The words of challenges: what a kind counts, how a rule is printed, the buttons under it, names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from core.domain.challenge import Challenge, Kind, Tie
from core.domain.distance import MILE, Distance, Unit
from core.domain.kept_days import LATE_AFTER
from core.domain.standings import Entrant, Line, Score
from core.domain.streak_rule import Rule, Season, holiday_season, summer_season
from core.ports.store import Tables
from core.ports.values import Room
from core.prompts.clubs import board_hour
from core.wording.amounts import CityOf, Day, InUnit, Joined, Needed, Total
from core.wording.listener import Listener
from core.wording.reply import Button, Whose
from core.wording.say import boards as say
from core.wording.say import challenge as told
from core.wording.sentence import Sentence, Words

HOURS: Final = LATE_AFTER // timedelta(hours=1)
NAMES: Final = 20
"""Names in a line; the others are counted."""


def listener_in(tables: Tables, room: Room, now: datetime) -> Listener | None:
    """Return how a club's room is spoken to; None where no club lives."""
    housed = tables.clubs.at(room.id)
    club = tables.clubs.get(housed.club) if housed is not None else None
    if housed is None or club is None:
        return None
    return Listener(housed.language, club.units, club.zone, now)


# --- kinds and their words -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class KindWords:
    """`score` is printed at the opening, `title` heads the final, `amount` is one's score."""

    score: Sentence
    title: Callable[[Challenge], Sentence]
    amount: Callable[[Score], object]


WORDS: Final[Mapping[Kind, KindWords]] = {
    Kind.RUN_STREAK: KindWords(told.LongestRow(), lambda one: say.RowsOf(one.days), lambda score: score),
    Kind.DAYS_RUN: KindWords(told.DaysThatCount(), lambda one: say.DaysOf(one.days), lambda score: score),
    Kind.DISTANCE: KindWords(
        told.DistanceInAll(), lambda _: say.Distances(), lambda score: Total(Distance(score))
    ),
    Kind.GROUP_GOAL: KindWords(
        told.OneForAll(), lambda _: say.Distances(), lambda score: Total(Distance(score))
    ),
}
"""The words of the kinds in `core.domain.standings.SCORES`; a test holds them together."""


def asked_for(challenge: Challenge) -> Sentence:
    """Return what a day, or all together, asks for."""
    if challenge.kind is Kind.GROUP_GOAL and challenge.target is not None:
        return told.Together(challenge.target)
    mile = InUnit(Needed(MILE, decimals=2), Unit.KM)
    match challenge.rule:
        case Rule.OFFICIAL_MILE:
            return told.AMileADay(mile)
        case Rule.CLASSIC_MILE:
            return told.AMileInOneGo(mile)
        case _ if challenge.asks.minimum:
            return told.ADayOf(challenge.asks.minimum)
        case _:
            return told.AnyRun()


def rules(challenge: Challenge) -> tuple[Sentence, ...]:
    """Return the challenge as it is printed at its opening: rule, score, ties, until when logs count.

    Where all have one goal there are no places, and so no ties.
    """
    ties: Sentence | None = told.TiesShare() if challenge.ties is Tie.SHARED else told.TiesByDistance()
    if challenge.kind is Kind.GROUP_GOAL:
        ties = None
    pauses = told.NoPauses() if challenge.kind is Kind.RUN_STREAK else None
    name, what, long = challenge.name, asked_for(challenge), told.DaysLong(challenge.days)
    first, last = Day(challenge.starts), Day(challenge.ends)
    headline = (
        told.HeadlineOfADay(name, what, first, long)
        if first == last
        else told.Headline(name, what, first, last, long)
    )
    return headline, WORDS[challenge.kind].score, told.Rule(HOURS, pauses, ties)


def closing_line(tables: Tables, challenge: Challenge) -> Sentence:
    return told.FinalAt(HOURS, board_hour(tables, challenge), CityOf(challenge.zone))


def joins(challenge: Challenge) -> tuple[Button, ...]:
    """Buttons for anybody in the room."""
    line = f"/challenge join challenge={challenge.id}"
    return (
        Button(told.Join(), line, Whose.ANYBODY),
        Button(told.JoinHidden(), f"{line} shown=hidden", Whose.ANYBODY),
        rules_button(challenge),
    )


def rules_button(challenge: Challenge) -> Button:
    return Button(told.Rules(), f"/challenge rules challenge={challenge.id}", Whose.ANYBODY)


def own_button(challenge: Challenge) -> Button:
    return Button(say.MyDays(), f"/challenge why challenge={challenge.id}", Whose.ANYBODY)


def names(people: Iterable[Entrant | Line]) -> Joined:
    """Return names as their owners chose to appear; the hidden ones are counted, and so are too many."""
    seen = [one.name for one in people]
    shown = [name for name in seen if name]
    hidden, left = len(seen) - len(shown), max(len(shown) - NAMES, 0)
    said: list[object] = list(shown[:NAMES])
    said += [say.AndMore(left)] if left else []
    said += [say.Hidden(hidden)] if hidden else []
    return Joined(tuple(said), ", ")


def who(name: str) -> Sentence:
    return Words(name) if name else say.Hidden(1)


def again_button(challenge: Challenge) -> tuple[Button, ...]:
    """Offer a seasonal challenge for the next season; whoever presses it must be an administrator."""
    season = following(challenge)
    if season is None:
        return ()
    name = challenge.name.replace('"', "")
    line = f'/challenge new name="{name}" kind={challenge.kind} rule={challenge.rule}'
    line = f"{line} start={season.first} end={season.last} step=draft"
    return (Button(say.AgainNextYear(), line, Whose.ANYBODY),)


def following(challenge: Challenge) -> Season | None:
    """Return the next season of a challenge that had the days of one."""
    for season in (holiday_season, summer_season):
        this = season(challenge.starts.year)
        if (this.first, this.last) == (challenge.starts, challenge.ends):
            return season(challenge.starts.year + 1)
    return None
