"""The menu's sentences of settings, talking, one's own data, and help."""

from __future__ import annotations

from core.wording.sentence import Sentence


class ChangeSettings(Sentence):
    says = "Show or change your settings"


class WhichBoardName(Sentence):
    says = "Which name may boards show?"


class WhichZone(Sentence):
    says = "Which city’s clock?"


class WhichUnits(Sentence):
    says = "Kilometres or miles?"


class WhichLanguage(Sentence):
    says = "Which language?"


class WhichWeekStart(Sentence):
    says = "On which day does your week begin?"


class WhichReviewDay(Sentence):
    says = "On which day shall I ask about the week?"


class WhichReviewTime(Sentence):
    says = "At what time shall I ask about the week?"


class WhichNudgeTime(Sentence):
    says = "At what time may a nudge come?"


class WhichRescueTime(Sentence):
    says = "Streak rescues at which time?"


class QuietFrom(Sentence):
    says = "Quiet from when?"


class QuietUntil(Sentence):
    says = "Quiet until when?"


class SetQuietHours(Sentence):
    says = "Set the hours I keep quiet"


class SnoozeAll(Sentence):
    says = "Hear nothing until a day"


class UntilWhen(Sentence):
    says = "Until when?"


class StopAKind(Sentence):
    says = "Stop a kind of message"


class WhichKind(Sentence):
    says = "Which kind of message?"


class PreviewMessages(Sentence):
    says = "Show what I will send you"


class HowFarAhead(Sentence):
    says = "How far ahead?"


class JoinAccounts(Sentence):
    says = "Be one runner everywhere"


class WhichLinkCode(Sentence):
    says = "Which code did the other account show?"


class ShallTheyJoin(Sentence):
    says = "Shall the two become one?"


class PartAccounts(Sentence):
    says = "Take joined accounts apart"


class ShallItPart(Sentence):
    says = "Shall this account stand alone?"


class ExportEverything(Sentence):
    says = "Get all I have of yours"


class ForgetEverything(Sentence):
    says = "Delete all I have of yours"


class TheWords(Sentence):
    says = "To do it, type: forget everything"


class ExplainPrivacy(Sentence):
    says = "What is kept and who sees it"


class StartHere(Sentence):
    says = "Begin here"


class WhereTo(Sentence):
    says = "Where to?"


class ShowHelp(Sentence):
    says = "Show what I can do"


class WhichCommand(Sentence):
    says = "Which command?"


class AFortnight(Sentence):
    says = "14 days"
