"""An archive of a few reports, written for these tests, and an export of it into a folder."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from rawi.archive.database import connect
from rawi.archive.filters import Filters
from rawi.archive.store import Archive, unpacked
from rawi.export import Manifest, Options, export
from rawi.intake import Report
from rawi.reader import default

TEXTS: tuple[tuple[str, date, str, str], ...] = (
    (
        "روزنامهٔ الف",
        date(2024, 12, 25),
        "حمله بر سپیره",
        "پاکستان روز سه‌شنبه ۴ جدی بر ولسوالی سپیره حمله کرد و ۱۲ غیرنظامی را کشت. "
        "وزارت خارجه پاکستان این حمله را رد کرد.",
    ),
    (
        "خبرگزاری ب",
        date(2024, 12, 26),
        "تلفات سپیره",
        "به گفتهٔ وزارت دفاع طالبان، پاکستان روز سه‌شنبه ۴ جدی بر ولسوالی سپیره حمله کرد و ۱۵ غیرنظامی را کشت.",
    ),
    (
        "آژانس ج",
        date(2024, 12, 26),
        "سفر متقی",
        "امیرخان متقی، سرپرست وزارت خارجه طالبان، روز چهارشنبه ۵ جدی به تهران سفر کرد. او با عباس عراقچی، وزیر خارجه "
        "ایران، دیدار کرد. متقی گفت: «روابط دو کشور خوب است.»",
    ),
    (
        "سایت د",
        date(2024, 12, 27),
        "دیدار آینده",
        "وزیر خارجه روسیه هفته آینده با وزیر خارجه ایران در مسکو دیدار می‌کند. "
        "اگر ایران حمله کند، اسرائیل پاسخ خواهد داد. "
        "طالبان در کابل سه خبرنگار را بازداشت کردند.",
    ),
    (
        "سایت ه",
        date(2024, 12, 28),
        "🙂 اعتراض در هرات",
        "🙂🙂 ده‌ها زن روز جمعه ۷ جدی در هرات اعتراض کردند. پولیس سه تن را در هرات بازداشت کرد.",
    ),
)


def reports() -> list[Report]:
    return [
        Report("made", None, str(n), text, day, title, outlet, f"https://x.example/{n}")
        for n, (outlet, day, title, text) in enumerate(TEXTS)
    ]


def fill(path: Path, given: list[Report]) -> None:
    with Archive(path, default()) as archive:
        archive.add([archive.read(r) for r in given])


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("export") / "a.db"
    fill(path, reports())
    return path


@pytest.fixture
def db(filled: Path) -> Iterator[sqlite3.Connection]:
    opened = connect(filled)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("export") / "empty.db"
    connect(path, write=True).close()
    return path


Exporting = Callable[..., tuple[Path, Manifest]]


@pytest.fixture
def exporting(filled: Path, tmp_path: Path) -> Exporting:
    """Exports into a new folder; gives it, and the manifest."""

    def run(
        format: str, path: Path = filled, options: Options | None = None, **filters: object
    ) -> tuple[Path, Manifest]:
        folder = tmp_path / f"{format}-{len(list(tmp_path.iterdir()))}"
        opened = connect(path)
        try:
            manifest = export(opened, format, Filters(**filters), folder, options)  # type: ignore[arg-type]
        finally:
            opened.close()
        return folder, manifest

    return run


@pytest.fixture
def texts(db: sqlite3.Connection) -> dict[str, str]:
    """Texts by the ids of their documents."""
    return {ref: unpacked(text) for ref, text in db.execute("SELECT ref, text FROM document")}


@pytest.fixture
def filling() -> Callable[[Path, list[Report]], None]:
    """Makes an archive of reports."""
    return fill


@pytest.fixture
def reports_made() -> list[Report]:
    """The reports of `filled`."""
    return reports()
