"""German: what says that a race was entered, or is to be put on the list."""

from __future__ import annotations

from typing import Final

ENTERS: Final = (
    r"^(?:ich\s+)?(?:bin|habe mich|hab mich|melde mich|starte|ich starte)\s+(?:für|beim|bei|zum|in)\s+"
    r"|^(?:an)?gemeldet\s+(?:für|beim|zum)\s+|^startplatz\s+(?:für|beim)\s+|\s+(?:an)?gemeldet$"
    r"|^(?:mein\s+)?(?:nächster|neuer)\s+(?:wettkampf|lauf)(?:\s+ist|\s*:)?\s+|^(?:wettkampf|rennen)\s*:?\s+"
    r"|^(?:mein\s+)?(?:nächstes|neues)\s+rennen(?:\s+ist|\s*:)?\s+"
)
ADDS: Final = (
    r"(?:(?:bitte|auch|und|dann|noch)\s+)*"
    r"(?:setze?|trage?|f(?:ü|ue)ge?|nimm|schreibe?|packe?|notiere?|erg(?:ä|ae)nze?)\s+(?:bitte\s+|noch\s+)*"
    r"(.+?)(?:\s+(?:ein|hinzu|dazu|auf)(?=,|$|\s+bitte))?(?:\s+bitte)?(,.+)?"
    r"|(?:bitte\s+)?(.+?)(?:\s+bitte)?\s+(?:eintragen|hinzuf(?:ü|ue)gen|aufnehmen|setzen)(?:\s+bitte)?"
)
ON_THE_LIST: Final = (
    r"(?:auf|in|zu)\s+(?:die|den|meine|meinen|meiner|der)\s+(?:renn|wettkampf|lauf)?"
    r"(?:liste|rennen|wettk(?:ä|ae)mpfen|wettk(?:ä|ae)mpfe)"
)
FINISHES: Final = (
    r"(?:ich )?(?:will|möchte|hoffe|muss|würde gern(?:e)?)?(?: ?(?:einfach|nur|bloß|erst mal|erstmal|dabei))*"
    r" ?(?:ins ziel(?: kommen)?|ankommen|durchkommen|finishen|durchhalten)(?: (?:will|möchte) ich)?"
    r"|(?:mein |das )?ziel(?: ist)?(?: es)?:?(?: einfach| nur)? (?:ankommen|anzukommen|ins ziel zu kommen)"
    r"|hauptsache (?:ankommen|ins ziel|im ziel)"
)
FOR_FUN: Final = r"(?:das |der |ist |nur |bloß |als |mal |und )*(?:(?:zum|aus) spa(?:ß|ss)|training)"
TAKEN_FOR: Final = r"als(?:\s+mein(?:en|em|s)?)?"
CALLS_OFF: Final = (
    r"(?:bitte |nein,? |ach,? |doch )*(?:sage?|streiche?|lösche?|nimm) (?:ihn|sie|es|das|den)"
    r"(?: (?:wettkampf|lauf|rennen))?(?: (?:doch|wieder|bitte|ab|raus|runter|von der liste))*"
)
RENAMES: Final = (
    r"(?:er|sie|es|das|der (?:lauf|wettkampf)|das rennen) hei(?:ß|ss)t (?:aber |eigentlich |richtig )?(.+)"
    r"|(?:der|sein) name ist (.+)|nenne? (?:ihn|sie|es) (.+)"
)
