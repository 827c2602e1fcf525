"""Two clauses and two sentences: who acts in the second, and whom a pronoun or a description there takes up."""

from __future__ import annotations

import pytest

from rawi import Reader
from tests.reading.test_names_and_titles import told
from tests.what.told import names

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


ONES = ("یک مرد ناشناس", "یک سرباز", "سرباز دیگری", "یک مهاجم")


@pytest.mark.parametrize("doer", DOERS)
@pytest.mark.parametrize("one", ONES)
def test_one_who_acts_on_him_is_not_acted_on(reader: Reader, doer: str, one: str) -> None:
    """Nobody is 'one of him': the doer of the clause before does not act on who stands before او را."""
    first = f"{doer} یک راننده را بازداشت کرد{DOERS[doer]}"
    arrest, killed = ("COERCE", [doer], ["یک راننده"]), ("ASSAULT", [one], ["یک راننده"])
    assert told(reader, f"{first}، اما {one} او را کشت.") == [arrest, killed]
    assert told(reader, f"{first} و {one} او را کشت.") == [arrest, killed]


WHOM = ("این زن", "احمد کریمی", "برادر یک قاضی", "سه خبرنگار")
OPENED = ("پس از آنکه", "بعد از اینکه", "هنگامی که", "وقتی", "زمانی که", "با آنکه", "از آنجا که")


@pytest.mark.parametrize("opened", OPENED)
@pytest.mark.parametrize("whom", WHOM)
def test_who_acts_behind_a_conjunction(reader: Reader, opened: str, whom: str) -> None:
    for doer, s in DOERS.items():
        if (doer, whom) != ("طالبان", "احمد کریمی"):
            text = f"{opened} {doer} {whom} را بازداشت کرد{s}، مردم شهر در میدان اعتراض کردند."
            assert ("COERCE", [doer], [whom]) in told(reader, text), text


PERSONS = ("والی هرات", "فرمانده پولیس کندهار", "احمد رحیمی")


@pytest.mark.parametrize("person", PERSONS)
@pytest.mark.parametrize("whom", ["یک خبرنگار", "یک راننده", "برادر یک قاضی"])
def test_what_befalls_him_befell_him_before(reader: Reader, person: str, whom: str) -> None:
    """He who is freed is he who was arrested, not the one who arrested him; of a killer it is the other way round."""
    first = f"{person} {whom} را بازداشت کرد"
    arrest = ("COERCE", [person], [whom])
    assert told(reader, f"{first}. او یک هفته بعد آزاد شد.") == [arrest, ("RETREAT", [], [whom])]
    assert told(reader, f"{first}، اما مردم او را آزاد کردند.") == [arrest, ("RETREAT", ["مردم"], [whom])]
    assert told(reader, f"{first}. شاهدان می‌گویند که او شکنجه شده است.")[1:] == [("ASSAULT", [], [whom])]


def test_whoever_killed_is_the_one_arrested(reader: Reader) -> None:
    killed = ("ASSAULT", ["یک سرباز"], ["یک راننده"])
    assert told(reader, "یک سرباز یک راننده را کشت. او بازداشت شد.") == [killed, ("COERCE", [], ["یک سرباز"])]


@pytest.mark.parametrize("before", ["معترضان گریختند", "شش نفر زخمی شدند", "سه نفر کشته شده", "والی سخنرانی کرد"])
@pytest.mark.parametrize(
    ("clause", "doer", "done_to"),
    [
        ("پلیس خیابان را بست", "پلیس", []),
        ("پلیس رئیس شورا را بازداشت کرد", "پلیس", ["رئیس شورا"]),
        ("ارتش شهر را محاصره کرد", "ارتش", []),
        ("دادگاه وکیل حزب را احضار کرد", "دادگاه", ["وکیل حزب"]),
        ("رئیس‌جمهور سخنگوی وزارت را برکنار کرد", "رئیس‌جمهور", ["سخنگوی وزارت"]),
    ],
)
def test_another_acts_behind_a_verb_and_and(
    reader: Reader, before: str, clause: str, doer: str, done_to: list[str]
) -> None:
    record = reader.read(f"{before} و {clause}.", "2025-01-15")
    assert list(names(record, record.events[-1].actors)) == [doer]
    assert list(names(record, record.events[-1].recipients)) == done_to


@pytest.mark.parametrize("chief", ["رئیس شورا", "فرمانده طالبان", "وزیر دفاع"])
def test_but_whom_he_did_it_to_goes_on_behind_and(reader: Reader, chief: str) -> None:
    record = reader.read(f"پولیس به شهر آمد و {chief} را بازداشت کرد.", "2025-01-15")
    assert list(names(record, record.events[-1].actors)) == ["پولیس"]
    assert list(names(record, record.events[-1].recipients)) == [chief]
