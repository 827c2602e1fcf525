"""Who strikes at a house or vehicle right behind the name of those who strike, and who only tells of it."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("افراد مسلح خودروی یک قاضی را هدف قرار دادند.", "ASSAULT: افراد مسلح > یک قاضی"),
        ("مهاجمان خودروی پولیس را آتش زدند.", "ASSAULT destroy: مهاجمان > پولیس"),
        ("شهرک‌نشینان خانهٔ یک فلسطینی را آتش زدند.", "ASSAULT destroy: شهرک‌نشینان > یک فلسطینی"),
        ("معترضان دفتر والی را آتش زدند.", "PROTEST riot: معترضان > دفتر والی"),
        ("پولیس سارقان خودرو را بازداشت کرد.", "COERCE arrest: پولیس > سارقان خودرو"),
        ("چهل زن معترض به سمت وزارت معارف راهپیمایی کردند.", "PROTEST demo: چهل زن معترض >"),
        ("بر اثر انفجار خودروی پلیس پنج سرباز کشته شدند.", "ASSAULT explosives: > پنج سرباز"),
        ("حمله به خانهٔ یکی از بزرگان موجب جان باختن دو کودک شد.", "ASSAULT: > دو کودک"),
        ("قرار است تبادلهٔ زندانیان میان هند و پاکستان آغاز شود.", "RETREAT release: هند, پاکستان >"),
        ("آمریکا خروج نیروهایش از سوریه را آغاز کرد.", "RETREAT withdraw: آمریکا > سوریه"),
    ],
)
def test_parties(text: str, line: str) -> None:
    assert line in told(text)


def test_who_tells_of_an_attack_has_not_done_what_it_brought_about() -> None:
    text = "منابع محلی از حملات پهپادی به ولایت خوست خبر دادند که به زخمی شدن غیرنظامیان منجر شده است."
    assert all(not line.partition(": ")[2].startswith("منابع") for line in told(text))


def test_who_protests_at_a_closing_has_closed_nothing() -> None:
    lines = told("زنان در کابل در اعتراض به بستن مکاتب دست به تظاهرات زدند.")
    assert [line.split(":")[0] for line in lines] == ["PROTEST demo"]


def test_who_ordered_it_is_no_source() -> None:
    text = "شورای امنیت گفت که بر اساس فرمان ریاست‌جمهوری، صد زندانی آزاد شدند."
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[s] for s in record.events[0].sources] == ["شورای امنیت"]


def test_dead_and_wounded_set_beside_are_of_one_attack() -> None:
    (event,) = read("در این حمله دو پولیس کشته شده و سه تن نیز زخمی شده‌اند.", "2025-01-15").events
    assert (event.killed, event.wounded) == ("2", "3")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("هواداران حزب با چوب و چماق به معترضان حمله کردند.", "ASSAULT primitive: هواداران حزب > معترضان"),
        ("معترضان کاخ ریاست جمهوری را آتش زدند.", "PROTEST riot: معترضان > کاخ ریاست جمهوری"),
        ("طالبان از استقرار هزاران نیروی خویش در تخار خبر دادند.", "MOBILIZE troops: طالبان >"),
        ("مردم از سوی مسئولان حراست پراکنده شدند.", "COERCE: مسئولان > مردم"),
    ],
)
def test_parties_of_crowds_and_forces(text: str, line: str) -> None:
    assert line in told(text)


def test_forces_that_take_somebody_away_are_not_moved() -> None:
    assert "MOBILIZE troops: نیروهای طالبان >" not in told("سربازی زخمی شد. نیروهای طالبان او را به حوزه انتقال دادند.")


def test_who_was_killed_brought_nothing_about() -> None:
    assert told("شهادت سلیمانی باعث شد گام دوم آغاز شود.") == ["ASSAULT: > سلیمانی"]


def test_a_state_leaves_only_as_the_subject() -> None:
    assert told("امریکا افغانستان را ترک خواهد کرد.") == ["RETREAT withdraw: امریکا > افغانستان"]
    assert told("دولت جلسه‌ای برگزار کرد و گفت که ترامپ ترکیه را ترک کرده است.") == ["CONSULT multilateral: دولت >"]
