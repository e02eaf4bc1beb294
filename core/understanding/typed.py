"""Values as one could have typed them: what a choice says."""

from __future__ import annotations

from core.domain.distance import Distance, Unit


def typed_distance(distance: Distance, unit: Unit) -> str:
    """Return "5 km" or "3.1 miles", with at most two decimals."""
    figure = f"{distance.in_unit(unit):.2f}".rstrip("0").rstrip(".")
    return f"{figure} km" if unit is Unit.KM else f"{figure} mile" + ("" if figure == "1" else "s")


def typed_duration(seconds: int) -> str:
    """Return "31:30" or "1:02:00"."""
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
