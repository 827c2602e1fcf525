"""Who else was at a meeting told before is one of those who met."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "وزیر خارجهٔ عمان با سفیر ناروی دیدار کرد. در این دیدار معاون وزیر صحت نیز حضور داشت.",
            ["CONSULT: وزیر خارجهٔ عمان, معاون وزیر صحت > سفیر ناروی"],
        ),
        (
            "نمایندگان سودان و مصر در تونس نشست برگزار کردند. الجزایر میزبان این نشست بود.",
            ["CONSULT: نمایندگان سودان, نمایندگان مصر, الجزایر >"],
        ),
        # another meeting, or none told before
        (
            "وزیر خارجهٔ عمان با سفیر ناروی دیدار کرد. سفیر چین در نشست ژنو شرکت کرد.",
            ["CONSULT: وزیر خارجهٔ عمان > سفیر ناروی", "CONSULT multilateral: سفیر چین >"],
        ),
        ("در این نشست سفیر چین شرکت کرد.", ["CONSULT multilateral: سفیر چین >"]),
    ],
)
def test_who_else_was_there(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    "text",
    [
        # who answers gives nothing, though there were vehicles
        "پولیس با خودروهای زرهی به معترضان پاسخ داد.",
        # what a poll tells of
        "۶۲ درصد مردم ناروی از این طرح حمایت می‌کنند.",
        "خبر این کشتار به گوش همسایگان رسید.",
    ],
)
def test_nobody_deals_with_anybody(text: str) -> None:
    assert told(text) == []
