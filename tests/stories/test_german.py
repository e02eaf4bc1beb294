"""A German runner's season: logs, goals, a race, reviews and a club, typed and answered in German."""

from __future__ import annotations

import re

import pytest

from tests.chat import Chat, Runner

LEFT = "Bleibt, wie es war."
CODE = re.compile(r"\b[A-Z0-9]{4}-[A-Z0-9]{2}\b")


@pytest.fixture
def jonas(chat: Chat) -> Runner:
    return chat.runner("Jonas", language="de")


def test_logs_and_their_days(jonas: Runner) -> None:
    assert jonas.says("8,2 km locker mit Ali, 46:44") == (
        "8,2 km in 46:44 (5:42 /km), locker, heute.\nNotiz: mit Ali.\nDein erster Lauf hier."
    )
    assert "9 km in 46:44 (5:12 /km), locker, heute (vorher 8,2 km)." in jonas.says("das waren 9 km")
    assert "5 km, gestern." in jonas.says("gestern 5 km")
    assert "10 km, gestern." in jonas.says("/log 10 km gestern")
    jonas.says("/log")
    assert "8,5 km, heute." in jonas.says("8,5 km")
    assert "Rückgängig" in jonas.last.buttons


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/settings Rückblick Sonntag 18 Uhr", "Der Rückblick kommt jetzt sonntags um 18:00."),
        ("/settings Erinnerungen 17 Uhr", "Erinnerungen jetzt um 17:00"),
        ("/settings Zeitzone Lissabon", ""),
        ("/settings Einheiten Meilen", "Meilen"),
        ("/settings Wochenanfang Sonntag", "Sonntag"),
        ("/settings Sprache Englisch", "English it is."),
        ("/settings deutsch", ""),
        ("/quiet 22-7 Uhr", "Ruhe jetzt von 22:00 bis 7:00"),
        ("/quiet von 21 Uhr bis 6:30 Uhr", "Ruhe jetzt von 21:00 bis 6:30"),
        ("/quiet aus", "Jetzt keine Ruhezeit."),
        ("/snooze bis Montag", "Nichts bis Mo 23. Nov."),
        ("/snooze zwei Wochen", "Nichts bis Mi 2. Dez."),
        ("/stop Erinnerungen", "Keine Erinnerungen mehr."),
        ("/preview zwei Wochen", "Bis Mi 2. Dez, höchstens:"),
        ("/streak start 2 km am Tag", "2 km am Tag, in einem Lauf oder mehreren."),
        ("/streak start 3 Läufe pro Woche", "3 Läufe pro Woche"),
        ("/pause krank bis Sonntag", "Pause, 18. bis 22. Nov."),
        ("/pause Urlaub von morgen bis 8. Dezember", "Pause, 19. Nov bis 8. Dez."),
    ],
)
def test_lines_of_commands(jonas: Runner, line: str, answer: str) -> None:
    assert answer in jonas.says(line)


def test_a_goal_step_by_step(jonas: Runner) -> None:
    assert "2.027 km im Jahr 2027" in jonas.says("/goal new 2027 km in 2027 laufen")
    assert "Was wäre in drei Monaten anders?" in jonas.says("/goal new")
    assert "100 km bis So 28. Feb 2027" in jonas.says("100 km bis Ende Februar")
    assert "Wann läufst du?" in jonas.says("damit ich am See mit den Kindern mithalte")
    saved = jonas.says("Überspringen")
    assert "Warum: „damit ich am See mit den Kindern mithalte“" in saved
    assert saved.buttons == ["Speichern", "Ändern", "Jetzt nicht"]
    assert "Steht: 100 km bis So 28. Feb 2027." in jonas.says("speichern")
    assert "3 Läufe, bis So 22. Nov." in jonas.says("/micro new 3 Läufe diese Woche")


def test_a_goal_in_free_words_is_offered_and_set(jonas: Runner) -> None:
    offered = jonas.says("ich will 1.000 km in 2027 laufen")
    assert "Ein Ziel, noch nicht gesetzt: 1.000 km im Jahr 2027." in offered
    assert "Gesetzt: 1.000 km im Jahr 2027." in jonas.presses("Setzen")


def test_a_race_from_its_line_to_its_result(chat: Chat, jonas: Runner) -> None:
    added = jonas.says("/race add A-Wettkampf: Kanallauf 10 km, 13. Dezember 2026, Start 9:30 Uhr")
    assert "Kanallauf 10 km, So 13. Dez, Start 9:30. A: der, für den du trainierst." in added
    assert "So 13. Dez, Start 10:00" in jonas.says("/race edit Startzeit 10 Uhr")
    assert "noch 25 Tage" in jonas.says("/countdown")
    chat.at("2026-12-13T15:00 Europe/Berlin")
    assert "race_result" in [kind for _, kind, _ in chat.prompts("Jonas")]
    assert "45:10" in jonas.says("45:10, Beine schwer")
    assert "Kanallauf" in jonas.says("/race list")
    assert "45:10" in jonas.last


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("nicht gestartet", "Notiert. Das Training bleibt dir."),
        ("ausgestiegen", "Notiert: nicht im Ziel."),
    ],
)
def test_a_race_that_was_not_finished(chat: Chat, jonas: Runner, said: str, told: str) -> None:
    jonas.says("/race add")
    jonas.says("Seelauf 5 km")
    assert "Seelauf 5 km, Sa 12. Dez." in jonas.says("am 12.12.")
    chat.at("2026-12-12T15:00 Europe/Berlin")
    assert told in jonas.says(said)


def test_a_review_in_german_and_its_promise(chat: Chat, jonas: Runner) -> None:
    jonas.says("/micro new 10 km diese Woche")
    jonas.says("6 km")
    chat.at("2026-11-22T18:01 Europe/Berlin")
    assert "16. bis 22. Nov: 6 von 10 km, 1 Lauf (Mittwoch)." in jonas.last
    jonas.says("Ali wartet an der Brücke")
    jonas.says("nichts")
    jonas.says("müde")
    ended = jonas.says("zwei lockere Läufe, einer Mittwoch mittags")
    assert ended == "2 Läufe, bis So 29. Nov. Dein Plan: „einer Mittwoch mittags“."
    chat.at("2026-11-29T18:01 Europe/Berlin")
    assert "„zwei lockere Läufe, einer Mittwoch mittags“" in jonas.last


def test_a_step_that_is_pressed_is_quoted_in_german(chat: Chat, jonas: Runner) -> None:
    jonas.says("/micro new 10 km diese Woche")
    jonas.says("6 km")
    chat.at("2026-11-22T18:01 Europe/Berlin")
    for words in ("überspringen", "weiter", "Stark"):
        asked = jonas.says(words)
    assert "Was machst du nächste Woche?" in asked
    offered = asked.buttons[0]
    assert f"{offered}, bis So 29. Nov." in jonas.presses(offered)
    chat.at("2026-11-29T18:01 Europe/Berlin")
    assert f"„{offered}“" in jonas.last


def test_a_nudge_is_answered_by_when_it_will_be(chat: Chat, jonas: Runner) -> None:
    jonas.says("/micro new 10 km diese Woche")
    chat.at("2026-11-19T17:31 Europe/Berlin")
    assert "0 von 10 km" in jonas.last
    assert "Wenn Sonntag 9 Uhr, dann läufst du." in jonas.says("Sonntag 9 Uhr")


def test_a_nudge_is_sent_away_by_the_words_of_its_button(chat: Chat, jonas: Runner) -> None:
    jonas.says("/micro new 10 km diese Woche")
    chat.at("2026-11-19T17:31 Europe/Berlin")
    jonas.says("Nicht diese Woche")
    chat.at("2026-11-21T23:00 Europe/Berlin")
    assert [kind for _, kind, _ in chat.prompts("Jonas")].count("nudge") == 1


def test_whole_answers_close_what_is_asked(jonas: Runner) -> None:
    for line in ("/log", "/goal new", "/race add", "/micro new"):
        jonas.says(line)
        assert jonas.says("abbrechen") == LEFT
    jonas.says("5 km")
    jonas.says("/edit")
    assert "Gelöscht: 5 km, heute." in jonas.says("löschen")


@pytest.mark.parametrize(
    ("word", "answer"),
    [("hilfe", "Erzähl mir deine Läufe"), ("Woche", "16. bis 22. Nov"), ("Einstellungen", "auf Deutsch.")],
)
def test_bare_words_call_what_they_name(jonas: Runner, word: str, answer: str) -> None:
    assert answer in jonas.says(word)


def test_a_german_room_beside_an_english_one(chat: Chat) -> None:
    chat.world.open_room("river", "Europe/Berlin")
    chat.world.open_room("ufer", "Europe/Berlin")
    lena, tom = chat.runner("Lena", language="de"), chat.runner("Tom")
    chat.world.somebody("Lena").admin_of.add("ufer")
    chat.world.somebody("Tom").admin_of.add("river")
    lena.says("/club settings Sprache Deutsch", "ufer")
    opened = lena.says("/challenge new Adventsserie, eine Meile, 26.11.2026 bis 1.1.2027", "ufer")
    assert "1 Meile (1,61 km) am Tag" in opened
    assert "Mitmachen" in opened.buttons
    lena.says("/club link", "ufer")
    code = next(found[0] for sent in reversed(chat.world.sent) if (found := CODE.search(sent.message.text)))
    assert "lives here too: one board, 2 rooms." in tom.says(f"/club link code={code}", "river")
    tom.presses("Join", "river")
    lena.presses("Mitmachen", "ufer")
    chat.at("2026-11-26T12:00 Europe/Berlin")
    assert "Adventsserie: Tag 1 von 37 zählt." in lena.says("3 km")
    chat.at("2026-11-26T20:01 Europe/Berlin")
    boards = {sent.to: sent.message.text for sent in chat.world.sent if sent.kind == "club_board"}
    assert "Adventsserie, Tag 1 von 37." in boards["ufer"]
    assert "Adventsserie, day 1 of 37." in boards["river"]


@pytest.mark.parametrize("words", ["lösche mein Konto", "meine Daten löschen", "vergiss mich"])
def test_who_wants_to_be_forgotten_is_asked_for_the_words(jonas: Runner, words: str) -> None:
    jonas.says("5 km")
    assert "Es gibt kein Zurück." in jonas.says(words)


def test_what_only_a_doctor_can_judge_is_not_judged(jonas: Runner) -> None:
    assert "Das kann ich nicht beurteilen" in jonas.says("ich bin verletzt, was soll ich tun?")


def test_hours_of_rest_are_quiet_hours_and_no_rest_day(jonas: Runner) -> None:
    assert jonas.says("Ruhe 21:30-7:00").text.startswith("Ruhe jetzt von 21:30 bis 7:00")
    assert jonas.says("heute Ruhe").text.startswith("Ruhetag, heute.")


def test_a_yes_saves_the_goal_as_it_does_in_english(jonas: Runner) -> None:
    jonas.says("/goal new")
    jonas.presses("3 Läufe pro Woche")
    jonas.says("weil ich dann besser schlafe")
    jonas.says("überspringen")
    assert jonas.says("ja").text.startswith("Steht: 36 Läufe")
