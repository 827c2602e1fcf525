"""Reports with what was read of them, for a person to annotate: events and actors as marked words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Literal, get_args

from rawi.archive.store import unpacked
from rawi.export.job import Job
from rawi.export.told import Document
from rawi.record import EventType, Record

TYPES: tuple[str, ...] = get_args(EventType)
ACTOR = "ACTOR"
"""The label of an actor's words, beside the types of events."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that something rests on. ``ref`` is the id of an account or actor, ``number`` counts its stretches of
    words; ``label`` is the event's type or `ACTOR`. Offsets are code points."""

    kind: Literal["event", "actor"]
    ref: str
    number: int
    start: int
    end: int
    label: str
    mode: str = ""
    name: str = ""
    name_en: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """One report with its marks."""

    document: Document
    text: str
    marks: tuple[Mark, ...]


@lru_cache(maxsize=1)
def modes() -> tuple[str, ...]:
    """All modes of the PLOVER manual."""
    table = files("rawi.export").joinpath("tables", "plover_scores.tsv").read_text(encoding="utf-8")
    return tuple(sorted({line.split("\t")[1] for line in table.splitlines()} - {""}))


def tasks(job: Job) -> Iterator[Task]:
    """The chosen reports."""
    for document in job.documents():
        row = job.db.execute("SELECT text, record FROM document WHERE id = ?", (document.row,)).fetchone()
        found = (*_events(job, document), *_actors(job, document, Record.from_json(unpacked(row[1]))))
        yield Task(document, unpacked(row[0]), found)


def _events(job: Job, document: Document) -> Iterator[Mark]:
    rows = job.db.execute(
        "SELECT t.ref, t.type, coalesce(t.mode, ''), v.start, v.\"end\" FROM account t JOIN evidence v "
        "ON v.account_id = t.id WHERE t.document_id = ? AND NOT t.rejected ORDER BY t.id, v.id",
        (document.row,),
    )
    seen: dict[str, int] = {}
    for ref, type_, mode, start, end in rows:
        seen[ref] = seen.get(ref, -1) + 1
        if start < end:
            yield Mark("event", ref, seen[ref], start, end, type_, mode)


def _actors(job: Job, document: Document, record: Record) -> Iterator[Mark]:
    """Each actor where it is first named."""
    refs: dict[str, int] = dict(
        job.db.execute("SELECT local, actor_id FROM mention WHERE document_id = ? ORDER BY local", (document.row,))
    )
    seen: set[str] = set()
    for actor in record.actors:
        if actor.id in refs and actor.mentions:
            known = job.gatherer.actor(refs[actor.id])
            span = actor.mentions[0]
            if known.ref not in seen and span.start < span.end:
                seen.add(known.ref)
                yield Mark("actor", known.ref, 0, span.start, span.end, ACTOR, "", known.name, known.name_en)
