"""The day of publishing, where a report does not come with one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from rawi.text import analyse
from rawi.time import Published, find
from rawi.time.calendars import from_date

SEED = Path(__file__).resolve().parents[3] / "shared" / "eval" / "dev" / "seed.txt"


def published(text: str) -> Published:
    return find(analyse(text), None).published


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("امروز ۲۵ نومبر ۲۰۲۴ گفت.", date(2024, 11, 25)),
        ("روز گذشته (۵ قوس ۱۴۰۳) گفت.", date(2024, 11, 26)),
        ("فردا ۵ قوس ۱۴۰۳ می‌آید.", date(2024, 11, 24)),
        ("روز دوشنبه ۲۵ نومبر ۲۰۲۴ گفت.", date(2024, 11, 25)),
        ("روز دوشنبه ۲۵ نومبر (پنجم قوس) گفت. در سال ۲۰۲۱ آمده بود.", date(2024, 11, 25)),
        ("روز شنبه ۲۳ نومبر ۲۰۲۴ آمد. روز دوشنبه ۲۵ نومبر ۲۰۲۴ رفت.", date(2024, 11, 25)),
        ("۵ قوس ۱۴۰۳\nاو به کابل آمد و رفت.", date(2024, 11, 25)),
    ],
)
def test_one_answer(text: str, day: date) -> None:
    found = published(text)
    assert found.day == day
    assert found.inferred


@pytest.mark.parametrize(
    "text",
    [
        "",
        "امروز گفت.",
        "روز دوشنبه گفت.",
        "روز دوشنبه ۲۵ نومبر گفت.",
        "۲۵ نومبر (پنجم قوس) گفت.",
        "در ۱۵ اگست ۲۰۲۱ آمد.",
        "امروز ۲۵ نومبر ۲۰۲۴ گفت. امروز ۲۷ نومبر ۲۰۲۴ گفت.",
        "روز شنبه ۲۵ نومبر ۲۰۲۴ گفت.",
        "پس از دوشنبه ۲۵ نومبر ۲۰۲۴ رفت.",
    ],
)
def test_no_answer(text: str) -> None:
    assert published(text) == Published(None)


def test_given_is_given() -> None:
    assert find(analyse("امروز ۲۵ نومبر ۲۰۲۴ گفت."), date(2024, 11, 26)).published == Published(date(2024, 11, 26))


def test_the_rest_is_counted_from_it() -> None:
    times = find(analyse("روز دوشنبه ۲۵ نومبر ۲۰۲۴ گفت. روز گذشته آمد و سال گذشته رفت."), None)
    assert [e.time.start for e in times.expressions if e.time] == ["2024-11-25", "2024-11-24", "2023-01-01"]


@pytest.mark.parametrize("number", range(0, 400, 13))
def test_what_is_inferred_fits_the_report(number: int) -> None:
    day = date.fromordinal(date(2023, 11, 1).toordinal() + number)
    solar = from_date("solar-hijri", day)
    assert solar is not None
    months = ["جنوری", "فبروری", "مارچ", "اپریل", "می", "جون", "جولای", "اگست", "سپتمبر", "اکتوبر", "نومبر", "دسمبر"]
    solars = ["حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت"]
    week = ["دوشنبه", "سه\u200cشنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"]
    dated = f"{week[day.weekday()]} {day.day} {months[day.month - 1]} ({solar[2]} {solars[solar[1] - 1]})"
    text = f"روز {dated} گفت که در سال ۲۰۲۲ آمده بود."
    found = published(text)
    if found.day is not None:
        assert (found.day.month, found.day.day, found.day.weekday()) == (day.month, day.day, day.weekday())
        assert from_date("solar-hijri", found.day)[1:] == solar[1:]  # type: ignore[index]


@pytest.mark.skipif(not SEED.exists(), reason="the annotated reports are not beside the repository")
def test_seed() -> None:
    times = find(analyse(SEED.read_text(encoding="utf-8")), None)
    assert times.published.day == date(2024, 11, 25)
    starts = [e.time.start for e in times.expressions if e.time]
    assert starts == ["2024-11-25", "2024-11-25", "2024-11-24", "2021-11-25", "2003-01-01", "2021-08-01"]
