"""How fast an archive answers what the desk asks: each question alone, then many readers of the ledger at once.

    bench_questions.py archive.db [READERS]

Nothing is written. Prints JSON: milliseconds at the 50th and 95th percentile. ``alone`` works each answer out anew, and
is time of the processor. ``first_page`` and ``readers`` are what readers wait who ask together for the ledger (list,
facets, timeline): all for its first page, or for one filter after another; answers are kept, as in the desk.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from itertools import cycle, islice

from rawi.archive.actor_page import actor_page
from rawi.archive.database import connect
from rawi.archive.doubts import doubts
from rawi.archive.event_page import event_page
from rawi.archive.facets import facets
from rawi.archive.filters import Filters
from rawi.archive.page import actors_page, events_page, search_page, statements_page
from rawi.archive.postings import postings
from rawi.archive.provinces import places
from rawi.archive.report_page import report_page
from rawi.archive.timeline import timeline
from rawi.text.analyser import default as analyser

FILTERS = (
    Filters(),
    Filters(actors=("Taliban",)),
    Filters(actors=("طالبان",), role="actor", types=("ASSAULT",)),
    Filters(actors=("روسیه",), first="1401", last="1402"),
    Filters(types=("COERCE",), mode="arrest"),
    Filters(standings=("disputed",)),
    Filters(standings=("corroborated", "confirmed"), place="کابل"),
    Filters(place="Afghanistan", first="2021-10-01", last="2021-12-01"),
    Filters(claimant="UNAMA"),
    Filters(text="گذرگاه مرز"),
    Filters(text="زندانی حمله"),
    Filters(context="military", actors=("Pakistan",)),
    Filters(outlet="شفق"),
    Filters(province="AF-HER"),
    Filters(country="IRN", aspects=("future",)),
)
SAID = (Filters(), Filters(actors=("Taliban",)), Filters(text="حمله"), Filters(text="Taliban"), Filters(last="2021-10"))
WORDS = ("طالبان", "Taliban", "حمله", "وزارت خارجه روسیه", '"آتش‌بس"', "Zelensky", "گذرگاه تورخم")
ROUNDS = 15


def ledger(db: sqlite3.Connection, filters: Filters) -> None:
    """What the ledger's page shows."""
    events_page(db, filters, analyser())
    facets(db, filters, analyser())
    timeline(db, filters, analyser())


def main() -> None:
    """Ask an archive."""
    path = sys.argv[1]
    readers = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    db, cut = connect(path), analyser()
    begun = time.perf_counter()
    sets = postings(db)
    result: dict[str, object] = {
        "documents": db.execute("SELECT count(*) FROM document").fetchone()[0],
        "events": len(sets.all),
        "first_question_ms": round((time.perf_counter() - begun) * 1000),
    }
    events = [r[0] for r in db.execute("SELECT ref FROM event WHERE NOT rejected ORDER BY accounts DESC LIMIT 10")]
    events += [r[0] for r in db.execute("SELECT ref FROM event WHERE NOT rejected ORDER BY ref LIMIT 20")]
    actors = [r[0] for r in db.execute("SELECT ref FROM actor ORDER BY reports DESC LIMIT 10")]
    actors += [r[0] for r in db.execute("SELECT ref FROM actor ORDER BY ref LIMIT 20")]
    reports = [r[0] for r in db.execute("SELECT ref FROM document ORDER BY ref LIMIT 30")]
    jobs: dict[str, list[Callable[[], object]]] = {
        "events": [partial(events_page, db, f, cut) for f in FILTERS],
        "facets": [partial(facets, db, f, cut) for f in FILTERS],
        "timeline": [partial(timeline, db, f, cut) for f in FILTERS],
        "places": [partial(places, db, f, cut) for f in FILTERS],
        "statements": [partial(statements_page, db, f, cut) for f in SAID],
        "actors": [partial(actors_page, db, n) for n in ("", "کریمی", "Karimi")],
        "search": [partial(search_page, db, w, cut) for w in WORDS],
        "search_exact": [partial(search_page, db, w, cut, exact=True) for w in WORDS],
        "event": [partial(event_page, db, r) for r in events],
        "actor": [partial(actor_page, db, r) for r in actors],
        "report": [partial(report_page, db, r) for r in reports],
        "doubts": [partial(doubts, db, k) for k in ("events", "actors", "confidence")],
    }
    result["alone"] = {name: alone(db, each) for name, each in jobs.items()}
    postings(db).forget()
    result["first_page"] = together(path, readers, FILTERS[:1])
    result["readers"] = together(path, readers, FILTERS)
    print(json.dumps(result, ensure_ascii=False, indent=1))


def alone(db: sqlite3.Connection, jobs: list[Callable[[], object]]) -> dict[str, float]:
    """Each question several times, nothing kept from one to the next."""
    times: list[float] = []
    slowest: tuple[float, int] = (0.0, 0)
    for number, job in enumerate(jobs):
        for _ in range(3):
            postings(db).forget()
            begun = time.thread_time()
            job()
            times.append(time.thread_time() - begun)
            slowest = max(slowest, (times[-1], number))
    return {**percentiles(times), "slowest": slowest[1]}


def together(path: str, readers: int, filters: tuple[Filters, ...]) -> dict[str, float]:
    """Readers that ask one ledger page after the other, each with a connection of its own."""
    times: list[float] = []

    def read(first: int) -> None:
        db = connect(path)
        for asked in islice(cycle(filters), first, first + ROUNDS):
            begun = time.perf_counter()
            ledger(db, asked)
            times.append(time.perf_counter() - begun)

    threads = [threading.Thread(target=read, args=(n,)) for n in range(readers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return percentiles(times)


def percentiles(times: list[float]) -> dict[str, float]:
    """Milliseconds at the middle and at the 95th percentile."""
    ranked = sorted(times)
    return {"p50": round(ranked[len(ranked) // 2] * 1000, 1), "p95": round(ranked[int(len(ranked) * 0.95)] * 1000, 1)}


if __name__ == "__main__":
    main()
