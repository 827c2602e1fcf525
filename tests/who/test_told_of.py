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
