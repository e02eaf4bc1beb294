"""A message that is changed without its meaning is read as it was: what is learnt holds beyond its words.

A sample of the labelled messages that are read exactly, each changed in every way; so much of a way may
be read otherwise, and so much of it stored wrongly, as stands here. Lower the shares when more holds.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import cache

import pytest
from same_meaning import WAYS, becomes, in_short
from told import told

from benchmarks.understand_score import Label, own, verdicts
from bot import understand
from core.domain.distance import Unit
from core.understanding import Decision, Reader, Reading, month_first_in, read, reading

SAMPLE = 600
LEAST = 60
"""A way that changes fewer messages tells nothing."""
OTHERWISE = {
    "an opening before it": 0.012,
    "closing words behind it": 0.015,
    "a remark beside it": 0.015,
    "other marks": 0.01,
    "other capitals": 0.01,
    "units spelt in another way": 0.01,
    "another distance": 0.03,
    "another time": 0.02,
}
"""The share of changed messages that may be read otherwise, whatever comes of it."""
WRONG = 0.01
"""The share of those that may be stored though they say another thing."""


@cache
def sampled() -> tuple[Label, ...]:
    """Return messages that are read as labelled, the same ones each time."""
    every = own()["en"]
    exact = [label for label, verdict in zip(every, verdicts(every), strict=True) if verdict.exact]
    return tuple(random.Random("the same meaning").sample(exact, SAMPLE))


def reader_of(label: Label) -> Reader:
    moment, zone = understand.moment_in(label["now"])
    return Reader(moment, Unit(label["units"]), label["lang"], month_first_in(zone))


def read_otherwise(way: str) -> Iterator[tuple[str, Reading, Reading] | None]:
    """Yield for each changed message None, or the text with the reading that it should and does have."""
    for label in sampled():
        reader = reader_of(label)
        before = read(label["text"], reader)
        chance = random.Random(f"{way} {label['id']}")
        for changed in WAYS[way](label["text"], before, chance):
            wanted, found = becomes(before, changed.change), read(changed.text, reader)
            yield None if same(wanted, found) else (changed.text, wanted, found)


def same(wanted: Reading, found: Reading) -> bool:
    return in_short(wanted) == in_short(found)


@pytest.mark.parametrize("way", WAYS)
def test_a_message_changed_without_its_meaning_is_read_the_same(way: str) -> None:
    every = list(read_otherwise(way))
    otherwise = [one for one in every if one is not None]
    wrong = [one for one in otherwise if one[2].decision is Decision.STORE]
    listed = "\n".join(f"{text!r}\n  {told(wanted)}\n  {told(found)}" for text, wanted, found in otherwise)
    assert len(every) > LEAST, "the way changes hardly any message"
    assert len(otherwise) <= OTHERWISE[way] * len(every), f"{len(otherwise)} of {len(every)}:\n{listed}"
    assert len(wrong) <= WRONG * len(every), f"{len(wrong)} of {len(every)} stored:\n{listed}"


def share_otherwise(way: str) -> float:
    every = list(read_otherwise(way))
    return sum(one is not None for one in every) / len(every)


@pytest.mark.mutant
@pytest.mark.parametrize("way", WAYS)
def test_mutant_a_reading_of_known_words_only_is_found(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    known = {label["text"] for label in sampled()}

    def by_heart(text: str, reader: Reader, reads: Callable[[str, Reader], Reading] = read) -> Reading:
        return reads(text, reader) if text in known else Reading(Decision.IGNORE)

    monkeypatch.setattr(f"{__name__}.read", by_heart)
    assert share_otherwise(way) > OTHERWISE[way]


@pytest.mark.mutant
@pytest.mark.parametrize("way", ["closing words behind it", "a remark beside it"])
def test_mutant_a_correction_that_heeds_what_is_beside_it_is_found(
    way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "correction_beside_chatter", lambda *_: None)
    assert share_otherwise(way) > OTHERWISE[way]


@pytest.mark.mutant
def test_mutant_a_text_that_is_not_undressed_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "undressed", lambda even: even)
    assert share_otherwise("other marks") > OTHERWISE["other marks"]


@pytest.mark.mutant
def test_mutant_a_list_whose_parts_are_sentences_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "join_lines", lambda _: None)
    assert share_otherwise("other marks") > OTHERWISE["other marks"]
