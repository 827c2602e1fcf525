"""Prepositions that have swallowed the alef of این: درین، ازین."""

from __future__ import annotations

import pytest

import rawi


@pytest.mark.parametrize("written", ["در این", "دراین", "درین"])
def test_in_this_is_read_however_it_is_written(written: str) -> None:
    record = rawi.read(f"طالبان بر یک پوسته در فراه حمله کردند. {written} حمله سه پولیس کشته شدند.", "2025-01-15")
    (event,) = record.events
    assert [t.low for t in event.tolls] == [3]


@pytest.mark.parametrize("word", ["وی", "موصوف", "نامبرده"])
def test_the_aforesaid_is_a_pronoun(word: str) -> None:
    record = rawi.read(f"نور احمد، والی فراه، از یک حمله خبر داد. {word} افزود که کسی کشته نشد.", "2025-01-15")
    assert [s.speakers for s in record.statements][1] == record.statements[0].speakers
