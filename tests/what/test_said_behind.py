"""Who says it, behind what somebody else is said to have said or done."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("پولیس کابل کریم نوری را ستایش کرد، عفو بین‌الملل گفت.", "SUPPORT"),
        ("پولیس کابل کریم نوری را تهدید کرد، عفو بین‌الملل گفت.", "THREATEN"),
        ("پولیس کابل کریم نوری را بازداشت کرد، عفو بین‌الملل گفت.", "COERCE"),
    ],
)
def test_it_rests_on_who_says_so(text: str, kind: str) -> None:
    record = read(text)
    [event] = [e for e in record.events if e.type == kind]
    assert [a.name for a in record.actors if a.id in event.sources] == ["عفو بین‌الملل"]


@pytest.mark.parametrize(
    "text",
    [
        "طالبان رئیس شورای شهر مشهد را آزاد کردند.",
        "منابع محلی از رهایی کریم نوری خبر دادند.",
        "فرماندار زاهدان از رهایی کریم نوری در ولسوالی بلخاب خبر داد.",
    ],
)
def test_what_an_office_or_a_place_is_called_rules_no_release_out(text: str) -> None:
    assert [e.mode for e in read(text).events] == ["release"]


def test_who_struck_tells_another_aim_than_others() -> None:
    text = (
        "باشندگان محل می‌گویند که ارتش پاکستان دیروز در کنر خانه‌های مردم را بمباران کرده است. به گفتهٔ آنان، سه تن "
        "در این حمله کشته شده‌اند. ارتش پاکستان گفت که هدف این حمله مخفیگاه جنگجویان بوده است."
    )
    record = read(text, published="2025-01-15")
    names = {actor.id: actor.name for actor in record.actors}
    [event] = record.events
    assert [(names[r.actor], r.stance) for r in event.responses] == [("ارتش پاکستان", "disputes")]


def test_miners_are_named_with_what_they_dig() -> None:
    [event] = read("کارگران معدن زغال‌سنگ در زاهدان دست از کار کشیدند.").events
    assert len(event.actors) == 1


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("پولیس پس از آن که معترضان به پارلمان حمله کردند، کریم نوری را بازداشت کرد.", ["COERCE"]),
        ("ساعتی پس از آن که وزیر خارجه از آغاز گفتگوها خبر داد، پولیس کریم نوری را بازداشت کرد.", ["COERCE"]),
    ],
)
def test_what_stands_after_after_that_is_setting(text: str, types: list[str]) -> None:
    assert [event.type for event in read(text).events] == types


def test_whoever_is_told_of_goes_on_in_the_past() -> None:
    record = read("سازمان ملل می‌گوید استخبارات پاکستان وارد قریه شد و کریم نوری را تهدید کرد.")
    names = {actor.id: actor.name for actor in record.actors}
    [event] = record.events
    assert [names[a] for a in event.actors] == ["استخبارات پاکستان"]
    assert [names[a] for a in event.sources] == ["سازمان ملل"]
