"""A platform's lane: what waits to be sent there, kept in order and within the platform's limits.

Answers go before prompts, a chat's messages one after the other, and as many chats at a time
as the limits allow. But a prompt waits until the one before it is marked as sent: killed in
between, nobody knows whether it arrived, and it is said twice. So it is one prompt that is, not
a burst of them. It does not wait for ever, because a chat that does not answer must not hold up
the others; and in a crowd, which would else be late by many minutes, no longer than the
platform's pace.
"""

from __future__ import annotations

import asyncio
import logging
from bisect import insort
from collections.abc import Awaitable, Callable
from datetime import timedelta
from itertools import count
from typing import Final

from adapters.clock import Stopwatch
from adapters.pace import Limits, Pace
from adapters.sending import Halted, Moved, Parcel, Refused, Sender, TryAgain, Unsendable

log = logging.getLogger(__name__)

UNDER_WAY: Final = 64
"""Requests at a time; what was answered and waits for its mark is none."""
PROMPT: Final = 2
"""The priority of what is said unasked."""
PATIENCE: Final = 2.0
"""Seconds that a prompt waits for the mark of the one before it."""
LATE: Final = 3
"""Turns of a crowd that a late timer may have missed, to be made good at once: more of them would leave in
a heap, and wait for each other at the platform."""

SHORT_HALT: Final = 5.0
"""Seconds that prompts wait out here: through a longer halt they wait in the outbox, and may expire."""

Outcome = str | None | Refused | Unsendable | TryAgain | Moved
"""The platform's id of the sent message, or why there is none."""


class Lane:
    """Sends through one sender. `finish` is told what became of each parcel, and stores it."""

    def __init__(
        self,
        sender: Sender,
        limits: Limits,
        watch: Stopwatch,
        finish: Callable[[Parcel, Outcome], Awaitable[None]],
        leaves: Callable[[Parcel], Awaitable[None]],
    ) -> None:
        """`leaves` is told of what may be said at most once, before it is said, and stores that."""
        self._sender = sender
        self._pace = Pace(limits)
        self._watch = watch
        self._finish = finish
        self._leaves = leaves
        self._arrivals = count()
        self._waiting: list[tuple[int, int, Parcel]] = []
        self._in_hand: set[int] = set()
        self._busy: set[str] = set()
        self._unmarked: dict[int, float] = {}
        """Prompts that have left and are not marked yet; until when the next waits for each."""
        self._waits_until = float("-inf")
        """The latest of those moments, kept: a burst asks for it with every look."""
        self._turn = float("-inf")
        """When the next prompt of a crowd is to leave."""
        self.crowd = False
        """Whether more prompts wait, here and in the outbox, than can be said in a minute."""
        self._tasks: set[asyncio.Task[None]] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._rings = float("inf")
        """When the timer does."""
        self._open = False
        self.halts = 0
        """How often the platform asked us to send nothing for a while."""

    @property
    def in_hand(self) -> frozenset[int]:
        """The rows that wait here or are under way."""
        return frozenset(self._in_hand)

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    @property
    def in_a_minute(self) -> float:
        """How many messages the platform takes in a minute; infinity if no limit says."""
        return 60 / self._pace.step if self._pace.step else float("inf")

    @property
    def is_open(self) -> bool:
        return self._open

    @property
    def halted_for(self) -> float:
        """Seconds for which the platform wants to be left alone."""
        return max(self._pace.halted_until - self._watch.seconds(), 0.0)

    def open(self) -> None:
        """The platform can be written to from now on; what came before has waited."""
        self._open = True
        self._go()

    def put(self, parcel: Parcel) -> None:
        """Send it as soon as it may leave. A row that is in hand already keeps its place."""
        if parcel.row.id in self._in_hand:
            return
        self._in_hand.add(parcel.row.id)
        insort(self._waiting, (parcel.row.priority, next(self._arrivals), parcel), key=lambda one: one[:2])
        self._go()

    async def drain(self, seconds: float) -> list[Parcel]:
        """Start nothing more, wait for what is under way, and hand back what did not leave.

        What has no answer after so many seconds stays as it is: nobody knows whether it arrived.
        """
        self._open = False
        if self._timer is not None:
            self._timer.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        left = [parcel for _, _, parcel in self._waiting]
        self._waiting.clear()
        return left

    # --- what may leave ----------------------------------------------------------------

    def _go(self) -> None:
        """Start everything that may leave now; look again when the next one may."""
        if not self._open:
            return
        now = self._watch.seconds()
        if self._waiting and (opens := self._opens_at(self._waiting[0][2], now)) > now:
            self._look_again(opens - now)
            return
        soonest, held, kept = float("inf"), set(self._busy), []
        for place, one in enumerate(self._waiting):
            parcel = one[2]
            opens = self._opens_at(parcel, now)
            if len(self._busy) >= UNDER_WAY:
                opens = float("inf")  # the next answer makes room
            if opens > now:
                soonest = min(soonest, opens)
                kept.extend(self._waiting[place:])
                break
            chat = self._sender.chat(parcel.room)
            ready = float("inf")
            if chat not in held:
                ready = self._pace.ready_at(chat, now, private=parcel.room.private)
            if ready <= now:
                self._start(one, chat, now)
            else:
                soonest = min(soonest, ready)
                kept.append(one)
            held.add(chat)
        self._waiting = kept
        self._look_again(soonest - now)

    def _opens_at(self, parcel: Parcel, now: float) -> float:
        """When a parcel may leave, as far as its chat allows; nothing behind it leaves before."""
        opens = self._pace.open_at(now)
        return max(opens, self._waits_until) if parcel.row.priority == PROMPT else opens

    def _look_again(self, seconds: float) -> None:
        """Let `_go` be called after so many seconds, or before: a timer that rings early is let ring."""
        if not self._waiting or seconds == float("inf"):
            return
        rings = self._watch.seconds() + seconds
        if self._timer is not None:
            if self._rings <= rings:
                return
            self._timer.cancel()
        self._rings = rings
        self._timer = self._watch.call_later(seconds, self._rung)

    def _rung(self) -> None:
        self._timer = None
        self._go()

    def _start(self, one: tuple[int, int, Parcel], chat: str, now: float) -> None:
        row = one[2].row
        if row.priority == PROMPT:
            until = self._unmarked[row.id] = self._until()
            self._waits_until = max(self._waits_until, until)
        self._busy.add(chat)
        self._pace.leaves(chat, private=one[2].room.private)
        task = asyncio.create_task(self._send(one, chat, now))
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _until(self) -> float:
        """Until when the next prompt waits for the mark of one that leaves now."""
        now, step = self._watch.seconds(), self._pace.step
        if not self.crowd:
            return now + PATIENCE
        # A timer rings late by a little: that is made good, and no more.
        begun = now if now - self._turn > PATIENCE else max(self._turn, now - LATE * step)
        self._turn = begun + step
        return self._turn

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not self.crowd:  # a crowd's next prompt waits for its turn, not for this one's mark
            self._go()

    async def _send(self, one: tuple[int, int, Parcel], chat: str, left: float) -> None:
        parcel = one[2]
        outcome: Outcome
        try:
            if parcel.row.at_most_once:
                await self._leaves(parcel)
            outcome = await self._sender.send(parcel)
        except (Refused, Unsendable, TryAgain, Moved) as why:
            outcome = why
        except Exception:
            log.exception("a message could not be made", extra={"action": "bug", "outbox": parcel.row.id})
            outcome = Unsendable("bug")
        finally:
            self._busy.discard(chat)
            self._pace.answered(chat, left, self._watch.seconds(), private=parcel.room.private)
        if isinstance(outcome, Halted):
            self.halts += 1
            self._pace.halt(self._watch.seconds() + outcome.halt.total_seconds())
            self._waits_no_more(parcel)
            insort(self._waiting, one, key=lambda other: other[:2])
            if self.halted_for > SHORT_HALT:
                await self._give_back_prompts()
            return
        self._go()
        await self._ends(parcel, outcome)

    async def _give_back_prompts(self) -> None:
        """Let prompts wait for the end of the halt where they can expire, and are worded anew."""
        prompts = [one for one in self._waiting if one[2].row.priority == PROMPT]
        self._waiting = [one for one in self._waiting if one[2].row.priority != PROMPT]
        again = TryAgain(timedelta(seconds=self.halted_for))
        await asyncio.gather(*(self._ends(parcel, again) for _, _, parcel in prompts))

    async def _ends(self, parcel: Parcel, outcome: Outcome) -> None:
        try:
            await self._finish(parcel, outcome)
        finally:
            self._in_hand.discard(parcel.row.id)
            self._waits_no_more(parcel)

    def _waits_no_more(self, parcel: Parcel) -> None:
        """Let no prompt wait for this one's mark any more."""
        until = self._unmarked.pop(parcel.row.id, float("-inf"))
        if until >= self._waits_until:
            self._waits_until = max(self._unmarked.values(), default=float("-inf"))
