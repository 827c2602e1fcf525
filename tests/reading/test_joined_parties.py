"""Doers and objects joined by و: each stands for itself, and who acts is told from whom they act on."""

from __future__ import annotations

import pytest

from rawi import Reader
from tests.reading.test_names_and_titles import told
from tests.what.told import names

FIRST = ("طالبان", "پولیس", "وزیر دفاع", "احمد رحیمی", "معترضان", "ارتش پاکستان", "حزب عدالت")
SECOND = ("داعش", "وزارت داخله", "وزارت دفاع", "نادر کریمی", "سپاه پاسداران", "شورای شهر", "سخنگوی ارتش")
ACTED_ON = ("سه خبرنگار", "معلمان", "یک راننده")


@pytest.mark.parametrize("second", SECOND)
@pytest.mark.parametrize("first", FIRST)
def test_joined_doers(reader: Reader, first: str, second: str) -> None:
    for whom in ACTED_ON:
        accused = told(reader, f"{first} و {second} {whom} را متهم کردند.")
        assert accused == [("ACCUSE", [first, second], [whom])]


@pytest.mark.parametrize("second", SECOND)
@pytest.mark.parametrize("first", FIRST)
def test_joined_agents(reader: Reader, first: str, second: str) -> None:
    arrested = told(reader, f"سه خبرنگار از سوی {first} و {second} بازداشت شدند.")
    assert arrested == [("COERCE", [first, second], ["سه خبرنگار"])]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("پولیس وزیر و اعضای خانوادهٔ او را بازداشت کرد.", ("COERCE", ["پولیس"], ["وزیر", "اعضای خانوادهٔ او"])),
        ("پولیس از شورای شهر و بازرگانان خواست که بروند.", ("REQUEST", ["پولیس"], ["شورای شهر", "بازرگانان"])),
        ("یک معترض به دست حزب عدالت کشته شد.", ("ASSAULT", ["حزب عدالت"], ["یک معترض"])),
        ("معترضان پسر والی را کتک زدند.", ("ASSAULT", ["معترضان"], ["پسر والی"])),
    ],
)
def test_names_and_kin_are_not_run_together(reader: Reader, text: str, event: tuple[str, list[str], list[str]]) -> None:
    assert told(reader, text) == [event]


def test_students_may_be_boys(reader: Reader) -> None:
    ((_, who, _),) = told(reader, "معترضان پسر شعار دادند.")
    assert who == ["معترضان پسر"]


@pytest.mark.parametrize(("opens", "closes"), [("«", "»"), ("“", "”"), ('"', '"')])
def test_names_in_quotation_marks_are_one_list(reader: Reader, opens: str, closes: str) -> None:
    one, two, three = (f"{opens}{name}{closes}" for name in ("نادر کریمی", "پرویز احمدی", "مینا رحیمی"))
    whole = ["نادر کریمی", "پرویز احمدی", "مینا رحیمی"]
    record = reader.read(f"{one}، {two} و {three} بازداشت شدند.", "2025-01-15")
    assert names(record, record.events[0].recipients) == whole
    record = reader.read(f"دادگاه {one}، {two} و {three} را به زندان محکوم کرد.", "2025-01-15")
    assert names(record, record.events[0].recipients) == whole
