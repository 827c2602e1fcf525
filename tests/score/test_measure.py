"""The measure, on a report small enough to count by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rawi.score import GoldError, SeenRecord, from_json, load, score
from rawi.score.gold import GoldEvent, GoldReport, GoldResponse, GoldRole, GoldStatement
from rawi.score.names import likeness, same_date, same_number

TEXT = "پولیس سه تن را بازداشت کرد. نوید، رییس پولیس، گفت که کار ادامه دارد."
GOLD = GoldReport(
    published="2025-01-15",
    roles=(GoldRole(person="نوید", title="رییس پولیس"),),
    events=(
        GoldEvent(
            type="COERCE",
            mode="arrest",
            anchor="را بازداشت کرد",
            actors=("پولیس",),
            recipients=("سه تن",),
            detained=3,
            aspect="asserted",
            date="2025-01-14",
            responses=(GoldResponse(by="نوید", stance="confirms"),),
        ),
    ),
    statements=(GoldStatement(speaker=("نوید|رییس پولیس",), anchor="گفت که کار"),),
)
ARREST = TEXT.index("پولیس"), TEXT.index(".")
SAYING = TEXT.index("گفت"), TEXT.index("ادامه")


def record(**changes: object) -> SeenRecord:
    """A record that finds all but the date and the response, and invents a place."""
    event = {
        "type": "COERCE",
        "mode": "arrest",
        "aspect": "asserted",
        "actors": ["a1"],
        "recipients": ["a2"],
        "detained": "3",
        "places": [{"name": "کابل", "text": "کابل"}],
        "evidence": [{"start": ARREST[0], "end": ARREST[1]}],
    }
    event.update(changes)
    return from_json(
        json.dumps(
            {
                "document": {"id": "x"},
                "actors": [
                    {"id": "a1", "name": "پولیس"},
                    {"id": "a2", "name": "سه تن"},
                    {"id": "a3", "name": "نوید", "kind": "person", "roles": [{"title": "رييس پوليس"}]},
                ],
                "events": [event],
                "statements": [{"speakers": ["a3"], "evidence": [{"start": SAYING[0], "end": SAYING[1]}]}],
            }
        )
    )


def test_slots_are_counted_as_found_missed_and_invented() -> None:
    table = score(TEXT, GOLD, record())
    events = table.total("event")
    assert (events.found, events.missed, events.invented) == (6, 2, 1)
    assert table.total("statement").f1 == 1
    assert table.total("role").f1 == 1
    assert table.slots["event.place"].precision == 0
    assert any("2025-01-14" in e for e in table.errors)


def test_an_event_of_another_type_costs_all_slots_of_both() -> None:
    table = score(TEXT, GOLD, record(type="ASSAULT"))
    events = table.total("event")
    assert events.found == 0
    assert (events.missed, events.invented) == (8, 7)


def test_no_record_misses_everything() -> None:
    table = score(TEXT, GOLD, None)
    assert table.total().found == table.total().invented == 0
    assert table.total().recall == 0


def test_the_second_name_of_somebody_found_is_no_invention() -> None:
    table = score(TEXT, GOLD, record(actors=["a1", "a3"]))
    assert table.slots["event.who"].invented == 1
    both = GoldReport(events=(GoldEvent(type="COERCE", anchor="را بازداشت کرد", actors=("پولیس|نوید",)),))
    assert score(TEXT, both, record(actors=["a1", "a3"])).slots["event.who"].invented == 0


@pytest.mark.parametrize(
    ("a", "b", "share"),
    [
        ("طالبان", "طالبان", 1),
        ("نمايندهٔ ويژه", "نمایندۀ ویژه", 1),
        ("بي بي سي", "بی‌بی‌سی", 1),
        ("وزارت دفاع روسیه", "وزارت دفاع", 2 / 3),
        ("وزارت دفاع روسیه", "روسیه", 0),
        ("", "روسیه", 0),
    ],
)
def test_names_are_alike_by_their_words(a: str, b: str, share: float) -> None:
    assert likeness(a, b) == pytest.approx(share)
    assert likeness(b, a) == pytest.approx(share)


@pytest.mark.parametrize(
    ("gold", "found", "same"),
    [
        ("2025-01", "2025-01-14", True),
        ("2025-01-14", "2025-01", False),
        ("2003/", "2003/", True),
        ("2003", "2003/", False),
        ("2025-01-11/2025-01-12", "2025-01-11/2025-01-12", True),
    ],
)
def test_a_date_must_say_at_least_what_gold_says(gold: str, found: str, same: bool) -> None:
    assert same_date(gold, found) is same


def test_any_of_several_figures_counts() -> None:
    assert same_number("12|55", 55)
    assert same_number("10+", "10")
    assert not same_number(3, 4)


@pytest.mark.parametrize(
    ("annotation", "said"),
    [
        ({"events": [{"type": "COERCE", "anchor": "نیست"}]}, "does not stand"),
        ({"event": []}, "event"),
        ({"events": [{"type": "WAR", "anchor": "پولیس"}]}, "WAR"),
    ],
)
def test_unusable_gold_is_one_clear_line(tmp_path: Path, annotation: dict[str, object], said: str) -> None:
    (tmp_path / "r.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "r.json").write_text(json.dumps(annotation, ensure_ascii=False), encoding="utf-8")
    with pytest.raises(GoldError, match=said) as error:
        list(load(tmp_path))
    assert "\n" not in str(error.value)
