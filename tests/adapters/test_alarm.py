"""The alarm rings the tick when something is due, and once a minute whatever happens; no time passes here."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from adapters.alarm import JOB, WATCHDOG, Alarm

PATIENCE = 10


def real() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 -- the scheduler has no other clock


class Clock:
    """Stands still, or goes with the scheduler's own."""

    def __init__(self) -> None:
        self.now = real()
        self.goes = False

    def __call__(self) -> datetime:
        return real() if self.goes else self.now


class Tick:
    """A tick that says what it is told to, and lets a test wait until it was rung."""

    def __init__(self) -> None:
        self.answers: list[datetime | Exception | None] = []
        self.rung = 0
        self.changed = asyncio.Condition()

    async def __call__(self) -> datetime | None:
        async with self.changed:
            self.rung += 1
            self.changed.notify_all()
        answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def times(self, count: int) -> None:
        async with asyncio.timeout(PATIENCE), self.changed:
            await self.changed.wait_for(lambda: self.rung >= count)


@pytest.fixture
async def made() -> AsyncIterator[tuple[Alarm, Tick, Clock]]:
    clock, tick = Clock(), Tick()
    alarm = Alarm(tick, clock, settled=0)
    yield alarm, tick, clock
    alarm.stop()


def next_ring(alarm: Alarm) -> datetime | None:
    """Return when it rings next; None before the scheduler stands."""
    found: datetime | None = alarm._scheduler and alarm._scheduler.get_job(JOB).next_run_time
    return found


async def until(alarm: Alarm, holds: Callable[[], bool]) -> None:
    """Let the loop run until it holds; the scheduler works between our steps."""
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(PATIENCE):
        while not holds():
            turn: asyncio.Future[None] = loop.create_future()
            loop.call_soon(turn.set_result, None)
            await turn


async def test_it_rings_at_once_when_started(made: tuple[Alarm, Tick, Clock]) -> None:
    alarm, tick, _ = made
    alarm.start()
    await tick.times(1)


async def test_after_a_ring_it_waits_for_what_is_due_next(made: tuple[Alarm, Tick, Clock]) -> None:
    alarm, tick, clock = made
    due = clock.now + timedelta(seconds=40)
    tick.answers = [due]
    alarm.start()
    await tick.times(1)
    await until(alarm, lambda: next_ring(alarm) == due)


@pytest.mark.parametrize("due", [None, timedelta(hours=3), timedelta(days=400)])
async def test_the_watchdog_rings_after_a_minute_when_nothing_is_due_before(
    made: tuple[Alarm, Tick, Clock], due: timedelta | None
) -> None:
    alarm, tick, clock = made
    tick.answers = [None if due is None else clock.now + due]
    alarm.start()
    await tick.times(1)
    await until(alarm, lambda: next_ring(alarm) == clock.now + WATCHDOG)


async def test_what_is_overdue_rings_at_once(made: tuple[Alarm, Tick, Clock]) -> None:
    alarm, tick, clock = made
    clock.goes = True
    tick.answers = [clock.now - timedelta(days=2)]
    alarm.start()
    await tick.times(2)


async def test_what_became_due_meanwhile_moves_the_alarm_forward(made: tuple[Alarm, Tick, Clock]) -> None:
    alarm, tick, clock = made
    alarm.start()
    await tick.times(1)
    await until(alarm, lambda: next_ring(alarm) == clock.now + WATCHDOG)
    clock.goes = True
    alarm.set(clock.now)
    await tick.times(2)


async def test_a_clock_that_jumps_back_leaves_at_most_a_minute_of_silence(
    made: tuple[Alarm, Tick, Clock],
) -> None:
    alarm, tick, clock = made
    tick.answers = [clock.now + timedelta(days=1)]
    alarm.start()
    await tick.times(1)
    await until(alarm, lambda: next_ring(alarm) == clock.now + WATCHDOG)
    clock.now -= timedelta(hours=1)
    alarm.set(clock.now + timedelta(days=1))
    assert next_ring(alarm) == clock.now + WATCHDOG


async def test_a_tick_that_fails_is_told_to_the_log_and_rung_again(
    made: tuple[Alarm, Tick, Clock], caplog: pytest.LogCaptureFixture
) -> None:
    alarm, tick, clock = made
    tick.answers = [OSError("the disk is full")]
    with caplog.at_level(logging.WARNING):
        alarm.start()
        await tick.times(1)
        await until(alarm, lambda: next_ring(alarm) == clock.now + WATCHDOG)
    assert [getattr(record, "action", None) for record in caplog.records] == ["tick_failed"]
    clock.goes = True
    alarm.set(clock.now)
    await tick.times(2)


async def test_rings_that_were_missed_are_one_ring_however_late(made: tuple[Alarm, Tick, Clock]) -> None:
    alarm, _, _ = made
    alarm.start()
    await until(alarm, lambda: alarm._scheduler is not None)
    job: Any = alarm._scheduler.get_job(JOB)
    assert isinstance(alarm._scheduler, AsyncIOScheduler)
    assert (job.misfire_grace_time, job.coalesce, job.max_instances) == (None, True, 1)


async def test_a_tick_that_the_end_cuts_off_is_no_error(caplog: pytest.LogCaptureFixture) -> None:
    begun, never = asyncio.Event(), asyncio.Event()

    async def tick() -> datetime | None:
        begun.set()
        await never.wait()
        return None

    alarm = Alarm(tick, real)
    alarm.start()
    async with asyncio.timeout(PATIENCE):
        await begun.wait()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        alarm.stop()
        await asyncio.wait(others)
    assert alarm._scheduler is None
    assert [record.message for record in caplog.records if record.levelno >= logging.ERROR] == []


async def test_what_falls_due_while_the_library_is_loaded_is_rung_by_it(
    made: tuple[Alarm, Tick, Clock],
) -> None:
    alarm, tick, clock = made
    alarm.start()
    await tick.times(1)
    assert alarm._scheduler is None
    due = clock.now + timedelta(seconds=40)
    alarm.set(due)
    await until(alarm, lambda: next_ring(alarm) == due)


async def test_it_can_be_stopped_before_the_library_is_loaded(made: tuple[Alarm, Tick, Clock]) -> None:
    alarm, tick, _ = made
    alarm.start()
    await tick.times(1)
    others = asyncio.all_tasks() - {asyncio.current_task()}
    alarm.stop()
    async with asyncio.timeout(PATIENCE):
        await asyncio.wait(others)
    assert alarm._scheduler is None


async def test_an_alarm_that_cannot_start_says_so(
    made: tuple[Alarm, Tick, Clock], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def missing() -> None:
        raise ImportError("no apscheduler")

    alarm, tick, _ = made
    monkeypatch.setattr("adapters.alarm._loaded", missing)
    alarm.start()
    await tick.times(1)
    async with asyncio.timeout(PATIENCE):
        assert alarm._starting is not None
        await asyncio.wait({alarm._starting})
    assert [getattr(record, "action", "") for record in caplog.records] == ["alarm_failed"]
    assert "no apscheduler" in caplog.text
