"""Who does what a thing, told of by no owner, is subjected to; further ways to refuse, thank and blame."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("این طرح مورد استقبال سفیر هند قرار گرفت.", "SUPPORT: سفیر هند >"),
        ("این تصمیم مورد انتقاد ترکیه قرار گرفت.", "ACCUSE disapprove: ترکیه >"),
        ("سیاست‌های روسیه مورد انتقاد چین قرار گرفت.", "ACCUSE disapprove: چین > روسیه"),
        ("سخنان سفیر هند مورد انتقاد قرار گرفت.", "ACCUSE disapprove: > سفیر هند"),
    ],
)
def test_subjected(text: str, line: str) -> None:
    assert told(text) == [line]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("خدمهٔ این شناور به اخطارهای ارتش هند توجه نکردند.", "REJECT yield"),
        ("وزیر دفاع بلژیک گفت که کشورش از این عملیات حمایت نکرده است.", "REJECT assist: بلژیک"),
        ("وزیر خارجهٔ عمان گفت که از این توافق خرسند است.", "SUPPORT: وزیر خارجهٔ عمان >"),
        ("سفیر لبنان گفت که از دولت عراق متشکر است.", "SUPPORT: سفیر لبنان > "),
        ("وزیر خارجهٔ صربستان گفت که ناتو به صلح آسیب می‌زند.", "ACCUSE disapprove: وزیر خارجهٔ صربستان > ناتو"),
        ("فرماندهان این گروه با رهبر القاعده تجدید بیعت کردند.", "SUPPORT: فرماندهان این گروه > رهبر القاعده"),
    ],
)
def test_told(text: str, line: str) -> None:
    assert any(one.startswith(line) for one in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "بیماران به دستورات پزشک توجه نکردند.",
        "سرمربی گفت که از بازی تیم راضی است.",
        "کشاورزان گفتند که سرما به باغ‌ها آسیب زد.",
    ],
)
def test_untold(text: str) -> None:
    assert told(text) == []
