"""Paces: seconds for a kilometre. Durations are whole seconds (int) everywhere."""

from __future__ import annotations

from dataclasses import dataclass

from core.domain.distance import MICROMETRES_A_METRE, Distance, Unit


@dataclass(frozen=True, slots=True, order=True)
class Pace:
    """Seconds a kilometre, as a float: a pace is a quotient and never summed."""

    seconds_a_km: float

    @classmethod
    def of(cls, distance: Distance, seconds: int) -> Pace:
        """Raises ZeroDivisionError for no distance."""
        return cls(seconds * 1000 * MICROMETRES_A_METRE / distance.micrometres)

    def a(self, unit: Unit) -> float:
        """Seconds for one `unit`."""
        return self.seconds_a_km * unit.micrometres / Unit.KM.micrometres

    def time_for(self, distance: Distance) -> int:
        """Whole seconds that `distance` takes at this pace."""
        return round(self.seconds_a_km * distance.micrometres / Unit.KM.micrometres)
