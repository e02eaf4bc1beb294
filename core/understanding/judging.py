"""What each clause is about: the runner's own deed, a plan, a question, somebody else's."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Final

from core.understanding import gates
from core.understanding.asked_how import MAY_I
from core.understanding.asking import asked_sentences, is_log
from core.understanding.carrying import carried, goes_on, is_whole, told_beside
from core.understanding.clauses import (
    DEEDS,
    DOES,
    DONE,
    HAD,
    HAS_AMOUNT,
    HAS_DAY,
    HAS_FUTURE,
    HAS_LENGTH,
    HAS_PART_DAY,
    HAS_TIME,
    NOT_YET,
    TURNS,
    Clause,
)
from core.understanding.doubting import (
    NAMES_A_RUN,
    is_a_topic,
    is_anybodys,
    is_strange,
    is_to_come,
    is_under_way,
    is_what_was_planned,
    puts_right,
    states_a_best,
    tells_what_to_do,
)
from core.understanding.facts import is_of_the_way, sets_something_else
from core.understanding.going_on import (
    invites,
    names_a_price,
    only_counts,
    only_names_a_race,
    was_instead,
)
from core.understanding.headings import ends_heading, heading_of
from core.understanding.looking_back import look_back
from core.understanding.persons import ANOTHER, others_in, watches
from core.understanding.pieces import CLOCK, DUR, NOISE, PACE, SPAN, Piece
from core.understanding.reported import NOT_DONE, heads_a_report, is_by_a_watch
from core.understanding.results import is_timed_behind, was_finished
from core.understanding.seeming import leaves_out, seems
from core.understanding.statements import NEVER, first, first_amount, states
from core.understanding.subjects import is_behind_an_apposition, tells_of_its_subject
from core.understanding.to_come import is_day_of_a_race, is_due
from core.understanding.tokens import Tokens
from core.understanding.values import About
from core.understanding.weighing import is_thought_of
from core.understanding.words import Tag, bits

INTO: Final = "into"
"""The value of a word that leads from what was meant to what was done: "turned a planned 12k into 7k"."""
NO_DEED: Final = "no deed"
"""The value of a word that says of the verb behind it that it was not done: "j'ai failli faire"."""
CHATTER: Final = About.CHATTER
"""A member of an enumeration by a name of the module, which is looked up ten times as fast (see `tags`)."""
UNSURE: Final = (None, About.QUESTION, About.CHATTER)
"""What an opening such as "finish" or "do" says better than the rest of its clause."""


def judge(clauses: list[Clause], tokens: Tokens, today: date) -> None:
    """Say of each clause what it is about; a deed has no `about`. `doubt` makes a deed a question."""
    asked = asked_sentences(clauses, tokens)
    carry: About | None = None
    heading: About | None = None
    outside: About | None = None
    praised = meant = False
    verb_last = tokens.language.verb_last
    last = len(clauses) - 1
    for place, clause in enumerate(clauses):
        before = clauses[place - 1] if place else None
        begins = before is None or before.sentence != clause.sentence
        if before is not None:
            if begins:
                invited = before.end == "?" and invites(before, clause)
                carry, meant = About.PLAN if invited else None, False
            if heading is None:
                heading = heading_of(before, clause, tokens)
                if heading is not None and heads_a_report(clauses, place - 1, tokens):
                    heading = carry = None
        flags = clause.flags
        deed = bool(flags & DEEDS)
        if deed or (heading is not None and before is not None and ends_heading(before, clause)):
            heading = None
        if clause.joint == "(":
            outside = carry
        elif clause.joint == ")":
            carry = outside  # what an aside tells of somebody ends with it
        if heading is not None:
            clause.about = carry = heading
            continue
        behind = clauses[place + 1 : place + 3] if place < last else ()
        timed = bool(clause.has & HAS_TIME or (behind and is_timed_behind(clause, behind)))
        if not timed and before is not None and before.has & HAS_TIME:
            timed = was_finished(clause, before)
        own = _of_clause(clause, tokens, timed=timed)
        if own is None and (place < last or flags & gates.SEEMING):
            own = seems(clause, behind[0] if behind else None, tokens)
        if own is None and clause.has >> -SPAN & 1 and is_thought_of(clause, tokens):
            own = About.PLAN
        if begins and not deed and own in UNSURE and tells_what_to_do(clause, tokens):
            if clause.has & (HAS_TIME | HAS_DAY | HAS_PART_DAY):
                clause.doubt = True
            else:
                own = About.WISH
        if own is None:
            if (named := flags & NAMES_A_RUN) and is_to_come(place, clauses, tokens, today):
                own = About.PLAN
            elif (named and is_under_way(clause, tokens)) or (verb_last and puts_right(clause)):
                clause.doubt = True
        if before is not None:
            own = told_beside(before, clause, own, tokens)
            if own is None and place > 1 and flags & DONE and is_behind_an_apposition(clauses, place, tokens):
                own = before.about = About.OTHERS  # how old somebody is tells of no run
        if flags >> Tag.PRAISE & 1:
            praised = not flags >> Tag.ME & 1 or bool(flags >> Tag.OTHER & 1)
        if own is None and ((praised and not deed) or (not clause.has & HAS_AMOUNT and watches(clause))):
            own = About.OTHERS
        if own is None and before is not None and not (place > 1 and _has_no_time(clauses[place - 2])):
            own = goes_on(before, clause, tokens)
        opened = own is CHATTER and _asks_first(clause)  # "how should I train for a half"
        if (own is None or opened) and clause.sentence in asked and not is_log(clause):
            own = About.QUESTION
        if own is None and before is not None and not deed and only_counts(before, clause):
            own = About.QUESTION
        if own is not None:
            clause.about = own
            stated = own is CHATTER and not flags & NO_FACT
            stated = stated or clause.pieces[-1].value == TURNS or heads_a_report(clauses, place, tokens)
            skipped = own is About.SKIPPED
            stated = stated or (skipped and verb_last)
            meant = bool(flags >> Tag.MEANT & 1)
            skips = skipped and flags >> Tag.PLAN & 1
            carry = None if stated else About.PLAN if skips else own  # a fact says nothing of the rest
        elif meant and before is not None and was_instead(before, clause):
            carry = None
        elif meant and not deed and flags >> Tag.BUT & 1 and clause.has & HAS_AMOUNT:
            into = clause.pieces[0].value == INTO
            carry, clause.doubt = None, not into and not flags & (1 << Tag.RUN | 1 << Tag.KIND)
        elif carry is not None and before is not None:
            carry = carried(carry, before, clause, meant=meant)
            unsure = clause.about in NOT_DONE and clause.has & HAS_LENGTH
            if unsure and is_by_a_watch(clause, before, behind, tokens):
                clause.about, clause.doubt, carry = None, True, None
        if clause.about is None and clause.sentence in asked:
            clause.doubt = asked[clause.sentence]
    if len(clauses) == 1 and only_names_a_race(clauses[0], tokens):
        clauses[0].doubt = True
    if len(clauses) > 1:
        look_back(clauses)


TIMES: Final = frozenset({DUR, CLOCK, PACE})
NO_FACT: Final = bits(Tag.IF, Tag.RECORD, Tag.PERIOD)


def _has_no_time(clause: Clause) -> bool:
    """Whether a run waits for its time: "ran to town, got the train back, 1:31:20"."""
    return clause.about is None and bool(clause.has & HAS_LENGTH) and not clause.has & HAS_TIME


def _asks_first(clause: Clause) -> bool:
    """Whether the first word asks whatever follows it: "doing a half in october" may be a plan."""
    return clause.pieces[0].kind == Tag.ASKS and clause.pieces[0].value in (None, MAY_I)


def _of_clause(clause: Clause, tokens: Tokens, *, timed: bool) -> About | None:
    flags, has = clause.flags, clause.has
    if not flags & gates.NO_DEED and not has & HAS_FUTURE and _is_plain(clause):
        return None
    deed = first(clause, Tag.RAN, Tag.DID, Tag.WENT) if flags & DONE else NEVER
    amount = first_amount(clause)
    if flags & gates.UNDONE and _is_undone(clause, deed, amount):
        return About.SKIPPED
    if has & HAS_FUTURE or (flags & gates.LINKS and is_day_of_a_race(clause, tokens)):
        return About.PLAN
    if deed == NEVER and amount < NEVER and is_due(clause, tokens):
        return About.WISH
    if flags >> Tag.IF & 1:
        told = deed < amount < first(clause, Tag.IF) < len(clause.pieces) - 1
        if not told or not clause.days:
            return About.CHATTER
        clause.doubt = True  # "ran 30 miles today lmk if that's a record"
    if flags >> Tag.RECORD & 1 and amount < NEVER and states_a_best(clause, deed, amount):
        return About.CHATTER
    if flags >> Tag.NEXT & 1 and deed == NEVER and not has & HAS_TIME:
        return About.PLAN
    if flags >> Tag.HEADING & 1 and first(clause, Tag.HEADING) < amount < min(deed, NEVER):
        return About.PLAN  # "training plan says 6 x 800 on Thursday"
    if flags & NOT_YET and _asks_first(clause) and deed == NEVER:
        return About.QUESTION  # "what should I do this week"
    if flags & NOT_YET:
        begins = first(clause, Tag.PLAN, Tag.WISH, Tag.GOAL, Tag.MEANT)
        if clause.days and first(clause, Tag.REST) < begins:
            return None  # "resting today ahead of Sunday's half"
        if not begins and amount == 1 and clause.pieces[0].value == "about" and not clause.days:
            clause.doubt = True  # "maybe 4 miles, phone died"
            return None
        if deed < NEVER and clause.pieces[deed].value == HAD:
            deed = NEVER  # "tenía 10 km previstos"
        rounds = deed < begins < NEVER and clause.pieces[begins].value == "about"  # "ran maybe 4 miles"
        kept = begins < NEVER and is_what_was_planned(clause.pieces, begins - 1)
        if tokens.language.verb_last and begins < deed < NEVER:
            clause.doubt = True
        elif not rounds and not kept and not (deed < begins and amount < begins):
            return About.WISH if flags >> Tag.WISH & 1 and not flags >> Tag.PLAN & 1 else About.PLAN
    if states(clause, tokens, timed=timed) or (
        deed == NEVER and flags & gates.PRICES and names_a_price(clause, tokens)
    ):
        return About.CHATTER
    if (
        flags >> Tag.PERIOD & 1
        and deed == NEVER
        and not has & HAS_LENGTH
        and not flags & (1 << Tag.RUN | 1 << Tag.KIND | 1 << Tag.SPORT | 1 << Tag.REST)
    ):
        return About.CHATTER
    if (
        flags >> Tag.COMMAND & 1
        or (flags >> Tag.SET & 1 and sets_something_else(clause))
        or is_strange(clause, tokens, deed, amount, timed=timed)
        or (flags >> Tag.RECORD & 1 and is_anybodys(clause, deed))
    ):
        clause.doubt = True
    if (flags & gates.LINKS and is_a_topic(clause)) or (
        not timed and flags >> Tag.TOPIC & 1 and is_of_the_way(clause)
    ):
        clause.doubt = True
    return others_in(clause, tokens, deed, amount) or tells_of_its_subject(clause, deed, tokens)


def _is_undone(clause: Clause, deed: int, amount: int) -> bool:
    """Whether it is told that nothing was done; `doubt` is set where "not" may tell only how it was."""
    flags = clause.flags
    if flags >> Tag.SKIPPED & 1 and not flags >> Tag.WARM & 1 and not flags >> Tag.COOL & 1:
        return True
    if flags >> Tag.NOT & 1:
        where = first(clause, Tag.NOT)
        run = min(deed, amount, first(clause, Tag.RUN, Tag.KIND, Tag.SPORT))
        rested = first(clause, Tag.REST) < where  # "rest day no 2"
        if where < run < NEVER and not rested and not leaves_out(clause, where):
            if not _tells_how_it_was(clause, where, deed):
                return True
            clause.doubt = True
    nearly = first(clause, Tag.NEARLY) if flags >> Tag.NEARLY & 1 else NEVER
    return nearly < deed < NEVER or (nearly < amount < NEVER and clause.pieces[nearly].value == NO_DEED)


def _is_plain(clause: Clause) -> bool:
    """Whether no word is unknown, no race is named, and no verb is that of somebody, or of so many people."""
    ran, of_a_kind = clause.flags & DONE, clause.flags >> Tag.KIND & 1
    if ran and clause.pieces[0].kind in OF_OTHERS:
        return False
    if clause.flags >> Tag.IN & 1 and not _leads_to_times(clause.pieces):
        return False
    for piece in clause.pieces:
        if piece.kind == 0 or piece.unit == "named" or (ran and piece.value in (ANOTHER, HAD)):
            return False
    return not of_a_kind or _is_a_kind_of_run(clause)


OF_OTHERS: Final = frozenset({NOISE, Tag.AT})
"""What opens before a verb where so many people are told, or an age: "1,200 people ran", "at 40 I ran"."""


def _leads_to_times(pieces: list[Piece]) -> bool:
    """Whether "in" tells how long it took ("in 25:30"), and nothing else: when, where."""
    after = [behind.kind for piece, behind in pairwise(pieces) if piece.kind == Tag.IN]
    return pieces[-1].kind != Tag.IN and TIMES.issuperset(after)


def _is_a_kind_of_run(clause: Clause) -> bool:
    """Whether a kind tells how it was run: no race, and none of those who ran ("the easy ones ran 5k")."""
    named = False
    for piece in clause.pieces:
        if piece.kind == Tag.KIND:
            if piece.value == "race":
                return False
            named = True
        elif named and piece.kind in DOES:
            return False
    return True


def _tells_how_it_was(clause: Clause, where: int, deed: int) -> bool:
    """Whether "not" may belong to how it was, beside a whole run: "not pretty this morning 10k in 55:00"."""
    after = clause.pieces[where + 1].kind if where + 1 < len(clause.pieces) else NEVER
    return deed == NEVER and after in (0, Tag.FILL) and is_whole(clause)
