"""Others whom a toll counts beside those whom an attack befell; people whose noun ends in a written ezafe."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("در این حمله سه سرباز کشته و دو تن دیگر زخمی شدند.", ["ASSAULT: > سه سرباز"]),
        ("ارتش دو طالب را کشت و سه طالب دیگر را زخمی کرد.", ["ASSAULT: ارتش > دو طالب"]),
        ("احمد نوری و دو تن دیگر در حمله کشته شدند.", ["ASSAULT: > احمد نوری, دو تن دیگر"]),
        ("در حمله دو خبرنگار و سه کارمند دیگر کشته شدند.", ["ASSAULT: > دو خبرنگار, سه کارمند دیگر"]),
        ("ده نفر دیگر در حمله کشته شدند.", ["ASSAULT: > ده نفر دیگر"]),
        ("نیروهای هنگ مرزی یک کولبر را کشتند.", ["ASSAULT: نیروهای هنگ مرزی > یک کولبر"]),
    ],
)
def test_parties(text: str, events: list[str]) -> None:
    assert told(text) == events
