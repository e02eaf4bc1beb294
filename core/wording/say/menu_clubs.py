"""The menu's sentences for clubs: what each command does, and the question of each option."""

from __future__ import annotations

from core.wording.sentence import Sentence


class AboutChallenges(Sentence):
    says = "Your club’s challenges"


class AboutClubs(Sentence):
    says = "Your club and its rooms"


class NewChallenge(Sentence):
    says = "Open a challenge"


class ListChallenges(Sentence):
    says = "List the challenges"


class JoinChallenge(Sentence):
    says = "Join a challenge"


class LeaveChallenge(Sentence):
    says = "Leave a challenge"


class ShowBoard(Sentence):
    says = "Show the board"


class ShowRules(Sentence):
    says = "Show the rules"


class ShowMyDays(Sentence):
    says = "Show your own counted days"


class EndChallenge(Sentence):
    says = "End a challenge"


class ShowClub(Sentence):
    says = "Show the club"


class LinkRooms(Sentence):
    says = "Let another room in"


class UnlinkRoom(Sentence):
    says = "Take a room out"


class SetClub(Sentence):
    says = "Set hour, clock, language"


# --- options ----------------------------------------------------------------------------------


class WhichKind(Sentence):
    says = "What is counted?"


class WhatName(Sentence):
    says = "What is it called?"


class WhichRule(Sentence):
    says = "What makes a day count?"


class HowFarADay(Sentence):
    says = "How far at least, each day?"


class HowFarTogether(Sentence):
    says = "How far together?"


class FirstDay(Sentence):
    says = "Which is the first day?"


class LastDay(Sentence):
    says = "Which is the last day?"


class WhoseClock(Sentence):
    says = "Which city’s clock sets the board’s hour and the closing?"


class BoardHour(Sentence):
    says = "At what time does the board come?"


class WhatOfTies(Sentence):
    says = "Who goes first of a tie?"


class OpenOrChange(Sentence):
    says = "Open it, or change it?"


class ShallItEnd(Sentence):
    says = "Shall it end?"


class WhichChallenge(Sentence):
    says = "Which challenge?"


class HowShown(Sentence):
    says = "How shall the club see you?"


class RacesToo(Sentence):
    says = "Shall the club read of your races?"


class StayOrLeave(Sentence):
    says = "Leave it, or stay?"


class LastDayThen(Sentence):
    says = "Which is the last day then?"


class WhichCode(Sentence):
    says = "Which code was shown in the club’s own room?"


class WhichRoom(Sentence):
    says = "Which room?"


class WhichLanguage(Sentence):
    says = "Which language is spoken in this room?"


class WhichUnits(Sentence):
    says = "Kilometres or miles?"
