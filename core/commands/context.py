"""What a command knows: who speaks, where, when, and the tables of its unit of work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any

from core.commands.book import Book
from core.commands.menu import Menu
from core.conversations.states import Lapsed
from core.domain.calendar import Week, Zones, local, week_of
from core.domain.challenge import Challenge
from core.domain.distance import Distance
from core.domain.goal import Goal, GoalState, MicroGoal
from core.domain.race import Race
from core.domain.record import Record
from core.domain.runner import Runner
from core.events import Person, Whisper
from core.ports.codes import Codes
from core.ports.store import Tables
from core.ports.values import Conversation, Room
from core.understanding import Reader, languages_of, month_first_in
from core.wording.catalogues import language_for
from core.wording.listener import Listener
from core.wording.reply import Button
from core.wording.say import buttons as label

PRIVATE = 0
"""All private rooms of a runner are one: the room number of their conversation."""
OPEN_FOR = timedelta(days=7)


@dataclass
class Context:
    """One event's surroundings; lives as long as its unit of work."""

    tables: Tables
    now: datetime
    runner: Runner
    room: Room
    by: Person
    menu: Menu
    codes: Codes
    message: str = ""
    """The platform's id of the runner's own message, with its place."""
    pressed: int | None = None
    """The outbox id of the message whose button was pressed."""
    answers: int | None = None
    """The outbox id of the bot's message that this one replies to."""
    book: Book = field(init=False)
    line: str = ""
    """The command that is being run, with what was named in it: a choice is its line and one name more."""
    emptied: frozenset[str] = frozenset()
    """The options that the line names without a value: `why=`."""
    answered: frozenset[str] = frozenset()
    """The options of the command that were told in answers to its questions."""
    rough: tuple[date, date] | None = None
    """The days among which the one is that is asked for: of a race in "end of May"."""
    opened: Any = None
    """The state of the conversation that this event opened or went on with."""
    first_contact: bool = False
    """In private, and first contact was not made yet."""
    whispers: Whisper = Whisper.FULL
    """What the place can show to one person alone."""
    guest: bool = False
    """The bot is no member where this was asked: who asked brought it along."""
    board: Challenge | None = None
    """The challenge whose board of the day `board_on` the answer shows to a room."""
    board_on: date = date.min
    erased: bool = False
    """Everything of the runner was deleted just now: nothing more may be stored of her."""
    agreed: bool = False
    """She said yes to what was offered, with whatever word belongs to it."""
    asked: bool = False
    """The answer asks something, or says enough: first contact goes on with another one."""
    was_silent: bool = False
    """The runner had been told goodbye, and wrote again just now."""

    credited: tuple[Mapping[date, Distance], int] | None = None
    """The days whose worth was counted, as `crediting.count` tells it, and after how many changes."""

    def __post_init__(self) -> None:
        self.open_book()

    def open_book(self) -> None:
        """Begin a change set anew: what this event changes from here on."""
        account = f"{self.by.platform}:{self.by.external}"
        self.book = Book(self.tables, self.runner.id, self.now, self.message, account)

    @property
    def credited_days(self) -> Mapping[date, Distance] | None:
        """The days whose worth to her challenges is counted, whatever this event changed."""
        if self.credited is None or self.credited[1] != len(self.book.changes):
            return None
        return self.credited[0]

    @cached_property
    def zones(self) -> Zones:
        return Zones(self.tables.zones.of(self.runner.id), self.runner.zone)

    @property
    def local(self) -> datetime:
        """Now, on the runner's clock."""
        return local(self.now, self.runner.zone)

    @property
    def today(self) -> date:
        return self.local.date()

    @property
    def week(self) -> Week:
        return week_of(self.today, self.runner.week_start)

    @property
    def month_first(self) -> bool:
        return month_first_in(self.runner.zone)

    @property
    def languages(self) -> tuple[str, ...]:
        """By which typed values are read: the runner's own first; what a button says is in English."""
        own = languages_of(self.runner.language)
        return own if self.pressed is None else tuple(reversed(own))

    @property
    def spoken(self) -> str:
        """The language in which the runner is answered."""
        return language_for(self.runner.language)

    @property
    def listener(self) -> Listener:
        """The runner as she is spoken to in private."""
        return Listener(self.runner.language, self.runner.units, self.runner.zone, self.now)

    @property
    def private(self) -> bool:
        return self.room.private

    @property
    def talk(self) -> int:
        """The number under which this room's conversation is kept."""
        return PRIVATE if self.room.private else self.room.id

    @property
    def shelf(self) -> int:
        """The number under which a question that was set aside is kept; no room has it."""
        return -1 - self.talk

    def reader(self, *, at: datetime | None = None) -> Reader:
        """Return what reading needs to know; `at` re-reads a text as of the moment it was said."""
        moment = local(at, self.runner.zone) if at else self.local
        today = moment.date()
        return Reader(
            now=moment,
            units=self.runner.units,
            language=self.runner.language,
            month_first=self.month_first,
            fastest=lambda: self.tables.records.fastest(self.runner.id, today - timedelta(days=365), today),
            last=self.last_record,
        )

    @property
    def last_record(self) -> Record | None:
        return self.tables.records.last_logged(self.runner.id)

    # --- conversations -------------------------------------------------------

    def open(self, state: Any) -> None:
        """Open a conversation in this room: its question is the reply to this event."""
        self.opened = state
        self.tables.conversations.put(
            Conversation(runner=self.runner.id, room=self.talk, state=state, message=None, opened_at=self.now)
        )

    def set_aside(self, talk: Conversation) -> None:
        """Keep a question for "go on", so that another may be asked meanwhile."""
        self.tables.conversations.put(replace(talk, room=self.shelf, aside=True))
        self.close()

    def open_question(self) -> Conversation | None:
        """Return the question that is open in this room; one that is a week old has ended."""
        return self._kept(self.talk)

    def question_aside(self) -> Conversation | None:
        """Return the question that a command set aside."""
        return self._kept(self.shelf)

    def _kept(self, room: int) -> Conversation | None:
        found = self.tables.conversations.get(self.runner.id, room)
        if found is None:
            return None
        if isinstance(found.state, Lapsed) or self.now - found.opened_at > OPEN_FOR:
            self.tables.conversations.close(self.runner.id, room)
            return None
        return found

    def take_up(self, state: Any) -> None:
        """Let what was set aside be the open question again."""
        self.tables.conversations.close(self.runner.id, self.shelf)
        self.open(state)

    def bring_back(self, talk: Conversation) -> Conversation:
        """Let what was set aside be the open question again as it was asked: its buttons answer it."""
        self.tables.conversations.close(self.runner.id, self.shelf)
        kept = replace(talk, room=self.talk, aside=False)
        self.tables.conversations.put(kept)
        return kept

    def close(self) -> None:
        self.opened = None
        self.tables.conversations.close(self.runner.id, self.talk)

    # --- what stands ---------------------------------------------------------

    def active_goals(self) -> list[Goal]:
        """Newest deadline last."""
        found = [goal for goal in self.tables.goals.of(self.runner.id) if goal.state is GoalState.ACTIVE]
        return sorted(found, key=lambda goal: (goal.by, goal.id))

    def steps_on(self, day: date) -> list[MicroGoal]:
        """The steps whose days hold `day`, let-go ones left out."""
        steps = self.tables.micro_goals.of(self.runner.id)
        return [
            step for step in steps if step.starts <= day <= step.by and step.state is not GoalState.LET_GO
        ]

    def coming_races(self) -> list[Race]:
        """Races from today on without an outcome, soonest first."""
        races = self.tables.races.of(self.runner.id)
        return sorted(
            (race for race in races if race.on >= self.today and race.outcome is None),
            key=lambda race: race.on,
        )

    # --- buttons -------------------------------------------------------------

    def undo(self, name: Any = None) -> tuple[Button, ...]:
        """Return the button that takes back what this event changed; none if it changed nothing."""
        if self.book.set_id is None:
            return ()
        return (Button(name or label.Undo(), f"/undo {self.book.set_id}"),)
