"""Every topic of the menu, imported in the order in which the menu lists them."""

from __future__ import annotations

from core.commands import (  # isort: skip
    log,
    undo,
    corrections,
    sums,
    why,
    goals,
    goal_changes,
    steps,
    reviewing,
    races,
    race_changes,
    race_results,
    preview,
    snooze,
    quiet,
    stop,
    settings,
    linking,
    unlinking,
    yours,
    help as helping,
)
from core.commands.catalogue import menu

__all__ = [
    "corrections",
    "goal_changes",
    "goals",
    "helping",
    "linking",
    "log",
    "menu",
    "preview",
    "quiet",
    "race_changes",
    "race_results",
    "races",
    "reviewing",
    "settings",
    "snooze",
    "steps",
    "stop",
    "sums",
    "undo",
    "unlinking",
    "why",
    "yours",
]
