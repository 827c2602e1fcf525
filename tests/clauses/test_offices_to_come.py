"""The office that somebody comes to hold is what he becomes, and not who acts."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("وزیر گفت که نامزد انتخابات خواهد شد و به کابل سفر خواهد کرد.", "CONSULT visit: وزیر >"),
        ("کریمی گفت که نامزد انتخابات خواهد شد و از این تصمیم عقب‌نشینی نخواهد کرد.", "REJECT yield: کریمی >"),
        ("کریم نوری وزیر دفاع شد و به کابل سفر کرد.", "CONSULT visit: کریم نوری >"),
        ("سال گذشته رئیس‌جمهور شد و سه وزیر را برکنار کرد.", "SANCTION: > سه وزیر"),
        ("وزیر کشته شد.", "ASSAULT: > وزیر"),
        ("وزیر برکنار شد.", "SANCTION: > وزیر"),
    ],
)
def test_what_somebody_becomes_does_not_act(text: str, event: str) -> None:
    assert told(text) == [event]
