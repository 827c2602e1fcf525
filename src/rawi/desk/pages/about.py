"""About: what the standings mean, how right the reader is, and which reader and lexicon this desk has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from litestar import get
from litestar.response import Template
from markupsafe import Markup

from rawi import __version__
from rawi.archive.standing import STANDINGS
from rawi.desk.charts.strips import span
from rawi.desk.dependencies import Chosen, Db, Reads
from rawi.desk.shipped import shipped
from rawi.desk.view import Asked, page

SLOTS = (
    "event", "event.who", "event.to-whom", "event.source", "event.place", "event.date", "event.response",
    "statement", "statement.speaker", "role",
)  # fmt: skip
"""Fields whose accuracy is shown, of those in docs/accuracy.md."""


@dataclass(frozen=True, slots=True)
class Figure:
    """How well a field is read: shares between 0 and 1, and of how many annotated ones."""

    slot: str
    precision: float
    recall: float
    of: int

    @property
    def strip(self) -> Markup:
        """Both shares as one drawing."""
        return span(min(self.precision, self.recall), max(self.precision, self.recall), 1)


@get("/about", sync_to_thread=True)
def about(request: Asked, db: Db, reader: Reads, lang: Chosen) -> Template:
    """How far to trust what the other pages show."""
    entries = reader.lexicon.entries
    return page(
        request,
        lang,
        "about.html",
        "about",
        standings=STANDINGS,
        figures=figures(),
        version=f"rawi {__version__}",
        entries=sum(len(e) for e in entries.values()),
        files=len(entries),
        fingerprint=reader.lexicon.fingerprint[:8],
        reports=db.execute("SELECT count(*) FROM document").fetchone()[0],
        events=db.execute("SELECT count(*) FROM event WHERE NOT rejected").fetchone()[0],
        actors=db.execute("SELECT count(*) FROM actor").fetchone()[0],
        readers=[r for (r,) in db.execute("SELECT DISTINCT reader FROM document ORDER BY 1 LIMIT 8")],
    )


@lru_cache(maxsize=1)
def figures() -> tuple[Figure, ...]:
    """The figures of docs/accuracy.md for reports that nobody had looked at; none where the page is not at hand."""
    return read_figures(shipped("accuracy.md"))


def read_figures(text: str) -> tuple[Figure, ...]:
    """The figures of the set “check” in the table of slots: each set has P, R, F1 and how many."""
    found: dict[str, Figure] = {}
    for line in text.splitlines():
        cells = [c.strip() for c in line.strip().strip("|").split("|")]
        if len(cells) == 13 and cells[0] in SLOTS and all(re.fullmatch(r"[\d.]+", c) for c in cells[5:9]):
            found[cells[0]] = Figure(cells[0], float(cells[5]), float(cells[6]), int(cells[8]))
    return tuple(found[s] for s in SLOTS if s in found)
