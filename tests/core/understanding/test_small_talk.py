"""What is a question or a request, and no answer to one."""

from __future__ import annotations

import pytest

from core.understanding import small_talk


@pytest.mark.parametrize(
    ("language", "asked", "told"),
    [
        ("en", "Is there a way out", "was 5k"),
        ("de", "Was heißt das", "Wasser dabei"),
        ("es", "¿Cómo se sale", "hay niebla"),
        ("fr", "est-ce que ça compte", "quelle journée"),
        ("it", "c’è altro? non so", "comeback"),
        ("pt", "podes ajudar", "podcast e corrida"),
        ("nl", "hoe werkt dit", "water mee"),
        ("ja", "何ですか", "雨"),
    ],
)
def test_a_question_is_known_by_how_it_opens_in_its_own_language(
    language: str, asked: str, told: str
) -> None:
    assert small_talk.asks(asked, language)
    assert not small_talk.asks(told, language)
    assert small_talk.asks(f"{told} ?", language)
