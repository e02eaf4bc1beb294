"""Portuguese: greetings, thanks, and other words that tell nothing to do."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.language import SmallTalk

SMALL_TALK: Final = SmallTalk(
    greetings=frozenset(
        {
            "olá", "oi", "oii", "bom dia", "boa tarde", "boa noite", "opa", "e aí", "e ai", "ei",
            "hey", "olá bot", "oi bot", "viva", "fala", "salve", "oie", "tudo bem", "oi tudo bem",
            "boas", "alô",
        }
    ),
    age=r"(?:eu )?tenho (?P<age>\d\d) anos",
    farewells=frozenset(
        {
            "tchau", "tchauzinho", "adeus", "até logo", "até amanhã", "até mais", "até breve", "até já",
            "até à próxima", "até a próxima", "xau", "bye", "a gente se vê",
        }
    ),
    acknowledged=frozenset(
        {
            "teste", "test", "ok", "okay", "sim", "não", "nao", "bom", "boa", "ótimo", "perfeito",
            "claro", "blz", "beleza", "fixe", "pronto", "entendido", "certo", "kkk", "kkkk", "haha",
            "rs", "ah", "ahã", "hm", "super", "show", "top", "legal", "valeu", "está aí", "combinado",
            "tá", "ta bom", "tá bom",
        }
    ),
    thanks=frozenset(
        {"muito obrigado", "muito obrigada", "valeu", "vlw", "brigado", "brigada", "obg", "grato", "grata"}
    ),
    thankful="obrigad",
    not_a_run=frozenset(
        {
            "não é uma corrida", "não", "nao", "nada", "esquece", "deixa", "deixa pra lá", "tanto faz",
            "cancelar", "cancela", "agora não", "pare", "para", "não foi uma corrida",
            "não era corrida", "nenhum", "nenhuma",
        }
    ),
    agreed=frozenset(
        {
            "ok", "sim por favor", "por favor", "claro", "pode ser", "boa ideia", "beleza", "combinado",
            "perfeito",
        }
    ),
    asks=r"(?:podes|pode|poderia|o que|como|há alguma|há algum)\b",
    maybe=re.compile(
        r"^(?:eu\s+)?(?:talvez|provavelmente|se calhar|acho que)?\s*"
        r"(?:vou|quero|penso em|planejo|poderia|farei|correrei|pretendo|gostaria de)?"
        r"\s*(?:fazer|correr|sair para correr|trotar)?\s*(?:talvez|provavelmente)?\s+",
        re.IGNORECASE,
    ),
    bare=re.compile(
        r"^\d+(?:[.,]\d+)?(?=$|\s+(?:no|na|em|de|à|esta|este|essa|esse|amanh[aã]|hoje|talvez|com|ou|depois)\b)",
        re.IGNORECASE,
    ),
)  # fmt: skip
