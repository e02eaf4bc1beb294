"""English: who made one run, whom one paced, who ran in one's stead, and what made one stop."""

from __future__ import annotations

from itertools import product
from typing import Final

from core.understanding.languages.english_days import DAYS
from core.understanding.words import Tag, Words, meaning


def _words_for(tag: int) -> set[str]:
    return {word for word, (meant, _) in DAYS.items() if meant == tag}


_TRAINERS: Final = ("coach", "my coach", "our coach", "trainer", "my trainer", "my pt")
_MAKES: Final = ("made us", "made me", "had us", "had me", "got us to", "got me to")
_DEEDS: Final = ("do", "doing", "run", "running")
_THROUGH: Final = ("through", "in", "for", "to", "at")
_CHILDREN: Final = ("kids", "children", "the girls", "the boys")
_MONTHS: Final = _words_for(Tag.MONTH) - {"may"}  # "may total 40 miles" tells what may be
_TOTALS: Final = ("total", "totals", "mileage", "running total", "tally")
_DAYS: Final = _words_for(Tag.WEEKDAY) | {"weekday"}
_LIMBS: Final = (
    "calf", "hamstring", "hammy", "knee", "ankle", "achilles", "quad", "hip", "shin", "groin", "glute",
    "foot", "stomach", "guts", "legs", "itb", "plantar",
)  # fmt: skip
_GIVES: Final = (
    "went", "gave out", "gave up", "gave way", "blew up", "blew", "popped", "seized up", "seized", "cramped",
    "cramped up", "tightened up", "tightened", "started hurting", "flared up", "died", "pulled",
)  # fmt: skip

_PLANS: Final = (
    "plan", "the plan", "my plan", "training plan", "program", "programme", "schedule", "the schedule", "app",
    "the app", "garmin", "my garmin",
)  # fmt: skip
_SAY: Final = ("says to", "wants me to", "has me doing", "has me down for", "wants", "is asking for")
_STOPS: Final = ("cut", "ended", "stopped", "left", "called", "quit", "packed")
_NAMES: Final = ("mark", "rob", "will", "jack", "grace", "rose", "max", "frank", "drew", "may", "june")
"""Names that are other words, too: who is named so is somebody before a verb only."""

_ENDS: Final = (
    "christmas", "xmas", "new year", "the new year", "spring", "summer", "autumn", "fall", "winter",
    "year end", "the holidays",
)  # fmt: skip
"""What ends a span and is no day, or not one: those that are, such as Easter, are days here too."""

_OF_US: Final = ("the rest", "some", "most", "a few", "all", "both", "half", "several", "two", "three")
_PARTS: Final = ("half", "half of", "most of", "some of", "the rest of", "several of", "two of", "three of")
_CREWS: Final = tuple(
    f"{whose} {crew}"
    for whose in ("the", "my", "our")
    for crew in ("club", "team", "group", "squad", "crew", "office", "class", "running club", "run club")
)
_TOTALS_NOW: Final = ("takes me", "brings me", "puts me", "gets me", "that takes me", "that brings me")
_SO_FAR: Final = ("past", "over", "to", "up to", "at", "on", "through")

COMPANY: Final[Words] = {
    **meaning(Tag.ME, "|".join(f"{some} of us" for some in _OF_US)),
    **meaning(Tag.FILL, "|".join(" ".join(words) for words in product(_TOTALS_NOW, _SO_FAR)), "said"),
    **meaning(Tag.FILL, "can you believe|would you believe|believe it or not|guess who|guess what", "said"),
    **meaning(Tag.HEADING, "countdown"),
    **meaning(Tag.OTHER, "whoever"),
    **meaning(Tag.OTHER, "|".join(" ".join(words) for words in product(_PARTS, _CREWS))),
    **meaning(Tag.FILL, "at all|pre race|pre-race|post race|post-race", "said"),
    **meaning(Tag.LEFT, "to find|to make up"),
    **meaning(Tag.FILL, "race week"),
    **meaning(Tag.DID, "in the book|in my book"),
    **meaning(Tag.DID, "forgot to log|forgot to enter|forgot to record|forgot to put in|forgot to write"),
    **meaning(Tag.WISH, "would kill for|i'd kill for|would give anything for|i'd give anything for"),
    **meaning(
        Tag.MEANT,
        "went out to do|went out to run|set out to do|set out to run|headed out to do|was only going out for"
        "|was only going to do|was going out for|only meant to do|only meant to run|only meant to",
    ),
    **meaning(
        Tag.RETREAT,
        "didn't get anywhere near|didn't get near|didn't make it|fell short|came up short|got nowhere near"
        "|didn't get that far|came home with|ended with",
    ),
    **meaning(Tag.BY, "|".join(f"by {end}" for end in _ENDS), "due"),
    **meaning(Tag.PLAN, "|".join(" ".join(words) for words in product(_PLANS, _SAY))),
    **meaning(Tag.PLAN, "plan says|the plan says|my plan says|schedule says|program says|programme says"),
    **meaning(Tag.RETREAT, "|".join(f"{stops} it at" for stops in _STOPS), "out"),
    **meaning(Tag.OTHER, "|".join(" ".join(words) for words in product(_NAMES, ("did", "ran", "raced")))),
    **meaning(Tag.WISH, "got to|have got to|i've got to|ive got to|got to get|had better|better get"),
    **meaning(Tag.MEANT, "told myself|promised myself|had in mind|was thinking|had my heart set on"),
    **meaning(
        Tag.PLAN,
        "hopefully|fingers crossed|all being well|touch wood|weather permitting|if all goes well",
        "closes",
    ),
    **meaning(Tag.ASKS, "doing", "weak"),
    **meaning(
        Tag.PART,
        "the steep bits|the steep parts|the steep sections|the hilly bits|the uphills|the climbs|the ups"
        "|some of it|bits of it|parts of it|most of the hills",
    ),
    **meaning(Tag.PERIOD, "between us|between the two of us|between the three of us|between the four of us"),
    **meaning(
        Tag.PLAN,
        "got my number|got my bib|got my race number|collected my number|collected my bib|picked up my number"
        "|picked up my bib|number arrived|bib arrived",
    ),
    **meaning(
        Tag.PART,
        "halfway through|half way through|midway through|halfway round|half way round|halfway into"
        "|partway through|part way through",
    ),
    **meaning(
        Tag.SET,
        "can you make|could you make|can u make|can you set|could you set|can you put|could you put",
        "order",
    ),
    **meaning(Tag.FILL, "short|too short|shorter", "less"),
    **meaning(Tag.TAKE, "knock|shave|chop|trim"),
    **meaning(
        Tag.PRAISE,
        "well run|great running|good running|brilliant running|superb running|awesome running"
        "|cracking running"
        "|super running|lovely running|fab running|strong running",
    ),
    **meaning(Tag.DID, "|".join(" ".join(words) for words in product(_TRAINERS, _MAKES, _DEEDS)), "led"),
    **meaning(Tag.DID, "paced my|paced a|paced our|paced the|paced her|paced him|paced them", "led"),
    **meaning(
        Tag.RETREAT,
        "|".join(f"{limb} {gives} at" for limb, gives in product(_LIMBS, _GIVES)),
        "gave",
    ),
    **meaning(
        Tag.RETREAT,
        "turned back at|turned round at|turned home at|headed home at|headed back at|called it quits at"
        "|pulled the plug at|threw in the towel at",
        "out",
    ),
    **meaning(Tag.PERIOD, "|".join(f"{month} {total}" for month, total in product(sorted(_MONTHS), _TOTALS))),
    **meaning(Tag.FILL, "cheeky|sneaky|speedy|mellow|honest|tidy|leisurely|lazy|scenic"),
    **meaning(Tag.SKIPPED, "ran 0|ran zero|ran nothing|ran none|0 miles run|0 km run"),
    **meaning(Tag.IF, "|".join(f"every {day}" for day in sorted(_DAYS))),
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
