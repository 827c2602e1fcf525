"""Whom a spokesman means by he or she that opens what he says: never himself."""

import pytest

from tests.what.told import accounts


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وزیر خارجه برکنار شد. سخنگوی دولت گفت که او به روسیه سفر کرده است.", ["وزیر خارجه"]),
        ("سخنگوی دولت در پاسخ به پرسشی دربارهٔ وزیر گفت که او در سفر است.", ["وزیر"]),
        ("والی هرات به کندهار رفت. احمد صابر، سخنگوی والی، گفت او با مردم دیدار کرد.", ["والی هرات"]),
        ("کریم نوری، سخنگوی پولیس، گفت که او سه نفر را کشته است.", []),
    ],
)
def test_a_spokesman_speaks_of_another(text: str, who: list[str]) -> None:
    assert accounts(text)[-1].actors == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("سخنگوی وزارت خارجه گفت که به چین سفر کرده است.", ["سخنگوی وزارت خارجه"]),
        ("کریم نوری گفت که او با سفیر چین دیدار کرده است.", ["کریم نوری"]),
    ],
)
def test_who_says_what_he_did_himself(text: str, who: list[str]) -> None:
    assert accounts(text)[-1].actors == who


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        (
            "نخست‌وزیر اسرائیل گفت که ارتش رهبر حزب‌الله را هدف قرار داده است. این گروه کشته شدن او را تأیید کرد.",
            "رهبر حزب‌الله",
        ),
        ("رئیس پولیس گفت که افراد مسلح دادستان هرات را زده‌اند. خانواده‌اش کشته شدن او را تأیید کرد.", "دادستان هرات"),
        ("سخنگوی والی گفت که طالبان یک معلم را بازداشت کرده‌اند. نزدیکانش بازداشت او را تأیید کردند.", "یک معلم"),
        ("احمد نوری کریم صابر را کشت. پولیس قتل او را تأیید کرد.", "کریم صابر"),
    ],
)
def test_whose_death_or_arrest_is_spoken_of(text: str, whom: str) -> None:
    assert {name for account in accounts(text) for name in account.recipients} == {whom}


def test_who_killed_may_be_arrested() -> None:
    text = "احمد نوری همسرش را کشت. پولیس بازداشت او را تأیید کرد."
    assert accounts(text)[-1].recipients == ["احمد نوری"]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("سخنگوی کاخ سفید گفت ترامپ با نتانیاهو صحبت کرده و از او خواسته است به حملات پایان دهد.", ["نتانیاهو"]),
        ("سخنگوی دولت گفت که رئیس‌جمهور با پوتین گفت‌وگو کرده و به او هشدار داده است.", ["پوتین"]),
        ("کریم نوری گفت که احمد صابر با پولیس به خانه آمد و از او پول خواست.", ["کریم نوری"]),
    ],
)
def test_whom_one_met_is_asked_and_not_who_tells_of_it(text: str, whom: list[str]) -> None:
    assert accounts(text)[-1].recipients == whom


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("مادر آرش صادقی گفت که پسرش بیمار است. او از دادستان خواست پسرش را آزاد کند.", "مادر آرش صادقی"),
        ("پدر کریم نوری گفت که پسرش بیمار است. او از طالبان خواست پسرش را رها کنند.", "پدر کریم نوری"),
    ],
)
def test_who_spoke_of_a_relative_asks_for_him(text: str, who: str) -> None:
    assert accounts(text)[-1].actors == [who]


@pytest.mark.parametrize("lot", ["برادرش بازداشت شد", "طالبان برادرش را گرفته‌اند"])
def test_what_goes_on_befalling_a_relative(lot: str) -> None:
    text = f"کریم نوری گفت که {lot}. او در زندان شکنجه شده است."
    assert accounts(text)[-1].recipients == ["برادرش"]
