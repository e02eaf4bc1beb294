"""From what people call their place to a time zone: city, region, country, or the zone's own name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from itertools import islice, product
from typing import Final

from core.domain.calendar import UnknownZone, canonical, zone_names
from core.domain.data.cities import ABBREVIATIONS, CITIES, MORE_CITIES, SPELLED
from core.domain.data.countries import ALSO_CALLED, COUNTRIES

AREAS: Final = frozenset(
    {
        "Africa",
        "America",
        "Antarctica",
        "Arctic",
        "Asia",
        "Atlantic",
        "Australia",
        "Europe",
        "Indian",
        "Pacific",
    }
)
"""The first parts of zone names whose last part is a place."""
DIRECTIONS: Final = frozenset({"north", "south", "west"})
"""Last parts of old zone names that are no places (Australia/West)."""
LONGEST: Final = 80
"""Characters; a place's name is no longer."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place by the name that people know, and the IANA zone whose clock it keeps."""

    name: str
    zone: str


def plain(text: str) -> str:
    """Lower case without accents, with single spaces for everything that is no letter or digit."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    bare = bare.replace("'", "").replace("’", "").replace(".", "")
    return re.sub(r"[\W_]+", " ", bare).strip().replace("ł", "l").replace("ø", "o")


def city_of(zone_name: str) -> str:
    """The city that a zone is named after: "New York" for America/New_York, "UTC" for UTC."""
    return SPELLED.get(zone_name) or zone_name.rpartition("/")[2].replace("_", " ")


def find_place(text: str) -> list[Place]:
    """The places that `text` may mean, the likeliest first; none for an unknown one.

    Knows IANA names, their cities, some 400 more cities and regions, countries, and what
    people call their clock ("CET", "Pacific"). "Portland, Maine" and "Paris, France" are
    read as a place and the region that it lies in.
    """
    if len(text) > LONGEST:
        return []
    named = _by_zone_name(text.strip())
    known, whole = _places(), plain(text)
    return list(named or known.get(whole) or _within_a_region(text) or known.get(_without_umlauts(whole), ()))


def did_you_mean(text: str) -> list[str]:
    """Up to three places whose names are spelled nearly so: also the last part of a zone's name."""
    known = _places()
    tried = dict.fromkeys((plain(text[:LONGEST].rpartition("/")[2]), plain(text[:LONGEST])))
    near = [name for words in tried for name in get_close_matches(words, known, n=6, cutoff=0.75)]
    return list(dict.fromkeys(known[name][0].name for name in near))[:3]


def begin_with(text: str, most: int) -> list[str]:
    """Up to so many names of places that begin with `text`, in the order of the alphabet."""
    begun, known = plain(text[:LONGEST]), _places()
    names = (known[key][0].name for key in sorted(known) if key.startswith(begun))
    return list(islice(dict.fromkeys(names), most)) if begun else []


def _without_umlauts(plain_text: str) -> str:
    """Read "muenchen" as "munchen", the way umlauts are typed without their keys."""
    return plain_text.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _by_zone_name(text: str) -> tuple[Place, ...]:
    if "/" not in text:
        return ()
    try:
        found = canonical(text.replace(" ", "_"))
    except UnknownZone:
        return ()
    return (Place(city_of(found), found),)


def _within_a_region(text: str) -> tuple[Place, ...]:
    """Read "city, region" or "city region"; the region decides between cities of one name.

    Of a city that is not known its region tells the clock.
    """
    known = _places()
    words = plain(text).split()
    for cut in range(len(words) - 1, 0, -1):
        city, region = " ".join(words[:cut]), " ".join(words[cut:])
        if city in known and region in known:
            zones = {place.zone for place in known[region]}
            return tuple(place for place in known[city] if place.zone in zones)
    city, _, region = (plain(part) for part in text.partition(","))
    return known.get(city) or known.get(region, ()) if region else ()


@cache
def _places() -> dict[str, tuple[Place, ...]]:
    """Every known place by its plain name, the likeliest first."""
    found: dict[str, list[Place]] = {}
    for key, place in _all_places():
        same = found.setdefault(key, [])
        if place.zone not in (other.zone for other in same):
            same.append(place)
    for old in zone_names().values():
        # Old names without an area ("Japan", "EST") stand back behind what people mean by them.
        if "/" not in old:
            found.setdefault(plain(old), [Place(city_of(old), old)])
    return {key: tuple(places) for key, places in found.items()}


def _all_places() -> Iterator[tuple[str, Place]]:
    for short, zone in ABBREVIATIONS.items():
        yield short, Place(city_of(zone), zone)
    for zone in _places_in_zone_names():
        place = Place(city_of(zone), zone)
        yield plain(zone.rpartition("/")[2]), place
        yield plain(place.name), place
    for table in (CITIES, MORE_CITIES):
        for zone, names in table.items():
            yield from _named(names.split(", "), zone)
    countries = dict(_countries())
    for country, zones in countries.items():
        for zone in zones:
            yield plain(country), Place(city_of(zone), zone)
    for line in ALSO_CALLED.splitlines():
        others, _, country = line.partition(" = ")
        for other, zone in product(others.split(", "), countries[country]):
            yield plain(other), Place(city_of(zone), zone)


def _named(names: Iterable[str], zone: str) -> Iterator[tuple[str, Place]]:
    for name in names:
        yield plain(name), Place(name, zone)


def _places_in_zone_names() -> list[str]:
    """Zone names that end in a place: of two with one end the longer, which is the newer."""
    by_end: dict[str, str] = {}
    for name in zone_names().values():
        area, _, end = name.rpartition("/")
        if area.partition("/")[0] in AREAS and plain(end) not in DIRECTIONS:
            by_end[end] = max(name, by_end.get(end, ""), key=len)
    return list(by_end.values())


def _countries() -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in COUNTRIES.splitlines():
        country, _, zones = line.partition(" = ")
        yield country, tuple(zones.split())
