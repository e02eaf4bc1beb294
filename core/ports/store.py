"""What core asks of storage: the tables of one unit of work.

A unit runs on the one writer inside a transaction. Every method is synchronous; what it
writes is seen at once by the later statements of the unit, and stands or falls with it.
Values that are added get their id from storage: `add` ignores the id that it is given and
returns the value with the new one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Any, Protocol

from core.domain.distance import Distance
from core.domain.goal import Goal, MicroGoal
from core.domain.kept_days import DayRun
from core.domain.pace import Pace
from core.domain.race import Race
from core.domain.record import Record
from core.domain.review import Review
from core.domain.run_streak import Pause
from core.domain.runner import PromptKind, Runner, ZoneHeld
from core.ports.clubs import Clubhouse
from core.ports.links import Links
from core.ports.shelf import Shelf
from core.ports.streaks import Streaks
from core.ports.values import (
    Change,
    ChangeSet,
    Conversation,
    DayTotal,
    Outgoing,
    Room,
    Subscription,
)
from core.wording.reply import Message


class StorageFailed(Exception):
    """Storage could not keep or read (disk full, a damaged file): nothing of the unit stands.

    Not a bug of ours: the door lets it through, and the adapter says `sentence`.
    """

    sentence = "I could not store that, so nothing was changed. Send it again in a while."


class Runners(Shelf[Runner], Protocol):
    def by_account(self, platform: str, external: str) -> Runner | None: ...
    def add_account(self, runner: int, platform: str, external: str) -> None: ...
    def set_reach(self, platform: str, external: str, *, reachable: bool) -> None: ...
    def takes_messages(self, platform: str, external: str) -> bool:
        """Whether this account does."""
        ...

    def reachable(self, runner: int) -> bool:
        """Whether any of the runner's accounts takes messages from the bot."""
        ...


class Records(Shelf[Record], Protocol):
    """`first` and `last` are local days, both included. Newest first unless said."""

    def between(self, runner: int, first: date, last: date) -> Sequence[Record]:
        """Oldest first."""
        ...

    def newest(self, runner: int, limit: int, skip: int = 0) -> Sequence[Record]:
        """By day, then by id, newest first."""
        ...

    def last_logged(self, runner: int) -> Record | None:
        """The one that was logged last, whatever its day."""
        ...

    def count(self, runner: int) -> int: ...
    def totals(self, runner: int, first: date, last: date) -> Sequence[DayTotal]:
        """Days with at least one run, oldest first."""
        ...

    def days_between(self, runner: int) -> tuple[date, date] | None:
        """The oldest and the newest day with a run."""
        ...

    def runs_since(self, runner: int, first: date) -> Sequence[DayRun]:
        """The runs of `first` and later, as a streak's rule sees them, oldest first."""
        ...

    def longest(self, runner: int, first: date, last: date) -> Record | None: ...
    def quickest(self, runner: int, over: Sequence[Distance], first: date, last: date) -> Record | None:
        """The run of the least time whose distance lies between the two of `over`."""
        ...

    def fastest(self, runner: int, first: date, last: date) -> Pace | None:
        """The fastest average pace of a run of at least 1 km in those days."""
        ...


class Reviews(Shelf[Review], Protocol):
    def of_week(self, runner: int, week: date) -> Review | None: ...


class Changes(Protocol):
    def open(
        self, runner: int, at: datetime, message: str = "", undoes: int | None = None, account: str = ""
    ) -> int:
        """`account` is the one that spoke, as `platform:external`."""
        ...

    def add(self, set_id: int, change: Change) -> None: ...
    def answered(self, set_id: int, outbox_id: int) -> None: ...
    def mark_undone(self, set_id: int, *, undone: bool) -> None: ...
    def get(self, set_id: int) -> ChangeSet | None: ...
    def of_message(self, runner: int, message: str) -> ChangeSet | None:
        """The newest set that this message of the runner made."""
        ...

    def newest(self, runner: int, limit: int) -> Sequence[ChangeSet]:
        """Newest first."""
        ...


class Rooms(Protocol):
    def get(self, id: int) -> Room | None: ...
    def at(self, platform: str, external: str) -> Room | None: ...
    def add(self, room: Room) -> Room: ...
    def put(self, room: Room) -> None: ...
    def private_of(self, runner: int) -> Room | None:
        """The private room in which the runner wrote last, of those that take messages if any does."""
        ...

    def heard(self, room: int, now: datetime) -> None:
        """Let it be the room in which its runner wrote last."""
        ...

    def absorb(self, room: int, other: int) -> None:
        """Let `room` take over what was said and asked in `other`, which is no room of its own any more."""
        ...


class Conversations(Protocol):
    def get(self, runner: int, room: int) -> Conversation | None: ...
    def put(self, conversation: Conversation) -> None: ...
    def close(self, runner: int, room: int) -> None: ...


class Subscriptions(Protocol):
    def due(self, now: datetime, limit: int) -> Sequence[Subscription]:
        """Due at or before `now`, by due time, then runner."""
        ...

    def next_due(self) -> datetime | None: ...
    def of(self, runner: int) -> Sequence[Subscription]: ...
    def get(self, runner: int, kind: PromptKind, ref: int = 0) -> Subscription | None: ...
    def put(self, subscription: Subscription) -> None: ...
    def remove(self, runner: int, kind: PromptKind, ref: int = 0) -> None: ...
    def heard(self, runner: int) -> bool:
        """The runner wrote: nothing is unanswered, no kind silent. Return whether one was silent."""
        ...

    def look_again(self, now: datetime) -> None:
        """Make everything that is due after `now` due at `now` (the machine's clock went back)."""
        ...


class Outbox(Protocol):
    def add(self, row: Outgoing, *, leased_until: datetime | None = None) -> int | None:
        """Return the new id, or None if the key stands already. A lease keeps delivery away."""
        ...

    def get(self, id: int) -> Outgoing | None: ...
    def put_message(self, id: int, message: Message) -> None:
        """Replace the words that people see, and count the revision up (its buttons are new)."""
        ...

    def mark_answered(self, id: int) -> None: ...
    def drop(self, id: int) -> None:
        """Do not send it: only a row that is still queued or waits is dropped."""
        ...

    def wait(self, id: int) -> None:
        """Keep the prompt for the next contact; an earlier one of its kind gives way to it."""
        ...

    def waiting(self, runner: int) -> Sequence[Outgoing]:
        """The prompts kept for the runner's next contact, oldest first."""
        ...

    def readdress(self, id: int, room: int) -> None:
        """Send it to another room."""
        ...

    def release(self, id: int, due: datetime, expires: datetime, facts: Mapping[str, Any]) -> None:
        """Queue a prompt that waited."""
        ...

    def newest_asking(self, runner: int) -> Outgoing | None:
        """The newest prompt sent to the runner that asks, answered or not."""
        ...

    def newest_answer(self, runner: int, room: int) -> Outgoing | None:
        """The newest answer in the room to something that the runner said or pressed."""
        ...

    def prompts(self, runner: int, since: datetime, until: datetime) -> Sequence[Outgoing]:
        """The runner's prompts (no replies, no edits) due in [since, until) that were or will be sent."""
        ...

    def by_key(self, key: str) -> Outgoing | None:
        """The row of one occurrence, or the answer to one event."""
        ...


class Inbox(Protocol):
    def take(self, key: str, now: datetime) -> bool:
        """Mark the event as handled. False if it was: then nothing may be done again."""
        ...


class Presses(Protocol):
    def take(self, message: int, revision: int, index: int, runner: int) -> bool:
        """Mark the press as done. False if this runner pressed this very button before."""
        ...

    def taken(self, message: int, index: int, runner: int) -> bool:
        """Whether this runner pressed the button of any revision in this place."""
        ...


class Process(Protocol):
    def alive_at(self) -> datetime | None:
        """The last moment at which the process is known to have been running."""
        ...

    def set_alive(self, now: datetime) -> None: ...


class Asked(Protocol):
    """The newest change set when a runner asked why, a figure: the next answer tells what changed since."""

    def last(self, runner: int, figure: str) -> int | None: ...
    def set(self, runner: int, figure: str, newest: int) -> None: ...


class Tables(Clubhouse, Protocol):
    """Everything that a unit of work can read and write."""

    @property
    def runners(self) -> Runners: ...
    @property
    def zones(self) -> Shelf[ZoneHeld]: ...
    @property
    def records(self) -> Records: ...
    @property
    def goals(self) -> Shelf[Goal]: ...
    @property
    def micro_goals(self) -> Shelf[MicroGoal]: ...
    @property
    def races(self) -> Shelf[Race]: ...
    @property
    def reviews(self) -> Reviews: ...
    @property
    def streaks(self) -> Streaks: ...
    @property
    def pauses(self) -> Shelf[Pause]: ...
    @property
    def changes(self) -> Changes: ...
    @property
    def rooms(self) -> Rooms: ...
    @property
    def conversations(self) -> Conversations: ...
    @property
    def subscriptions(self) -> Subscriptions: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def inbox(self) -> Inbox: ...
    @property
    def presses(self) -> Presses: ...
    @property
    def process(self) -> Process: ...
    @property
    def asked(self) -> Asked: ...
    @property
    def links(self) -> Links: ...

    def attempt(self) -> AbstractContextManager[None]:
        """Return a savepoint: what is written inside stands only if no exception leaves it."""
        ...

    def everything_of(self, runner: int) -> Mapping[str, Sequence[Mapping[str, Any]]]:
        """Every row of every table that belongs to the runner, by table, as JSON values."""
        ...

    def erase(self, runner: int) -> None:
        """Delete every row of the runner, leaving no byte of them in the file."""
        ...
