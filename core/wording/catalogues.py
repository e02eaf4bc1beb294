"""The catalogues: English is the msgid, every other spoken language has a compiled file.

A language is spoken if `locale/<language>/LC_MESSAGES/milepost.mo` is there; whoever asks for
another one is answered in English, with English figures, so that 1.793 is never misread.
"""

from __future__ import annotations

import gettext
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from core.wording.listener import PSEUDO

ENGLISH: Final = "en"
DOMAIN: Final = "milepost"


@cache
def spoken() -> tuple[str, ...]:
    """The languages that the bot speaks, English first, without the pseudo-locale."""
    folders = (folder for folder in files("core.wording").joinpath("locale").iterdir() if folder.is_dir())
    found = (each.name for each in folders if each.joinpath("LC_MESSAGES", f"{DOMAIN}.mo").is_file())
    return (ENGLISH, *sorted(found))


@lru_cache(maxsize=1024)
def language_for(tag: str) -> str:
    """Return the spoken language nearest to `tag` (`de-AT` is `de`), English if there is none."""
    wanted = tag.replace("-", "_")
    if wanted == PSEUDO:
        return PSEUDO
    return next((each for each in (wanted, wanted.partition("_")[0]) if each in spoken()), ENGLISH)


@cache
def catalogue(language: str) -> gettext.NullTranslations:
    """Return the catalogue of a spoken `language`; English and the pseudo-locale have msgids."""
    if language in (ENGLISH, PSEUDO):
        return gettext.NullTranslations()
    path = files("core.wording").joinpath("locale", language, "LC_MESSAGES", f"{DOMAIN}.mo")
    with path.open("rb") as compiled:
        return gettext.GNUTranslations(compiled)
