"""An archive of many reports: ``python scripts/bench_archive.py [REPORTS] [FOLDER] [START]``.

Reports are made by recombining sentences of corpus/ with changed names, days and places, so that they repeat neither
each other nor the corpus; about one in twelve is a copy of an earlier one by another outlet. Measured: time and size
per report on the way; questions and searches; memory. With FOLDER the archive stays there, and with START it goes on
from that report.
"""

from __future__ import annotations

import json
import random
import re
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

from bench_questions import FILTERS, WORDS
from rawi.archive import ask
from rawi.archive.batch import add_all
from rawi.archive.database import connect
from rawi.archive.filters import Filters
from rawi.archive.postings import postings
from rawi.archive.search import search
from rawi.archive.show import show
from rawi.archive.store import Archive
from rawi.intake import Report
from rawi.reader import default
from rawi.text.analyser import default as analyser


def _words(text: str) -> list[str]:
    return text.split()


ROOT = Path(__file__).parents[1]
OUTLETS = [f"روزنامهٔ {n}" for n in ("بامداد", "شفق", "آیینه", "سپیده", "راه", "صدا", "ندا", "پیام", "کابل", "هرات")]
GIVEN = _words("احمد محمود نادر سلیم کریم فرید رحیم نجیب وحید بشیر جلال همایون اکبر امید سهراب کامران فرهاد مسعود")
FAMILY = _words("رحیمی کریمی نوری امیری سادات حیدری وردک صافی فاضلی حسینی موسوی رضایی کاظمی جلالی عزیزی یوسفی")
COUNTRIES = _words(
    "پاکستان هند روسیه اوکراین چین ایران ترکیه آلمان فرانسه عراق سوریه لبنان مصر قطر عمان جاپان سودان لیبیا یمن نیپال"
)
MONTHS = _words(
    "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی "
    "بهمن اسفند جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر"
)
PLACES = _words("هرات کندهار بلخ کندز غزنی فراه بامیان تخار بدخشان لغمان پروان لوگر")
SPAN = 1500
"""Days over which a hundred thousand reports are spread; fewer are as dense."""


def reports(count: int, seed: int = 7) -> Iterator[Report]:
    """Made reports, always the same ones."""
    chance = random.Random(seed)
    corpus = [p.read_text(encoding="utf-8") for p in sorted((ROOT / "corpus").glob("*.txt"))]
    pieces = [[s.strip() for s in re.split(r"(?<=[.!؟])\s+", t.split("\n", 1)[-1]) if len(s) > 30] for t in corpus]
    dated = re.compile(rf"[۰-۹]{{1,2}}\s(?:{'|'.join(MONTHS)})(?!\w)")
    named = re.compile(rf"(?<!\w)(?:{'|'.join(PLACES + COUNTRIES)})(?!\w)")
    earlier: list[Report] = []
    for number in range(count):
        day = date(2021, 9, 1) + timedelta(days=number * SPAN // 100_000)
        if earlier and chance.random() < 1 / 12:
            was = chance.choice(earlier[-200:])
            yield replace(was, id=str(number), outlet=chance.choice(OUTLETS), published=day, url="")
            continue
        own, guest = chance.choice(pieces), chance.choice(pieces)
        sentences = chance.sample(own, min(len(own), 4)) + chance.sample(guest, min(len(guest), 3))
        text = " ".join(sentences)
        told = day - timedelta(days=chance.randint(0, 3))
        shift = {p: chance.choice(PLACES) for p in PLACES} | {p: chance.choice(COUNTRIES) for p in COUNTRIES}
        text = named.sub(lambda m, to=shift: to[m.group()], text)  # type: ignore[misc]
        text = dated.sub(_day(told), text)
        person = f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}"
        text = f"{person}، سخنگوی والی {chance.choice(PLACES)}، روز {_day(told)} خبر داد. {text}"
        text = re.sub(r"(?<=[ (])([۰-۹]{1,2}) (?=تن|نفر|کشته|زخمی)", lambda m: f"{chance.randint(1, 60)} ", text)
        report = Report(
            "made", None, str(number), text, day, text[:60], chance.choice(OUTLETS), f"https://x.example/{number}"
        )
        earlier = [*earlier[-200:], report]
        yield report


def _day(day: date) -> str:
    """A day as reports have it: ۵ قوس."""
    from rawi.time.calendars import SOLAR_MONTHS, from_date

    persian = dict(zip(SOLAR_MONTHS, _words("حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت"), strict=True))
    found = from_date("solar-hijri", day)
    return f"{found[2]} {persian[SOLAR_MONTHS[found[1] - 1]]}" if found else ""


def main() -> None:
    """Fill an archive and ask it."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    start = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    with tempfile.TemporaryDirectory() as made:
        path = Path(sys.argv[2] if len(sys.argv) > 2 else made) / "bench.db"
        result = {"reports": count, "fill": list(_fill(path, count, start)), **_questions(path)}
        result["memory_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(json.dumps(result, ensure_ascii=False, indent=1))


def _fill(path: Path, count: int, start: int) -> Iterator[dict[str, float]]:
    reader = default()
    with Archive(path, reader) as archive:
        inner = archive.add
        spent = [0.0]

        def timed(reads: object) -> object:
            begun = time.process_time()
            added = inner(reads)  # type: ignore[arg-type]
            spent[0] += time.process_time() - begun
            return added

        archive.add = timed  # type: ignore[method-assign, assignment]
        step = max((count - start) // 5, 1)
        made = list(islice(reports(count), start, count))
        begun = time.process_time()
        for number, _ in enumerate(add_all(archive, iter(made)), start + 1):
            if (number - start) % step == 0:
                now = time.process_time()
                yield {
                    "reports": number,
                    "ms_per_report": round((now - begun) / step * 1000, 2),
                    "of_it_archive": round(spent[0] / step * 1000, 2),
                    "kb_per_report": round(path.stat().st_size / number / 1024, 1),
                }
                begun, spent[0] = now, 0.0


def _questions(path: Path) -> dict[str, object]:
    db, cut = connect(path), analyser()
    begun = time.process_time()
    sets = postings(db)
    first = time.process_time() - begun
    times: list[float] = []
    for asked in FILTERS * 5:
        sets.forget()
        begun = time.perf_counter()
        rows = ask.events(db, asked, cut)
        times.append(time.perf_counter() - begun)
        for row in rows[:1]:
            begun = time.perf_counter()
            show(db, row["ref"])
            times.append(time.perf_counter() - begun)
    said = (Filters(), Filters(actors=("Taliban",)), Filters(outlet="شفق"), Filters(text="حمله"), Filters(text="سفر"))
    for asked in said * 5:
        begun = time.perf_counter()
        ask.statements(db, asked, cut)
        times.append(time.perf_counter() - begun)
    for name in ("", "کریمی", "Karimi") * 5:
        begun = time.perf_counter()
        rows = ask.actors(db, name)
        times.append(time.perf_counter() - begun)
        for row in rows[:3]:
            begun = time.perf_counter()
            show(db, row["ref"])
            times.append(time.perf_counter() - begun)
    searches: list[float] = []
    for query in WORDS * 5:
        for exact in (False, True):
            begun = time.perf_counter()
            search(db, query, cut, exact)
            searches.append(time.perf_counter() - begun)
    return {
        "first_question_ms": round(first * 1000),
        "query_p95_ms": _p95(times),
        "search_p95_ms": _p95(searches),
        "events": db.execute(
            "SELECT count(*), sum(accounts > 1), (SELECT count(*) FROM account), (SELECT count(*) FROM actor) "
            "FROM event"
        ).fetchone(),
    }


def _p95(times: list[float]) -> float:
    return round(sorted(times)[int(len(times) * 0.95)] * 1000, 1)


if __name__ == "__main__":
    main()
