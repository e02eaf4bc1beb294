"""German: where one is, why one does not run, and when one wants to be reminded."""

from __future__ import annotations

from typing import Final

from core.understanding.language import LifeWords

_WHEN: Final = (
    r"(?:,? (?:jetzt|gerade|schon|wieder|heute|heute abend|morgen|übermorgen|bald|momentan|derzeit|zur zeit"
    r"|(?:diese|nächste|kommende|die|übers|am|über die) (?:woche|wochenende|tage|feiertage)"
    r"|(?:am|im|ab|seit|bis|bis zum|nächsten|diesen|ende|mitte|anfang) \w+(?: \w+)?"
    r"|in \w+ (?:tagen|wochen|monaten)"
    r"|für (?:immer|länger|(?:ein|eine|einen|zwei|drei|vier|ein paar|\d+) (?:tage?|nächte|wochen?|monate?))"
    r"|(?:ein|eine|einen|zwei|drei|vier|ein paar|\d+) (?:tage?|nächte|wochen?|monate?) ?(?:lang)?"
    r"|beruflich|im urlaub|auf dienstreise))*"
)
_NOW: Final = (
    r"(?: (?:jetzt|nun|gerade|heute|momentan|derzeit|wieder|zurück|endlich|schon|seit gestern|aktuell))*"
)
_HELLO: Final = r"(?:(?:hi|hey|hallo|ok|so|übrigens|moin)[,.!]? )?"

LIFE: Final = LifeWords(
    here=(
        _HELLO + r"(?:(?:ich )?(?:bin|wohne|lebe|wohn)" + _NOW + _WHEN + r" in|jetzt in|wieder in|zurück in"
        r"|(?:ich )?bin" + _NOW + r" (?:nach|in)(?= .*(?:gezogen|gelandet|angekommen|umgezogen))"
        r"|(?:ich )?bin" + _NOW + r" nach(?= .*(?:gezogen|geflogen|umgezogen))"
        r"|(?:nach|in)(?= .*(?:gezogen|gelandet|angekommen|umgezogen|geflogen))"
        r"|gelandet in|angekommen in|umgezogen nach|meine (?:neue )?(?:stadt|zeitzone) ist(?: jetzt)?)"
        r" (?P<place>[^\d?]+?)" + _WHEN
        + r"(?: (?:gezogen|gelandet|angekommen|umgezogen|geflogen))?" + _WHEN
    ),
    bound=(
        _HELLO + r"(?:(?:ich|wir) )?(?:(?:morgen|heute|übermorgen|bald|gleich|am \w+) )?"
        r"(?:fliege?n?|reisen?|fahre?|ziehe?n?|bin unterwegs|gehe|auf dem weg|ab)"
        r"(?: (?:ich|wir))?" + _WHEN + r" nach (?P<place>[^\d?]+?)" + _WHEN + r"(?: um)?"
    ),
    sick=(
        r"\b(?:krank|krankgeschrieben|erkältet|erkältung|grippe|grippal\w*|fieber|corona|covid|magen[- ]?darm"
        r"|husten|schnupfen|mandelentzündung|bronchitis|migräne|halsschmerzen|halsweh|flach|im bett)\b"
    ),
    injured=(
        r"\b(?:verletzt|verletzung|\w*zerrung|gezerrt|umgeknickt|\w*faserriss|gerissen|gebrochen|\w*bruch"
        r"|bänderriss|bänderdehnung|verstaucht|sehnenentzündung|überlastung|fersensporn|läuferknie"
        r"|shin splints|knieschmerzen|wadenschmerzen|operation|op)\b"
    ),
    away=r"\b(?:im urlaub|in urlaub|urlaub|verreist|auf (?:dienst|geschäfts)?reisen?|unterwegs|weg)\b",
    others=(
        r"\b(?:frau|mann|partnerin|partner|sohn|tochter|kinder|kind|baby|hund|katze|mutter|vater|mama|papa"
        r"|bruder|schwester|freundin|freund|trainer|chefin|chef|kollegen|er|sie|alle|jemand)\b"
    ),
    well=(
        r"\b(?:nicht(?: mehr)?|nie|kaum|fast) (?:krank|verletzt|erkältet|weg|verreist)\b|\bgut weg\b"
        r"|\bweg (?:ist|war)\b|\b(?:der|den|dem|ein|einen) weg\b|\bauf dem weg\b"
    ),
    span=(
        r"(?<!\bin )(?<!nach )(?<!vor )(?<!seit )\b(?P<count>\d{1,2}|eine?n?|zwei|drei|vier|fünf|sechs"
        r"|sieben|acht|zehn) (?P<unit>tage?|wochen?|monate?)\b"
    ),
    counts={
        "ein": 1, "eine": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
        "acht": 8, "zehn": 10,
    },
    units={"tag": 1, "tage": 1, "woche": 7, "wochen": 7, "monat": 30, "monate": 30},
    this_week=r"\b(?:diese|die ganze|die restliche|den rest der) woche\b",
    next_week=r"\b(?:die )?(?:nächste|kommende) woche\b",
    until=(
        r"\b(?:bis(?: einschließlich| zum| zur)?|(?P<back>zurück am|wieder (?:da|zurück|fit) (?:am|ab)))"
        r" (?P<day>[^,!]+?\.?)(?= (?:krank|im|in|weg|verreist|verletzt)\b|[,!]|\. |$)"
    ),
    since=(
        r"\b(?:seit(?: dem| der)?|(?P<ahead>vom|von|ab)) (?P<day>[^,!]+?)"
        r"(?= (?:krank|im|in|flach|mit|bis|erkältet|verletzt|verreist|weg)\b"
        r"| (?:für )?(?:\d{1,2}|eine?n?|zwei|drei|vier|fünf|sechs|zehn) (?:tage?|wochen?|monate?)\b|[,!]|$)"
    ),
    remind=(
        r"(?:bitte |kannst du |könntest du )*(?:erinner(?:e|n|st)?|stups(?:e)?) ?(?:mich)?(?: bitte)?"
        r"(?: (?:täglich|jeden (?:tag|abend|morgen)|morgen|heute|heute abend|wieder|daran"
        r"|(?:am |jeden )?(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?))*"
        r"(?: (?:um|gegen|ab) (?P<at>[\w:. ]+?))?"
        r"(?: (?:täglich|jeden (?:tag|abend|morgen)|daran|ans laufen|an den lauf|an meinen lauf|zu laufen))*"
    ),
)  # fmt: skip
