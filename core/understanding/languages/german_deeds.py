"""German: what runners do, and the kinds of runs."""

from __future__ import annotations

from typing import Final

from core.domain.record import Kind, Sport
from core.understanding.words import Tag, Words, meaning

DEEDS: Final[Words] = {
    **meaning(
        Tag.AFTER,
        "im wald|durch den wald|im park|durch den park|am fluss|am see|am kanal|am meer|am strand",
        "through",
    ),
    **meaning(
        Tag.RAN,
        "gelaufen|gejoggt|gerannt|geloffen|abgelaufen|bin gelaufen|laufen gewesen|joggen gewesen"
        "|laufen gegangen|joggen gegangen|getrabt|gelaufn|glaufen|bin gelaufn|erlaufen|durchgelaufen"
        "|getrailt|geschlappt|rumgelaufen",
    ),
    **meaning(Tag.RAN, "lief|joggte|rannte|trabte", "third"),
    **meaning(Tag.RAN, "liefen|joggten|rannten"),
    **meaning(Tag.TO_DO, "laufen|joggen|rennen|traben"),
    **meaning(
        Tag.WENT,
        "war laufen|war joggen|beim laufen|beim joggen|war eine runde laufen|war ne runde laufen"
        "|lauf gemacht|lauf erledigt|lauf geschafft|runde gedreht|runde gelaufen|eine runde gedreht"
        "|ne runde gedreht|runden gedreht|gerade zurück vom laufen|zurück vom laufen"
        "|war auf der hausrunde|hausrunde gelaufen|hausrunde gedreht|übliche runde gelaufen"
        "|übliche runde gedreht",
    ),
    **meaning(
        Tag.RUN,
        "lauf|läufchen|runde|ründchen|laufrunde|lauftraining|dauerlauf"
        "|dl|jogging|jog|waldlauf|steigerungslauf|ultra|hausrunde|nüchternlauf|barfußlauf"
        "|laufeinheit|crosslauf|gruppenlauf|lauftreff|run|running|waldrunde|seerunde|parkrunde|stadtrunde"
        "|auf den beinen|progression|steigerungsfahrt|crescendolauf|endbeschleunigung|mdl|ga2|probelauf"
        "|testlauf",
    ),
    **meaning(Tag.RUN, "einheit|training|trainingseinheit|session", "of any sport"),
    **meaning(Tag.RUN, "läufe|läufen|einheiten|trainingseinheiten|runs|dauerläufe", "many"),
    **meaning(
        Tag.DID,
        "gemacht|geschafft|absolviert|erledigt|abgespult|runtergespult|hinter mir|in den beinen|im kasten"
        "|im sack|hingelegt|gefinisht|finisht|abgehakt|rausgehauen|weggeballert|durchgezogen|bewältigt"
        "|gepackt|gesammelt|abgerissen|runtergerissen|auf der uhr|eingetütet|eingelocht|eingesackt"
        "|vollbracht|drin|reingeholt|gefinished|zurückgelegt|geballert|rum|im ziel|✅|beendet"
        "|fertig gemacht|genossen|durchgehalten|geworden|gesportelt|trainiert|bestritten|überstanden"
        "|gedreht",
    ),
    **meaning(Tag.DID, "fertig", "behind"),
    **meaning(Tag.DID, "hatte|hatten", "had"),
    **meaning(
        Tag.DID,
        "trag|trage|trag ein|trage ein|bitte trag|bitte trage|trag bitte|trage bitte|trag mir|trag mal"
        "|bitte eintragen|eintragen|notiere|notier|log|logge|bitte loggen|loggen|aufgeschrieben"
        "|schreib auf|zurück von|zurück vom|eben zurück|gerade zurück",
    ),
    **meaning(Tag.KIND, "wettkampf|wk|volkslauf|stadtlauf|firmenlauf|wettkämpfe|laufevent", Kind.RACE),
    **meaning(Tag.KIND, "rennen gelaufen|straßenlauf|nikolauslauf|race|adventslauf", Kind.RACE),
    **meaning(
        Tag.KIND,
        "intervalle|intervallen|intervall|intervalltraining|intervalleinheit|intervalllauf|fahrtspiel"
        "|bahntraining|bahneinheit|iv|ivs|wiederholungsläufe|fartlek|intervallläufe|tempowechsel"
        "|yasso 800|yassos|pyramide|pyramidenläufe|kurze intervalle|lange intervalle|intervalldauerlauf"
        "|intervals",
        Kind.INTERVAL,
    ),
    **meaning(
        Tag.KIND,
        "bergläufe|berglauf|hügelläufe|hügellauf|bergsprints|hügelsprints|bergtraining|hügeltraining"
        "|berganläufe|bergintervalle|hügelintervalle|hügelig|hügelige|hügeliger|hügelige runde"
        "|bergeinheit|höhenmeter sammeln",
        Kind.HILLS,
    ),
    **meaning(
        Tag.KIND,
        "langer lauf|lang|lang gelaufen|langen lauf|langem lauf|lange lauf|langer dauerlauf"
        "|langen dauerlauf|lala|longrun|long run|lange runde|langen runde|lange einheit"
        "|langer trainingslauf|longjog|long jog|der lange|den langen|sonntagslauf lang|langdistanzlauf"
        "|long|langes läufchen|langer sonntagslauf|langen sonntagslauf",
        Kind.LONG,
    ),
    **meaning(
        Tag.KIND,
        "ruhig|ruhige|ruhiger|ruhigen|locker|lockerer|lockere|lockeren|lockeres|lockerem|ganz locker"
        "|locker gelaufen|ga1|ga 1|grundlage|grundlagenlauf|grundlagenausdauer|gemütlich|gemütliche"
        "|gemütlicher|gemütlichen|gemütliches|ldl|lockerer dauerlauf|langsamer dauerlauf|easy|easy run|z2"
        "|zone 2|zone zwei|lockerer lauf|lockere runde|lockerlauf|shakeout|shake out|entspannter lauf"
        "|wohlfühltempo|plauschtempo|wohlfühllauf|grundlagentempo|im ga1 bereich|ga1 lauf"
        "|entspannte runde",
        Kind.EASY,
    ),
    **meaning(
        Tag.KIND,
        "tempolauf|tempodauerlauf|tdl|tempoeinheit|tempotraining|schwelle|schwellenlauf|schwellentraining"
        "|schwelleneinheit|an der schwelle|schwellentempo|tempoläufe|temporunde|zügiger dauerlauf"
        "|schneller dauerlauf|tempo run|threshold|im schwellenbereich|tempo dauerlauf|tempo lauf"
        "|flotter dauerlauf|tempoblock",
        Kind.TEMPO,
    ),
    **meaning(
        Tag.KIND,
        "regeneration|regenerationslauf|regenerativ|regenerativer lauf|regenerativer dauerlauf"
        "|regenerative|reko|rekom|rekolauf|reg|regenerativer|erholungslauf|recovery|recovery run"
        "|regenerationsrunde|regenerative runde|erholungsrunde|regeneratives",
        Kind.RECOVERY,
    ),
    **meaning(
        Tag.KIND,
        "trail|trails|traillauf|trailrun|trailrunning|auf trails|auf dem trail|auf den trails|trailrunde"
        "|trail run|im gelände|geländelauf|singletrail|singletrails",
        Kind.TRAIL,
    ),
    **meaning(
        Tag.KIND,
        "laufband|auf dem laufband|aufm laufband|aufs laufband|auf dem band|aufm band|laufbandlauf"
        "|laufbandtraining|laufbandeinheit|treadmill",
        Kind.TREADMILL,
    ),
    **meaning(
        Tag.SPORT,
        "kraft|krafttraining|kräftigung|gym|fitnessstudio|studio|core|coretraining|core training"
        "|rumpftraining|rumpf|stabi|stabitraining|stabi training|stabilisation|rumpfstabi|hanteltraining"
        "|hanteln|gewichte|kniebeugen|liegestütze|planks|plank|zirkeltraining|zirkel|athletik"
        "|athletiktraining|kraftraum|bauch|bauchtraining|crossfit|hiit|kettlebell|kettlebells"
        "|kräftigungsübungen|kraftübungen|muckibude|bodyweight|gerätetraining|beintraining|oberkörper"
        "|stabiübungen|kraftsport|rückentraining|im studio|im gym|rumpfkraft|functional"
        "|functional training|bootcamp|strength|kreuzheben|bankdrücken|klimmzüge|ausfallschritte|wadenheben",
        Sport.STRENGTH,
    ),
    **meaning(
        Tag.SPORT,
        "dehnen|gedehnt|stretching|stretchen|gestretcht|mobility|mobilität|mobilisation|beweglichkeit"
        "|dehnübungen|dehnprogramm|mobilisiert|dehnung|gymnastik|lauf abc|lauf - abc",
        Sport.STRETCH,
    ),
    **meaning(
        Tag.SPORT,
        "blackroll|faszienrolle|faszien|faszientraining|ausgerollt|rollen|gerollt|foam roll|foamroll"
        "|faszienrollen|blackrollen|geblackrollt|mit der rolle",
        Sport.FOAM_ROLL,
    ),
    **meaning(
        Tag.SPORT,
        "rad|fahrrad|radfahren|rad gefahren|radeln|geradelt|radtour|rennrad|gravel|gravelbike|mtb"
        "|mountainbike|rolle|ergometer|spinning|radtraining|radrunde|bike|zwift|indoor bike|hometrainer"
        "|heimtrainer|radausfahrt|mit dem rad|aufs rad|auf dem rad|fahrradtour|e bike|rolle gefahren"
        "|fahrrad gefahren|biken|gebiked|indoorcycling|radlfahren|radl|radgefahren|auf der rolle"
        "|rennradtour|velo|velofahren|velotour|radeinheit|rad zur arbeit|pendeln",
        Sport.BIKE,
    ),
    **meaning(
        Tag.SPORT,
        "schwimmen|geschwommen|schwimmtraining|kraulen|gekrault|schwimmbad|im schwimmbad|freiwasser"
        "|bahnen|im becken|hallenbad|freibad|im see geschwommen|schwimmeinheit|schwamm|geschwommn",
        Sport.SWIM,
    ),
    **meaning(Tag.SPORT, "yoga|yin yoga|yogastunde|yogakurs|yoga gemacht", Sport.YOGA),
    **meaning(
        Tag.SPORT,
        "spazieren|spaziergang|spazieren gegangen|spaziert|gegangen|walken|gewalkt|walking|nordic walking"
        "|gassi|gassirunde|gehen|spazieren gewesen|zu fuß",
        Sport.WALK,
    ),
    **meaning(
        Tag.SPORT,
        "wandern|gewandert|wanderung|bergtour|bergwanderung|hike|hiking|hüttentour",
        Sport.HIKE,
    ),
    **meaning(Tag.SPORT, "rudern|gerudert|rudergerät|ruderergometer|ruderergo|ruder|concept2", Sport.ROW),
    **meaning(Tag.SPORT, "crosstrainer|ellipsentrainer|auf dem crosstrainer|ellipse", Sport.ELLIPTICAL),
    **meaning(
        Tag.SPORT, "treppen|treppensteigen|treppenlaufen|stepper|stairmaster|treppenlauf", Sport.STAIRS
    ),
    **meaning(
        Tag.SPORT,
        "aquajogging|aqua jogging|aquajoggen|aqua - jogging|wasserlaufen|deep water running",
        Sport.AQUA_JOG,
    ),
    **meaning(Tag.SPORT, "pilates|reformer", Sport.PILATES),
    **meaning(
        Tag.REST,
        "ruhetag|ruhetage|trainingsfrei|pausentag|tag pause|lauffrei|lauffreier tag|rest day|restday"
        "|beine hoch|regenerationstag|erholungstag|faulenztag|pausentag eingelegt|tag frei|laufpause"
        "|heute pause|heute frei|heute nur pause|pause gemacht|pause eingelegt|sportfrei|ausgeruht"
        "|trainingspause|sportpause|geplanter ruhetag|füße hoch",
    ),
    **meaning(Tag.REST_WEAK, "pause|frei|ruhe|regeneriert|erholung"),
    **meaning(Tag.TAKE, "mache|nehme"),
    **meaning(
        Tag.PLAN,
        "jetzt anmelden|anmelden unter|anmeldung unter|anmeldung offen|anmeldung läuft|meldet euch an"
        "|melde dich an|plätze frei|wecker gestellt|wecker ist gestellt|wecker steht|wecker auf"
        "|sachen liegen bereit|sachen bereit|tasche gepackt|tasche ist gepackt",
        "announced",
    ),
    **meaning(
        Tag.FILL, "wenn ich darf|wenn's geht|wenn es geht|wenn möglich|falls möglich|wenn's recht ist", "said"
    ),
    **meaning(
        Tag.MEASURED,
        "stunden schicht|stunden-schicht|std schicht|stunden arbeit|stunden dienst|stunden spätschicht"
        "|stunden frühschicht|stunden nachtschicht|stunden nachtdienst|h schicht",
    ),
    **meaning(Tag.RUN, "auf den beinen", "on feet"),
    **meaning(
        Tag.FILL,
        "doppelschicht|spätschicht|frühschicht|nachtschicht|nachtdienst|schicht|bei der arbeit|auf arbeit"
        "|auf der arbeit|im laden|auf station|im dienst|in der küche|in der praxis|im krankenhaus",
        "work",
    ),
    **meaning(Tag.FILL, "zurück|retour", "back"),
    **meaning(
        Tag.IF,
        "geträumt|geträumt dass|geträumt , dass|träumte|träumte dass|träumte , dass|im traum|in meinem traum",
        "dreamt",
    ),
}
DEED_ENDINGS: Final[Words] = {
    **meaning(Tag.RUN, "lauf|runde|läufchen|ründchen|runden"),
    **meaning(Tag.RUN, "läufe", "many"),
    **meaning(Tag.KIND, "wettkampf|rennen", Kind.RACE),
    **meaning(Tag.KIND, "intervalle|intervallen", Kind.INTERVAL),
    **meaning(Tag.SPORT, "yoga", Sport.YOGA),
    **meaning(Tag.FILL, "rückblick|bericht|fazit|überblick"),
    **meaning(Tag.TOPIC, "plan|verein|strecke|gruppe|kurs|ziel|vorbereitung|anmeldung"),
    **meaning(Tag.NAMED_DISTANCE, "halbmarathon", "21097.5"),
    **meaning(Tag.NAMED_DISTANCE, "marathon", "42195"),
}
