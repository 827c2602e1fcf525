"""Turns of Iranian news: sermons, sport and opinion that tell no event, objects with late را, rolls of names."""

from __future__ import annotations

import pytest
from told import told

import rawi


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "سخنگوی وزارت خارجه حمله به مسجدی در حمص که به کشته شدن چند نمازگزار منجر شد را محکوم کرد.",
            ["ACCUSE disapprove: سخنگوی وزارت خارجه >", "ASSAULT: > چند نمازگزار"],
        ),
        (
            "پلیس مردی که به یک بانک حمله کرده بود را بازداشت کرد.",
            ["COERCE arrest: پلیس > مردی"],
        ),
        (
            "او گفت که دو فرمانده کرد را بازداشت کردند.",
            ["COERCE arrest: > دو فرمانده"],
        ),
    ],
)
def test_the_object_may_be_marked_after_a_relative_clause(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    "text",
    [
        "رئیس مجمع نمایندگان گفت که رسانه‌ها باید در این حوزه تقویت شوند.",
        "استاندار یزد گفت که این موضوع نباید موجب تفرقه شود.",
        "وکیل او گفت که مراسم باید ساعت پنج بامداد برگزار شود.",
        "فرمانده سپاه کرمان گفت: دست شما درد نکند.",
        "وزیر معارف گفت که زمینهٔ آموزش باید فراهم شود.",
        "خداوند به مجاهدان وعده داده است که پیروز می‌شوند.",
        "امام حسین(ع) در کربلا با لشکر یزید جنگید.",
        "حضرت زهرا(س) از ولایت حمایت کرد.",
        "این بازیکن به عضویت تیم استقلال درآمد.",
        "سه مجموعهٔ ورزشی و یک سالن تیراندازی در شمال شهر ساخته‌ایم.",
        "نامزد حزب در جلب حمایت مردم شکست خورد.",
        "او هدف از این مسابقات را تحکیم دوستی دانست.",
        "درخواست‌های شهروندان از پلیس افزایش یافته است.",
    ],
)
def test_opinion_sermon_and_sport_tell_no_event(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "سخنگوی سازمان ملل گفت که محدودیت‌ها باید برداشته شوند.",
        "وزیر خارجهٔ پاکستان گفت که این حملات باید متوقف شود.",
    ],
)
def test_what_must_end_is_demanded(text: str) -> None:
    assert [e.split(":")[0].split()[0] for e in told(text)] == ["REQUEST"]


def test_a_roll_shows_family_names() -> None:
    text = "قاسم معصومی، سیامک هنرور، سروش آبادی و عالیه فروتن در شیراز بازداشت شدند."
    assert told(text) == ["COERCE arrest: > قاسم معصومی, سیامک هنرور, سروش آبادی, عالیه فروتن"]
    assert rawi.read(text, "2025-01-15").events[0].detained == "4"


def test_places_in_a_row_are_no_roll_of_names() -> None:
    text = "پلیس در تهران، کرج، قم و مشهد ده تن را بازداشت کرد."
    assert told(text) == ["COERCE arrest: پلیس > ده تن"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("شهردار کابل گفت که کار ادامه دارد.\nمنبع: ایرنا", ["شهردار کابل"]),
        ("امریکا به حملات خود بر یمن ادامه می‌دهد.", []),
        ("مربی تیم گفت: اسم نیاورید. یادتان باشد درباره چه کسی حرف می‌زنید.", ["مربی تیم"]),
        ("نایب رئیس مجلس افزود: این که در برخی خبرها گفته‌اند مجلس تعطیل است درست نیست.", ["نایب رئیس مجلس"]),
    ],
)
def test_who_speaks_and_who_does_not(text: str, speakers: list[str]) -> None:
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[s.speakers[0]] for s in record.statements] == speakers


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "ماموران وزارت اطلاعات منازل آنان را تفتیش کردند.",
            ["ACCUSE investigate: ماموران وزارت اطلاعات >"],
        ),
        (
            "پلیس یکی از عناصر گروه داعش را دستگیر کرد.",
            ["COERCE arrest: پلیس > یکی از عناصر گروه داعش"],
        ),
        (
            "ترکیه محدودیت‌هایی در روابط خود با قطر وضع کرد.",
            ["SANCTION discontinue: ترکیه > قطر"],
        ),
        (
            "وزیر خارجهٔ ایران، سه هفتهٔ آینده را «فرصتی خوب» برای توافق توصیف کرد.",
            ["SUPPORT: وزیر خارجهٔ ایران >"],
        ),
        (
            "وزیر خارجهٔ امریکا نیز به این مذاکرات پیوست.",
            ["CONSULT multilateral: وزیر خارجهٔ امریکا >"],
        ),
        (
            "تجمع معلمان با فراخوان شورای هماهنگی برگزار شد.",
            ["PROTEST demo: معلمان >"],
        ),
        (
            "رئیس‌جمهور مراتب تسلیت خود را به مردم ترکیه ابراز کرد.",
            ["SUPPORT: رئیس‌جمهور > مردم ترکیه"],
        ),
    ],
)
def test_who_does_what_to_whom(text: str, events: list[str]) -> None:
    assert told(text) == events
