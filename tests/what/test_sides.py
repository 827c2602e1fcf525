"""Sides: who warns and who would do it are one side, and so are who denies and whose forces are accused."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("text", "befalls"),
    [
        ("وزیر دفاع ترکیه تهدید کرد که ترکیه به هالند حمله خواهد کرد.", ["هالند"]),
        ("نتانیاهو تهدید کرد که اسرائیل به ترکیه حمله خواهد کرد.", ["ترکیه"]),
        ("وزیر دفاع ترکیه تهدید کرد که هند به هالند حمله خواهد کرد.", ["هالند"]),
    ],
)
def test_whom_threatened_deeds_of_ones_side_would_befall(text: str, befalls: list[str]) -> None:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    (threat,) = [e for e in record.events if e.type == "THREATEN"]
    assert [names[r] for r in threat.recipients] == befalls


def test_a_governor_tells_of_a_pact_of_his() -> None:
    record = read("وزیر تجارت ترکیه از توافق با ازبکستان خبر داد.", "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    (pact,) = [e for e in record.events if e.type == "AGREE"]
    assert [names[a] for a in pact.actors] == ["وزیر تجارت ترکیه"]
    assert [names[r] for r in pact.recipients] == ["ازبکستان"]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("یک قاضی در هرات هدف حمله قرار گرفت و کشته شد.", "1"),
        ("سه قاضی در هرات هدف حمله قرار گرفتند و کشته شدند.", "3"),
        ("قاضیان در هرات هدف حمله قرار گرفتند و کشته شدند.", None),
    ],
)
def test_those_killed_are_counted_where_the_clause_before_names_them(text: str, killed: str | None) -> None:
    (event,) = read(text, "2025-01-15").events
    assert (event.type, event.killed) == ("ASSAULT", killed)
