"""Names of one to four parts, with titles before and behind, wherever they stand: the person is named whole."""

from __future__ import annotations

import pytest

from rawi import Reader
from tests.what.told import names

NAMES = (
    "احمد رحیمی",
    "گل محمد وردک",
    "نور احمد شفق",
    "محمد داوود شینواری",
    "بهرام پاکزاد",
    "رحمت خان",
    "سید کریم نوری",
    "پروانه صدیقی",
    "خان محمد ترکی",
    "علی اکبر غزنوی",
)
TITLES = ("والی هرات", "سخنگوی وزارت دفاع", "مدیر عمومی امنیت ولسوالی خوست", "رئیس دانشگاه بلخ")
HONOURS = ("ملا", "داکتر", "استاد", "مهندس", "آقای", "حاجی")


def told(reader: Reader, text: str) -> list[tuple[str, list[str], list[str]]]:
    record = reader.read(text, "2025-01-15")
    return [(e.type, names(record, e.actors), names(record, e.recipients)) for e in record.events]


@pytest.mark.parametrize("name", NAMES)
def test_names_are_whole(reader: Reader, name: str) -> None:
    assert told(reader, f"طالبان {name} را بازداشت کردند.") == [("COERCE", ["طالبان"], [name])]
    assert told(reader, f"سفیر ترکیه با {name} دیدار کرد.") == [("CONSULT", ["سفیر ترکیه"], [name])]
    assert told(reader, f"{name} از سوی افراد مسلح کشته شد.") == [("ASSAULT", ["افراد مسلح"], [name])]


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("name", NAMES)
def test_whoever_asks_others_is_named_between_his_title_and_them(reader: Reader, title: str, name: str) -> None:
    """از behind a name's comma leads to whom a verb deals with as often as to what somebody is."""
    asked = [("REQUEST", [name], ["بازرگانان"])]
    assert told(reader, f"{title}، {name}، از بازرگانان خواست که به شهر برگردند.") == asked
    assert told(reader, f"{name}، {title}، از بازرگانان خواست که به شهر برگردند.") == asked


@pytest.mark.parametrize("honour", HONOURS)
@pytest.mark.parametrize("name", NAMES)
def test_honours_before_names(reader: Reader, honour: str, name: str) -> None:
    ((type_, who, whom),) = told(reader, f"{honour} {name} از سوی افراد مسلح ربوده شد.")
    assert (type_, who) == ("ASSAULT", ["افراد مسلح"])
    assert whom in ([name], [f"{honour} {name}"])
