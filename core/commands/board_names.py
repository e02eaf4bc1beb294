"""`settings board_name`: the name by which clubs read of her, and back to the platform's."""

from __future__ import annotations

from typing import Final

from core.commands.context import Context
from core.domain.club import LONGEST_NAME, title
from core.domain.runner import Runner
from core.errors import Refusal
from core.wording.reply import Button
from core.wording.say import board_names as say
from core.wording.sentence import Sentence

RESET: Final = frozenset({"reset", "none", "no", "off", "default", "my own", "remove"})
AGAIN: Final = "reset"


def read_board_name(context: Context, text: str) -> str:
    """Return the name as boards may show it; empty for the platform's. Raises Refusal."""
    first, _, rest = text.partition(" ")
    if first.casefold() == "name" and rest.strip():
        text = rest  # "board name Ana B."
    name = title(text.strip('"“”'))
    if name.casefold() in RESET or name == title(context.runner.name):
        return ""
    ways = tuple(platforms_name(context))
    if not any(sign.isalnum() for sign in name):
        raise Refusal(say.NoNameInIt(), ways)
    if len(name) > LONGEST_NAME:
        raise Refusal(say.NameTooLong(LONGEST_NAME, len(name)), ways)
    return name


def platforms_name(context: Context) -> list[Button]:
    """Offer the platform's name."""
    name = title(context.runner.name)[:LONGEST_NAME]
    return [Button(say.KeepName(name), AGAIN)] if name else []


def new_board_name(runner: Runner) -> Sentence:
    """Say what boards say from now on."""
    if runner.board_name:
        return say.NewBoardName(runner.board_name)
    return say.OwnNameAgain(title(runner.name))


def board_name_set(runner: Runner) -> Sentence | None:
    return say.BoardsSay(runner.board_name) if runner.board_name else None
