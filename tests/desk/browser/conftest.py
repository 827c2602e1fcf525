from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from rawi.archive.batch import add_all
from rawi.archive.store import Archive
from rawi.intake import Report
from rawi.reader import default
from tests.desk.browser.watched import Watched

sys.path.insert(0, str(Path(__file__).parents[3] / "scripts"))
import screenshots

expect.set_options(timeout=20_000)
FLOOD = (
    "روز دوشنبه سیلاب در ولایت پروان راه را بست و نیروهای طالبان سه مرد را بازداشت کردند. سخنگوی والی پروان به {} گفت "
    "که دو تن کشته شدند. وزارت داخلهٔ طالبان این رقم را رد کرد."
)
LONG = "کمیسیون مشترک هماهنگی بازسازی زیربناهای آب‌رسانی و تنظیم امور حوزه‌های دریایی ولایات مرکزی و شمال‌شرقی"
HOSTILE = '<script>alert(1)</script> {{ 7*7 }} \u202eطالبان\u202c به پولیس حمله کردند. "><img src=x onerror=alert(2)>'


KINDS = ("روزنامهٔ", "رادیو", "تلویزیون", "هفته‌نامهٔ", "خبرنامهٔ")
NAMES = ("بامداد", "شفق", "سپیده", "آیینه", "پگاه", "ندا", "افق", "چشمه")


def odd() -> Iterator[Report]:
    """What pages must bear: an event that forty outlets tell, long names, no day at all, hostile text."""
    flood = Report("flood", None, "flood-0", FLOOD.format("خبرنگاران"), date(2025, 5, 6), "سیلاب در پروان")
    for number, (kind, name) in enumerate(product(KINDS, NAMES)):
        yield replace(flood, id=f"flood-{number}", outlet=f"{kind} {name}", url=f"https://n{number}.example/")
    yield Report(
        "odd", None, "long", f"{LONG} روز چهارشنبه با وزیر انرژی و آب دیدار کرد.", date(2025, 5, 7), LONG, LONG
    )
    yield Report("odd", None, "undated", "طالبان به یک پاسگاه پولیس حمله کردند.", None, "", "")
    yield Report("odd", None, "hostile", HOSTILE, date(2025, 5, 8), HOSTILE, HOSTILE, "javascript:alert(3)")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One for each module: while it is there, no other test of the process can run an event loop of its own."""
    if not screenshots.CHROMIUM.exists():
        pytest.skip(f"no browser at {screenshots.CHROMIUM}; apt-get install chromium")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=screenshots.CHROMIUM, args=screenshots.SWITCHES)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive that nobody changes."""
    path = tmp_path_factory.mktemp("browser") / "rawi.db"
    screenshots.fill(path)
    with Archive(path, default()) as archive:
        list(add_all(archive, odd()))
    return path


@pytest.fixture(scope="session")
def address(archive: Path) -> Iterator[str]:
    with screenshots.desk(archive) as address:
        yield address


@pytest.fixture
def watched(browser: Browser, address: str) -> Iterator[Watched]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    found = Watched(context, address)
    yield found
    context.close()
    assert found.wrong == []


@pytest.fixture(scope="session")
def refs(archive: Path) -> dict[str, str]:
    """Ids that tests go to: an event of many accounts, a disputed toll, one without a day, an actor, reports."""
    from rawi.archive.database import connect

    db = connect(archive)
    told = "SELECT e.ref FROM account t JOIN event e ON e.id = t.event_id JOIN document d ON d.id = t.document_id "
    found = {
        "many": "SELECT ref FROM event ORDER BY accounts DESC LIMIT 1",
        "disputed": "SELECT ref FROM event WHERE standing = 'disputed' AND killed_high IS NOT NULL AND accounts < 9 "
        "ORDER BY accounts DESC LIMIT 1",
        "undated": told + "WHERE d.given_id = 'undated'",
        "long": told + "WHERE d.given_id = 'long'",
        "actor": "SELECT ref FROM actor ORDER BY reports DESC LIMIT 1",
        "hostile": "SELECT ref FROM document WHERE given_id = 'hostile'",
        "report": "SELECT ref FROM document WHERE given_id = 'visit'",
    }
    named = {name: db.execute(sql).fetchone() for name, sql in found.items()}
    db.close()
    assert all(named.values()), named
    return {name: row[0] for name, row in named.items()}
