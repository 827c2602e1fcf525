"""Words that look like parties and are none: whose money it is, a competent court, how somebody is, who looks on."""

from __future__ import annotations

import pytest

from rawi import Reader
from tests.what.told import names


@pytest.mark.parametrize(
    "money", ["هزار دلار آمریکا", "۱۵۰هزار فرانک سوییس", "صد میلیون دینار عراق", "هزار پوند بریتانیا"]
)
def test_whose_money_it_is_is_not_who_pays(reader: Reader, money: str) -> None:
    record = reader.read(f"نادر کریمی به پرداخت {money} محکوم شد.", "2025-01-15")
    assert names(record, record.events[0].recipients) == ["نادر کریمی"]


@pytest.mark.parametrize("court", ["دادگاه", "محکمه", "دادسرا"])
def test_a_competent_court_is_nobody_named_so(reader: Reader, court: str) -> None:
    record = reader.read(f"{court} صالح دو متهم را احضار کرد.", "2025-01-15")
    assert [a for a in record.actors if a.name == "صالح"] == []


@pytest.mark.parametrize("how", ["محبوس", "زندانی"])
def test_how_somebody_is_takes_him_up_as_nobody_else(reader: Reader, how: str) -> None:
    text = f"خانوادهٔ مینا کریمی، معلم، که در زندان اوین {how} است، از اعتصاب غذای وی خبر داد."
    record = reader.read(text, "2025-01-15")
    assert names(record, record.events[-1].actors) == ["مینا کریمی"]


@pytest.mark.parametrize("told", ["شاهد افزایش بازداشت‌ها بوده‌ایم", "شاهد اعدام‌های بیشتری خواهیم بود"])
def test_who_looks_on_suffers_nothing(reader: Reader, told: str) -> None:
    record = reader.read(f"نادر کریمی گفت: ما {told}.", "2025-01-15")
    assert [e for e in record.events if e.recipients] == []


def test_who_did_it_does_not_dispute_its_own_attack(reader: Reader) -> None:
    record = reader.read(
        "ارتش اسرائیل اعلام کرد چند فرمانده را در بیروت هدف قرار داده است. "
        "اسرائیل اعلام کرد هدف این حمله فرماندهان نیروی قدس بوده‌اند.",
        "2025-01-15",
    )
    assert not record.events[0].responses


@pytest.mark.parametrize("place", ["پارک ملت", "خیابان کارگر", "میدان شهدا", "پارک کودک", "بلوار کشاورز"])
def test_whom_a_street_is_called_after_does_nothing_there(reader: Reader, place: str) -> None:
    record = reader.read(f"در {place} ماموران سه نفر را بازداشت کردند.", "2025-01-15")
    (event,) = record.events
    assert (names(record, event.actors), names(record, event.recipients)) == (["ماموران"], ["سه نفر"])


@pytest.mark.parametrize("without", ["بدون حکم", "بدون ارائهٔ حکم قضایی", "بدون هیچ توضیحی", "بدون مدارک قانونی"])
@pytest.mark.parametrize("whom", ["نادر کریمی", "این زن", "دو معلم"])
def test_officers_without_a_warrant_act_and_are_not_acted_on(reader: Reader, without: str, whom: str) -> None:
    record = reader.read(f"ماموران {without} {whom} را بازداشت کردند.", "2025-01-15")
    (event,) = record.events
    assert (names(record, event.actors), names(record, event.recipients)) == (["ماموران"], [whom])


@pytest.mark.parametrize("order", ["به دستور دادستان", "با حکم قاضی", "به فرمان والی"])
def test_who_gave_the_order_is_not_of_those_it_befell(reader: Reader, order: str) -> None:
    record = reader.read(f"ماموران {order} این زن را بازداشت کردند.", "2025-01-15")
    assert names(record, record.events[0].recipients) == ["این زن"]


@pytest.mark.parametrize("paper", ["نشریهٔ «شهروند امروز»", "روزنامهٔ «مردم امروز»", "هفته‌نامهٔ «ایران فردا»"])
def test_a_paper_called_by_a_day_is_one_name(reader: Reader, paper: str) -> None:
    record = reader.read(f"هیئت نظارت {paper} را توقیف کرد.", "2025-01-15")
    assert names(record, record.events[0].recipients) == [paper]
