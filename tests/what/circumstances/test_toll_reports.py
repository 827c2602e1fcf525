"""Whose dead are counted after an attack: of it, of those who attacked, of an accident."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "tolls"),
    [
        # of the attack on people, and not of what was burnt after it
        (
            "مهاجمان ده سرباز را کشتند و چهار موتر را به آتش کشیدند. سخنگوی پولیس شمار کشته‌شدگان را هشت تن می‌داند.",
            [[("killed", 10), ("killed", 8)], []],
        ),
        # of those who attacked, or of others than those attacked
        ("طالبان بر پاسگاه حمله کردند. وزارت دفاع شمار کشته‌های طالبان را ۱۸ نفر اعلام کرد.", [[]]),
        (
            "ده‌ها مهاجم از سوی پولیس از بین برده شدند. وزارت داخله شمار کشته‌های نیروهای امنیتی را ۱۸ نفر اعلام کرد.",
            [[]],
        ),
        (
            "طالبان بر پاسگاه اردو حمله کردند. وزارت دفاع شمار کشته‌های نیروهای امنیتی را سه تن خواند.",
            [[("killed", 3)]],
        ),
        # of an accident
        ("طالبان بر پاسگاه حمله کردند. پولیس از کشته شدن سه تن در یک رویداد ترافیکی خبر داد.", [[]]),
        # of people of no kind, told of right behind an attack
        (
            "نیروهای ویژه به سوی مردم شلیک کردند. یک منبع شفاخانه از کشته شدن یک جوان و زخمی شدن هفت تن خبر داد.",
            [[("killed", 1), ("wounded", 7)]],
        ),
        # of others, or elsewhere
        ("طالبان بر پاسگاه حمله کردند. پولیس از کشته شدن دو دزد خبر داد.", [[], [("killed", 2)]]),
        (
            "طالبان در غزنی بر پاسگاه حمله کردند. والی لوگر از کشته شدن سه تن در لوگر خبر داد.",
            [[], [("killed", 3)]],
        ),
    ],
)
def test_which_attack_a_toll_is_of(text: str, tolls: list[list[tuple[str, int]]]) -> None:
    events = read(text, "2025-01-15").events
    assert [[(t.what, t.low) for t in e.tolls] for e in events if e.type == "ASSAULT"] == tolls


def test_losses_taken_are_no_losses_of_crops() -> None:
    assert told("طالبان در این درگیری تلفات سنگینی را متحمل شدند.") == ["ASSAULT: > طالبان"]
    assert told("کشاورزان در سیلاب تلفات سنگینی را متحمل شدند.") == []
