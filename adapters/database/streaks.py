"""Streaks, and how far each has been counted: a cache of the log, beside its row."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, update
from sqlalchemy import Row as SqlRow

from adapters.database import schema
from adapters.database.lacking import Lacking
from adapters.database.mapping import STREAKS
from adapters.database.shelves import Rare
from adapters.database.statements import Statement, changed
from core.domain.run_streak import RunStreak
from core.domain.streak import Counted, Row

_RECOUNT = Statement(
    update(schema.streaks)
    .where(schema.streaks.c.runner == bindparam("of_runner"), schema.streaks.c.counted.is_not(None))
    .values(counted=None)
)


def recount(connection: Connection, runner: int) -> None:
    """Let all of the runner's streaks be counted anew from the log."""
    _RECOUNT.run(connection, of_runner=runner)


class Streaks(Rare[RunStreak]):
    """See `core.ports.streaks.Streaks`."""

    def __init__(self, connection: Connection, lacking: Lacking) -> None:
        super().__init__(connection, STREAKS, lacking)
        self._kept: dict[int, tuple[str | None, str | None]] = {}

    def forget(self) -> None:
        super().forget()
        self._kept.clear()

    def put(self, value: RunStreak) -> None:
        self.forget()
        super().put(value)

    def _value(self, row: SqlRow[Any]) -> RunStreak:
        self._kept[row.id] = row.counted, row.told
        return super()._value(row)

    def counted(self, streak: RunStreak) -> Counted | None:
        kept = self._kept_of(streak)[0]
        return None if kept is None else msgspec.json.decode(kept, type=Counted)

    def keep(self, streak: RunStreak, counted: Counted) -> None:
        self._set(streak, counted=msgspec.json.encode(counted).decode())

    def recount(self, runner: int) -> None:
        self.forget()
        if not self._lacking.has_none(runner, self._name):
            recount(self._connection, runner)

    def told(self, streak: RunStreak) -> Row | None:
        kept = self._kept_of(streak)[1]
        return None if kept is None else msgspec.json.decode(kept, type=Row)

    def tell(self, streak: RunStreak, row: Row) -> None:
        self._set(streak, told=msgspec.json.encode(row).decode())

    def _kept_of(self, streak: RunStreak) -> tuple[str | None, str | None]:
        if streak.id not in self._kept:
            self.get(streak.id)
        return self._kept.get(streak.id, (None, None))

    def _set(self, streak: RunStreak, **values: str) -> None:
        changed(schema.streaks, "id").run(self._connection, **values, of_id=streak.id)
        counted, told = self._kept_of(streak)
        self._kept[streak.id] = values.get("counted", counted), values.get("told", told)
