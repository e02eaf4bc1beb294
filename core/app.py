"""The doors: what happens comes in by `handle`, time by `tick`; `look` only reads.

An App lives for one unit of work. The adapter opens the unit, hands in its tables and the
moment, and sends what `handle` returns after the commit.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from msgspec import Struct

from core.commands import again, arrivals, company, completing, dialogue, forms, letting_go, suggestions
from core.commands.context import Context
from core.commands.introduction import introduce, meet, units_of
from core.commands.looking import looking
from core.commands.menu import Where
from core.commands.posting import post, post_to_nobody, reply_key, worded
from core.commands.topics import menu
from core.domain.club import ClubKind
from core.domain.distance import Unit
from core.errors import Refusal
from core.events import (
    Deleted,
    Edited,
    Event,
    FileSent,
    Joined,
    Left,
    Person,
    Place,
    Pressed,
    Reachable,
    RoomMigrated,
    Said,
    Unreachable,
)
from core.ports.codes import Codes
from core.ports.store import StorageFailed, Tables
from core.ports.values import Outgoing, Room
from core.prompts import club_words, composing, planning, reaching, ticking
from core.wording.compose import compose
from core.wording.reply import Button, Message, Reply
from core.wording.say import refusals as say
from core.wording.words import Listener


class Compose(Struct, frozen=True):
    """The words of a leased row, by the figures of now.

    Answer: Message, None (drop it), or the moment before which it is not to be said.
    """

    row: Outgoing


class Suggest(Struct, frozen=True):
    """Completion of what somebody is typing. Answer: list of lines."""

    person: Person
    place: Place
    text: str


class Complete(Struct, frozen=True):
    """How the option's value may go on. Answer: list of (as it is shown, as it is typed), at most 25."""

    person: Person
    place: Place
    line: str
    option: str
    typed: str


class ShowMenu(Struct, frozen=True):
    """The machine-readable menu. Answer: list of mappings, as `python -m bot menu` prints them.

    Its summaries and questions are in `language`.
    """

    language: str = "en"


class NameChoices(Struct, frozen=True):
    """What choices are called. Answer: by (command, option) a list of (choice, its name in `language`)."""

    language: str = "en"


class ListWords(Struct, frozen=True):
    """What a platform's own menu lists. Answer: list of (first word, summary)."""

    where: Where
    language: str
    admin: bool = False


class Introduce(Struct, frozen=True):
    """What the bot says of itself to who has not begun. Answer: (what it does, the same in short)."""

    language: str


class NeedsRole(Struct, frozen=True):
    """Whether the event asks for what is only for some. Answer: bool."""

    event: Said | Pressed


class FormFor(Struct, frozen=True):
    """What can be asked at once of who said or pressed too little. Answer: Form, or None: it is handled."""

    event: Said | Pressed


Query = Compose | Suggest | Complete | ShowMenu | NameChoices | ListWords | Introduce | NeedsRole | FormFor


CLUB_KINDS: Final = frozenset(ClubKind)


class App:
    """The core at one moment, on the tables of one unit of work."""

    def __init__(self, tables: Tables, now: datetime, *, codes: Codes, home: str = "UTC") -> None:
        self._tables = tables
        self._now = now
        self._codes = codes
        self._home = home

    # --- what happens ---------------------------------------------------------

    def handle(self, event: Event) -> Outgoing | None:
        """Do what the event asks, once; return the answer, leased to the caller for 30 s.

        Raises StorageFailed, and nothing else: a refusal and a bug are answers.
        """
        if not self._tables.inbox.take(event.key, self._now):
            return self._tables.outbox.by_key(reply_key(event))
        match event:
            case Said() | Pressed() | Edited() | FileSent() | Deleted():
                return self._answer(event)
            case Joined() | Left() | RoomMigrated():
                arrivals.note(self._tables, event, self._now)
                return None
            case Unreachable() | Reachable():
                self._reach(event.by, reachable=isinstance(event, Reachable))
                return None

    def _answer(self, event: Said | Pressed | Edited | FileSent | Deleted) -> Outgoing | None:
        room = arrivals.room_of(self._tables, event.place)
        if not company.is_for_us(self._tables, event, room):
            return None
        if event.by.anonymous:
            return post_to_nobody(self._tables, event, room, Reply((say.WhoIsThere(),)), self._now)
        context = meet(self._tables, event, room, self._now, self._home, menu, self._codes)
        try:
            try:
                with self._tables.attempt():
                    reply = company.as_guest(context, dialogue.answer(context, event))
                    if not context.erased:
                        changes, days = context.book.changes, context.credited_days
                        planning.after(context.tables, context.runner.id, changes, self._now, days)
                    # Worded in here: a sentence that cannot be worded undoes what it tells of.
                    message = worded(context, reply) if reply is not None else None
                    if reply is not None and message is not None:
                        message = again.vary(context, event, reply, message, refused=False)
            except Refusal as refusal:
                context = self._afresh(context)
                refusal = letting_go.after(context, event, refusal)
                instead = forms.again(context, event, refusal.instead)
                reply = company.refused(context, refusal.because, instead)
                message = again.vary(context, event, reply, worded(context, reply), refused=True)
        except StorageFailed:
            raise
        except Exception as error:  # a bug is not the user's problem: she gets a ticket
            context = self._afresh(context)
            ways = self._again(event)
            reply = Reply((say.Bug(self._codes.ticket(error)),), ways, private=not room.private)
            message = worded(context, reply)
        by, runners = event.by, self._tables.runners
        if room.private and not context.erased and not runners.takes_messages(by.platform, by.external):
            self._reach(by, reachable=True)
        return post(context, event, reply, message) if reply is not None and message is not None else None

    def _reach(self, by: Person, *, reachable: bool) -> None:
        """Note whether the person can be written to; what waited for her opens the contact."""
        self._tables.runners.set_reach(by.platform, by.external, reachable=reachable)
        runner = self._tables.runners.by_account(by.platform, by.external)
        if reachable and runner is not None:
            reaching.open_contact(self._tables, runner, self._now)

    def _again(self, event: Said | Pressed | Edited | FileSent | Deleted) -> tuple[Button, ...]:
        """Offer to say once more what met a bug: what was typed, or the command that was pressed."""
        match event:
            case Said(text=text):
                return (Button(say.SendItAgain(), text, typed=True),) if text.strip() else ()
            case Pressed(on=on, index=index):
                row = self._tables.outbox.get(on)
                shown = row.message.buttons if row is not None and row.message is not None else ()
                says = shown[index].says if 0 <= index < len(shown) else ""
                return (Button(say.SendItAgain(), says),) if says.startswith("/") else ()
            case Edited() | FileSent() | Deleted():
                return ()

    def _afresh(self, context: Context) -> Context:
        """Return the context as it is after everything of this event was rolled back."""
        runner = self._tables.runners.get(context.runner.id) or context.runner
        return replace(context, runner=runner, erased=False)

    # --- time -----------------------------------------------------------------

    def tick(self) -> bool:
        """Plan what is due, at most 200 rows. True: more is due, call again in another unit."""
        return ticking.tick(self._tables, self._now, self._codes.ticket)

    def next_due(self) -> datetime | None:
        """When `tick` must be rung next; None while nothing is planned."""
        due = self._tables.subscriptions.next_due(), self._tables.challenges.next_due()
        return min((moment for moment in due if moment is not None), default=None)

    # --- looking --------------------------------------------------------------

    def look(self, query: Query) -> Any:
        """Answer a question without changing anything."""
        match query:
            case Compose(row):
                return self._compose(row)
            case Suggest(person, place, text):
                return suggestions.complete(self._tables, person, place, text, self._now, menu)
            case Complete(person, place, line, option, typed):
                context = looking(self._tables, person, place, self._now, self._codes, self._home)
                return completing.values(context, menu, line, option, typed)
            case ShowMenu(language):
                return list(suggestions.menu_lines(menu, self._now, language))
            case NameChoices(language):
                return suggestions.choices_called(menu, self._now, language)
            case ListWords(where, language, admin):
                return suggestions.menu_words(menu, where, language, self._now, admin=admin)
            case Introduce(language):
                return suggestions.introduction(language, self._now)
            case NeedsRole(event):
                return suggestions.needs_role(self._tables, event, menu)
            case FormFor(event):
                return forms.form_for(self._tables, event, self._now, self._codes, self._home)

    def _compose(self, row: Outgoing) -> Message | datetime | None:
        if row.message is not None and not row.facts:
            return row.message
        runner = self._tables.runners.get(row.runner) if row.runner is not None else None
        try:
            if row.kind in CLUB_KINDS:
                found = club_words.compose(self._tables, row, self._now)
                return None if found is None else compose(*found)
            if runner is None:
                return None
            reply = composing.compose_prompt(self._tables, runner, row, self._now)
            if reply is None:
                return None
            if (later := composing.not_before(runner, row, self._now)) is not None:
                return later
            return compose(reply, Listener(runner.language, runner.units, runner.zone, self._now))
        except StorageFailed:
            raise
        except Exception as error:  # one prompt that cannot be worded stays unsaid; the others go out
            self._codes.ticket(error)
            return None

    # --- scenarios ------------------------------------------------------------

    def introduce(self, person: Person, place: Place, *, zone: str, units: Unit, language: str) -> None:
        """Make a runner whose first-contact questions are answered. Raises UnknownZone."""
        introduce(self._tables, person, place, zone, units, language, self._now)

    def open_room(self, place: Place, *, zone: str) -> Room:
        """Make a group room with its club's zone. Raises UnknownZone."""
        return arrivals.open_room(self._tables, place, zone, units_of(zone), self._now)


__all__ = [
    "App",
    "Complete",
    "Compose",
    "FormFor",
    "Introduce",
    "ListWords",
    "NameChoices",
    "NeedsRole",
    "ShowMenu",
    "Suggest",
]
