"""What reading a message gives: drafts of records, a question, or what else the words are about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final, NamedTuple

from core.domain.distance import Distance, Unit
from core.domain.pace import Pace
from core.domain.record import Kind, Record, Sport


class Decision(StrEnum):
    """What may be done with a message."""

    STORE = "store"
    ASK = "ask"
    IGNORE = "ignore"


class Intent(StrEnum):
    """What a message, or a part of it, is. The values are stable identifiers."""

    LOG_RUN = "log_run"
    LOG_CROSS = "log_cross"
    REST_DAY = "rest_day"
    CORRECTION = "correction"
    NOT_A_LOG = "not_a_log"
    AMBIGUOUS = "ambiguous"


class Action(StrEnum):
    """What a correction does to the record it means."""

    EDIT = "edit"
    DELETE = "delete"


class PartOfDay(StrEnum):
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


class Missing(StrEnum):
    """A fact that the words do not give and that nobody may invent."""

    DISTANCE = "distance"
    DURATION = "duration"
    UNIT = "unit"
    DAY = "day"


class Unclear(StrEnum):
    """What a question is about."""

    UNIT_OF = "unit_of"
    """The sign behind a figure has several readings: miles, minutes, metres."""
    WHICH_PART = "which_part"
    """The figures do not fit each other, or the runner."""
    HOW_FAR = "how_far"
    HOW_LONG = "how_long"
    ODD = "odd"
    """One figure is none of a run: far too much, or far too little."""
    WHICH_DAY = "which_day"
    WHICH_DAYS = "which_days"
    """One run is told with several days: on each of them, or on one?"""
    RANGE = "range"
    """Two ends were given instead of a figure."""
    ADD_OR_SET = "add_or_set"
    """Whether a figure is added to the record or replaces its own."""
    WHOSE = "whose"
    """It cannot be told who ran."""


OF_DAYS: Final = frozenset({Unclear.WHICH_DAY, Unclear.WHICH_DAYS})


class About(StrEnum):
    """What a message is about that is no log."""

    PLAN = "plan"
    QUESTION = "question"
    WISH = "wish"
    OTHERS = "others"
    CHATTER = "chatter"
    SKIPPED = "skipped"
    UNWELL = "unwell"


LAST: Final = "last"
"""The record a correction means when it names no day: the one logged last."""

WARM_UP: Final = "warm-up"
STRETCH: Final = "stretch"
ROLL: Final = "roll"
CORE: Final = "core"


class Draft(NamedTuple):
    """A record as far as the words give it; nothing is derived and nothing invented.

    A tuple, as each message makes one or more: a frozen dataclass sets so many fields one by one, at
    three times the cost.

    `duration` is in seconds, `climb` in metres, `effort` on the 1-10 scale, `avg_hr` in beats
    a minute. `typed` is the unit the distance was typed in. `on` None means that no day was
    said, so today. `tags` are what was done beside it, `without` what was left out on purpose.
    `note` is what remains that is worth keeping, `said` the runner's own words.
    For a correction `action` says what to do and `which` to which record: `LAST` or its day, the
    latest `of_kind`, `of_distance` and `of_sport` where it is named so; the other fields are the new values.
    """

    intent: Intent
    sport: Sport = Sport.RUN
    distance: Distance | None = None
    typed: Unit | None = None
    duration: int | None = None
    pace: Pace | None = None
    on: date | None = None
    part_of_day: PartOfDay | None = None
    kind: Kind | None = None
    effort: int | None = None
    avg_hr: int | None = None
    climb: int | None = None
    shoes: str = ""
    tags: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    note: str = ""
    said: str = ""
    action: Action | None = None
    which: date | str = LAST
    of_kind: Kind | None = None
    of_distance: Distance | None = None
    of_sport: Sport | None = None
    approximate: bool = False
    missing: tuple[Missing, ...] = ()


def changed(draft: Draft, **values: Any) -> Draft:
    """Return the draft with other values."""
    return draft._replace(**values)


class Names(StrEnum):
    """What of its draft a choice is called by."""

    DISTANCE = "distance"
    IN_ALL = "in_all"
    """The distance, as that of the whole."""
    A_RUN_OF = "a_run_of"
    """The distance, as that of another run."""
    OTHER_TIME = "other_time"
    """The distance, which is right where the time is not."""
    MINUTES = "minutes"
    TIME = "time"
    IN_THAT_TIME = "in_that_time"
    """The distance and the time."""
    DAY = "day"
    EACH_DAY = "each_day"
    I_DID = "i_did"
    NOT_ME = "not_me"
    NOT_A_RUN = "not_a_run"


@dataclass(frozen=True, slots=True)
class Choice:
    """A likely answer: `says` is what one would type, `draft` what is stored then.

    It is called by what it `names`. No draft means that the choice stores nothing ("not a run"); a
    draft that still misses something is asked on. `more` are further records that it stores.
    """

    says: str
    names: Names
    draft: Draft | None = None
    more: tuple[Draft, ...] = ()


@dataclass(frozen=True, slots=True)
class Ask:
    """One question, its likely answers in the order to show them, and the figure that is odd."""

    unclear: Unclear
    choices: tuple[Choice, ...] = ()
    odd: Distance | int | None = None
    """The distance, or the seconds, that are asked back."""


class Reading(NamedTuple):
    """The result of reading one message. `drafts` are what would be stored, in order of mention.

    A tuple as a `Draft` is, and for the same reason.
    `plan` are the words beside a log that tell of an amount still to come.
    """

    decision: Decision
    drafts: tuple[Draft, ...] = ()
    ask: Ask | None = None
    about: About | None = None
    plan: str = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose message it is.

    `now` is aware, in the runner's own zone. `month_first` decides 3/4; `fastest` tells the
    best known average pace, which makes a much faster figure worth a question, and is asked
    only where there is one; `last` is the record logged last, which corrections mean.
    """

    now: datetime
    units: Unit = Unit.KM
    language: str = "en"
    month_first: bool = False
    fastest: Callable[[], Pace | None] = lambda: None
    last: Record | None = None
    today: date = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "today", self.now.date())
