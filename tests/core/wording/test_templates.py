"""Templates: plain text with fields, where a field that says nothing leaves no gap."""

from __future__ import annotations

import datetime as dt

import pytest

from core.domain.distance import Unit
from core.wording.sentence import Sentence, Words
from core.wording.words import Listener, word

ANA = Listener("en", Unit.KM, "UTC", dt.datetime(2026, 11, 18, tzinfo=dt.UTC))


class _Two(Sentence):
    says = "Today {first} {second}."
    first: Sentence | None
    second: Sentence | None


class _Begins(Sentence):
    says = "{first} then {second}, at last"
    first: Sentence | None
    second: Sentence | None


class _Comma(Sentence):
    says = ", {words}"
    words: str


class _Optional(Sentence):
    says = "5 km{kind}, today."
    kind: Sentence | None


class _Counted(Sentence, plural="things"):
    says = ("one thing: {things}", "many things: {things}")
    things: int | tuple[Sentence, ...]


class _Braces(Sentence):
    says = "{words} { stays } {0} {Not}"
    words: str


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (_Two(Words("a"), Words("b")), "Today a b."),
        (_Two(None, Words("b")), "Today b."),
        (_Two(Words("a"), None), "Today a."),
        (_Two(None, None), "Today."),
        (_Two(Words("a "), Words("")), "Today a ."),
        (_Begins(None, Words("b")), "then b, at last"),
        (_Begins(Words("a"), None), "a then, at last"),
        (_Optional(None), "5 km, today."),
        (_Optional(_Comma("easy")), "5 km, easy, today."),
        (_Counted(1), "one thing: 1"),
        (_Counted(0), "many things: 0"),
        (_Counted((Words("a"),)), "one thing: a"),
        (_Counted((Words("a"), Words("b"))), "many things: a b"),
        (_Braces("{words}"), "{words} { stays } {0} {Not}"),
    ],
)
def test_a_field_that_says_nothing_takes_its_space_with_it(sentence: Sentence, words: str) -> None:
    assert word(sentence, ANA) == words


class _Of(Sentence):
    says = "{name}’s clock"
    name: str


@pytest.mark.parametrize(("name", "words"), [("Oslo", "Oslo’s clock"), ("St. John’s", "St. John’s clock")])
def test_a_name_that_is_a_genitive_takes_no_other(name: str, words: str) -> None:
    assert word(_Of(name), ANA) == words
