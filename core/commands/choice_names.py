"""What an option's choices are called in words; what is typed and stored are the identifiers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from core.domain.challenge import Kind, Tie
from core.domain.club import Shown
from core.domain.distance import Unit
from core.domain.goal import GoalKind
from core.domain.run_streak import Reason
from core.domain.runner import PromptKind
from core.domain.streak_rule import TWO_KM, Rule
from core.wording.amounts import Capital
from core.wording.say import buttons as label
from core.wording.say import challenge, choices, pauses, settings, streak_rules
from core.wording.sentence import Sentence

_LENGTHS: Final = {str(Unit.KM): settings.Kilometres(), str(Unit.MILE): settings.Miles()}
_RULES: Final[Mapping[str, Sentence]] = {
    Rule.OFFICIAL_MILE: streak_rules.OfficialMile(),
    Rule.CLASSIC_MILE: streak_rules.ClassicMile(),
    Rule.TWO_KM: streak_rules.EachDay(TWO_KM.minimum),
}
_SEASONS: Final[Mapping[str, Sentence]] = {"holiday": streak_rules.Holiday(), "summer": streak_rules.Summer()}

NAMES: Final[Mapping[str, Mapping[str, Sentence]]] = {
    "kind": {
        "total": choices.ATotal(),
        "streak": choices.InARow(),
        GoalKind.OPEN: choices.WithoutANumber(),
        Kind.RUN_STREAK: choices.LongestRow(),
        Kind.DAYS_RUN: choices.DaysThatCount(),
        Kind.DISTANCE: choices.DistanceInAll(),
        Kind.GROUP_GOAL: choices.OneForAll(),
    },
    "unit": {**_LENGTHS, "runs": choices.Runs()},
    "units": _LENGTHS,
    "per": {"all": choices.InAll()},
    "priority": {letter: label.Amount(letter) for letter in "ABC"},
    "rule": {
        **{rule: streak_rules.JustRule(Capital(name)) for rule, name in _RULES.items()},
        Rule.PER_WEEK: choices.SoManyAWeek(),
        Rule.CUSTOM: choices.AnotherDistance(),
    },
    "season": {season: streak_rules.JustRule(Capital(name)) for season, name in _SEASONS.items()},
    "reason": {
        Reason.SICK: pauses.Sick(),
        Reason.INJURED: pauses.Injured(),
        Reason.AWAY: pauses.Away(),
        Reason.REST: pauses.Rest(),
    },
    "shown": {
        Shown.NAME: choices.ByName(),
        Shown.INITIALS: choices.ByInitials(),
        Shown.HIDDEN: choices.Hidden(),
    },
    "races": {"yes": choices.Yes(), "no": choices.No()},
    "ties": {Tie.SHARED: choices.PlaceShared(), Tie.DISTANCE: choices.GreaterDistance()},
    "step": {"open": challenge.Open(), "draft": choices.ShowFirst(), "change": label.Change()},
    "answer": {
        "yes": choices.Yes(),
        "no": choices.No(),
        "leave": challenge.LeaveIt(),
        "stay": challenge.Stay(),
    },
    "what": {kind: streak_rules.JustRule(Capital(settings.Kind(kind))) for kind in PromptKind},
}
"""By the options' names. What has none is not listed: it is refused, so far."""


def listed(option: str, offered: tuple[str, ...]) -> list[tuple[str, Sentence]]:
    """Return the choices that are listed, each with what it is called."""
    named = NAMES.get(option, {})
    return [(choice, named[choice]) for choice in offered if choice in named]
