"""English: words about running shoes."""

from __future__ import annotations

from typing import Final

from core.understanding.languages.shoe_names import SHOE_NAMES
from core.understanding.words import Tag, Words, meaning

SHOES: Final[Words] = {
    **SHOE_NAMES,
    **meaning(Tag.SHOES, "shoes|wearing|wore|shoes were|in my new|new shoes|trainers|kicks|gear"),
}
