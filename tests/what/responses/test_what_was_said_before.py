"""Which telling *این گفته‌ها* takes up, what is refused or blamed and not denied, and what only is approved."""

from __future__ import annotations

import pytest

from rawi import read

ARREST = "فرماندهی پولیس هرات گفت که ماموران پنج دکاندار را بازداشت کردند. "
DENIED = [("وزارت داخله", "denies")]


def answers(text: str, kind: str) -> list[tuple[str, str]]:
    """Who took which stance on the events of a type."""
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    return [(names[r.actor], r.stance) for e in record.events if e.type == kind for r in e.responses]


@pytest.mark.parametrize(
    ("between", "found"),
    [
        ("", DENIED),
        ("اتحادیهٔ تاجران گفت که بازار هرات کوچک شده است. ", []),
        ("به نوشتهٔ بانک جهانی، اقتصاد کشور ضعیف است. ", []),
        ("فرماندهی پولیس هرات افزود که بازار بسته است. ", DENIED),
    ],
)
def test_these_words_are_those_said_right_before(between: str, found: list[tuple[str, str]]) -> None:
    assert answers(f"{ARREST}{between}وزارت داخله این گفته‌ها را رد کرد.", "COERCE") == found


def test_words_of_another_that_told_no_deed_are_not_what_could_not_be_verified() -> None:
    text = f"{ARREST}یک شاهد گفت که هوا سرد بود. رادیو بامداد نتوانسته است این گفته‌ها را به طور مستقل تایید کند."
    assert answers(text, "COERCE") == []


def test_a_charge_made_in_the_same_sentence_is_denied() -> None:
    text = "دولت البانیا، تهران را عامل حملات سایبری معرفی می‌کرد و تهران این اتهام را بی‌پایه می‌دانست."
    assert answers(text, "ACCUSE") == [("تهران", "denies")]


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("سفارت فرانسه این بازداشت‌ها را بی‌اساس خواند.", []),
        ("سفارت فرانسه این تصمیم را نپذیرفت.", []),
        ("سفارت فرانسه خبر این بازداشت‌ها را بی‌اساس خواند.", [("سفارت فرانسه", "denies")]),
    ],
)
def test_what_is_blamed_or_refused_is_not_denied(answer: str, found: list[tuple[str, str]]) -> None:
    assert answers(f"فرماندهی پولیس گفت که ماموران دو معلم فرانسوی را بازداشت کردند. {answer}", "COERCE") == found


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("رئیس‌جمهور ایران ادامهٔ مذاکرات با امریکا را تایید کرد.", []),
        ("رئیس‌جمهور ایران باید تصمیم بگیرد که آیا این دیدار را تایید می‌کند یا نه.", []),
        ("رئیس‌جمهور ایران این دیدار را تایید کرد.", [("رئیس‌جمهور ایران", "confirms")]),
    ],
)
def test_what_is_approved_is_not_confirmed(answer: str, found: list[tuple[str, str]]) -> None:
    said = "منابع آگاه گفتند که وزیر خارجهٔ ایران با وزیر خارجهٔ قطر در دوحه دیدار کرد. "
    assert answers(said + answer, "CONSULT") == found


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("کریم نوری گفت که مذاکرات هنوز به نتیجه نرسیده است.", []),
        ("کریم نوری گفت که رهبران دو کشور قول داده‌اند در این گفتگو دخالتی نداشته باشند.", []),
        ("سفارت ایران گفت که هیچ مذاکره‌ای صورت نگرفته است.", [("سفارت ایران", "denies")]),
    ],
)
def test_what_is_not_done_yet_or_promised_is_not_denied(answer: str, found: list[tuple[str, str]]) -> None:
    said = "روزنامهٔ بامداد نوشت که کریم نوری، وزیر خارجهٔ ترکیه، با سفارت ایران مذاکره کرده است. "
    assert answers(said + answer, "CONSULT") == found


def test_who_accepts_a_charge_does_not_confirm_his_arrest() -> None:
    text = "رسانه‌های دولتی نوشتند که احمد کریمی در تهران بازداشت شد. احمد کریمی اتهام خود را پذیرفت."
    assert answers(text, "COERCE") == []


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("وزیر دادگستری خبر تجاوز به یک دختر را تایید کرد.", []),
        ("وزیر دادگستری خبر این اعدام را تایید کرد.", [("وزیر دادگستری", "confirms")]),
    ],
)
def test_news_of_another_deed_confirms_nothing(answer: str, found: list[tuple[str, str]]) -> None:
    assert answers(f"خبرگزاری میزان خبر داد که احمد کریمی در تهران اعدام شد. {answer}", "SANCTION") == found


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("در این بیانیه آمده است: «مسئولان ترکیه در برابر این حمله سکوت کرده‌اند.»", []),
        ("مسئولان ترکیه در بارهٔ این حمله سکوت کرده‌اند.", [("مسئولان ترکیه", "silent")]),
    ],
)
def test_who_is_reproached_with_silence_is_not_said_to_be_silent(answer: str, found: list[tuple[str, str]]) -> None:
    said = "حزب‌الله در بیانیه‌ای گفت که نیروهای اسرائیل سه نفر را در بیروت کشتند. "
    assert answers(said + answer, "ASSAULT") == found


@pytest.mark.parametrize(("noun", "found"), [("اعتصاب", 0), ("تجمع", 1)])
def test_the_deed_of_that_name_is_what_is_answered(noun: str, found: int) -> None:
    text = (
        "کریم نوری در شهر کلن آلمان اعتصاب غذا کرده است. زنان معترض در پیشاور تجمع کردند. "
        f"طالبان تا کنون در مورد این {noun} چیزی نگفته‌اند."
    )
    record = read(text, "2025-01-15")
    silent = [bool(e.responses) for e in record.events if e.type == "PROTEST"]
    assert silent == [found == 0, found == 1]


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("وزیر خارجهٔ قطر توضیح نداد که این دیدار در کجا برگزار شد.", []),
        ("وزیر خارجهٔ قطر در بارهٔ این دیدار توضیح نداد.", [("وزیر خارجهٔ قطر", "silent")]),
    ],
)
def test_who_leaves_out_a_detail_is_not_silent(answer: str, found: list[tuple[str, str]]) -> None:
    said = "منابع آگاه گفتند که وزیر خارجهٔ ایران با وزیر خارجهٔ ترکیه در دوحه دیدار کرد. "
    assert answers(said + answer, "CONSULT") == found


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("مقام‌های اسرائیلی تلفات خود را ۲۸ تن می‌گویند.", []),
        ("مقام‌های اسرائیلی تلفات این جنگ را ۲۸ تن می‌گویند.", [("مقام‌های اسرائیلی", "disputes")]),
    ],
)
def test_who_gives_his_own_dead_disputes_nobodys(answer: str, found: list[tuple[str, str]]) -> None:
    said = "در جنگ دوازده‌روزه، به گفتهٔ وزارت بهداشت ایران، ۶۱۰ تن کشته شده‌اند؛ "
    assert answers(said + answer, "ASSAULT") == found
