"""Running shoes, by the names that runners use in any language."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

SHOE_NAMES: Final[Words] = {
    **meaning(
        Tag.SHOE,
        "pegasus|pegs|vaporfly|vaporflys|vaporflies|alphafly|alphaflys|ghost|ghosts|clifton|cliftons"
        "|bondi|bondis|nimbus|kayano|novablast|novablasts|endorphin|endorphins|endorphin speed"
        "|endorphin speeds|endorphin pro|endorphin pros|kinvara|kinvaras|adios|adizero|glycerin"
        "|glycerins|cumulus|speedgoat|speedgoats|invincible|invincibles|zoom fly|vomero|metaspeed"
        "|superblast|superblasts|magic speed|rebel|fuelcell|cascadia|cascadias|peregrine|peregrines"
        "|hyperion|mach|machs|rincon|arahi|lone peak|lone peaks|torin|escalante|wave rider"
        "|wave riders|streakfly|brooks|hokas|hoka|saucony|sauconys|asics|altras|altra|salomon"
        "|salomons|nikes|mizuno|mizunos|new balance|boston 12|boston 13|evo sl|rocket x|triumph"
        "|adrenaline|adrenalines|cloudmonster|cloudmonsters|cloudflow|gel nimbus|gel kayano"
        "|ultraboost|takumi sen|deviate nitro|velocity nitro|vibram|five fingers|tempo next|dragonfly"
        "|spikes|ride 16|ride 17|skyward|novablast 5|gt 2000|gt2000|gel cumulus|terra kiger|wildhorse"
        "|sense ride|triumphs|arahis|rincons|magic speeds|streakflys|metaspeeds|wildhorses"
        "|prime x|adios pro|pegasus plus|zegama",
    ),
}
