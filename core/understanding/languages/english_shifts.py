"""English: heights, turns of work and of luck, and those who ran in a team or were small."""

from __future__ import annotations

from itertools import product
from typing import Final

from core.domain.record import Sport
from core.understanding.words import Tag, Words, meaning


def _all(*parts: tuple[str, ...]) -> str:
    return "|".join(" ".join(words) for words in product(*parts))


_TEAMS: Final = (
    "our relay team", "my relay team", "the relay team", "our team", "my team", "the team", "the a team",
    "the b team", "our a team", "our b team", "the work team", "our work team", "my work team",
)  # fmt: skip

SHIFTS: Final[Words] = {
    **meaning(Tag.LABELLED, "altitude|alt.", "altitude"),
    **meaning(Tag.LENGTH, "kkm|kmm|kkms", "km"),
    **meaning(Tag.MEASURED, "shifts|night shifts|day shifts|late shifts|early shifts|nights on shift"),
    **meaning(Tag.SKIPPED, "gave it a miss|give it a miss|giving it a miss|gave it a miss today"),
    **meaning(Tag.FILL, "in a row|in succession|on the bounce|days on the trot|weeks on the trot", "said"),
    **meaning(Tag.OTHER, _all(_TEAMS, ("did", "ran", "had", "finished", "went", "clocked"))),
    **meaning(Tag.OTHER, "my lad|my lads|my boy|my boys|my girl|my girls|my little one|my little man"),
    **meaning(Tag.SPORT, "backpacking|backpacked|trekking|trekked|hillwalking|fell walking", Sport.HIKE),
}
