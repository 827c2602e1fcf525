"""When and where a deed took place, told in the clause about its noun; who acts in what a clause describes."""

from __future__ import annotations

import pytest

import rawi

DAY = "2025-01-15"


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        ("در انفجاری که امروز در قندهار رخ داد، سه تن کشته شدند.", "2025-01-15", "قندهار"),
        ("در حمله‌ای که دیروز در کابل صورت گرفت سه تن زخمی شدند.", "2025-01-14", "کابل"),
        ("طالبان مسوولیت حمله‌ای را که روز شنبه در غزنی رخ داد بر عهده گرفتند.", "2025-01-11", "غزنی"),
        ("در درگیری‌هایی که شب گذشته در ولایت کندز روی داد، پنج پولیس کشته شدند.", "2025-01-14", "ولایت کندز"),
        (
            "نشست وزیران خارجه که روز ۱۳ جنوری در استانبول دایر شد، با حضور وزیر خارجهٔ ایران برگزار گردید.",
            "2025-01-13",
            "استانبول",
        ),
    ],
)
def test_time_and_place_of_what_took_place(text: str, day: str, place: str) -> None:
    (event,) = rawi.read(text, DAY).events
    assert event.time is not None
    assert event.time.start == day
    assert [p.text for p in event.places] == [place]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وزارت داخله ویدیویی نشر کرد که در آن یک مرد می‌گوید که سه تن را کشته است.", "یک مرد"),
        ("پولیس ویدیویی نشر کرد که در آن بازداشت‌شدگان به جرم خود اعتراف می‌کنند.", "بازداشت‌شدگان"),
    ],
)
def test_who_speaks_in_a_video(text: str, speaker: str) -> None:
    record = rawi.read(text, DAY)
    names = {a.id: a.name for a in record.actors}
    assert [names[s] for statement in record.statements for s in statement.speakers] == [speaker]
