"""Two clauses and two sentences: who acts in the second, and whom a pronoun or a description there takes up."""

from __future__ import annotations

import pytest

from rawi import Reader
from tests.reading.test_names_and_titles import told

DOERS = {"طالبان": "ند", "پولیس": "", "وزارت داخله": "", "افراد مسلح": "ند"}
KIN = ("برادر یک قاضی", "پسر یک وکیل", "برادر کریم نوری", "پدر یک خبرنگار")


@pytest.mark.parametrize("doer", DOERS)
@pytest.mark.parametrize("kin", KIN)
def test_he_whom_they_dealt_with_is_the_relative(reader: Reader, doer: str, kin: str) -> None:
    """Not he whose relative that is, unless the relative speaks of him."""
    s = DOERS[doer]
    arrest, free = ("COERCE", [doer], [kin]), ("RETREAT", [doer], [kin])
    assert told(reader, f"{doer} {kin} را بازداشت کرد{s} و سپس او را آزاد کرد{s}.") == [arrest, free]
    assert told(reader, f"{doer} {kin} را بازداشت کرد{s}، اما روز بعد او را رها کرد{s}.") == [arrest, free]
    freed = ("RETREAT", ["معترضان"], [kin])
    assert told(reader, f"{doer} {kin} را بازداشت کرد{s}، اما معترضان او را آزاد کردند.") == [arrest, freed]
    later = ("RETREAT", [], [kin])
    assert told(reader, f"{doer} {kin} را بازداشت کرد{s}. او یک هفته بعد آزاد شد.") == [arrest, later]


def test_he_of_whom_a_relative_speaks(reader: Reader) -> None:
    ((_, _, whom),) = told(reader, "برادر کریم نوری گفت که پولیس او را بازداشت کرد.")
    assert whom == ["کریم نوری"]
