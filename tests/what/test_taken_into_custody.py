"""Who takes whom into custody: forces before their object, relatives, summonses, where people are taken."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "ماموران وزارت اطلاعات شهروندان بهائی را بازداشت کردند.",
            "COERCE arrest: ماموران وزارت اطلاعات > شهروندان بهائی",
        ),
        ("نیروهای امنیتی اعضای خانواده رضا کرمی را بازداشت کردند.", "COERCE arrest: نیروهای امنیتی > اعضای خانواده"),
        ("ماموران مرزبانی کولبران را هدف گلوله قرار دادند.", "ASSAULT firearms: ماموران مرزبانی > کولبران"),
        (
            "ماموران اطلاعات سپاه بستگان این زندانی را احضار کردند.",
            "ACCUSE investigate: ماموران اطلاعات سپاه > بستگان این زندانی",
        ),
        ("سربازان اعضای این گروه را کشتند.", "ASSAULT: سربازان > اعضای این گروه"),
        ("نهادهای امنیتی رضا کرمی را بازداشت کردند.", "COERCE arrest: نهادهای امنیتی > رضا کرمی"),
        ("نهادهای حقوق بشری جمهوری اسلامی را محکوم کردند.", "ACCUSE disapprove: نهادهای حقوق بشری > جمهوری اسلامی"),
    ],
)
def test_forces_act_on_the_people_behind_them(text: str, event: str) -> None:
    assert told(text) == [event]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("اعضای این گروه بارها توسط وزارت اطلاعات احضار شده‌اند.", "ACCUSE investigate: وزارت اطلاعات > اعضای این گروه"),
        ("دو فعال مدنی به وزارت اطلاعات احضار شدند.", "ACCUSE investigate: > دو فعال مدنی"),
        ("تعدادی از معلمان به اطلاعات سپاه فراخوانده شدند.", "ACCUSE investigate: > تعدادی از معلمان"),
        ("وزارت خارجهٔ ایران سفیر سویدن را احضار کرد.", "ACCUSE disapprove: وزارت خارجهٔ ایران > سفیر سویدن"),
        ("دو دانشجو به ادارهٔ اطلاعات شیراز منتقل شدند.", "COERCE arrest: > دو دانشجو"),
        ("زخمی‌ها به بیمارستان منتقل شدند.", "AID: > زخمی‌ها"),
    ],
)
def test_who_is_summoned_or_taken_to_the_police(text: str, event: str) -> None:
    assert told(text) == [event]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "پس از اعدام رضا ملکی، شهروند ایرانی – آلمانی در ایران، وزارت خارجه آلمان سفیر خود در ایران را فرا خواند.",
            "SANCTION withdraw: وزارت خارجه آلمان > ایران",
        ),
        ("ایران یک شهروند ایرانی – آلمانی را اعدام کرد.", "SANCTION convict: ایران > یک شهروند ایرانی – آلمانی"),
        ("مجلس تصمیم به برکناری وزیر کار گرفت.", "SANCTION: مجلس > وزیر کار"),
        ("علاوه بر این دو فعال کارگری یک عکاس نیز بازداشت شده است.", "COERCE arrest: > یک عکاس"),
        ("دادگاه تهران رضا کرمی را به جاسوسی متهم و حکم اعدام صادر کرد.", "SANCTION convict: دادگاه تهران > رضا کرمی"),
        ("نشست شورای حکام دربارهٔ موارد مرتبط با ایران برگزار شد.", "CONSULT multilateral: شورای حکام >"),
        ("پلیس به تحصن کنندگان یورش برد.", "ASSAULT: پلیس > تحصن کنندگان"),
    ],
)
def test_the_party_named_is_the_one_that_acts_or_suffers(text: str, event: str) -> None:
    assert told(text) == [event]


def test_an_election_has_arrested_nobody() -> None:
    text = "انتخابات ریاست جمهوری ایران که به دستگیری شمار زیادی از فعالان منجر شد، در بهار برگزار شد."
    assert told(text) == ["COERCE arrest: > شمار زیادی از فعالان"]
