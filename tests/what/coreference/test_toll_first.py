"""How many died is told first, then who made the attack, and by the claimant how many it killed."""

from __future__ import annotations

import pytest

import rawi


def attacks(text: str) -> list[str]:
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    told = []
    for event in (e for e in record.events if e.type == "ASSAULT"):
        who, whom = (", ".join(names[a] for a in those) for those in (event.actors, event.recipients))
        told.append(f"{who} > {whom} {event.killed or ''}".strip())
    return told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "سه پولیس در ولایت بغلان کشته شدند. به گفتهٔ منابع، افراد مسلح شام یکشنبه بر یک پاسگاه پولیس حمله کردند.",
            ["افراد مسلح > سه پولیس, پولیس 3"],
        ),
        (
            "دو غیرنظامی در شهر خرسون کشته شدند. نیروهای روسیه یک محلهٔ این شهر را با خمپاره هدف قرار دادند.",
            ["نیروهای روسیه > دو غیرنظامی 2"],
        ),
        (
            "ارتش چیلی از کشته شدن دو سرباز در تیراندازی خبر داد. به گفتهٔ ارتش، دو مرد مسلح به سوی یک"
            " پاسگاه آتش گشودند.",
            ["دو مرد مسلح > دو سرباز 2"],
        ),
        # elsewhere, besides, on others, and by those of whom the dead are
        (
            "سه پولیس در بغلان کشته شدند. افراد مسلح در کندز بر یک پاسگاه حمله کردند.",
            ["> سه پولیس 3", "افراد مسلح > یک پاسگاه"],
        ),
        (
            "سه پولیس در بغلان کشته شدند. افراد مسلح همچنین بر خانهٔ یک قاضی حمله کردند.",
            ["> سه پولیس 3", "افراد مسلح > یک قاضی"],
        ),
        (
            "پانزده طالب مسلح در ولایت هرات کشته شدند. طالبان بر ولسوالی فرسی هرات حمله کردند.",
            ["> پانزده طالب مسلح 15", "طالبان >"],
        ),
        # whoever claims it counts otherwise
        (
            "افراد مسلح بر یک کاروان حمله کردند و هشت سرباز کشته شدند. جیش‌العدل مسئولیت حمله را به عهده"
            " گرفت و گفت که در آن"
            " شانزده سرباز کشته شده‌اند.",
            ["افراد مسلح, جیش‌العدل > هشت سرباز, شانزده سرباز 8|16"],
        ),
    ],
)
def test_one_attack(text: str, told: list[str]) -> None:
    assert attacks(text) == told
