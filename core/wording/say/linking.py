"""Accounts that become one runner, and part again."""

from __future__ import annotations

from core.wording.amounts import Joined, Listed, Moment
from core.wording.sentence import Sentence


class OnPlatform(Sentence):
    """Ana on Telegram."""

    says = "{name} on {platform}"
    name: str
    platform: str


class OnPlatforms(Sentence):
    """Ana on Discord and Telegram."""

    says = "{name} on {platforms}"
    name: str
    platforms: Listed


# --- a code ----------------------------------------------------------------------------------


class SayItThere(Sentence):
    says = "Within {minutes} minutes, write this to me from your other account:"
    minutes: int


class CodeLine(Sentence):
    says = "/link {code}"
    code: str


class ThenConfirm(Sentence):
    says = "Nothing is joined before you have confirmed it on both sides."


class OneAlready(Sentence):
    says = "One runner already: {accounts}."
    accounts: Listed


# --- on the side that said it ----------------------------------------------------------------


class JoinWith(Sentence):
    says = (
        "{whom} showed this code. Both logs would become one, with the settings of the account that "
        "showed the code, if it has any yet. Shall the two be one runner?"
    )
    whom: Sentence


class JoinThem(Sentence):
    says = "Join them"


class ConfirmThere(Sentence):
    says = "I have asked {whom}: confirm it there within {minutes} minutes. Until then all stays as it is."
    minutes: int
    whom: Sentence


class LeftApart(Sentence):
    says = "Left apart; nothing was changed."


# --- on the side that showed it --------------------------------------------------------------


class IsItYou(Sentence):
    says = (
        "{whom} has said your code. If that is you, both logs become one: what stands in both is kept once, "
        "and the settings are those of {settings}. Is it you?"
    )
    whom: Sentence
    settings: Sentence


class NotMe(Sentence):
    says = "That is not me"


class TurnedDown(Sentence):
    says = "{whom} has turned it down; nothing was changed."
    whom: Sentence


# --- joined ----------------------------------------------------------------------------------


class OneNow(Sentence):
    """One runner now, on Discord and Telegram: 38 runs, 2 goals, 7 reviews."""

    says = "One runner now, on {platforms}: {counts}."
    platforms: Listed
    counts: Joined


class KeptOnce(Sentence, plural="count"):
    says = ("{count} run stood in both and is kept once.", "{count} runs stood in both and are kept once.")
    count: int


class SettingsOf(Sentence):
    says = "The settings are those of {whom}. Until {until} it can be taken apart again."
    whom: Sentence
    until: Moment


# --- apart -----------------------------------------------------------------------------------


class Apart(Sentence):
    says = "Apart again: this account and {whom} have each what they had, and what was said there since."
    whom: Sentence


class LinkAgain(Sentence):
    says = "Link again"


class WouldBeEmpty(Sentence):
    says = (
        "This account would begin with an empty log; {counts} stay with {others}. "
        "An export is a copy to keep. Shall it stand alone?"
    )
    counts: Joined
    others: Listed


class SplitIt(Sentence):
    says = "Split it off"


class StayOne(Sentence):
    says = "Stay one"


class StaysOne(Sentence):
    says = "One runner, as before."


class AloneNow(Sentence):
    says = (
        "This account stands alone now: its log is empty, its settings are as they were. "
        "The rest is with {others}."
    )
    others: Listed


class HasLeft(Sentence):
    says = "{whom} stands alone now, with an empty log. Everything logged so far is here."
    whom: Sentence


# --- refusals --------------------------------------------------------------------------------


class NoSuchCode(Sentence):
    says = "I know no such code. On your other account, /link shows one."


class Expired(Sentence):
    says = "This code has had its {minutes} minutes. On your other account, /link shows a new one."
    minutes: int


class Used(Sentence):
    says = "This code has been used. On your other account, /link shows a new one."


class OwnCode(Sentence):
    says = "This is the code for your other account: write it to me from there."


class TooOften(Sentence):
    says = "{count} codes were wrong, so I take none from here until {until}."
    count: int
    until: Moment


class OneAccount(Sentence):
    says = "There is nothing to take apart: this is your one account with me."
