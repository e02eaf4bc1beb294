"""What is offered to whom tells of another place, a time off, or a wish to be reminded."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from core.commands import describe
from core.commands.catalogue import way_to
from core.commands.command_lines import quotable
from core.commands.context import Context
from core.commands.first_contact import called
from core.commands.own_words import turned
from core.conversations.states import Offered
from core.domain.calendar import DAY, local
from core.domain.challenge import Kind, Phase
from core.domain.cities import Place, find_place
from core.domain.run_streak import Reason
from core.prompts import streaks
from core.understanding import day_in, note_opens, time_in
from core.understanding.circumstances import TimeOff, place_told, reminder_asked, time_off_in
from core.understanding.languages import LANGUAGES
from core.wording.amounts import CityOf, Day
from core.wording.reply import Button, Reply, reply
from core.wording.say import circumstances as say
from core.wording.say import pauses as pause_say
from core.wording.say import settings as settings_say
from core.wording.say import welcome
from core.wording.sentence import Sentence

NO = "no"


def offers(context: Context, text: str) -> Reply | None:
    """Offer what follows from what the words tell, None where nothing does."""
    if not context.private:
        return None
    if (at := reminder_asked(text, context.languages)) is not None:
        return _reminders(context, at)
    off = time_off_in(
        text,
        context.today,
        context.week.last,
        month_first=context.month_first,
        languages=context.languages,
    )
    if off is not None:
        return _pause(context, off)
    found = _place(context, text)
    return _clock(context, *found) if found is not None else _no_such_city(context, text)


def is_aside(context: Context, text: str) -> bool:
    """Whether the words tell of a place, or ask to be reminded: they answer no question of a week."""
    return reminder_asked(text, context.languages) is not None or _place(context, text) is not None


def city_told(context: Context, text: str) -> str:
    """Return the words for the city in an answer: "Berlin", "I live in Berlin"."""
    told = place_told(text, context.languages)
    return _as_typed(text, told.words) if told is not None else text.strip(" .!")


def _as_typed(text: str, words: str) -> str:
    place = text.casefold().rfind(words)
    return text[place : place + len(words)] if place >= 0 else words


def _place(context: Context, text: str) -> tuple[Place, bool] | None:
    """Return the place that is told of, and whether one is still to go there."""
    told = place_told(text, context.languages)
    found = find_place(told.words) if told is not None else []
    return (found[0], told.bound) if told is not None and found else None


def offer(context: Context, line: str) -> None:
    """Let "yes" run the line, where no other question is open."""
    if context.open_question() is None:
        context.open(Offered(line))


# --- another place ----------------------------------------------------------------------------


def _clock(context: Context, place: Place, bound: bool) -> Reply:
    """Offer the clock of the place; who is still to go there presses it when she has come."""
    there, here = local(context.now, place.zone), context.local
    line = f"settings zone {place.zone}"
    if there.replace(tzinfo=None) == here.replace(tzinfo=None) and _same_year_round(context, place):
        return reply(say.SameClock(called(place)))
    take = Button(say.ItsClock(called(place)), f"/{line}")
    if bound:
        return reply(say.GoodTrip(called(place), there.time()), buttons=(take,))
    offer(context, line)
    return reply(
        say.ByItsClock(called(place), there.time()),
        buttons=(take, Button(say.KeepClock(CityOf(context.runner.zone)), NO)),
    )


def _same_year_round(context: Context, place: Place) -> bool:
    """Whether both clocks show the same for a year to come, summer and winter."""
    zones = place.zone, context.runner.zone
    months = [context.now + 30 * number * DAY for number in range(1, 13)]
    return all(
        local(moment, zones[0]).replace(tzinfo=None) == local(moment, zones[1]).replace(tzinfo=None)
        for moment in months
    )


def _no_such_city(context: Context, text: str) -> Reply | None:
    """Say that a place told by its name is not known: where only names have capitals."""
    told = place_told(text, context.languages)
    if told is None or told.bound or not LANGUAGES[context.runner.language].capital_names:
        return None
    typed = _as_typed(text, told.words)
    day = day_in(typed, context.today, future=True, month_first=False, languages=context.languages)
    if not typed[:1].isupper() or day is not None:
        return None
    return reply(welcome.UnknownCity(typed), buttons=(Button(welcome.TypeACity(), "/settings zone"),))


# --- a time off -------------------------------------------------------------------------------


def _pause(context: Context, off: TimeOff) -> Reply:
    """Offer to pause, or to be quiet, until she is back: streaks and nudges wait, no questions asked."""
    streak = streaks.running(context.tables, context.runner.id)
    kind = say.Enjoy() if off.reason is Reason.AWAY else pause_say.Sorry()
    again = off.last + DAY if off.last is not None and off.last < date.max else None
    quiet = Button(
        say.NothingUntil(Day(again)) if again is not None else settings_say.AWeek(),
        f"/snooze until={again.isoformat()}" if again is not None else "/snooze 7 days",
    )
    if streak is not None and streak.strict:
        offer(context, quiet.says.removeprefix("/"))
        about = Button(say.MyStreak(), f"/pause {off.reason}")
        return reply(kind, say.QuietMeanwhile(), buttons=(quiet, about, Button(say.NoQuiet(), NO)))
    first = off.first if off.first is not None else context.today
    begins = f" from={first.isoformat()}" if off.first is not None else ""
    ends = f" until={off.last.isoformat()}" if off.last is not None else ""
    line = f"pause reason={off.reason}{begins}{ends}"
    waits = say.AndTheStreak() if streak is not None else None
    question = (
        say.PauseFromUntil(Day(first), Day(off.last), waits)
        if off.first is not None and off.last is not None
        else say.PauseUntil(Day(off.last), waits)
        if off.last is not None
        else say.PauseFrom(Day(first), waits)
        if off.first is not None
        else say.PauseUntilRun(waits)
    )
    offer(context, line)
    counts_on = _no_pause_in(context, first, off.last)
    pause = Button(say.PauseTill(Day(off.last)) if off.last is not None else say.PauseTillRun(), f"/{line}")
    return reply(kind, counts_on, question, buttons=(pause, quiet, Button(say.NoPause(), NO)))


def _no_pause_in(context: Context, first: date, last: date | None) -> Sentence | None:
    """Say of a club's run streak that it goes on meanwhile."""
    for challenge in context.tables.challenges.of_runner(context.runner.id):
        over = challenge.ends < first or (last is not None and last < challenge.starts)
        if challenge.kind is Kind.RUN_STREAK and challenge.phase is Phase.OPEN and not over:
            return say.NoPauseIn(challenge.name)
    return None


# --- a remark ----------------------------------------------------------------------------------


def remark(context: Context, text: str) -> Reply | None:
    """Offer to keep what is said of a run right after it was logged: "felt good", "so windy"."""
    last, words = context.last_record, quotable(text)
    if last is None or not context.private or context.now - last.logged_at > REMARKED_WITHIN:
        return None
    if "?" in text or not REMARKS[0] <= len(words) <= REMARKS[1] or context.open_question() is not None:
        return None
    line = f'edit run={last.id} what="{note_opens(context.runner.language)}: {words}"'
    context.open(Offered(line))
    ways = Button(say.NoteIt(), f"/{line}"), Button(say.NoNote(), NO)
    return reply(say.KeepItWith(describe.amount(last)), buttons=ways)


REMARKED_WITHIN: Final = timedelta(minutes=10)
REMARKS: Final = (6, 140)
"""Characters: less says nothing of a run, more is another story (ours)."""


# --- a reminder -------------------------------------------------------------------------------


def _reminders(context: Context, words: str) -> Reply:
    """Say what comes by itself, and offer it at the hour that was named."""
    at = time_in(turned(context, words), languages=context.languages) if words else None
    if at is None:
        return reply(
            say.WhatReminds(),
            buttons=(Button(settings_say.NudgeTime(), "/settings nudge"), way_to("preview")),
        )
    streak = streaks.running(context.tables, context.runner.id)
    line = f"settings nudge {at:%H:%M}"
    offer(context, line)
    ways = [Button(say.NudgesAt(at), f"/{line}")]
    if streak is not None:
        ways.append(Button(say.RescuesAt(at), f"/settings rescue {at:%H:%M}"))
    return reply(say.RemindsAt(at), buttons=(*ways, Button(say.NoReminder(), NO)))
