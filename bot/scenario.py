"""Scenarios: what happened, a line each, read and played in a world with its own clock."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from bot.cast import PLATFORMS
from bot.world import World
from core.commands.languages import known
from core.domain.calendar import UnknownZone, instant, zone
from core.domain.distance import Unit

START: Final = datetime(2026, 1, 5, 9, tzinfo=UTC)
EARLIEST: Final = datetime(1900, 1, 1, tzinfo=UTC)
LATEST: Final = datetime(9000, 1, 1, tzinfo=UTC)
"""Between them a calendar's sums, a year before and after, stay within what a date can be."""
UNITS: Final = {"km": Unit.KM, "mi": Unit.MILE}

_SPAN = re.compile(r"(\d+)([dhms])")
_SECONDS: Final = {"d": 86400, "h": 3600, "m": 60, "s": 1}
_ACT = re.compile(
    r"(?P<who>[^\s@<>!~#]+)(?:@(?P<room>[^\s<>!~]+))?(?P<act>~>|~in|~out|>|!|<)(?P<rest>.*)", re.DOTALL
)
_WRITES: Final = (">", "~>")
_COMMENT: Final = re.compile(r"\s+#(?!\d)")
"""What people write is taken as it stands; on all other lines a # after a space begins a comment."""
_CODE = re.compile(r"\b[A-Z0-9]{4}-[A-Z0-9]{2,4}\b")


class BadLine(Exception):
    """A line that cannot be read or played, or that met a bug."""


def span(text: str) -> timedelta:
    """Read 3d12h. Raises BadLine."""
    parts = _SPAN.findall(text)
    if not parts or "".join(number + unit for number, unit in parts) != text:
        raise BadLine(f"no length of time: {text}")
    try:
        return timedelta(seconds=sum(int(number) * _SECONDS[unit] for number, unit in parts))
    except OverflowError as error:
        raise BadLine(f"longer than time goes: {text}") from error


def moment(text: str, zone_name: str | None) -> datetime:
    """Read a local time in a zone, or a time with its offset. Raises BadLine."""
    try:
        wall = datetime.fromisoformat(text)
        if wall.tzinfo is not None:
            return within(wall.astimezone(UTC))
        return within(instant(wall.date(), wall.time(), zone_name or "UTC"))
    except (ValueError, OverflowError) as error:
        raise BadLine(f"no moment: {text} {zone_name or ''}".strip()) from error


def within(at: datetime) -> datetime:
    """Return the moment. Raises BadLine for one that is too far away to reckon with."""
    if not EARLIEST <= at <= LATEST:
        raise BadLine(f"{at:%Y-%m-%d} is not between the years {EARLIEST.year} and {LATEST.year}")
    return at


def after(at: datetime, length: timedelta) -> datetime:
    """Return the moment that much later. Raises BadLine."""
    try:
        return within(at + length)
    except OverflowError as error:
        raise BadLine(f"longer than time goes: {length.days} days") from error


class Player:
    """Plays lines in a world. `folder` is where a scenario's files are looked for."""

    def __init__(self, database: Path, folder: Path, make: Callable[[Path, datetime], World] = World) -> None:
        self._database = database
        self._make = make
        self._folder = folder
        self._world: World | None = None
        self.platforms: dict[str, str] = {}
        """Which platform a room or person is on, if that was said; wherever in a scenario it stands."""

    @property
    def world(self) -> World:
        if self._world is None:
            self._begin(START)
        assert self._world is not None
        return self._world

    def _begin(self, at: datetime) -> None:
        self._world = self._make(self._database, at)
        self._world.platforms = self.platforms

    def play(self, lines: Iterable[str], after_each: Callable[[World], None] = lambda _: None) -> None:
        """Play all lines. Raises BadLine with the number of the line in front."""
        lines = list(lines)
        for line in lines:
            self._set_scene(line.strip())
        for number, line in enumerate(lines, start=1):
            bare = line.strip()
            if not bare or bare.startswith("#"):
                continue
            try:
                self._play(bare)
                if self.world.codes.bugs:
                    raise BadLine(f"a bug: {self.world.codes.bugs[0]!r}") from self.world.codes.bugs[0]
            except BadLine as bad:
                after_each(self.world)
                raise BadLine(f"line {number}: {bad}") from bad.__cause__
            except Exception as error:  # outside of the doors there is nobody else to catch a bug
                after_each(self.world)
                raise BadLine(f"line {number}: a bug: {error!r}") from error
            after_each(self.world)

    def close(self) -> None:
        if self._world is not None:
            self._world.close()

    def _play(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        rest = _COMMENT.split(rest)[0].strip() if word in _WORDS else rest.strip()
        if word == "at" and self._world is None:
            # The first line may set the clock anywhere: the world begins there.
            self._begin(min(START, self._moment(rest)))
        if word in _WORDS and not _ACT.fullmatch(word):
            _WORDS[word](self, rest)
            return
        act = _ACT.match(line)
        if act is None:
            raise BadLine(f"not understood: {line}")
        rest = act["rest"].strip()
        if act["act"] not in _WRITES:
            rest = _COMMENT.split(rest)[0]
        self._act(act["who"], act["room"], act["act"], rest)

    def _act(self, who: str, room: str | None, act: str, rest: str) -> None:
        world = self.world
        if room is not None and room not in world.rooms:
            raise BadLine(f"no room called {room}")
        try:
            match act:
                case ">":
                    world.say(who, self._with_code(rest), room)
                case "!":
                    world.press(who, rest, room)
                case "~>":
                    world.edit(who, rest, room)
                case "<":
                    world.send_file(who, Path(rest).name, self._file(rest), room)
                case "~in" if room is not None:
                    world.enter(who, room)
                case "~out" if room is not None:
                    world.leave(who, room)
                case _:
                    raise BadLine(f"a room is missing: {who}{act}")
        except KeyError as error:
            raise BadLine(f"{who} has written nothing there yet") from error
        except LookupError as error:
            raise BadLine(f"{who} sees no button {rest}") from error

    def _file(self, path: str) -> bytes:
        try:
            return (self._folder / path).read_bytes()
        except OSError as error:
            raise BadLine(f"no file {path}") from error

    def _with_code(self, text: str) -> str:
        if "{code}" not in text:
            return text
        messages = [sent.message for sent in self.world.sent]
        # What is set as code is one; elsewhere a month could be taken for one.
        shown = [code for one in messages for code in _CODE.findall(one.copy)]
        shown = shown or [code for one in messages for code in _CODE.findall(one.text)]
        if not shown:
            raise BadLine("no code was shown yet")
        return text.replace("{code}", shown[-1])

    # --- words that set the scene ----------------------------------------------------------

    def _moment(self, rest: str) -> datetime:
        text, _, zone_name = rest.partition(" ")
        try:
            name = str(zone(zone_name.split()[0])) if zone_name.strip() else None
        except UnknownZone as error:
            raise BadLine(f"no zone {zone_name}") from error
        return moment(text, name)

    def _at(self, rest: str) -> None:
        to = self._moment(rest)
        if to < self.world.now:
            raise BadLine("time goes only forward")
        zone_name = rest.partition(" ")[2].strip()
        if zone_name:
            self.world.home = str(zone(zone_name.split()[0]))
        self.world.advance(to)

    def _wait(self, rest: str) -> None:
        self.world.advance(after(self.world.now, span(rest)))

    def _person(self, rest: str) -> None:
        words = rest.split()
        if not 2 <= len(words) <= 4:
            raise BadLine("person NAME ZONE [km|mi] [LANGUAGE]")
        name, zone_name, units, language = [*words, *("km", "en")[len(words) - 2 :]]
        if units not in UNITS:
            raise BadLine(f"no unit {units}")
        if language not in known():
            raise BadLine(f"no language {language}")
        try:
            self.world.introduce(name, zone_name, UNITS[units], language)
        except UnknownZone as error:
            raise BadLine(f"no zone {zone_name}") from error
        except ValueError as error:
            raise BadLine(str(error)) from error

    def _room(self, rest: str) -> None:
        name, _, zone_name = rest.partition(" ")
        if not name or name in self.world.rooms:
            raise BadLine(f"room NAME [ZONE], each once: {rest}")
        try:
            self.world.open_room(name, zone_name.strip() or "UTC")
        except UnknownZone as error:
            raise BadLine(f"no zone {zone_name}") from error

    def _platform(self, rest: str) -> None:
        """From here on; the first word about a name holds from the beginning."""
        name, _, platform = rest.partition(" ")
        if platform.strip() not in PLATFORMS:
            raise BadLine(f"no platform {platform}")
        self.platforms[name] = platform.strip()

    def _set_scene(self, line: str) -> None:
        """Note on which platform somebody is, who may be introduced before that is said."""
        word, _, rest = _COMMENT.split(line)[0].partition(" ")
        name, _, platform = rest.strip().partition(" ")
        if word == "platform" and platform.strip() in PLATFORMS:
            self.platforms.setdefault(name, platform.strip())

    def _admin(self, rest: str) -> None:
        name, _, room = rest.partition("@")
        if not name or room not in self.world.rooms:
            raise BadLine("admin NAME@ROOM")
        self.world.somebody(name).admin_of.add(room)

    def _undeliverable(self, rest: str) -> None:
        self.world.deliverable(_name(rest), deliverable=False)

    def _deliverable(self, rest: str) -> None:
        self.world.deliverable(_name(rest), deliverable=True)

    def _restart(self, _: str) -> None:
        self.world.restart()

    def _down(self, rest: str) -> None:
        length = span(rest)
        after(self.world.now, length)
        self.world.down(length)

    def _clock(self, rest: str) -> None:
        self.world.jump(self._moment(rest))


def _name(rest: str) -> str:
    if len(rest.split()) != 1:
        raise BadLine("one name is needed")
    return rest


_WORDS: Final[dict[str, Callable[[Player, str], None]]] = {
    "at": Player._at,
    "wait": Player._wait,
    "person": Player._person,
    "room": Player._room,
    "platform": Player._platform,
    "admin": Player._admin,
    "undeliverable": Player._undeliverable,
    "deliverable": Player._deliverable,
    "restart": Player._restart,
    "down": Player._down,
    "clock": Player._clock,
}
