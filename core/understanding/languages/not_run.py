"""What is no run yet, or never was one, in each language beside English."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

GERMAN: Final[Words] = {
    **meaning(Tag.GUN, "uhr sagte|die uhr sagte|meine uhr sagte|uhr zeigte|die uhr zeigte|uhr meinte"),
    **meaning(Tag.CHIP, "offiziell|offizielle|offizielle zeit|offizielles ergebnis|offizielle endzeit"),
    **meaning(Tag.NAMED_DISTANCE, "halbmarathonzeit", "21097.5"),
    **meaning(Tag.NAMED_DISTANCE, "marathonzeit", "42195"),
    **meaning(Tag.WRONG, "falsch gelegen bei", "about"),
    **meaning(Tag.PLAN, "sagt|sagen|laut daniels|empfiehlt|empfehlen|rät zu"),
    **meaning(
        Tag.GUN,
        "uhr sagt|die uhr sagt|meine uhr sagt|garmin sagt|strava sagt|laufband sagt|das laufband sagt"
        "|app sagt",
    ),
    **meaning(Tag.OTHER, "papas|mamas|omas|opas|vaters|mutters|mamis|papis", "theirs"),
    **meaning(
        Tag.SKIPPED, "nie passiert|fanden nie statt|fand nie statt|kamen nie zustande|nicht angetreten"
    ),
    **meaning(
        Tag.WISH,
        "wäre|wären|wär|wäre gern|wäre gerne|hätte gern|hätte gerne|hätte so gern|wäre so gern",
        "never was",
    ),
    **meaning(Tag.MEANT, "hätte|hätten|hätt", "never was"),
    **meaning(Tag.PLAN, "treffen um|treff um|treffen wir uns", "announced"),
    **meaning(Tag.HEADING, "strecke für|route für|runde für"),
    **meaning(
        Tag.PLAN,
        "wecker steht|wecker gestellt|wecker ist gestellt|wecker ist an|stelle den wecker|stell den wecker"
        "|stelle mir den wecker|bin auf dem weg zum|bin auf dem weg zur|ziehe mich um für",
    ),
}
SPANISH: Final[Words] = {
    **meaning(Tag.WRONG, "me equivoqué con|me equivoqué en|me he equivocado con", "about"),
    **meaning(Tag.PLAN, "dice que|dicen que|recomienda|recomiendan|aconseja"),
    **meaning(
        Tag.GUN,
        "reloj dice que|el reloj dice que|mi reloj dice que|garmin dice que|strava dice que"
        "|la cinta dice que|la app dice que",
    ),
    **meaning(
        Tag.SKIPPED, "nunca llegaron|nunca llegó|nunca pasó|nunca sucedió|no llegó a ser|al final no fueron"
    ),
    **meaning(Tag.WISH, "habría|habríamos|hubiera|hubiese|hubiéramos|me habría|me hubiera", "gone by"),
    **meaning(Tag.HEADING, "ruta para|recorrido para|la ruta para|circuito para"),
    **meaning(
        Tag.PLAN,
        "pongo el despertador|despertador puesto|el despertador puesto|a punto de|estoy a punto de"
        "|me estoy cambiando para|de camino a la pista",
    ),
}
FRENCH: Final[Words] = {
    **meaning(
        Tag.WRONG,
        "me suis trompé pour|me suis trompé sur|me suis trompée pour|je me suis trompé pour",
        "about",
    ),
    **meaning(Tag.PLAN, "dit que|disent que|recommande|recommandent|conseille"),
    **meaning(
        Tag.GUN,
        "montre dit que|la montre dit que|ma montre dit que|garmin dit que|strava dit que|le tapis dit que"
        "|l'appli dit que",
    ),
    **meaning(
        Tag.SKIPPED,
        "n'ont jamais eu lieu|n'a jamais eu lieu|n'ont pas eu lieu|n'a pas eu lieu|sont tombés à l'eau",
    ),
    **meaning(Tag.MEANT, "aurais|aurait|aurions|j'aurais|on aurait|serais|aurais pu", "gone by"),
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
    **meaning(Tag.WRONG, "mi sono sbagliato su|mi sono sbagliata su|sbagliato su", "about"),
    **meaning(Tag.PLAN, "dice che|dicono che|consiglia|consigliano|raccomanda"),
    **meaning(
        Tag.GUN,
        "orologio dice che|l'orologio dice che|garmin dice che|strava dice che|il tapis dice che"
        "|l'app dice che",
    ),
    **meaning(
        Tag.SKIPPED, "non ci sono mai stati|non c'è mai stato|non si sono mai fatti|sono saltati|è saltato"
    ),
    **meaning(Tag.MEANT, "avrei|avremmo|sarei|saremmo|avrebbe", "gone by"),
    **meaning(Tag.HEADING, "percorso per|percorso di domani|percorso di domenica|il percorso per"),
    **meaning(
        Tag.PLAN,
        "metto la sveglia|sveglia puntata|sveglia impostata|sveglia messa|sto per|stiamo per"
        "|mi sto cambiando per",
    ),
}
PORTUGUESE: Final[Words] = {
    **meaning(Tag.WRONG, "me enganei sobre|me enganei com|enganei me sobre|errei sobre", "about"),
    **meaning(Tag.PLAN, "diz que|dizem que|recomenda|recomendam|aconselha"),
    **meaning(
        Tag.GUN,
        "relógio diz que|o relógio diz que|meu relógio diz que|garmin diz que|strava diz que"
        "|a esteira diz que|o app diz que",
    ),
    **meaning(
        Tag.SKIPPED, "nunca aconteceram|nunca aconteceu|não aconteceram|não aconteceu|ficaram por fazer"
    ),
    **meaning(Tag.WISH, "teria|teríamos|tivesse|teria sido", "gone by"),
    **meaning(Tag.HEADING, "percurso para|rota para|o percurso para|percurso de domingo"),
    **meaning(
        Tag.PLAN,
        "ponho o despertador|pondo o despertador|despertador marcado|despertador programado|prestes a"
        "|estou prestes a|a caminho da pista",
    ),
}
DUTCH: Final[Words] = {
    **meaning(Tag.WRONG, "zat fout over|ik zat fout over|fout over|fout met", "about"),
    **meaning(Tag.TAKE, "haal"),
    **meaning(Tag.OFF, "af van|eraf|eraf van"),
    **meaning(Tag.PLAN, "zegt dat|zeggen dat|raadt aan|adviseert|zegt"),
    **meaning(
        Tag.GUN,
        "horloge zegt|mijn horloge zegt|horloge zegt dat|garmin zegt|garmin zegt dat|strava zegt"
        "|strava zegt dat|loopband zegt",
    ),
    **meaning(Tag.OTHER, "mama's|papa's|oma's|opa's|ma's|pa's", "theirs"),
    **meaning(
        Tag.SKIPPED, "nooit gebeurd|gingen niet door|ging niet door|zijn er nooit gekomen|kwamen er niet van"
    ),
    **meaning(Tag.WISH, "had graag|had zo graag|had willen|had liever", "never was"),
    **meaning(Tag.HEADING, "route voor|rondje voor|de route voor|parcours voor"),
    **meaning(
        Tag.PLAN,
        "wekker staat|wekker gezet|zet de wekker|op het punt|sta op het punt|staan op het punt"
        "|onderweg naar de baan|kleed me om voor",
    ),
}
JAPANESE: Final[Words] = {
    **meaning(
        Tag.IF,
        "上がったら|雨が上がったら|止んだら|やんだら|雨が止んだら|雨がやんだら|晴れたら|降らなければ|降らなかったら"
        "|時間があれば|時間があったら|間に合えば|起きられたら|早く起きたら|起きれたら|仕事が終わったら|涼しくなったら"
        "|天気がよければ|天気が良ければ|体調がよければ|体調が良ければ",
    ),
    **meaning(Tag.PLAN, "目覚ましをセット|アラームをセット|目覚ましセット|アラームセット|にセット"),
}
