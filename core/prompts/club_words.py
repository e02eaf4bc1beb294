"""A club's messages at the moment at which they are sent, for a room, in its language."""

from __future__ import annotations

from datetime import date, datetime

from core.domain.challenge import Challenge, Phase
from core.domain.club import Club, ClubKind, appears_as
from core.ports.store import Tables
from core.ports.values import Outgoing
from core.prompts.club_boards import board_of, final_of
from core.prompts.club_terms import HOURS, asked_for, closing_line, joins, listener_in, own_button, rules
from core.prompts.clubs import closes_at, races_of_week
from core.wording.amounts import Day, Joined, Moment
from core.wording.listener import Listener
from core.wording.reply import Reply
from core.wording.say import boards as say
from core.wording.say import challenge as told
from core.wording.sentence import Sentence


def compose(tables: Tables, row: Outgoing, now: datetime) -> tuple[Reply, Listener] | None:
    """Return a message for the row's room, and how it is spoken to; None when it is no longer true."""
    room = tables.rooms.get(row.room)
    listener = listener_in(tables, room, now) if room is not None else None
    challenge = tables.challenges.get(int(str(row.facts["challenge"])))
    club = tables.clubs.get(challenge.club) if challenge is not None else None
    if listener is None or challenge is None or club is None:
        return None
    reply = _words(tables, row, challenge, club, now)
    if reply is None or "off_from" not in row.facts:
        return None if reply is None else (reply, listener)
    since, until = (datetime.fromisoformat(str(row.facts[name])) for name in ("off_from", "off_to"))
    late = say.Late(Moment(since), Moment(until))
    return Reply((late, *reply.lines), reply.buttons), listener


def _words(tables: Tables, row: Outgoing, challenge: Challenge, club: Club, now: datetime) -> Reply | None:
    on = date.fromisoformat(str(row.facts["on"]))
    match row.kind:
        case ClubKind.FINAL:
            return final_of(tables, challenge)
        case ClubKind.START:
            if challenge.phase is not Phase.OPEN:
                return None
            return _opened(tables, challenge) if row.facts.get("opened") else _start(tables, challenge)
        case ClubKind.CALL:
            return _call(tables, challenge, on) if challenge.phase is Phase.OPEN else None
        case ClubKind.BOARD:
            return board_of(tables, challenge, club.zone, on, now) if challenge.phase is Phase.OPEN else None
        case _:
            raise ValueError(row.kind)


def _opened(tables: Tables, challenge: Challenge) -> Reply:
    lines = (*rules(challenge), closing_line(tables, challenge), told.ThisClub())
    return Reply(lines, joins(challenge))


def _start(tables: Tables, challenge: Challenge) -> Reply:
    runners = told.Runners(tables.challenges.count(challenge.id))
    line = say.StartsTomorrow(challenge.name, asked_for(challenge), runners)
    return Reply((line, told.ThisClub()), joins(challenge))


def _call(tables: Tables, challenge: Challenge, on: date) -> Reply | None:
    """Tell of the races of those who wished so, and call the last day."""
    lines: list[Sentence] = []
    races = races_of_week(tables, challenge, on)
    if races:
        told_of = (say.ARace(appears_as(name, shown), race.name, Day(race.on)) for name, shown, race in races)
        lines.append(say.RaceWeek(Joined(tuple(told_of), "; ")))
    if on == challenge.ends:
        lines.append(say.LastDay(challenge.name, HOURS, Moment(closes_at(tables, challenge))))
    return Reply(tuple(lines), (own_button(challenge),)) if lines else None
