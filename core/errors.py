"""The two ways in which core says no.

A `Refusal` is part of the product: it carries the sentence that says why, and the
buttons that say what to do instead. Anything else that is raised is a bug; the door
turns it into a ticket and changes nothing.
"""

from __future__ import annotations

from typing import Any


class Refusal(Exception):
    """Raised to refuse an act; whatever the unit of work wrote so far is rolled back.

    `because` is a sentence value (`core.wording`), `instead` the buttons offered with it.
    Typed loosely because errors are the lowest floor and know no sentences.
    """

    def __init__(self, because: Any, instead: tuple[Any, ...] = ()) -> None:
        super().__init__(type(because).__name__)
        self.because = because
        self.instead = instead
