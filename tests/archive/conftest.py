"""Reports that tests of questions ask about: written for these tests."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from rawi.archive.store import Archive
from rawi.intake import Report
from rawi.reader import default

TEXTS = (
    (
        "حملهٔ هوایی در خوست\n"
        "وزارت دفاع طالبان می‌گوید که پاکستان روز سه‌شنبه ۴ جدی با طیاره‌های جنگی بر ولسوالی سپیره حمله کرد و ۱۲ "
        "غیرنظامی را کشت.\nوزارت خارجهٔ پاکستان این ادعا را رد کرد.",
        "2024-12-25",
        "روزنامهٔ الف",
    ),
    (
        "حمله در خوست\n"
        "به گزارش خبرگزاری باختر، وزارت دفاع طالبان گفت که پاکستان روز سه‌شنبه ۴ جدی بر ولسوالی سپیره حمله کرد و ۱۵ "
        "غیرنظامی را کشت.",
        "2024-12-26",
        "روزنامهٔ ب",
    ),
    (
        "وزیر خارجهٔ ایران وارد کابل شد\n"
        "عباس عراقچی، وزیر خارجهٔ ایران، روز یکشنبه ۷ دلو به کابل سفر کرد و با امیرخان متقی، وزیر خارجهٔ طالبان، دیدار "
        "کرد.\nوزارت خارجهٔ طالبان در اعلامیه‌ای گفت که دو طرف در بارهٔ حقابهٔ دریای هلمند گفتگو کردند.",
        "2025-01-27",
        "روزنامهٔ الف",
    ),
    (
        "بازداشت در هرات\n"
        "ذبیح‌الله مجاهد، سخنگوی طالبان، روز دوشنبه ۸ دلو در ایکس نوشت که نیروهای این گروه سه خبرنگار را در هرات "
        "بازداشت کردند.",
        "2025-01-28",
        "روزنامهٔ ج",
    ),
)


def reports() -> list[Report]:
    """The texts as reports."""
    return [
        Report("test", None, f"{outlet}-{day}", text, date.fromisoformat(day), text.split("\n", 1)[0], outlet)
        for text, day, outlet in TEXTS
    ]


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Archive]:
    """An archive with all of them, open for writing."""
    with Archive(tmp_path / "asked.db", default()) as archive:
        archive.add([archive.read(r) for r in reports()])
        yield archive
