"""Real reports beside the repository, where they are; the samples and the corpus stand in where they are not."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import pytest

from rawi import Reader

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
REPORTS = SHARED / "reports" / "reports.jsonl"

Report = tuple[str, str | None]


@lru_cache(maxsize=1)
def real_reports() -> tuple[Report, ...]:
    """Text and publishing date of each real report; none where the folder is missing."""
    if not REPORTS.exists():
        return ()
    lines = (json.loads(line) for line in REPORTS.read_text(encoding="utf-8").splitlines() if line.strip())
    return tuple((line["text"], line.get("published")) for line in lines)


@pytest.fixture(scope="session")
def reports() -> tuple[Report, ...]:
    found = real_reports()
    if not found:
        pytest.skip(f"no real reports: {REPORTS.relative_to(ROOT.parent)} is not there")
    return found


@pytest.fixture(scope="session")
def reader(finding_all: Reader) -> Reader:
    return finding_all


@pytest.fixture(scope="session")
def seed() -> str:
    path = SHARED / "eval" / "dev" / "seed.txt"
    if not path.exists():
        pytest.skip("no seed report: ../shared/eval/dev/seed.txt is not there")
    return path.read_text(encoding="utf-8")
