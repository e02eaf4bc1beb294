"""German: who speaks, about what, and the small words between."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

TALK: Final[Words] = {
    **meaning(
        Tag.RETREAT,
        "nur|abgebrochen|abgebrochen bei|abgebrochen nach|ausgestiegen|ausgestiegen bei|aufgehört nach"
        "|umgedreht|umgekehrt|am ende|letztlich|letztendlich|wurden|wurden es|wurden dann|draus geworden"
        "|daraus geworden|dann doch nur|doch nur|aufgegeben bei|aufgegeben nach|schluss gemacht bei"
        "|sind es|schluss nach|nur noch|immerhin|wurde dann|wurde es|lediglich|waren es dann|es wurden"
        "|stehen geblieben bei|war schluss|war aber schluss|war dann schluss|war leider schluss"
        "|war dann aber schluss|dann war schluss|war dann leider schluss",
    ),
    **meaning(Tag.RETREAT, "aber nur|bin aber|sondern nur|dafür aber", "but"),
    **meaning(
        Tag.ME,
        "ich|bin|hab|habe|haben|sind|wir|hatte ich|bins|habs|i bin|selbst|selber|unser|unsere",
    ),
    **meaning(
        Tag.OTHER,
        "er|sie|ihr|du|mann|frau|freund|freundin|freunde|mama|papa|mutter|vater|bruder|schwester|sohn"
        "|tochter|trainer|trainerin|coach|kollege|kollegin|kollegen|chef|nachbar|nachbarin|kumpel|partner"
        "|partnerin|onkel|tante|cousin|cousine|oma|opa|kind|jemand|alle|ihn|ihm|ihnen|dein|deine|deinen"
        "|deiner|seine|seinen|ihre|ihren|kipchoge|schatz|jungs|mädels|team|verein|euer|eure|dich|dir|man"
        "|mein mann|meine frau|mein freund|meine freundin|mein trainer|mein bruder|meine schwester"
        "|mein vater|meine mutter|mein sohn|meine tochter|mein kollege|meine kollegin|mein kumpel"
        "|der trainer|die trainerin|schwager|neffe|nichte",
    ),
    **meaning(Tag.ASKS, "kann ich|darf ich|könnte ich", "may i"),
    **meaning(
        Tag.ASKS,
        "was|wann|wo|warum|wieso|weshalb|wieviel|wieviele|wie viele|wie viel|wie weit|wie lange"
        "|wie oft|welche|welcher|welches|welchen|gibt es|gibts|hat jemand|hat wer|kannst du"
        "|könnt ihr|zeig|zeig mir|zeige|wie schnell|kennt jemand|weiß jemand|wohin"
        "|soll ich|was ist|bist du|hast du|habt ihr|seid ihr"
        "|wie war|wie heißt|sag mir|wie geht|wie gehts|wie läuft|lohnt sich|liege ich|bin ich im plan"
        "|reicht das|wozu|erzähl mir",
    ),
    **meaning(
        Tag.ASKS, "wer|wer ist|läuft jemand|läuft wer|kommt jemand|kommt wer|ist jemand|hat wer lust", "who"
    ),
    **meaning(
        Tag.ASKS,
        "was für ein|was für eine|was für einen|was ein|was eine|was für|wie geil|wie schön|wie herrlich",
        "exclaims",
    ),
    **meaning(Tag.ASKS, "wie", "weak"),
    **meaning(
        Tag.PRAISE,
        "glückwunsch|herzlichen glückwunsch|gratuliere|gratulation|gut gemacht|stark gelaufen"
        "|super gemacht|respekt|viel erfolg|viel glück|toll gemacht|starke leistung|tolle leistung"
        "|klasse leistung|super leistung|chapeau|bravo|hut ab|willkommen|viel spaß|weiter so"
        "|daumen gedrückt|glückwünsche|saustark|congrats",
    ),
    **meaning(
        Tag.PLAN,
        "werde|werden|will|wollen|möchte|plane|planen|gehe|geh|gehen wir|gehts|vor mir|laufe|jogge|renne"
        "|angemeldet|gemeldet|anmelden|melde mich|lass uns|lasst uns|los gehts|los geht's|auf gehts"
        "|mache mich auf|gleich los|nachher|später noch|bald|demnächst|ich starte|starte|startet"
        "|treffpunkt|wer kommt mit|kommt mit|komm mit|bin dabei|erinnere mich|erinner mich|todo|to do"
        "|wird|wirst|werdet|habe vor|hab vor|trainiere für|vorbereitung auf|freue mich auf|freu mich auf"
        "|kommende woche|nächste woche|nächsten monat|nächstes jahr|nächstes wochenende"
        "|kommendes wochenende|am kommenden|vorgenommen|tapering|taper|treffen uns|mache noch|mach noch"
        "|muss noch|muss heute noch|heute noch|noch heute|ab nächster woche|trainingsplan sagt|plan sagt"
        "|laut plan|laut trainingsplan|beginnt|findet statt|start um|gebucht|bereite mich|aufwärmen für"
        "|mach ich|mache ich|gehts zum|geht es zum|geht's zum|dran",
    ),
    **meaning(
        Tag.PLAN,
        "geplant|steht an|stehen an|steht auf dem plan|stehen auf dem plan|auf dem plan|auf dem programm"
        "|angesetzt|im kalender|steht im plan|stehen im plan|im plan|auf der liste|vorgesehen",
        "behind",
    ),
    **meaning(
        Tag.PLAN,
        "startnummern|startunterlagen|startnummernausgabe|startzeit|startschuss|nachmeldung|start ist"
        "|start um",
    ),
    **meaning(Tag.WISH, "abzugeben|zu verkaufen|zu verschenken|zu tauschen", "behind"),
    **meaning(Tag.WISH, "suche|suchen|biete|gesucht|verkaufe|tausche|verschenke"),
    **meaning(Tag.PLAN, "vielleicht|wahrscheinlich|vermutlich|eventuell|evtl|womöglich", "about"),
    **meaning(
        Tag.HEADING,
        "plan für die woche|wochenplan|plan für nächste woche|plan|mein plan|trainingsplan|der plan"
        "|plan diese woche|trainingsplan woche|plan für morgen|programm für die woche|geplant sind",
    ),
    **meaning(
        Tag.WISH,
        "würde|würde gern|würde gerne|sollte ich|muss|müsste ich|kann|könnte|hoffe|hoffentlich|wünsche"
        "|wünschte|träume|traum|gern|hätte gern|am liebsten|muss ich|darf|bräuchte|brauche|wäre"
        "|wäre schön|hätte lust|lust auf|soll|sollen|versuche|schaffe ich",
    ),
    **meaning(
        Tag.MEANT,
        "wollte|wollten|sollten|eigentlich geplant|geplant waren|geplant war|war geplant|waren geplant"
        "|vorgehabt|hatte vor|hatte geplant|hatten vor|eigentlich wollte|angepeilt|vorgesehen|versucht"
        "|wollt|hätte|hätten|anvisiert|sollten es werden|sollte es werden|plan war|der plan war|ziel war"
        "|ziel waren|geplante|geplanten|geplanter|geplantes|eigentlich sollten es",
    ),
    **meaning(Tag.IS, "ist|is", "third"),
    **meaning(Tag.IS, "sein|steht|stehen bei|beträgt|liegt bei|lautet|entspricht"),
    **meaning(Tag.HAVE, "hat", "third"),
    **meaning(Tag.HAVE, "hast"),
    **meaning(
        Tag.NOT,
        "nicht|kein|keine|keinen|keiner|keinerlei|nie|niemals|nix|nichts|weder|nirgends|nimmer|ned|net|nich",
    ),
    **meaning(
        Tag.GOAL,
        "ziel|mein ziel|zielzeit|prognose|prognostiziert|prognostizierte|hochgerechnet|qualifikation"
        "|qualizeit|norm|limit|cutoff|zeitlimit|vorgabe|wunschzeit|traumzeit|neujahrsvorsatz|vorsatz"
        "|zielpace|sollzeit",
    ),
    **meaning(
        Tag.SKIPPED,
        "ausgefallen|ausfallen lassen|fällt aus|fällt heute aus|fällt morgen aus|fällt leider aus"
        "|fiel heute aus|fiel gestern aus|fiel leider aus|fiel aus|abgesagt|geschwänzt|sausen lassen"
        "|gestrichen|verschoben|weggelassen|kein lauf|kein training|nicht gelaufen|nicht geschafft"
        "|nicht laufen|nicht gejoggt|verpasst|lauf ausgelassen|ausgelassen|zurückgezogen|dns|keine läufe"
        "|nicht angetreten|nicht gestartet|nix gelaufen|kein sport|training ausgefallen|lauf ausgefallen"
        "|sein lassen|bleiben lassen|nicht zum laufen gekommen|nicht dazu gekommen|nichts gelaufen"
        "|laufen fällt aus|abgemeldet|übersprungen|gecancelt",
    ),
    **meaning(Tag.NEARLY, "beinahe|um ein haar|fast schon"),
    **meaning(
        Tag.UNWELL,
        "krank|erkältet|erkältung|grippe|fieber|verletzt|verletzung|corona|covid|schmerz|schmerzen"
        "|schmerzt|tut weh|weh|wadenschmerzen|knieschmerzen|gezerrt|zerrung|magen darm|magen - darm"
        "|husten|halsweh|halsschmerzen|migräne|kopfschmerzen|umgeknickt|muskelkater|überlastung"
        "|sehnenentzündung|schnupfen|angeschlagen|zwickt|läuferknie|achillessehne|fersensporn|entzündet"
        "|krankgeschrieben|im bett",
    ),
    **meaning(
        Tag.IF,
        "wenn|falls|sofern|angenommen|stell dir vor|früher|normalerweise|sonst immer|üblicherweise"
        "|jeden sonntag|jeden samstag|in meiner jugend|damals|meistens|immer sonntags|wenn ich|vor jahren",
    ),
    **meaning(
        Tag.COMMAND,
        "ignoriere|ignorier|tu so|system|anweisungen|anweisung|prompt|vergiss alle|vergiss deine"
        "|drop table|überschreibe|befehl|vorherigen anweisungen|bisherigen anweisungen",
    ),
    **meaning(
        Tag.USUAL,
        "das übliche|die übliche|wie immer|das gleiche|dasselbe|dieselbe|die gleiche|gleiche runde"
        "|wie üblich|wie gestern|wie vorgestern|wie letzte woche|übliche|üblichen|üblicher|dito"
        "|gleiche strecke|die gleiche runde|dieselbe runde|die übliche runde|nochmal das gleiche"
        "|wie beim letzten mal",
    ),
    **meaning(
        Tag.SET,
        "mach|mach daraus|mach draus|mach das|ändere|änder|ändern|geändert|korrigiere|korrigier"
        "|korrigieren|korrektur|bearbeite|bearbeiten|setze|setz|ich meinte|meinte|berichtige|berichtigung"
        "|stell um|ersetze|aktualisiere|update|verbessere|mache daraus|mach lieber|ändere das auf"
        "|ändere auf|ich meine|verschieb|verschiebe|verschieben|gemeint|gemeint waren|gemeint war"
        "|ändere den|passe an|pass an|fix|ändere die|korrigiere auf|bitte ändern|setze auf|umändern"
        "|soll heißen|sollte heißen|muss heißen",
        "order",
    ),
    **meaning(
        Tag.SET,
        "sollten sein|sollte sein|hätten sein sollen|hätte sein sollen|müssten sein|müsste sein"
        "|sollten es sein|sollten das sein|muss sein|müssen sein|müssen es sein|sollte es sein",
        "should",
    ),
    **meaning(
        Tag.SET,
        "eigentlich|tatsächlich|waren eigentlich|war eigentlich|waren tatsächlich|war tatsächlich"
        "|in wirklichkeit|in wahrheit|waren in wirklichkeit|waren doch|war doch|genau genommen"
        "|genaugenommen",
        "was",
    ),
    **meaning(
        Tag.SET,
        "das waren|das war|es waren|es war|waren es|war es|der lauf war|der letzte lauf war"
        "|der letzte war|lauf war|distanz war|die distanz war|die zeit war|zeit war|das sind|es sind doch"
        "|richtig sind|richtig ist|richtig wären|richtig wäre|die strecke war|strecke war|waren nämlich"
        "|warens|war's|waren's|das warn|lieber",
    ),
    **meaning(
        Tag.ADD,
        "dazu|hinzu|drauf|oben drauf|füge hinzu|addiere|noch dazu|ergänze|zieh ab|abziehen|zusätzlich"
        "|leg drauf|rechne dazu|pack drauf|minus|noch oben drauf|kommen dazu|kommt dazu",
    ),
    **meaning(
        Tag.WRONG,
        "tippfehler|falsch|fehler|vertippt|verschrieben|verlesen|irrtum|vertan|verklickt"
        "|falsch eingegeben|stimmt nicht|stimmte nicht|autokorrektur|verwechselt|mein fehler|verrechnet"
        "|falsche|falsch eingetragen|falschen tag",
    ),
    **meaning(
        Tag.SORRY,
        "sorry|ups|oh sorry|hoppla|huch|entschuldigung|upsi|tschuldigung|verzeihung|pardon|oops",
        "sorry",
    ),
    **meaning(Tag.SORRY, "halt nein", "take back"),
    **meaning(Tag.SORRY, "äh|ähm|nein moment|moment|warte|quatsch|halt|hm|ach|ach nein|nee|ach ne"),
    **meaning(
        Tag.DELETE,
        "lösche|lösch|löschen|entferne|entfernen|streiche|streich|streichen|vergiss|rückgängig"
        "|mach rückgängig|weg damit|storniere|stornieren|bitte löschen|lösche bitte|nimm zurück"
        "|zurücknehmen|wieder löschen|kannst du löschen|raus damit|bitte lösche|mach weg|wegmachen"
        "|verwirf|verwerfen|annulliere|lösch mal|undo|delete|nimm raus",
    ),
    **meaning(
        Tag.THAT,
        "das|letzten lauf|letzter lauf|der letzte lauf|den letzten lauf|meinen letzten lauf"
        "|mein letzter lauf|letzten eintrag|letzter eintrag|den letzten eintrag|der letzte eintrag"
        "|meinen letzten eintrag|den lauf|der lauf|diesen lauf|dieser lauf|mein lauf|meinen lauf"
        "|den eintrag|der eintrag|diesen eintrag|dieser eintrag|eintrag|letztes training"
        "|das letzte training|die letzte einheit|letzte einheit|letzten log|dies|das letzte"
        "|letzte aktivität|die letzte aktivität|den vorherigen|der vorherige|vorheriger lauf|der von"
        "|die von|das von|den von|die einheit",
    ),
    **meaning(Tag.THAT, "den letzten|der letzte", "one of several"),
    **meaning(Tag.WAS, "war|waren|gewesen|warn|wars|fühlte sich an"),
    **meaning(Tag.AND, "und|&|+|u|sowie|dazu noch|und noch|und auch|aber auch"),
    **meaning(
        Tag.THEN,
        "dann|danach|anschließend|gefolgt von|und dann|hinterher|im anschluss|davor|vorher|und danach",
    ),
    **meaning(
        Tag.BUT,
        "aber|doch|jedoch|allerdings|trotzdem|obwohl|dennoch|sondern|dafür|weil|deswegen|deshalb|denn",
    ),
    **meaning(Tag.IN, "in|im|innerhalb von|anfang|mitte|ende"),
    **meaning(Tag.FOR, "für|fürs"),
    **meaning(Tag.OF, "of"),
    **meaning(Tag.TO, "zum|zur|zu|bis|auf|nach hause"),
    **meaning(Tag.HYPHEN, "-"),
    **meaning(
        Tag.A,
        "der|die|den|dem|des|mein|meine|meinen|meinem|meiner|meins|einige|paar|ein paar",
    ),
    **meaning(Tag.A, "noch ein|noch eine|noch einen|noch mal einen", "another"),
    **meaning(Tag.A, "ein|eine|einen|einem|einer|eines|ne|nen|'ne|'n|nem", "one"),
    **meaning(Tag.OR, "oder|bzw"),
    **meaning(
        Tag.FILL,
        "mein erster|mein erstes|meine erste|meinen ersten|mein zweiter|meinen zweiten|mein allererster"
        "|erstmals|zum ersten mal|allererster|allererste|allerersten|meine ersten|mein dritter"
        "|meinen dritten",
        "ever",
    ),
    **meaning(
        Tag.FILL,
        "mir|mich|uns|hallo|hi|hey|moin|servus|hallöchen|guten morgen|guten abend|guten tag|mal|so|ja|jo"
        "|jep|jup|na|nun|eben|halt|schon|noch|wieder|nochmal|heut|erst|endlich|super|toll|schön|schöne"
        "|schöner|schönes|schönen|gut|ganz|sehr|richtig|echt|bisschen|ein bisschen|kurz|kurze|kurzer"
        "|kurzen|kurzes|klein|kleine|kleiner|kleinen|kleines|groß|große|großer|schnell|schnelle"
        "|schneller lauf|schnellen|langsam|langsame|langsamer lauf|langsamen|flott|flotte|flotter|flotten"
        "|zügig|zügige|zügiger|zügigen|entspannt|entspannte|entspannter|entspannten|anstrengend|hart"
        "|harte|harter|müde|heiß|warm|kalt|nass|windig|regnerisch|regen|sonne|sonnig|neblig|schnee|glatt"
        "|matschig|allein|alleine|solo|draußen|drinnen|nüchtern|fühlte|lief gut|lief super|lief es gut"
        "|lief es super|ging gut|ging super|es|lief es|lief heute gut|lief richtig gut|lief echt gut"
        "|tat gut|hat gut getan|hat spaß gemacht|spaß|gerade|grad|eben erst|geil|geile|mega|wow|puh|uff"
        "|juhu|yeah|haha|lol|okay|ok|also|sogar|einfach|diesmal|wohl|ab|los|langer tag|langen tag|nur so"
        "|notiz|datum|bitte|danke|draus|daraus|gefühlt|wirklich|etwas zäh|zäh|zähe|flach|flache|flacher"
        "|komplett|am stück|durchgehend|nonstop|locker flockig|wellig|welliger|welliges|ablauf|verlauf"
        "|kreislauf|zieleinlauf|anlauf|lebenslauf|da|hier|jetzt|heute mal|auch|immer|weit|nicht schlecht"
        "|nicht so|nicht ganz fit|nicht besonders|nicht mehr|kein problem|keine probleme|keine ahnung"
        "|nicht viel|nicht leicht|nicht einfach|nicht übertrieben|nichts besonderes|keine lust"
        "|nicht so gut|nicht schnell|nicht optimal|keine schmerzen|insgesamt gut|frisch|frische|tief"
        "|steif|dunkel|runter",
    ),
    **meaning(Tag.FILL, "distanz|strecke|streckenlänge"),
    **meaning(Tag.FILL, "zeit|endzeit|laufzeit|zielzeit war|gesamtzeit|dauer", "time"),
    **meaning(
        Tag.STRANGE,
        "verloren|zugenommen|abgenommen|gesehen|gespendet|gegessen|getrunken|gewonnen|gefunden|geschickt"
        "|gelesen|bekommen|kostet|gekostet|gesammelt für|gespart|gehört|gezählt|vermessen|gemessen",
    ),
    **meaning(
        Tag.STRANGE,
        "gefahren|fuhr|auto|autofahren|fahre|fahren|geflogen|fliegen|flug|gekauft|kaufen|bezahlt|verkauft"
        "|geschaut|zugeschaut|angefeuert|gesegelt|ski|skifahren|langlauf|skilanglauf|langlaufen|skating"
        "|eislauf|eislaufen|inliner|inlineskaten|bestellt|gepaddelt|kajak|reiten|geritten|fußball|tennis"
        "|klettern|geklettert|gebouldert|bouldern|golf|handball|volleyball|basketball|tanzen|getanzt"
        "|gearbeitet|gewartet|geputzt|gekocht|gewogen|skitour|schlittschuh|rollschuh|umzug|bahn gefahren"
        "|zug gefahren|bus gefahren",
        "no run",
    ),
    **meaning(
        Tag.AFTER,
        "nach|während|durch|entlang|um den|wegen|trotz|ohne|gegen den|neben|hinter|vorbei|richtung|dank"
        "|rund um|durchs|ums|übers|runter zum|statt dessen|zwischen den|mithilfe|bei der|beim|zwecks",
    ),
    **meaning(
        Tag.SHOES,
        "schuhe|schuh|getragen|in den|mit den neuen|neue schuhe|laufschuhe|in meinen|schuhe waren"
        "|in den neuen",
    ),
}
