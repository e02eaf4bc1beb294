"""Settings, quiet hours, snooze and stop: each answer says what follows from it."""

from __future__ import annotations

from datetime import time

from core.domain.runner import PromptKind
from core.wording.amounts import CityOf, Day, Joined, Listed, Moment, Weekday
from core.wording.sentence import Sentence

# --- the kinds of messages, by name --------------------------------------------------------


class ManyReviews(Sentence):
    says = "weekly reviews"


class ManyNudges(Sentence):
    says = "nudges"


class ManyRescues(Sentence):
    says = "streak rescues"


class ManyCountdowns(Sentence):
    says = "race countdowns"


class ManyResults(Sentence):
    says = "questions about a race’s result"


MANY: dict[PromptKind, type[Sentence]] = {
    PromptKind.REVIEW: ManyReviews,
    PromptKind.NUDGE: ManyNudges,
    PromptKind.RESCUE: ManyRescues,
    PromptKind.COUNTDOWN: ManyCountdowns,
    PromptKind.RACE_RESULT: ManyResults,
}


class Kind(Sentence):
    says = "{kind}"
    kind: PromptKind


# --- how things are ------------------------------------------------------------------------


class Clock(Sentence):
    """It ends with the language in which it is said."""

    says = "{city}, {now}. {units}, weeks from {week_start}, in English."
    city: CityOf
    now: time
    units: Sentence
    week_start: Weekday


class Kilometres(Sentence):
    says = "Kilometres"


class Miles(Sentence):
    says = "Miles"


class Reviews(Sentence):
    says = "Weekly review: {day} {at}."
    day: Weekday
    at: time


class Nudges(Sentence):
    says = "Nudges: {at}, two a week at most."
    at: time


class Rescues(Sentence):
    says = "Streak rescues: {at}, on days that still lack a run."
    at: time


class Quiet(Sentence):
    says = "Quiet from {start} to {end}."
    start: time
    end: time


class NeverQuiet(Sentence):
    says = "No quiet hours."


class Stopped(Sentence):
    says = "Stopped: {kinds}."
    kinds: Listed


class Snoozed(Sentence):
    says = "Nothing until {day}."
    day: Day


class AsItIs(Sentence):
    says = "That is how it is already."


class InOneLine(Sentence):
    """Sentences that share a line of a list."""

    says = "{sentences}"
    sentences: Joined


# --- what follows --------------------------------------------------------------------------


class NewReviews(Sentence):
    """Reviews on Mondays at 7:00 now. The next is Mon 30 Nov."""

    says = "Reviews on {day} at {at} now. {said} The next is {following}."
    day: Weekday
    at: time
    said: Sentence | None
    following: Day


class SaidAlready(Sentence):
    says = "This week’s is said already."


class ReviewsWait(Sentence):
    says = "That is in your quiet hours, so they wait until {until}."
    until: time


class NewNudges(Sentence):
    says = "Nudges at {at} now, if a step is behind and can still be kept."
    at: time


class NudgesFallSilent(Sentence):
    """A nudge that falls into quiet hours is not sent, also not afterwards."""

    says = "Nudges would come at {at}, in quiet hours, so none will."
    at: time


class NewRescues(Sentence):
    says = "Streak rescues at {at} now, on days that still lack a run."
    at: time


class RescuesBeforeQuiet(Sentence):
    says = "{at} is in your quiet hours, so streak rescues come at {before} now."
    at: time
    before: time


class NewClock(Sentence):
    says = "{city} it is: {now}. Days and messages go by that clock from now on."
    city: str | CityOf
    now: time


class NewUnits(Sentence):
    says = "{units} from now on. What you logged stays exact."
    units: Sentence


class NewWeekStart(Sentence):
    says = "Weeks begin on {day} now. {next}"
    day: Weekday
    next: Sentence | None


class NextReview(Sentence):
    says = "The next review is {following}."
    following: Day


class NewQuiet(Sentence):
    says = "Quiet from {start} to {end} now; only a race morning may break in."
    start: time
    end: time


class NewNeverQuiet(Sentence):
    says = "No quiet hours now."


class On(Sentence):
    says = "On again: {kinds}."
    kinds: Sentence


class NotASetting(Sentence):
    says = "I can’t read a setting in “{text}”. Like this: “review sunday 18:00” or “zone Berlin”."
    text: str


class AnotherCity(Sentence):
    says = "Another city"


class ReviewDay(Sentence):
    says = "Review day"


class NudgeTime(Sentence):
    says = "Nudge time"


# --- snooze and stop -----------------------------------------------------------------------


class SnoozedNow(Sentence):
    says = "Nothing until {day}. Your log is open all the same."
    day: Day


class Awake(Sentence):
    says = "Messages come again. The next: {following}."
    following: Sentence


class NextAt(Sentence):
    says = "{what}, {at}"
    what: PromptKind
    at: Moment


class NothingPlanned(Sentence):
    says = "nothing planned"


class MessagesAgain(Sentence):
    says = "Messages again"


class NotAhead(Sentence):
    says = "{day} is not ahead, so nothing is changed. Until which day?"
    day: Day


class NotSnoozed(Sentence):
    says = "Nothing is snoozed; messages come as they are planned."


class NoMore(Sentence):
    says = "No more {kinds}."
    kinds: Sentence


class NoMoreAlready(Sentence):
    says = "Stopped already: {kinds}."
    kinds: Sentence


class Again(Sentence):
    says = "Start again"


class OtherHours(Sentence):
    says = "Other hours"


class QuietOff(Sentence):
    says = "No quiet hours"


class At(Sentence):
    says = "{at}"
    at: time


class TwoWeeks(Sentence):
    says = "Nothing for 14 days"


class AWeek(Sentence):
    says = "Nothing for a week"
