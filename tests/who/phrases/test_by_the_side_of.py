"""از طرف and از جانب lead to who did it, also right behind a number of people; a side with its adjective is asked."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("دو تن از طرف پولیس بازداشت شدند.", ["COERCE arrest: پولیس > دو تن"]),
        ("شماری از جانب طالبان بازداشت شدند.", ["COERCE arrest: طالبان > شماری"]),
        ("یک تن از طرف نیروهای امنیتی کشته شد.", ["ASSAULT: نیروهای امنیتی > یک تن"]),
        ("ده نفر از طرفداران حزب بازداشت شدند.", ["COERCE arrest: > ده نفر از طرفداران حزب"]),
        ("چین از طرف آمریکایی می‌خواهد به توافق پایبند بماند.", ["REQUEST change: چین >"]),
        ("وزیر خارجه از طرف دولت می‌خواهد به کابل سفر کند.", ["CONSULT visit: وزیر خارجه >"]),
    ],
)
def test_sides(text: str, expected: list[str]) -> None:
    assert told(text) == expected
