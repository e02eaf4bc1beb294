"""First contact."""

from __future__ import annotations

from datetime import time

from core.wording.amounts import CityOf, Weekday
from core.wording.sentence import Sentence


class Hello(Sentence):
    says = (
        "Hi {name}. Tell me your runs in your own words. I add them up towards your goals "
        "and ask on Sundays how it went."
    )
    name: str


class WhichCity(Sentence):
    says = "Which city’s clock do you live by? {city} says {time}."
    city: CityOf
    time: time


class City(Sentence):
    says = "{city}"
    city: str | CityOf


class TypeACity(Sentence):
    says = "Type a city"


class TypeItsName(Sentence):
    says = "Type its name, such as Berlin or New York."


class UnknownCity(Sentence):
    says = "I know no city called “{text}”. The next big one in your time zone will do."
    text: str


class Kilometres(Sentence):
    says = "Kilometres"


class Miles(Sentence):
    says = "Miles"


class CityTaken(Sentence):
    says = "{city}, {time}. {units}, weeks from {week_start}."
    city: str | CityOf
    time: time
    units: Sentence
    week_start: Weekday


class UseMiles(Sentence):
    says = "Use miles"


class UseKilometres(Sentence):
    says = "Use kilometres"


class WhatWouldYouLike(Sentence):
    says = "What would you like?"


class MoreRegularly(Sentence):
    says = "Run more regularly"


class ForARace(Sentence):
    says = "Train for a race"


class KeepALog(Sentence):
    says = "Keep a log"


class JoinMyClub(Sentence):
    says = "Join my club"


class LogItIs(Sentence):
    says = "A log it is. Tell me each run as it comes, such as “ran 5k in 25:30”."


class ByAssumedClock(Sentence):
    says = "By {city}’s clock."
    city: CityOf


class AnotherCity(Sentence):
    says = "Another city"


class GoodToHear(Sentence):
    says = "Good to hear from you, {name}."
    name: str


class ShortHello(Sentence):
    says = "Hi {name}. I go by {city}’s clock for now."
    name: str
    city: CityOf
