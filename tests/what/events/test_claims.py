"""Whose an attack is that somebody claims, and what is told of it beside the claim."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import accounts, last_parties, party_lists, told


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("کریم احمدی، سخنگوی طالبان مسئولیت حملهٔ دیشب بر قرارگاه پولیس را به دوش گرفت.", "طالبان"),
        ("سخنگوی طالبان در تماس با رسانه‌ها مسوولیت حمله بر قرارگاه پولیس را به عهده گرفت.", "طالبان"),
        ("سخنگوی ارتش پاکستان مسئولیت حمله بر خوست را پذیرفت.", "ارتش پاکستان"),
        ("گروه داعش مسئولیت حمله بر قرارگاه پولیس را پذیرفت.", "گروه داعش"),
    ],
)
def test_a_spokesman_claims_for_his_side(text: str, who: str) -> None:
    assert last_parties(text)[0] == [who]


def test_the_claim_stays_the_spokesmans_word() -> None:
    (attack,) = accounts("کریم احمدی، سخنگوی طالبان مسئولیت حملهٔ دیشب بر قرارگاه پولیس را به دوش گرفت.")
    assert attack.sources == ["کریم احمدی"]


def test_a_bare_claim_is_of_the_attack_told_before() -> None:
    text = (
        "شورشیان دیشب بر یک پوسته یورش بردند و ۱۵ سرباز را کشتند. سخنگوی طالبان در تماس با خبرنگاران مسئولیت حمله را "
        "به عهده گرفت."
    )
    assert told(text) == ["ASSAULT: شورشیان, طالبان > ۱۵ سرباز"]
    elsewhere = "طالبان بر غزنی حمله کردند. داعش مسئولیت حمله بر کابل را پذیرفت."
    assert len(party_lists(elsewhere)) == 2


def test_what_a_relative_clause_tells_of_the_claimed() -> None:
    assert told("جبهه آزادی مسئولیت انفجاری را که دیروز سه پولیس را در تخار زخمی کرد، پذیرفت.") == [
        "ASSAULT explosives: جبهه آزادی > سه پولیس"
    ]
    record = read("گروه داعش مسئولیت انفجاری را پذیرفت که روز جمعه در شهر کندز رخ داد.", "2025-01-15")
    (event,) = record.events
    assert (event.mode, [p.name for p in event.places]) == ("explosives", ["شهر کندز"])
    assert not any(type_ == "ASSAULT" for type_, _, _ in party_lists("پولیس کودکی را که ربوده شده بود، آزاد کرد."))


def test_an_attack_told_before_is_only_repelled() -> None:
    assert told("طالبان بر یک پاسگاه حمله کردند، اما این حمله از سوی پولیس دفع شد.") == ["ASSAULT: طالبان > یک پاسگاه"]
    assert told("پولیس حملهٔ طالبان بر مرکز ولسوالی را دفع کرد.") == ["ASSAULT: پولیس > طالبان"]
