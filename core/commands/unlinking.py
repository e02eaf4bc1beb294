"""`unlink`: accounts that were joined come apart again, for a day as they were."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Annotated

from core.commands.catalogue import menu, way_to
from core.commands.context import Context
from core.commands.linking import NO, YES, account_of, platforms, settle, settled, tell
from core.commands.menu import IN_PRIVATE
from core.commands.options import Option, OptionType
from core.commands.yours import counts
from core.domain.merging import APART_FOR
from core.domain.runner import Runner, ZoneHeld
from core.errors import Refusal
from core.ports.values import Account, Link
from core.wording.reply import Button, Reply, reply
from core.wording.say import linking as say
from core.wording.say import menu_talking as ask
from core.wording.sentence import Sentence


@menu.command("unlink", ask.PartAccounts(), example="/unlink", where=IN_PRIVATE)
def unlink(
    context: Context,
    answer: Annotated[str, Option(OptionType.CHOICE, ask.ShallItPart(), choices=(YES, NO))] = "",
) -> Reply:
    """Take the newest joining apart while it can be; later split this account off. Raises Refusal."""
    if (link := joined_lately(context)) is not None:
        return take_apart(context, link)
    accounts = context.tables.links.accounts(context.runner.id)
    others = [one for one in accounts if one != account_of(context)]
    if not others:
        raise Refusal(say.OneAccount(), (way_to("link"),))
    if answer == NO:
        return reply(say.StaysOne())
    if answer == YES:
        return _split(context, others)
    ways = (Button(say.SplitIt(), f"/unlink answer={YES}"), way_to("export"))
    return reply(
        say.WouldBeEmpty(counts(context), platforms(others)),
        buttons=(*ways, Button(say.StayOne(), f"/unlink answer={NO}")),
    )


def joined_lately(context: Context) -> Link | None:
    """Return the joining that can still be taken apart as it was."""
    return context.tables.links.newest(context.runner.id, context.now - APART_FOR)


def take_apart(context: Context, link: Link) -> Reply:
    """Let both be as they were, each with what was said in its accounts since."""
    tables, me = context.tables, account_of(context)
    tables.links.part(link)
    mine, theirs = (link.other, link.runner) if me in link.accounts else (link.runner, link.other)
    here, there = tables.runners.get(mine), tables.runners.get(theirs)
    assert here is not None
    assert there is not None
    settle(context, here)
    settled(context, there)
    _tell_the_other(context, there, f"link:apart:{link.id}", say.Apart(_named(here, [me])))
    named = _named(there, tables.links.accounts(theirs))
    return reply(say.Apart(named), buttons=(Button(say.LinkAgain(), "/link"),))


def _split(context: Context, others: list[Account]) -> Reply:
    """Let this account be a runner of its own, with an empty record and the settings it had."""
    tables, before = context.tables, context.runner
    alone = tables.runners.add(replace(before, since=context.now))
    tables.zones.add(ZoneHeld(id=0, runner=alone.id, since=context.now, zone=alone.zone))
    tables.links.split(account_of(context), alone.id)
    settle(context, alone)
    settled(context, before)
    _tell_the_other(
        context, before, f"link:alone:{alone.id}", say.HasLeft(_named(alone, [account_of(context)]))
    )
    return reply(say.AloneNow(platforms(others)), buttons=(Button(say.LinkAgain(), "/link"),))


def _tell_the_other(context: Context, runner: Runner, key: str, said: Sentence) -> None:
    room = context.tables.rooms.private_of(runner.id)
    if room is not None:
        tell(context, runner, room.id, key, reply(said))


def _named(runner: Runner, accounts: Iterable[Account]) -> Sentence:
    return say.OnPlatforms(runner.name, platforms(accounts))
