"""Readiness for war, deeds that shall not stay unanswered, and whom something is only done to face: as Iranian news
tells them."""

from __future__ import annotations

import pytest

import rawi


def told(text: str) -> list[tuple[str, str, list[str], list[str]]]:
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    parties = [([names[a] for a in e.actors], [names[a] for a in e.recipients]) for e in record.events]
    return [(e.type, e.mode or "", *both) for e, both in zip(record.events, parties, strict=True)]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "وزیر دفاع یونان گفت که تجاوز ترکیه بی‌جواب نخواهد ماند.",
            [("THREATEN", "violence", ["وزیر دفاع یونان"], ["ترکیه"])],
        ),
        (
            "وزیر خارجهٔ هالند تاکید کرد که این بدرفتاری با کارکنان سفارت بدون پیامد نمی‌ماند.",
            [("THREATEN", "violence", ["وزیر خارجهٔ هالند"], [])],
        ),
        ("ارتش لبنان برای هر سناریویی آماده است.", [("MOBILIZE", "troops", ["ارتش لبنان"], [])]),
        (
            "سخنگوی دولت گفت که ارتش لبنان آمادهٔ مقابله با هرگونه تهدید است.",
            [("MOBILIZE", "troops", ["ارتش لبنان"], [])],
        ),
        (
            "رئیس‌جمهور مصر گفت: «پایتخت دشمن را خواهیم زد.»",
            [("THREATEN", "violence", ["رئیس‌جمهور مصر"], ["دشمن"])],
        ),
        (
            "رئیس‌جمهور مصر گفت: «ما ضربهٔ سختی به آنان خواهیم زد.»",
            [("THREATEN", "violence", ["رئیس‌جمهور مصر"], [])],
        ),
        ("ناوگان هند برای اطمینان از امنیت این آبراه، مسیر کشتی‌ها را تغییر داده است.", []),
    ],
)
def test_threats_and_readiness(text: str, events: list[tuple[str, str, list[str], list[str]]]) -> None:
    assert told(text) == events


def test_whom_an_alliance_is_to_face_is_no_partner_in_it() -> None:
    assert told("مصر تلاش می‌کند ائتلافی برای مقابله با حوثی‌ها تشکیل دهد.")[0][3] == []


def test_a_place_that_saw_a_protest_suffers_none_and_who_governs_makes_none() -> None:
    assert told("شهرهای مختلف ترکیه روز شنبه شاهد اعتراض به گرانی بود.") == [("PROTEST", "demo", [], [])]
    assert told("دولت در حال اجرای سیاست‌هایی است که به اعتراضات سال گذشته منجر شد.") == []


def test_the_one_told_of_was_arrested_not_those_of_whom_he_is_one() -> None:
    text = "مریم کاظمی، سرهنگ و از کارکنان پیشین پلیس که ماه گذشته بازداشت شده بود، آزاد شد."
    assert [(t, to) for t, _, _, to in told(text)] == [("RETREAT", ["مریم کاظمی"]), ("COERCE", ["مریم کاظمی"])]


def test_who_goes_hungry_is_not_blamed_by_those_who_worry() -> None:
    events = told("سازمان عفو بین‌الملل از اعتصاب غذای وکیلان زندانی ابراز نگرانی کرد.")
    assert ("ACCUSE", "disapprove", ["سازمان عفو بین‌الملل"], []) in events


@pytest.mark.parametrize(
    "text",
    [
        "وزارت خارجه زمان احضار کاردار یونان را شنبه اعلام کرد.",
        "شماری از نمایندگان درخواست رسیدگی را به رئیس مجلس کرده بودند.",
        "وزارت نفت گفت که فردا اطلاعیهٔ رسمی صادر خواهد کرد.",
        "ماموران پلیس به کشورهایی با هشدار مسافرتی فرستاده نمی‌شوند.",
    ],
)
def test_formal_words_that_tell_no_deed(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("چریک‌ها از ساحل دریا سه موشک به بندر شلیک کردند.", "ASSAULT"),
        ("کرهٔ شمالی دو موشک به دریای جاپان شلیک کرد.", "MOBILIZE"),
        ("دادگاه شیراز برای کارگران معترض احکام سنگینی صادر کرده است.", "SANCTION"),
        ("پرستاران تجمع اعتراضی خود را در برابر بیمارستان تشکیل دادند.", "PROTEST"),
        ("برای سه معلم قرار جلب به دادرسی صادر شد.", "ACCUSE"),
    ],
)
def test_formal_words_that_tell_one(text: str, type_: str) -> None:
    assert [t for t, *_ in told(text)] == [type_]


def test_what_shall_not_be_let_happen_is_refused() -> None:
    assert told("رئیس‌جمهور ترکیه گفت که به یونان اجازهٔ دخالت در این جزیره را نخواهد داد.") == [
        ("REJECT", "yield", ["رئیس‌جمهور ترکیه"], ["یونان"])
    ]
    assert [e[0] for e in told("ازبکستان گفت که به هیچ گروهی اجازه نخواهد داد از خاکش حمله کند.")] == ["AGREE"]
