"""هم … و هم …: both act, or both suffer."""

from __future__ import annotations

from rawi import read


def test_both_act() -> None:
    record = read("هم روسیه و هم چین این حمله را محکوم کردند.", "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[a] for a in record.events[0].actors] == ["روسیه", "چین"]
    assert not record.events[0].recipients


def test_both_suffer() -> None:
    record = read("طالبان هم زنان و هم مردان را بازداشت کردند.", "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[a] for a in record.events[0].recipients] == ["زنان", "مردان"]
