"""Pictures of the desk for docs/screenshots: `python scripts/screenshots.py [FOLDER]`.

The archive is filled from the project's own samples, corpus and the reports on which merging is measured; all of them
are invented. Needs Chromium (/usr/bin/chromium) and, for pictures that look as they should, the Noto fonts.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from zlib import crc32

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

import measure_merging
from rawi.archive.batch import add_all
from rawi.archive.database import connect
from rawi.archive.store import Archive
from rawi.intake import Report
from rawi.reader import default
from rawi.time import parse_date

ROOT = Path(__file__).parents[1]
CHROMIUM = Path("/usr/bin/chromium")
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
OUTLETS = (
    "روزنامهٔ بامداد", "رادیو شفق", "تلویزیون سپیده", "هفته‌نامهٔ آیینه", "روزنامهٔ راه نو", "روزنامهٔ پگاه",
    "رادیو ندا", "ماهنامهٔ گزارش", "پایگاه خبری چشمه", "روزنامهٔ افق", "تلویزیون دیدگاه", "رادیو کاروان",
)  # fmt: skip
"""Invented outlets for the reports of the corpus, which name none."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: the page, the language, the colour scheme, and the window."""

    name: str
    path: str
    language: str = "en"
    scheme: str = "light"
    width: int = 1280
    height: int = 860


def reports() -> Iterator[Report]:
    """The project's own reports."""
    for report in measure_merging.reports():
        yield _dressed(report)
    for line in (ROOT / "samples" / "reports.jsonl").read_text(encoding="utf-8").splitlines():
        given = json.loads(line)
        yield Report(
            "samples", None, given["id"], given["text"], parse_date(given["published"]), given["title"], given["outlet"]
        )


def _dressed(report: Report) -> Report:
    """A report with its headline as title, and an outlet where it names none."""
    first, _, rest = report.text.strip().partition("\n")
    title = report.title or (first if rest.strip() and len(first) < 120 else "")
    outlet = OUTLETS[crc32(report.id.encode()) % len(OUTLETS)] if "outlet of" in report.outlet else report.outlet
    return replace(report, title=title, outlet=outlet)


def fill(path: Path) -> None:
    """An archive of them."""
    with Archive(path, default()) as archive:
        list(add_all(archive, reports()))


@contextmanager
def desk(path: Path) -> Iterator[str]:
    """A desk over an archive; its address."""
    command = [sys.executable, "-c", "from rawi.cli.main import main; main()", "desk", "--db", str(path), "--port", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=os.environ | {"RAWI_BY": "A. Reader"}
    ) as process:
        assert process.stdout
        try:
            yield process.stdout.readline().strip().rstrip("/")
        finally:
            process.terminate()


def pictures(path: Path) -> list[Picture]:
    """What is shown: an attack that both sides tell otherwise, and the sample of a visit."""
    db = connect(path)
    (event,) = db.execute(
        "SELECT e.ref FROM event e JOIN account t ON t.event_id = e.id JOIN response r ON r.account_id = t.id "
        "WHERE e.standing = 'disputed' AND e.killed_high IS NOT NULL AND e.accounts > 2 "
        "GROUP BY e.id ORDER BY count(DISTINCT r.actor_id) DESC, e.accounts DESC, e.id"
    ).fetchone()
    (report,) = db.execute("SELECT ref FROM document WHERE given_id = 'visit'").fetchone()
    (actor,) = db.execute("SELECT ref FROM actor ORDER BY reports DESC, id").fetchone()
    db.close()
    return [
        Picture("ledger", "/"),
        Picture("ledger-dari", "/", "fa"),
        Picture("event", f"/e/{event}", height=1250),
        Picture("report-dari", f"/r/{report}", "fa"),
        Picture("actor-dark", f"/a/{actor}", scheme="dark", height=1100),
        Picture("places", "/places"),
        Picture("event-phone", f"/e/{event}", "fa", width=390, height=844),
    ]


def take(browser: Browser, address: str, picture: Picture, folder: Path) -> None:
    """One picture, as PNG with a palette: a page has few colours, and so it takes a third of the room."""
    context = browser.new_context(
        viewport={"width": picture.width, "height": picture.height},
        color_scheme=picture.scheme,  # type: ignore[arg-type]
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(f"{address}{picture.path}?lang={picture.language}")
    shot = Image.open(BytesIO(page.screenshot())).convert("RGB")
    shot.quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(
        folder / f"{picture.name}.png", optimize=True
    )
    context.close()


def main() -> None:
    """Fill an archive, start a desk, take the pictures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        path = Path(made) / "rawi.db"
        fill(path)
        with desk(path) as address, sync_playwright() as play:
            browser = play.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
            for picture in pictures(path):
                take(browser, address, picture, folder)
            browser.close()
    for name in sorted(folder.glob("*.png")):
        print(f"{name.stat().st_size:9,} {re.sub('.*/', '', str(name))}")


if __name__ == "__main__":
    main()
