"""The versions of an archive, each a step from the one before."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from rawi.archive import schema, terms
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


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_first, _second)
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
