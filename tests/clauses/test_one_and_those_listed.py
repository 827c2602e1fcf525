"""Who opens a clause before a comma acts on those listed behind it; people counted behind a feast or charge."""

from __future__ import annotations

import pytest

from tests.what.told import last_parties


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("دادگاه، عمران خان و همسرش را به زندان محکوم کرد.", ["دادگاه"], ["عمران خان", "همسرش"]),
        ("یک دادگاه در پاکستان، عمران خان و همسرش را محکوم کرد.", ["یک دادگاه"], ["عمران خان", "همسرش"]),
        ("کریم نوری، همسر و دو فرزندش را کشت.", ["کریم نوری"], ["همسر", "دو فرزندش"]),
        ("کریم نوری، همسر و دو فرزندش را کشتند.", [], ["کریم نوری", "همسر", "دو فرزندش"]),
        ("به جرم دزدی سه مرد زندانی شدند.", [], ["سه مرد"]),
        ("به مناسبت عید ۲۱۰ زندانی آزاد شدند.", [], ["۲۱۰ زندانی"]),
        ("به گفتهٔ کریم نوری، یکی از مهاجمان بازداشت شد.", [], ["یکی از مهاجمان"]),
    ],
)
def test_who_does_it_to_whom(text: str, actors: list[str], recipients: list[str]) -> None:
    assert last_parties(text) == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("پدر دختری که ربوده شده بود از پولیس شکایت کرد.", "دختری"),
        ("خانوادهٔ مردی که در زندان شکنجه شد خواهان عدالت شد.", "مردی"),
    ],
)
def test_of_whom_a_relative_clause_tells(text: str, whom: str) -> None:
    assert last_parties(text)[1] == [whom]
