"""What is said beside the verb of saying, by a noun; and which media carry what is said."""

from __future__ import annotations

import pytest

from rawi import read
from rawi.record import Statement


def _statements(text: str) -> list[Statement]:
    return list(read(text, "2025-01-15").statements)


def _via(text: str) -> list[list[str]]:
    record = read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    return [[name[v] for v in s.via] for s in record.statements]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("فرماندار ساری با بیان این که سد پر شده است، افزود: آب کافی داریم.", "said"),
        ("سفیر چین ضمن تأکید بر ضرورت صلح گفت که گفتگوها ادامه دارد.", "stressed"),
        ("وزیر کار با انتقاد از بودجهٔ تازه، آن را ناکافی خواند.", "criticised"),
        ("وزارت صحت با اعلام ابتلای صد تن به این بیماری گفت که دارو کم است.", "announced"),
        ("رئیس شورا با ابراز نگرانی از خشکسالی گفت که آب کم است.", "said"),
    ],
)
def test_a_noun_of_saying_is_an_act_of_its_own(text: str, verb: str) -> None:
    acts = _statements(text)
    (beside,) = [s for s in acts if s.rule == "saying-noun"]
    (told,) = [s for s in acts if s.rule == "saying-verb"]
    assert beside.verb_en == verb
    assert beside.speakers == told.speakers
    assert beside.content


@pytest.mark.parametrize(
    "text",
    [
        "فرماندار ساری با اشاره به این که سد پر شده است، گفت: آب کافی داریم.",
        "فرماندار ساری با اعلام این خبر گفت: آب کافی داریم.",
        "رئیس شورا ضمن ابراز امیدواری، گفت که آب کافی است.",
        "سفیر چین با تأکید گفت که گفتگوها ادامه دارد.",
    ],
)
def test_what_only_takes_up_or_tells_how_is_none(text: str) -> None:
    assert [s.rule for s in _statements(text)] == ["saying-verb"]


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("کریم نوری در گفت‌وگو با خبرنگار مهر در ساری گفت: راه باز است.", "مهر"),
        ("کریم نوری در پیامی در شبکهٔ اجتماعی «گپ‌سرا» نوشت: راه باز است.", "گپ‌سرا"),
        ("کریم نوری در مصاحبهٔ دیروز با شبکهٔ «نور تی‌وی» گفت که راه باز است.", "شبکهٔ «نور تی‌وی»"),
        ("کریم نوری در جریان یک برنامهٔ تلویزیونی گفت که راه باز است.", "برنامهٔ تلویزیونی"),
        ("کریم نوری در پاسخ به پرسش خبرگزاری رویترز گفت که راه باز است.", "خبرگزاری رویترز"),
        ("کریم نوری در حساب کاربری خود در شبکهٔ اجتماعی ایکس نوشت که راه باز است.", "شبکهٔ اجتماعی ایکس"),
        ("بر اساس گزارش میدانی کابارنیوز، یکی از باشندگان گفته است که آب نیست.", "کابارنیوز"),
    ],
)
def test_a_medium_that_carries_what_is_said(text: str, via: str) -> None:
    assert _via(text) == [[via]]


@pytest.mark.parametrize(
    "text",
    [
        "کریم نوری در پاسخ به گزارش خبرگزاری رویترز گفت که راه باز است.",
        "کریم نوری در گفت‌وگو با خبرنگاران گفت که راه باز است.",
        "کریم نوری دربارهٔ این گزارش، که خبرگزاری رویترز منتشر کرده بود، گفت که راه باز است.",
        "کریم نوری در دیدار با شبکهٔ «حقانی» گفت که راه باز است.",
    ],
)
def test_a_medium_that_is_only_spoken_of_carries_nothing(text: str) -> None:
    assert _via(text) == [[]]


def test_a_report_that_is_pointed_to_names_no_medium() -> None:
    text = "خبرگزاری رویترز نوشت که پل بسته است. بنا بر این گزارش، کریم نوری، وزیر راه، گفت که کار ادامه دارد."
    assert _via(text) == [[], []]


def test_who_names_a_report_its_own_carries_what_is_said_there() -> None:
    text = "نشست در ساری\nخبرگزاری فارس: پل ساری باز شد.\nبه گزارش خبرگزاری فارس از ساری، کریم نوری گفت: راه باز است."
    assert _via(text) == [["خبرگزاری فارس"]]


def test_an_outlet_that_goes_on_passes_on_whom_it_quotes() -> None:
    text = "روزنامهٔ گاردین به دیدار دو وزیر اشاره کرد و به نقل از دو منبع نوشت که گفتگوها ادامه دارد."
    assert _via(text)[-1] == ["روزنامهٔ گاردین"]
