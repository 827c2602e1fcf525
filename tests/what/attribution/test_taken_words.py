"""Whose word it is where a speaker only takes up what another claims or threatens."""

from __future__ import annotations

import pytest

from tests.what.told import accounts


def _word(text: str, type_: str) -> tuple[list[str], list[tuple[str, str]]]:
    (found,) = [a for a in accounts(text) if a.type == type_]
    return found.sources, found.responses


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("نوری با اشاره به اظهارات استاندار مبنی بر اینکه ارتش پل را بمباران کرده، گفت تحقیق لازم است.", "استاندار"),
        ("نوری در پاسخ به سخنان وزیر دفاع مبنی بر این که شورشیان سه تن را کشته‌اند، گفت: خبری نداریم.", "وزیر دفاع"),
        ("کاظمی در واکنش به ادعای هند مبنی بر حملهٔ پاکستان به یک پاسگاه گفت که مرز آرام است.", "هند"),
    ],
)
def test_a_claim_that_is_taken_up_stays_theirs(text: str, whose: str) -> None:
    sources, _ = _word(text, "ASSAULT")
    assert sources == [whose]


@pytest.mark.parametrize(
    "text",
    [
        "کاظمی با رد ادعای شورشیان مبنی بر اینکه ارتش یک مدرسه را بمباران کرده است، گفت که شهر آرام است.",
        "کاظمی ادعای شورشیان مبنی بر اینکه ارتش یک مدرسه را بمباران کرده است را رد کرد.",
        "کاظمی ادعاهای مطرح‌شده از سوی شورشیان مبنی بر اینکه ارتش یک مدرسه را بمباران کرده است، را رد کرد.",
    ],
)
def test_who_denies_a_claim_is_no_source_of_it(text: str) -> None:
    assert _word(text, "ASSAULT") == (["شورشیان"], [("denies", "کاظمی")])


def test_what_somebody_threatens_is_not_done() -> None:
    text = "رئیس‌جمهور ترکیه در واکنش به تهدید سوریه مبنی بر حمله به این کشور گفت که ارتش آماده است."
    assert "ASSAULT" not in [a.type for a in accounts(text)]


def test_the_threat_is_his_whose_words_are_taken_up() -> None:
    text = "کاظمی با اشاره به سخنان جو بایدن مبنی بر اینکه ایران با مجازات روبرو می‌شود، گفت این سخنان تازه نیست."
    assert [a.actors for a in accounts(text) if a.type == "THREATEN"] == [["جو بایدن"]]


def test_what_a_speaker_says_himself_is_his() -> None:
    text = "کاظمی با اشاره به اظهارات استاندار گفت که ارتش پل را بمباران کرده است."
    assert _word(text, "ASSAULT")[0] == ["کاظمی"]
