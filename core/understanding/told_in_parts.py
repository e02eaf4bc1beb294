"""A run that is told by its parts: "2k easy, 6k at 4:30, 2k easy", "first 3 easy, next 3 hard"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from core.domain.record import Kind
from core.understanding.bare import may_stand
from core.understanding.beside import number_at
from core.understanding.clauses import Clause
from core.understanding.parts import BACK, MIDDLE, WARMS
from core.understanding.pieces import (
    A_PART,
    BARE,
    DAY,
    DIST,
    DUR,
    LENGTHS,
    NOISE,
    REPS,
    Piece,
    length,
)
from core.understanding.plausible import KM
from core.understanding.summed_parts import (
    GENTLE,
    LEADS,
    ORDER,
    SEVERAL,
    SHORTEST_LIST,
    TIMES,
    Part,
    add_times,
    add_ways,
    are_all_of,
    leave_to_repetitions,
)
from core.understanding.tokens import WORD, Tokens
from core.understanding.words import Tag, bits

MEASURES: Final = frozenset({DIST, BARE, DUR})
MEASURED: Final = 1 << -DIST | 1 << -BARE | 1 << -DUR
HOW: Final = frozenset(
    {Tag.KIND, Tag.RUN, Tag.FILL, Tag.WARM, Tag.COOL, Tag.AT, Tag.PACE, Tag.GOAL, Tag.EFFORT, Tag.AVERAGE}
)
"""What tells how a part was run; a pace, and a word or two that nobody knows, tell it as well."""
OPENS: Final = frozenset({Tag.RAN, Tag.DID, Tag.WENT, Tag.ME, DAY})
"""What may stand in the first part, too: it is told of all."""
LEADS_TO_TIMES: Final = frozenset({Tag.IN, Tag.FOR})
TOLD_OF_A_PART: Final = HOW | LEADS | TIMES | LEADS_TO_TIMES | {Tag.RAN, Tag.DID, Tag.TO}
MARKS: Final = frozenset({",", "+", "/", "-", "->", "→"})
MOST_WORDS: Final = 2
OF_A_PART: Final = frozenset({Kind.EASY, Kind.TEMPO, Kind.RECOVERY})
OF_OTHERS: Final = bits(Tag.SPORT, Tag.OTHER, Tag.NOT, Tag.LEFT)


def compose(clauses: list[Clause], tokens: Tokens, sign: str) -> None:
    """Join what is told as parts of one run: a part's pace, its time and its kind are never the whole's.

    A figure without a sign takes that of its neighbours, else `sign`, the reader's.
    """
    if len(clauses) > 1:
        _take_tempo(clauses, tokens)
        _leave_to_what_is_within(clauses)
    if len(clauses) >= SHORTEST_LIST:
        _join_lines(clauses)
    for clause in list(clauses):
        told = [piece for piece in clause.pieces if piece.kind in MEASURES] if clause.has & MEASURED else ()
        if len(told) > 1:
            _part_up(clause, clauses, tokens)
    if len({day.value for clause in clauses for day in clause.days}) > 1:
        return
    chains = list(_chains(clauses, tokens))
    if any(clause.has >> -REPS & 1 for clause in clauses):
        leave_to_repetitions(part for chain in chains for part in chain)
    for chain in chains:
        if not _is_of_one_run(chain) and not are_all_of(chain, clauses, sign):
            continue
        if chain[0].figure.kind == DUR:
            add_times(chain, clauses)
        else:
            add_ways(chain, clauses, sign)


def _leave_to_what_is_within(clauses: Sequence[Clause]) -> None:
    """Leave a time in which nobody runs the whole to the part of it: "25 min at threshold, 9k with wu"."""
    for clause, whole in pairwise(clauses):
        if not whole.flags & WARMS or not whole.flags >> Tag.WITHIN & 1 or clause.has & MEASURED != 1 << -DUR:
            continue
        ways = [piece for piece in whole.pieces if piece.kind == DIST]
        times = [piece for piece in clause.pieces if piece.kind == DUR]
        lone = len(ways) == len(times) == 1 and clause.flags >> Tag.KIND & 1
        if lone and times[0].value * KM < FASTEST_WITH_WARM_UP * ways[0].value:
            times[0].role = A_PART


FASTEST_WITH_WARM_UP: Final = 200
"""Seconds a kilometre: faster nobody trains whose warm-up counts (ours)."""


def _join_lines(clauses: Sequence[Clause]) -> None:
    """Take lines for one list where easy ways stand around a fast one: "2 miles easy", "4 tempo", "1 easy".

    Such are the parts of one run; whoever lists runs line by line has no shorter one at both ends.
    """
    for first, clause in enumerate(clauses):
        if not _is_a_way_in(clause, GENTLE):
            continue
        fast = first + 1
        while fast < len(clauses) and clauses[fast].joint == "\n" and _is_a_way_in(clauses[fast], FAST):
            fast += 1
        last = clauses[fast] if first + 1 < fast < len(clauses) else None
        if last is None or last.joint != "\n" or not _is_a_way_in(last, GENTLE):
            continue
        behind = clauses[first + 1 : fast + 1]
        longest = max(_figure(each) for each in behind[:-1])
        dated = any(each.days for each in behind)
        if not dated and max(_figure(clause), _figure(last)) <= longest:
            for each in behind:
                each.joint, each.sentence = ",", clause.sentence
            return


FAST: Final = frozenset({Kind.TEMPO})


def _is_a_way_in(clause: Clause, kinds: frozenset[Kind]) -> bool:
    """Whether a line tells one way in one of these kinds; a jog is easy."""
    ways = [piece for piece in clause.pieces if piece.kind in (DIST, BARE)]
    how = [piece.value for piece in clause.pieces if piece.kind == Tag.KIND]
    how = how or [Kind.EASY for piece in clause.pieces if piece.kind == Tag.RUN]
    return len(ways) == len(how) == 1 and how[0] in kinds


def _figure(clause: Clause) -> float:
    """Return the figure as it was typed: the ways of one list have one unit."""
    way = next(piece for piece in clause.pieces if piece.kind in (DIST, BARE))
    return float(way.value) if way.kind == BARE else way.value / LENGTHS.get(way.unit, LENGTHS["km"])


def _take_tempo(clauses: Sequence[Clause], tokens: Tokens) -> None:
    """Take "6 km Tempo" between other parts for a part: alone it may be the pace of so long a race."""
    for place, clause in enumerate(clauses):
        told = [piece for piece in clause.pieces if piece.kind not in (Tag.AND, Tag.THEN)]
        if len(told) != SEVERAL or told[0].kind != NOISE or tokens[told[1].first].tag != Tag.PACE:
            continue
        way, tempo = told
        figure, sign = number_at(tokens, way.first), tokens[way.last - 1]
        beside = [*clauses[max(place - 1, 0) : place], *clauses[place + 1 : place + 2]]
        parts = [one for one in beside if one.sentence == clause.sentence and one.has >> -DIST & 1]
        if figure and sign.tag == Tag.LENGTH and sign.value in ("km", "mi") and len(parts) == len(beside):
            way.kind, way.value, way.unit = DIST, length(figure, str(sign.value)), str(sign.value)
            tempo.kind, tempo.value = Tag.KIND, Kind.TEMPO
            clause.count_again()


def _part_up(clause: Clause, clauses: list[Clause], tokens: Tokens) -> None:
    """Part what is told in one breath where each part begins: "2k easy 6k tempo 2k easy = 10k"."""
    pieces = clause.pieces
    if clause.flags >> Tag.TOTAL & 1 and any(piece.value == MIDDLE for piece in pieces):
        return  # "3 @ 6:50 in the middle of 7"
    cuts: list[int] = []
    for place, piece in enumerate(pieces):
        if piece.kind in MEASURES and (not place or pieces[place - 1].kind not in LEADS_TO_TIMES):
            while place and pieces[place - 1].kind in LEADS:
                place -= 1
            cuts.append(place)
    parts = [pieces[at:to] for at, to in zip([0, *cuts[1:]], [*cuts[1:], len(pieces)], strict=True)]
    totals = [part for part in parts if any(piece.kind == Tag.TOTAL for piece in part)]
    told = [part for part in parts if part not in totals]
    if len(told) < (SHORTEST_LIST if not totals else 1) or len(parts) < SEVERAL:
        return
    if any(not any(_tells_how(piece, tokens) for piece in part) for part in told[:-1]):
        return
    small = LEADS | MEASURES | TIMES | LEADS_TO_TIMES
    if any(piece.kind not in small and not _tells_how(piece, tokens) for part in parts[1:] for piece in part):
        return
    at = clauses.index(clause)
    end, clause.end = clause.end, ""
    clause.pieces = parts[0]
    clause.count_again()
    for part in parts[1:]:
        at += 1
        clauses.insert(at, Clause(clause.sentence, ","))
        clauses[at].pieces = part
        clauses[at].count_again()
    clauses[at].end = end


def _tells_how(piece: Piece, tokens: Tokens) -> bool:
    return piece.kind in HOW or (piece.kind == 0 and tokens[piece.first].kind == WORD)


def _chains(clauses: Sequence[Clause], tokens: Tokens) -> Iterator[list[Part]]:
    """Yield the runs of clauses that may be the parts of one run, each with one figure of one measure."""
    chain: list[Part] = []
    for clause in clauses:
        part = _part_of(clause, tokens, opens=not chain)
        if chain and (part is None or not _goes_on(chain[-1], part)):
            yield chain
            chain = []
            part = _part_of(clause, tokens, opens=True)
        if part is not None:
            chain.append(part)
    if chain:
        yield chain


def _goes_on(last: Part, part: Part) -> bool:
    clause = part.clause
    joined = clause.joint in MARKS or clause.pieces[0].kind in (Tag.AND, Tag.THEN)
    lines = clause.joint == "\n" and bool((clause.flags | last.clause.flags) & WARMS)
    if not (joined and clause.sentence == last.clause.sentence) and not lines:
        return False
    kinds = {last.figure.kind, part.figure.kind}
    if kinds == {DIST}:
        return last.figure.unit == part.figure.unit
    return len(kinds) == 1 or DUR not in kinds


def _part_of(clause: Clause, tokens: Tokens, *, opens: bool) -> Part | None:
    """Return the part that a clause tells, None if it tells of anything else."""
    found: int | None = None
    words = 0
    if clause.flags & OF_OTHERS or clause.flags >> Tag.TOTAL & 1 or clause.has >> -REPS & 1:
        return None
    pieces = clause.pieces
    for place, piece in enumerate(pieces):
        kind = piece.kind
        if kind in MEASURES and not (place and pieces[place - 1].kind in LEADS_TO_TIMES):
            if found is None:
                found = place
            elif kind != DUR or pieces[found].kind == DUR:
                return None
        elif kind == 0:
            words += 1
            if words > MOST_WORDS or tokens[piece.first].kind != WORD:
                return None
        elif kind == Tag.KIND:
            if piece.value not in OF_A_PART and (not opens or found is not None):
                return None
        elif kind == Tag.TOPIC and found == place - 1 and tokens.language.head_first:
            continue  # "3 km piano": a thing's name would stand ahead
        elif kind == Tag.ON and place + 1 < len(pieces) and pieces[place + 1].kind in TIMES:
            continue  # "6 km op 4:45"
        elif kind not in TOLD_OF_A_PART and (not opens or kind not in OPENS):
            return None
    if found is None:
        return None
    figure = pieces[found]
    after = pieces[found + 1] if found + 1 < len(pieces) else None
    if figure.kind == BARE and not may_stand(figure, after, tokens) and (opens or not _names(after, tokens)):
        return None
    return Part(clause, found) if figure.kind != DIST or figure.unit in ("km", "mi") else None


def _names(word: Piece | None, tokens: Tokens) -> bool:
    """Whether an unknown word may tell how a part was run: "2 easy 2 moderate", not "4 squirrels"."""
    plural = tuple(tokens.language.forms.plural)
    return word is not None and word.kind == 0 and not tokens[word.first].text.endswith(plural)


def _is_of_one_run(chain: Sequence[Part]) -> bool:
    """Whether something says that these are the parts of one run."""
    size = len(chain)
    if size < SEVERAL:
        return False
    if any(part.clause.flags & WARMS for part in chain):
        return True
    told = sum(bool(part.how) for part in chain)
    if size >= SHORTEST_LIST and told >= size - 1:
        return True
    if chain[0].says(Tag.PART) and all(part.says(*ORDER) for part in chain[1:]):
        return chain[0].figure.kind != DUR
    there = any(piece.kind == Tag.FILL and piece.value == BACK for piece in chain[-1].clause.pieces)
    goes_on = told == size and chain[-1].says(Tag.THEN) and not chain[-1].says(Tag.RAN)
    return size == SEVERAL and (there or goes_on)
