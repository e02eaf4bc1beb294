"""Weeks, months and years that are over, as they are named."""

from __future__ import annotations

from datetime import date

import pytest

from core.understanding import command_asked, is_the_last, past_period_in

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "span", "language", "day"),
    [
        ("last", "week", "en", date(2026, 11, 23)),
        ("Last week", "week", "en", date(2026, 11, 23)),
        ("this week", "week", "en", TODAY),
        ("the week before last", "week", "en", None),  # a week by its words alone: "week before last"
        ("week before last", "week", "en", date(2026, 11, 16)),
        ("last", "month", "en", date(2026, 10, 1)),
        ("last month", "month", "en", date(2026, 10, 1)),
        ("last month", "year", "en", None),
        ("November", "month", "en", date(2026, 11, 1)),
        ("last november", "month", "en", date(2025, 11, 1)),
        ("last march", "month", "en", date(2026, 3, 1)),
        ("december", "month", "en", date(2025, 12, 1)),
        ("Nov 2025", "month", "en", date(2025, 11, 1)),
        ("november, 2025", "month", "en", date(2025, 11, 1)),
        ("in november of 2024", "month", "en", date(2024, 11, 1)),
        ("november 12", "month", "en", None),  # a day, which the option's own reader knows
        ("2025", "month", "en", None),
        ("november", "week", "en", None),
        ("2025", "year", "en", date(2025, 1, 1)),
        ("november 2025", "year", "en", date(2025, 11, 1)),
        ("last", "year", "en", date(2025, 1, 1)),
        ("1066", "year", "en", None),
        ("letzte Woche", "week", "de", date(2026, 11, 23)),
        ("vorletzte Woche", "week", "de", date(2026, 11, 16)),
        ("letzten Monat", "month", "de", date(2026, 10, 1)),
        ("März", "month", "de", date(2026, 3, 1)),
        ("letztes Jahr", "year", "de", date(2025, 1, 1)),
        ("novembre", "month", "fr", date(2026, 11, 1)),
        ("noviembre de 2025", "month", "es", date(2025, 11, 1)),
    ],
)
def test_a_period_is_read_by_its_name(text: str, span: str, language: str, day: date | None) -> None:
    languages = (language, "en") if language != "en" else ("en",)
    assert past_period_in(text, span, TODAY, languages=languages) == day


def test_the_month_before_january_is_the_year_befores() -> None:
    assert past_period_in("last", "month", date(2027, 1, 31)) == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("How many miles did I run in November?", "month November"),
        ("how far did I run last week", "week last"),
        ("how far did I run the week before last", "week before last"),
        ("what did I run last month?", "month last"),
        ("how much did I run in 2025", "year 2025"),
        ("how many km did I run last November", "month last November"),
        ("my mileage last month", "month last"),
        ("Wie viel bin ich im November gelaufen?", "month November"),
        ("wie viele Läufe letzte Woche", "week last"),
        ("was bin ich letzten Monat gelaufen", "month last"),
        ("wie weit bin ich 2025 gelaufen", "year 2025"),
        ("hoeveel km heb ik vorige week gelopen", "week last"),
        ("combien ai-je couru en novembre ?", "month novembre"),
        ("combien de km ai-je couru la semaine dernière", "week last"),
        ("¿cuánto corrí en noviembre de 2025?", "month noviembre de 2025"),
        ("quanti km ho corso il mese scorso", "month last"),
        ("quantos km corri na semana passada", "week last"),
        ("先週何キロ走った？", "week last"),
        ("2025年は何キロ走りましたか？", "year 2025"),
        ("what a run last week", ""),
        ("ran 5k last week", ""),
        ("5 miles in november", ""),
    ],
)
def test_a_question_about_a_period_that_is_over_leads_to_its_sum(text: str, command: str) -> None:
    assert command_asked(text) == command


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("longest run this year", "year"),
        ("my longest run last month", "month last"),
        ("what is my longest run so far?", "best"),
        ("what are my PBs", "best"),
        ("how fast have I run a half", "best half"),
        ("my fastest mile", "best mile"),
        ("my best 10k last year", "best 10k last year"),
        ("fastest 5k in 2025?", "best 5k 2025"),
        ("meine schnellsten 5 km dieses Jahr", "best 5 km dieses Jahr"),
        ("mein schnellster 10er", "best 10er"),
        ("was war mein längster Lauf dieses Jahr", "year"),
        ("mon meilleur 10 km", "best 10 km"),
        ("quelle est ma sortie la plus longue", "best"),
        ("mi mejor maratón", "best maratón"),
        ("il mio miglior tempo sui 10 km", "best 10 km"),
        ("meu melhor tempo nos 5 km", "best 5 km"),
        ("mijn snelste 10 km", "best 10 km"),
        ("5kmの自己ベストは？", "best 5km"),
        ("how many miles have I run since January?", "year"),
        ("how many miles have I run since march", ""),
        ("fastest 5k 24:10 today", ""),
        ("best 5k ever! 24:10", ""),
    ],
)
def test_a_question_about_a_best_leads_to_it(text: str, command: str) -> None:
    assert command_asked(text) == command


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("when was the last time I went running?", "runs last"),
        ("my last 5 runs", "runs"),
        ("what did I do 3 days ago", "runs 3 days ago"),
        ("did I work out on 2026-11-05", "runs 2026-11-05"),
        ("wie weit bin ich vorgestern gelaufen", "runs vorgestern"),
        ("quand ai-je couru la dernière fois", "runs last"),
        ("qu'ai-je fait hier", "runs yesterday"),
        ("cosa ho fatto ieri", "runs yesterday"),
        ("o que fiz ontem", "runs yesterday"),
        ("wat heb ik gisteren gedaan", "runs yesterday"),
        ("¿qué hice ayer?", "runs yesterday"),
        ("昨日は何キロ走った？", "runs yesterday"),
        ("最後に走ったのはいつですか？", "runs last"),
        ("did a run yesterday", ""),
        ("did I mention I ran yesterday", ""),
    ],
)
def test_a_question_about_a_day_leads_to_its_runs(text: str, command: str) -> None:
    assert command_asked(text) == command


def test_last_alone_is_the_last() -> None:
    assert is_the_last(" Last ", ("en",))
    assert is_the_last("letzter", ("de", "en"))
    assert not is_the_last("this", ("en",))


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("how am I doing compared to last month", "month beside=last"),
        ("how does this week compare to last week?", "week beside=last"),
        ("how am I doing against last year", "year beside=last"),
        ("how am I doing", "goal show"),
        ("how did I do this month compared to last month", "month beside=last"),
        ("did I run this week?", "week"),
        ("have I run this month", "month"),
        ("did I go running last week", "week last"),
        ("what's my weekly average", "year"),
        ("how much do I run a week on average", "year"),
        ("wie stehe ich gegenüber letzter Woche", "week beside=last"),
        ("bin ich diesen Monat mehr gelaufen als letzten Monat", "month beside=last"),
        ("wie viel laufe ich im Schnitt pro Woche", "year"),
        ("wie liege ich im Plan", "goal show"),
        ("average pace", ""),
    ],
)
def test_a_question_about_more_or_less_leads_to_what_a_sum_is_set_beside(text: str, command: str) -> None:
    assert command_asked(text) == command
