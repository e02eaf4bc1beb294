"""A log, a question, a correction and undo, told in each language; German is answered in German."""

from __future__ import annotations

import pytest

from tests.chat import Chat

TOLD = {
    "de": ("gestern 8,2 km locker in 46:44", "das waren 9 km", "6m locker"),
    "es": ("ayer corrí 8,2 km suave en 46:44", "eran 9 km", "6m suave"),
    "fr": ("hier 8,2 km footing en 46:44", "c'était 9 km", "6m footing"),
    "it": ("ieri 8,2 km lento in 46:44", "erano 9 km", "6m lento"),
    "pt": ("ontem corri 8,2 km leve em 46:44", "eram 9 km", "6m leve"),
    "nl": ("gisteren 8,2 km rustig in 46:44", "het was 9 km", "6m rustig"),
    "ja": ("昨日8.2km ジョグ 46分44秒", "9kmに修正", "6m ジョグ"),
}
"""Yesterday's 8.2 km, that they were 9, and six of something."""


@pytest.mark.parametrize("language", [code for code in TOLD if code != "de"])
def test_who_writes_her_own_language_is_understood_and_answered_in_english(chat: Chat, language: str) -> None:
    ana = chat.runner("Ana", language=language)
    log, correction, doubtful = TOLD[language]
    assert "8.2 km in 46:44 (5:42 /km)" in ana.says(log)
    assert "yesterday" in ana.last
    assert "9 km in 46:44 (5:12 /km)" in ana.says(correction)
    assert "Back: 8.2 km in 46:44" in ana.says("/undo")
    asked = ana.says(doubtful)
    assert asked == "6 miles or 6 minutes?\nNothing is logged yet."
    assert asked.buttons == ["6 miles", "6 minutes", "Not a run"]
    assert "9.66 km (6 mi)" in ana.presses("6 miles")
    assert "This week: 17.8 km" in ana.last


def test_who_writes_german_is_answered_in_german(chat: Chat) -> None:
    jonas = chat.runner("Jonas", language="de")
    log, correction, doubtful = TOLD["de"]
    assert "8,2 km in 46:44 (5:42 /km), locker, gestern." in jonas.says(log)
    assert "9 km in 46:44 (5:12 /km), locker, gestern (vorher 8,2 km)." in jonas.says(correction)
    assert "8,2 km in 46:44" in jonas.says("/undo")
    asked = jonas.says(doubtful)
    assert asked == "6 Meilen oder 6 Minuten?\nNoch ist nichts eingetragen."
    assert asked.buttons == ["6 Meilen", "6 Minuten", "Kein Lauf"]
    assert "9,66 km (6 mi), locker, heute." in jonas.says("6 Meilen")  # what is on a button can be typed
    assert "Diese Woche: 17,8 km" in jonas.last


@pytest.mark.parametrize(("language", "day"), [("es", "mañana"), ("fr", "demain"), ("it", "domani")])
def test_a_day_given_as_an_answer_is_read_in_every_language(chat: Chat, language: str, day: str) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("/snooze")
    assert ana.says(day) == "Nothing until Thu 19 Nov. Your log is open all the same."


def test_english_is_read_from_everybody(chat: Chat) -> None:
    jonas = chat.runner("Jonas", language="de")
    assert "8,2 km in 46:44" in jonas.says("8.2 km in 46:44")
    assert "2.027 km im Jahr 2027" in jonas.says("/goal new run 2,027 km in 2027")
    assert "3 Läufe, bis So 22. Nov" in jonas.says("/micro new 3 runs this week")
