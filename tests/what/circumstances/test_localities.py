"""Where a deed was done that names no place: in the town of whoever did it or tells of it."""

from __future__ import annotations

import pytest

import rawi

DAY = "2025-01-15"


@pytest.mark.parametrize(
    ("text", "type_", "places"),
    [
        # whoever heads or speaks for an office of one place tells of what happened there
        ("فرمانده انتظامی فسا گفت: این ماه دو خانه در استان بازرسی و ده نفر دستگیر شدند.", "COERCE", ["فسا"]),
        ("معاون والی غور گفت که چهار دزد بازداشت شده‌اند.", "COERCE", ["غور"]),
        ("پولیس بغلان خبر داد که نزدیک به صد معترض را بازداشت کرده است.", "COERCE", ["بغلان"]),
        ("به گفتهٔ فرماندار شوش مردان مسلح یک پزشک را کشته‌اند.", "ASSAULT", ["شوش"]),
        # the police and offices of a place act there
        ("او از سوی نیروهای ادارهٔ اطلاعات بوکان بازداشت شد.", "COERCE", ["بوکان"]),
        # local people whose place stands behind them
        ("باشندگان محلی در فراه گفتند که سه تن کشته شدند.", "ASSAULT", ["فراه"]),
        # not where the text names one, nor by a whole state's word
        ("پولیس بغلان گفت که دو تن در تالقان بازداشت شدند.", "COERCE", ["تالقان"]),
        ("وزیر کشور عراق گفت که ده نفر دستگیر شدند.", "COERCE", []),
        # nor what was found, which lay anywhere
        ("رئیس پلیس شیراز گفت که ماموران صد کیلوگرم تریاک ضبط کردند.", "COERCE", []),
    ],
)
def test_the_town_of_those_who_tell_or_do_it(text: str, type_: str, places: list[str]) -> None:
    record = rawi.read(text, published=DAY)
    found = [[p.name for p in e.places] for e in record.events if e.type == type_]
    assert places in found
