"""Datasette opens an archive as it is and shows its views."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from datasette.app import Datasette

from rawi.cli.main import cli

REPORT = {
    "outlet": "الف",
    "published": "2024-12-26",
    "text": "امیرخان متقی روز چهارشنبه ۵ جدی به تهران سفر کرد. او گفت که روابط دو کشور خوب است.",
}
VIEWS = ("documents", "events", "accounts", "parties", "statements", "actors", "quotations")


@pytest.fixture
def db(tmp_path: Path) -> Path:
    source = tmp_path / "r.jsonl"
    source.write_text(json.dumps(REPORT, ensure_ascii=False), encoding="utf-8")
    result = CliRunner().invoke(cli, ["add", str(source), "--db", str(tmp_path / "a.db")])
    assert result.exit_code == 0, result.output
    return tmp_path / "a.db"


async def rows(db: Path, view: str) -> tuple[int, list[dict[str, Any]]]:
    served = Datasette([str(db)])
    await served.invoke_startup()
    answer = await served.client.get(f"/a/{view}.json?_shape=array")
    page = await served.client.get(f"/a/{view}")
    return page.status_code, answer.json()


@pytest.mark.filterwarnings("default")  # what datasette itself warns of is not ours to mend
@pytest.mark.parametrize("view", VIEWS)
def test_a_view_is_shown(db: Path, view: str) -> None:
    status, found = asyncio.run(rows(db, view))
    assert status == 200
    assert found, f"{view} is empty"


@pytest.mark.filterwarnings("default")
def test_an_event_reads_as_the_command_tells_it(db: Path) -> None:
    _, found = asyncio.run(rows(db, "events"))
    assert "CONSULT" in {row["type"] for row in found}
