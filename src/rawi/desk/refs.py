"""Ids in addresses: found, of the right kind, or forwarded to what took them over."""

from __future__ import annotations

import sqlite3

from rawi.archive.lookup import row_of
from rawi.desk.problems import MovedError, NoSuchError


def located(db: sqlite3.Connection, ref: str, table: str) -> str:
    """The id, where it is one of ``table``: event, actor, statement, document.

    Raises `AbsentError` where nothing has it, `NoSuchError` where something else has it, and `MovedError` where it
    ended, or is an account's where its event is asked for.
    """
    found, id, now = row_of(db, ref)
    if table == "event" and found == "account":
        sql = "SELECT e.ref FROM account t JOIN event e ON e.id = t.event_id WHERE t.id = ?"
        found, now = table, db.execute(sql, (id,)).fetchone()[0]
    if found != table:
        raise NoSuchError(detail=f"{now} is the id of a {found}, not of a {table}")
    if now != ref:
        raise MovedError(ref, now)
    return now
