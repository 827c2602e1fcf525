"""What is called good or bad, and by whom."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    "text",
    [
        "یکی از کارشناسان امسال را بدترین سال زندانیان خواند.",
        "رئیس کمیته سال ۲۰۱۴ را بدترین سال زندانیان خواند.",
        "رئیس کمیته گفت که امسال بدترین سال زندانیان بوده است.",
    ],
)
def test_a_bad_year_is_nobodys_deed(text: str) -> None:
    assert told(text) == []


def test_who_says_that_something_is_so_names_nothing() -> None:
    text = "آنان ادعاهایی بی‌اساس مطرح کردند: یک سخنگوی حزب عدالت هفتهٔ گذشته عنوان کرد که نیروها در شهر مانده‌اند."
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("این حمله از سوی ایران جنایت خوانده شد.", "ACCUSE disapprove: ایران >"),
        ("سفیر چین این تصمیم را غیرقانونی خواند.", "ACCUSE disapprove: سفیر چین >"),
        ("وزیر این حملهٔ اسرائیل را محکوم کرد و جنایت جنگی خواند.", "ACCUSE disapprove: وزیر > اسرائیل"),
    ],
)
def test_what_is_called_a_crime_still_is(text: str, event: str) -> None:
    assert told(text) == [event]
