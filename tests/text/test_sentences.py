"""Sentences, headlines and quotations."""

from __future__ import annotations

import pytest

from rawi.text import analyse
from rawi.text.analyser import sentences


def quotes(text: str) -> list[str]:
    taken = analyse(text)
    return [taken.quote(first, last) for first, last in taken.quotes]


@pytest.mark.parametrize(
    "parts",
    [
        ["وزیر گفت.", "سپس رفت."],
        ["آیا او آمد؟", "نه."],
        ["او رفت!!", "دیگران ماندند…", "شب شد."],
        ["نرخ نان ۳.۵ افغانی شد.", "مردم ناراضی اند."],
        ["در سال ۲۰۲۴.", "او برگشت."],
        ["م. ع. احمدی آمد.", "نشست آغاز شد."],
        ["با اس. جی. احمدی گفتگو کرد.", "نشست آغاز شد."],
        ["این در ماه دی.", "او رفت."],
        ["«ما می‌مانیم.»", "وزیر این را نگفت."],
        ['او گفت: "می‌آیم."', "احمد رفت."],
    ],
)
def test_sentences_end_at_their_stops(parts: list[str]) -> None:
    assert list(sentences(" ".join(parts))) == parts


def test_lines_are_sentences() -> None:
    assert list(sentences("سفر وزیر\nوزیر رفت")) == ["سفر وزیر", "وزیر رفت"]


def test_a_lost_space_after_the_stop_still_ends_the_sentence() -> None:
    assert list(sentences("وزیر گفت.سپس رفت.")) == ["وزیر گفت.", "سپس رفت."]


def test_a_stop_inside_a_quotation_does_not_end_the_sentence_that_goes_on() -> None:
    text = "وزیر گفت: «ما می‌مانیم.» و از تالار رفت."
    assert list(sentences(text)) == [text]


@pytest.mark.parametrize("text", ["«ما می‌مانیم.» گفت وزیر.", "او افزود: «می‌مانیم.» که چنین شد."])
def test_a_quoted_sentence_goes_on_with_its_verb(text: str) -> None:
    assert list(sentences(text)) == [text]


def test_a_numbered_line_is_not_cut_after_its_number() -> None:
    assert list(sentences("۱. وزیر رفت.")) == ["۱. وزیر رفت."]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("وزیر گفت: «ما می‌مانیم».", ["ما می‌مانیم"]),
        ("او «خوش» و «شاد» بود.", ["خوش", "شاد"]),
        ('وزیر "دوست" است.', ["دوست"]),
        ("وزیر “دوست” است.", ["دوست"]),
        ("وزیر ”دوست“ است.", ["دوست"]),
        ("وزیر ''دوست'' است.", ["دوست"]),
        ('«او گفت "بیا" و رفت»', ['او گفت "بیا" و رفت']),
        ("«بی‌پایان است", []),
        ("«»", []),
    ],
)
def test_quotations(text: str, inside: list[str]) -> None:
    assert quotes(text) == inside


def test_a_quotation_left_open_ends_with_its_line() -> None:
    assert quotes("او گفت «می‌رویم\nوزیر «دوست» است.") == ["دوست"]


def test_the_first_line_without_a_stop_is_a_headline() -> None:
    marked = [s.headline for s in analyse("وزیر به کابل رفت\nوزیر دیروز رفت. او برگشت.").sentences]
    assert marked == [True, False, False]


def test_a_headline_may_be_a_question_or_a_quotation() -> None:
    assert analyse("وزیر کجا رفت؟\nوزیر دیروز رفت.").sentences[0].headline
    assert analyse("وزیر: «می‌مانم»\nوزیر دیروز رفت.").sentences[0].headline


def test_a_single_line_is_no_headline() -> None:
    assert not any(s.headline for s in analyse("وزیر به کابل رفت").sentences)
    assert not any(s.headline for s in analyse("وزیر رفت. او برگشت.").sentences)


def test_paragraphs_are_counted() -> None:
    assert [s.paragraph for s in analyse("یک.\n\nدو. سه.\r\nچهار.").sentences] == [0, 1, 1, 2]


def test_an_empty_text_is_an_empty_text() -> None:
    for text in ("", " \n\t\u200c", "\ufeff"):
        assert analyse(text).sentences == []
