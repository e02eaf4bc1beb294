"""The rule that a streak is told: its option, what it may be, and what it needs beside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from core.commands.catalogue import way_to
from core.commands.context import Context
from core.commands.menu import Missing
from core.commands.options import Option, OptionType
from core.commands.streak_lines import read_rule
from core.commands.streak_words import USUAL_RUNS, rules_that_wait
from core.domain.calendar import DAY
from core.domain.distance import Distance, Unit
from core.domain.streak_rule import CLASSIC_MILE, OFFICIAL_MILE, TWO_KM, Rule, StreakRule, custom, per_week
from core.errors import Refusal
from core.wording.amounts import Capital, Listed
from core.wording.reply import Button
from core.wording.say import buttons as label
from core.wording.say import menu_streaks as ask
from core.wording.say import refusals
from core.wording.say import streak_rules as rule_say

NEW_FOR = 42
"""Days: coaches ask for about six weeks of regular running before a daily streak."""
RUNS = range(1, 22)
DISTANCES = (Distance.metres(100), Distance.metres(100_000))
FIXED = {Rule.OFFICIAL_MILE: OFFICIAL_MILE, Rule.CLASSIC_MILE: CLASSIC_MILE, Rule.TWO_KM: TWO_KM}


def offered(context: Context) -> list[Button]:
    """Offer the rules; who is new is offered those first that can pause."""
    mile = Button(rule_say.JustRule(Capital(rule_say.OfficialMile())), "official mile")
    waiting = rules_that_wait()
    return [*waiting, mile] if is_new(context) else [mile, *waiting]


def is_new(context: Context) -> bool:
    """Whether the runner has logged runs for less than six weeks."""
    first = context.today - NEW_FOR * DAY
    return not context.tables.records.totals(context.runner.id, first - 365 * DAY, first)


RUNS_A_WEEK = Option(
    OptionType.INTEGER,
    ask.HowManyRuns(),
    suggest=lambda _: [Button(label.Amount(number), str(number)) for number in (2, 3, 4)],
)
DISTANCE = Option(OptionType.DISTANCE, ask.HowFarADay())


Rules = str | Mapping[str, Any]
"""A rule by its name, or one that is told with its figure: what `read_rule` makes of "3 runs a week"."""


def _read_rule(context: Context, text: str) -> Rules:
    """Raises Refusal for what is no rule, with whole lines that are one."""
    told = read_rule(context, text)
    if told is None or "rule" not in told:
        names = Listed(tuple(str(rule).replace("_", " ") for rule in Rule), "or")
        ways = tuple(replace(way, says=f"/streak start {way.says}") for way in offered(context))
        raise Refusal(refusals.NoChoice(text[:60], names), ways)
    return told["rule"] if set(told) == {"rule"} else told


RULE = Option(
    OptionType.CHOICE,
    ask.WhichRule(),
    choices=tuple(str(rule) for rule in Rule),
    suggest=offered,
    read=_read_rule,
)


def read_rule_alone(context: Context, text: str) -> Mapping[str, Any] | None:
    """Read a rule in words, for a streak that goes on. Raises Refusal for days of another one."""
    found = read_rule(context, text)
    if found is not None and not found.keys() <= {"rule", "runs", "distance"}:
        line = f"/streak start {' '.join(text.split())[:60]}"
        raise Refusal(rule_say.SeasonsHaveDays(), (Button(label.Line(line), line),))
    return found


def told(rule: Rules, runs: int | None, distance: tuple[Distance, Unit] | None) -> StreakRule:
    """Return the rule that is meant. Raises Missing for what it needs, Refusal for what nobody runs."""
    if not isinstance(rule, str):
        return told(rule["rule"], rule.get("runs", runs), rule.get("distance", distance))
    match Rule(rule):
        case Rule.PER_WEEK:
            if runs is None:
                raise Missing("runs")
            if runs not in RUNS:
                raise Refusal(rule_say.TooManyRuns(), _ways_of_runs())
            return per_week(runs)
        case Rule.CUSTOM:
            if distance is None:
                raise Missing("distance")
            if not DISTANCES[0] <= distance[0] <= DISTANCES[1]:
                raise Refusal(rule_say.TooShort(), (way_to("streak start"),))
            return custom(distance[0])
        case fixed:
            return FIXED[fixed]


def _ways_of_runs() -> tuple[Button, ...]:
    name = rule_say.JustRule(Capital(rule_say.EachWeek(USUAL_RUNS)))
    return (Button(name, f"/streak start {USUAL_RUNS} runs a week"),)
