"""Reading a message: cut, scan, part into clauses, judge, gather, draft, decide."""

from __future__ import annotations

from typing import Final

from core.understanding import gates
from core.understanding.added import added_to_last
from core.understanding.afterwards import say_afterwards
from core.understanding.believing import whose
from core.understanding.carrying import QUOTES, about_of, leave_what_is_quoted
from core.understanding.chains import HAS_BARE, put_together, sign_told
from core.understanding.chatter import correction_beside_chatter
from core.understanding.choosing import cut_by_words, languages_of
from core.understanding.clauses import (
    DAYS,
    DEEDS,
    HAS_AMOUNT,
    HAS_FUTURE,
    HAS_LENGTH,
    JOINTS,
    RESTS,
    Clause,
    part,
    told_in,
)
from core.understanding.corrections import correction_of
from core.understanding.days_left import on_the_days_left
from core.understanding.drafting import Outcome, Words, draft_of, which_of
from core.understanding.foreign import is_foreign
from core.understanding.headings import settle_the_whole
from core.understanding.judging import judge
from core.understanding.languages import lines_of
from core.understanding.listed_days import (
    ascending,
    in_one_week,
    is_this_weeks_plan,
    on_each_day,
    passes_today,
    settle_last_week,
)
from core.understanding.notes import note
from core.understanding.pieces import FUTURE, NOISE, REPS, Piece
from core.understanding.promises import step_in
from core.understanding.race_plans import enters_a_race
from core.understanding.races import distance_named
from core.understanding.retold import take_as_told_in_the_end
from core.understanding.roles import assign
from core.understanding.scan import scan
from core.understanding.segments import Segment, counts, gather
from core.understanding.shared_minutes import share_minutes
from core.understanding.shoes import shoes_in
from core.understanding.short_lines import join_lines
from core.understanding.short_of import take_in_its_measure
from core.understanding.sports import RUN_WORDS
from core.understanding.sums import drop_totals, leave_paces_of_parts, leave_what_is_more
from core.understanding.text import even as make_even
from core.understanding.text import folded, undressed
from core.understanding.tokens import NUMBER, Tokens
from core.understanding.told_of_things import leave_things
from core.understanding.unsure_days import days_unsure, may_be_unsure
from core.understanding.values import (
    OF_DAYS,
    About,
    Ask,
    Decision,
    Draft,
    Intent,
    Reader,
    Reading,
    Unclear,
    changed,
)
from core.understanding.weighing import weigh
from core.understanding.words import Tag

MOST_FIGURES: Final = 200
"""More figures than this are no message of a runner (a month, every day with time and pulse, has fewer)."""
FAR_TOO_MANY: Final = 3 * MOST_FIGURES
"""So many numbers are not even put together: "8x400" is one figure of two, none is of more than three."""

SAYS_RUNS: Final = RUN_WORDS | RESTS | 1 << Tag.DID
AFTERWARDS: Final = 1 << -NOISE | 1 << -FUTURE
"""Without a year, a day to come or a word of the gate nothing is said afterwards."""
STORE: Final = Decision.STORE
NOTHING: Final = Reading(Decision.IGNORE, about=About.CHATTER)
PLANNED: Final = Reading(Decision.IGNORE, about=About.PLAN)


def read(text: str, reader: Reader) -> Reading:
    """Return what the message means for the runner's log. Never raises, whatever the text."""
    even = undressed(make_even(text))
    if not even:
        return NOTHING
    lower = folded(even)
    if _counts_runs(even, lower, reader):
        return Reading(Decision.IGNORE, about=About.PLAN)
    tokens = cut_by_words(even, lower, reader.language)
    if len(tokens) > FAR_TOO_MANY and sum(token.kind == NUMBER for token in tokens) > FAR_TOO_MANY:
        return NOTHING
    if "\n" in even or ";" in even:
        join_lines(tokens)
    pieces = scan(tokens, reader)
    if len(pieces) > MOST_FIGURES and sum(piece.kind < 0 for piece in pieces) > MOST_FIGURES:
        return NOTHING
    kinds = {piece.kind for piece in pieces}
    take_as_told_in_the_end(pieces, tokens, kinds)
    clauses = part(pieces, tokens)
    if not clauses:
        return NOTHING
    corrected = correction_beside_chatter(clauses, pieces, even, tokens, reader)
    corrected = corrected or correction_of(clauses, pieces, tokens, reader)
    if corrected is not None and corrected.decision is Decision.STORE and is_foreign(tokens, reader):
        corrected = corrected._replace(decision=Decision.ASK, ask=Ask(Unclear.WHOSE))
    corrected = corrected or added_to_last(even, pieces, kinds, tokens, reader)
    if corrected is not None:
        added = corrected.ask is not None and corrected.ask.unclear is Unclear.ADD_OR_SET
        planned = added and enters_a_race(even, tokens, corrected.drafts, reader)
        return PLANNED if planned else _said(corrected, text)
    if not kinds.isdisjoint(DAYS):
        settle_last_week(clauses, tokens, reader.today)
    put_together(clauses, pieces, tokens, reader)
    if len(clauses) > 1:
        share_minutes(clauses)
        if Tag.MEANT in kinds:
            take_in_its_measure(clauses, tokens)
    assign(clauses, tokens)
    flags, has = told_in(clauses)
    if flags & gates.TOTALS or has >> -REPS & 1:
        drop_totals(clauses)
        if len(clauses) > 1:
            leave_what_is_more(clauses)
            leave_paces_of_parts(clauses)
    judge(clauses, tokens, reader.today)
    if flags & gates.BESIDE_OTHERS:
        settle_the_whole(clauses, tokens, flags)
    if len(clauses) > 1 and (flags & gates.AFTERWARDS or has & AFTERWARDS):
        say_afterwards(clauses, tokens, flags, reader.today.year)
    if even[0] in QUOTES or even.count('"') > 1 or " '" in even:
        leave_what_is_quoted(clauses, tokens)
    leave_things(clauses, tokens, flags, has)
    weigh(clauses, tokens, flags, has)
    decided = _decide(clauses, pieces, tokens, even, text.strip(), reader)
    planned = decided.decision is STORE and enters_a_race(even, tokens, decided.drafts, reader)
    return PLANNED if planned else decided


def _counts_runs(even: str, lower: str, reader: Reader) -> bool:
    """Whether the text begins with a number of runs ("3 easy runs before work"): a promise, no distance."""
    if ":" in lower:
        return False  # "2 runs today: 6k this morning and 4k tonight"
    for word in lines_of(reader.language).plural_runs:
        if word in lower:
            break
    else:
        return False
    languages = languages_of(reader.language)
    step = step_in(even, reader.units, languages=languages)
    if step is None or ((step.runs or 0) < 2 and step.days is None):
        return False
    left = f"{step.when} {step.rest}"
    if step.distance is not None:
        return not any(map(str.isdigit, left))  # "two runs, 3 miles before work and 5 after"
    return distance_named(left, reader.units, languages=languages) is None  # "two runs today, 5k and 7k"


def _said(reading: Reading, text: str) -> Reading:
    if not reading.drafts:
        return reading
    said = text.strip()
    drafts = tuple(changed(draft, said=said) for draft in reading.drafts)
    return Reading(reading.decision, drafts, reading.ask, reading.about, reading.plan)


def _decide(
    clauses: list[Clause], pieces: list[Piece], tokens: Tokens, even: str, said: str, reader: Reader
) -> Reading:
    own: list[Clause] = []
    beside: list[Clause] = []
    for clause in clauses:
        (own if clause.about is None else beside).append(clause)
    own = _without_asides(own)
    if not own:
        return Reading(Decision.IGNORE, about=about_of(clauses))
    outcomes: list[tuple[Outcome, Segment]] = []
    segments = gather(own)
    has = 0
    for segment in segments:
        has |= segment.has
    sign, said_sign = sign_told(pieces, tokens, reader) if has & HAS_BARE else ("", False)
    tell = len(segments) > 1 and _tell_each_other(segments, clauses)
    planned = [clause for clause in beside if _is_to_come(clause)] if beside else []
    kept = pieces
    if planned:
        left = {id(piece) for clause in planned for piece in clause.pieces}
        kept = [piece for piece in pieces if id(piece) not in left]
    for segment in segments:
        around = kept if len(segments) == 1 else segment.pieces
        shoes = shoes_in(even, tokens, segment.pieces) if segment.flags & gates.SHOES else ""
        words = Words(said, note(even, tokens, around, segment.sport), shoes)
        outcome = draft_of(segment, reader, tokens, sign, sign_is_said=said_sign or tell, words=words)
        if outcome is not None:
            outcomes.append((outcome, segment))
    if not outcomes:
        return Reading(Decision.IGNORE, about=about_of(clauses))
    if len(outcomes) > 1:
        outcomes = _worth_keeping(outcomes)
    if outcomes[0][0].ask is not None or len(outcomes) > 1:
        outcomes = on_each_day(outcomes)
    drafts: tuple[Draft, ...] = (outcomes[0][0].draft,)
    ask = outcomes[0][0].ask
    if len(outcomes) > 1 or beside:
        drafts, ask = on_the_days_left(outcomes, beside)
    if len(drafts) > 1:
        closing = ascending(drafts, reader)
        if closing is not None:
            drafts = (*drafts[:-1], changed(drafts[-1], on=closing))
        if is_this_weeks_plan(clauses, drafts, reader):
            return Reading(Decision.IGNORE, about=About.PLAN)
        if passes_today(drafts, reader):
            drafts = in_one_week(drafts)
            ask = ask or whose(*drafts)
            drafts = tuple(changed(draft, intent=Intent.AMBIGUOUS) for draft in drafts)
    if ask is None and (_doubted(own) or is_foreign(tokens, reader)):
        ask = whose(drafts[0])
        drafts = tuple(changed(draft, intent=Intent.AMBIGUOUS) for draft in drafts)
    unsure = len(drafts) == 1 and ask is None and may_be_unsure(own, beside)
    days = days_unsure(pieces, beside, dated=drafts[0].on is not None) if unsure else ()
    if days:
        drafts = (changed(drafts[0], on=None),)
        ask = which_of(drafts[0], days)
    if ask is not None:
        if ask.unclear in OF_DAYS:
            drafts = tuple(changed(draft, intent=Intent.AMBIGUOUS) for draft in drafts)
        if ask.unclear is Unclear.WHICH_DAYS:
            drafts = tuple(changed(draft, on=None) for draft in drafts)
        return Reading(Decision.ASK, drafts, ask, about_of(clauses))
    return Reading(STORE, drafts, None, None, _words_of(planned[0], even, tokens) if planned else "")


def _without_asides(own: list[Clause]) -> list[Clause]:
    """Leave out what is in doubt beside a certain deed: "bumped into Sarah at 5k, ran 10k total"."""
    for each in own:
        if each.doubt:
            break
    else:
        return own
    sure = any(each.flags & DEEDS and each.has & HAS_LENGTH and not each.doubt for each in own)
    if not sure:
        return own
    return [each for each in own if not each.doubt or each.flags & DEEDS or each.days or not each.has]


def _is_to_come(clause: Clause) -> bool:
    """Whether a run on a day to come is told: what was meant and did not happen is none."""
    tells = clause.has & HAS_AMOUNT or clause.flags & RUN_WORDS
    return bool(clause.about is About.PLAN and clause.has & HAS_FUTURE and tells)


def _words_of(planned: Clause, even: str, tokens: Tokens) -> str:
    """Return the words of what is planned beside, without what joins them to the rest."""
    pieces = list(planned.pieces)
    while pieces and pieces[0].kind in JOINTS:
        del pieces[0]
    if not pieces:
        return ""
    return even[tokens[pieces[0].first].start : tokens[pieces[-1].last - 1].end]


def _tell_each_other(segments: list[Segment], clauses: list[Clause]) -> bool:
    """Whether one of several days in a list says that all were runs: "thurs 6, fri 4, today 10 easy".

    A day of rest among them says so, and a heading: "this week so far: Mon 5, Tue 7".
    """
    if any(segment.day is None and segment.part is None for segment in segments):
        return False
    headed = clauses[0].flags >> Tag.PERIOD & 1
    return bool(headed) or any(segment.flags & SAYS_RUNS for segment in segments)


def _worth_keeping(outcomes: list[tuple[Outcome, Segment]]) -> list[tuple[Outcome, Segment]]:
    """Drop what is asked about beside a complete record: a remark, not a second deed."""
    complete = [pair for pair in outcomes if pair[0].ask is None]
    if not complete:
        return outcomes[:1]
    open_ones = [pair for pair in outcomes if pair[0].ask is not None and _tells_how_much(pair[1])]
    return [pair for pair in outcomes if pair in complete or pair in open_ones]


def _tells_how_much(segment: Segment) -> bool:
    return bool(segment.has & HAS_AMOUNT) or counts(segment)


def _doubted(own: list[Clause]) -> bool:
    return True in [clause.doubt for clause in own]
