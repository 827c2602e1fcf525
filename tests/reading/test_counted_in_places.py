"""People counted in several places by one verb, and who acts on a party right behind his family name."""

from __future__ import annotations

import pytest

from rawi import Reader, Record


def counted(record: Record) -> list[tuple[list[str], str | None]]:
    return [([p.name for p in e.places], e.killed or e.detained or e.wounded) for e in record.events]


@pytest.mark.parametrize(
    "text",
    [
        "در کابل سه تن و در هرات پنج تن کشته شدند.",
        "سه تن در کابل و پنج تن در هرات بازداشت شدند.",
        "پولیس در کابل سه تن و در هرات پنج تن را بازداشت کرد.",
        "پولیس گفت که سه تن در کابل و پنج تن در هرات زخمی شده‌اند.",
        "سه تن را در کابل و پنج تن را در هرات کشتند.",
    ],
)
def test_each_place_has_its_own(reader: Reader, text: str) -> None:
    assert counted(reader.read(text, "2025-01-15")) == [(["کابل"], "3"), (["هرات"], "5")]


def test_a_list_of_places(reader: Reader) -> None:
    text = "سه تن در غزنی، دو تن در لوگر و پنج تن در بلخ کشته شدند."
    assert [toll for _, toll in counted(reader.read(text, "2025-01-15"))] == ["3", "2", "5"]


def test_one_place_or_one_toll_stays_one(reader: Reader) -> None:
    for text in ("سه سرباز و پنج پولیس در هرات کشته شدند.", "در حمله‌های کابل و هرات هشت تن کشته شدند."):
        assert [toll for _, toll in counted(reader.read(text, "2025-01-15"))] == ["8"]


NAMES = ("رحیمی", "نوری", "احمدی", "کریم نوری", "زدران")
DONE_TO = {
    "طالبان را متهم کرد": "طالبان",
    "پولیس را متهم کرد": "پولیس",
    "پاکستان را محکوم کرد": "پاکستان",
    "ارتش را به کشتار متهم کرد": "ارتش",
}


@pytest.mark.parametrize("name", NAMES)
def test_no_party_is_a_family_name(reader: Reader, name: str) -> None:
    for opening in ("", "روز دوشنبه ", "در کابل "):
        for deed, whom in DONE_TO.items():
            record = reader.read(f"{opening}{name} {deed}.", "2025-01-15")
            called = {a.id: a.name for a in record.actors}
            (event,) = [e for e in record.events if e.type == "ACCUSE"]
            assert ([called[a] for a in event.actors], [called[r] for r in event.recipients]) == ([name], [whom])


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("deed", ["حمله", "اعدام", "کشتار", "جنگ"])
def test_no_deed_is_a_family_name(reader: Reader, name: str, deed: str) -> None:
    record = reader.read(f"{name} {deed} را محکوم کرد.", "2025-01-15")
    assert [a.name for a in record.actors] == [name]


def test_words_of_the_language_are_family_names_behind_given_ones(reader: Reader) -> None:
    for name in ("علی شکارچی", "علی شریفی", "مهدی شکارچی"):
        record = reader.read(f"پولیس {name} را بازداشت کرد.", "2025-01-15")
        assert [a.name for a in record.actors] == ["پولیس", name]
