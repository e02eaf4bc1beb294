"""The ledger behind a number: sums that a person can redo with the figures shown."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.chat import Chat, Runner

NUMBER = r"([\d,]+(?:\.\d+)?)"
SUM = re.compile(
    rf"Needed through \w+: {NUMBER} \w+ × (\d+) of (\d+) days = {NUMBER} \w+\. "
    rf"Run: {NUMBER} \w+ in \d+ runs?\. Difference: {NUMBER} \w+ (ahead|behind)"
)


def number(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    target=st.integers(100, 3000),
    unit=st.sampled_from(["km", "mi"]),
    runs=st.lists(st.integers(100, 4219), min_size=1, max_size=5),
)
def test_the_difference_is_that_of_the_figures_shown(target: int, unit: str, runs: list[int]) -> None:
    with TemporaryDirectory() as folder:
        chat = Chat(Path(folder))
        try:
            ana = chat.runner("Ana", units=unit)
            ana.says(f"/goal new run {target} {unit} in 2026")
            for run in runs:
                ana.says(f"ran {run / 100} {unit}")
            found = SUM.search(ana.says("/why goal").text)
        finally:
            chat.world.close()
    assert found is not None
    needed, done, difference = (number(found[index]) for index in (4, 5, 6))
    assert done - needed == (difference if found[7] == "ahead" else -difference)
    exact = number(found[1]) * int(found[2]) / int(found[3])
    assert abs(exact - needed) <= Decimal("0.05")


def test_runs_add_up_in_the_figures_that_are_shown(ana: Runner) -> None:
    ana.says("ran 10.55 km")
    assert ana.says("/why").text.splitlines()[0] == "Today 10.55 km."
    for run in ("5.25 km yesterday", "7 km", "6 km", "5 km"):
        ana.says(f"ran {run}")
    assert ana.says("/why").text.splitlines()[0] == (
        "1 earlier run of 5.25 km, today 10.55 km, today 7 km, today 6 km, today 5 km: together 33.8 km."
    )


def test_runs_in_another_unit_are_each_rounded(chat: Chat) -> None:
    tom = chat.runner("Tom", units="mi")
    for _ in range(3):
        tom.says("ran 5 km")
    assert tom.says("/why").text.splitlines()[0] == (
        "Today 3.11 mi, today 3.11 mi, today 3.11 mi: together 9.32 mi, each rounded."
    )


def test_a_mean_is_told_to_the_nearest_and_a_need_rounded_up(ana: Runner) -> None:
    ana.says("/goal new run 2,000 km in 2026")
    ana.says("ran 15 km")  # 15 km in 28 days are 0.536 a day
    assert "44 days left: 45.2 km a day instead of 0.5 gets there." in ana.says("/goal show")


def test_the_rate_and_the_projection_are_sums_too(ana: Runner) -> None:
    ana.says("/goal new run 2,026 km in 2026")
    ana.says("ran 438.2 km")  # asked about: nobody runs that
    ana.says("ran 38 km yesterday")
    assert "Left: 1,988 km over 44 days, today included: 45.2 km a day." in ana.says("/why goal")
    assert "38 km in the last 28 days; at that, what is left takes 1,465 days: " in ana.says("/why goal")


def test_a_correction_is_told_once_even_at_the_same_second(ana: Runner) -> None:
    ana.says("/micro new 3 runs this week")
    ana.says("ran 12 km")
    ana.says("/why week")
    ana.says("make that 10.4")
    assert "Changed since you last asked: today, 12 km to 10.4 km (you, Wed 19:05)." in ana.says("/why week")
    assert "Changed" not in ana.says("/why week")


@pytest.mark.parametrize(
    ("words", "answer"), [("countdown", "Lake 10k"), ("week", "3 runs"), ("goal", "Needed")]
)
def test_every_figure_can_be_asked_about(ana: Runner, words: str, answer: str) -> None:
    ana.says("/goal new run 100 km by 31 January")
    ana.says("/micro new 3 runs this week")
    ana.says("/race add Lake 10k, 5 Dec 2026")
    assert len(ana.says("/why").buttons) == 3
    assert answer in ana.says(f"/why {words}")


def test_the_days_to_a_race_are_counted_by_the_runners_clock(chat: Chat) -> None:
    tom = chat.runner("Tom", "Pacific/Honolulu")
    tom.says("/race add Lake 10k, 5 Dec 2026")
    answer = tom.says("/why countdown")
    assert answer.text == ("Lake 10k: from Wed 18 Nov to Sat 5 Dec it is 17 days.\nDays are Honolulu’s.")


def test_who_has_runs_but_no_figure_is_told_so(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k last monday")
    chat.wait(days=9)
    assert ana.says("/why").text.startswith("No figure to explain now")


def test_a_margin_that_no_decimal_shows_is_on_the_line(chat: Chat, ana: Runner) -> None:
    chat.at("2026-12-31T20:00 Europe/Berlin")
    ana.says("/goal new run 20 km in 2026")
    ana.says("ran 19.99 km yesterday")
    assert "19.9 km, on the line." in ana.says("/goal show")
