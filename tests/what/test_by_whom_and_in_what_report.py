"""Verbs that tell a deed only in a report of such deeds, by the state's agents, by a crowd, or to somebody."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "دو جوان در جلال‌آباد گرفتار شدند. پولیس آنان را دزد می‌خواند.",
            ["COERCE arrest: > دو جوان"],
        ),
        ("دو جوان در راه گرفتار شدند. برف می‌بارید و پولیس نرسید.", []),
        ("داکتران کندز کار نمی‌کنند. اعتصاب آنان سه روز است.", ["PROTEST strike: داکتران کندز >"]),
        ("داکتران کندز جمعه‌ها کار نمی‌کنند.", []),
    ],
)
def test_what_a_report_is_about_decides_what_a_verb_means(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("ماموران دو آموزگار را با خود بردند.", ["COERCE arrest: ماموران > دو آموزگار"]),
        ("سه دزد دو آموزگار را با خود بردند.", []),
        ("پولیس احمد رحیمی را هفتهٔ گذشته گرفته بود.", ["COERCE arrest: پولیس > احمد رحیمی"]),
        ("مردم خشمگین به فرمانداری ریختند.", ["PROTEST riot: مردم > فرمانداری"]),
    ],
)
def test_who_does_it_decides_what_a_verb_means(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    "text",
    [
        "رئیس‌جمهور همتای خود را در آغوش گرفت.",
        "پولیس این هشدار را جدی گرفت.",
        "والی دو خبرنگار را با خود به ولسوالی برد.",
        "مرزبانان توپ را گرفتند.",
    ],
)
def test_everyday_senses_arrest_nobody(text: str) -> None:
    assert not any(event.startswith("COERCE") for event in told(text))


def test_who_is_not_let_do_something_is_found_in_what_completes_the_verb() -> None:
    assert told("ماموران نگذاشتند زنان وارد پارک شوند.") == ["COERCE restrict: ماموران > زنان"]


def test_the_field_of_an_office_says_nothing_of_what_befalls_who_holds_it() -> None:
    events = told("مدیر مسئول روزنامه بازداشت و پس از چند ساعت آزاد شد.")
    assert events[0] == "COERCE arrest: > مدیر مسئول روزنامه"


def test_agents_take_away_those_whom_a_pronoun_takes_up() -> None:
    events = told("ماموران به خانهٔ او ریختند و آنان را با خود بردند. پولیس خاموش است.")
    assert "COERCE arrest: ماموران >" in events


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "کریم نوری و رضا کرمی از جمله کسانی‌اند که از سوی پلیس گرفتار شدند.",
            "COERCE arrest: پلیس > کریم نوری, رضا کرمی",
        ),
        ("این طالبان است که دختران را از مکتب محروم کرده است.", "COERCE restrict: این طالبان > دختران"),
    ],
)
def test_a_clause_behind_who_somebody_is_tells_of_him(text: str, event: str) -> None:
    assert told(text) == [event]


def test_a_semicolon_ends_a_purpose() -> None:
    events = told("دولت با شورشیان گفتگو کرد تا آتش‌بس برقرار شود؛ سه سرباز در این روز کشته شدند.")
    assert "ASSAULT: > سه سرباز" in events


def test_who_falls_into_the_hands_of_kidnappers_is_abducted_not_arrested() -> None:
    assert told("چهار تن از یک خانواده در مرز به چنگ آدم‌ربایان افتادند.") == [
        "ASSAULT abduct: آدم‌ربایان > چهار تن از یک خانواده"
    ]
