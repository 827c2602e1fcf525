"""Whose a base is that somebody struck, and who confesses what others tell of."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import parties


@pytest.mark.parametrize(
    "text",
    [
        "ارتش سودان اعلام کرد که پایگاه شورشیان را بمباران کرده است.",
        "ارتش سودان گفت یک پایگاه شورشیان را هدف حمله قرار داده است.",
    ],
)
def test_a_base_acts_on_nobody(text: str) -> None:
    assert [(list(who), list(whom)) for _, who, whom in parties(text)] == [(["ارتش سودان"], ["شورشیان"])]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("دفتر والی گفت که این مرد قاچاقچی است و به جرم خود اعتراف کرده است.", "این مرد"),
        ("وزیر گفت که این خبر درست است و اعتراف کرد که پولیس دیر رسید.", "وزیر"),
    ],
)
def test_who_confesses_a_deed_is_who_did_it(text: str, who: str) -> None:
    record = read(text, "2025-01-15")
    by = {a.id: a.name for a in record.actors}
    assert [by[s] for s in record.statements[-1].speakers] == [who]
