"""The server halts who is too fast, and the real client waits as it is told."""

from __future__ import annotations

import discord
import pytest

from tests.wire.clock import StillClock
from tests.wire.discord import DiscordServer, Limits, halts
from tests.wire.discord.conftest import Bot, pointed_at
from tests.wire.discord.errors import ApiError
from tests.wire.discord.limits import Pace


def test_a_channel_takes_five_messages_in_five_seconds() -> None:
    pace = Pace(Limits())
    told = [pace.take("create_message", "1", at / 10) for at in range(5)]
    assert [one["X-RateLimit-Remaining"] for one in told] == ["4", "3", "2", "1", "0"]
    assert told[4]["X-RateLimit-Reset-After"] == "4.601"
    with pytest.raises(ApiError) as refused:
        pace.take("create_message", "1", 1.0)
    assert (refused.value.status, refused.value.retry_after, refused.value.scope) == (429, 4.001, "user")
    with pytest.raises(ApiError):
        pace.take("create_message", "1", 4.9)
    assert (pace.refused, pace.early) == (1, 1)
    pace.take("create_message", "2", 4.9)
    pace.take("create_message", "1", 5.0)


def test_fifty_requests_a_second_pass_and_answers_to_interactions_are_free() -> None:
    pace = Pace(Limits())
    for number in range(50):
        pace.take("get_channel", str(number), 0.0)
        pace.take("create_interaction_response", str(number), 0.0)
        pace.take("update_original_webhook_message", str(number), 0.0)
    with pytest.raises(ApiError) as refused:
        pace.take("get_channel", "51", 0.5)
    assert refused.value.wire == {
        "message": "You are being rate limited.",
        "retry_after": 0.501,
        "global": True,
    }
    pace.take("execute_webhook", "51", 0.5)
    pace.take("get_channel", "51", 1.0)


def test_waits_are_told_in_real_seconds_unless_the_client_is_as_fast() -> None:
    for real, told in ((True, "0.101"), (False, "5.001")):
        pace = Pace(Limits(real_waits=real), speed=50)
        assert pace.take("create_message", "1", 0.0)["X-RateLimit-Reset-After"] == told


def test_each_limit_can_be_switched_off() -> None:
    pace = Pace(Limits(on=False))
    assert [pace.take("create_message", "1", 0.0) for _ in range(100)] == [{}] * 100
    pace = Pace(Limits(routes=False, contacts=None))
    for _ in range(50):
        assert pace.take("create_message", "1", 0.0) == {}
        pace.contact(0.0)


async def test_first_contacts_are_counted_where_nobody_wrote_before() -> None:
    async with DiscordServer(clock=StillClock(), limits=Limits(routes=False)) as dc:
        people = [dc.user(f"Runner {number}", installed=True) for number in range(13)]
        made = Bot()
        people[0].writes_dm("I am here")
        async with pointed_at(dc):
            await made.login(dc.token)
            for one in people[:11]:
                await made.http.start_private_message(one.id)
            await made.http.start_private_message(people[5].id)
            for number in (11, 12):
                with pytest.raises(discord.Forbidden) as fast:
                    await made.http.start_private_message(people[number].id)
                assert fast.value.code == 40003
            dc.clock.advance(60)
            await made.http.start_private_message(people[11].id)
            await made.close()


async def test_a_halt_by_script_is_waited_out() -> None:
    async with DiscordServer(speed=100) as dc:
        ana = dc.user("Ana", installed=True)
        made = Bot()
        async with pointed_at(dc):
            await made.login(dc.token)
            for everywhere in (False, True):
                dc.fails("create_message", halts(2, everywhere=everywhere))
                await made.get_partial_messageable(ana.dm.id).send("5 km.")
            await made.close()
        assert [call.status for call in dc.did("create_message")] == [429, 200, 429, 200]
        assert dc.pace.early == 0
