"""One's own data: export, forget, privacy."""

from __future__ import annotations

from datetime import time

from core.wording.amounts import Day, Joined, Listed
from core.wording.sentence import Sentence


class Everything(Sentence):
    says = "Everything I have of yours: {counts}."
    counts: Joined


class Runs(Sentence, plural="count"):
    says = ("{count} run", "{count} runs")
    count: int


class Others(Sentence, plural="count"):
    """Rest days, strength and the like."""

    says = ("{count} other line of your log", "{count} other lines of your log")
    count: int


class Races(Sentence, plural="count"):
    says = ("{count} race", "{count} races")
    count: int


class Goals(Sentence, plural="count"):
    says = ("{count} goal", "{count} goals")
    count: int


class Reviews(Sentence, plural="count"):
    says = ("{count} review", "{count} reviews")
    count: int


class Alt(Sentence):
    says = "JSON, CSV and a calendar"


class WillDelete(Sentence):
    says = "This deletes all of it: {counts}. There is no way back."
    counts: Joined


class OfAll(Sentence):
    says = "Your accounts are one runner, so it goes from all of them: {platforms}."
    platforms: Listed


class ClubKeeps(Sentence):
    says = "{clubs} keeps its totals, without your name."
    clubs: Listed


class TypeIt(Sentence):
    says = "To do it, type: forget everything"


class TypeTheWords(Sentence):
    says = "Type the words"


class KeepItAll(Sentence):
    says = "Keep it all"


class KeptAll(Sentence):
    says = "Kept, all of it."


class Deleted(Sentence):
    says = "Deleted, {on}, {at}. Receipt {receipt}. Backups lose it by {by}. It was good running with you."
    on: Day
    at: time
    receipt: str
    by: Day


class Privacy(Sentence):
    says = (
        "What you tell me is kept in one file, on the machine of whoever runs this bot: "
        "runs, goals, streaks, reviews, races, settings, and what I said."
    )


class WhoSees(Sentence):
    says = (
        "Nobody else sees it in the chat, but for what you chose for a club’s board. "
        "Nothing is sent to other services."
    )


class YourWays(Sentence):
    says = "/export sends you all of it; /forget deletes all of it, from backups within {days} days."
    days: int
