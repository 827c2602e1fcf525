"""Rules are tested by all that they find."""

from __future__ import annotations

import pytest

from rawi import Reader


@pytest.fixture(autouse=True)
def _whatever_is_found(finding_all: Reader) -> None:
    """For every test here."""
