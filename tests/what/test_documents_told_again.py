"""Whose document it is that is named again without its owner."""

from __future__ import annotations

import pytest

import rawi


def speakers(text: str) -> list[str]:
    """The speakers of the statements, in order."""
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    return [names[s.speakers[0]] for s in record.statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the one who issued it, not the last who spoke
        (
            "وزارت خارجه در خبرنامه‌ای گفت که متقی با لاوروف صحبت کرده است. متقی از روسیه قدردانی کرده است. "
            "بر بنیاد خبرنامه، دو طرف دربارهٔ تجارت گفت‌وگو کردند.",
            ["وزارت خارجه", "متقی", "وزارت خارجه"],
        ),
        # nor whoever was the last subject
        (
            "دادگاه عالی در اعلامیه‌ای گفت که سه تن شلاق زده شدند. والی غور در مراسم حضور داشت. "
            "در اعلامیه آمده است که آنان دزدی کرده بودند.",
            ["دادگاه عالی", "دادگاه عالی"],
        ),
        # nor those who deny it
        (
            "عفو بین‌الملل گزارشی منتشر کرد. طالبان این گزارش را رد کردند. در گزارش آمده است که زندانیان شکنجه شده‌اند.",
            ["عفو بین‌الملل", "طالبان", "عفو بین‌الملل"],
        ),
        # a report whose owner spoke in it
        (
            "یوناما در گزارش تازهٔ خود می‌گوید که زنان از کار منع شده‌اند. طالبان پاسخ نداده‌اند. "
            "بر اساس گزارش، در هرات زنان بازداشت شده‌اند.",
            ["یوناما", "یوناما"],
        ),
        # under another name
        (
            "وزارت دفاع در بیانیه‌ای گفت که عملیات پایان یافت. فرماندار این خبر را تایید کرد. "
            "در اطلاعیه آمده است که ده تن کشته شدند.",
            ["وزارت دفاع", "فرماندار", "وزارت دفاع"],
        ),
    ],
)
def test_owner_of_a_document(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


def test_reports_in_general_are_nobodys() -> None:
    assert speakers("بر اساس گزارش‌ها، سه تن در هرات بازداشت شدند.") == []


def test_sources_follow_the_report() -> None:
    text = (
        "یوناما در گزارش تازهٔ خود می‌گوید که زنان از کار منع شده‌اند. "
        "بر اساس گزارش، طالبان در هرات ده زن را بازداشت کردند."
    )
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [[names[s] for s in e.sources] for e in record.events][-1] == ["یوناما"]
