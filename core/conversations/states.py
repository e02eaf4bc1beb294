"""What we remember between two messages: frozen states, stored by `codec` with their version.

A state says what the bot asked. `FREE_WORDS` are those whose question takes any words, so
that even a text that reads as a run is their answer.
"""

from __future__ import annotations

from datetime import date, datetime

import msgspec


class State(msgspec.Struct, frozen=True, tag_field="is", kw_only=True):
    """Base of all states. A changed meaning gets a new tag, so that old rows lapse.

    `repeated`: it was asked once more after something else was logged. `missed`: words were no answer to it.
    """

    repeated: bool = False
    missed: bool = False


class Form(State, frozen=True, tag="form/1"):
    """A half-said command: `line` as typed after its name, `given` the answers so far, as typed.

    `asking` names the option asked for; "" asks for whatever the command can be told.
    """

    command: str
    line: str
    given: dict[str, str]
    asking: str
    free: bool = False


class Unclear(State, frozen=True, tag="unclear/1"):
    """A text that may be a run, asked about; `at` is the moment it was said.

    `answers` have been given, and left something open.
    """

    text: str
    at: datetime
    answers: tuple[str, ...] = ()


class Welcome(State, frozen=True, tag="welcome/1"):
    """First contact: `asking` is `city` or `wish`."""

    asking: str


class Correcting(State, frozen=True, tag="correcting/1"):
    """What should this record say?"""

    record: int


class Undoing(State, frozen=True, tag="undoing/1"):
    """A run that has changed since: delete it or keep it?"""

    record: int


class Reviewing(State, frozen=True, tag="reviewing/1"):
    """The weekly review of the week that began on `week`; `asking` counts from 0 to 3.

    `bad` decides the order: a bad week asks first what got in the way. `answers` are the
    words so far in the order asked, empty where skipped.
    """

    week: date
    bad: bool
    asking: int
    answers: tuple[str, ...] = ()


class Building(State, frozen=True, tag="building/1"):
    """The goal builder: `asking` is measure, amount, by, why, step or save; the rest is so far."""

    asking: str
    what: str = ""
    measure: str = ""
    target: int = 0
    unit: str = ""
    starts: date | None = None
    by: date | None = None
    why: str = ""
    step: str = ""
    if_then: str = ""


class Forgetting(State, frozen=True, tag="forgetting/1"):
    """Everything is deleted when `forget everything` is typed."""


class Offered(State, frozen=True, tag="offered/1"):
    """Shall this line be run? Any words but yes and no are about something else, and end it.

    `behind` it waits the question beside which it was made.
    """

    line: str
    behind: bool = False


class Lapsed(State, frozen=True, tag="lapsed/1"):
    """A state of an older version: no answer fits it any more."""


AnyState = (
    Form | Unclear | Welcome | Correcting | Undoing | Reviewing | Building | Forgetting | Offered | Lapsed
)


FELT = 2
"""The review's third question: one of a few words, so that a run's text is a run."""


def lets_go(state: AnyState) -> bool:
    """Whether the question is of one run: after others it is given up rather than asked a third time."""
    return isinstance(state, Unclear | Correcting | Undoing)


def keeps_words(state: AnyState) -> bool:
    """Whether the review or the goal builder asks, and keeps the answer as it is said."""
    return isinstance(state, Reviewing) or (isinstance(state, Building) and state.asking in ("why", "step"))


def takes_any_words(state: AnyState) -> bool:
    """Whether the open question takes free words, so that a run's text is its answer, too."""
    match state:
        case Reviewing():
            return state.asking != FELT
        case Form():
            return state.free
        case Building():
            return state.asking in ("why", "step")
        case Unclear() | Correcting():
            return True
        case Welcome() | Undoing() | Forgetting() | Offered() | Lapsed():
            return False
