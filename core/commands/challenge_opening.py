"""`challenge new`: a challenge as a draft, and opened in the club's rooms."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Annotated, Final

from core.commands import running
from core.commands.catalogue import menu
from core.commands.challenge_words import (
    CHANGE,
    DRAFT,
    OPEN,
    Amount,
    length_of,
    read_challenge,
    rule_in,
    season_in,
)
from core.commands.context import Context
from core.commands.menu import Missing, Where, Who, at_once
from core.commands.options import Option, OptionType
from core.domain.calendar import local_day
from core.domain.challenge import LONGEST, Challenge, Kind, Phase, Tie
from core.domain.cities import Place
from core.domain.club import LONGEST_TITLE, Club, ClubKind, ClubRoom, title
from core.domain.distance import NOTHING, Distance
from core.domain.standings import SCORES
from core.domain.streak_rule import Rule
from core.errors import Refusal
from core.ports.values import Outgoing
from core.prompts import clubs
from core.prompts.club_terms import closing_line, joins, rules
from core.wording.amounts import Day, Days, Listed
from core.wording.reply import Button, Reply
from core.wording.say import buttons as label
from core.wording.say import challenge as say
from core.wording.say import challenge_refusals as refused
from core.wording.say import club as club_say
from core.wording.say import menu_clubs as ask

KINDS: Final = tuple(str(kind) for kind in Kind)
RULES: Final = tuple(str(rule) for rule in Rule)
STEPS: Final = (OPEN, DRAFT, CHANGE)


@menu.command(
    "challenge new",
    ask.NewChallenge(),
    example=(
        "/challenge new Holiday Streak, official mile, 2026-11-26 to 2027-01-01",
        "/challenge new holiday streak",
        '/challenge new name="Winter 500" kind=group_goal target=500km start=2026-12-01 end=2027-02-28',
    ),
    who=Who.ADMIN,
    where=(Where.GROUP,),
    natural=read_challenge,
    personal=False,
    form=at_once("name", "rule", "start", "end"),
)
def challenge_new(
    context: Context,
    name: Annotated[str, Option(OptionType.TEXT, ask.WhatName())],
    kind: Annotated[str, Option(OptionType.CHOICE, ask.WhichKind(), choices=KINDS)] = str(Kind.RUN_STREAK),
    rule: Annotated[str, Option(OptionType.CHOICE, ask.WhichRule(), choices=RULES, read=rule_in)] = "",
    start: Annotated[dt.date | None, Option(OptionType.DATE, ask.FirstDay())] = None,
    end: Annotated[dt.date | None, Option(OptionType.DATE, ask.LastDay())] = None,
    zone: Annotated[Place | None, Option(OptionType.ZONE, ask.WhoseClock())] = None,
    board_time: Annotated[dt.time | None, Option(OptionType.TIME, ask.BoardHour())] = None,
    minimum: Annotated[Amount, Option(OptionType.DISTANCE, ask.HowFarADay())] = None,
    target: Annotated[Amount, Option(OptionType.DISTANCE, ask.HowFarTogether())] = None,
    ties: Annotated[str, Option(OptionType.CHOICE, ask.WhatOfTies(), choices=tuple(map(str, Tie)))] = "",
    step: Annotated[str, Option(OptionType.CHOICE, ask.OpenOrChange(), choices=STEPS)] = "",
) -> Reply:
    """Show a challenge as it would be, or open it for the club. Raises Refusal."""
    if step == CHANGE and context.pressed is not None:
        # Where a form asks, its answers come with the line: that is the changed draft.
        raise Missing("", say.WhatIsDifferent(), _other_ways())
    if start is None and end is None and ("," in name or "start" in read_challenge(context, name)):
        return running.run_line(context, f"challenge new {name}")  # the whole line was said as its name
    club = club_of(context)
    called, first, last = _days(context, club, name, start, end)
    draft = Challenge(
        id=0,
        club=club.id,
        key="",
        name=called,
        kind=_kind(kind),
        rule=_rule(rule, Kind(kind), minimum),
        minimum=length_of(minimum) or NOTHING,
        target=_target(Kind(kind), target),
        starts=first,
        ends=last,
        zone=zone.zone if zone is not None else club.zone,
        board_time=board_time,
        ties=Tie(ties or Tie.SHARED),
        opener=context.runner.id,
        opened_at=context.now,
    )
    _refuse_unfit(context, draft)
    # Who answered for the days alone has not said yet what is counted.
    unsaid = not rule and minimum is None and draft.kind is Kind.RUN_STREAK
    assumed = start is None or end is None or (unsaid and not context.answered.isdisjoint(("start", "end")))
    if step in (DRAFT, CHANGE) or (not step and assumed):
        return _shown(context, draft)
    return _opened(context, club, draft)


def club_of(context: Context) -> Club:
    """Return the room's club; where none lives, the one that the first challenge makes (its id is 0)."""
    housed = context.tables.clubs.at(context.room.id)
    club = context.tables.clubs.get(housed.club) if housed is not None else None
    if club is not None:
        return club
    runner = context.runner
    return Club(
        id=0,
        name=title(context.room.title)[:LONGEST_TITLE] or "Club",
        zone=runner.zone,
        units=runner.units,
        since=context.now,
    )


def _days(
    context: Context, club: Club, name: str, start: dt.date | None, end: dt.date | None
) -> tuple[str, dt.date, dt.date]:
    """Return name, first and last day; a season's name knows its days. Raises Missing, Refusal."""
    called = title(name.strip(' "“”'))
    if not called:
        raise Missing("name")
    if len(called) > LONGEST_TITLE:
        raise Missing("name", refused.NameTooLong(LONGEST_TITLE))
    today = local_day(context.now, club.zone)
    if (season := season_in(called, today)) is not None:
        called = season[1]
        start, end = start or season[0].first, end or season[0].last
    if start is None:
        raise Missing("start")
    if start < today:
        raise Refusal(
            refused.Past(Day(start)), (Button(say.Another(Day(today)), _again(context, start=today)),)
        )
    if end is None:
        raise Missing("end")
    if end < start:
        raise Missing("end", refused.EndsBefore(Day(end), Day(start)))
    if (end - start).days >= LONGEST:
        raise Missing("end", refused.TooLong((end - start).days + 1, LONGEST))
    return called, start, end


def _again(context: Context, **other: object) -> str:
    """Return the line that was typed, with something else in it."""
    return f"/{context.line} " + " ".join(f"{name}={value}" for name, value in other.items())


def _kind(kind: str) -> Kind:
    if Kind(kind) not in SCORES:
        there = Listed(tuple(str(one).replace("_", " ") for one in SCORES))
        raise Missing("kind", refused.NotYet(kind.replace("_", " "), there), _kinds())
    return Kind(kind)


def _kinds() -> tuple[Button, ...]:
    return tuple(Button(say.Another(str(one).replace("_", " ")), str(one)) for one in SCORES)


def _rule(rule: str, kind: Kind, minimum: Amount) -> Rule:
    """Return what makes a day count: any run, where no row of days is asked for."""
    if rule == Rule.PER_WEEK:
        names = tuple(str(one).replace("_", " ") for one in Rule if one is not Rule.PER_WEEK)
        raise Missing("rule", refused.CountsDays(Listed(names)))
    if minimum is not None:
        return Rule.CUSTOM
    if rule == Rule.CUSTOM:
        raise Missing("minimum")
    return Rule(rule) if rule else Rule.OFFICIAL_MILE if kind is Kind.RUN_STREAK else Rule.CUSTOM


def _target(kind: Kind, target: Amount) -> Distance | None:
    if kind is Kind.GROUP_GOAL and target is None:
        raise Missing("target")
    return length_of(target) if kind is Kind.GROUP_GOAL else None


def _refuse_unfit(context: Context, draft: Challenge) -> None:
    for other in context.tables.challenges.of_club(draft.club):
        if other.phase is Phase.OPEN and other.name.casefold() == draft.name.casefold():
            board = Button(ask.ShowBoard(), f"/challenge board challenge={other.id}")
            raise Refusal(refused.SameName(other.name, Days(other.starts, other.ends)), (board,))


def _line(draft: Challenge, step: str) -> str:
    """Return the line that says all of a draft."""
    parts = [f'name="{draft.name.replace(chr(34), "")}"', f"kind={draft.kind}", f"rule={draft.rule}"]
    parts += [f"start={draft.starts}", f"end={draft.ends}", f"zone={draft.zone}", f"ties={draft.ties}"]
    if draft.board_time is not None:
        parts.append(f"board_time={draft.board_time:%H:%M}")
    if draft.minimum:
        parts.append(f"minimum={draft.minimum.in_metres:f}m")
    if draft.target is not None:
        parts.append(f"target={draft.target.in_metres:f}m")
    return f"/challenge new {' '.join(parts)} step={step}"


def _shown(context: Context, draft: Challenge) -> Reply:
    lines = (*rules(draft), closing_line(context.tables, draft))
    ways = (Button(say.Open(), _line(draft, OPEN)), Button(label.Change(), _line(draft, CHANGE), form=True))
    return Reply(lines, ways, for_all=True)


def _other_ways() -> tuple[Button, ...]:
    return (
        Button(say.Another("classic mile"), "classic mile"),
        Button(say.Another("2 km"), "2 km"),
        Button(label.NeverMind(), "never mind"),
    )


def _opened(context: Context, club: Club, draft: Challenge) -> Reply:
    tables = context.tables
    # Nobody has said yet by which clock this club lives.
    assumed = not club.id and not context.runner.zone_named and draft.zone == club.zone
    if not club.id:
        club = tables.clubs.add(club)
        tables.clubs.house(ClubRoom(room=context.room.id, club=club.id, language=context.spoken))
    key = context.codes.one_time().replace("-", "")
    while tables.challenges.by_key(key) is not None:
        key = context.codes.one_time().replace("-", "")
    challenge = tables.challenges.add(replace(draft, club=club.id, key=key))
    clubs.plan(tables, challenge, context.now)
    for room in clubs.rooms_of(tables, club.id):
        if room != context.room.id:
            _tell(context, challenge, room)
    lines = (*rules(challenge), closing_line(tables, challenge), say.ThisClub())
    city = (Button(club_say.OtherCity(), "/club settings zone="),) if assumed else ()
    return Reply(lines, (*joins(challenge), *city), for_all=True, edits=context.pressed)


def _tell(context: Context, challenge: Challenge, room: int) -> None:
    """Let another room of the club read that it was opened."""
    on = challenge.starts.isoformat()
    context.tables.outbox.add(
        Outgoing(
            id=0,
            key=f"{ClubKind.START}:{challenge.id}:{room}:opened",
            kind=str(ClubKind.START),
            room=room,
            runner=None,
            due=context.now,
            expires=context.now + clubs.FINAL_FOR,
            priority=2,
            facts={"challenge": challenge.id, "on": on, "opened": True},
        )
    )
