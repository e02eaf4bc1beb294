"""English: heights, turns of work and of luck, and those who ran in a team or were small."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

SHIFTS: Final[Words] = {
    **meaning(Tag.LENGTH, "kkm|kmm|kkms", "km"),
}
