"""Who a clause behind a verb and که tells of where it names nobody: not always whom the clause above is about."""

from __future__ import annotations

import pytest

from tests.what.told import last_parties


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("وزیر از ارتش ترکیه انتقاد کرد که شورشیان را بمباران می‌کند.", ["ارتش ترکیه"], ["شورشیان"]),
        ("سازمان ملل دولت را سرزنش کرد که زندانیان را شکنجه کرده است.", ["دولت"], ["زندانیان"]),
        ("وزیر از مرزبانان قدردانی کرد که سه قاچاقچی را بازداشت کرده‌اند.", ["مرزبانان"], ["سه قاچاقچی"]),
        ("وزیر از سیاست ترکیه انتقاد کرد که شورشیان را بمباران می‌کند.", [], ["شورشیان"]),
        ("وزیر این حمله را محکوم کرد که سه تن را کشت.", [], ["سه تن"]),
        # what is said is the speaker's own deed, or nobody's
        ("وزیر گفت که سه فرمانده را برکنار کرده است.", ["وزیر"], ["سه فرمانده"]),
        ("سخنگو به خبرنگاران گفت که سه نفر را بازداشت کرده‌اند.", [], ["سه نفر"]),
    ],
)
def test_behind_blame_and_thanks(text: str, actors: list[str], recipients: list[str]) -> None:
    assert last_parties(text) == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("وزیر کشور را از دست دشمنی نجات داد که شورشیان را بمباران می‌کرد.", [], ["شورشیان"]),
        ("امریکا شبکه‌ای را تحریم کرد و علیه یک گروه شکایت کرد که معلمان را کشته بود.", ["یک گروه"], ["معلمان"]),
        ("دو کشور به توافقی رسیدند که جنگ را پایان داد.", [], []),
        # how it was done
        ("مردان مسلح به شکلی به روستا حمله کردند که سه تن را کشتند.", ["مردان مسلح"], ["سه تن"]),
    ],
)
def test_behind_an_indefinite_noun(text: str, actors: list[str], recipients: list[str]) -> None:
    assert last_parties(text) == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("اجازهٔ ورود کارمندان زن به دفتر داده نشد.", [], ["کارمندان زن"]),
        ("به خبرنگاران اجازهٔ ورود به شهر داده نشده است.", [], ["خبرنگاران"]),
        ("طالبان به زنان اجازهٔ ورود به پارک ندادند.", ["طالبان"], ["زنان"]),
    ],
)
def test_who_gets_no_leave(text: str, actors: list[str], recipients: list[str]) -> None:
    assert last_parties(text) == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("رئیس‌جمهور روسیه اسرائیل را اشغالگر خواند که غیرنظامیان را می‌کشد.", ["اسرائیل"], ["غیرنظامیان"]),
        ("وزیر ارتش را به باد انتقاد گرفت که شورشیان را بمباران کرده است.", ["ارتش"], ["شورشیان"]),
        ("این موضوع را با خبرنگاران در میان گذاشت که سه معلم را بازداشت کرده‌اند.", [], ["سه معلم"]),
    ],
)
def test_behind_what_somebody_is_called(text: str, actors: list[str], recipients: list[str]) -> None:
    assert last_parties(text) == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("وزیر نام افسری را فاش کرد که سه معلم را بازداشت کرده است.", [], ["سه معلم"]),
        ("وزیر از ارتش پرسید که چرا سه معلم را بازداشت کرده است.", ["ارتش"], ["سه معلم"]),
        ("وزیر از این خبر ابراز نگرانی کرد که سه معلم را بازداشت کرده است.", [], ["سه معلم"]),
        ("وزیر گزارش ارتش را تأیید کرد که سه معلم را بازداشت کرده است.", [], ["سه معلم"]),
        ("وزیر ادعای ارتش را رد کرد که سه معلم را بازداشت کرده است.", ["وزیر"], ["سه معلم"]),
    ],
)
def test_behind_what_is_told_of_others(text: str, actors: list[str], recipients: list[str]) -> None:
    assert last_parties(text) == (actors, recipients)
