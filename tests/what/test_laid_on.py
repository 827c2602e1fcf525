"""Deeds laid on somebody: the deed is the object, and who is said to have done it stands after به."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("حکومت هند کشتار بازرگانان در مرز را به ارتش پاکستان نسبت داد.", ["بازرگانان"]),
        ("حکومت هند قتل سه بازرگان را به ارتش پاکستان نسبت داده است.", ["سه بازرگان"]),
        ("حکومت هند حمله به پایگاه دریایی را به ارتش پاکستان نسبت داد.", []),
    ],
)
def test_the_deed_is_told_on_the_word_of_who_accuses(text: str, victims: list[str]) -> None:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    accusing, deed = sorted(record.events, key=lambda e: e.type)
    assert (accusing.type, [names[a] for a in accusing.recipients]) == ("ACCUSE", ["ارتش پاکستان"])
    assert (deed.type, [names[a] for a in deed.actors]) == ("ASSAULT", ["ارتش پاکستان"])
    assert [names[a] for a in deed.recipients] == victims
    assert deed.sources == accusing.actors


def test_a_thing_is_laid_on_nobody() -> None:
    assert not read("این نویسنده کتاب را به پدرش نسبت داد.", "2025-01-15").events
