"""Two logs that become one: what stands in both, and what is kept of it. Nothing is lost.

A run that stands in both is kept once: started within 60 s, or of the same day with a distance
within 3 %. What the one kept does not say is taken from its double.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, Final, TypeVar

from core.domain.goal import Goal, MicroGoal
from core.domain.race import Race, same_distance
from core.domain.record import Record
from core.domain.review import Review

V = TypeVar("V", Record, Goal, MicroGoal, Race, Review)

APART_FOR: Final = timedelta(days=1)
"""How long two logs that became one can be taken apart as they were."""
SAME_START: Final = timedelta(seconds=60)
SAME_WAY: Final = Fraction(3, 100)
"""Of the longer: how far two measures of one run may lie apart."""
TYPED: Final = "typed"
OWN: Final = frozenset({"id", "runner"})
"""Fields that doubles have each for themselves."""
MEASURED: Final = ("distance", "duration", "zone", "source")
WORDS: Final = frozenset({"note", "why", "if_then", "went_well", "set_back", "promise"})
"""A runner's own words: where both have some, both are kept."""


def same_run(one: Record, other: Record) -> bool:
    """Whether two records tell of one and the same thing that a runner did."""
    if one.sport is not other.sport or one.on != other.on:
        return False
    if one.distance and other.distance:
        shorter, longer = sorted((one.distance.micrometres, other.distance.micrometres))
        return (longer - shorter) <= SAME_WAY * longer and not _told_apart(one, other)
    if one.distance or other.distance:
        return False
    if one.duration and other.duration:
        return abs(one.duration - other.duration) <= SAME_START.seconds
    return one.duration == other.duration


def _told_apart(one: Record, other: Record) -> bool:
    """Whether both name their time, and the times are those of two runs."""
    if one.duration is None or other.duration is None:
        return False
    shorter, longer = sorted((one.duration, other.duration))
    apart = longer - shorter
    return apart > SAME_START.seconds and apart > SAME_WAY * longer


def same_goal(one: Goal, other: Goal) -> bool:
    names = ("kind", "measure", "target", "starts", "by", "state")
    return _equal(one, other, names) and _words(one.what) == _words(other.what)


def same_step(one: MicroGoal, other: MicroGoal) -> bool:
    targets = ("starts", "by", "runs", "days", "distance", "state")
    return _equal(one, other, targets) and (one.has_target or _words(one.said) == _words(other.said))


def same_race(one: Race, other: Race) -> bool:
    """Whether it is one race: of one day, with one name or one distance, and no two results."""
    if one.on != other.on or (one.time and other.time and one.time != other.time):
        return False
    if one.distance and other.distance:
        return same_distance(one.distance, other.distance)
    return _words(one.name) == _words(other.name)


def same_review(one: Review, other: Review) -> bool:
    return one.week == other.week


def doubles(
    kept: Iterable[V], others: Iterable[V], same: Callable[[V, V], bool], on: Callable[[V], date]
) -> Iterator[tuple[V, V, V]]:
    """Yield (of `kept`, of `others`, what is kept of both); each value has one double at most.

    Doubles have the same day `on`. The nearest in length first, so that of two runs of a day each
    finds its own.
    """
    free: dict[date, list[V]] = {}
    for one in kept:
        free.setdefault(on(one), []).append(one)
    for other in others:
        left = free.get(on(other), [])
        near = sorted((one for one in left if same(one, other)), key=lambda one: (_apart(one, other), one.id))
        if near:
            left.remove(near[0])
            yield near[0], other, completed(near[0], other)


def completed(kept: V, double: V) -> V:
    """Return the value with what only its double says: fields that are empty, and words beside words."""
    found = {name: value for name in _names(kept) if (value := _of_both(name, kept, double)) is not None}
    if isinstance(kept, Record) and isinstance(double, Record) and kept.source == TYPED != double.source:
        # What a watch measured is richer than what was typed.
        found |= {name: value for name in MEASURED if (value := getattr(double, name)) is not None}
    return replace(kept, **found)


def _names(value: V) -> Iterator[str]:
    return (field.name for field in fields(value) if field.name not in OWN)


def _of_both(name: str, kept: V, double: V) -> Any:
    """Return what a field says when both are one."""
    mine, theirs = getattr(kept, name), getattr(double, name)
    if name in WORDS:
        return _both(mine, theirs)
    if name == "tags":
        return mine | theirs
    if isinstance(mine, bool) and isinstance(theirs, bool) and name != "kept":
        return mine or theirs
    return theirs if mine in (None, "") else mine


def _both(mine: str, theirs: str) -> str:
    if not mine or not theirs or _words(theirs) in _words(mine):
        return mine or theirs
    return theirs if _words(mine) in _words(theirs) else f"{mine}; {theirs}"


def _words(text: str) -> str:
    return " ".join(text.split()).casefold()


def _equal(one: object, other: object, names: Iterable[str]) -> bool:
    return all(getattr(one, name) == getattr(other, name) for name in names)


def _apart(one: object, other: object) -> int:
    if isinstance(one, Record) and isinstance(other, Record) and one.distance and other.distance:
        return abs(one.distance.micrometres - other.distance.micrometres)
    return 0
