"""Two groups or bodies taken up together are both: این دو گروه, این دو سازمان."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("عفو بین‌الملل و یوناما نگران‌اند. این دو سازمان از حکومت پرو انتقاد کردند.", ["عفو بین‌الملل", "یوناما"]),
        ("داعش و القاعده ضعیف شده‌اند. این دو گروه از حکومت پرو انتقاد کردند.", ["داعش", "القاعده"]),
        (
            "وزارت دفاع پرو و وزارت خارجهٔ پرو اعلامیه‌ای نشر کردند. این دو وزارت از مردم خواستند که آرام باشند.",
            ["وزارت دفاع پرو", "وزارت خارجهٔ پرو"],
        ),
        ("یوناما گزارشی نشر کرد. این دو نهاد از حکومت پرو انتقاد کردند.", ["یوناما"]),
    ],
)
def test_both_act(text: str, both: list[str]) -> None:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[a] for a in record.events[-1].actors] == both


def test_both_are_whom_a_relative_clause_tells_of() -> None:
    told = "این دو گروه که از سوی پرو به عنوان گروه‌های تروریستی بین‌المللی شناخته شده‌اند، مسئولیت حملات را می‌پذیرند."
    record = read(f"داعش و القاعده ضعیف شده‌اند. {told}", "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[a] for a in next(e for e in record.events if e.type == "SANCTION").recipients] == ["داعش", "القاعده"]


def test_an_adjective_behind_another_is_no_outlet() -> None:
    record = read("حکومت پرو چهار فعال سیاسی و رسانه‌ای را بازداشت کرد.", "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[a] for a in record.events[-1].recipients] == ["چهار فعال سیاسی و رسانه‌ای"]


@pytest.mark.parametrize(
    ("text", "name", "english"),
    [
        ("رئیس‌جمهور به دولت و ملت پاکستان تسلیت گفت.", "دولت و ملت پاکستان", "government and Pakistani nation"),
        ("ماموران خانواده و دوستان کریم نوری را بازداشت کردند.", "خانواده و دوستان کریم نوری", "family and friends of"),
        ("مقام‌ها و نظامیان پیشین هند کشته شدند.", "مقام‌ها و نظامیان پیشین هند", "officials and Indian veterans"),
        # two sides are two
        ("معترضان و نیروهای امنیتی ایران درگیر شدند.", "معترضان", "protesters"),
        ("گفتگو میان معترضان و مقام‌های هند آغاز شد.", "معترضان", "protesters"),
    ],
)
def test_those_who_share_a_complement_are_named_together(text: str, name: str, english: str) -> None:
    actor = next(a for a in read(text).actors if a.name == name)
    assert (actor.name_en or "").startswith(english)
