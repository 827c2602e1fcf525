"""Whom a deed is done to where no phrase of its own names him."""

from __future__ import annotations

import pytest

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
        # whose step it was
        ("طالبان ده زن را شلاق زدند. ملل متحد این اقدام را ظالمانه خواند.", "ACCUSE disapprove: ملل متحد > طالبان"),
        ("طالبان پنج زندانی را رها کردند. امریکا از این اقدام استقبال کرد.", "SUPPORT: امریکا > طالبان"),
    ],
)
def test_whom(text: str, line: str) -> None:
    assert line in told(text)


def test_who_is_asked_to_end_it_is_blamed() -> None:
    lines = told("یوناما این مجازات را ظالمانه خواند و از طالبان خواست که به شلاق زدن پایان دهند.")
    assert "ACCUSE disapprove: یوناما > طالبان" in lines
    lines = told("یوناما این حمله را محکوم کرد و از دولت پاکستان خواست که عاملان را مجازات کند.")
    assert "ACCUSE disapprove: یوناما >" in lines  # who is asked to help is not blamed
