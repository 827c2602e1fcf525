"""How sure the reader says it is, and how often it is right."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from rawi import Reader
from rawi.reader import default
from rawi.score import load, seen
from rawi.score.judge import judge
from rawi.what.confidence import EVENT_PARTS, STATEMENT_PARTS, probability, weights

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
TEXT = "پولیس هرات سه تن را بازداشت کرد. والی بلخ از طالبان انتقاد کرد."


def test_every_part_has_weights_and_a_constant() -> None:
    assert set(weights()) == {*EVENT_PARTS, *STATEMENT_PARTS}
    assert all("" in known for known in weights().values())


def test_a_probability_is_one_whatever_the_features() -> None:
    for part in EVENT_PARTS:
        assert 0 < probability(part, ["entry=nobody knows it"]) < 1
        assert 0 <= probability(part, weights()[part]) <= 1


def test_events_and_their_filled_fields_say_how_sure_they_are() -> None:
    for event in default().read(TEXT, "2025-01-15").events:
        assert event.confidence is not None
        assert (event.confidence.who is not None) == bool(event.actors)
        assert (event.confidence.time is not None) == (event.time is not None)


def test_a_higher_floor_gives_fewer_and_a_floor_of_nothing_gives_all() -> None:
    counts = [len(Reader(floor=floor).read(TEXT, "2025-01-15").events) for floor in (0, 0.5, 1)]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == 2
    assert counts[-1] == 0


def test_links_to_statements_hold_when_some_are_left_out() -> None:
    for floor in (0.0, 0.9, 0.97):
        record = Reader(floor=floor).read("وزیر گفت که پولیس سه تن را بازداشت کرد. او افزود که دو تن کشته شدند.")
        ids = {s.id for s in record.statements}
        assert all(set(e.statements) <= ids for e in record.events)


@pytest.mark.parametrize("part", ["event.told", "event.who", "statement.told", "statement.who"])
def test_it_is_right_about_as_often_as_it_says(part: str) -> None:
    """On the corpus, never too sure beyond what chance leaves in a bin of so many; a little too modest it may be, since
    the weights are learned from real reports as well, which are harder."""
    kind, _, field = part.partition(".")
    reader = Reader(floor=0)
    bins: defaultdict[int, list[tuple[float, bool]]] = defaultdict(list)
    for name, text, gold in load(CORPUS):
        record = reader.read(text, gold.published, id=name)
        events, statements = judge(text, gold, seen(record))
        found = (
            zip(record.events, events, strict=True)
            if kind == "event"
            else zip(record.statements, statements, strict=True)
        )
        for item, verdict in found:
            said = getattr(item.confidence, field)
            if said is not None and field in verdict:
                bins[int(said * 5)].append((said, verdict[field]))
    for pairs in bins.values():
        if len(pairs) >= 40:
            said = sum(p for p, _ in pairs) / len(pairs)
            right = sum(r for _, r in pairs) / len(pairs)
            chance = 1.5 * (said * (1 - said) / len(pairs)) ** 0.5
            assert -0.12 - chance < said - right < 0.06 + chance, (
                f"{part}: says {said:.2f}, is right {right:.2f} of {len(pairs)}"
            )
