"""Which channels a server has: asked only when the bot is put out of it, or let in again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from adapters.discord.received import Guild


class Servers:
    """The servers in which the bot is, with the channels and threads that Discord has named.

    An archived thread is known once somebody has written in it.
    """

    def __init__(self) -> None:
        self._channels: dict[str, set[int]] = {}

    def stand(self, servers: Iterable[str]) -> None:
        """A line stands: in these the bot has been before."""
        for one in servers:
            self._channels.setdefault(one, set())

    def lets_us_in(self, server: Guild) -> bool:
        """Note a server's channels; return whether the bot was not in it before."""
        before = self._channels.get(server.id)
        places = (*(server.channels or ()), *(server.threads or ()))
        self._channels[server.id] = (before or set()) | {int(one.id) for one in places}
        return before is None

    def hears(self, server: Any, channel: Any) -> None:
        """Something happened in a channel, which may be new, or a thread that was archived."""
        known = self._channels.get(server) if isinstance(server, str) else None
        if known is not None and isinstance(channel, str) and channel.isdecimal():
            known.add(int(channel))

    def channels(self, server: str) -> Sequence[str]:
        return [str(one) for one in sorted(self._channels.get(server, ()))]

    def puts_us_out(self, server: str) -> Sequence[str]:
        """Forget the server; return what channels it had."""
        found = self.channels(server)
        self._channels.pop(server, None)
        return found
