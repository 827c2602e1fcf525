"""The versions of an archive, each a step from the one before."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from itertools import groupby

from rawi.archive import copies, postings, schema, terms
from rawi.archive.regions import province_of

_PLACES = """
CREATE INDEX place_province ON place (province);
CREATE INDEX place_country ON place (country);
DROP VIEW places;
CREATE VIEW places AS SELECT id, name, name_en, country, province, lat, lon, geonames FROM place;
"""

_REPORTS = """
ALTER TABLE actor ADD COLUMN reports INTEGER NOT NULL DEFAULT 0;  -- in how many documents it is met
UPDATE actor SET reports = (SELECT count(*) FROM mention WHERE actor_id = actor.id);
CREATE INDEX actor_reports ON actor (-reports, id);
CREATE TRIGGER mention_made AFTER INSERT ON mention BEGIN
    UPDATE actor SET reports = reports + 1 WHERE id = new.actor_id;
END;
CREATE TRIGGER mention_gone AFTER DELETE ON mention BEGIN
    UPDATE actor SET reports = reports - 1 WHERE id = old.actor_id;
END;
CREATE TRIGGER mention_moved AFTER UPDATE OF actor_id ON mention BEGIN
    UPDATE actor SET reports = reports - 1 WHERE id = old.actor_id;
    UPDATE actor SET reports = reports + 1 WHERE id = new.actor_id;
END;
CREATE INDEX statement_latest ON statement (coalesce(day, ''), id, document_id) WHERE NOT rejected;
DROP INDEX mention_actor;
CREATE INDEX mention_actor ON mention (actor_id, name);
CREATE INDEX account_told ON account (document_id, event_id) WHERE NOT rejected;
CREATE INDEX statement_rejected ON statement (id) WHERE rejected;
CREATE INDEX document_outlet ON document (outlet_id);
CREATE INDEX event_unsure ON event (confidence, id) WHERE NOT rejected;
CREATE INDEX judgement_doubtful ON judgement (kind, score DESC, id) WHERE verdict = 'doubtful';
"""

_SETS = """
CREATE TABLE term_events (
    term_id INTEGER PRIMARY KEY REFERENCES term (id),
    events BLOB NOT NULL  -- numbers of the events that have it, 32 bits each, the lowest byte first
);
ALTER TABLE pulse ADD COLUMN filed INTEGER NOT NULL DEFAULT 0;  -- up to which pulse term_events is complete
"""

_SKETCHES = """
CREATE TABLE sketch (
    document_id INTEGER PRIMARY KEY REFERENCES document (id),
    hashes BLOB NOT NULL  -- 64 bits each, the lowest byte first, ascending
);
"""
_SHINGLES = f"""
CREATE TABLE found_by (
    hash INTEGER NOT NULL,
    document_id INTEGER NOT NULL REFERENCES document (id),
    PRIMARY KEY (hash, document_id)
) WITHOUT ROWID;
INSERT INTO found_by SELECT hash, document_id FROM (
    SELECT hash, document_id, row_number() OVER (PARTITION BY document_id ORDER BY hash) AS n FROM shingle
) WHERE n <= {copies.LOOKED_UP} ORDER BY hash, document_id;
DROP TABLE shingle;
ALTER TABLE found_by RENAME TO shingle;
"""


def _first(connection: sqlite3.Connection) -> None:
    for part in _statements(schema.TABLES + schema.VIEWS):
        connection.execute(part)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION}")


def _second(connection: sqlite3.Connection) -> None:
    """Provinces, what events are counted by, and in how many reports an actor is met."""
    connection.execute("ALTER TABLE place ADD COLUMN province TEXT NOT NULL DEFAULT ''")
    rows = connection.execute("SELECT id, country, name_en, geonames FROM place").fetchall()
    placed = [(province_of(*row[1:]), row[0]) for row in rows]
    connection.executemany("UPDATE place SET province = ? WHERE id = ?", [(p.code, id) for p, id in placed if p])
    for part in _statements(terms.TABLES + _PLACES + _REPORTS):
        connection.execute(part)
    terms.note_all(connection)
    connection.execute("UPDATE pulse SET n = n + 1")


def _third(connection: sqlite3.Connection) -> None:
    """Which events have a term; sketches in one piece, and found by fewer of their hashes; blocks by their days."""
    for part in _statements(_SETS + _SKETCHES):
        connection.execute(part)
    postings.file(connection, always=True)
    _sketch(connection)
    for part in _statements(_SHINGLES):
        connection.execute(part)
    _block(connection)


def _sketch(connection: sqlite3.Connection) -> None:
    rows = connection.execute("SELECT document_id, hash FROM shingle ORDER BY 1, 2")
    made = ((document, copies.packed([r[1] for r in group])) for document, group in groupby(rows, key=lambda r: r[0]))
    connection.executemany("INSERT INTO sketch VALUES (?, ?)", made)


def _block(connection: sqlite3.Connection) -> None:
    from rawi.archive.blocks import blocks
    from rawi.archive.model import unpack

    kept = {row[0] for row in connection.execute("SELECT DISTINCT account_id FROM block")}
    connection.execute("DELETE FROM block")
    rows = connection.execute("SELECT id, features FROM account")
    made = ((key, id) for id, raw in rows if id in kept for key in blocks(unpack(raw), False))
    connection.executemany("INSERT OR IGNORE INTO block VALUES (?, ?)", made)


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_first, _second, _third)
"""The step at index n brings version n to n + 1; an archive's version is PRAGMA user_version."""


def _statements(script: str) -> list[str]:
    """The statements of a script; `executescript` would commit the open transaction."""
    parts, begun = [], ""
    for line in script.splitlines(keepends=True):
        begun += line
        if line.split("--")[0].rstrip().endswith(";") and sqlite3.complete_statement(begun):
            parts.append(begun)
            begun = ""
    return parts
