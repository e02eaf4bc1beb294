"""The same six weeks on the console, on Telegram and on Discord, each in its own manner: a page for each.

On Telegram and Discord it is the bot that `serve` runs, and what is told is what the tests' servers
have shown.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from adapters.console.screen import lines_of
from adapters.sending import Parcel
from bot.scenario import Player
from bot.sent import Sent
from bot.world import World
from core.understanding.text import typed
from deploy.telling import Script, Told, speech
from tests.wire.discord import Modal, Shown
from tests.wire.discord.record import everything
from tests.wire.discord.seen import text_of
from tests.wire.discord.slashed import Slashed, slashed
from tests.wire.discord.world import FORM, DiscordWorld
from tests.wire.telegram.record import Call
from tests.wire.telegram.record import Sent as Posted
from tests.wire.telegram.world import TelegramWorld

ROOT: Final = Path(__file__).parent.parent
SCENARIO: Final = ROOT / "tests" / "stories" / "scenarios" / "six_weeks.txt"
PAGES: Final = ROOT / "docs" / "six-weeks"

STORY: Final = (
    "Ines runs in Berlin, in kilometres, towards 300 km by New Year and a race in November; Tom runs in "
    "New York, in miles, towards 60 runs. In six weeks the clocks change in both places, the bot is started "
    "anew in the middle of every dialogue, and once it is off for 26 hours. Each block is what one of them "
    "sees, by her or his own clock.\n\n"
    "`python -m deploy.transcript` has played this; a test plays it again and compares. The same weeks"
)
MANNERS: Final = {
    "console": (
        "Six weeks in a terminal",
        f"{STORY} on [Telegram](telegram.md) and on [Discord](discord.md).\n\n"
        "A digit presses a button. What others in a room do not see says “only you”.\n",
    ),
    "telegram": (
        "Six weeks on Telegram",
        f"{STORY} in [a terminal](console.md) and on [Discord](discord.md).\n\n"
        "Buttons stand in rows under their message. In the group everybody sees everything, so a run that is "
        "logged there gets a sign and no words.\n",
    ),
    "discord": (
        "Six weeks on Discord",
        f"{STORY} in [a terminal](console.md) and on [Telegram](telegram.md).\n\n"
        "Commands are slash commands with their options. The review is a form behind one button; it stays "
        "open while the bot is started anew. In the server’s channel only who asked sees the answer.\n",
    ),
}
"""By platform: the page's title, and what to know before."""
IN_OPTIONS: Final = {
    "log": "/log",
    "/race add A race: Lake 10k, 15 Nov 2026, start 9:30": (
        '/race add name="Lake 10k" date="15 Nov 2026" start=9:30 priority=A'
    ),
    "/preview 14d": "/preview span=14d",
}
"""Lines of the story that a Discord client has as a command with other options than the whole line."""


@dataclass
class Played:
    """What came of the story on one platform."""

    page: str
    sent: list[Sent]


def play(platform: str, loop: asyncio.AbstractEventLoop) -> Played:
    """Play the story; `loop` is the one in which the servers run."""
    script = Script()

    def make(database: Path, now: datetime) -> World:
        more: dict[str, Any] = {} if platform == "console" else {"loop": loop}
        return WORLDS[platform](database, now, script=script, **more)

    with tempfile.TemporaryDirectory(prefix="milepost-") as folder:
        player = Player(Path(folder) / "milepost.db", SCENARIO.parent, make)
        try:
            player.play(SCENARIO.read_text().splitlines())
            sent = list(player.world.sent)
        finally:
            player.close()
    title, about = MANNERS[platform]
    return Played(script.page(f"# {title}\n\n{about}"), sent)


class OnConsole(Told):
    """The lines that `talk` prints."""

    def __init__(self, *given: Any, script: Script) -> None:
        self.script = script
        super().__init__(*given)

    def _send(self, parcel: Parcel, to: str) -> None:
        before = len(self.sent)
        super()._send(parcel, to)
        for sent in self.sent[before:]:
            self.shows(sent, lines_of(parcel))

    def pressed(self, on: int, index: int, wanted: str) -> str:
        return str(index + 1)

    def by(self, name: str, room: str | None, lines: tuple[str, ...]) -> list[str]:
        return [f"{name}@{room}> {line}" if room else f"{name}> {line}" for line in lines]


class OnTelegram(Told, TelegramWorld):
    """What the app shows: the keyboard's rows, and signs under what somebody wrote."""

    def __init__(self, *given: Any, script: Script, **more: Any) -> None:
        self.script = script
        super().__init__(*given, **more)

    def place(self, name: str, room: str | None) -> str:
        return super().place(name, None) if room is None else f"In the group {room}"

    def _message(self, shown: Posted) -> Sent:
        sent = super()._message(shown)
        keyboard = shown.values.get("reply_markup", {}).get("inline_keyboard", ())
        rows = [[button["text"] for button in row] for row in keyboard]
        self.shows(sent, drawn(sent, shown.text, rows))
        return sent

    def _reaction(self, call: Call) -> Sent:
        sent = super()._reaction(call)
        message = self.tg.state.rooms[call.values["chat_id"]].messages[call.values["message_id"]]
        self.shows(sent, speech("bot", [f"{sent.message.reaction} under “{message['text']}”"]))
        return sent

    def _toast(self, call: Call) -> Sent:
        sent = super()._toast(call)
        self.shows(sent, speech("bot", [f"(fades) {sent.message.text}"]))
        return sent


@dataclass
class Filling:
    """A form that somebody has open, and what she has answered so far."""

    modal: Modal
    answers: list[str] = field(default_factory=list)

    def fields(self) -> dict[str, str]:
        """Return what stands in the fields; a skipped one stays empty."""
        told = zip(self.modal.inputs, self.answers, strict=False)
        return {one.custom_id: answer for one, answer in told if typed(answer) != "skip"}

    def drawn(self) -> list[str]:
        fields, inputs = self.fields(), self.modal.inputs
        width = max(len(one.label) for one in inputs)
        return [f"  {one.label:<{width}}  {fields.get(one.custom_id, '–')}" for one in inputs]


class OnDiscord(Told, DiscordWorld):
    """What the app shows. What can be a slash command is one, and what a form asks is answered in it."""

    def __init__(self, *given: Any, script: Script, **more: Any) -> None:
        self.script = script
        self._filling: dict[str, Filling] = {}
        super().__init__(*given, **more)

    # --- what people do ------------------------------------------------------------------

    def say(self, name: str, text: str, room: str | None = None) -> None:
        if room is None and self._fills(name, text):
            return
        command = _commanded(text)
        if command is None:
            super().say(name, text, room)
            return
        options = "  ".join(f"{option}: {value}" for option, value in command.options.items())
        self.does(name, room, f"/{command.line}  {options}".rstrip())
        where = self._user(name).dm if room is None else self._channel(name, room)
        act = self._user(name).slash(where, command.line, command.options)
        self._acts.append(act)
        self._hear()
        if act.shown and act.shown[0].modal is not None:
            self._filling[name] = Filling(act.shown[0].modal)

    def press(self, name: str, wanted: str, room: str | None = None) -> None:
        if not self._fills(name, wanted):
            super().press(name, wanted, room)

    def advance(self, to: datetime) -> None:
        for name in list(self._filling):
            self._submit(name)
        super().advance(to)

    def _fills(self, name: str, answer: str) -> bool:
        """Write the answer into the form that is open, or that the question of this moment opens."""
        newest = next((sent for sent in reversed(self.sent) if sent.to == name and sent.room is None), None)
        if name not in self._filling:
            if newest is None or newest.button(FORM) is None or newest.button(answer) is not None:
                return False
            if newest.at < self.now and not self._offers(name, answer):
                return False
            form = self._form(name, None)
            if form is None:
                return False
            self.does(name, None, f"presses [{FORM}]")
            self._filling[name] = Filling(form)
        filling = self._filling[name]
        filling.answers.append(answer)
        if len(filling.answers) == len(filling.modal.inputs):
            self._submit(name)
        return True

    def _offers(self, name: str, answer: str) -> bool:
        return typed(answer) in {typed(one) for one in self.offered(name)}

    def _submit(self, name: str) -> None:
        filling = self._filling.pop(name)
        self.does(name, None, f"fills in “{filling.modal.title}”", *filling.drawn())
        self._acts.append(self._user(name).submits(filling.modal, filling.fields()))
        self._hear()

    # --- what it looks like ----------------------------------------------------------------

    def _message(self, shown: Shown) -> Sent:
        sent = super()._message(shown)
        rows = [
            [one["label"] for one in everything(row["components"]) if "label" in one]
            for row in shown.wire.get("components", ())
        ]
        self.shows(sent, drawn(sent, text_of(shown), rows))
        return sent

    def _reaction(self, shown: Shown) -> Sent:
        sent = super()._reaction(shown)
        self.shows(sent, speech("bot", [f"{shown.emoji} under the message"]))
        return sent


def _commanded(text: str) -> Slashed | None:
    """Return a line as the command with its options, as the client has them filled in."""
    return slashed(IN_OPTIONS.get(text, text))


def drawn(sent: Sent, text: str, rows: list[list[str]]) -> list[str]:
    """Return a message with its rows of buttons and its files, their facts in words."""
    marks = "(edited) " * sent.edit + f"(only {sent.to} sees this) " * bool(sent.room and sent.private)
    lines = [f"{marks}{text}".splitlines(), [" ".join(f"[{one}]" for one in row) for row in rows]]
    files = [f"file: {one.name}" + (f" ({one.alt})" if one.alt else "") for one in sent.message.attachments]
    return speech("bot", [*lines[0], *files, *lines[1]])


WORLDS: Final[dict[str, Callable[..., Told]]] = {
    "console": OnConsole,
    "telegram": OnTelegram,
    "discord": OnDiscord,
}


def write() -> None:
    """Write the pages."""
    PAGES.mkdir(exist_ok=True)
    with asyncio.Runner() as runner:
        for platform in WORLDS:
            (PAGES / f"{platform}.md").write_text(play(platform, runner.get_loop()).page)
