"""Who asked for what is refused is to whom it is: named with what was asked, or told before."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("text", "asker"),
    [
        ("نخست‌وزیر پرو درخواست رئیس پارلمان برای برگزاری همه‌پرسی را رد کرد.", ["رئیس پارلمان"]),
        ("کوبا پیشنهاد هالند برای گفتگوی مستقیم را رد کرد.", ["هالند"]),
        ("کوبا پیشنهاد گفتگوی مستقیم را رد کرد.", []),
        (
            "یوناما از طالبان خواست که اعدام‌ها را متوقف کنند. طالبان چنین درخواست‌هایی را پیوسته رد کرده‌اند.",
            ["یوناما"],
        ),
    ],
)
def test_the_asker_is_refused(text: str, asker: list[str]) -> None:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    (event,) = [e for e in record.events if e.type == "REJECT"]
    assert [names[r] for r in event.recipients] == asker
