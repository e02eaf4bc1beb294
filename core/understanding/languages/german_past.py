"""German: questions about bests, the last run or what was done on a day, and what a sum is set beside."""

from __future__ import annotations

from typing import Final

from core.understanding.languages.asking import distance_of, months_in, of_named_periods
from core.understanding.languages.german_days import DAYS

_SHOW: Final = (
    r"(?:(?:(?:und |sag mal )?(?:was|welche[rs]?|wie (?:lang|weit|schnell)) (?:ist|sind|war|waren)"
    r"|kennst du|weißt du|zeige?(?: mir)?|sag mir) )?"
)
"""What leads to a thing of one's own."""
_EVER: Final = r"(?: (?:bisher|überhaupt|je|jemals|aller zeiten|bis jetzt))*"
_LONGEST: Final = (
    rf"{_SHOW}(?:meine?[nrs]? |der |die )?(?:längste[nr]?|weiteste[nr]?) (?:lauf|läufe|strecke|distanz)"
)
_WAY: Final = distance_of("k|km|kilometer|mi|meilen?|m|meter|er", "halbmarathon|marathon|parkrun|meile")
_OVER: Final = r"(?: (?:über|auf|im|für|beim|bei))?(?: (?:die|den|einen))?"
_FASTEST: Final = (
    rf"{_SHOW}(?:meine?[nrs]? )?(?:schnellste[nrs]?|beste[nrs]?)(?: zeit)?{_OVER} {_WAY}"
    rf"(?:[ -]?(?:zeit|lauf|rennen))?{_EVER}"
    rf"|{_SHOW}(?:meine? )?(?:bestzeit|bestleistung|rekord|pb){_OVER} {_WAY}"
    rf"|{_SHOW}(?:meine? )?{_WAY}[ -]?(?:bestzeit|rekord|pb)"
    rf"|wie schnell bin ich(?: schon)?(?: die| einen)? {_WAY} gelaufen"
)

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
    ("best", rf"(?:{_FASTEST})(?: (?:in )?((?:dieses|diesem|letztes|letzten|voriges) jahr|20\d\d))?"),
)

_DAY: Final = (
    r"(?:am )?(heute|gestern|vorgestern"
    r"|(?:letzten |diesen )?(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)"
    rf"|vor \d+ tagen|\d{{4}}-\d\d-\d\d|\d\d?\. ?(?:{months_in(DAYS)}|\d\d?\.)(?: ?\d{{4}})?)"
)
"""A day that is over, or this one."""
_ALSO: Final = r"(?: (?:denn|eigentlich|überhaupt|alles))?"

RUNS: Final[tuple[tuple[str, str], ...]] = (
    (
        "runs last",
        rf"{_SHOW}mein(?:en)? letzte[nr] lauf|wann war{_ALSO} mein letzter lauf"
        rf"|wann (?:war|bin) ich{_ALSO} (?:zuletzt|das letzte mal) (?:laufen|gelaufen|joggen)"
        r"|wie lange ist mein letzter lauf her|was bin ich zuletzt gelaufen",
    ),
    (
        "runs",
        rf"(?:was|wie (?:viel|weit|lange|schnell)|wieviel) (?:habe?|bin) ich{_ALSO} {_DAY}{_ALSO}"
        r" (?:gemacht|gelaufen|trainiert|gejoggt)"
        rf"|wie schnell war ich{_ALSO} {_DAY}{_ALSO}"
        rf"|(?:bin|war|habe?) ich{_ALSO} {_DAY}{_ALSO} (?:gelaufen|laufen|joggen|trainiert|gejoggt)",
    ),
)


def _compared(span: str, *, this: str, last: str) -> str:
    """Return the pattern of a question by how much this span differs from the last one."""
    with_ = r"(?:im vergleich (?:zum|zur|zu)|verglichen mit|gegenüber|gegen|zum|zur|als|vs\.?)"
    to = rf"{with_} (?:dem |der )?{last}"
    return (
        rf"wie (?:stehe|liege|bin) ich(?: {this} {span})? {to} {span}"
        rf"|wie (?:läuft|geht) (?:es|dieser? {span})(?: {this} {span})? {to} {span}"
        rf"|{this} {span} {to} {span}"
        rf"|(?:bin|habe) ich {this} {span} (?:mehr|weniger|weiter) gelaufen {to} {span}"
    )


SET_BESIDE: Final[tuple[tuple[str, str], ...]] = (
    ("week beside=last", _compared("woche", this="(?:diese|in dieser)", last="(?:letzte[nr]?|vorige[nr]?)")),
    (
        "month beside=last",
        _compared("monat", this="(?:diesen|dieser|in diesem)", last="(?:letzten|letztem|letzter|vorigen)"),
    ),
    (
        "year beside=last",
        _compared("jahr", this="(?:dieses|in diesem)", last="(?:letzten|letztem|letztes|vorigen)"),
    ),
    (
        "year",
        rf"{_SHOW}(?:meine? |der )?(?:wochendurchschnitt|wochenschnitt"
        r"|(?:durch)?schnitt (?:pro|in der) woche)"
        r"|(?:wie viele? (?:km |kilometer )?|wie weit )(?:laufe|bin) ich"
        r" (?:(?:im (?:durch)?schnitt|durchschnittlich|pro woche|in der woche|die woche) ?)+(?:gelaufen)?",
    ),
)
"""The command that answers, and the pattern of the whole question; the first that matches counts."""

NAMED: Final[tuple[tuple[str, str], ...]] = of_named_periods(
    lead=(
        r"(?:und |also |ok )?(?:(?:(?:kannst du|kann ich) )?(?:bitte )?"
        r"(?:zeige?|lass sehen|liste)(?: mir)?(?: bitte)?(?: den| die| das)?|was ist mit"
        r"|wie (?:war|lief)(?: es)?(?: mein| meine| der| die| das| im| in der)?)|und(?: im| in der| in)?"
    ),
    months=months_in(DAYS),
    of="",
    spans={
        "week last": "(?:letzten?|vorigen?) woche",
        "month last": "(?:letzten?r?|vorigen?r?) monat",
        "year last": "(?:letzte[sn]?|vorige[sn]?) jahr",
        "week": "(?:diese|dieser|(?<=die )|(?<=meine )) ?woche",
        "month": "diese[rnm]? monat",
        "year": "diese[sm]? jahr",
    },
)

_A_PACE: Final = r"(?:tempo|pace)"
PACES: Final[tuple[tuple[str, str], ...]] = (
    (
        "pace",
        rf"(?:und |also )?(?:welche[rs]? {_A_PACE} (?:ist|war) (?:das|es)"
        rf"|was (?:ist|war) (?:das|mein|meine|die|das) (?:für (?:ein|eine) )?{_A_PACE}"
        rf"|was für (?:ein|eine) {_A_PACE} (?:ist|war) (?:das|es)"
        rf"|wie schnell (?:war|bin) (?:das|ich|es|der lauf)(?: (?:da )?(?:gelaufen|gewesen))?|{_A_PACE})",
    ),
    (
        "pace",
        rf"(?:welche[rs]? {_A_PACE} (?:ist|sind|wäre|brauche ich für|muss ich laufen für|für)"
        r"|wie schnell (?:ist|sind|wäre|muss ich (?:sein|laufen) für))"
        r"(?: eine?n?)? ((?=.*\d).+)",
    ),
    (
        "pace",
        r"wie lange? (?:brauche ich|dauert|braucht man|wäre)(?: (?:für|ein|eine|einen|zu))*"
        r" (.+ (?:bei|mit|in) (?=.*\d).+)",
    ),
)
