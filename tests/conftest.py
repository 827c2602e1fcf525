"""What tests of several rooms share."""

from __future__ import annotations

from functools import lru_cache

import pytest

from rawi import Reader, reader


@lru_cache(maxsize=1)
def _finding_all() -> Reader:
    return Reader(floor=0)


@pytest.fixture
def finding_all(monkeypatch: pytest.MonkeyPatch) -> Reader:
    """`rawi.read` leaves out nothing that it finds, sure or not.

    Rules are tested by what they find; how sure the reader is of it is learned anew now and then.
    """
    monkeypatch.setattr(reader, "default", _finding_all)
    return _finding_all()
