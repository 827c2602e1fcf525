"""Reports that batches are made of: a few sentences written for these tests, told with other places, days and tolls."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

PLACES = ("هرات", "کندهار", "بلخ", "کندز", "غزنی", "فراه")
OUTLETS = ("روزنامهٔ الف", "روزنامهٔ ب", "روزنامهٔ ج")
TOLD = (
    "سخنگوی والی {place} گفت که {n} تن در حملهٔ طالبان در {place} کشته شدند.",
    "وزارت دفاع پاکستان حملهٔ هوایی بر {place} را رد کرد.",
    "نیروهای طالبان {n} خبرنگار را در {place} بازداشت کردند.",
    "وزیر خارجهٔ ایران به {place} سفر کرد و با والی {place} دیدار کرد.",
    "باشندگان {place} از کمبود آب شکایت کردند.",
)


def lines(count: int) -> Iterator[dict[str, str]]:
    """Made reports as objects of JSON Lines; every seventh is a copy of the one before by another outlet."""
    text, day = "", date(2024, 1, 20)
    for number in range(count):
        if number % 7 != 6:
            day = date(2024, 1, 20) + timedelta(days=number // 4)
            place, n = PLACES[number // 3 % len(PLACES)], 3 + number % 4
            told = (TOLD[(number + k) % len(TOLD)] for k in range(3))
            text = f"رویدادهای {place}\n" + " ".join(t.format(place=place, n=n) for t in told)
        yield {
            "id": str(number),
            "text": text,
            "published": day.isoformat(),
            "outlet": OUTLETS[number % len(OUTLETS)],
            "url": f"https://x.example/{number}",
        }


def write_lines(path: Path, rows: Iterator[dict[str, str]]) -> Path:
    """As JSON Lines."""
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


def files(folder: Path) -> dict[str, bytes]:
    """What is in a batch but for what the run itself needs."""
    return {
        str(p.relative_to(folder)): p.read_bytes()
        for p in sorted(folder.rglob("*"))
        if p.is_file() and p.relative_to(folder).parts[0] != "state"
    }
