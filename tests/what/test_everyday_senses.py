"""Words that tell events in politics and none in sport, health and the household."""

from __future__ import annotations

import pytest

from rawi import read


def told(text: str) -> list[tuple[str, list[str]]]:
    """A text's events with those who did them."""
    record = read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    return [(e.type, [name[a] for a in e.actors]) for e in record.events]


@pytest.mark.parametrize(
    "text",
    [
        "همهٔ بازیکنان ایران برای مسابقهٔ فردا آماده هستند.",
        "افزایش گرما سبب نگرانی داکتران شده است.",
        "ملاریا هر سال از کودکان این کشور قربانی می‌گیرد.",
        "این مریضی اگر تداوی شود، در بدن مریض صدمه به جا نمی‌گذارد.",
        "دادستانی شیراز از ارسال پروندهٔ این دو تن به دادگاه خبر داد.",
        "تیم ملی کرکت افغانستان امسال کارکرد قابل قبولی نداشت.",
        "هزاران زایر در شهر کربلا گرد هم آمدند.",
    ],
)
def test_everyday_sense(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("ترکیه برای همکاری با عراق آماده است.", ["AGREE"]),
        ("وزیران خارجهٔ ترکیه و عراق در تهران گرد هم آمدند.", ["CONSULT"]),
    ],
)
def test_political_sense(text: str, events: list[str]) -> None:
    assert [kind for kind, _ in told(text)] == events


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("یونیسف گفت که برای هزاران کودک مواد غذایی فراهم کرده است.", ["یونیسف"]),
        ("هلال احمر ترکیه اعلام کرد که برای زلزله‌زدگان هرات مواد غذایی فرستاده است.", ["هلال احمر ترکیه"]),
    ],
)
def test_who_says_what_it_gave(text: str, who: list[str]) -> None:
    assert told(text)[0] == ("AID", who)
