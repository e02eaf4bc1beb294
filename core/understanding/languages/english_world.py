"""English: what runners tell of the world around a run, and by which words they put one right."""

from __future__ import annotations

from itertools import product
from typing import Final

from core.domain.record import Kind, Sport
from core.understanding.words import Tag, Words, meaning

_WALKS: Final = (
    "had to walk", "needed to walk", "forced to walk", "ended up walking", "stopped to walk", "walked",
    "walking",
)  # fmt: skip
_BITS: Final = (
    "twice", "once", "a bit", "a little", "a bit of it", "some", "some of it", "half", "half of it", "parts",
    "parts of it", "bits", "bits of it", "in parts", "in places", "the hills", "the uphills", "up the hills",
    "the climbs", "a few times", "a couple of times", "three times", "briefly", "the steep bits",
    "at the end", "the end", "the last bit", "the last stretch", "the worst of it", "the first hill",
)  # fmt: skip
_CHAMPIONS: Final = (
    "club", "county", "area", "regional", "state", "national", "masters", "xc", "cross country", "league",
    "district", "club road", "county road", "vets", "schools", "conference",
)  # fmt: skip
_WATCHES: Final = (
    "garmin", "strava", "watch", "my watch", "my garmin", "the watch", "coros", "polar", "suunto",
    "apple watch",
    "the app", "my app", "gps", "the garmin", "google",
)  # fmt: skip
_SOURCES: Final = (
    "google", "google maps", "maps", "the map", "map", "strava", "garmin", "my garmin", "plotaroute",
    "mapmyrun", "the app", "gps", "the gps", "phone", "my phone", "foot pod", "my foot pod",
    "footpod", "stryd", "coros",
)  # fmt: skip
_SAY: Final = (
    "says", "said", "reads", "read", "shows", "showed", "gives", "gave", "gives me", "only gives me",
    "reckons", "makes it", "made it", "has it at", "had it at",
)  # fmt: skip
_IMPASSABLE: Final = (
    "flooded", "closed", "blocked", "shut", "impassable", "overgrown", "diverted", "washed out", "roadworks",
    "road closed", "under water", "underwater",
)  # fmt: skip
_SAYS_NOW: Final = (
    "now says", "now reads", "now shows", "now has it at", "now has it as", "now gives", "has now updated to",
    "has updated to", "has updated it to", "updated to", "updated it to", "has corrected it to",
    "corrected to",
    "corrected it to", "changed it to", "has changed it to", "recalculated it to", "recalculated to",
)  # fmt: skip


def _all(*parts: tuple[str, ...]) -> str:
    return "|".join(" ".join(words) for words in product(*parts))


WORLD: Final[Words] = {
    **meaning(
        Tag.STRANGE,
        "for sale|selling|on vinted|on ebay|up for grabs|giving away|free to a good home|wts",
        "sale",
    ),
    **meaning(Tag.TOPIC, "plan|program|programme", "plan"),
    **meaning(Tag.IS, "is|are", "asks"),
    **meaning(Tag.FILL, _all(_WALKS, _BITS), "said"),
    **meaning(Tag.SET, _all(_WATCHES, _SAYS_NOW), "was"),
    **meaning(
        Tag.FILL,
        "go with that|go with it|let's go with that|go by that|use that|use that one|use that instead"
        "|go with that one",
        "said",
    ),
    **meaning(Tag.FILL, "crap|argh|gah|bugger|dang|shoot|bollocks|balls|rats|bah|pants|pls|plz"),
    **meaning(
        Tag.WAS,
        "came out as|came out at|came through as|came through at|came back as|came in as"
        "|has me at|has me down as",
    ),
    **meaning(Tag.SET, "swap|swap the|swap my", "order"),
    **meaning(Tag.FILL, "i think|i reckon|i guess|i believe|iirc|if i remember right|from memory", "guess"),
    **meaning(Tag.OR, "or was it|or is it|or maybe it was", "guess"),
    **meaning(Tag.MEASURED, "laps|lap|loops|circuits", "laps"),
    **meaning(
        Tag.DID,
        "got out|got out there|got myself out|trained|trained hard|training done|did my training"
        "|did some training|did the training|did my session|got my training in",
        "trained",
    ),
    **meaning(Tag.FILL, "got out of|got out late|got out early", "said"),
    **meaning(
        Tag.MEANT,
        "called for|plan called for|the plan called for|schedule called for|the schedule called for|plan had"
        "|coach called for|plan had me down for|schedule said|the schedule said|plan said|the plan said",
    ),
    **meaning(Tag.TOTAL, "door to door|gate to gate|front door to front door|house to house"),
    **meaning(
        Tag.TOTAL,
        "in the middle of|in the middle of a|in the middle of an|in the midst of|in the midst of a|inside a"
        "|inside an|within a|within an|within|buried in a|tucked inside a|sandwiched in|in the middle of my"
        "|in the middle of the|during a|during an|as part of a|as part of an|as part of",
        "middle",
    ),
    **meaning(
        Tag.KIND,
        " champs|".join(_CHAMPIONS) + " champs|" + " championships|".join(_CHAMPIONS) + " championships",
        Kind.RACE,
    ),
    **meaning(Tag.LABELLED, "leg|relay leg|team came|team placed|our team came|our team placed"),
    **meaning(Tag.FILL, "home", "said"),
    **meaning(Tag.THAN, "until|till|til|'til", "until"),
    **meaning(Tag.GUN, _all(_SOURCES, _SAY)),
    **meaning(
        Tag.FILL,
        "to the mill|the old mill|past the mill|by the mill|from the mill|mill lane|mill road",
        "said",
    ),
    **meaning(Tag.HEADING, "reminder|friendly reminder|gentle reminder|quick reminder|heads up|psa"),
    **meaning(Tag.STRANGE, "|".join(f"{was} at" for was in _IMPASSABLE), "no run"),
    **meaning(
        Tag.STRANGE,
        _all(("run", "running"), ("this", "it", "that", "something", "an idea", "the idea"), ("past", "by")),
    ),
    **meaning(Tag.WARM, "w/up|w/ up|wmup"),
    **meaning(Tag.COOL, "w/down|w/ down|wdown"),
    **meaning(
        Tag.SPORT, "rehab|rehab exercises|physio exercises|prehab|clams|clamshells|glute work", Sport.STRENGTH
    ),
    **meaning(Tag.AGO, "days back", (1,)),
    **meaning(Tag.AGO, "weeks back", (7,)),
    **meaning(Tag.SPAN, "days back to back|days back home|days back at|days back in|days back from", 1),
    **meaning(Tag.SPAN, "days back on|days back into|days back running", 1),
    **meaning(Tag.SPAN, "weeks back at|weeks back in|weeks back from|weeks back on|weeks back running", 7),
    **meaning(Tag.DAY, "a couple of days back|couple of days back", -2),
    **meaning(Tag.DAY, "a week back|one week back", -7),
    **meaning(Tag.SOME_DAY, "a few days back|a while back|some days back"),
    **meaning(Tag.CLIMB, "up", "up"),
    **meaning(Tag.AFTER, "down", "down"),
}
