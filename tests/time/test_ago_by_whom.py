"""How long ago, before whoever did it: سه روز پیش *از سوی* پولیس."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("کریم نوری سه روز پیش از سوی پولیس کابل بازداشت شد.", "2025-01-12"),
        ("کریم نوری دو روز پیش از طرف پولیس کابل بازداشت شد.", "2025-01-13"),
        ("وزیر داخله دو روز پیش از معترضان انتقاد کرد.", "2025-01-13"),
    ],
)
def test_from_before_a_side_says_by_whom(text: str, day: str) -> None:
    [event] = read(text, published="2025-01-15").events
    assert event.time is not None
    assert event.time.start == day
    assert event.actors


def test_before_a_deed_is_before_it() -> None:
    [event] = read("کریم نوری سه روز پیش از سفر به کابل بازداشت شد.", published="2025-01-15").events
    assert event.time is None


@pytest.mark.parametrize("where", ["زندان", "شهر خرطوم", "ولایت کنر"])
def test_from_before_a_place_says_where_from(where: str) -> None:
    [event] = read(f"ارتش سودان سه روز پیش از {where} عقب‌نشینی کرد.", published="2025-01-15").events
    assert event.time is not None
    assert event.time.start == "2025-01-12"
