"""A deed with the indefinite ی right behind those who do it is no adjective of theirs."""

from __future__ import annotations

import pytest

from tests.what.told import parties


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        ("شبه‌نظامیان یورشی بر پادگان بردند.", "ASSAULT", ["شبه‌نظامیان"]),
        ("این حزب تظاهراتی در لاهور برپا کرد.", "PROTEST", ["این حزب"]),
        ("وزارت معادن قراردادی با شرکت زیمنس بست.", "SUPPORT", ["وزارت معادن"]),
        ("افراد ناشناس سوءقصدی به جان والی کردند.", "ASSAULT", ["افراد ناشناس"]),
    ],
)
def test_the_deed_is_its_verbs_noun(text: str, kind: str, who: list[str]) -> None:
    assert [(told, list(doers)) for told, doers, _ in parties(text)] == [(kind, who)]


@pytest.mark.parametrize("text", ["افراد محدودی موفق شدند.", "این نهاد حمایتی اعلام کرد که سرما در راه است."])
def test_an_adjective_of_theirs_is_no_deed(text: str) -> None:
    assert parties(text) == []


def test_workers_under_contract_keep_their_adjective() -> None:
    assert [who for _, who, _ in parties("کارگران قراردادی شرکت نفت اعتصاب کردند.")] == [("کارگران قراردادی شرکت نفت",)]


@pytest.mark.parametrize("who", ["افراد ناشناس", "مردان مسلح", "سربازان"])
def test_the_car_behind_unknown_or_armed_men_is_what_they_hit(who: str) -> None:
    assert [doers for _, doers, _ in parties(f"در شهر قندهار {who} موتر یک قاضی را هدف قرار دادند.")] == [(who,)]
