"""What the page of a record shows of a report."""

from __future__ import annotations

from rawi import read
from rawi.desk.pages.record import shown

TEXT = (
    "وزارت دفاع پاکستان اعلام کرد که نیروهای این کشور در ولایت خوست ۱۲ جنگجو را کشتند. "
    "سخنگوی طالبان گفت که در این حمله سه کودک جان باختند."
)


def test_figures_stand_with_whose_they_are_and_statements_are_told_in_english() -> None:
    page = shown(read(TEXT, "2025-03-01"), TEXT)
    (event,) = page.events
    assert [(t.low, [a.name_en for a in t.whose]) for t in event.tolls] == [
        (12, ["Ministry of Defence of Pakistan"]),
        (3, ["Taliban spokesperson"]),
    ]
    assert page.statements[1].sentence == (
        "A Taliban spokesperson said that Pakistani forces killed three children in Khost."
    )
