"""Refusals: why, and what to say instead."""

from __future__ import annotations

from core.wording.amounts import CommandName, Listed
from core.wording.sentence import Sentence


class NotRead(Sentence):
    says = "I can’t read {what} in “{text}”. For example: {example}."
    what: Sentence
    text: str
    example: str


class NoSuchDay(Sentence):
    says = "No calendar has “{text}”. For example: {example}."
    text: str
    example: str


class NoChoice(Sentence):
    says = "“{text}” is none of the choices. It is {choices}."
    text: str
    choices: Listed


class UnknownCommand(Sentence):
    says = "There is no /{command}. Tell me a run in your own words, or pick one."
    command: str


class SaidTwice(Sentence):
    says = "“{name}” is said twice, {first} and {second}, so nothing is done. Say it once."
    name: str
    first: str
    second: str


class UnknownOption(Sentence):
    says = "{command} has no “{option}”. It knows: {known}."
    command: CommandName
    option: str
    known: Listed


class OneAtATime(Sentence):
    says = "One command a message, so nothing is done yet. Which first?"


class TooMuch(Sentence):
    says = "{command} needs nothing after it; “{text}” is more than I can use."
    command: CommandName
    text: str


class InPrivate(Sentence):
    says = "In our private chat, please."


class InPrivateAsSaid(Sentence):
    """In a toast, where the room has a line with a button that leads there."""

    says = "In our private chat, please: a line here leads there."


class WriteFirst(Sentence):
    """In a group, of a command that is said there and answered in private."""

    says = "Open our chat once, so that I can write to you. Then say it here again."


class InAGroup(Sentence):
    says = "That is for a club: use it in the group."


class NoMemberHere(Sentence):
    """The bot is here as one person's guest."""

    says = (
        "That is for a club, and I am no member here: only you see me. Who manages this server can invite me."
    )


class WhoIsThere(Sentence):
    says = "I can’t see who is speaking, so nothing is done. Write it under your own name."


class WhichOfThem(Sentence):
    says = "More than one has “{words}” in its name. Which?"
    words: str


class NotForYou(Sentence):
    says = "This button is for somebody else."


class OldButton(Sentence):
    says = "This button belongs to an earlier message and has had its turn."


class TooLong(Sentence):
    says = "That is longer than I can read at once: {limit} characters at most. Nothing is stored."
    limit: int


class Bug(Sentence):
    says = "That went wrong on my side; nothing was changed. Bug {ticket}, if you tell whoever runs this bot."
    ticket: str


class SendItAgain(Sentence):
    says = "Send it again"


class ForAdmins(Sentence):
    says = "An administrator of this group can do that."


class RoleUnseen(Sentence):
    """The platform did not tell what somebody is there; with a command of its menu it does."""

    says = "I can’t see from here whether you’re an administrator. Picked from the command menu it works."


class LeftOpen(Sentence):
    says = "Left as it was."


class ADistance(Sentence):
    says = "a distance"


class ATime(Sentence):
    says = "a time"


class APace(Sentence):
    says = "a pace"


class ADate(Sentence):
    says = "a day"


class AWeekday(Sentence):
    says = "a weekday"


class ACity(Sentence):
    says = "a city"


class ANumberOfDays(Sentence):
    says = "a number of days"


class ANumber(Sentence):
    says = "a number"


class AnAnswer(Sentence):
    says = "an answer"
