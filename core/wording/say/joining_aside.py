"""Joining where the group cannot tell it: the way to the private chat, and a challenge's code there."""

from __future__ import annotations

from core.wording.amounts import CommandName
from core.wording.sentence import Sentence


class LetMeWrite(Sentence):
    """In a group, to everybody who has joined and whom the bot cannot write to."""

    says = "New in {name}? Open our chat once, so that I can write to you."
    name: str


class ALineLeadsThere(Sentence):
    """In a toast, to one of them."""

    says = "Open our chat once, so that I can write to you: a line here leads there."


class AllowMessages(Sentence):
    says = "I can’t write to you yet. Write to me once in our own chat, and what is yours comes there."


class OpenOurChat(Sentence):
    says = "Open our chat"


class WhichClub(Sentence):
    """To somebody in private who is in no challenge yet."""

    says = (
        "A club’s challenges are joined in its group, by their Join button. "
        "Or send me a challenge’s code: there, {club} leads to it."
    )
    club: CommandName


class Invited(Sentence):
    """Who came by a link reads what it is before anything of hers is shown."""

    says = "{club} runs {name}."
    club: str
    name: str
