"""Italian: what runners do, and the kinds of runs."""

from __future__ import annotations

from typing import Final

from core.domain.record import Kind, Sport
from core.understanding.words import Tag, Words, meaning

DEEDS: Final[Words] = {
    **meaning(
        Tag.RAN,
        "corso|corricchiato|trotterellato|sgambettato|andato a correre|andata a correre|andati a correre"
        "|andate a correre|uscito a correre|uscita a correre|usciti a correre|uscite a correre"
        "|stato a correre|stata a correre|finito di correre|riuscito a correre|riuscita a correre"
        "|potuto correre|tornato a correre|tornata a correre|tornato da correre|tornata da correre"
        "|corso di nuovo|galoppato|trottato|corsettato|macinato di corsa",
    ),
    **meaning(Tag.RAN, "correva|corsero|correvano", "another"),
    **meaning(
        Tag.TO_DO,
        "correre|corricchiare|andare a correre|fare una corsa|fare una corsetta|fare jogging"
        "|uscire a correre|allenarmi",
    ),
    **meaning(
        Tag.WENT,
        "fatto una corsa|fatto una corsetta|fatta una corsetta|fatto una bella corsa"
        "|fatto un giro di corsa|fatto il solito giro|fatto il mio giro|uscita di corsa"
        "|fatto la mia corsa|corsa fatta|allenamento fatto|allenamento completato|allenamento finito"
        "|fatto allenamento|fatto un allenamento|fatto l'allenamento|tornato dalla corsa"
        "|tornata dalla corsa|corsetta fatta|corsa finita|corsa terminata|uscita fatta"
        "|fatto una corsettina|fatto un giretto di corsa|fatto jogging|fatta la solita corsa"
        "|fatto il giro del lago|fatta una corsa|fatta la corsa|fatta corsetta"
        "|fatto il solito giro di corsa|giro solito fatto|solito giro fatto",
    ),
    **meaning(
        Tag.RUN,
        "corsa|corsetta|corsettina|corse in compagnia|jogging|jog|run|running"
        "|giro|giretto|giro di corsa|giretto di corsa|ultra|cross|campestre|tapasciata"
        "|non competitiva|stracittadina|progressivo|progressione|corsa progressiva|fondo|corsa a piedi"
        "|di corsa a piedi|allenamento di corsa|allenamento collettivo|uscita di gruppo"
        "|corsa in compagnia|di corsa|ekiden|staffetta|andata e ritorno|giro del parco|giro del lago"
        "|marathon training|corricchiata|sgambata|sgambatina|camminata e corsa|corsa camminata"
        "|corsa e camminata|corsa / camminata|corri e cammina|trotto|podismo|giro di allenamento"
        "|allenamento serale|allenamento mattutino|corsa continua|corsa a digiuno|uscita a digiuno"
        "|solito giro|solito percorso|giro solito|ripresa|il solito giro|solita corsa|la solita corsa"
        "|solita corsetta|la solita corsetta",
    ),
    **meaning(Tag.RUN, "uscita|allenamento|seduta|sessione", "of any sport"),
    **meaning(Tag.RUN, "corse|uscite|allenamenti|sedute|sessioni|corsette", "many"),
    **meaning(
        Tag.DID,
        "fatto|fatti|fatta|fatte|finito|finita|finiti|finite|completato|completata|completati|completate"
        "|chiuso|chiusa|concluso|conclusa|conclusi|terminato|terminata|terminati|portato a casa"
        "|portati a casa|portata a casa|messi in cascina|messo in cascina|macinato|macinati|ho percorso"
        "|percorsi|abbiamo percorso|registra|segna|segnami|tornato da|tornata da|rientrato da"
        "|rientrata da|archiviato|archiviati|archiviata|nelle gambe|in saccoccia|in tasca|andati|✅|messi"
        "|messo|sudati|conquistati|collezionati|sopravvissuto|sopravvissuta|accumulati|inanellato"
        "|inanellati|concesso|goduti|goduto|goduta|sbrigato|sbrigata|realizzato|coperto|coperti"
        "|sgranocchiati|divorati|centrato|centrati|tirato fuori|venuti fuori|venuto fuori|ho segnato"
        "|dimenticato di segnare|ho dimenticato di segnare|logga|log|annota|segnare|spuntato|check"
        "|tagliato il traguardo|arrivato al traguardo|allenato|allenata|smaltito|smaltiti|pedalati"
        "|incassato|spazzolati|uscito|scappati fuori|resistito|retto|girati|girato|inseriti|inserisci",
    ),
    **meaning(Tag.DID, "fatti in|done", "behind"),
    **meaning(Tag.DID, "aveva|avevano|avevo|ebbe", "had"),
    **meaning(
        Tag.KIND,
        "gara|gare|competizione|in gara|competitiva|corsa competitiva|race|giorno di gara|gara podistica"
        "|gara su strada|garetta",
        Kind.RACE,
    ),
    **meaning(
        Tag.KIND,
        "ripetute|ripetuta|fartlek|interval|intervalli|intervallato|variazioni|variazioni di ritmo"
        "|ripetute brevi|ripetute medie|ripetute lunghe|ripetute corte|piramidale|piramide"
        "|allenamento in pista|lavoro in pista|frazionato|interval training|yasso|farlek|yassos"
        "|lavori in pista|ripetute in pista|prove ripetute|variato|corsa variata|intervals|cambi di ritmo"
        "|lavoro di ripetute|allenamento di ripetute|ripetutine",
        Kind.INTERVAL,
    ),
    **meaning(
        Tag.KIND,
        "salite|ripetute in salita|sprint in salita|salite brevi|salite corte|collinare|collinari"
        "|percorso collinare|lungo collinare|salitelle|prove in salita|allenamento in salita"
        "|collinari brevi|scatti in salita|saliscendi",
        Kind.HILLS,
    ),
    **meaning(
        Tag.KIND,
        "lungo|lunghissimo|lungo lento|corsa lunga|uscita lunga|lungone|fondo lungo|lunghi|il lungo"
        "|lungo della domenica|long run|longrun|lungo domenicale|lungo progressivo|fll|fondo lento lungo"
        "|allenamento lungo|lunghetto|corsa lunga lenta|un lungo",
        Kind.LONG,
    ),
    **meaning(
        Tag.KIND,
        "lento|lenta|lenti|lente|lentamente|corsa lenta|fondo lento|fl|cl|tranquillo|tranquilla"
        "|tranquilli|tranquille|tranquillamente|facile|facili|blando|blanda|blandi|rilassato|rilassata|z2"
        "|zona 2|in z2|in zona 2|easy|easy run|shakeout|corsa facile|corsa tranquilla|facilissimo"
        "|corsa blanda|a ritmo lento|a ritmo blando|ritmo lento|ritmo facile|in souplesse|in scioltezza"
        "|sciolto|scioltezza|aerobico|aerobica|lento facile|lentissimo|lentissima|piano piano"
        "|in tranquillità|tranquillissimo|cll|lento lento|clr|chiacchierando|in relax",
        Kind.EASY,
    ),
    **meaning(
        Tag.KIND,
        "medio|fondo medio|corsa media|soglia|in soglia|a soglia|ritmo soglia|corto veloce|cv|fm"
        "|medio progressivo|tempo run|soglia anaerobica|ritmo medio veloce|threshold"
        "|allenamento in soglia|allenamento al medio|fondo veloce|al medio|corsa in soglia|medio lungo",
        Kind.TEMPO,
    ),
    **meaning(
        Tag.KIND,
        "recupero|rigenerante|corsa rigenerante|corsa di recupero|scarico|corsa di scarico|recovery"
        "|recovery run|rigenerativo|rigenerativa|corsa rigenerativa|recupero attivo|rigeneranti"
        "|corsetta di recupero|sgambata di scarico|corsetta rigenerante",
        Kind.RECOVERY,
    ),
    **meaning(
        Tag.KIND,
        "trail|trails|sentieri|sui sentieri|su sentiero|trail running|trailrunning|in trail"
        "|corsa in montagna|skyrace|trailetto|corsa trail|skyrunning|su sentieri",
        Kind.TRAIL,
    ),
    **meaning(
        Tag.KIND,
        "tapis roulant|tapis|tapirulan|treadmill|sul tapis|sul tapis roulant|tappeto|sul tappeto"
        "|su tapis roulant|tapirulant|al tapis|al tapis roulant|tapisroulant|nastro",
        Kind.TREADMILL,
    ),
    **meaning(
        Tag.SPORT,
        "palestra|pesi|core|addominali|potenziamento|squat|plank|crossfit|functional|funzionale"
        "|piegamenti|flessioni|core stability|core training|kettlebell|manubri|hiit|fitness|trazioni"
        "|affondi|stacchi|stacco|stacchi da terra|panca piana"
        "|allenamento funzionale|esercizi di forza|in palestra|sala pesi|pesistica"
        "|allenamento di forza|strength|rinforzo muscolare|stabilità|calistenia|corpo libero"
        "|a corpo libero|total body|gag|rinforzo|tonificazione|bootcamp|body pump|panca|forza in palestra"
        "|potenziamento muscolare|seduta di forza|lavoro di forza|circuit training|circuito di forza"
        "|circuito funzionale",
        Sport.STRENGTH,
    ),
    **meaning(
        Tag.SPORT,
        "stretching|allungamento|allungamenti|mobilità|allungato|esercizi di mobilità|mobilità articolare"
        "|stretch|ginnastica posturale|posturale|stretchato",
        Sport.STRETCH,
    ),
    **meaning(
        Tag.SPORT,
        "foam roller|foam rolling|rullo|automassaggio|foam roll|rullo massaggiante|col rullo"
        "|con il foam roller|rullata|rullo di gomma|rullino",
        Sport.FOAM_ROLL,
    ),
    **meaning(
        Tag.SPORT,
        "bici|bicicletta|in bici|in bicicletta|ciclismo|pedalata|pedalato|pedalare|mtb|rulli|sui rulli"
        "|spinning|cyclette|bdc|bici da corsa|gravel|zwift|mountain bike|giro in bici|giro in bicicletta"
        "|bike|ebike|e bike|uscita in bici|biciclettata|bici elettrica|spin bike|indoor bike|in mtb"
        "|uscita in mtb|bike to work|uscita in bicicletta|giretto in bici|bici da strada",
        Sport.BIKE,
    ),
    **meaning(
        Tag.SPORT,
        "nuoto|nuotato|nuotata|piscina|in piscina|stile libero|acque libere|nuotare|nuoto in acque libere"
        "|in vasca|nuotati|nuotate|a nuoto|nuotatina|rana",
        Sport.SWIM,
    ),
    **meaning(
        Tag.SPORT,
        "yoga|lezione di yoga|yin yoga|vinyasa|seduta di yoga|corso di yoga|sessione di yoga",
        Sport.YOGA,
    ),
    **meaning(
        Tag.SPORT,
        "camminata|camminato|passeggiata|camminare|passeggiato|nordic walking|fitwalking|passeggiatina"
        "|camminata veloce|passeggiata col cane|passeggiata con il cane|passeggiare|camminata sportiva"
        "|camminati|camminate|fit walking|passeggio|camminata lenta",
        Sport.WALK,
    ),
    **meaning(
        Tag.SPORT,
        "escursione|escursioni|trekking|escursionismo|camminata in montagna|gita in montagna|ferrata"
        "|giro in montagna|hiking|trekking in montagna|escursione in montagna|passeggiata in montagna"
        "|hike",
        Sport.HIKE,
    ),
    **meaning(
        Tag.SPORT,
        "vogatore|remoergometro|canottaggio|remato|rowing|al vogatore|remergometro|concept2|indoor rowing"
        "|remi",
        Sport.ROW,
    ),
    **meaning(
        Tag.SPORT,
        "ellittica|ellittico|elittica|sull'ellittica|crosstrainer|cross trainer|all'ellittica|di ellittica",
        Sport.ELLIPTICAL,
    ),
    **meaning(
        Tag.SPORT,
        "scale|stair climber|stepper|stairmaster|gradini|step|salita di scale|allenamento sulle scale"
        "|scalinate|scalini",
        Sport.STAIRS,
    ),
    **meaning(
        Tag.SPORT,
        "aquajogging|corsa in acqua|acqua jogging|aqua jogging|aquarunning|aqua jog|aqua running"
        "|acquarunning|corsa in piscina|acquajogging",
        Sport.AQUA_JOG,
    ),
    **meaning(Tag.SPORT, "pilates|lezione di pilates|reformer|corso di pilates", Sport.PILATES),
    **meaning(
        Tag.REST,
        "riposo|giorno di riposo|giornata di riposo|riposo totale|riposo assoluto|riposo completo"
        "|giorno off|riposo forzato|recupero totale|riposato|riposata|giorni di riposo|rest day"
        "|riposo meritato|meritato riposo|giorno libero dalla corsa|scarico totale|giornata off"
        "|riposo obbligato|stop totale|a riposo",
    ),
    **meaning(Tag.REST_WEAK, "off|pausa|stop"),
    **meaning(Tag.TAKE, "prendo|mi prendo|preso"),
    **meaning(
        Tag.PLAN,
        "iscrivetevi|iscriviti|iscrizioni aperte|iscrizioni online|sveglia puntata|sveglia messa"
        "|borsa pronta|roba pronta",
        "announced",
    ),
    **meaning(Tag.FILL, "se posso|se possibile|se è possibile|se non è un problema", "said"),
}
