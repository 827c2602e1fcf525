"""Who does a deed: the other side of a clash, who is behind a noun's deed, and who only tells of it."""

from __future__ import annotations

import pytest

from rawi import read


def doers(text: str) -> list[tuple[str, list[str]]]:
    """A text's events with those who did them."""
    record = read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    return [(e.type, [name[a] for a in e.actors]) for e in record.events]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("دو سرباز در درگیری با جنگجویان داعش در کنر کشته شدند.", ["جنگجویان داعش"]),
        ("یک مرزبان در درگیری با قاچاقچیان مسلح به شهادت رسید.", ["قاچاقچیان"]),
        # از سوی belongs to the noun that it follows
        ("ترکیه در واکنش به پرتاب سه موشک از سوی حزب‌الله حملات تازه‌ای را در سوریه آغاز کرد.", ["ترکیه"]),
        # a comma sets the source off from the subjects, a list of sources ends in another
        ("به گفتهٔ او، طالبان و داعش بر این روستا حمله کردند.", ["طالبان", "داعش"]),
        ("به گفتهٔ امریکا، بریتانیا و فرانسه، داعش بر این روستا حمله کرد.", ["داعش"]),
    ],
)
def test_who_attacked(text: str, who: list[str]) -> None:
    assert ("ASSAULT", who) in doers(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("پولیس بدخشان از بازداشت سه دزد خبر داد.", ["پولیس بدخشان"]),
        ("وزارت دفاع ترکیه از بازداشت سه مرد خبر داد.", ["وزارت دفاع ترکیه"]),
        ("وزارت معارف از بازداشت سه معلم خبر داد.", []),
    ],
)
def test_who_arrested(text: str, who: list[str]) -> None:
    assert doers(text) == [("COERCE", who)]


def test_session_with_nobody_is_no_meeting() -> None:
    text = "وزیر خارجهٔ ترکیه در جلسهٔ معارفهٔ خود، گسترش رابطه با عراق را اولویت خود خواند."
    assert "CONSULT" not in [kind for kind, _ in doers(text)]
