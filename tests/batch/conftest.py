"""The input of batches."""

from __future__ import annotations

from pathlib import Path

import pytest
from making import lines, write_lines


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Sixty reports."""
    return write_lines(tmp_path / "reports.jsonl", lines(60))
