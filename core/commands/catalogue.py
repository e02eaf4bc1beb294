"""The one menu. The topic modules declare their commands on it when they are imported."""

from __future__ import annotations

from core.commands.menu import Menu

menu = Menu()
