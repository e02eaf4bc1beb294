"""German, as runners in Germany, Austria and Switzerland write it."""

from __future__ import annotations

from typing import Final

from core.understanding.language import Language
from core.understanding.languages.german_aims import AIMS
from core.understanding.languages.german_days import AHEAD, DAY_CAPITALS, DAYS
from core.understanding.languages.german_deeds import DEED_ENDINGS, DEEDS
from core.understanding.languages.german_figures import BEHIND, FIGURES
from core.understanding.languages.german_forms import ANSWERS, FORMS, OVER_MIDNIGHT
from core.understanding.languages.german_life import LIFE
from core.understanding.languages.german_lines import LINES
from core.understanding.languages.german_questions import QUESTIONS
from core.understanding.languages.german_small_talk import SMALL_TALK
from core.understanding.languages.german_talk import TALK
from core.understanding.languages.not_run import GERMAN as NOT_RUN
from core.understanding.languages.shoe_names import SHOE_NAMES
from core.understanding.languages.sport_signs import SPORT_SIGNS

GERMAN: Final = Language(
    code="de",
    words={**SPORT_SIGNS, **SHOE_NAMES, **TALK, **FIGURES, **DAYS, **DEEDS, **NOT_RUN},
    behind=BEHIND,
    ahead=AHEAD,
    endings=DEED_ENDINGS,
    capitals=DAY_CAPITALS,
    typos=(
        "gestern", "vorgestern", "heute", "morgen", "montag", "dienstag", "mittwoch", "donnerstag",
        "freitag",
        "samstag", "sonntag", "kilometer", "minuten", "stunden", "gelaufen", "gejoggt", "marathon",
        "halbmarathon", "laufband", "intervalle", "locker", "lockerer", "ruhetag", "krafttraining",

        "regenerationslauf", "höhenmeter", "tempolauf", "dauerlauf", "geschwommen",
        "insgesamt",
        "schwimmen",
    ),
    spellings=({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}, {"ä": "a", "ö": "o", "ü": "u", "ß": "ss"}),
    decimal=",",
    thousands=".'",
    abbreviations=frozenset(
        {
            "std", "min", "sek", "ca", "nr", "durchschn", "mo", "di", "mi", "do", "fr", "sa", "so",
            "inkl", "evtl",
            "ø", "max", "km", "jan", "feb", "mär", "apr", "jun", "jul", "aug", "sep", "sept", "okt",
            "nov", "dez",
            "bzw", "ugf", "gem", "insg", "zzgl",
        }
    ),
    ordinal_dot=True,
    dotted_days=True,
    capital_names=False,
    owning="",
    elides=False,
    head_first=False,
    topic_ahead=False,
    verb_last=False,
    small_days=False,
    unspaced="",
    clinging=frozenset(),
    written_days="",
    month_first=False,
    forms=FORMS,
    answers=ANSWERS,
    small_talk=SMALL_TALK,
    questions=QUESTIONS,
    over_midnight=OVER_MIDNIGHT,
    lines=LINES,
    life=LIFE,
    aims=AIMS,
)  # fmt: skip
