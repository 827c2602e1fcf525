"""Answers told before the claim, by a phrase, in the passive; whose word it is that stands only behind."""

from __future__ import annotations

import pytest

from rawi import read
from rawi.record import Event, Record

CLAIM = "دیدبان حقوق بشر گفت که ارتش پاکستان دو آموزگار را کشت. "


def _names(record: Record, ids: tuple[str, ...]) -> list[str]:
    names = {a.id: a.name for a in record.actors}
    return [names[one] for one in ids]


def _answers(record: Record, event: Event) -> list[tuple[str, str]]:
    names = {a.id: a.name for a in record.actors}
    return [(names[r.actor], r.stance) for r in event.responses]


@pytest.mark.parametrize(
    "text",
    [
        CLAIM + "به گفتهٔ سخنگوی والی، این اتهام‌ها دروغ است.",
        CLAIM + "به گفتهٔ سخنگوی والی، چنین چیزی رخ نداده است.",
        CLAIM + "سخنگوی والی گفت که چنین چیزی رخ نداده است.",
        "در حالی که سخنگوی والی این ادعا را رد می‌کند، " + CLAIM,
    ],
)
def test_who_denies_it(text: str) -> None:
    record = read(text, "2025-01-15")
    (event,) = record.events
    assert _answers(record, event) == [("سخنگوی والی", "denies")]
    assert _names(record, event.sources) == ["دیدبان حقوق بشر"]


@pytest.mark.parametrize(
    "text",
    [
        "سخنگوی حکومت گزارش‌ها دربارهٔ بازداشت دو خبرنگار از سوی حزب‌الله لبنان را نادرست خواند.",
        "گزارش‌ها دربارهٔ بازداشت دو خبرنگار توسط حزب‌الله لبنان از سوی سخنگوی حکومت رد شد.",
    ],
)
def test_whose_deed_is_denied(text: str) -> None:
    record = read(text, "2025-01-15")
    (event,) = record.events
    assert _names(record, event.actors) == ["حزب‌الله لبنان"]
    assert _answers(record, event) == [("سخنگوی حکومت", "denies")]


def test_what_is_confirmed_is_no_part_of_the_name() -> None:
    record = read(CLAIM + "سخنگوی حکومت وقوع این رویداد را تأیید کرده است.", "2025-01-15")
    assert _answers(record, record.events[0]) == [("سخنگوی حکومت", "confirms")]


@pytest.mark.parametrize(
    "saying",
    [
        "سازمان ملل با اعلام این خبر گفت که راه باز است.",
        "سازمان ملل با بیان این مطلب گفت که راه باز است.",
        "این خبر را سازمان ملل اعلام کرد.",
    ],
)
def test_whose_word_stands_behind(saying: str) -> None:
    record = read("ارتش پاکستان دیروز دو آموزگار را کشت. " + saying, "2025-01-15")
    assert _names(record, record.events[0].sources) == ["سازمان ملل"]


def test_officials_behind_the_object_say_it() -> None:
    record = read("ارتش پاکستان دیروز دو آموزگار را کشت. این خبر را مسئولان محلی اعلام کردند.", "2025-01-15")
    (event,) = record.events
    assert _names(record, event.sources) == ["مسئولان محلی"]


def test_the_accused_deny_what_one_body_charged_them_with() -> None:
    record = read("پلیس ترکیه دو خبرنگار را به جاسوسی متهم کرد. آنان این اتهام را رد کرده‌اند.", "2025-01-15")
    (event,) = record.events
    assert _answers(record, event) == [("دو خبرنگار", "denies")]
