"""What stands between commas behind people told of by a name says who that is: nobody who suffers the deed."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "رئیس جمهور مقام‌های نزدیک به کریم نوری، وزیر دفاع، را برکنار کرد.",
            "SANCTION: رئیس جمهور > مقام‌های نزدیک به کریم نوری",
        ),
        (
            "رهبر حزب در چند مورد مقام‌های نزدیک به کریم نوری، وزیر دفاع، را برکنار کرد.",
            "SANCTION: رهبر حزب > مقام‌های نزدیک به کریم نوری",
        ),
        ("طالبان دو محافظ کریم نوری، والی پیشین، را کشتند.", "ASSAULT: طالبان > دو محافظ کریم نوری"),
        ("پولیس کریم نوری، پسر والی هرات، را گرفت.", "COERCE arrest: پولیس > کریم نوری"),
        ("یک زندانی دست به اعتصاب دارو زده است.", "PROTEST hunger: یک زندانی >"),
        ("کارگران داروسازی دست به اعتصاب زدند.", "PROTEST strike: کارگران داروسازی >"),
        ("دولت گفتگوهای عضویت در اتحادیه را معلق کرد.", "SANCTION discontinue: دولت >"),
    ],
)
def test_who_the_name_belongs_to(text: str, event: str) -> None:
    assert told(text) == [event]
