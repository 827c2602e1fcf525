from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from rawi.archive.store import Archive
from rawi.desk.app import create_app
from rawi.intake import Report
from rawi.reader import default

BASE = "http://127.0.0.1:8421"
CROSSING = (
    "رویترز، کابل - وزارت دفاع پاکستان امروز گفت که طالبان بر گذرگاه تورخم حمله کردند و دوازده سرباز کشته شدند. "
    "ذبیح‌الله مجاهد، سخنگوی طالبان، این گفته را رد کرد."
)
MEETING = (
    "وزیر خارجهٔ ایران روز دوشنبه در تهران با همتای روسی خود دیدار کرد. او گفت که دو طرف بر سر بازرگانی توافق کردند."
)


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of three reports, which nobody changes."""
    path = tmp_path_factory.mktemp("desk") / "archive.db"
    fill(path)
    return path


def fill(path: Path) -> None:
    reports = [
        Report("one", None, "", CROSSING, date(2024, 11, 25), "حمله بر گذرگاه", "بامداد"),
        Report("two", None, "", CROSSING, date(2024, 11, 26), "", "شفق", "https://shafaq.example/1"),
        Report("three", None, "", MEETING, date(2024, 12, 2), "", "سپیده"),
    ]
    with Archive(path, default()) as archive:
        archive.add([archive.read(r) for r in reports])


@pytest.fixture(scope="session")
def client(filled: Path) -> Iterator[TestClient[Litestar]]:
    """Asks a desk that nobody changes; errors of the app's own come through as answers."""
    with asking(filled) as client:
        yield client


def asking(path: Path, **settings: Any) -> TestClient[Litestar]:
    from rawi.desk.settings import Settings

    return TestClient(create_app(path, Settings(**settings)), base_url=BASE, raise_server_exceptions=False)
