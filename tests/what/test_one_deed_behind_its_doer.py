"""A deed with the indefinite ی right behind those who do it is no adjective of theirs."""

from __future__ import annotations

import pytest

from rawi import read


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
    record = read(text)
    names = {a.id: a.name for a in record.actors}
    assert [(e.type, [names[a] for a in e.actors]) for e in record.events] == [(kind, who)]


@pytest.mark.parametrize("text", ["افراد محدودی موفق شدند.", "این نهاد حمایتی اعلام کرد که سرما در راه است."])
def test_an_adjective_of_theirs_is_no_deed(text: str) -> None:
    assert read(text).events == ()


def test_workers_under_contract_keep_their_adjective() -> None:
    record = read("کارگران قراردادی شرکت نفت اعتصاب کردند.")
    names = {a.id: a.name for a in record.actors}
    assert [[names[a] for a in e.actors] for e in record.events] == [["کارگران قراردادی شرکت نفت"]]


@pytest.mark.parametrize("who", ["افراد ناشناس", "مردان مسلح", "سربازان"])
def test_the_car_behind_unknown_or_armed_men_is_what_they_hit(who: str) -> None:
    record = read(f"در شهر قندهار {who} موتر یک قاضی را هدف قرار دادند.")
    names = {a.id: a.name for a in record.actors}
    assert [[names[a] for a in e.actors] for e in record.events] == [[who]]
