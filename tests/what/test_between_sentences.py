"""What one sentence tells is not mixed with what another does."""

from __future__ import annotations

import pytest

from tests.what.told import told

TABLE = [
    (
        "ایران از سوریه حمایت کرد. تا کنون هیچ کشوری حکومت طالبان را به رسمیت نشناخته است.",
        ["SUPPORT: ایران > سوریه", "REJECT: > حکومت طالبان"],
    ),
    ("روسیه از هند تشکر کرد. تحقیقات دربارهٔ این رویداد ادامه دارد.", ["SUPPORT: روسیه > هند"]),
    ("روسیه از هند تشکر کرد. پدر دختر خود را به قتل رساند.", ["SUPPORT: روسیه > هند", "ASSAULT: پدر > دختر"]),
    (
        "نیروهای امنیتی سه مهاجم را کشتند. وزارت دفاع هند کشته شدن سه سرباز آن کشور را تأیید کرد.",
        ["ASSAULT: نیروهای امنیتی > سه مهاجم", "ASSAULT: > سه سرباز آن کشور"],
    ),
    (
        "فرمانده پلیس خبر را شنید. خانوادهٔ این زندانی می‌گویند که او در زندان شکنجه شده است.",
        ["ASSAULT torture: > این زندانی"],
    ),
    (
        "طالبان به دختران اجازه نمی‌دهند به مکتب بروند. فرانسه از ادامهٔ بازداشت شهروندانش انتقاد کرد.",
        ["COERCE restrict: طالبان > دختران", "ACCUSE disapprove: فرانسه >"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_between_sentences(text: str, expected: list[str]) -> None:
    assert told(text) == expected
