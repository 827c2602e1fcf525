from __future__ import annotations

from rawi.desk.pages.about import SLOTS, figures, read_figures
from rawi.desk.view import opening

TABLE = """
| slot | dev P | R | F1 | of | check P | R | F1 | of | corpus P | R | F1 | of |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
| event | 0.76 | 0.73 | 0.74 | 458 | 0.57 | 0.54 | 0.56 | 120 | 0.88 | 0.81 | 0.84 | 760 |
| role.acting | 1.00 | 1.00 | 1.00 | 2 |  |  |  |  | 1.00 | 1.00 | 1.00 | 6 |
"""


def test_the_figures_are_those_of_reports_that_nobody_had_looked_at() -> None:
    (event,) = read_figures(TABLE)
    assert (event.slot, event.precision, event.recall, event.of) == ("event", 0.57, 0.54, 120)


def test_the_page_of_figures_has_every_field() -> None:
    assert tuple(f.slot for f in figures()) == SLOTS


def test_an_opening_ends_at_a_word() -> None:
    assert opening("\n  کابل\nهرات") == "کابل"
    assert opening("a " * 80).endswith("a …")
