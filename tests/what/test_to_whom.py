"""Whom a deed is done to, where they are taken up again: those named one by one, two sides, whose deed is blamed."""

from __future__ import annotations

import pytest
from told import told

import rawi

DAY = "2025-01-15"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # as many as were named together
        (
            "پولیس هرات از بازداشت کریم نوری، مینا احمدی و سهراب رحیمی خبر داد. این سه شهروند به زندان محکوم شدند.",
            [
                "COERCE arrest: پولیس هرات > کریم نوری, مینا احمدی, سهراب رحیمی",
                "SANCTION convict: > کریم نوری, مینا احمدی, سهراب رحیمی",
            ],
        ),
        (
            "کریم نوری و سهراب رحیمی بازداشت شدند. دادگاه این دو را به مرگ محکوم کرد.",
            [
                "COERCE arrest: > کریم نوری, سهراب رحیمی",
                "SANCTION convict: دادگاه > کریم نوری, سهراب رحیمی",
            ],
        ),
        # they are those who suffered, not who took them
        (
            "طالبان سه زن را بازداشت کردند. کریم نوری و سهراب رحیمی گفتند که آنان آزاد شدند.",
            ["COERCE arrest: طالبان > سه زن", "RETREAT release: > سه زن"],
        ),
        # whoever asks something of two sides is none of them
        (
            "ارمنستان و آذربایجان در مرز درگیر شدند. مسکو از دو طرف خواست که خویشتن‌داری کنند.",
            ["ASSAULT: ارمنستان, آذربایجان >", "REQUEST yield: مسکو > ارمنستان, آذربایجان"],
        ),
        (
            "هند به پاکستان حمله کرد. سازمان ملل از دو طرف خواست که از جنگ دست بکشند.",
            ["ASSAULT: هند > پاکستان", "REQUEST yield: سازمان ملل > پاکستان, هند"],
        ),
        (
            "روسیه و چین قطعنامه را وتو کردند. نماینده امریکا از این دو خواست که جوابگو باشند.",
            ["REJECT: روسیه, چین >", "REQUEST: نماینده امریکا > روسیه, چین"],
        ),
        (
            "ایران اورانیوم غنی می‌کند. وزیر خارجهٔ روسیه از این کشور خواست که خویشتن‌دار باشد.",
            ["REQUEST: وزیر خارجهٔ روسیه > ایران"],
        ),
        # whose deed is blamed in the same breath, behind what was issued, by its own word
        (
            "طالبان سه زن را شلاق زدند. یک نهاد حقوق بشری با محکومیت این مجازات گفت که زنان حق دارند.",
            ["SANCTION convict: طالبان > سه زن", "ACCUSE disapprove: یک نهاد حقوق بشری > طالبان"],
        ),
        (
            "پولیس سه خبرنگار را بازداشت کرد. انجمن روزنامه‌نگاران با صدور بیانیه‌ای این بازداشت را محکوم کرد.",
            ["COERCE arrest: پولیس > سه خبرنگار", "ACCUSE disapprove: انجمن روزنامه‌نگاران > پولیس"],
        ),
        (
            "پیونگ‌یانگ روز شنبه یک موشک پرتاب کرد. نخست‌وزیر ژاپن این پرتاب را محکوم کرد.",
            ["MOBILIZE weapons: پیونگ‌یانگ >", "ACCUSE disapprove: نخست‌وزیر ژاپن > پیونگ‌یانگ"],
        ),
        # whose words are blamed
        (
            "وزیر خارجهٔ ایران گفت که تهران از حزب‌الله پشتیبانی می‌کند. لبنان این سخنان را دخالت آشکار دانست.",
            ["SUPPORT: ایران > حزب‌الله", "ACCUSE disapprove: لبنان > وزیر خارجهٔ ایران"],
        ),
        # who did it is said by the other side only
        (
            "سخنگوی اسرائیل گفت که حماس به بیمارستان حمله کرد. دبیرکل سازمان ملل این حمله را محکوم کرد.",
            ["ASSAULT: حماس > بیمارستان", "ACCUSE disapprove: دبیرکل سازمان ملل >"],
        ),
        # those who suffer are not blamed
        ("گزارشگران بدون مرز سرکوب مداوم خبرنگاران را محکوم کرد.", ["ACCUSE disapprove: گزارشگران بدون مرز >"]),
        ("گزارشگران بدون مرز تهدید طالبان را محکوم کرد.", ["ACCUSE disapprove: گزارشگران بدون مرز > طالبان"]),
    ],
)
def test_whom_a_deed_is_done_to(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_names_that_nothing_takes_up_together_make_no_actor() -> None:
    record = rawi.read("کریم نوری و سهراب رحیمی بازداشت شدند.", DAY)
    assert [a.name for a in record.actors] == ["کریم نوری", "سهراب رحیمی"]
