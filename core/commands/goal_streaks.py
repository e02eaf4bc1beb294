"""Goals that are streaks: days or weeks in a row are counted by `streak start`, by the goal's words."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from core.commands.context import Context
from core.commands.running import run_line
from core.commands.streak_lines import read_rule
from core.wording.amounts import Day
from core.wording.reply import Reply
from core.wording.say import goal_streaks as say
from core.wording.sentence import Sentence

KIND: Final = "streak"
"""A kind of `goal new` that is kept as a streak."""
_STREAK: Final = re.compile(
    r"\bstreaks?\b|\b(?:every|each)[ -]?day\b|\bdaily\b|\bdays in a row\b", re.IGNORECASE
)
_LEAD: Final = re.compile(
    r"^(?:i (?:want|would like|'d like) to |to |let me )?(?:(?:start|keep(?: up)?|begin|have|build|run|do) )?"
    r"(?:an? |my )?(?:(?:running |run )?streak(?: of)? ?)?(?:run )?",
    re.IGNORECASE,
)
_UNITS: Final = {"runs": "{} runs a week", "mi": "{} mi a day", "km": "{} km a day"}


def is_streak(text: str) -> bool:
    """Whether the words wish for days in a row, whatever the rule."""
    return bool(_STREAK.search(text))


def start(context: Context, words: str, by: date | None = None, why: str = "") -> Reply:
    """Begin the streak that the words are, or ask for its rule. Raises Refusal.

    What a streak does not keep of what was said is told.
    """
    rule = _rule_in(context, " ".join(words.replace("’", "'").replace('"', "").split()))
    answered = run_line(context, f"streak start {rule}".strip())
    left = _left_out(by, why)
    # A question comes last.
    told, left = (left, ()) if context.opened is not None else ((), left)
    return replace(answered, lines=(*told, *answered.lines, *left))


def of_amount(amount: str, unit: str) -> str:
    """Return a goal's amount as a streak's rule: so much each day, or so many runs a week."""
    return _UNITS.get(unit, "{}").format(amount) if amount else ""


def _rule_in(context: Context, words: str) -> str:
    """Return the words that are a rule, without what leads up to them; nothing where none are."""
    for tried in (words, _LEAD.sub("", words)):
        if tried and read_rule(context, tried) is not None:
            return tried
    return ""


def _left_out(by: date | None, why: str) -> tuple[Sentence, ...]:
    lines: list[Sentence] = [say.NoLastDay(Day(by, year=True))] if by is not None else []
    return (*lines, say.NoWhy()) if why else tuple(lines)
