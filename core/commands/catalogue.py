"""The one menu. The topic modules declare their commands on it when they are imported."""

from __future__ import annotations

from core.commands.menu import Menu
from core.wording.reply import Button

ORDER = (
    *("log", "undo", "edit", "rest", "runs", "week", "month", "year", "best", "why"),
    *(
        "goal new",
        "goal list",
        "goal show",
        "goal edit",
        "goal park",
        "goal resume",
        "goal done",
        "goal drop",
    ),
    *("micro new", "micro list", "micro done", "micro change", "micro drop", "review", "plan"),
    *("race add", "race list", "race edit", "race result", "race drop", "countdown"),
    *("streak start", "streak show", "streak rule", "streak end", "pause", "unpause"),
    *("challenge list", "challenge join", "challenge leave", "challenge board", "challenge why"),
    *("challenge rules", "challenge new", "challenge end"),
    *("club show", "club link", "club unlink", "club settings"),
    *("preview", "snooze", "quiet", "stop", "settings"),
    *("link", "unlink", "export", "forget", "privacy", "start", "help"),
)
"""How the menu lists commands."""

menu = Menu(ORDER)


def way_to(name: str, line: str = "") -> Button:
    """Return the button that sends a command, or `line`; it says in words what that does."""
    return Button(menu.summary(name), f"/{line or name}")
