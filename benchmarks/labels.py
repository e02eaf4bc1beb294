"""Holds an answer of the machine door against its label, by the rules of the label guide.

The fields, tolerances and the order of readings are those of the guide's own scorer; a test
holds the two against each other where that scorer lies beside the project.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Any

Fields = Mapping[str, Any]

STORED = frozenset({"log_run", "log_cross", "rest_day", "correction"})
CRITICAL = ("distance_m", "duration_s", "pace_s_per_km", "date", "sport", "action")
"""What is wrong in one of these makes a stored record confidently wrong."""
DETAIL = ("kind", "effort_rpe", "avg_hr", "elevation_gain_m", "warmup", "shoes", "notes_contains")
DERIVED = 0.02
"""A figure worked out from the two stated ones may be off by this part."""
MOST_ORDERED = 5
"""More records than these are compared in the order in which they were told."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one message."""

    exact: bool
    wrong: tuple[str, ...] = ()
    """Why a record was stored that contradicts the text; empty when none was."""
    needless: bool = False
    """A question was asked where the text is certain."""
    dropped: bool = False
    """A log was ignored."""
    faults: tuple[str, ...] = ()
    """All that is not as labelled, also where nothing was stored."""


@dataclass(frozen=True, slots=True)
class _Held:
    """The records of an answer, held against those of one reading."""

    wanted: Sequence[Fields]
    counts: bool
    intents: bool
    critical: tuple[str, ...] = ()
    details: tuple[str, ...] = ()

    @property
    def rank(self) -> tuple[bool, bool, int, int]:
        return not self.counts, not self.intents, len(self.critical), len(self.details)


def judge(label: Fields, answer: Fields) -> Verdict:
    """Return how the answer to a labelled message stands: against the reading that it agrees with best."""
    today, decision = label["now"][:10], answer["decision"]
    records = answer["records"] or [{"intent": "ambiguous" if decision == "ask" else "not_a_log"}]
    readings = [_listed(each) for each in (label["expect"], *label.get("expect_alt", ()))]
    held = min((_hold(each, records, today) for each in readings), key=lambda each: each.rank)
    right = _decisions(held.wanted)
    intents = {each["intent"] for each in held.wanted}
    exact = held.rank == (False, False, 0, 0) and decision in right
    needless = decision == "ask" and "ask" not in right
    dropped = decision == "ignore" and bool(intents & STORED) and "ignore" not in right
    faults = held.critical + held.details if held.intents or not held.counts else ("intent",)
    return Verdict(
        exact=exact,
        wrong=_wrong(held, intents, right) if decision == "store" else (),
        needless=needless,
        dropped=dropped,
        faults=() if exact else (faults or (f"decision:{decision}",)),
    )


def _listed(reading: Any) -> Sequence[Fields]:
    return reading if isinstance(reading, list) else [reading]


def _decisions(wanted: Sequence[Fields]) -> set[str]:
    """Return what may be done with a message of this reading."""
    intents = {each["intent"] for each in wanted}
    right = {"store" if intents & STORED else "ask" if intents == {"ambiguous"} else "ignore"}
    for each in wanted:
        right |= {_decision(intent) for intent in each.get("intent_ok", ())}
        if each.get("missing"):
            right.add("ask")
    return right


def _decision(intent: str) -> str:
    return "store" if intent in STORED else "ask" if intent == "ambiguous" else "ignore"


def _wrong(held: _Held, intents: set[str], right: set[str]) -> tuple[str, ...]:
    """Return why what was stored contradicts the text; what was merely left out does not."""
    if not held.counts:
        return ("count",)
    if not held.intents or "store" not in right:
        if intents == {"ambiguous"}:
            return ("stored_ambiguous",)
        return ("false_log" if intents == {"not_a_log"} else "wrong_intent",)
    return tuple(each for each in held.critical if not each.endswith(":omitted"))


def _hold(wanted: Sequence[Fields], records: Sequence[Fields], today: str) -> _Held:
    """Hold each record against its label, in the order in which they agree best."""
    if len(wanted) != len(records):
        return _Held(wanted, counts=False, intents=False, critical=("count",))
    orders = permutations(records) if len(records) <= MOST_ORDERED else [tuple(records)]
    return min((_in_order(wanted, order, today) for order in orders), key=_faults)


def _faults(held: _Held) -> tuple[int, int, int]:
    return 0 if held.intents else 1, len(held.critical), len(held.details)


def _in_order(wanted: Sequence[Fields], records: Sequence[Fields], today: str) -> _Held:
    pairs = list(zip(wanted, records, strict=True))
    named = [
        (field, f"{field}:{fault}")
        for want, record in pairs
        if record.get("intent") == want["intent"] in STORED
        for field in (*CRITICAL, *DETAIL)
        if (fault := _fault(field, want, record, today))
    ]
    return _Held(
        wanted,
        counts=True,
        intents=all(
            record.get("intent") in (want["intent"], *want.get("intent_ok", ())) for want, record in pairs
        ),
        critical=tuple(fault for field, fault in named if field in CRITICAL),
        details=tuple(fault for field, fault in named if field in DETAIL),
    )


def _fault(field: str, want: Fields, record: Fields, today: str) -> str | None:
    """Return what is amiss with this field: "wrong", "omitted", "invented", or None."""
    given = _given(field, record)
    if field not in want:
        return None if given is None or _tolerated(field, want, given, today) else "invented"
    options = _options(want[field])
    if any(_agrees(field, each, given) for each in options):
        return None
    if given is not None:
        return "wrong"
    if field == "date":
        # Without a day a record is today's.
        return None if today in options else "wrong"
    return "omitted"


def _given(field: str, record: Fields) -> Any:
    value = record.get("notes" if field == "notes_contains" else field)
    return None if value == "" else value


def _options(wanted: Any) -> Sequence[Any]:
    return wanted["any"] if isinstance(wanted, Mapping) else [wanted]


def _agrees(field: str, wanted: Any, given: Any) -> bool:
    if wanted is None or given is None:
        return wanted is given
    match field:
        case "notes_contains":
            return all(word.casefold() in str(given).casefold() for word in wanted)
        case "shoes":
            return str(wanted).casefold() in str(given).casefold()
        case "distance_m":
            return bool(abs(given - wanted) <= max(1.0, 0.005 * abs(wanted)))
        case "duration_s" | "pace_s_per_km" | "elevation_gain_m":
            return bool(abs(given - wanted) <= 1.0)
        case _:
            return bool(given == wanted)


def _tolerated(field: str, want: Fields, given: Any, today: str) -> bool:
    """Return whether a field that no label has may stand: today, the note, a figure worked out."""
    if field == "date":
        return bool(given == today)
    if field == "notes_contains":
        return True
    distance, duration, pace = (
        _options(want[each])[0] if each in want else None
        for each in ("distance_m", "duration_s", "pace_s_per_km")
    )
    derived = None
    if field == "pace_s_per_km" and distance and duration:
        derived = duration / distance * 1000
    elif field == "duration_s" and distance and pace:
        derived = distance / 1000 * pace
    elif field == "distance_m" and duration and pace:
        derived = duration / pace * 1000
    return derived is not None and abs(given - derived) <= DERIVED * derived
