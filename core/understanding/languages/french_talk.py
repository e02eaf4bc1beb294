"""French: who speaks, and about what."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

TALK: Final[Words] = {
    **meaning(
        Tag.RETREAT,
        "seulement|juste|uniquement|finalement|au final|arrêté à|arrêtée à|arrêté au|arrêtée au|arrêtés à"
        "|arrêt à|arrêt au|stoppé à|stoppé au|abandonné à|abandonné au|abandon à|abandon au|demi tour à"
        "|demi tour au|fait demi tour à|fait demi tour au|coupé à|écourté à|raccourci à|réduit à"
        "|arrêté après|arrêtée après|abandonné après|abandon après|n'ai fait que|n'ai couru que"
        "|ai fait que|ai couru que|mais seulement|pas plus de|à la place j'ai fait|au bout du compte"
        "|n'en ai fait que|en ai fait que|fait que|couru que|limité à|craqué à|craqué au|explosé à|stop à"
        "|stop au|contenté de|me suis contenté de|me suis contentée de|ce sera finalement|transformé en"
        "|bâché à|bâché au",
    ),
    **meaning(
        Tag.ME,
        "je|j'ai|j'|on a|on avait|nous avons|ai|avons|nous|on|moi|me|m'|suis|sommes|moi même|bibi|jai|chui|j",
    ),
    **meaning(
        Tag.OTHER,
        "il|elle|ils|elles|tu|vous|t'|te|toi|lui|leur|leurs|ton|ta|tes|votre|vos|sa|ses|mari|femme|copain"
        "|copine|ami|amie|amis|amies|maman|papa|mère|père|frère|sœur|soeur|fils|fille|coach|entraîneur"
        "|entraineur|entraîneuse|collègue|collègues|patron|chef|voisin|voisine|pote|potes|conjoint"
        "|conjointe|compagne|compagnon|oncle|tante|cousin|cousine|mamie|papy|enfant|quelqu'un"
        "|tout le monde|équipe|chérie|chéri|gars|filles|les gars|les filles|la blonde|ma blonde|mon chum"
        "|chum|kipchoge|neveu|nièce|beau frère|belle sœur|belle soeur|doudou|mon homme|monsieur|madame"
        "|le groupe|partenaire|partenaires|mon mari|ma femme|mon copain|ma copine|mon pote|ma mère"
        "|mon père|mon frère|ma sœur|ma soeur|mon fils|ma fille|mon coach|ma coach|le coach|mon voisin"
        "|ma voisine|mon collègue|ma collègue|une amie|un ami|un pote|une copine|un copain|un collègue"
        "|une collègue|mes potes|mes amis|beau père|belle mère|la petite|le petit|binôme|lièvre|jumeau"
        "|jumelle|certains|vainqueur|vainqueure|le vainqueur|d'autres",
    ),
    **meaning(
        Tag.ASKS,
        "combien|combien de|comment|pourquoi|quand|quels|quelles|lequel|laquelle|est ce que"
        "|est ce qu'|qu'est ce que|qu'est ce qu'|y a t il|as tu|avez vous|es tu|peux tu|pouvez vous"
        "|montre|montre moi|affiche|dis moi|c'est quoi|t'as|vous avez|quelqu'un a|qui a|qui est"
        "|qui veut|qui fait|qui connaît|combien de km|à combien|c'est combien|où en suis je|ai je|suis je"
        "|dois je|t'en es|vous êtes|tu as|tu es|qui a couru|quelqu'un connaît|quelqu'un sait"
        "|quelqu'un court|a t on|dites moi|es ce que|qui sait",
    ),
    **meaning(Tag.ASKS, "quel|quelle", "exclaims"),
    **meaning(Tag.ASKS, "qui|quoi|où|ça va", "weak"),
    **meaning(
        Tag.PRAISE,
        "bravo|félicitations|félicitation|bien joué|bon courage|bonne chance|respect|gg|bienvenue|bon run"
        "|bonne course à toi|bonne course à tous|bien ouej|force à toi|beau travail|quelle perf|good job"
        "|top perf|bon courage à|continue comme ça|chapeau bas|chapeau|bon anniversaire"
        "|joyeux anniversaire|bien couru|félicitation à|félicitations à|merci à|gg à|courage|bravo à"
        "|bon rétablissement|bonne récup à|allez les|allez le|énorme bravo|congrats|bon match",
    ),
    **meaning(
        Tag.PLAN,
        "je vais|on va|nous allons|vais|allons|je compte|on compte|j'envisage|je prévois|je pense faire"
        "|je veux|on veut|bientôt|inscrit|inscrite|inscrits|je m'inscris|suis inscrit|suis inscrite"
        "|me suis inscrit|me suis inscrite|rdv|rendez vous|qui vient|qui est chaud|qui est partant"
        "|qui motivé|qui pour|qui serait|on se retrouve|on part|je pars|départ groupé|rejoignez|rejoins"
        "|rejoignez nous|venez|viens avec|n'hésitez pas|ouvert à tous|tous niveaux|toutes allures"
        "|je cours|nous courons|on court|je fais|on fait|je participe|je vais participer|je prépare"
        "|je m'entraîne pour|rappelle moi|todo|la semaine prochaine|semaine prochaine|le mois prochain"
        "|l'année prochaine|l'an prochain|week end prochain|le week end prochain|prochain week end"
        "|hâte de|hâte d'être|vivement|affûtage|tapering|le plan dit|mon plan dit|d'après le plan"
        "|selon le plan|aura lieu|commence à|prêt pour|prête pour|je signe|je me lance|faut que je"
        "|il faut que je|on remet ça|je reprends|en vue|en vue du|en vue de|dans l'optique"
        "|dans deux semaines|je dois faire|il me reste|il reste|plus tard dans la journée|ce sera|sera"
        "|ferai|courrai|irai|partirai|se prépare|je tente|je tenterai|je table sur|je vise|on vise|visons"
        "|je prends le départ|au départ de|c'est parti pour|en route pour|cap sur|on attaque|j'attaque"
        "|avant mon|le plan annonce|la prépa dit|je vais courir|chaud pour|chaude pour|partant pour"
        "|motivé pour|ferons|courrons|on enchaîne demain|le programme dit|j'y retourne|me reste|à venir"
        "|il nous reste|mon prochain|ma prochaine|le prochain|la prochaine",
    ),
    **meaning(Tag.PLAN, "peut être|sans doute|probablement|éventuellement|sûrement|surement", "about"),
    **meaning(
        Tag.PLAN,
        "prévu|prévus|prévue|prévues|au programme|au menu|programmé|programmée|programmés|planifié"
        "|planifiés|au planning|à l'agenda|sur le plan|au plan|inscrits au plan|au calendrier|à prévoir",
        "behind",
    ),
    **meaning(
        Tag.HEADING,
        "plan de la semaine|programme de la semaine|mon plan|plan d'entraînement|plan d'entrainement"
        "|le plan|programme|plan semaine|planning|planning de la semaine|au programme cette semaine"
        "|programme semaine prochaine|prévisions|à venir|semaine type|planning semaine|plan du mois",
    ),
    **meaning(Tag.WISH, "puis-je|puis je", "may i"),
    **meaning(
        Tag.WISH,
        "dois|devrais|voudrais|pourrais|peux|veux|aimerais|j'espère|espère|envie de|envie d'|rêve|rêve de"
        "|souhaite|faut|faudrait|il faut|il faudrait|essayer|j'aimerais|je voudrais|je pourrais|devrait"
        "|pourrait|aimerait|on pourrait|besoin de|doit|doivent|faire au moins|faut faire|va falloir"
        "|serait|ça serait bien|ce serait|cherche|recherche|recherchons",
    ),
    **meaning(Tag.WISH, "à vendre|à donner|à céder|à échanger", "behind"),
    **meaning(
        Tag.MEANT,
        "voulais|devais|était prévu|étaient prévus|parti pour|partie pour|partis pour|visais"
        "|objectif était|l'objectif était|l'idée était|prévoyais|comptais|tenté|tenté de|essayé de|essayé"
        "|aurais dû|aurais voulu|aurais|pensais faire|pensais|censé|censée|j'avais prévu|avais prévu"
        "|avait prévu|le plan était|le programme était|je voulais|je devais|on devait|devions|voulions"
        "|devait être de|fallait|il fallait|le plan disait|au départ prévu|initialement prévu"
        "|initialement|à la base|était censé",
    ),
    **meaning(
        Tag.GOAL,
        "objectif|mon objectif|but|temps visé|prédiction|prédit|prédictions|estimé|estimation|qualif"
        "|qualification|minima|barrière horaire|barrières horaires|temps limite|résolution|cible"
        "|allure cible|bonne résolution|limite|estime|prévoit|garmin prédit|garmin me prédit|équivalent"
        "|objectif :|objectifs",
    ),
    **meaning(
        Tag.SKIPPED,
        "zappé|zappée|sauté la|sauté ma|sauté l'|sauté le|sautée|annulé|annulée|raté la séance"
        "|raté ma sortie|raté la sortie|raté l'entraînement|raté l'entrainement|raté ma séance|loupé la"
        "|loupé ma|loupé l'|séché|fait l'impasse|reporté|reportée|reportés|pas couru|pas de course"
        "|pas de run|pas de sortie|pas de footing|pas d'entraînement|pas d'entrainement|pas allé courir"
        "|pas allée courir|pas pu courir|pas de sport|aucune sortie|dns|forfait|pas sorti|pas sortie"
        "|renoncé|pas de séance|pas courir|pas fait|manqué la|manqué ma|manqué l'|aucun footing"
        "|pas de jogging|rien fait|rien couru|pas réussi à courir|pas trouvé le temps|jamais sorti"
        "|déclaré forfait|pas pris le départ|tombée à l'eau|tombé à l'eau|flemme de courir"
        "|flemme d'aller courir|la flemme|passé mon tour|pas été courir|pas de run aujourd'hui|loupée"
        "|pas eu le temps|pas le temps de courir|pas le temps d'aller courir|décalé|décalée|sauté mon"
        "|boycotté",
    ),
    **meaning(Tag.NEARLY, "failli|ai failli|à deux doigts de|à deux doigts d'", "no deed"),
    **meaning(
        Tag.UNWELL,
        "malade|grippe|rhume|fièvre|blessé|blessée|blessure|covid|mal au|mal aux|mal à|douleur|douleurs"
        "|douloureux|douloureuse|tendinite|entorse|courbatures|crampe|crampes|périostite|migraine|gastro"
        "|toux|claquage|contracture|fracture|enrhumé|enrhumée|au lit|élongation|sciatique|aponévrosite"
        "|ampoule|essuie glace|angine|bronchite|déchirure|tendon|intoxication|vomi|lumbago|foulure|foulé"
        "|bobo|bobos|malades",
    ),
    **meaning(
        Tag.IF,
        "si|s'il|à l'époque|d'habitude|normalement|en général|généralement|habituellement|supposons"
        "|imagine|imaginons|autrefois|quand j'étais|en cas de|si jamais|il y a des années|avant je|si j'"
        "|si je|sauf si|la plupart du temps|à une époque|dans ma jeunesse|en temps normal|quand je cours"
        "|chaque fois que|j'ai l'habitude|quand je fais|jadis|à condition|du temps où|parfois|des fois"
        "|j'ai rêvé|rêvé que|j'ai rêvé que|j'ai rêvé de|dans mon rêve|dans mes rêves",
    ),
    **meaning(
        Tag.COMMAND,
        "ignore|ignorez|fais comme si|fais semblant|système|instructions|prompt|drop table|oublie toutes"
        "|consignes|oublie tout|précédentes instructions|system|administrateur|écrase",
    ),
    **meaning(
        Tag.USUAL,
        "comme d'habitude|comme d'hab|la même|le même|pareil|idem|même parcours|comme hier|l'habituel"
        "|comme la dernière fois|l'habituelle|même boucle|même tour|même sortie qu'hier|pareil qu'hier"
        "|même chose|comme avant hier|même séance|la même qu'hier|rebelote|comme la semaine dernière"
        "|même distance",
    ),
    **meaning(
        Tag.SET,
        "mets|mets plutôt|mettre|change|changer|modifie|modifier|corrige|corriger|correction|rectifie"
        "|rectifier|rectif|rectification|remplace|remplacer|édite|éditer|passe à|passe la à|passe le à"
        "|mets à jour|je voulais dire|voulais dire|je voulais mettre|je voulais écrire|erratum"
        "|il faut lire|déplace|déplacer|décale|transforme|actualise|je disais|change ça en|change en"
        "|corrige en|corrige à|modifie en|change la|change le|corrige la|corrige le|modifie la|modifie le"
        "|mets la|mets le|mets les|correction :|corriger en|peux tu corriger|peux tu changer"
        "|peux tu modifier|pardon je voulais dire|update|corrigez|modifiez|changez|corrige ça en"
        "|mets ça à|fais en plutôt",
        "order",
    ),
    **meaning(
        Tag.SET,
        "devait être|aurait dû être|devrait être|doit être|il fallait lire|fallait mettre"
        "|il fallait mettre|fallait lire|devrait faire|ça devrait être|ça doit être|aurait du être"
        "|aurait fallu mettre",
        "should",
    ),
    **meaning(
        Tag.SET,
        "en fait|en réalité|en vrai|en vérité|plus exactement|plus précisément|exactement|était en fait"
        "|étaient en fait|en fait c'était|c'était en fait|c'était plutôt|en fin de compte c'était"
        "|à vrai dire",
        "was",
    ),
    **meaning(Tag.SET, "plutôt|plutot", "beside"),
    **meaning(
        Tag.SET,
        "c'était|c'étaient|la distance était|la durée était|la durée est de|la bonne durée est"
        "|le temps était|la bonne distance est|le bon temps est|le vrai temps est|le temps exact est"
        "|la distance exacte est|la vraie distance est|la dernière était|ma dernière sortie était"
        "|le dernier était|la sortie était|le bon chrono est|mon temps était|mon chrono était"
        "|le chrono était|ça faisait|c'est plutôt|le temps c'est|le bon temps c'est"
        "|la bonne distance c'est|la bonne date est|la bonne date c'est|la course était|le footing était"
        "|le run était|mon vrai temps est|la séance était|temps correct|distance correcte"
        "|le temps correct est|la distance correcte est",
    ),
    **meaning(
        Tag.ADD,
        "ajoute|rajoute|ajouter|rajouter|soustrais|ajoute y|rajoute y|ajoute encore|rajoute encore"
        "|à ajouter|à rajouter|enlève|retire|compte en plus|en plus de ça|ajoutez|rajoutez|déduis|ôte"
        "|y ajouter",
    ),
    **meaning(
        Tag.WRONG,
        "faute de frappe|faux|fausse|erreur|trompé|trompée|coquille|erreur de saisie|mal tapé|mal noté"
        "|c'est faux|je me suis trompé|je me suis trompée|me suis trompé|me suis trompée|inversé|erroné"
        "|mauvaise date|mauvais jour|mauvaise distance|mauvais chiffre|mauvaise unité"
        "|mauvais temps indiqué|pas le bon|pas la bonne|mauvaise touche|mal saisi|mal calculé"
        "|trompé de jour|pas bon|autocorrect|correcteur|gourré|gourée|planté|n'est pas correct"
        "|c'est pas bon|incorrect",
    ),
    **meaning(
        Tag.SORRY,
        "désolé|désolée|pardon|oups|oops|sorry|ah mince|oups pardon|mes excuses|ah pardon|mince|zut"
        "|oups désolé|navré",
        "sorry",
    ),
    **meaning(Tag.SORRY, "oublie ça|annule ça|laisse tomber", "take back"),
    **meaning(Tag.SORRY, "euh|heu|attends|ah non|non|non non|attendez|ah mais non|hum|nan|non pardon"),
    **meaning(
        Tag.DELETE,
        "supprime|supprimer|efface|effacer|annule|annuler|vire|virer|enlève la|enlève le|enlève ma"
        "|enlève mon|enlève ça|enlève moi|retire la|retire le|retire ma|retire mon|retire ça|retire moi"
        "|oublie la|oublie le|oublie ma|oublie mon|jette|delete|undo|à supprimer|peux tu supprimer"
        "|peux tu effacer|dégage|supprimez|effacez|suppr|à effacer|peux tu enlever|peux tu retirer"
        "|annule la|annule ma|supprime moi|efface moi|enlève celle|retire celle|enlever|vire moi|annulez",
    ),
    **meaning(
        Tag.THAT,
        "ça|cela|ca|celui ci|celle ci|ma dernière|mon dernier|ma dernière sortie|ma dernière course"
        "|mon dernier run|mon dernier footing|dernière sortie|dernière course|dernier run|dernier footing"
        "|la dernière sortie|la dernière course|le dernier run|le dernier footing|dernière entrée"
        "|la dernière entrée|cette sortie|cette course|ce run|ce footing|celle de|celui de|celle d'"
        "|celui d'|celle du|celui du|le précédent|la précédente|cette entrée|l'entrée|ma sortie"
        "|la dernière séance|dernière séance|ma dernière séance|cette séance|mon entrée"
        "|ma dernière entrée|l'activité|la dernière activité|dernière activité|mon dernier entraînement"
        "|le dernier entraînement|la sortie d'avant|ma sortie longue|l'enregistrement|dernier jogging"
        "|le dernier jogging|mon dernier jogging",
    ),
    **meaning(Tag.THAT, "la dernière|le dernier|celle là", "one of several"),
    **meaning(
        Tag.STRANGE,
        "perdu|pris du poids|vu|mangé|bu|lu|trouvé|reçu|coûte|coûté|entendu|mesuré|envoyé|donné|récolté"
        "|écouté|compté|gagné un|raconte|affichait",
    ),
    **meaning(
        Tag.STRANGE,
        "conduit|voiture|en voiture|avion|train|bus|métro|acheté|achetées|acheter|payé|vendu|regardé"
        "|encouragé|ski|skié|ski de fond|ski de rando|patin|patiné|roller|voile|commandé|kayak|équitation"
        "|cheval|à cheval|foot|football|tennis|padel|escalade|golf|rugby|basket|handball|volley|danse"
        "|dansé|travaillé|dormi|attendu|nettoyé|bénévole|bénévolat|déménagé|moto|trottinette|paddle|surf"
        "|squash|badminton|boxe|judo|jardinage|grimpé|en solde|soldes|trajet en|sieste|snowboard"
        "|ping pong|karaté|bloc d'escalade|canoë|ski alpin|escrime|plongée|hockey|accompagné|supporter",
        "no run",
    ),
}
