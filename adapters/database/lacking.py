"""What a runner has none of: read with her row, so that whoever has none pays for no look."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import ColumnElement, exists, or_

from adapters.database import schema
from adapters.database.schema import talk

_HERS: Final = schema.runners.c.id
STREAKS: Final = "streaks"
PAUSES: Final = "pauses"
STEPS: Final = "micro_goals"
MEMBERSHIPS: Final = "members"
QUESTIONS: Final = "conversations"
ASKING: Final = "asking"
"""Messages that ask something of her, sent or not."""
WAITING: Final = "unanswered"
"""Subscriptions that wait for a sign of hers."""
HAS: Final[dict[str, ColumnElement[bool]]] = {
    **{
        name: exists().where(schema.metadata.tables[name].c.runner == _HERS)
        for name in (STREAKS, PAUSES, STEPS, MEMBERSHIPS, QUESTIONS)
    },
    ASKING: exists().where(schema.outbox.c.runner == _HERS, talk.ASKING),
    WAITING: exists().where(
        schema.subscriptions.c.runner == _HERS,
        or_(schema.subscriptions.c.unanswered > 0, schema.subscriptions.c.silent),
    ),
}
"""By its name whether she has any, beside her row."""


class Lacking:
    """What is known of one unit's runners, until it writes there."""

    def __init__(self) -> None:
        self._none: set[tuple[int, str]] = set()

    def note(self, runner: int, row: Any) -> None:
        """Note what a row that was read with these columns says of her."""
        self._none.update((runner, name) for name in HAS if not getattr(row, name))

    def has_none(self, runner: int, what: str) -> bool:
        """Whether it is known that the runner has none."""
        return (runner, what) in self._none

    def has_one(self, runner: int | None, what: str) -> None:
        """Note that the runner has one from now on."""
        if runner is not None:
            self._none.discard((runner, what))

    def forget(self) -> None:
        """Know nothing from here on."""
        self._none.clear()
