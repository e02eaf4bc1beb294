"""Pictures, and names of exercises with weights, that name a sport in any language."""

from __future__ import annotations

from typing import Final

from core.domain.record import Sport
from core.understanding.words import Tag, Words, meaning

SPORT_SIGNS: Final[Words] = {
    **meaning(Tag.SPORT, "🚴|🚵|🚲", Sport.BIKE),
    **meaning(Tag.SPORT, "🏊", Sport.SWIM),
    **meaning(Tag.SPORT, "🧘", Sport.YOGA),
    **meaning(Tag.SPORT, "🏋", Sport.STRENGTH),
    **meaning(
        Tag.SPORT,
        "squat|squats|deadlift|deadlifts|back squat|back squats|front squats|goblet squats|split squats"
        "|rdl|rdls|bench press|leg press|overhead press|shoulder press|hip thrust|hip thrusts|glute bridges"
        "|pull ups|pullups|chin ups|sit ups|situps|push ups|pushups|press ups|burpee|burpees|lunge|lunges"
        "|walking lunges|calf raise|calf raises|leg raises|leg curls|step ups|box jumps|wall sits|side planks"
        "|plank|planks|kettlebell swing|kettlebell swings|kb swings|russian twists|crunches|dead bugs"
        "|hamstring curls|bicep curls|tricep dips|dips|box step ups|monster walks|nordic curls|bird dogs",
        Sport.STRENGTH,
    ),
    **meaning(Tag.SPORT, "🚶", Sport.WALK),
    **meaning(Tag.SPORT, "🥾", Sport.HIKE),
    **meaning(Tag.SPORT, "🚣", Sport.ROW),
}
