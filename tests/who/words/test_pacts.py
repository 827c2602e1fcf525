"""Accords and meetings are called after places and single names, which are no party to them."""

from __future__ import annotations

import pytest

from tests.what.told import last_parties


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("سودان به توافق ابراهیم پیوست.", ["سودان"], []),
        ("دولت توافق پکن را نپذیرفت.", ["دولت"], []),
        ("وزیر خارجه از نشست دوحه انتقاد کرد.", ["وزیر خارجه"], []),
        ("عربستان به توافق‌های تاریخی ابراهیم پیوست.", ["عربستان"], []),
        # parties
        ("ایران پیشنهاد مسکو را رد کرد.", ["ایران"], ["مسکو"]),
        ("نشست مسکو و پکن برگزار شد.", ["مسکو", "پکن"], []),
        ("پیمان دفاعی ریاض و اسلام‌آباد امضا شد.", ["ریاض", "اسلام‌آباد"], []),
    ],
)
def test_called_after(text: str, actors: list[str], recipients: list[str]) -> None:
    assert last_parties(text) == (actors, recipients)
