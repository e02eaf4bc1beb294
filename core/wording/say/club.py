"""A club and its rooms: how it is set, and how another room comes in."""

from __future__ import annotations

import datetime as dt

from core.wording.amounts import CityOf, Day, Joined, Language, Listed
from core.wording.sentence import Sentence


class Here(Sentence):
    """Riverside: board at 20:00, Berlin’s clock, in kilometres."""

    says = "{name}: board at {at}, {city}’s clock, in {units}."
    name: str
    at: dt.time
    city: CityOf
    units: object


class Rooms(Sentence):
    says = "Rooms: {rooms}."
    rooms: Joined


class ARoom(Sentence):
    """Riverside on Telegram (English)."""

    says = "{title} on {platform} ({language})"
    title: str
    platform: str
    language: Language


class Running(Sentence):
    says = "Running: {names}."
    names: Listed


class JoinAside(Sentence):
    says = "Who is not in this group joins {name} in our private chat:"
    name: str


class JoinLine(Sentence):
    says = "/challenge join {code}"
    code: str


class NothingRuns(Sentence):
    says = "No challenge runs now."


class NoClub(Sentence):
    says = "No club lives here yet. The first challenge that an administrator opens makes one."


class InItsGroup(Sentence):
    """In private."""

    says = "A club lives in its group. Its challenges are joined there, or here by a code."


# --- another room ----------------------------------------------------------------------------------


class SayItThere(Sentence):
    says = "In the other room, within {minutes} minutes, by an administrator there:"
    minutes: int


class CodeLine(Sentence):
    says = "/club link {code}"
    code: str


class Joins(Sentence):
    says = "Then {club} has one board in both rooms."
    club: str


class LivesHere(Sentence):
    """Riverside lives here too: one board, two rooms."""

    says = "{club} lives here too: one board, {count} rooms."
    club: str
    count: int


class CameIn(Sentence):
    says = "{room} has come in: one board, {count} rooms."
    room: Sentence
    count: int


class TakeItOut(Sentence):
    says = "Take that room out"


class NoSuchCode(Sentence):
    says = "No club has shown that code lately. Ask for a new one in the club’s own room."


class Used(Sentence):
    says = "That code has brought a room in already: each is good once. The club’s own room has a new one."


class Expired(Sentence):
    says = "That code was good for {minutes} minutes. The club’s own room has a new one."
    minutes: int


class SameRoom(Sentence):
    says = "This room is the club’s already: say the code in the other one."


class HasItsOwn(Sentence):
    says = "{club} lives here, with challenges of its own. Take this room out of it first."
    club: str


class OutNow(Sentence):
    """To the room that another one took out."""

    says = "This room is out of {club}: no board comes here any more."
    club: str


class TakenOut(Sentence):
    says = "{room} is out of {club}: no board comes there any more."
    room: Sentence
    club: str


class LastRoom(Sentence):
    says = "This is the only room of {club}, so it stays."
    club: str


class NotARoom(Sentence):
    says = "That room is not one of {club}’s."
    club: str


# --- settings --------------------------------------------------------------------------------------


class NewHour(Sentence):
    says = "Boards at {at} from now on, {city}’s clock."
    at: dt.time
    city: CityOf


class KeepTheirs(Sentence):
    says = "What runs keeps the clock of its opening."


class NewLanguage(Sentence):
    says = "This room is spoken to in {language}."
    language: Language


class NewUnits(Sentence):
    says = "Boards in {units} from now on."
    units: object


class BoardAt(Sentence):
    says = "Board at {at}"
    at: dt.time


class OtherCity(Sentence):
    says = "Another city"


class Open(Sentence):
    says = "Open a challenge"


class AnotherRoom(Sentence):
    says = "Another room"


# --- in the preview ----------------------------------------------------------------------------


class BoardsIn(Sentence):
    """In Riverside, not to you: the board of Holiday Streak at 20:00, from Thu 26 Nov."""

    says = "In {club}, not to you: the board of {name} at {at}, from {first}."
    club: str
    name: str
    at: dt.time
    first: Day
