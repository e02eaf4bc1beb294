"""The weekly review: figures, last week's promise, four questions, next week's step."""

from __future__ import annotations

from core.domain.runner import PromptKind
from core.wording.amounts import Capital, Day, Days, Joined, Moment, Quoted, Total, Weekday
from core.wording.sentence import Sentence

# --- lateness ------------------------------------------------------------------------


class TheReview(Sentence):
    says = "review"


class TheNudge(Sentence):
    says = "nudge"


class TheRescue(Sentence):
    says = "rescue"


class TheCountdown(Sentence):
    says = "countdown"


class TheResult(Sentence):
    says = "question"


KINDS: dict[PromptKind, type[Sentence]] = {
    PromptKind.REVIEW: TheReview,
    PromptKind.NUDGE: TheNudge,
    PromptKind.RESCUE: TheRescue,
    PromptKind.COUNTDOWN: TheCountdown,
    PromptKind.RACE_RESULT: TheResult,
}


class Late(Sentence):
    """Sunday's review, late: I was off from Sat 21:00 to Sun 23:40."""

    says = "{day}’s {what}, late: I was off from {since} to {until}."
    day: Weekday
    what: Sentence
    since: Moment
    until: Moment


class LateByTheClock(Sentence):
    """After a move to another zone, or a clock that was set."""

    says = "{day}’s {what}, late: your clock jumped over its hour."
    day: Weekday
    what: Sentence


class LateForReach(Sentence):
    """Sunday's review, late: I could not reach you."""

    says = "{day}’s {what}, late: I could not reach you."
    day: Weekday
    what: Sentence


# --- figures ---------------------------------------------------------------------------


class StreakDay(Sentence):
    says = "Streak day {day}"
    day: int


class StreakWeek(Sentence):
    says = "Streak week {week}"
    week: int


class Figures(Sentence):
    """9 to 15 Nov: 6.4 of 30 km, one run (Saturday)."""

    says = "{week}: {parts}.{goals}"
    week: Days
    parts: Joined
    goals: Sentence | None


class OnDay(Sentence):
    says = "{runs} ({day})"
    runs: Sentence
    day: Weekday


class RunOn(Sentence):
    """1 of 2 runs, 5.1 of 12 km, on Wednesday."""

    says = "on {day}"
    day: Weekday


class GoalsAfter(Sentence):
    says = " {goals}."
    goals: Joined


class NothingSoFar(Sentence):
    says = "{week}: no runs so far."
    week: Days


class NoRunsThen(Sentence):
    """The week is over: nothing is to come any more."""

    says = "{week}: no runs."
    week: Days


class Run(Sentence):
    says = "{distance}"
    distance: Total


# --- the promise -------------------------------------------------------------------------


# --- questions -----------------------------------------------------------------------------


class WhatGotInTheWay(Sentence):
    says = "What got in the way?"


class WhatMadeItWork(Sentence):
    says = "What made it work?"


class AnythingThatWentWell(Sentence):
    says = "Anything that went well?"


class WhatSetYouBack(Sentence):
    says = "Anything that set you back?"


class HowDoYouFeel(Sentence):
    says = "How do you feel?"


class WhatNextWeek(Sentence):
    says = "What will you do next week? Small is fine."


class NextWeek(Sentence):
    says = "Next week?"


class WeeksInARow(Sentence, plural="count"):
    """3 weeks in a row with 40 km or more: 42.3, 41.0, 44.4."""

    says = (
        "{count} week with {least} or more: {weeks}.",
        "{count} weeks in a row with {least} or more: {weeks}.",
    )
    count: int
    least: Total
    weeks: Joined


class AnythingToNote(Sentence):
    says = "Anything to note?"


class Work(Sentence):
    says = "Work"


class Family(Sentence):
    says = "Family"


class IllOrSore(Sentence):
    says = "Ill or sore"


class PlannedRest(Sentence):
    says = "Planned rest"


class Routine(Sentence):
    says = "Routine"


class Company(Sentence):
    says = "Company"


class Sleep(Sentence):
    says = "Sleep"


class Nothing(Sentence):
    says = "Nothing"


class DaysRun(Sentence):
    """Saturday's run"""

    says = "{day}’s run"
    day: Weekday


class Strong(Sentence):
    says = "Strong"


class Fine(Sentence):
    says = "Fine"


class Tired(Sentence):
    says = "Tired"


class Ill(Sentence):
    says = "Ill"


class Busy(Sentence):
    says = "Busy"


class ABreak(Sentence):
    says = "A break"


class StopAsking(Sentence):
    says = "Stop asking"


class ARestWeek(Sentence):
    says = "A rest week"


# --- endings ---------------------------------------------------------------------------------


class NextStep(Sentence):
    """2 runs, 12 km, by Sun 22 Nov."""

    says = "{step}, by {last}.{plan}"
    step: Capital
    last: Day
    plan: Sentence | None


class YourPlan(Sentence):
    says = " Your plan: {when}."
    when: Quoted


class PromiseKept(Sentence):
    says = "{words}: I’ll quote it on {day}."
    words: Quoted
    day: Day


class NoPromise(Sentence):
    says = "No step for next week, then. The log is open all the same."


class NotThisWeek(Sentence):
    says = "No review this week, then."


class SorryToHear(Sentence):
    says = "Sorry to hear it."


class Goodbye(Sentence):
    says = "I’ll stop asking. Your goal and your log are here whenever you write."


class LongAgo(Sentence):
    """That was the review of 30 Nov to 6 Dec; the week after it is over, too."""

    says = "That was the review of {week}; the week after it is over, too."
    week: Days


class NotYet(Sentence):
    """That week begins on Mon 7 Dec; there is nothing to review yet."""

    says = "That week begins on {first}; there is nothing to review yet."
    first: Day
