"""When a challenge closes, what is said when, and how people appear on its board."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.calendar import DAY, Zones, instant, local
from core.domain.challenge import (
    Challenge,
    closing,
    hour_at,
    last_midnight,
    next_hour,
    posting,
)
from core.domain.club import Shown, appears_as, title
from core.domain.runner import ZoneHeld

OPENED = datetime(2026, 11, 23, 19, 5, tzinfo=UTC)
HOLIDAY = Challenge(
    id=1, club=1, key="K", name="Holiday Streak", starts=date(2026, 11, 26), ends=date(2027, 1, 1),
    zone="Europe/Berlin", opened_at=OPENED,
)  # fmt: skip
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
EVENING = time(20)


def lives(*zones: tuple[datetime, str]) -> Zones:
    held = [ZoneHeld(id=n, runner=1, since=since, zone=zone) for n, (since, zone) in enumerate(zones)]
    return Zones(held, zones[-1][1])


def home(zone: str) -> Zones:
    return lives((LONG_AGO, zone))


def berlin(at: datetime) -> str:
    return f"{local(at, 'Europe/Berlin'):%a %d %b %H:%M}"


def test_it_closes_two_days_after_the_last_midnight_and_is_posted_in_the_morning() -> None:
    closed = closing(HOLIDAY, [home("Europe/Berlin"), home("America/New_York"), home("Asia/Tokyo")])
    assert berlin(closed) == "Mon 04 Jan 06:00"
    assert berlin(posting(closed, "Europe/Berlin")) == "Mon 04 Jan 09:00"


def test_without_members_its_own_clock_counts() -> None:
    assert berlin(closing(HOLIDAY, [])) == "Mon 04 Jan 00:00"
    assert last_midnight(HOLIDAY.ends, []) is None


@pytest.mark.parametrize(
    ("closed", "posted"),
    [
        ("2027-01-04T21:59", "Mon 04 Jan 21:59"),
        ("2027-01-04T22:00", "Tue 05 Jan 09:00"),
        ("2027-01-05T00:00", "Tue 05 Jan 09:00"),
        ("2027-01-05T06:59", "Tue 05 Jan 09:00"),
        ("2027-01-05T07:00", "Tue 05 Jan 07:00"),
    ],
)
def test_a_final_is_said_at_once_but_not_in_the_night(closed: str, posted: str) -> None:
    wall = datetime.fromisoformat(closed)
    at = instant(wall.date(), wall.time(), "Europe/Berlin")
    assert berlin(posting(at, "Europe/Berlin")) == posted


def test_who_was_in_three_zones_in_the_last_week_has_the_midnight_that_comes_last() -> None:
    """She leaves for Tokyo on the last day: what she began in New York ends when it would have there."""
    last_day = HOLIDAY.ends
    moves = lives(
        (LONG_AGO, "Europe/Berlin"),
        (instant(last_day - 3 * DAY, time(10), "Europe/Berlin"), "America/New_York"),
        (instant(last_day, time(15), "America/New_York"), "Asia/Tokyo"),
    )
    assert berlin(closing(HOLIDAY, [moves])) == "Mon 04 Jan 06:00"
    # A move after the day was over changes nothing.
    later = lives((LONG_AGO, "Europe/Berlin"), (datetime(2027, 1, 3, tzinfo=UTC), "Pacific/Honolulu"))
    assert berlin(closing(HOLIDAY, [later])) == "Mon 04 Jan 00:00"


@given(st.lists(st.sampled_from(("Europe/Berlin", "America/Adak", "Pacific/Kiritimati", "UTC")), min_size=1))
def test_nobody_s_last_day_is_cut_short(zones: list[str]) -> None:
    closed = closing(HOLIDAY, [home(zone) for zone in zones])
    for zone in zones:
        assert closed - timedelta(hours=48) >= instant(HOLIDAY.ends + DAY, time(0), zone)


def test_the_start_is_said_on_its_eve_and_the_board_each_evening_to_the_last() -> None:
    now, said = OPENED, []
    while (due := next_hour(HOLIDAY, EVENING, now)) is not None:
        hour = hour_at(HOLIDAY, EVENING, due)
        assert hour is not None
        said.append((hour.starts, hour.on))
        now = due
    assert said[0] == (True, date(2026, 11, 25))
    assert [on for starts, on in said if not starts] == [HOLIDAY.starts + n * DAY for n in range(37)]


def test_what_was_due_is_said_until_the_next_and_not_after_the_last() -> None:
    ends = instant(HOLIDAY.ends, EVENING, HOLIDAY.zone)
    late = hour_at(HOLIDAY, EVENING, ends + timedelta(hours=23))
    assert late is not None
    assert late.on == HOLIDAY.ends
    assert hour_at(HOLIDAY, EVENING, ends + timedelta(hours=24)) is None
    assert next_hour(HOLIDAY, EVENING, ends) is None


def test_who_opens_it_after_the_hour_of_the_eve_is_not_told_that_it_starts() -> None:
    opened = instant(date(2026, 11, 25), time(20, 30), "Europe/Berlin")
    late = Challenge(
        id=1, club=1, key="K", name="Late", starts=HOLIDAY.starts, ends=HOLIDAY.ends, zone=HOLIDAY.zone,
        opened_at=opened,
    )  # fmt: skip
    assert hour_at(late, EVENING, opened + timedelta(minutes=1)) is None


@pytest.mark.parametrize(
    ("name", "shown", "seen"),
    [
        ("Tom", Shown.NAME, "Tom"),
        ("Tom", Shown.INITIALS, "T."),
        ("Maya Kern", Shown.INITIALS, "M. K."),
        ("Tom", Shown.HIDDEN, ""),
        ("@everyone", Shown.NAME, "@\u2060everyone"),
        ("@everyone", Shown.INITIALS, "E."),
        ("/undo", Shown.NAME, "/\u2060undo"),
        ("#1 fan", Shown.NAME, "#\u20601 fan"),
        ("t.me/x", Shown.NAME, "t.\u2060me/x"),
        ("J.R. 5k/10k", Shown.NAME, "J.R. 5k/10k"),
        ("\u202eevil\u202c", Shown.NAME, "evil"),
        ("a\nb", Shown.NAME, "ab"),
        ("🏃" * 300, Shown.NAME, "🏃" * 23 + "…"),
        ("🏃", Shown.INITIALS, ""),
        ("\u200b\u2060", Shown.NAME, ""),
        ("دانا", Shown.NAME, "دانا"),
    ],
)
def test_a_name_appears_as_its_owner_chose_and_as_a_line_can_bear(name: str, shown: Shown, seen: str) -> None:
    assert appears_as(name, shown) == seen


@given(st.text(max_size=400))
def test_any_name_fits_on_a_board_and_addresses_nobody(name: str) -> None:
    seen = appears_as(name, Shown.NAME)
    assert len(seen) <= 24
    assert "@everyone" not in title(f"{name}@everyone")
    assert all(sign.isprintable() or sign in "\u2060 " or sign.isspace() for sign in seen)
