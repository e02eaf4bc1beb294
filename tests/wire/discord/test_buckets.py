"""Of a burst to thousands of channels no more counts are kept, or looked through, than still count."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from adapters.discord.api import OVERALL, Api
from adapters.discord.buckets import MANY, REMAINING, RESET_AFTER, Bucket, Buckets
from tests.wire.hands import HandWatch

ROUTE = "POST /channels/{channel_id}/messages"
COUNTED = {REMAINING: "4", RESET_AFTER: "5"}


def burst(buckets: Buckets, channels: range, step: float) -> float:
    """Ask once in each channel, so many seconds after each other; return when the last was answered."""
    now = 0.0
    for number in channels:
        now = number * step
        bucket = buckets.of(ROUTE, str(number), now)
        bucket.under_way += 1
        bucket.under_way -= 1
        buckets.answered(ROUTE, str(number), bucket, COUNTED, now)
    return now


def test_a_count_is_kept_while_it_holds_and_let_go_of_after_that() -> None:
    buckets = Buckets()
    burst(buckets, range(40 * MANY), 5 / MANY)
    assert len(buckets._buckets) <= 2 * MANY
    known = buckets.of(ROUTE, str(40 * MANY - 1), 0)
    assert known.free_at(40 * 5 - 1) == 40 * 5 - 1
    assert known is buckets._buckets[ROUTE, str(40 * MANY - 1)]


@pytest.mark.parametrize("counting", [MANY - 1, MANY, 3 * MANY])
def test_counts_that_all_hold_are_not_looked_through_for_each_new_one(
    monkeypatch: pytest.MonkeyPatch, counting: int
) -> None:
    looks = 0
    idle = Bucket.idle

    def looked(bucket: Bucket, now: float) -> bool:
        nonlocal looks
        looks += 1
        return idle(bucket, now)

    monkeypatch.setattr(Bucket, "idle", looked)
    burst(Buckets(), range(40 * MANY), 5 / counting)
    assert looks <= 3 * 40 * MANY


async def test_a_channel_that_was_halted_is_left_alone_though_a_burst_came_meanwhile(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """While the request waited for its turn, its count held nobody back, and was let go of."""
    watch, left = HandWatch(), []
    asked = Api("token", watch)

    async def answer(*_: Any) -> tuple[int, Any, dict[str, str]]:
        left.append(watch.seconds())
        return (429, {"retry_after": 3.0, "global": False}, {}) if len(left) == 1 else (200, {}, {})

    monkeypatch.setattr(asked, "_asked", answer)
    with asked.elsewhere(OVERALL.count):
        pass
    sent = asyncio.create_task(asked.ask("POST", "/channels/{channel_id}/messages", channel_id="1"))
    await asyncio.sleep(0)  # noqa: TID251 -- it waits for its turn
    burst(asked._buckets, range(10 * MANY, 12 * MANY), 0.0)
    while not sent.done():
        watch.advance(0.5)
        await asyncio.sleep(0)  # noqa: TID251 -- whatever this woke has its turn
    assert len(left) == 2
    assert left[1] - left[0] >= 3.0
