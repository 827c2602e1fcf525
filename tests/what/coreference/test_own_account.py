"""Whoever made an attack tells what he struck: one attack, disputed where others tell of people harmed."""

from __future__ import annotations

import pytest

import rawi


def attacks(text: str) -> list[str]:
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    told = []
    for event in (e for e in record.events if e.type == "ASSAULT"):
        parties = (event.actors, event.recipients, event.sources)
        who, whom, src = (", ".join(names[a] for a in those) for those in parties)
        others = "".join(f" [{r.stance} {names[r.actor]}]" for r in event.responses)
        told.append(f"{who} > {whom} < {src}{others}")
    return told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # another target than others tell of
        (
            "وزارت صحت غزه می‌گوید در حملهٔ اسرائیل به جبالیا نه نفر کشته شدند. ارتش اسرائیل گفت که یک"
            " فرمانده حماس را هدف"
            " قرار داده است.",
            ["اسرائیل > نه نفر, یک فرمانده حماس < وزارت صحت غزه [disputes ارتش اسرائیل]"],
        ),
        (
            "در حملهٔ پهپادی روسیه به شهر سومی سه نفر کشته شدند. وزارت دفاع روسیه گفت که تنها اهداف نظامی"
            " را هدف قرار داده"
            " است.",
            ["روسیه > سه نفر <  [disputes وزارت دفاع روسیه]"],
        ),
        # by whoever speaks for a body of theirs
        (
            "طالبان یک خانه را در کابل هدف قرار دادند و دو زن را کشتند. نوری، سخنگوی پولیس طالبان در کابل،"
            " گفت که نیروهای‌شان"
            " بر یک مخفیگاه داعش حمله کردند.",
            ["طالبان > دو زن, داعش <  [disputes نوری]"],
        ),
        # nobody harmed is told of: no dispute
        (
            "حوثی‌ها یک کشتی را در دریای سرخ هدف قرار دادند. سخنگوی حوثی‌ها گفت که نیروهایش کشتی «نور» را با راکت زدند.",
            ["حوثی‌ها > یک کشتی < سخنگوی حوثی‌ها"],
        ),
        # what is set beside it, struck elsewhere or answered to another attack is its own
        (
            "حوثی‌ها یک کشتی را هدف قرار دادند. سخنگوی حوثی‌ها گفت که این گروه دو کشتی دیگر را نیز هدف قرار داده است.",
            ["حوثی‌ها > یک کشتی < ", "حوثی‌ها > دو کشتی < سخنگوی حوثی‌ها"],
        ),
        (
            "ارتش اسرائیل بر صیدا حمله کرد. حزب‌الله به حیفا راکت زد. ارتش اسرائیل گفت که سکوهای حزب‌الله"
            " را هدف قرار داده"
            " است.",
            ["ارتش اسرائیل > صیدا < ", "حزب‌الله > اسرائیل < ", "ارتش اسرائیل > حزب‌الله < ارتش اسرائیل"],
        ),
    ],
)
def test_one_attack(text: str, told: list[str]) -> None:
    assert attacks(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("زنان در کابل تظاهرات کردند. نیروهای طالبان این تظاهرات را متفرق کردند.", ["زنان >", "نیروهای طالبان > زنان"]),
        ("دانشجویان تجمع کردند. پلیس به این تجمع حمله کرد.", ["دانشجویان >", "پلیس > دانشجویان"]),
        ("شماری از زنان روز شنبه تظاهرات کردند. معترضان شعار می‌دادند.", ["شماری از زنان >"]),
        # in some towns, and then in which
        ("معلمان در چندین شهر ایران تجمع کردند. معلمان در تبریز و مشهد تجمع کردند.", ["معلمان > @ تبریز, مشهد"]),
        ("معلمان در سنندج تجمع کردند. معلمان در تبریز نیز تجمع کردند.", ["معلمان > @ سنندج", "معلمان > @ تبریز"]),
    ],
)
def test_protests(text: str, told: list[str]) -> None:
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    found = []
    for event in record.events:
        who, whom = (", ".join(names[a] for a in those) for those in (event.actors, event.recipients))
        where = f" @ {', '.join(p.name for p in event.places)}" if any("@" in t for t in told) else ""
        found.append(f"{who} > {whom}".strip() + where)
    assert found == told


def test_some_towns_are_the_country() -> None:
    (event,) = rawi.read("پولیس در چند ولایت افغانستان ده تن را بازداشت کرد.", "2025-01-15").events
    assert [p.name for p in event.places] == ["افغانستان"]
