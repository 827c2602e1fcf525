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
