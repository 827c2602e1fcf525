"""What people call things by: ids and those that took them over, actors and places by name, days in either calendar."""

from __future__ import annotations

import json
import re
import sqlite3
from datetime import date

from rawi.archive.database import AbsentError, ArchiveError, EndedError
from rawi.archive.names import folded, skeletons
from rawi.archive.refs import KINDS, kind_of
from rawi.archive.regions import provinces
from rawi.text.letters import letters
from rawi.time import parse_date
from rawi.time.calendars import month_of, year_of

_MOST_WORDS = 40
"""Words of a name: SQLite joins no more than five hundred questions to one."""
_HELD = 4000
"""Actors that a name may stand for in a filter."""


def row_of(db: sqlite3.Connection, ref: str) -> tuple[str, int, str]:
    """The kind, the row and the present id of what an id names; an id that ended is followed to its successor."""
    ref = ref.strip().lower()
    for _ in range(100):
        table = kind_of(ref)
        if not table:
            letters_ = ", ".join(f"{k} {v}" for k, v in KINDS.items())
            raise AbsentError(f"{ref[:40]}: not an id; ids are a letter ({letters_}) and eight letters or digits")
        row = db.execute(f"SELECT id FROM {table} WHERE ref = ?", (ref,)).fetchone()
        if row:
            return table, int(row[0]), ref
        after = db.execute("SELECT successor, why FROM ended WHERE ref = ?", (ref,)).fetchone()
        if not after:
            raise AbsentError(f"{ref}: no such {table} in this archive")
        if not after[0]:
            raise EndedError(f"{ref}: ended ({after[1]}); nothing took it over")
        ref = after[0]
    raise ArchiveError(f"{ref}: its successors run in a circle; the archive is damaged")


def known(db: sqlite3.Connection, ref: str) -> bool:
    """Whether a word is an id of this archive: ``afghanistan`` could be one, and is none."""
    ref = ref.strip().lower()
    table = kind_of(ref)
    if not table:
        return False
    here = f"SELECT 1 FROM {table} WHERE ref = ? UNION SELECT 1 FROM ended WHERE ref = ?"
    return db.execute(here, (ref, ref)).fetchone() is not None


def actors_named(db: sqlite3.Connection, name: str) -> list[int]:
    """The actors that a name stands for in a filter: of all so called, those that are it or its own."""
    return _without_namesakes(db, name, so_called(db, name))


def so_called(db: sqlite3.Connection, name: str) -> list[int]:
    """The actors of a name: that of an id, or all whose name has all its words, in any spelling and script."""
    if kind_of(name.strip().lower()) == "actor" and (known(db, name) or not name.strip().isalpha()):
        return [row_of(db, name)[1]]
    found = by_words(db, name, "actor_word", "actor_id")
    if not found:
        raise AbsentError(f"no actor in this archive is called {name.strip()[:80]!r}; rawi actors lists who is")
    return found


def _without_namesakes(db: sqlite3.Connection, name: str, found: list[int]) -> list[int]:
    """Those found, without groups of their own that only have the whole name of another in theirs: whoever asks for the
    Taliban means their ministries too, but neither Tehrik-e Taliban Pakistan nor those who fight them."""
    rows = db.execute(
        "SELECT a.id, a.kind, a.name, a.name_en FROM json_each(?) w CROSS JOIN actor a ON a.id = w.value",
        (json.dumps(found),),
    ).fetchall()
    wanted, english = folded(name), name.strip().lower()
    called = {id for id, _, own, own_en in rows if folded(own) == wanted or own_en.lower() == english}
    groups = [(id, folded(own)) for id, kind, own, _ in rows if kind == "group" and id not in called]
    if not called or not groups:
        return found
    spelt = db.execute(
        "SELECT DISTINCT m.name FROM json_each(?) w CROSS JOIN mention m ON m.actor_id = w.value",
        (json.dumps(sorted(called)),),
    )
    branches = tuple(f"{folded(own)} " for (own,) in spelt)
    apart = {id for id, own in groups if not own.startswith(branches)}
    return [id for id in found if id not in apart]


def places_named(db: sqlite3.Connection, name: str) -> list[int]:
    """The places that a name stands for: a key, or all whose name has all its words; the name or code of a country
    stands for every place in it."""
    row = db.execute("SELECT id FROM place WHERE key = ?", (name.strip(),)).fetchone()
    if row:
        return [int(row[0])]
    found = by_words(db, name, "place_word", "place_id")
    for country in _countries(db, name):
        found += [row[0] for row in db.execute("SELECT id FROM place WHERE country = ?", (country,))]
    if not found:
        raise AbsentError(f"no place in this archive is called {name.strip()[:80]!r}")
    return sorted(set(found))


def countries_named(db: sqlite3.Connection, name: str) -> list[str]:
    """The ISO 3166 alpha-3 codes that a name or code stands for."""
    found = _countries(db, name)
    if not found:
        raise AbsentError(f"no country in this archive is called {name.strip()[:80]!r}; write its name or AFG")
    return found


def _countries(db: sqlite3.Connection, name: str) -> list[str]:
    keys = (f"n:country:{folded(name)}", f"e:country:{name.strip().lower()}")
    rows = db.execute(
        "SELECT DISTINCT a.country FROM actor a JOIN actor_key k ON k.actor_id = a.id "
        "WHERE k.key IN (?, ?) AND a.country != ''",
        keys,
    )
    found = [row[0] for row in rows]
    if re.fullmatch("[A-Za-z]{3}", name.strip()):
        found.append(name.strip().upper())
    return found


def province_named(name: str) -> str:
    """The ISO 3166-2 code that a code or an English or Persian name stands for."""
    wanted = name.strip()
    for code, province in provinces().items():
        if (
            wanted.upper() == code
            or wanted.lower() == province.name_en.lower()
            or folded(wanted) == folded(province.name)
        ):
            return code
    raise AbsentError(f"{wanted[:40]!r} is not a province; write its code, as AF-HER, or its English name")


def by_words(db: sqlite3.Connection, name: str, table: str, column: str) -> list[int]:
    """The actors or places whose name has all words of this one, as they stand or else in any spelling."""
    words = folded(name).split()
    if not words:
        raise AbsentError(f"{name[:80]!r}: a name has letters")
    if len(words) > _MOST_WORDS:
        raise ArchiveError(f"a name of {len(words)} words; give at most {_MOST_WORDS}")
    exact = _all_words(db, [[w] for w in words], table, column)
    return exact or _all_words(db, [[w, *(f"~{s}" for s in skeletons(w) if len(s) > 1)] for w in words], table, column)


def _all_words(db: sqlite3.Connection, words: list[list[str]], table: str, column: str) -> list[int]:
    """Those that have every word, each in one of its forms."""
    parts = [f"SELECT {column} FROM {table} WHERE word IN ({', '.join('?' * len(w))})" for w in words]
    rows = db.execute(" INTERSECT ".join(parts) + f" LIMIT {_HELD}", [form for w in words for form in w])
    return [row[0] for row in rows]


def days(text: str) -> tuple[date, date]:
    """First and last of the days that a date names: a day, a month (1403-09, 2024-11) or a year, either calendar."""
    plain = letters(text).strip()
    parts = re.fullmatch(r"(\d{4})(?:[-/.](\d{1,2}))?", plain)
    if parts:
        year = int(parts.group(1))
        calendar = "solar-hijri" if year < 1700 else "gregorian"
        month = parts.group(2)
        found = month_of(calendar, year, int(month)) if month else year_of(calendar, year)  # type: ignore[arg-type]
        if found is None:
            raise ArchiveError(f"{text.strip()[:40]!r} is not a date; write 2024-11-25, 1403-09-05, 1403-09 or 1403")
        return found
    try:
        day = parse_date(text)
    except ValueError as error:
        raise ArchiveError(str(error)) from None
    return day, day


def one_of(db: sqlite3.Connection, ref: str, table: str) -> tuple[int, str]:
    """The row and present id of what an id names, which must be of this kind; an account stands for its event."""
    found, id, now = row_of(db, ref)
    if found == "account" and table == "event":
        row = db.execute("SELECT e.id, e.ref FROM account t JOIN event e ON e.id = t.event_id WHERE t.id = ?", (id,))
        id, now = row.fetchone()
    elif found != table:
        raise ArchiveError(f"{ref.strip()[:40]}: an id of the kind {found}, not {table}")
    return int(id), str(now)
