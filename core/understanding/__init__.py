"""Free text to what was meant: runs, rest days, corrections, questions, nothing for us.

A grammar, pure and without a network: the text is cut into tokens, figures are read with the
signs beside them, days by a closed grammar, and what the clauses are about decides whether
anything is stored. What is not certain is asked.
"""

from __future__ import annotations

from core.understanding.aims import Aim, aim_in, bare_aim, is_called_a_goal, plainly, time_aimed_at
from core.understanding.answering import complete, is_bare, is_own_log
from core.understanding.choosing import languages_of, note_opens
from core.understanding.days_ahead import day_ahead
from core.understanding.hours import time_in
from core.understanding.in_english import answer_in_english, is_a_rest, is_unwell, line_in_english
from core.understanding.languages import UNDERSTOOD
from core.understanding.nights import over_midnight, sides_of_midnight
from core.understanding.parsers import (
    count_in,
    day_in,
    distance_in,
    duration_in,
    is_no_day,
    pace_in,
    weekday_in,
    weekdays_in,
)
from core.understanding.past_periods import is_the_last, past_period_in
from core.understanding.promises import StepWords, is_only_when, says_when, step_in
from core.understanding.questions import command_asked
from core.understanding.race_plans import race_entered, race_planned, race_roughly, race_to_list
from core.understanding.race_starts import (
    aims_to_finish,
    calls_off,
    length_told,
    letter_told,
    name_told,
    start_told,
)
from core.understanding.race_times import leads_to_time, time_of_race
from core.understanding.races import RaceWords, distance_named, race_in
from core.understanding.reading import read
from core.understanding.rough_days import rough_day_in
from core.understanding.totals import TotalWords, end_in, period_in, total_in
from core.understanding.values import (
    About,
    Action,
    Ask,
    Choice,
    Decision,
    Draft,
    Intent,
    Missing,
    Names,
    PartOfDay,
    Reader,
    Reading,
    Unclear,
)
from core.understanding.weeks import week_told
from core.understanding.zones import month_first_in

__all__ = [
    "UNDERSTOOD",
    "About",
    "Action",
    "Aim",
    "Ask",
    "Choice",
    "Decision",
    "Draft",
    "Intent",
    "Missing",
    "Names",
    "PartOfDay",
    "RaceWords",
    "Reader",
    "Reading",
    "StepWords",
    "TotalWords",
    "Unclear",
    "aim_in",
    "aims_to_finish",
    "answer_in_english",
    "bare_aim",
    "calls_off",
    "command_asked",
    "complete",
    "count_in",
    "day_ahead",
    "day_in",
    "distance_in",
    "distance_named",
    "duration_in",
    "end_in",
    "is_a_rest",
    "is_bare",
    "is_called_a_goal",
    "is_no_day",
    "is_only_when",
    "is_own_log",
    "is_the_last",
    "is_unwell",
    "languages_of",
    "leads_to_time",
    "length_told",
    "letter_told",
    "line_in_english",
    "month_first_in",
    "name_told",
    "note_opens",
    "over_midnight",
    "pace_in",
    "past_period_in",
    "period_in",
    "plainly",
    "race_entered",
    "race_in",
    "race_planned",
    "race_roughly",
    "race_to_list",
    "read",
    "rough_day_in",
    "says_when",
    "sides_of_midnight",
    "start_told",
    "step_in",
    "time_aimed_at",
    "time_in",
    "time_of_race",
    "total_in",
    "week_told",
    "weekday_in",
    "weekdays_in",
]
