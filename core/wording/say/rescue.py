"""The streak's rescue, and what answers it."""

from __future__ import annotations

from core.domain.pace import Pace
from core.wording.amounts import Needed, Span
from core.wording.sentence import Sentence


class DayIsOpen(Sentence):
    """Day 47 is open: 1.61 km (the mile), about 10 min at your usual 6:00 /km. 3 h left."""

    says = "Day {day} is open: {missing}{mile}{about}. {left} left."
    day: int
    missing: Needed
    mile: Sentence | None
    about: Sentence | None
    left: Span


class TheMile(Sentence):
    says = " (the mile)"


class AboutAsLong(Sentence):
    says = ", about {time} at your usual {pace}"
    time: Span
    pace: Pace


class WeekIsOpen(Sentence, plural="runs"):
    says = (
        "Week {week} is open: {runs} run keeps it. {left} left.",
        "Week {week} is open: {runs} runs keep it. {left} left.",
    )
    week: int
    runs: int
    left: Span


class Going(Sentence):
    says = "I’m going"


class LetItEnd(Sentence):
    says = "Let it end"


class StopRescues(Sentence):
    says = "Stop rescues"


class Good(Sentence):
    says = "Good. There is time for another {left}."
    left: Span


class ItEnds(Sentence, plural="days"):
    says = (
        "Then it ends tonight, at {days} day. It stays in your book.",
        "Then it ends tonight, at {days} days. They stay in your book.",
    )
    days: int


class ItEndsInWeeks(Sentence, plural="weeks"):
    says = (
        "Then it ends with this week, at {weeks} week. It stays in your book.",
        "Then it ends with this week, at {weeks} weeks. They stay in your book.",
    )
    weeks: int


class KeptAlready(Sentence):
    says = "It is kept already."
