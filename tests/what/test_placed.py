"""A place that is not the event's by its own words says how it was found."""

from __future__ import annotations

import pytest

import rawi
from rawi.record import Place
from rawi.what.placed import are_apart

DAY = "2025-01-15"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("پولیس دو مرد را در تالقان بازداشت کرد.", {"تالقان": ""}),
        ("پولیس یک باشندهٔ ولسوالی گذره را بازداشت کرد.", {"ولسوالی گذره": "where those live whom it befell"}),
        ("باشندگان ولسوالی ارگو علیه طالبان تظاهرات کردند.", {"ولسوالی ارگو": "where those live who protest"}),
        (
            "او را به زندان پلچرخی بردند و در آنجا شکنجه کردند.",
            {"زندان پلچرخی": "the place told last, which there takes up"},
        ),
    ],
)
def test_how_a_place_was_found(text: str, places: dict[str, str]) -> None:
    found = {p.name: p.inferred for e in rawi.read(text, DAY).events for p in e.places}
    assert found == places


def test_a_place_told_as_the_events_own_is_not_inferred_from_another_telling() -> None:
    text = "مردان مسلح یک باشندهٔ شهر تالقان را ربودند. آنان این مرد را در شهر تالقان ربودند."
    (event,) = rawi.read(text, DAY).events
    assert [(p.name, p.inferred) for p in event.places] == [("شهر تالقان", "")]


@pytest.mark.parametrize(
    ("here", "there", "apart"),
    [
        ("کابل", "هرات", True),
        ("ولسوالی بگرام", "بگرام", False),
        ("مرکز این کشور", "هرات", False),
        ("این شهر", "هرات", False),
        ("کشور", "هرات", True),
    ],
)
def test_places_that_only_point_are_no_other_places(here: str, there: str, apart: bool) -> None:
    places = [[Place(name=name, text=name)] for name in (here, there)]
    assert are_apart(*places) == apart
