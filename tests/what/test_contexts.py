"""What events are about: PLOVER's contexts and topics of our own."""

from __future__ import annotations

from typing import get_args

import pytest

import rawi
from rawi.lexicon import load
from rawi.lexicon.kinds_what import Context, ContextWords

DAY = "2025-01-15"
ENTRIES = load().of(ContextWords)


@pytest.mark.parametrize(
    ("text", "contexts", "topics"),
    [
        ("طالبان سه خبرنگار را در کابل بازداشت کردند.", {"rights_freedoms"}, {"media"}),
        ("پولیس نه تن را به اتهام قاچاق مواد مخدر بازداشت کرد.", {"illegal_drugs", "trafficking"}, set()),
        ("ایران هزاران مهاجر افغان را اخراج کرد.", {"asylum", "migration"}, set()),
        # the verb کردن is no Kurd, taking part is no company
        ("حماس دو نفر را آزاد کرد.", set(), set()),
    ],
)
def test_words_of_the_clause(text: str, contexts: set[str], topics: set[str]) -> None:
    (event,) = rawi.read(text, DAY).events
    assert set(event.contexts) == contexts
    assert set(event.topics) == topics


def test_what_is_asked_for_is_what_asking_is_about() -> None:
    event = rawi.read("سازمان ملل از طالبان خواست که دانشگاه‌ها را به روی دختران باز کنند.", DAY).events[0]
    assert "gender" in event.contexts
    assert "education" in event.topics


def test_every_context_of_plover_has_words() -> None:
    assert {e.context for e in ENTRIES.values()} - {None} == set(get_args(Context))


@pytest.mark.parametrize("name", ENTRIES)
def test_examples_are_about_what_their_entry_says(name: str) -> None:
    entry = ENTRIES[name]
    for example in entry.examples:
        events = rawi.read(example, DAY).events
        assert any(entry.context in e.contexts or (entry.topic and entry.topic in e.topics) for e in events), example


@pytest.mark.parametrize(
    "text",
    [
        "سیلاب‌ها در بدخشان جان ده تن را گرفت. در این حادثه شش تن دیگر زخمی شدند.",
        "در یک حادثهٔ ترافیکی در شاهراه کابل پنج نفر کشته و ده تن زخمی شدند.",
        "در پی زمین‌لرزه در جنوب ایران سه نفر جان باختند.",
    ],
)
def test_nobody_did_what_a_disaster_did(text: str) -> None:
    assert [e for e in rawi.read(text, DAY).events if e.type == "ASSAULT"] == []


def test_a_killing_after_a_disaster_is_one() -> None:
    assert [e.type for e in rawi.read("پس از زلزله، طالبان دو نفر را کشتند.", DAY).events] == ["ASSAULT"]
