"""Who goes on to say, ask and thank behind what somebody said: whoever said it, or whoever that is about."""

from __future__ import annotations

import pytest

from rawi import read


def speaking(text: str) -> list[list[str]]:
    record = read(text)
    names = {a.id: a.name for a in record.actors}
    return [[names[s] for s in statement.speakers] for statement in record.statements]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("وزیر خارجهٔ ترکیه گفت که این کشور آمادهٔ میانجی‌گری است و از دو طرف خواست جنگ را بس کنند.", "وزیر خارجهٔ ترکیه"),
        ("نتانیاهو گفت که حماس توافق را نقض کرده است و این گروه را تهدید به جنگ کرد.", "نتانیاهو"),
        ("سخنگوی طالبان گفت که پاکستان حریم افغانستان را نقض کرده و هشدار داد که پاسخ خواهد داد.", "سخنگوی طالبان"),
        ("سخنگوی ارتش گفت که حماس سه سرباز را ربوده و تأکید کرد که جنگ ادامه دارد.", "سخنگوی ارتش"),
        ("گوترش گفت که اسرائیل راه کمک‌ها را بسته و این کار را محکوم کرد.", "گوترش"),
        ("خبرگزاری باختر گزارش داد که ملا برادر با سفیر چین دیدار کرد و از کمک‌های این کشور تشکر کرد.", "ملا برادر"),
        ("خبرگزاری باختر گزارش داد که ملا برادر آمادهٔ سفر است و از چین تشکر کرد.", "ملا برادر"),
        ("سخنگوی دولت گفت رئیس‌جمهور با معترضان دیدار کرد و از آنان خواست به خانه برگردند.", "رئیس‌جمهور"),
        ("سخنگوی دولت گفت رئیس‌جمهور به معترضان هشدار داد و از آنان خواست به خانه برگردند.", "رئیس‌جمهور"),
        ("رئیس دفتر گفت که وزیر با سفیر دیدار کرده و از او خواست ویزاها را آسان سازد.", "وزیر"),
        ("دبیرکل ناتو گفت که اتحادیهٔ اروپا این حمله را محکوم کرده و خواستار تحقیق شده است.", "اتحادیهٔ اروپا"),
        ("سخنگوی والی گفت که مظنون بازداشت شده، اما درخواست رهایی او را رد کرد.", "سخنگوی والی"),
        ("سخنگوی پولیس گفت که این مرد همسرش را کشته و به جرمش اعتراف کرده است.", "این مرد"),
    ],
)
def test_whoever_said_so_or_whoever_it_is_about_goes_on(said: str, who: str) -> None:
    assert speaking(said)[-1] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "خبرنگار ما از مزار شریف گزارش می‌دهد که طالبان سه زن را بازداشت کردند.",
        "به گفتهٔ گزارشگر ما در کندز، طالبان سه زن را بازداشت کردند.",
    ],
)
def test_the_outlets_own_reporter_is_no_source(text: str) -> None:
    record = read(text)
    assert not record.statements
    assert [list(e.sources) for e in record.events] == [[]]


def test_who_rejects_is_who_speaks_not_who_was_arrested() -> None:
    record = read("سخنگوی والی گفت که مظنون بازداشت شده، اما درخواست رهایی او را رد کرد.")
    name = {a.id: a.name for a in record.actors}
    assert [[name[a] for a in e.actors] for e in record.events if e.type == "REJECT"] == [["سخنگوی والی"]]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("سخنگوی پولیس گفت که یک دزد گرفتار شده و گفته است که سه خانه را آتش زده است.", "یک دزد"),
        ("پولیس غور می‌گوید که شوهر این زن بازداشت شده و به جرم خود اعتراف کرده است.", "شوهر این زن"),
        ("دادستان گفت متهم بازداشت شد و اتهام خود را پذیرفت.", "متهم"),
        ("کریم نوری گفت که پولیس او را شکنجه کرده و افزود که راه بسته است.", "کریم نوری"),
    ],
)
def test_who_was_taken_says_what_he_says(text: str, who: str) -> None:
    assert speaking(text)[1] == [who]
