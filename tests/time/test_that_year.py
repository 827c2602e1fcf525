"""Times that point back to the year or month told before: آبان *همان سال*, *شش ماه پیش از آن*."""

from __future__ import annotations

import pytest

import rawi
from rawi.score.names import written_date

DAY = "2025-10-20"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("این مکتب در سال ۱۴۰۲ بسته شد. آنان در ماه اسد همان سال سه معلم را بازداشت کردند.", "2023-07-23/2023-08-22"),
        ("این مکتب در بهار ۱۴۰۰ بسته شد. شام شنبه ۱۰ میزان آن سال پولیس سه معلم را بازداشت کرد.", "2021-10-02"),
        ("این مکتب در سال ۲۰۱۹ بسته شد. در ماه جون همان سال پولیس سه معلم را بازداشت کرد.", "2019-06"),
        ("این مکتب در سال ۲۰۱۹ بسته شد. در آن سال پولیس سه معلم را بازداشت کرد.", "2019"),
        ("این مکتب در سال ۱۳۸۷ گشوده شد. پولیس در سال بعد سه معلم را بازداشت کرد.", "2009-03-21/2010-03-20"),
        # a year of the other calendar
        ("این مکتب در سال ۱۳۹۸ بسته شد. در ماه اکتبر همان سال پولیس سه معلم را بازداشت کرد.", "2019-10"),
        # what was told last before is a month
        ("آنان در مارچ ۲۰۱۵ به عدن حمله کردند. پولیس شش ماه پیش از آن سه معلم را بازداشت کرده بود.", "2014-09"),
        # the year that a که tells is not told yet; a month of no year is of the nearest
        ("پولیس در آن سال که قحطی بود سه معلم را بازداشت کرد.", None),
        ("این مکتب در سال ۲۰۱۹ بسته شد. پولیس در ماه جون سه معلم را بازداشت کرد.", "2025-06"),
    ],
)
def test_the_year_told_before(text: str, date: str | None) -> None:
    times = [e.time for e in rawi.read(text, DAY).events if e.mode == "arrest"]
    assert [written_date(t) if t is not None else None for t in times] == [date]


def test_seemed_is_not_you_arrive() -> None:
    (event,) = rawi.read("جمعه‌شب به نظر می‌رسید پولیس سه معلم را بازداشت کرده است.", DAY).events
    assert event.time is not None
    assert written_date(event.time) == "2025-10-17"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("پولیس در میدان ۱۵ خرداد سه معلم را بازداشت کرد.", None),
        ("پولیس سه عضو جنبش ۱۷ اوت را بازداشت کرد.", None),
        ("پولیس روز شنبه سه عضو گروه ۱۷ نوامبر را بازداشت کرد.", "2025-10-18"),
        ("پولیس همهٔ مهندسان ۷ اکتبر را بازداشت خواهد کرد.", None),
        # a group that is told of already; who is called after no day
        ("این گروه ۱۷ اوت سه معلم را بازداشت کرد.", "2025-08-17"),
        ("پولیس ۱۷ اوت سه معلم را بازداشت کرد.", "2025-08-17"),
    ],
)
def test_days_that_are_names(text: str, date: str | None) -> None:
    (event,) = [e for e in rawi.read(text, DAY).events if e.mode == "arrest"]
    assert (written_date(event.time) if event.time is not None else None) == date


def test_days_after_a_month_are_not_counted_from_a_day_told_before() -> None:
    text = "وزیر سه‌شنبه سفر کرد. ارتش {} پایگاه را بمباران کرد و پاکستان دو روز بعد سه معلم را بازداشت کرد."
    assert written_date(rawi.read(text.format("در دی ۱۴۰۲"), DAY).events[-1].time) != "2025-10-16"
    assert written_date(rawi.read(text.format("چهارشنبه"), DAY).events[-1].time) == "2025-10-17"
