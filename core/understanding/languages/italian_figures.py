"""Italian: figures, their signs, and the words beside them."""

from __future__ import annotations

from typing import Final

from core.domain.record import Sport
from core.understanding.words import Tag, Words, meaning

_SMALL: Final = (
    "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici", "tredici",
    "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove",
)  # fmt: skip
_TENS: Final = ("venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta")


def _numbers() -> Words:
    """Return the whole numbers in words up to a hundred: "ventuno", "ventitré"; one is an article, too."""
    words = {name: (Tag.NUMBER, str(number)) for number, name in enumerate(_SMALL, 2)}
    for ten, name in enumerate(_TENS, 2):
        words[name] = (Tag.NUMBER, str(ten * 10))
        for unit, said in enumerate(("uno", *_SMALL[:8]), 1):
            stem = name[:-1] if said in ("uno", "otto") else name
            words[stem + said.replace("tre", "tré")] = (Tag.NUMBER, str(ten * 10 + unit))
    return words


FIGURES: Final[Words] = {
    **_numbers(),
    **meaning(Tag.NUMBER, "zero", "0"),
    **meaning(Tag.NUMBER, "cento", "100"),
    **meaning(Tag.NUMBER, "una decina di|una decina scarsa di|una decina abbondante di", "10"),
    **meaning(Tag.NUMBER, "una dozzina di", "12"),
    **meaning(Tag.NUMBER, "una quindicina di", "15"),
    **meaning(Tag.NUMBER, "una ventina di", "20"),
    **meaning(Tag.NUMBER, "una trentina di", "30"),
    **meaning(Tag.NUMBER, "una quarantina di", "40"),
    **meaning(Tag.NUMBER, "mezzo|mezz'|un mezzo", "0.5"),
    **meaning(Tag.NUMBER, "tre quarti d'|3 quarti d'|tre quarti di", "0.75"),
    **meaning(Tag.NUMBER, "un quarto d'|quarto d'", "0.25"),
    **meaning(Tag.AND, "e mezza|e mezzo|e mezzo di|e mezza di", ".5"),
    **meaning(Tag.AND, "e un quarto", ".25"),
    **meaning(Tag.AND, "e tre quarti", ".75"),
    **meaning(Tag.POINT, "virgola"),
    **meaning(
        Tag.LENGTH,
        "km|kms|chilometro|chilometri|k|chilometrini|chilometrozzi|kilometri|kilometro|klm|chilometretti",
        "km",
    ),
    **meaning(Tag.LENGTH, "miglio|miglia|miles|mile", "mi"),
    **meaning(Tag.LENGTH, "m", "m"),
    **meaning(Tag.LENGTH, "metro|metri|mt|mts|mtr", "metre"),
    **meaning(Tag.TIME, "h|hr|ora|ore|oretta|orette|orettina|orella", 3600),
    **meaning(Tag.TIME, "min|mins|minuto|minuti|'|minutini|minutino|mn|minutazzi", 60),
    **meaning(Tag.TIME, "sec|secondo|secondi|s|\"|''", 1),
    **meaning(Tag.TIME, "mezzora|mezzoretta", 1800),
    **meaning(
        Tag.NAMED_DISTANCE,
        "mezza maratona|mezzamaratona|mezze maratone|maratonina|mezza mara|half marathon"
        "|prima mezza maratona|prima mezza|seconda mezza",
        "21097.5",
    ),
    **meaning(Tag.NAMED_DISTANCE, "maratona|maratone|mara|marathon|prima maratona", "42195"),
    **meaning(Tag.NAMED_DISTANCE, "parkrun|park run|parkruns|cinquemila", "5000"),
    **meaning(Tag.NAMED_DISTANCE, "diecimila", "10000"),
    **meaning(Tag.HALF, "mezza|una mezza|la mezza|mezze", "21097.5"),
    **meaning(
        Tag.CHIP,
        "real time|realtime|tempo reale|tempo chip|chip|tempo netto|netto|tempo ufficiale|ufficiale"
        "|ufficialmente|crono ufficiale|chip time|net time",
    ),
    **meaning(
        Tag.GUN,
        "lordo|tempo lordo|gun time|garmin|orologio|il mio orologio|sul mio orologio|strava|gps|al gps"
        "|secondo garmin|il garmin|dallo sparo|polar|secondo strava|sparo",
    ),
    **meaning(
        Tag.TOPIC,
        "tabella|piano|programma|iscrizione|iscrizioni|club|podcast|preparazione|sorteggio|biglietto"
        "|ritiro pettorali|ritiro pettorale|sfida|challenge|partecipanti|podisti|finisher|pacco gara"
        "|tappa|locandina|volantino|articolo|corso di|corso per|video|società|gruppo whatsapp"
        "|organizzazione|iscriversi",
    ),
    **meaning(Tag.TOPIC, "piano|programma|tabella", "plan"),
    **meaning(Tag.TOPIC, "il giorno di riposo|la giornata di riposo", Sport.REST),
    **meaning(Tag.MEASURED, "vasche|vasca", "lengths"),
    **meaning(Tag.MEASURED, "giri|giro", "laps"),
    **meaning(Tag.FILL, "entrambi|entrambe|tutti e due|tutte e due", "both"),
    **meaning(Tag.FILL, "tutto|tutti|tutte", "all"),
    **meaning(
        Tag.MEASURED,
        "grado|gradi|°c|c|percento|per cento|%|kg|chili|chilo|kcal|calorie|watt|passi|persone|amici"
        "|amiche|euro|€|km/h|kmh|km h|chilometri orari|km orari|all'ora|giri di pista|giri di campo"
        "|serie|set|ripetizioni|follower|like|kudos|spettatori|spm|anni|bambini|cani|birra|birre|litro"
        "|litri|ml|cl|cm|mm|punti|posti|notti|squat|flessioni|piegamenti|burpees|piani|volontari|gel"
        "|donne|uomini|ragazze|ragazzi|pagine|ore di sonno|h di sonno|ore di viaggio"
        "|ore di macchina|ore di treno|ore di lavoro|iscritti|arrivati|partenti|partiti|finisher"
        "|passi al giorno|volte a settimana|volte alla settimana|a settimana|alla settimana|atleti|runner"
        "|corridori|trazioni|gocce|tesserati|salite di|gradini|chili in meno|caffè|biscotti|panini"
        "|h di auto|gare",
    ),
    **meaning(
        Tag.FASTER,
        "più veloce|più veloci|più lento|più lenti|in più|in meno|di ritardo|di anticipo|in anticipo"
        "|in ritardo|più tardi|di pausa|di riposo|di attesa|d'attesa|di sonno|di strada|di macchina"
        "|di auto|di viaggio|di differenza|di distacco|di film|di treno|di riunione|di traffico|di coda"
        "|di doccia|di sosta|di vantaggio|di margine|meglio|peggio|di aereo|di volo|di fila|dal primo"
        "|dal podio|dalla vetta|guadagnati|persi|di troppo|di pullman|di ascolto|tra una e l'altra"
        "|tra le serie|tra le prove|da casa|dal personale|di meno",
    ),
    **meaning(Tag.OF_THE_CLOCK, "del mattino|di mattina|della mattina|am|di buon mattino", 0),
    **meaning(Tag.OF_THE_CLOCK, "di sera|della sera|del pomeriggio|di pomeriggio|pm", 12),
    **meaning(
        Tag.WITHIN,
        "con|di cui|compreso|compresa|compresi|comprese|incluso|inclusa|inclusi|incluse|comprensivo di"
        "|più|tra cui|dei quali|insieme a|comprensivi di|w/|dentro",
    ),
    **meaning(Tag.LABELLED, "turno di|turni di|guardia di|giornata di|volo di|viaggio di", "load"),
    **meaning(
        Tag.LABELLED,
        "n°|nr|numero|num|zona|età|temperatura|temperatura di|umidità|tappa|livello|camera|stanza|vfc|hrv"
        "|vo2max|vo2|capitolo|episodio|puntata|versione|binario|#|$|€|cadenza|vento|vento a|potenza|linea"
        "|autobus|autostrada|pendenza|inclinazione|griglia|top|pagina|fc a riposo|fc riposo"
        "|battiti a riposo|eravamo|eravamo in|c'erano|corsia|velocità|velocità di|peso|peso forma|terapia"
        "|uscita autostrada|ondata|taglia|misura|quota|percepita|percepiti|categoria|settimana numero"
        "|mezzanotte meno|settore|cancello|gate",
    ),
    **meaning(Tag.LABELLED, "pettorale|pettorale n°|pettorale numero", "bib"),
    **meaning(
        Tag.LABELLED,
        "posizione|classificato|classificata|piazzamento",
        "race",
    ),
    **meaning(
        Tag.RACED,
        "medaglia|podio|sul podio|di categoria|assoluto|assoluta|assoluti|di classifica|in classifica"
        "|nella mia categoria|della mia categoria|medaglia al collo|medaglia finisher|classifica generale"
        "|tra gli assoluti|classifica assoluta",
    ),
    **meaning(
        Tag.PACE,
        "passo|ritmo|andatura|passo medio|ritmo medio|media al km|ritmo di|passo di|al passo di"
        "|a ritmo di|al ritmo di|a un passo di|passo medio di|ritmo medio di|ad un passo di"
        "|media al chilometro|pace|pace media|pace medio|andatura media|rm|a passo|a un ritmo di|di passo"
        "|di ritmo|velocità media al km|di media al km|media:|ritmo gara di",
    ),
    **meaning(Tag.AVERAGE, "media|di media|in media|medi|medie|media di|avg|alla media di|a media|med"),
    **meaning(
        Tag.HEART,
        "fc|fc media|frequenza cardiaca|frequenza cardiaca media|frequenza media|battiti medi|fcm|cuore"
        "|hr|fc med|media battiti|pulsazioni medie|fc medi|battito medio|hr media|hr medio|fc media di"
        "|cardio|cardio medio|fc a|frequenza|cuore medio|di fc|di fc media|di battiti|di frequenza"
        "|di frequenza media",
    ),
    **meaning(
        Tag.BPM,
        "bpm|battiti|battiti al minuto|pulsazioni|bpm medi|bpm di media|battiti di media|puls",
    ),
    **meaning(
        Tag.HIGHEST,
        "max|massima|massimo|massimi|fc max|fcmax|picco|picco a|picco di|fc massima|punta|punte di",
    ),
    **meaning(
        Tag.CLIMB,
        "dislivello|di dislivello|dislivello totale|dislivello di|d+|di d+|dislivello positivo"
        "|di dislivello positivo|dslv|m+|metri di dislivello|metri d+",
        "metre",
    ),
    **meaning(
        Tag.CLIMB,
        "ascesa|di ascesa|di salita|dsl|positivi|positivo|di positivo|di positivi|salita totale",
    ),
    **meaning(Tag.EFFORT, "rpe|sforzo|fatica|sforzo percepito|fatica percepita|borg|rpe di|intensità"),
    **meaning(
        Tag.TOTAL,
        "totale|in totale|tot|complessivi|complessivamente|in tutto|totali|per un totale di|totale di"
        "|un totale di|distanza totale|tempo totale|durata totale|=|overall|tutto compreso|sommando tutto"
        "|nel complesso|per complessivi|totale:|fanno in tutto",
    ),
    **meaning(
        Tag.PART,
        "gli ultimi|le ultime|i primi|le prime|ultimi|ultime|primi|prime|ultimo km|ultimo chilometro"
        "|ultimo mille|primo km|primo chilometro|il più veloce|km più veloce|miglior km|metà|prima metà"
        "|seconda metà|split|parziali|parziale|passaggio|passaggio ai|passaggio al|passato al|passati al"
        "|passato ai|a metà|a metà gara|sprint finale|volata finale|il resto|restanti|rimanenti|finale a"
        "|finale in|finale|chiudendo a|chiudendo in|chiuso a|chiusa a|finito a|finiti a|chiudo a"
        "|km finale|secondo km|alla mezza in|finendo a|finendo in|con finale a|transito"
        "|transito alla mezza|il primo|ultimo giro",
    ),
    **meaning(Tag.PART, "primo|prima uscita|secondo giro|terzo|seconda|terza", "first"),
    **meaning(
        Tag.PART,
        "ciascuno|ciascuna|ogni|l'uno|cadauno|a testa|all'andata|a tratta|cad|ognuno|ognuna|sola andata",
        "each",
    ),
    **meaning(Tag.PER, "per ogni|/"),
    **meaning(Tag.THAN, "che|rispetto a"),
    **meaning(
        Tag.BEYOND,
        "in più|in meno|più lungo|più lunga|di troppo|più lontano|extra|di più|di meno|più del previsto"
        "|meno del previsto|più corto|più di ieri|in più di",
    ),
    **meaning(Tag.BETWEEN, "tra|fra|tra gli|tra i|tra le|fra i|fra gli"),
    **meaning(
        Tag.BOUND,
        "meno di|almeno|al massimo|sotto i|sotto le|in meno di|sopra i|sotto|minimo|entro"
        "|sotto il muro dei|sotto l'",
    ),
    **meaning(Tag.BOUND, "più che", "than"),
    **meaning(Tag.THRESHOLD, "sub"),
    **meaning(
        Tag.LEFT,
        "da fare|restanti da fare|rimasti|mancanti|al traguardo|all'arrivo|alla fine|da correre"
        "|dalla fine|da casa|ancora da fare|per arrivare",
    ),
    **meaning(Tag.AT, "@|ai"),
    **meaning(Tag.AT, "a", "pace"),
    **meaning(
        Tag.AT,
        "alle|alle ore|verso le|all'|dalle|partenza|partenza alle|partito alle|partita alle|partenza ore"
        "|sveglia|sveglia alle|intorno alle|verso l'|fino alle|per le|partiti alle|dopo le|prima delle"
        "|a mezzanotte meno|sono le|erano le|start alle|via alle|delle",
        "hour",
    ),
    **meaning(
        Tag.ABOUT,
        "circa|ca|quasi|più o meno|pressappoco|pressapoco|all'incirca|intorno ai|sui|sugli|poco più di"
        "|poco meno di|più di|un po' più di|un po' meno di|oltre|~|approssimativamente|appena sotto"
        "|appena sopra|scarsi|scarso|scarse|abbondanti|abbondante|o giù di lì|grossomodo|suppergiù"
        "|a spanne|a occhio|e rotti|e qualcosa|e passa|qualcosa più di|qualcosa meno di"
        "|pochi metri meno di|poco sopra i|poco sotto i|diciamo|tipo|circa circa|indicativamente"
        "|poco sotto|poco sopra",
    ),
    **meaning(Tag.TIMES, "x|*|volte"),
    **meaning(Tag.REPS, "ripetizioni|sprint|reps|scatti|serie da"),
    **meaning(Tag.REPS, "allunghi|allungo|strides|progressioni", "strides"),
    **meaning(
        Tag.WARM,
        "riscaldamento|risc|riscaldam|warm up|warmup|riscaldato|riscaldata|di riscaldamento|attivazione|rt",
    ),
    **meaning(
        Tag.WARM,
        "senza riscaldamento|niente riscaldamento|nessun riscaldamento|non riscaldato|senza scaldarmi"
        "|senza scaldarsi",
        "without",
    ),
    **meaning(
        Tag.COOL,
        "defaticamento|defaticante|defa|cool down|cooldown|di defaticamento|defat|scioltezza finale"
        "|raffreddamento",
    ),
    **meaning(
        Tag.RECORD,
        "record|personale|record personale|pb|pr|miglior tempo|primato|primato personale|nuovo personale"
        "|nuovo record|mio personale|il mio personale|miglior prestazione|migliore prestazione|best"
        "|nuovo pb|personal best|mio record|pb stagionale|stagionale|nuovo personale sui|nuovo pb sui"
        "|nuovo record sui|personale battuto",
    ),
    **meaning(
        Tag.RECORD,
        "record del mondo|record italiano|record europeo|record del percorso|record della gara"
        "|record mondiale|record nazionale|primato italiano|personale sui|pb sui|record sui"
        "|miglior tempo sui|personale in maratona|personale sulla mezza|record olimpico",
        "anybody's",
    ),
    **meaning(
        Tag.INSTEAD,
        "invece di|al posto di|anziché|invece dei|invece che|anziche|contro|vs|al posto dei|piuttosto che"
        "|in luogo di|invece delle",
    ),
}
BEHIND: Final[Words] = {
    **meaning(Tag.ORDINAL, "°|o|a|esimo|esima|mo|ma"),
    **meaning(Tag.LENGTH, "k|mila", "km"),
    **meaning(Tag.TIME, "h", 3600),
}
