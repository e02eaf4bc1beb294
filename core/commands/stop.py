"""`stop`: no more messages of a kind, and what the kinds are called."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Final

from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.options import Option, OptionType
from core.domain.runner import PromptKind
from core.wording.reply import Button, Reply, reply
from core.wording.say import menu_talking as ask
from core.wording.say import settings as say

KINDS: Final = tuple(str(kind) for kind in PromptKind)
PLURALS: Final = {
    PromptKind.REVIEW: "reviews",
    PromptKind.NUDGE: "nudges",
    PromptKind.RESCUE: "rescues",
    PromptKind.COUNTDOWN: "countdowns",
    PromptKind.RACE_RESULT: "results",
}
"""What a kind is called in a line that is typed: `/stop nudges`, `/settings nudges on`."""
_CALLED: Final = {
    "asking": PromptKind.REVIEW,
    "review": PromptKind.REVIEW,
    "weekly_reviews": PromptKind.REVIEW,
    "rescue": PromptKind.RESCUE,
    "streak_rescues": PromptKind.RESCUE,
    "countdown": PromptKind.COUNTDOWN,
    "race_countdown": PromptKind.COUNTDOWN,
    "race_countdowns": PromptKind.COUNTDOWN,
    "result": PromptKind.RACE_RESULT,
    "race_results": PromptKind.RACE_RESULT,
} | {plural: kind for kind, plural in PLURALS.items()}


def kind_called(text: str) -> PromptKind | None:
    """Return the kind of message that people call so."""
    words = "_".join(text.casefold().strip(" .!").removeprefix("the ").split())
    return PromptKind(words) if words in KINDS else _CALLED.get(words)


def _read_kind(_: Context, text: str) -> str | None:
    kind = kind_called(text)
    return None if kind is None else str(kind)


@menu.command("stop", ask.StopAKind(), example=("/stop", "/stop nudge"))
def stop(
    context: Context,
    what: Annotated[
        str,
        Option(
            OptionType.CHOICE,
            ask.WhichKind(),
            choices=KINDS,
            suggest=lambda _: [Button(say.Kind(kind), str(kind)) for kind in PromptKind],
            read=_read_kind,
        ),
    ],
) -> Reply:
    """Stop a kind of message for good; the answer says what starts it again."""
    kind, runner = PromptKind(what), context.runner
    again = f"/settings {PLURALS[kind]} on"
    button = Button(say.Again(), again)
    if kind in runner.stopped:
        return reply(say.NoMoreAlready(say.MANY[kind]()), buttons=(button,))
    context.runner = context.book.put(replace(runner, stopped=runner.stopped | {kind}))
    return reply(say.NoMore(say.MANY[kind]()), buttons=(button, *context.undo()))
