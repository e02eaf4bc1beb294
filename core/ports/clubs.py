"""What core asks of storage for clubs, their rooms, and what is run there together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from core.domain.calendar import Zones
from core.domain.challenge import Challenge, Member
from core.domain.club import Club, ClubRoom, Shown
from core.domain.distance import Distance
from core.domain.standings import Credit, Line


@dataclass(frozen=True, slots=True, kw_only=True)
class ClubCode:
    """A one-time code that brings another room into a club: shown to `runner` in `room` (ids)."""

    code: str
    club: int
    runner: int
    room: int
    expires: datetime
    used: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """What a challenge counts of a runner's: its kept days, and the distance in all its days.

    `close` are days that would be kept if a mile that was shown rounded were one.
    """

    kept: frozenset[date]
    ran: Distance
    close: frozenset[date]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """A member with what the challenge counts of hers."""

    runner: int
    name: str
    shown: Shown
    tally: Tally


@dataclass(frozen=True, slots=True)
class Span:
    """From the first to the last day of so many challenges."""

    first: date
    last: date
    many: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownBoard:
    """The newest board of a challenge in a room: the outbox row `message`, of the day `on`.

    No edit of it is queued before `edits_at`.
    """

    challenge: int
    room: int
    message: int
    on: date
    edits_at: datetime


class Clubs(Protocol):
    def get(self, id: int) -> Club | None: ...
    def add(self, club: Club) -> Club: ...
    def put(self, club: Club) -> None: ...
    def remove(self, id: int) -> None:
        """With everything that is run there."""
        ...

    def at(self, room: int) -> ClubRoom | None:
        """The room's place in a club; None if it is in none."""
        ...

    def rooms(self, club: int) -> Sequence[ClubRoom]:
        """In the order in which the rooms were known."""
        ...

    def house(self, room: ClubRoom) -> None:
        """Let the room be one of the club's, whatever it was before."""
        ...

    def leave(self, room: int) -> None: ...
    def offer(self, code: ClubCode) -> None:
        """Keep the code; an earlier one of the same club's ends."""
        ...

    def offered(self, code: str) -> ClubCode | None: ...
    def forget(self, before: datetime) -> None:
        """Codes that ended before then are no more."""
        ...


class Challenges(Protocol):
    def get(self, id: int) -> Challenge | None: ...
    def by_key(self, key: str) -> Challenge | None: ...
    def add(self, challenge: Challenge) -> Challenge: ...
    def put(self, challenge: Challenge) -> None: ...
    def remove(self, id: int) -> None: ...
    def of_club(self, club: int) -> Sequence[Challenge]:
        """By their first day, then as they were opened."""
        ...

    def of_runner(self, runner: int) -> Sequence[Challenge]:
        """Those that she is in, by their first day."""
        ...

    # --- time ------------------------------------------------------------------------

    def plan(self, id: int, due: datetime | None) -> None:
        """Look at the challenge at `due` next."""
        ...

    def due(self, now: datetime, limit: int) -> Sequence[Challenge]: ...
    def next_due(self) -> datetime | None: ...
    def look_again(self, now: datetime) -> None:
        """Make everything that is due after `now` due at `now` (the machine's clock went back)."""
        ...

    # --- who is in -------------------------------------------------------------------

    def member(self, challenge: int, runner: int) -> Member | None:
        """Also one who has left."""
        ...

    def put_member(self, member: Member) -> None: ...
    def count(self, challenge: int) -> int:
        """How many are in it."""
        ...

    def with_races(self, challenge: int) -> Sequence[Member]:
        """Those in it who let the club read of their races, hidden ones left out."""
        ...

    def zones(self, challenge: int) -> Mapping[int, Zones]:
        """The clocks of those who are in it, by runner."""
        ...

    # --- what counts -------------------------------------------------------------------

    def span(self, runner: int) -> Span | None:
        """The days of the open challenges that she is in; None if she is in none."""
        ...

    def running(self, runner: int, days: Span, limit: int) -> Sequence[Challenge]:
        """The open ones that she is in and that hold any of these days, by their first day."""
        ...

    def credits(self, runner: int, first: date, last: date) -> Mapping[date, Credit]:
        """What her days were worth when they were counted last."""
        ...

    def put_credits(self, credits: Iterable[Credit]) -> None: ...
    def entered(self, challenge: Challenge, last: date) -> Sequence[Entered]:
        """Who is in it, with what counts of the days up to `last`."""
        ...

    def tally(self, challenge: Challenge, runner: int) -> Tally:
        """What it counts of one runner's, be she in it or not."""
        ...

    def freeze(self, lines: Sequence[Line]) -> None: ...
    def final(self, challenge: int) -> Sequence[Line]: ...
    def late(self, challenge: Challenge) -> Sequence[tuple[int, date, datetime, str]]:
        """Runner, day, moment of logging and zone of the runs that may have come too late."""
        ...

    # --- boards ------------------------------------------------------------------------

    def show(self, board: ShownBoard) -> None: ...
    def edit_boards(self, now: datetime, challenge: int) -> None:
        """Queue an edit of the boards of an open challenge; one that waits already is the same."""
        ...

    def edit_boards_of(self, runner: int, days: Span, kept: Distance, now: datetime) -> None:
        """Queue an edit of the boards of all open challenges that the runner is in and that hold these days.

        On each of the days she had run, and has, at least `kept`: where that keeps a day, and nothing
        else is shown, nothing has changed. Where an edit waits already it is worded with the figures of
        its turn. The more of them there are (`days.many`), the longer each waits: a room bears so many
        edits a minute.
        """
        ...


class Clubhouse(Protocol):
    """The tables of clubs, as a unit of work has them."""

    @property
    def clubs(self) -> Clubs: ...
    @property
    def challenges(self) -> Challenges: ...
