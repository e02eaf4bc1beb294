"""Help: what there is, and how to say it."""

from __future__ import annotations

from core.wording.amounts import CommandName, Joined
from core.wording.sentence import Sentence


class SlashAlone(Sentence):
    says = "A slash alone is no command. Tell me a run in your own words, or pick one."


class Intro(Sentence):
    says = "Tell me your runs in your own words: “ran 5k in 25:30 yesterday, felt great”."


class WhatIDo(Sentence):
    says = (
        "A companion for runners’ goals. Tell me your runs in your own words: I add them up towards "
        "your goals, ask each week how it went, and count down to your races."
    )


class InShort(Sentence):
    says = "Runs in your own words, goals in small bites, a review each week, races counted down."


class Topic(Sentence):
    says = "{name}: {commands}"
    name: Sentence
    commands: Joined


class Logging(Sentence):
    says = "Log"


class Goals(Sentence):
    says = "Goals"


class Races(Sentence):
    says = "Races"


class StreaksAndClubs(Sentence):
    says = "Streaks and clubs"


class Messages(Sentence):
    says = "Messages"


class Yours(Sentence):
    says = "Yours"


class OneCommand(Sentence):
    says = "To have one explained, write its name after {command}."
    command: CommandName


class About(Sentence):
    says = "{command}: {summary}."
    command: CommandName
    summary: Sentence


class Example(Sentence):
    says = "For example: {examples}"
    examples: Joined


class Options(Sentence):
    says = "It takes: {options}"
    options: Joined


class Option(Sentence):
    says = "{name}"
    name: str


class Choices(Sentence):
    says = "{name} ({choices})"
    name: str
    choices: str


class Unknown(Sentence):
    says = "There is no /{command}."
    command: str


class HelloAgain(Sentence):
    says = "Hi {name}. Tell me a run, or pick one."
    name: str


class InAGroup(Sentence):
    """To a group that has just let the bot in."""

    says = (
        "I keep this club’s challenges: an administrator opens one, everybody joins by a button. "
        "What is yours alone comes in our own chat."
    )
