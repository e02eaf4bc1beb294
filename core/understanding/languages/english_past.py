"""English: questions about bests."""

from __future__ import annotations

from typing import Final

from core.understanding.languages.asking import distance_of

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
    "k|kms?|kilomet(?:re|er)s?|mi|miles?|m|met(?:re|er)s?", "half(?:[ -]marathon)?|marathon|parkrun"
)
_FASTEST: Final = (
    rf"{_SHOW}?(?:(?:current|all[- ]time) )?(?:personal )?"
    r"(?:fastest|quickest|best|pb|pr|record)(?: (?:time|run|race))?"
    r"(?: (?:for|over|at|in|on|of))?(?: (?:a|an|the))? {way}(?: (?:time|run|race))?"
    rf"{_EVER}"
    rf"|{_SHOW}{{way}} (?:pb|pr|record|personal best|best(?: time)?|time)"
    r"|how fast have i (?:ever )?(?:run|done) (?:a |the )?{way}"
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
    ("best 1 mi", _FASTEST.format(way="mile")),
    ("best", _FASTEST.format(way=_WAY)),
)
"""The command that answers, and the pattern of the whole question; the first that matches counts."""
