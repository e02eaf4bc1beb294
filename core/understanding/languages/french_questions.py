"""French: questions that a command answers."""

from __future__ import annotations

from typing import Final

from core.understanding.languages.asking import distance_of, months_in, of_a_period, of_past_periods
from core.understanding.languages.french_days import DAYS

_PERIOD: Final = of_a_period(
    asks=r"(?:j'ai (?:couru|fait) )?(?:combien|quelle|quel|montre(?:-moi)?|affiche)",
    of=r"km|kilomètres|kilometres|bornes|couru|loin|fois|distance|volume|sorties|kilométrage",
    then=r"{span}(?: jusqu'ici)*",
)
_LONGEST: Final = r"(?:quelle (?:est|était) )?ma (?:sortie|course) la plus longue"
_WAY: Final = distance_of("km|kilomètres|bornes|m", "marathon|semi(?:-marathon)?")

QUESTIONS: Final[tuple[tuple[str, str], ...]] = (
    (
        "help",
        r"(?:tu sais faire quoi|que sais[- ]tu faire|que peux[- ]tu faire"
        r"|qu'est[- ]ce que tu (?:sais|peux) faire"
        r"|qu'est[- ]ce que je peux (?:faire|écrire|dire)(?: ici)?|c'est quoi(?: ce bot| ça)?|qui es[- ]tu"
        r"|t'es qui|comment (?:ça marche|ça fonctionne|ce bot fonctionne)|aide|aide[- ]moi|à l'aide"
        r"|j'ai besoin d'aide)",
    ),
    ("week", _PERIOD.format(span=r"(?:cette semaine|dans la semaine|sur la semaine)")),
    ("month", _PERIOD.format(span=r"(?:ce mois|ce mois[- ]ci|dans le mois)")),
    ("year", _PERIOD.format(span=r"(?:cette année|dans l'année)")),
    *of_past_periods(
        _PERIOD,
        last_week=r"la semaine (?:dernière|passée)",
        last_month=r"le mois (?:dernier|passé)",
        last_year=r"l'(?:année dernière|an dernier|année passée)",
        in_=r"(?:en |au mois de |au mois d')",
        months=months_in(DAYS),
    ),
    ("year", _LONGEST + " cette année"),
    ("best", _LONGEST + r"|(?:quels sont )?mes (?:meilleurs temps|records)"),
    (
        "best",
        r"(?:quel(?:le)? (?:est|était) )?(?:mon |ma )?(?:meilleur(?:e)?(?: temps| chrono)?|record)"
        rf" (?:sur |au |du )?{_WAY}",
    ),
    (
        "runs last",
        r"(?:quelle (?:est|était) )?ma dernière (?:sortie|course)"
        r"|quand (?:ai-je|est-ce que j'ai) couru (?:pour )?la dernière fois",
    ),
    ("runs yesterday", r"(?:qu')?(?:ai-je|est-ce que j'ai|est-ce que j'ai) (?:fait|couru) hier"),
    ("runs", r"(?:montre[- ]moi |affiche |quelles sont )?mes (?:dernières )?(?:sorties|courses)"),
    (
        "goal show",
        r"(?:suis-je|est-ce que je suis|je suis) (?:encore )?(?:dans les temps|en avance|en retard)"
        r"(?: .*)?|où en (?:suis-je|est mon objectif)|où j'en suis|comment (?:avance|va) mon objectif"
        r"|combien (?:de km |de kilomètres )?(?:me reste-t-il|il me reste)(?: à faire)?",
    ),
    ("undo", r"d[eé]fais(?:-le)?|d[eé]faire|annule (?:la derni[eè]re action|[cç]a)|reviens en arri[eè]re"),
    (
        "streak show",
        r"(?:o[uù] en est|comment va) ma (?:s[eé]rie|streak)"
        r"|(?:montre(?:-moi)? )?ma (?:s[eé]rie|streak)"
        r"|combien de jours (?:d'affil[eé]e|de suite)(?: j'ai)?",
    ),
    (
        "challenge why",
        r"(?:o[uù] en est|comment va|o[uù] j'en suis dans) (?:le|mon|notre) (?:d[eé]fi|challenge)"
        r"|(?:montre(?:-moi)? )?mon (?:d[eé]fi|challenge)",
    ),
    (
        "race list",
        r"quelles (?:courses|compétitions) (?:ai-je|j'ai|sont prévues)(?: prévues)?(?: cette année)?"
        r"|(?:montre[- ]moi |affiche )?mes (?:compétitions|courses prévues|prochaines courses)",
    ),
    ("goal list", r"quels sont mes objectifs|(?:montre[- ]moi |affiche )?mes objectifs"),
    (
        "countdown",
        r"(?:c'est )?quand (?:est |c'est )?(?:ma|mon|la|le) (?:prochaine? )?"
        r"(?:course|semi|marathon|compétition)"
        r"|(?:dans )?combien (?:de jours|de semaines|de temps) (?:avant|jusqu'à|jusqu'au) (?:ma|mon|la|le)?"
        r" ?(?:prochaine? )?(?:course|semi|marathon|compétition)|(?:ma )?prochaine course",
    ),
)
"""The command that answers, and the pattern of the whole question; the first that matches counts."""
