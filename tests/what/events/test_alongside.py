"""Deeds that whoever does what the verb tells did along with it, and searches that end in a seizure."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("پولیس ضمن دستگیری پنج نفر، دو موتر را توقیف کرد.", ["COERCE arrest", "COERCE seize"]),
        ("ماموران با ضبط گوشی‌های این مرد، او را بازداشت کردند.", ["COERCE arrest", "COERCE seize"]),
        ("روسیه با برگزاری رزمایش به ناروی هشدار داد.", ["ACCUSE disapprove", "MOBILIZE troops"]),
        ("طالبان با بستن دانشگاه‌ها به روی دختران از جهان دور شدند.", ["COERCE restrict"]),
        # one raid
        ("ماموران اقدام به تفتیش منزل و ضبط کتاب‌های این نویسنده کردند.", ["COERCE seize"]),
        # another's deed is the occasion; getting a paper is no seizure
        ("با بازداشت او از سوی پولیس، حزب نخستین اعلامیه را نشر کرد.", []),
        ("رئیس جمهور با گرفتن تذکره روند توزیع آن را آغاز کرد.", []),
        # what set off a protest, and who protests
        ("کمبود آب موجب اعتراض کشاورزان در خوزستان شد.", ["PROTEST demo"]),
        ("کشته شدن یک نوجوان سبب تظاهرات در شهر نانتر شد.", ["PROTEST demo"]),
    ],
)
def test_done_along_with_another_deed(text: str, events: list[str]) -> None:
    assert sorted(line.split(":")[0] for line in told(text)) == sorted(events)
