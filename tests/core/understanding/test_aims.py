"""Goals in one's own words: what is aimed at, and what is a plan, a wish or nothing of the kind."""

from __future__ import annotations

from datetime import date

import pytest

from core.domain.distance import Distance, Unit
from core.understanding import Aim, aim_in, bare_aim

TODAY = date(2026, 11, 18)
HALF, MARATHON = Distance.metres("21097.5"), Distance.metres("42195")


def aim(text: str, language: str = "en", *, wished: bool = False) -> Aim | None:
    languages = ("en",) if language == "en" else (language, "en")
    return aim_in(text, TODAY, Unit.KM, languages=languages, wished=wished)


@pytest.mark.parametrize(
    ("language", "text", "distance", "seconds", "event"),
    [
        ("en", "my goal is a sub 2 half in april", HALF, 7200, ""),
        ("en", "i want to break 50 for 10k this year", Distance.of(10, Unit.KM), 3000, ""),
        ("en", "training for the berlin marathon", MARATHON, None, "berlin marathon"),
        ("en", "aiming for a 3:30 marathon", MARATHON, 12600, ""),
        ("en", "goal is 10k in under an hour", Distance.of(10, Unit.KM), 3600, ""),
        ("en", "run a sub 90 half", HALF, 5400, ""),
        ("en", "want to run the london marathon next year", MARATHON, None, "london marathon"),
        ("de", "mein ziel ist ein halbmarathon unter 2 stunden im april", HALF, 7200, ""),
        ("de", "ich möchte einen halbmarathon in 1:45 schaffen", HALF, 6300, ""),
        ("de", "trainiere für den hamburg marathon im april", MARATHON, None, "hamburg marathon"),
    ],
)
def test_a_race_is_aimed_at_with_its_time_or_its_name(
    language: str, text: str, distance: Distance, seconds: int | None, event: str
) -> None:
    found = aim(text, language)
    assert found is not None
    assert (found.distance, found.seconds, found.event) == (distance, seconds, event)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("my goal is a sub 2 half in april", date(2027, 4, 1), date(2027, 4, 30)),
        ("i want to break 50 for 10k this year", date(2026, 11, 19), date(2026, 12, 31)),
        ("marathon in 3:30 next october", date(2027, 10, 1), date(2027, 10, 31)),
        ("i want to do a half marathon by may", TODAY, date(2027, 5, 31)),
        ("aiming for a 3:30 marathon", None, None),
    ],
)
def test_the_days_are_those_among_which_it_is_to_be(text: str, first: date | None, last: date | None) -> None:
    found = aim(text)
    assert found is not None
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i want to run a 5k without walking"),
        ("en", "couch to 5k"),
        ("de", "ich will 5 km am stück laufen"),
        ("de", "von 0 auf 5 km"),
    ],
)
def test_a_distance_without_a_walk_is_one(language: str, text: str) -> None:
    found = aim(text, language)
    assert found is not None
    assert found.unbroken


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *(("en", "lose some weight by running"), ("en", "my goal is to lose 10 pounds")),
        ("en", "i want to get faster"),
        ("de", "ich will fitter werden"),
    ],
)
def test_what_cannot_be_counted_is_vague(language: str, text: str) -> None:
    assert (found := aim(text, language)) is not None
    assert found.vague


@pytest.mark.parametrize(
    ("language", "text"), [("en", "qualify for boston"), ("de", "für boston qualifizieren")]
)
def test_to_qualify_is_one(language: str, text: str) -> None:
    assert (found := aim(text, language)) is not None
    assert found.qualifies


@pytest.mark.parametrize(
    "text",
    [
        *("might do 10 on sunday", "i want to run 10k today", "want to do 10k this weekend"),
        *("i want to run a half tomorrow", "my goal is a marathon on sunday"),
        *("would like a new half zip", "need new shoes for the marathon", "i hope the half goes well"),
        *(
            "run a marathon",
            "what is a good half time?",
            "1000 miles this year is the goal",
            "i like running",
        ),
    ],
)
def test_a_plan_and_other_wishes_are_none(text: str) -> None:
    assert aim(text) is None


def test_what_is_known_to_be_a_wish_needs_no_more_words() -> None:
    assert (found := aim("run a marathon", wished=True)) is not None
    assert found.distance == MARATHON


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("1000 miles this year is the goal", "1000 miles this year"),
        ("My goal is to run 3 times a week", "run 3 times a week"),
        ("ran 5k", "ran 5k"),
    ],
)
def test_what_says_that_it_is_a_goal_is_taken_off(text: str, left: str) -> None:
    assert bare_aim(text, ("en",)) == left
