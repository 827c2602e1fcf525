"""Deeds told only by a denial: of what a telling is said to be, of what somebody knows nothing of."""

from __future__ import annotations

import pytest

from tests.what.told import accounts


def denied(text: str) -> list[tuple[str, list[str], list[str], list[str], list[str]]]:
    """Type, actors, recipients, sources and those who deny it, of each event."""
    return [
        (e.type, e.actors, e.recipients, e.sources, [who for stance, who in e.responses if stance == "denies"])
        for e in accounts(text)
    ]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "پولیس کابل می‌گوید خبرهایی که در مورد بازداشت دختران پخش شده، دروغ است.",
            [("COERCE", [], ["دختران"], [], ["پولیس کابل"])],
        ),
        (
            "والی گفت گزارشی که از کشته شدن سه کودک حکایت دارد، درست نیست.",
            [("ASSAULT", [], ["سه کودک"], [], ["والی"])],
        ),
        (
            "سخنگوی والی از حملهٔ شب گذشته بر پوستهٔ پولیس اظهار بی‌اطلاعی کرد.",
            [("ASSAULT", [], ["پولیس"], [], ["سخنگوی والی"])],
        ),
        (
            "رئیس پولیس گفت که از بازداشت این خبرنگار خبر ندارد.",
            [("COERCE", [], ["این خبرنگار"], [], ["رئیس پولیس"])],
        ),
        (
            "طالبان می‌گویند که ادعای شکنجهٔ زندانیان درست نیست.",
            [("ASSAULT", [], ["زندانیان"], [], ["طالبان"])],
        ),
        (
            "سپاه پاسداران دست داشتن در حمله به کشتی را تکذیب کرد.",
            [("ASSAULT", ["سپاه پاسداران"], [], [], ["سپاه پاسداران"])],
        ),
        # of what a deed only has, anybody may know nothing
        ("سخنگوی والی از جزئیات حمله بر پولیس اظهار بی‌اطلاعی کرد.", []),
        ("وزارت خارجهٔ ایران هرگونه دخالت در ناآرامی‌ها را رد کرد.", []),
    ],
)
def test_what_only_a_denial_tells(
    text: str, events: list[tuple[str, list[str], list[str], list[str], list[str]]]
) -> None:
    assert denied(text) == events


@pytest.mark.parametrize(
    ("about", "answered"),
    [("بازداشت این مدیران", True), ("این خبر", True), ("وجود سوخت موشک در بندر", False), ("کمبود آب", False)],
)
def test_reports_of_another_matter_are_denied_of_nothing_told(about: str, answered: bool) -> None:
    text = f"وزیر کشور گفت که دو مدیر بازداشت شده‌اند. سخنگوی وزارت دفاع گزارش‌ها درباره {about} را رد کرد."
    assert any(e.responses for e in accounts(text)) is answered


@pytest.mark.parametrize("denies", ["این گفته را رد کرد", "این ادعا را تکذیب کرد"])
def test_who_denies_an_attack_and_counts_otherwise_does_not_vouch_for_it(denies: str) -> None:
    text = "ارتش ایران گفت که شورشیان بر یک پاسگاه حمله کردند و نه سرباز کشته شدند. "
    text += f"والی هرات {denies} و گفت که تنها دو سرباز زخمی شده‌اند."
    (attack,) = denied(text)
    assert (attack[3], attack[4]) == (["ارتش ایران"], ["والی هرات"])


def test_who_counts_otherwise_without_denying_it_does() -> None:
    text = "ارتش ایران گفت که شورشیان بر یک پاسگاه حمله کردند و نه سرباز کشته شدند. "
    text += "والی هرات گفت که دو سرباز زخمی شده‌اند."
    (attack,) = denied(text)
    assert (attack[3], attack[4]) == (["ارتش ایران", "والی هرات"], [])
