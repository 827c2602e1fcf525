"""Besides whom others are accused, and on whom attacks stop that somebody stops."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("وزارت خارجه علاوه بر هند، نپال و چین را به دروغ متهم کرد.", "ACCUSE allege: وزارت خارجه > نپال, چین"),
        ("علاوه بر هند، نپال و چین، ایران نیز دعوت شد.", "AGREE: > ایران"),
        ("ارتش هند حملات خود به نپال را متوقف کرد.", "RETREAT ceasefire: ارتش هند > نپال"),
        ("هند به درخواست روسیه حملات را متوقف کرد.", "RETREAT ceasefire: هند >"),
        ("آبدارچی یک بانک در کابل بازداشت شد.", "COERCE arrest: > آبدارچی یک بانک"),
    ],
)
def test_parties(text: str, event: str) -> None:
    assert told(text) == [event]
