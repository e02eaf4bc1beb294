"""Who is spoken to: what words and figures depend on, besides what is said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from core.domain.calendar import local_day
from core.domain.distance import Unit

PSEUDO: Final = "en_XA"
"""The language of the pseudo-locale: English with every template's letters accented."""


@dataclass(frozen=True, slots=True)
class Listener:
    """`language` is a tag such as `en`, `de` or `pt_BR`; `zone` an IANA zone; `now` aware.

    `country` (ISO 3166) decides between 18:00 and 6 pm; when empty, the tag's or the zone's.
    """

    language: str
    units: Unit
    zone: str
    now: datetime
    country: str = ""

    @property
    def today(self) -> date:
        """The local day. Raises `core.domain.calendar.UnknownZone`."""
        return local_day(self.now, self.zone)
