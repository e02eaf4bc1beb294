"""Pictures that name a sport in any language."""

from __future__ import annotations

from typing import Final

from core.domain.record import Sport
from core.understanding.words import Tag, Words, meaning

SPORT_SIGNS: Final[Words] = {
    **meaning(Tag.SPORT, "🚴|🚵|🚲", Sport.BIKE),
    **meaning(Tag.SPORT, "🏊", Sport.SWIM),
    **meaning(Tag.SPORT, "🧘", Sport.YOGA),
    **meaning(Tag.SPORT, "🏋", Sport.STRENGTH),
    **meaning(Tag.SPORT, "🚶", Sport.WALK),
    **meaning(Tag.SPORT, "🥾", Sport.HIKE),
    **meaning(Tag.SPORT, "🚣", Sport.ROW),
}
