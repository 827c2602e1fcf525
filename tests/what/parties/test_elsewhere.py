"""Whom a deed is done to where no phrase of its own names him."""

from __future__ import annotations

import pytest

import rawi
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # who tells of himself; of an official ما is more than he
        ("نادر احمدی گفت: «پولیس ما را در کندز بازداشت کرد.»", "COERCE arrest: پولیس > نادر احمدی"),
        ("مریم کریمی گفت: «طالبان مرا لت‌وکوب کردند.»", "ASSAULT beat: طالبان > مریم کریمی"),
        ("رئیس جمهور امریکا گفت: «ایران ما را تهدید می‌کند.»", "THREATEN: ایران >"),
        # a pronoun is not who acts on it, but the other who was named
        ("ترمپ زیلینسکی را مسوول جنگ خواند و وی را دیکتاتور نامید.", "ACCUSE disapprove: ترمپ > زیلینسکی"),
        # to whom what is promised goes
        ("بریتانیا وعده کرد که ده میلیون پوند به افغانستان می‌پردازد.", "AGREE: بریتانیا > افغانستان"),
        ("ایران آماده است با امریکا مذاکره کند.", "AGREE: ایران > امریکا"),
        ("حکومت وعده کرد که حملات بر خبرنگاران را بررسی می‌کند.", "AGREE: حکومت >"),
        # who is warned, by the condition
        (
            "رییس جمهور امریکا تهدید کرد که اگر طالبان پایگاه را پس ندهند، آن را خواهد گرفت.",
            "THREATEN: رییس جمهور امریکا > طالبان",
        ),
        # whose request is refused
        ("اوکراین خواستار آتش‌بس شد. سخنگوی کرملین این خواست را رد کرد.", "REJECT yield: سخنگوی کرملین > اوکراین"),
        # with whom one talks, and on whom an attack would be, is not who is backed or threatened
        ("وزیر گفت در صورت حمله به ایران به اسرائیل پاسخ سختی خواهیم داد.", "THREATEN violence: وزیر > اسرائیل"),
        # of whom the clause before tells
        ("این کارگران مردانی هستند که توسط قطر اخراج شده‌اند.", "COERCE deport: قطر > این کارگران مردانی"),
        # a roll of those arrested, each in his town; no official is driven back who says that an attack was
        (
            "کریم نوری در هرات، نادر احمدی در کندز و داود رحیمی در بلخ بازداشت شدند.",
            "COERCE arrest: > کریم نوری, نادر احمدی, داود رحیمی",
        ),
        ("مقامات امنیتی گفته‌اند که حملهٔ طالبان بر این ولسوالی عقب زده شد.", "ASSAULT: طالبان >"),
        # the other one who met
        ("ترمپ با پوتین دیدار کرد و این ملاقات را سازنده توصیف کرد.", "SUPPORT: ترمپ > پوتین"),
        # whom what is lifted weighs on, though only some of it is
        ("واشنگتن برخی از تعزیرات سوریه را کاهش داد.", "CONCEDE: واشنگتن > سوریه"),
        # whose step it was
        ("طالبان ده زن را شلاق زدند. ملل متحد این اقدام را ظالمانه خواند.", "ACCUSE disapprove: ملل متحد > طالبان"),
        ("طالبان پنج زندانی را رها کردند. امریکا از این اقدام استقبال کرد.", "SUPPORT: امریکا > طالبان"),
        # who said what is welcomed or criticised
        ("وزیر مالیه گفت که مرز باز است. اتاق تجارت از این اظهارات استقبال کرد.", "SUPPORT: اتاق تجارت > وزیر مالیه"),
    ],
)
def test_whom(text: str, line: str) -> None:
    assert line in told(text)


def test_some_people_are_others_than_those_before() -> None:
    lines = told("این عده خواهان حقوق خود شدند. عده‌ای به کنسولگری حمله کردند.")
    assert lines == ["REQUEST change: این عده >", "ASSAULT: عده‌ای > کنسولگری"]


def test_who_is_asked_to_end_it_is_blamed() -> None:
    lines = told("یوناما این مجازات را ظالمانه خواند و از طالبان خواست که به شلاق زدن پایان دهند.")
    assert "ACCUSE disapprove: یوناما > طالبان" in lines
    lines = told("یوناما این حمله را محکوم کرد و از دولت پاکستان خواست که عاملان را مجازات کند.")
    assert "ACCUSE disapprove: یوناما >" in lines  # who is asked to help is not blamed


@pytest.mark.parametrize(
    ("text", "type_", "whom"),
    [
        ("یک منبع مطلع گفت: او در زندان شکنجه شده است.", "ASSAULT", []),
        ("نیروی هوایی اوکراین گفت که روسیه ده پهپاد شلیک کرد که همه آنها سرنگون شد.", "ASSAULT", []),
        ("منابع محلی می‌گویند که طالبان سه زن را بازداشت کردند. آنان شکنجه شده‌اند.", "ASSAULT", []),
        ("منابع گفتند که کریم نوری آزاد شده است. طالبان این دو تن را بازداشت کرده بودند.", "COERCE", ["این دو تن"]),
        ("منابع محلی از قتل سه زن خبر دادند. آنان در ادامه از جامعهٔ جهانی کمک خواستند.", "REQUEST", ["جامعهٔ جهانی"]),
    ],
)
def test_who_speaks_suffers_nothing(text: str, type_: str, whom: list[str]) -> None:
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    events = [[names[r] for r in e.recipients] for e in record.events if e.type == type_]
    assert events[-1:] == [whom]


def test_who_is_cited_is_not_a_third_person_in_his_words() -> None:
    lines = told('کریم نوری گفت: "پولیس هر روز می‌آید، سند می‌خواهد، افغان‌ها را بازداشت می‌کند".')
    assert "COERCE arrest: > افغان‌ها" in lines
