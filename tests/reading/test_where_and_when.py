"""Where and when deeds are: places called by both ends, towns called like other words, houses, and times of others."""

from __future__ import annotations

import pytest

from rawi import Reader

PLACES = {
    "در مرز ایران و ترکیه": ["مرز ایران و ترکیه"],
    "در شاهراه کابل – قندهار": ["شاهراه کابل – قندهار"],
    "در هرات و فراه": ["هرات", "فراه"],
    "در بیمارستان الشفا": ["بیمارستان الشفا"],
    "در پوهنتون کابل": ["پوهنتون کابل"],
    "در زندان اوین": ["زندان اوین"],
    "در بیمارستان": [],
    "در کوئیتو، پایتخت اکوادور،": ["کوئیتو"],
    "در دوشنبه، پایتخت تاجیکستان،": ["شهر دوشنبه"],
    "روز دوشنبه در تاجیکستان": ["تاجیکستان"],
}
DEEDS = ("افراد مسلح {} یک معلم را کشتند.", "{} افراد مسلح یک معلم را کشتند.", "یک معلم {} از سوی افراد مسلح کشته شد.")


@pytest.mark.parametrize("place", PLACES)
def test_where(reader: Reader, place: str) -> None:
    for deed in DEEDS:
        record = reader.read(deed.format(place), "2025-01-15")
        assert [[p.name for p in e.places] for e in record.events] == [PLACES[place]], deed


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("سربازان اسرائیلی در جنین دو فلسطینی را کشتند.", ["جنین فلسطین"]),
        ("پزشکان در جنین دو بیماری یافتند و پولیس آنان را بازداشت کرد.", []),
        ("کریم نوری، متولد سال ۱۳۶۵ در هرات، دیروز در کابل کشته شد.", ["کابل"]),
    ],
)
def test_towns_and_other_words(reader: Reader, text: str, places: list[str]) -> None:
    assert [p.name for e in reader.read(text, "2025-01-15").events for p in e.places] == places


@pytest.mark.parametrize(
    ("text", "day", "aspect"),
    [
        ("دادگاه به استناد قانون سال ۱۳۹۲ سه معلم را به حبس محکوم کرد.", None, "asserted"),
        ("دادگاه در سال ۱۳۹۲ سه معلم را به حبس محکوم کرد.", "2013-03-21", "historical"),
        ("پولیس کریم نوری، متولد ۱۹۸۵، را بازداشت کرد.", None, "asserted"),
        ("افراد ناشناس او را سه روز پیش از برابر شفاخانه‌اش ربودند.", "2025-01-12", "asserted"),
        ("سه روز پیش از انتخابات ده تن بازداشت شدند.", None, "asserted"),
    ],
)
def test_when(reader: Reader, text: str, day: str | None, aspect: str) -> None:
    (event,) = reader.read(text, "2025-01-15").events
    assert (event.time and event.time.start, event.aspect) == (day, aspect)


@pytest.mark.parametrize("description", ["متولد ۱۹۸۵", "متولد سال ۱۳۶۵ در هرات", "۳۴ ساله"])
def test_how_old_somebody_is_hides_him_from_nobody(reader: Reader, description: str) -> None:
    record = reader.read(f"پولیس کریم نوری، {description}، را بازداشت کرد.", "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [[names[r] for r in e.recipients] for e in record.events] == [["کریم نوری"]]
