"""The accuracy gate: scores on annotated reports may not fall below the committed floors, which only go up."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rawi import Reader
from rawi.score import Table, load, score, seen

from .conftest import ROOT, SHARED

FLOORS: dict[str, dict[str, float]] = json.loads((Path(__file__).parent / "floors.json").read_text(encoding="utf-8"))
FOLDERS = {"dev": SHARED / "eval" / "dev", "corpus": ROOT / "corpus"}


def measured(folder: Path, reader: Reader) -> Table:
    whole = Table()
    for name, text, gold in load(folder):
        whole.add(score(text, gold, seen(reader.read(text, gold.published, id=name))))
    return whole


@pytest.mark.parametrize("name", FLOORS)
def test_no_score_falls_below_its_floor(name: str, reader: Reader) -> None:
    folder = FOLDERS[name]
    if not folder.exists():
        pytest.skip(f"no annotated reports: {folder.relative_to(ROOT.parent)} is not there")
    rows = dict(measured(folder, reader).rows())
    below = {s: (rows[s].f1, floor) for s, floor in FLOORS[name].items() if rows[s].f1 < floor}
    assert not below, f"scores below their floors: {below}"


@pytest.mark.parametrize("published", ["2024-11-25", None], ids=["dated", "undated"])
def test_the_first_report_reads_as_annotated(published: str | None, reader: Reader) -> None:
    """The report that the project began with: joiners lost, two calendars, no date line."""
    folder = SHARED / "eval" / "dev"
    if not folder.exists():
        pytest.skip("no annotated reports: ../shared/eval/dev is not there")
    text, gold = next((text, gold) for name, text, gold in load(folder) if name == "seed")
    record = reader.read(text, published, id="seed")
    assert record.document.published == "2024-11-25"
    assert bool(record.document.published_inferred) == (published is None)
    assert score(text, gold, seen(record)).total().f1 >= 0.95
