"""German: questions that a command answers."""

from __future__ import annotations

from typing import Final

from core.understanding.languages.asking import months_in, of_a_period, of_past_periods
from core.understanding.languages.german_days import DAYS
from core.understanding.languages.german_past import BESTS, NAMED, PACES, RUNS, SET_BESIDE

_PERIOD: Final = of_a_period(
    asks=r"(?:wie ?viele?|wie weit|wie oft|wie lange|was|zeig(?:e)?(?: mir)?)",
    of=r"km|kilometer|gelaufen|läufe|weit|oft|distanz|strecke|umfang",
    then=r"{span}(?: bisher| gelaufen)*",
)

_SLOT: Final = (
    r"(?:(?:auf|am|an|jeden|immer|um|für) )*"
    r"(?:(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?)"
    r"(?: ?(?:abends?|früh|morgens?|mittags?))?"
    r"(?: (?:(?:um|gegen|ab) )?\d[\d:.]*(?: ?uhr)?(?: \d\d)?)?|(?:um|auf) \d[\d:.]*(?: ?uhr)?"
)
"""When a week is looked at: „montags um 7“."""

_TO_COME: Final = (
    r"(?: (?:jetzt|nun|heute|heute abend|morgen|denn|noch|als nächstes|(?:diese|in dieser|nächste) woche"
    r"|am wochenende|am (?:mon|diens|donners|frei|sams|sonn)tag|am mittwoch))*"
)
"""When something is to be done."""


def _wanted(what: str, deed: str, order: str) -> str:
    """Return the pattern of a deed that is wanted: „kann ich meine Daten exportieren“, „lösch mein Ziel“."""
    wants = (
        r"(?:wie )?(?:kann|könnte|darf|will|möchte) (?:ich|man)|ich (?:kann|will|möchte|würde gern)"
        r"|(?:kannst|könntest) du"
    )
    return (
        rf"(?:(?:{wants}) )?(?:bitte )?{what} (?:bitte )?(?:{deed})(?: bitte)?|(?:bitte )?(?:{order}) {what}"
    )


QUESTIONS: Final[tuple[tuple[str, str], ...]] = (
    (
        "stop",
        r"(?:bitte )?(?:schreibe?|schicke?) mir (?:bitte )?(?:nicht so (?:oft|viel)|weniger)(?: nachrichten)?"
        r"|(?:das sind )?(?:zu viele|weniger) nachrichten(?: bitte)?",
    ),
    (
        "settings units",
        r"(?:bitte |kannst du )*(?:nimm|nutze?|wechsle auf|rechne in|in)(?: bitte)? (km|kilometern?|meilen)"
        r"(?: rechnen| bitte)*",
    ),
    *SET_BESIDE,
    (
        "help",
        r"was kannst du(?: alles)?|was kann ich (?:hier )?(?:tun|machen|schreiben|sagen)"
        r"|was (?:ist|bist) (?:das|du)"
        r"|wer bist du|wie (?:funktioniert|geht) (?:das|dieser bot|das hier)|hilfe|hilf mir"
        r"|ich brauche hilfe|anleitung",
    ),
    (
        "week",
        _PERIOD.format(span=r"(?:diese|in dieser|die) woche")
        + r"|was (?:fehlt|bleibt)(?: mir)?(?: noch)?(?: in)? dieser? woche(?: noch)?",
    ),
    (
        "plan",
        r"(?:zeig(?:e)? mir |wie (?:ist|sieht) |was ist )?(?:mein|meinen|der|den)"
        r" (?:trainings|lauf)?plan(?: aus)?|(?:trainings|lauf)plan|meine pläne|habe ich einen plan",
    ),
    (
        "micro list",
        r"(?:und |also |ok )?(?:was (?:nun|jetzt|kommt (?:jetzt|als nächstes))"
        r"|wie geht(?: e|')?s (?:jetzt )?weiter"
        rf"|(?:was|wie ?viel|wie weit|wie oft) (?:soll|muss|sollte|kann) ich{_TO_COME}"
        rf"(?: (?:machen|tun|laufen|trainieren))?{_TO_COME}"
        rf"|(?:soll|muss|sollte) ich{_TO_COME} (?:laufen|trainieren|laufen gehen)"
        rf"|was (?:steht|ist){_TO_COME} (?:an|dran|geplant){_TO_COME}"
        r"|wo(?:mit)? (?:soll ich anfangen|fange ich an)|wie fange ich an)",
    ),
    ("quiet", r"(?:ruhe|ruhezeit|ruhezeiten)(?: von| ab)? (\d.+)"),
    ("snooze", r"(?:bitte )?schreib(?:e)? mir (?:bitte )?(?:nichts?|nicht) (?:mehr )?(bis .+)"),
    (
        "settings review",
        r"(?:(?:bitte|ich möchte|ich hätte gern|ich will|mach|schicke?|gib|lege?|verlege?|stelle?|setze?|mir"
        r"|den|meinen|einen|der|mein|kommt|lieber) )*(?:wochen)?rückblicke?"
        r"(?: (?:bitte|lieber|soll|immer))* (" + _SLOT + ")"
        r"(?: (?:schicken|haben|kommen|bekommen|machen|verlegen|legen))?",
    ),
    (
        "snooze off",
        r"du (?:darfst|kannst) (?:mir |mich )?(?:jetzt )?wieder (?:was |etwas )?"
        r"(?:schreiben|reden|sprechen|melden|erinnern|mit mir reden)"
        r"|(?:schreibe?|rede|sprich) (?:mir |mit mir )?wieder(?: mit mir)?|melde dich wieder"
        r"|nachrichten wieder an|(?:die )?ruhe (?:ist )?(?:vorbei|aufheben|beenden)"
        r"|stummschaltung (?:aus|aufheben)",
    ),
    (
        "unpause",
        r"(?:ich )?(?:bin|fühle mich)(?: (?:jetzt|endlich))? wieder (?:da|fit|gesund|zurück|auf den beinen)"
        r"|wieder (?:da|fit|gesund|zurück)|zurück aus dem urlaub|(?:die )?pause (?:ist )?(?:vorbei|beenden)",
    ),
    ("month", _PERIOD.format(span=r"(?:diesen|in diesem|im) monat")),
    ("year", _PERIOD.format(span=r"(?:(?:dieses|in diesem|im) jahr|seit (?:januar|neujahr|jahresbeginn))")),
    *of_past_periods(
        _PERIOD,
        last_week=r"(?:in der )?(?:letzten?|vorigen?|vergangenen?) woche",
        last_month=r"(?:im )?(?:letzten|vorigen|vergangenen) monat",
        last_year=r"(?:im )?(?:letzte[sn]|vorige[sn]|vergangene[sn]) jahr",
        in_=r"(?:im |im jahr |in |(?<!seit )(?<!ab )(?=\d))",
        months=months_in(DAYS),
    ),
    *NAMED,
    *BESTS,
    *PACES,
    *RUNS,
    ("runs", r"(?:zeig(?:e)? (?:mir )?|was sind |was waren )?meine (?:letzten )?läufe"),
    (
        "goal show",
        r"(?:liege|bin) ich (?:noch )?(?:im plan|auf kurs|im soll|vorn|hinten|zurück)(?: .*)?"
        r"|(?:wie|wo) (?:steht|liegt|läuft) (?:es um )?mein(?:em)? ziel|wie liege ich(?: im plan)?"
        r"|wie ?viel(?:e)?(?: km| kilometer)? (?:fehlen|fehlt|muss ich)(?: mir)?(?: noch)?|wo stehe ich",
    ),
    (
        "goal edit",
        r"wie ändere ich mein ziel"
        r"|(?:(?:wie )?kann ich |(?:ich )?(?:will|möchte) )?mein ziel (?:ändern|anpassen)",
    ),
    (
        "edit",
        r"(?:nein |hm |ups )?(?:das|der|es) (?:war|ist) (?:falsch|nicht richtig|ein fehler)"
        r"|(?:das |da )?stimmt (?:so |was )?nicht|falsch|(?:ich )?habe? mich (?:vertan|vertippt)"
        r"|korrigier(?:e)? (?:das|es|den)|(?:das )?korrigieren|(?:das )?ändern",
    ),
    (
        "undo",
        r"(?:(?:nein |doch nicht )?mache? )?(?:das |es |alles )?r[uü]ckg[aä]ngig(?: machen)?"
        r"|mach das ungeschehen",
    ),
    (
        "undo back",
        r"(?:nein,? |doch,? |ach,? |bitte )*(?:hole?|bring|mach|leg) (?:ihn|es|das) wieder (?:rein|her)"
        r"|(?:nein,? |doch,? |ach,? |bitte )*(?:hole?|bringe?) (?:ihn|es|das) (?:wieder )?zurück",
    ),
    (
        "month",
        r"(?:(?:kannst du mir|kann ich|zeige?(?: mir)?|was sind) )*(?:bitte )?(?:meine|die)"
        r" (?:statistik(?:en)?|zahlen|werte)(?: bitte)?(?: zeigen| sehen)?|statistik(?:en)?",
    ),
    (
        "settings language",
        r"(?:bitte )?(?:sprich|rede|schreibe?|antworte|auf|in)(?: mit mir| mir)?(?: bitte)?(?: auf)?"
        r" (deutsch|englisch|english)(?: bitte)?"
        r"|(?:sprichst du |kannst du (?:auch )?|geht (?:das |es )?auch (?:auf )?|bitte )?"
        r"(deutsch|englisch)(?: bitte)?",
    ),
    (
        "streak show",
        r"wie (?:steht|läuft) (?:es um )?mein(?:e|er)? (?:lauf)?(?:serie|streak)"
        r"|(?:zeig(?:e)? (?:mir )?)?mein(?:e|en)? (?:lauf)?(?:serie|streak)"
        r"|wie lang(?:e)? ist meine (?:lauf)?(?:serie|streak)",
    ),
    (
        "streak start",
        r"(?:ich (?:will|möchte) )?(?:(?:starte?|beginne?) )?eine (?:neue )?(?:lauf)?(?:serie|streak)"
        r"(?: (?:starten|beginnen|anfangen))?|neue (?:lauf)?(?:serie|streak)"
        r"|(?:lauf)?(?:serie|streak) (?:starten|beginnen|anfangen)",
    ),
    (
        "challenge board",
        r"wer (?:ist|liegt) (?:vorne|vorn|in führung|erster)|wer führt(?: gerade)?"
        r"|(?:(?:gibt es eine|zeige?(?: mir)?(?: die)?|die) )?(?:rangliste|bestenliste|tafel|tabelle)",
    ),
    (
        "challenge why",
        r"wie (?:steht|läuft|geht) (?:es (?:in|mit|um) )?(?:die|der|meine|meiner|unsere|unserer) challenge"
        r"|wo stehe ich in (?:der|meiner|unserer) challenge|(?:zeig(?:e)? (?:mir )?)?meine challenge",
    ),
    (
        "race list",
        r"(?:welche|was für) (?:rennen|wettkämpfe|läufe) (?:habe ich|stehen an|kommen"
        r"|laufe ich)(?: noch| dieses jahr)?"
        r"|(?:zeig(?:e)? (?:mir )?)?meine (?:rennen|wettkämpfe)",
    ),
    (
        "race add",
        r"(?:neue[nrs] )?(?:wettkampf|rennen): (.+)|neue[nrs] (?:wettkampf|rennen)"
        r"|ich habe (?:bald )?einen wettkampf"
        r"|(?:einen |ein )?(?:neuen |neues )?(?:wettkampf|rennen) (?:eintragen|hinzufügen|anlegen)",
    ),
    (
        "goal new",
        r"neues ziel(?:: (.+))?|(?:ein )?(?:neues )?ziel (?:setzen|anlegen|hinzufügen)",
    ),
    (
        "goal list",
        r"was sind meine ziele|welche ziele habe ich|(?:zeig(?:e)? (?:mir )?)?meine ziele"
        r"|(?:kann|kannst|könnte|könntest) (?:ich|du) (?:mir )?(?:bitte )?meine ziele (?:sehen|zeigen)",
    ),
    (
        "goal drop",
        _wanted(
            r"(?:mein|das|dieses) ziel", r"löschen|entfernen|aufgeben|streichen|beenden", r"lösche?|streiche?"
        ),
    ),
    (
        "export",
        _wanted(
            r"(?:alle )?meine (?:daten|läufe)",
            r"exportieren|herunterladen|sichern|bekommen|haben|mitnehmen",
            r"exportiere?|gib mir",
        ),
    ),
    (
        "forget",
        _wanted(
            r"(?:alle )?(?:mein (?:konto|profil)|meine daten|alles(?: über mich)?)",
            r"löschen|vergessen",
            r"lösche?",
        ),
    ),
    (
        "countdown",
        r"wann ist (?:mein|das|der) (?:nächste[sr]? )?(?:rennen|wettkampf|marathon|halbmarathon|lauf)"
        r"|wie (?:lange|viele tage|viele wochen)(?: ist es)? (?:noch )?bis (?:zu meinem|zum"
        r"|zu dem) (?:nächsten )?"
        r"(?:rennen|wettkampf|marathon|halbmarathon)|(?:mein )?nächstes rennen",
    ),
    (
        "countdown",
        r"(?:wie (?:lange|weit|viele tage|viele wochen)(?: ist es| sind es)? (?:noch )?bis(?: zum| zur| zu)?"
        r"|wann ist (?:der|die|das|mein)) (.+)",
    ),
)
"""The command that answers, and the pattern of the whole question; the first that matches counts."""
