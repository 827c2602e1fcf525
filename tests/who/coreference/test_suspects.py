"""Who he is behind what an officer told of somebody, and whom those who speak say was done to."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import last_parties


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("سخنگوی پولیس گفت که یک دزد بازداشت شده است. او دو صراف را ربوده بود.", "یک دزد"),
        ("دادستان از بازداشت یک بانکدار خبر داد. وی دو وکیل را ربوده بود.", "یک بانکدار"),
        ("به گفتهٔ رئیس پلیس، مردی در شیراز بازداشت شد. او همسرش را کشته بود.", "مردی"),
        ("وزیر داخله گفت که رهبر داعش بازداشت شده است. او صدها نفر را کشته است.", "رهبر داعش"),
        ("رئیس پلیس گفت مردی به اتهام قتل یک زن بازداشت شده است. او سه تن را کشته بود.", "مردی"),
        # who speaks
        ("وزیر خارجه گفت که سفیر احضار شده است. او پیش از آن با همتایش دیدار کرده بود.", "وزیر خارجه"),
        ("رئیس جمهور گفت که فرمانده داعش کشته شده است. او دستور این عملیات را داده بود.", "رئیس جمهور"),
    ],
)
def test_who_had_done_it(text: str, doer: str) -> None:
    assert last_parties(text)[0] == [doer]


@pytest.mark.parametrize(
    "text",
    [
        "رئیس پلیس راه گفت مینی‌بوسی به دره افتاد. راننده در راه درگذشت. او سرعت را علت این سانحه خواند.",
        "رئیس پلیس راه گفت یک دزد بازداشت شده است. او دو صراف را ربوده بود. او افزود که جستجو ادامه دارد.",
    ],
)
def test_who_speaks_on(text: str) -> None:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[a] for a in record.statements[-1].speakers] == ["رئیس پلیس راه"]


@pytest.mark.parametrize(
    ("says", "whom"),
    [
        ("طالبان گفتند آنان را پس از بازجویی رها کرده‌اند.", ["سه مرد"]),
        ("خانوادهٔ دختر می‌گوید که طالبان آنان را رها کرده‌اند.", ["سه مرد"]),
        ("پولیس می‌گوید که آدم‌ربایان آنان را به بادغیس برده‌اند.", ["سه مرد"]),
        ("باشندگان می‌گویند که طالبان آنان را تهدید کرده‌اند.", ["باشندگان"]),
        ("طالبان می‌گویند که مهاجمان آنان را هدف قرار دادند.", ["طالبان"]),
    ],
)
def test_whom_they_tell_of(says: str, whom: list[str]) -> None:
    assert last_parties(f"سه مرد در بازار بازداشت شدند. {says}")[1] == whom


def test_whose_file_is_sent_to_court() -> None:
    text = (
        "پولیس دو تن را بازداشت کرد. به گفتهٔ پولیس از نزد این افراد سه تفنگچه به دست آمده است. "
        "سخنگوی پولیس افزود که پروندهٔ آنان به سارنوالی سپرده شده است."
    )
    assert last_parties(text)[1] == ["دو تن"]
