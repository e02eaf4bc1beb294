"""The weekly review as a dialogue: four questions, each skippable; the last becomes next week's step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Annotated, Any, Final

from core.commands import steps
from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.menu import Question
from core.commands.next_step import ask_for_next, same_again
from core.commands.options import Option, OptionType
from core.conversations.states import Reviewing
from core.domain.calendar import DAY, Week, week_of
from core.domain.goal import MicroGoal
from core.domain.review import Review
from core.errors import Refusal
from core.ports.values import Outgoing
from core.prompts import review
from core.prompts.planning import review_key
from core.understanding import answer_in_english, is_unwell
from core.wording.amounts import Capital, Day, Days, Quoted
from core.wording.reply import Button, Reply
from core.wording.say import buttons as label
from core.wording.say import menu as ask
from core.wording.say import menu_goals as ask_goals
from core.wording.say import review as say
from core.wording.sentence import Sentence

QUESTIONS: Final = 4
SKIP: Final = frozenset({"skip", "-", "pass", "next", "no answer"})
NOT_THIS_WEEK: Final = frozenset({"not this week", "no review", "no review this week"})
ANSWERS = ("went_well", "set_back", "felt", "promise")
BAD_ORDER = ("set_back", "went_well", "felt", "promise")


FIELDS: Final = {"worked": "went_well", "setback": "set_back", "felt": "felt", "next": "promise"}
"""The answers by the names of their options."""


def asked_at_once(context: Context, given: Mapping[str, str]) -> tuple[Question, ...]:
    """Return the four questions of a week's review, with what was answered already."""
    week = _week_named(context, given.get("week", ""))
    if week is None or week.after.last < context.today:
        return ()
    bad = review.is_bad(context.tables, context.runner, week)
    said = context.tables.reviews.of_week(context.runner.id, week.first)
    options = {field: option for option, field in FIELDS.items()}
    found = []
    for asking in range(QUESTIONS):
        state = Reviewing(week=week.first, bad=bad, asking=asking)
        question, option = _question(context, state), options[_field(state)]
        answered = given.get(option) or (getattr(said, _field(state)) if said is not None else "")
        ways = tuple(button for button in question.buttons if button.says not in SKIP)
        found.append(Question(option, question.lines[-1], ways, answered))
    return tuple(found)


def _week_named(context: Context, text: str) -> Week | None:
    try:
        return week_of(date.fromisoformat(text), context.runner.week_start)
    except ValueError:
        return None


@menu.command(
    "review",
    ask.ReviewTheWeek(),
    example=("/review", '/review worked="Ali at the bridge" felt=strong next="42 km"'),
    form=asked_at_once,
)
def review_command(
    context: Context,
    week: Annotated[date | None, Option(OptionType.DATE, ask_goals.InWhichWeek(), past=True)] = None,
    worked: Annotated[str, Option(OptionType.TEXT, say.AnythingThatWentWell())] = "",
    setback: Annotated[str, Option(OptionType.TEXT, say.WhatSetYouBack())] = "",
    felt: Annotated[
        str, Option(OptionType.TEXT, say.HowDoYouFeel(), suggest=lambda _: review.feeling()[1][:-1])
    ] = "",
    next_: Annotated[str, Option(OptionType.TEXT, say.WhatNextWeek())] = "",
) -> Reply:
    """Review the week; in a week's first two days the one before, if it is still unreviewed.

    What is said already is noted at once, and ends the review; else its four questions are asked.
    """
    meant = week_of(week, context.runner.week_start) if week is not None else _week_meant(context)
    if meant.after.last < context.today:
        raise Refusal(say.LongAgo(Days(meant.first, meant.last)), (Button(label.MyWeek(), "/week"),))
    if meant.first > context.today:
        raise Refusal(say.NotYet(Day(meant.first)), (Button(label.MyWeek(), "/week"),))
    named = {"worked": worked, "setback": setback, "felt": felt, "next": next_}
    answers = {name: words for name, words in named.items() if words or name in context.emptied}
    if answers:
        return _at_once(context, meant, answers)
    asked = review.compose(
        context.tables,
        context.runner,
        meant.first,
        context.now,
        forms=context.room.forms and week is None,  # what names a week is what the form's button says
    )
    bad = review.is_bad(context.tables, context.runner, meant)
    context.open(Reviewing(week=meant.first, bad=bad, asking=0))
    return asked


def _at_once(context: Context, week: Week, answers: Mapping[str, str]) -> Reply:
    """Note the answers of one line and end the review; what is not named stays as it was said."""
    shown = context.tables.outbox.by_key(review_key(context.runner.id, week.first))
    if shown is not None:
        context.tables.outbox.mark_answered(shown.id)
    worded: dict[str, Any] = {FIELDS[name]: _words(context, words) for name, words in answers.items()}
    promise = worded.pop("promise", None)
    said = context.book.put(replace(_said(context, week.first), **worded))
    heard = [line for field, words in worded.items() for line in _heard(context, field, words)][:1]
    ended = _finish(context, said, said.promise if promise is None else promise)
    return replace(ended, lines=(*heard, *ended.lines))


def _week_meant(context: Context) -> Week:
    week = context.week
    before = week.before
    said = context.tables.reviews.of_week(context.runner.id, before.first)
    early = context.today - week.first < 2 * DAY
    known = week_of(context.runner.since.date(), context.runner.week_start).first <= before.first
    return before if early and known and (said is None or not said.finished) else week


def begin(context: Context, row: Outgoing, text: str) -> Reply:
    """Take the first answer to the review that was sent. Raises Refusal once there is no week to plan."""
    week = _week_of(row)
    if is_over(context, row):
        raise Refusal(say.LongAgo(Days(week.first, week.last)), (Button(label.MyWeek(), "/week"),))
    return step(context, begun(context, row), text)


def likely_answers(context: Context, row: Outgoing) -> tuple[Button, ...]:
    """Return those to the first question of the review that was sent, also where only its form shows them."""
    return _question(context, begun(context, row)).buttons


def is_over(context: Context, row: Outgoing) -> bool:
    """Whether the week that the review's last question asks about has passed."""
    return _week_of(row).after.last < context.today


def _week_of(row: Outgoing) -> Week:
    return Week(date.fromisoformat(str(row.facts["week"])))


def begun(context: Context, row: Outgoing) -> Reviewing:
    """Return the dialogue of the review that was sent, before its first answer."""
    week = _week_of(row)
    return Reviewing(week=week.first, bad=review.is_bad(context.tables, context.runner, week), asking=0)


def begins_with_what_set_back(context: Context, row: Outgoing) -> bool:
    """Whether the review that was sent asks this first."""
    return asks_what_set_back(begun(context, row))


def asks_what_set_back(state: Reviewing) -> bool:
    return _field(state) == "set_back"


def step(context: Context, state: Reviewing, text: str) -> Reply:
    """Note the answer and ask the next question; after the fourth say what next week holds."""
    if answer_in_english(text, context.languages).casefold().strip(" .!") in NOT_THIS_WEEK:
        context.close()
        context.book.put(replace(_said(context, state.week), finished=True))
        return Reply((say.NotThisWeek(),), context.undo())
    words = _words(context, text)
    noted = _note(context, state, words)
    if state.asking + 1 < QUESTIONS:
        following = Reviewing(
            week=state.week, bad=state.bad, asking=state.asking + 1, answers=(*state.answers, words)
        )
        context.open(following)
        asked = _question(context, following)
        return Reply((*_heard(context, _field(state), words), *asked.lines), asked.buttons)
    context.close()
    return _finish(context, noted, words)


def _words(context: Context, text: str) -> str:
    """Return an answer as it is kept, nothing where it says to skip."""
    said = answer_in_english(text, context.languages).casefold().strip(" .!")
    return "" if said in SKIP else " ".join(text.split())[:500]


def _field(state: Reviewing) -> str:
    return (BAD_ORDER if state.bad else ANSWERS)[state.asking]


def _note(context: Context, state: Reviewing, words: str) -> Review:
    changed: dict[str, Any] = {_field(state): words}
    return context.book.put(replace(_said(context, state.week), **changed))


def _said(context: Context, week: date) -> Review:
    """Return what has been said of the week so far."""
    said = context.tables.reviews.of_week(context.runner.id, week)
    if said is not None:
        return said
    return context.book.add(Review(id=0, runner=context.runner.id, week=week, said_at=context.now))


def _heard(context: Context, field: str, words: str) -> tuple[Sentence, ...]:
    """Illness gets its word; anything else is simply followed by the next question."""
    if field in ("set_back", "felt") and is_unwell(words, context.languages):
        return (say.SorryToHear(),)
    return ()


def _question(context: Context, state: Reviewing) -> Reply:
    week, tables, runner = Week(state.week), context.tables, context.runner
    if state.asking == 0 and review.is_bare(tables, runner, week):
        question, buttons = review.opening(tables, runner, week, bare=True)
        return Reply((question,), buttons)
    match _field(state):
        case "set_back":
            question, buttons = review.in_the_way() if state.asking == 0 else review.set_back()
        case "went_well":
            records = tables.records.between(runner.id, week.first, week.last)
            question, buttons = review.made_it_work() if state.asking == 0 else review.went_well(records)
        case "felt":
            question, buttons = review.feeling()
        case _:
            return ask_for_next(context, week, bad=state.bad)
    return Reply((question,), buttons)


def ask_again(context: Context, state: Reviewing) -> Reply:
    context.open(state)
    return _question(context, state)


def _finish(context: Context, said: Review, words: str) -> Reply:
    """End the review with the promise for the week after; it takes the place of one made before."""
    following = Week(said.week).after
    words = same_again(context, Week(said.week), words)
    before = context.tables.micro_goals.get(said.step) if said.step is not None else None
    if not words:
        context.book.put(replace(said, finished=True, promise="", step=None))
        _replace(context, before, None)
        return Reply((say.NoPromise(),), context.undo())
    step_made = steps.make_step(context, words, following)
    context.book.put(replace(said, finished=True, promise=words, step=step_made.id))
    _replace(context, before, step_made)
    buttons = (Button(label.Change(), f"/micro change step={step_made.id}"), *context.undo())
    if not step_made.has_target:
        return Reply((say.PromiseKept(Quoted(words), Day(following.last)),), buttons)
    plan = say.YourPlan(Quoted(step_made.if_then)) if step_made.if_then else None
    return Reply((say.NextStep(Capital(steps.step_sentence(step_made)), Day(following.last), plan),), buttons)


def _replace(context: Context, before: MicroGoal | None, made: MicroGoal | None) -> None:
    """Take the step of an earlier answer off the list, unless it is the same one."""
    if before is not None and (made is None or before.id != made.id):
        context.book.drop(before)
