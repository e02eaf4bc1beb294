"""A club that grows: what a board costs, and what its challenges add to a log.

    python -m benchmarks.club

A board of 500 members over 100 days, from the database to the words; and a log by a member of 20
running challenges, with their boards in a room, against the same log by a runner in none.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from adapters.codes import CountedCodes
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from benchmarks.store import open_store, report
from core.app import App, Compose
from core.domain.calendar import DAY
from core.domain.challenge import Challenge, Member
from core.domain.club import ClubKind
from core.domain.distance import Distance, Unit
from core.domain.standings import Credit
from core.events import Person, Place, Role, Said
from core.ports.values import Outgoing
from core.prompts import clubs

MEMBERS, DAYS, CHALLENGES = 500, 100, 20
LIMIT_MS, LIMIT_TIMES = 50, 1.5
LOGS = 3 * DAYS
"""Three a day."""
BOARDS = 15
ZONES = ("Europe/Berlin", "America/New_York", "Europe/London", "Asia/Tokyo", "America/Los_Angeles")
START = date(2026, 9, 1)
NOW = datetime(2026, 12, 9, 19, tzinfo=UTC)
CLUB = Place("console", "#club", private=False, title="club")


def app(tables: SqlTables, now: datetime) -> App:
    return App(tables, now, codes=CountedCodes(), home="Europe/Berlin")


def person(name: str) -> tuple[Person, Place]:
    return Person("console", name, name, role=Role.ADMIN), Place("console", name, private=True)


def open_challenge(tables: SqlTables, number: int) -> Challenge:
    room = tables.rooms.at("console", "#club")
    assert room is not None
    housed = tables.clubs.at(room.id)
    assert housed is not None
    challenge = tables.challenges.add(
        Challenge(
            id=0, club=housed.club, key=f"K{number}", name=f"Streak {number}", starts=START,
            ends=START + (DAYS - 1) * DAY, zone="Europe/Berlin", opened_at=NOW,
        )
    )  # fmt: skip
    clubs.plan(tables, challenge, NOW)
    return challenge


def fill(tables: SqlTables) -> None:
    """Let a club have 500 people who ran on nine of ten days."""
    draw = random.Random(500)
    app(tables, NOW).open_room(CLUB, zone="Europe/Berlin")
    challenge = open_challenge(tables, 0)
    for number in range(MEMBERS):
        by, place = person(f"Runner {number}")
        app(tables, NOW).introduce(by, place, zone=ZONES[number % len(ZONES)], units=Unit.KM, language="en")
        runner = tables.runners.by_account(by.platform, by.external)
        assert runner is not None
        tables.challenges.put_member(Member(challenge=challenge.id, runner=runner.id, joined_at=NOW))
        length = Distance.metres(5000)
        steady = number % 2
        tables.challenges.put_credits(
            Credit(runner=runner.id, on=START + day * DAY, ran=length, sum=length, longest=length)
            for day in range(DAYS)
            if steady or draw.random() < 0.9
        )


def board(store: Store) -> float:
    """Return the median of what composing a board takes, in milliseconds."""
    took = []
    row = Outgoing(
        id=0, key="", kind=str(ClubKind.BOARD), room=1, runner=None, due=NOW,
        facts={"challenge": 1, "on": NOW.date().isoformat()},
    )  # fmt: skip

    def work(tables: SqlTables) -> None:
        start = time.perf_counter()
        message = app(tables, NOW).look(Compose(row))
        took.append((time.perf_counter() - start) * 1000)
        assert message is not None
        assert f"{MEMBERS} runners" in message.text

    for _ in range(BOARDS):
        store.write_now(work)
    return statistics.median(took)


def logger(store: Store, name: str, at: datetime) -> Callable[[int], float]:
    """Return what lets somebody log a run, and tells how long the unit took."""
    by, place = person(name)

    def log(number: int) -> float:
        now = at + number * timedelta(hours=8)
        said = Said(
            key=f"{name}:{number}", by=by, place=place, text=f"ran {number % 9 + 2}k", message=str(number)
        )
        start = time.perf_counter()
        store.write_now(lambda tables: app(tables, now).handle(said))
        return time.perf_counter() - start

    return log


def logs(store: Store) -> tuple[float, float]:
    """Return the medians for who is in no challenge and for who is in twenty, one after the other."""

    def work(tables: SqlTables) -> None:
        app(tables, NOW).open_room(CLUB, zone="Europe/Berlin")
        for name in ("Alone", "Member"):
            by, place = person(name)
            app(tables, NOW).introduce(by, place, zone="Europe/Berlin", units=Unit.KM, language="en")
        runner = tables.runners.by_account("console", "Member")
        room = tables.rooms.at("console", "#club")
        assert runner is not None
        assert room is not None
        for number in range(CHALLENGES):
            challenge = open_challenge(tables, number)
            tables.challenges.put_member(Member(challenge=challenge.id, runner=runner.id, joined_at=NOW))
            clubs.show(tables, challenge, room.id, number + 1, START, NOW - 200 * DAY)

    store.write_now(work)
    begin = datetime.combine(START, datetime.min.time(), UTC)
    alone, member = logger(store, "Alone", begin), logger(store, "Member", begin)
    took = [(alone(number), member(number)) for number in range(LOGS)]
    return statistics.median(one for one, _ in took[20:]), statistics.median(other for _, other in took[20:])


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        crowd, few = open_store(Path(folder) / "crowd.db"), open_store(Path(folder) / "few.db")
        crowd.write_now(fill)
        shown = board(crowd)
        alone, member = logs(few)
        for store in (crowd, few):
            store.close_now()
    report("club_log_alone", alone * 1e6, "us", None, True)
    report("club_log_member", member * 1e6, "us", None, True)
    ratio = member / alone
    ok = (
        report("club_board", shown, "ms", LIMIT_MS, shown <= LIMIT_MS),
        report("club_log", ratio, "times", LIMIT_TIMES, ratio <= LIMIT_TIMES),
    )
    return 0 if all(ok) else 1


if __name__ == "__main__":
    sys.exit(main())
