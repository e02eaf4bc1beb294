"""What is loaded is out of the collector's sight; what comes later is not."""

from __future__ import annotations

import gc
from typing import Any

import pytest

from bot.loading import loading, settled
from bot.serving import WARM, run


def test_the_collector_rests_while_modules_are_loaded_and_goes_on_after() -> None:
    frozen = gc.get_freeze_count()
    with loading():
        assert not gc.isenabled()
        loaded = [[] for _ in range(1000)]
    assert gc.isenabled()
    assert gc.get_freeze_count() >= frozen + len(loaded)
    gc.unfreeze()


def test_it_goes_on_as_well_when_loading_fails() -> None:
    with pytest.raises(ImportError), loading():
        raise ImportError
    assert gc.isenabled()
    gc.unfreeze()


def test_what_the_first_minute_brought_in_is_out_of_its_sight_too() -> None:
    frozen = gc.get_freeze_count()
    kept = [[] for _ in range(1000)]
    settled()
    assert gc.get_freeze_count() >= frozen + len(kept)
    gc.unfreeze()


def test_what_is_served_settles_after_its_first_minute() -> None:
    class Watch:
        def __init__(self) -> None:
            self.calls: list[tuple[float, object]] = []

        def call_later(self, seconds: float, callback: object) -> None:
            self.calls.append((seconds, callback))

    class Served:
        watch = Watch()

        async def run(self) -> int:
            return 3

    served: Any = Served()
    assert run(served) == 3
    assert served.watch.calls == [(WARM, settled)]
