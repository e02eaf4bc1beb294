"""What choices are called where they are listed: words, not the identifiers that are stored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.app import NameChoices
from core.commands.choice_names import listed
from core.commands.topics import menu
from core.domain.challenge import Kind
from core.domain.standings import SCORES
from core.wording.catalogues import spoken
from tests.chat import Chat

OPTIONS = [(command, option) for command in menu for option in command.options if option.choices]
NOT_YET = {str(kind) for kind in Kind if kind not in SCORES}


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[Chat]:
    made = Chat(tmp_path)
    yield made
    made.world.close()


def test_every_choice_that_is_taken_is_listed_and_no_other() -> None:
    for _, option in OPTIONS:
        named = [choice for choice, _ in listed(option.name, option.choices)]
        assert named == [choice for choice in option.choices if choice not in NOT_YET], option.name


def test_names_are_words_and_no_two_of_an_option_are_the_same(chat: Chat) -> None:
    for language in spoken():
        called = chat.world.store.write_now(
            lambda tables, language=language: chat.world.app(tables).look(NameChoices(language))
        )
        assert called.keys() == {(command.name, option.name) for command, option in OPTIONS}
        for of, choices in called.items():
            names = [name for _, name in choices]
            assert len({*names}) == len(names), of
            assert not any("_" in name or len(name) > 100 for name in names), of


def test_a_question_without_likely_answers_of_its_own_offers_them_by_name(chat: Chat) -> None:
    ana = chat.runner("Ana")
    answer = ana.says("/streak start season=spring")
    assert "none of the choices" in answer
    assert answer.buttons == ["Holiday streak", "Summer streak"]
