"""Names of no list are somebody's by what is told of them."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("کوزنتسوفسکی روز دوشنبه در مسکو بازداشت شد.", ["کوزنتسوفسکی"]),
        ("وزیر خارجهٔ هند با هافمانسکی دیدار کرد.", ["وزیر خارجهٔ هند", "هافمانسکی"]),
        ("اوکافورو طالبان را به فساد متهم کرد.", ["اوکافورو", "طالبان"]),
        ("نووتسکی وارد لیسبون شد.", ["نووتسکی"]),
        ("نووتسکی وزیر خارجهٔ هند به لیسبون سفر کرد.", ["نووتسکی"]),
        ("وزیر خارجهٔ هند، نووتسکی، به لیسبون رفت.", ["نووتسکی"]),
        # what is no person's lot names nobody
        ("توپولفاک در آسمان سرنگون شد.", []),
        ("پتروشیماک در بندر افتتاح شد.", []),
    ],
)
def test_somebody_by_his_lot(text: str, names: list[str]) -> None:
    assert [a.name for a in read(text, "2025-01-15").actors if a.kind != "country"] == names


@pytest.mark.parametrize(
    ("text", "name", "titles"),
    [
        ("اندری هندرسون، معاون وزارت خارجهٔ هند، گفت که راه باز است.", "اندری هندرسون", ["معاون وزارت خارجهٔ هند"]),
        ("گونزالس اورهان، سخنگوی پولیس پرو، گفت که راه باز است.", "گونزالس اورهان", ["سخنگوی پولیس پرو"]),
    ],
)
def test_words_hardly_used_are_a_name_before_a_title(text: str, name: str, titles: list[str]) -> None:
    actor = next(a for a in read(text).actors if a.name == name)
    assert [r.title for r in actor.roles] == titles
