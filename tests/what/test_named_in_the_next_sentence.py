"""Whom a deed befell is named after his trade or office was told, in a narrower place: one deed, one person."""

from __future__ import annotations

import pytest

import rawi


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "نیروهای طالبان رئیس پیشین دانشگاه بلخ را گرفته‌اند. منابع گفتند که عبدالرشید عزیزی در مزار شریف دستگیر شد.",
            ["نیروهای طالبان > عبدالرشید عزیزی @ مزار شریف"],
        ),
        (
            "یک قوماندان پیشین در ولایت پکتیا به ضرب گلوله کشته شده است. منابع محلی گفتند که گل‌آغا زدران"
            " در ولسوالی زرمت هدف"
            " شلیک افراد ناشناس قرار گرفت.",
            ["افراد ناشناس > گل‌آغا زدران @ ولسوالی زرمت"],
        ),
        (
            "افراد مسلح یک بازرگان را در شهر هرات ربوده‌اند. یک منبع گفت که حاجی نثاراحمد از این شهر ربوده شد.",
            ["افراد مسلح > حاجی نثاراحمد @ شهر هرات"],
        ),
        # an officer of another office, and who was hurt in another way, are others
        (
            "وزیر دفاع برکنار شد. روز بعد کریم نوری، وزیر معارف، برکنار شد.",
            [" > وزیر دفاع @ ", " > کریم نوری @ "],
        ),
        ("یک سرباز کشته شد. در این حمله قوماندان نوری زخمی شد.", [" > یک سرباز, نوری @ "]),
        # a town is no further place beside its name
        (
            "در یک انفجار در شهر قندهار سه تن کشته شده‌اند. شاخهٔ خراسان داعش مسئولیت انفجار قندهار را گرفت.",
            ["شاخهٔ خراسان داعش > سه تن @ شهر قندهار"],
        ),
    ],
)
def test_one_person(text: str, told: list[str]) -> None:
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    found = []
    for event in record.events:
        who, whom = (", ".join(names[a] for a in those) for those in (event.actors, event.recipients))
        found.append(f"{who} > {whom} @ {', '.join(p.name for p in event.places)}")
    assert found == told
