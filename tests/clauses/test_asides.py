"""Brackets and dashes inside a clause: what they hold is nobody's part in it."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("where", "places"),
    [
        ("محور خاش - زاهدان", ["خاش", "زاهدان"]),
        ("محور خاش ـ زاهدان", ["خاش", "زاهدان"]),
        ("محور خاش – زاهدان", ["خاش", "زاهدان"]),
        ("شهر خاش (جنوب شرق)", ["شهر خاش"]),
        ("شهر خاش (مرز پاکستان)", ["شهر خاش"]),
    ],
)
def test_asides_part_no_deed_from_whom_it_befell(where: str, places: list[str]) -> None:
    (event,) = read(f"در پی تیراندازی افراد مسلح در {where}، دو مامور پلیس کشته شدند.", "2025-01-15").events
    assert (event.type, event.killed, [p.name for p in event.places]) == ("ASSAULT", "2", places)
    assert len(event.actors) == len(event.recipients) == 1


def test_who_is_counted_in_brackets_is_not_who_was_hurt_beside() -> None:
    record = read("افراد مسلح سه نفر (دو زن و یک کودک) را در هرات کشتند.", "2025-01-15")
    (event,) = record.events
    names = {a.id: a.name for a in record.actors}
    assert [names[r] for r in event.recipients] == ["سه نفر"]
    assert [names[a] for a in event.actors] == ["افراد مسلح"]


def test_the_day_in_brackets_is_the_day_of_the_deed() -> None:
    (event,) = read("نیروهای ترکیه (۲۳ جدی) بر یک پاسگاه پولیس هند حمله کردند.", "2025-01-15").events
    assert event.time is not None
    assert event.time.start == "2025-01-12"


def test_brackets_with_a_verb_are_read() -> None:
    types = [e.type for e in read("ترکیه (که سفیر هند را اخراج کرده بود) از هند انتقاد کرد.", "2025-01-15").events]
    assert types.count("SANCTION") == 1
