"""English: who made one run, whom one paced, and who ran in one's stead."""

from __future__ import annotations

from itertools import product
from typing import Final

from core.understanding.words import Tag, Words, meaning

_TRAINERS: Final = ("coach", "my coach", "our coach", "trainer", "my trainer", "my pt")
_MAKES: Final = ("made us", "made me", "had us", "had me", "got us to", "got me to")
_DEEDS: Final = ("do", "doing", "run", "running")
_THROUGH: Final = ("through", "in", "for", "to", "at")
_CHILDREN: Final = ("kids", "children", "the girls", "the boys")

COMPANY: Final[Words] = {
    **meaning(Tag.DID, "|".join(" ".join(words) for words in product(_TRAINERS, _MAKES, _DEEDS)), "led"),
    **meaning(Tag.DID, "paced my|paced a|paced our|paced the|paced her|paced him|paced them", "led"),
    **meaning(
        Tag.NAMED_DISTANCE,
        "|".join(
            " ".join(words) for words in product(_THROUGH, ("her", "his", "their"), ("half", "first half"))
        ),
        "21097.5",
    ),
    **meaning(
        Tag.OTHER,
        "|".join(f"{who} {did}" for who, did in product(_CHILDREN, ("ran", "did", "raced", "jogged", "run"))),
    ),
}
