"""Every topic of the menu, imported in the order in which the menu lists them."""

from __future__ import annotations

from core.commands import (  # isort: skip
    log,
    undo,
    corrections,
    sums,
    why,
    goals,
    steps,
    reviewing,
    races,
    race_results,
    talking,
    settings,
    yours,
    help as helping,
)
from core.commands.catalogue import menu

__all__ = [
    "corrections",
    "goals",
    "helping",
    "log",
    "menu",
    "race_results",
    "races",
    "reviewing",
    "settings",
    "steps",
    "sums",
    "talking",
    "undo",
    "why",
    "yours",
]
