"""Who says it stands behind what is said; whom a protest is against; who did what is told of by a noun."""

from __future__ import annotations

import pytest

from rawi import read
from rawi.record import Record

DEED = "نیروهای هند سه سرباز را در مرز کشته‌اند"


def _names(record: Record, actors: tuple[str, ...]) -> list[str]:
    names = {a.id: a.name for a in record.actors}
    return [names[a] for a in actors]


@pytest.mark.parametrize(
    "saying",
    [
        "وزارت دفاع ترکیه اعلام کرد",
        "وزارت دفاع ترکیه روز شنبه گفت",
        "وزارت دفاع ترکیه در بیانیه‌ای نوشت",
        "وزارت دفاع ترکیه می‌گوید",
    ],
)
def test_who_says_it_behind_a_comma(saying: str) -> None:
    record = read(f"{DEED}، {saying}.", "2025-01-15")
    (event,) = record.events
    assert _names(record, event.sources) == ["وزارت دفاع ترکیه"]


@pytest.mark.parametrize(
    "other",
    [
        "وزارت دفاع ترکیه گفت که مرز آرام است",
        "وزارت دفاع ترکیه از سفر وزیر خبر داد",
        "وزارت دفاع ترکیه این خبر را اعلام کرد",
    ],
)
def test_who_says_something_else_is_no_source(other: str) -> None:
    assert not read(f"{DEED}، {other}.", "2025-01-15").events[0].sources


@pytest.mark.parametrize("mark", ["،", "؛"])
def test_who_says_this(mark: str) -> None:
    record = read(f"{DEED}{mark} این را وزارت دفاع ترکیه اعلام کرد.", "2025-01-15")
    assert _names(record, record.events[0].sources) == ["وزارت دفاع ترکیه"]


def test_we_in_quotation_marks_are_who_says_it_behind() -> None:
    record = read("«ما سه تن را بازداشت کردیم»، سخنگوی پولیس ترکیه گفت.", "2025-01-15")
    (event,) = record.events
    assert _names(record, event.actors) == _names(record, event.sources) == ["سخنگوی پولیس ترکیه"]


@pytest.mark.parametrize(
    ("why", "against"),
    [
        ("در اعتراض به بازداشت شهردار استانبول", []),
        ("در اعتراض به بازداشت او", []),
        ("در اعتراض به محدودیت‌های طالبان", ["طالبان"]),
        ("در اعتراض به سیاست‌های طالبان", ["طالبان"]),
    ],
)
def test_who_suffers_what_is_protested_is_not_whom_it_is_against(why: str, against: list[str]) -> None:
    record = read(f"هزاران نفر {why} تظاهرات کردند.", "2025-01-15")
    assert _names(record, record.events[0].recipients) == against


def test_who_killed_in_an_attack_that_is_told_of() -> None:
    record = read("مقام‌های ترکیه از کشته شدن سه سرباز در حملهٔ هوایی هند خبر دادند.", "2025-01-15")
    (event,) = record.events
    assert _names(record, event.actors) == ["هند"]
    assert _names(record, event.recipients) == ["سه سرباز"]
