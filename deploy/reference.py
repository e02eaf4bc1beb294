"""Writes docs/reference.md from menu, settings and prompts: `python -m deploy.reference`."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from adapters.metrics import Metrics
from bot.settings import PREFIX, declared
from core.commands.suggestions import menu_lines
from core.commands.topics import menu
from core.domain.club import ClubKind
from core.domain.runner import PromptKind

PAGE = Path(__file__).parent.parent / "docs" / "reference.md"
PROMPTS = {
    PromptKind.REVIEW: "Sunday 18:00, or the runner's slot; caught up within 36 hours, once",
    PromptKind.NUDGE: "17:30 from the week's fourth day, if a step is behind and can be kept; two hours",
    PromptKind.RESCUE: "21:00, or 30 minutes before quiet hours that hold it, if the day lacks what the "
    "streak asks for and no day after it can make up for it; until midnight",
    PromptKind.COUNTDOWN: "8:00 four weeks and one week before, 18:00 on the eve, 2 h 30 before the start",
    PromptKind.RACE_RESULT: "14:00 on race day, 20:00 when the start is at 12:00 or later, 8:00 the next "
    "day when it is at 20:00 or later, or the evening is quiet; once",
}
CLUBS = {
    ClubKind.START: "20:00 in the club’s zone on the eve, with the buttons to join; at once in the other "
    "rooms when a challenge is opened",
    ClubKind.BOARD: "20:00, or the hour that the club set, on each day of a challenge; edited when somebody "
    "runs; until the next",
    ClubKind.CALL: "with the board: on Mondays the week’s races of those who let the club read of them, and "
    "on the last day",
    ClubKind.FINAL: "when the last runner’s midnight is 48 hours past; at 9:00 when that is in the night",
}
DOORS = {
    "talk": "the whole bot in a terminal; a digit or a label presses a button, `@name` writes as "
    "another person in her private chat, `#room` in a group room",
    "replay FILE [--json] [--files DIR]": "plays a scenario and prints what the bot said",
    "understand": "reads messages as JSON lines and prints what they mean",
    "menu": "prints every command as JSON lines",
    "doctor": "says what is wrong with settings, database (totals against the log), Telegram and Discord, "
    "and what to do; disturbs no bot that is running",
    "migrate": "brings the database to this version and rebuilds its totals",
    "backup [FILE]": "copies the database, also while it is in use",
    "restore FILE": "puts a checked backup in the database's place",
    "serve": "runs the platforms that are configured, until SIGTERM or SIGINT",
}


WHO = {
    "admin": " For administrators.",
    "opener": " For who opened it, and for administrators.",
}
PAGES = {
    "GET /health": "200 while all is well, else 503 with what is not: `database`, `disk`, a platform",
    "GET /metrics": "figures for Prometheus, those of the process among them",
    "POST /telegram": "updates by webhook, with the secret in their header",
}


def _default(value: object) -> str:
    return "" if value in (None, "") else f"`{value}`"


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
        where = where if "private" in line["where"] else " In a group only."
        where += WHO.get(line["policy"], "")
        lines += [f"### /{line['command']}", "", f"{line['summary']}.{where}", ""]
        for option in line["options"]:
            choices = f" ({', '.join(option['choices'])})" if option["choices"] else ""
            needed = ", needed" if option["required"] else ""
            lines.append(f"- `{option['name']}`: {option['type']}{choices}{needed}. {option['question']}")
        lines += [*([""] if line["options"] else []), "```", *line["examples"], "```", ""]
    lines += ["## What the bot says unasked", "", "| kind | when |", "|---|---|"]
    lines += [f"| `{kind}` | {when} |" for kind, when in PROMPTS.items()]
    lines += ["", "To a club’s rooms:", "", "| kind | when |", "|---|---|"]
    lines += [f"| `{kind}` | {when} |" for kind, when in CLUBS.items()]
    lines += ["", "## Doors of the command line", "", "| `python -m bot` | |", "|---|---|"]
    lines += [f"| `{door}` | {what} |" for door, what in DOORS.items()]
    lines += [
        "",
        "Exit codes: 0 done, 1 failed, 2 wrong use or settings; 0 after SIGTERM or SIGINT.",
        "",
        "## Settings",
        "",
        "From the environment, and from the file `.env` or that of `python -m bot --settings FILE COMMAND`; "
        "the environment goes first. What is empty is not set.",
        "",
        "| name | default | what |",
        "|---|---|---|",
    ]
    lines += [
        f"| `{PREFIX}{name.upper()}` | {_default(one.default)} | {one.metadata['says']} |"
        for name, one in declared().items()
    ]
    lines += ["", "## The HTTP door", "", "Open when `MILEPOST_HTTP` is set. No page knows of anybody.", ""]
    lines += ["| page | |", "|---|---|"]
    lines += [f"| `{page}` | {says} |" for page, says in PAGES.items()]
    lines += ["", "| figure | kind | what |", "|---|---|---|"]
    lines += [
        f"| `{family.name}` | {family.type} | {family.documentation} |"
        for family in Metrics().registry.collect()
        if family.name.startswith("milepost_")
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page())
