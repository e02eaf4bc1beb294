"""`challenge end`: by who opened it, or an administrator; said before, for a final is frozen."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Annotated, Final

from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.linking import NO, YES
from core.commands.menu import Who
from core.commands.options import Option, OptionType
from core.commands.running import in_the_room
from core.commands.which_challenge import WHICH, challenge_of
from core.domain.calendar import local_day
from core.domain.challenge import Challenge, Phase
from core.domain.club import Shown, appears_as
from core.errors import Refusal
from core.events import Role
from core.prompts import clubs
from core.prompts.club_terms import HOURS
from core.wording.amounts import Day, Moment
from core.wording.reply import Button, Reply, reply
from core.wording.say import challenge as say
from core.wording.say import challenge_end as end_say
from core.wording.say import challenge_refusals as refused
from core.wording.say import menu_clubs as ask
from core.wording.sentence import Sentence

STAY: Final = "stay"


@menu.command("challenge end", ask.EndChallenge(), example="/challenge end", who=Who.OPENER, personal=False)
def challenge_end(
    context: Context,
    challenge: Annotated[str, WHICH] = "",
    day: Annotated[dt.date | None, Option(OptionType.DATE, ask.LastDayThen())] = None,
    answer: Annotated[str, Option(OptionType.CHOICE, ask.ShallItEnd(), choices=(YES, NO))] = "",
) -> Reply:
    """Call it off before it begins, or let it end with today. Raises Refusal."""
    found = challenge_of(context, challenge)
    _allow(context, found)
    if found.phase is not Phase.OPEN:
        raise Refusal(refused.IsOver(found.name))
    if answer == NO:
        return reply(say.Staying())
    today = local_day(context.now, found.zone)
    if today < found.starts and day is None:
        return _call_off(context, found, sure=answer == YES)
    return _end(context, found, day or today, sure=answer == YES or day is not None)


def _allow(context: Context, challenge: Challenge) -> None:
    """Raises Refusal, which says who may."""
    if challenge.opener == context.runner.id or (not context.private and context.by.role is Role.ADMIN):
        return
    opener = context.tables.runners.get(challenge.opener) if challenge.opener is not None else None
    member = context.tables.challenges.member(challenge.id, opener.id) if opener is not None else None
    shown = member.shown if member is not None else Shown.NAME
    name = appears_as(opener.name, shown) if opener is not None else ""
    own = context.tables.challenges.member(challenge.id, context.runner.id)
    leave: Sentence | None = None
    ways: tuple[Button, ...] = ()
    if own is not None and own.left_at is None:
        line = f"/challenge leave challenge={challenge.id} answer"
        leave = refused.YouCanLeave()
        ways = (Button(say.LeaveIt(), f"{line}=leave"), Button(say.Stay(), f"{line}={STAY}"))
    hidden = refused.OpenerHidden(leave) if opener is not None else refused.OpenerGone(leave)
    raise Refusal(refused.OpenedBy(name, leave) if name else hidden, ways)


def _call_off(context: Context, challenge: Challenge, *, sure: bool) -> Reply:
    line = f"/challenge end challenge={challenge.id} answer"
    if not sure:
        ways = (Button(end_say.CallItOff(), f"{line}={YES}"), Button(end_say.GoOn(), f"{line}={NO}"))
        return in_the_room(context, Reply((end_say.CallOffHow(challenge.name),), ways))
    context.tables.challenges.remove(challenge.id)
    return Reply((end_say.CalledOff(challenge.name),), for_all=True)


def _end(context: Context, challenge: Challenge, last: dt.date, *, sure: bool) -> Reply:
    """Let it end with that day; later than it was said to at the opening it cannot."""
    line = f"/challenge end challenge={challenge.id}"
    tables = context.tables
    until = challenge.said_until or challenge.ends
    today = local_day(context.now, challenge.zone)
    if last > until:
        raise Refusal(refused.NotLater(challenge.name, Day(until)))
    if last == challenge.ends:
        raise Refusal(refused.EndsThen(challenge.name, Day(last)))
    if last < today:
        raise Refusal(refused.Past(Day(last)), (Button(end_say.EndIt(), f"{line} answer={YES}"),))
    if not sure:
        how = end_say.EndsHow(challenge.name, Day(last), challenge.day(last), challenge.days)
        ways = (
            Button(end_say.EndIt(), f"{line} answer={YES}"),
            Button(end_say.GoOn(), f"{line} answer={NO}"),
        )
        return in_the_room(context, Reply((how,), ways))
    ended = replace(challenge, ends=last, said_until=until)
    tables.challenges.put(ended)
    clubs.plan(tables, ended, context.now)
    back = (Button(end_say.BackToEnd(Day(until)), f"{line} day={until}"),) if last < until else ()
    closes = Moment(clubs.closes_at(tables, ended))
    return Reply((end_say.EndsNow(challenge.name, Day(last), HOURS, closes),), back, for_all=True)
