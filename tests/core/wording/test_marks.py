"""Where a text names commands: known to the message, unseen in the text."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from core.domain.distance import Unit
from core.wording.amounts import CommandName
from core.wording.compose import compose
from core.wording.listener import Listener
from core.wording.marks import command_mark, commands_in
from core.wording.reply import Reply
from core.wording.say import refusals as say
from core.wording.words import word

LISTENER = Listener("en", Unit.KM, "UTC", datetime(2026, 11, 18, tzinfo=UTC))


def test_a_message_knows_where_it_names_a_command() -> None:
    message = compose(Reply((say.TooMuch(CommandName("goal new"), "/week"),)), LISTENER)
    assert message.text == "/goal new needs nothing after it; “/week” is more than I can use."
    assert [message.text[first:last] for first, last in message.commands] == ["/goal new"]


def test_a_sentence_by_itself_has_no_marks() -> None:
    assert word(say.TooMuch(CommandName("log"), "x"), LISTENER).startswith("/log needs")


@given(words=st.text(max_size=40))
def test_nobodys_words_name_one(words: str) -> None:
    message = compose(Reply((say.TooMuch(CommandName("log"), words + command_mark("log")),)), LISTENER)
    assert [message.text[first:last] for first, last in message.commands] == ["/log"]


@given(parts=st.lists(st.sampled_from(["a", "\n", "\ue002", "\ue003", command_mark("x y")])))
def test_marks_are_never_left(parts: list[str]) -> None:
    text, spans = commands_in("".join(parts))
    assert "\ue002" not in text
    assert "\ue003" not in text
    assert all(0 <= first < last <= len(text) for first, last in spans)
