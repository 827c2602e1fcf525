"""Journeys, contracts, help and assurances in the plain words of the press: who deals with whom, and where."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # where a delegation comes from is whose it is
        ("هیاتی از قزاقستان هفتهٔ آینده به بامیان می‌آید.", ["CONSULT visit: هیاتی از قزاقستان >"]),
        ("یک هیات از مالیزیا به غزنی آمد.", ["CONSULT visit: یک هیات از مالیزیا >"]),
        ("هیات بلندپایه‌ای از ناروی وارد کابل شد.", ["CONSULT visit: هیات بلندپایه‌ای از ناروی >"]),
        # merchants and experts travel on business, where it is told whose they are
        ("قرار است انجنیران ازبک به بغلان بیایند.", ["CONSULT visit: انجنیران ازبک >"]),
        ("بازرگانان هندی به چابهار سفر کردند.", ["CONSULT visit: بازرگانان هندی >"]),
        ("بازرگانان به چابهار رفتند.", []),
        # what is welcomed is no welcome that is offered
        ("فنلند از این پیشنهاد استقبال کرد.", ["SUPPORT: فنلند >"]),
        ("عمان از کویت درخواست میانجی‌گری کرد.", ["REQUEST assist: عمان > کویت"]),
        ("سخنگوی دولت هند به همتای ازبک خود خوش آمد گفت.", ["SUPPORT: سخنگوی دولت هند > همتای ازبک"]),
        # before this is when, and no place that is visited; but what stands behind it may be a meeting
        ("دو طرف پیش از این در جده دیدار کرده‌اند.", ["CONSULT: دو طرف >"]),
        ("پیش از این سرمنشی سازمان ملل از جده دیدار کرده بود.", ["CONSULT visit: سرمنشی سازمان ملل >"]),
        ("پیش از این نشست، سفیر مصر با رئیس مجلس دیدار کرد.", ["CONSULT: سفیر مصر > رئیس مجلس"]),
        ("سخنگوی دولت گفت که کویت در پهلوی لبنان ایستاده است.", ["SUPPORT: کویت > لبنان"]),
        # somebody's team are those who travel with him, but for teams of players
        ("نمایندهٔ سازمان ملل و تیمش به جده سفر کردند.", ["CONSULT visit: نمایندهٔ سازمان ملل, تیمش >"]),
        ("تیم جده با تیم ریاض دیدار کرد.", []),
        # contracts, won and extended; but not those of players
        ("شرکت گاز ترکیه قرارداد نفت را به دست آورد.", ["SUPPORT: شرکت گاز ترکیه >"]),
        ("شرکت گاز قرارداد خود با عراق را تمدید کرد.", ["SUPPORT: شرکت گاز > عراق"]),
        ("تیم ملی قرارداد سرمربی خود را تمدید کرد.", []),
        # who speaks of his own efforts undertakes them
        ("رئیس‌جمهور غنا گفت که کشورش به تلاش‌های خود برای آشتی ادامه خواهد داد.", ["AGREE: رئیس‌جمهور غنا >"]),
        ("سخنگوی ناتو گفت که روسیه به تلاش‌های خود ادامه خواهد داد.", []),
        # money and works
        ("بیست میلیون دالر به یک بانک خصوصی تسلیم شد.", ["AID: > یک بانک خصوصی"]),
        ("این شاهراه به کمک کوریای جنوبی ساخته شد.", ["AID: کوریای جنوبی >"]),
    ],
)
def test_who_visits(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_this_city_is_the_one_told_of_before() -> None:
    record = read("جشنوارهٔ انار در قندهار گشایش یافت. وزیر زراعت ایران فردا به این شهر می‌آید.", "2025-01-15")
    assert [p.name for e in record.events for p in e.places] == ["قندهار"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("وزیران دو کشور موافقت‌نامه‌ای را امضا کردند.", ["SUPPORT: وزیران دو کشور >"]),
        ("نمایندگان شرکت ای اس دی با وزیر معادن دیدار کردند.", ["CONSULT: نمایندگان شرکت ای اس دی > وزیر معادن"]),
        ("حکومت با ام سی سی این قرارداد را امضا کرد.", ["SUPPORT: حکومت > ام سی سی"]),
    ],
)
def test_who_signs(text: str, events: list[str]) -> None:
    assert told(text) == events
