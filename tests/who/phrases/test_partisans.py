"""Partisans of a matter: whom an office acts on, and who is no part of what they are for or against."""

from __future__ import annotations

import pytest

from tests.what.told import last_parties


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("وزیر مخالفان توافق هسته‌ای ایران و امریکا را خائن خواند.", ["وزیر"], ["مخالفان توافق هسته‌ای ایران و امریکا"]),
        ("پولیس مخالفان داخلی این توافق را بازداشت کرد.", ["پولیس"], ["مخالفان داخلی"]),
        ("پولیس حامیان جنگ با ایران را بازداشت کرد.", ["پولیس"], ["حامیان جنگ"]),
        ("رئیس‌جمهور منتقدان خود را تهدید کرد.", ["رئیس‌جمهور"], ["منتقدان"]),
        ("مخالفان توافق ایران و ترکیه در تهران تظاهرات کردند.", ["مخالفان توافق ایران و ترکیه"], []),
        # what they do themselves
        ("مخالفان حمله کردند.", ["مخالفان"], []),
        ("مخالفان جنگ با ایران را محکوم کردند.", ["مخالفان"], []),
        ("رهبر مخالفان را بازداشت کردند.", [], ["رهبر مخالفان"]),
        ("پولیس هواداران مسلح بشار اسد را بازداشت کرد.", ["پولیس"], ["هواداران مسلح بشار اسد"]),
    ],
)
def test_of_a_matter(text: str, actors: list[str], recipients: list[str]) -> None:
    assert last_parties(text) == (actors, recipients)


def test_a_group_against_a_state_is_not_the_state() -> None:
    text = "درگیری میان ارتش و گروه‌های مسلح مخالف ایران رخ داد."
    assert last_parties(text) == (["ارتش", "گروه‌های مسلح مخالف ایران"], [])
