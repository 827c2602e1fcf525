"""How many were harmed, counted in lists, with kin, by parts and by others; and which deeds stay two."""

from __future__ import annotations

import pytest

from rawi import Reader

COUNTED = {
    "پنج تن": "5",
    "دست‌کم پنج تن": "5+",
    "کم‌ازکم هفت سرباز": "7+",
    "چهار زن و دو کودک": "6",
    "۱۱ مرد، ۴ زن و ۲ کودک": "17",
    "سه پولیس، دو سرباز و یک غیرنظامی": "6",
    "هشت تن از جمله سه کودک": "8",
    "هشت تن (پنج زن و سه کودک)": "8",
    "دو نفر، یک زن و یک کودک،": "2",
    "یک زن و سه فرزندش": "4",
    "یک مرد، همسر و دو فرزندش": "4",
    "یک معلم، همسرش و دو پسرشان": "4",
}
TOLD = (
    ("افراد مسلح در هرات {} را کشتند.", "killed"),
    ("در حملهٔ طالبان در هرات {} کشته شدند.", "killed"),
    ("پولیس گفت که {} در این حمله کشته شده‌اند.", "killed"),
)


@pytest.mark.parametrize("counted", COUNTED)
def test_how_many_died(reader: Reader, counted: str) -> None:
    for text, harm in TOLD:
        record = reader.read(text.format(counted), "2025-01-15")
        assert [getattr(e, harm) for e in record.events] == [COUNTED[counted]], text


@pytest.mark.parametrize(
    ("text", "killed", "wounded", "detained"),
    [
        ("طالبان سه مرد، دو زن و یک کودک را بازداشت کردند.", None, None, "6"),
        ("طالبان پنج تن، سه مرد و دو زن، را بازداشت کردند.", None, None, "5"),
        ("در این حمله ده تن کشته و پنج تن، سه زن و دو کودک، زخمی شدند.", "10", "5", None),
        ("در این حمله دو سرباز، سه پولیس و یک معلم کشته و چهار زن، یک مرد و دو کودک زخمی شدند.", "6", "7", None),
        ("در این حمله پنج تن کشته، سه تن زخمی و دو تن ناپدید شدند.", "5", "3", None),
        ("داعش بر مسجدی حمله کرد. شمار کشته‌شدگان این حمله ۱۲ تن و زخمیان ۳۰ تن اعلام شده است.", "12", "30", None),
        ("داعش بر مسجدی حمله کرد. شمار کشته‌شدگان به ۱۲ تن و زخمیان به ۳۰ تن رسید.", "12", "30", None),
    ],
)
def test_figures(reader: Reader, text: str, killed: str | None, wounded: str | None, detained: str | None) -> None:
    record = reader.read(text, "2025-01-15")
    assert [(e.killed, e.wounded, e.detained) for e in record.events] == [(killed, wounded, detained)]


def test_figures_of_others_stand_beside_the_outlets_attack(reader: Reader) -> None:
    text = "افراد مسلح بر مسجدی در هرات حمله کردند. پولیس می‌گوید سه تن کشته و پنج تن زخمی شده‌اند."
    attack, dead = reader.read(text, "2025-01-15").events
    assert (attack.sources, attack.tolls) == ((), ())
    assert (dead.killed, dead.wounded, len(dead.sources)) == ("3", "5", 1)


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("افراد مسلح خانهٔ والی را آتش زدند و خود او را کشتند.", 2),
        ("طالبان مردی را در غزنی شلاق زدند و سپس اعدام کردند.", 2),
        ("افراد مسلح بازرگانی را ربودند و کشتند.", 2),
        ("افراد مسلح بر خانهٔ والی حمله کردند و او را کشتند.", 1),
        ("طالبان مردی را به اعدام محکوم کردند و شلاق زدند.", 1),
    ],
)
def test_two_verbs_may_tell_two_deeds(reader: Reader, text: str, deeds: int) -> None:
    assert len(reader.read(text, "2025-01-15").events) == deeds


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("حملهٔ پهپادی روسیه به اودسا پنج کشته داد.", ["روسیه"], ["اودسا"]),
        ("حملهٔ طالبان به پاسگاه ارتش سه کشته و پنج زخمی داد.", ["طالبان"], ["ارتش"]),
        ("نیروهای روسیه در این حمله پنج کشته دادند.", [], ["نیروهای روسیه"]),
        ("طالبان در این درگیری تلفات سنگین دادند.", [], ["طالبان"]),
    ],
)
def test_an_attack_has_dead_and_an_army_loses_them(reader: Reader, text: str, who: list[str], whom: list[str]) -> None:
    record = reader.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [([names[a] for a in e.actors], [names[r] for r in e.recipients]) for e in record.events] == [(who, whom)]
