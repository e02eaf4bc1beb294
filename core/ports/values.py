"""The values that storage keeps beside the domain's own: rooms, questions, messages, changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from core.domain.goal import Goal, MicroGoal
from core.domain.race import Race
from core.domain.record import Record
from core.domain.review import Review
from core.domain.run_streak import Pause, RunStreak
from core.domain.runner import AT_MOST_ONCE, PromptKind, Runner, ZoneHeld
from core.wording.reply import Message

Value = Runner | ZoneHeld | Record | Goal | MicroGoal | Race | Review | RunStreak | Pause
"""Everything whose change is written to the journal, and so can be undone."""


@dataclass(frozen=True, slots=True)
class DayTotal:
    """A local day's runs (no cross-training): a cache of the log."""

    on: date
    runs: int
    micrometres: int
    seconds: int


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A chat. A private one belongs to `runner`; `zone` is the club's in a group.

    `forms`: several questions can be asked at once there (see `core.events.Place`).
    `channel`: where its platform wants what is said there, if that is not `external`; empty if not known.
    """

    id: int
    platform: str
    external: str
    private: bool
    runner: int | None = None
    title: str = ""
    zone: str = "UTC"
    gone: bool = False
    forms: bool = False
    channel: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A question that is open: at most one a runner and room (0 for all private rooms).

    `state` is a frozen state of one of `core.conversations`; `message` the outbox id of the
    message that asked. `aside` is True when a command has set it aside ("go on" brings it back); it
    is then kept under another number, so that the room's may be asked meanwhile.
    """

    runner: int
    room: int
    state: Any
    message: int | None
    opened_at: datetime
    aside: bool = False


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


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody on a platform, by the platform's own id."""

    platform: str
    external: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A one-time code: `runner` was shown it in `room` (ids), to join another account with hers.

    `joins` is the runner whose account said it, in `joins_room`; `agreed` once she has confirmed there.
    It is good for nothing from `expires` on.
    """

    code: str
    runner: int
    room: int
    expires: datetime
    joins: int | None = None
    joins_room: int | None = None
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class Double:
    """What stands in both logs: `merged`, under the id of `kept`, is what stays of the two."""

    kept: Value
    double: Value
    merged: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """How two runners become one: `runner` as she is then, under her id; `other` (an id) is no more.

    `zones_left` are the held zones (ids) that belong to neither's history any more, `talks` the open
    questions of the private rooms as (whose it was, its number then, its number now).
    """

    runner: Runner
    other: int
    at: datetime
    doubles: tuple[Double, ...] = ()
    zones_left: frozenset[int] = frozenset()
    talks: tuple[tuple[int, int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Two runners who became one at `at`: `other` was joined to `runner` (ids) with `accounts`.

    `newest` is the newest change set of then. It stands as long as it can be taken apart again.
    """

    id: int
    runner: int
    other: int
    at: datetime
    newest: int
    accounts: tuple[Account, ...]


class State(StrEnum):
    """An outbox row's life."""

    QUEUED = "queued"
    WAITING = "waiting"
    """A prompt to somebody who cannot be reached: it opens the next contact."""
    LEASED = "leased"
    LEAVING = "leaving"
    """Said at most once, and perhaps said already: nobody knows until there is an answer."""
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
    `answers` is the platform's id of the person's own message that it answers.
    `asks` is True for a prompt whose answer the next plain text may be; `answered` once it was.
    `leased_until` is set while somebody holds it, or held it last and has not told what became of it.
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
    answers: str = ""
    leased_until: datetime | None = None

    @property
    def at_most_once(self) -> bool:
        """Whether it is rather lost than said twice."""
        return self.kind in AT_MOST_ONCE

    @property
    def is_prompt(self) -> bool:
        """Whether it was said unasked; an edit of a prompt is none."""
        return bool(self.facts) and self.edits is None
