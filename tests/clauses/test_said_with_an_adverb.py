"""What is said begins with an adverb that would otherwise break off what was told before."""

from __future__ import annotations

import pytest

from rawi import read

TABLE = [
    ("کریمی گفت با این حال پولیس دو نفر را بازداشت کرده است.", ["کریمی"]),
    ("کریمی گفت از سوی دیگر پولیس دو نفر را بازداشت کرده است.", ["کریمی"]),
    ("کریمی افزود در عین حال پولیس دو نفر را بازداشت کرده است.", ["کریمی"]),
    ("کریمی این را گفت، با این حال پولیس دو نفر را بازداشت کرد.", []),
    ("شاهد دیگری گفت که پولیس دو نفر را بازداشت کرد.", ["شاهد دیگری"]),
    ("یکی دیگر از شاهدان گفت که پولیس دو نفر را بازداشت کرد.", ["یکی دیگر از شاهدان"]),
]


@pytest.mark.parametrize(("text", "sources"), TABLE)
def test_on_whose_word(text: str, sources: list[str]) -> None:
    record = read(text, published="2025-01-15")
    name = {a.id: a.name for a in record.actors}
    (event,) = record.events
    assert [name[a] for a in event.sources] == sources
    assert [name[a] for a in event.actors] == ["پولیس"]


def test_the_verb_to_be_is_written_on_to_what_somebody_is_ready_for() -> None:
    for text in ("ایران آمادهٔ گفتگوست.", "تهران آماده مذاکره‌ست."):
        (event,) = read(text, published="2025-01-15").events
        assert event.type == "AGREE"
