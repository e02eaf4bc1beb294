"""What a unit has read goes with the unit."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

from adapters.database.tables import SqlTables
from tests.adapters.database.test_writer import open_store


def test_nothing_of_a_unit_waits_for_the_collector(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    units: list[weakref.ref[SqlTables]] = []

    def everywhere(tables: SqlTables) -> None:
        units.append(weakref.ref(tables))
        for name in vars(SqlTables):
            if not name.startswith("__"):
                getattr(tables, name)

    gc.disable()
    try:
        store.write_now(everywhere)
        store.write_now(lambda _: None)  # the thread has let go of the first by now
        assert units[0]() is None
    finally:
        gc.enable()
        store.close_now()
