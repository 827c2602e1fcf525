"""PLOVER JSON says what the archive says, in the manual's fields."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from rawi.export.plover import QUAD, score

TYPES = set(QUAD)


def rows(folder: Path) -> dict[str, Any]:
    lines = (folder / "events.jsonl").read_text(encoding="utf-8").splitlines()
    return {row["id"]: row for row in map(json.loads, lines)}


def test_every_event_field_by_field(exporting, db: sqlite3.Connection) -> None:
    folder, _ = exporting("plover")
    found = rows(folder)
    events = db.execute('SELECT ref, type, mode, aspect, start, "end", killed_best, standing FROM event').fetchall()
    assert set(found) == {e[0] for e in events}
    for ref, type_, mode, aspect, start, end, killed, standing in events:
        row = found[ref]
        assert row["event"] == [type_]
        assert row.get("mode", []) == ([mode] if mode else [])
        assert row.get("date") == (start or end)
        assert row.get("enddate", row.get("date")) == (end or start)
        assert row.get("size", {}).get("dead") == killed
        assert row["rawi"]["aspect"] == aspect
        assert row["rawi"]["standing"] == standing
        assert row["quad_code"] in (1, 2, 3, 4)
        for role, ours in (("actor", "actor"), ("recipient", "recipient")):
            names = db.execute(
                "SELECT DISTINCT a.ref FROM party p JOIN account t ON t.id = p.account_id JOIN event e "
                "ON e.id = t.event_id JOIN actor a ON a.id = p.actor_id WHERE e.ref = ? AND p.role = ?",
                (ref, ours),
            )
            assert {a["rawi_id"] for a in row.get(role, [])} == {n for (n,) in names}


def test_auxiliary_modes_stand_among_the_contexts(exporting) -> None:
    folder, _ = exporting("plover")
    aspects = {}
    for row in rows(folder).values():
        extra = row.get("auxiliary_mode", [])
        aspects[row["rawi"]["aspect"]] = extra
        assert set(extra) <= set(row.get("context", []))
    assert aspects["asserted"] == []
    assert aspects["future"] == ["future"]


def test_what_is_unknown_is_absent(exporting) -> None:
    folder, _ = exporting("plover")
    for row in rows(folder).values():
        assert None not in row.values()
        assert "" not in row.values()
        assert 0 not in row.get("size", {}).values()


@pytest.mark.parametrize(
    ("type_", "mode", "expected"),
    [
        ("ASSAULT", "aerial", -9.5),
        ("ASSAULT", None, -9.0),
        ("ACCUSE", "allege", -3.5),
        ("ACCUSE", None, None),
        ("AID", None, 10.0),
        ("COERCE", "no-such-mode", -7.0),
    ],
)
def test_scores(type_: str, mode: str | None, expected: float | None) -> None:
    assert score(type_, mode) == expected
