"""A run told in two messages: how long it took, then how far it was; or how far, and then "no 6"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from core.commands.context import Context
from core.commands.corrections import correct
from core.domain.record import Record
from core.understanding import Action, Decision, Draft, Intent, Reading, Unclear, is_own_log, read
from core.understanding.plausible import is_usual
from core.wording.reply import Reply

AT_ONCE: Final = timedelta(minutes=15)
"""So soon a bare figure is the rest of the run before it (ours)."""
_INSTEAD: Final = re.compile(r"(?:no|nope|nein|nee),? (\d+(?:[.,]\d+)? ?(?:k|km|mi|miles?|meilen?)?)", re.I)
"""A figure behind a no: by itself "no 6k" leaves a run out, right after one it puts that right."""


def rest_of_it(context: Context, reading: Reading, text: str) -> Reply | None:
    """Complete the run that was logged just now without this figure; None if the words tell another.

    "Jogged for 15 minutes", then "about 2k": what says by a verb or a day that it is a run is one.
    """
    last = context.last_record
    instead = _INSTEAD.fullmatch(text.strip(" .!"))
    if last is not None and instead is not None and _has_just_its_way(context, last):
        put_right = read(f"no, {instead[1]}", context.reader())
        return correct(context, put_right, text) if put_right.decision is Decision.STORE else None
    draft = _figure(reading)
    if last is None or draft is None or not context.private or not _is_fresh(context, last):
        return None
    way, seconds = last.distance or draft.distance, last.duration or draft.duration
    if not way or not seconds or bool(last.distance) is bool(draft.distance):
        return None
    if not is_usual(way.micrometres, seconds) or is_own_log(text, context.reader()):
        return None
    rest = draft._replace(intent=Intent.CORRECTION, action=Action.EDIT, missing=(), note="")
    return correct(context, Reading(Decision.STORE, (rest,)), text)


def _has_just_its_way(context: Context, last: Record) -> bool:
    """Whether the run was told just now by its distance, and nothing else was changed since."""
    fresh = last.is_run and last.distance is not None and context.now - last.logged_at <= AT_ONCE
    newest = next(iter(context.tables.changes.newest(context.runner.id, 1)), None) if fresh else None
    return newest is not None and any(isinstance(each.after, Record) for each in newest.changes)


def _is_fresh(context: Context, last: Record) -> bool:
    half = bool(last.distance) is not (last.duration is not None)
    return last.is_run and half and context.now - last.logged_at <= AT_ONCE


def _figure(reading: Reading) -> Draft | None:
    """Return the draft if it has a distance or a time, and no more is told or asked than the other one."""
    if len(reading.drafts) != 1 or reading.decision is Decision.IGNORE:
        return None
    (draft,) = reading.drafts
    asked = reading.ask.unclear if reading.ask is not None else Unclear.HOW_FAR
    tells = draft.intent in (Intent.LOG_RUN, Intent.AMBIGUOUS) and asked is Unclear.HOW_FAR
    both = draft.distance is not None and draft.duration is not None
    return draft if tells and draft.on is None and not both else None
