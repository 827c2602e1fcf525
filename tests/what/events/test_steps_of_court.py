"""Cases before courts, doubts, blame and backing, told in the words of papers and agencies of Iran."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("دومین جلسهٔ دادگاه مدیران این شرکت روز یکشنبه برگزار شد.", "ACCUSE investigate: >"),
        ("روز شنبه کیفرخواست دو بازرگان توسط نمایندهٔ دادستان قرائت شد.", "ACCUSE allege: نمایندهٔ دادستان >"),
        ("سفیر هند گفت که کشورش به وعده‌های این گروه اعتماد ندارد.", "ACCUSE disapprove: هند > این گروه"),
        ("وزیر خارجهٔ عمان گفت که اسرائیل عامل اصلی بحران است.", "ACCUSE disapprove: وزیر خارجهٔ عمان > اسرائیل"),
        ("این حزب مورد حمایت ترکیه است.", "SUPPORT: ترکیه > این حزب"),
        ("موافقت‌نامهٔ ترانزیت روز دوشنبه در باکو امضا شد.", "SUPPORT: >"),
        ("وزیر خارجهٔ مصر گفت که اجازه نخواهد داد اتیوپیا آب را ببندد.", "REJECT yield: وزیر خارجهٔ مصر >"),
        ("وزیر دفاع کانادا از حملات فرانسه حمایت کرد.", "SUPPORT: وزیر دفاع کانادا > فرانسه"),
    ],
)
def test_told(text: str, line: str) -> None:
    assert line in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "جلسهٔ اولیای دانش‌آموزان روز یکشنبه برگزار شد.",
        "نامهٔ شهردار در جلسه قرائت شد.",
        "سرمربی گفت که به بازیکنان جوان اعتماد ندارد.",
        "شهردار گفت که خشکسالی عامل اصلی بحران است.",
        "قرارداد مهاجم تازهٔ باشگاه امضا شد.",
    ],
)
def test_untold(text: str) -> None:
    assert not [line for line in told(text) if line.startswith(("ACCUSE", "SUPPORT"))]


def test_backed_group_backs_nobody() -> None:
    lines = told("گروه مورد حمایت امارات جنگ تازه‌ای را آغاز کرد.")
    assert not any(line.startswith("SUPPORT") for line in lines)


def test_nobody_may_use_their_land() -> None:
    """What they undertake to others is no refusal."""
    lines = told("طالبان گفتند که به هیچ گروهی اجازه نخواهند داد از خاک افغانستان علیه چین استفاده کند.")
    assert any(line.startswith("AGREE") for line in lines)
    assert not any(line.startswith("REJECT") for line in lines)
