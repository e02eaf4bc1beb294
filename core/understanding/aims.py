"""Goals in one's own words: "a sub 2 half in april", "a 5k without walking", "qualify for boston"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from core.domain.distance import Distance, Unit
from core.understanding.language import AimWords
from core.understanding.languages import LANGUAGES
from core.understanding.parsers import day_in, duration_in
from core.understanding.plausible import LONGEST as FARTHEST
from core.understanding.plausible import is_run
from core.understanding.promises import says_when
from core.understanding.races import distance_named
from core.understanding.rough_days import rough_day_in
from core.understanding.text import typed
from core.understanding.totals import end_in, period_in

LONGEST: Final = 140
"""Characters: a longer text tells something else, too."""
MINUTE: Final = 60
HOUR: Final = 3600
_WORD: Final = re.compile(r"(?<![\w'’-])[^\W\d_][\w'’-]*")


@dataclass(frozen=True, slots=True)
class Aim:
    """What is aimed at, as far as the words say it.

    `what` are the words without what says that they are a goal. `event` is a race's name, `seconds` a time
    to stay under, `first` .. `last` the days among which it is to be. `explicit`: it is called a goal.
    `unbroken`: without a walk; `vague`: nothing that can be counted.
    """

    what: str
    distance: Distance | None = None
    event: str = ""
    seconds: int | None = None
    first: date | None = None
    last: date | None = None
    explicit: bool = False
    unbroken: bool = False
    qualifies: bool = False
    vague: bool = False


def bare_aim(text: str, languages: tuple[str, ...]) -> str:
    """Return the words without what says that they are a goal: "1000 miles this year is the goal"."""
    said = " ".join(text.replace("’", "'").split()).strip(" .!")
    for words in _of(languages):
        said = _bare(words, said)
    return said


def plainly(text: str, languages: tuple[str, ...]) -> str:
    """Return an amount or a time without what says how sure it is: "3 times a week is realistic"."""
    said = " ".join(text.replace("’", "'").split()).strip(" .!")
    for words in _of(languages):
        for _ in range(3):  # "maybe 3 runs, if I can"
            said = _made(words.hedges).sub("", said).strip()
    return said or text


def time_aimed_at(text: str, distance: Distance, languages: tuple[str, ...]) -> int | None:
    """Return the seconds over the distance that the text aims at and nothing else: "sub 2 if possible".

    A bare time is none where nothing says that it is aimed at: it may have been run.
    """
    if len(text) > LONGEST or text.rstrip().endswith("?"):
        return None
    said = " ".join(text.replace("’", "'").split()).strip(" .!")
    what = plainly(bare_aim(said, languages), languages)
    for language in languages:
        aims, lines = LANGUAGES[language].aims, LANGUAGES[language].lines
        if aims is None or lines is None:
            continue
        closing = "|".join(map(re.escape, lines.closing))
        for led in (what, _made(rf"^(?:{lines.aims})\s*:?\s+").sub("", what)):
            opens = _made(aims.opens).match(led)
            left = led[opens.end() :] if opens is not None else led
            left = _made(rf" (?:{closing})$").sub("", left) if closing else left
            timed = _made(aims.under).fullmatch(left)
            if timed is not None and (timed["under"] or left != said):
                return _seconds(timed["under"] or timed["exact"] or "", distance, languages)
    return None


def is_called_a_goal(text: str, languages: tuple[str, ...]) -> bool:
    """Whether the words call it a goal, without a day of its own: that is a plan."""
    if len(text) > LONGEST or text.rstrip().endswith("?") or says_when(text, languages=languages):
        return False
    return any(_made(words.explicit).search(typed(text)) for words in _of(languages))


def aim_in(
    text: str,
    today: date,
    units: Unit,
    *,
    month_first: bool = False,
    languages: tuple[str, ...],
    wished: bool = False,
) -> Aim | None:
    """Return what the text aims at, None where it says neither a goal nor a race's own distance.

    What is to be done on a day that is named is no aim: it is a plan. `wished`: it is known to be one.
    """
    if not text.strip() or len(text) > LONGEST or text.rstrip().endswith("?"):
        return None
    what = bare_aim(text, languages)
    for words in _of(languages):
        told = wished or what != " ".join(text.split()).strip(" .!")
        found = _aim(words, text, what, today, units, told=told, month_first=month_first, languages=languages)
        if found is not None:
            return found
    return None


def _aim(
    words: AimWords,
    text: str,
    what: str,
    today: date,
    units: Unit,
    *,
    told: bool,
    month_first: bool,
    languages: tuple[str, ...],
) -> Aim | None:
    """`told`: what is around the words says that they are a goal."""
    explicit = bool(_made(words.explicit).search(typed(text)))
    timed = _made(words.under).search(what)
    left = " ".join(_made(words.under).sub(" ", what).split()) if timed is not None else what
    rough = rough_day_in(left, today, languages=languages)
    first, last = (rough.first, rough.last) if rough is not None else (None, None)
    left = rough.left if rough is not None else left
    if _made(words.vague).fullmatch(typed(left)):
        return Aim(what, vague=True)
    if (qualified := _made(words.qualifies).fullmatch(typed(left))) is not None:
        return Aim(what, None, qualified["event"], None, first, last, explicit=True, qualifies=True)
    if (ends := _made(words.before).search(left)) is not None:
        period = period_in(ends["end"], today, month_first=month_first, languages=languages)
        by = end_in(left, today, month_first=month_first, languages=languages)
        first, last = today, by or (period[1] if period is not None else None)
        left = left[: ends.start()].strip()
        what = _made(words.before).sub("", what).strip() if last is not None else what
    elif _is_dated(left, today, month_first, languages):
        return None
    unbroken = _made(words.unbroken).search(left) is not None
    started = _made(words.starts).match(typed(left)) is not None
    rest = " ".join(_made(words.unbroken).sub(" ", _made(words.starts).sub("", left, count=1)).split())
    distance = distance_named(rest, units, languages=languages)
    if distance is None or distance.micrometres > FARTHEST:
        return None
    under = timed["under"] or timed["exact"] or "" if timed is not None else ""
    seconds = _seconds(under, distance, languages) if under else None
    sure = explicit or seconds is not None or unbroken or started
    if not sure and not told:
        return None
    event = "" if started else _event(words, rest)
    named = bool(event) and distance_named(event, units, languages=languages) is not None
    if event and not sure and not (named and _made(words.opens).match(rest)):
        return None  # "I hope the half goes well"
    event = event if named else ""
    return Aim(what, distance, event, seconds, first, last, explicit=explicit, unbroken=unbroken or started)


def _is_dated(left: str, today: date, month_first: bool, languages: tuple[str, ...]) -> bool:
    """Whether a day is named: what is to be done then is a plan."""
    return says_when(left, languages=languages) or (
        day_in(left, today, future=True, month_first=month_first, languages=languages) is not None
    )


def _seconds(said: str, distance: Distance, languages: tuple[str, ...]) -> int | None:
    """Return the time; of a bare figure minutes where somebody has run that, else hours: "sub 2"."""
    said = said.strip()
    if said.isdigit():
        tried = (int(said) * MINUTE, int(said) * HOUR)
    else:
        read = duration_in(said, languages=languages)
        tried = (read or 0, (read or 0) * MINUTE)
    return next((each for each in tried if each and is_run(distance.micrometres, each)), None)


def _event(words: AimWords, rest: str) -> str:
    """Return the race's name, if a word beside its distance is one: "berlin marathon"."""
    little = _made(words.little)
    opens = _made(words.opens).match(rest)
    opened = rest[opens.end() :] if opens is not None else rest
    names = [word for word in _WORD.findall(opened) if not little.fullmatch(typed(word))]
    first = next(iter(names), "")
    return opened[opened.index(first) :] if first else ""


def _bare(words: AimWords, said: str) -> str:
    trailed = _made(rf"(?:{words.trails})$").search(said)
    if trailed is not None:
        left = said[: trailed.start()]
        said = left + _span(trailed, left)
    for _ in range(3):
        led = _made(rf"^(?:{words.leads})").match(said)
        left = said[led.end() :].strip(" ,:") if led is not None else ""
        if led is None or not left or left == said:
            break
        said = left + _span(led, left)
    return said


def _span(around: re.Match[str], left: str) -> str:
    """Return when an amount is due, told around it: "my 2027 goal: 1000 miles" are 1000 miles in 2027."""
    span = next(filter(None, around.groupdict().values()), "")
    if not span or not any(map(str.isdigit, left)):
        return ""
    return f" in {span}" if span.isdigit() else f" {span}"


def _of(languages: tuple[str, ...]) -> list[AimWords]:
    known = (LANGUAGES.get(language) for language in languages)
    return [each.aims for each in known if each is not None and each.aims is not None]


@cache
def _made(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
