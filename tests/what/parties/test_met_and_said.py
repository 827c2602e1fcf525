"""Who speaks to whom and who the two sides are, and what is no meeting for all its با."""

from __future__ import annotations

import pytest

import rawi
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وزیر خارجه با همتای پاکستانی خود سخن گفت.", ["CONSULT: وزیر خارجه > همتای پاکستانی"]),
        ("وزیر خارجه با قاطعیت سخن گفت.", []),
        ("صدر بخاری به کابل رفت.", []),
        (
            "رئیس‌جمهور ضمن تشکر از مردم، از آنان خواست که آرام باشند.",
            ["REQUEST change: رئیس‌جمهور > مردم", "SUPPORT: رئیس‌جمهور > مردم"],
        ),
        ("پولیس گفت که فردی دو تن را کشت.", ["ASSAULT: فردی > دو تن"]),
    ],
)
def test_met_and_said(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_two_sides_at_a_meeting_are_those_who_met() -> None:
    text = "وزیر خارجهٔ عراق با همتای چینی خود دیدار کرد. در این دیدار هر دو جانب در مورد تجارت صحبت کردند."
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[s] for s in record.statements[-1].speakers] == ["وزیر خارجهٔ عراق", "همتای چینی"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ایران قراردادی را با چین امضا کرد.", "SUPPORT: ایران > چین"),
        ("ایران و چین قراردادی را امضا کردند.", "SUPPORT: ایران, چین >"),
        ("وزارت معادن پیمانی را با چین امضا کرد.", "SUPPORT: وزارت معادن > چین"),
        ("وزیر معادن قراردادی را با ایران امضا کرد.", "SUPPORT: وزیر معادن > ایران"),
        ("طالبان معلمان قراردادی را بازداشت کردند.", "COERCE arrest: طالبان > معلمان قراردادی"),
    ],
)
def test_a_contract_is_no_trait_of_who_signs_it(text: str, expected: str) -> None:
    assert told(text) == [expected]
