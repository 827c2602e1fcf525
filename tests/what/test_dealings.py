"""What states, bodies and people do with one another, in the many wordings of diplomacy and of the press."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # whom a noun of the verb's own has right behind it
        ("سفیر جاپان مهمان رئیس مجلس سنا بود.", "CONSULT سفیر جاپان > رئیس مجلس سنا"),
        ("پناهجویان افغان دست به دامان سازمان ملل شدند.", "REQUEST پناهجویان افغان > سازمان ملل"),
        # a light verb right behind را has its noun in the object
        ("معلمان کابل از وزارت معارف تقاضای پرداخت معاش را کردند.", "REQUEST معلمان کابل > وزارت معارف"),
        # the ی of تقاضای is an ezafe, whoever stands before it
        ("وزیر دفاع از کارگران تقاضای همکاری کرد.", "REQUEST وزیر دفاع > کارگران"),
        # a bare object is no noun of the verb
        ("کمیتهٔ صلیب سرخ به زندانیان پتو و لباس گرم داد.", "AID کمیتهٔ صلیب سرخ > زندانیان"),
        # another frame tells the deed where one asks for other doers
        ("بازرگانان ننگرهار به برگشت‌کنندگان غذای گرم دادند.", "AID بازرگانان ننگرهار > برگشت‌کنندگان"),
        # a meeting whose verb is told with another deed
        ("والی کنر با مردم نورگل از نزدیک دیدار و مشکلات‌شان را بررسی کرد.", "CONSULT والی کنر > مردم نورگل"),
        # for the first time is an adverb
        ("وزیر خارجهٔ هند برای نخستین بار از سوریه خواستار گفتگو شد.", "REQUEST وزیر خارجهٔ هند > سوریه"),
        # people demand, though a frame that asks for others fits as well
        ("معترضان تفلیس خواهان برکناری شهردار شدند.", "REQUEST معترضان تفلیس > "),
        ("پارلمان فرانسه بودجهٔ نظامی را رد کرد.", "REJECT پارلمان فرانسه > "),
        ("پادشاه عربستان دستور عفو زندانیان را صادر کرد.", "CONCEDE پادشاه عربستان > زندانیان"),
        # asked between the words of the verb
        ("رئیس‌جمهور اوکراین دست کمک به سوی متحدان غربی دراز کرد.", "REQUEST رئیس‌جمهور اوکراین > متحدان غربی"),
    ],
)
def test_who_deals_with_whom(text: str, told: str) -> None:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    (event,) = record.events
    who, whom = ("، ".join(names[a] for a in ids) for ids in (event.actors, event.recipients))
    assert f"{event.type} {who} > {whom}" == told


@pytest.mark.parametrize(
    "text",
    [
        "رستوران به مشتریان غذای گرم داد.",
        "تیم ملی ایران مهمان تیم ازبکستان بود.",
        "پژوهشگران یک نمونهٔ خون را زیر ذره‌بین گرفتند.",
        "محمولهٔ دارویی به داروخانه رسید.",
        "ناشر تحقیقاتی را دربارهٔ زبان فارسی آغاز کرد.",
        "باشندگان قریه راه بسته از برف را باز کردند.",
        "کتاب تازهٔ او فصل تازه‌ای در ادبیات گشود.",
    ],
)
def test_everyday_senses_tell_nothing(text: str) -> None:
    assert not read(text, "2025-01-15").events
