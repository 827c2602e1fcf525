"""Who is tried for a killing, whom officials act on, and visits, also those that are yet to come."""

from __future__ import annotations

import pytest

import rawi
from tests.what.told import last_parties, party_lists, told


@pytest.mark.parametrize(
    ("text", "tried"),
    [
        (
            "پولیس پنج تن را گرفت. یکی از آنها به کشتن سه نفر اعتراف کرده است. آنان محاکمه می‌شوند.",
            ["پنج تن"],
        ),
        ("پولیس دو مرد را گرفت. سه نفر در خانه بودند. آنان محاکمه می‌شوند.", ["سه نفر"]),
    ],
)
def test_the_dead_are_not_tried(text: str, tried: list[str]) -> None:
    assert last_parties(text)[1] == tried


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("نیروهای امنیتی معترضان جمعهٔ گذشته را بازداشت کردند.", ["نیروهای امنیتی"], ["معترضان"]),
        ("مقامات زندانیان اعتصابی را به سلول انفرادی بردند.", ["مقامات"], ["زندانیان اعتصابی"]),
        ("پولیس مقامات زندان را بازداشت کرد.", ["پولیس"], ["مقامات زندان"]),
    ],
)
def test_officials_act_on_the_people_behind_them(text: str, who: list[str], whom: list[str]) -> None:
    assert last_parties(text) == (who, whom)


def test_the_figure_of_the_accused_is_no_toll() -> None:
    record = rawi.read("پولیس گفت که دو مرد به قتل سه زن متهم شده‌اند.", "2025-01-15")
    assert [t.low for e in record.events if e.type == "ASSAULT" for t in e.tolls] == [3]


def test_a_visit_to_come_is_a_visit() -> None:
    assert told("رئیس‌جمهور ترکیه هفتهٔ آینده به کابل سفر می‌کند.") == ["CONSULT visit: رئیس‌جمهور ترکیه >"]
    assert party_lists("رئیس‌جمهور ترکیه دیروز به کابل سفر کرد.")[0][0] == "CONSULT"


def test_who_is_from_where_and_what_is_aimed_at_is_nobody() -> None:
    text = "احمد نوری، شهروند ۳۷ ساله اهل باغبادران، جان باخت. او مقابل کلانتری هدف شلیک قرار گرفت."
    assert "باغبادران" not in [actor.name for actor in rawi.read(text).actors]
    assert told(text) == ["ASSAULT firearms: > احمد نوری"]
    assert told("خروج نیروهای نظامی امریکا از منطقه وارد مرحلهٔ جدیدی شده است.") == []
