"""What `/preview` lists is what then comes, if nothing changes."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.chat import Chat, Runner

DAY = re.compile(r"\w{3} \d{1,2} \w{3}")
AT = r"(\d{1,2}(?::\d\d)?(?:\s[ap]m)?)"
MARK = re.compile(rf"(\w{{3}} \d{{1,2}} \w{{3}}), {AT} \(([^)]*)\)")
REVIEWS = re.compile(rf"(.*), {AT}: weekly review\.")
STANDS = re.compile(rf"{AT}, twice a week.* As it stands: (.*)\.$")
Listed = set[tuple[str, str, str]]


def clock(words: str) -> str:
    """Return 18:00 for "18:00" and "6 pm"."""
    figures, _, half = words.replace("\u202f", " ").partition(" ")
    hour, _, minute = figures.partition(":")
    later = 12 * (half == "pm") - 12 * (half != "" and hour == "12")
    return f"{int(hour) + later}:{minute or '00'}"


def listed(text: str) -> Listed:
    found: Listed = set()
    for line in text.splitlines():
        if reviews := REVIEWS.fullmatch(line):
            found |= {("weekly_review", day, clock(reviews[2])) for day in DAY.findall(reviews[1])}
        for day, at, what in MARK.findall(line):
            found.add(("race_result" if what == "how it went" else "countdown", day, clock(at)))
        if stands := STANDS.fullmatch(line):
            found |= {("nudge", day, clock(stands[1])) for day in DAY.findall(stands[2])}
    return found


def heard(chat: Chat) -> Listed:
    found: Listed = set()
    for _, kind, at in chat.prompts():
        day = date.fromisoformat(at[:10])
        found.add((kind, f"{day:%a} {day.day} {day:%b}", f"{int(at[11:13])}:{at[14:16]}"))
    return found


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    zone=st.sampled_from(["Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia"]),
    hours=st.integers(0, 24 * 7),
    run=st.sampled_from([None, 3, 8, 20]),
    step=st.sampled_from([None, "3 runs", "25 km", "2 runs, 12 km", "run on 4 days"]),
    race=st.sampled_from([None, 2, 5, 8, 14]),
    start=st.sampled_from(["", ", start 9:00", ", start 18:30", ", start 6:00"]),
    review=st.sampled_from(["18:00", "7:00", "23:30"]),
    nudge=st.sampled_from(["17:30", "8:00", "23:00"]),
    quiet=st.sampled_from(["22:00-07:00", "off", "19:00-09:00", "06:00-20:30"]),
)
@example("Europe/Berlin", 10, None, "3 runs", 5, ", start 9:00", "18:00", "17:30", "06:00-20:30")
def test_what_is_listed_comes(
    zone: str,
    hours: int,
    run: int | None,
    step: str | None,
    race: int | None,
    start: str,
    review: str,
    nudge: str,
    quiet: str,
) -> None:
    with TemporaryDirectory() as folder:
        chat = Chat(Path(folder), f"2026-11-16T00:20 {zone}")
        try:
            ana = chat.runner("Ana", zone)
            chat.wait(hours=hours)
            before = heard(chat)
            for line in (f"/settings review_time={review} nudge_time={nudge}", f"/quiet {quiet}"):
                ana.says(line)
            if run is not None:
                ana.says(f"ran {run} km")
            if step is not None:
                ana.says(f"/micro new {step} this week")
            if race is not None:
                on = date(2026, 11, 16) + timedelta(days=race + hours // 24)
                ana.says(f"/race add Lake 10k, {on}{start}")
            expected = listed(ana.says("/preview 14d").text)
            last = date(2026, 11, 16) + timedelta(days=14 + int((hours + 0.34) // 24))
            chat.at(f"{last}T23:59 {zone}")
            assert heard(chat) - before == expected
        finally:
            chat.world.close()


def test_the_reason_for_silence_is_named(chat: Chat, ana: Runner) -> None:
    ana.says("/micro new 3 runs this week")
    assert "As it stands: Thu 19 Nov and Fri 20 Nov." in ana.says("/preview")
    for _ in range(2):
        ana.says("ran 5k")
    assert "your step (3 runs) is behind" in ana.says("/preview")
    assert "As it stands: Sat 21 Nov." in ana.says("/preview")
    ana.says("ran 5k")
    assert "Your step is done, so none now." in ana.says("/preview")


def test_a_nudge_time_in_quiet_hours_says_that_nudges_are_silent(ana: Runner) -> None:
    ana.says("/micro new 3 runs this week")
    ana.says("/settings nudge 23:00")
    assert "twice a week" not in ana.says("/preview")


def test_the_switches_work(ana: Runner) -> None:
    ana.says("/micro new 3 runs this week")
    switches = ana.says("/preview").buttons
    assert switches == ["Stop reviews", "Stop nudges", "Other hours", "Nothing for 14 days"]
    for switch in switches[:2]:
        ana.says("/preview")
        ana.presses(switch)
    assert ana.says("/preview").text.startswith("Until Wed 2 Dec: nothing.")


def test_many_switches_become_one_that_asks_which(ana: Runner) -> None:
    ana.says("/micro new 3 runs this week")
    ana.says("/race add Lake 10k, 29 Nov 2026")
    for kind in ("weekly review", "nudge", "race countdown", "race result"):
        ana.says("/preview")
        if kind == "weekly review":
            ana.presses("Fewer")
            ana.presses(kind)
        else:
            ana.says(f"/stop {kind}")
    assert ana.says("/preview").text.startswith("Until Wed 2 Dec: nothing.")


def test_what_waits_for_the_end_of_quiet_hours_is_listed(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    ana.says("/settings review 23:00")
    chat.at("2026-11-22T23:30 Europe/Berlin")
    assert "Mon 23 Nov, 7:00: weekly review." in ana.says("/preview 3d")


@pytest.mark.parametrize("line", ["/stop reviews", "/snooze 3 days"])
def test_what_waits_for_the_end_of_quiet_hours_can_still_be_stopped(
    chat: Chat, ana: Runner, line: str
) -> None:
    ana.says("ran 5k")
    ana.says("/settings review 23:00")
    chat.at("2026-11-22T23:30 Europe/Berlin")
    ana.says(line)
    assert "23 Nov" not in ana.says("/preview 3d").text.replace("Until", "")
    chat.at("2026-11-23T12:00 Europe/Berlin")
    assert list(chat.prompts()) == []


def test_a_preview_within_a_snooze_says_so_once_and_how_to_end_it(ana: Runner) -> None:
    ana.says("/snooze 14 days")
    answer = ana.says("/preview 7d")
    assert answer.text == "Nothing until Wed 2 Dec, as you asked.\nQuiet from 22:00 to 7:00."
    assert ana.says("/preview 30d").text.count("Nothing until") == 1
    assert "Messages come again." in ana.presses("Messages again")
    assert "Nothing until" not in ana.says("/preview 7d")


def test_a_span_that_is_none_is_refused_as_one(ana: Runner) -> None:
    assert "a number of days in “banana”" in ana.says("/preview banana")
    assert "weekly review" in ana.presses("14 days")


def test_a_snooze_lasts_as_long_as_was_said_also_beyond_a_year(ana: Runner) -> None:
    assert "Nothing until Thu 23 Dec 2027." in ana.says("/snooze 400 days")
    assert ana.says("/preview 1 year").text.startswith("Nothing until Thu 23 Dec 2027, as you asked.")
    assert "I can’t read a day" in ana.says("/snooze 99999 years")
