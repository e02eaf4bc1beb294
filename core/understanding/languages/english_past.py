"""English: questions about bests, the last run or what was done on a day, and what a sum is set beside."""

from __future__ import annotations

from typing import Final

from core.understanding.languages.asking import distance_of, months_in, of_named_periods
from core.understanding.languages.english_days import DAYS

_SHOW: Final = (
    r"(?:(?:so |hey |and |ok )?(?:what(?:'s|s)?|which|when|where|do you know|do you remember|show me|tell me"
    r"|how (?:far|long|fast|quick))(?: is| are| was| were)? (?:my|the) |my |the )"
)
"""What leads to a thing of one's own."""
_EVER: Final = r"(?: (?:ever|so far|of all time|yet|i(?:'ve| have)? (?:ever )?(?:run|ran|done|did)))*"
_LONGEST: Final = (
    rf"{_SHOW}?(?:all[- ]time )?(?:longest|farthest|furthest|biggest) (?:ever )?(?:runs?|distance)"
    r"|(?:what|how far)(?: is|'s|s) the (?:longest|farthest|furthest)"
    r" i(?:'ve| have)? (?:ever )?(?:run|ran|gone)"
)
_WAY: Final = distance_of(
    "k|kms?|kilomet(?:re|er)s?|mi|miles?|m|met(?:re|er)s?", "half(?:[ -]marathon)?|marathon|parkrun|mile"
)
_IN_A_YEAR: Final = r"(?: (?:of |in )?(this year|last year|20\d\d))?"
_FASTEST: Final = (
    rf"{_SHOW}?(?:(?:current|all[- ]time) )?(?:personal )?"
    r"(?:fastest|quickest|best|pb|pr|record)(?: (?:time|run|race))?"
    rf"(?: (?:for|over|at|in|on|of))?(?: (?:a|an|the))? {_WAY}(?: (?:time|run|race))?"
    rf"{_EVER}"
    rf"|{_SHOW}{_WAY} (?:pb|pr|record|personal best|best(?: time)?|time)"
    rf"|{_WAY} (?:pb|pr|personal best|best)"
    rf"|how fast have i (?:ever )?(?:run|done) (?:a |the )?{_WAY}"
)

BESTS: Final[tuple[tuple[str, str], ...]] = (
    ("year", rf"(?:{_LONGEST}) this year"),
    ("year last", rf"(?:{_LONGEST}) last year"),
    ("month", rf"(?:{_LONGEST}) this month"),
    ("month last", rf"(?:{_LONGEST}) last month"),
    (
        "best",
        rf"(?:{_LONGEST}){_EVER}|{_SHOW}(?:fastest|quickest|best) runs?{_EVER}"
        rf"|{_SHOW}?(?:personal (?:bests|records)|pbs|prs|best times|fastest times|records)",
    ),
    ("best", rf"(?:{_FASTEST}){_IN_A_YEAR}"),
)

_NTH: Final = r"\d\d?(?:st|nd|rd|th)"
_MONTH: Final = months_in(DAYS)
_DAY: Final = (
    r"(?:on )?((?:the )?day before yesterday|today|yesterday"
    r"|(?:last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+ days ago|\d{4}-\d\d-\d\d"
    rf"|(?:the )?(?:{_NTH}|\d\d?(?= (?:{_MONTH})\b))(?: (?:of )?(?:{_MONTH})(?:,? \d{{4}})?)?"
    rf"|(?:{_MONTH}) (?:the )?(?:{_NTH}|\d\d?)(?:,? \d{{4}})?)"
)
"""A day that is over, or this one."""
_DONE: Final = (
    r"(?:go )?(?:run|running|for a run|jog|train|work ?out|exercise|do (?:anything|something|a run))"
)

RUNS: Final[tuple[tuple[str, str], ...]] = (
    (
        "runs last",
        rf"{_SHOW}(?:last|latest|newest|most recent|previous) run"
        r"|what did i (?:run last|last run)|when did i (?:last (?:run|go (?:running|for a run))|run last)"
        r"|when(?: was|'s|s) the last time (?:that )?i (?:ran|went (?:running|for a run))"
        r"|how long (?:has it been|is it|ago is it)? ?since (?:my last run|i (?:last )?ran)"
        r"|how long ago (?:was my last run|did i (?:last run|run last))",
    ),
    (
        "runs",
        rf"(?:what|how (?:much|far|long|fast|many (?:kms?|k|miles|mi))) did i (?:do|run|log|train|go) {_DAY}"
        rf"|(?:so |and )?did i {_DONE} {_DAY}|have i (?:run|trained|done anything) (today)"
        rf"|how fast was i {_DAY}|what was my (?:run|pace) {_DAY}|my runs? {_DAY}",
    ),
)


def _compared(span: str) -> str:
    """Return the pattern of a question by how much this span differs from the last one."""
    to = rf"(?:compared? (?:to|with)|against|versus|vs\.?|to|with|than) (?:my |the )?last {span}"
    return (
        rf"how (?:am i doing|did i do|is it going|do i (?:compare|stand)|does (?:it|this {span}) compare)"
        rf"(?: this {span})?,? {to}"
        rf"|am i (?:ahead of|behind|up on|down on) (?:my |the )?last {span}"
        rf"|is (?:this {span}|it) (?:any )?(?:better|worse|more|less) {to}"
        rf"|(?:compare )?this {span},? {to}|compare (?:this {span} )?(?:to|with) last {span}"
        rf"|(?:have i|did i|am i) (?:run|running)(?: any)? (?:more|less|further|farther)(?: this {span})?"
        rf" {to}"
    )


SET_BESIDE: Final[tuple[tuple[str, str], ...]] = (
    *((f"{span} beside=last", _compared(span)) for span in ("week", "month", "year")),
    *(
        (f"{span} last" if which == "last" else span, rf"(?:so |and )?(?:did|have) i {_DONE} {which} {span}")
        for span in ("week", "month", "year")
        for which in ("this", "last")
    ),
    (
        "year",
        rf"{_SHOW}?(?:weekly (?:average|mean)|average (?:weekly )?(?:mileage|distance|kms?|miles|week)"
        r"|average(?: (?:mileage|distance|kms?|miles))? (?:per|a|each) week)"
        r"(?: (?:this year|(?:per|a) week))?"
        r"|how (?:much|far|many (?:kms?|k|miles|mi)) (?:do|did|have) i (?:usually |normally )?run"
        r"(?: on average)? (?:per|a|each|every|in a) week(?: on average)?",
    ),
)
"""The command that answers, and the pattern of the whole question; the first that matches counts."""

NAMED: Final[tuple[tuple[str, str], ...]] = of_named_periods(
    lead=(
        r"(?:and |so |ok )?(?:(?:can (?:you|i) )?(?:please )?"
        r"(?:show(?: me)?|let me see|see|list|sum up)(?: my| the)?"
        r"|what about|how about|how (?:was|were)(?: my)?|how did (?:i do|it go)(?: in| during)?"
        r"|how (?:much|far|many (?:kms?|k|miles|mi)) (?:in|for|during))|and(?: in)?"
    ),
    months=rf"(?:last )?(?:{_MONTH})",
    of="of |in ",
    spans={
        **{f"{span} last": f"last {span}" for span in ("week", "month", "year")},
        **{span: rf"(?:this |(?<=my )|(?<=the )){span}" for span in ("week", "month", "year")},
    },
)

PACES: Final[tuple[tuple[str, str], ...]] = (
    (
        "pace",
        r"(?:so |and |ok )?(?:what(?:'s|s)?(?: is| was)?(?: my| the)? ?pace(?: (?:is|was))?"
        r"(?: (?:that|it|this|did i (?:run|do)(?: that| it)?|of (?:that|it)|of my last run"
        r"|for that(?: run)?))?"
        r"|how fast (?:is that|was (?:that|it|i)|did i (?:run|go)(?: that| it)?)|(?:my |the )?pace)",
    ),
    (
        "pace",
        r"(?:what(?:'s|s)?(?: is)?(?: the| my)? pace"
        r" (?:is|for|do i need (?:for|to run)|would be|is needed for)"
        r"|how fast (?:is|do i (?:need|have) to (?:run|go)(?: for)?|must i run(?: for)?))"
        r"(?: an?)? ((?=.*\d).+)",
    ),
    (
        "pace",
        r"(?:how long (?:is|does|will|would)|what(?:'s|s)?(?: is)?(?: the)? (?:time|finish time) (?:for|of))"
        r"(?: it take(?: me)? to run)?(?: an?)? (.+?)(?: take| be)?( (?:at|with) (?=.*\d).+)",
    ),
)
