"""Languages by their names, as each of them calls the others: read from the locale data (CLDR)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from babel import Locale, UnknownLocaleError

from core.wording.habits import Habits


def name(code: str, habits: Habits, *, own: bool) -> str:
    """Return "German", or "Deutsch" if `own`; the code of a language that has no name there."""
    locale = _locale(code) if own else habits.locale
    called: str = (locale or habits.locale).languages.get(code.replace("-", "_"), code)
    return called[:1].upper() + called[1:] if own else called


def language_called(text: str, among: Iterable[str]) -> str | None:
    """Return which of the languages is called so by any of them: "de", "Deutsch", "allemand", "de-AT"."""
    among = tuple(among)
    words = text.strip().casefold().replace("-", "_")
    if words.partition("_")[0] in among:
        return words.partition("_")[0]
    return _names(among).get(words)


@cache
def _names(among: tuple[str, ...]) -> dict[str, str]:
    speakers = [locale for code in among if (locale := _locale(code)) is not None]
    return {
        locale.languages[code].casefold(): code
        for locale in speakers
        for code in among
        if code in locale.languages
    }


@cache
def _locale(code: str) -> Locale | None:
    try:
        return Locale.parse(code.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None
