"""Who a clause tells of: the runner, or somebody else."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from core.understanding import gates
from core.understanding.clauses import DONE, HAS_AMOUNT, HAS_TIME, RESTS, Clause, bits
from core.understanding.going_on import WHO
from core.understanding.pacing import LED
from core.understanding.pieces import DAY, DIST, NOISE, Piece
from core.understanding.statements import NEVER
from core.understanding.subjects import (
    is_for_all,
    is_led_to_its_amount,
    is_who_did_it,
    opens_with_its_verb,
    own_place,
    rests_first,
)
from core.understanding.tokens import WORD, Tokens
from core.understanding.values import About
from core.understanding.words import Tag

HAIL: Final = "hail"
"""The value of a word that greets who did it, where a name follows: "grande Marco", "super Paul"."""


def names_somebody(head: Clause, clause: Clause, tokens: Tokens) -> bool:
    """Whether "Dave: 10k in 45:00", "grande Marco, 10 km in 38" put a name before the run."""
    last = head.pieces[-1]
    if len(head.pieces) == 2 and head.pieces[0].value == HAIL and not clause.flags >> Tag.ME & 1:
        return last.kind == 0 and tokens[last.first].tag is None
    owner = tokens[head.pieces[0].first]
    if clause.joint == ":" and head.pieces[0].kind == 0 and owner.owned and owner.capital:
        return not clause.flags >> Tag.ME & 1  # "Nadia's ultra: 100k in 13 hours"
    best = head.flags >> Tag.RECORD & 1 and head.has >> -DIST & 1 and not head.days
    mine = best and head.pieces[0].kind in (Tag.A, Tag.ME)
    if clause.joint == ":" and best and len(head.pieces) == len([DIST, Tag.RECORD]) + mine:
        return True  # "half marathon PB: 1:38:20", "my 10k PB: 48:20"
    if clause.joint != ":" or len(head.pieces) != 1 or clause.flags & (1 << Tag.ME | 1 << Tag.RAN):
        return False
    piece = head.pieces[0]
    token = tokens[piece.first]
    name = token.capital or (tokens.language.verb_last and not token.text.isascii())
    return piece.kind == 0 and name and token.tag is None


def goes_on_with_somebody(head: Clause, clause: Clause) -> bool:
    """Whether the verb behind "and" is somebody else's: "my dad's 70 and just ran 10k in 58 minutes"."""
    if not head.flags & gates.PERSONS:
        return False
    subject = next((piece for piece in head.pieces if piece.kind not in (Tag.A, Tag.FILL)), None)
    if subject is None or subject.kind != Tag.OTHER or head.flags >> Tag.ME & 1:
        return False
    if head.sentence != clause.sentence:
        return False
    kinds = [piece.kind for piece in clause.pieces if piece.kind != Tag.FILL]
    return kinds[:2] == [Tag.AND, Tag.RAN]


def _sets_a_record(pieces: list[Piece], tokens: Tokens) -> bool:
    """Whether a name, or somebody, stands before "PB'd"."""
    return any(
        record.kind == Tag.RECORD
        and record.value == VERB
        and (who.kind == Tag.OTHER or (who.kind == 0 and tokens[who.first].capital))
        for who, record in pairwise(pieces)
    )


def _owns_a_record(clause: Clause, tokens: Tokens) -> bool:
    """Whether a best is told of whom it belongs to: "Jo's PB 1:39 half"."""
    if not clause.flags >> Tag.RECORD & 1 or clause.flags >> Tag.ME & 1 or clause.pieces[0].kind != 0:
        return False
    owner = tokens[clause.pieces[0].first]
    return owner.owned and owner.capital


def is_placed(clause: Clause, tokens: Tokens) -> bool:
    """Whether a name that opens has a place: "Tom 1st and Aisha 2nd in the 5 miler", "Jen was 2nd, 39:12"."""
    if not tokens.language.capital_names:
        return False
    pieces = clause.pieces[clause.pieces[0].kind in (Tag.AND, Tag.ME) :]  # "our Sam came 2nd"
    if clause.flags >> Tag.ME & 1 and any(piece.kind == Tag.ME for piece in pieces):
        return False
    names = 0
    for piece in pieces:
        token = tokens[piece.first]
        if piece.kind != 0 or token.kind != WORD or not token.capital or token.tag is not None:
            break
        names += 1
    if not 0 < names <= MOST_NAMES or names == len(pieces):
        return False
    came = pieces[names].kind == Tag.WAS or (pieces[names].kind == Tag.LABELLED and not pieces[names].value)
    place = pieces[names + came] if names + came < len(pieces) else None
    if place is None:
        return False
    placed = place.kind == Tag.LABELLED and place.value == "race"
    if not placed and tokens[place.last - 1].tag != Tag.ORDINAL:
        return False
    forms = tokens.language.forms
    verb = tokens[pieces[0].first].text.endswith((*forms.past, *forms.manner))
    return came or not (verb or clause.has & HAS_TIME)


MOST_NAMES: Final = 2
VERB: Final = "verb"
"""The value of a record that is a deed of whoever stands before it."""


def is_running(clause: Clause, tokens: Tokens) -> bool:
    """Whether somebody is said to be running: "Sinead is running 42k on Sunday"."""
    doing = tokens.language.forms.doing
    if not doing:
        return False
    pieces = clause.pieces
    if pieces[0].kind == 0 and tokens[pieces[0].first].owned and len(pieces) > 1:
        goes = pieces[1].kind == Tag.RUN and tokens[pieces[1].first].text.endswith(doing)
        return goes and bool(clause.has & HAS_AMOUNT)  # "Tom's running 10k"
    if not clause.flags >> Tag.IS & 1:
        return False
    return any(
        one.kind == 0
        and tokens[one.first].kind == WORD
        and link.kind == Tag.IS
        and tokens[run.first].text.endswith(doing)
        and run.kind == Tag.RUN
        for one, link, run in zip(pieces, pieces[1:], pieces[2:], strict=False)
    )


def watches(clause: Clause) -> bool:
    """Whether somebody is watched or cheered: what follows is of them."""
    if not clause.flags >> Tag.STRANGE & clause.flags >> Tag.OTHER & 1:
        return False
    strange = any(piece.kind == Tag.STRANGE and piece.value for piece in clause.pieces)
    return strange and not clause.flags & bits(Tag.WITHIN, Tag.TO)


def others_in(clause: Clause, tokens: Tokens, deed: int, amount: int) -> About | None:
    first_other = NEVER
    pieces = clause.pieces
    flags = clause.flags
    own = flags & DONE and OWN in [piece.value for piece in pieces if piece.kind in TOLD]
    if own or (flags & RESTS and rests_first(clause)):
        return None
    verbal = flags & VERBS and clause.has & HAS_AMOUNT and own_place(clause) == NEVER
    somebody = told_of_somebody(clause, tokens) if verbal else None
    if somebody is not None:
        clause.doubt = True
        return About.OTHERS if somebody else None
    if len(pieces) > 1 and _asks_whether(pieces[0]) and pieces[1].kind == Tag.OTHER:
        return About.QUESTION
    if clause.end == "?" and any(
        _asks_whether(piece) and after.kind == Tag.OTHER for piece, after in pairwise(pieces)
    ):
        return About.QUESTION  # "Mike did you run 22 today?"
    if flags & gates.PERSONS and clause.has & HAS_AMOUNT and is_for_all(pieces, deed):
        return About.OTHERS
    if flags & gates.RUNNING and is_running(clause, tokens):
        return About.OTHERS
    if flags & gates.RECORDS and (_owns_a_record(clause, tokens) or _sets_a_record(pieces, tokens)):
        return About.OTHERS
    if pieces[0].kind in (0, Tag.AND, Tag.ME) and clause.has & HAS_AMOUNT and is_placed(clause, tokens):
        return About.OTHERS
    if flags >> Tag.OTHER & 1 and deed == NEVER and opens_with_its_verb(clause, tokens):
        clause.doubt = not is_led_to_its_amount(clause, amount)
        return None
    if flags >> Tag.OTHER & flags >> Tag.ASKS & 1 and is_who_did_it(pieces):
        clause.doubt = True
    for place, piece in enumerate(pieces) if flags >> Tag.OTHER & 1 else ():
        if piece.kind == Tag.OTHER:
            before = pieces[place - 1].kind if place else 0
            hailed = not place and len(pieces) > 1 and pieces[1].kind == Tag.ME
            verb = next((each.kind for each in pieces[2:] if each.kind not in LIGHT), 0) if hailed else 0
            if verb in DOES:
                continue  # "bro i just ran 7"
            back = place - 1
            while back > 0 and pieces[back].kind in COUNTS:
                back -= 1
            before = pieces[back].kind if place else before
            if before not in (
                Tag.WITHIN,
                Tag.FOR,
                Tag.OF,
                Tag.TO,
                Tag.AFTER,
                Tag.AND,
                Tag.AT,
                Tag.FROM,
                Tag.IN,
            ):
                first_other = place
                break
    me = own_place(clause)
    if first_other < min(deed, amount) and (deed < NEVER or amount < NEVER) and not me < first_other:
        mine = me < NEVER and me + 1 == deed < amount and not flags >> Tag.ASKS & 1  # "who beat me ran"
        return None if mine else About.OTHERS  # "wife biked while I ran 10k"
    if first_other < NEVER and me == NEVER and deed == NEVER and amount < NEVER:
        clause.doubt = pieces[first_other] is not pieces[-1] or pieces[-1].value != HAILED
    if 0 < deed < NEVER and pieces[deed].kind in (Tag.RAN, Tag.DID, Tag.WENT) and me > deed:
        who = pieces[deed - 1].kind == Tag.ASKS and pieces[deed - 1].value in (None, WHO) and deed > 1
        if who and not tokens.language.verb_last:
            return About.OTHERS  # "congrats to all who did the 10k"
        subject = next((piece for piece in reversed(pieces[:deed]) if piece.kind != Tag.FILL), None)
        return _named(clause, subject or pieces[deed - 1], pieces[deed], tokens)
    return None


COUNTS: Final = frozenset({Tag.A, NOISE, DAY, Tag.RUN, Tag.TOPIC, Tag.SPAN})
"""What may stand between a preposition and somebody: "with my 6 year old"."""
LIGHT: Final = (Tag.FILL, Tag.RETREAT)
DOES: Final = (Tag.RAN, Tag.DID, Tag.WENT)


def _asks_whether(opens: Piece) -> bool:
    return opens.kind == Tag.DID and opens.value != LED


def _named(clause: Clause, before: Piece, deed: Piece, tokens: Tokens) -> About | None:
    """Judge by the unknown word right before the deed: a name, or a word we do not know."""
    if before.kind == Tag.MEASURED and deed.kind in (Tag.RAN, Tag.DID):
        clause.doubt = True  # "kids ran 1k"
    if before.kind != 0:
        return None
    token = tokens[before.first]
    if token.kind != "w":
        return None
    if before.first and tokens[before.first - 1].text == "@":
        return None
    if not tokens.language.capital_names:
        return None  # what stands before a participle is no subject there
    at = clause.pieces.index(before)
    beside = at > 0 and clause.pieces[at - 1].kind == Tag.WITHIN  # "great run with Mary ran 10k"
    somebody = token.capital or token.text in tokens.language.forms.first_names
    if somebody and not beside and (deed.kind == Tag.RAN or tokens[deed.first].value != "behind"):
        return About.OTHERS
    behind = clause.pieces[clause.pieces.index(deed) :]
    told = any(piece.kind < 0 for piece in behind)  # not "50 min on the turbo while the rain did its thing"
    if (
        at
        and told
        and clause.pieces[at - 1].kind in (Tag.A, Tag.ME)
        and clause.pieces[at - 1].first == before.first - 1
    ):
        clause.doubt = True  # "our lass did 8k"
    if deed.kind == Tag.RAN and not token.text.endswith(tokens.language.forms.manner):
        clause.doubt = True
    return None


HAILED: Final = "hailed"
"""The value of a word by which all are spoken to, where it closes: "half done yesterday lads"."""
OWN: Final = "own"
"""The value of a verb that nobody but the runner can say: "corrí", "fiz"."""
TOLD: Final = frozenset({Tag.RAN, Tag.DID, Tag.WENT})
THIRD: Final = "third"
"""The value of a verb in the third person, where the first has another form: "ist", "hat", "lief"."""
ANOTHER: Final = "another"
"""The value of one that can only be somebody else's: "corrió"."""
VERBS: Final = bits(Tag.IS, Tag.HAVE, Tag.RAN, Tag.DID, Tag.WENT)
LEADING: Final = frozenset(
    {Tag.IN, Tag.AT, Tag.ON, Tag.FOR, Tag.WITHIN, Tag.AFTER, Tag.FROM, Tag.TO, Tag.OF, Tag.A, Tag.BY}
)
"""A word behind one of these is no subject."""


def _has_a_subject(pieces: list[Piece], place: int, tokens: Tokens) -> bool:
    """Whether somebody stands before the verb at `place`."""
    subject = pieces[place - 1] if place else None
    named = subject is not None and (
        subject.kind == Tag.OTHER or (subject.kind == 0 and tokens[subject.first].kind == "w")
    )
    leading = pieces[place - 2].kind if named and place > 1 else 0
    if leading == Tag.A and tokens.language.head_first and subject is not None:
        return tokens[subject.first].capital  # "o Pedro fez"
    if leading == Tag.A and place == len((Tag.A, 0)):
        return True  # "die Jugend hat 6x400 gemacht"
    return named and leading not in LEADING


def told_of_somebody(clause: Clause, tokens: Tokens) -> bool | None:
    """Return whether the verb's person says that somebody else ran; False if it may be so, None if not."""
    pieces = clause.pieces
    for place, piece in enumerate(pieces):
        if piece.value == ANOTHER and piece.kind in TOLD:
            return piece.kind == Tag.RAN or _has_a_subject(pieces, place, tokens)
        if piece.value != THIRD or piece.kind not in (Tag.IS, Tag.HAVE, Tag.RAN):
            continue
        done = any(later.kind in (Tag.RAN, Tag.DID) for later in pieces[place:])
        named = _has_a_subject(pieces, place, tokens)
        if named and done:
            return True
        if piece.kind != Tag.RAN and (done or (named and piece.kind == Tag.HAVE)):
            return False
    return None
