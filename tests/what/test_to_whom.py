"""Whom a deed is done to, where they are taken up again: those named one by one, two sides, whose deed is blamed."""

from __future__ import annotations

import pytest

import rawi
from tests.what.told import told

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
            ["REJECT: روسیه, چین >", "REQUEST change: نماینده امریکا > روسیه, چین"],
        ),
        (
            "ایران اورانیوم غنی می‌کند. وزیر خارجهٔ روسیه از این کشور خواست که خویشتن‌دار باشد.",
            ["REQUEST change: وزیر خارجهٔ روسیه > ایران"],
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


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # whom a promise serves
        ("سفیر نروژ قول داد که نظر ایران را به گوش اسلو برساند.", ["AGREE: سفیر نروژ > ایران"]),
        ("وزیر خارجهٔ ایران قول داد که نتیجه را در اختیار پاکستان بگذارد.", ["AGREE: وزیر خارجهٔ ایران > پاکستان"]),
        ("یک شرکت متعهد شد که کرایهٔ ۶۰۰ معلول را بدهد.", ["AGREE: یک شرکت > ۶۰۰ معلول"]),
        ("دولت وعده داد که با قاچاقچیان مبارزه کند.", ["AGREE: دولت >"]),
        # whom a threat is on
        (
            "حوثی‌ها تهدید کردند که حمله بر کشتی‌های اسراییلی را از سر خواهند گرفت.",
            ["THREATEN violence: حوثی‌ها > اسرائیل"],
        ),
        ("معلمان اخطار دادند که تا حکومت پاسخ ندهد، به کار بر نمی‌گردند.", ["THREATEN: معلمان > حکومت"]),
        (
            "اسرائیل سه فرماندهٔ سپاه پاسداران را کشت. سپاه پاسداران تهدید کرد که این کار بی‌پاسخ نمی‌ماند.",
            ["ASSAULT: اسرائیل > سه فرماندهٔ سپاه پاسداران", "THREATEN violence: سپاه پاسداران > اسرائیل"],
        ),
        # whoever is accused in one breath is asked to end it, and whoever holds somebody to free him
        (
            "سازمان ملل طالبان را به نقض حقوق زنان متهم کرد و خواستار پایان این محدودیت‌ها شد.",
            ["ACCUSE allege: سازمان ملل > طالبان", "REQUEST yield: سازمان ملل > طالبان"],
        ),
        (
            "پولیس مریم نوری را بازداشت کرد. انجمن خبرنگاران خواهان آزادی فوری خانم نوری شد.",
            ["COERCE arrest: پولیس > مریم نوری", "REQUEST yield: انجمن خبرنگاران > پولیس"],
        ),
        # the pronoun on the verb's noun
        (
            "پولیس مریم نوری را گرفت. ماموران در زندان شکنجه‌اش کردند.",
            ["COERCE arrest: پولیس > مریم نوری", "ASSAULT torture: ماموران > مریم نوری"],
        ),
        (
            "طالبان سه خبرنگار را بازداشت کردند. آنان شب بعد آزادشان کردند.",
            ["COERCE arrest: طالبان > سه خبرنگار", "RETREAT release: طالبان > سه خبرنگار"],
        ),
        # counted by what only their plural is called, or by one who did not act
        ("نظامیان شش بلوچ را کشتند.", ["ASSAULT: نظامیان > شش بلوچ"]),
        ("یک تن از سوی طالبان اعدام شد.", ["SANCTION convict: طالبان > یک تن"]),
        ("پولیس در منطقهٔ «خمار» پدرش را بازداشت کرد.", ["COERCE arrest: پولیس > پدرش"]),
    ],
)
def test_whom_it_is_done_to_elsewhere(text: str, events: list[str]) -> None:
    assert told(text) == events
