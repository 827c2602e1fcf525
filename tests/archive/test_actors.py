"""People are known by what they are, never by how many one report counts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from rawi.archive.actors import uncounted
from rawi.archive.store import Archive
from rawi.intake import Report
from rawi.reader import default


@pytest.mark.parametrize(
    ("counted", "left"),
    [
        ("پنج تن", "افراد"),
        ("چهار نفر دیگر", "افراد"),
        ("دوازده سرباز", "سرباز"),
        ("بیست و پنج سرباز", "سرباز"),
        ("۵ تا ۸ سرباز", "سرباز"),
        ("نه تن از معترضان", "معترضان"),
        ("دو تن ملکی", "افراد ملکی"),
        ("ده‌ها زن", "ده‌ها زن"),
        ("باشندگان محل", "باشندگان محل"),
        ("پنج", "پنج"),
    ],
)
def test_people_without_their_number(counted: str, left: str) -> None:
    assert uncounted(counted) == left


def test_one_actor_for_all_counts_of_them(tmp_path: Path) -> None:
    text = "پولیس هرات گفت که روز دوشنبه در حملهٔ طالبان {} در شهر هرات کشته شدند."
    counts = ("دست‌کم پنج سرباز", "هفت سرباز", "۱۲ سرباز")
    with Archive(tmp_path / "a.db", default()) as archive:
        reports = [
            Report("made", None, str(n), text.format(who), date(2024, 11, 26), "", f"روزنامهٔ {n}")
            for n, who in enumerate(counts)
        ]
        archive.add([archive.read(r) for r in reports])
        people = archive.db.execute("SELECT name, name_en, reports FROM actor WHERE kind = 'people'").fetchall()
    assert people == [("سرباز", "soldiers", 3)]
