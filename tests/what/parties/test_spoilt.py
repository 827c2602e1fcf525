"""Whom a closing or spoiling befell is not blamed for it."""

from __future__ import annotations

import pytest

from tests.what.told import accused


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("عفو بین‌الملل بستن همزمان دو روزنامه را نکوهش کرد.", []),
        ("عفو بین‌الملل لغو جواز رادیو نسیم را نکوهش کرد.", []),
        ("هند هرگونه تلاش برای برهم زدن انتخابات نپال را محکوم کرد.", []),
        ("افغانستان بستن مرز پاکستان را محکوم کرد.", ["پاکستان"]),
        ("عفو بین‌الملل دو روزنامه را نکوهش کرد.", ["دو روزنامه"]),
        ("عفو بین‌الملل بستن دو روزنامه از سوی طالبان را نکوهش کرد.", ["طالبان"]),
    ],
)
def test_who_is_shut_is_not_blamed_for_it(text: str, whom: list[str]) -> None:
    """A state is, whose border it is."""
    assert accused(text) == whom


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("دولت برنامهٔ شب را به تنگ کردن عرصه بر مخالفان متهم کرد.", []),
        ("دولت ارتش را به تنگ کردن عرصه بر مخالفان متهم کرد.", ["ارتش"]),
        ("دولت مسئولیت این رویداد را بر دوش طالبان انداخت.", ["طالبان"]),
    ],
)
def test_whom_an_unknown_is_charged_with_hurting_is_not_charged(text: str, whom: list[str]) -> None:
    """Nobody is, where whoever is charged is in no list."""
    assert accused(text) == whom
