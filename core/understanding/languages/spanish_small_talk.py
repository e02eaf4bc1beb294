"""Spanish: greetings, thanks, and other words that tell nothing to do."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.language import SmallTalk

SMALL_TALK: Final = SmallTalk(
    greetings=frozenset(
        {
            "hola", "buenas", "buenos días", "buenas tardes", "buenas noches", "hey", "ey", "hola bot",
            "qué tal", "holaa", "buen día", "holi", "hola qué tal", "saludos", "hola hola", "qué onda",
            "muy buenas",
        }
    ),
    age=r"(?:yo )?tengo (?P<age>\d\d) años",
    farewells=frozenset(
        {
            "adiós", "adios", "hasta luego", "hasta mañana", "hasta pronto", "hasta la próxima",
            "nos vemos", "chao", "chau", "bye", "hasta la vista", "que descanses", "cuídate", "hasta otra",
        }
    ),
    acknowledged=frozenset(
        {
            "prueba", "test", "ok", "okey", "vale", "sí", "si", "no", "bien", "genial", "perfecto",
            "claro", "dale", "guay", "listo", "entendido", "de acuerdo", "jaja", "jajaja", "ah", "aja",
            "ajá", "hm", "súper", "va", "estás ahí", "bueno", "sale", "órale", "chido", "bacán",
        }
    ),
    thanks=frozenset({"muchas gracias", "mil gracias", "thx", "graciass", "muy amable", "ty"}),
    thankful="gracias",
    not_a_run=frozenset(
        {
            "no es una carrera", "no", "nada", "olvídalo", "olvidalo", "da igual", "cancelar",
            "cancela", "ahora no", "para", "no fue una carrera", "no era una carrera", "déjalo",
            "dejalo", "nop", "ninguna", "ninguno",
        }
    ),
    agreed=frozenset(
        {
            "ok", "vale", "sí por favor", "por favor", "claro", "adelante", "buena idea", "de acuerdo",
            "hazlo", "perfecto", "dale",
        }
    ),
    asks=r"(?:puedes|podrías|qué|cómo|hay alguna|hay algún)\b",
    maybe=re.compile(
        r"^(?:yo\s+)?(?:quiz[aá]s?|tal vez|a lo mejor|igual|probablemente)?\s*"
        r"(?:voy a|quiero|pienso|planeo|podr[ií]a|har[eé]|correr[eé]|salgo a|me gustar[ií]a)?"
        r"\s*(?:hacer|correr|salir a correr|trotar)?\s*(?:quiz[aá]s?|tal vez)?\s+",
        re.IGNORECASE,
    ),
    bare=re.compile(
        r"^\d+(?:[.,]\d+)?(?=$|\s+(?:el|en|por|a|esta|este|ma[nñ]ana|hoy|quiz[aá]s?|con|o|pasado)\b)",
        re.IGNORECASE,
    ),
)  # fmt: skip
