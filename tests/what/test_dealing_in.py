"""Things that buy, carry or make somebody's goods, whose they are not, and trade that is barred."""

from __future__ import annotations

import pytest

from tests.what.told import party_lists


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("آمریکا پالایشگاه چینی خریدار نفت ایران را تحریم کرد.", []),
        ("آمریکا سه کشتی حامل نفت ایران را تحریم کرد.", ["سه کشتی حامل نفت"]),
        ("کانادا دو شرکت سازندهٔ پهپاد ایران را تحریم کرد.", ["دو شرکت سازندهٔ پهپاد ایران"]),
        ("ایران کانال‌های حامی اسرائیل را بست.", []),
        ("طالبان موترهای حامل زنان را توقف دادند.", ["زنان"]),
    ],
)
def test_whose_goods_a_thing_deals_in_is_not_hit(text: str, recipients: list[str]) -> None:
    assert [found[2] for found in party_lists(text)] == [recipients]


def test_who_buys_somebodys_goods_trades_with_him() -> None:
    assert party_lists("چین خریدار اصلی نفت ایران است.") == [("COOPERATE", ["چین"], ["ایران"])]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ایران از روز شنبه صادرات برق به عراق را قطع کرد.", [("SANCTION", ["ایران"], ["عراق"])]),
        ("پاکستان واردات زغال‌سنگ از افغانستان را متوقف کرده است.", [("SANCTION", ["پاکستان"], ["افغانستان"])]),
        ("تجارت پاکستان با هند متوقف شد.", [("SANCTION", [], ["هند"])]),
    ],
)
def test_trade_is_barred_with_whom_it_was(text: str, found: list[tuple[str, list[str], list[str]]]) -> None:
    assert party_lists(text) == found


def test_a_participle_before_a_comma_is_no_outlets_name() -> None:
    assert party_lists("در مکتوبی که به دست رسانه‌ها رسیده، تدریس هجده مضمون ممنوع شده است.") == [("COERCE", [], [])]
