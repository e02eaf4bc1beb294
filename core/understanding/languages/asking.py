"""Questions in free words, as their tables in each language put them together."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words


def of_a_period(*, asks: str, of: str, then: str) -> str:
    """Return the pattern of a question about a span of time: `asks` begins it, `then` ends it.

    One of the words `of` running stands somewhere in it. How it begins is looked at first: most texts
    begin otherwise, and are not searched for the rest.
    """
    return rf"(?={asks}\b)(?=.*\b(?:{of})\b){asks}\b.*?\b{then}"


def months_in(words: Words) -> str:
    """Return a pattern of the names of months among a language's words of days."""
    return "|".join(word for word, (tag, _) in words.items() if tag == Tag.MONTH)


def distance_of(units: str, named: str) -> str:
    """Return the pattern of a distance, which is told to the command: a figure with a unit, or a name."""
    return rf"(\d+(?:[.,]\d+)?[ -]?(?:{units})|{named})"


YEAR: Final = r"((?:19|20)\d\d)"
"""The number of a year, which is told to the command."""


def of_past_periods(
    period: str, *, last_week: str, last_month: str, last_year: str, in_: str, months: str, of: str = ""
) -> tuple[tuple[str, str], ...]:
    """Return the questions about periods that are over: `period` is the pattern of one, with its `{span}`.

    `in_` leads to a month of `months` or to a year, `of` from a month to its year.
    """
    spans = {
        "week last": last_week,
        "month last": last_month,
        "year last": last_year,
        "month": rf"{in_}((?:{months})(?: {of}(?:19|20)\d\d)?)",
        "year": in_ + YEAR,
    }
    return tuple((command, period.format(span=span)) for command, span in spans.items())


def of_named_periods(
    *, lead: str, months: str, of: str, spans: dict[str, str]
) -> tuple[tuple[str, str], ...]:
    """Return the questions that only name a period behind what leads to it: "show me October".

    `spans` are the command lines and what names their period, beside a month of `months` and a year.
    """
    named = {**spans, "month": rf"((?:{months})(?: (?:{of})?(?:19|20)\d\d)?)", "year": YEAR}
    return tuple((command, rf"(?:{lead}) {span}") for command, span in named.items())
