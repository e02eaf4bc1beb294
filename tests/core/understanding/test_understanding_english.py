"""English habits of speech, a table each."""

from __future__ import annotations

from dataclasses import replace

from cases_english import CASES, OF_THE_LAST
from cases_english_afterwards import CASES as AFTERWARDS
from cases_english_around import CASES as AROUND
from cases_english_beside import CASES as BESIDE
from cases_english_dictated import CASES as DICTATED
from cases_english_doubted import CASES as DOUBTED
from cases_english_everyday import CASES as EVERYDAY
from cases_english_figures import CASES as FIGURES
from cases_english_fresh import CASES as FRESH
from cases_english_habits import CASES as HABITS
from cases_english_intent import CASES as INTENT
from cases_english_parts import CASES as PARTS
from cases_english_passing import CASES as PASSING
from cases_english_pasted import CASES as PASTED
from cases_english_probed import CASES as PROBED
from cases_english_raced import CASES as RACED
from cases_english_shifts import CASES as SHIFTS
from cases_english_strangers import CASES as STRANGERS
from cases_english_talk import CASES as TALK
from cases_english_trained import CASES as TRAINED
from cases_english_unseen import CASES as UNSEEN
from cases_english_world import CASES as WORLD
from told import BERLIN, told

from core.domain.record import Record, Sport
from core.understanding import Reader, read

AFTER_A_RUN = replace(
    BERLIN,
    last=Record(id=1, runner=1, sport=Sport.RUN, on=BERLIN.today, zone="Europe/Berlin", logged_at=BERLIN.now),
)

EVERY = [
    *CASES,
    *TALK,
    *FIGURES,
    *HABITS,
    *FRESH,
    *UNSEEN,
    *AROUND,
    *WORLD,
    *PASSING,
    *BESIDE,
    *PARTS,
    *PASTED,
    *PROBED,
    *DOUBTED,
    *SHIFTS,
    *STRANGERS,
    *DICTATED,
    *INTENT,
    *TRAINED,
    *RACED,
    *AFTERWARDS,
    *EVERYDAY,
]


def misread(cases: list[tuple[str, str]], reader: Reader) -> list[tuple[str, str, str]]:
    found = [(text, told(read(text, reader)), meaning) for text, meaning in cases]
    return [one for one in found if one[1] != one[2]]


def test_a_habit_of_speech_is_read_in_all_its_forms() -> None:
    assert misread(EVERY, BERLIN) == []


def test_what_is_said_after_a_run_is_told_of_it() -> None:
    assert misread(OF_THE_LAST, AFTER_A_RUN) == []
