"""What is condemned was told before: who did it is who is blamed, unless only others say who that was."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("text", "blamed"),
    [
        ("ارتش هند بر یک پاسگاه حمله کرد. وزارت خارجهٔ ترکیه این حمله را محکوم کرد.", ["ارتش هند"]),
        (
            "ماموران وزارت دفاع سه خبرنگار را بازداشت کردند. پارلمان هالند از این بازداشت‌ها انتقاد کرد.",
            ["ماموران وزارت دفاع"],
        ),
        ("وزارت دفاع هالند گفت که ارتش هند بر یک پاسگاه حمله کرد. وزارت خارجهٔ ترکیه این حمله را محکوم کرد.", []),
        ("بر یک پاسگاه پولیس در هرات حمله شد. وزارت خارجهٔ ترکیه این حمله را محکوم کرد.", []),
    ],
)
def test_who_did_it_is_blamed(text: str, blamed: list[str]) -> None:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    (event,) = [e for e in record.events if e.type == "ACCUSE"]
    assert [names[r] for r in event.recipients] == blamed
