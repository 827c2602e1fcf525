"""docs/exports.md has every column with its meaning, and every format."""

from __future__ import annotations

from pathlib import Path

import pytest

from rawi.export import FORMATS
from rawi.export.event_columns import EVENTS
from rawi.export.other_columns import ACTORS, DOCUMENTS, FLAT, STATEMENTS

DOCS = (Path(__file__).parents[2] / "docs" / "exports.md").read_text(encoding="utf-8")
TABLES = {t.name: t.columns for t in (EVENTS, *FLAT)} | {
    "statements": STATEMENTS,
    "documents": DOCUMENTS,
    "actors": ACTORS,
}


@pytest.mark.parametrize("name", list(TABLES))
def test_columns(name: str) -> None:
    section = DOCS.split(f"\n### {name}\n", 1)[1].split("\n#", 1)[0]
    rows = [line for line in section.splitlines() if line.startswith("| `")]
    assert rows == [f"| `{c.name}` | {c.kind} | {c.meaning} |" for c in TABLES[name]]
    assert len({c.name for c in TABLES[name]}) == len(TABLES[name])


def test_formats() -> None:
    for name in FORMATS:
        assert f"`{name}`" in DOCS
