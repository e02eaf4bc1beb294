"""Dutch: what runners do, and the kinds of runs."""

from __future__ import annotations

from typing import Final

from core.domain.record import Kind, Sport
from core.understanding.words import Tag, Words, meaning

DEEDS: Final[Words] = {
    **meaning(
        Tag.RAN,
        "gelopen|hardgelopen|gerend|gejogd|gelope|gerent|gelopn|gejogged|getraild|wezen lopen"
        "|wezen rennen|wezen hardlopen|wezen joggen|geloopen|hard gelopen",
    ),
    **meaning(Tag.RAN, "liep|rende|jogde", "third"),
    **meaning(Tag.RAN, "liepen|renden"),
    **meaning(Tag.TO_DO, "lopen|hardlopen|rennen|joggen"),
    **meaning(Tag.TO_DO, "gaan lopen|gaan hardlopen|gaan rennen|gaan joggen", "went"),
    **meaning(
        Tag.WENT,
        "rondje gedaan|rondje gemaakt|een rondje gelopen|rondje gelopen|was lopen|was hardlopen"
        "|net terug van een rondje|terug van een rondje|lekker gelopen|mijn rondje gedaan"
        "|vaste rondje gedaan|vaste rondje gelopen|gewone rondje gedaan|gebruikelijke rondje gelopen"
        "|net terug van hardlopen|loopje gedaan",
    ),
    **meaning(
        Tag.RUN,
        "loop|loopje|run|runnetje|rondje|ronde|trainingsloop|duurloop|duurloopje|trainingsrondje"
        "|looptraining|dl|jog|jogje|bosloop|blokje om|hardlooprondje|hardlooptraining|op de been"
        "|ultra|progressieloop|wisselduurloop|bosrondje|strandloop|strandrun|cross|clubtraining"
        "|groepstraining|running|runkje|looprondje|hardloopsessie|trainingsessie|duin run|duinloop"
        "|polderrondje",
    ),
    **meaning(Tag.RUN, "training|sessie", "of any sport"),
    **meaning(Tag.RUN, "loopjes|runs|trainingen|duurlopen|sessies|runnetjes", "many"),
    **meaning(
        Tag.DID,
        "gedaan|gehaald|afgewerkt|volbracht|in de benen|in de pocket|binnen|afgeraffeld|afgetikt"
        "|weggetikt|erop zitten|zit erop|zitten erop|in de tas|afgerond|gefinisht|gefinished|finishte"
        "|uitgelopen|volgemaakt|weggewerkt|gepakt|gemaakt|geklaard|achter de rug|op de klok|voltooid"
        "|gescoord|eruit geperst|afgelegd|genoten|volgehouden|✅|getraind|geknald|gefikst|doorgetrokken"
        "|overleefd|geworden",
    ),
    **meaning(Tag.DID, "klaar", "behind"),
    **meaning(Tag.DID, "had|hadden", "had"),
    **meaning(
        Tag.DID,
        "noteer|log|logge|zet erin|voeg toe als run|terug van|net terug van|schrijf op|registreer"
        "|graag loggen",
    ),
    **meaning(
        Tag.KIND,
        "wedstrijd|wedstrijdje|race|prestatieloop|stratenloop|wedstrijden|wegwedstrijd|gewedstrijd",
        Kind.RACE,
    ),
    **meaning(
        Tag.KIND,
        "intervallen|interval|intervaltraining|intervaltrainingen|intervalletje|intervalsessie|fartlek"
        "|vaartspel|baantraining|intervals|herhalingen|blokjes|piramide|yasso|yassos|tempo wissels"
        "|baan training|vaartspelletje|wisseltempo",
        Kind.INTERVAL,
    ),
    **meaning(
        Tag.KIND,
        "heuveltraining|heuvels|heuvelloop|heuvelsprints|bergtraining|heuvelachtig|heuvelachtige"
        "|heuvelherhalingen|dijkjes|heuveltjes|klimtraining|heuvelinterval|heuvelintervallen",
        Kind.HILLS,
    ),
    **meaning(
        Tag.KIND,
        "lange duurloop|lange run|lange loop|langeduurloop|ldl|long run|longrun|lange afstand"
        "|lange rustige duurloop|lange zondagloop|lange training|lange tocht|lange duur|een lange"
        "|lange duurloopje|lange duurlopen|lange slome",
        Kind.LONG,
    ),
    **meaning(
        Tag.KIND,
        "rustig|rustige|rustigjes|rustige duurloop|rustig aan|easy|easy run|makkelijk|makkelijke"
        "|ontspannen|relaxed loopje|z2|zone 2|zone twee|d1|op gemak|gemakkelijk|loslopen|shakeout"
        "|shake out|rustig gelopen|rustig tempo|rustig loopje|rustig rondje|kalm|kalme|kalmpjes"
        "|praattempo|rdl|losloop|op praattempo|op babbeltempo|loslopertje",
        Kind.EASY,
    ),
    **meaning(
        Tag.KIND,
        "tempoloop|tempo duurloop|tempoduurloop|tempotraining|tempoblokken|drempel|drempeltraining"
        "|drempelloop|tempolopen|tempo run|threshold|drempeltempo|op de drempel|tempo loop|tempoloopje"
        "|tempoblok|drempelblokken|omslagpunt",
        Kind.TEMPO,
    ),
    **meaning(
        Tag.KIND,
        "herstelloop|hersteltraining|herstelloopje|herstelrun|herstel|herstelrondje|recovery|recovery run"
        "|herstelduurloop|regeneratie|regeneratieloop|hersteldribbel",
        Kind.RECOVERY,
    ),
    **meaning(
        Tag.KIND,
        "trail|trails|trailrun|trailrunning|trailloop|trailtje|trail run|op de trails|op trails|offroad"
        "|mudrun|trailrondje",
        Kind.TRAIL,
    ),
    **meaning(
        Tag.KIND,
        "loopband|op de loopband|op de band|loopbandtraining|treadmill|loopbandsessie|lopende band"
        "|op lopende band",
        Kind.TREADMILL,
    ),
    **meaning(
        Tag.SPORT,
        "kracht|krachttraining|sportschool|gym|fitness|core|coretraining|core training|core stability"
        "|rompstabiliteit|gewichten|kettlebell|kettlebells|squats|planken|plank|crossfit|hiit"
        "|circuittraining|buikspieren|rompoefeningen|krachtoefeningen|krachttraining gedaan|opdrukken"
        "|krachtsessie|stabiliteit|krachttrain|in de gym|fitnessen|fitnes|in de sportschool|bootcamp"
        "|bodypump|benen trainen|buikspieroefeningen|stabiliteitstraining|push ups|gewichtheffen"
        "|grondoefeningen|bankdrukken|core oefeningen|halters|strength",
        Sport.STRENGTH,
    ),
    **meaning(
        Tag.SPORT,
        "rekken|gerekt|stretchen|gestretcht|stretching|mobiliteit|mobility|rek en strek|rekoefeningen"
        "|lenigheid|gestretched|loopscholing|stretch|mobiliteitsoefeningen|rekken en strekken"
        "|lenigheidsoefeningen|losmaken",
        Sport.STRETCH,
    ),
    **meaning(
        Tag.SPORT,
        "foamroller|foamrollen|foam roller|foam rollen|gefoamrold|foamrol|foam roll|rollen|gerold"
        "|foam gerold|foamrollertje",
        Sport.FOAM_ROLL,
    ),
    **meaning(
        Tag.SPORT,
        "fiets|fietsen|gefietst|fietstocht|fietsrit|wielrennen|gewielrend|racefiets|mtb|mountainbike"
        "|mountainbiken|spinning|hometrainer|zwift|gemountainbiket|fietstrainer|op de fiets|fietsritje"
        "|ritje op de fiets|tacx|spinningles|gravel|fietsrondje|fietste|gespind|spinles|gravelrit"
        "|gravelbike|ritje fietsen|woon werk fietsen|fietsje|indoor fietsen|e bike|bike|rondje fietsen"
        "|wielrentocht|rondje wielrennen",
        Sport.BIKE,
    ),
    **meaning(
        Tag.SPORT,
        "zwemmen|gezwommen|zwembad|zwemtraining|baantjes|baantjes getrokken|zwom|buitenwater"
        "|in het zwembad|borstcrawl|zwemles|zwemsessie|baantjes zwemmen|open water|baantjes trekken",
        Sport.SWIM,
    ),
    **meaning(Tag.SPORT, "yoga|yogales|yin yoga|yogasessie|yogaatje", Sport.YOGA),
    **meaning(
        Tag.SPORT,
        "wandelen|gewandeld|wandeling|wandelingetje|ommetje|de hond uitgelaten|uitlaten|wandelde"
        "|gewandelt|blokje wandelen|hondje uitgelaten|stappen gewandeld|hond uitgelaten|nordic walking"
        "|stevige wandeling",
        Sport.WALK,
    ),
    **meaning(
        Tag.SPORT,
        "hiken|gehiket|hike|bergwandeling|bergwandelen|bergtocht|gehiked|trektocht|huttentocht",
        Sport.HIKE,
    ),
    **meaning(
        Tag.SPORT,
        "roeien|geroeid|roeimachine|roeitrainer|ergometer|concept2|roeiergometer|geroeit|ergo",
        Sport.ROW,
    ),
    **meaning(Tag.SPORT, "crosstrainer|elliptical|op de crosstrainer|crosstrainen", Sport.ELLIPTICAL),
    **meaning(
        Tag.SPORT,
        "traplopen|trappen|traploper|stairmaster|stepper|trappentraining|trappen gelopen",
        Sport.STAIRS,
    ),
    **meaning(
        Tag.SPORT,
        "aquajoggen|aquajogging|aqua joggen|aqua jogging|waterlopen|aquajog|aquarunning|aqua running",
        Sport.AQUA_JOG,
    ),
    **meaning(Tag.SPORT, "pilates|pilatesles|reformer", Sport.PILATES),
    **meaning(
        Tag.REST,
        "rustdag|rustdagje|rustdagen|dagje rust|dag rust|dag vrij|vrije dag|looprust|rest day|hersteldag"
        "|benen omhoog|dagje vrij|vandaag rust|volledige rust|lekker rust|dag niks|dagje niks"
        "|rust gehouden|rust genomen|rust gepakt|rustdag genomen|dagje niksen|geplande rustdag|luie dag"
        "|een dagje rust",
    ),
    **meaning(Tag.REST_WEAK, "rust|vrij|uitgerust|gerust|pauze"),
    **meaning(Tag.TAKE, "neem|nemen"),
    **meaning(
        Tag.PLAN,
        "schrijf je in|schrijf je nu in|inschrijven via|inschrijven kan|inschrijving open|meld je aan"
        "|wekker gezet|wekker staat|de wekker staat|spullen liggen klaar|tas gepakt",
        "announced",
    ),
    **meaning(Tag.FILL, "als het mag|als dat mag|indien mogelijk|als het kan|als dat kan", "said"),
    **meaning(Tag.FILL, "terug", "back"),
}
DEED_ENDINGS: Final[Words] = {
    **meaning(Tag.RUN, "loop|loopje|rondje|run|runnetje"),
    **meaning(Tag.KIND, "wedstrijd", Kind.RACE),
    **meaning(Tag.KIND, "intervallen|interval", Kind.INTERVAL),
    **meaning(Tag.FILL, "overzicht|verslag|samenvatting"),
    **meaning(Tag.TOPIC, "schema|plan|vereniging|parcours|groep|cursus|inschrijving|voorbereiding"),
    **meaning(Tag.NAMED_DISTANCE, "marathon", "42195"),
}
