"""Portuguese: days, parts of the day, spans of time."""

from __future__ import annotations

from typing import Final

from core.domain.feasts import CORPUS_CHRISTI, EASTER, GOOD_FRIDAY, fixed
from core.understanding.values import PartOfDay
from core.understanding.words import Tag, Words, meaning

_WEEKDAYS: Final = (
    "segunda|segunda feira|2a feira|seg",
    "terça|terça feira|3a feira",
    "quarta|quarta feira|4a feira|qua",
    "quinta|quinta feira|5a feira|qui",
    "sexta|sexta feira|6a feira|sex", "sábado|sáb|sábadão|sabadão|sabado", "domingo|dom|domingão",
)  # fmt: skip
_PARTS: Final = (
    ("manhã", PartOfDay.MORNING),
    ("tarde", PartOfDay.AFTERNOON),
    ("noite", PartOfDay.EVENING),
    ("madrugada", PartOfDay.NIGHT),
)


def _weekdays() -> Words:
    """Return each weekday, alone and with what stands behind it: "domingo passado", "segunda que vem"."""
    words: Words = {}
    for day, names in enumerate(_WEEKDAYS):
        words.update(meaning(Tag.WEEKDAY, names, day))
        male = day >= 5
        for name in names.split("|")[: 1 if male else 2]:
            past, last = ("passado", "último") if male else ("passada", "última")
            words.update(meaning(Tag.WEEKDAY, f"{name} {past}|{last} {name}|{past} {name}", day))
            words.update(meaning(Tag.DAY, f"{name} que vem|{name} próxim{'o' if male else 'a'}", 7))
            words.update(meaning(Tag.SOME_DAY, f"{name} retrasad{'o' if male else 'a'}"))
            every = "todo" if male else "toda"
            words.update(meaning(Tag.PERIOD, f"{every} {name}|aos {name}s|às {name}s|cada {name}"))
    return words


def _parts() -> Words:
    """Return "hoje de manhã", "ontem à noite" and the like; those of tomorrow are days to come."""
    words: Words = {}
    for part, value in _PARTS:
        for lead in ("de", "à", "da", "pela", "na", "a"):
            if lead != "a":
                words.update(meaning(Tag.PART_OF_DAY, f"{lead} {part}", (value, None)))
            words.update(meaning(Tag.PART_OF_DAY, f"hoje {lead} {part}", (value, 0)))
            words.update(meaning(Tag.PART_OF_DAY, f"ontem {lead} {part}", (value, -1)))
            words.update(meaning(Tag.DAY, f"amanhã {lead} {part}", 1))
            words.update(meaning(Tag.DAY, f"anteontem {lead} {part}|antes de ontem {lead} {part}", -2))
        words.update(meaning(Tag.PART_OF_DAY, f"hoje {part}", (value, 0)))
        words.update(meaning(Tag.PART_OF_DAY, f"{part} de|na {part} de|a {part} de", (value, None)))
        words.update(meaning(Tag.PART_OF_DAY, f"ontem {part}", (value, -1)))
        words.update(
            meaning(Tag.PART_OF_DAY, f"esta {part}|essa {part}|nesta {part}|nessa {part}", (value, 0))
        )
    return words


def _firsts() -> Words:
    """Return "primeiro de novembro" for each month."""
    months = (
        "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
        "outubro", "novembro", "dezembro",
    )  # fmt: skip
    words: Words = {}
    for month, name in enumerate(months, 1):
        words.update(meaning(Tag.FEAST, f"primeiro de {name}", fixed(month, 1)))
    return words


DAYS: Final[Words] = {
    **_firsts(),
    **_weekdays(),
    **_parts(),
    **meaning(Tag.DAY, "hoje|hj|no dia de hoje|oje", 0),
    **meaning(Tag.DAY, "ontem|há um dia|no dia de ontem|um dia atrás|onte", -1),
    **meaning(Tag.DAY, "anteontem|antes de ontem|antiontem|há dois dias|dois dias atrás", -2),
    **meaning(Tag.DAY, "trasanteontem", -3),
    **meaning(Tag.DAY, "há uma semana|faz uma semana|uma semana atrás", -7),
    **meaning(Tag.DAY, "amanhã|amanhã mesmo", 1),
    **meaning(Tag.DAY, "depois de amanhã", 2),
    **meaning(Tag.NEXT, "próximo|próxima|próximos|próximas|seguinte"),
    **meaning(Tag.LAST, "último|última|últimos|últimas|passado|passada"),
    **meaning(Tag.THIS, "este|esta|esse|essa|neste|nesta|nesse|nessa"),
    **meaning(Tag.SPAN, "dias|noites", 1),
    **meaning(Tag.SPAN, "semana|semanas", 7),
    **meaning(Tag.SPAN, "mês|meses", 30),
    **meaning(Tag.SPAN, "ano|anos", 365),
    **meaning(Tag.AGO, "há|ha|faz", Tag.FILL),
    **meaning(Tag.FILL, "meia noite|a meia noite|da meia noite|à meia noite"),
    **meaning(Tag.AGO, "atrás"),
    **meaning(Tag.MONTH, "janeiro|jan|de janeiro", 1),
    **meaning(Tag.MONTH, "fevereiro|fev|de fevereiro", 2),
    **meaning(Tag.MONTH, "março|de março", 3),
    **meaning(Tag.MONTH, "abril|abr|de abril", 4),
    **meaning(Tag.MONTH, "maio|mai|de maio", 5),
    **meaning(Tag.MONTH, "junho|jun|de junho", 6),
    **meaning(Tag.MONTH, "julho|jul|de julho", 7),
    **meaning(Tag.MONTH, "agosto|ago|de agosto", 8),
    **meaning(Tag.MONTH, "setembro|set|de setembro", 9),
    **meaning(Tag.MONTH, "outubro|out|de outubro", 10),
    **meaning(Tag.MONTH, "novembro|nov|de novembro", 11),
    **meaning(Tag.MONTH, "dezembro|de dezembro", 12),
    **meaning(
        Tag.PART_OF_DAY,
        "cedo|cedinho|bem cedo|bem cedinho|antes do trabalho|antes do trampo|antes de trabalhar"
        "|ao amanhecer|antes do café|antes do café da manhã|antes do pequeno almoço|matinal|logo cedo"
        "|manhãzinha|pela manhãzinha|ao nascer do sol|de manhãzinha|antes de ir trabalhar"
        "|de manhã cedo|de manhã cedinho|pela fresca|antes do serviço",
        (PartOfDay.MORNING, None),
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "hoje cedo|hoje cedinho|hoje bem cedo|hoje logo cedo|hoje de manhã cedo",
        (PartOfDay.MORNING, 0),
    ),
    **meaning(Tag.PART_OF_DAY, "ontem cedo", (PartOfDay.MORNING, -1)),
    **meaning(
        Tag.PART_OF_DAY,
        "à hora do almoço|na hora do almoço|no almoço|ao meio dia|à hora de almoço|no horário de almoço",
        (PartOfDay.NOON, None),
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "à tardinha|de tardinha|ao fim da tarde|no fim da tarde",
        (PartOfDay.AFTERNOON, None),
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "noturno|noturna|ao anoitecer|à noitinha|depois do trabalho|depois do trampo|após o trabalho"
        "|ao pôr do sol|no fim do dia|ao fim do dia|noitinha|depois do expediente|depois de trabalhar"
        "|depois do serviço",
        (PartOfDay.EVENING, None),
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "na noite passada|noite passada|na noite de ontem|ontem de noite",
        (PartOfDay.NIGHT, -1),
    ),
    **meaning(Tag.FEAST, "véspera de natal|na véspera de natal", fixed(12, 24)),
    **meaning(Tag.FEAST, "no natal|dia de natal|no dia de natal", fixed(12, 25)),
    **meaning(Tag.FEAST, "réveillon|véspera de ano novo|no réveillon|passagem de ano", fixed(12, 31)),
    **meaning(Tag.FEAST, "ano novo|dia de ano novo|no ano novo|primeiro do ano|dia de ano novo", fixed(1, 1)),
    **meaning(Tag.FEAST, "sexta feira santa|na sexta feira santa|sexta santa", GOOD_FRIDAY),
    **meaning(Tag.FEAST, "páscoa|na páscoa|domingo de páscoa", EASTER),
    **meaning(Tag.FEAST, "corpus christi|no corpus christi", CORPUS_CHRISTI),
    **meaning(Tag.FEAST, "dia de finados|finados", fixed(11, 2)),
    **meaning(
        Tag.SOME_DAY,
        "semana retrasada|na semana retrasada|mês retrasado|fim de semana retrasado|há umas semanas"
        "|há algumas semanas|há uns meses|umas semanas atrás|algumas semanas atrás|faz umas semanas"
        "|faz algumas semanas|há um par de dias|há um par de semanas|faz um mês|um mês atrás|há meses"
        "|há semanas|há vários dias|da semana passada|meses atrás|semanas atrás|outro dia|no outro dia"
        "|esses dias|estes dias|dia desses|um dia desses|um dia destes|há uns dias|há alguns dias"
        "|há uns dias atrás|faz uns dias|faz alguns dias|uns dias atrás|alguns dias atrás"
        "|há pouco tempo|há um tempo|recentemente|no fim de semana|neste fim de semana"
        "|nesse fim de semana|este fim de semana|no fds|fds|no fim de semana passado"
        "|fim de semana passado|o fim de semana|fim de semana|semana passada|na semana passada"
        "|a semana passada|mês passado|no mês passado|ano passado|no ano passado|a outra noite"
        "|na outra noite|no carnaval|no início da semana|no começo da semana"
        "|durante a semana|ultimamente|há um mês|há um ano|na outra manhã",
    ),
    **meaning(
        Tag.PERIOD,
        "vezes por semana|vezes na semana|vezes por mês|esta semana|essa semana|nesta semana"
        "|nessa semana|este mês|esse mês|neste mês|nesse mês|este ano|esse ano|neste ano|nesse ano"
        "|na semana|no mês|no ano|por semana|por mês|por ano|semanal|semanais|mensal|mensais|anual"
        "|anuais|semanalmente|até agora|até hoje|até o momento|por dia|diários|diário|todo dia"
        "|todos os dias|cada dia|toda semana|todas as semanas|a semana toda|desde janeiro"
        "|nesta temporada|no total do ano|quilometragem|volume|volume semanal|numa semana|num mês"
        "|num ano|em uma semana|em um mês|do mês|da semana|do ano|acumulados no|acumulado do mês"
        "|semana fechada|mês fechado|a semana|semana de|fechei a semana|fechei o mês"
        "|fechei a semana com|fechei o mês com|à semana|ao mês|ao ano|na semana inteira|no mês inteiro"
        "|na semana toda|o ano todo|mês de|dessa semana|desta semana|deste mês|desse mês|deste ano"
        "|desse ano|este ano já|balanço"
        "|/semana|/mês|/mes|/dia",
    ),
    **meaning(Tag.ON, "na|no|nos|nas"),
    **meaning(Tag.ON, "dia|no dia|do dia|o dia", "day"),
    **meaning(Tag.FROM, "desde|a partir de"),
}
DAY_CAPITALS: Final[Words] = {
    **meaning(Tag.WEEKDAY, "ter", 1),
}
