"""Italian: who speaks, and about what."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

TALK: Final[Words] = {
    **meaning(
        Tag.RETREAT,
        "solo|soltanto|solamente|alla fine|fermato a|fermata a|fermato al|fermata al|fermati a"
        "|mi sono fermato a|mi sono fermata a|fermato dopo|fermata dopo|mollato a|mollato al|mollato dopo"
        "|ritirato al|ritirata al|ritirato dopo|interrotto a|interrotto al|interrotto dopo"
        "|tornato indietro a|tornato indietro dopo|tornata indietro dopo|tagliato a|ridotto a"
        "|accorciato a|ridotti a|ne ho fatti|ne ho fatti solo|ne sono usciti|ne sono venuti|diventati"
        "|diventato|diventata|ma solo|accontentato di|mi sono accontentato di|mi sono accontentata di"
        "|mi sono fermato|mi sono fermata|fermandomi a|smesso a|smesso dopo|abbandonato al|abbandonato a"
        "|rientrato dopo|scoppiato al|scoppiato a|sono stati poi|poi ne ho fatti|ne ho corsi"
        "|invece ne ho fatti|invece ho fatto|solo che ne ho fatti",
    ),
    **meaning(Tag.ME, "io|ho|abbiamo|noi|me|mi|sono|siamo|sono stato|sono stata|avevo fatto|m'"),
    **meaning(
        Tag.OTHER,
        "lui|lei|loro|tu|voi|te|ti|vi|marito|moglie|fidanzato|fidanzata|ragazzo|ragazza|amico|amica|amici"
        "|amiche|mamma|papà|madre|padre|fratello|sorella|figlio|figlia|figli|coach|allenatore|allenatrice"
        "|mister|collega|colleghi|capo|vicino|vicina|compagno|compagna|compagni|zio|zia|cugino|cugina"
        "|nonno|nonna|qualcuno|squadra|kipchoge|nipote|cognato|cognata|suo|sua|suoi|sue|tuo|tua|tuoi|tue"
        "|vostro|vostra|ragazzi|ragazze|socio|soci|mio marito|mia moglie|il mio ragazzo|la mia ragazza"
        "|il mio amico|la mia amica|un amico|un'amica|mia madre|mio padre|mio fratello|mia sorella"
        "|mio figlio|mia figlia|il mio coach|il coach|il mister|un collega|il mio collega|la mia collega"
        "|il vicino|mio cugino|mia cugina|mio zio|mio cognato|il mio compagno|la mia compagna"
        "|il mio allenatore|l'allenatore|il capo|gli amici|egli|ella|essi|chiunque|il vincitore|vincitore"
        "|vincitrice|gli altri|altri|tizio|signora|signore|socera|suocero|suocera|un tizio|la bimba"
        "|il bimbo|pacer|la lepre|amore|tesoro",
    ),
    **meaning(Tag.ASKS, "posso", "may i"),
    **meaning(
        Tag.ASKS,
        "quanto|quanti|quante|quanta|quale|quali|qual|come va|come vado|come sto|puoi|potete"
        "|mi fai vedere|mostra|mostrami|fammi vedere|dimmi|qualcuno ha|hai"
        "|avete|sei|siete|quanti km|a quanto|quanto manca|dov'è|qualcuno sa|come mai"
        "|cosa ne pensate|che ne dite|secondo voi|hai fatto|avete fatto|sai|sapete|conoscete|conosci"
        "|mi dici|mi dite|sono in|che passo|che ritmo|che scarpe|chi ha|chi è|chi fa|chi conosce"
        "|chi vuole|chi sa|è vero che|meglio|va bene per|ho fatto abbastanza",
    ),
    **meaning(Tag.ASKS, "qualcuno corre|c'è qualcuno|qualcuno viene", "who"),
    **meaning(Tag.ASKS, "cosa|che cosa|quando|perché|perchè|com'è", "weak"),
    **meaning(
        Tag.PRAISE,
        "bravo|brava|bravi|brave|bravissimo|bravissima|bravissimi|complimenti|congratulazioni"
        "|in bocca al lupo|forza ragazzi|forza ragazze|ottimo lavoro|buona gara|buona corsa|benvenuto"
        "|benvenuta|benvenuti|buon allenamento|chapeau|mitica|mitici|evviva|daje|auguri|buona fortuna"
        "|che prestazione|congrats|grande prestazione|grandissimo|grandissima|grandi|super complimenti"
        "|buona domenica a tutti|bella prova|forza|tanta roba|buona maratona|sei un mito|siete grandi"
        "|buon compleanno|ben fatto|gran tempo|buon recupero a|felice per|orgoglioso di|orgogliosa di",
    ),
    **meaning(
        Tag.PLAN,
        "farò|correrò|vado|vado a correre|andrò|andiamo|parto|partiamo|ho intenzione|penso di|conto di"
        "|voglio|vogliamo|iscritto|iscritta|iscritti|mi iscrivo|mi sono iscritto|mi sono iscritta"
        "|ci vediamo|appuntamento|chi viene|chi c'è|chi corre|chi si unisce|chi si aggrega|aggregatevi"
        "|venite|vieni|aperto a tutti|aperta a tutti|corro|corriamo|faccio|facciamo|mi preparo|preparo"
        "|sto preparando|ricordami|todo|da fare|la prossima settimana|settimana prossima|il mese prossimo"
        "|mese prossimo|l'anno prossimo|anno prossimo|prossimo weekend|nel prossimo weekend"
        "|non vedo l'ora|tapering|la tabella dice|tabella dice|la tabella prevede|la tabella mi dice"
        "|da tabella|il programma dice|il programma prevede|prevede|pronto per|pronta per|più tardi"
        "|tra poco|fra poco|parteciperò|inizia|si parte|si corre|riprendo|sarà|saranno|devo fare"
        "|mi mancano|mi manca|ancora da|in vista|in vista della|in vista di|il prossimo|la prossima"
        "|i prossimi|tra due settimane|tra un mese|punto a|puntiamo a|cercherò di|proverò|proverò a"
        "|provo a|correremo|faremo|andremo|usciremo|uscirò|esco|usciamo|mi alleno per|allenarmi per"
        "|ritrovo per|ritrovo|ritrovo alle|ritrovo ore|appuntamento alle|stasera vado|stasera faccio"
        "|dopo vado|ci si vede|ci si trova|ci troviamo|tutti i livelli|unitevi|si va|avrò|mi tocca"
        "|mi aspetta|mi aspettano|ci aspettano|ci aspetta|in arrivo|manca|mancano|a breve|presto correrò"
        "|rimandiamo a|si terrà|si svolgerà|partirà|conto alla rovescia|aspettando|tra pochi giorni"
        "|in partenza|pettorali|parte alle|via alle|tenterò|tento",
    ),
    **meaning(Tag.PLAN, "forse|magari|probabilmente|eventualmente|può darsi|chissà", "about"),
    **meaning(
        Tag.PLAN,
        "in programma|previsti|previsto|prevista|previste|programmati|programmato|programmata|pianificato"
        "|pianificati|in tabella|in agenda|in calendario|sul programma|in scaletta|da programma"
        "|da calendario|preventivati",
        "behind",
    ),
    **meaning(
        Tag.HEADING,
        "piano settimanale|programma settimanale|piano della settimana|programma della settimana"
        "|il mio piano|tabella della settimana|tabella settimana|programma|tabella|il programma"
        "|tabella settimanale|piano di allenamento|programma di allenamento|prossimi allenamenti|piano",
    ),
    **meaning(
        Tag.WISH,
        "vorrei|devo|dovrei|posso fare|potrei|spero|spero di|voglia di|ho voglia di|sogno|sogno di"
        "|mi piacerebbe|sarebbe|bisogna|bisognerebbe|dovrebbe|potrebbe|avrei bisogno|mi serve|serve"
        "|si potrebbe|dobbiamo|deve|speriamo|speriamo di|speriamo in|desidero|magari potessi|cerco"
        "|cerchiamo|mi servono|bisogno di|riuscirò|riuscire|vorremmo|dovremmo|mi basterebbe|firmerei",
    ),
    **meaning(Tag.WISH, "vendo|vendesi|cedo|in vendita|cercasi", "behind"),
    **meaning(
        Tag.MEANT,
        "dovevo|volevo|avrei dovuto|avevo in programma|pensavo di|pensavo|era previsto|erano previsti"
        "|puntavo a|provato a|ho provato a|dovevano essere|dovevo farne|in programma c'erano"
        "|in programma ne avevo|l'idea era|il piano era|l'obiettivo era|obiettivo era|partito per"
        "|partita per|partiti per|avrei voluto|dovevamo|volevamo|avevo previsto|avevo pianificato"
        "|contavo di|doveva essere un|dovevano essere un|la tabella prevedeva|la tabella diceva"
        "|tabella prevedeva|prevedeva|in teoria|speravo|speravo di|speravo in|avrei|tentato di|tentato"
        "|partito con l'idea di|cercavo|miravo a|doveva|dovevano",
    ),
    **meaning(
        Tag.GOAL,
        "obiettivo|obbiettivo|obiettivi|il mio obiettivo|target|meta|previsione|previsioni|stima|stimato"
        "|stima di|proposito|tempo limite|tempo massimo|cancello orario|minimo per|qualificazione"
        "|equivale a|proiezione|previsto da garmin|garmin prevede|garmin dice|traguardo di"
        "|limite di tempo",
    ),
    **meaning(
        Tag.SKIPPED,
        "saltato|saltata|saltati|saltare|non ho corso|niente corsa|niente allenamento|niente allenamenti"
        "|niente uscita|rimandato|rimandata|rinunciato|annullato|annullata|annullati|non sono uscito"
        "|non sono uscita|non sono andato|non sono andata|non corso|dns|niente lungo|niente ripetute"
        "|dato buca|non ce l'ho fatta|non sono riuscito|non sono riuscita|nessuna corsa"
        "|nessun allenamento|nessuna uscita|non si corre|zero corsa|disdetto|disdetta|niente sport"
        "|non mi sono allenato|non mi sono allenata|bucato l'allenamento|bigiato|lasciato perdere"
        "|spostato a|spostata a|niente gara|niente run|non partito|non partita|non ho fatto niente"
        "|non ho fatto nulla|sono rimasto a casa|sono rimasta a casa",
    ),
    **meaning(Tag.NEARLY, "stavo per|per poco non|per un pelo", "no deed"),
    **meaning(
        Tag.UNWELL,
        "malato|malata|influenza|raffreddore|raffreddato|raffreddata|febbre|infortunato|infortunata"
        "|infortunio|covid|male al|male alla|male ai|male alle|mal di|dolore|dolori|dolorante|tendinite"
        "|distorsione|crampo|crampi|periostite|emicrania|gastroenterite|tosse|strappo|contrattura"
        "|frattura|a letto|fascite|sciatica|vesciche|vescica|stiramento|mal di testa|mal di gola"
        "|acciaccato|acciaccata|doloretto|fa male|mi fa male|infiammazione|caviglia gonfia|slogata"
        "|bronchite|stirato|risentimento|lesione|acciacchi|zoppicando",
    ),
    **meaning(
        Tag.IF,
        "se|di solito|normalmente|quando ero|in genere|in passato|solitamente|metti che|immagina"
        "|immaginiamo|ipotesi|ai tempi|abitualmente|una volta correvo|quando corro|ogni volta che"
        "|generalmente|nel caso|a meno che|anni fa|da giovane|quando faccio|certe volte|a volte"
        "|sognato|sognato di|sognato che|ho sognato|ho sognato di|ho sognato che|nel sogno|in sogno",
    ),
    **meaning(
        Tag.COMMAND,
        "ignora|ignorate|fai finta|fingi|istruzioni|prompt|drop table|dimentica tutte|dimentica tutto"
        "|system|istruzioni precedenti|sovrascrivi|di sistema|amministratore",
    ),
    **meaning(
        Tag.USUAL,
        "il solito|la solita|come al solito|come ieri|stesso giro|lo stesso|la stessa|idem|come sempre"
        "|stesso percorso|uguale a ieri|come l'altra volta|stessa corsa|i soliti|le solite"
        "|come la settimana scorsa|stesso allenamento|come l'altro ieri|idem come ieri",
    ),
    **meaning(
        Tag.SET,
        "correggi|correggere|modifica|modificare|cambia|cambiare|metti|mettere|correzione|rettifica"
        "|rettifico|aggiorna|sostituisci|intendevo|volevo dire|volevo scrivere|sposta|spostala|spostalo"
        "|cambia in|metti invece|errata corrige|correggi in|modifica in|cambialo in|cambiala in|mettilo a"
        "|correggilo in|correggila in|mettila a|edita|fai|fallo diventare|portalo a|portala a|imposta"
        "|cambia la|cambia il|cambia l'|correggi la|correggi il|correggi l'|modifica la|modifica il"
        "|modifica l'|puoi correggere|puoi cambiare|puoi modificare|correggete|dicevo|intendo|update"
        "|voglio dire|edit|porta a|correzione:|mettine|trasforma in",
        "order",
    ),
    **meaning(
        Tag.SET,
        "doveva essere|dovrebbe essere|avrebbe dovuto essere|dovrebbero essere|deve essere|devono essere"
        "|doveva dire|avrebbero dovuto essere|andava messo|va messo|andavano messi|doveva esserci scritto",
        "should",
    ),
    **meaning(
        Tag.SET,
        "in realtà|a dire il vero|veramente|era in realtà|erano in realtà|in realtà era|in realtà erano"
        "|per la precisione|per l'esattezza|a essere precisi|in verità|effettivamente|era invece"
        "|erano invece|precisamente|per essere precisi",
        "was",
    ),
    **meaning(Tag.SET, "piuttosto", "beside"),
    **meaning(
        Tag.SET,
        "era|erano|il tempo era|la distanza era|il tempo giusto è|la distanza giusta è"
        "|il tempo corretto è|la distanza corretta è|il tempo esatto è|la distanza esatta è|l'ultima era"
        "|l'ultimo era|la corsa era|il giro era|l'allenamento era|il tempo giusto era"
        "|la distanza giusta era|il tempo vero è|quella giusta è|la data giusta è|il giorno giusto è"
        "|sono stati in realtà|il tempo finale è|l'uscita era|sarebbero|tempo giusto|tempo corretto"
        "|distanza corretta|distanza giusta|il passo era|era bensì",
    ),
    **meaning(
        Tag.ADD,
        "aggiungi|aggiungere|aggiungici|togli|somma|sottrai|leva|aggiungi altri|aggiungi ancora"
        "|da aggiungere|togliere|aggiungete|più altri|detrai|aggiungine",
    ),
    **meaning(
        Tag.WRONG,
        "errore|sbagliato|sbagliata|sbagliati|errore di battitura|refuso|errato|errata|scritto male"
        "|mi sono sbagliato|mi sono sbagliata|ho sbagliato|sbagliavo|non è corretto|non è giusto"
        "|data sbagliata|giorno sbagliato|correttore|autocorrettore|scambiato|confuso|mi sono confuso"
        "|mi sono confusa|digitato male|typo|inesatto|non è esatto|segnato male|letto male|calcolato male",
    ),
    **meaning(
        Tag.SORRY,
        "scusa|scusate|ops|oops|pardon|mannaggia|scusami|sorry|perdono|opss|uops|chiedo scusa",
        "sorry",
    ),
    **meaning(Tag.SORRY, "lascia stare|lascia perdere|come non detto", "take back"),
    **meaning(
        Tag.SORRY,
        "no|anzi|aspetta|ehm|eh no|no aspetta|no no|ah no|macché|cioè|no anzi|nono|aspettate",
    ),
    **meaning(
        Tag.DELETE,
        "cancella|elimina|cancellare|eliminare|annulla|rimuovi|rimuovere|togli la|togli l'|togli il"
        "|togli ultima|togli quella|leva la|leva l'|leva il|leva quella|scarta|dimentica l'|dimentica la"
        "|dimentica quella|delete|undo|da cancellare|puoi cancellare|puoi eliminare|puoi togliere"
        "|cancellami|eliminami|cancellala|cancellalo|eliminala|eliminalo|toglila|toglilo|cancellate"
        "|eliminate|butta|butta via|annullala|annullare",
    ),
    **meaning(
        Tag.THAT,
        "quella di|quello di|quella del|quello del|quella della|quello della|quella dell'|quello dell'"
        "|questa corsa|l'ultima corsa|ultima corsa|la mia ultima corsa|l'ultima uscita|ultima uscita"
        "|l'ultimo allenamento|ultimo allenamento|il mio ultimo allenamento|l'ultima registrazione"
        "|ultima registrazione|l'ultima attività|ultima attività|la precedente|il precedente"
        "|l'ultimo inserimento|ultimo inserimento|quell'allenamento|quella corsa|quel giro|quell'uscita"
        "|ciò|questa attività|la mia ultima|il mio ultimo|la mia ultima uscita|l'ultimo giro"
        "|la registrazione|quest'ultima|l'ultima seduta|quella d'|quest'uscita|l'ultima che ho fatto"
        "|l'ultima che ho messo|questa uscita|questo allenamento|l'attività|quella|quello",
    ),
    **meaning(Tag.THAT, "l'ultima|l'ultimo|ultima|ultimo", "one of several"),
    **meaning(
        Tag.STRANGE,
        "perso|persi|visto|visti|mangiato|bevuto|letto un|trovato|ricevuto|costa|costano|costato|sentito"
        "|misurato|misurati|inviato|donato|raccolto|ascoltato|contato|vinto|speso|pagando|rifatto"
        "|scaricato|letti",
    ),
    **meaning(
        Tag.STRANGE,
        "guidato|macchina|in macchina|auto|in auto|aereo|treno|in treno|bus|autobus|metro|metropolitana"
        "|comprato|comprate|comprare|pagato|pagate|venduto|guardato|guardata|tifato|tifare|sci|sciato"
        "|sci di fondo|sci alpinismo|scialpinismo|pattinaggio|pattinato|pattini|vela|ordinato|ordinate"
        "|kayak|equitazione|cavallo|a cavallo|calcio|calcetto|tennis|padel|arrampicata|arrampicato|golf"
        "|rugby|basket|pallavolo|ballo|ballato|danza|lavorato|dormito|aspettato|pulito|volontario"
        "|volontariato|trasloco|moto|in moto|motorino|monopattino|surf|sup|squash|badminton|boxe|judo"
        "|saldi|in saldo|ciaspole|ciaspolata|snowboard|beach volley|pallanuoto|tiro con l'arco|canoa"
        "|sonnellino|ping pong|karate|hockey|viaggiato|volato|accompagnato in macchina|giardinaggio",
        "no run",
    ),
}
