"""Dutch: who speaks, about what, and the small words between."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

TALK: Final[Words] = {
    **meaning(
        Tag.RETREAT,
        "slechts|afgebroken|afgebroken bij|uitgestapt|uitgestapt bij|gestopt|afgehaakt|gestopt bij"
        "|gestopt na|omgekeerd|omgedraaid|uiteindelijk|maar liefst|alleen maar|werden het er"
        "|het werden er|werden er|werd uiteindelijk|het werden|werden het|het werd|werd het|opgegeven bij"
        "|opgegeven na|er maar|ingekort tot|afgehaakt bij|beperkt tot",
    ),
    **meaning(Tag.RETREAT, "maar|maar wel|toch maar|maar toch", "but"),
    **meaning(Tag.ME, "ik|heb|hebben|wij|we|onze|zelf|k|'k|mezelf"),
    **meaning(Tag.ME, "ben|zijn", "am"),
    **meaning(
        Tag.OTHER,
        "hij|zij|ze|jij|je|jullie|man|vrouw|vriend|vriendin|vrienden|mama|papa|moeder|vader|broer|zus"
        "|zoon|dochter|trainer|trainster|coach|collega|collega's|baas|buurman|buurvrouw|maat|partner|oom"
        "|tante|neef|nicht|oma|opa|kind|iemand|iedereen|hem|haar|hun|jouw|jou|kipchoge|schat|jongens"
        "|meiden|team|zwager|mijn man|mijn vrouw|mijn vriend|mijn vriendin|mijn trainer|mijn broer"
        "|mijn zus|mijn vader|mijn moeder|mijn zoon|mijn dochter|mijn collega|mijn maat|de trainer|u|uw"
        "|men|de buurman|de buurvrouw|schoonzus|maatje|ma's",
    ),
    **meaning(
        Tag.SET,
        "pas aan naar|pas de tijd aan naar|pas mijn tijd aan naar|pas de afstand aan naar|pas het aan naar"
        "|pas dat aan naar|pas de duur aan naar|pas de datum aan naar|pas aan|pas de tijd aan|pas het aan",
        "order",
    ),
    **meaning(Tag.ASKS, "kan ik|mag ik", "may i"),
    **meaning(
        Tag.ASKS,
        "wat|hoe|hoeveel|waar|waarom|wanneer|welke|welk|hoe ver|hoe lang|hoe vaak|hoe snel"
        "|kun je|kan je|kunnen jullie|laat zien|toon|toon me|geef me"
        "|heeft iemand|weet iemand|is er|zijn er|heb je|ben je|hebben jullie"
        "|zijn jullie|moet ik|zal ik|hoeveelste|hoezo|wat is|hoe gaat|hoe was|lig ik|sta ik|hoe sta ik"
        "|vertel me|heb ik",
    ),
    **meaning(
        Tag.ASKS,
        "wie|wie gaat|wie loopt|wie is|wie heeft er zin|loopt er iemand|loopt iemand|gaat er iemand"
        "|doet er iemand|is er iemand",
        "who",
    ),
    **meaning(Tag.ASKS, "wat een|wat 'n", "exclaims"),
    **meaning(
        Tag.PRAISE,
        "gefeliciteerd|proficiat|goed gedaan|goed gelopen hoor|lekker gedaan|respect|succes|veel succes"
        "|petje af|knap gedaan|mooi gedaan|chapeau|bravo|welkom|veel plezier|ga zo door|wat een prestatie"
        "|topprestatie|zet hem op|zet 'm op|felicitaties|gefeli|toppie gedaan|sterk gedaan|congrats"
        "|klasse gedaan",
    ),
    **meaning(
        Tag.PLAN,
        "ga|gaan|ga ik|gaan we|wil|willen|zal|zullen|ik loop|we lopen|loop ik|lopen we|straks|zometeen"
        "|dadelijk|zo meteen|binnenkort|later vandaag|ingeschreven|aangemeld|inschrijven|meld me aan"
        "|start|starten|vertrek|vertrekken|verzamelen|wie gaat mee|wie loopt mee|ga je mee|doe mee"
        "|doen mee|ik doe mee|herinner me|todo|to do|laten we|kom op we|ben van plan|van plan|train voor"
        "|trainen voor|voorbereiding op|heb zin in|kijk uit naar|volgende week|volgende maand"
        "|volgend jaar|komend weekend|volgend weekend|taperen|taper|moet nog|moet vandaag nog|vandaag nog"
        "|nog lopen|schema zegt|volgens schema|volgens het schema|begint|vindt plaats|geboekt"
        "|sta op de startlijst|gaat door|ik ren|rennen we|klaar voor|ga zo|zo lopen|komende week"
        "|deelnemen aan|doe ik|doe ik mee aan|zullen we|starttijd|startschot",
    ),
    **meaning(Tag.PLAN, "misschien|waarschijnlijk|vermoedelijk|wellicht|eventueel|mogelijk", "about"),
    **meaning(
        Tag.PLAN,
        "gepland|ingepland|staat gepland|staan gepland|op het programma|op de planning"
        "|staat op het programma|staan op het programma|staat op de planning|op het schema"
        "|staat op het schema|staan op het schema|in de agenda|op de agenda|in het vooruitzicht|op stapel"
        "|staat in de planning",
        "behind",
    ),
    **meaning(
        Tag.HEADING,
        "planning|weekplanning|plan voor de week|plan voor volgende week|mijn plan|trainingsplan"
        "|schema deze week|planning voor de week|het plan|weekschema|schema voor de week|schema",
    ),
    **meaning(
        Tag.WISH,
        "zou|zou graag|zou willen|moet|moeten|kan|kon|hoop|hopen|hopelijk|wens|droom|graag|het liefst|mag"
        "|zin in|lust in|probeer|probeer te|hoop te|wou|hoef|durf|droom van|zoek",
    ),
    **meaning(Tag.WISH, "gezocht|te koop|aangeboden|over te nemen|te ruilen", "behind"),
    **meaning(
        Tag.MEANT,
        "moest|moesten|wilde|wilden|zou eigenlijk|was gepland|waren gepland|was van plan|had gepland"
        "|van plan was|mikte op|bedoeling was|de bedoeling was|geprobeerd|beoogd|beoogde|geplande"
        "|het plan was|plan was|doel was|had willen|was de bedoeling|stond gepland|stonden gepland"
        "|moest eigenlijk|had eigenlijk|zouden",
    ),
    **meaning(Tag.IS, "is|s", "third"),
    **meaning(Tag.IS, "staat|bedraagt|wordt|betekent|staan"),
    **meaning(Tag.HAVE, "heeft", "third"),
    **meaning(Tag.HAVE, "hebt"),
    **meaning(Tag.NOT, "niet|geen|nooit|niks|niets|nergens|noch|ni|nie"),
    **meaning(
        Tag.GOAL,
        "doel|mijn doel|streeftijd|doeltijd|voorspelling|voorspelt|voorspeld|kwalificatie|limiet"
        "|richttijd|streefdoel|tijdslimiet|droomtijd|goed voornemen|doelstelling|gewenste tijd",
    ),
    **meaning(
        Tag.SKIPPED,
        "overgeslagen|geskipt|geskipped|afgelast|afgezegd|gespijbeld|laten schieten|gemist|niet gelopen"
        "|niet getraind|niet hardgelopen|niet gerend|geen run|geen training|geen loopje|geen rondje"
        "|uitgesteld|verzet naar|verplaatst|teruggetrokken|dns|niet gestart|geen zin om te|niks gelopen"
        "|laten vallen|niet toe gekomen|niet aan lopen|niet gelukt om te|sla over|geannuleerd"
        "|ging niet door|gaat vandaag niet door|ging vandaag niet door|ging gisteren niet door"
        "|ging helaas niet door|gaat helaas niet door|gaat niet door|niet gaan lopen|niet gaan hardlopen"
        "|niet lopen|niet hardlopen|niet rennen|afgemeld",
    ),
    **meaning(Tag.NEARLY, "op een haar na|haast"),
    **meaning(
        Tag.UNWELL,
        "ziek|verkouden|griep|koorts|geblesseerd|blessure|corona|covid|pijn|doet pijn|zeer|doet zeer"
        "|verrekt|spierpijn|hoofdpijn|keelpijn|migraine|verzwikt|ontsteking|peesontsteking|hoesten"
        "|snotterig|buikgriep|hamstring|kuitpijn|scheenbeenvliesontsteking|in bed|grieperig|achillespees"
        "|knieklachten|hielspoor|ontstoken",
    ),
    **meaning(
        Tag.IF,
        "als ik|indien|mits|stel|stel dat|vroeger|normaal gesproken|normaal|meestal|doorgaans|elke zondag"
        "|elke zaterdag|wanneer ik|jaren geleden|altijd op|in mijn jonge jaren|gewoonlijk|zou ik",
    ),
    **meaning(Tag.IF, "gedroomd|gedroomd dat|droomde|droomde dat|in mijn droom", "dreamt"),
    **meaning(
        Tag.COMMAND,
        "negeer|doe alsof|systeem|instructies|prompt|vorige instructies|drop table|overschrijf|opdracht"
        "|vergeet alle",
    ),
    **meaning(
        Tag.USUAL,
        "het gebruikelijke|de gebruikelijke|zoals altijd|hetzelfde|dezelfde|zoals gewoonlijk"
        "|zelfde rondje|het vaste rondje|gebruikelijke|zelfde route|dezelfde route|hetzelfde rondje"
        "|als gisteren|zelfde als gisteren|net als gisteren|zelfde|idem|net als vorige week|gewone rondje",
    ),
    **meaning(
        Tag.SET,
        "maak er|maak daar|maak dat|maak|verander|wijzig|pas aan|corrigeer|correctie|bewerk|zet|zet op"
        "|ik bedoelde|bedoelde|ik bedoel|bedoel|update|aanpassen|wijzigen|veranderen|corrigeren|vervang"
        "|verplaats|verplaats naar|verzet|maak daar maar|maak er maar|verander naar|wijzig naar"
        "|verander dat in|pas dat aan|zet dat op|aangepast|bedoelde natuurlijk|fix|verander in|aanpassing"
        "|pas aan naar|zet de",
        "order",
    ),
    **meaning(
        Tag.SET,
        "moet zijn|moeten zijn|had moeten zijn|hadden moeten zijn|zou moeten zijn|moest zijn"
        "|moet dat zijn|moesten zijn|moet het zijn|had het moeten zijn",
        "should",
    ),
    **meaning(
        Tag.SET,
        "eigenlijk|was eigenlijk|waren eigenlijk|in werkelijkheid|in feite|feitelijk|was in feite",
        "was",
    ),
    **meaning(
        Tag.SET,
        "het was|dat was|het waren|dat waren|de tijd was|tijd was|de afstand was|afstand was"
        "|de laatste was|het is eigenlijk|de run was|laatste run was|de laatste run was|dat zijn|'t was"
        "|t was|'t waren|blijkt|bleek|bleken|het bleken|het bleek|die was|die run was|waren er",
    ),
    **meaning(
        Tag.ADD,
        "tel er|tel er nog|doe er nog|erbij|voeg toe|optellen|tel op|toevoegen|eraan toe|bovenop"
        "|er bovenop|trek af|aftrekken|doe er|tel erbij|er nog bij",
    ),
    **meaning(
        Tag.WRONG,
        "typfout|tikfout|typo|fout|foutje|verkeerd|vergissing|vergist|vertikt|klopt niet|klopte niet"
        "|autocorrect|verkeerde|mijn fout|verkeerd ingevoerd|verkeerd gelezen|verwisseld|niet juist|foute"
        "|ernaast|onjuist",
    ),
    **meaning(Tag.SORRY, "sorry|oeps|oei|ojee|oh sorry|excuses|pardon|oeps sorry|oops", "sorry"),
    **meaning(Tag.SORRY, "laat maar", "take back"),
    **meaning(Tag.SORRY, "eh|ehm|uh|wacht|nee wacht|ho|hmm|ah|wacht even|och|nee toch|nee"),
    **meaning(
        Tag.DELETE,
        "verwijder|wis|verwijderen|wissen|schrap|schrappen|gooi weg|weggooien|haal weg|weghalen"
        "|ongedaan maken|maak ongedaan|annuleer|kun je verwijderen|verwijder maar|graag verwijderen"
        "|vergeet|delete|undo|gooi maar weg|neem terug|haal eruit|doe weg|weg ermee|verwijder alsjeblieft"
        "|mag weg|mag verwijderd worden|kan weg|trek in",
    ),
    **meaning(
        Tag.THAT,
        "dat|het|die|laatste run|de laatste run|mijn laatste run|laatste loop|de laatste loop"
        "|mijn laatste loop|laatste training|de laatste training|mijn laatste training|de run|die run"
        "|deze run|mijn run|de vorige|vorige run|de vorige run|laatste invoer|de laatste invoer"
        "|de training|die training|laatste log|mijn laatste|de log|het laatste rondje|laatste rondje"
        "|mijn laatste rondje|laatste activiteit|de laatste activiteit|die van|dat rondje|het rondje"
        "|de loop",
    ),
    **meaning(Tag.THAT, "de laatste|die laatste", "one of several"),
    **meaning(Tag.WAS, "was|waren|geweest|voelde als|voelde"),
    **meaning(Tag.AND, "en|&|+|ook nog|alsook|en ook|evenals|en nog"),
    **meaning(
        Tag.THEN,
        "daarna|vervolgens|gevolgd door|en dan|erna|en daarna|nadien|toen|daarvoor|aansluitend|dan nog",
    ),
    **meaning(Tag.BUT, "echter|hoewel|toch|ondanks dat|want|dus|omdat|zodat|terwijl|alhoewel"),
    **meaning(Tag.IN, "in|binnen"),
    **meaning(Tag.FOR, "voor"),
    **meaning(Tag.OF, "der"),
    **meaning(Tag.TO, "naar|tot|t/m|tot en met"),
    **meaning(Tag.HYPHEN, "-"),
    **meaning(Tag.A, "de|mijn|m'n|een paar|paar|enkele|nog een|sommige|mn"),
    **meaning(Tag.A, "een|'n|n|eens een", "one"),
    **meaning(Tag.OR, "of"),
    **meaning(
        Tag.FILL,
        "mijn allereerste|allereerste|voor het eerst|mijn tweede|mijn derde|mijn eerste ooit|eerste ooit"
        "|ooit mijn eerste",
        "ever",
    ),
    **meaning(
        Tag.FILL,
        "me|mij|ons|hallo|hoi|hey|hi|goedemorgen|goeiemorgen|goedenavond|goedemiddag|nou|ja|jep|yes|ok"
        "|oké|okay|eens|weer|nog|al|net|even|eindelijk|super|top|mooi|mooie|lekker|lekkere|lekker rondje"
        "|goed|goede|heel|erg|echt|beetje|een beetje|kort|korte|kleine|klein|groot|grote|snel|snelle"
        "|langzaam|langzame|vlot|vlotte|zwaar|zware|moe|warm|koud|nat|winderig|regen|regenachtig|zon"
        "|zonnig|mistig|sneeuw|glad|modderig|alleen|solo|buiten|binnenshuis|nuchter|ging goed|ging lekker"
        "|voelde goed|voelde lekker|liep lekker|liep goed|het liep lekker|genieten|leuk|leuke|fijn|fijne"
        "|heerlijk|heerlijke|zojuist|juist|gewoon|pff|poeh|wow|jippie|haha|lol|dus|sowieso|zelfs|wel|er"
        "|ervan|van gemaakt|daarvan|notitie|datum|graag bedankt|gevoelsmatig|echt waar|taai|taaie|vlak"
        "|vlakke|compleet|achter elkaar|aan één stuk|nonstop|in één keer|hier|nu|daar|ook|altijd"
        "|niet slecht|niet zo|niet helemaal|geen probleem|geen zin|niet veel|niet makkelijk|niet al te"
        "|niets bijzonders|niet snel|niet best|geen pijn|geen last|niet verkeerd|fris|frisse|steil|donker"
        "|kapot|vandaag de|verloop|afloop|oploop|aanloop|strak|strakke|bedankt|stevig|stevige|pittig"
        "|pittige|zwoel|vroeg|laat op|het ging|ging",
    ),
    **meaning(Tag.FILL, "afstand"),
    **meaning(Tag.FILL, "tijd|eindtijd|looptijd|totale tijd|duur", "time"),
    **meaning(
        Tag.STRANGE,
        "verloren|aangekomen|afgevallen|gezien|gedoneerd|gegeten|gedronken|gewonnen|gevonden|gestuurd"
        "|gelezen|gekregen|kost|kostte|opgehaald|gespaard|gehoord|geteld|gemeten|opgemeten",
    ),
    **meaning(
        Tag.STRANGE,
        "gereden|reed|auto|rijden|rijd|gevlogen|vliegen|vlucht|gekocht|kopen|betaald|verkocht|gekeken"
        "|aangemoedigd|supporteren|gezeild|ski|skiën|geskied|langlaufen|gelanglauft|schaatsen|geschaatst"
        "|schaatste|skaten|geskatet|skeeleren|besteld|gekajakt|kajakken|paardrijden|voetbal|gevoetbald"
        "|voetballen|tennis|getennist|padel|klimmen|boulderen|golf|hockey|volleybal|basketbal|dansen"
        "|gedanst|gewerkt|gewacht|gepoetst|gekookt|gewogen|verhuizen|met de trein|met de bus|geslapen"
        "|vrijwilliger|vrijwilligerswerk|suppen",
        "no run",
    ),
    **meaning(
        Tag.AFTER,
        "na|tijdens|door|langs|rondom|vanwege|ondanks|zonder|naast|achter|voorbij|richting|dankzij"
        "|door het|om het|over de|over het|per fiets naar|langs de|door de|nabij|in de buurt van"
        "|door het bos|om de plas|onderweg naar",
    ),
    **meaning(
        Tag.SHOES,
        "schoenen|schoen|gedragen|op mijn nieuwe|nieuwe schoenen|hardloopschoenen|loopschoenen"
        "|op de nieuwe|mijn nieuwe",
    ),
}
