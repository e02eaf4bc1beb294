"""Italian: days, parts of the day, spans of time."""

from __future__ import annotations

from typing import Final

from core.domain.feasts import EASTER, EASTER_MONDAY, GOOD_FRIDAY, fixed
from core.understanding.values import PartOfDay
from core.understanding.words import Tag, Words, meaning

_WEEKDAYS: Final = ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica")
_PARTS: Final = {
    "mattina": PartOfDay.MORNING,
    "mattino": PartOfDay.MORNING,
    "pomeriggio": PartOfDay.AFTERNOON,
    "sera": PartOfDay.EVENING,
    "notte": PartOfDay.NIGHT,
}


def _weekdays() -> Words:
    """Return each weekday, alone, with a part of the day, and with what says which one: "lunedì scorso"."""
    words: Words = {}
    for day, name in enumerate(_WEEKDAYS):
        bent = "a" if name == "domenica" else "o"
        words.update(meaning(Tag.WEEKDAY, f"{name}|{name} scors{bent}|{name} passat{bent}", day))
        words.update(meaning(Tag.WEEKDAY, "|".join(f"{name} {part}" for part in _PARTS), day))
        words.update(meaning(Tag.WEEKDAY, f"{name} a pranzo|scors{bent} {name}", day))
        words.update(meaning(Tag.DAY, f"{name} prossim{bent}|prossim{bent} {name}|{name} che viene", 7))
        words.update(meaning(Tag.PERIOD, f"ogni {name}|tutti i {name}|di {name} di solito"))
    return words


def _parts() -> Words:
    """Return "ieri sera", "domani mattina" and the like."""
    words: Words = {}
    for part, value in _PARTS.items():
        words.update(meaning(Tag.PART_OF_DAY, f"ieri {part}", (value, -1)))
        words.update(meaning(Tag.PART_OF_DAY, f"oggi {part}|questa {part}|questo {part}", (value, 0)))
        words.update(meaning(Tag.DAY, f"domani {part}", 1))
        words.update(meaning(Tag.DAY, f"l'altro ieri {part}", -2))
    return words


DAYS: Final[Words] = {
    **_weekdays(),
    **_parts(),
    **meaning(Tag.DAY, "oggi|in data odierna|odierno|odierna|quest'oggi|ogi", 0),
    **meaning(Tag.DAY, "ieri|un giorno fa|nella giornata di ieri", -1),
    **meaning(
        Tag.DAY,
        "l'altro ieri|l'altroieri|altro ieri|altroieri|avantieri|ieri l'altro|ier l'altro",
        -2,
    ),
    **meaning(Tag.DAY, "una settimana fa|oggi a otto fa|sette giorni fa", -7),
    **meaning(Tag.DAY, "domani|domattina|domani mattina presto", 1),
    **meaning(Tag.DAY, "dopodomani|dopo domani", 2),
    **meaning(Tag.NEXT, "prossimo|prossima|prossimi|prossime"),
    **meaning(Tag.LAST, "scorso|scorsa|passato|precedente"),
    **meaning(Tag.THIS, "questo|questa|questi|queste|quest'"),
    **meaning(Tag.SPAN, "giorno|giorni|gg", 1),
    **meaning(Tag.SPAN, "settimana|settimane|sett", 7),
    **meaning(Tag.SPAN, "mese|mesi", 30),
    **meaning(Tag.SPAN, "anno|anni", 365),
    **meaning(Tag.AGO, "fa|orsono|addietro"),
    **meaning(Tag.MONTH, "gennaio|gen", 1),
    **meaning(Tag.MONTH, "febbraio|feb", 2),
    **meaning(Tag.MONTH, "marzo", 3),
    **meaning(Tag.MONTH, "aprile|apr", 4),
    **meaning(Tag.MONTH, "maggio|mag", 5),
    **meaning(Tag.MONTH, "giugno|giu", 6),
    **meaning(Tag.MONTH, "luglio|lug", 7),
    **meaning(Tag.MONTH, "agosto", 8),
    **meaning(Tag.MONTH, "settembre", 9),
    **meaning(Tag.MONTH, "ottobre|ott", 10),
    **meaning(Tag.MONTH, "novembre|nov", 11),
    **meaning(Tag.MONTH, "dicembre|dic", 12),
    **meaning(
        Tag.PART_OF_DAY,
        "mattina|mattino|al mattino|la mattina|la mattina presto|mattina presto|all'alba|alba"
        "|prima del lavoro|prima di colazione|mattutina|mattutino|in mattinata|presto la mattina"
        "|prima di lavorare|prima dell'ufficio|al risveglio|corsa mattutina|di prima mattina"
        "|stamattina presto prima del lavoro",
        (PartOfDay.MORNING, None),
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "stamattina|stamane|stamani|questa mattina presto|stamattina presto|stamattina all'alba"
        "|stamattina prima del lavoro|stamattina prima di colazione|stamattna|sta mattina|stamatt",
        (PartOfDay.MORNING, 0),
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "mezzogiorno|a mezzogiorno|pausa pranzo|in pausa pranzo|a pranzo|nella pausa pranzo"
        "|durante la pausa pranzo|all'ora di pranzo",
        (PartOfDay.NOON, None),
    ),
    **meaning(Tag.PART_OF_DAY, "oggi a pranzo|oggi in pausa pranzo|oggi a mezzogiorno", (PartOfDay.NOON, 0)),
    **meaning(
        Tag.PART_OF_DAY,
        "pomeriggio|nel pomeriggio|il pomeriggio|pomeridiana|pomeridiano",
        (PartOfDay.AFTERNOON, None),
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "sera|la sera|in serata|serale|dopo il lavoro|al tramonto|tramonto|dopo l'ufficio|in tarda serata"
        "|dopo cena|serata",
        (PartOfDay.EVENING, None),
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "stasera|sta sera|stasera dopo il lavoro|questa sera dopo il lavoro",
        (PartOfDay.EVENING, 0),
    ),
    **meaning(Tag.PART_OF_DAY, "notte|la notte|in notturna|notturna", (PartOfDay.NIGHT, None)),
    **meaning(Tag.PART_OF_DAY, "stanotte|la notte scorsa|la scorsa notte", (PartOfDay.NIGHT, -1)),
    **meaning(Tag.FEAST, "vigilia di natale|la vigilia di natale", fixed(12, 24)),
    **meaning(Tag.FEAST, "giorno di natale|il giorno di natale|a natale", fixed(12, 25)),
    **meaning(Tag.FEAST, "santo stefano|a santo stefano", fixed(12, 26)),
    **meaning(Tag.FEAST, "san silvestro|a san silvestro|ultimo dell'anno|l'ultimo dell'anno", fixed(12, 31)),
    **meaning(Tag.FEAST, "capodanno|a capodanno|primo dell'anno|il primo dell'anno", fixed(1, 1)),
    **meaning(Tag.FEAST, "epifania|all'epifania|il giorno della befana", fixed(1, 6)),
    **meaning(Tag.FEAST, "ferragosto|a ferragosto", fixed(8, 15)),
    **meaning(Tag.FEAST, "ognissanti|a ognissanti", fixed(11, 1)),
    **meaning(Tag.FEAST, "venerdì santo|il venerdì santo", GOOD_FRIDAY),
    **meaning(Tag.FEAST, "pasqua|a pasqua|il giorno di pasqua", EASTER),
    **meaning(Tag.FEAST, "pasquetta|a pasquetta|lunedì dell'angelo", EASTER_MONDAY),
    **meaning(
        Tag.SOME_DAY,
        "l'altro giorno|altro giorno|qualche giorno fa|pochi giorni fa|un paio di giorni fa|recentemente"
        "|ultimamente|di recente|tempo fa|un po' di tempo fa|nel weekend|questo weekend"
        "|nel fine settimana|questo fine settimana|il weekend scorso|lo scorso weekend|weekend scorso"
        "|fine settimana scorso|lo scorso fine settimana|settimana scorsa|la settimana scorsa"
        "|la scorsa settimana|scorsa settimana|mese scorso|il mese scorso|lo scorso mese|anno scorso"
        "|l'anno scorso|lo scorso anno|l'altra sera|l'altra mattina"
        "|a inizio settimana|inizio settimana|un mese fa|un anno fa|il giorno prima|il giorno dopo"
        "|qualche settimana fa|la vigilia|nei giorni scorsi",
    ),
    **meaning(
        Tag.PERIOD,
        "questa settimana|questo mese|quest'anno|alla settimana|al mese|all'anno|al giorno|ogni giorno"
        "|ogni settimana|tutti i giorni|tutte le settimane|finora|fino ad ora|fino a ora|da gennaio"
        "|da inizio anno|da inizio mese|settimanali|settimanale|mensili|mensile|annuali|annuale"
        "|chilometraggio|volume|volume settimanale|totale settimana|totale del mese|totale settimanale"
        "|totale mensile|totale dell'anno|questa stagione|in una settimana|in un mese|in un anno"
        "|per settimana|a settimana|tutta la settimana|km settimanali|settimana da"
        "|bilancio della settimana|bilancio del mese|riepilogo settimana|riepilogo settimanale"
        "|riepilogo del mese|mese chiuso|settimana chiusa|nell'anno|chiudo la settimana|mese con"
        "|mese a quota|settimana con|settimana a|anno con|mese a|in un'intera settimana"
        "|/settimana|/mese|/giorno",
    ),
    **meaning(Tag.ON, "in data|il giorno"),
    **meaning(Tag.FROM, "a partire da"),
}
DAY_CAPITALS: Final[Words] = {
    **meaning(Tag.WEEKDAY, "lun", 0),
    **meaning(Tag.WEEKDAY, "mar", 1),
    **meaning(Tag.WEEKDAY, "mer", 2),
    **meaning(Tag.WEEKDAY, "gio", 3),
    **meaning(Tag.WEEKDAY, "ven", 4),
    **meaning(Tag.WEEKDAY, "sab", 5),
    **meaning(Tag.WEEKDAY, "dom", 6),
}
