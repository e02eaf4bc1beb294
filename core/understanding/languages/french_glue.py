"""French: the small words between, and those without weight."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

GLUE: Final[Words] = {
    **meaning(Tag.IS, "est|sont", "third"),
    **meaning(Tag.IS, "c'est|ce sont|vaut|égale|affiche|mesure|équivaut à"),
    **meaning(Tag.HAVE, "a|ont", "third"),
    **meaning(Tag.HAVE, "as|avez|compte"),
    **meaning(Tag.NOT, "pas|ne|n'|et non|et non pas|jamais|aucun|aucune|rien|ni"),
    **meaning(Tag.WAS, "était|étaient|fut|a été|ai été|avait été|étais|étions|sentait|faisait|faisaient"),
    **meaning(Tag.AND, "et|&|+|ainsi que|et aussi|ainsi qu'|et encore"),
    **meaning(
        Tag.THEN,
        "puis|ensuite|suivi de|suivie de|suivis de|suivi d'|suivie d'|et puis|enchaîné avec|enchaîné sur"
        "|et ensuite|derrière|avant ça|juste après|dans la foulée|et après|avant cela|après ça"
        "|puis ensuite",
    ),
    **meaning(
        Tag.BUT,
        "mais|cependant|pourtant|malgré tout|toutefois|car|donc|alors|parce que|par contre|parce qu'"
        "|du coup|sauf que|même si|en revanche|afin de|comme|puisque",
    ),
    **meaning(Tag.IN, "en|dans"),
    **meaning(Tag.FOR, "pour"),
    **meaning(Tag.OF, "de|d'|des"),
    **meaning(Tag.OF, "du", "the"),
    **meaning(Tag.TO, "jusqu'à|jusqu'au|jusqu'aux"),
    **meaning(Tag.TO, "au", "the"),
    **meaning(Tag.HYPHEN, "-"),
    **meaning(Tag.OR, "ou|ou bien"),
    **meaning(Tag.A, "la|les|l'|mon|ma|mes|notre|nos|quelques|encore|son"),
    **meaning(Tag.A, "le", "the"),
    **meaning(Tag.A, "un|une|une bonne|une petite|une grosse|encore un|encore une", "one"),
    **meaning(
        Tag.FILL,
        "mon premier|ma première|notre premier|notre première|mon tout premier|ma toute première"
        "|pour la première fois|première fois|mon deuxième|mon second|mon troisième|ma deuxième"
        "|ma troisième|le tout premier|jamais fait avant",
        "ever",
    ),
    **meaning(
        Tag.FILL,
        "temps|durée|chrono|temps final|temps de course|temps de parcours|durée :|temps :|temps à l'arrivée",
        "time",
    ),
    **meaning(Tag.FILL, "super|énorme|top|allez|quel", "hail"),
    **meaning(
        Tag.FILL,
        "salut|bonjour|bonsoir|coucou|hello|hey|hi|yo|slt|bjr|voilà|voila|bon|bonne|bons|bonnes|bien|très"
        "|trop|génial|géniale|nickel|ras|oui|ouais|ok|okay|enfin|déjà|encore une fois|beau|belle|beaux"
        "|belles|petit|petite|petits|petites|grand|grande|gros|grosse|joli|jolie|long|court|courte|rapide"
        "|rapides|vite|merci|svp|s'il te plaît|stp|s'il vous plaît|lol|mdr|haha|ouf|pfiou|wow|waouh|yes"
        "|youpi|hop|aussi|toujours|même|y|se|là|ici|maintenant|date|tout|toute|tous|toutes|vraiment|assez"
        "|peu|un peu|beaucoup|surtout|notamment|photo|photos|carrément|franchement|honnêtement|r =|r :"
        "|ne pas|rien à signaler|sinon|de plus en plus|bilan|résultat|résultats|résumé|compte rendu|stats"
        "|verdict|détails|données|dans le|dans la|non stop",
    ),
    **meaning(
        Tag.FILL,
        "dur|dure|durs|difficile|fatigué|fatiguée|fatigués|crevé|crevée|mort|morte|claquée|cuit|cuite"
        "|rincé|rincée|chaud|chaude|froid|froide|vent|venteux|pluie|sous la pluie|pluvieux|soleil"
        "|ensoleillé|neige|verglas|boue|boueux|humide|brouillard|seul|seule|solo|dehors|à jeun|plat|plate"
        "|content|contente|plaisir|kiffé|kif|régal|jambes lourdes|bonnes jambes|bonnes sensations"
        "|sensations|en forme|pas mal|pas trop|pas très|pas de problème|pas facile|pas simple|pas vite"
        "|pas terrible|pas top|pas si|pas si mal|pas de douleur|pas de douleurs|pas de bobo|pas de pluie"
        "|sans forcer|rien de spécial|rien de fou|pas la grande forme|pas encore|pas beaucoup|pas évident"
        "|pas de vent|pas mal du tout|pas trop mal|pas trop vite|pas plus|pas très vite|pas très motivé"
        "|pas très motivée|pas motivé|pas trop dur|pas dégueu|pas de souci|pas de soucis|pas de chrono"
        "|pas fou|pas ouf|pas forcément|mauvais temps|mauvaise nuit|il pleuvait|il a plu|il pleut"
        "|il neigeait|il y avait|il caillait|il faisait beau|il faisait froid|il faisait chaud"
        "|il fait beau|il fait froid|il fait chaud|faisait froid|faisait chaud|faisait beau"
        "|il faisait nuit|il faisait un peu frais|il faisait bon|il faisait frais|sur piste|en piste"
        "|à la piste|piste|au parc|en forêt|en ville|frais|fraîche|motivé|motivée|sympa|agréable|parfait"
        "|parfaite|incroyable|magnifique|intense|costaud|costaude|sec|sèche|nuit|d'une traite"
        "|sans s'arrêter|sans arrêt|à fond|à bloc|chouette|ça pique|ça piquait|bof|au frais|gammes"
        "|éducatifs|roulant|roulante|au marché|ça marche|marche bien|bien passé|bien passée"
        "|ça fait du bien|ça a fait du bien|ça fait plaisir|fait chaud|fait froid|fait beau"
        "|malgré la pluie|malgré la chaleur|malgré le vent|tout de même|quand même|c'était dur"
        "|c'était super|c'était top|c'était bien dur|c'était difficile|c'était chaud|c'était cool"
        "|c'était génial|c'était sympa|c'était nickel|c'était parfait|c'était long|c'était pas facile"
        "|c'était rude|c'était humide|c'était bien|c'était bon|c'était beau|un vrai régal|dégoûté"
        "|dégoûtée|essoufflé|essoufflée|trempé|trempée|gelé|gelée|épuisé|épuisée|reposant|lessivé"
        "|lessivée|vidé|vidée|explosé|explosée|énervé|énervée|pas du tout|pas de jus|pas de jambes"
        "|aucune douleur|aucun souci|aucun problème|aucune envie|rien dans les jambes|sans douleur"
        "|sans problème|sans souci|jamais facile|n'a pas été facile|a pas été facile"
        "|n'avais pas de jambes|n'ai pas forcé|pas forcé|n'avais pas la forme|n'avais pas envie"
        "|pas souffert|n'ai pas souffert|pas eu mal|n'est pas facile|n'était pas facile|n'était pas top"
        "|plus de jus|sans pression|sans montre",
        "said",
    ),
    **meaning(Tag.AFTER, "après|avant|juste avant", "when"),
    **meaning(
        Tag.AFTER,
        "pendant|durant|le long de|le long du|autour du|autour de la|près de chez|à travers|grâce à"
        "|malgré|sans|devant|via|chez|sur|sous|direction|en direction de|à côté|au bord de|au bord du"
        "|bord de mer|le long|voire|derrière le|derrière la|suite à|pour aller à|pour rentrer du"
        "|à cause de|à cause du|entre le|vers le|vers la|tour de l'|lors de|lors du|face à|proche de"
        "|en écoutant|en poussant|allure 10 km|allure 10km|allure 5 km|allure 5km|allure semi"
        "|allure marathon|allure 10k|allure 5k|as10|as5|as21|as42|allure course|à allure marathon"
        "|à allure semi|à allure 10 km|rythme marathon|rythme semi|allure am",
    ),
    **meaning(
        Tag.SHOES,
        "chaussures|chaussure|baskets|godasses|nouvelles chaussures|runnings|avec mes nouvelles"
        "|avec les nouvelles|mes nouvelles|nouvelles baskets|chaussé|nouvelles|paire de",
    ),
}
