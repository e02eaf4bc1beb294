"""The question that a doubtful text needs, with why it is asked and its likely answers."""

from __future__ import annotations

from core.commands import describe
from core.commands.choice_words import in_words
from core.commands.context import Context
from core.commands.runs import record_of
from core.domain.distance import Distance
from core.domain.pace import Pace
from core.domain.record import Sport
from core.understanding import (
    Ask,
    Draft,
    Intent,
    Names,
    Reading,
)
from core.understanding import Unclear as Doubt
from core.understanding.believing import contradicts
from core.wording.amounts import InUnit, Listed, Span, Time
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import unclear as ask_say
from core.wording.sentence import Sentence


def certain_beside(reading: Reading) -> list[Draft]:
    """Return the records that a doubtful message tells for certain beside the one that is asked about."""
    if not any(draft.intent is Intent.AMBIGUOUS or draft.missing for draft in reading.drafts):
        return []  # an answer has made the doubtful one whole, and odd: nothing stands beside it
    return [draft for draft in reading.drafts if draft.intent in CERTAIN and not draft.missing]


NOT_A_RUN = "not a run"
"""Leaves out what is asked about; words such as "cancel" leave out the whole message."""
CERTAIN = frozenset({Intent.LOG_RUN, Intent.LOG_CROSS, Intent.REST_DAY})


def asked(context: Context, reading: Reading) -> Reply:
    """Return the question with its answers as buttons."""
    certain = certain_beside(reading)
    rest = describe.amount(record_of(context, certain[0], "")) if len(certain) == 1 else None
    other = any(draft.sport is not Sport.RUN for draft in reading.drafts)
    none = ask_say.NothingToLog() if other else ask_say.NotARun()
    way_out = (Button(ask_say.Only(rest) if rest else none, NOT_A_RUN),)
    if reading.ask is None:
        return reply(ask_say.HowFar(), ask_say.NothingLogged(), buttons=way_out)
    units = context.runner.units
    buttons = tuple(
        Button(none if choice.names is Names.NOT_A_RUN else in_words(choice, units), choice.says)
        for choice in reading.ask.choices
    )
    if any(draft.action is not None for draft in reading.drafts):
        way_out = (Button(label.NeverMind(), "never mind"),)
        return reply(*question(context, reading.ask, reading), buttons=(*buttons[:3], *way_out))
    if reading.ask.unclear is Doubt.ODD:
        buttons = (*buttons[:3], *way_out)
    return reply(*question(context, reading.ask, reading), buttons=buttons[:4] or way_out)


def question(context: Context, ask: Ask, reading: Reading) -> tuple[Sentence, ...]:
    """Return the question of an ask, with why it is asked."""
    corrects = any(draft.action is not None for draft in reading.drafts)
    so_far = ask_say.NothingChanged() if corrects else ask_say.NothingLogged()
    match ask.unclear:
        case Doubt.UNIT_OF:
            said = [choice for choice in ask.choices if choice.draft is not None]
            words = tuple(in_words(choice, context.runner.units) for choice in said)
            return (ask_say.WhichUnit(Listed(words, "or")), so_far)
        case Doubt.WHICH_PART:
            several = reading.drafts[0].distance is None and ask.choices
            unsaid = ask_say.InAllOrOne() if several else ask_say.WhichPart()
            return _which_part(context, reading.drafts[0]) or (unsaid, so_far)
        case Doubt.HOW_FAR:
            return (ask_say.HowFar(), so_far)
        case Doubt.ODD if isinstance(ask.odd, Distance):
            odd = ask_say.InOneDay if ask.odd > SHORT else ask_say.InAll
            unit = reading.drafts[0].typed or context.runner.units
            return (odd(InUnit(ask.odd, unit)), so_far)
        case Doubt.ODD:
            return (ask_say.InOneGo(Span(ask.odd if isinstance(ask.odd, int) else 0)), so_far)
        case Doubt.HOW_LONG:
            return (ask_say.HowLong(), so_far)
        case Doubt.WHICH_DAY:
            return (ask_say.WhichDay(), so_far)
        case Doubt.WHICH_DAYS:
            return (ask_say.WhichDays(), so_far)
        case Doubt.RANGE:
            return (ask_say.WhichOfThem(), so_far)
        case Doubt.ADD_OR_SET:
            return (ask_say.AddOrSet(), ask_say.NothingChanged())
        case Doubt.WHOSE:
            return (ask_say.DidYou(), so_far)


SHORT = Distance.metres(1000)


def _which_part(context: Context, draft: Draft) -> tuple[Sentence, ...]:
    """Return what is odd about the figures, if their pace is."""
    fastest, pace = context.reader().fastest(), draft.pace
    if draft.distance and draft.duration:
        pace = Pace.of(draft.distance, draft.duration)
        if draft.pace is not None and contradicts(draft):
            return (ask_say.AnotherPace(draft.distance, Time(draft.duration), pace, draft.pace),)
    if pace is None:
        return ()
    return (ask_say.FasterThanEver(pace, fastest) if fastest else ask_say.VeryFast(pace),)
