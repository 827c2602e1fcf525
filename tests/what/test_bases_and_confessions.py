"""Whose a base is that somebody struck, and who confesses what others tell of."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import parties


@pytest.mark.parametrize(
    "text",
    [
        "ارتش سودان اعلام کرد که پایگاه شورشیان را بمباران کرده است.",
        "ارتش سودان گفت یک پایگاه شورشیان را هدف حمله قرار داده است.",
    ],
)
def test_a_base_acts_on_nobody(text: str) -> None:
    assert [(list(who), list(whom)) for _, who, whom in parties(text)] == [(["ارتش سودان"], ["شورشیان"])]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("دفتر والی گفت که این مرد قاچاقچی است و به جرم خود اعتراف کرده است.", "این مرد"),
        ("وزیر گفت که این خبر درست است و اعتراف کرد که پولیس دیر رسید.", "وزیر"),
    ],
)
def test_who_confesses_a_deed_is_who_did_it(text: str, who: str) -> None:
    record = read(text, "2025-01-15")
    by = {a.id: a.name for a in record.actors}
    assert [by[s] for s in record.statements[-1].speakers] == [who]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("حذف زنان از دانشگاه‌ها از سوی طالبان با انتقاد سازمان ملل روبه‌رو شد.", (["سازمان ملل"], ["طالبان"])),
        ("تعلیق آموزش دختران توسط طالبان با واکنش‌ها مواجه شد.", ([], ["طالبان"])),
        ("حذف زنان از دانشگاه‌ها از سوی طالبان با مخالفت قطر مواجه شد.", (["قطر"], ["طالبان"])),
        ("سخنان والی از سوی رسانه‌ها با انتقاد مواجه شد.", (["رسانه‌ها"], ["والی"])),
    ],
)
def test_who_did_what_draws_criticism_is_blamed(text: str, told: tuple[list[str], list[str]]) -> None:
    _, who, whom = parties(text)[0]
    assert (list(who), list(whom)) == told


def test_a_war_of_tariffs_is_no_fight() -> None:
    assert parties("چین درگیر یک جنگ تجاری با هند است.") == []


@pytest.mark.parametrize(
    ("text", "who", "killed"),
    [
        ("کریم نوری از سوی دو مرد مسلح به قتل رسید.", "دو مرد مسلح", "1"),
        ("والی پیشین به دست سه سرباز کشته شد.", "سه سرباز", "1"),
        ("از سوی طالبان سه نفر کشته شدند.", "طالبان", "3"),
    ],
)
def test_those_by_whom_somebody_was_killed_are_not_killed(text: str, who: str, killed: str) -> None:
    record = read(text, "2025-01-15")
    by = {a.id: a.name for a in record.actors}
    assert [by[a] for a in record.events[0].actors] == [who]
    assert record.events[0].killed == killed


def test_what_is_looked_into_is_not_done() -> None:
    assert parties("وزیران خارجهٔ ایران و قطر تداوم نسل‌کشی در غزه را مورد بررسی قرار دادند.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("این نماینده، طالبان و ارتش پاکستان را مسئول می‌داند.", (["این نماینده"], ["طالبان", "ارتش پاکستان"])),
        ("این روزنامه، دو نویسنده و یک عکاس را اخراج کرد.", ([], ["دو نویسنده", "یک عکاس"])),
    ],
)
def test_who_is_pointed_to_before_a_comma_acts_on_those_listed(text: str, told: tuple[list[str], list[str]]) -> None:
    assert [(list(who), list(whom)) for _, who, whom in parties(text)] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("او گفت باور ندارد که ایران به عربستان حمله کرده است.", []),
        ("تصور نمی‌کنیم که آنان قصد دارند به شهر حمله کنند.", []),
        ("وزیر باور دارد که داعش سه نفر را کشته است.", ["ASSAULT"]),
    ],
)
def test_what_somebody_does_not_believe_is_not_told(text: str, told: list[str]) -> None:
    assert [kind for kind, _, _ in parties(text)] == told


def test_who_leads_others_orders_nothing() -> None:
    assert parties("متخصصان در حال هدایت نیروهای اوکراینی هستند.") == []
    assert parties("دولت در حال درخواست کمک از سازمان ملل است.") == [("REQUEST", ("دولت",), ("سازمان ملل",))]
