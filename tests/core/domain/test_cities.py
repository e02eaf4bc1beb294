from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.calendar import zone, zone_names
from core.domain.cities import Place, city_of, did_you_mean, find_place, plain
from core.domain.data.cities import ABBREVIATIONS, CITIES, MORE_CITIES, SPELLED
from core.domain.data.countries import ALSO_CALLED, COUNTRIES


def find_zone(text: str) -> list[str]:
    return list(dict.fromkeys(place.zone for place in find_place(text)))


@pytest.mark.parametrize(
    ("text", "zones"),
    [
        ("berlin", ["Europe/Berlin"]),
        ("  New   York ", ["America/New_York"]),
        ("new_york", ["America/New_York"]),
        ("LONDON", ["Europe/London"]),
        ("são paulo", ["America/Sao_Paulo"]),
        ("sao paulo", ["America/Sao_Paulo"]),
        ("St. John's", ["America/St_Johns"]),
        ("munich", ["Europe/Berlin"]),
        ("München", ["Europe/Berlin"]),
        ("muenchen", ["Europe/Berlin"]),
        ("Tromsø", ["Europe/Oslo"]),
        ("Łódź", ["Europe/Warsaw"]),
        ("東京", ["Asia/Tokyo"]),
        ("boston", ["America/New_York"]),
        ("germany", ["Europe/Berlin"]),
        ("UK", ["Europe/London"]),
        ("Japan", ["Asia/Tokyo"]),
        ("spain", ["Europe/Madrid", "Atlantic/Canary"]),
        ("utc", ["UTC"]),
        ("EST", ["America/New_York"]),
        ("europe/berlin", ["Europe/Berlin"]),
        ("America/New York", ["America/New_York"]),
        ("Etc/GMT+5", ["Etc/GMT+5"]),
        ("Louisville", ["America/Kentucky/Louisville"]),
        ("portland", ["America/Los_Angeles", "America/New_York"]),
        ("Portland, Maine", ["America/New_York"]),
        ("portland oregon", ["America/Los_Angeles"]),
        ("Paris, France", ["Europe/Paris"]),
        ("Paris, somewhere", ["Europe/Paris"]),
        ("Frankfurt am Main, Deutschland", ["Europe/Berlin"]),
        ("Birmingham Alabama", ["America/Chicago"]),
        ("Hamilton, NZ", ["Pacific/Auckland"]),
    ],
)
def test_a_place_is_found_by_what_people_call_it(text, zones):
    assert find_zone(text) == zones


@pytest.mark.parametrize(
    "text", ["", "   ", "xyzzy", "../etc/passwd", "Europe/../Berlin", "paris texas", "b" * 200, "ran 5k"]
)
def test_an_unknown_place_is_not_guessed(text):
    assert find_zone(text) == []


def test_the_likeliest_of_two_places_comes_first():
    assert find_zone("Birmingham") == ["Europe/London", "America/Chicago"]
    assert find_zone("USA")[:2] == ["America/New_York", "America/Chicago"]


def test_a_place_keeps_the_name_that_people_know():
    assert find_place("munich") == [Place("Munich", "Europe/Berlin")]
    assert find_place("köln")[0].name == "Köln"


@pytest.mark.parametrize(
    ("zone_name", "city"),
    [
        ("Europe/Berlin", "Berlin"),
        ("America/New_York", "New York"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires"),
        ("America/Sao_Paulo", "São Paulo"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_has_the_name_of_its_city(zone_name, city):
    assert city_of(zone_name) == city


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("berln", "Berlin"),
        ("new yrok", "New York"),
        ("londn", "London"),
        ("munihc", "Munich"),
        ("Europe/Berlinn", "Berlin"),
    ],
)
def test_a_slip_of_the_finger_is_recognised(text, near):
    assert near in did_you_mean(text)


def test_nothing_is_meant_by_what_is_like_nothing():
    assert did_you_mean("qqqqqq") == []
    assert did_you_mean("") == []
    assert len(did_you_mean("san")) <= 3


def test_every_zone_of_the_tables_is_real():
    countries = [line.partition(" = ") for line in COUNTRIES.splitlines()]
    named = [*CITIES, *MORE_CITIES, *ABBREVIATIONS.values(), *SPELLED]
    for name in [*named, *(name for _, _, zones in countries for name in zones.split())]:
        assert zone(name).key == name
    known = {country for country, _, _ in countries}
    assert {line.partition(" = ")[2] for line in ALSO_CALLED.splitlines()} <= known


def test_every_city_of_the_tables_finds_its_zone():
    for table in (CITIES, MORE_CITIES):
        for name, cities in table.items():
            for city in cities.split(", "):
                assert name in find_zone(city), city


def test_the_city_of_every_zone_leads_back_to_a_zone_of_that_name():
    areas = ("Africa/", "America/", "Asia/", "Europe/", "Pacific/")
    for name in zone_names().values():
        if name.startswith(areas):
            assert find_zone(city_of(name)), name
            assert find_zone(name) == [name]


def test_plain_text_has_no_accents_and_single_spaces():
    assert plain("  Saint-Denis_d’Oléron. ") == "saint denis doleron"
    assert plain("Møre") == "more"


@given(st.text(max_size=120))
def test_no_text_is_a_bug(text):
    assert all(zone(name).key == name for name in find_zone(text))
    assert isinstance(did_you_mean(text), list)
