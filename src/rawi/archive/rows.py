"""Rows in and out of an archive, where the same is done in several places."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from rawi.archive.refs import fresh


def insert(db: sqlite3.Connection, table: str, values: Mapping[str, Any]) -> int:
    """A row in; its number."""
    return int(db.execute(_insertion(table, tuple(values)), tuple(values.values())).lastrowid or 0)


@lru_cache(maxsize=64)
def _insertion(table: str, columns: tuple[str, ...]) -> str:
    names = ", ".join(f'"{c}"' for c in columns)
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"


def json(numbers: Iterable[int]) -> str:
    """Numbers for SQLite's ``json_each``: one statement for however many, so that it need not be prepared again."""
    return f"[{','.join(map(str, numbers))}]"


def update(db: sqlite3.Connection, table: str, id: int, values: Mapping[str, Any]) -> None:
    """A row written anew."""
    columns = ", ".join(f'"{c}" = ?' for c in values)
    db.execute(f"UPDATE {table} SET {columns} WHERE id = ?", (*values.values(), id))


def new_event(db: sqlite3.Connection, account: str, type: str) -> int:
    """An event for one account to stand alone in, its id made of the account's; `derive` fills it."""
    empty = dict.fromkeys(("sentence", "places", "standing", "standing_why", "toll_rule"), "")
    counts = dict.fromkeys(("accounts", "outlets", "origins", "confidence"), 0)
    return insert(db, "event", {"ref": fresh(db, "e", account), "type": type, "aspect": "asserted", **empty, **counts})


def clear_account(db: sqlite3.Connection, account: int, words: str) -> None:
    """Take away what hangs on an account, so that it can be told anew; ``words`` are those it is indexed by."""
    clear_statements(db, "account_id = ?", account)
    for table in ("party", "label", "account_place", "block"):
        db.execute(f"DELETE FROM {table} WHERE account_id = ?", (account,))
    db.execute("DELETE FROM evidence WHERE account_id = ?", (account,))
    for table, key in (("toll", "toll_id"), ("response", "response_id")):
        inner = f"(SELECT id FROM {table} WHERE account_id = ?)"
        db.execute(f"DELETE FROM evidence WHERE {key} IN {inner}", (account,))
        if table == "toll":
            db.execute(f"DELETE FROM toll_claimant WHERE toll_id IN {inner}", (account,))
        db.execute(f"DELETE FROM {table} WHERE account_id = ?", (account,))
    db.execute("INSERT INTO telling (telling, rowid, words) VALUES ('delete', ?, ?)", (account, words))


def clear_statements(db: sqlite3.Connection, condition: str, value: int) -> None:
    """Take away the ties of statements to accounts."""
    db.execute(f"DELETE FROM statement_account WHERE {condition}", (value,))


def now() -> str:
    """When something was done: UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")
