"""What core asks of storage for streaks, beside the rows themselves."""

from __future__ import annotations

from typing import Protocol

from core.domain.run_streak import RunStreak
from core.domain.streak import Counted, Row
from core.ports.shelf import Shelf


class Streaks(Shelf[RunStreak], Protocol):
    """The streaks that a runner counts or has counted."""

    def counted(self, streak: RunStreak) -> Counted | None:
        """How far it has been counted; None if all is to be counted anew."""
        ...

    def keep(self, streak: RunStreak, counted: Counted) -> None: ...
    def recount(self, runner: int) -> None:
        """Count all of the runner's anew: the log, or what it is counted by, has changed long ago."""
        ...

    def told(self, streak: RunStreak) -> Row | None:
        """The row of days, as it was then, whose milestone was told last."""
        ...

    def tell(self, streak: RunStreak, row: Row) -> None: ...
