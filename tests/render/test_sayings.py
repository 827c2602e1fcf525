"""Acts of saying in English that can be cited by who reads no Persian."""

from __future__ import annotations

from typing import Any

import pytest

from rawi.record import Actor, Document, Event, Record, Span, Statement, Time
from rawi.render import english

MINISTER = Actor(id="m", name="کاروان", name_en="Abdul Karwan", kind="person")
MINISTRY = Actor(id="f", name="وزارت", name_en="Ministry of Trade", kind="organization")
UZBEKISTAN = Actor(id="u", name="اوزبیکستان", name_en="Uzbekistan", kind="country")
AGENCY = Actor(id="a", name="فرانسه", name_en="AFP", kind="outlet")
X = Actor(id="x", name="ایکس", name_en="X", kind="outlet")
SITE = Actor(id="w", name="وبسایت", name_en="website", kind="outlet")
ACTORS = (MINISTER, MINISTRY, UZBEKISTAN, AGENCY, X, SITE)
TEXT = "کاروان از کمک‌های اوزبیکستان قدردانی کرد"
WHOLE = Span(start=0, end=len(TEXT))
DAY = Time(start="2025-01-14", end="2025-01-14")


def told(event: dict[str, Any] | None, text: str = TEXT, **fields: Any) -> str:
    """The sentence of a statement of the minister beside one event."""
    events = (Event(**{"id": "e1", "aspect": "asserted", "evidence": (WHOLE,), **event}),) if event else ()
    statement = Statement(**{"id": "s1", "speakers": ("m",), "evidence": (WHOLE,), **fields})
    record = Record(document=Document(id="d"), actors=ACTORS, events=events, statements=(statement,))
    sentence = next(t.sentence for t in english(record, text) if t.about == "s1")
    return sentence.replace("\u2068", "").replace("\u2069", "").replace(f"«{TEXT}»", "«…»")


THANKED = {"type": "SUPPORT", "actors": ("m",), "recipients": ("u",), "verb_en": "thanked"}


def test_a_statement_that_is_a_deed_of_the_record_is_told_by_it() -> None:
    assert (
        told(THANKED, verb_en="thanked", channel="statement", via=("f",))
        == "In a statement via the Ministry of Trade, Abdul Karwan thanked Uzbekistan, in the report's words: «…»."
    )
    assert told(THANKED, verb_en="thanked", content=WHOLE) == "Abdul Karwan thanked Uzbekistan: «…»."
    elsewhere = {**THANKED, "evidence": (Span(start=90, end=95),)}
    assert told(elsewhere, verb_en="thanked").startswith("Abdul Karwan thanked others, in the report's words")
    assert told(THANKED, verb_en="denied").startswith("Abdul Karwan issued a denial, in the report's words: ")


def test_the_time_of_a_deed_stands_before_it() -> None:
    asked = {"type": "REQUEST", "actors": ("m",), "recipients": ("u",), "verb_en": "asked"}
    assert told(asked, verb_en="asked", time=DAY).startswith(
        "On 14 January 2025 (25 Jadi 1403), Abdul Karwan asked Uzbekistan to act, in"
    )


@pytest.mark.parametrize(
    ("event", "sentence"),
    [
        (
            {"type": "REQUEST", "mode": "assist", "actors": ("m",), "recipients": ("u",)},
            "Abdul Karwan asked Uzbekistan for help: «…».",
        ),
        (
            {"type": "SUPPORT", "actors": ("m",), "recipients": ("u",), "verb_en": "strengthened relations"},
            "Abdul Karwan said that he or she strengthened relations with Uzbekistan: «…».",
        ),
        (
            {"type": "REQUEST", "actors": ("m",), "recipients": ("u",), "time": DAY},
            "Abdul Karwan said that he or she asked Uzbekistan to act: «…».",
        ),
        (
            {"type": "REQUEST", "actors": ("m",), "recipients": ("u",), "aspect": "negated"},
            "Abdul Karwan said that he or she did not ask Uzbekistan to act: «…».",
        ),
    ],
)
def test_what_is_done_by_saying_it_is_not_said_to_be_done(event: dict[str, Any], sentence: str) -> None:
    assert told(event, verb_en="said", content=WHOLE, events=("e1",)) == sentence


def test_what_else_is_said_follows_the_deed() -> None:
    events = (
        Event(id="e1", type="REQUEST", mode="assist", aspect="asserted", actors=("m",), recipients=("u",)),
        Event(id="e2", type="ASSAULT", aspect="asserted", recipients=("u",)),
    )
    statement = Statement(id="s1", speakers=("m",), verb_en="added", events=("e1", "e2"))
    record = Record(document=Document(id="d"), actors=ACTORS, events=events, statements=(statement,))
    assert (
        english(record)[-1].sentence == "Abdul Karwan asked Uzbekistan for help and said that Uzbekistan was attacked."
    )


@pytest.mark.parametrize(
    ("fields", "opening"),
    [
        ({"verb_en": "accused"}, "Abdul Karwan made an accusation, in the report's words: «…»."),
        ({"verb_en": "described"}, "Abdul Karwan gave a description, in"),
        ({"verb_en": "praised"}, "Abdul Karwan praised what was done, in"),
        ({"verb_en": "apologised to"}, "Abdul Karwan apologised, in"),
        ({"verb_en": "claimed responsibility"}, "Abdul Karwan claimed responsibility, in"),
        ({"verb_en": "said", "content": WHOLE}, "Abdul Karwan said: «…»."),
        ({"verb_en": "stressed"}, "Abdul Karwan stressed, in the report's words: «…»."),
        ({"verb_en": "according to", "channel": "data", "content": WHOLE}, "Abdul Karwan gave figures: «…»."),
        ({"verb_en": "reported", "channel": "report", "content": WHOLE}, "Abdul Karwan reported: «…»."),
        ({"verb_en": "spoke", "channel": "press conference"}, "Abdul Karwan spoke at a press conference, in"),
        ({"channel": "interview", "via": ("a",), "content": WHOLE}, "Abdul Karwan said in an interview with AFP: "),
        ({"channel": "message", "via": ("x",), "content": WHOLE}, "Abdul Karwan said in a message on X: "),
        ({"via": ("f", "x"), "content": WHOLE}, "Abdul Karwan said via the Ministry of Trade and on X: "),
        ({"via": ("w",), "content": WHOLE}, "Abdul Karwan said on the website: "),
        (
            {"verb_en": "confirmed", "time": Time(start="2024-01-01", precision="month")},
            "Abdul Karwan has given a confirmation since January 2024, in",
        ),
    ],
)
def test_no_verb_lacks_its_object_or_preposition(fields: dict[str, Any], opening: str) -> None:
    assert told(None, **fields).startswith(opening)


def test_words_that_are_not_at_hand_are_named_by_their_place() -> None:
    assert (
        told(None, text="", verb_en="said", content=WHOLE)
        == f"Abdul Karwan said something (characters 0 to {len(TEXT)} of the report)."
    )
    assert told(None, text="", verb_en="accused") == "Abdul Karwan made an accusation."


def test_a_verb_that_takes_no_that_is_followed_by_saying() -> None:
    event = {"type": "ASSAULT", "recipients": ("u",)}
    assert (
        told(event, verb_en="voiced concern", events=("e1",))
        == "Abdul Karwan voiced concern, saying that Uzbekistan was attacked."
    )
    assert told(event, verb_en="confirmed", events=("e1",)) == "Abdul Karwan confirmed that Uzbekistan was attacked."
