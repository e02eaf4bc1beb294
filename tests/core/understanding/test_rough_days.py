"""A part of a year that is no day yet, and the races that are told with one."""

from __future__ import annotations

from datetime import date

import pytest

from core.domain.distance import Unit
from core.understanding import race_roughly, rough_day_in

TODAY = date(2026, 11, 18)
BOTH = ("de", "en")


@pytest.mark.parametrize(
    ("text", "first", "last", "left"),
    [
        ("marathon end of may", date(2027, 5, 21), date(2027, 5, 31), "marathon"),
        ("half in mid october, hilly", date(2027, 10, 11), date(2027, 10, 20), "half , hilly"),
        ("a 10k in early december", date(2026, 12, 1), date(2026, 12, 10), "a 10k"),
        ("10k in november", date(2026, 11, 19), date(2026, 11, 30), "10k"),
        ("marathon in May 2028", date(2028, 5, 1), date(2028, 5, 31), "marathon"),
        ("running Bristol next spring", date(2027, 3, 1), date(2027, 5, 31), "running Bristol"),
        ("this winter a 10k", date(2026, 12, 1), date(2027, 2, 28), "a 10k"),
        ("marathon next year", date(2027, 1, 1), date(2027, 12, 31), "marathon"),
        ("ich laufe Ende Mai Marathon", date(2027, 5, 21), date(2027, 5, 31), "ich laufe Marathon"),
        ("Halbmarathon Mitte Oktober", date(2027, 10, 11), date(2027, 10, 20), "Halbmarathon"),
        ("Marathon im Mai im Jahr 2028", date(2028, 5, 1), date(2028, 5, 31), "Marathon"),
        ("Marathon im Frühjahr", date(2027, 3, 1), date(2027, 5, 31), "Marathon"),
    ],
)
def test_a_part_of_a_year_is_its_days_to_come(text: str, first: date, last: date, left: str) -> None:
    found = rough_day_in(text, TODAY, languages=BOTH)
    assert found is not None
    assert (found.first, found.last) == (first, last)
    assert found.left.replace(" ,", ",") == left.replace(" ,", ",")


@pytest.mark.parametrize(
    "text",
    [
        "May Day 10k",
        "marathon on 26 September 2027",
        "on the 26th of september 2027",
        "on the 26th september 2027",
        "marathon in may 26",
        "am 3. Mai 2028 Marathon",
        "Spring Classic",
        "half on 3 may",
        "i may run 10k",
        "marathon in may 2020",
        "March Madness",
    ],
)
def test_what_is_a_name_a_day_or_long_ago_is_none(text: str) -> None:
    assert rough_day_in(text, TODAY, languages=BOTH) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I have a marathon end of may", "Marathon"),
        ("i've got a half marathon end of march", "Half marathon"),
        ("doing a half in mid october", "Half"),
        ("running the Bristol 10k next spring", "Bristol 10k"),
        ("signed up for the Lisbon half in october", "Lisbon half"),
        ("ich laufe Ende Mai einen Marathon", "Marathon"),
        ("ich habe mich für den Köln Marathon im Oktober angemeldet", "Köln Marathon"),
    ],
)
def test_a_race_that_is_far_needs_no_day_to_be_one(text: str, name: str) -> None:
    found = race_roughly(text, TODAY, Unit.KM, languages=BOTH)
    assert found is not None
    race, _ = found
    assert (race.name, race.on) == (name, None)
    assert race.distance is not None


@pytest.mark.parametrize(
    "text",
    [
        "long run in may",
        "might do a 10k in spring",
        "ran the marathon in autumn",
        "bin im Herbst Marathon gelaufen",
        "holiday in may",
        "thinking of a race in april",
    ],
)
def test_what_is_no_race_to_come_is_none(text: str) -> None:
    assert race_roughly(text, TODAY, Unit.KM, languages=BOTH) is None
