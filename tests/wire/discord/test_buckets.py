"""Of a burst to thousands of channels no more counts are kept, or looked through, than still count."""

from __future__ import annotations

import pytest

from adapters.discord.buckets import MANY, REMAINING, RESET_AFTER, Bucket, Buckets

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
