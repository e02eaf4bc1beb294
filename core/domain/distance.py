"""Distances, exact: whole micrometres inside, so that ten times 3.3 miles is 33 miles."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

MICROMETRES_A_METRE: Final = 1_000_000


class Unit(StrEnum):
    """A runner's unit of distance. The value is the stable identifier and the sign."""

    KM = "km"
    MILE = "mi"

    @property
    def micrometres(self) -> int:
        """Length of one unit; the international mile is 1609.344 m exactly."""
        return 1_000_000_000 if self is Unit.KM else 1_609_344_000


@dataclass(frozen=True, slots=True, order=True)
class Distance:
    """A length in whole micrometres (never negative in a record)."""

    micrometres: int

    @classmethod
    def of(cls, amount: Decimal | int | str, unit: Unit) -> Distance:
        """Return `amount` units, rounded to the micrometre."""
        return cls(int((Decimal(amount) * unit.micrometres).to_integral_value()))

    @classmethod
    def metres(cls, amount: Decimal | int | str) -> Distance:
        return cls(int((Decimal(amount) * MICROMETRES_A_METRE).to_integral_value()))

    @property
    def in_metres(self) -> Decimal:
        return Decimal(self.micrometres) / MICROMETRES_A_METRE

    def in_unit(self, unit: Unit) -> Decimal:
        return Decimal(self.micrometres) / unit.micrometres

    def __add__(self, other: Distance) -> Distance:
        return Distance(self.micrometres + other.micrometres)

    def __sub__(self, other: Distance) -> Distance:
        return Distance(self.micrometres - other.micrometres)

    def __bool__(self) -> bool:
        return self.micrometres != 0


NOTHING: Final = Distance(0)
MILE: Final = Distance.of(1, Unit.MILE)
HALF_MARATHON: Final = Distance.metres("21097.5")
MARATHON: Final = Distance.metres(42195)
