"""What a correction changed: what it is now, what it was, and what a button restores."""

from __future__ import annotations

from core.wording.amounts import Joined
from core.wording.sentence import Sentence


class Changed(Sentence):
    """10 km, today: heart rate 150 (was none) — for what the run's own line does not show."""

    says = "{run}: {now} (was {before})."
    run: object
    now: object
    before: object


class Added(Sentence):
    """10 km, today: heart rate 150 — where none was said before."""

    says = "{run}: {now}."
    run: object
    now: object


class Completed(Sentence):
    """2 km in 15:00 (7:30 /km), today — where half of it had been said."""

    says = "{run}."
    run: object


class AKind(Sentence):
    says = "{kind}"
    kind: object


class NoKind(Sentence):
    says = "no kind"


class APace(Sentence):
    says = "{pace}"
    pace: object


class NoPace(Sentence):
    says = "no pace"


class ANote(Sentence):
    says = "note “{note}”"
    note: str


class NoNote(Sentence):
    says = "no note"


class ShoesWorn(Sentence):
    says = "shoes {shoes}"
    shoes: str


class NoShoes(Sentence):
    says = "no shoes"


class HeartRate(Sentence):
    says = "heart rate {beats}"
    beats: int


class NoHeartRate(Sentence):
    says = "no heart rate"


class Climbed(Sentence):
    says = "climb {metres} m"
    metres: int


class NoClimb(Sentence):
    says = "no climb"


class Felt(Sentence):
    says = "effort {effort}"
    effort: int


class NoEffort(Sentence):
    says = "no effort"


class Tags(Sentence):
    says = "{tags}"
    tags: object


class NoTags(Sentence):
    says = "nothing beside it"


class DeletedStands(Sentence):
    """A message of the runner's own is gone; the runs that it made are not."""

    says = "You deleted the message; what it logged still stands: {runs}."
    runs: Joined


class DeletedDid(Sentence):
    says = "You deleted the message; what it did still stands."
