"""German: goals said in one's own words."""

from __future__ import annotations

from typing import Final

from core.understanding.language import AimWords

AIMS: Final = AimWords(
    leads=(
        r"(?:hi|hey|hallo|moin|ok|so|also)[,.!]? (?=\S+ \S+ )"
        r"|(?:im jahr )?(?P<first>20\d\d|(?:dieses|nächstes) jahr) (?=\d|(?:will|möchte|würde|plane)\b)"
        r"|(?:mein |das |unser )?(?:(?P<year>20\d\d)(?:er)?[ -])?(?:(?:grosses|großes|neues|nächstes) )*"
        r"(?:ziel|traum|vorhaben|vorsatz|plan|wunsch)"
        r"(?:(?: für)? (?P<span>20\d\d|dieses jahr|nächstes jahr|das jahr))?"
        r"(?: (?:ist|sind|wäre|wären)(?: es)?|:)(?=[ :])[ :,]*"
        r"|(?:ich )?(?:trainiere|übe|arbeite|bereite mich|laufe)(?: gerade)? (?:für|auf|hin auf|zum) "
        r"|(?:ich )?(?:bin |habe mich |hab mich )?angemeldet (?:für|zum|beim) "
        r"|(?:ich )?(?:will|möchte|würde gern(?:e)?|habe vor|plane|träume davon|hoffe)(?: (?:ich|mal|gern"
        r"|gerne|endlich|auch|mich))*[, ]+"
    ),
    explicit=r"\b(?:ziel|traum|vorsatz|trainiere für|trainiere auf|angemeldet|qualifizier\w*)\b",
    trails=(
        r" zu laufen"
        r"|,? (?:ist|sind|wäre|wären) (?:mein|das|unser) (?:(?:grosses|großes|neues) )?(?:ziel|traum|plan)"
        r"(?:(?: für)? (?P<span>20\d\d|dieses jahr|nächstes jahr))?"
    ),
    opens=r"(?:zu )?(?:laufen|schaffen|finishen) ",
    little=(
        r"(?:ein|eine|einen|einem|der|die|das|den|dem|meine?|meinen|erste[nrs]?|für|in|im|über|auf|zu|zeit|ziel|und"
        r"|marathon|halbmarathon|mal|laufen|schaffen|finishen|rennen|zu|irgendwann|von|mich|km|kilometer|meilen|wieder)"
    ),
    under=(
        r"(?:in )?(?:unter|weniger als|schneller als|sub)[ -]?(?P<under>(?:eine[rn]? )?[\d:.,h]*"
        r"(?: ?(?:stunden?|std|h|minuten?|min)(?= |$))?(?: ?\d+ ?(?:minuten?|min)?)?)(?= |$)"
        r"|(?<!\d )(?:in )?(?P<exact>\d{1,2}(?:[:.]\d\d){1,2}|\d{1,2}h\d\d)(?: uhr)?(?= |$)"
    ),
    unbroken=(
        r"ohne (?:zu )?(?:gehen|gehpausen?|pausen?|stehenbleiben|anhalten)|am stück|nonstop|durchlaufen"
    ),
    before=r"(?<!\w)(?:bis(?: zum| zur)?|vor) (?P<end>.+)$",
    qualifies=r"(?:für (?:den )?)?(?P<event>boston|bq)(?:-marathon)?(?: (?:zu )?qualifizieren)?",
    vague=(
        r"(?:(?:wieder )?(?:fit(?:ter)?|schneller|besser|gesünder|stärker|ausdauernder)"
        r"(?: (?:zu )?(?:werden|sein|laufen))?|in form (?:kommen|bleiben)"
        r"|(?:wieder )?(?:mehr|öfter|regelmä(?:ß|ss)ig(?:er)?|weiter|schneller) (?:zu )?laufen"
        r"|(?:(?:durch|mit|beim) (?:das |dem )?laufen )?"
        r"(?:etwas |ein paar kilo |ein bisschen |\d+ ?(?:kilo|kg) )?abnehmen"
        r"|(?:wieder )?mit (?:dem )?laufen (?:anfangen|beginnen)"
        r"|(?:meine )?(?:kondition|ausdauer) verbessern)"
    ),
    hedges=(
        r"^(?:(?:realistisch|idealerweise|hoffentlich|vielleicht|wahrscheinlich|möglichst|am liebsten|eher)"
        r"(?: (?:ist|sind|wäre|wären))?|ich (?:denke|glaube|schaffe)|sagen wir"
        r"|mache?(?: daraus| es)?)[,:]? "
        r"|,? (?:(?:ist|sind|wäre|wären|klingt|klingen) (?:(?:eher|ganz|wohl|so|für mich) )*"
        r"(?:realistisch|machbar|möglich|drin|ok|okay|gut|schön|toll|super|ein traum|genug)"
        r"|wenn (?:möglich|es geht|es klappt|ich es schaffe|alles klappt)|hoffentlich|idealerweise|vielleicht"
        r"|am liebsten|höchstens|bitte)$"
    ),
    starts="^(?:couch to|von (?:0|null|der couch) auf) ",
)
