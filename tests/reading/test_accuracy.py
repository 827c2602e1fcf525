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
