"""Portuguese: questions that a command answers."""

from __future__ import annotations

from typing import Final

from core.understanding.languages.asking import distance_of, months_in, of_a_period, of_past_periods
from core.understanding.languages.portuguese_days import DAYS

_PERIOD: Final = of_a_period(
    asks=r"(?:quant[oa]s?|que|qual|o que|mostra(?:-me)?|mostre|me mostra)",
    of=r"km|kms|quil[oôó]metros|corri|corridas|correu|longe|vezes|dist[aâ]ncia|treinos|rodei",
    then=r"{span}(?: at[eé] agora| corridos?)*",
)
_RACE: Final = r"(?:corrida|prova|competi[cç][aã]o|maratona|meia)"
_LONGEST: Final = (
    r"(?:qual (?:[eé]|foi) )?(?:(?:a )?minha (?:corrida|rodagem|prova) mais longa"
    r"|(?:o )?meu (?:treino|long[aã]o) mais longo)"
)
_WAY: Final = distance_of("kms?|quil[oôó]metros|k|m", "meia(?: maratona)?|maratona")

QUESTIONS: Final[tuple[tuple[str, str], ...]] = (
    (
        "help",
        r"o que (?:voc[eê] |tu |vc )?(?:sabes?|consegues?|podes?) fazer"
        r"|o que (?:eu )?posso (?:fazer|escrever|dizer|perguntar)(?: aqui)?"
        r"|o que [eé]s?(?: voc[eê]| tu| isto| isso)"
        r"|quem [eé]s?(?: voc[eê]| tu)?|como (?:isso |isto )?funcionas?(?: isto| isso| esse bot| este bot)?"
        r"|como (?:se usa|uso)(?: isto| isso)?|ajuda|me ajuda|ajuda-me|preciso de ajuda|instru[cç][oõ]es",
    ),
    ("week", _PERIOD.format(span=r"(?:esta|essa|na|nesta|nessa) semana")),
    ("month", _PERIOD.format(span=r"(?:este|esse|no|neste|nesse) m[eê]s")),
    ("year", _PERIOD.format(span=r"(?:este|esse|no|neste|nesse) ano")),
    *of_past_periods(
        _PERIOD,
        last_week=r"(?:(?:n?a )?semana passada)",
        last_month=r"(?:(?:n?o )?m[eê]s passado)",
        last_year=r"(?:(?:n?o )?ano passado)",
        in_=r"em ",
        months=months_in(DAYS),
        of=r"(?:de )?",
    ),
    ("year", _LONGEST + r" (?:d|n)?(?:este|esse) ano"),
    ("best", _LONGEST + r"|(?:quais s[aã]o )?(?:os )?meus (?:melhores tempos|recordes)"),
    (
        "best",
        r"(?:qual (?:[eé]|foi) )?(?:(?:o )?meu|(?:a )?minha) (?:melhor(?: tempo| marca)?|recorde)"
        rf" (?:em |nos |nas |na |no |de |dos )?{_WAY}",
    ),
    (
        "runs last",
        r"qual (?:[eé]|foi) (?:a )?minha [uú]ltima corrida|qual (?:[eé]|foi) (?:o )?meu [uú]ltimo treino"
        r"|quando (?:eu )?(?:corri|foi a [uú]ltima vez que (?:eu )?corri)(?: pela [uú]ltima vez)?",
    ),
    ("runs yesterday", r"(?:o que|quanto) (?:eu )?(?:fiz|corri|treinei) ontem"),
    (
        "runs",
        r"(?:(?:mostra(?:-me)?|mostre|ver|me mostra) )?(?:as )?minhas (?:[uú]ltimas )?corridas"
        r"|(?:(?:mostra(?:-me)?|mostre|ver|me mostra) )?(?:os )?meus (?:[uú]ltimos )?treinos",
    ),
    (
        "goal show",
        r"como (?:estou|vou)(?: (?:na|com a) minha meta| (?:no|com o) meu objetivo| indo)?"
        r"|(?:estou|vou) (?:bem|a tempo|adiantad[oa]|atrasad[oa]|no plano|no caminho)(?: .*)?"
        r"|quanto (?:me )?falta(?: .*)?|quantos (?:km|quil[oôó]metros) (?:me )?faltam(?: .*)?",
    ),
    ("undo", r"desfazer|desfaz(?: isso)?|desfa[cç]a(?: isso)?"),
    (
        "streak show",
        r"como (?:est[aá]|vai|anda) (?:a )?minha (?:sequ[eê]ncia|s[eé]rie|streak)"
        r"|(?:mostra(?:r)? |ver )?(?:a )?minha (?:sequ[eê]ncia|streak)"
        r"|quantos dias (?:seguidos )?(?:j[aá] )?tenho(?: seguidos)?",
    ),
    (
        "challenge why",
        r"como (?:est[aá]|vai|anda|estou no) (?:o )?(?:meu |nosso )?desafio"
        r"|(?:mostra(?:r)? |ver )?(?:o )?meu desafio",
    ),
    (
        "race list",
        r"(?:que|quais) (?:corridas|provas|competi[cç][oõ]es) (?:eu )?(?:tenho|faltam|h[aá])(?: .*)?"
        r"|(?:mostra(?:-me)? )?(?:as )?minhas (?:provas|pr[oó]ximas corridas)",
    ),
    (
        "goal list",
        r"quais s[aã]o (?:os meus objetivos|meus objetivos|as minhas metas|minhas metas)"
        r"|que (?:objetivos|metas) (?:eu )?tenho|(?:mostra(?:-me)? )?(?:as )?minhas metas"
        r"|(?:os )?meus objetivos",
    ),
    (
        "countdown",
        rf"quando [eé] (?:a |o )?(?:minha )?(?:pr[oó]xim[ao] )?{_RACE}(?: .*)?"
        rf"|quanto(?:s dias|s semanas| tempo)? falta(?:m)? (?:para|pra|at[eé]) (?:a |o )?(?:minha )?"
        rf"(?:pr[oó]xim[ao] )?{_RACE}(?: .*)?|(?:minha )?pr[oó]xima (?:corrida|prova)",
    ),
)
"""The command that answers, and the pattern of the whole question; the first that matches counts."""
