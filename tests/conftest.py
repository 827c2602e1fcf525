"""What tests of several rooms share."""

from __future__ import annotations

from pathlib import Path

import pytest

from rawi import Reader
from rawi import reader as room

TESTS = Path(__file__).parent
RULES = frozenset({"clauses", "reading", "what", "who"})
"""Folders whose tests are of rules."""


@pytest.fixture(scope="session")
def finding_all() -> Reader:
    """A reader that leaves out nothing that it finds, sure or not."""
    return Reader(floor=0)


@pytest.fixture(autouse=True)
def _whatever_is_found(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rules are tested by all that they find: how sure the reader is of it is learned anew now and then."""
    if request.path.relative_to(TESTS).parts[0] in RULES:
        found = request.getfixturevalue("finding_all")
        monkeypatch.setattr(room, "default", lambda: found)
