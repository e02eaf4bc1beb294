"""English: the manners, the work and the company that are told beside a run, and notices of runs to come."""

from __future__ import annotations

from itertools import product
from typing import Final

from core.domain.record import Kind
from core.understanding.words import Tag, Words, meaning

_SIGN_UP: Final = ("sign up", "signup", "sign-up", "register", "enter", "rsvp", "book", "enrol", "enroll")
_HERE: Final = (
    "now", "here", "below", "today", "at the desk", "at reception", "at the office", "in the lobby",
    "in the office", "in the canteen", "in the staff room", "in the foyer", "on the board", "online",
    "by the door", "at the front desk", "with me", "via the link", "via the app", "on the website",
)  # fmt: skip
_IS: Final = ("", " is", "'s", "s are", "s", " all", " already")
_SET: Final = ("set", "set for", "on for", "set to")
_KIT: Final = (
    "kit", "my kit", "gear", "my gear", "bag", "my bag", "shoes", "my shoes", "clothes", "my clothes", "gels",
)  # fmt: skip
_LAID: Final = (
    "laid out", "is laid out", "are laid out", "packed", "is packed", "are packed", "is ready", "are ready",
    "by the door", "are by the door", "is by the door",
)  # fmt: skip
_HOURS: Final = ("hour", "hours", "hr", "hrs", "h")
_AT_WORK: Final = (
    "shift", "shifts", "workday", "work day", "day at work", "at work", "of work", "on shift", "on the ward",
    "on the till", "on the tills", "behind the bar", "at the office", "in the office", "in the kitchen",
    "in the shop", "in theatre", "in surgery", "in lectures", "of lectures", "of meetings", "in meetings",
    "night shift", "day shift", "on call", "of teaching", "of overtime", "overtime",
)  # fmt: skip
_SHIFTS: Final = (
    "double", "night", "late", "long", "early", "day", "split", "back to back", "full", "extra",
)  # fmt: skip
_LEADS: Final = ("at", "at the", "in the", "on the")
_PLACES: Final = (
    "cafe", "shop", "store", "restaurant", "bar", "pub", "ward", "hospital", "warehouse", "factory", "salon",
    "kitchen", "till", "tills", "shop floor", "classroom", "work", "job", "market stall",
)  # fmt: skip
_WALKED: Final = ("jogged", "ran")
_EVERYBODY: Final = (
    "you all", "ye all", "y'all", "you lot", "ye", "everyone else", "everybody else", "most people",
    "most of you",     "you guys", "the rest of you", "some of you", "others", "other people",
)  # fmt: skip
_RUN_THEM: Final = (
    "do",
    "run",
    "does",
    "runs",
    "are running",
    "are doing",
    "are mad running",
    "can do",
    "can run",
)
_COUNTS: Final = ("turnout", "turn out", "attendance", "numbers tonight", "numbers today")
_ASKED: Final = ("asked for", "wanted", "ordered", "had down", "had set", "demanded")
_WHO: Final = ("coach", "my coach", "trainer", "my trainer", "plan", "my plan", "the plan", "boss", "garmin")


_PLANS: Final = ("plan", "plan for the week", "training plan", "schedule", "goal", "target")


_BOOKED: Final = (
    "shift", "night shift", "late shift", "early shift", "lecture", "exam", "interview", "meeting",
)  # fmt: skip
_WATCHED: Final = (
    "watched", "watching", "held the stopwatch", "holding the stopwatch", "timed them", "timing", "cheered",
    "cheering", "marshalled", "marshalling", "spectated", "held the coats", "stood and watched", "looked on",
)  # fmt: skip
_SPARE: Final = (
    "spare",
    "a spare",
    "free",
    "unwanted",
    "my",
    "giving up my",
    "selling my",
    "transferring my",
)
_ENTRY: Final = (
    "place for the", "place in the", "number for the", "bib for the", "entry for the", "entry to the",
    "spot for the", "spot in the", "place for", "bib for", "entry for", "number for",
)  # fmt: skip
_LIMBS: Final = ("toes", "toenails", "knees", "legs", "calves", "hips", "blisters")
_SURVIVED: Final = (
    "survived",
    "held up",
    "held out",
    "intact",
    "made it",
    "coped",
    "still attached",
    "happy",
)


def _all(*parts: tuple[str, ...]) -> str:
    return "|".join(" ".join(words) for words in product(*parts))


EVERYDAY: Final[Words] = {
    **meaning(
        Tag.FILL,
        "lol|haha|hahaha|omg|phew|woo|wow|boom|whew|hooray|yesss|yay|woohoo|hey|hi|hello|yo|damn|fwiw|ugh|oof"
        "|brr|brrr|gm|bot|yikes|eek|blimey|crikey|wowza|yass|yasss|woot|anyway|anyways"
        "|for the record",
        "opens",
    ),
    **meaning(
        Tag.FILL,
        "too cold|so cold|very cold|really cold|bitterly cold|freezing cold|cold out|cold outside"
        "|cold out there|cold weather|too cold out|too cold outside",
    ),
    **meaning(
        Tag.FILL,
        "if i may|if i may say so|if you don't mind|if you dont mind|if you wouldn't mind|if possible"
        "|if that's ok|if thats ok|if that's okay|if that's possible|if it's possible|if it's ok"
        "|if it's not too much trouble|if it isn't too much trouble|if you could|if you can|if you would"
        "|if it's no trouble|if it's no bother|if that's no trouble|when you get a chance|when you can",
        "said",
    ),
    **meaning(Tag.PLAN, _all(_SIGN_UP, _HERE), "announced"),
    **meaning(
        Tag.PLAN, "sign up|rsvp|link in bio|spaces available|places available|all abilities", "announced"
    ),
    **meaning(
        Tag.PLAN,
        "|".join(f"alarm{be} {for_}" for be, for_ in product(("", "'s", " is", "s are"), _SET)),
        "announced",
    ),
    **meaning(Tag.PLAN, "set the alarm for|set my alarm for|set an alarm for|alarm set", "announced"),
    **meaning(Tag.PLAN, _all(_KIT, _LAID), "announced"),
    **meaning(Tag.FILL, _all(("alarm",), ("set me off", "went off", "set off")), "said"),
    **meaning(Tag.MEASURED, _all(_HOURS, _AT_WORK)),
    **meaning(Tag.RUN, "on feet|on my feet|time on feet|on our feet", "on feet"),
    **meaning(Tag.FILL, _all(_SHIFTS, ("shift", "shifts")), "work"),
    **meaning(Tag.FILL, _all(_LEADS, _PLACES), "work"),
    **meaning(Tag.RAN, _all(_WALKED, ("and", "&", "/", "+"), ("walked",))),
    **meaning(Tag.RAN, _all(("walked",), ("and", "&", "/", "+"), _WALKED)),
    **meaning(Tag.IF, _all(_EVERYBODY, _RUN_THEM)),
    **meaning(
        Tag.RAN, "jog walked|run walked|jog-walked|run-walked|walk-jogged|walk-ran|run/walked|jog/walked"
    ),
    **meaning(Tag.OTHER, "mr.|mrs.|ms.|mr|mrs|prof.|prof|ye|yous|youse|y'all|yall"),
    **meaning(Tag.TOPIC, "|".join(_COUNTS), "turnout"),
    **meaning(Tag.MEANT, _all(_WHO, _ASKED)),
    **meaning(Tag.DID, _all(("gave", "i gave"), ("him", "her", "them", "it", "myself")), "led"),
    **meaning(Tag.ME, "here's my|heres my|here is my|here's mine|heres mine|here is mine", "shown"),
    **meaning(Tag.HEADING, _all(("here's", "heres", "here is"), ("my", "the", "this week's"), _PLANS)),
    **meaning(Tag.KIND, "longie|longies|long'un|long 'un|long un|longun", Kind.LONG),
    **meaning(Tag.ADD, "add another|put another", "another"),
    **meaning(Tag.LABELLED, "grade|grades|form|yr|year group|reception class|primary", "class"),
    **meaning(Tag.OTHER, "under 9s|under 10s|under 11s|under 12s|under 13s|under 14s|under 15s|under 16s"),
    **meaning(Tag.OTHER, "under 17s|under 18s|under 20s|u9s|u11s|u13s|u15s|u17s|u20s|u12s|u14s|u16s"),
    **meaning(Tag.STRANGE, _all(_SPARE, _ENTRY), "sale"),
    **meaning(Tag.FASTER, "wait", "wait"),
    **meaning(
        Tag.WAS, "has come through as|has come through at|has come out as|has come in as|come through as"
    ),
    **meaning(Tag.SET, "set avg|set average|set ave|set the avg|set the average", "order"),
    **meaning(
        Tag.FILL, "of the taper|of taper|of my taper|into the taper|in the taper|in taper|taper day", "said"
    ),
    **meaning(Tag.RUN, "run number|run no.|run no"),
    **meaning(
        Tag.PLAN,
        "start in|starting in|gun in|gun goes in|we start in|race starts in|kick off in"
        "|kicks off in|we're off in",
        "announced",
    ),
    **meaning(Tag.IF, _all(("i just", "i only", "i was just", "i was only"), _WATCHED), "watched"),
    **meaning(Tag.NAMED_DISTANCE, "parkrun tourism|parkrun touring", "5000"),
    **meaning(Tag.FILL, _all(_LIMBS, _SURVIVED), "said"),
    **meaning(Tag.USUAL, _all(("same route", "same loop", "same run", "same"), ("as always", "as ever"))),
    **meaning(
        Tag.FILL,
        "sat behind|sat next to|sat outside|sat inside|sat there|sat around|sat about|sat beside|sat with"
        "|sun finally|sun came|sun broke|sun beating|sun blazing|sun coming|sun going|sun rising|sun setting"
        "|sun in my|sun on my|sun all the way",
        "said",
    ),
    **meaning(Tag.OTHER, "lads|folks|fellas|peeps", "hailed"),
    **meaning(Tag.AFTER, _all(("before",), ("my", "the"), _BOOKED), "ahead"),
}
