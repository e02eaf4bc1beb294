"""`link`: a one-time code makes two accounts one runner, when both sides have said so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Annotated, Any, Final

from core.commands.catalogue import menu, way_to
from core.commands.context import Context
from core.commands.joining import joining_of, settings_of
from core.commands.menu import IN_PRIVATE
from core.commands.options import Option, OptionType
from core.commands.yours import counts
from core.domain.merging import APART_FOR
from core.domain.record import Record
from core.domain.runner import Runner
from core.errors import Refusal
from core.ports.values import Account, Offer, Outgoing
from core.prompts import clubs, crediting, planning, reaching
from core.wording.amounts import Listed, Moment
from core.wording.compose import compose
from core.wording.listener import Listener
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import linking as say
from core.wording.say import menu_talking as ask
from core.wording.sentence import Sentence

GOOD_FOR: Final = timedelta(minutes=10)
MINUTES: Final = GOOD_FOR // timedelta(minutes=1)
GUESSES: Final = 5
"""Wrong codes that an account may say in `GUESSES_IN`; of its 900 million codes none is found so."""
GUESSES_IN: Final = timedelta(hours=1)
YES, NO = "yes", "no"
_SHAPE = re.compile(r"^\W*(?:code\b\s*:?\s*)?([a-z0-9]{4})[\s-]*([a-z0-9]{2})\W*$")


def code_in(text: str) -> str:
    """Return the code as it was shown, however it was typed; what is none is returned as it is."""
    found = _SHAPE.match(text.strip().casefold())
    return f"{found[1]}-{found[2]}".upper() if found else text.strip()[:16].upper()


def _read(_: Context, text: str) -> Mapping[str, Any]:
    return {"code": text}


@menu.command("link", ask.JoinAccounts(), example="/link", where=IN_PRIVATE, natural=_read)
def link(
    context: Context,
    code: Annotated[str, Option(OptionType.CODE, ask.WhichLinkCode())] = "",
    answer: Annotated[str, Option(OptionType.CHOICE, ask.ShallTheyJoin(), choices=(YES, NO))] = "",
) -> Reply:
    """Show a code; or take the one that another account was shown, and ask both sides. Raises Refusal."""
    if not code:
        return _show(context)
    offer = context.tables.links.offered(code_in(code))
    if offer is not None and offer.runner == context.runner.id and offer.agreed:
        return _owner(context, offer, answer)
    return _guest(context, offer, answer)


def _show(context: Context) -> Reply:
    links = context.tables.links
    code = context.codes.one_time()
    while links.offered(code) is not None:
        code = context.codes.one_time()
    links.offer(
        Offer(code=code, runner=context.runner.id, room=context.room.id, expires=context.now + GOOD_FOR)
    )
    context.asked = True
    line = say.CodeLine(code)
    known = links.accounts(context.runner.id)
    one = say.OneAlready(platforms(known)) if len(known) > 1 else None
    lines = (one, say.SayItThere(MINUTES), line, say.ThenConfirm())
    return replace(reply(*lines), copy=line)


# --- the side that says the code -----------------------------------------------------------------


def _guest(context: Context, offer: Offer | None, answer: str) -> Reply:
    links, runner = context.tables.links, context.runner.id
    since = context.now - GUESSES_IN
    wrong, first = links.wrong(runner, since)
    if wrong >= GUESSES and first is not None:
        raise Refusal(say.TooOften(wrong, Moment(first + GUESSES_IN)))
    if offer is None:
        # An answer, no refusal: what a refusal did is undone, and the guess has to be counted.
        links.count_wrong(runner, context.now, since)
        return reply(say.NoSuchCode(), buttons=(way_to("link"),))
    if offer.agreed and offer.joins != runner:
        raise Refusal(say.Used(), (way_to("link"),))
    if context.now >= offer.expires:
        raise Refusal(say.Expired(MINUTES), (way_to("link"),))
    if offer.runner == runner:
        raise Refusal(say.OwnCode())
    whom = _owner_of(context, offer)
    if offer.agreed:
        return reply(say.ConfirmThere(MINUTES, whom))
    if answer == NO:
        links.offer(replace(offer, joins=None, joins_room=None))
        return reply(say.LeftApart())
    if answer == YES and offer.joins == runner:
        return _agree(context, offer, whom)
    links.offer(replace(offer, joins=runner, joins_room=context.room.id))
    context.asked = True
    return reply(say.JoinWith(whom), buttons=_ways(offer, label.NotNow()))


def _agree(context: Context, offer: Offer, whom: Sentence) -> Reply:
    """One side has confirmed: ask the other, in the room where the code was shown."""
    agreed = replace(offer, agreed=True, joins_room=context.room.id, expires=context.now + GOOD_FOR)
    context.tables.links.offer(agreed)
    owner = context.tables.runners.get(offer.runner)
    assert owner is not None
    tell(context, owner, offer.room, f"link:ask:{offer.code}", _is_it_you(context, agreed), agreed.expires)
    context.asked = True
    return reply(say.ConfirmThere(MINUTES, whom))


def _owner_of(context: Context, offer: Offer) -> Sentence:
    return named(context, offer.runner, offer.room)


def named(context: Context, runner: int, room: int | None) -> Sentence:
    """Return "Ana on Telegram": all that one side learns of the other before they are one."""
    whose, where = context.tables.runners.get(runner), context.tables.rooms.get(room or 0)
    assert whose is not None
    assert where is not None
    return say.OnPlatform(whose.name, where.platform.title())


def _ways(offer: Offer, no: Sentence) -> tuple[Button, ...]:
    line = f"/link code={offer.code} answer"
    return (Button(say.JoinThem(), f"{line}={YES}"), Button(no, f"{line}={NO}"))


# --- the side that showed it ---------------------------------------------------------------------


def _owner(context: Context, offer: Offer, answer: str) -> Reply:
    other = context.tables.runners.get(offer.joins) if offer.joins is not None else None
    if other is None:
        raise Refusal(say.Used(), (way_to("link"),))
    if context.now >= offer.expires:
        raise Refusal(say.Expired(MINUTES), (way_to("link"),))
    if answer == YES:
        return _join(context, offer, other)
    if answer != NO:
        return _is_it_you(context, offer)
    context.tables.links.offer(replace(offer, joins=None))
    assert offer.joins_room is not None
    no = reply(say.TurnedDown(_owner_of(context, offer)))
    tell(context, other, offer.joins_room, f"link:no:{offer.code}", no, context.now + GOOD_FOR)
    return reply(say.LeftApart())


def _is_it_you(context: Context, offer: Offer) -> Reply:
    asked = say.IsItYou(named(context, offer.joins or 0, offer.joins_room), _whose_settings(context, offer))
    return reply(asked, buttons=_ways(offer, say.NotMe()))


def _whose_settings(context: Context, offer: Offer) -> Sentence:
    keeper, other = (context.tables.runners.get(one or 0) for one in (offer.runner, offer.joins))
    assert keeper is not None
    assert other is not None
    if settings_of(keeper, other) is keeper:
        return named(context, keeper.id, offer.room)
    return named(context, other.id, offer.joins_room)


def _join(context: Context, offer: Offer, other: Runner) -> Reply:
    tables, keeper = context.tables, context.runner
    assert offer.joins_room is not None
    joining = joining_of(tables, keeper, other, context.now)
    settings = _whose_settings(context, offer)
    tables.links.join(joining)
    tables.rooms.heard(context.room.id, context.now)  # of the rooms of both
    tables.links.offer(replace(offer, joins=None, joins_room=None))
    settle(context, joining.runner)
    context.asked = True
    twice = sum(isinstance(double.kept, Record) for double in joining.doubles)
    said = reply(
        say.OneNow(platforms(tables.links.accounts(keeper.id)), counts(context)),
        say.KeptOnce(twice) if twice else None,
        say.SettingsOf(settings, Moment(context.now + APART_FOR)),
        buttons=(Button(label.Undo(), "/unlink"),),
    )
    tell(context, joining.runner, offer.joins_room, f"link:one:{offer.code}:{joining.other}", said)
    return said


# --- both ----------------------------------------------------------------------------------------


def settle(context: Context, runner: Runner) -> None:
    """Go on as that runner, whose record is another now than when this event began."""
    context.runner = runner
    context.__dict__.pop("zones", None)
    context.open_book()
    settled(context, runner)


def settled(context: Context, runner: Runner) -> None:
    """Plan anew what a runner is to be told."""
    planning.plan(context.tables, runner, context.now)
    crediting.count_anew(context.tables, runner.id)
    clubs.plan_of_runner(context.tables, runner.id, context.now)
    if context.tables.runners.reachable(runner.id):
        reaching.open_contact(context.tables, runner, context.now)


def platforms(accounts: Iterable[Account]) -> Listed:
    """Return where accounts are: "Discord and Telegram"."""
    return Listed(tuple(dict.fromkeys(one.platform.title() for one in accounts)))


def account_of(context: Context) -> Account:
    return Account(context.by.platform, context.by.external)


def tell(
    context: Context, runner: Runner, room: int, key: str, said: Reply, until: datetime | None = None
) -> None:
    """Say something in another private room, by the outbox, in the words of whom it is for."""
    listener = Listener(runner.language, runner.units, runner.zone, context.now)
    context.tables.outbox.add(
        Outgoing(
            id=0,
            key=f"{key}:{context.now.isoformat()}",
            kind="reply",
            room=room,
            runner=runner.id,
            due=context.now,
            expires=until or context.now + APART_FOR,
            message=compose(said, listener),
        )
    )
