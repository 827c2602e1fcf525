"""Events, documents and statements with all that hangs on them, gathered some at a time: memory stays bounded."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

import msgspec

from rawi.archive.store import unpacked
from rawi.archive.tellings import actors_of
from rawi.export.selection import marks, parts
from rawi.export.told import (
    NOT_READ,
    Account,
    Actor,
    Document,
    Event,
    Place,
    Quote,
    Read,
    Response,
    Statement,
    Toll,
    TollRange,
)

_KEPT = 20_000
"""Actors, and documents' readings, that are kept in memory."""
_CHUNK = 400


# Rows come in the order of the fields; mypy cannot count them.
_EVENT: Callable[..., Event] = Event
_ACCOUNT: Callable[..., Account] = Account
_ACTOR: Callable[..., Actor] = Actor
_PLACE: Callable[..., Place] = Place
_DOCUMENT: Callable[..., Document] = Document
_QUOTE: Callable[..., Quote] = Quote
_STATEMENT: Callable[..., Statement] = Statement


class _Reading(msgspec.Struct):
    """As much of a record as an export needs."""

    events: tuple[Read, ...] = ()


def _statement(row: tuple[Any, ...], document: Document) -> Statement:
    return _STATEMENT(row[0], row[1], document, *row[3:10], bool(row[10]), *row[11:])


_READING = msgspec.json.Decoder(_Reading)


class Gatherer:
    """Reads one archive. Nothing is written, no temporary table made: a read-only connection is enough."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self.actor: Callable[[int], Actor] = lru_cache(_KEPT)(self._actor)
        self.document: Callable[[int], Document] = lru_cache(_KEPT)(self._document)
        self._place: Callable[[int], Place] = lru_cache(_KEPT)(self._a_place)
        self._readings: Callable[[int], dict[str, Read]] = lru_cache(_KEPT // 5)(self._reading)
        self._refs: Callable[[str], str] = lru_cache(_KEPT)(self._ref)

    def events(self, ids: Sequence[int]) -> list[Event]:
        """These events, in this order, with all their accounts that no person rejected."""
        events = {e.row: e for e in self._events(ids)}
        accounts: dict[int, Account] = {}
        for event, account in self._accounts(ids):
            events[event].accounts.append(account)
            accounts[account.row] = account
        if accounts:
            self._hang(accounts)
        return [events[id] for id in ids if events[id].accounts]

    def placed(self, ids: Sequence[int]) -> Iterator[tuple[Event, list[Place]]]:
        """These events, in this order, without their accounts, and the places that these name."""
        events = {e.row: e for e in self._events(ids)}
        places: dict[int, list[Place]] = {}
        for event, place in self._db.execute(
            "SELECT DISTINCT t.event_id, p.place_id FROM account t JOIN account_place p ON p.account_id = t.id "
            f"WHERE NOT t.rejected AND t.event_id IN {marks(ids)} ORDER BY 1, 2"
        ):
            places.setdefault(event, []).append(self._place(place))
        return ((events[id], places.get(id, [])) for id in ids)

    def _events(self, ids: Sequence[int]) -> Iterator[Event]:
        rows = self._db.execute(
            'SELECT id, ref, type, mode, aspect, start, "end", day, sentence, standing, standing_why, accounts, '
            "outlets, origins, killed_low, killed_best, killed_high, wounded_low, wounded_best, wounded_high, "
            f"detained_low, detained_best, detained_high, toll_rule, confidence FROM event WHERE id IN {marks(ids)}"
        )
        for row in rows:
            yield _EVENT(
                *row[:14], TollRange(*row[14:17]), TollRange(*row[17:20]), TollRange(*row[20:23]), row[23], row[24]
            )

    def _accounts(self, ids: Sequence[int]) -> Iterator[tuple[int, Account]]:
        rows = self._db.execute(
            'SELECT event_id, id, ref, document_id, local, type, mode, aspect, start, "end", origin, sentence, '
            f"confidence, rule FROM account WHERE event_id IN {marks(ids)} AND NOT rejected "
            "ORDER BY event_id, confidence DESC, id"
        )
        for event, id, ref, document, local, type_, mode, aspect, start, end, origin, *rest in rows:
            read = self._readings(document).get(local, NOT_READ)
            yield (
                event,
                _ACCOUNT(
                    id,
                    ref,
                    self.document(document),
                    local,
                    type_,
                    mode,
                    aspect,
                    start,
                    end,
                    self.origin(origin),
                    *rest,
                    read,
                ),
            )

    def _hang(self, accounts: dict[int, Account]) -> None:
        """All that hangs on accounts."""
        ids = marks(list(accounts))
        lists = {"actor": "actors", "recipient": "recipients", "source": "sources", "via": "via"}
        for account, role, actor in self._db.execute(
            f"SELECT account_id, role, actor_id FROM party WHERE account_id IN {ids} ORDER BY account_id, actor_id"
        ):
            getattr(accounts[account], lists[role]).append(self.actor(actor))
        for account, kind, name in self._db.execute(
            f"SELECT account_id, kind, name FROM label WHERE account_id IN {ids} ORDER BY account_id, kind, name"
        ):
            getattr(accounts[account], f"{kind}s").append(name)
        for account, place in self._db.execute(
            f"SELECT account_id, place_id FROM account_place WHERE account_id IN {ids} ORDER BY account_id, place_id"
        ):
            accounts[account].places.append(self._place(place))
        for account, statement in self._db.execute(
            "SELECT l.account_id, s.ref FROM statement_account l JOIN statement s ON s.id = l.statement_id "
            f"WHERE l.account_id IN {ids} AND NOT s.rejected ORDER BY l.account_id, s.id"
        ):
            accounts[account].statements.append(statement)
        quotes = self._quotes("account_id", list(accounts))
        for account, found in quotes.items():
            accounts[account].quotes.extend(found)
        self._tolls(accounts, ids)
        self._responses(accounts, ids)

    def _tolls(self, accounts: dict[int, Account], ids: str) -> None:
        rows = self._db.execute(
            f"SELECT id, account_id, what, low, high FROM toll WHERE account_id IN {ids} ORDER BY id"
        ).fetchall()
        tolls = [row[0] for row in rows]
        quotes = self._quotes("toll_id", tolls)
        claimants: dict[int, list[Actor]] = {}
        for toll, actor in self._db.execute(
            f"SELECT toll_id, actor_id FROM toll_claimant WHERE toll_id IN {marks(tolls)} ORDER BY toll_id, actor_id"
        ):
            claimants.setdefault(toll, []).append(self.actor(actor))
        for id, account, what, low, high in rows:
            accounts[account].tolls.append(
                Toll(what, low, high, tuple(claimants.get(id, ())), tuple(quotes.get(id, ())))
            )

    def _responses(self, accounts: dict[int, Account], ids: str) -> None:
        rows = self._db.execute(
            f"SELECT id, account_id, actor_id, stance FROM response WHERE account_id IN {ids} ORDER BY id"
        ).fetchall()
        quotes = self._quotes("response_id", [row[0] for row in rows])
        for id, account, actor, stance in rows:
            accounts[account].responses.append(Response(self.actor(actor), stance, tuple(quotes.get(id, ()))))

    def _quotes(self, column: str, ids: Sequence[int]) -> dict[int, list[Quote]]:
        """The words that rows of one kind rest on."""
        found: dict[int, list[Quote]] = {}
        for some in parts(ids, 5000):
            for owner, *quote in self._db.execute(
                f'SELECT {column}, start, "end", quote FROM evidence WHERE {column} IN {marks(some)} ORDER BY id'
            ):
                found.setdefault(owner, []).append(_QUOTE(*quote))
        return found

    def statements(self, ids: Sequence[int]) -> Iterator[Statement]:
        """These statements, in this order."""
        for some in parts(ids, _CHUNK):
            yield from self._statements(some)

    def _statements(self, ids: Sequence[int]) -> list[Statement]:
        rows = self._db.execute(
            'SELECT id, ref, document_id, local, channel, verb, verb_en, start, "end", day, quoted, content, sentence, '
            f"confidence, rule FROM statement WHERE id IN {marks(ids)}"
        )
        found = {row[0]: _statement(row, self.document(row[2])) for row in rows}
        for statement, role, actor in self._db.execute(
            f"SELECT statement_id, role, actor_id FROM statement_party WHERE statement_id IN {marks(ids)} "
            "ORDER BY statement_id, actor_id"
        ):
            (found[statement].speakers if role == "speaker" else found[statement].via).append(self.actor(actor))
        for statement, account, event in self._db.execute(
            "SELECT l.statement_id, t.ref, e.ref FROM statement_account l JOIN account t ON t.id = l.account_id "
            f"JOIN event e ON e.id = t.event_id WHERE l.statement_id IN {marks(ids)} AND NOT t.rejected "
            "ORDER BY l.statement_id, t.id"
        ):
            found[statement].accounts.append(account)
            if event not in found[statement].events:
                found[statement].events.append(event)
        for statement, quotes in self._quotes("statement_id", ids).items():
            found[statement].quotes.extend(quotes)
        return [found[id] for id in ids if id in found]

    def documents(self, ids: Iterable[int]) -> Iterator[Document]:
        """These documents, in this order."""
        return (self._document(id) for id in ids)

    def origin(self, key: str) -> tuple[str, ...]:
        """The ids that a key of `rawi.archive.origins` stands for: of actors, with a document where they have no name,
        or of the document alone."""
        document = key.partition("@")[2] or (key if key.startswith("d") else "")
        return tuple(self._refs(part) for part in (*(f"a{actor}" for actor in actors_of(key)), document) if part)

    def _ref(self, part: str) -> str:
        table = "document" if part[0] == "d" else "actor"
        row = self._db.execute(f"SELECT ref FROM {table} WHERE id = ?", (int(part[1:]),)).fetchone()
        return str(row[0]) if row else ""

    def _actor(self, id: int) -> Actor:
        row = self._db.execute(
            "SELECT id, ref, name, name_en, transliterated, kind, country, sectors, wikidata, office FROM actor "
            "WHERE id = ?",
            (id,),
        ).fetchone()
        return _ACTOR(*row[:4], bool(row[4]), row[5], row[6], tuple(msgspec.json.decode(row[7])), row[8], row[9])

    def _a_place(self, id: int) -> Place:
        row = self._db.execute(
            "SELECT id, name, name_en, country, lat, lon, geonames FROM place WHERE id = ?", (id,)
        ).fetchone()
        return _PLACE(*row)

    def _document(self, id: int) -> Document:
        row = self._db.execute(
            "SELECT d.id, d.ref, d.title, d.outlet, coalesce(o.country, ''), d.url, d.published, "
            "d.published_inferred, d.language, d.source, d.line, d.encoding, d.text_sha256, r.sha256, "
            "coalesce(c.ref, ''), coalesce(k.ref, ''), d.added, d.reader FROM document d "
            "JOIN raw r ON r.id = d.raw_id LEFT JOIN document c ON c.id = d.copy_of "
            "LEFT JOIN actor k ON k.id = d.credit_id LEFT JOIN actor o ON o.id = d.outlet_id WHERE d.id = ?",
            (id,),
        ).fetchone()
        return _DOCUMENT(*row)

    def _reading(self, document: int) -> dict[str, Read]:
        (record,) = self._db.execute("SELECT record FROM document WHERE id = ?", (document,)).fetchone()
        return {event.id: event for event in _READING.decode(unpacked(record)).events}
