"""Whose a thing is of which its owner tells, and infinitives behind به that name nobody who is dealt with."""

from __future__ import annotations

import pytest

from tests.what.told import party_lists


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("یک راننده گفت پولیس موترش را ضبط کرد.", ["یک راننده"]),
        ("باشندگان محل می‌گویند طالبان زمین‌های شان را به زور گرفته‌اند.", ["باشندگان محل"]),
        ("معلمان گفتند که وزارت معارف معاش‌شان را نپرداخته است.", ["معلمان"]),
        # several whose it is are not the one who tells of it, nor he whose people they are
        ("یک راننده گفت پولیس موترهای شان را ضبط کرد.", []),
    ],
)
def test_what_was_taken_is_theirs_who_tell_of_it(text: str, recipients: list[str]) -> None:
    assert [found[2] for found in party_lists(text)] == [recipients]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("بانک جهانی پس از به قدرت رسیدن طالبان کمک‌هایش را تعلیق کرده بود.", [("SANCTION", ["بانک جهانی"], [])]),
        ("آلمان با به قدرت رسیدن طالبان سفارت خود را بست.", [("SANCTION", ["آلمان"], [])]),
        ("امریکا کمک‌هایش به طالبان را قطع کرد.", [("SANCTION", ["امریکا"], ["طالبان"])]),
    ],
)
def test_who_came_to_power_is_not_dealt_with(text: str, found: list[tuple[str, list[str], list[str]]]) -> None:
    assert party_lists(text) == found


def test_what_is_declared_unlawful_is_criticised_and_not_banned() -> None:
    assert party_lists("روسیه تحریم‌های بریتانیا را غیرقانونی اعلام کرد.") == [("ACCUSE", ["روسیه"], ["بریتانیا"])]
    assert party_lists("دولت حزب کمونیست را غیرقانونی اعلام کرد.") == [("COERCE", ["دولت"], ["حزب کمونیست"])]
