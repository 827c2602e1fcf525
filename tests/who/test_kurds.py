"""کرد is a Kurd behind people, offices and bodies, and did everywhere else."""

from __future__ import annotations

import pytest

from rawi import read
from rawi.render import english
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("رهبران کرد عراق با ترکیه گفتگو کردند.", "CONSULT: رهبران کرد عراق > ترکیه"),
        ("نمایندگان کرد پارلمان با این طرح مخالفت کردند.", "REJECT: نمایندگان کرد پارلمان >"),
        ("احزاب کرد عراق با این طرح مخالفت کردند.", "REJECT: احزاب کرد عراق >"),
        ("فرماندهان کرد در سوریه کشته شدند.", "ASSAULT: > فرماندهان کرد"),
        ("نیروهای کرد سوریه با ترکیه گفتگو کردند.", "CONSULT: نیروهای کرد سوریه > ترکیه"),
        ("وزیر با نمایندگان دیدار کرد و گفت که می‌رود.", "CONSULT: وزیر > نمایندگان"),
        ("طالبان در این شهر با رهبران گفتگو کرد.", "CONSULT: طالبان > رهبران"),
    ],
)
def test_kurds_and_what_somebody_did(text: str, event: str) -> None:
    assert told(text) == [event]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("رهبران کرد عراق با ترکیه گفتگو کردند.", "Kurdish leaders of Iraq"),
        ("سه کولبر کرد در مرز کشته شدند.", "Three Kurdish porters"),
    ],
)
def test_kurds_in_english(text: str, name: str) -> None:
    record = read(text)
    assert next(iter(english(record, text))).sentence.startswith(name)
