"""Writes docs/reference.md from menu, settings and prompts: `python -m deploy.reference`."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from bot.settings import PREFIX, Settings
from core.commands.suggestions import menu_lines
from core.commands.topics import menu
from core.domain.runner import PromptKind

PAGE = Path(__file__).parent.parent / "docs" / "reference.md"
PROMPTS = {
    PromptKind.REVIEW: "Sunday 18:00, or the runner's slot; caught up within 36 hours, once",
    PromptKind.NUDGE: "17:30 from the week's fourth day, if a step is behind and can be kept; two hours",
    PromptKind.COUNTDOWN: "8:00 four weeks and one week before, 18:00 on the eve, 2 h 30 before the start",
    PromptKind.RACE_RESULT: "14:00 on race day, 20:00 when the start is at 12:00 or later; once",
}
DOORS = {
    "talk": "the whole bot in a terminal",
    "replay FILE [--json] [--files DIR]": "plays a scenario and prints what the bot said",
    "understand": "reads messages as JSON lines and prints what they mean",
    "menu": "prints every command as JSON lines",
    "doctor": "says what is wrong with settings and database; compares the totals with the log",
    "migrate": "brings the database to this version and rebuilds its totals",
    "backup [FILE]": "copies the database, also while it is in use",
    "restore FILE": "puts a checked backup in the database's place",
    "serve": "runs the platforms that are configured",
}


def page() -> str:
    """Return the reference as it follows from the code."""
    lines = [
        "# Reference",
        "",
        "Made by `python -m deploy.reference`; a test holds it to the code.",
        "",
        "## Commands",
        "",
    ]
    for line in menu_lines(menu, datetime(2026, 11, 18, tzinfo=UTC)):
        where = "" if "group" in line["where"] else " In private only."
        lines += [f"### /{line['command']}", "", f"{line['summary']}.{where}", ""]
        for option in line["options"]:
            choices = f" ({', '.join(option['choices'])})" if option["choices"] else ""
            needed = ", needed" if option["required"] else ""
            lines.append(f"- `{option['name']}`: {option['type']}{choices}{needed}. {option['question']}")
        lines += [*([""] if line["options"] else []), "```", *line["examples"], "```", ""]
    lines += ["## What the bot says unasked", "", "| kind | when |", "|---|---|"]
    lines += [f"| `{kind}` | {when} |" for kind, when in PROMPTS.items()]
    lines += ["", "## Doors of the command line", "", "| `python -m bot` | |", "|---|---|"]
    lines += [f"| `{door}` | {what} |" for door, what in DOORS.items()]
    lines += [
        "",
        "## Settings",
        "",
        "From the environment or a file `.env`.",
        "",
        "| name | what |",
        "|---|---|",
    ]
    lines += [
        f"| `{PREFIX}{name.upper()}` | {field.description} |" for name, field in Settings.model_fields.items()
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page())
