"""Days counted by months, and stretches of days summed up once, give what counting each day gives."""

from __future__ import annotations

import pytest
from pyroaring import BitMap

from rawi.archive.days import Days
from rawi.archive.postings import Postings
from rawi.archive.stretches import since, until

DAYS = {
    "2023-11-30": [1, 2], "2023-12-01": [3], "2024-02-10": [4, 5, 6], "2024-02-11": [7], "2024-07-01": [8],
    "2025-01-31": [9, 10],
}  # fmt: skip
ASKED = ["2023-01-01", "2023-11-30", "2023-12-15", "2024-02-10", "2024-02-30", "2025-01-31", "2026-01-01"]


@pytest.fixture
def sets() -> Postings:
    known = {day: BitMap(events) for day, events in DAYS.items()}
    whole = BitMap.union(*known.values())
    return Postings(1, {"day": known, "type": {"ASSAULT": whole}}, {})  # type: ignore[arg-type]


@pytest.mark.parametrize("day", ASKED)
def test_events_on_either_side_of_a_day(sets: Postings, day: str) -> None:
    assert set(until(sets, "day", day)) == {e for d, events in DAYS.items() if d <= day for e in events}
    assert set(since(sets, "day", day)) == {e for d, events in DAYS.items() if d >= day for e in events}


def test_days_by_months(sets: Postings) -> None:
    days = Days(sets, BitMap([1, 2, 5, 6, 7, 9]))
    assert days.months == [("2023-11", 2), ("2024-02", 3), ("2025-01", 1)]
    assert days.month("2024-02") == [("2024-02-10", 2), ("2024-02-11", 1)]
    assert days.total == 6
    assert [days.passed(n) for n in range(6)] == ["2023-11-30"] * 2 + ["2024-02-10"] * 2 + ["2024-02-11", "2025-01-31"]
    assert [days.passed(n, last=True) for n in (0, 1, 2, 9)] == ["2025-01-31", "2024-02-11", "2024-02-10", "2023-11-30"]
    for day in ASKED:
        assert days.before(day) == sum(n for m, _ in days.months for d, n in days.month(m) if d < day)
