"""An agreement that somebody says was signed is theirs whose it is, and never his who says so."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("نوری گفت تفاهم‌نامهٔ ایران و عمان روز جمعه امضا خواهد شد.", "SUPPORT: ایران, عمان >"),
        ("وزیر گفت قرارداد این پروژه با یک شرکت ترکی امضا شد.", "SUPPORT: > یک شرکت ترکی"),
        ("توافق با ایران هفتهٔ آینده امضا می‌شود.", "SUPPORT: > ایران"),
    ],
)
def test_those_whose_it_is_or_with_whom(text: str, event: str) -> None:
    assert told(text) == [event]


def test_he_who_signs_himself_stays() -> None:
    assert told("وزیر گفت قرارداد را با یک شرکت ترکی امضا کرد.") == ["SUPPORT: وزیر > یک شرکت ترکی"]
