"""What a runner did: a run, cross-training, strength, mobility, or a rest day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from core.domain.distance import Distance
from core.domain.pace import Pace


class Sport(StrEnum):
    """The values are stable identifiers (shared with the labels of `understand`)."""

    RUN = "run"
    REST = "rest"
    STRENGTH = "strength"
    STRETCH = "stretch"
    FOAM_ROLL = "foam_roll"
    BIKE = "bike"
    SWIM = "swim"
    YOGA = "yoga"
    WALK = "walk"
    HIKE = "hike"
    ROW = "row"
    ELLIPTICAL = "elliptical"
    STAIRS = "stairs"
    AQUA_JOG = "aqua_jog"
    PILATES = "pilates"


class Kind(StrEnum):
    """What sort of run it was, only if the runner said so."""

    EASY = "easy"
    LONG = "long"
    TEMPO = "tempo"
    INTERVAL = "interval"
    RACE = "race"
    RECOVERY = "recovery"
    HILLS = "hills"
    TRAIL = "trail"
    TREADMILL = "treadmill"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One line of a runner's log.

    `on` is the local day in `zone`, the IANA zone the runner was in. `duration` is in
    seconds, `climb` in metres, `effort` on the 1-10 scale, `avg_hr` in beats a minute.
    `pace` is a stated average pace; derive others with `Record.average`. `exact`: asked about it,
    the runner has said that the distance is this, and no longer one that was shown rounded.
    """

    id: int
    runner: int
    sport: Sport
    on: date
    zone: str
    logged_at: datetime
    distance: Distance | None = None
    duration: int | None = None
    stated_pace: Pace | None = None
    kind: Kind | None = None
    effort: int | None = None
    avg_hr: int | None = None
    climb: int | None = None
    shoes: str = ""
    tags: frozenset[str] = frozenset()
    note: str = ""
    said: str = ""
    source: str = "typed"
    exact: bool = False

    @property
    def is_run(self) -> bool:
        return self.sport is Sport.RUN

    @property
    def average(self) -> Pace | None:
        """The pace of distance and duration, else the stated one."""
        if self.distance and self.duration:
            return Pace.of(self.distance, self.duration)
        return self.stated_pace
