"""A goal said in one's own words: a race for the list with what is missing of it, or the goal builder."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from core.commands import goal_builder, goal_measure, goal_streaks, plan_offers
from core.commands.command_lines import quotable
from core.commands.context import Context
from core.commands.goal_offers import goal_in
from core.commands.race_verdict import length
from core.commands.running import NEVER_MIND, run_line
from core.commands.which_race import named
from core.conversations.states import Building
from core.domain.distance import MARATHON, Distance, Unit
from core.domain.race import Race
from core.understanding import About, Aim, Decision, Reading, aim_in, bare_aim, is_called_a_goal, race_entered
from core.understanding.typed import typed_duration
from core.wording.amounts import Capital, Time
from core.wording.reply import Button, Reply
from core.wording.say import aiming as say
from core.wording.say import buttons as label
from core.wording.sentence import Sentence
from core.wording.words import word

A_RACE: Final = Distance.of(21, Unit.KM)
"""From here on a distance with a name is run in a race, as a rule (ours)."""
NO_AIM: Final = frozenset({About.OTHERS, About.QUESTION, About.UNWELL, About.SKIPPED})


def answer(context: Context, text: str, reading: Reading, *, wished: bool = False) -> Reply | None:
    """Open the way to the goal that the words are; None where they are none."""
    wished = wished or reading.about is About.WISH
    if reading.about in NO_AIM or reading.decision is Decision.STORE or plan_offers.is_race(context, text):
        return None
    if not context.private:
        return None
    if (offered := goal_in(context, text)) is not None:
        return offered
    aim = _aim(context, text, wished=wished)
    if aim is not None and (reading.decision is Decision.IGNORE or aim.explicit):  # else it may be a run
        return _opened(context, aim)
    what = bare_aim(text, context.languages)
    if reading.decision is Decision.IGNORE and goal_measure.is_a_rate(context, what):
        return goal_builder.open_builder(context, what)
    if reading.decision is not Decision.IGNORE or not (wished or what != " ".join(text.split()).strip(" .!")):
        return None
    if goal_streaks.is_streak(what):
        return goal_streaks.start(context, what)
    if goal_measure.repeats(context, what) and goal_measure.counted_in(context, what) is not None:
        return goal_builder.open_builder(context, what)
    endless = goal_measure.read_measure(context, what)
    if endless is not None and not endless["by"]:
        return run_line(context, f"goal new {what}")
    if (race := race_entered(text, languages=context.languages)) and context.open_question() is None:
        asked = run_line(context, f'race add name="{quotable(race)}"')
        return replace(asked, lines=(say.OnceItHasItsDay(race), *asked.lines))
    called = is_called_a_goal(text, context.languages) and not goal_measure.is_of_one_week(context, what)
    return goal_builder.open_builder(context, what) if called else None


def answered(context: Context, state: Building, text: str) -> Reply | None:
    """Return what follows where the goal that is asked for is a race's, or one to be reached by a day."""
    if state.asking != "measure" or goal_builder.answers(context, state, text):
        return None
    return drafted(context, text)


def drafted(context: Context, text: str) -> Reply | None:
    """Return the draft of what the words aim at; None where that cannot be drafted."""
    aim = _aim(context, text, wished=True)
    return None if aim is None or aim.vague else _opened(context, aim)


def _aim(context: Context, text: str, *, wished: bool) -> Aim | None:
    what = bare_aim(text, context.languages)
    if goal_measure.repeats(context, text) or goal_measure.is_of_one_week(context, what):
        return None
    found = aim_in(
        text,
        context.today,
        context.runner.units,
        month_first=context.month_first,
        languages=context.languages,
        wished=wished,
    )
    if found is None or found.distance is None or found.seconds or found.event:
        return found
    # "100 km" may as well be added up.
    return found if found.distance < A_RACE or isinstance(length(found.distance), Sentence) else None


def _opened(context: Context, aim: Aim) -> Reply:
    if aim.vague:
        return goal_builder.open_builder(context, aim.what)
    if aim.qualifies and (race := _qualifier(context, aim)) is not None:
        kept = f' why="{quotable(aim.what)}"' if not race.why else ""
        changed = run_line(context, f"race edit race={race.id}{kept}")
        return replace(changed, lines=(say.ToQualifyThere(named(race)), *changed.lines))
    if aim.qualifies:
        asked = run_line(context, f'race add distance=marathon why="{quotable(aim.what)}"')
        return replace(asked, lines=(say.ToQualify(), *asked.lines), buttons=_ways(asked, aim))
    if aim.distance is not None and (aim.seconds or aim.event or aim.distance >= A_RACE):
        return _race(context, aim, aim.distance)
    return goal_builder.open_by(context, aim.what, aim.last)


def _qualifier(context: Context, aim: Aim) -> Race | None:
    """Return the next marathon on the list that is not the one which the runner is to qualify for."""
    for race in context.coming_races():
        if race.distance == MARATHON and aim.event.casefold() not in race.name.casefold():
            return race
    return None


def _race(context: Context, aim: Aim, distance: Distance) -> Reply:
    """Ask for the day of the race, which is all that the list needs beside."""
    event = race_entered(aim.event, languages=context.languages) or aim.event
    called = event or word(say.Called(Capital(length(distance))), context.listener)
    if aim.first is not None and aim.last is not None:
        context.rough = aim.first, aim.last
    size = f"{float(distance.in_unit(Unit.KM)):.9g} km"
    goal = f" goal={typed_duration(aim.seconds)}" if aim.seconds else ""
    asked = run_line(context, f'race add name="{quotable(called)}" distance="{size}"{goal}')
    race = say.Under(called, Time(aim.seconds)) if aim.seconds else called
    lines = (say.OnceItHasItsDay(race), *asked.lines)
    return replace(asked, lines=lines, buttons=_ways(asked, aim))


def _ways(asked: Reply, aim: Aim) -> tuple[Button, ...]:
    """Return the likely answers, and how the goal is kept as long as no race is known."""
    by = f" by={aim.last.isoformat()}" if aim.last is not None else ""
    keep = Button(say.NoRaceYet(), f'/goal new kind=open what="{quotable(aim.what)}"{by}')
    days = tuple(button for button in asked.buttons if button.says != NEVER_MIND)
    return (*days[:4], keep) if days else (keep, Button(label.NeverMind(), NEVER_MIND))
