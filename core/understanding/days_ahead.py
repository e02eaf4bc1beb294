"""The day on which something will be done, wherever a text tells it: "10k on March 21, easy"."""

from __future__ import annotations

from datetime import date

from core.understanding.choosing import lexicon
from core.understanding.parsers import day_at
from core.understanding.text import even as make_even
from core.understanding.text import folded
from core.understanding.tokens import cut
from core.understanding.tongues import first_read


def day_ahead(text: str, today: date, *, month_first: bool, languages: tuple[str, ...]) -> date | None:
    """Return the first day of the text, as the next such one; None if it tells none."""
    even = make_even(text)

    def read(language: str) -> date | None:
        tokens = cut(even, folded(even), lexicon(language))
        places = (place for place in range(len(tokens)) if not (place and tokens[place].glued))
        found = (day_at(tokens, place, today, future=True, month_first=month_first) for place in places)
        return next((day[0] for day in found if day is not None), None)

    return first_read(languages, read)
