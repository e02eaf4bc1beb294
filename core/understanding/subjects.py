"""Whose deed it is by the words before its verb: "the lad who won ran 30:12", "the juniors did 8 x 1k"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.understanding.asking import LOGS
from core.understanding.clauses import HAS_AMOUNT, RESTS, Clause
from core.understanding.facts import PEOPLE
from core.understanding.pieces import DAY, DIST, FIGURES, NOISE, PART_DAY, REPS, SOME, Piece
from core.understanding.statements import NEVER
from core.understanding.tokens import WORD, Tokens
from core.understanding.values import About
from core.understanding.words import Tag, bits

OPENS: Final = frozenset({Tag.A, Tag.THAT, Tag.MEASURED, NOISE})
SUBJECTS: Final = OPENS | {0, Tag.FILL, Tag.AND}
BEFORE_A_NOUN: Final = frozenset({Tag.A, Tag.THAT, Tag.OF, Tag.PART, Tag.KIND, NOISE})
LIGHT: Final = frozenset({Tag.A, Tag.ABOUT, Tag.FILL, DAY, PART_DAY})
DOES: Final = frozenset({Tag.RAN, Tag.DID})


def own_place(clause: Clause) -> int:
    """Return where the runner is named, `NEVER` if nowhere: "our" before somebody names that person."""
    pieces = clause.pieces
    for place, piece in enumerate(pieces) if clause.flags >> Tag.ME & 1 else ():
        if place > 1 and pieces[place - 1].kind == Tag.OF and pieces[0].kind in OPENS:
            continue  # "the bloke in front of me"
        if piece.kind == Tag.ME and (place + 1 == len(pieces) or pieces[place + 1].kind != Tag.OTHER):
            return place
    return NEVER


def tells_of_its_subject(clause: Clause, deed: int, tokens: Tokens) -> About | None:
    """Return `OTHERS` where a noun with its article, or so many of one, is who did it.

    A lone unknown noun may be a thing ("the legs did 10k"); several persons, or who is told more of, are not.
    """
    if not 0 < deed < NEVER or clause.pieces[0].kind not in SUBJECTS:
        return None
    language = tokens.language
    if language.head_first or language.verb_last or not language.capital_names:
        return None
    does = clause.has & HAS_AMOUNT and clause.pieces[deed].kind in DOES and _has_its_amount(clause, deed)
    subject = [piece for piece in clause.pieces[:deed] if piece.kind not in (Tag.FILL, Tag.AND)]
    if does and len(subject) == 1 and (_has_just(subject[0], tokens) or _are_people(subject[0], tokens)):
        return About.OTHERS
    if not does or len(subject) < 2 or subject[0].kind not in OPENS:
        return None
    told_more = any(piece.kind == Tag.ASKS for piece in subject)
    if any(p.kind in FIGURES for p in subject) or (own_place(clause) < deed and not told_more):
        return None
    noun = next((piece for piece in subject if piece.kind not in BEFORE_A_NOUN), subject[0])
    persons = noun.kind in (Tag.MEASURED, Tag.OTHER) or (noun.kind == NOISE and _counts(noun, tokens))
    persons = persons or (noun.kind == Tag.TOPIC and tokens[noun.first].owned)  # "the club's fastest"
    sure = told_more or clause.pieces[deed].kind == Tag.RAN
    if persons or (noun.kind == 0 and _may_run(noun, tokens, sure=sure)):
        return About.OTHERS
    clause.doubt = clause.doubt or (clause.pieces[deed].kind == Tag.RAN and subject[0].kind == Tag.A)
    return None


def _has_just(subject: Piece, tokens: Tokens) -> bool:
    """Whether a name with "has" is the subject: "Aisha's just done 21k"."""
    token = tokens[subject.first]
    return subject.kind == 0 and token.kind == WORD and token.owned and token.capital


def _are_people(subject: Piece, tokens: Tokens) -> bool:
    """Whether persons are counted: "1,200 people ran the 10k", "8 of them ran 1k"."""
    return subject.kind == NOISE and (subject.value == SOME or tokens[subject.last - 1].value == PEOPLE)


def _has_its_amount(clause: Clause, deed: int) -> bool:
    behind = (piece for piece in clause.pieces[deed + 1 :] if piece.kind not in LIGHT)
    after = next(behind, None)
    return after is not None and (after.kind in FIGURES or after.kind == REPS)


def _counts(piece: Piece, tokens: Tokens) -> bool:
    return tokens[piece.last - 1].tag in (Tag.MEASURED, Tag.OTHER)


def _may_run(noun: Piece, tokens: Tokens, *, sure: bool) -> bool:
    """Whether an unknown noun is of persons: they are several, or it is `sure`: "who" tells more, it ran."""
    token, forms = tokens[noun.first], tokens.language.forms
    if token.kind != WORD or token.text in forms.worn:
        return False
    several = bool(forms.plural) and token.text.endswith(forms.plural)
    return sure or several


def is_behind_an_apposition(clauses: list[Clause], place: int, tokens: Tokens) -> bool:
    """Whether the verb is of who is told of before a remark: "my club mate Alan, aged 71, ran 52:10".

    Somebody with nothing but a name opens the sentence; a lone first name may be who is spoken to, so
    that a figure or "who" has to tell of it.
    """
    clause, remark, head = clauses[place], clauses[place - 1], clauses[place - 2]
    told = next((piece for piece in clause.pieces if piece.kind != Tag.FILL), clause.pieces[0])
    if told.kind not in DOES:
        return False
    if clause.joint not in CLOSES or remark.joint not in OPENS_A_REMARK or head.has or head.joint == ",":
        return False
    if remark.flags & VERBS:
        return False
    pieces = _without_openings(head.pieces, tokens)
    names = [piece for piece in pieces if piece.kind == 0 and _is_a_name(piece, tokens)]
    behind = [piece for led, piece in pairwise(pieces) if led.kind == Tag.IN]  # "brother in law"
    noun = max((at for at, piece in enumerate(pieces) if piece.kind == Tag.OTHER), default=0)
    who = remark.pieces[0].kind == Tag.ASKS  # "our club chairman, who turns 75 next week"
    if any(
        piece.kind not in OF_SOMEBODY
        and piece not in (*names, *behind)
        and not (piece.kind == 0 and (at < noun or (who and piece is pieces[-1])))  # "my old coach"
        for at, piece in enumerate(pieces[1:], 1)
    ):
        return False
    if len(pieces) == len(names):
        tells_of_it = remark.has >> -NOISE & 1 or remark.flags >> Tag.ASKS & 1
        return bool(tells_of_it) and tokens[pieces[0].first].text in tokens.language.forms.first_names
    return pieces[0].kind in WHOSE and (bool(names) or who or bool(head.flags >> Tag.OTHER & 1))


def is_only_named_before(head: Clause, clause: Clause) -> bool:
    """Whether the verb is of who is named right before a mark: "my mum; ran 5k". "Mum, ran 5k" tells her."""
    told = [piece for piece in head.pieces if piece.kind != Tag.FILL]
    if [piece.kind for piece in told] not in ([Tag.A, Tag.OTHER], [Tag.ME, Tag.OTHER]) or told[1].value:
        return False
    opens = next((piece for piece in clause.pieces if piece.kind != Tag.FILL), clause.pieces[0])
    does = opens.kind in DOES and opens.value not in OF_ONESELF and clause.has & HAS_AMOUNT
    return bool(does) and clause.joint in CLOSES | {":"} and not clause.flags >> Tag.ME & 1


def is_their_run(head: Clause, clause: Clause, tokens: Tokens) -> bool:
    """Whether the way is of a race or a run that is named as somebody's: "my daughter's first race, 3k"."""
    if clause.joint not in CLOSES | {":"} or clause.flags & (TOLD_WITH_ME | 1 << Tag.ME):
        return False
    led = [piece for piece in head.pieces if piece.kind not in (Tag.A, Tag.ME, Tag.FILL)]
    if led[0].kind != Tag.OTHER or led[0].value == TRAINER or not clause.has & HAS_AMOUNT:
        return False
    if not tokens[led[0].last - 1].owned:
        return False
    named = [piece for piece in led[1:] if piece.kind not in (Tag.PART, DAY, PART_DAY)]
    return bool(named) and all(
        piece.kind in (Tag.RUN, Tag.KIND, Tag.RACED) and piece.value != ROUND for piece in named
    )


ROUND: Final = "round"
"""The value of a word for a way that ends where it began: whose it is says nothing of who runs it."""
OF_ONESELF: Final = ("own", "behind")
"""Values of verbs that only the runner says, or that stand behind what was done."""


def _without_openings(pieces: list[Piece], tokens: Tokens) -> list[Piece]:
    """Return the pieces from a name or somebody on: "hey my cousin", "fwiw Sarah"."""
    for place, piece in enumerate(pieces):
        if piece.kind in WHOSE or (piece.kind == 0 and _is_a_name(piece, tokens)):
            return pieces[place:]
        if piece.kind not in OPENINGS and piece.kind != 0:
            break
    return pieces


def _is_a_name(piece: Piece, tokens: Tokens) -> bool:
    token = tokens[piece.first]
    return token.kind == WORD and (token.capital or token.text in tokens.language.forms.first_names)


CLOSES: Final = frozenset({",", ")", "\n"})
OPENS_A_REMARK: Final = frozenset({",", "(", "\n"})
VERBS: Final = bits(Tag.RAN, Tag.DID, Tag.WENT)
WHOSE: Final = frozenset({Tag.A, Tag.ME, Tag.THAT, Tag.OTHER})
OF_SOMEBODY: Final = frozenset({Tag.OTHER, Tag.TOPIC, Tag.IN, Tag.LABELLED, Tag.FILL})


def opens_with_its_verb(clause: Clause, tokens: Tokens) -> bool:
    """Whether a past verb that is not known opens, so that who follows is no subject: "followed Dad"."""
    pieces, forms = [piece for piece in clause.pieces if piece.kind not in OPENINGS], tokens.language.forms
    if not forms.doing or len(pieces) < len((Tag.RAN, Tag.OTHER)) or pieces[0].kind != 0:
        return False
    token = tokens[pieces[0].first]
    verb = token.kind == WORD and len(token.text) > SHORTEST and token.text.endswith(forms.past)
    return verb and pieces[1].kind in (Tag.A, Tag.OTHER)


OPENINGS: Final = frozenset({Tag.AND, Tag.BUT, Tag.FILL})
SHORTEST: Final = 4
"""A shorter word in "ed" is a name, or no verb of going somewhere: "ted", "bed"."""


def is_led_to_its_amount(clause: Clause, amount: int) -> bool:
    """Whether "for" says that the way is the runner's: "followed the fast lads for 10k"."""
    return 0 < amount < NEVER and clause.pieces[amount - 1].kind == Tag.FOR


def is_owned(before: list[Piece], tokens: Tokens, own: int) -> bool:
    """Whether the figure is that of a name, whatever is said of it: "Kiptum's 2:00:35 gives me chills"."""
    if len(before) > 1 and before[-1].kind == Tag.PART:
        before = before[:-1]  # "Sam's first half"
    owner = tokens[before[-1].first] if before else None
    if owner is None or before[-1].kind != 0 or not tokens.language.capital_names:
        return False
    return owner.owned and owner.capital and not any(own >> max(p.kind, 0) & 1 for p in before)


def is_for_all(pieces: Sequence[Piece], deed: int) -> bool:
    """Whether everybody is to have it: "give every user a 50 km run", never the runner in their company."""
    if deed < NEVER and pieces[deed].value not in LOGS:
        return False
    return any(
        piece.kind == Tag.OTHER
        and piece.value == EVERYBODY
        and (not place or pieces[place - 1].kind not in (Tag.WITHIN, Tag.AND, Tag.OF, Tag.AFTER))
        for place, piece in enumerate(pieces)
    )


EVERYBODY: Final = "everybody"
"""The value of words for all who use it: "every user", "all members"."""


def rests_first(clause: Clause) -> bool:
    """Whether a day off is told before anybody is: "off today, coach made us"."""
    if not clause.flags & RESTS:
        return False
    kinds = [piece.kind for piece in clause.pieces[:2]]
    return kinds[0] in (Tag.REST, Tag.REST_WEAK) and kinds[-1] == DAY and not clause.has & HAS_AMOUNT


def is_who_did_it(pieces: list[Piece]) -> bool:
    """Whether the way is that of somebody beside the runner: "ran with Dad who did 10k"."""
    return any(
        one.kind == Tag.OTHER and who.kind == Tag.ASKS and did.kind in TELLS and way.kind == DIST
        for one, who, did, way in zip(pieces, pieces[1:], pieces[2:], pieces[3:], strict=False)
    )


TELLS: Final = DOES | {Tag.WENT}


def is_of_somebody(head: Clause, tokens: Tokens) -> bool:
    """Whether the run that is named belongs to somebody: "my sister's first race", "primera de mi madre".

    What a trainer sets is run by others.
    """
    if head.flags & TOLD_WITH_ME:
        return False
    pieces = head.pieces
    at = next((place for place, piece in enumerate(pieces) if piece.kind == Tag.OTHER), 0)
    somebody = pieces[at]
    if somebody.value == TRAINER or at + 1 == len(pieces) == 1:
        return False
    if tokens[somebody.last - 1].owned or somebody.value == THEIRS:
        return all(piece.kind in (Tag.A, Tag.ME, Tag.TOPIC, Tag.FILL, 0) for piece in pieces[:at])
    before = [piece.kind for piece in pieces[:at] if piece.kind not in (Tag.A, Tag.ME)]
    return tokens.language.head_first and before[-1:] in ([Tag.OF], [DIST])


TOLD_WITH_ME: Final = bits(Tag.WITHIN, Tag.RAN, Tag.WENT, Tag.DID, Tag.FOR, Tag.AFTER)
TRAINER: Final = "trainer"
"""The value of a word for who says what is run."""
THEIRS: Final = "theirs"
"""The value of a word for somebody that has the ending of what is theirs: "Papas", "mama's"."""
