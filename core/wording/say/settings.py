"""Settings, quiet hours, snooze and stop: each answer says what follows from it."""

from __future__ import annotations

from datetime import time

from core.wording.amounts import Day, Joined, Moment, Weekday
from core.wording.sentence import Sentence


class Clock(Sentence):
    says = "{city}, {now}. Weeks from {week_start}, {units}."
    city: str
    now: time
    week_start: Weekday
    units: Sentence


class Kilometres(Sentence):
    says = "kilometres"


class Miles(Sentence):
    says = "miles"


class Reviews(Sentence):
    says = "Weekly review: {day} {at}."
    day: Weekday
    at: time


class Nudges(Sentence):
    says = "Nudges: {at}, two a week at most."
    at: time


class Quiet(Sentence):
    says = "Quiet from {start} to {end}."
    start: time
    end: time


class NeverQuiet(Sentence):
    says = "No quiet hours."


class Stopped(Sentence):
    says = "Stopped: {kinds}."
    kinds: Joined


class Snoozed(Sentence):
    says = "Nothing until {day}."
    day: Day


class NewReviews(Sentence):
    """Reviews on Mondays at 7:00 now. The next is Mon 30 Nov."""

    says = "Reviews on {day} at {at} now. The next is {following}."
    day: Weekday
    at: time
    following: Day


class NewNudges(Sentence):
    says = "Nudges at {at} now, if a step is behind and can still be kept."
    at: time


class NewClock(Sentence):
    says = "{city} it is: {now}. Days and messages go by that clock from now on."
    city: str
    now: time


class NewUnits(Sentence):
    says = "{units} from now on. What you logged stays exact."
    units: Sentence


class KilometresStart(Sentence):
    says = "Kilometres"


class MilesStart(Sentence):
    says = "Miles"


class NewWeekStart(Sentence):
    says = "Weeks begin on {day} now. The next review is {following}."
    day: Weekday
    following: Day


class NewLanguage(Sentence):
    says = "English it is; more languages are on the way."


class NewQuiet(Sentence):
    says = "Quiet from {start} to {end} now; only a race morning may break in."
    start: time
    end: time


class NewNeverQuiet(Sentence):
    says = "No quiet hours now."


class SnoozedNow(Sentence):
    says = "Nothing until {day}. Your log is open all the same."
    day: Day


class Awake(Sentence):
    says = "Awake again. The next message: {following}."
    following: Sentence


class NextAt(Sentence):
    says = "{what}, {at}"
    what: object
    at: Moment


class NothingPlanned(Sentence):
    says = "nothing planned"


class SnoozeAhead(Sentence):
    says = "{day} is not ahead. Until which day?"
    day: Day


class NotSnoozed(Sentence):
    says = "You are not snoozed; nothing to wake."


class StoppedNow(Sentence):
    says = "Stopped: {kind}. {again} brings it back."
    kind: object
    again: str


class StoppedAlready(Sentence):
    says = "That is stopped already: {kind}."
    kind: object


class Again(Sentence):
    says = "Start again"


class GoesOn(Sentence):
    says = "On again: {kind}."
    kind: object


class WhichQuiet(Sentence):
    says = "I can’t read quiet hours in “{text}”. Like this: 22:00-07:00."
    text: str


class NotASetting(Sentence):
    says = "I can’t read a setting in “{text}”. Like this: “review sunday 18:00” or “zone Berlin”."
    text: str


class OtherHours(Sentence):
    says = "Other hours"


class ADay(Sentence):
    says = "{day}"
    day: Day


class TwoWeeks(Sentence):
    says = "Nothing for 14 days"


class AWeek(Sentence):
    says = "Nothing for a week"


class Kind(Sentence):
    says = "{kind}"
    kind: object
