"""Italian: questions that a command answers."""

from __future__ import annotations

from typing import Final

from core.understanding.languages.asking import distance_of, months_in, of_a_period, of_past_periods
from core.understanding.languages.italian_days import DAYS

_PERIOD: Final = of_a_period(
    asks=r"(?:ho (?:corso|fatto) )?(?:quant[oiae]|qual|mostra(?:mi)?|fammi vedere)",
    of=r"km|chilometri|corso|corse|lontano|volte|distanza|volume|uscite|chilometraggio|allenamenti",
    then=r"{span}(?: finora)*",
)
_LONGEST: Final = r"(?:qual (?:è|era) )?(?:la )?mia (?:corsa|uscita) più lunga"
_WAY: Final = distance_of("km|chilometri|k|m", "mezza(?: maratona)?|maratona")

QUESTIONS: Final[tuple[tuple[str, str], ...]] = (
    (
        "help",
        r"(?:(?:che )?cosa (?:sai|puoi) fare|che (?:sai|puoi) fare"
        r"|(?:che )?cosa posso (?:fare|scrivere|dire)(?: qui)?|(?:che )?cos'è(?: questo| questo bot)?|chi sei"
        r"|come (?:funziona|funzioni|si usa)(?: questo bot)?|aiuto|aiutami|ho bisogno di aiuto|istruzioni)",
    ),
    ("week", _PERIOD.format(span=r"(?:questa settimana|in questa settimana|in settimana)")),
    ("month", _PERIOD.format(span=r"(?:questo mese|in questo mese)")),
    ("year", _PERIOD.format(span=r"(?:quest'anno|questo anno)")),
    *of_past_periods(
        _PERIOD,
        last_week=r"(?:la settimana scorsa|la scorsa settimana)",
        last_month=r"(?:il mese scorso|lo scorso mese)",
        last_year=r"(?:l'anno scorso|lo scorso anno)",
        in_=r"(?:a |in |nel )",
        months=months_in(DAYS),
    ),
    ("year", _LONGEST + " quest'anno"),
    ("best", _LONGEST + r"|(?:quali sono )?i miei (?:record|tempi migliori|migliori tempi)"),
    (
        "best",
        r"(?:qual (?:è|era) )?(?:il )?mio (?:miglior(?:e)?(?: tempo)?|record)"
        rf" (?:su |sui |sulla |nei |nella |in )?{_WAY}",
    ),
    (
        "runs last",
        r"(?:qual (?:è|era) )?la mia ultima (?:corsa|uscita)"
        r"|quando (?:ho corso|sono andat[oa] a correre) (?:per )?l'ultima volta",
    ),
    ("runs yesterday", r"(?:(?:che )?cosa ho fatto|ho corso|quanto ho corso) ieri"),
    ("runs", r"(?:mostra(?:mi)? |fammi vedere |quali sono )?le mie (?:ultime )?(?:corse|uscite)"),
    (
        "goal show",
        r"(?:sono|sto) (?:ancora )?(?:in linea|in tabella|in anticipo|in ritardo|nei tempi)(?: .*)?"
        r"|a che punto (?:sono|è il mio obiettivo)|come (?:va|procede) il mio obiettivo"
        r"|quant[oi] (?:km |chilometri )?mi manca(?:no)?",
    ),
    ("undo", r"annulla l'ultima(?: azione| cosa)?|torna indietro|ripristina"),
    (
        "streak show",
        r"come va la mia (?:serie|striscia|streak)"
        r"|(?:mostra(?:mi)? )?la mia (?:serie|striscia|streak)"
        r"|quanti giorni di fila(?: ho)?",
    ),
    (
        "challenge why",
        r"come va (?:la|la mia|il mio|la nostra) (?:sfida|challenge)"
        r"|(?:mostra(?:mi)? )?la mia (?:sfida|challenge)",
    ),
    (
        "race list",
        r"(?:quali|che) gare (?:ho|ci sono|faccio)(?: in programma)?(?: quest'anno)?"
        r"|(?:mostra(?:mi)? |fammi vedere )?le mie (?:prossime )?gare",
    ),
    (
        "goal list",
        r"quali sono i miei obiettivi|(?:mostra(?:mi)? |fammi vedere )?i miei obiettivi",
    ),
    (
        "countdown",
        r"quando (?:è|c'è) (?:la|il) (?:mi[ao] )?(?:prossim[ao] )?(?:gara|maratona|mezza maratona|mezza)"
        r"|quant[oi](?: giorni| settimane| tempo)? mancan?o? (?:alla|al)(?: mi[ao])?(?: prossim[ao])?"
        r" (?:gara|maratona|mezza maratona|mezza)|(?:la mia )?prossima gara",
    ),
)
"""The command that answers, and the pattern of the whole question; the first that matches counts."""
