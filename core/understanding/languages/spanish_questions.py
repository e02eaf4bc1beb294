"""Spanish: questions that a command answers."""

from __future__ import annotations

from typing import Final

from core.understanding.languages.asking import distance_of, months_in, of_a_period, of_past_periods
from core.understanding.languages.spanish_days import DAYS

_OPEN: Final = r"[¿¡]?\s*"
_PERIOD: Final = _OPEN + of_a_period(
    asks=r"(?:cu[aá]nt[oa]s?|qu[eé]|mu[eé]stra(?:me)?|ens[eé][nñ]ame|dime)",
    of=r"km|kms|kil[oó]metros|corrido|corr[ií]|carreras|llevo|lejos|veces|distancia|salidas",
    then=r"{span}(?: hasta ahora| corridos?)*",
)
_LONGEST: Final = _OPEN + r"(?:cu[aá]l (?:es|fue|ha sido) )?mi (?:carrera|salida|tirada|corrida) m[aá]s larga"
_WAY: Final = distance_of("kms?|kil[oó]metros|k|m", "marat[oó]n|medi[ao] marat[oó]n")

QUESTIONS: Final[tuple[tuple[str, str], ...]] = (
    (
        "help",
        _OPEN
        + r"(?:qu[eé] (?:sabes|puedes) hacer|qu[eé] puedo (?:hacer|escribir|decir|preguntar)(?: aqu[ií])?"
        r"|qu[eé] eres|qui[eé]n eres|qu[eé] es esto|c[oó]mo funciona(?:s| esto| este bot)?"
        r"|c[oó]mo se usa(?: esto)?|ayuda|ay[uú]dame|necesito ayuda|instrucciones)",
    ),
    ("week", _PERIOD.format(span=r"(?:esta|en la|en esta) semana")),
    ("month", _PERIOD.format(span=r"(?:este|en el|en este) mes")),
    ("year", _PERIOD.format(span=r"(?:este|en el|en este) a[nñ]o")),
    *of_past_periods(
        _PERIOD,
        last_week=r"la semana pasada",
        last_month=r"el mes pasado",
        last_year=r"el a[nñ]o pasado",
        in_=r"en ",
        months=months_in(DAYS),
        of=r"(?:de |del )?",
    ),
    ("year", _LONGEST + r" (?:de |en )?este a[nñ]o"),
    ("best", _LONGEST + r"|" + _OPEN + r"(?:cu[aá]les son )?mis (?:mejores (?:marcas|tiempos)|r[eé]cords)"),
    (
        "best",
        _OPEN + r"(?:cu[aá]l (?:es|fue|ha sido) )?mi (?:mejor(?: tiempo| marca)?|r[eé]cord)"
        rf" (?:en |de |sobre )?(?:los |la |el )?{_WAY}",
    ),
    (
        "runs last",
        _OPEN + r"(?:cu[aá]l (?:es|fue|ha sido) mi [uú]ltima (?:carrera|salida|corrida)"
        r"|cu[aá]ndo (?:corr[ií]|he corrido|fue la [uú]ltima vez que corr[ií])(?: por [uú]ltima vez)?)",
    ),
    ("runs yesterday", _OPEN + r"(?:qu[eé] hice|cu[aá]nto corr[ií]) ayer"),
    (
        "runs",
        _OPEN
        + r"(?:(?:mu[eé]stra(?:me)?|ens[eé][nñ]ame|ver) )?mis (?:[uú]ltimas? )?(?:carreras|salidas|corridas)",
    ),
    (
        "goal show",
        _OPEN + r"(?:c[oó]mo voy(?: con mi (?:objetivo|meta))?|voy (?:bien|a tiempo|por delante|por detr[aá]s"
        r"|seg[uú]n el plan)(?: .*)?|cu[aá]nto me (?:falta|queda)(?: .*)?"
        r"|cu[aá]ntos (?:km|kil[oó]metros) me (?:faltan|quedan)(?: .*)?)",
    ),
    ("undo", r"deshacer|deshaz(?:lo)?|desh[aá]celo"),
    (
        "streak show",
        r"¿?c[oó]mo (?:va|est[aá]) mi racha"
        r"|(?:mu[eé]strame |ver )?mi racha"
        r"|¿?cu[aá]ntos d[ií]as llevo(?: de racha| seguidos)?",
    ),
    (
        "challenge why",
        r"¿?c[oó]mo (?:va|est[aá]|voy en) (?:el|mi|nuestro) (?:reto|desaf[ií]o)"
        r"|(?:ver )?mi (?:reto|desaf[ií]o)",
    ),
    (
        "race list",
        _OPEN + r"(?:qu[eé] (?:carreras|competiciones|competencias) (?:tengo|me quedan|hay)(?: .*)?"
        r"|(?:mu[eé]strame )?mis (?:competiciones|competencias|pr[oó]ximas carreras))",
    ),
    (
        "goal list",
        _OPEN + r"(?:cu[aá]les son mis (?:objetivos|metas)|qu[eé] (?:objetivos|metas) tengo"
        r"|(?:mu[eé]strame )?mis (?:objetivos|metas))",
    ),
    (
        "countdown",
        _OPEN + r"(?:cu[aá]ndo es (?:mi|la|el) (?:pr[oó]xim[ao] )?(?:carrera|competici[oó]n|marat[oó]n"
        r"|media)(?: .*)?"
        r"|cu[aá]nto (?:falta|queda) para (?:mi|la|el) (?:pr[oó]xim[ao] )?(?:carrera|competici[oó]n"
        r"|marat[oó]n|media)(?: .*)?|(?:mi )?pr[oó]xima carrera)",
    ),
)
"""The command that answers, and the pattern of the whole question; the first that matches counts."""
