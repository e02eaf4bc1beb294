"""A pace that corrects a run whose distance and time give another one."""

from __future__ import annotations

from core.commands.context import Context
from core.conversations.states import Correcting
from core.domain.distance import Distance
from core.domain.pace import Pace
from core.domain.record import Record
from core.understanding import Draft
from core.understanding.believing import SAME
from core.understanding.typed import typed_distance, typed_duration
from core.wording.amounts import InUnit, Time
from core.wording.reply import Button, Reply, reply
from core.wording.say import buttons as label
from core.wording.say import unclear as say


def ask_which_part(context: Context, record: Record, draft: Draft) -> Reply | None:
    """Ask what else is another one, the time or the distance; None where the pace fits or is all there is."""
    way, seconds = draft.distance or record.distance, draft.duration or record.duration
    if draft.pace is None or way is None or seconds is None:
        return None
    time = draft.pace.time_for(way)
    if abs(time - seconds) <= seconds * SAME:
        return None
    other = Distance.metres(round(seconds / draft.pace.seconds_a_km * 100) * 10)
    unit = context.runner.units
    ways = (
        Button(label.Amount(Time(time)), f'/edit run={record.id} what="make that {typed_duration(time)}"'),
        Button(
            label.Amount(InUnit(other, unit)),
            f'/edit run={record.id} what="make that {typed_distance(other, unit)}"',
        ),
    )
    context.open(Correcting(record=record.id))  # the right figure may be typed
    return reply(
        say.AnotherPace(way, Time(seconds), Pace.of(way, seconds), draft.pace),
        say.NothingChanged(),
        buttons=ways,
    )
