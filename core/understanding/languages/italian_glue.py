"""Italian: the small words between, and those without weight."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

GLUE: Final[Words] = {
    **meaning(Tag.IS, "è", "third"),
    **meaning(Tag.IS, "sono in totale|misura|equivalgono a|segna in totale|dice|misurano|vale"),
    **meaning(Tag.HAVE, "ha|hanno", "third"),
    **meaning(Tag.HAVE, "hai percorso|avete percorso|ha anche"),
    **meaning(Tag.NOT, "non|nessuno|nessuna|nessun|mai|né|neanche|nemmeno|nulla|niente"),
    **meaning(Tag.WAS, "stato|stata|stati|state|fu|furono|è stato|è stata|sono stati|sono state|eri"),
    **meaning(Tag.AND, "e|ed|&|+|e anche|nonché|oltre a|e i|e gli|e le|e altri|e ancora"),
    **meaning(
        Tag.THEN,
        "poi|e poi|dopodiché|seguito da|seguita da|seguiti da|in seguito|successivamente|subito dopo"
        "|a seguire|prima di ciò|e dopo|dopodichè|quindi poi|infine",
    ),
    **meaning(
        Tag.BUT,
        "ma|però|tuttavia|quindi|perciò|infatti|siccome|dato che|visto che|così|mentre|nonostante tutto"
        "|comunque|pero|eppure|dunque|anche se",
    ),
    **meaning(Tag.IN, "in|nel|nell'|nella|entro le"),
    **meaning(Tag.FOR, "per"),
    **meaning(Tag.OF, "di|dei|degli|dello|della|d'|da|dai"),
    **meaning(Tag.OF, "del|dell'", "the"),
    **meaning(Tag.FROM, "dal|dalla|dall'"),
    **meaning(Tag.TO, "fino a|fino al|fino alla|fino ai|alla|agli|allo|fino all'|verso"),
    **meaning(Tag.TO, "al", "the"),
    **meaning(Tag.HYPHEN, "-"),
    **meaning(Tag.OR, "o|oppure|ovvero"),
    **meaning(
        Tag.A,
        "lo|la|i|gli|le|l'|mio|mia|miei|mie|nostro|nostra|qualche|alcuni|altri|altro|altra|alcune|ancora",
    ),
    **meaning(Tag.A, "il", "the"),
    **meaning(Tag.A, "un|uno|una|un'|un buon|una buona|una bella|un bel|un'altra|un altro|una mezza", "one"),
    **meaning(
        Tag.FILL,
        "la mia prima|il mio primo|mia prima|mio primo|per la prima volta|prima volta|la nostra prima"
        "|la mia seconda|il mio secondo|la mia terza|il mio terzo|primissima|la mia primissima"
        "|i miei primi|miei primi",
        "ever",
    ),
    **meaning(
        Tag.FILL,
        "tempo|durata|tempo finale|crono|tempo di gara|tempo gara|tempo totale di|tempo impiegato|tempo:",
        "time",
    ),
    **meaning(Tag.FILL, "grande|super|dai|vai|mitico|idolo|che bravo|che brava", "hail"),
    **meaning(
        Tag.FILL,
        "ciao|salve|buongiorno|buonasera|buonanotte|hello|hey|hi|ehi|ehilà|ecco|bene|molto|troppo|ottimo"
        "|ottima|ottimi|top|sì|si|ok|okay|finalmente|già|ancora una volta|bel|bello|bella|belli|belle"
        "|piccolo|piccola|buon|buona|buono|buoni|corto|corta|breve|brevi|veloce|veloci|grazie|per favore"
        "|perfavore|pf|lol|haha|ahah|ahahah|uff|wow|evvai|anche|sempre|proprio|ci|ne|lì|là|qui|qua|ora"
        "|adesso|data|tutto|tutta|tutti|tutte|davvero|abbastanza|poco|un po|un po'|po|tanto|tanta"
        "|soprattutto|foto|foto di|invece|appena|solito|solita|insomma|boh|che bello|chiaramente"
        "|ovviamente|evvia|intanto|niente male|allora|beh|bah|mah|eh|ah|oh|nota|riepilogo|risultato"
        "|resoconto|dati|statistiche|verdetto|bilancio|report",
    ),
    **meaning(
        Tag.FILL,
        "duro|dura|difficile|faticoso|faticosa|stanco|stanca|stanchi|cotto|cotta|distrutto|distrutta"
        "|caldo|calda|freddo|fredda|vento|ventoso|pioggia|sotto la pioggia|piovoso|sole|soleggiato|neve"
        "|ghiaccio|fango|fangoso|umido|umidità|nebbia|solo soletto|da solo|da sola|in solitaria"
        "|all'aperto|a digiuno|piatto|piatta|pianeggiante|contento|contenta|felice|soddisfatto"
        "|soddisfatta|gambe pesanti|buone gambe|gambe buone|buone sensazioni|sensazioni|in forma|non male"
        "|non troppo|non molto|nessun problema|nessun dolore|non facile|non semplice|non veloce"
        "|niente di che|niente di speciale|non benissimo|non tanto|non ancora|non più|non è stato facile"
        "|non stavo bene|non al top|non bene|senza forzare|senza fermarmi|senza pause|senza sosta"
        "|senza dolori|nonostante il caldo|nonostante la pioggia|nonostante il vento|nonostante il freddo"
        "|fa caldo|fa freddo|faceva caldo|faceva freddo|pioveva|piove|ha piovuto|c'era vento"
        "|c'era il sole|in pista|al parco|nel bosco|in città|fresco|fresca|bagnato|bagnata|sudato|sudata"
        "|motivato|motivata|simpatico|perfetto|perfetta|incredibile|stupendo|stupenda|bellissimo"
        "|bellissima|meraviglioso|meravigliosa|intenso|intensa|tosto|tosta|buio|tutto d'un fiato|a tutta"
        "|a bomba|a manetta|che fatica|che caldo|che freddo|era dura|è stata dura|sto bene"
        "|mi sono divertito|mi sono divertita|divertente|ondulato|ondulata|mosso|nervoso|muscolare"
        "|non forte|non pesante|non fortissimo|mai così|mai facile|mai doma|non lento|senza orologio"
        "|senza musica|non al massimo|non è male|non è stata facile|provato|provata|affaticato|affaticata"
        "|imballato|imballata|rilassante|non è stata una passeggiata|non ho forzato|non avevo gambe"
        "|non ho sofferto|non è stata dura|non mollo|non si molla|mai mollare|non sentivo le gambe"
        "|non avevo voglia|non avevo tanta voglia|andatura tranquilla|niente male davvero",
        "said",
    ),
    **meaning(Tag.AFTER, "dopo|prima di|prima del|prima della|prima dell'", "when"),
    **meaning(
        Tag.AFTER,
        "durante|lungo il|lungo la|lungo l'|lungo i|lungo le|lungo lago|lungolago|lungomare|lungofiume"
        "|intorno al|intorno alla|attorno al|attorno alla|vicino a|vicino al|attraverso|grazie a"
        "|grazie al|nonostante|senza|davanti|tramite|su|sul|sulla|sullo|sulle|sull'|sotto la|verso il"
        "|verso la|direzione|accanto|a causa di|a causa del|presso|in zona|nei pressi|per colpa|spingendo"
        "|ascoltando|contro il|a lungo|prima|verso casa|a ritmo gara|ritmo gara|ritmo maratona"
        "|a ritmo maratona|ritmo mezza|a ritmo mezza|ritmo mezza maratona|a ritmo mezza maratona"
        "|passo gara|a passo gara|rg|rmz|ritmo 10 km|a ritmo 10 km|ritmo 10k|a ritmo 10k|ritmo 5 km"
        "|a ritmo 5 km|passo maratona|a passo maratona|al ritmo maratona|al ritmo gara"
        "|al ritmo della mezza|prima gara di|per smaltire|ritmo 5k",
    ),
    **meaning(
        Tag.SHOES,
        "scarpe|scarpa|scarpette|nuove scarpe|scarpe nuove|le nuove|con le nuove|con le mie nuove"
        "|le mie nuove|scarpe da corsa|calzando|indossando|numero di scarpe|paio di",
    ),
}
