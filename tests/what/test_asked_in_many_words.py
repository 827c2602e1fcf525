"""Who is asked, blamed and refused in constructions of everyday news that told nobody before."""

from __future__ import annotations

import pytest

from rawi import read

Told = list[tuple[str, list[str], list[str]]]


def _told(text: str, type_: str) -> Told:
    record = read(text, "2025-03-10")
    names = {a.id: a.name for a in record.actors}
    return [
        (e.mode or "", [names[a] for a in e.actors], [names[a] for a in e.recipients])
        for e in record.events
        if e.type == type_
    ]


@pytest.mark.parametrize(
    ("text", "type_", "told"),
    [
        # whom
        (
            "شورای امنیت خواستار پایان حملات امریکا و اسرائیل شد.",
            "REQUEST",
            ("yield", ["شورای امنیت"], ["امریکا", "اسرائیل"]),
        ),
        (
            "سفیر قطر حملات امریکا و بریتانیا را محکوم کرد.",
            "ACCUSE",
            ("disapprove", ["سفیر قطر"], ["امریکا", "بریتانیا"]),
        ),
        ("سخنگوی ناتو تأکید کرد که روسیه باید جنگ را پایان دهد.", "REQUEST", ("yield", ["سخنگوی ناتو"], ["روسیه"])),
        (
            "دیدبان حقوق بشر از سرکوب زنان توسط طالبان انتقاد کرد.",
            "ACCUSE",
            ("disapprove", ["دیدبان حقوق بشر"], ["طالبان"]),
        ),
        ("شورای امنیت طالبان را به لغو محدودیت‌ها فراخواند.", "REQUEST", ("yield", ["شورای امنیت"], ["طالبان"])),
        (
            "سفیر نروژ در تهران به وزارت خارجه فراخوانده شد.",
            "ACCUSE",
            ("disapprove", ["وزارت خارجه"], ["سفیر نروژ در تهران"]),
        ),
        ("پوتین گفت که اوکراین باید از دونباس خارج شود.", "REQUEST", ("yield", ["پوتین"], ["اوکراین"])),
        ("وزیر داخله گفت که پولیس موظف است از مردم محافظت کند.", "REQUEST", ("change", ["وزیر داخله"], ["پولیس"])),
        ("طالبان اجازهٔ ورود به دانشگاه را به دختران نمی‌دهند.", "COERCE", ("restrict", ["طالبان"], ["دختران"])),
        # who
        ("شورای امنیت ایران را به نقض قطعنامه متهم کرد.", "ACCUSE", ("allege", ["شورای امنیت"], ["ایران"])),
        ("جبههٔ مقاومت ملی طالبان را مسئول این کشتار دانست.", "ACCUSE", ("allege", ["جبههٔ مقاومت ملی"], ["طالبان"])),
        ("پارلمان اروپا طالبان را محکوم کرد.", "ACCUSE", ("disapprove", ["پارلمان اروپا"], ["طالبان"])),
        ("باشندگان کابل از نبود برق شکایت دارند.", "ACCUSE", ("disapprove", ["باشندگان کابل"], [])),
        ("این اقدام پاکستان موجب نگرانی سازمان ملل شده است.", "ACCUSE", ("disapprove", ["سازمان ملل"], ["پاکستان"])),
        # at all
        ("قطعنامهٔ شورای امنیت خواستار آتش‌بس فوری است.", "REQUEST", ("yield", ["شورای امنیت"], [])),
        ("نمایندگان به کلیات لایحهٔ بودجه رأی ندادند.", "REJECT", ("", ["نمایندگان"], [])),
        ("ترامپ به ایران ده روز وقت داد تا توافق را بپذیرد.", "REQUEST", ("", ["ترامپ"], ["ایران"])),
        ("طالبان حاضر نشدند که با نمایندگان زنان دیدار کنند.", "REJECT", ("", ["طالبان"], ["نمایندگان زنان"])),
        ("رسانه‌ها از وزارت اطلاعات دستور گرفته‌اند که عکس نشر نکنند.", "REQUEST", ("", ["وزارت اطلاعات"], ["رسانه‌ها"])),
        (
            "وزیر داخلهٔ پاکستان گفت که هند در عقب این حمله قرار دارد.",
            "ACCUSE",
            ("allege", ["وزیر داخلهٔ پاکستان"], ["هند"]),
        ),
    ],
)
def test_it_is_told(text: str, type_: str, told: tuple[str, list[str], list[str]]) -> None:
    assert _told(text, type_) == [told]


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("داکتر به بیمار روز یکشنبه وقت ملاقات داد.", "REQUEST"),
        ("سخنگوی والی حاضر نشد که در این مورد صحبت کند.", "REJECT"),
        ("وزیر داخله گفت که پاسگاه پولیس در عقب این کوه قرار دارد.", "ACCUSE"),
    ],
)
def test_nothing_of_the_kind_is_told(text: str, type_: str) -> None:
    assert _told(text, type_) == []


@pytest.mark.parametrize(
    ("text", "type_", "whom"),
    [
        ("پاکستان کابل را مسئول این حمله دانست.", "ACCUSE", ["کابل"]),
        ("اسلام‌آباد از کابل خواست که جلو حملات را بگیرد.", "REQUEST", ["کابل"]),
        ("کابل اسلام‌آباد را به نقض حریم هوایی متهم کرد.", "ACCUSE", ["اسلام‌آباد"]),
    ],
)
def test_a_capital_at_home_is_its_state_where_it_is_addressed(text: str, type_: str, whom: list[str]) -> None:
    assert [recipients for _, _, recipients in _told(text, type_)] == [whom]


def test_a_capital_that_is_visited_is_a_place() -> None:
    assert "کابل" not in [n for _, _, names in _told("وزیر خارجهٔ پاکستان از کابل دیدار کرد.", "CONSULT") for n in names]


@pytest.mark.parametrize(
    "text",
    [
        "به کارمندان زن گفته شده است که به دفتر نیایند.",
        "به گفتهٔ آنان، به باشندگان روستا گفته شده که خانه‌های خود را تخلیه کنند.",
    ],
)
def test_who_is_told_to_do_something_is_asked(text: str) -> None:
    assert [actors for _, actors, _ in _told(text, "REQUEST")] == [[]]


@pytest.mark.parametrize(
    "text",
    [
        "به او گفته شده است که پدرش کشته شده است.",
        "به خبرنگاران گفته شد که وزیر فردا سفر می‌کند.",
    ],
)
def test_who_is_told_news_is_not(text: str) -> None:
    assert _told(text, "REQUEST") == []


def test_an_attack_that_worries_nobody_named_is_told() -> None:
    assert _told("حملهٔ هوایی اسرائیل باعث نگرانی در منطقه شد.", "ASSAULT") != []
