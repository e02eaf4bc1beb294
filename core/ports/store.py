"""What core asks of storage: the tables of one unit of work.

A unit runs on the one writer inside a transaction. Every method is synchronous; what it
writes is seen at once by the later statements of the unit, and stands or falls with it.
Values that are added get their id from storage: `add` ignores the id that it is given and
returns the value with the new one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Protocol, TypeVar

from core.domain.goal import Goal, MicroGoal
from core.domain.pace import Pace
from core.domain.race import Race
from core.domain.record import Record
from core.domain.review import Review
from core.domain.runner import PromptKind, Runner, ZoneHeld
from core.wording.reply import Message

Value = Runner | ZoneHeld | Record | Goal | MicroGoal | Race | Review
"""Everything whose change is written to the journal, and so can be undone."""

T = TypeVar("T")


class Shelf(Protocol[T]):
    """The rows of one kind of value, each belonging to a runner."""

    def get(self, id: int) -> T | None: ...  # noqa: A002 - the field's name
    def add(self, value: T) -> T: ...
    def put(self, value: T) -> None:
        """Store `value` under its id, whether a row with it stands or not."""
        ...

    def remove(self, id: int) -> None: ...  # noqa: A002
    def of(self, runner: int) -> Sequence[T]:
        """All of the runner's, oldest first."""
        ...


class Runners(Shelf[Runner], Protocol):
    def by_account(self, platform: str, external: str) -> Runner | None: ...
    def add_account(self, runner: int, platform: str, external: str) -> None: ...
    def set_reach(self, platform: str, external: str, *, reachable: bool) -> None: ...
    def reachable(self, runner: int) -> bool:
        """Whether any of the runner's accounts takes messages from the bot."""
        ...


@dataclass(frozen=True, slots=True)
class DayTotal:
    """A local day's runs (no cross-training): a cache of the log."""

    on: date
    runs: int
    micrometres: int
    seconds: int


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

    def longest(self, runner: int, first: date, last: date) -> Record | None: ...
    def fastest(self, runner: int, first: date, last: date) -> Pace | None:
        """The fastest average pace of a run of at least 1 km in those days."""
        ...


class Reviews(Shelf[Review], Protocol):
    def of_week(self, runner: int, week: date) -> Review | None: ...


@dataclass(frozen=True, slots=True)
class Change:
    """One value's image before and after; None where it did not exist."""

    before: Value | None
    after: Value | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSet:
    """What one message of a runner changed: the unit of undo, kept for good as the journal.

    `message` is the platform's id of the runner's own message (with its place), so that an
    edit of it finds what it made; `answer` the outbox id of the reply. `undoes` names the set
    that this one took back; `undone` is True while another set has taken this one back.
    """

    id: int
    runner: int
    at: datetime
    message: str = ""
    answer: int | None = None
    undoes: int | None = None
    undone: bool = False
    changes: tuple[Change, ...] = ()


class Changes(Protocol):
    def open(self, runner: int, at: datetime, message: str = "", undoes: int | None = None) -> int: ...
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A chat. A private one belongs to `runner`; `zone` is the club's in a group."""

    id: int
    platform: str
    external: str
    private: bool
    runner: int | None = None
    title: str = ""
    zone: str = "UTC"
    gone: bool = False


class Rooms(Protocol):
    def get(self, id: int) -> Room | None: ...  # noqa: A002
    def at(self, platform: str, external: str) -> Room | None: ...
    def add(self, room: Room) -> Room: ...
    def put(self, room: Room) -> None: ...
    def private_of(self, runner: int) -> Room | None:
        """The private room in which the runner wrote last."""
        ...

    def heard(self, room: int, now: datetime) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A question that is open: at most one a runner and room (0 for all private rooms).

    `state` is a frozen state of one of `core.conversations`; `message` the outbox id of the
    message that asked. `aside` is True when a command has set it aside ("go on" brings it back).
    """

    runner: int
    room: int
    state: Any
    message: int | None
    opened_at: datetime
    aside: bool = False


class Conversations(Protocol):
    def get(self, runner: int, room: int) -> Conversation | None: ...
    def put(self, conversation: Conversation) -> None: ...
    def close(self, runner: int, room: int) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """When to look next at what a runner is to be told. `ref` is a race's id, else 0.

    `unanswered` counts the prompts of this kind since the runner last wrote or pressed;
    `silent` is True after the goodbye, until the runner writes.
    """

    runner: int
    kind: PromptKind
    ref: int = 0
    next_due: datetime
    unanswered: int = 0
    silent: bool = False


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


class State(StrEnum):
    """An outbox row's life."""

    QUEUED = "queued"
    LEASED = "leased"
    SENT = "sent"
    DROPPED = "dropped"
    """Expired, or no longer true when its turn came."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One message that must be sent, from before it is sent until it is forgotten.

    `kind` is `reply`, `reaction`, or a prompt's. `key` is unique: an occurrence is added once.
    A prompt has `facts` (JSON values) and gets its `message` when it is leased; a reply has its
    `message` from the start. `edits` is the id of the row whose message this one replaces.
    `priority` 0 is an answer, 1 an edit, 2 a prompt. Nothing is sent after `expires`.
    `asks` is True for a prompt whose answer the next plain text may be; `answered` once it was.
    """

    id: int
    key: str
    kind: str
    room: int
    runner: int | None
    due: datetime
    expires: datetime | None = None
    priority: int = 0
    facts: Mapping[str, Any] = field(default_factory=dict)
    message: Message | None = None
    edits: int | None = None
    revision: int = 0
    asks: bool = False
    answered: bool = False
    state: State = State.QUEUED
    sent_at: datetime | None = None


class Outbox(Protocol):
    def add(self, row: Outgoing, *, leased_until: datetime | None = None) -> int | None:
        """Return the new id, or None if the key stands already. A lease keeps delivery away."""
        ...

    def get(self, id: int) -> Outgoing | None: ...  # noqa: A002
    def put_message(self, id: int, message: Message) -> None:  # noqa: A002
        """Replace the words that people see, and count the revision up (its buttons are new)."""
        ...

    def mark_answered(self, id: int) -> None: ...  # noqa: A002
    def drop(self, id: int) -> None:  # noqa: A002
        """Do not send it: only a row that is still queued is dropped."""
        ...

    def newest_asking(self, runner: int) -> Outgoing | None:
        """The newest prompt sent to the runner that asks and is unanswered."""
        ...

    def prompts(self, runner: int, since: datetime, until: datetime) -> Sequence[Outgoing]:
        """The runner's prompts (no replies, no edits) due in [since, until), not dropped or failed."""
        ...

    def by_key(self, key: str) -> Outgoing | None: ...


class Inbox(Protocol):
    def take(self, key: str, now: datetime) -> bool:
        """Mark the event as handled. False if it was: then nothing may be done again."""
        ...

    def answered(self, key: str, outbox_id: int) -> None: ...
    def answer_to(self, key: str) -> int | None:
        """The outbox id of the reply that the event got when it was handled."""
        ...


class Presses(Protocol):
    def take(self, message: int, revision: int, index: int, runner: int) -> bool:
        """Mark the press as done. False if this runner pressed this very button before."""
        ...


class Process(Protocol):
    def alive_at(self) -> datetime | None:
        """The last moment at which the process is known to have been running."""
        ...

    def set_alive(self, now: datetime) -> None: ...


class Asked(Protocol):
    """When a runner last asked why, a figure: so that the next answer tells what changed since."""

    def last(self, runner: int, figure: str) -> datetime | None: ...
    def set(self, runner: int, figure: str, now: datetime) -> None: ...


class Tables(Protocol):
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

    def everything_of(self, runner: int) -> Mapping[str, Sequence[Mapping[str, Any]]]:
        """Every row of every table that belongs to the runner, by table, as JSON values."""
        ...

    def erase(self, runner: int) -> None:
        """Delete every row of the runner, leaving no byte of them in the file."""
        ...

