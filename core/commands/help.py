"""`start` and `help`: what there is, and how to say it."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Final

from core.commands import running
from core.commands.catalogue import menu, way_to
from core.commands.company import INTO
from core.commands.context import Context
from core.commands.first_contact import hello, with_hello
from core.commands.options import Option, OptionType
from core.commands.unclear import hello_again
from core.commands.which_challenge import way_to_open
from core.errors import Refusal
from core.wording.amounts import CommandName, Joined
from core.wording.reply import Button, Reply, Whose, reply
from core.wording.say import buttons as label
from core.wording.say import help as say
from core.wording.say import joining_aside as aside
from core.wording.say import menu_talking as ask
from core.wording.sentence import Sentence

TOPICS: Final[tuple[tuple[type[Sentence], tuple[str, ...]], ...]] = (
    (say.Logging, ("log", "undo", "edit", "rest", "runs", "week", "month", "year", "best", "why")),
    (say.Goals, ("goal", "micro", "review", "plan")),
    (say.Races, ("race", "countdown")),
    (say.StreaksAndClubs, ("streak", "pause", "unpause", "challenge", "club")),
    (say.Messages, ("preview", "snooze", "quiet", "stop", "settings")),
    (say.Yours, ("link", "export", "forget", "privacy")),
)


@menu.command("start", ask.StartHere(), example="/start")
def start(context: Context, payload: Annotated[str, Option(OptionType.CODE, ask.WhereTo())] = "") -> Reply:
    """Greet a newcomer with the two questions; a known runner with the ways on.

    A link into the chat may name a command (`goal_new`); a payload that names none is a plain start.
    """
    wanted = _wanted(context, payload)
    if wanted and context.private:
        met, answered = context.runner.welcomed, running.run_line(context, wanted)
        return answered if met else with_hello(answered, context.runner)
    if not context.private:
        return _in_a_group(context)
    if not context.runner.welcomed or not context.runner.zone_named:
        return hello(context)
    return hello_again(context)


def _wanted(context: Context, payload: str) -> str:
    """Return the line that a link's payload says, or nothing."""
    for command, begins in INTO.items():
        if payload.casefold().startswith(begins):
            return f"{command} challenge={payload[len(begins) :]}"
    words = payload.replace("_", " ").casefold()
    named = context.menu.get(words) is not None or context.menu.group(words)
    return words if named and words != "start" else ""


def _in_a_group(context: Context) -> Reply:
    """Say what the bot is there for; the questions of first contact are for one person."""
    ways = tuple(
        replace(way, whose=Whose.ANYBODY) for way in (*way_to_open(context), way_to("challenge list"))
    )
    private = Button(aside.OpenOurChat(), "/start", Whose.ANYBODY)
    return replace(reply(say.InAGroup(), buttons=(*ways, private)), for_all=True)


def _explained(context: Context) -> tuple[Button, ...]:
    """Return what can be explained: first what `/help` lists."""
    listed = (name for _, names in TOPICS for name in names)
    names = dict.fromkeys((*listed, *(command.name for command in context.menu)))
    return tuple(Button(label.Amount(name), name) for name in names)


@menu.command("help", ask.ShowHelp(), example=("/help", "/help log"), looks=True)
def help_command(
    context: Context,
    command: Annotated[str, Option(OptionType.TEXT, ask.WhichCommand(), every=_explained)] = "",
) -> Reply:
    """List what there is, or explain one command."""
    if command:
        return _explain(context, command.strip().removeprefix("/"))
    topics = tuple(
        say.Topic(name(), Joined(tuple(CommandName(word) for word in words), " ")) for name, words in TOPICS
    )
    ways = ("log", "goal", "settings")
    return reply(
        say.Intro(),
        *topics,
        say.OneCommand(CommandName("help")),
        buttons=tuple(way_to(name) for name in ways),
    )


def _explain(context: Context, words: str) -> Reply:
    command = context.menu.get(words.casefold())
    if command is None:
        group = context.menu.group(words.casefold())
        if group:
            # Where a group cannot be called alone, this is its hub.
            standing = running.hub(context, words.casefold())
            about = tuple(say.About(CommandName(one.name), one.summary) for one in group[:8])
            return reply(*standing.lines, *about, buttons=standing.buttons)
        near = context.menu.near(words)
        ways = tuple(Button(label.HelpWith(name), f"/help {name}") for name in near)
        raise Refusal(say.Unknown(words[:40]), ways or (way_to("help"),))
    options = tuple(
        say.Choices(option.name, ", ".join(option.choices)) if option.choices else say.Option(option.name)
        for option in command.options
    )
    return reply(
        say.About(CommandName(command.name), command.summary),
        say.Example(Joined(command.examples, " · ")),
        say.Options(Joined(options, ", ")) if options else None,
        buttons=(way_to(command.name),),
    )
