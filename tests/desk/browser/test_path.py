"""The way of a new user: a text is pasted, its event looked at, corrected, exported; and reviewing by keys."""

from __future__ import annotations

import json
import re
import sqlite3
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from rawi.archive.database import connect
from rawi.archive.store import Archive
from rawi.reader import default
from tests.desk.browser import conftest
from tests.desk.browser.watched import Watched

ROOT = Path(__file__).parents[3]
SEED = ROOT.parent / "shared" / "eval" / "dev" / "seed.txt"


@pytest.fixture
def own(browser: Browser, tmp_path: Path) -> Iterator[Watched]:
    """A desk of its own over an empty archive."""
    path = tmp_path / "own.db"
    Archive(path, default()).close()
    with conftest.screenshots.desk(path) as address:
        context = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
        found = Watched(context, address)
        yield found
        context.close()
        assert found.wrong == []


def test_from_pasting_to_the_export(own: Watched) -> None:
    text = (SEED if SEED.exists() else ROOT / "samples" / "visit.txt").read_text(encoding="utf-8")
    page = own.go("/")
    page.get_by_role("main").get_by_role("link", name="Add").click()
    page.fill("#text", text)
    page.fill("#published", "2024-11-26" if SEED.exists() else "2025-01-14")
    page.get_by_role("button", name="Read it").click()
    expect(page.locator(".report-text")).to_contain_text(text.strip()[:30])
    page.keyboard.press("j")
    page.keyboard.press("a")
    page.wait_for_url("**/r/d*")
    expect(page.get_by_role("status").first).to_contain_text("kept")

    page.locator("[data-entry=e1] [data-open]").click()
    page.wait_for_url("**/e/e*")
    expect(page.locator("h1")).to_contain_text("Kabul")
    event = page.url.rpartition("/")[2]
    page.keyboard.press("n")
    page.keyboard.type("checked against the report")
    page.keyboard.press("Escape")
    page.keyboard.press("a")
    page.wait_for_url("**done=c*")
    expect(page.locator("#correct")).to_contain_text("checked against the report")
    page.keyboard.press("r")
    expect(page.locator("main")).to_contain_text("A person rejected this")
    page.wait_for_load_state()
    page.keyboard.press("a")
    expect(page.locator("main")).not_to_contain_text("A person rejected this")

    page.locator("nav a[data-key=export]").click()
    with page.expect_download() as started:
        page.locator("#format-plover").locator("..").get_by_role("link", name="Download").click()
    with zipfile.ZipFile(started.value.path()) as packed:
        manifest = json.loads(packed.read("manifest.json"))
        rows = "".join(packed.read(f["name"]).decode() for f in manifest["files"])
    assert event in rows


def test_a_sample_and_what_is_known_of_it(own: Watched) -> None:
    """Who has no report at hand may try one; what was forgotten is said after the record was seen."""
    page = own.go("/")
    page.get_by_role("link", name="Try it with a sample").click()
    page.get_by_role("button", name="Read it").click()
    expect(page.locator(".drafted .lead")).to_contain_text("no outlet given")
    page.fill("#outlet", "بامداد")
    page.fill("#published", "1403-13-77")
    page.get_by_role("button", name="Read it again").click()
    expect(page.get_by_role("alert")).to_contain_text("1403-13-77")
    expect(page.locator("#text")).to_have_value(re.compile("اوزبیکستان"))
    page.fill("#published", "1403-10-26")
    page.get_by_role("button", name="Read it").click()
    expect(page.locator(".drafted .lead")).to_contain_text("15 January 2025")
    expect(page.locator("#published")).to_have_value("2025-01-15")
    page.get_by_role("button", name="Keep").click()
    page.get_by_role("status").first.locator("a").first.click()
    expect(page.locator("#citation")).to_contain_text("بامداد")


def test_nothing_is_kept_unseen(own: Watched) -> None:
    page = own.go("/add")
    page.fill("#text", "طالبان به کابل رسیدند.")
    page.fill("#published", "someday")
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("alert")).to_contain_text("someday")
    expect(page.locator("#text")).to_have_value("طالبان به کابل رسیدند.")
    page.fill("#text", "")
    page.fill("#published", "")
    page.set_input_files("#files", ROOT / "samples" / "reports.jsonl")
    page.get_by_role("button", name="Read it").click()
    expect(page.locator(".drafted")).to_have_count(3)
    page.get_by_role("link", name="Drop all").click()
    page = own.go("/")
    expect(page.locator("main")).to_contain_text("This archive is empty")
    page = own.go("/add")
    page.set_input_files("#files", ROOT / "samples" / "reports.jsonl")
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("button", name="Keep all 3").click()
    expect(page.get_by_role("status").first).to_contain_text("3 reports are kept")


def test_reviewing_by_keys(browser: Browser, archive: Path, tmp_path: Path) -> None:
    path = tmp_path / "review.db"
    with connect(archive) as db, sqlite3.connect(path) as own:
        db.backup(own)
    with conftest.screenshots.desk(path) as address:
        watched = Watched(browser.new_context(), address)
        page = watched.go("/review")
        before = page.locator(".doubt").count()
        shown = page.locator(".chip[aria-current] .also")
        open_before = int(shown.inner_text())
        assert before > 1
        for answer in ("r", "a"):
            page.keyboard.press("j")
            page.keyboard.press(answer)
            page.wait_for_url("**done=c*")
            page.goto(f"{address}/review")
        assert int(shown.inner_text()) <= open_before - 2
        assert watched.wrong == []
