"""Places of deeds that stand beside their clauses, and the narrower of two that a clause names."""

from __future__ import annotations

import pytest

import rawi

DAY = "2025-01-15"


@pytest.mark.parametrize(
    ("text", "type_", "places"),
    [
        # the place of the clause before goes on, whoever acts, also where that clause tells no deed
        ("در خاش ده تن کشته شدند، شماری زخمی شدند و سه سارق بازداشت شدند.", "COERCE", ["خاش"]),
        ("طالبان وارد شهر تالقان شده و چند محله را تصرف کردند.", "COERCE", ["شهر تالقان"]),
        ("مدیران شرکت به تهران آمدند و با وزیر نفت مذاکره کردند.", "CONSULT", ["تهران"]),
        ("طالبان در هرات سه تن را کشتند و در برخی ولایات ده تن را بازداشت کردند.", "COERCE", []),
        # what those who were hit passed, where people are or were of whom it tells
        ("دو کشتی هنگام عبور از تنگهٔ هرمز هدف راکت قرار گرفتند.", "ASSAULT", ["تنگهٔ هرمز"]),
        ("والی را مردان مسلح ناشناس در ناحیهٔ سوم کابل به گلوله بستند.", "ASSAULT", ["ناحیهٔ سوم کابل"]),
        ("سی مهاجر که در زندان‌های پیشاور به سر می‌بردند آزاد شدند.", "RETREAT", ["زندان‌های پیشاور"]),
        ("ارتش پهپادی را که به سوی مسکو می‌رفت سرنگون کرد.", "ASSAULT", ["مسکو"]),
        ("پولیس دو باشندهٔ غزنی را بازداشت کرد.", "COERCE", ["غزنی"]),
        # where the clash was whose outcome stands behind که
        ("والی از برخورد پولیس با طالبان در غزنی خبر داد که در آن پنج سرباز کشته شدند.", "ASSAULT", ["غزنی"]),
        # subjects of what is suffered, places that see it
        ("غزنی و هلمند مورد حملهٔ طالبان قرار گرفت.", "ASSAULT", ["غزنی", "هلمند"]),
        ("کشمیر بار دیگر شاهد حملهٔ ارتش هند بر شورشیان بود.", "ASSAULT", ["کشمیر"]),
        # the town besieged, not the land around it; not whose the ship is
        ("ارتش محاصرهٔ شهرک نور در کرانهٔ باختری را ادامه داد و آب آن را قطع کرد.", "COERCE", ["شهرک نور"]),
        ("کشتی‌ای متعلق به قطر هنگام عبور از تنگهٔ هرمز هدف راکت قرار گرفت.", "ASSAULT", ["تنگهٔ هرمز"]),
        ("پولیس ده تن را در ولایات مختلف بازداشت کرد.", "COERCE", []),
        # the house that a body is called by
        ("ترامپ در کاخ سفید با نتانیاهو دیدار کرد.", "CONSULT", ["کاخ سفید"]),
        ("گروهی از کارگران روبروی مجلس گرد آمدند.", "PROTEST", ["مجلس"]),
        ("گروهی از کارگران در برابر سفارت پاکستان تجمع کردند.", "PROTEST", ["سفارت پاکستان"]),
        # where somebody sets out for
        ("وزیر دفاع با چند مقام راهی غزنی شد.", "CONSULT", ["غزنی"]),
        # of two places one inside the other the narrower, but not of a list
        ("در شمال شرق بغداد بمبی در جادهٔ فلسطین منفجر شد و سه تن را کشت.", "ASSAULT", ["جادهٔ فلسطین"]),
        ("پولیس سه تن را در سرک نور در محلهٔ گلها بازداشت کرد.", "COERCE", ["سرک نور"]),
        ("پولیس در هرات و در غزنی سه تن را بازداشت کرد.", "COERCE", ["هرات", "غزنی"]),
    ],
)
def test_where(text: str, type_: str, places: list[str]) -> None:
    found = [event for event in rawi.read(text, DAY).events if event.type == type_]
    assert found, text
    assert [place.name for place in found[-1].places] == places


def test_a_village_takes_up_no_country() -> None:
    record = rawi.read("پاکستان گفت که نیروهایش در این منطقه سه تن را کشتند.", DAY)
    assert all(place.name != "پاکستان" for event in record.events for place in event.places)


def test_a_clash_is_where_one_of_its_sides_lives() -> None:
    def places(text: str) -> list[str]:
        (event,) = (e for e in rawi.read(text, "2025-01-15").events if e.type == "ASSAULT")
        return [p.text for p in event.places]

    assert places("در درگیری میان کوچی‌ها و باشندگان ولسوالی بهسود سه تن کشته شدند.") == ["ولسوالی بهسود"]
    assert places("باشندگان هرات سه دزد را در بدخشان کشتند.") == ["بدخشان"]
    assert places("در درگیری میان کوچی‌ها و خبرنگاران کابل سه تن کشته شدند.") == []
