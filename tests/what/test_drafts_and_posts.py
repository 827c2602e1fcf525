"""What a bill would do, what workers are told will befall them, and dismissals told by their decree."""

from __future__ import annotations

import pytest

from rawi import read


def _told(text: str) -> list[tuple[str, str, str, list[str], list[str]]]:
    record = read(text, "2025-01-15")
    names = {actor.id: actor.name for actor in record.actors}
    return [
        (e.type, e.mode or "", e.aspect, [names[a] for a in e.actors], [names[a] for a in e.recipients])
        for e in record.events
    ]


def test_what_a_bill_says_is_not_done() -> None:
    bill = "مجلس لایحه‌ای را تصویب کرد که کمک به طالبان را ممنوع می‌کند."
    assert [(e[0], e[2]) for e in _told(bill)] == [("SUPPORT", "asserted"), ("COERCE", "hypothetical")]
    plan = "بر اساس این طرح، دارایی‌های مقام‌های گرجستان مسدود می‌شود."
    assert [e[2] for e in _told(plan)] == ["hypothetical"]
    decree = "طالبان کار زنان را ممنوع می‌کنند."
    assert [e[2] for e in _told(decree)] == ["ongoing"]


@pytest.mark.parametrize(
    "text",
    [
        "مجلس طرحی را تصویب کرد که بر اساس آن رهبران طالبان تحریم می‌شوند.",
        "توافقی امضا شد که طبق آن زندانیان اوکراینی آزاد می‌شوند.",
        "فرمانی که به موجب آن زنان از کار منع شدند.",
    ],
)
def test_nobody_says_it_who_stands_behind_what_that_takes_up(text: str) -> None:
    record = read(text, "2025-01-15")
    assert not record.statements
    assert not any(event.sources for event in record.events)


def test_whoever_is_told_that_he_will_be_dismissed_is_threatened() -> None:
    told = _told("کارفرما به کارگران گفته است که در صورت ادامهٔ اعتصاب اخراج می‌شوند.")
    assert told == [("THREATEN", "expel", "asserted", ["کارفرما"], ["کارگران"])]
    told = _told("طالبان به زنان گفته‌اند که اگر بدون محرم بیرون شوند، زندانی می‌شوند.")
    assert told == [("THREATEN", "arrest", "asserted", ["طالبان"], ["زنان"])]


def test_who_was_present_is_not_ready() -> None:
    told = _told("امیرخان متقی با سفیر چین دیدار کرد. در این دیدار رئیس د افغانستان بانک هم حاضر بود.")
    assert told == [("CONSULT", "", "asserted", ["امیرخان متقی", "رئیس د افغانستان بانک"], ["سفیر چین"])]


def test_a_prison_under_sanctions_is_convicted_of_nothing() -> None:
    assert [e[:2] for e in _told("بریتانیا رئیس زندان اوین را در فهرست تحریم‌ها قرار داد.")] == [("SANCTION", "")]


def test_a_national_company_is_of_its_state() -> None:
    told = _told("شرکت ملی گاز ترکمنستان و وزارت نفت ایران قرارداد سوآپ گاز امضا کردند.")
    assert [e[3] for e in told] == [["شرکت ملی گاز ترکمنستان", "وزارت نفت ایران"]]
