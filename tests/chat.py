"""Chats for tests: people who write to a real bot, with a clock that the test moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol, runtime_checkable

from bot.scenario import moment
from bot.transcript import stamp
from bot.world import Sent, World
from core.domain.distance import Unit


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: compare it, look into its text, or at its buttons."""

    sent: tuple[Sent, ...]

    @property
    def text(self) -> str:
        return "\n".join(one.message.text for one in self.sent)

    @property
    def buttons(self) -> list[str]:
        return [button.label for one in self.sent for button in one.message.buttons]

    @property
    def edited(self) -> bool:
        return any(one.edit for one in self.sent)

    def __contains__(self, words: str) -> bool:
        return words in self.text

    def __eq__(self, other: object) -> bool:
        return self.text == other if isinstance(other, str) else self is other

    def __hash__(self) -> int:
        return hash(self.text)

    def __repr__(self) -> str:
        return f"{self.text}\n{self.buttons}"


@runtime_checkable
class _AsksByForm(Protocol):
    def offered(self, name: str) -> list[str]: ...


class Chat:
    """A world, told in the words of a test."""

    def __init__(
        self,
        folder: Path,
        start: str = "2026-11-18T19:05 Europe/Berlin",
        make: Callable[..., World] = World,
    ) -> None:
        wall, _, zone = start.partition(" ")
        self.world = make(folder / "milepost.db", moment(wall, zone or "UTC"), home=zone or "UTC")

    def runner(
        self, name: str = "Ana", zone: str = "Europe/Berlin", units: str = "km", language: str = "en"
    ) -> Runner:
        """Return somebody whose first-contact questions are answered."""
        self.world.introduce(name, zone, Unit(units), language)
        return Runner(self, name)

    def newcomer(self, name: str) -> Runner:
        return Runner(self, name)

    def at(self, when: str) -> list[Sent]:
        """Move the clock; return what was sent meanwhile."""
        wall, _, zone = when.partition(" ")
        return self._after(lambda: self.world.advance(moment(wall, zone or "UTC")))

    def wait(self, **length: int) -> list[Sent]:
        return self._after(lambda: self.world.advance(self.world.now + timedelta(**length)))

    def down(self, **length: int) -> list[Sent]:
        return self._after(lambda: self.world.down(timedelta(**length)))

    def restart(self) -> None:
        self.world.restart()

    @property
    def now(self) -> datetime:
        return self.world.now

    def _after(self, act: object) -> list[Sent]:
        before = len(self.world.sent)
        assert callable(act)
        act()
        assert not self.world.codes.bugs, self.world.codes.bugs
        return self.world.sent[before:]

    def prompts(self, name: str | None = None) -> Iterator[tuple[str, str, str]]:
        """Yield what was said unasked: to whom, kind, local time."""
        for sent in self.world.sent:
            if sent.kind not in ("reply", "reaction") and name in (None, sent.to) and not sent.edit:
                yield sent.to, sent.kind, stamp(sent.at, sent.zone)


class Runner:
    """Somebody in the chat."""

    def __init__(self, chat: Chat, name: str) -> None:
        self._chat = chat
        self.name = name

    def says(self, text: str, room: str | None = None) -> Answer:
        return Answer(tuple(self._chat._after(lambda: self._chat.world.say(self.name, text, room))))

    def presses(self, button: str, room: str | None = None) -> Answer:
        return Answer(tuple(self._chat._after(lambda: self._chat.world.press(self.name, button, room))))

    def edits(self, text: str) -> Answer:
        return Answer(tuple(self._chat._after(lambda: self._chat.world.edit(self.name, text))))

    def deletes(self) -> Answer:
        """Delete the last private message; not every platform tells the bot so."""
        return Answer(tuple(self._chat._after(lambda: self._chat.world.delete(self.name))))

    @property
    def offered(self) -> list[str]:
        """The likely answers to the last message: its buttons, or where a form asks, what stands there."""
        buttons, world = self.last.buttons, self._chat.world
        return world.offered(self.name) if isinstance(world, _AsksByForm) and "Answer" in buttons else buttons

    @property
    def last(self) -> Answer:
        return Answer(tuple([sent for sent in self._chat.world.sent if sent.to == self.name][-1:]))
