"""English: what runners tell of the world around a run, and by which words they put one right."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

WORLD: Final[Words] = {
    **meaning(
        Tag.STRANGE,
        "for sale|selling|on vinted|on ebay|up for grabs|giving away|free to a good home|wts",
        "sale",
    ),
    **meaning(Tag.TOPIC, "plan|program|programme", "plan"),
    **meaning(Tag.IS, "is|are", "asks"),
}
