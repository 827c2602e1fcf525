"""Event nouns that a time parts from whose they are."""

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
