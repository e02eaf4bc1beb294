"""How a language writes figures, dates and lists: read once from the locale data (CLDR)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import DateTimePattern, parse_pattern

from core.wording.catalogues import ENGLISH
from core.wording.listener import PSEUDO

_LATE_GROUPING: Final = frozenset({"es", "pt_PT"})
"""Languages that write 1793 but 10.793 (CLDR, minimumGroupingDigits 2)."""

_HOUSE: Final[Mapping[str, Mapping[str, str]]] = {
    ENGLISH: {"day": "E d MMM", "dated": "E d MMM y", "bare": "d", "short": "d MMM", "long": "d MMM y"},
    "de": {
        "day": "ccc d. LLL",
        "dated": "ccc d. LLL y",
        "bare": "d.",
        "short": "d. LLL",
        "long": "d. LLL y",
    },
}
"""Days as the house writes them, where CLDR's would not stand in a sentence: English alike everywhere, the
day before the month, no comma; German without the points of So. and Nov., which would end sentences twice.
"""


@dataclass(frozen=True, slots=True)
class Habits:
    """One language's habits; `twelve_hours` and `hour_digits` are those of the country."""

    language: str
    locale: Locale
    decimal: str
    group: str
    first_group: int
    """The lowest number that is grouped."""
    twelve_hours: bool
    hour_digits: int
    day: DateTimePattern
    dated: DateTimePattern
    ends: Mapping[str, str] | None
    """The house's patterns for the ends of a range; None where CLDR's are taken."""
    and_list: Mapping[str, str]
    or_list: Mapping[str, str]

    def date(self, on: dt.date, *, year: bool) -> str:
        return (self.dated if year else self.day).apply(on, self.locale)

    def weekday(self, number: int, width: str) -> str:
        """The name of weekday `number`, Monday 0; `width` is `wide` or `abbreviated`."""
        name: str = self.locale.days["stand-alone"][width][number]
        return name

    def city(self, zone: str) -> str | None:
        """The city that a zone is named after; None where the language calls it as the zone does."""
        if self.language == ENGLISH:
            return None
        called: str | None = self.locale.time_zones.get(zone, {}).get("city")
        return called

    def month(self, first: dt.date, *, year: bool) -> str:
        return parse_pattern("LLLL y" if year else "LLLL").apply(first, self.locale)

    def ordinal(self, number: int) -> str:
        """The plural category of the ordinal: one, two, few, other and the like."""
        category: str = self.locale.ordinal_form(number)
        return category

    def range(self, first: dt.date, last: dt.date, *, year: bool) -> tuple[str, str]:
        """The two ends of a range, the first as short as the language allows."""
        if self.ends is not None:
            same = (first.year, first.month) == (last.year, last.month)
            start = "bare" if same else "long" if year and first.year != last.year else "short"
            ends = (self.ends[start], self.ends["long" if year else "short"])
        else:
            differs = "y" if first.year != last.year else "M" if first.month != last.month else "d"
            of_language = self.locale.interval_formats["yMMMd" if year or differs == "y" else "MMMd"]
            ends = of_language[differs]
        return parse_pattern(ends[0]).apply(first, self.locale), parse_pattern(ends[1]).apply(
            last, self.locale
        )


def _locale(*tags: str) -> Locale:
    """The first tag that the locale data knows."""
    for tag in tags:
        try:
            return Locale.parse(tag)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse(ENGLISH)


NOWHERE: Final = "ZZ"
"""The territory of a zone that is no country's, such as Etc/UTC."""


@lru_cache(maxsize=4096)
def habits(spoken: str, tag: str, zone: str, country: str) -> Habits:
    """Return the habits of the language `spoken` to somebody who asked for `tag` in `zone`."""
    language = ENGLISH if spoken == PSEUDO else spoken
    _, _, region = tag.replace("-", "_").partition("_")
    region = "" if tag == PSEUDO else region
    of_zone = get_global("zone_territories").get(zone, NOWHERE)
    where = country or region or ("" if of_zone == NOWHERE else of_zone)
    # English figures and names are the same everywhere: en_DE would bring 1.793,4, en_GB Sept.
    locale = _locale(language) if language == ENGLISH else _locale(f"{language}_{region}", language)
    clock: str = _clock(language, where)
    lists = _locale("en_001") if language == ENGLISH else locale
    skeletons = locale.datetime_skeletons
    house = _HOUSE.get(language)
    return Habits(
        language=language,
        locale=locale,
        decimal=locale.number_symbols["latn"]["decimal"],
        group=locale.number_symbols["latn"]["group"],
        first_group=10_000 if str(locale) in _LATE_GROUPING else 1_000,
        twelve_hours="h" in clock,
        hour_digits=1 if house else clock.count("H"),
        day=parse_pattern(house["day"] if house else skeletons["MMMEd"].pattern),
        dated=parse_pattern(house["dated"] if house else skeletons["yMMMEd"].pattern),
        ends=house,
        and_list=lists.list_patterns["standard"],
        or_list=lists.list_patterns["or"],
    )


def _clock(language: str, where: str) -> str:
    """The pattern of a wall time: English with 24 hours where the country is not known for 12."""
    try:
        locale = Locale.parse(f"{language}_{where}" if where.isalpha() else "")
    except (UnknownLocaleError, ValueError):
        if language == ENGLISH:
            return "HH:mm"
        locale = Locale.parse(language)
    pattern: str = locale.time_formats["short"].pattern
    return pattern
