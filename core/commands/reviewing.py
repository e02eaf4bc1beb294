"""The weekly review as a dialogue: four questions, each skippable; the last becomes next week's step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Final

from core.commands import steps
from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.next_step import ask_for_next, same_again
from core.conversations.states import Reviewing
from core.domain.calendar import DAY, Week, week_of
from core.domain.review import Review
from core.errors import Refusal
from core.ports.values import Outgoing
from core.prompts import review
from core.wording.amounts import Capital, Day, Days, Quoted
from core.wording.reply import Button, Reply
from core.wording.say import buttons as label
from core.wording.say import menu as ask
from core.wording.say import review as say
from core.wording.sentence import Sentence

QUESTIONS: Final = 4
SKIP: Final = frozenset({"skip", "-", "pass", "next", "no answer"})
NOT_THIS_WEEK: Final = frozenset({"not this week", "no review", "no review this week"})
ANSWERS = ("went_well", "set_back", "felt", "promise")
BAD_ORDER = ("set_back", "went_well", "felt", "promise")
ILL = ("ill", "sick", "sore", "injur", "flu", "hurt", "pain")


@menu.command("review", ask.ReviewTheWeek(), example="/review")
def review_command(context: Context) -> Reply:
    """Review the week; in a week's first two days the one before, if it is still unreviewed."""
    week = _week_meant(context)
    asked = review.compose(context.tables, context.runner, week.first, context.now)
    bad = review.is_bad(context.tables, context.runner, week)
    context.open(Reviewing(week=week.first, bad=bad, asking=0))
    return asked


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
    return step(context, _begun(context, row), text)


def is_over(context: Context, row: Outgoing) -> bool:
    """Whether the week that the review's last question asks about has passed."""
    return _week_of(row).after.last < context.today


def _week_of(row: Outgoing) -> Week:
    return Week(date.fromisoformat(str(row.facts["week"])))


def _begun(context: Context, row: Outgoing) -> Reviewing:
    week = _week_of(row)
    return Reviewing(week=week.first, bad=review.is_bad(context.tables, context.runner, week), asking=0)


def begins_with_what_set_back(context: Context, row: Outgoing) -> bool:
    """Whether the review that was sent asks this first."""
    return asks_what_set_back(_begun(context, row))


def asks_what_set_back(state: Reviewing) -> bool:
    return _field(state) == "set_back"


def step(context: Context, state: Reviewing, text: str) -> Reply:
    """Note the answer and ask the next question; after the fourth say what next week holds."""
    if text.casefold().strip(" .!") in NOT_THIS_WEEK:
        context.close()
        context.book.put(replace(_said(context, state.week), finished=True))
        return Reply((say.NotThisWeek(),), context.undo())
    words = "" if text.casefold().strip(" .!") in SKIP else " ".join(text.split())[:500]
    noted = _note(context, state, words)
    if state.asking + 1 < QUESTIONS:
        following = Reviewing(
            week=state.week, bad=state.bad, asking=state.asking + 1, answers=(*state.answers, words)
        )
        context.open(following)
        asked = _question(context, following)
        return Reply((*_heard(state, words), *asked.lines), asked.buttons)
    context.close()
    return _finish(context, noted, words)


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


def _heard(state: Reviewing, words: str) -> tuple[Sentence, ...]:
    """Illness gets its word; anything else is simply followed by the next question."""
    said = words.casefold()
    if _field(state) in ("set_back", "felt") and any(said.startswith(word) for word in ILL):
        return (say.SorryToHear(),)
    return ()


def _question(context: Context, state: Reviewing) -> Reply:
    week = Week(state.week)
    match _field(state):
        case "set_back":
            question, buttons = review.in_the_way() if state.asking == 0 else review.set_back()
        case "went_well":
            records = context.tables.records.between(context.runner.id, week.first, week.last)
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
    following = Week(said.week).after
    words = same_again(context, Week(said.week), words)
    if not words:
        context.book.put(replace(said, finished=True))
        return Reply((say.NoPromise(),), context.undo())
    step_made = steps.make_step(context, words, following)
    context.book.put(replace(said, finished=True, promise=words, step=step_made.id))
    buttons = (Button(label.Change(), f"/micro change step={step_made.id}"), *context.undo())
    if not step_made.has_target:
        return Reply((say.PromiseKept(Quoted(words), Day(following.last)),), buttons)
    plan = say.YourPlan(Quoted(step_made.if_then)) if step_made.if_then else None
    return Reply((say.NextStep(Capital(steps.step_sentence(step_made)), Day(following.last), plan),), buttons)
