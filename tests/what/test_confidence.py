"""How sure the reader says it is, and how often it is right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from examples import read as kept
from examples import write as keep
from rawi import Reader
from rawi.reader import default
from rawi.score import load, seen
from rawi.score.judge import judge
from rawi.what.confidence import EVENT_PARTS, STATEMENT_PARTS, probabilities, weights

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "corpus"
REAL = ROOT.parent / "shared" / "eval" / "dev"
TEXT = "پولیس هرات سه تن را بازداشت کرد. والی بلخ از طالبان انتقاد کرد."


def test_every_part_has_weights_and_a_constant() -> None:
    assert set(weights()) == {*EVENT_PARTS, *STATEMENT_PARTS}
    assert all("" in known for known in weights().values())


def test_a_probability_is_one_whatever_the_features() -> None:
    for parts in (EVENT_PARTS, STATEMENT_PARTS):
        assert all(0 < sure < 1 for sure in probabilities(parts, ["entry=nobody knows it"]))
        assert all(0 <= sure <= 1 for sure in probabilities(parts, weights()[parts[0]]))


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


PARTS = ["event.told", "event.who", "statement.told", "statement.who"]


def test_verdicts_are_kept_as_figures_and_the_same_ones_as_the_same_bytes(tmp_path: Path) -> None:
    found = {
        "event.told": [("a/one", ("rule=verb-frame", "tense=past"), True), ("a/two", ("rule=verb-frame",), False)],
        "statement.who": [("a/two", ("via=True",), True)],
    }
    one, again = tmp_path / "one.tsv.gz", tmp_path / "again.tsv.gz"
    keep(found, one)
    keep(found, again)
    assert one.read_bytes() == again.read_bytes()
    numbered = {"a/one": "0", "a/two": "1"}
    assert kept(one) == {part: [(numbered[r], f, right) for r, f, right in rows] for part, rows in found.items()}


@pytest.mark.parametrize("part", [*EVENT_PARTS, *STATEMENT_PARTS])
def test_of_real_reports_it_is_right_as_often_as_it_says(part: str) -> None:
    """Over the verdicts that it was learned from, whose rules nobody made to fit them."""
    kind = EVENT_PARTS if part in EVENT_PARTS else STATEMENT_PARTS
    judged = [(probabilities(kind, features)[kind.index(part)], right) for _, features, right in kept()[part]]
    assert len(judged) > 200
    for said, right, chance in _bins(judged):
        assert abs(said - right) < 0.03 + chance


@pytest.mark.parametrize("part", PARTS)
def test_of_reports_known_by_heart_no_less_is_right_than_it_says(part: str) -> None:
    """Our rules were made with these at hand, so that the reader is modest about them."""
    if not REAL.exists():
        pytest.skip("no annotated reports: ../shared/eval/dev is not there")
    for said, right, chance in _bins(_judged(REAL, part)):
        assert right > said - 0.06 - chance


@pytest.mark.parametrize("part", PARTS)
def test_of_our_own_reports_more_is_right_where_it_is_surer(part: str) -> None:
    """They are easier than real ones, to which it is levelled: the order must hold, the figures need not."""
    before = 0.0
    for _, right, chance in _bins(_judged(CORPUS, part)):
        assert right > before - chance
        before = right


def _bins(judged: Iterable[tuple[float, bool]]) -> Iterator[tuple[float, float, float]]:
    """Parts with about the same confidence: what is said and what is right on average, and one and a half standard
    errors; the least sure first."""
    bins: defaultdict[int, list[tuple[float, bool]]] = defaultdict(list)
    for said, right in judged:
        bins[int(said * 5)].append((said, right))
    for _, pairs in sorted(bins.items()):
        if len(pairs) >= 40:
            mean = sum(said for said, _ in pairs) / len(pairs)
            yield mean, sum(right for _, right in pairs) / len(pairs), 1.5 * (mean * (1 - mean) / len(pairs)) ** 0.5


def _judged(folder: Path, part: str) -> Iterator[tuple[float, bool]]:
    """The confidence in each such part found in a folder of annotated reports, and whether it is right."""
    kind, _, field = part.partition(".")
    reader = Reader(floor=0)
    for name, text, gold in load(folder):
        record = reader.read(text, gold.published, id=name)
        events, statements = judge(text, gold, seen(record))
        items, verdicts = (record.events, events) if kind == "event" else (record.statements, statements)
        for item, verdict in zip(items, verdicts, strict=True):
            said = getattr(item.confidence, field)
            if said is not None and field in verdict:
                yield said, verdict[field]
