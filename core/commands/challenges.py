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
from core.commands.which_challenge import WHICH, challenge_of, challenges_here, nothing_here, way_to_open
from core.domain.calendar import DAY, local_day, midnight_after
from core.domain.challenge import Challenge, Kind, Member, Phase
from core.domain.club import appears_as
from core.domain.kept_days import LATE_AFTER
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


@menu.hub("challenge", ask.AboutChallenges(), nothing_here, personal=False, begins=("challenge new",))
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
        nothing = say.NothingOfYours() if context.private else nothing_here(context)
        return in_the_room(context, reply(nothing, buttons=way_to_open(context)))
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
        here = context.runner.zone if context.private else club.zone
        answer = board_of(tables, found, here, on, context.now)
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
    if found.phase is Phase.OPEN and context.today < found.starts:
        return reply(
            own_say.NotBegun(found.name, Day(found.starts), asked_for(found)),
            _seen(context, member),
            buttons=_ways(found, member),
        )
    people = clubs.entrants(context.tables, found, context.now)
    own = next(one for one in people if one.runner == context.runner.id)
    placed = standings(found, people)
    asked = challenge_credits.waiting(context, found)
    return reply(
        _stands(context, found, own, placed),
        _days(context, found, own),
        _late(context, found, own),
        _next_to(found, placed, own.runner),
        _seen(context, member),
        asked.question,
        buttons=(*asked.buttons, *_ways(found, member)),
    )


def _seen(context: Context, member: Member) -> Sentence:
    seen = appears_as(context.runner.on_boards, member.shown)
    return own_say.SeenAs(seen) if seen else own_say.SeenHidden()


def _ways(challenge: Challenge, member: Member) -> tuple[Button, ...]:
    return (
        Button(ask.ShowRules(), f"/challenge rules challenge={challenge.key}"),
        races_button(challenge, member),
        Button(say.LeaveIt(), f"/challenge leave challenge={challenge.key}"),
    )


def _stands(context: Context, challenge: Challenge, own: Entrant, placed: list[Placed]) -> Sentence:
    # Who flew east over the date line has run a day that her clock shows once more.
    until = min(max(context.today, *own.kept), challenge.ends) if own.kept else context.today
    days = min(challenge.day(until), challenge.days)
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
    return own_say.Own(challenge.name, _own_when(context, challenge), Joined(tuple(parts), ", "))


def _own_when(context: Context, challenge: Challenge) -> Sentence:
    """Say where in the challenge she is by her own clock, which decides her days."""
    if challenge.phase is not Phase.OPEN:
        return say.Over()
    if challenge.holds(context.today):
        return say.DayOf(challenge.day(context.today), challenge.days)
    closes = midnight_after(challenge.ends, context.zones.of_day(challenge.ends)) + LATE_AFTER
    return say.WaitsForLate(Moment(closes)) if context.now <= closes else own_say.WaitsForOthers()


def _days(context: Context, challenge: Challenge, own: Entrant) -> Sentence:
    today = context.today
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


def _late(context: Context, challenge: Challenge, own: Entrant) -> Sentence | None:
    late = [on for runner, on in late_days(context.tables, challenge) if runner == own.runner]
    if challenge.kind in (Kind.RUN_STREAK, Kind.DAYS_RUN):
        late = [on for on in late if on not in own.kept]  # the day counts by another run
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
