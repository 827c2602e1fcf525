"""Turns of agencies' world news: counterparts by name, deeds that answer others, what the outlet adds itself."""

from __future__ import annotations

import pytest
from told import told

import rawi


def _sources(text: str) -> list[list[str]]:
    record = rawi.read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    return [[name[s] for s in e.sources] for e in record.events]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "وزیر خارجه ترکیه با همتای آمریکایی خود، مارکو روبیو، گفتگوی تلفنی کرد.",
            ["CONSULT phone: وزیر خارجه ترکیه > مارکو روبیو"],
        ),
        (
            "رجب طیب اردوغان با همتای روس خود ولادیمیر پوتین دیدار کرد.",
            ["CONSULT: رجب طیب اردوغان > ولادیمیر پوتین"],
        ),
        (
            "مارکو روبیو با همتای هندی‌اش سوبرامانیام جایشانکار گفتگو کرد.",
            ["CONSULT: مارکو روبیو > سوبرامانیام جایشانکار"],
        ),
        ("کریم نوری با همتای ترکی خود در استانبول دیدار کرد.", ["CONSULT: کریم نوری > همتای ترکی"]),
    ],
)
def test_a_counterpart_is_who_is_named_behind_him(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "حماس گفت که در پاسخ به حمله شب گذشته اسرائیل به رفح، پنج راکت به تل‌آویو شلیک کرده است.",
            ["ASSAULT heavy-weapons: حماس > اسرائیل"],
        ),
        (
            "این گروه گفت در تلافی حملات روز گذشته اسرائیل به رفح، ارتش اسرائیل را هدف قرار داده است.",
            ["ASSAULT: این گروه > ارتش اسرائیل"],
        ),
        (
            "در نشست دیروز رئیس‌جمهور به وزیران، از جمله وزیر دفاع، هشدار داد.",
            ["ACCUSE disapprove: رئیس‌جمهور > وزیران, وزیر دفاع"],
        ),
    ],
)
def test_who_answers_is_not_who_is_answered(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("نتانیاهو در میانه جنگ با حماس به واشنگتن سفر کرد.", ["CONSULT visit: نتانیاهو >"]),
        ("رئیس موساد در طول جنگ با ایران به امارات سفر کرد.", ["CONSULT visit: رئیس موساد >"]),
        ("نخست‌وزیر عراق با وزیر نفت به تهران سفر کرد.", ["CONSULT visit: نخست‌وزیر عراق > وزیر نفت"]),
        ("مجارستان با تحریم‌های جدید علیه روسیه مخالفت کرد.", ["REJECT: مجارستان >"]),
    ],
)
def test_whom_something_else_is_against_is_no_party(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "حماس گفت تا زمانی که اسرائیل زندانیانی را که گرفته است آزاد نکند، گفتگو نخواهد کرد.",
            ["REJECT meet: حماس >"],
        ),
        (
            "پولیس مردی را که قصد داشت رئیس جمهور را بکشد بازداشت کرد.",
            ["COERCE arrest: پولیس > مردی"],
        ),
    ],
)
def test_who_refuses_is_not_who_is_to_do_something_first(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize("opening", ["گفتنی است", "لازم به ذکر است", "در همین حال", "یادآور می‌شود"])
def test_what_the_outlet_adds_is_not_the_word_of_who_spoke_before(opening: str) -> None:
    said = "وزیر خارجهٔ چین گفت: ما آن را نمی‌پذیریم."
    assert _sources(f"{said} {opening} دولت آلمان سه دیپلمات روسیه را اخراج کرد.")[-1] == []
    assert _sources(f"{said} دولت آلمان سه دیپلمات روسیه را اخراج کرد.")[-1] == ["وزیر خارجهٔ چین"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("لاوروف این توافق را بامداد شنبه اعلام کرد.", []),
        ("در دیدار دو وزیر، موضوع توافق اوپک مورد بررسی قرار گرفت.", ["CONSULT: > دو وزیر"]),
        ("موشک‌های ایران به پایگاه آمریکا در قطر اصابت کردند.", ["ASSAULT heavy-weapons: ایران > آمریکا"]),
        ("حکومت نظامی نیجر از گروه واگنر تقاضای کمک کرد.", ["REQUEST assist: حکومت نظامی نیجر > گروه واگنر"]),
        ("وزیران با همکاران خود در وین دیدار و مذاکره خواهند کرد.", ["AGREE: وزیران > همکاران"]),
    ],
)
def test_what_is_told_of_agreements_missiles_and_help(text: str, events: list[str]) -> None:
    assert told(text) == events
