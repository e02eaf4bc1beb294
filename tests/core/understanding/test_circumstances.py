"""What is told of one's days: another place, a time off, a wish to be reminded."""

from __future__ import annotations

from datetime import date

import pytest

from core.domain.run_streak import Reason
from core.understanding.circumstances import TimeOff, place_told, reminder_asked, time_off_in

TODAY, SUNDAY = date(2026, 11, 18), date(2026, 11, 22)
BOTH = ("de", "en")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("im in berlin now", "berlin"),
        ("I’m in New York this week", "new york"),
        ("just moved to Denver last week", "denver"),
        ("back home in London", "london"),
        ("landed in Tokyo!", "tokyo"),
        ("we're in Paris for the weekend", "paris"),
        ("i live in madrid", "madrid"),
        ("bin jetzt in Tokio", "tokio"),
        ("bin diese Woche in London", "london"),
        ("nach München gezogen", "münchen"),
        ("ich wohne jetzt in Wien.", "wien"),
    ],
)
def test_where_one_is(text: str, place: str) -> None:
    told = place_told(text, BOTH)
    assert told is not None
    assert (told.words, told.bound) == (place, False)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("flying to tokyo", "tokyo"),
        ("flying to tokyo tomorrow for two weeks", "tokyo"),
        ("heading to lisbon on friday", "lisbon"),
        ("on my way to Rome", "rome"),
        ("travelling to San Francisco next week", "san francisco"),
        ("fliege nach New York", "new york"),
        ("morgen fliege ich nach Rom", "rom"),
        ("ich fliege am Freitag für zwei Wochen nach Kapstadt", "kapstadt"),
    ],
)
def test_where_one_goes(text: str, place: str) -> None:
    told = place_told(text, BOTH)
    assert told is not None
    assert (told.words, told.bound) == (place, True)


@pytest.mark.parametrize(
    "text", ["ran 5k in Berlin", "in pain", "I'm in", "are you in Berlin?", "I'm in for 10k", "Berlin", ""]
)
def test_what_tells_of_no_place(text: str) -> None:
    assert place_told(text, BOTH) is None


@pytest.mark.parametrize(
    ("text", "reason", "first", "last"),
    [
        ("pulled my hamstring, out for two weeks", Reason.INJURED, None, date(2026, 12, 1)),
        ("broke my toe, no running for 6 weeks", Reason.INJURED, None, date(2026, 12, 29)),
        ("injured, back on monday", Reason.INJURED, None, SUNDAY),
        ("strained calf. resting till 1 december", Reason.INJURED, None, date(2026, 12, 1)),
        ("sick this week", Reason.SICK, None, SUNDAY),
        ("got covid, back in two weeks", Reason.SICK, None, date(2026, 12, 1)),
        ("flu, in bed since yesterday", Reason.SICK, date(2026, 11, 17), None),
        ("I have a cold", Reason.SICK, None, None),
        ("on holiday until sunday", Reason.AWAY, None, SUNDAY),
        ("on holiday from 1 dec to 8 dec", Reason.AWAY, date(2026, 12, 1), date(2026, 12, 8)),
        ("away next week", Reason.AWAY, date(2026, 11, 23), date(2026, 11, 29)),
        ("Zerrung im Oberschenkel, falle zwei Wochen aus", Reason.INJURED, None, date(2026, 12, 1)),
        ("diese Woche krank", Reason.SICK, None, SUNDAY),
        ("bin seit gestern krank", Reason.SICK, date(2026, 11, 17), None),
        ("vom 1.12. bis 8.12. im Urlaub", Reason.AWAY, date(2026, 12, 1), date(2026, 12, 8)),
        ("bin 2 Wochen im Urlaub", Reason.AWAY, None, date(2026, 12, 1)),
        ("nächste Woche verreist", Reason.AWAY, date(2026, 11, 23), date(2026, 11, 29)),
    ],
)
def test_why_and_when_one_does_not_run(
    text: str, reason: Reason, first: date | None, last: date | None
) -> None:
    off = time_off_in(text, TODAY, SUNDAY, month_first=False, languages=BOTH)
    assert off == TimeOff(reason, first, last)


@pytest.mark.parametrize(
    "text",
    [
        "my wife is sick this week",
        "meine Frau ist krank",
        "not sick anymore",
        "sick of running",
        "two weeks ago i was sick",
        "I was injured last year",
        "ran away from a dog",
        "away",
        "on holiday",
        "sick this week?",
        "the finish is 3 miles away",
    ],
)
def test_what_is_no_time_off(text: str) -> None:
    assert time_off_in(text, TODAY, SUNDAY, month_first=False, languages=BOTH) is None


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("remind me at 6pm", "6pm"),
        ("please remind me to go for a run at 18:00 every day", "18:00"),
        ("remind me on fridays at 7", "7"),
        ("remind me tomorrow", ""),
        ("erinnere mich um 18 Uhr", "18 uhr"),
        ("erinner mich bitte täglich um 7 ans Laufen", "7"),
        ("remind me to buy milk", None),
        ("he will remind me at 6pm", None),
    ],
)
def test_when_one_asks_to_be_reminded(text: str, hour: str | None) -> None:
    assert reminder_asked(text, BOTH) == hour


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "bin ab montag eine woche im urlaub"),
        ("de", "eine woche im urlaub ab montag"),
        ("en", "from monday on holiday for a week"),
    ],
)
def test_a_span_is_reckoned_from_the_day_on_which_it_begins(language: str, said: str) -> None:
    languages = ("de", "en") if language == "de" else ("en",)
    off = time_off_in(said, date(2026, 11, 21), date(2026, 11, 22), month_first=False, languages=languages)
    assert off is not None
    assert (off.first, off.last) == (date(2026, 11, 23), date(2026, 11, 29))
