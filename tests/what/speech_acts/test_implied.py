"""Demands, promises and threats that are made by what is said."""

from __future__ import annotations

import pytest

import rawi
from rawi import Record
from tests.what.told import names


def read(text: str) -> Record:
    return rawi.read(text, "2025-01-15")


def acts(record: Record) -> list[tuple[str, str | None]]:
    return [(e.type, e.mode) for e in record.events]


def test_what_somebody_must_do_is_demanded_by_who_says_so() -> None:
    record = read("والی بلخ گفت که حکومت طالبان باید زندانیان را آزاد کند.")
    (event,) = record.events
    assert event.type == "REQUEST"
    assert names(record, event.actors) == ["والی بلخ"]
    assert names(record, event.recipients) == ["حکومت طالبان"]


@pytest.mark.parametrize(
    "text",
    [
        "سخنگوی وزارت دفاع گفت که ما امنیت خط لوله را تامین خواهیم کرد.",
        "وزیر نیرو گفت: «ما برق روستاها را تأمین خواهیم کرد.»",
    ],
)
def test_what_the_speaker_will_do_is_promised(text: str) -> None:
    assert acts(read(text)) == [("AGREE", None)]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("طالبان به خبرنگاران هشدار دادند که در صورت سرپیچی بازداشت خواهند شد.", "arrest"),
        ("ایران هشدار داد که روابطش را با بریتانیا قطع می‌کند.", "relations"),
        ("وزیر کشور هشدار داد که نیروهای انتظامی دیگر مدارا نخواهند کرد.", "violence"),
        ("ترمپ هشدار داد که حماس با پیامدهای سنگینی مواجه خواهد شد.", None),
    ],
)
def test_a_warning_with_a_harm_of_the_warner_is_a_threat(text: str, mode: str) -> None:
    assert acts(read(text)) == [("THREATEN", mode)]


def test_a_warning_of_others_deeds_is_no_threat() -> None:
    record = read("یونیسف هشدار داد که هزاران کودک کشته خواهند شد.")
    assert ("ACCUSE", "disapprove") in acts(record)
    assert not any(type_ == "THREATEN" for type_, _ in acts(record))


def test_what_others_will_do_is_no_promise() -> None:
    assert acts(read("سخنگوی وزارت دفاع روسیه گفت که باران خواهد بارید.")) == []


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("فرستادهٔ سازمان ملل گفت که طالبان محدودیت‌ها را بردارند.", ["طالبان"]),
        ("والی بلخ به دکانداران گفت که دروازه‌های خود را ببندند.", ["دکانداران"]),
    ],
)
def test_a_subjunctive_under_plain_saying_is_an_order(text: str, recipients: list[str]) -> None:
    record = read(text)
    (event,) = [e for e in record.events if e.type == "REQUEST"]
    assert names(record, event.recipients) == recipients


@pytest.mark.parametrize(
    "text",
    [
        "وزیر دفاع گفت که تا زمانی که مردم نترسند، جنگ ادامه دارد.",
        "والی بلخ گفت که شاید مردم به خانه‌های خود برگردند.",
    ],
)
def test_a_subjunctive_of_chance_orders_nothing(text: str) -> None:
    assert not [e for e in read(text).events if e.type == "REQUEST"]


def test_to_deal_with_somebody_harshly_is_a_threat_of_those_who_warn() -> None:
    record = read("طالبان به دکانداران هشدار دادند که با آنان برخورد جدی خواهد شد.")
    assert ("THREATEN", "restrict") in acts(record)


@pytest.mark.parametrize(
    "text",
    [
        "سفیر چین گفت که لازم است کشورهای منطقه با هم همکاری کنند.",
        "سفیر هند گفت ضروری است که طالبان مکتب‌ها را باز کنند.",
    ],
)
def test_what_is_said_to_be_necessary_is_demanded(text: str) -> None:
    assert [type_ for type_, _ in acts(read(text))] == ["REQUEST"]


def test_who_accepts_to_do_a_thing_agrees() -> None:
    assert acts(read("ترکمنستان پذیرفت که بهای گاز را کاهش دهد.")) == [("AGREE", None)]
    assert acts(read("وزیر کشور ترکیه استعفای شهردار را پذیرفت.")) == []


def test_whom_a_threat_would_befall() -> None:
    record = rawi.read("رئیس جمهور آمریکا هشدار داد که کمک‌های کشورش را به اوکراین قطع می‌کند.", "2025-01-15")
    (threat,) = [e for e in record.events if e.type == "THREATEN"]
    assert [a.name for a in record.actors if a.id in threat.recipients] == ["اوکراین"]


def test_to_say_something_to_somebody_is_no_promise() -> None:
    assert not [e for e in read("وزیر گفت: ما به او خواهیم گفت که این کار درست نیست.").events if e.type == "AGREE"]
    assert [e.type for e in read("هاشمی گفت: اگر به توافق برسند من آن را تایید خواهم کرد.").events] == ["AGREE"]


@pytest.mark.parametrize(
    "text",
    [
        "وزیر گفت که زندانیان باید آزاد شوند.",
        "وزیر گفت که گروگان‌ها باید رها شوند.",
        "تظاهرکنندگان شعار می‌دهند: زندانی سیاسی آزاد باید گردد.",
    ],
)
def test_who_is_to_be_freed_is_not_asked(text: str) -> None:
    (demand,) = [e for e in read(text).events if e.type == "REQUEST"]
    assert demand.recipients == ()


def test_who_is_to_do_it_is_asked() -> None:
    record = read("وزیر گفت که طالبان باید تسلیم شوند.")
    (demand,) = [e for e in record.events if e.type == "REQUEST"]
    assert [a.name for a in record.actors if a.id in demand.recipients] == ["طالبان"]
