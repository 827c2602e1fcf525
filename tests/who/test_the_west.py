"""The West as a party, not as where something lies or goes."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("وزیر خارجهٔ کوبا از غرب انتقاد کرد.", ["غرب"]),
        ("رئیس‌جمهور کوبا غرب را به جنگ متهم کرد.", ["غرب"]),
        ("کوبا به غرب هشدار داد که پاسخ سختی خواهد داد.", ["غرب"]),
        ("رئیس‌جمهور کوبا اروپا را به جنگ‌افروزی متهم کرد.", ["اروپا"]),
        ("کوبا از اروپا خواست که تحریم‌ها را بردارد.", ["اروپا"]),
        ("در حمله‌ای در اروپا پنج تن کشته شدند.", ["پنج تن"]),
        ("در غرب این ولایت پنج تن در حمله‌ای کشته شدند.", ["پنج تن"]),
    ],
)
def test_the_west_is_addressed(text: str, parties: list[str]) -> None:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[r] for r in record.events[0].recipients] == parties


def test_the_west_blames() -> None:
    record = read("غرب این انتخابات را ساختگی خواند.", "2025-01-15")
    assert [(a.name, a.name_en) for a in record.actors] == [("غرب", "the West")]
