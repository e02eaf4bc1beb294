"""`challenge join` and `challenge leave`: who is in, how she appears, and how she goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Annotated, Final

from core.commands import company
from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.linking import NO, YES
from core.commands.menu import Missing
from core.commands.options import Option, OptionType
from core.commands.which_challenge import WHICH, challenge_of
from core.domain.calendar import local_day
from core.domain.challenge import Challenge, Member, Phase
from core.domain.club import Shown, appears_as
from core.errors import Refusal
from core.ports.values import Outgoing
from core.prompts import clubs, crediting, planning
from core.prompts.club_terms import closing_line, listener_in, own_button, rules
from core.wording.amounts import CommandName, Day
from core.wording.compose import compose
from core.wording.reply import THUMBS_UP, Button, Reply, Whose, reply
from core.wording.say import buttons as label
from core.wording.say import challenge as say
from core.wording.say import challenge_refusals as refused
from core.wording.say import joining_aside as aside
from core.wording.say import menu_clubs as ask
from core.wording.sentence import Sentence

SHOWN: Final = tuple(str(one) for one in Shown)
LED_FOR: Final = timedelta(hours=1)
"""How long the line is worth sending that leads who has joined to the private chat (ours)."""


@menu.command(
    "challenge join",
    ask.JoinChallenge(),
    example=("/challenge join", "/challenge join challenge=1 shown=initials"),
)
def challenge_join(
    context: Context,
    challenge: Annotated[str, WHICH] = "",
    shown: Annotated[str, Option(OptionType.CHOICE, ask.HowShown(), choices=SHOWN)] = "",
    races: Annotated[str, Option(OptionType.CHOICE, ask.RacesToo(), choices=(YES, NO))] = "",
) -> Reply:
    """Be in it from now on, or appear otherwise. Raises Refusal.

    Who comes by a link is asked before she appears.
    """
    if not challenge and context.private and not context.tables.challenges.of_runner(context.runner.id):
        ways = (Button(label.NotNow(), "never mind"),)
        raise Missing("challenge", aside.WhichClub(CommandName("club")), ways)
    found = challenge_of(context, challenge, own=None if shown or races else False)
    member = context.tables.challenges.member(found.id, context.runner.id)
    is_in = member is not None and member.left_at is None
    if found.phase is not Phase.OPEN:
        raise Refusal(refused.IsOver(found.name), (own_button(found),) if is_in else ())
    if member is not None and is_in:
        return _changed(context, found, member, shown, races)
    # Who was in it may take back that she left, as long as late logs may come.
    if member is None and local_day(context.now, context.runner.zone) > found.ends:
        raise Refusal(refused.EndedOn(found.name, Day(found.ends)))
    if context.private and not shown:
        return _invited(context, found)
    return _joined(context, found, member, Shown(shown) if shown else _as_before(member))


def _as_before(member: Member | None) -> Shown:
    """How somebody appears who does not say: as she chose when she was in it before."""
    return member.shown if member is not None else Shown.NAME


def _invited(context: Context, challenge: Challenge) -> Reply:
    """Say what it is and what would be seen, before anything is."""
    club = context.tables.clubs.get(challenge.club)
    name = club.name if club is not None else ""
    line = f"/challenge join challenge={challenge.key} shown"
    return reply(
        aside.Invited(name, challenge.name),
        *rules(challenge),
        closing_line(context.tables, challenge),
        say.JoiningShows(name),
        buttons=(
            Button(say.Join(), f"{line}={Shown.NAME}"),
            Button(say.JoinHidden(), f"{line}={Shown.HIDDEN}"),
            Button(label.NotNow(), "/challenge list"),
        ),
    )


def _joined(context: Context, challenge: Challenge, before: Member | None, shown: Shown) -> Reply:
    tables, runner = context.tables, context.runner.id
    _take_clock(context, challenge)
    reached = tables.rooms.private_of(runner) is not None and tables.runners.reachable(runner)
    told = before.told if before is not None else False
    member = Member(
        challenge=challenge.id,
        runner=runner,
        joined_at=context.now,
        shown=shown,
        told=told or not reached,
    )
    tables.challenges.put_member(member)
    crediting.count_anew(tables, runner)
    _follow(context, challenge)
    ways = _otherwise(context, challenge, member)
    answer = replace(reply(_in_as(context, member), buttons=ways), brief=True)
    if reached:
        return answer
    return _cannot_be_told(context, challenge, answer, once=not told)


def _cannot_be_told(context: Context, challenge: Challenge, answer: Reply, *, once: bool) -> Reply:
    """Let her who joined know how the bot may write to her; a group reads it in one line a day for all."""
    if not company.only_invites(context):
        return replace(answer, lines=(*answer.lines, aside.AllowMessages())) if once else answer
    lines = (*answer.lines, aside.ALineLeadsThere()) if once else answer.lines
    if once:
        _lead_aside(context, challenge)
    # Where she typed it nothing can be said to her alone: a reaction stands for the words.
    return replace(answer, lines=lines, buttons=(), reaction=THUMBS_UP)


def _lead_aside(context: Context, challenge: Challenge) -> None:
    listener = listener_in(context.tables, context.room, context.now)
    if listener is None:
        return
    ways = (Button(aside.OpenOurChat(), f"/start join_{challenge.key}", Whose.ANYBODY),)
    day = local_day(context.now, challenge.zone)
    context.tables.outbox.add(
        Outgoing(
            id=0,
            key=f"club:new:{challenge.id}:{context.room.id}:{day}",
            kind="reply",
            room=context.room.id,
            runner=None,
            due=context.now,
            expires=context.now + LED_FOR,
            message=compose(reply(aside.LetMeWrite(challenge.name), buttons=ways), listener),
        )
    )


def _take_clock(context: Context, challenge: Challenge) -> None:
    """Without a clock of her own the club's counts, still as one that was only assumed."""
    runner, tables = context.runner, context.tables
    if runner.zone_named or runner.zone == challenge.zone:
        return
    for held in tables.zones.of(runner.id)[-1:]:
        tables.zones.put(replace(held, zone=challenge.zone))
    context.runner = replace(runner, zone=challenge.zone)
    tables.runners.put(context.runner)
    planning.plan(tables, context.runner, context.now)


def _follow(context: Context, challenge: Challenge) -> None:
    """Plan the closing by the clocks of who is in it now, and show it on the boards."""
    clubs.plan(context.tables, challenge, context.now)
    context.tables.challenges.edit_boards(context.now, challenge.id)


def _changed(context: Context, challenge: Challenge, member: Member, shown: str, races: str) -> Reply:
    """Appear otherwise from now on; without a wish say how it is."""
    wanted = replace(
        member,
        shown=Shown(shown) if shown else member.shown,
        races=races == YES if races else member.races,
    )
    ways = _otherwise(context, challenge, wanted)
    nod = ""
    if company.only_invites(context):
        ways, nod = (), THUMBS_UP  # nobody else need read of it
    if wanted == member:
        name = appears_as(context.runner.on_boards, member.shown)
        already = reply(say.InAlready(name) if name else say.InAlreadyHidden(), buttons=ways)
        return replace(already, reaction=nod)
    context.tables.challenges.put_member(wanted)
    _follow(context, challenge)
    if races:
        other = Button(say.KeepMyRaces() if wanted.races else say.ShowMyRaces(), _races(challenge, wanted))
        return reply(say.RacesShown() if wanted.races else say.RacesKept(), buttons=(other,))
    return replace(reply(_in_as(context, wanted), buttons=ways), reaction=nod)


def _races(challenge: Challenge, member: Member) -> str:
    return f"/challenge join challenge={challenge.key} races={NO if member.races else YES}"


def races_button(challenge: Challenge, member: Member) -> Button:
    """Let the club read of her races, or not any more."""
    return Button(say.KeepMyRaces() if member.races else say.ShowMyRaces(), _races(challenge, member))


def _in_as(context: Context, member: Member) -> Sentence:
    name = appears_as(context.runner.on_boards, member.shown)
    return say.InAs(name) if name else say.InHidden()


def _otherwise(context: Context, challenge: Challenge, member: Member) -> tuple[Button, ...]:
    """Return the other ways to appear."""
    line = f"/challenge join challenge={challenge.key} shown"
    found = []
    for shown in Shown:
        name = appears_as(context.runner.on_boards, shown)
        if shown is member.shown or (not name and shown is not Shown.HIDDEN):
            continue
        found.append(Button(say.ShowInstead(name) if name else say.HideMe(), f"{line}={shown}"))
    return tuple(found)


@menu.command("challenge leave", ask.LeaveChallenge(), example="/challenge leave")
def challenge_leave(
    context: Context,
    challenge: Annotated[str, WHICH] = "",
    answer: Annotated[str, Option(OptionType.CHOICE, ask.StayOrLeave(), choices=("leave", "stay"))] = "",
) -> Reply:
    """Be in it no more: one's days go along. Raises Refusal."""
    found = challenge_of(context, challenge, own=True)
    if answer == "stay":
        return reply(say.Staying())
    tables, runner = context.tables, context.runner.id
    member = tables.challenges.member(found.id, runner)
    if member is None or member.left_at is not None:
        raise Refusal(refused.NotIn(found.name))
    tables.challenges.put_member(replace(member, left_at=context.now))
    if found.phase is not Phase.OPEN:
        own = [replace(line, name="") for line in tables.challenges.final(found.id) if line.whose == runner]
        tables.challenges.freeze(own)
        return reply(say.NameOff(found.name))
    _follow(context, found)
    back = f"/challenge join challenge={found.key} shown={member.shown}"
    return reply(say.Left(found.name), buttons=(Button(say.BackIn(), back),))
