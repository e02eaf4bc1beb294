"""English: days, orders and news as people write them in haste, without apostrophes and full words."""

from __future__ import annotations

from itertools import product
from typing import Final

from core.domain.feasts import fixed
from core.domain.record import Kind
from core.understanding.languages.english_days import DAYS
from core.understanding.values import PartOfDay
from core.understanding.words import Tag, Words, meaning


def _all(*parts: tuple[str, ...]) -> str:
    return "|".join(" ".join(words) for words in product(*parts))


_RUNS: Final = ("that", "that one", "that run", "this one", "that last one", "that last run")

_LAST: Final = (
    ("the last", "my last", "that last", "the previous", "my previous"),
    ("message", "one", "entry", "log", "run", "post", "text"),
)

_DREAMT: Final = ("dreamt", "dreamed", "i dreamt", "i dreamed", "had a dream", "i had a dream")

_MONTHS: Final = {
    "january": 31, "february": 28, "march": 31, "april": 30, "may": 31, "june": 30, "july": 31, "august": 31,
    "september": 30, "october": 31, "november": 30, "december": 31,
}  # fmt: skip


def _ends_of_months() -> Words:
    """Return the first and the last day of each month, as days of the year."""
    ends: Words = {}
    for month, (name, days) in enumerate(_MONTHS.items(), 1):
        for led, day in (("first", 1), ("last", days)):
            ends[f"{led} day of {name}"] = ends[f"the {led} day of {name}"] = (Tag.FEAST, fixed(month, day))
    return ends


_WHY: Final = ("why", "but why", "and why")
_WHILE: Final = ("while i was", "while i'm", "whilst i was", "when i was", "while", "whilst", "from me")
_BUSY: Final = (
    "mowing", "driving", "gardening", "cleaning", "hoovering", "vacuuming", "cooking", "ironing", "sleeping",
    "asleep", "sitting", "cutting the grass", "in bed", "on the bus", "on the train", "on the sofa",
    "on the couch", "in the car", "in meetings", "washing up", "doing the dishes", "folding laundry",
    "shovelling", "shoveling", "raking", "digging", "baking", "brushing my teeth", "drumming",
)  # fmt: skip
_BE: Final = ("is", "are", "is still", "are still", "is all", "is now", "is completely", "is totally")
_IMPASSABLE: Final = (
    "flooded", "closed", "blocked", "shut", "impassable", "overgrown", "diverted", "washed out",
    "under water", "underwater", "iced over", "snowed in", "fenced off", "dug up", "cordoned off",
)  # fmt: skip
_SAID: Final = ("said", "says", "showed", "shows", "read", "reads", "had")
_MATES: Final = (
    "mate", "mates", "mum", "mam", "mom", "dad", "nan", "gran", "brother", "sister", "missus", "wife",
    "husband", "son", "daughter", "cousin", "auntie", "uncle", "neighbour", "boss", "old man",
)  # fmt: skip
_SQUADS: Final = (
    "varsity", "jv", "the jv", "the varsity", "squad", "the squad", "my squad", "the freshmen", "the seniors",
    "the juniors", "the sprinters", "the distance group", "my athletes", "our athletes",
)  # fmt: skip
_OTHER_DAY: Final = ("the other day", "the other night", "the other morning", "the other evening")
_SESSIONS: Final = "|".join(f"w{week}d{day}" for week, day in product(range(1, 17), range(1, 8)))
"""Days of a plan as it names them: "W2D1"."""
_IS_IN: Final = (
    "doing", "running", "racing", "up for", "going", "entered", "entering", "registered", "signed up", "free",
    "around", "about", "ready", "keen", "game",
)  # fmt: skip
_SLIPPED: Final = ("made a mistake", "made a typo", "made an error", "made a slip", "messed up", "slipped up")
_ENTRY: Final = tuple(
    " ".join(words)
    for words in product(
        ("my last", "the last", "my", "the", "that", "that last", "my previous"),
        ("entry", "log", "message", "post"),
    )
)

_BESIDE_FEASTS: Final = {
    "day after": 1, "the day after": 1, "two days after": 2, "2 days after": 2, "day before": -1,
    "the day before": -1, "two days before": -2, "2 days before": -2,
}  # fmt: skip
_FEASTS: Final = {
    **{word: feast for word, (tag, feast) in DAYS.items() if tag == Tag.FEAST},
    "christmas": fixed(12, 25),
    "xmas": fixed(12, 25),
    "new year's": fixed(1, 1),
    "new year": fixed(1, 1),
}


def _beside_feasts() -> Words:
    """Return the days that are told by a feast: "the day after Thanksgiving"."""
    return {
        f"{led} {word}": (Tag.FEAST, feast.moved(days))
        for word, feast in _FEASTS.items()
        for led, days in _BESIDE_FEASTS.items()
    }


STRANGERS: Final[Words] = {
    **_beside_feasts(),
    **meaning(
        Tag.FILL, "wrong turn|wrong turns|wrong turning|wrong way|wrong path|wrong trail|wrong exit", "said"
    ),
    **meaning(Tag.FILL, "skipping rope|jump rope|skipped rope|jumped rope|jumping rope", "said"),
    **meaning(Tag.MEANT, "set the watch for|set my watch for|set my garmin for|set the treadmill for"),
    **meaning(Tag.WISH, "to be able to|be able to|make me"),
    **meaning(
        Tag.RETREAT,
        "turned around early|turned back early|turned round early|stopped early|quit early",
        "gave",
    ),
    **meaning(Tag.SORRY, "never mind|nevermind|nvm|nvmd"),
    **meaning(Tag.DELETE, _all(("ignore", "disregard"), *_LAST), "last"),
    **meaning(Tag.PART_OF_DAY, "last nights|last evenings|last nites", (PartOfDay.NIGHT, -1)),
    **meaning(Tag.FEAST, "nye|new year eve|new yr's eve|n.y.e", fixed(12, 31)),
    **meaning(
        Tag.SET,
        _all(
            ("wait", "oh wait", "no wait", "hang on", "hold on"),
            ("that should be", "it should be", "that should have been", "should be", "that should say"),
        ),
        "should",
    ),
    **meaning(Tag.SET, _all(("mark", "tag", "label"), ("that", "the", "my", "this", "it")), "order"),
    **meaning(Tag.SET, _all(("i did", "i ran", "did", "ran"), _RUNS, ("on",)), "was"),
    **meaning(
        Tag.PLAN,
        _all(
            ("entry", "entries", "registration", "sign up", "sign ups", "signups", "ballot", "booking"),
            ("open", "opens", "close", "closes", "opening", "closing"),
        ),
    ),
    **meaning(Tag.PLAN, "sells out|goes on sale|go on sale|sell out"),
    **meaning(
        Tag.RETREAT,
        _all(
            ("only had time", "just had time", "only found time", "only got time", "only time"),
            ("for", "to do", "to run"),
        ),
    ),
    **meaning(
        Tag.USUAL,
        "same as last week|same as last time|same as the other day|same as last month|same as ever",
    ),
    **meaning(Tag.RUN, "track workout|track session|track run"),
    **meaning(Tag.AFTER, "bc|b/c|cuz|coz|cos"),
    **meaning(
        Tag.IF, "|".join(f"{told}{led}" for told, led in product(_DREAMT, ("", " that", " about", " of")))
    ),
    **meaning(
        Tag.HAVE, "lasts|lasts me|lasts for|lasts exactly|only lasts|just lasts|lasts about|only lasts me"
    ),
    **meaning(Tag.IS, _all(_BE, _IMPASSABLE), "shut"),
    **meaning(Tag.IF, _all(_WHILE, _BUSY), "in jest"),
    **meaning(Tag.RUN, "zwift run|zwift runs|zwift running|zwift jog|treadmill zwift"),
    **meaning(
        Tag.DID,
        "logged|put in|logged in|typed in|i've logged|i had logged|i recorded|i submitted"
        "|just logged|just put in",
        "put",
    ),
    **meaning(Tag.DID, "i entered|just entered|i just entered", "put"),
    **meaning(Tag.FILL, "went wrong|gone wrong|going wrong", "said"),
    **_ends_of_months(),
    **meaning(
        Tag.WENT,
        "out the door again|back out the door|got out the door|made it out the door|out of the door again"
        "|back out of the door",
    ),
    **meaning(
        Tag.FILL,
        _all(
            ("never logged", "didn't log", "never got round to logging", "haven't logged"),
            ("it", "that", "that one", "this one"),
        ),
        "said",
    ),
    **meaning(Tag.ASKS, _all(_WHY, ("does", "do", "is", "are", "am", "did", "was", "were")), "why"),
    **meaning(
        Tag.LABELLED, "wind chill|windchill|wind chill of|windchill of|wind chill factor|wind chill is"
    ),
    **meaning(Tag.FILL, "on the hill|on that hill", "said"),
    **meaning(
        Tag.MEANT,
        "planned for|pencilled in for|penciled in for|scheduled for|lined up for|planned on|pencilled in",
        "behind",
    ),
    **meaning(
        Tag.PERIOD,
        _all(
            ("finished", "ended", "closed", "closed out", "wrapped up"), tuple(_MONTHS), ("on", "with", "at")
        ),
    ),
    **meaning(Tag.LABELLED, "message|msg|entry above|message above|log above", "message"),
    **meaning(Tag.IF, "in my dream|in a dream|in the dream", "in jest"),
    **meaning(
        Tag.FILL,
        "like a dream|like in a dream|what a dream|only dreamed it|only dreamt it|just dreamed it"
        "|just dreamt it",
        "said",
    ),
    **meaning(Tag.WRONG, _all(_SLIPPED, ("in", "on", "with"), _ENTRY)),
    **meaning(Tag.FILL, "put", "said"),
    **meaning(Tag.FILL, "todo bien"),
    **meaning(Tag.PLAN, _all(("on the", "on my"), ("todo list", "to do list", "to-do list")), "behind"),
    **meaning(Tag.HEART, "hr avg|avg hr|average hr|hr average|mean hr|hr mean|avg heart rate|puls"),
    **meaning(Tag.HIGHEST, "hr max|max hr|max heart rate|maximum heart rate|max heartrate|peak hr"),
    **meaning(Tag.HEART, _all(("hrm", "hr monitor", "heart rate monitor", "hr strap", "chest strap"), _SAID)),
    **meaning(Tag.KIND, "recov", Kind.RECOVERY),
    **meaning(Tag.CLIMB, "altitude gain|altitude gained"),
    **meaning(Tag.USUAL, _SESSIONS),
    **meaning(Tag.OTHER, _all(("me",), _MATES)),
    **meaning(Tag.OTHER, _all(_SQUADS, ("did", "ran", "had", "do", "went"))),
    **meaning(Tag.SOME_DAY, _all(("running", "out running"), _OTHER_DAY)),
    **meaning(Tag.FILL, "my leg|my stage|team relay|team relays|relay team|team race|team event"),
    **meaning(Tag.ASKS, _all(("whos", "whose"), _IS_IN)),
}
