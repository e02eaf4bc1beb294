"""French: what runners do, and the kinds of runs."""

from __future__ import annotations

from typing import Final

from core.domain.record import Kind, Sport
from core.understanding.words import Tag, Words, meaning

DEEDS: Final[Words] = {
    **meaning(
        Tag.RAN,
        "couru|courus|courue|trottiné|galopé|joggé|cavalé|allé courir|allée courir|allés courir"
        "|allées courir|sorti courir|sortie courir|sortis courir|parti courir|partie courir|partis courir"
        "|été courir|suis allé courir|suis allée courir|couru en tout|fini de courir|réussi à courir"
        "|pu courir|été trottiner|allé trottiner|allée trottiner|courru|revenu de courir|rentré de courir"
        "|recouru|allé footer|viens de courir|venons de courir",
    ),
    **meaning(Tag.RAN, "courut|coururent|courait", "another"),
    **meaning(
        Tag.TO_DO,
        "courir|trottiner|aller courir|faire un footing|faire une sortie|faire un jogging|jogger"
        "|tout à l'heure|tantôt|galoper|aller trottiner",
    ),
    **meaning(
        Tag.WENT,
        "fait un footing|fait mon footing|fait une sortie|fait ma sortie|fait un run|fait un jogging"
        "|fait mon jogging|rentré de footing|rentrée de footing|retour de footing|retour de sortie"
        "|sortie faite|footing fait|footing terminé|sortie terminée|allé faire un footing"
        "|allée faire un footing|fait un petit footing|fait un petit run|fait un petit jogging"
        "|fait une petite sortie|fait ma séance|séance faite|séance bouclée|séance terminée|fait mon tour"
        "|fait mon tour habituel|sortie bouclée|footing bouclé|run bouclé|run terminé|fait mon petit tour"
        "|fait une belle sortie|fait un beau footing|fait ma sortie habituelle|fait la boucle"
        "|fait ma boucle|de retour de footing|de retour de sortie|fait le tour habituel|sortie validée"
        "|fait ma boucle habituelle|fait la boucle habituelle|run fait|fait un tour|fait un petit tour"
        "|viens de rentrer de footing|fait mon run",
    ),
    **meaning(
        Tag.RUN,
        "footing|footinge|footinguette|sortie course|course à pied|cap|course|jogging|jog|run"
        "|running|tour|boucle|virée|ultra|cross|corrida|progressif"
        "|sortie progressive|footing progressif|course marche|marche course|course / marche"
        "|marche / course|trot|foulée|foulées|sortie club|sortie running|footing matinal|footing du matin"
        "|footing du soir|run du matin|run du soir|à pied en courant|en courant|runtaf|run taf|taf run"
        "|aller retour|ekiden|relais|sortie à jeun|footing à jeun|séance club|sortie entre amis"
        "|alternance|petit tour|petite sortie|petit footing|petit run|petit jogging|progression"
        "|runs commute|c25k|boucle habituelle|tour habituel|parcours habituel|sortie habituelle|reprise",
    ),
    **meaning(Tag.RUN, "sortie|entraînement|entrainement|séance", "of any sport"),
    **meaning(Tag.RUN, "sorties|footings|courses|runs|entraînements|entrainements|joggings|séances", "many"),
    **meaning(
        Tag.DID,
        "fait|faits|faite|faites|bouclé|bouclée|bouclés|bouclées|terminé|terminée|terminés|fini|finie"
        "|finis|avalé|avalés|effectué|effectués|réalisé|réalisés|plié|pliée|pliés|torché|validé|validée"
        "|validés|dans les jambes|au compteur|enquillé|enchaîné|c'est fait|dans la boîte|dans la poche"
        "|envoyé|claqué|complété|complétée|assuré|✅|couvert|accompli|check|parcouru|parcourus|rentré de"
        "|rentrée de|retour de|de retour de|enregistre|tenu|tenus|survécu|digéré|dévoré|dévorés|sorti"
        "|sortis|abattu|abattus|ramené|oublié de noter|j'ai oublié de noter|noter|peux tu noter"
        "|mis dans la boîte|engrangé|expédié|bâclé|engloutis|passés|franchi|franchis|emballé"
        "|dans la caisse|grignoté|grignotés|mis|bouffé|entraîné|entraînée|décroché|note moi|à enregistrer"
        "|log|logge|ajoute moi|entrainé|savouré|profité|grignotées",
    ),
    **meaning(Tag.DID, "faits en|done", "behind"),
    **meaning(Tag.DID, "avait|avaient|avais", "had"),
    **meaning(
        Tag.KIND,
        "compétition|compet|compèt|compète|course officielle|épreuve|jour de course|en compétition"
        "|course sur route|en compet|jour j course|race|jour de compet",
        Kind.RACE,
    ),
    **meaning(
        Tag.KIND,
        "fractionné|fractionnés|fractionnée|fractio|frac|vma|séance vma|séance de vma|vma courte"
        "|vma longue|intervalles|intervalle|interval|fartlek|pyramide|yasso|yassos|séance de fractionné"
        "|séance de fractio|séance fractionné|intermittent|court court|séance piste|séance sur piste"
        "|répétitions longues|allure vma|30 30|fractionné court|fractionné long|séance spé"
        "|séance spécifique|spécifique|spé 10|spé|fartleck|fractionnés courts|training intervals"
        "|intervals",
        Kind.INTERVAL,
    ),
    **meaning(
        Tag.KIND,
        "côtes|en côtes|en côte|séance de côtes|séance côtes|vallonné|vallonnée|vallonnés|bosses"
        "|en bosses|répétitions de côtes|côtes courtes|côtes longues|séance de bosses|fractionné en côte"
        "|fractionné en côtes|sortie vallonnée|parcours vallonné|côtelettes|montées",
        Kind.HILLS,
    ),
    **meaning(
        Tag.KIND,
        "sortie longue|sorties longues|sl|longue sortie|footing long|long footing|run long|long run"
        "|la longue|longue dominicale|une longue|ma longue|dernière sortie longue"
        "|la dernière sortie longue|ma dernière sortie longue|première sortie longue"
        "|sortie longue du dimanche|sortie longue dominicale|la sortie longue|longrun|belle sortie longue",
        Kind.LONG,
    ),
    **meaning(
        Tag.KIND,
        "tranquille|tranquilles|tranquilou|tranquillou|tranquillement|tranquilement|tranquil|cool|cools"
        "|facile|facilement|ef|en ef|endurance fondamentale|en endurance fondamentale|endurance"
        "|en endurance|aisance respiratoire|en aisance respiratoire|en aisance|z2|zone 2|en zone 2"
        "|zone deux|easy|easy run|shakeout|déblocage|footing de déblocage|footing cool|footing lent"
        "|footing facile|allure facile|allure cool|aérobie|endu|footing souple|souple|à la cool|pépère"
        "|allure tranquille|allure ef|footing ef|footing tranquille|sortie tranquille|sortie cool"
        "|sortie facile|run tranquille|run facile|run cool|footing en endurance|lent|lente|lentement"
        "|doucement|en douceur|tout doux|relax|sortie en ef|footing en ef|easy footing|à l'aise"
        "|en mode cool|très cool",
        Kind.EASY,
    ),
    **meaning(
        Tag.KIND,
        "tempo|seuil|au seuil|séance au seuil|séance seuil|séance de seuil|allure seuil|allure tempo"
        "|seuil anaérobie|tempo run|résistance|résistance douce|en résistance|sv2|threshold|au tempo"
        "|séance tempo|bloc seuil|blocs seuil|allure soutenue|sv1|seuil 2|seuil 1|active|allure active",
        Kind.TEMPO,
    ),
    **meaning(
        Tag.KIND,
        "récup|récupération|footing de récup|footing récup|décrassage|sortie récup|régénération|régé"
        "|en récup|footing de récupération|footing régénérant|footing de décrassage|récup active"
        "|sortie récupération|régénérant|recovery|run de récup|petit décrassage",
        Kind.RECOVERY,
    ),
    **meaning(
        Tag.KIND,
        "trail|trails|sortie trail|en trail|petit trail|sentiers|sur sentiers|sur les sentiers"
        "|trail running|trailrunning|en montagne en courant|footing trail|singles",
        Kind.TRAIL,
    ),
    **meaning(
        Tag.KIND,
        "tapis|sur tapis|tapis de course|sur le tapis|au tapis|sur tapis de course|treadmill"
        "|tapis roulant|sur le tapis de course|au tapis de course",
        Kind.TREADMILL,
    ),
    **meaning(
        Tag.SPORT,
        "renfo|renforcement|renforcement musculaire|renfo musculaire|muscu|musculation|gainage|à la salle"
        "|salle de sport|salle de muscu|gym|crossfit|hiit|abdos|abdominaux|squats|pompes|fentes|ppg"
        "|kettlebell|kettlebells|haltères|circuit training|body pump|bodypump|préparation physique"
        "|planche|tractions|cross training|séance de renfo|séance de muscu|fitness|renforcements"
        "|renfo core|core|séance renfo|ppo|soulevé de terre|body sculpt|séance muscu|gainages|de gainage"
        "|de renfo|de muscu|strength|développé couché|squat|fentes marchées"
        "|exercices de renforcement|bootcamp|étirements et renfo",
        Sport.STRENGTH,
    ),
    **meaning(
        Tag.SPORT,
        "étirements|étirement|stretching|mobilité|souplesse|assouplissements|assouplissement|étiré|étirée"
        "|séance d'étirements|d'étirements|étirer|stretch|étirage",
        Sport.STRETCH,
    ),
    **meaning(
        Tag.SPORT,
        "foam roller|rouleau|rouleau de massage|automassage|auto massage|automassages|foam roll"
        "|rouleau mousse|rouleaux|foam rolling|massage au rouleau|d'automassage|au rouleau",
        Sport.FOAM_ROLL,
    ),
    **meaning(
        Tag.SPORT,
        "vélo|à vélo|en vélo|vtt|home trainer|hometrainer|ht|spinning|cyclisme|vélo d'appart"
        "|vélo d'appartement|zwift|gravel|biking|cyclo|bicyclette|vélotaf|sortie vélo|pédalé|roulé|bike"
        "|vélo de route|vtc|balade à vélo|balade en vélo|balade vélo|cardio bike|tour à vélo|tour en vélo"
        "|de vélo|du vélo|en gravel|vélo électrique|vae|rouler|rpm|boucle à vélo|sortie vtt|sortie gravel"
        "|bicyclé|spin",
        Sport.BIKE,
    ),
    **meaning(
        Tag.SPORT,
        "natation|nage|nagé|piscine|à la piscine|crawl|eau libre|brasse|nagée|nager|en piscine"
        "|de natation|de nage|séance de natation|longueurs de bassin|bassin|nage en eau libre|dos crawlé",
        Sport.SWIM,
    ),
    **meaning(Tag.SPORT, "yoga|cours de yoga|séance de yoga|yin yoga|vinyasa|de yoga", Sport.YOGA),
    **meaning(
        Tag.SPORT,
        "marche|marché|marcher|promenade|balade|balade à pied|balade du chien|promené|promenade du chien"
        "|marche nordique|marche rapide|marche active|promené le chien|baladé|de marche|petite marche"
        "|balader|sorti le chien|ballade",
        Sport.WALK,
    ),
    **meaning(
        Tag.SPORT,
        "rando|randonnée|randonnées|randonné|rando pédestre|trek|trekking|randonnée pédestre"
        "|marche en montagne|randos|de rando|en rando|de randonnée",
        Sport.HIKE,
    ),
    **meaning(
        Tag.SPORT,
        "rameur|aviron|ramé|ergo|ergomètre|concept2|de rameur|d'aviron|ramer|au rameur|sur rameur",
        Sport.ROW,
    ),
    **meaning(
        Tag.SPORT,
        "elliptique|vélo elliptique|d'elliptique|de vélo elliptique|sur elliptique|crosstrainer"
        "|appareil elliptique",
        Sport.ELLIPTICAL,
    ),
    **meaning(
        Tag.SPORT,
        "escaliers|stairmaster|montée d'escaliers|montées d'escaliers|marches|stepper"
        "|simulateur d'escalier|simulateur d'escaliers|step|d'escaliers|stair climber|machine à escaliers",
        Sport.STAIRS,
    ),
    **meaning(
        Tag.SPORT,
        "aquajogging|aqua jogging|aqua jog|aquajog|aquarunning|course en piscine|course dans l'eau"
        "|aqua running|aqua run|aqua - jogging|jogging aquatique|d'aquajogging",
        Sport.AQUA_JOG,
    ),
    **meaning(
        Tag.SPORT,
        "pilates|pilate|reformer|cours de pilates|de pilates|séance de pilates",
        Sport.PILATES,
    ),
    **meaning(
        Tag.REST,
        "repos|jour de repos|journée de repos|repos total|repos complet|au repos|jour off|journée off"
        "|rest day|récup totale|repos forcé|repos bien mérité|relâche|jour de relâche|journée repos"
        "|journée sans course|jours de repos|journée canapé|reposé|reposée|pieds en éventail|reposer"
        "|on se repose|journée tranquille sans courir|repos obligatoire|repos mérité",
    ),
    **meaning(Tag.REST_WEAK, "off|pause|en pause|coupure"),
    **meaning(Tag.TAKE, "je prends|prends|pris"),
    **meaning(
        Tag.PLAN,
        "inscrivez-vous|inscrivez vous|inscris-toi|inscription en ligne|inscriptions ouvertes"
        "|inscriptions en ligne|réveil programmé|réveil mis|le réveil est mis|affaires prêtes|sac prêt",
        "announced",
    ),
    **meaning(Tag.FILL, "si je peux|si je peux me permettre|si possible|si c'est possible", "said"),
    **meaning(Tag.FILL, "retour|au retour|pour revenir", "back"),
}
