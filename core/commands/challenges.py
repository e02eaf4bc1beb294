"""Looking at challenges: `challenge list`, `challenge board`, `challenge rules`, `challenge why`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Final

from core.commands import challenge_credits
from core.commands.catalogue import menu, way_to
from core.commands.challenge_joining import races_button
from core.commands.context import Context
from core.commands.running import in_the_room
from core.commands.which_challenge import WHICH, challenge_of, challenges_here
from core.domain.calendar import DAY, local_day
from core.domain.challenge import Challenge, Kind, Phase
from core.domain.club import appears_as
from core.domain.standings import Entrant, Placed, longest_row, neighbours, standings
from core.errors import Refusal
from core.prompts import clubs
from core.prompts.club_boards import board_of, final_of, late_days
from core.prompts.club_terms import (
    HOURS,
    WORDS,
    asked_for,
    closing_line,
    joins,
    own_button,
    rules,
    rules_button,
    who,
)
from core.wording.amounts import Day, Days, Joined, Moment, Total
from core.wording.reply import Button, Reply, reply
from core.wording.say import challenge as say
from core.wording.say import challenge_refusals as refused
from core.wording.say import menu_clubs as ask
from core.wording.say import own_days as own_say
from core.wording.sentence import Sentence

LISTED: Final = 6
ROWS: Final = 5
"""Rows of days that a line holds; the newest are the ones of use."""


@menu.hub("challenge", ask.AboutChallenges(), say.Nothing(), personal=False, begins=("challenge new",))
def hub(context: Context) -> tuple[Sentence, ...]:
    """Raises Refusal in private, where there is nothing to begin with but joining."""
    if context.private and not challenges_here(context):
        raise Refusal(say.NothingOfYours(), (way_to("challenge join"),))
    return tuple(_listing(context, one) for one in challenges_here(context)[:LISTED])


@menu.command("challenge list", ask.ListChallenges(), example="/challenge list", looks=True, personal=False)
def challenge_list(context: Context) -> Reply:
    """List the club's challenges; in private one's own."""
    found = challenges_here(context)
    if not found:
        nothing = say.NothingOfYours() if context.private else say.Nothing()
        ways = () if context.private else (way_to("challenge new"),)
        return in_the_room(context, reply(nothing, buttons=ways))
    line = "/challenge board challenge"
    buttons = tuple(Button(say.Named(one.name), f"{line}={one.id}") for one in found[:4])
    return in_the_room(context, reply(*(_listing(context, one) for one in found[:LISTED]), buttons=buttons))


def _listing(context: Context, challenge: Challenge) -> Sentence:
    runners = say.Runners(context.tables.challenges.count(challenge.id))
    stands = Joined((_when(context, challenge), runners), ", ")
    return say.Listing(challenge.name, Days(challenge.starts, challenge.ends), stands)


def _when(context: Context, challenge: Challenge) -> Sentence:
    today = local_day(context.now, challenge.zone)
    if challenge.phase is not Phase.OPEN:
        return say.Over()
    if today < challenge.starts:
        return say.StartsOn(Day(challenge.starts))
    if today > challenge.ends:
        return say.WaitsForLate(Moment(clubs.closes_at(context.tables, challenge)))
    return say.DayOf(challenge.day(today), challenge.days)


@menu.command("challenge board", ask.ShowBoard(), example="/challenge board", personal=False, looks=True)
def challenge_board(context: Context, challenge: Annotated[str, WHICH] = "") -> Reply:
    """Show how it stands: the room's, or in private for one's own eyes. Raises Refusal."""
    found = challenge_of(context, challenge)
    _refuse_strangers(context, found)
    tables, today = context.tables, local_day(context.now, found.zone)
    club = tables.clubs.get(found.club)
    assert club is not None
    if found.phase is not Phase.OPEN:
        answer = final_of(tables, found)
    elif today < found.starts:
        answer = Reply((_listing(context, found), say.ThisClub()), joins(found))
    else:
        on = min(today, found.ends)
        answer = board_of(tables, found, club, on, context.now)
        context.board, context.board_on = found, on
    return Reply(answer.lines, answer.buttons, for_all=True)


def _refuse_strangers(context: Context, challenge: Challenge) -> None:
    """Raises Refusal in private for who is not in it: names are for the club."""
    if context.private and not _is_in(context, challenge):
        raise Refusal(
            refused.NotIn(challenge.name),
            (Button(say.Join(), f"/challenge join challenge={challenge.key}"),),
        )


def _is_in(context: Context, challenge: Challenge) -> bool:
    member = context.tables.challenges.member(challenge.id, context.runner.id)
    return member is not None and member.left_at is None


@menu.command("challenge rules", ask.ShowRules(), example="/challenge rules", looks=True)
def challenge_rules(context: Context, challenge: Annotated[str, WHICH] = "") -> Reply:
    """Show what it asks for, what counts, and until when. Raises Refusal."""
    found = challenge_of(context, challenge)
    asked = found.phase is Phase.OPEN and not _is_in(context, found)
    buttons = joins(found)[:2] if asked else (own_button(found),)
    consent = say.ThisClub() if asked else None
    return reply(*rules(found), closing_line(context.tables, found), consent, buttons=buttons)


@menu.command("challenge why", ask.ShowMyDays(), example="/challenge why", looks=True)
def challenge_why(context: Context, challenge: Annotated[str, WHICH] = "") -> Reply:
    """Show one's own counted days, and who stands next. Raises Refusal."""
    found = challenge_of(context, challenge, own=True)
    member = context.tables.challenges.member(found.id, context.runner.id)
    if member is None or member.left_at is not None:
        raise Refusal(refused.NotIn(found.name), (rules_button(found),))
    people = clubs.entrants(context.tables, found, context.now)
    own = next(one for one in people if one.runner == context.runner.id)
    placed = standings(found, people)
    seen = appears_as(context.runner.on_boards, member.shown)
    asked = challenge_credits.waiting(context, found)
    return reply(
        _stands(context, found, own, placed),
        _days(context, found, own),
        _late(context, found),
        _next_to(found, placed, own.runner),
        own_say.SeenAs(seen) if seen else own_say.SeenHidden(),
        asked.question,
        buttons=(
            *asked.buttons,
            Button(ask.ShowRules(), f"/challenge rules challenge={found.key}"),
            races_button(found, member),
            Button(say.LeaveIt(), f"/challenge leave challenge={found.key}"),
        ),
    )


def _stands(context: Context, challenge: Challenge, own: Entrant, placed: list[Placed]) -> Sentence:
    today = local_day(context.now, context.runner.zone)
    days = min(max((min(today, challenge.ends) - challenge.starts).days + 1, 0), challenge.days)
    parts: list[Sentence] = [own_say.OwnDays(len(own.kept), days)]
    if challenge.kind is Kind.RUN_STREAK:
        parts.append(own_say.OwnRow(longest_row(own, challenge)))
    if challenge.kind in (Kind.DISTANCE, Kind.GROUP_GOAL):
        parts.append(own_say.OwnDistance(Total(own.ran)))
    if challenge.phase is not Phase.OPEN:
        frozen = context.tables.challenges.final(challenge.id)
        parts += [own_say.OwnPlace(one.place) for one in frozen if one.whose == own.runner]
    elif challenge.kind not in (Kind.RUN_STREAK, Kind.GROUP_GOAL):
        parts += [own_say.OwnPlace(one.place) for one in placed if one.entrant.runner == own.runner]
    return own_say.Own(challenge.name, _when(context, challenge), Joined(tuple(parts), ", "))


def _days(context: Context, challenge: Challenge, own: Entrant) -> Sentence:
    today = local_day(context.now, context.runner.zone)
    if challenge.holds(today) and today not in own.kept and challenge.phase is Phase.OPEN:
        open_day = own_say.TodayOpen(asked_for(challenge)) if challenge.kind is not Kind.GROUP_GOAL else None
    else:
        open_day = None
    if not own.kept:
        return open_day or own_say.NoneCounted(asked_for(challenge))
    counted = own_say.Counted(Joined(tuple(Days(*row) for row in rows_of(own.kept)[-ROWS:]), ", "))
    return counted if open_day is None else own_say.Both(counted, open_day)


def rows_of(days: Iterable[date]) -> list[tuple[date, date]]:
    """Return days in a row as ranges, oldest first."""
    found: list[tuple[date, date]] = []
    for day in sorted(days):
        if found and day - found[-1][1] == DAY:
            found[-1] = found[-1][0], day
        else:
            found.append((day, day))
    return found


def _late(context: Context, challenge: Challenge) -> Sentence | None:
    late = [on for runner, on in late_days(context.tables, challenge) if runner == context.runner.id]
    if not late:
        return None
    return own_say.TooLate(HOURS, Joined(tuple(Day(on) for on in sorted(set(late))[-ROWS:]), ", "))


def _next_to(challenge: Challenge, placed: list[Placed], runner: int) -> Sentence | None:
    if challenge.kind is Kind.GROUP_GOAL:
        return None
    amount = WORDS[challenge.kind].amount
    above, below = neighbours(placed, runner)
    higher = own_say.Above(who(above.entrant.name), amount(above.score)) if above else None
    lower = own_say.Below(who(below.entrant.name), amount(below.score)) if below else None
    return own_say.Between(higher, lower) if higher or lower else None
