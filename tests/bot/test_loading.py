"""What is loaded is out of the collector's sight; what comes later is not."""

from __future__ import annotations

import gc

import pytest

from bot.loading import loading, settled


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
