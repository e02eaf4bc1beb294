"""What is no run yet, or never was one, in each language beside English."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

GERMAN: Final[Words] = {
    **meaning(Tag.PLAN, "treffen um|treff um|treffen wir uns", "announced"),
    **meaning(Tag.HEADING, "strecke für|route für|runde für"),
    **meaning(
        Tag.PLAN,
        "wecker steht|wecker gestellt|wecker ist gestellt|wecker ist an|stelle den wecker|stell den wecker"
        "|stelle mir den wecker|bin auf dem weg zum|bin auf dem weg zur|ziehe mich um für",
    ),
}
SPANISH: Final[Words] = {
    **meaning(Tag.HEADING, "ruta para|recorrido para|la ruta para|circuito para"),
    **meaning(
        Tag.PLAN,
        "pongo el despertador|despertador puesto|el despertador puesto|a punto de|estoy a punto de"
        "|me estoy cambiando para|de camino a la pista",
    ),
}
FRENCH: Final[Words] = {
    **meaning(
        Tag.HEADING,
        "parcours pour|parcours de demain|parcours de dimanche|le parcours pour",
    ),
    **meaning(
        Tag.PLAN,
        "réveil mis|réveil réglé|je mets le réveil|je mets mon réveil|je règle le réveil|sur le point de"
        "|suis sur le point de|je m'apprête à|en route pour la piste",
    ),
}
ITALIAN: Final[Words] = {
    **meaning(Tag.HEADING, "percorso per|percorso di domani|percorso di domenica|il percorso per"),
    **meaning(
        Tag.PLAN,
        "metto la sveglia|sveglia puntata|sveglia impostata|sveglia messa|sto per|stiamo per"
        "|mi sto cambiando per",
    ),
}
PORTUGUESE: Final[Words] = {
    **meaning(Tag.HEADING, "percurso para|rota para|o percurso para|percurso de domingo"),
    **meaning(
        Tag.PLAN,
        "ponho o despertador|pondo o despertador|despertador marcado|despertador programado|prestes a"
        "|estou prestes a|a caminho da pista",
    ),
}
DUTCH: Final[Words] = {
    **meaning(Tag.HEADING, "route voor|rondje voor|de route voor|parcours voor"),
    **meaning(
        Tag.PLAN,
        "wekker staat|wekker gezet|zet de wekker|op het punt|sta op het punt|staan op het punt"
        "|onderweg naar de baan|kleed me om voor",
    ),
}
JAPANESE: Final[Words] = {
    **meaning(Tag.PLAN, "目覚ましをセット|アラームをセット|目覚ましセット|アラームセット|にセット"),
}
