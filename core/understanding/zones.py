"""Habits of a time zone that reading needs."""

from __future__ import annotations

from typing import Final

MONTH_FIRST: Final = (
    "US/",
    "America/Adak",
    "America/Anchorage",
    "America/Boise",
    "America/Chicago",
    "America/Denver",
    "America/Detroit",
    "America/Fort_Wayne",
    "America/Indiana/",
    "America/Indianapolis",
    "America/Juneau",
    "America/Kentucky/",
    "America/Knox_IN",
    "America/Los_Angeles",
    "America/Louisville",
    "America/Menominee",
    "America/Metlakatla",
    "America/New_York",
    "America/Nome",
    "America/North_Dakota/",
    "America/Phoenix",
    "America/Shiprock",
    "America/Sitka",
    "America/Yakutat",
    "Asia/Tokyo",
    "Pacific/Guam",
    "Pacific/Honolulu",
)
"""Zones of the United States, and Japan, whose year-first dates leave the month first without the year."""


def month_first_in(zone: str) -> bool:
    """Return whether 3/4 is read as the 4th of March in `zone` (an IANA name)."""
    return zone.startswith(MONTH_FIRST)
