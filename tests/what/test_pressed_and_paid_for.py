"""What is pressed on others beside other words, expected of them and promised a price for, and prices to come."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "وزیر دفاع ترکیه با تاکید بر لزوم خلع سلاح شورشیان گفت که راه باز است.",
            ["REQUEST yield: وزیر دفاع ترکیه >"],
        ),
        ("وزیر دفاع ترکیه با تاکید بر دوستی دو ملت گفت که راه باز است.", []),
        (
            "وزیر دفاع ترکیه گفت که از امریکا انتظار داریم این پیمان را حفظ کند.",
            ["REQUEST change: وزیر دفاع ترکیه > امریکا"],
        ),
        ("کشاورزان انتظار دارند که باران ببارد.", []),
        ("امریکا برای اطلاعات دربارهٔ این شبکه ده میلیون دلار جایزه تعیین کرد.", ["REQUEST assist: امریکا >"]),
        ("وزارت فرهنگ برای بهترین فیلم جایزه تعیین کرد.", []),
        (
            "فرماندهٔ ارتش ترکیه گفت که بستن این تنگه تاوان سختی برای یونان خواهد داشت.",
            ["THREATEN: فرماندهٔ ارتش ترکیه > یونان"],
        ),
        (
            "وزیر دفاع ترکیه گفت که در برابر این تجاوز سکوت نخواهیم کرد.",
            ["THREATEN: وزیر دفاع ترکیه >"],
        ),
        ("شهردار گفت که در برابر فقر شهر چشم نخواهیم بست.", []),
    ],
)
def test_pressed_expected_and_paid_for(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_who_offers_what_he_will_do_with_others_asks_for_no_help() -> None:
    assert told("ترکیه به عراق پیشنهاد همکاری کرد.") == ["AGREE: ترکیه > عراق"]
    assert told("مصر به ایران پیشنهاد کرد که نامه را بخواند.") == ["REQUEST change: مصر > ایران"]
