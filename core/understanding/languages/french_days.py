"""French: days, parts of the day, spans of time."""

from __future__ import annotations

from typing import Final

from core.domain.feasts import ASCENSION, EASTER, EASTER_MONDAY, GOOD_FRIDAY, WHIT_MONDAY, fixed
from core.understanding.values import PartOfDay
from core.understanding.words import Tag, Words, meaning

_WEEKDAYS: Final = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_PARTS: Final = {
    "matin": PartOfDay.MORNING,
    "midi": PartOfDay.NOON,
    "après midi": PartOfDay.AFTERNOON,
    "aprem": PartOfDay.AFTERNOON,
    "soir": PartOfDay.EVENING,
    "soirée": PartOfDay.EVENING,
}


def _weekdays() -> Words:
    """Return each weekday, alone, with a part of the day, and with what says which one: "lundi dernier"."""
    words: Words = {}
    for day, name in enumerate(_WEEKDAYS):
        words.update(meaning(Tag.WEEKDAY, f"{name}|{name}s|{name} dernier|{name} passé", day))
        words.update(meaning(Tag.WEEKDAY, "|".join(f"{name} {part}" for part in _PARTS), day))
        words.update(meaning(Tag.DAY, f"{name} prochain|{name} qui vient|{name} à venir", 7))
        words.update(meaning(Tag.PERIOD, f"tous les {name}s|chaque {name}|le {name} en général"))
    return words


def _parts() -> Words:
    """Return "hier soir", "demain matin" and the like."""
    words: Words = {}
    for part, value in _PARTS.items():
        words.update(meaning(Tag.PART_OF_DAY, f"hier {part}", (value, -1)))
        words.update(meaning(Tag.DAY, f"avant hier {part}", -2))
        words.update(meaning(Tag.DAY, f"demain {part}", 1))
    return words


DAYS: Final[Words] = {
    **_weekdays(),
    **_parts(),
    **meaning(
        Tag.DAY,
        "aujourd'hui|aujourdhui|aujourd hui|ajd|auj|aujourd'hui même|ce jour|du jour|ajrd|aujd",
        0,
    ),
    **meaning(Tag.DAY, "hier|hièr|il y a un jour|hier dans la journée", -1),
    **meaning(Tag.DAY, "avant hier|avanthier|avant - hier|il y a 48h|avt hier", -2),
    **meaning(Tag.DAY, "il y a une semaine|il y a une semaine jour pour jour|ya une semaine", -7),
    **meaning(Tag.DAY, "demain|dmain|dès demain", 1),
    **meaning(Tag.DAY, "après demain|apres demain", 2),
    **meaning(Tag.NEXT, "prochain|prochaine|prochains|prochaines"),
    **meaning(Tag.LAST, "dernier|dernière|précédent|précédente"),
    **meaning(Tag.THIS, "ce|cet|cette|ces"),
    **meaning(Tag.SPAN, "jour|jours", 1),
    **meaning(Tag.SPAN, "semaine|semaines|sem", 7),
    **meaning(Tag.SPAN, "mois", 30),
    **meaning(Tag.SPAN, "an|année|années", 365),
    **meaning(Tag.AGO, "il y a|ya|y a|y'a", Tag.FILL),
    **meaning(Tag.MONTH, "janvier|janv", 1),
    **meaning(Tag.MONTH, "février|févr|fév", 2),
    **meaning(Tag.MONTH, "mars", 3),
    **meaning(Tag.MONTH, "avril|avr", 4),
    **meaning(Tag.MONTH, "mai", 5),
    **meaning(Tag.MONTH, "juin", 6),
    **meaning(Tag.MONTH, "juillet|juil", 7),
    **meaning(Tag.MONTH, "août", 8),
    **meaning(Tag.MONTH, "septembre", 9),
    **meaning(Tag.MONTH, "octobre|oct", 10),
    **meaning(Tag.MONTH, "novembre|nov", 11),
    **meaning(Tag.MONTH, "décembre|déc", 12),
    **meaning(
        Tag.PART_OF_DAY,
        "matin|le matin|au matin|dans la matinée|matinée|matinale|matinal|à l'aube|au lever du soleil"
        "|avant le boulot|avant le travail|avant le taf|avant le petit déj|au réveil|au petit matin"
        "|au lever du jour|aux aurores|de bon matin|tôt le matin",
        (PartOfDay.MORNING, None),
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "ce matin|ce mat|cematin|tôt ce matin|ce matin tôt|ce matin même|dans la matinée aujourd'hui",
        (PartOfDay.MORNING, 0),
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "midi|à midi|le midi|pause déj|pause déjeuner|entre midi et deux|à la pause déj|à la pause"
        "|pendant la pause déj|entre midi et 2",
        (PartOfDay.NOON, None),
    ),
    **meaning(Tag.PART_OF_DAY, "ce midi|aujourd'hui à midi|ce midi pendant la pause", (PartOfDay.NOON, 0)),
    **meaning(
        Tag.PART_OF_DAY,
        "après midi|l'après midi|aprem|l'aprem|aprèm|dans l'après midi",
        (PartOfDay.AFTERNOON, None),
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "cet après midi|cette après midi|cet aprem|cette aprem|cet aprèm|cette aprèm",
        (PartOfDay.AFTERNOON, 0),
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "soir|le soir|en soirée|au coucher du soleil|après le boulot|après le travail|après le taf"
        "|à la tombée de la nuit|nocturne|en fin de journée",
        (PartOfDay.EVENING, None),
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "ce soir|cette soirée|ce soir après le boulot|ce soir après le travail",
        (PartOfDay.EVENING, 0),
    ),
    **meaning(Tag.PART_OF_DAY, "la nuit|de nuit|en pleine nuit", (PartOfDay.NIGHT, None)),
    **meaning(Tag.PART_OF_DAY, "cette nuit|la nuit dernière|la nuit passée", (PartOfDay.NIGHT, -1)),
    **meaning(Tag.FEAST, "veille de noël|la veille de noël|réveillon de noël", fixed(12, 24)),
    **meaning(Tag.FEAST, "jour de noël|le jour de noël|à noël", fixed(12, 25)),
    **meaning(
        Tag.FEAST,
        "saint sylvestre|la saint sylvestre|st sylvestre|réveillon du nouvel an|31 au soir",
        fixed(12, 31),
    ),
    **meaning(Tag.FEAST, "jour de l'an|le jour de l'an|nouvel an", fixed(1, 1)),
    **meaning(Tag.FEAST, "vendredi saint|le vendredi saint", GOOD_FRIDAY),
    **meaning(Tag.FEAST, "pâques|à pâques|dimanche de pâques|le dimanche de pâques", EASTER),
    **meaning(Tag.FEAST, "lundi de pâques|le lundi de pâques", EASTER_MONDAY),
    **meaning(Tag.FEAST, "ascension|l'ascension|à l'ascension|jeudi de l'ascension", ASCENSION),
    **meaning(Tag.FEAST, "lundi de pentecôte|le lundi de pentecôte", WHIT_MONDAY),
    **meaning(Tag.FEAST, "toussaint|la toussaint", fixed(11, 1)),
    **meaning(
        Tag.SOME_DAY,
        "l'autre jour|récemment|dernièrement|il y a quelques jours|ya quelques jours|il y a peu"
        "|il y a longtemps|ce week end|ce weekend|ce we|le week end|le weekend|week end dernier"
        "|weekend dernier|le week end dernier|le weekend dernier|le we dernier|semaine dernière"
        "|la semaine dernière|la semaine passée|semaine passée|le mois dernier|mois dernier|l'an dernier"
        "|l'année dernière|l'année passée|pentecôte|la veille"
        "|le lendemain|l'autre soir|l'autre matin|en début de semaine|début de semaine|un de ces jours"
        "|plus tôt dans la semaine|il y a une dizaine de jours|il y a une quinzaine|il y a un mois"
        "|il y a un an|il y a un bail|ces derniers jours|dans la semaine|le week end passé",
    ),
    **meaning(
        Tag.PERIOD,
        "cette semaine|ce mois ci|ce mois|cette année|par mois|par an|par jour|chaque jour|chaque semaine"
        "|tous les jours|toutes les semaines|jusqu'ici|jusqu'à présent|pour l'instant|depuis janvier"
        "|depuis le début de l'année|depuis le début du mois|mensuel|mensuels|annuel|annuels|kilométrage"
        "|volume|cumul|bilan de la semaine|bilan du mois|bilan de l'année|bilan hebdo|total de la semaine"
        "|total du mois|total de l'année|cette saison|sur la semaine|sur l'année|au mois"
        "|sur l'année en cours|semaine à|mois à|km par semaine|bornes par semaine|toute la semaine"
        "|volume hebdo|en une semaine|en un mois|en un an|pour la semaine|semaine complète|dans l'année"
        "|les week ends"
        "|/semaine|/mois|/jour",
    ),
    **meaning(Tag.ON, "en date du|à la date du|daté du"),
    **meaning(Tag.FROM, "depuis le|à partir du"),
}
DAY_CAPITALS: Final[Words] = {
    **meaning(Tag.WEEKDAY, "lun", 0),
    **meaning(Tag.WEEKDAY, "mar", 1),
    **meaning(Tag.WEEKDAY, "mer", 2),
    **meaning(Tag.WEEKDAY, "jeu", 3),
    **meaning(Tag.WEEKDAY, "ven", 4),
    **meaning(Tag.WEEKDAY, "sam", 5),
    **meaning(Tag.WEEKDAY, "dim", 6),
}
