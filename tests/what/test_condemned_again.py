"""What is condemned was told before: who did it is who is blamed, unless only others say who that was."""

from __future__ import annotations

import pytest

from tests.what.told import accused


@pytest.mark.parametrize(
    ("text", "blamed"),
    [
        ("ارتش هند بر یک پاسگاه حمله کرد. وزارت خارجهٔ ترکیه این حمله را محکوم کرد.", ["ارتش هند"]),
        (
            "ماموران وزارت دفاع سه خبرنگار را بازداشت کردند. پارلمان هالند از این بازداشت‌ها انتقاد کرد.",
            ["ماموران وزارت دفاع"],
        ),
        ("وزارت دفاع هالند گفت که ارتش هند بر یک پاسگاه حمله کرد. وزارت خارجهٔ ترکیه این حمله را محکوم کرد.", []),
        ("بر یک پاسگاه پولیس در هرات حمله شد. وزارت خارجهٔ ترکیه این حمله را محکوم کرد.", []),
    ],
)
def test_who_did_it_is_blamed(text: str, blamed: list[str]) -> None:
    assert accused(text) == blamed


@pytest.mark.parametrize(
    ("text", "blamed"),
    [
        # the only deeds of that kind, however far before
        (
            "ماموران وزارت دفاع سه خبرنگار را بازداشت کردند. آنان هنوز در زندان‌اند. خانواده‌ها چیزی نمی‌دانند."
            " هوا سرد است. وکیل نیامد. رئیس کانون به سفر رفت. پارلمان هالند این بازداشت‌ها را محکوم کرد.",
            ["ماموران وزارت دفاع"],
        ),
        # told by the side of whoever blames it
        (
            "وزارت دفاع پرو گفت که ارتش چیلی بر یک پاسگاه حمله کرد. رئیس‌جمهور پرو این حمله را محکوم کرد.",
            ["ارتش چیلی"],
        ),
        # what was ordered is a decision
        ("کابینهٔ پرو از ارتش خواست شبه‌نظامیان را خلع سلاح کند. پارلمان هالند این تصمیم را محکوم کرد.", ["کابینهٔ پرو"]),
        # the sentence of which only the kind is told again
        ("طالبان سه زن را شلاق زدند. پارلمان هالند اجرای حکم شلاق را محکوم کرد.", ["طالبان"]),
    ],
)
def test_who_did_it_is_blamed_from_afar(text: str, blamed: list[str]) -> None:
    test_who_did_it_is_blamed(text, blamed)
