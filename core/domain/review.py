"""The weekly review: four answers, and the promise that is quoted a week later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What the runner said about the week that began on `week`; each answer may be empty.

    `promise` is for the week after; `step` is the micro goal it was read as. `message` is
    the outbox id of the prompt or reply that shows the figures, edited until the week ends.
    """

    id: int
    runner: int
    week: date
    said_at: datetime
    message: int | None = None
    went_well: str = ""
    set_back: str = ""
    felt: str = ""
    promise: str = ""
    step: int | None = None
    finished: bool = False
