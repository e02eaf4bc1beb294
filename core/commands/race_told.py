"""What is said of a race right after it was listed: its day, start, length, letter, the time aimed at."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from core.commands.command_lines import quotable
from core.commands.context import Context
from core.commands.races import EXPLAINED
from core.commands.running import run_line
from core.commands.which_race import named
from core.domain.distance import Unit
from core.domain.race import Race
from core.understanding import (
    Decision,
    Intent,
    Reading,
    aims_to_finish,
    calls_off,
    day_in,
    length_told,
    letter_told,
    name_told,
    start_told,
    time_aimed_at,
)
from core.understanding.typed import typed_duration
from core.wording.reply import Reply, reply
from core.wording.say import races as say

JUST_NOW: Final = timedelta(hours=1)
"""So soon what tells a race's day, start or aim is of the one just listed (ours)."""


def told_of_it(context: Context, text: str, reading: Reading) -> Reply | None:
    """Change the race that was listed just now as the words say; None if they tell another thing."""
    is_run = reading.decision is Decision.STORE and reading.drafts[0].intent is not Intent.CORRECTION
    if is_run or text.rstrip().endswith("?"):
        return None  # most messages: the book is not opened for them
    race = _just_listed(context)
    if race is None:
        return None
    if calls_off(text, languages=context.languages):
        return run_line(context, f"race drop race={race.id}")
    if letter_told(text, languages=context.languages) is race.priority:
        return reply(say.Added(named(race), EXPLAINED[race.priority]()))
    line = _changes(context, race, text)
    return run_line(context, f"race edit race={race.id} {line}") if line else None


def _just_listed(context: Context) -> Race | None:
    """Return the race to come that was changed last of all, if that was a moment ago."""
    if not context.private:
        return None
    made = next(iter(context.tables.changes.newest(context.runner.id, 1)), None)
    if made is None or made.undone or context.now - made.at > JUST_NOW:
        return None
    images = [change.after for change in made.changes if isinstance(change.after, Race)]
    race = context.tables.races.get(images[0].id) if len(images) == 1 else None
    return race if race is not None and race.outcome is None and race.on >= context.today else None


def _changes(context: Context, race: Race, text: str) -> str:
    """Return what of the race the words tell, as a line has it."""
    languages, month_first = context.languages, context.month_first
    seconds = time_aimed_at(text, race.distance, languages) if race.distance is not None else None
    if seconds is not None:
        return f"goal={typed_duration(seconds)}"
    if not race.why and aims_to_finish(text, languages=languages):
        return f'why="{quotable(text)}"'
    if name := name_told(text, languages=languages):
        return f'name="{quotable(name)}"'
    letter = letter_told(text, languages=languages)
    if letter is not None:
        return f"priority={letter}"
    on = day_in(text, context.today, future=True, month_first=month_first, languages=languages)
    if on is not None and on != race.on:
        return f"date={on.isoformat()}"
    start = start_told(text, languages=languages)
    if start is not None:
        return f"start={start:%H:%M}"
    way = length_told(text, context.runner.units, languages=languages)
    return f'distance="{float(way.in_unit(Unit.KM)):.9g} km"' if way is not None else ""
