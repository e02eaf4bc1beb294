"""Spanish: days, parts of the day, spans of time."""

from __future__ import annotations

from typing import Final

from core.domain.feasts import EASTER, GOOD_FRIDAY, fixed
from core.understanding.values import PartOfDay
from core.understanding.words import Tag, Words, meaning

_WEEKDAYS: Final = (
    "lunes|lun", "martes", "miércoles|mié|mier", "jueves|jue", "viernes|vie",
    "sábado|sábados|sáb|sabado", "domingo|domingos|dom",
)  # fmt: skip
_PARTS: Final = (
    ("mañana", PartOfDay.MORNING),
    ("mediodía", PartOfDay.NOON),
    ("tarde", PartOfDay.AFTERNOON),
    ("noche", PartOfDay.EVENING),
    ("madrugada", PartOfDay.NIGHT),
)


def _weekdays() -> Words:
    """Return each weekday, alone and with what stands behind it: "el lunes pasado", "el lunes que viene"."""
    words: Words = {}
    for day, names in enumerate(_WEEKDAYS):
        words.update(meaning(Tag.WEEKDAY, names, day))
        name = names.partition("|")[0]
        words.update(meaning(Tag.WEEKDAY, f"{name} pasado|pasado {name}|{name} último|último {name}", day))
        for part in ("mañana", "tarde", "noche", "mediodía"):
            words.update(meaning(Tag.WEEKDAY, f"{name} {part}", day))
        words.update(meaning(Tag.SOME_DAY, f"{name} antepasado|{name} de hace dos semanas"))
        words.update(meaning(Tag.DAY, f"{name} que viene|{name} próximo|{name} siguiente", 7))
        words.update(meaning(Tag.PERIOD, f"todos los {name}|cada {name}|los {name}"))
    words.update(meaning(Tag.PERIOD, "todos los sábados|los sábados|todos los domingos|los domingos"))
    return words


def _parts() -> Words:
    """Return "hoy por la tarde", "ayer a la noche" and the like; those of tomorrow are days to come."""
    words: Words = {}
    for part, value in _PARTS:
        for lead in ("al", "a") if part == "mediodía" else ("por la", "a la", "en la", "de la", "de"):
            words.update(meaning(Tag.PART_OF_DAY, f"{lead} {part}", (value, None)))
            words.update(meaning(Tag.PART_OF_DAY, f"hoy {lead} {part}", (value, 0)))
            words.update(meaning(Tag.PART_OF_DAY, f"ayer {lead} {part}", (value, -1)))
            words.update(meaning(Tag.DAY, f"mañana {lead} {part}", 1))
            words.update(meaning(Tag.DAY, f"anteayer {lead} {part}|antes de ayer {lead} {part}", -2))
        words.update(meaning(Tag.PART_OF_DAY, f"ayer {part}", (value, -1)))
        words.update(meaning(Tag.PART_OF_DAY, f"la {part} del|la {part} de|x la {part}", (value, None)))
        if part != "mediodía":
            words.update(meaning(Tag.PART_OF_DAY, f"esta {part}|esta misma {part}", (value, 0)))
    return words


def _firsts() -> Words:
    """Return "primero de noviembre" for each month."""
    months = (
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
        "octubre", "noviembre", "diciembre",
    )  # fmt: skip
    words: Words = {}
    for month, name in enumerate(months, 1):
        words.update(meaning(Tag.FEAST, f"primero de {name}", fixed(month, 1)))
    return words


DAYS: Final[Words] = {
    **_firsts(),
    **_weekdays(),
    **_parts(),
    **meaning(Tag.DAY, "hoy|hoy mismo|el día de hoy|hoi|oy", 0),
    **meaning(Tag.DAY, "ayer|el día de ayer|hace un día|aller", -1),
    **meaning(Tag.DAY, "anteayer|antes de ayer|antier|antesdeayer|hace dos días", -2),
    **meaning(Tag.DAY, "trasanteayer", -3),
    **meaning(Tag.DAY, "hace una semana|hoy hace una semana", -7),
    **meaning(Tag.DAY, "mañana|mañana mismo", 1),
    **meaning(Tag.DAY, "pasado mañana", 2),
    **meaning(Tag.NEXT, "próximo|próxima|próximos|próximas|siguiente"),
    **meaning(Tag.LAST, "último|última|últimos|últimas|pasado|pasada"),
    **meaning(Tag.THIS, "este|esta"),
    **meaning(Tag.SPAN, "días|noches", 1),
    **meaning(Tag.SPAN, "semana|semanas", 7),
    **meaning(Tag.SPAN, "mes|meses", 30),
    **meaning(Tag.SPAN, "año|años", 365),
    **meaning(Tag.AGO, "hace|hará", Tag.FILL),
    **meaning(Tag.AGO, "atrás"),
    **meaning(Tag.MONTH, "enero|ene|de enero", 1),
    **meaning(Tag.MONTH, "febrero|feb|de febrero", 2),
    **meaning(Tag.MONTH, "marzo|de marzo", 3),
    **meaning(Tag.MONTH, "abril|abr|de abril", 4),
    **meaning(Tag.MONTH, "mayo|de mayo", 5),
    **meaning(Tag.MONTH, "junio|jun|de junio", 6),
    **meaning(Tag.MONTH, "julio|jul|de julio", 7),
    **meaning(Tag.MONTH, "agosto|ago|de agosto", 8),
    **meaning(Tag.MONTH, "septiembre|setiembre|sep|sept|de septiembre|de setiembre", 9),
    **meaning(Tag.MONTH, "octubre|oct|de octubre", 10),
    **meaning(Tag.MONTH, "noviembre|nov|de noviembre", 11),
    **meaning(Tag.MONTH, "diciembre|dic|de diciembre", 12),
    **meaning(
        Tag.PART_OF_DAY,
        "tempranito|temprano|muy temprano|a primera hora|al amanecer|antes de desayunar"
        "|antes del trabajo|antes del curro|antes de currar|antes de trabajar|antes de ir a trabajar"
        "|antes de entrar a trabajar|en ayunas por la mañana|de mañanita|al alba|mañanero|mañanera"
        "|matutino|matutina|matinal|con la fresca|antes del cole",
        (PartOfDay.MORNING, None),
    ),
    **meaning(Tag.PART_OF_DAY, "hoy temprano|hoy tempranito|hoy a primera hora", (PartOfDay.MORNING, 0)),
    **meaning(Tag.PART_OF_DAY, "mediodía|a la hora de comer|en la pausa de comida", (PartOfDay.NOON, None)),
    **meaning(Tag.PART_OF_DAY, "este mediodía", (PartOfDay.NOON, 0)),
    **meaning(Tag.PART_OF_DAY, "vespertino|vespertina", (PartOfDay.AFTERNOON, None)),
    **meaning(
        Tag.PART_OF_DAY,
        "al anochecer|al atardecer|nocturno|nocturna|nochecita|después del trabajo|después del curro"
        "|después de currar|después de trabajar|al salir del trabajo|al salir del curro",
        (PartOfDay.EVENING, None),
    ),
    **meaning(Tag.PART_OF_DAY, "anoche|la noche pasada|anoche mismo", (PartOfDay.NIGHT, -1)),
    **meaning(Tag.PART_OF_DAY, "antenoche|anteanoche|antes de anoche", (PartOfDay.NIGHT, -2)),
    **meaning(Tag.FEAST, "nochebuena", fixed(12, 24)),
    **meaning(Tag.FEAST, "navidad|día de navidad|el día de navidad", fixed(12, 25)),
    **meaning(Tag.FEAST, "nochevieja|noche vieja|fin de año", fixed(12, 31)),
    **meaning(Tag.FEAST, "año nuevo|día de año nuevo|primero de año", fixed(1, 1)),
    **meaning(Tag.FEAST, "día de reyes|reyes", fixed(1, 6)),
    **meaning(Tag.FEAST, "todos los santos", fixed(11, 1)),
    **meaning(Tag.FEAST, "viernes santo|el viernes santo", GOOD_FRIDAY),
    **meaning(Tag.FEAST, "domingo de pascua|domingo de resurrección", EASTER),
    **meaning(
        Tag.SOME_DAY,
        "hace un par de semanas|hace un par de meses|hace algunas semanas|hace semanas|hace meses"
        "|hace unos meses|hace varios días|hace varias semanas|hace años|de la semana pasada"
        "|el otro día|otro día|hace unos días|hace un par de días|hace pocos días|hace algunos días"
        "|hace poco|hace unas semanas|hace tiempo|hace un tiempo|hace un mes|hace un año|el finde"
        "|este finde|el fin de semana|este fin de semana|el fin de semana pasado|el finde pasado"
        "|la semana pasada|el mes pasado|el año pasado|la pasada semana|la otra noche|la otra tarde"
        "|la otra mañana|semana santa|en semana santa|recientemente|últimamente|a principios de semana"
        "|a principio de semana|entre semana|un día de estos|no hace mucho|el otro dia|en carnaval",
    ),
    **meaning(
        Tag.PERIOD,
        "veces por semana|veces a la semana|veces al mes|esta semana|este mes|este año|en la semana"
        "|en el mes|en el año|por semana|por mes|por año|a la semana|al mes|al año|semanal|semanales"
        "|mensual|mensuales|anual|anuales|semanalmente|en lo que va de año|en lo que va de mes"
        "|en lo que va de semana|en lo que va del año|en lo que va del mes|lo que llevamos de año"
        "|hasta ahora|hasta hoy|al día|por día|diarios|diario|cada día|todos los días|cada semana"
        "|todas las semanas|toda la semana|desde enero|esta temporada|en total este año|en todo el año"
        "|en todo el mes|kilometraje|kilometraje semanal|volumen|volumen semanal|en una semana"
        "|en un mes|en un año|llevo|llevamos|acumulo|del mes|de la semana|del año|semana de|la semana"
        "|en toda la semana|balance|en este mes|en esta semana|en este año|mes de"
        "|/semana|/mes|/día|/dia",
    ),
    **meaning(Tag.ON, "en el|en los"),
    **meaning(Tag.ON, "el día|día|del día|el pasado día|el pasado", "day"),
    **meaning(Tag.FROM, "desde|a partir de"),
}
DAY_CAPITALS: Final[Words] = {**meaning(Tag.WEEKDAY, "mar", 1)}
