"""Two runners become one: what stands in both, whose settings hold, which questions stay open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from core.commands.context import PRIVATE
from core.conversations.states import Lapsed, Welcome
from core.domain.merging import doubles, same_goal, same_race, same_review, same_run, same_step
from core.domain.runner import Runner
from core.ports.store import Tables
from core.ports.values import Conversation, Double, Joining

ASIDE = -1 - PRIVATE
"""Under this number the question stands that was set aside in the private rooms."""


def joining_of(tables: Tables, keeper: Runner, other: Runner, now: datetime) -> Joining:
    """Return how the other becomes the keeper, who showed the code.

    The keeper's settings hold, unless she has not said yet which city's clock she lives by and
    the other has: then there is nothing of hers to hold.
    """
    settings = settings_of(keeper, other)
    merged = replace(
        settings,
        id=keeper.id,
        since=keeper.since,
        welcomed=keeper.welcomed or other.welcomed,
    )
    return Joining(
        runner=merged,
        other=other.id,
        at=now,
        doubles=tuple(_doubles(tables, keeper.id, other.id)),
        zones_left=_zones_left(tables, settings, other if settings is keeper else keeper),
        talks=_talks(tables, merged, keeper.id, other.id),
    )


def settings_of(keeper: Runner, other: Runner) -> Runner:
    """Return the one whose settings hold."""
    return other if other.zone_named and not keeper.zone_named else keeper


def _doubles(tables: Tables, one: int, two: int) -> Iterator[Double]:
    of = tables.records
    log, other = (of.between(one, date.min, date.max), of.between(two, date.min, date.max))
    yield from (Double(*found) for found in doubles(log, other, same_run, lambda run: run.on))
    goals, others = tables.goals.of(one), tables.goals.of(two)
    yield from (Double(*found) for found in doubles(goals, others, same_goal, lambda goal: goal.by))
    steps, hers = tables.micro_goals.of(one), tables.micro_goals.of(two)
    yield from (Double(*found) for found in doubles(steps, hers, same_step, lambda step: step.by))
    races, more = tables.races.of(one), tables.races.of(two)
    yield from (Double(*found) for found in doubles(races, more, same_race, lambda race: race.on))
    reviews, theirs = tables.reviews.of(one), tables.reviews.of(two)
    yield from (Double(*found) for found in doubles(reviews, theirs, same_review, lambda review: review.week))


def _zones_left(tables: Tables, settings: Runner, other: Runner) -> frozenset[int]:
    """Of the other's zones those go along that she held, and named, before the first of these settings."""
    first = min((held.since for held in tables.zones.of(settings.id)), default=settings.since)
    return frozenset(
        held.id for held in tables.zones.of(other.id) if held.since >= first or not other.zone_named
    )


def _talks(tables: Tables, merged: Runner, keeper: int, other: int) -> tuple[tuple[int, int, int], ...]:
    """The newest open question stays open; the next newest is set aside."""
    found = [
        talk
        for whose in (keeper, other)
        for number in (PRIVATE, ASIDE)
        if (talk := tables.conversations.get(whose, number)) is not None and _is_of_use(talk, merged)
    ]
    found.sort(key=lambda talk: (talk.aside, -talk.opened_at.timestamp(), talk.runner))
    places = [PRIVATE, ASIDE] if found and not found[0].aside else [ASIDE]
    return tuple((talk.runner, talk.room, place) for talk, place in zip(found, places, strict=False))


def _is_of_use(talk: Conversation, merged: Runner) -> bool:
    return not isinstance(talk.state, Lapsed) and not (isinstance(talk.state, Welcome) and merged.zone_named)
