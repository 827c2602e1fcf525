"""Who strikes whom in the communiqués of armies: what they answer, list and bring down besides."""

from __future__ import annotations

import pytest

from tests.what.told import party_lists, told


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        (
            "رزمندگان شهر را گرفتند و در پاسخ به حملات دیشب ارتش اسرائیل، پایگاه هوایی آمریکا را هدف قرار دادند.",
            ["رزمندگان"],
            ["آمریکا"],
        ),
        (
            "در پاسخ به تجاوزات دشمن، کشته شدن باشندگان شهر و حمله به پل‌ها، صبح امروز و در مرحلهٔ دوم، ارتش ترکیه، "
            "انبار مهمات ارتش روسیه را هدف قرار داد.",
            ["ارتش ترکیه"],
            ["ارتش روسیه"],
        ),
        ("شورشیان شهر را گرفتند و یک بالگرد ارتش که می‌گریخت، سرنگون کردند.", ["شورشیان"], ["ارتش"]),
        ("یک پهپاد اسرائیلی سه نفر را کشت.", ["اسرائیل"], ["سه نفر"]),
    ],
)
def test_who_strikes(text: str, who: list[str], whom: list[str]) -> None:
    assert party_lists(text)[-1] == ("ASSAULT", who, whom)


def test_the_attack_that_aims_is_the_subject() -> None:
    assert told("حملات دیشب روسیه بیمارستانی در کی‌یف را هدف گرفت.")[0].startswith("ASSAULT: روسیه")


def test_who_spoke_is_not_struck_in_the_next_sentence() -> None:
    said = "استانداری بوشهر اعلام کرد که نقطه‌ای مورد حملهٔ دشمن قرار گرفت. "
    further = said + "همچنین در ساعت ۵۷ دقیقهٔ بامداد نقاطی نیز مورد اصابت موشک‌های دشمن قرار گرفت."
    assert all("استانداری بوشهر" not in whom for _, _, whom in party_lists(further))


def test_who_acted_may_be_blamed_in_the_next_sentence() -> None:
    text = "رئیس‌جمهور به قندهار رفت. در آنجا مورد انتقاد مردم قرار گرفت."
    assert party_lists(text)[-1] == ("ACCUSE", ["مردم"], ["رئیس‌جمهور"])


def test_a_participle_joined_to_an_adjective_is_no_verb() -> None:
    assert told("وزارت دفاع در حال پنهان کردن آمار نظامیان کشته و زخمی‌شده در جنگ است.") == []
    assert told("ده تن کشته و بیست تن زخمی شده‌اند.") == ["ASSAULT: > ده تن"]
