"""The one menu. The topic modules declare their commands on it when they are imported."""

from __future__ import annotations

from core.commands.menu import Menu

ORDER = (
    *("log", "undo", "edit", "rest", "runs", "week", "month", "year", "why"),
    *("goal", "micro", "review", "race", "countdown"),
    *("preview", "snooze", "quiet", "stop", "settings"),
    *("export", "forget", "privacy", "start", "help"),
)
"""How the menu lists commands, by their first word."""

menu = Menu(ORDER)
