"""Writes ``entities.ftm.json`` (one entity a line), ``statements.csv`` and ``sidecar.json``."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from rawi.export.ftm.entity import Entity
from rawi.export.ftm.events import event_entities
from rawi.export.ftm.people import actor_entity, offices, place_entity
from rawi.export.ftm.reports import articles, mentions, sayings
from rawi.export.job import Job, Writer
from rawi.export.lines import line
from rawi.export.told import Place
from rawi.export.whole import event_whole

_EDGES = frozenset({"Documentation", "Mention", "UnknownLink"})
"""Entities that only tie others together: where they come from stands in them, and their statements would be most of
the file."""
_FULL = 1 << 18


class Files:
    """The two files that tell the entities."""

    def __init__(self, job: Job, entities: Writer, statements: Writer) -> None:
        from followthemoney.statement.serialize import CSV_COLUMNS

        self._counts, self._entities, self._statements = job.counts, entities, statements
        self._columns = CSV_COLUMNS
        self._buffer = io.StringIO()
        self._csv = csv.writer(self._buffer, dialect=csv.unix_dialect)
        self._csv.writerow(CSV_COLUMNS)

    def write(self, entities: Iterable[Entity]) -> None:
        """Entities more."""
        for entity in entities:
            self._entities.write(line(entity.to_dict()))
            self._counts[entity.schema] += 1
            if entity.schema not in _EDGES:
                self._state(entity)
        self._flush()

    def _state(self, entity: Entity) -> None:
        for statement in entity.statements():
            row = statement.to_csv_row()
            self._csv.writerow([row[column] for column in self._columns])
            self._counts["statements"] += 1
        if self._buffer.tell() > _FULL:
            self._flush()

    def _flush(self) -> None:
        self._statements.write(self._buffer.getvalue().encode())
        self._buffer.seek(0)
        self._buffer.truncate()


def write(job: Job) -> None:
    """All three files."""
    with job.file("entities.ftm.json") as entities, job.file("statements.csv") as statements:
        files = Files(job, entities, statements)
        documents = job.chosen.documents(job.db)
        actors = frozenset(job.chosen.actors(job.db))
        files.write(actor_entity(actor) for actor in job.actors())
        files.write(offices(job.db, job.gatherer, documents))
        files.write(articles(job.db, job.gatherer, documents))
        files.write(mentions(job.db, job.gatherer, documents, actors))
        files.write(sayings(job.statements()))
        with job.file("sidecar.json") as sidecar:
            _events(job, files, sidecar)


def _events(job: Job, files: Files, sidecar: Writer) -> None:
    """Events with their places; the sidecar is one object, an event's ``recordId`` and its record to a line."""
    places: set[Place] = set()
    sidecar.write(b"{")
    for event in job.events():
        found = [p for p in event.places() if p not in places]
        places.update(found)
        files.write(place_entity(p) for p in found)
        files.write(event_entities(event))
        before = b",\n" if job.counts["events"] else b"\n"
        sidecar.write(before + line(event.ref)[:-1] + b":" + line(event_whole(event))[:-1])
        job.counts["events"] += 1
    sidecar.write(b"\n}\n")
