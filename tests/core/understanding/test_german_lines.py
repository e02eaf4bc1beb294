"""Typed values and lines of commands in German; English works beside it, whoever types."""

from __future__ import annotations

from datetime import date, time

import pytest

from core.domain.distance import Distance, Unit
from core.understanding import (
    answer_in_english,
    day_in,
    distance_in,
    duration_in,
    end_in,
    is_a_rest,
    is_unwell,
    line_in_english,
    race_in,
    says_when,
    step_in,
    time_in,
    total_in,
    week_told,
    weekday_in,
    weekdays_in,
)
from core.understanding.languages import LANGUAGES, lines_of

GERMAN = ("de", "en")
TODAY = date(2026, 11, 18)  # a Wednesday


@pytest.mark.parametrize(
    ("words", "metres"),
    [
        ("8,5 km", 8500),
        ("8.5 km", 8500),
        ("1.500 m", 1500),
        ("halber Marathon", 21097.5),
        ("ein Halbmarathon", 21097.5),
        ("fünf Kilometer", 5000),
        ("5 Meilen", 8046.72),
        ("3.1 miles", 5000),
        ("10", 10000),
    ],
)
def test_a_distance(words: str, metres: float) -> None:
    found = distance_in(words, Unit.KM, languages=GERMAN)
    assert found is not None
    assert abs(float(found[0].in_unit(Unit.KM)) * 1000 - metres) < 15


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("1:45 h", 105),
        ("halbe Stunde", 30),
        ("eine halbe Stunde", 30),
        ("anderthalb Stunden", 90),
        ("45 Minuten", 45),
        ("1 Std 10", 70),
        ("half an hour", None),
        ("1h 10min", 70),
    ],
)
def test_a_duration(words: str, minutes: int | None) -> None:
    found = duration_in(words, languages=GERMAN)
    assert found == (minutes * 60 if minutes is not None else duration_in(words))


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("18 Uhr", time(18)),
        ("6:30 Uhr", time(6, 30)),
        ("18.30 Uhr", time(18, 30)),
        ("6 Uhr 30", time(6, 30)),
        ("um 7 Uhr abends", time(19)),
        ("mittags", time(12)),
        ("6pm", time(18)),
        ("25 Uhr", None),
    ],
)
def test_an_hour(words: str, hour: time | None) -> None:
    assert time_in(words, languages=GERMAN) == hour


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("morgen", date(2026, 11, 19)),
        ("am Sonntag", date(2026, 11, 22)),
        ("nächsten Montag", date(2026, 11, 23)),
        ("24.10.2027", date(2027, 10, 24)),
        ("24. Okt.", date(2027, 10, 24)),
        ("24.10.", date(2027, 10, 24)),
        ("in zwei Wochen", date(2026, 12, 2)),
        ("Silvester", date(2026, 12, 31)),
        ("tomorrow", date(2026, 11, 19)),
        ("irgendwann", None),
    ],
)
def test_a_day(words: str, day: date | None) -> None:
    assert day_in(words, TODAY, future=True, month_first=False, languages=GERMAN) == day


def test_short_weekdays_that_are_other_words_elsewhere() -> None:
    assert [weekday_in(word, languages=GERMAN) for word in ("So", "mi", "montags", "sun")] == [6, 2, 0, 6]
    assert weekdays_in("Mittwoch mittags und Samstag 7:30", languages=GERMAN) == (2, 5)


@pytest.mark.parametrize(
    ("words", "runs", "days", "metres", "when"),
    [
        ("3 Läufe diese Woche", 3, None, None, ""),
        ("zwei lockere Läufe", 2, None, None, ""),
        ("15 km", None, None, 15000, ""),
        ("an 5 Tagen laufen", None, 5, None, ""),
        ("dreimal laufen", 3, None, None, ""),
        ("ich will 3 mal laufen", 3, None, None, ""),
        ("2 Läufe, 12 km", 2, None, 12000, ""),
        ("Sonntag 12 km", None, None, 12000, "Sonntag"),
        ("3 Läufe vor der Arbeit", 3, None, None, "vor der Arbeit"),
        ("2 runs, 12 km", 2, None, 12000, ""),
    ],
)
def test_a_promise_that_counts(
    words: str, runs: int | None, days: int | None, metres: int | None, when: str
) -> None:
    found = step_in(words, Unit.KM, languages=GERMAN)
    assert found is not None
    way = Distance.metres(str(metres)) if metres else None
    assert (found.runs, found.days, found.distance, found.when) == (runs, days, way, when)


@pytest.mark.parametrize("words", ["langer Lauf am Sonntag", "3 x 5 km", "mit 2 Freunden laufen"])
def test_a_promise_in_words_only(words: str) -> None:
    assert step_in(words, Unit.KM, languages=GERMAN) is None


@pytest.mark.parametrize(
    ("words", "amount", "starts", "by"),
    [
        ("2027 km in 2027 laufen", 2027, date(2027, 1, 1), date(2027, 12, 31)),
        ("1.000 km im Jahr 2027", 1000, date(2027, 1, 1), date(2027, 12, 31)),
        ("ich will 1.000 km in diesem Jahr laufen", 1000, date(2026, 1, 1), date(2026, 12, 31)),
        ("500 km bis zum 31.12.2026", 500, TODAY, date(2026, 12, 31)),
        ("500 km bis Ende des Jahres", 500, TODAY, date(2026, 12, 31)),
        ("500 km bis Jahresende", 500, TODAY, date(2026, 12, 31)),
        ("500 km bis Ende Juni", 500, TODAY, date(2027, 6, 30)),
        ("300 km von Januar bis Juni 2027", 300, date(2027, 1, 1), date(2027, 6, 30)),
        ("run 2,027 miles in 2027", 2027, date(2027, 1, 1), date(2027, 12, 31)),
    ],
)
def test_a_total(words: str, amount: int, starts: date, by: date) -> None:
    found = total_in(words, Unit.KM, TODAY, languages=GERMAN)
    assert found is not None
    assert found.distance is not None
    assert round(found.distance.in_unit(found.unit)) == amount
    assert (found.starts, found.by) == (starts, by)


def test_an_end() -> None:
    ends = [end_in(words, TODAY, languages=GERMAN) for words in ("Ende Mai", "nächstes Jahr", "bis 3. Juli")]
    assert ends == [date(2027, 5, 31), date(2027, 12, 31), date(2027, 7, 3)]


@pytest.mark.parametrize(
    ("line", "name", "day", "start", "priority"),
    [
        (
            "A-Wettkampf: Kanallauf 10 km, 24. Oktober 2027, Start 9:30 Uhr",
            "Kanallauf 10 km",
            date(2027, 10, 24),
            time(9, 30),
            "A",
        ),
        ("Stadtlauf 5 km, Sonntag, 10 Uhr", "Stadtlauf 5 km", date(2026, 11, 22), time(10), None),
        ("Seelauf 10 km 12.10.2027 um 9 Uhr", "Seelauf 10 km", date(2027, 10, 12), time(9), None),
        ("Halbmarathon Hamburg, 27. Juni 2027, Prio A", "Halbmarathon Hamburg", date(2027, 6, 27), None, "A"),
        ("A race: Canal 10k, 24 Oct 2027, start 9:30", "Canal 10k", date(2027, 10, 24), time(9, 30), "A"),
    ],
)
def test_a_race(line: str, name: str, day: date, start: time | None, priority: str | None) -> None:
    found = race_in(line, TODAY, Unit.KM, languages=GERMAN)
    assert found is not None
    assert (found.name, found.on, found.start, found.priority) == (name, day, start, priority)


def test_the_week_of_a_step() -> None:
    assert week_told("3 Läufe nächste Woche", TODAY, month_first=False, languages=GERMAN) == (
        "3 Läufe",
        date(2026, 11, 25),
    )
    assert week_told("20 km in der Woche vom 7. Dezember", TODAY, month_first=False, languages=GERMAN) == (
        "20 km",
        date(2026, 12, 7),
    )


@pytest.mark.parametrize(
    ("line", "english"),
    [
        ("Rückblick Sonntag 18 Uhr", "review sunday 18"),
        ("Erinnerungen aus", "nudges off"),
        ("krank von gestern bis 8. Dezember", "sick from yesterday until 8. Dezember"),
        ("2 km am Tag ab Montag", "2 km a day from monday"),
        ("Zeitzone Lissabon", "zone Lissabon"),
        ("8,5 km pro Woche", "8.5 km a week"),
    ],
)
def test_a_line_is_turned_word_by_word(line: str, english: str) -> None:
    assert line_in_english(line, GERMAN) == english
    assert line_in_english(line, ("en",)) == line


def test_a_whole_answer_is_turned_and_no_part_of_one() -> None:
    assert answer_in_english("Überspringen.", GERMAN) == "skip"
    assert answer_in_english("nicht jetzt", GERMAN) == "not now"
    assert answer_in_english("nicht jetzt, sondern morgen", GERMAN) == "nicht jetzt, sondern morgen"
    assert answer_in_english("skip", GERMAN) == "skip"


def test_words_of_a_review() -> None:
    assert is_unwell("erkältet seit Montag", GERMAN)
    assert is_unwell("sick", GERMAN)
    assert not is_unwell("Arbeit", GERMAN)
    assert is_a_rest("eine Ruhewoche", GERMAN)
    assert not is_a_rest("3 Läufe", GERMAN)
    assert says_when("Sonntag 9 Uhr", languages=GERMAN)


@pytest.mark.parametrize("code", [code for code, each in LANGUAGES.items() if each.lines is not None])
def test_what_stands_for_an_english_word_is_written_as_it_is_looked_up(code: str) -> None:
    for words in (lines_of(code).says, lines_of(code).terms):
        assert all(phrase == " ".join(phrase.casefold().split()) for phrase in words)
