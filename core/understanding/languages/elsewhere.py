"""Telling words of languages that have no table: what stands beside one is asked about, never stored."""

from __future__ import annotations

from typing import Final

ELSEWHERE: Final = {
    "es": (
        "hoy|ayer|anteayer|mañana|corrí|correr|descanso|minutos|hora|horas|nadar|bici|ritmo|carrera"
        "|noche|kilómetros|rodaje|suave|salí|hice|voy|quiero|semana|lunes|martes|miércoles|jueves"
        "|viernes|sábado|domingo"
    ),
    "fr": (
        "aujourd'hui|hier|avant-hier|demain|couru|courir|repos|heure|heures|nager|vélo|sortie|matin|je|nous"
        "|vous|pas|j'ai|allure|séance|footing|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine"
    ),
    "it": (
        "oggi|ieri|domani|corso|correre|riposo|minuti|ore|stamattina|stasera|lento|corsa|io|settimana|lunedì"
        "|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lunedi|martedi|mercoledi|giovedi|venerdi"
    ),
    "pt": (
        "hoje|ontem|anteontem|amanhã|corri|corrida|hora|horas|treino|eu|não|vou|longão|rodagem|manhã|noite"
        "|segunda|terça|quarta|quinta|sexta|domingo|semana"
    ),
    "nl": (
        "vandaag|gisteren|eergisteren|gelopen|niet|uur|fiets|ik|rustdag|rennen|hardlopen|duurloop|vanochtend"
        "|vanavond|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
    ),
    "de": (
        "heute|gestern|vorgestern|morgen|bin|gelaufen|kein|keine|nicht|geplant|werde|stunde|stunden|minuten|puls"
        "|locker|laufen|joggen|schwimmen|rad|kraft|ruhetag|ich|habe|wir"
    ),
    "sv": (
        "idag|igår|imorgon|sprang|löpte|springa|löpning|jogg|jag|inte|minuter|timmar|vila|vilodag|distans"
        "|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|i går|i dag"
    ),
    "da": "løb|løbet|igår|imorgen|jeg|ikke|minutter|hviledag|mandag|tirsdag|onsdag|torsdag|lørdag|søndag",
    "pl": (
        "dzisiaj|dziś|wczoraj|jutro|biegłem|biegłam|przebiegłem|przebiegłam|bieg|biegać|nie|godzina|poniedziałek"
        "|wtorek|środa|czwartek|piątek|sobota|niedziela"
    ),
    "cs": "dnes|včera|zítra|běžel|běžela|běh|hodina|pondělí|úterý|středa|čtvrtek|pátek|neděle",
    "fi": (
        "tänään|eilen|huomenna|juoksin|juoksu|lenkki|minuuttia|tunti|lepopäivä|maanantai|tiistai|keskiviikko"
        "|torstai|perjantai|lauantai|sunnuntai"
    ),
    "hu": "tegnap|holnap|futottam|futás|perc|óra|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap",
    "zh": "昨天|前天|今天|明天|后天|公里|跑了|跑步|没跑|没有|休息|分钟|小时|今早|昨晚|早上|晚上|星期",
    "tr": "bugün|dün|yarın|koştum|koşu|dakika|saat|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
}
"""Code to words, parted by bars; a language's words are left out as soon as it has a table of its own."""
