"""Who tells an event otherwise behind اما, and deeds that a confirmation tells again."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import accounts


def _tolls(text: str) -> list[list[tuple[str, int]]]:
    return [[(t.what, t.low) for t in e.tolls] for e in read(text, "2025-01-15").events if e.type == "ASSAULT"]


def test_another_toll_set_against_the_outlets_own_is_a_dispute_and_no_source() -> None:
    text = "دیروز در حملهٔ طالبان شش سرباز کشته شدند. اما باشندگان می‌گویند که در این حمله بیست سرباز کشته شده‌اند."
    (attack,) = accounts(text)
    assert (attack.sources, attack.responses) == ([], [("disputes", "باشندگان")])
    assert _tolls(text) == [[("killed", 6), ("killed", 20)]]


@pytest.mark.parametrize(
    "telling",
    [
        "اما باشندگان از کشته شدن بیست تن خبر می‌دهند.",
        "باشندگان اما می‌گویند که بیست تن کشته شده‌اند.",
    ],
)
def test_a_toll_alone_set_against_another_is_the_same_attacks(telling: str) -> None:
    text = f"پولیس گفت که در حملهٔ دیروز ده تن کشته شدند. {telling}"
    (attack,) = accounts(text)
    assert (attack.sources, attack.responses) == (["پولیس"], [("disputes", "باشندگان")])
    assert _tolls(text) == [[("killed", 10), ("killed", 20)]]


@pytest.mark.parametrize(
    "telling",
    [
        "باشندگان از کشته شدن بیست تن خبر می‌دهند.",
        "اما باشندگان از کشته شدن بیست تن در کندز خبر می‌دهند.",
        "اما طالبان از کشته شدن بیست سرباز پاکستانی خبر می‌دهند.",
    ],
)
def test_a_toll_of_others_or_elsewhere_is_another_attacks(telling: str) -> None:
    text = f"پولیس گفت که در حملهٔ دیروز ده جنگجوی طالبان کشته شدند. {telling}"
    assert len(_tolls(text)) == 2
    assert all(a.responses == [] for a in accounts(text))


def test_a_deed_told_otherwise_by_a_phrase_behind_but_does_not_rest_on_it() -> None:
    text = (
        "حزب الله اعلام کرد که پایگاهی را در شمال اسرائیل با راکت زده است؛ "
        "به گفتهٔ ارتش اسرائیل اما همهٔ راکت‌ها رهگیری شدند."
    )
    attack = next(a for a in accounts(text) if a.type == "ASSAULT")
    assert "ارتش اسرائیل" not in attack.sources
    assert ("disputes", "ارتش اسرائیل") in attack.responses


def test_what_is_confirmed_by_its_noun_is_told_once() -> None:
    text = (
        "اتحادیه نوشت که ماموران شماری از رانندگان را در کرمانشاه بازداشت کرده‌اند. "
        "دادستان کرمانشاه بازداشت هشت نفر را تأیید کرد."
    )
    (arrest,) = read(text, "2025-01-15").events
    assert [(r.stance, t.low) for r in arrest.responses for t in arrest.tolls] == [("confirms", 8)]


def test_a_charge_that_another_confirmed_is_still_what_is_denied() -> None:
    text = (
        "وزارت دفاع گفته است که طالبان راه را تخریب کرده‌اند. سخنگوی پولیس هم تخریب این راه را تأیید کرد و گفت که "
        "مسافران گیر مانده‌اند. طالبان این اتهام را رد کرده‌اند."
    )
    (attack,) = accounts(text)
    assert attack.responses == [("confirms", "سخنگوی پولیس"), ("denies", "طالبان")]


@pytest.mark.parametrize(
    ("telling", "answers"),
    [
        ("در مقابل، سخنگوی طالبان گفت که نخست مرزبانان ایرانی شلیک کردند.", [("disputes", "سخنگوی طالبان")]),
        ("از آن سو، سخنگوی طالبان گفت که نخست مرزبانان ایرانی شلیک کردند.", [("disputes", "سخنگوی طالبان")]),
        ("دیروز سخنگوی طالبان گفت که نخست مرزبانان ایرانی شلیک کردند.", []),
        ("در مقابل، سخنگوی طالبان گفت که داعش هم بر یک ده حمله کرد.", []),
    ],
)
def test_whoever_says_that_the_others_attacked_disputes_that_he_did(
    telling: str, answers: list[tuple[str, str]]
) -> None:
    first, other = accounts(f"مرزبانی ایران گفت که نیروهای طالبان به پاسگاه آتش گشودند. {telling}")
    assert (first.responses, other.responses) == (answers, [])


def test_what_was_long_before_is_not_what_somebody_is_silent_on() -> None:
    text = (
        "هرانا نوشت که پولیس احمد نوری را بازداشت کرد. نوری در سال ۱۳۸۹ هم سه سال زندانی بود. "
        "مقام‌های قضایی به پرسش‌ها در این باره پاسخ نداده‌اند."
    )
    assert all(a.responses == [] for a in accounts(text) if a.aspect == "historical")
