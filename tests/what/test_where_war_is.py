"""A war in a state is not that state's deed, and who only watches is not the group that he tells of."""

from __future__ import annotations

import pytest

from rawi import read

TABLE = [
    ("جنگ افغانستان آغاز شد.", "", ""),
    ("جنگ داخلی سوریه آغاز شد.", "", ""),
    ("جنگ سوریه پایان یافت.", "", ""),
    ("درگیری‌های سودان دوباره آغاز شد.", "", ""),
    ("جنگ روسیه علیه اوکراین آغاز شد.", "روسیه", "اوکراین"),
    ("جنگ ایران و عراق آغاز شد.", "ایران, عراق", ""),
    ("جنگ روسیه در اوکراین ادامه دارد.", "روسیه", ""),
    ("منابع محلی می‌گویند این گروه از مردم انتقاد کرد.", "این گروه", "مردم"),
    ("این مقام گفت که دو نفر بازداشت شده‌اند.", "", "دو نفر"),
    ("مقام‌ها گفتند که دو نفر بازداشت شده‌اند.", "مقام‌ها", "دو نفر"),
    ("تاجران شاهراه را مسدود کردند.", "تاجران", ""),
]


@pytest.mark.parametrize(("text", "who", "whom"), TABLE)
def test_who_does_it(text: str, who: str, whom: str) -> None:
    record = read(text, published="2025-01-15")
    name = {a.id: a.name for a in record.actors}
    (event,) = record.events
    assert [", ".join(name[a] for a in side) for side in (event.actors, event.recipients)] == [who, whom]
