"""A run over midnight: asked how much of it was before, it is stored as two, one on each day."""

from __future__ import annotations

from dataclasses import replace

from core.commands.command_lines import quotable
from core.commands.context import Context
from core.commands.lines import named
from core.commands.menu import Missing
from core.commands.running import ask, run_line
from core.commands.runs import log
from core.commands.typed_runs import read_run
from core.conversations.states import Form, Welcome
from core.domain.calendar import DAY
from core.domain.distance import Distance, Unit
from core.errors import Refusal
from core.understanding import Decision, Draft, Intent, Reading, over_midnight, sides_of_midnight
from core.wording.amounts import InUnit
from core.wording.reply import Button, Reply
from core.wording.say import buttons as label
from core.wording.say import told as say


def log_or_ask(context: Context, reading: Reading, text: str) -> Reply:
    """Store what a text certainly says; of a run over midnight ask first. An open question waits."""
    if _run_over(context, reading, text) is None:
        return log(context, _by_its_sides(context, reading, text), text)
    open_now = context.open_question()
    if open_now is not None and isinstance(open_now.state, Welcome):
        return log(context, reading, text)
    if open_now is not None and isinstance(open_now.state, Form) and open_now.state.command == "log":
        context.close()  # it asked for a run, or of the same one
    elif open_now is not None:
        context.set_aside(open_now)
    return run_line(context, f'log what="{quotable(text)}"')


def parted(context: Context, reading: Reading, text: str, before: tuple[Distance, Unit] | None) -> Reading:
    """Return the reading with a run over midnight as two. Raises Missing while nobody has said where."""
    run = _run_over(context, reading, text)
    if run is None or run.distance is None:
        return _by_its_sides(context, reading, text)
    if before is None:
        raise Missing("before")
    if not Distance(0) < before[0] < run.distance:
        raise Refusal(say.NotAllOfIt(run.distance))
    return reading._replace(drafts=_two(context, run, run.distance, before[0]))


def _by_its_sides(context: Context, reading: Reading, text: str) -> Reading:
    """Return "2 km before midnight and 3 after" as a run on each side of the last midnight."""
    if reading.decision is not Decision.STORE or len(reading.drafts) != 2:
        return reading
    first, second = reading.drafts
    undated = all(
        draft.intent is Intent.LOG_RUN and draft.distance is not None and draft.on in (None, context.today)
        for draft in reading.drafts
    )
    if not undated or not sides_of_midnight(text):
        return reading
    parts = first._replace(on=context.today - DAY), second._replace(on=context.today)
    return reading._replace(drafts=parts)


def _run_over(context: Context, reading: Reading, text: str) -> Draft | None:
    """Return the run, if the text tells one only and says that it went over midnight."""
    if reading.decision is not Decision.STORE or len(reading.drafts) != 1:
        return None
    (draft,) = reading.drafts
    tells = draft.intent is Intent.LOG_RUN and draft.distance is not None
    return draft if tells and over_midnight(text) else None


def waits(form: Form) -> bool:
    """Whether the form asks where a run is to be parted."""
    return form.command == "log" and form.asking == "before"


def ask_again(context: Context, form: Form) -> Reply:
    """Repeat the question after another run was logged, so that it is clear of which it asks."""
    return replace(ask(context, form), lines=(say.OfTheRunOverMidnight(),))


def _two(context: Context, run: Draft, whole: Distance, before: Distance) -> tuple[Draft, Draft]:
    """Part the run at midnight, its time by its distance. Without a day it is the last midnight."""
    said_earlier = run.on is not None and run.on < context.today
    first = run.on if run.on is not None and said_earlier else context.today - DAY
    seconds = None
    if run.duration is not None:
        seconds = round(run.duration * before.micrometres / whole.micrometres)
    rest = None if run.duration is None or seconds is None else run.duration - seconds
    return (
        run._replace(on=first, distance=before, duration=seconds),
        run._replace(on=first + DAY, distance=whole - before, duration=rest),
    )


def halves(context: Context) -> list[Button]:
    """Offer half of the run that is asked about."""
    what = named(context.line)[0].get("what", "")
    drafts = read_run(what, context.reader()).drafts if what else ()
    whole = drafts[0].distance if len(drafts) == 1 else None
    if whole is None:
        return []
    half, unit = Distance(whole.micrometres // 2), drafts[0].typed or context.runner.units
    return [Button(label.Amount(InUnit(half, unit)), f"{half.in_unit(unit):.2f} {unit}")]
