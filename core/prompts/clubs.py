"""What a club is told unasked, and when: the start, the board, the final. One row a room, each its language.

At least once until the next: what was missed is said while it is still of use, and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from core.domain.calendar import DAY, Zones, local_day, week_of
from core.domain.challenge import Challenge, Hour, Phase, closing, hour_at, next_hour, posting
from core.domain.club import BOARD_TIME, ClubKind, Shown, appears_as
from core.domain.kept_days import LATE_AFTER, DayRun, in_doubt, runs_by_day, seen
from core.domain.race import Race
from core.domain.standings import Entrant, final
from core.domain.streak import Days
from core.ports.clubs import ShownBoard
from core.ports.store import StorageFailed, Tables
from core.ports.values import Outgoing
from core.prompts.crediting import REACH

AT_ONCE: Final = 50
"""Challenges looked at in one unit of work, so that answers go between."""
ON_TIME: Final = timedelta(minutes=2)
AN_HOUR: Final = timedelta(hours=1)
MOST_RACES: Final = 8
FINAL_FOR: Final = timedelta(days=7)
_NO_DAYS: Final[frozenset[date]] = frozenset()


def entrants(
    tables: Tables,
    challenge: Challenge,
    now: datetime,
    clocks: Mapping[int, Zones] | None = None,
    until: date | None = None,
) -> list[Entrant]:
    """Return who is in it, as the standings see them; `until` is the last day that is looked at.

    `clocks` are theirs, where somebody has read them already.

    A board looks at none after its own. It is edited until the next one comes, and by then it is tomorrow,
    for some before the board is even said: a heading of one day over the figures of two would surprise,
    and so would a board that is about another day than it was in the evening.
    """
    clocks = tables.challenges.zones(challenge.id) if clocks is None else clocks
    last = challenge.ends if until is None else min(until, challenge.ends)
    today: dict[str, date] = {}
    found = []
    for entered in tables.challenges.entered(challenge, last):
        zones = clocks[entered.runner]
        moved = len(zones.history) > 1
        tally = entered.tally
        waits: Collection[date] = ()
        if tally.close:
            waits = in_question(tables, challenge, entered.runner, tally.close, Days(zones, now)).keys()
        if zones.current not in today:
            today[zones.current] = local_day(now, zones.current)
        open_from = _open_from(zones, now) if moved else today[zones.current]
        found.append(
            Entrant(
                runner=entered.runner,
                name=appears_as(entered.name, entered.shown),
                kept=tally.kept,
                ran=tally.ran,
                open_from=min(open_from, last + DAY),
                skipped=(_skipped(zones, challenge) if moved else _NO_DAYS).union(waits),
            )
        )
    return found


def in_question(
    tables: Tables, challenge: Challenge, runner: int, close: Collection[date], days: Days
) -> Mapping[date, Sequence[DayRun]]:
    """Return which of a runner's close days are at a rounded mile, each with its runs logged in time.

    Such a day waits until she has said whether it was a full one, as long as logs of it may come.
    """
    if not close:
        return {}
    log = tables.records.between(runner, min(close) - REACH * DAY, max(close) + REACH * DAY)
    runs = [run for record in log if record.is_run and not (run := seen(record, days.moves)).late]
    of_day = {day: found for day, found in runs_by_day(runs).items() if day in close}
    asked = in_doubt(of_day, challenge.asks)
    return {day: of_day[day] for day in asked if days.now < days.end_of(day) + LATE_AFTER}


def _open_from(zones: Zones, now: datetime) -> date:
    """The first day that is not over: a day of travel ends with the later of its two clocks."""
    days = Days(zones, now)
    day = days.today - DAY
    while days.is_over(day):
        day += DAY
    return day


def _skipped(zones: Zones, challenge: Challenge) -> frozenset[date]:
    days = Days(zones, challenge.opened_at)
    return frozenset(
        day for number in range(challenge.days) if days.vanished(day := challenge.starts + number * DAY)
    )


def closes_at(tables: Tables, challenge: Challenge) -> datetime:
    """Return when logs close, by the clocks of those who are in it now."""
    return closing(challenge, tables.challenges.zones(challenge.id).values())


def board_hour(tables: Tables, challenge: Challenge) -> time:
    if challenge.board_time is not None:
        return challenge.board_time
    club = tables.clubs.get(challenge.club)
    return club.board_time if club is not None else BOARD_TIME


def plan(tables: Tables, challenge: Challenge, now: datetime) -> None:
    """Set when to look at the challenge next."""
    if challenge.phase is not Phase.OPEN:
        tables.challenges.plan(challenge.id, None)
        return
    hour = next_hour(challenge, board_hour(tables, challenge), now)
    closes = closes_at(tables, challenge)
    tables.challenges.plan(challenge.id, closes if hour is None else min(hour, closes))


def plan_of_runner(tables: Tables, runner: int, now: datetime) -> None:
    """Plan anew what she is in: its closing goes by the clocks of its people."""
    for challenge in tables.challenges.of_runner(runner):
        if challenge.phase is Phase.OPEN:
            plan(tables, challenge, now)


def tick(
    tables: Tables,
    now: datetime,
    bug: Callable[[Exception], object],
    *,
    off_since: datetime | None,
    set_back: bool,
) -> bool:
    """Say what is due. True: more is due, tick again in another unit of work."""
    if set_back:
        tables.challenges.look_again(now)
    tables.clubs.forget(now - DAY)
    due = tables.challenges.due(now, AT_ONCE)
    for challenge in due:
        try:
            with tables.attempt():
                _say(tables, challenge, now, off_since)
        except StorageFailed:
            raise
        except Exception as error:  # one challenge that cannot be counted does not hold up the others
            bug(error)
            tables.challenges.plan(challenge.id, now + AN_HOUR)
    return len(due) == AT_ONCE


def _say(tables: Tables, challenge: Challenge, now: datetime, off_since: datetime | None) -> None:
    closes = closes_at(tables, challenge)
    if now >= closes:
        close(tables, challenge, closes, now)
        return
    hour = hour_at(challenge, board_hour(tables, challenge), now)
    # An empty board is no news.
    if hour is not None and (hour.starts or tables.challenges.count(challenge.id)):
        _say_at(tables, challenge, hour, now, off_since)
    plan(tables, challenge, now)


def _say_at(
    tables: Tables, challenge: Challenge, hour: Hour, now: datetime, off_since: datetime | None
) -> None:
    facts: dict[str, object] = {"challenge": challenge.id, "on": hour.on.isoformat()}
    if off_since is not None and now - hour.due > ON_TIME:
        facts |= {"off_from": off_since.isoformat(), "off_to": now.isoformat()}
    if has_call(tables, challenge, hour.on):
        _post(tables, challenge, ClubKind.CALL, hour.on, now, hour.until, facts)
    if hour.starts:
        _post(tables, challenge, ClubKind.START, hour.on, now, hour.until, facts)
        return
    for room, message in _post(tables, challenge, ClubKind.BOARD, hour.on, now, hour.until, facts):
        show(tables, challenge, room, message, hour.on, now)


def has_call(tables: Tables, challenge: Challenge, on: date) -> bool:
    """Whether the day has a call of its own: a week of races begins, or the last day runs."""
    return on == challenge.ends or bool(races_of_week(tables, challenge, on))


def races_of_week(tables: Tables, challenge: Challenge, on: date) -> list[tuple[str, Shown, Race]]:
    """Return on a Monday the week's races of members who let the club read of them, with their owners."""
    if on.weekday() or not challenge.holds(on):
        return []
    found = [
        (runner.on_boards, member.shown, race)
        for member in tables.challenges.with_races(challenge.id)
        if (runner := tables.runners.get(member.runner)) is not None
        for race in tables.races.of(member.runner)
        if week_of(on, 0).holds(race.on) and race.outcome is None
    ]
    return sorted(found, key=lambda each: (each[2].on, each[0].casefold(), each[2].id))[:MOST_RACES]


def close(tables: Tables, challenge: Challenge, closes: datetime, now: datetime) -> None:
    """Freeze the final, and have it said: at once, or in the morning."""
    tables.challenges.freeze(final(challenge, entrants(tables, challenge, now)))
    tables.challenges.put(replace(challenge, phase=Phase.CLOSED, closed_at=closes))
    tables.challenges.plan(challenge.id, None)
    due = max(now, posting(closes, challenge.zone))
    facts = {"challenge": challenge.id, "on": challenge.ends.isoformat()}
    _post(tables, challenge, ClubKind.FINAL, challenge.ends, due, due + FINAL_FOR, facts)


def show(tables: Tables, challenge: Challenge, room: int, message: int, on: date, now: datetime) -> None:
    """Let this message be the one that is edited when somebody runs."""
    tables.challenges.show(
        # The first edit need not wait.
        ShownBoard(challenge=challenge.id, room=room, message=message, on=on, edits_at=now - AN_HOUR)
    )


def rooms_of(tables: Tables, club: int) -> Sequence[int]:
    """The club's rooms (ids) in which something can be said."""
    housed = [tables.rooms.get(one.room) for one in tables.clubs.rooms(club)]
    return [room.id for room in housed if room is not None and not room.gone]


def _post(
    tables: Tables,
    challenge: Challenge,
    kind: ClubKind,
    on: date,
    due: datetime,
    until: datetime,
    facts: dict[str, object],
) -> list[tuple[int, int]]:
    """Queue it for every room, once each; return the rooms with the new rows."""
    posted = []
    for room in rooms_of(tables, challenge.club):
        added = tables.outbox.add(
            Outgoing(
                id=0,
                key=f"{kind}:{challenge.id}:{room}:{on.isoformat()}",
                kind=str(kind),
                room=room,
                runner=None,
                due=due,
                expires=until,
                priority=2,
                facts=facts,
            )
        )
        if added is not None:
            posted.append((room, added))
    return posted
