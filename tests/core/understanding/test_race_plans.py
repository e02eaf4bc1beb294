"""Which plans name a race, and what it is called."""

from __future__ import annotations

from datetime import date

import pytest
from told import BERLIN

from core.domain.distance import Unit
from core.understanding import race_planned


@pytest.mark.parametrize(
    ("plan", "name", "on"),
    [
        ("booked the Great North Run for 13 Sept", "Great North Run", date(2027, 9, 13)),
        ("race turkey trot 5k on halloween", "turkey trot 5k", date(2027, 10, 31)),
        ("training for a marathon on may 2", "Marathon", date(2027, 5, 2)),
        ("running the Turkey Trot 5k on December 26", "Turkey Trot 5k", date(2026, 12, 26)),
    ],
)
def test_a_race_is_named_without_what_leads_to_it(plan: str, name: str, on: date) -> None:
    found = race_planned(plan, BERLIN.today, Unit.KM)
    assert found is not None
    assert (found.name, found.on) == (name, on)


@pytest.mark.parametrize(
    "plan",
    [
        "long run with Sarah on sunday, 20k",
        "Sarah and me 10k on sunday",
        "Tempo 10k on monday",
        "10k on sunday",
    ],
)
def test_a_run_with_somebody_or_of_a_kind_is_no_race(plan: str) -> None:
    assert race_planned(plan, BERLIN.today, Unit.KM) is None


@pytest.mark.parametrize(
    ("plan", "name"),
    [
        ("ich bin für den Berlin-Marathon am 26.9. angemeldet", "Berlin-Marathon"),
        ("Mein nächster Wettkampf: Halbmarathon Bonn am 18. April", "Halbmarathon Bonn"),
    ],
)
def test_so_it_is_in_german(plan: str, name: str) -> None:
    found = race_planned(plan, BERLIN.today, Unit.KM, languages=("de", "en"))
    assert found is not None
    assert found.name == name
