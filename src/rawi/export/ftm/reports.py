"""Reports, the names in them, and what is said in them, as entities."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from rawi.archive.store import unpacked
from rawi.export.ftm.entity import ENGLISH, PERSIAN, Entity
from rawi.export.ftm.people import entity_id, iso2, schema_of
from rawi.export.gather import Gatherer
from rawi.export.selection import marks, parts
from rawi.export.told import Actor, Document, Statement

_CHUNK = 200


def articles(db: sqlite3.Connection, gatherer: Gatherer, documents: Sequence[int]) -> Iterator[Entity]:
    """Each report with its text as it came."""
    for document in gatherer.documents(documents):
        text, raw = db.execute(
            "SELECT d.text, r.body FROM document d JOIN raw r ON r.id = d.raw_id WHERE d.id = ?", (document.row,)
        ).fetchone()
        yield _article(document, unpacked(text), zlib.decompress(raw))


def _article(document: Document, text: str, raw: bytes) -> Entity:
    entity = Entity("Article", entity_id(document.ref), document.ref, document.added)
    entity.add("title", document.title, PERSIAN)
    entity.add("fileName", PurePath(document.source).name or document.ref)
    entity.add("publisher", document.outlet)
    entity.add("publishedAt", document.published)
    entity.add("retrievedAt", document.added[:10])
    entity.add("sourceUrl", document.url)
    entity.add("language", PERSIAN)
    entity.add("encoding", document.encoding)
    entity.add("contentHash", hashlib.sha1(raw, usedforsecurity=False).hexdigest())
    entity.add("fileSize", str(len(raw)))
    return entity.add("bodyText", text, PERSIAN)


def mentions(
    db: sqlite3.Connection, gatherer: Gatherer, documents: Sequence[int], actors: frozenset[int]
) -> Iterator[Entity]:
    """Whom the names in a report stand for, as far as they are among ``actors``."""
    for some in parts(documents, _CHUNK):
        found: dict[tuple[int, int], list[str]] = {}
        for document, actor, name in db.execute(
            f"SELECT document_id, actor_id, name FROM mention WHERE document_id IN {marks(some)} "
            "ORDER BY document_id, actor_id, local"
        ):
            if actor in actors:
                found.setdefault((document, actor), []).append(name)
        for (row, actor_row), names in found.items():
            yield _mention(gatherer.document(row), gatherer.actor(actor_row), names)


def _mention(document: Document, actor: Actor, names: list[str]) -> Entity:
    entity = Entity("Mention", f"rawi-mention-{document.ref}-{actor.ref}", document.ref, document.added)
    entity.add("document", entity_id(document.ref)).add("resolved", entity_id(actor.ref))
    entity.add("name", names, PERSIAN).add("detectedSchema", schema_of(actor))
    return entity.add("contextCountry", iso2(actor.country))


def sayings(statements: Iterator[Statement]) -> Iterator[Entity]:
    """Each act of saying as a note, with links to who says it and through whom."""
    for statement in statements:
        note, id = _note(statement), entity_id(statement.ref)
        yield note
        for role, actors in (("speaker", statement.speakers), ("via", statement.via)):
            for actor in actors:
                yield link(actor, id, f"{statement.ref}-{role}", role, statement.document)


def _note(statement: Statement) -> Entity:
    document = statement.document
    entity = Entity("Note", entity_id(statement.ref), document.ref, document.added)
    entity.add("description", statement.content or statement.sentence, PERSIAN if statement.content else ENGLISH)
    entity.add("summary", statement.sentence, ENGLISH)
    entity.add("entity", [entity_id(e) for e in (*(a.ref for a in statement.speakers), *statement.events)])
    entity.add("createdAt", statement.start or document.published)
    entity.add("keywords", [statement.channel, statement.verb_en, "quoted" if statement.quoted else None], ENGLISH)
    entity.add("publisher", document.outlet).add("sourceUrl", document.url)
    return entity.add("proof", entity_id(document.ref))


def link(actor: Actor, object: str, key: str, role: str, document: Document) -> Entity:
    """A link from an actor to an event or saying that says as what it takes part."""
    entity = Entity("UnknownLink", f"rawi-link-{key}-{actor.ref}", document.ref, document.added)
    entity.add("subject", entity_id(actor.ref)).add("object", object).add("role", role)
    return entity.add("proof", entity_id(document.ref))
