"""What is reached is never shown too large, what is needed never too small; nothing raises."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from core.domain.distance import Distance, Unit
from core.domain.pace import Pace
from core.wording import numbers
from core.wording.amounts import (
    Day,
    Days,
    Margin,
    Moment,
    NearDay,
    Needed,
    Ordinal,
    Quoted,
    Span,
    Time,
    Total,
    Typed,
)
from core.wording.compose import LONGEST, LONGEST_LABEL, compose
from core.wording.habits import habits
from core.wording.reply import Button, Reply
from core.wording.sentence import Words
from core.wording.words import Listener, Speaker, word

NOW = dt.datetime(2026, 11, 18, 18, 5, tzinfo=dt.UTC)
UNITS = st.sampled_from(Unit)
DISTANCES = st.integers(0, 10**13).map(Distance)
ANY_WORDS = st.text(max_size=200) | st.text(
    alphabet="{}[]()%\\\n\r\u202e\u2067\ue000\ue001אבجد👩‍👩‍👧…a ", max_size=60
)


def figure(amount: object, unit: Unit) -> Decimal:
    text = Speaker(Listener("en", unit, "UTC", NOW)).say(amount)
    return Decimal(text.replace(",", "").replace("\N{MINUS SIGN}", "-"))


@given(done=DISTANCES, unit=UNITS, tenths=st.integers(1, 10**5))
def test_a_target_shows_as_reached_only_when_it_is(done: Distance, unit: Unit, tenths: int) -> None:
    target = Distance.of(Decimal(tenths) / 10, unit)
    shows_as_reached = figure(Total(done, figure=True), unit) >= figure(Needed(target, figure=True), unit)
    assert shows_as_reached == (done >= target)


@given(unit=UNITS, tenths=st.integers(1, 10**5), short=st.integers(1, 10**8))
def test_a_micrometre_short_is_short(unit: Unit, tenths: int, short: int) -> None:
    target = Distance.of(Decimal(tenths) / 10, unit)
    done = Distance(max(target.micrometres - short, 0))
    assert figure(Total(done, figure=True), unit) < Decimal(tenths) / 10


@given(distance=DISTANCES, unit=UNITS, decimals=st.integers(0, 3))
def test_what_is_still_needed_is_never_too_small(distance: Distance, unit: Unit, decimals: int) -> None:
    shown = figure(Needed(distance, figure=True, decimals=decimals), unit)
    missing = shown * unit.micrometres - distance.micrometres
    assert 0 <= missing < Decimal(unit.micrometres) / 10**decimals


@given(distance=DISTANCES, unit=UNITS)
def test_a_total_is_rounded_down_by_less_than_a_tenth(distance: Distance, unit: Unit) -> None:
    shown = figure(Total(distance, figure=True), unit) * unit.micrometres
    assert 0 <= distance.micrometres - shown < Decimal(unit.micrometres) / 10


@pytest.mark.mutant
@pytest.mark.parametrize("rounding", [numbers.nearest, numbers.up])
def test_mutant_a_total_rounded_otherwise_reaches_its_target_too_early(
    rounding, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(numbers, "down", rounding)
    with pytest.raises(AssertionError):
        test_a_micrometre_short_is_short.hypothesis.inner_test(Unit.KM, 400, 1)


@given(hundredths=st.integers(0, 10**7), unit=UNITS)
def test_a_typed_distance_comes_back_as_it_was_typed(hundredths: int, unit: Unit) -> None:
    typed = Decimal(hundredths) / 100
    text = Speaker(Listener("en", unit, "UTC", NOW)).say(Typed(Distance.of(typed, unit), unit))
    assert Decimal(text.removesuffix(f" {unit}").replace(",", "")) == typed


@given(number=st.integers(-(10**9), 10**9), tag=st.sampled_from(["en", "de", "fr", "it", "nl", "ja"]))
def test_figures_are_those_of_the_locale_data(number: int, tag: str) -> None:
    expected = format_decimal(Decimal(number) / 10, format="#,##0.#", locale=tag)
    written = numbers.places(number, 1, habits(tag, tag, "UTC", ""))
    assert written == expected.replace("-", "\N{MINUS SIGN}")


@given(number=st.integers(-20_000, 20_000))
def test_spanish_groups_from_ten_thousand_on(number: int) -> None:
    text = numbers.grouped(number, habits("es", "es", "UTC", ""))
    assert ("." in text) == (abs(number) >= 10_000)


DAYS = st.dates(dt.date(1970, 1, 1), dt.date(2100, 1, 1))
AMOUNTS = st.one_of(
    DISTANCES,
    DISTANCES.map(Total),
    DISTANCES.map(Needed),
    st.integers(-(10**13), 10**13).map(Distance).map(Margin),
    st.integers(-(10**6), 10**6).map(Time),
    st.integers(0, 10**7).map(Span),
    st.integers(-5, 10**6).map(Ordinal),
    st.integers(),
    st.floats(0, 10**6).map(Pace),
    DAYS.map(Day),
    DAYS.map(NearDay),
    st.tuples(DAYS, DAYS).map(sorted).map(lambda pair: Days(*pair)),
    st.times(),
    st.datetimes(dt.datetime(1980, 1, 1), dt.datetime(2100, 1, 1), timezones=st.just(dt.UTC)).map(Moment),  # noqa: DTZ001 -- bounds have no zone here
    ANY_WORDS,
    ANY_WORDS.map(Quoted),
)
TAGS = st.sampled_from(
    ["en", "en_US", "en_XA", "de", "ja", "pt-br", "zh-Hans-CN", "", "_", "x" * 40, "en_../.."]
)
ZONES = st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "UTC", "Etc/GMT+12"])


@given(amount=AMOUNTS, tag=TAGS | st.text(max_size=8), zone=ZONES, unit=UNITS)
def test_no_amount_and_no_language_tag_ever_raises(amount: object, tag: str, zone: str, unit: Unit) -> None:
    text = Speaker(Listener(tag, unit, zone, NOW)).say(amount)
    assert "\n" not in text
    text.encode()


@given(words=ANY_WORDS)
def test_own_words_keep_every_printable_character(words: str) -> None:
    text = word(Words(words), Listener("en", Unit.KM, "UTC", NOW))
    assert len(text.splitlines()) <= 1
    if words.isprintable():
        kept = [each for each in words if each not in "\u2068\u2069"]
        assert [each for each in text if each not in "\u2068\u2069"] == kept


@given(words=st.text(max_size=5000), lines=st.integers(1, 40), label=ANY_WORDS)
def test_every_message_fits_whatever_people_write(words: str, lines: int, label: str) -> None:
    reply = Reply((Words(words),) * lines, (Button(Words(label), "x"),))
    message = compose(reply, Listener("en", Unit.KM, "UTC", NOW))
    assert len(message.text.encode("utf-16-le")) <= 2 * LONGEST
    assert len(message.buttons[0].label) <= LONGEST_LABEL
