"""Frozen values to rows and back, by hand: a column a field, a codec a type."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import Field, dataclass, fields, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any, ClassVar, Final, Generic, Protocol, TypeVar

import msgspec
from sqlalchemy import Row, Table

from adapters.database import schema
from core.domain.challenge import Challenge, Member, Phase, Tie
from core.domain.challenge import Kind as ChallengeKind
from core.domain.club import Club, ClubRoom, Shown
from core.domain.distance import Distance, Unit
from core.domain.goal import Goal, GoalKind, GoalState, Measure, MicroGoal
from core.domain.pace import Pace
from core.domain.race import Outcome, Priority, Race
from core.domain.record import Kind, Record, Sport
from core.domain.review import Review
from core.domain.run_streak import Pause, Reason, RunStreak
from core.domain.runner import PromptKind, Runner, ZoneHeld
from core.domain.standings import Credit, Line
from core.domain.streak_rule import Rule
from core.ports.clubs import ClubCode, ShownBoard
from core.ports.values import Value


class Frozen(Protocol):
    """Any dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


T = TypeVar("T", bound=Frozen)

LARGEST: Final = 2**63 - 1
"""What an integer column holds."""
EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
MICROSECOND: Final = dt.timedelta(microseconds=1)


def to_moment(at: dt.datetime) -> int:
    """Microseconds since 1970 UTC. Raises TypeError for a naive moment."""
    return (at - EPOCH) // MICROSECOND


def from_moment(stored: int) -> dt.datetime:
    return EPOCH + stored * MICROSECOND


@dataclass(frozen=True, slots=True)
class Codec:
    """How one field stands in its column; None stays NULL."""

    store: Callable[[Any], Any]
    load: Callable[[Any], Any]
    column: str = ""


def _same(value: Any) -> Any:
    return value


PLAIN: Final = Codec(_same, _same)
DAY: Final = Codec(dt.date.isoformat, dt.date.fromisoformat)
WALL: Final = Codec(dt.time.isoformat, dt.time.fromisoformat)
MOMENT: Final = Codec(to_moment, from_moment)
LENGTH: Final = Codec(lambda length: length.micrometres, Distance, "micrometres")
AMOUNT: Final = Codec(LENGTH.store, LENGTH.load)
PACE: Final = Codec(lambda pace: pace.seconds_a_km, Pace)


@lru_cache(maxsize=256)  # mostly there are none
def _words_row(words: frozenset[str]) -> str:
    return json.dumps(sorted(words), ensure_ascii=False)


@lru_cache(maxsize=256)
def _words_of(row: str) -> frozenset[str]:
    return frozenset(json.loads(row))


WORDS: Final = Codec(_words_row, _words_of)


def _enum(kind: type[StrEnum]) -> Codec:
    return Codec(str, kind)


PROMPTS: Final = Codec(WORDS.store, lambda text: frozenset(map(PromptKind, WORDS.load(text))))


class Mapper(Generic[T]):
    """Values of one class in one table. Fields without a codec of their own are plain."""

    def __init__(self, cls: type[T], table: Table, **codecs: Codec) -> None:
        self.cls = cls
        self.table = table
        names = [field.name for field in fields(cls)]
        self._fields = [(name, codecs.get(name, PLAIN)) for name in names]
        places = {column.name: place for place, column in enumerate(table.c)}
        self._loads = [
            (name, places[codec.column or name], None if codec is PLAIN else codec.load)
            for name, codec in self._fields
        ]

    def row(self, value: T) -> dict[str, Any]:
        """Return the columns of a value."""
        found = {}
        for name, codec in self._fields:
            held = getattr(value, name)
            found[codec.column or name] = None if held is None else codec.store(held)
        return found

    def value(self, row: Row[Any]) -> T:
        """Return the value of a row that begins with the table's columns, in their order."""
        found = {}
        for name, place, load in self._loads:
            held = row[place]
            found[name] = held if load is None or held is None else load(held)
        return self.cls(**found)


RUNNERS = Mapper(
    Runner,
    schema.runners,
    units=_enum(Unit),
    review_time=WALL,
    nudge_time=WALL,
    rescue_time=WALL,
    quiet_from=WALL,
    quiet_until=WALL,
    stopped=PROMPTS,
    snoozed_until=DAY,
    since=MOMENT,
)
ZONES = Mapper(ZoneHeld, schema.zones, since=MOMENT)
RECORDS = Mapper(
    Record,
    schema.records,
    sport=_enum(Sport),
    on=DAY,
    logged_at=MOMENT,
    distance=LENGTH,
    stated_pace=PACE,
    kind=_enum(Kind),
    tags=WORDS,
)
GOALS = Mapper(
    Goal,
    schema.goals,
    kind=_enum(GoalKind),
    measure=_enum(Measure),
    unit=_enum(Unit),
    starts=DAY,
    by=DAY,
    made_at=MOMENT,
    state=_enum(GoalState),
    reached_on=DAY,
)
MICRO_GOALS = Mapper(
    MicroGoal,
    schema.micro_goals,
    starts=DAY,
    by=DAY,
    made_at=MOMENT,
    distance=LENGTH,
    state=_enum(GoalState),
)
RACES = Mapper(
    Race,
    schema.races,
    on=DAY,
    made_at=MOMENT,
    start=WALL,
    distance=LENGTH,
    priority=_enum(Priority),
    outcome=_enum(Outcome),
)
CLUBS = Mapper(Club, schema.clubs, units=_enum(Unit), board_time=WALL, since=MOMENT)
CLUB_ROOMS = Mapper(ClubRoom, schema.club_rooms)
CLUB_CODES = Mapper(ClubCode, schema.club_codes, expires=MOMENT)
CHALLENGES = Mapper(
    Challenge,
    schema.challenges,
    kind=_enum(ChallengeKind),
    rule=_enum(Rule),
    minimum=AMOUNT,
    target=AMOUNT,
    starts=DAY,
    ends=DAY,
    said_until=DAY,
    board_time=WALL,
    ties=_enum(Tie),
    opened_at=MOMENT,
    phase=_enum(Phase),
    closed_at=MOMENT,
    given=AMOUNT,
)
MEMBERS = Mapper(Member, schema.members, joined_at=MOMENT, left_at=MOMENT, shown=_enum(Shown))
CREDITS = Mapper(Credit, schema.day_credits, on=DAY, ran=AMOUNT, sum=AMOUNT, longest=AMOUNT)
FINALS = Mapper(Line, schema.finals)
BOARDS = Mapper(ShownBoard, schema.boards, on=DAY, edits_at=MOMENT)
REVIEWS = Mapper(Review, schema.reviews, week=DAY, said_at=MOMENT)
STREAKS = Mapper(
    RunStreak,
    schema.streaks,
    rule=_enum(Rule),
    minimum=LENGTH,
    first=DAY,
    last=DAY,
    made_at=MOMENT,
    ended_on=DAY,
)
PAUSES = Mapper(Pause, schema.pauses, first=DAY, last=DAY, reason=_enum(Reason), made_at=MOMENT)

_KINDS: dict[str, type[Value]] = {
    cls.__name__: cls for cls in (Runner, ZoneHeld, Record, Goal, MicroGoal, Race, Review, RunStreak, Pause)
}


def to_image(value: Value | None) -> str | None:
    """Return a value as the journal keeps it: JSON with the name of its class."""
    if value is None:
        return None
    return msgspec.json.encode({"is": type(value).__name__, "value": value}).decode()


def from_image(text: str | None) -> Value | None:
    if text is None:
        return None
    raw = msgspec.json.decode(text)
    return msgspec.convert(raw["value"], _KINDS[raw["is"]])


def of_runner(value: Value | None, runner: int) -> Value | None:
    """Return the value as another runner's; a runner stays who she is."""
    return value if value is None or isinstance(value, Runner) else replace(value, runner=runner)
