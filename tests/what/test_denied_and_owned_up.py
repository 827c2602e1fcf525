"""Denials of what was told of others, what those who struck say themselves, and officers who tell what they did."""

from __future__ import annotations

import pytest

from tests.what.told import accounts


@pytest.mark.parametrize(
    ("first", "second", "who"),
    [
        ("فعالان گفتند که طالبان یک زن را بازداشت کردند.", "مجاهد گفت که این زن بازداشت نشده است.", "مجاهد"),
        ("فعالان گفتند که طالبان سه زن را بازداشت کردند.", "مجاهد گفت که آنان بازداشت نشده‌اند.", "مجاهد"),
        ("کمیته گفت که اسرائیل ۲۰۰ خبرنگار را کشته است.", "اسرائیل گفت که خبرنگاران را هدف قرار نمی‌دهد.", "اسرائیل"),
        ("یوناما گفت که طالبان ده تن را شکنجه کرده‌اند.", "طالبان گفتند که هیچ زندانی را شکنجه نمی‌کنند.", "طالبان"),
    ],
)
def test_what_was_not_done_is_denied(first: str, second: str, who: str) -> None:
    (told,) = accounts(f"{first} {second}")
    assert who not in told.sources
    assert told.responses == [("denies", who)]


def test_what_one_will_not_do_denies_nothing() -> None:
    text = "تهران گفت که اسرائیل به یک پایگاه حمله کرد. اسرائیل گفت که به لبنان حمله نمی‌کند."
    assert all(not told.responses for told in accounts(text))


def test_who_struck_the_house_told_of_confirms_it() -> None:
    text = (
        "الجزیره خبر داد که هواپیماهای اسرائیلی یک مکتب را در خان‌یونس بمباران کردند. "
        "ارتش اسرائیل تأیید کرد که این مکتب را هدف قرار داده است."
    )
    (told,) = accounts(text)
    assert (told.aspect, told.actors, told.sources) == ("asserted", ["اسرائیل"], ["الجزیره"])
    assert told.responses == [("confirms", "ارتش اسرائیل")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("رئیس پلیس فارس گفت که سه تن را دستگیر کرده‌اند.", ["پلیس فارس"]),
        ("فرمانده سپاه پاسداران گفت که سه جاسوس را دستگیر کرده‌اند.", ["سپاه پاسداران"]),
        # they are others
        ("سفیر ایران گفت که دو دیپلومات را بازداشت کرده‌اند.", []),
        ("یک خبرنگار گفت که همکارش را بازداشت کرده‌اند.", []),
    ],
)
def test_officers_tell_what_their_men_did(text: str, who: list[str]) -> None:
    assert accounts(text)[0].actors == who
