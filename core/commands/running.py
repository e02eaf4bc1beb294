"""Running a command line: find it, read its options, ask for what is missing, check who and where."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from core.commands.catalogue import way_to
from core.commands.command_lines import without_mention
from core.commands.context import Context
from core.commands.lines import emptied, named, read_line
from core.commands.menu import Command, Missing, Where, Who
from core.commands.options import OptionType, offers
from core.commands.own_words import turned
from core.conversations.states import Form
from core.errors import Refusal
from core.events import Role, Whisper
from core.prompts.streaks import pause_on
from core.understanding import command_asked
from core.wording.reply import INVITE, Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import help as help_say
from core.wording.say import refusals as say

SHOWN = 4
"""Buttons under a hub or a refusal."""
UNREAD: Final = "unread"
"""Under this name a natural form gives the sentence that says what it could not use, before what is asked."""
NEVER_MIND = "never mind"

BARE = frozenset({"log", "goal new", "micro new", "race add", "help", "settings", "quiet"})
"""Commands that are understood without a slash also when words follow them."""
TOLD = frozenset({"runs", "week", "month", "year", "best", "pace"})
IF_READ = TOLD | {"stop", "snooze", "preview", "pause", "streak start", "streak rule"}
"""The same, where the words that follow are what the command can be told."""


def line_meant(context: Context, text: str) -> str | None:
    """Return the command line that a text without a slash is, or the one that answers its question."""
    asked = command_asked(text) if context.private and not context.first_contact else ""
    if asked == "goal show" and not context.active_goals():
        asked = "countdown" if context.coming_races() else "goal"
    if asked == "micro list":
        asked = _what_is_to_do(context)
    if asked == "unpause" and pause_on(context.tables.pauses.of(context.runner.id), context.today) is None:
        asked = ""  # to be back is a greeting
    if asked.startswith("countdown ") and not _names_a_race(context, asked.partition(" ")[2]):
        asked = ""  # "how long until the weekend"
    if asked.startswith("settings "):
        asked = turned(context, asked)
    return asked or bare_command(context, text)


def _names_a_race(context: Context, words: str) -> bool:
    return any(words.casefold() in race.name.casefold() for race in context.coming_races())


def _what_is_to_do(context: Context) -> str:
    """Return the command that shows what there is to do: this week's step, a goal, or the next race."""
    if context.steps_on(context.today):
        return "micro list"
    return "countdown" if context.coming_races() and not context.active_goals() else "goal"


def bare_command(context: Context, text: str) -> str | None:
    """Return the command line that a text without a slash is: `week`, `goal list`, `log 10km`."""
    if not context.private or "\n" in text:
        return None
    line = text.strip().rstrip("?.!").strip()
    if not line:
        return None
    found = context.menu.match(line)
    if found is not None:
        command, rest = found
        if not rest or (command.name in BARE and text.split()[0].casefold() == command.name.split()[0]):
            return line if not rest else text
        return text if command.name in IF_READ and _reads(context, command, rest) else None
    return line.casefold() if context.menu.group(line.casefold()) else None


def _reads(context: Context, command: Command, rest: str) -> bool:
    try:
        read_line(command, rest, {}, context)
    except Refusal:
        return False
    return True


def run_line(context: Context, line: str) -> Reply:
    """Run the line (without its slash). Raises Refusal."""
    line = line.strip()
    found = context.menu.match(without_mention(line))
    if found is None:
        return _hub_or_unknown(context, without_mention(line))
    command, rest = found
    return run(context, command, rest, {})


def line_of(context: Context, text: str) -> tuple[Command, str] | None:
    """Return the command that a text is, with or without its slash, and what follows it."""
    line = text[1:] if text.startswith("/") else bare_command(context, text)
    return context.menu.match(without_mention(line)) if line is not None else None


def command_of(context: Context, line: str) -> str:
    """Return the name of the command that the line is, or nothing."""
    found = context.menu.match(without_mention(line))
    return found[0].name if found is not None else ""


def only_looks(context: Context, line: str) -> bool:
    """Whether the line is a command that changes nothing."""
    found = context.menu.match(without_mention(line))
    return found is not None and found[0].looks


def run(context: Context, command: Command, rest: str, given: Mapping[str, str], before: str = "") -> Reply:
    """Run a command with what was typed after it and what was answered since. Raises Refusal.

    `before` was typed when it was half said; `rest`, a whole line that answered its question, goes first.
    """
    context.line = f"{command.name} {_pairs(rest)}".strip()
    allow(context, command)
    context.emptied, context.answered = emptied(rest) - given.keys(), frozenset(given)
    values = read_line(command, before, {}, context) if before else {}
    values |= {
        name: value
        for name, value in read_line(command, rest, given, context).items()
        if value != "" or name not in values
    }
    unread = values.pop(UNREAD, None)
    missing = next((o.name for o in command.options if o.required and o.name not in values), None)
    if missing is None:
        try:
            return command.run(context, **_as_parameters(values))
        except Missing as wanted:
            missing = wanted.option
            if wanted.question is not None:
                # What was said for it is no answer: only what is named beside it stays.
                left = {name: words for name, words in given.items() if name != missing} | dict(wanted.known)
                form = Form(command=command.name, line=_pairs(rest), given=left, asking=missing)
                if missing:
                    ask(context, form)
                else:
                    context.open(form)
                return _in_its_room(context, command, reply(wanted.question, buttons=wanted.ways))
    asked = ask(context, Form(command=command.name, line=rest, given=dict(given), asking=missing))
    asked = replace(asked, lines=(unread, *asked.lines)) if unread is not None else asked
    return _in_its_room(context, command, asked)


def _in_its_room(context: Context, command: Command, asked: Reply) -> Reply:
    return asked if command.personal else in_the_room(context, asked)


def in_the_room(context: Context, asked: Reply) -> Reply:
    """What is a group's is asked there, for all if for nobody alone: in private it could not be answered."""
    return replace(asked, for_all=not context.private and context.whispers is not Whisper.FULL)


def _pairs(rest: str) -> str:
    """Return what a line names, without its other words."""
    return " ".join(f'{name}="{value}"' for name, value in named(rest)[0].items())


def ask(context: Context, form: Form) -> Reply:
    """Ask for the option that a half-said command needs, and remember that it was asked."""
    command = context.menu.get(form.command)
    assert command is not None
    if not form.asking:
        return run(context, command, form.line, form.given)  # it asks for the whole, in words of its own
    option = command.option(form.asking)
    free = option.type is OptionType.TEXT and option.read is None
    context.open(Form(form.command, form.line, form.given, form.asking, free))
    buttons = tuple(offers(option, context)) or (Button(label.NeverMind(), NEVER_MIND),)
    return reply(option.question, buttons=buttons)


def answer_form(context: Context, form: Form, text: str) -> Reply:
    """Take the answer to a half-said command's question. Raises Refusal if it cannot be read."""
    command = context.menu.get(form.command)
    if command is None:
        context.close()
        raise Refusal(say.UnknownCommand(form.command))
    context.close()
    if not form.asking or _says_more(context, command, text):
        return run(context, command, text, form.given, form.line)
    try:
        return run(context, command, form.line, {**form.given, form.asking: text})
    except Refusal as refusal:
        ways = refusal.instead
        if all(way.says != NEVER_MIND for way in ways):
            ways = (*ways, Button(label.NeverMind(), NEVER_MIND))
        raise Refusal(refusal.because, ways) from None


def _says_more(context: Context, command: Command, text: str) -> bool:
    """Whether an answer is the whole one-line form: "Canal 10k on 24 Oct 2027" for the name asked."""
    try:
        found = command.natural(context, text) if command.natural else None
    except Refusal:  # no line of its own: an answer, then
        return False
    return found is not None and len(found.keys() - {UNREAD}) > 1


def _as_parameters(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name + "_" if name in ("from", "next") else name: value for name, value in values.items()}


def allow(context: Context, command: Command) -> None:
    """Raises Refusal where the command is not for this person, or not for this place."""
    if not context.private and Where.GROUP not in command.where:
        raise Refusal(say.InPrivate())
    if context.private and Where.PRIVATE not in command.where:
        if context.guest:
            raise Refusal(say.NoMemberHere(), (Button(label.InviteMe(), INVITE),))
        raise Refusal(say.InAGroup())
    if command.who is Who.ADMIN and context.by.role is not Role.ADMIN:
        raise Refusal(say.ForAdmins() if context.by.role is Role.MEMBER else say.RoleUnseen())


def _hub_or_unknown(context: Context, line: str) -> Reply:
    words = line.split()
    word = words[0].casefold() if words else ""
    group = context.menu.group(word) if word else []
    if group and len(words) == 1:
        return hub(context, word)
    if group and (meant := _told_whole(context, group, line)) is not None:
        return run(context, *meant, {})
    near = context.menu.near(line)
    if group:
        names = dict.fromkeys((*near, *(command.name for command in group)))
        ways = [name for name in names if name.partition(" ")[0] == word]
        buttons = tuple(_meant(context, name, line) for name in ways[:SHOWN])
        raise Refusal(say.UnknownCommand(" ".join(words[:2])[:40]), buttons)
    buttons = tuple(_meant(context, name, line) for name in near)
    raise Refusal(
        say.UnknownCommand(word[:40]) if word else help_say.SlashAlone(),
        buttons or (way_to("help"),),
    )


def _told_whole(context: Context, group: list[Command], line: str) -> tuple[Command, str] | None:
    """Return the command of the group that is told all it needs: "/race Canal 10k, 24 Oct 2027".

    Where the word behind the group's is nearly a command's, that one was meant.
    """
    rest = line.partition(" ")[2].strip()
    if any(_is_nearly(rest.split()[0], command) for command in group):
        return None
    for command in group:
        try:
            found = command.natural(context, rest) if command.natural else None
        except Refusal:
            continue
        required = [option.name for option in command.options if option.required]
        if found and len(found) > 1 and all(name in found for name in required):
            return command, rest
    return None


NEARLY = 0.6
"""How alike a mistyped word is to the command's: "lst" to "list"."""


def _is_nearly(word: str, command: Command) -> bool:
    return bool(difflib.get_close_matches(word.casefold(), [command.name.partition(" ")[2]], 1, NEARLY))


WIDE = 28
"""Characters of a button."""


def _meant(context: Context, name: str, line: str) -> Button:
    """Return the button for a command that a mistyped line may be, with what was typed after it."""
    words = line.split()
    group = context.menu.group(name.partition(" ")[0]) if len(words) > 1 else []
    typed = 1 + any(_is_nearly(words[1], command) for command in group)
    rest = " ".join(words[typed:])
    found = context.menu.match(f"{name} {rest}") if rest else None
    if found is None or found[0].name != name or not found[0].options:
        return way_to(name)
    return pressed_line(f"/{name} {rest}")


def pressed_line(line: str) -> Button:
    """Return a button that sends the line, with as much of it as a button shows."""
    return Button(label.Line(line if len(line) <= WIDE else f"{line[: WIDE - 1]}…"), line)


def hub(context: Context, word: str) -> Reply:
    """Answer a bare group word: what there is, and the ways on; where nothing is, how to begin."""
    lines, anything = context.menu.standing(word, context)
    place = Where.PRIVATE if context.private else Where.GROUP
    member = context.by.role is Role.MEMBER
    ways = context.menu.ways(word, place, anything=anything, member=member)
    answer = reply(*lines, buttons=tuple(way_to(command.name) for command in ways[:5]))
    return in_the_room(context, answer) if context.menu.is_for_all(word) else answer
