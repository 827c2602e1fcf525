"""Hostile titles, outlets and addresses come back from every JSON format as they went in, and break none."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import cassis
import pytest
from pyld import jsonld

from rawi.intake import Report

TEXT = (
    "😀 پاکستان روز سه‌شنبه ۴ جدی بر ولسوالی سپیره حمله کرد. \u202eevil\u202c </script> {{7*7}} \x00\x07 \ufeff شماره {}"
)
VALUES = (
    '"><script>alert(1)</script>',
    "\u202eright to left\u202c\u2066",
    "nul\x00and bell\x07",
    "line\r\nbreak\u2028and\u2029more",
    "=cmd|' /C calc'!A0",
    "{{7*7}} ${7*7} %s %n",
    "x" * 5000,
    "\ufdfa\ufeff\uffff\U0010ffff",
)


@pytest.fixture
def hostile(tmp_path: Path, filling) -> Path:
    path = tmp_path / "hostile.db"
    reports = [
        Report(v, None, v, TEXT.replace("{}", str(n)), date(2024, 12, 25), v, f"{v}{n}", f"https://x.example/{v}")
        for n, v in enumerate(VALUES)
    ]
    filling(path, reports)
    return path


def test_lines_of_json(hostile: Path, exporting) -> None:
    folder, _ = exporting("plover", hostile)
    rows = [json.loads(line) for line in (folder / "events.jsonl").read_bytes().split(b"\n") if line]
    assert {c["title"] for row in rows for c in row["cite_info"]} == set(VALUES)
    folder, _ = exporting("json", hostile)
    rows = [json.loads(line) for line in (folder / "documents.jsonl").read_bytes().split(b"\n") if line]
    assert {(r["title"], r["source"], r["text"]) for r in rows} == {
        (v, v, TEXT.replace("{}", str(n))) for n, v in enumerate(VALUES)
    }


def test_claims(hostile: Path, exporting) -> None:
    folder, _ = exporting("claims", hostile)
    nodes = jsonld.expand(json.loads((folder / "claims.jsonld").read_bytes()))
    schema = "https://schema.org/"
    titles = {h["@value"] for n in nodes for a in n[f"{schema}appearance"] for h in a.get(f"{schema}headline", ())}
    assert titles == set(VALUES)


def test_tasks(hostile: Path, exporting) -> None:
    folder, _ = exporting("label-studio", hostile)
    tasks = json.loads((folder / "tasks.json").read_bytes())
    assert {t["data"]["title"] for t in tasks} == set(VALUES)
    for task in tasks:
        wide = task["data"]["text"].encode("utf-16-le")
        for result in task["predictions"][0]["result"]:
            if result["type"] == "labels":
                value = result["value"]
                assert wide[2 * value["start"] : 2 * value["end"]].decode("utf-16-le") == value["text"]
    folder, _ = exporting("inception", hostile)
    texts = set()
    for path in folder.glob("d*.json"):
        with path.open("rb") as file:
            texts.add(cassis.load_cas_from_json(file).sofa_string)
    assert texts == {TEXT.replace("{}", str(n)) for n in range(len(VALUES))}
