"""What a report's first sentence tells in short is told again with names, day and place."""

from __future__ import annotations

import rawi

DAY = "2025-01-15"


def of(text: str, type_: str) -> list[rawi.record.Event]:
    return [event for event in rawi.read(text, DAY).events if event.type == type_]


def test_a_victim_named_in_the_next_sentence() -> None:
    (event,) = of(
        "افراد ناشناس یک معلم را در بلخ کشتند.\n"
        "به گفتهٔ پولیس، کریم نوری روز دوشنبه در روستای ده‌نو از سوی افراد ناشناس به گلوله بسته شد و جان داد.",
        "ASSAULT",
    )
    assert event.time is not None
    assert event.time.start == "2025-01-13"


def test_a_street_takes_the_place_of_its_town() -> None:
    (event,) = of(
        "مردان مسلح یک سرباز طالبان را در غزنی کشتند.\nمردان مسلح دیروز در چهارراهی زنبق یک سرباز طالبان را کشتند.",
        "ASSAULT",
    )
    assert [place.name for place in event.places] == ["چهارراهی زنبق"]
    assert event.time is not None


def test_others_are_told_of_by_themselves() -> None:
    assert len(of("طالبان سه سرباز را در بلخ کشتند.\nطالبان دیروز در غزنی نیز دو سرباز را کشتند.", "ASSAULT")) == 2
    assert len(of("طالبان سه سرباز را در بلخ کشتند.\nطالبان دیروز پنج سرباز را کشتند.", "ASSAULT")) == 2


def test_one_ban_is_not_another() -> None:
    lead = "طالبان مانع آموزش دختران و زنان در هرات شدند."
    assert len(of(f"{lead}\nزنان در هرات مجبور شده‌اند برقع بپوشند.", "COERCE")) == 2


def test_counted_places_do_not_take_the_place_of_a_town() -> None:
    (event,) = of("روسیه امروز به شهر کی‌یف حمله کرد.\nاین حمله در شش ناحیهٔ شهر صورت گرفت.", "ASSAULT")
    assert "شهر کی‌یف" in [place.name for place in event.places]
