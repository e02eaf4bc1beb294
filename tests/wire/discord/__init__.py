"""A Discord of one's own on loopback for the real client, as strict as the real one.

    async with DiscordServer(speed=50) as dc:
        discord.http.Route.BASE = dc.api_url
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(dc.gateway_url)
        ana = dc.user("Ana")
        club = dc.guild("Runners", members=[ana], channels=["riverside"])
        ...                                         # start the bot with dc.token
        await dc.gateway.ready()
        act = ana.slash(club.channel("riverside"), "goal new", kind="total")
        answer = await act.answer()                 # a Shown: text, buttons, files, modal, only_for, pings
        ana.presses(answer, "Undo")
        ana.writes_dm("ran 5k")
        (heard,) = await ana.hears()                # her direct messages, and what only she sees
        await club.channel("riverside").hears()     # what everybody there sees
        assert not heard.pings and heard.parsed.plain("a stranger's *words*")

Whoever `dc.user()`, `dc.guild()` and `guild.channel()` return acts: ana slashes, types (autocomplete),
presses, selects, submits a form, says, replies, edits, deletes, reacts, closes_dms, installs;
club.takes_permission, removes_bot, goes_away; channel.thread, archives, vanishes. What they see lies in
`dc.shown`, in order; requests in `dc.calls`, `dc.did(operation)`; what a careful bot never sends in
`dc.violations`, which a test wants empty at its end. `dc.fails("create_message", LOSE)` makes requests go
wrong, by the operations' names in the published description; `dc.gateway` breaks the line: closes(4000),
drops, asks_to_reconnect, invalidates, forgets, refuses, refuses_identify(4014), withholds_acks,
falls_silent, duplicates, holds and releases. `dc.clock.advance(3.1)` lets an interaction expire.
The client waits for guilds before on_ready: give it `guild_ready_timeout=0.01`.
"""

from tests.wire.discord.acting import Act
from tests.wire.discord.faults import (
    BAD_GATEWAY,
    DROP,
    GARBAGE,
    LOSE,
    SERVER_ERROR,
    SILENCE,
    UNAVAILABLE,
    Fault,
    acknowledges_late,
    answers,
    delays,
    halts,
    says,
)
from tests.wire.discord.guilds import Guild
from tests.wire.discord.limits import Limits
from tests.wire.discord.parsing import parse
from tests.wire.discord.people import Channel, Posted, User
from tests.wire.discord.record import Button, Call, Modal, Shown, Upload
from tests.wire.discord.server import DiscordServer

__all__ = [
    "BAD_GATEWAY",
    "DROP",
    "GARBAGE",
    "LOSE",
    "SERVER_ERROR",
    "SILENCE",
    "UNAVAILABLE",
    "Act",
    "Button",
    "Call",
    "Channel",
    "DiscordServer",
    "Fault",
    "Guild",
    "Limits",
    "Modal",
    "Posted",
    "Shown",
    "Upload",
    "User",
    "acknowledges_late",
    "answers",
    "delays",
    "halts",
    "parse",
    "says",
]
