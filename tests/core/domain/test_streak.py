from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.domain.calendar import Zones, instant, local_day, week_of
from core.domain.distance import MILE, NOTHING, Distance, Unit
from core.domain.kept_days import DayRun, Held, in_doubt, kept_days, moves_of, reckoned, runs_by_day, seen
from core.domain.record import Record, Sport
from core.domain.runner import ZoneHeld
from core.domain.streak import Days, Paused, Streak, streak_state
from core.domain.streak_rule import (
    CLASSIC_MILE,
    OFFICIAL_MILE,
    TWO_KM,
    StreakRule,
    custom,
    holiday_season,
    per_week,
    summer_season,
)

DAY = timedelta(days=1)
BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"
AUCKLAND, HONOLULU = "Pacific/Auckland", "Pacific/Honolulu"
MONDAY = date(2026, 11, 16)


def km(amount: float | str) -> Distance:
    return Distance.of(str(amount), Unit.KM)


def ran(on: date, amount: float | str = 5, number: int = 0, zone: str = BERLIN) -> DayRun:
    logged = instant(on, time(20), zone)
    return DayRun(id=number or on.toordinal(), on=on, zone=zone, distance=km(amount), logged_at=logged)


def logged(on: date, at: datetime, zone: str, amount: float = 5) -> Record:
    return Record(
        id=on.toordinal(), runner=1, sport=Sport.RUN, on=on, zone=zone, logged_at=at, distance=km(amount)
    )


def days(now: datetime, zone: str = BERLIN, *held: tuple[datetime, str]) -> Days:
    history = [ZoneHeld(id=n, runner=1, since=since, zone=name) for n, (since, name) in enumerate(held)]
    return Days(Zones(history, zone), now)


def at(day: date, hour: int = 12, zone: str = BERLIN, minute: int = 0) -> datetime:
    return instant(day, time(hour, minute), zone)


def doubted(runs: list[DayRun], rule: StreakRule) -> frozenset[date]:
    return in_doubt(runs_by_day(runs), rule)


def state(
    runs: list[DayRun], now: datetime, rule: StreakRule = OFFICIAL_MILE, pauses: list[Paused] | None = None
) -> Streak:
    return streak_state(kept_days(runs, rule), rule, days(now), pauses=pauses or [])


def test_days_in_a_row_make_the_length() -> None:
    found = state([ran(MONDAY + n * DAY) for n in range(5)], at(MONDAY + 4 * DAY))
    assert (found.length, found.kept_now, found.alive) == (5, True, True)
    assert found.row == found.longest
    assert found.open_day == MONDAY + 5 * DAY


def test_the_day_that_runs_is_never_broken() -> None:
    runs = [ran(MONDAY), ran(MONDAY + DAY)]
    late = state(runs, at(MONDAY + 2 * DAY, 23, minute=59))
    assert (late.length, late.kept_now) == (2, False)
    assert (late.open_day, late.open_until) == (MONDAY + 2 * DAY, at(MONDAY + 3 * DAY, 0))
    over = state(runs, at(MONDAY + 3 * DAY, 0))
    assert (over.length, over.alive, over.ended_on) == (0, False, MONDAY + 2 * DAY)
    assert over.longest is not None
    assert over.longest.length == 2


def test_two_halves_make_the_official_mile_and_not_the_classic_one() -> None:
    halves = [ran(MONDAY, "0.81", 1), ran(MONDAY, "0.81", 2)]
    assert kept_days(halves, OFFICIAL_MILE)[MONDAY].distance == km("1.62")
    assert not kept_days(halves, CLASSIC_MILE)
    longest = kept_days([*halves, ran(MONDAY, "1.7", 3)], CLASSIC_MILE)[MONDAY]
    assert [run.id for run in longest.runs] == [3]


def test_a_mile_is_one_to_the_micrometre() -> None:
    exactly = ran(MONDAY)
    assert kept_days([replace(exactly, distance=MILE)], OFFICIAL_MILE)
    assert not kept_days([replace(exactly, distance=Distance(MILE.micrometres - 1))], OFFICIAL_MILE)


def test_a_mile_shown_as_1_60_is_in_doubt_until_somebody_says() -> None:
    short = ran(MONDAY + DAY, "1.6")
    assert doubted([short], OFFICIAL_MILE) == {MONDAY + DAY}
    assert not doubted([short], TWO_KM)
    assert not doubted([ran(MONDAY, "1.59")], OFFICIAL_MILE)
    said = DayRun(
        id=short.id,
        on=short.on,
        zone=BERLIN,
        distance=short.distance,
        logged_at=short.logged_at,
        said_exactly=True,
    )
    assert not doubted([said], OFFICIAL_MILE)
    kept = kept_days([ran(MONDAY), short, ran(MONDAY + 2 * DAY)], OFFICIAL_MILE)
    found = streak_state(
        kept, OFFICIAL_MILE, days(at(MONDAY + 2 * DAY)), doubted=doubted([short], OFFICIAL_MILE)
    )
    assert found.length == 2


def test_a_pause_neither_breaks_nor_adds_where_the_rule_has_pauses() -> None:
    runs = [ran(MONDAY), ran(MONDAY + 4 * DAY)]
    away = [Paused(MONDAY + DAY, MONDAY + 3 * DAY)]
    assert state(runs, at(MONDAY + 4 * DAY), TWO_KM, away).length == 2
    assert state(runs, at(MONDAY + 4 * DAY), OFFICIAL_MILE, away).length == 1


def test_a_run_on_a_paused_day_counts() -> None:
    runs = [ran(MONDAY), ran(MONDAY + 2 * DAY)]
    assert state(runs, at(MONDAY + 2 * DAY), TWO_KM, [Paused(MONDAY + DAY)]).length == 2


def test_while_paused_nothing_is_open() -> None:
    found = state([ran(MONDAY)], at(MONDAY + 20 * DAY), TWO_KM, [Paused(MONDAY + DAY)])
    assert (found.length, found.paused, found.open_day, found.open_until) == (1, True, None, None)


def test_back_dating_restores_and_is_marked_late_after_48_hours() -> None:
    runs = [ran(MONDAY), ran(MONDAY + 2 * DAY)]
    assert state(runs, at(MONDAY + 2 * DAY)).length == 1
    for hours, late in ((47, False), (49, True)):
        back = replace(ran(MONDAY + DAY), logged_at=at(MONDAY + 2 * DAY, 0) + timedelta(hours=hours))
        kept = kept_days([*runs, back], OFFICIAL_MILE)
        assert kept[MONDAY + DAY].late is late
        assert streak_state(kept, OFFICIAL_MILE, days(at(MONDAY + 2 * DAY))).length == 3


def test_what_was_logged_late_beside_a_kept_day_makes_it_no_late_one() -> None:
    late = replace(ran(MONDAY, "3", 2), logged_at=at(MONDAY + 9 * DAY))
    assert not kept_days([ran(MONDAY, "2", 1), late], OFFICIAL_MILE)[MONDAY].late
    assert kept_days([ran(MONDAY, "1", 1), late], OFFICIAL_MILE)[MONDAY].late


def test_a_29_february_is_a_day_like_any_other() -> None:
    first = date(2028, 2, 27)
    assert state([ran(first + n * DAY) for n in range(4)], at(date(2028, 3, 1))).length == 4
    without = [ran(first + n * DAY) for n in (0, 1, 3)]
    assert state(without, at(date(2028, 3, 1))).length == 1


def test_the_days_of_clock_changes_end_at_their_own_midnight() -> None:
    for change, hours in ((date(2026, 3, 29), 23), (date(2026, 10, 25), 25)):
        found = state([ran(change - DAY)], at(change, 12))
        assert found.open_until == at(change, 0) + timedelta(hours=hours)


def test_either_zone_counts_on_a_day_of_travel_east() -> None:
    on = date(2026, 5, 10)
    move = datetime(2026, 5, 10, 8, tzinfo=UTC)
    zones = Zones(_held((datetime(2026, 1, 1, tzinfo=UTC), NEW_YORK), (move, BERLIN)), BERLIN)
    # 23:30 in New York on the 9th is 5:30 in Berlin on the 10th.
    before = seen(logged(on - DAY, at(on - DAY, 23, NEW_YORK, 30), NEW_YORK), moves_of(zones))
    assert before.days == {on - DAY, on}
    # 2:00 in Berlin on the 11th is 20:00 in New York on the 10th.
    after = seen(logged(on + DAY, at(on + DAY, 2), BERLIN), moves_of(zones))
    assert after.days == {on, on + DAY}
    assert Days(zones, move).end_of(on) == at(on + DAY, 0, NEW_YORK)
    assert Days(zones, move).end_of(on + DAY) == at(on + 2 * DAY, 0)


def test_a_run_of_another_day_or_of_no_known_hour_has_one_day() -> None:
    on = date(2026, 5, 10)
    zones = Zones(
        _held((datetime(2026, 1, 1, tzinfo=UTC), NEW_YORK), (datetime(2026, 5, 10, 8, tzinfo=UTC), BERLIN)),
        BERLIN,
    )
    said_later = seen(logged(on - DAY, at(on, 20), NEW_YORK), moves_of(zones))
    days_before = seen(logged(on - 3 * DAY, at(on - 3 * DAY, 23, NEW_YORK), NEW_YORK), moves_of(zones))
    assert (said_later.also, days_before.also) == (frozenset(), frozenset())


def test_a_day_of_travel_west_ends_with_the_zone_entered() -> None:
    on = date(2026, 5, 10)
    move = datetime(2026, 5, 10, 20, tzinfo=UTC)
    moved = days(move, NEW_YORK, (datetime(2026, 1, 1, tzinfo=UTC), BERLIN), (move, NEW_YORK))
    found = streak_state(kept_days([ran(on - DAY)], OFFICIAL_MILE), OFFICIAL_MILE, moved)
    assert (found.open_day, found.open_until) == (on, at(on + DAY, 0, NEW_YORK))


def test_a_day_that_a_move_over_the_date_line_took_away_breaks_nothing() -> None:
    """From Pago Pago to Kiritimati the clock goes on by 25 hours: a day may never be there."""
    move = datetime(2026, 5, 11, 10, 30, tzinfo=UTC)
    held = ((datetime(2026, 1, 1, tzinfo=UTC), "Pacific/Pago_Pago"), (move, "Pacific/Kiritimati"))
    west = days(datetime(2026, 5, 12, 5, tzinfo=UTC), "Pacific/Kiritimati", *held)
    left, entered = moves_of(west.zones)[0].days
    assert (left, entered) == (date(2026, 5, 10), date(2026, 5, 12))
    assert west.vanished(date(2026, 5, 11))
    runs = [ran(left, zone="Pacific/Pago_Pago"), ran(entered, zone="Pacific/Kiritimati")]
    assert streak_state(kept_days(runs, OFFICIAL_MILE), OFFICIAL_MILE, west).length == 2


def test_a_day_that_a_whole_country_passed_over_breaks_nothing() -> None:
    """Samoa went from 29 to 31 December 2011."""
    there = days(datetime(2011, 12, 31, tzinfo=UTC), "Pacific/Apia")
    runs = [ran(date(2011, 12, 29), zone="Pacific/Apia"), ran(date(2011, 12, 31), zone="Pacific/Apia")]
    assert streak_state(kept_days(runs, OFFICIAL_MILE), OFFICIAL_MILE, there).length == 2


def test_a_day_lived_twice_is_one_day() -> None:
    """Auckland on the 11th, then Honolulu on the 10th: the 11th is kept before it comes again."""
    move = datetime(2026, 5, 10, 20, tzinfo=UTC)
    held = ((datetime(2026, 1, 1, tzinfo=UTC), AUCKLAND), (move, HONOLULU))
    here = days(datetime(2026, 5, 10, 21, tzinfo=UTC), HONOLULU, *held)
    runs = [ran(date(2026, 5, 10), zone=AUCKLAND), ran(date(2026, 5, 11), zone=AUCKLAND)]
    found = streak_state(kept_days(runs, OFFICIAL_MILE), OFFICIAL_MILE, here)
    assert (found.length, found.open_day) == (2, date(2026, 5, 12))


def test_runs_a_week_make_weeks_and_the_running_week_is_open() -> None:
    rule = per_week(3)
    first = [ran(MONDAY + n * DAY) for n in (0, 2, 4)]
    second = [ran(MONDAY + n * DAY) for n in (7, 8)]
    found = state([*first, *second], at(MONDAY + 9 * DAY), rule)
    assert (found.length, found.kept_now, found.open_day) == (1, False, MONDAY + 7 * DAY)
    assert found.open_until == at(MONDAY + 14 * DAY, 0)
    assert state([*first, *second], at(MONDAY + 14 * DAY, 0), rule).length == 0
    two_on_a_day = [*first, *second, ran(MONDAY + 8 * DAY, number=1)]
    assert state(two_on_a_day, at(MONDAY + 9 * DAY), rule).length == 2


def test_a_week_with_a_paused_day_neither_breaks_nor_adds() -> None:
    rule = per_week(1)
    runs = [ran(MONDAY), ran(MONDAY + 14 * DAY)]
    now = at(MONDAY + 15 * DAY)
    assert state(runs, now, rule).length == 1
    assert state(runs, now, rule, [Paused(MONDAY + 9 * DAY, MONDAY + 9 * DAY)]).length == 2


def test_a_streak_with_first_and_last_day_counts_nothing_outside() -> None:
    runs = [ran(MONDAY + n * DAY) for n in range(10)]
    kept = kept_days(runs, OFFICIAL_MILE)
    found = streak_state(
        kept, OFFICIAL_MILE, days(at(MONDAY + 20 * DAY)), first=MONDAY + 2 * DAY, last=MONDAY + 6 * DAY
    )
    assert (found.length, found.alive, found.open_day) == (5, True, None)


def test_seasons_have_the_published_lengths() -> None:
    holidays = {2018: 41, 2024: 35, 2025: 36, 2026: 37, 2027: 38, 2028: 40}
    summers = {2025: 40, 2026: 41, 2027: 35, 2028: 37}
    assert {year: holiday_season(year).days for year in holidays} == holidays
    assert {year: summer_season(year).days for year in summers} == summers
    assert holiday_season(2026).first == date(2026, 11, 26)


RULES = st.sampled_from([OFFICIAL_MILE, CLASSIC_MILE, TWO_KM, custom(km(3))])
SOME_RUNS = st.lists(
    st.tuples(st.integers(0, 24), st.sampled_from(["0.8", "1.0", "1.6", "1.61", "2", "3", "5"])), max_size=40
)
SOME_PAUSES = st.lists(st.tuples(st.integers(0, 24), st.integers(0, 5)), max_size=3)


@given(SOME_RUNS, RULES, SOME_PAUSES, st.integers(0, 30), st.randoms(use_true_random=False))
def test_a_day_after_day_oracle_agrees_and_the_order_of_logging_changes_nothing(
    told: list[tuple[int, str]], rule: StreakRule, off: list[tuple[int, int]], today: int, shuffled: object
) -> None:
    runs = [ran(MONDAY + day * DAY, amount, number + 1) for number, (day, amount) in enumerate(told)]
    pauses = [Paused(MONDAY + day * DAY, MONDAY + (day + more) * DAY) for day, more in off]
    runs = [run for run in runs if run.on <= MONDAY + today * DAY]
    found = state(runs, at(MONDAY + today * DAY), rule, pauses)
    assert (found.length, found.longest.length if found.longest else 0) == _day_by_day(
        runs, rule, pauses, today
    )
    mixed = list(runs)
    shuffled.shuffle(mixed)  # type: ignore[attr-defined] -- Hypothesis gives a random.Random
    assert state(mixed, at(MONDAY + today * DAY), rule, pauses) == found


def _day_by_day(runs: list[DayRun], rule: StreakRule, pauses: list[Paused], today: int) -> tuple[int, int]:
    """What a person would count with a calendar in hand."""
    length = longest = 0
    for number in range(today + 1):
        day = MONDAY + number * DAY
        distances = [run.distance.micrometres for run in runs if run.on == day]
        best = max(distances, default=0) if rule.continuous else sum(distances)
        if best >= rule.minimum.micrometres:
            length += 1
        elif number < today and (rule.strict or not any(pause.holds(day) for pause in pauses)):
            length = 0
        longest = max(longest, length)
    return length, longest


@given(SOME_RUNS, st.integers(1, 4), SOME_PAUSES, st.integers(0, 30), st.integers(0, 6))
def test_a_week_after_week_oracle_agrees(
    told: list[tuple[int, str]], often: int, off: list[tuple[int, int]], today: int, week_start: int
) -> None:
    rule = per_week(often)
    runs = [ran(MONDAY + day * DAY, amount, number + 1) for number, (day, amount) in enumerate(told)]
    pauses = [Paused(MONDAY + day * DAY, MONDAY + (day + more) * DAY) for day, more in off]
    now = MONDAY + today * DAY
    runs = [run for run in runs if run.on <= now]
    found = streak_state(kept_days(runs, rule), rule, days(at(now)), pauses=pauses, week_start=week_start)
    length, week = 0, week_of(MONDAY, week_start)
    while week.first <= now:
        paused = any(pause.holds(day) for pause in pauses for day in week.days)
        if sum(1 for run in runs if week.holds(run.on)) >= often:
            length += 1
        elif week.last < now and not paused:
            length = 0
        week = week.after
    assert found.length == length


@given(SOME_RUNS, RULES, SOME_PAUSES, st.integers(0, 30), st.integers(-1, 30))
def test_counting_on_from_an_earlier_day_is_counting_all(
    told: list[tuple[int, str]], rule: StreakRule, off: list[tuple[int, int]], today: int, until: int
) -> None:
    runs = [ran(MONDAY + day * DAY, amount, number + 1) for number, (day, amount) in enumerate(told)]
    pauses = [Paused(MONDAY + day * DAY, MONDAY + (day + more) * DAY) for day, more in off]
    now, cut = days(at(MONDAY + today * DAY)), MONDAY + until * DAY
    kept = kept_days(runs, rule)
    early = {day: held for day, held in kept.items() if day <= cut}
    late: dict[date, Held] = {day: held for day, held in kept.items() if day > cut}
    before = streak_state(early, rule, now, pauses=pauses)
    assert streak_state(late, rule, now, pauses=pauses, earlier=before) == streak_state(
        kept, rule, now, pauses=pauses
    )


CITIES = (BERLIN, NEW_YORK, AUCKLAND, HONOLULU, "Pacific/Kiritimati")
MONTH = datetime(2026, 5, 1, tzinfo=UTC)
A_JOURNEY = st.lists(st.tuples(st.integers(1, 15 * 24), st.sampled_from(CITIES)), max_size=4)
RUN_AT = st.lists(st.tuples(st.integers(0, 15 * 24), st.sampled_from(["0.9", "2"])), max_size=25)


@given(A_JOURNEY, RUN_AT)
def test_on_a_journey_a_day_is_kept_by_the_clock_that_was_left_or_entered(
    journey: list[tuple[int, str]], told: list[tuple[int, str]]
) -> None:
    """Day by day: what was run on it by her clock, or, if she moved on it, by either of the two."""
    held = [(MONTH - timedelta(days=30), BERLIN)]
    held += [(MONTH + timedelta(hours=hour), name) for hour, name in sorted(dict(journey).items())]
    zones = Zones(_held(*held), held[-1][1])
    moves = moves_of(zones)
    instants = [(MONTH + timedelta(hours=hour, minutes=30), amount) for hour, amount in told]
    runs = []
    for number, (moment, amount) in enumerate(instants):
        name = zones.at(moment)
        on = local_day(moment, name)
        run = DayRun(id=number, on=on, zone=name, distance=km(amount), logged_at=moment)
        runs.append(reckoned(run, moves))
    kept = kept_days(runs, OFFICIAL_MILE)
    for number in range(-2, 19):
        day = (MONTH + number * DAY).date()
        counted = set()
        for place, (moment, _) in enumerate(instants):
            clocks = {zones.at(moment)}
            for move in moves:
                if day in (local_day(move.since, move.left), local_day(move.since, move.entered)):
                    clocks |= {move.left, move.entered}
            if any(local_day(moment, name) == day for name in clocks):
                counted.add(place)
        total = sum(km(instants[place][1]).micrometres for place in counted)
        assert (day in kept) == (total >= MILE.micrometres)


def test_a_run_without_distance_is_one_of_a_week_and_no_mile() -> None:
    timed = replace(ran(MONDAY), distance=NOTHING)
    assert kept_days([timed], per_week(1))
    assert not kept_days([timed], OFFICIAL_MILE)


def _held(*held: tuple[datetime, str]) -> list[ZoneHeld]:
    return [ZoneHeld(id=n, runner=1, since=since, zone=name) for n, (since, name) in enumerate(held)]
