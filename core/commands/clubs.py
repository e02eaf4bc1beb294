"""A club and its rooms: `club show`, `club link`, `club unlink`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any

from core.commands.catalogue import menu, way_to
from core.commands.challenge_opening import club_of
from core.commands.context import Context
from core.commands.linking import GOOD_FOR, GUESSES, GUESSES_IN, MINUTES, code_in
from core.commands.menu import Where, Who
from core.commands.options import Option, OptionType
from core.commands.which_challenge import club_here, shown_code
from core.domain.challenge import Phase
from core.domain.club import Club, ClubRoom, title
from core.errors import Refusal
from core.ports.clubs import ClubCode
from core.ports.values import Outgoing, Room
from core.prompts.club_terms import joins, listener_in
from core.prompts.clubs import rooms_of
from core.wording.amounts import CityOf, Joined, Language, Listed, Moment
from core.wording.catalogues import language_for
from core.wording.compose import compose
from core.wording.reply import Button, Reply, Whose, reply
from core.wording.say import challenge as challenge_say
from core.wording.say import club as say
from core.wording.say import linking as link_say
from core.wording.say import menu_clubs as ask
from core.wording.sentence import Sentence


@menu.hub("club", ask.AboutClubs(), say.NoClub(), personal=False, begins=("challenge new", "challenge join"))
def hub(context: Context) -> tuple[Sentence, ...]:
    if context.private:
        return (say.InItsGroup(),)
    housed = context.tables.clubs.at(context.room.id)
    club = context.tables.clubs.get(housed.club) if housed is not None else None
    return (here(club),) if club is not None else ()


def here(club: Club) -> Sentence:
    return say.Here(club.name, club.board_time, CityOf(club.zone), club.units)


@menu.command(
    "club show", ask.ShowClub(), example="/club show", where=(Where.GROUP,), personal=False, looks=True
)
def club_show(context: Context) -> Reply:
    """Show the club: its hour, its clock, its rooms, what runs. Raises Refusal."""
    club = club_here(context)
    running = [one for one in context.tables.challenges.of_club(club.id) if one.phase is Phase.OPEN]
    rooms = tuple(_room(context, housed) for housed in context.tables.clubs.rooms(club.id))
    lines = (
        here(club),
        say.Rooms(Joined(rooms, ", ")),
        say.Running(Listed(tuple(one.name for one in running))) if running else say.NothingRuns(),
    )
    newest = running[-1] if running else None
    code = say.JoinLine(shown_code(newest)) if newest is not None else None
    aside = (say.JoinAside(newest.name), code) if newest is not None else ()
    ways = (
        replace(way_to("challenge list"), whose=Whose.ANYBODY),
        Button(say.AnotherRoom(), "/club link", Whose.ANYBODY),
    )
    return replace(reply(*lines, *aside, buttons=ways), for_all=True, copy=code)


def _room(context: Context, housed: ClubRoom) -> Sentence:
    room = context.tables.rooms.get(housed.room)
    platform = room.platform.title() if room is not None else ""
    words = title(room.title) if room is not None else ""
    return say.ARoom(words or "#", platform, Language(language_for(housed.language)))


def _named(room: Room) -> Sentence:
    return link_say.OnPlatform(title(room.title) or "#", room.platform.title())


def _read(_: Context, text: str) -> Mapping[str, Any]:
    return {"code": text}


@menu.command(
    "club link",
    ask.LinkRooms(),
    example="/club link",
    who=Who.ADMIN,
    where=(Where.GROUP,),
    natural=_read,
)
def club_link(context: Context, code: Annotated[str, Option(OptionType.CODE, ask.WhichCode())] = "") -> Reply:
    """Show a code to the administrator alone; or take the one of the club's own room. Raises Refusal."""
    return _come_in(context, code) if code else _show(context)


def _show(context: Context) -> Reply:
    tables, club = context.tables, club_of(context)
    if not club.id:
        club = tables.clubs.add(club)
        tables.clubs.house(ClubRoom(room=context.room.id, club=club.id, language=context.spoken))
    code = context.codes.one_time()
    while tables.clubs.offered(code) is not None:
        code = context.codes.one_time()
    tables.clubs.offer(
        ClubCode(
            code=code,
            club=club.id,
            runner=context.runner.id,
            room=context.room.id,
            expires=context.now + GOOD_FOR,
        )
    )
    line = say.CodeLine(code)
    return replace(reply(say.SayItThere(MINUTES), line, say.Joins(club.name)), copy=line)


def _come_in(context: Context, typed: str) -> Reply:
    tables, links, runner = context.tables, context.tables.links, context.runner.id
    since = context.now - GUESSES_IN
    wrong, first = links.wrong(runner, since)
    if wrong >= GUESSES and first is not None:
        raise Refusal(link_say.TooOften(wrong, Moment(first + GUESSES_IN)))
    offer = tables.clubs.offered(code_in(typed))
    if offer is None:
        # An answer, no refusal: what a refusal did is undone, and the guess has to be counted.
        links.count_wrong(runner, context.now, since)
        return reply(say.NoSuchCode())
    if offer.used:
        raise Refusal(say.Used())
    if context.now >= offer.expires:
        raise Refusal(say.Expired(MINUTES))
    club = tables.clubs.get(offer.club)
    assert club is not None
    before = tables.clubs.at(context.room.id)
    if before is not None and before.club == club.id:
        raise Refusal(say.SameRoom())
    if before is not None:
        _dissolve(context, before)
    language = before.language if before is not None else context.spoken
    tables.clubs.house(ClubRoom(room=context.room.id, club=club.id, language=language))
    tables.clubs.offer(replace(offer, used=True))
    count = len(tables.clubs.rooms(club.id))
    _tell_the_others(context, club, count)
    running = [one for one in tables.challenges.of_club(club.id) if one.phase is Phase.OPEN]
    names = say.Running(Listed(tuple(one.name for one in running))) if running else None
    consent, buttons = (challenge_say.ThisClub(), joins(running[0])) if running else (None, ())
    lives = reply(say.LivesHere(club.name, count), names, consent, buttons=buttons)
    return replace(lives, for_all=True)


def _dissolve(context: Context, before: ClubRoom) -> None:
    """Let a club end that has this room alone and has run nothing. Raises Refusal for any other."""
    tables = context.tables
    club = tables.clubs.get(before.club)
    if club is None:
        return
    if len(tables.clubs.rooms(club.id)) > 1 or tables.challenges.of_club(club.id):
        raise Refusal(say.HasItsOwn(club.name), (way_to("club unlink"),))
    tables.clubs.remove(club.id)


def _tell_the_others(context: Context, club: Club, count: int) -> None:
    """Let the other rooms read which has come in, and how to take it out: a code can be stolen."""
    way = Button(say.TakeItOut(), f"/club unlink room={context.room.id}", Whose.ANYBODY)
    said = reply(say.CameIn(_named(context.room), count), buttons=(way,))
    for other in rooms_of(context.tables, club.id):
        if other != context.room.id:
            _tell(context, other, said, f"club:came:{club.id}:{context.room.id}")


def _tell(context: Context, other: int, said: Reply, what: str) -> None:
    """Say something in another room of the club's (id), in that room's language."""
    room = context.tables.rooms.get(other)
    listener = listener_in(context.tables, room, context.now) if room is not None else None
    if listener is None:
        return
    context.tables.outbox.add(
        Outgoing(
            id=0,
            key=f"{what}:{other}:{context.now.isoformat()}",
            kind="reply",
            room=other,
            runner=None,
            due=context.now,
            expires=context.now + GOOD_FOR * 6,
            message=compose(said, listener),
        )
    )


@menu.command(
    "club unlink",
    ask.UnlinkRoom(),
    example="/club unlink",
    who=Who.ADMIN,
    where=(Where.GROUP,),
    personal=False,
)
def club_unlink(
    context: Context, room: Annotated[int, Option(OptionType.INTEGER, ask.WhichRoom())] = 0
) -> Reply:
    """Take a room out of the club: this one, unless another is named. Raises Refusal."""
    club = club_here(context)
    rooms = context.tables.clubs.rooms(club.id)
    wanted = context.tables.rooms.get(room or context.room.id)
    if wanted is None or all(one.room != wanted.id for one in rooms):
        raise Refusal(say.NotARoom(club.name))
    if len(rooms) == 1:
        raise Refusal(say.LastRoom(club.name))
    if wanted.id != context.room.id:
        _tell(context, wanted.id, reply(say.OutNow(club.name)), f"club:left:{club.id}")
    context.tables.clubs.leave(wanted.id)
    return Reply((say.TakenOut(_named(wanted), club.name),), for_all=True)
