"""German: questions about bests."""

from __future__ import annotations

from typing import Final

from core.understanding.languages.asking import distance_of

_SHOW: Final = (
    r"(?:(?:(?:und |sag mal )?(?:was|welche[rs]?|wie (?:lang|weit|schnell)) (?:ist|sind|war|waren)"
    r"|kennst du|weißt du|zeige?(?: mir)?|sag mir) )?"
)
"""What leads to a thing of one's own."""
_EVER: Final = r"(?: (?:bisher|überhaupt|je|jemals|aller zeiten|bis jetzt))*"
_LONGEST: Final = (
    rf"{_SHOW}(?:meine?[nrs]? |der |die )?(?:längste[nr]?|weiteste[nr]?) (?:lauf|läufe|strecke|distanz)"
)
_WAY: Final = distance_of("k|km|kilometer|mi|meilen?|m|meter|er", "halbmarathon|marathon|parkrun")
_OVER: Final = r"(?: (?:über|auf|im|für|beim|bei))?(?: (?:die|den|einen))?"

BESTS: Final[tuple[tuple[str, str], ...]] = (
    ("year", rf"{_LONGEST} (?:dieses|in diesem|im) jahr"),
    ("year last", rf"{_LONGEST} (?:im )?(?:letztes|letzten|voriges|vorigen) jahr"),
    ("month", rf"{_LONGEST} (?:diesen|in diesem|im) monat"),
    ("month last", rf"{_LONGEST} (?:im )?(?:letzten|vorigen) monat"),
    (
        "best",
        rf"{_LONGEST}{_EVER}"
        rf"|{_SHOW}(?:meine|die) (?:bestzeiten|rekorde|bestleistungen|besten (?:läufe|zeiten))"
        rf"|{_SHOW}mein (?:schnellster|bester) lauf{_EVER}|bestzeiten|rekorde|bestleistungen",
    ),
    (
        "best",
        rf"{_SHOW}(?:meine?[nrs]? )?(?:schnellste[nrs]?|beste[nrs]?)(?: zeit)?{_OVER} {_WAY}"
        rf"(?:[ -]?(?:zeit|lauf|rennen))?{_EVER}"
        rf"|{_SHOW}(?:meine? )?(?:bestzeit|bestleistung|rekord|pb){_OVER} {_WAY}"
        rf"|{_SHOW}(?:meine? )?{_WAY}[ -]?(?:bestzeit|rekord|pb)"
        rf"|wie schnell bin ich(?: schon)?(?: die| einen)? {_WAY} gelaufen",
    ),
)
"""The command that answers, and the pattern of the whole question; the first that matches counts."""
