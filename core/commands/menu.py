"""The menu: every command declared once. Everything that lists or reads commands projects it."""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, get_args, get_origin, get_type_hints

from core.commands.options import Option
from core.wording.reply import Button, Reply
from core.wording.sentence import Sentence

if TYPE_CHECKING:
    from core.commands.context import Context


class Who(StrEnum):
    """Who may use a command; asked again each time it happens."""

    ANYONE = "anyone"
    ADMIN = "admin"
    OPENER = "opener"
    """Who opened what it is about, or an administrator: the command itself looks at what that is."""


class Where(StrEnum):
    PRIVATE = "private"
    GROUP = "group"


EVERYWHERE = (Where.PRIVATE, Where.GROUP)
IN_PRIVATE = (Where.PRIVATE,)

Natural = Callable[["Context", str], Mapping[str, Any] | None]
"""Reads the natural one-line form: values by option name, or None if the line is none."""


Hub = Callable[["Context"], tuple[Sentence, ...]]
"""Says what there is of a group's things, for its hub."""
Nothing = Sentence | Callable[["Context"], Sentence]
"""Says that there is nothing of them yet."""


@dataclass(frozen=True, slots=True)
class Question:
    """One of a form's questions: what it asks for, in other words than the option's own where `asked` is one.

    `ways` are the likely answers (None: the option's own), `value` what is answered already.
    """

    option: str
    asked: Sentence | None = None
    ways: tuple[Button, ...] | None = None
    value: str = ""


@dataclass(frozen=True, slots=True)
class Needs:
    """What a line has to say, though no option is required by itself: all of `asked`, or one of `instead`.

    `of` finds what it is said of, by what the line names; raises Refusal or Missing where that is not clear.
    """

    asked: tuple[str, ...]
    instead: tuple[str, ...] = ()
    of: Callable[[Context, Mapping[str, str]], object] = lambda *_: None


Questions = Callable[["Context", Mapping[str, str]], tuple[Question, ...]]
"""What a command's form asks, given what its line names; nothing where one question at a time is better."""


def at_once(*names: str) -> Questions:
    """Return a form that asks for these options, most needed first."""

    def questions(_: Context, given: Mapping[str, str]) -> tuple[Question, ...]:
        return tuple(Question(name, value=given.get(name, "")) for name in names)

    return questions


class Missing(Exception):  # a question, not an error
    """Raised by a command that needs one more option before it can act.

    `question` and `ways` (its answers as buttons) take the place of the option's own where what was
    said for it is half an answer: "5". Without an option ("") the answer is whatever the command can be
    told in its one-line form: "What is different?" `known` are options that were found out meanwhile,
    as typed.
    """

    def __init__(
        self,
        option: str,
        question: Sentence | None = None,
        ways: tuple[Button, ...] = (),
        known: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(option)
        self.option = option
        self.question = question
        self.ways = ways
        self.known = known or {}


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can do. `name` has one word or two (a group and its subcommand)."""

    name: str
    summary: Sentence
    examples: tuple[str, ...]
    who: Who
    where: tuple[Where, ...]
    options: tuple[Option, ...]
    run: Callable[..., Reply]
    natural: Natural | None = None
    personal: bool = True
    """In a group its answer is for the runner's eyes."""
    form: Questions | None = None
    """What is asked at once, where that is possible, of somebody who has not said it."""
    needs: Needs | None = None
    looks: bool = False
    """It only shows: a button that says it shows again, however often it is pressed."""

    @property
    def group(self) -> str:
        """The first of two words, or nothing."""
        return self.name.partition(" ")[0] if " " in self.name else ""

    def option(self, name: str) -> Option:
        """Raises KeyError."""
        return next(option for option in self.options if option.name == name)

    def needed(self, given: Collection[str]) -> tuple[str, ...]:
        """Return the names of what has to be said, also of what a line of these options says already."""
        either = self.needs if self.needs is not None and not set(self.needs.instead) & set(given) else None
        required = tuple(option.name for option in self.options if option.required)
        return (*required, *(either.asked if either is not None else ()))

    def as_json(self, summary: str, questions: Mapping[str, str]) -> dict[str, Any]:
        """Return the line of the machine-readable menu."""
        return {
            "command": self.name,
            "summary": summary,
            "where": [str(place) for place in self.where],
            "policy": str(self.who),
            "options": [
                {
                    "name": option.name,
                    "type": str(option.type),
                    "required": option.required,
                    "choices": list(option.choices),
                    "question": questions[option.name],
                }
                for option in self.options
            ],
            "examples": list(self.examples),
        }


class Menu:
    """The commands, listed in `order` by their names, whatever was declared first; then the others."""

    def __init__(self, order: Sequence[str] = ()) -> None:
        self._order = {name: place for place, name in enumerate(order)}
        self._commands: dict[str, Command] = {}
        self._hubs: dict[str, tuple[Sentence, Hub, Nothing]] = {}
        self._for_all = set[str]()
        self._begins: dict[str, tuple[str, ...]] = {}

    def hub(
        self,
        word: str,
        summary: Sentence,
        nothing: Nothing,
        *,
        personal: bool = True,
        begins: tuple[str, ...] = (),
    ) -> Callable[[Hub], Hub]:
        """Declare the decorated function as what a bare group word shows.

        If that is empty it is `nothing`, with the first way that can be gone there of those by which one
        `begins`, which are the group's own unless others are named.
        """

        def declare(function: Hub) -> Hub:
            self._hubs[word] = summary, function, nothing
            self._for_all |= set() if personal else {word}
            self._begins[word] = begins
            return function

        return declare

    def standing(self, word: str, context: Context) -> tuple[tuple[Sentence, ...], bool]:
        """Return what a group's hub shows, and whether there is anything."""
        if word not in self._hubs:
            return (), True
        _, lines, nothing = self._hubs[word]
        found = lines(context)
        said = nothing if isinstance(nothing, Sentence) else nothing(context)
        return found or (said,), bool(found)

    def ways(self, word: str, where: Where, *, anything: bool, member: bool) -> list[Command]:
        """Return what a `member` or an administrator can do there, or how one begins; the likeliest first."""
        own = [one for one in self.group(word) if where in one.where]
        begins = [one for one in map(self.get, self._begins[word]) if one is not None and where in one.where]
        ways = own if anything and own else (begins or own)[:1]
        return [one for one in ways if not member or one.who is not Who.ADMIN]

    def is_for_all(self, word: str) -> bool:
        """Whether a group's hub tells of nobody's own things."""
        return word in self._for_all

    def summary(self, name: str) -> Sentence:
        """Return what a command or a group of commands does. Raises KeyError."""
        return self._hubs[name][0] if name in self._hubs else self._commands[name].summary

    def words(self, where: Where, *, admin: bool = False) -> Iterator[tuple[str, Sentence]]:
        """Yield the first words that somebody can use there, a group of commands once, with summaries."""
        seen = set[str]()
        for command in self:
            word = command.group or command.name
            if word in seen or where not in command.where or (command.who is Who.ADMIN and not admin):
                continue
            seen.add(word)
            yield word, self._hubs[word][0] if command.group else command.summary

    def command(
        self,
        name: str,
        summary: Sentence,
        *,
        example: str | Sequence[str],
        who: Who = Who.ANYONE,
        where: tuple[Where, ...] = EVERYWHERE,
        natural: Natural | None = None,
        personal: bool = True,
        form: Questions | None = None,
        needs: Needs | None = None,
        looks: bool = False,
    ) -> Callable[[Callable[..., Reply]], Callable[..., Reply]]:
        """Declare the decorated function as a command. Raises ValueError for a second of that name."""

        def declare(function: Callable[..., Reply]) -> Callable[..., Reply]:
            if name in self._commands:
                raise ValueError(f"/{name} is declared twice")
            examples = (example,) if isinstance(example, str) else tuple(example)
            options = _options(function)
            self._commands[name] = Command(
                name, summary, examples, who, where, options, function, natural, personal, form, needs, looks
            )
            return function

        return declare

    def __iter__(self) -> Iterator[Command]:
        last = len(self._order)
        listed = self._commands.values()
        return iter(sorted(listed, key=lambda one: self._order.get(one.name, last)))

    def get(self, name: str) -> Command | None:
        return self._commands.get(name)

    def group(self, word: str) -> list[Command]:
        """Return the commands of a group, none if the word is no group."""
        return [command for command in self if command.group == word] if word in self._hubs else []

    def match(self, line: str) -> tuple[Command, str] | None:
        """Return the command that the line (without its slash) begins with, and what follows."""
        words = line.split(maxsplit=2)
        for count in (2, 1):
            if len(words) >= count and (found := self.get(" ".join(words[:count]).casefold())):
                rest = line.split(maxsplit=count)
                return found, rest[count] if len(rest) > count else ""
        return None

    def near(self, line: str) -> list[str]:
        """Return the names that somebody who typed `line` may have meant, likeliest first."""
        words = line.casefold().split()[:2]
        groups = dict.fromkeys(command.group for command in self if command.group)
        names = [*groups, *self._commands]
        tried = [" ".join(words), *words[:1]]
        found = [name for text in tried for name in difflib.get_close_matches(text, names, 3, 0.6)]
        return list(dict.fromkeys(found))[:3]


def _options(function: Callable[..., Reply]) -> tuple[Option, ...]:
    hints = get_type_hints(function, include_extras=True)
    found = []
    for parameter in inspect.signature(function).parameters.values():
        hint = hints.get(parameter.name)
        if get_origin(hint) is not Annotated:
            continue
        option = next(extra for extra in get_args(hint) if isinstance(extra, Option))
        required = parameter.default is inspect.Parameter.empty
        found.append(replace(option, name=parameter.name.rstrip("_"), required=required))
    return tuple(found)
