"""The runner's book: every undoable change goes through it, and stands in the journal."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import datetime
from typing import Any, TypeVar, cast

from core.domain.goal import Goal, MicroGoal
from core.domain.race import Race
from core.domain.record import Record
from core.domain.review import Review
from core.domain.run_streak import Pause, RunStreak
from core.domain.runner import Runner, ZoneHeld
from core.domain.streak import is_settled
from core.ports.shelf import Shelf
from core.ports.store import Tables
from core.ports.values import Change, ChangeSet, Value

V = TypeVar("V", Runner, ZoneHeld, Record, Goal, MicroGoal, Race, Review, RunStreak, Pause)

PASSING = frozenset({"welcomed", "said_at", "message"})
"""Fields that are no decision of the runner's: undo leaves them as they are."""


class Conflict(Exception):
    """What is to be taken back has changed since. `change` is the first that does not fit."""

    def __init__(self, change: Change) -> None:
        super().__init__("changed since")
        self.change = change


class Book:
    """Changes of one unit of work, gathered into one change set (the unit of undo)."""

    def __init__(
        self, tables: Tables, runner: int, now: datetime, message: str = "", account: str = ""
    ) -> None:
        self._tables = tables
        self._runner = runner
        self._now = now
        self._message = message
        self._account = account
        self._undoes: int | None = None
        self.set_id: int | None = None
        self.changes: list[Change] = []

    def add(self, value: V) -> V:
        """Store a new value; return it with its id."""
        stored = cast(V, self._shelf(value).add(value))
        self._journal(Change(None, stored))
        return stored

    def put(self, value: V) -> V:
        """Store the changed value. Nothing is written when it changes nothing."""
        before = self._shelf(value).get(value.id)
        if before != value:
            self._shelf(value).put(value)
            self._journal(Change(before, value))
        return value

    def drop(self, value: V) -> None:
        self._shelf(value).remove(value.id)
        self._journal(Change(value, None))

    def touched(self, *kinds: type) -> bool:
        """Whether a value of one of these kinds was changed."""
        return any(isinstance(change.after or change.before, kinds) for change in self.changes)

    def take_back(self, made: ChangeSet) -> None:
        """Undo a change set, newest change first; the undoing is a change set of its own.

        Raises Conflict, leaving nothing half done to the caller's savepoint, when a value
        that it touched has since changed in the same respect.
        """
        self._undoes = made.id
        for change in reversed(made.changes):
            self._take_back(change)
        self._tables.changes.mark_undone(made.id, undone=True)
        if made.undoes is not None:
            self._tables.changes.mark_undone(made.undoes, undone=False)

    def _take_back(self, change: Change) -> None:
        image = change.after or change.before
        assert image is not None
        current = self._shelf(image).get(image.id)
        if change.before is None:
            if current is None or _differ(current, image):
                raise Conflict(change)
            self.drop(current)
        elif change.after is None:
            if current is not None:
                raise Conflict(change)
            self._shelf(image).put(change.before)
            self._journal(Change(None, change.before))
        else:
            if current is None:
                raise Conflict(change)
            changed = _differ(change.before, change.after)
            if any(getattr(current, name) != getattr(change.after, name) for name in changed):
                raise Conflict(change)
            self.put(replace(current, **{name: getattr(change.before, name) for name in changed}))

    def _journal(self, change: Change) -> None:
        if self.set_id is None:
            self.set_id = self._tables.changes.open(
                self._runner, self._now, self._message, self._undoes, self._account
            )
        self._tables.changes.add(self.set_id, change)
        self.changes.append(change)
        if any(self._recounts(image) for image in (change.before, change.after)):
            self._tables.streaks.recount(self._runner)

    def _recounts(self, image: Value | None) -> bool:
        """Whether days of a streak that were counted already may count differently now."""
        if isinstance(image, Record):
            return image.is_run and is_settled(image.on, self._now)
        return isinstance(image, Runner | ZoneHeld | RunStreak | Pause)

    def _shelf(self, value: Value) -> Shelf[Any]:
        match value:
            case Runner():
                return self._tables.runners
            case ZoneHeld():
                return self._tables.zones
            case Record():
                return self._tables.records
            case Goal():
                return self._tables.goals
            case MicroGoal():
                return self._tables.micro_goals
            case Race():
                return self._tables.races
            case Review():
                return self._tables.reviews
            case RunStreak():
                return self._tables.streaks
            case Pause():
                return self._tables.pauses


def _differ(one: Value, other: Value) -> list[str]:
    """Return the names of the fields in which they differ, passing ones left out."""
    names = [field.name for field in fields(one) if field.name not in PASSING]
    return [name for name in names if getattr(one, name) != getattr(other, name)]
