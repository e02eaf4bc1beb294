"""Sentences into words for one listener. There is no current language: each call names it."""

from __future__ import annotations

import datetime as dt
import gettext
from collections.abc import Callable, Sized
from copy import copy
from dataclasses import replace
from enum import Enum
from math import ceil
from typing import Any, Final

from core.domain.cities import city_of
from core.domain.distance import Distance, Unit
from core.domain.pace import Pace
from core.wording import amounts, days, languages, numbers, phrases, pseudo
from core.wording.catalogues import catalogue, language_for
from core.wording.habits import Habits, habits
from core.wording.listener import PSEUDO, Listener
from core.wording.marks import command_mark, commands_in
from core.wording.names import BESIDE, NAMES, ORDINALS, Term
from core.wording.own import inline, shortened
from core.wording.phrases import Figure
from core.wording.sentence import Sentence
from core.wording.templates import fill, pseudo_template, template

__all__ = ["Listener", "Speaker", "word"]


def word(sentence: Sentence, listener: Listener) -> str:
    """Return the sentence in the listener's words.

    Raises TypeError for a field that is no amount, UnknownZone for a zone that is none.
    """
    return commands_in(Speaker(listener).word(sentence))[0]


class Speaker:
    """Words sentences for one listener. `own` are the own words met so far, as they were."""

    __slots__ = ("_catalogue", "_longest_own", "_pseudo", "habits", "listener", "own")

    def __init__(
        self,
        listener: Listener,
        longest_own: int | None = None,
        translations: tuple[str, gettext.NullTranslations] | None = None,
    ) -> None:
        """`longest_own` shortens everybody's own words; `translations` is a language with its catalogue."""
        spoken = translations[0] if translations else language_for(listener.language)
        self.listener = listener
        self.habits: Habits = habits(spoken, listener.language, listener.zone, listener.country)
        self.own: list[str] = []
        self._catalogue = translations[1] if translations else catalogue(spoken)
        self._pseudo = spoken == PSEUDO
        self._longest_own = longest_own

    def word(self, sentence: Sentence) -> str:
        """Return the sentence in words."""
        text = self._translated(sentence)
        parts = pseudo_template(text) if self._pseudo else template(text)
        if not parts.fields:
            return parts.literals[0]
        return fill(parts, [self.say(getattr(sentence, name)) for name in parts.fields])

    def say(self, value: Any) -> str:
        """Return any amount, sentence or own words. Raises TypeError for anything else."""
        form = _FORMS.get(type(value))
        if form is not None:
            return self._finished(form(value, self))
        if isinstance(value, Sentence):
            return self.word(value)
        if isinstance(value, Enum) and value in NAMES:
            return self._term(NAMES[value])
        raise TypeError(f"{type(value).__name__} is no amount")

    def each(self, items: tuple[object, ...]) -> list[str]:
        """The items that say something, worded."""
        return [words for item in items if (words := self.say(item))]

    def own_words(self, words: str) -> str:
        self.own.append(words)
        if self._longest_own is not None:
            words = shortened(words, self._longest_own)
        return inline(words)

    def marked(self, text: str) -> str:
        return pseudo.mark(text) if self._pseudo and text else text

    def _finished(self, form: _Form) -> str:
        if isinstance(form, str):
            return self.marked(form)
        if isinstance(form, _Whole):
            return form.text
        return self._term(form) if isinstance(form, Term) else self.word(form)

    def _term(self, term: Term) -> str:
        if self._pseudo:
            return pseudo.bracket(pseudo.accent(term.english))
        return self._catalogue.pgettext(term.context, term.english)

    def _translated(self, sentence: Sentence) -> str:
        """The template of what is said, in the catalogue's words."""
        says, context, catalogue = sentence.says, sentence.context, self._catalogue
        if isinstance(says, str):
            if not says:
                return ""
            return catalogue.gettext(says) if context is None else catalogue.pgettext(context, says)
        number = _count(sentence)
        return (
            catalogue.ngettext(*says, number)
            if context is None
            else catalogue.npgettext(context, *says, number)
        )


class _Whole:
    """Text whose parts are worded and marked already."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text


_Form = str | Term | Sentence | _Whole


def _count(sentence: Sentence) -> int:
    """The number that decides between the forms; of a list its length."""
    value = getattr(sentence, sentence.plural) if sentence.plural else None
    if isinstance(value, int):
        return abs(value)
    return len(value) if isinstance(value, Sized) else 2


def _figure(value: Distance | amounts.Total | amounts.Needed | amounts.Margin, speaker: Speaker) -> str:
    """The figure without its unit, rounded as the kind of amount asks."""
    unit, habit = speaker.listener.units, speaker.habits
    match value:
        case Distance():
            return numbers.places(numbers.nearest(value, unit, 2), 2, habit)
        case amounts.Total(distance, _, fixed):
            return numbers.places(numbers.down(distance, unit, 1), 1, habit, fixed=fixed)
        case amounts.Needed(distance, _, decimals):
            return numbers.places(numbers.up(distance, unit, decimals), decimals, habit)
        case amounts.Margin(distance):
            return numbers.places(abs(numbers.nearest(distance, unit, 1)), 1, habit)


def _distance(value: Distance | amounts.Total | amounts.Needed | amounts.Margin, speaker: Speaker) -> str:
    figure = _figure(value, speaker)
    bare = not isinstance(value, Distance) and value.figure
    return figure if bare else f"{figure} {speaker.listener.units.value}"


def _in_words(value: amounts.InWords, speaker: Speaker) -> Sentence:
    figure = _figure(value.distance, speaker)
    unit = phrases.MilesInWords if speaker.listener.units is Unit.MILE else phrases.KilometresInWords
    return unit(1 if figure == "1" else 2, Figure(figure))


def _in_unit(value: amounts.InUnit, speaker: Speaker) -> _Whole:
    other = copy(speaker)
    other.listener = replace(speaker.listener, units=value.unit)
    return _Whole(other.say(value.amount))


def _capital(value: amounts.Capital, speaker: Speaker) -> _Whole:
    words = speaker.say(value.amount)
    return _Whole(words[:1].upper() + words[1:])


def _typed(value: amounts.Typed, speaker: Speaker) -> str:
    scaled = numbers.nearest(value.distance, value.unit, 2)
    return f"{numbers.places(scaled, 2, speaker.habits)} {value.unit.value}"


def _pace(value: Pace, speaker: Speaker) -> Sentence:
    unit = speaker.listener.units
    return phrases.PaceOfTime(Figure(numbers.pace(value, unit)), Figure(unit.value))


def _span(value: amounts.Span, _: Speaker) -> Sentence:
    hours, minutes = divmod(numbers.minutes_of(value.seconds), 60)
    if not hours:
        return phrases.Minutes(Figure(minutes))
    if not minutes:
        return phrases.Hours(Figure(hours))
    return phrases.HoursAndMinutes(Figure(hours), Figure(f"{minutes:02d}"))


def _ordinal(value: amounts.Ordinal, speaker: Speaker) -> Term | Sentence:
    if 1 <= value.number <= len(ORDINALS):
        return ORDINALS[value.number - 1]
    by_category = {"one": phrases.OrdinalOne, "two": phrases.OrdinalTwo, "few": phrases.OrdinalFew}
    ordinal = by_category.get(speaker.habits.ordinal(value.number), phrases.OrdinalOther)
    return ordinal(Figure(numbers.grouped(value.number, speaker.habits)))


def _listed(value: amounts.Listed, speaker: Speaker) -> _Whole:
    """By the language's list patterns; they may put the items in any place."""
    items = speaker.each(value.items)
    if len(items) < 2:
        return _Whole("".join(items))
    patterns = speaker.habits.or_list if value.style == "or" else speaker.habits.and_list
    text = items[-1]
    for index in range(len(items) - 2, -1, -1):
        last, first = index == len(items) - 2, index == 0
        pattern = patterns["2" if last and first else "end" if last else "start" if first else "middle"]
        before, between, after = _around(pattern)
        text = f"{speaker.marked(before)}{items[index]}{speaker.marked(between)}{text}{speaker.marked(after)}"
    return _Whole(text)


def _around(pattern: str) -> tuple[str, str, str]:
    before, _, rest = pattern.partition("{0}")
    between, _, after = rest.partition("{1}")
    return before, between, after


_FORMS: Final[dict[type, Callable[[Any, Speaker], _Form]]] = {
    type(None): lambda _, speaker: "",
    Figure: lambda value, _: str(value),
    str: lambda value, speaker: speaker.own_words(value),
    int: lambda value, speaker: numbers.grouped(value, speaker.habits),
    tuple: lambda value, speaker: _Whole(" ".join(speaker.each(value))),
    Distance: _distance,
    Pace: _pace,
    dt.time: lambda value, speaker: days.wall_time(value, speaker.habits),
    amounts.Total: _distance,
    amounts.Needed: _distance,
    amounts.Margin: _distance,
    amounts.UpToTenths: lambda value, speaker: numbers.places(ceil(value.number * 10), 1, speaker.habits),
    amounts.InWords: _in_words,
    amounts.InUnit: _in_unit,
    amounts.Capital: _capital,
    amounts.Typed: _typed,
    amounts.Time: lambda value, _: numbers.clock(value.seconds),
    amounts.Span: _span,
    amounts.Day: lambda value, speaker: days.day(value.on, speaker.listener, speaker.habits, year=value.year),
    amounts.NearDay: lambda value, speaker: days.near_day(value.on, speaker.listener, speaker.habits),
    amounts.Days: lambda value, speaker: days.days(value.first, value.last, speaker.listener, speaker.habits),
    amounts.Month: lambda value, speaker: days.month(value.first, speaker.listener, speaker.habits),
    amounts.Year: lambda value, _: str(value.first.year),
    amounts.Weekday: lambda value, speaker: days.weekday(value.number, speaker.habits, plural=value.plural),
    amounts.Moment: lambda value, speaker: days.moment(value.at, speaker.listener, speaker.habits),
    amounts.Ordinal: _ordinal,
    amounts.Language: lambda value, speaker: languages.name(value.code, speaker.habits, own=value.own),
    amounts.CommandName: lambda value, _: command_mark(value.name),
    amounts.Beside: lambda value, _: BESIDE.get(value.tag, value.tag),
    amounts.CityOf: lambda value, speaker: speaker.habits.city(value.zone) or city_of(value.zone),
    amounts.Quoted: lambda value, _: phrases.InQuotes(value.words),
    amounts.Listed: _listed,
    amounts.Joined: lambda value, speaker: _Whole(value.separator.join(speaker.each(value.items))),
}
