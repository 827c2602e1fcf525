"""Who acts stands right before what is done to somebody in office, and nothing is written between the two."""

from __future__ import annotations

import pytest

from rawi import read

TABLE = [
    ("افراد مسلح ناشناس رئیس شورای صلح بغلان را کشتند.", "افراد مسلح ناشناس", "رئیس شورای صلح بغلان"),
    ("نیروهای امنیتی فرمانده طالبان را کشتند.", "نیروهای امنیتی", "فرمانده طالبان"),
    ("والی گفت که نیروهای امنیتی فرمانده طالبان را کشتند.", "نیروهای امنیتی", "فرمانده طالبان"),
    ("به گفتهٔ او، مهاجمان رئیس محکمه را ربودند.", "مهاجمان", "رئیس محکمه"),
    ("وزارت خارجه سفیر نروژ را احضار کرد.", "وزارت خارجه", "سفیر نروژ"),
    ("دولت سفیر نروژ را احضار کرد.", "دولت", "سفیر نروژ"),
    ("رئیس جمهور وزیر معادن را برکنار کرد.", "رئیس جمهور", "وزیر معادن"),
    ("نمایندگان مجلس وزیر کار را استیضاح کردند.", "نمایندگان مجلس", "وزیر کار"),
    ("پلیس سرکرده باند سرقت را دستگیر کرد.", "پلیس", "سرکرده باند"),
    ("معاون وزیر دفاع را بازداشت کردند.", "", "معاون وزیر دفاع"),
    ("رئیس شورای شهر را کشتند.", "", "رئیس شورای شهر"),
]


@pytest.mark.parametrize(("text", "who", "whom"), TABLE)
def test_who_acts_on_whom(text: str, who: str, whom: str) -> None:
    record = read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    (event,) = record.events
    assert [", ".join(name[a] for a in side) for side in (event.actors, event.recipients)] == [who, whom]
