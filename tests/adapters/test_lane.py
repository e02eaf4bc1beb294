"""A lane lets one prompt at a time be in doubt, holds up nobody for it, and keeps the pace in a crowd."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from adapters.clock import Stopwatch
from adapters.lane import LATE, PATIENCE, PROMPT, SHORT_HALT, UNDER_WAY, Lane, Outcome
from adapters.pace import NO_LIMITS, Limit, Limits
from adapters.sending import Halted, Parcel, TryAgain
from core.domain.runner import PromptKind
from core.ports.values import Outgoing, Room
from core.wording.reply import Message
from tests.adapters.test_delivery import turns

NOW = datetime(2026, 11, 18, 18, 5, tzinfo=UTC)
THIRTY = Limits(overall=(Limit(30, 1.0),))


class Hands(Stopwatch):
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 1000.0
        self.calls: list[tuple[float, Callable[[], None], asyncio.TimerHandle]] = []

    def seconds(self) -> float:
        return self.now

    def call_later(self, seconds: float, callback: Callable[[], None]) -> asyncio.TimerHandle:
        handle = asyncio.TimerHandle(0, callback, (), asyncio.get_running_loop())
        self.calls.append((self.now + seconds, callback, handle))
        return handle

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.Event()
        self.call_later(seconds, woken.set)
        await woken.wait()

    async def goes_on(self, seconds: float) -> None:
        """Let timers ring in order until then."""
        end = self.now + seconds
        while ringing := [one for one in self.calls if one[0] <= end and not one[2].cancelled()]:
            first = min(ringing, key=lambda one: one[0])
            self.calls.remove(first)
            self.now = max(self.now, first[0])
            first[1]()
            await turns(5)
        self.now = end


class Bench:
    """A lane whose messages arrive when, and are marked when, the test says so."""

    def __init__(self, limits: Limits = THIRTY) -> None:
        self.watch = Hands()
        self.left: list[int] = []
        self.hang: set[int] = set()
        self.halts: dict[int, float] = {}
        self.ended: dict[int, Outcome] = {}
        self.leaving: list[int] = []
        self.marks: dict[int, asyncio.Event] = {}
        self.lane = Lane(self, limits, self.watch, self._finish, self._leaves)
        self.lane.open()

    def chat(self, room: Room) -> str:
        return room.external

    async def send(self, parcel: Parcel) -> str | None:
        self.left.append(parcel.row.id)
        if parcel.row.id in self.hang:
            await asyncio.Event().wait()
        if parcel.row.id in self.halts:
            raise Halted(timedelta(seconds=self.halts.pop(parcel.row.id)))
        return "1"

    async def _leaves(self, parcel: Parcel) -> None:
        self.leaving.append(parcel.row.id)
        assert parcel.row.id not in self.left

    async def _finish(self, parcel: Parcel, outcome: Outcome) -> None:
        self.ended[parcel.row.id] = outcome
        await self.marks.setdefault(parcel.row.id, asyncio.Event()).wait()

    async def put(
        self, *numbers: int, priority: int = PROMPT, kind: PromptKind = PromptKind.REVIEW, room: int = 0
    ) -> None:
        """Put messages, each for a room of its own unless one is named."""
        for number in numbers:
            where = Room(id=room or number, platform="telegram", external=str(room or number), private=True)
            row = Outgoing(
                id=number, key=str(number), kind=kind, room=where.id, runner=None, due=NOW,
                priority=priority,
            )  # fmt: skip
            self.lane.put(Parcel(row, where, Message(text="Well run")))
        await turns(5)

    async def marked(self, number: int) -> None:
        self.marks[number].set()
        await turns(5)


@pytest.mark.parametrize("limits", [THIRTY, NO_LIMITS], ids=["thirty a second", "no limits"])
async def test_a_prompt_waits_for_the_mark_of_the_one_before(limits: Limits) -> None:
    bench = Bench(limits)
    await bench.put(*range(1, 11))
    await bench.watch.goes_on(PATIENCE * 0.9)
    assert bench.left == [1]
    await bench.marked(1)
    assert bench.left == [1, 2]
    await bench.lane.drain(0)


async def test_an_answer_waits_for_no_prompt() -> None:
    bench = Bench()
    await bench.put(1, 2)
    await bench.put(3, priority=0)
    assert bench.left == [1, 3]
    await bench.lane.drain(0)


async def test_a_chat_that_does_not_answer_holds_up_the_others_once() -> None:
    bench = Bench()
    bench.hang.add(1)
    await bench.put(1, 2, 3)
    await bench.watch.goes_on(PATIENCE)
    assert bench.left == [1, 2]
    await bench.marked(2)
    assert bench.left == [1, 2, 3]
    await bench.lane.drain(0)


async def test_a_crowd_keeps_the_pace_however_long_marks_take() -> None:
    bench = Bench()
    bench.lane.crowd = True
    await bench.put(*range(1, 40))
    assert bench.left == [1]
    await bench.watch.goes_on(0.99)
    assert len(bench.left) == 30
    await bench.lane.drain(0)


async def test_what_is_answered_and_waits_for_its_mark_keeps_nothing_from_leaving() -> None:
    bench = Bench(NO_LIMITS)
    await bench.put(*range(UNDER_WAY + 1), priority=0)
    assert len(bench.left) == UNDER_WAY + 1
    assert not any(mark.is_set() for mark in bench.marks.values())
    await bench.lane.drain(0)


async def test_no_more_requests_are_under_way_than_it_should() -> None:
    bench = Bench(NO_LIMITS)
    bench.hang.update(range(UNDER_WAY))
    await bench.put(*range(UNDER_WAY + 1), priority=0)
    assert (len(bench.left), bench.watch.calls) == (UNDER_WAY, [])
    await bench.lane.drain(0)


async def test_who_may_leave_before_the_others_is_not_kept_until_their_time() -> None:
    bench = Bench(Limits(overall=(Limit(1, 5.0),), private=(Limit(1, 60.0),)))
    await bench.put(1, priority=0)
    await bench.put(2, priority=0, room=1)
    await bench.watch.goes_on(6)
    await bench.put(3, 4, priority=0)
    await bench.watch.goes_on(5)
    assert bench.left == [1, 3, 4]
    await bench.watch.goes_on(60)
    assert bench.left == [1, 3, 4, 2]
    await bench.lane.drain(0)


async def test_a_crowd_makes_good_what_a_late_timer_missed_and_no_more() -> None:
    bench = Bench()
    bench.lane.crowd = True
    await bench.put(*range(1, 40))
    bench.watch.now += LATE / 30
    await bench.watch.goes_on(0)
    assert len(bench.left) == 1 + LATE
    bench.watch.now += 0.9
    await bench.watch.goes_on(0)
    assert len(bench.left) == 2 + 2 * LATE
    await bench.lane.drain(0)


async def test_prompts_wait_for_the_end_of_a_long_halt_in_the_outbox_where_they_may_expire() -> None:
    bench = Bench()
    bench.halts[1] = 80
    await bench.put(2, priority=0)
    await bench.put(1, 3)
    await bench.put(4, priority=0)
    assert {number: type(outcome) for number, outcome in bench.ended.items()} == {
        2: str,
        1: TryAgain,
        3: TryAgain,
    }
    again = bench.ended[3]
    assert isinstance(again, TryAgain)
    assert again.after == timedelta(seconds=80)
    await bench.watch.goes_on(80)
    assert bench.left == [2, 1, 4]
    await bench.lane.drain(0)


async def test_a_short_halt_is_waited_out_here() -> None:
    bench = Bench()
    bench.halts[1] = SHORT_HALT - 1
    await bench.put(1)
    assert bench.ended == {}
    await bench.watch.goes_on(SHORT_HALT)
    assert bench.left == [1, 1]
    assert bench.ended == {1: "1"}
    await bench.lane.drain(0)


async def test_what_is_said_at_most_once_is_noted_just_before_it_is_said() -> None:
    bench = Bench()
    await bench.put(1, 2, kind=PromptKind.NUDGE)
    assert (bench.leaving, bench.left) == ([1], [1])
    await bench.marked(1)
    assert (bench.leaving, bench.left) == ([1, 2], [1, 2])
    await bench.lane.drain(0)
