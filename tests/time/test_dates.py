"""Days as people write them, and the calendars."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.time import both_calendars, parse_date
from rawi.time.calendars import add_months, from_date, month_of, to_date, year_of

DAYS = st.dates(date(1700, 1, 1), date(2199, 12, 31))
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@pytest.mark.parametrize(
    "text",
    [
        "2024-11-25",
        "۲۰۲۴-۱۱-۲۵",
        "٢٠٢٤/١١/٢٥",
        "2024.11.25",
        "25/11/2024",
        "20241125",
        "1403-09-05",
        "۱۴۰۳/۹/۵",
        "5/9/1403",
        "5 قوس 1403",
        "۵ آذر ۱۴۰۳",
        "۵م قوس ۱۴۰۳",
        "۲۵ نومبر ۲۰۲۴",
        "25 نوامبر سال 2024",
        "25 November 2024",
        "25 nov 2024",
        "5 Qaws 1403",
        "  2024-11-25 ",
        "2024-11-25T08:30:00Z",
        "2024-11-25 08:30",
        "\u200f۲۰۲۴-۱۱-۲۵\u200f",
    ],
)
def test_one_day_in_many_ways(text: str) -> None:
    assert parse_date(text) == date(2024, 11, 25)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("soon", "not a date"),
        ("2024-11", "not a date"),
        ("2024-02-30", "February 2024 has days 1 to 29"),
        ("2024-13-01", "no month 13"),
        ("1403-12-31", "Hut 1403 has days 1 to 30"),
        ("1404-12-30", "Hut 1404 has days 1 to 29"),
        ("1403-07-31", "Mizan 1403 has days 1 to 30"),
        ("۱۴۰۳-۰۰-۰۱", "no month 0"),
        ("0000-01-01", "no year 0"),
        ("5 قوس 2024", "a month of one calendar and a year of the other"),
        ("25 نومبر 1403", "a month of one calendar and a year of the other"),
        ("31 قوس 1403", "Qaws 1403 has days 1 to 30"),
        ("a\nb" * 50, "not a date"),
    ],
)
def test_impossible_days_are_refused_in_one_line(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says) as caught:
        parse_date(text)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 200


@given(st.text(max_size=30))
def test_nothing_else_is_raised(text: str) -> None:
    fault = ""
    try:
        assert isinstance(parse_date(text), date)
    except ValueError as error:
        fault = str(error)
    assert "\n" not in fault


@given(DAYS)
def test_solar_days_come_back(day: date) -> None:
    solar = from_date("solar-hijri", day)
    assert solar is not None
    assert to_date("solar-hijri", *solar) == day
    written = "{}-{:02}-{:02}".format(*solar)
    for text in (written, written.translate(PERSIAN), written.translate(ARABIC), written.replace("-", "/")):
        assert parse_date(text) == day


@given(st.dates(date(1925, 1, 1), date(2076, 1, 1)))
def test_lunar_days_come_back(day: date) -> None:
    lunar = from_date("lunar-hijri", day)
    assert lunar is not None
    assert to_date("lunar-hijri", *lunar) == day


@given(st.integers(1300, 1500), st.sampled_from(["solar-hijri", "gregorian"]))
def test_months_fill_years(year: int, calendar: str) -> None:
    number = year if calendar == "solar-hijri" else year + 621
    span = year_of(calendar, number)  # type: ignore[arg-type]
    months = [month_of(calendar, number, m) for m in range(1, 13)]  # type: ignore[arg-type]
    assert span is not None
    assert (months[0][0], months[-1][1]) == span  # type: ignore[index]
    for before, after in pairwise(months):
        assert after[0] - before[1] == timedelta(days=1)  # type: ignore[index]


@pytest.mark.parametrize(
    ("year", "leap"), [(1399, True), (1400, False), (1403, True), (1404, False), (1407, False), (1408, True)]
)
def test_leap_years_of_the_solar_calendar(year: int, leap: bool) -> None:
    assert (to_date("solar-hijri", year, 12, 30) is not None) is leap


def test_both_calendars() -> None:
    assert both_calendars("2024-11-25") == "25 November 2024 (5 Qaws 1403)"
    assert both_calendars("0500-01-01") == "1 January 500"


@given(DAYS, st.integers(-3000, 3000))
def test_months_are_added(day: date, months: int) -> None:
    there = add_months(day, months)
    if there is not None:
        assert (there.year - day.year) * 12 + there.month - day.month == months
        assert there.day <= day.day
