"""What stands apart from the phrase that it belongs to."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("در حملهٔ پهپادی چهارشنبهٔ آمریکا در بغداد سه نفر کشته شدند.", ["آمریکا"]),
        ("در حملهٔ هفتهٔ گذشتهٔ طالبان بر یک پوسته دو سرباز کشته شدند.", ["طالبان"]),
    ],
)
def test_the_owner_after_a_time_is_the_nouns(text: str, actors: list[str]) -> None:
    record = read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    (event,) = record.events
    assert [name[a] for a in event.actors] == actors
    assert actors[0] not in [name[a] for a in event.recipients]


def test_towns_after_a_general_word_are_the_places() -> None:
    (event,) = read("سربازان دو کشور در مناطق مرزی از جمله تورخم و خوست درگیر شدند.", "2025-01-15").events
    assert [p.text for p in event.places] == ["تورخم", "خوست"]


def test_counted_people_are_no_more_than_the_whole() -> None:
    (event,) = read("در این حمله ده تن به شمول دو زن کشته شدند.", "2025-01-15").events
    assert event.killed == "10"
