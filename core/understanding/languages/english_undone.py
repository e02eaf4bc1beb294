"""English: what was not done, or told in jest, and who is meant where everybody is."""

from __future__ import annotations

from itertools import product
from typing import Final

from core.understanding.words import Tag, Words, meaning

_NOT: Final = (
    "haven't", "havent", "have not", "not", "i've not", "ive not", "still not", "still haven't", "not yet",
    "haven't yet", "haven't even", "hadn't", "haven't actually",
)  # fmt: skip
_SET_OUT: Final = (
    "been out", "gone out", "gone", "gone yet", "started", "started it", "set off", "set out", "laced up",
    "left", "left the house", "done it", "run it", "headed out", "moved", "got out", "got going", "begun",
    "done any of it", "been for it", "been yet",
)  # fmt: skip
_YET: Final = ("yet to", "still to", "have yet to", "still need to", "still have to", "still got to")
_TO_SET_OUT: Final = (
    "set off", "set out", "start", "head out", "lace up", "be run", "be done", "do it", "run it", "get out",
    "leave", "go out",
)  # fmt: skip
_CAME: Final = ("got", "was", "were", "has been")
_TO_NOTHING: Final = (
    "binned", "canned", "binned off", "off the table", "out the window", "out of the window", "rained off",
    "snowed off", "sacked off", "knocked on the head", "put off",
)  # fmt: skip
_ALL: Final = ("every", "each", "all", "all the", "all our", "all of the", "all your", "any")
_USERS: Final = (
    "user", "users", "member", "members", "account", "accounts", "user account", "profile", "profiles",
    "runner", "runners", "runner's", "participant", "participants",
)  # fmt: skip
_AIMED: Final = (
    "last", "schedule", "target", "plan", "where", "my plan", "my target", "my goal", "the plan", "this time",
    "pace", "goal",
)  # fmt: skip
_WHEN: Final = ("when i", "when we", "by the time i", "by the time we", "once i", "as soon as i")
_CAME_BACK: Final = (
    "got back", "got home", "got in", "got to", "stopped", "finished", "looked", "checked", "reached",
    "arrived", "came home", "came back", "was done", "was home", "was back", "hit stop", "stopped my watch",
    "stopped the watch", "stopped the watch at", "opened", "sat down", "turned for home",
)  # fmt: skip


def _all(*parts: tuple[str, ...]) -> str:
    return "|".join(" ".join(words) for words in product(*parts))


_WOULD: Final = (
    "i'd", "we'd", "he'd", "she'd", "they'd", "you'd", "it'd", "i would", "we would", "he would", "she would",
    "they would", "you would", "it would", "that would", "this would", "i could", "we could", "it could",
)  # fmt: skip
_HAD: Final = ("had i", "had we", "had he", "had she", "had they", "had it", "had the")
_NOT_HAD: Final = ("not", "held", "kept", "paced", "gone", "stayed", "started", "been", "known", "run")

UNDONE: Final[Words] = {
    **meaning(Tag.WISH, _all(_WOULD, ("have",)), "gone by"),
    **meaning(Tag.WISH, "i'd've|we'd've|it'd've|i would've|it would've", "gone by"),
    **meaning(Tag.IF, _all(_HAD, _NOT_HAD)),
    **meaning(Tag.IF, "if i'd|if we'd|if i had|if we had|if only|if i hadn't|if it hadn't"),
    **meaning(
        Tag.MEANT,
        _all(("was", "were", "i was", "we were"), ("all set for", "set for", "ready for", "geared up for")),
    ),
    **meaning(Tag.SKIPPED, "bailed on|bailed out of|gave up on", "left"),
    **meaning(Tag.PLAN, "booked|booked in|booked on|entered", "behind"),
    **meaning(Tag.SKIPPED, "dns|didn't start|didn't make the start|no start", "came to nothing"),
    **meaning(Tag.SKIPPED, "cancelled|canceled|called off|postponed|scrapped|abandoned", "called off"),
    **meaning(Tag.SKIPPED, _all(_NOT, _SET_OUT), "not yet"),
    **meaning(Tag.SKIPPED, _all(_YET, _TO_SET_OUT), "not yet"),
    **meaning(Tag.SKIPPED, _all(_CAME, _TO_NOTHING), "came to nothing"),
    **meaning(
        Tag.SKIPPED,
        "never happened|didn't happen|did not happen|not happening|isn't happening|ain't happening"
        "|won't happen|won't be happening|wasn't to be|not going to happen|not gonna happen|came to nothing"
        "|fell through",
        "came to nothing",
    ),
    **meaning(
        Tag.IF,
        "kidding|just kidding|jk|joking|just joking|only joking|only kidding|as if|april fool|april fools"
        "|april fools'|in my dreams|dream on|said no one|said nobody|psych|yeah right",
        "in jest",
    ),
    **meaning(
        Tag.IF,
        "in college|at college|at uni|at university|in my twenties|in my thirties|in my youth|as a kid"
        "|as a teenager|as a student|to me once|in those days|back then",
    ),
    **meaning(Tag.FILL, "way back", "back"),
    **meaning(Tag.SKIPPED, "did none|did nothing|did none of it"),
    **meaning(Tag.PLAN, "wish me luck|see who turns up|see who shows up|see who comes", "closes"),
    **meaning(Tag.OTHER, _all(_ALL, _USERS), "everybody"),
    **meaning(Tag.OTHER, "user|another user"),
    **meaning(
        Tag.MEASURED,
        "finishers|starters|entrants|volunteers|marshals|people|members|runners|participants|athletes",
        "people",
    ),
    **meaning(Tag.OTHER, "record holder|record holders"),
    **meaning(Tag.FASTER, _all(("behind", "ahead of", "down on", "up on"), _AIMED), "way"),
    **meaning(Tag.LABELLED, "half past|quarter past"),
    **meaning(Tag.AFTER, _all(_WHEN, _CAME_BACK), "when"),
    **meaning(Tag.STRANGE, "went on sale|goes on sale|go on sale|going on sale|on sale", "no run"),
    **meaning(
        Tag.COMMAND,
        "admin mode|as the admin|as an admin|as admin|now admin|now the admin|developer mode|debug mode"
        "|god mode|dev mode|sudo|you are now|you are a|you're now|act like|your rules|your instructions"
        "|your guidelines|your programming|jailbreak",
    ),
}
