"""Messages changed in ways that keep their meaning, or change it in a known one.

A labelled message that is read as its label says is the pattern: changed so, it must be read the same.
Each way yields the changed text and what becomes of the readings of the text before. All are English.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from core.domain.distance import Distance
from core.understanding import Decision, Draft, Reading

Change = Callable[[Draft], Draft]
"""What becomes of each record that the text before told."""


@dataclass(frozen=True)
class Changed:
    text: str
    change: Change = lambda draft: draft


OPENINGS = (
    "hey ", "Hey! ", "ok so ", "lol ", "phew, ", "haha ", "🏃 ", "Hi all, ", "yay ", "Update: ", "update - ",
    "so ", "well, ", "omg ", "ugh, ", "hey bot ", "hey guys, ", "fwiw ", "Boom. ", "anyway, ",
    "for the record, ", "yo ", "Quick update: ", "reporting in: ", "* ", "> ", "1) ", "training log: ",
    "Happy days. ", "damn ", "👋 ",
)  # fmt: skip
CLOSINGS = (
    "!", " 😅", " 🔥🔥", " :)", ", felt great", ", legs are toast", ", before work", ", in the rain",
    " #nevermissamonday", ", pretty pleased", ", so humid", ", knackered", ", could have gone faster",
    ", need food", ", time for coffee", ", glad that's done", ", boring but done", ", done and dusted",
    ", no pain", ", no idea why", ", saw a fox", ", usual loop", ", got soaked", ", forgot my watch",
    ", what a day",
)  # fmt: skip
REMARKS = (
    "Feeling good.", "The weather was awful.", "Work was crazy.", "I love this town.", "Coffee first.",
    "No excuses.", "Saw Dave.", "Bumped into my boss.", "Nearly skipped it.", "Did not want to go.",
    "Slow but steady.", "The sun was out.", "First one in a while.", "My wife made pancakes.", "GPS was off.",
    "One step at a time.", "Kids are finally asleep.", "Glad I got out.",
)  # fmt: skip
UNITS = {
    "k": ("k", "km", "kms", "K", " km", " kilometers", " kilometres"),
    "m": ("mi", " mi", " miles", " mile"),
}
MINUTES = ("min", " mins", " minutes", " min.", "min.")
REPEATED = re.compile(r"\d ?[x×*] ?\d|reps|repeat|interval", re.IGNORECASE)
DISTANCE = re.compile(
    r"(?<![\w.,:/x×@~-])(\d+(?:\.\d+)?) ?(kms?|k|mi|miles?)\b(?! ?(?:x|reps|pace|/))", re.IGNORECASE
)
TIME = re.compile(
    r"(?<![\w.,:/@-])(?:(\d):)?(\d{1,2}):(\d\d)(?![\w:/]| ?(?:/|pace|per|am|pm|min|splits?|avg))"
)
MINUTE = re.compile(r"(?<![\w.,:/x×@~-])(\d+) ?(?:min|mins|minutes)\b(?! ?(?:/|per|a |mile|km|\d))")
NAMED_BY_MILES = ("13.1", "26.2", "3.1", "6.2")


def spaced_closing(text: str, closing: str) -> str:
    """Return the text with its closing words, as a sentence of their own behind a full stop."""
    if closing[0] == "," and text[-1] in ".!?,;:":
        return f"{text} {closing.lstrip(', ').capitalize()}"
    return text + closing


def opened(text: str, reading: Reading, chance: random.Random) -> Iterator[Changed]:
    for opening in chance.sample(OPENINGS, 2):
        yield Changed(opening + text)


def closed(text: str, reading: Reading, chance: random.Random) -> Iterator[Changed]:
    for closing in chance.sample(CLOSINGS, 2) if not text.endswith("?") else ():
        yield Changed(spaced_closing(text.rstrip(), closing))


def remarked(text: str, reading: Reading, chance: random.Random) -> Iterator[Changed]:
    before, behind = chance.sample(REMARKS, 2)
    yield Changed(f"{before} {text}")
    yield Changed(f"{before}\n{text}")
    if not text.rstrip().endswith("?"):
        stop = "" if text.rstrip()[-1] in ".!…" else "."
        yield Changed(f"{text.rstrip()}{stop} {behind}")


def marked(text: str, reading: Reading, chance: random.Random) -> Iterator[Changed]:
    for one, other in (
        (", ", "\n"),
        (", ", " · "),
        (", ", "; "),
        (" and ", " & "),
        (" with ", " w/ "),
        ("'", "’"),
    ):
        if one in text and not (other == "\n" and REPEATED.search(text)):
            yield Changed(text.replace(one, other))
    yield Changed(f'"{text}"' if '"' not in text else f"  {text}\n")
    yield Changed(text.replace(" ", "\u00a0"))


def cased(text: str, reading: Reading, chance: random.Random) -> Iterator[Changed]:
    yield Changed(text.upper())
    yield Changed(text[0].upper() + text[1:])


def in_other_units(text: str, reading: Reading, chance: random.Random) -> Iterator[Changed]:
    for found in DISTANCE.finditer(text) if not REPEATED.search(text) else ():
        sign = chance.choice(UNITS[found[2][0].lower()])
        yield Changed(f"{text[: found.start()]}{found[1]}{sign}{text[found.end() :]}")
    for found in MINUTE.finditer(text) if not REPEATED.search(text) else ():
        yield Changed(f"{text[: found.start()]}{found[1]}{chance.choice(MINUTES)}{text[found.end() :]}")


def of_another_length(text: str, reading: Reading, chance: random.Random) -> Iterator[Changed]:
    """Replace a distance that one record has by another one near it; a stated pace would belie it."""
    every = list(DISTANCE.finditer(text))
    paced = any(draft.pace for draft in reading.drafts)
    for found in every if not paced and not REPEATED.search(text) else ():
        unit = 1_000_000_000 if found[2][0].lower() == "k" else 1_609_344_000
        way = round(float(found[1]) * unit)
        alike = sum(each[1] == found[1] for each in every)
        figure = f"{float(found[1]) * 1.06:.{len(found[1].partition('.')[2])}f}"
        if alike > 1 or found[1] in NAMED_BY_MILES or figure in (found[1], *NAMED_BY_MILES):
            continue
        if sum(_has(draft, way) for draft in reading.drafts) == 1:
            new = Distance(round(float(figure) * unit))
            yield Changed(
                text[: found.start(1)] + figure + text[found.end(1) :],
                lambda draft, way=way, new=new: draft._replace(distance=new) if _has(draft, way) else draft,
            )


def _has(draft: Draft, way: int) -> bool:
    return draft.distance is not None and abs(draft.distance.micrometres - way) < 1_000_000_000 // 1000


def in_another_time(text: str, reading: Reading, chance: random.Random) -> Iterator[Changed]:
    """Replace the time that one record has by another one near it, where it is told once."""
    for found in TIME.finditer(text) if not REPEATED.search(text) else ():
        if text.count(found[0]) > 1:
            continue
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        old = 3600 * hours + 60 * minutes + seconds
        new = old + chance.choice((-19, -7, 11, 23))
        if sum(draft.duration == old for draft in reading.drafts) != 1 or new // 3600 != hours or new < 60:
            continue
        said = f"{new // 60 % 60:02}:{new % 60:02}" if hours else f"{new // 60}:{new % 60:02}"
        yield Changed(
            f"{text[: found.start()]}{f'{hours}:' if hours else ''}{said}{text[found.end() :]}",
            lambda draft, old=old, new=new: draft._replace(duration=new) if draft.duration == old else draft,
        )
        spelt = f"{hours}h{minutes:02}m{seconds:02}s" if hours else f"{minutes} min {seconds} s"
        yield Changed(f"{text[: found.start()]}{spelt}{text[found.end() :]}")


WAYS: dict[str, Callable[[str, Reading, random.Random], Iterator[Changed]]] = {
    "an opening before it": opened,
    "closing words behind it": closed,
    "a remark beside it": remarked,
    "other marks": marked,
    "other capitals": cased,
    "units spelt in another way": in_other_units,
    "another distance": of_another_length,
    "another time": in_another_time,
}


def in_short(reading: Reading) -> tuple[Decision, tuple[tuple[object, ...], ...]]:
    """Return what would be stored, without words; what is asked or left is only that."""
    if reading.decision is not Decision.STORE:
        return reading.decision, ()
    return reading.decision, tuple(
        (
            draft.intent, draft.sport, draft.distance and round(draft.distance.in_metres), draft.duration,
            draft.pace and round(draft.pace.seconds_a_km), draft.on, draft.kind, draft.effort, draft.avg_hr,
            draft.climb, draft.tags, draft.without, draft.action, draft.which,
        )
        for draft in reading.drafts
    )  # fmt: skip


def becomes(reading: Reading, change: Change) -> Reading:
    """Return the reading with its records changed."""
    return reading._replace(drafts=tuple(change(draft) for draft in reading.drafts))
