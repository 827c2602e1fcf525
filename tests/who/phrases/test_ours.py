"""Those who are the speaker's: our forces, our people, our country; not those who act on us."""

from __future__ import annotations

import pytest

import rawi
from rawi.render import english
from tests.what.told import last_parties


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("سخنگوی طالبان گفت که نیروهای ما شورشیان را کشتند.", ["طالبان"], ["شورشیان"]),
        ("وزیر دفاع ترکیه گفت: نیروهای ما شورشیان را بمباران کردند.", ["ترکیه"], ["شورشیان"]),
        ("سخنگوی حماس گفت: دشمن مردم ما را کشت.", ["دشمن"], ["مردم ما"]),
        ("سفیر چین گفت که کشور ما از طالبان حمایت می‌کند.", ["چین"], ["طالبان"]),
        ("او گفت معلمان ما را طالبان بازداشت کردند.", ["طالبان"], ["معلمان ما"]),
        # who acts on us
        ("کریم نوری گفت: «پولیس ما را بازداشت کرد.»", ["پولیس"], ["کریم نوری"]),
    ],
)
def test_whose(text: str, actors: list[str], recipients: list[str]) -> None:
    assert last_parties(text) == (actors, recipients)


def test_in_english() -> None:
    text = "سخنگوی حماس گفت: دشمن مردم ما را کشت."
    assert "The enemy killed the speaker's people" in english(rawi.read(text), text)[0].sentence
