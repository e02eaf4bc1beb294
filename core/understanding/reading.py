"""Reading a message: cut, scan, part into clauses, judge, gather, draft, decide."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from core.understanding.added import added_to_last
from core.understanding.believing import whose
from core.understanding.chains import put_together, sign_told
from core.understanding.chatter import correction_beside_chatter
from core.understanding.choosing import cut_by_words, known, languages_of, lexicon
from core.understanding.clauses import DEEDS, HAS_AMOUNT, HAS_FUTURE, HAS_LENGTH, JOINTS, RESTS, Clause, part
from core.understanding.corrections import correction_of
from core.understanding.drafting import Outcome, Words, draft_of
from core.understanding.for_sale import leave_things
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
from core.understanding.pieces import Piece
from core.understanding.promises import step_in
from core.understanding.race_plans import enters_a_race
from core.understanding.roles import assign, drop_totals
from core.understanding.scan import scan
from core.understanding.segments import Segment, counts, gather
from core.understanding.shoes import shoes_in
from core.understanding.sports import RUN_WORDS
from core.understanding.text import even as make_even
from core.understanding.text import folded, undressed
from core.understanding.tokens import NUMBER, Tokens
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
from core.understanding.words import Tag

MOST_FIGURES: Final = 200
"""More figures than this are no message of a runner (a month, every day with time and pulse, has fewer)."""
FAR_TOO_MANY: Final = 3 * MOST_FIGURES
"""So many numbers are not even put together: "8x400" is one figure of two, none is of more than three."""

NOT_LATIN: Final = "\u0370"
"""From here on letters are Greek, Cyrillic and further: words of another language."""
STRANGE_WORDS: Final = 4
"""So many words that nobody knows, and hardly one that somebody does, are of a language we do not have."""
SAYS_RUNS: Final = RUN_WORDS | RESTS | 1 << Tag.DID
SAYS_A_DEED: Final = frozenset(
    {Tag.RAN, Tag.WENT, Tag.DID, Tag.RUN, Tag.KIND, Tag.DAY, Tag.WEEKDAY, Tag.PART_OF_DAY, Tag.SPORT, Tag.ME}
)
IN_ANY_LANGUAGE: Final = frozenset({None, Tag.LENGTH, Tag.TIME, Tag.FOREIGN, Tag.SHOE})
NOTHING: Final = Reading(Decision.IGNORE, about=About.CHATTER)


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
    pieces = scan(tokens, reader)
    if len(pieces) > MOST_FIGURES and sum(piece.kind < 0 for piece in pieces) > MOST_FIGURES:
        return NOTHING
    clauses = part(pieces, tokens)
    if not clauses:
        return NOTHING
    corrected = correction_beside_chatter(clauses, pieces, even, tokens, reader)
    corrected = corrected or correction_of(clauses, pieces, tokens, reader)
    if corrected is not None and corrected.decision is Decision.STORE and _foreign(tokens, reader):
        corrected = replace(corrected, decision=Decision.ASK, ask=Ask(Unclear.WHOSE))
    corrected = corrected or added_to_last(even, pieces, tokens, reader)
    if corrected is not None:
        return _said(corrected, text)
    settle_last_week(clauses, tokens, reader.today)
    put_together(clauses, pieces, tokens, reader)
    assign(clauses, tokens)
    drop_totals(clauses)
    judge(clauses, tokens, reader.today)
    settle_the_whole(clauses)
    if len(clauses) > 1:
        leave_things(clauses)
    decided = _decide(clauses, pieces, tokens, even, text.strip(), reader)
    if decided.decision is Decision.STORE and enters_a_race(even, tokens, decided.drafts, reader):
        return Reading(Decision.IGNORE, about=About.PLAN)
    return decided


def _counts_runs(even: str, lower: str, reader: Reader) -> bool:
    """Whether the text begins with a number of runs ("3 easy runs before work"): a promise, no distance."""
    for word in lines_of(reader.language).plural_runs:
        if word in lower:
            break
    else:
        return False
    if ":" in lower:
        return False  # "2 runs today: 6k this morning and 4k tonight"
    step = step_in(even, reader.units, languages=languages_of(reader.language))
    return step is not None and ((step.runs or 0) > 1 or step.days is not None)


def _said(reading: Reading, text: str) -> Reading:
    if not reading.drafts:
        return reading
    said = text.strip()
    return replace(reading, drafts=tuple(changed(draft, said=said) for draft in reading.drafts))


def _decide(
    clauses: list[Clause], pieces: list[Piece], tokens: Tokens, even: str, said: str, reader: Reader
) -> Reading:
    own = _without_asides([clause for clause in clauses if clause.about is None])
    if not own:
        return Reading(Decision.IGNORE, about=_about(clauses))
    sign, said_sign = sign_told(pieces, tokens, reader)
    outcomes: list[tuple[Outcome, Segment]] = []
    segments = gather(own)
    tell = _tell_each_other(segments, clauses)
    planned = [clause for clause in clauses if clause.about is About.PLAN and _is_to_come(clause)]
    kept = pieces
    if planned:
        beside = {id(piece) for clause in planned for piece in clause.pieces}
        kept = [piece for piece in pieces if id(piece) not in beside]
    for segment in segments:
        around = kept if len(segments) == 1 else segment.pieces
        words = Words(said, note(even, tokens, around, segment.sport), shoes_in(even, tokens, segment.pieces))
        outcome = draft_of(segment, reader, tokens, sign, sign_is_said=said_sign or tell, words=words)
        if outcome is not None:
            outcomes.append((outcome, segment))
    if not outcomes:
        return Reading(Decision.IGNORE, about=_about(clauses))
    outcomes = on_each_day(_worth_keeping(outcomes))
    skipped = [day.value for clause in clauses if clause.about is About.SKIPPED for day in clause.days]
    drafts = tuple(_on_the_day_left(each.draft, skipped) for each, _ in outcomes)
    closing = ascending(drafts, reader)
    if closing is not None:
        drafts = (*drafts[:-1], changed(drafts[-1], on=closing))
    ask = next((each.ask for each, _ in outcomes if each.ask is not None), None)
    if is_this_weeks_plan(clauses, drafts, reader):
        return Reading(Decision.IGNORE, about=About.PLAN)
    if passes_today(drafts, reader):
        drafts = in_one_week(drafts)
        ask = ask or whose(*drafts)
        drafts = tuple(changed(draft, intent=Intent.AMBIGUOUS) for draft in drafts)
    if ask is None and (_doubted(own) or _foreign(tokens, reader)):
        ask = whose(drafts[0])
        drafts = tuple(changed(draft, intent=Intent.AMBIGUOUS) for draft in drafts)
    if ask is not None:
        if ask.unclear in OF_DAYS:
            drafts = tuple(changed(draft, intent=Intent.AMBIGUOUS) for draft in drafts)
        if ask.unclear is Unclear.WHICH_DAYS:
            drafts = tuple(changed(draft, on=None) for draft in drafts)
        return Reading(Decision.ASK, drafts, ask, _about(clauses))
    return Reading(Decision.STORE, drafts, plan=_words_of(planned, even, tokens))


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


def _words_of(planned: list[Clause], even: str, tokens: Tokens) -> str:
    """Return the words of what is planned beside, without what joins them to the rest."""
    pieces = [piece for clause in planned[:1] for piece in clause.pieces]
    while pieces and pieces[0].kind in JOINTS:
        del pieces[0]
    if not pieces:
        return ""
    return even[tokens[pieces[0].first].start : tokens[pieces[-1].last - 1].end]


def _on_the_day_left(draft: Draft, skipped: list[date | None]) -> Draft:
    """A rest day is on the day of which nothing else was said: "no run yesterday, rested"."""
    if draft.intent is not Intent.REST_DAY or draft.on is not None or len(skipped) != 1:
        return draft
    return changed(draft, on=skipped[0])


def _tell_each_other(segments: list[Segment], clauses: list[Clause]) -> bool:
    """Whether one of several days in a list says that all were runs: "thurs 6, fri 4, today 10 easy".

    A day of rest among them says so, and a heading: "this week so far: Mon 5, Tue 7".
    """
    if len(segments) < 2 or any(segment.day is None and segment.part is None for segment in segments):
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


def _about(clauses: list[Clause]) -> About:
    order = (About.SKIPPED, About.PLAN, About.QUESTION, About.WISH, About.OTHERS)
    found = {clause.about for clause in clauses}
    if About.OTHERS not in found and any(clause.flags >> Tag.UNWELL & 1 for clause in clauses):
        return About.UNWELL
    return next((about for about in order if about in found), About.CHATTER)


def _doubted(own: list[Clause]) -> bool:
    return any(clause.doubt for clause in own)


def _foreign(tokens: Tokens, reader: Reader) -> bool:
    """Whether words of another language stand in the text, whose meaning may change everything."""
    if known(reader.language) is None:
        return any(token.kind == "w" and token.tag in (None, Tag.FOREIGN) for token in tokens)
    if not tokens.unknown:
        return False
    if len(tokens.unknown) >= STRANGE_WORDS and _is_all_strange(tokens):
        return True
    own = lexicon(tokens.language.code).script
    for token in tokens:
        tag = token.tag
        if tag is None:
            strange = token.kind == "w" and token.text[0] >= NOT_LATIN
            if strange and (own is None or not own.letters.match(token.text)):
                return True
        elif tag == Tag.FOREIGN:
            return True
    return False


def _is_all_strange(tokens: Tokens) -> bool:
    known = [token for token in tokens if token.kind == "w" and token.tag not in IN_ANY_LANGUAGE]
    return 2 * len(known) < len(tokens.unknown) and not any(token.tag in SAYS_A_DEED for token in known)
