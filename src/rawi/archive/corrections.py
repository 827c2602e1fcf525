"""A person's word: rows that outlive every reading, that can be carried to another archive, and what they change.

A correction names accounts, statements, actors and documents by their ids, and says of each enough (hashes, offsets,
names) to find it in an archive that has the same reports under other ids. What an archive does not have yet waits.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import get_args

import msgspec

from rawi.archive.blocks import blocks
from rawi.archive.correction import Action, Anchor, Correction, check, check_kinds
from rawi.archive.database import ArchiveError
from rawi.archive.derive import derive
from rawi.archive.identity import documents_of, move, renamed
from rawi.archive.lookup import row_of
from rawi.archive.memory import Memory
from rawi.archive.model import Judgement, pack, unpack
from rawi.archive.names import folded
from rawi.archive.place import Placer
from rawi.archive.refs import end_ref, fresh
from rawi.archive.register import Register
from rawi.archive.rows import new_event, now
from rawi.record import EventType
from rawi.render.phrases import phrases


class _MissingError(LookupError):
    """Something that a correction names is not in this archive."""


class Corrections:
    """The corrections of an open archive; the caller holds the transaction."""

    def __init__(self, db: sqlite3.Connection, register: Register) -> None:
        self._db, self._register = db, register

    def merge(self, refs: Sequence[str], note: str, person: str) -> Correction:
        """All are one: events, or actors; the first keeps its id."""
        tables = {row_of(self._db, r)[0] for r in refs}
        if tables not in ({"event"}, {"actor"}) or len(set(refs)) < 2:
            raise ArchiveError("merge takes two or more ids, all of events or all of actors")
        kept, *rest = [row_of(self._db, r) for r in refs]
        if any(r[1] == kept[1] for r in rest):
            raise ArchiveError(f"{kept[2]} is named twice, or took one of the others over already")
        if kept[0] == "actor":
            return self._make("merge", [kept[2]], [r[2] for r in rest], [], note, person)
        joined = [a for r in rest for a in self._accounts(r[1])]
        return self._make("merge", self._accounts(kept[1]), joined, [], note, person)

    def split(self, ref: str, parts: Sequence[str], note: str, person: str) -> Correction:
        """Accounts leave an event for one of their own; or an actor is another in some documents."""
        table, id, ref = row_of(self._db, ref)
        rows = [row_of(self._db, p) for p in parts]
        if table == "event" and rows and all(r[0] == "account" for r in rows):
            mine = self._accounts(id)
            leaving = [r[2] for r in rows]
            staying = [a for a in mine if a not in leaving]
            if not set(leaving) <= set(mine) or not staying:
                raise ArchiveError(f"split takes some of the accounts of {ref}, not all: {', '.join(mine)}")
            return self._make("split", leaving, staying, [], note, person)
        if table == "actor" and rows and all(r[0] == "document" for r in rows):
            if not {r[1] for r in rows} <= set(documents_of(self._db, id)):
                raise ArchiveError(f"{ref} is not met in all of these documents")
            return self._make("split", [ref], [r[2] for r in rows], [], note, person)
        raise ArchiveError("split takes an event and accounts of it, or an actor and documents")

    def keep_apart(self, one: str, other: str, note: str, person: str) -> Correction:
        """Two events that may seem one are two."""
        events = [row_of(self._db, r) for r in (one, other)]
        mine, theirs = (self._accounts(e[1]) for e in events)
        made = self._make("split", mine, theirs, [], note, person)
        self._db.execute(
            "UPDATE judgement SET verdict = 'different' WHERE kind = 'event' AND verdict = 'doubtful' "
            "AND one IN (?, ?) AND other IN (SELECT ref FROM account WHERE event_id IN (?, ?))",
            (one, other, events[0][1], events[1][1]),
        )
        return made

    def confirm(self, ref: str, note: str, person: str) -> Correction:
        """An event is read rightly: nobody need ask again."""
        return self._make("confirm", self._told(ref), [], [], note, person)

    def tell_apart(self, one: str, other: str, note: str, person: str) -> Correction:
        """Two actors that may seem one are two."""
        refs = [row_of(self._db, r) for r in (one, other)]
        if any(r[0] != "actor" for r in refs):
            raise ArchiveError("only actors can be told apart; split takes an event and accounts of it")
        return self._make("apart", [refs[0][2]], [refs[1][2]], [], note, person)

    def retype(self, ref: str, type: str, mode: str, note: str, person: str) -> Correction:
        """An event, or one account, tells another type of event."""
        type = type.upper()
        if type not in get_args(EventType):
            raise ArchiveError(f"{type[:40]!r} is not a type of event; one of {', '.join(get_args(EventType))}")
        modes = sorted({m for t, m in phrases() if t == type and m})
        if mode and mode not in modes:
            raise ArchiveError(f"{mode[:40]!r} is not a mode of {type}; {', '.join(modes) or 'it has none'}")
        return self._make("retype", self._told(ref), [], [type, mode], note, person)

    def rename(self, ref: str, name: str, english: str, note: str, person: str) -> Correction:
        """An actor is called otherwise."""
        table, _, ref = row_of(self._db, ref)
        if table != "actor" or not (name.strip() or english.strip()):
            raise ArchiveError("rename takes an actor and a name")
        return self._make("rename", [ref], [], [name.strip(), english.strip()], note, person)

    def reject(self, refs: Sequence[str], note: str, person: str, action: Action = "reject") -> Correction:
        """Events, accounts or statements are wrong and shown no more; or (``restore``) they are right after all."""
        targets = [t for r in refs for t in ([row_of(self._db, r)[2]] if r[:1] == "s" else self._told(r))]
        return self._make(action, targets, [], [], note, person)

    def all(self) -> Iterator[Correction]:
        """All corrections, in the order in which they were made."""
        for row in self._db.execute("SELECT value FROM correction ORDER BY id"):
            yield msgspec.json.decode(row[0], type=Correction)

    def apply(self, correction: Correction) -> str:
        """One correction from elsewhere: ``known``, ``applied``, or ``waiting`` where what it names is not here yet.
        Raises `ArchiveError` where it does not say what its action needs."""
        check(correction)
        row = self._db.execute("SELECT state FROM correction WHERE ref = ?", (correction.ref,)).fetchone()
        if row and row[0] != "waiting":
            return "known"
        if not row:
            self._keep(correction, "waiting")
        return self._try(correction)

    def retry(self) -> int:
        """Try those that wait; how many could be applied."""
        rows = self._db.execute("SELECT value FROM correction WHERE state = 'waiting' ORDER BY id").fetchall()
        return sum(self._try(msgspec.json.decode(r[0], type=Correction)) == "applied" for r in rows)

    def _make(
        self, action: Action, targets: list[str], others: list[str], value: list[str], note: str, person: str
    ) -> Correction:
        if not person.strip():
            raise ArchiveError("a correction needs a name; give --by")
        anchors = {r: self._anchor(r) for r in (*targets, *others)}
        made = Correction(action, targets, others, value, note, person, now(), anchors)
        self._keep(made, "applied")
        self._carry_out(made, {r: r for r in anchors})
        return made

    def _keep(self, made: Correction, state: str) -> None:
        self._db.execute(
            "INSERT OR IGNORE INTO correction (ref, action, target, value, note, person, made, anchors, state) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                made.ref,
                made.action,
                " ".join(made.targets),
                msgspec.json.encode(made).decode(),
                made.note,
                made.person,
                made.made,
                msgspec.json.encode(made.anchors).decode(),
                state,
            ),
        )

    def _try(self, correction: Correction) -> str:
        try:
            here = {ref: self._find(ref, anchor) for ref, anchor in correction.anchors.items()}
        except _MissingError:
            return "waiting"
        self._carry_out(correction, here)
        self._db.execute("UPDATE correction SET state = 'applied' WHERE ref = ?", (correction.ref,))
        return "applied"

    def _told(self, ref: str) -> list[str]:
        table, id, ref = row_of(self._db, ref)
        if table == "event":
            return self._accounts(id)
        if table == "account":
            return [ref]
        raise ArchiveError(f"{ref} is a {table}; give an event or an account")

    def _accounts(self, event: int) -> list[str]:
        return [r[0] for r in self._db.execute("SELECT ref FROM account WHERE event_id = ? ORDER BY id", (event,))]

    def _anchor(self, ref: str) -> Anchor:
        table, id, _ = row_of(self._db, ref)
        if table in ("account", "statement"):
            type_ = "x.type" if table == "account" else "''"
            row = self._db.execute(
                f"SELECT d.text_sha256, d.outlet, {type_}, coalesce((SELECT min(start) FROM evidence WHERE {table}_id "
                f"= x.id), -1) FROM {table} x JOIN document d ON d.id = x.document_id WHERE x.id = ?",
                (id,),
            ).fetchone()
            return Anchor(table, *row)
        if table == "document":
            row = self._db.execute("SELECT text_sha256, outlet FROM document WHERE id = ?", (id,)).fetchone()
            return Anchor(table, *row)
        row = self._db.execute("SELECT name, kind, country, wikidata FROM actor WHERE id = ?", (id,)).fetchone()
        return Anchor(table, name=row[0], actor_kind=row[1], country=row[2], wikidata=row[3])

    def _find(self, ref: str, anchor: Anchor) -> str:
        """The id here of what has an id there."""
        try:
            return row_of(self._db, ref)[2]
        except ArchiveError:
            pass
        if anchor.kind == "actor":
            found = self._db.execute(
                "SELECT a.ref FROM actor a JOIN actor_key k ON k.actor_id = a.id WHERE k.key = ? OR "
                "(k.key LIKE 'n:%' AND substr(k.key, instr(substr(k.key, 3), ':') + 3) = ? AND a.country = ?)",
                (f"w:{anchor.wikidata}", folded(anchor.name), anchor.country),
            ).fetchone()
        elif anchor.kind == "document":
            found = self._db.execute(
                "SELECT ref FROM document WHERE text_sha256 = ? ORDER BY outlet != ?",
                (anchor.text_sha256, anchor.outlet),
            ).fetchone()
        else:
            found = self._db.execute(
                f"SELECT x.ref, min(v.start) FROM {anchor.kind} x JOIN document d ON d.id = x.document_id "
                f"JOIN evidence v ON v.{anchor.kind}_id = x.id WHERE d.text_sha256 = ? GROUP BY x.id "
                "HAVING abs(min(v.start) - ?) < 12 ORDER BY abs(min(v.start) - ?), d.outlet != ?",
                (anchor.text_sha256, anchor.start, anchor.start, anchor.outlet),
            ).fetchone()
        if not found:
            raise _MissingError(ref)
        return str(found[0])

    def _carry_out(self, made: Correction, here: dict[str, str]) -> None:
        targets = [row_of(self._db, here[r]) for r in made.targets]
        others = [row_of(self._db, here[r]) for r in made.others]
        check_kinds(made.action, {t[0] for t in targets}, {o[0] for o in others})
        actor = targets[0][0] == "actor"
        if made.action == "merge":
            self._merge_actors(targets[0], others) if actor else self._merge_events(targets, others)
        elif made.action == "split":
            self._split_actor(made, targets[0], others) if actor else self._split_event(targets, others)
        elif made.action == "retype":
            self._retype(targets, made.value)
        elif made.action == "rename":
            self._rename(targets[0][1], *made.value)
        elif made.action == "confirm":
            self._judge("reading", [(t[2], "right") for t in targets], "same", made)
        elif made.action == "apart":
            pairs = [(targets[0][2], others[0][2]), (others[0][2], targets[0][2])]
            self._judge("actor", pairs, "different", made)
        else:
            self._reject(targets, made.action == "reject")

    def _judge(self, kind: str, pairs: list[tuple[str, str]], verdict: str, made: Correction) -> None:
        why = f"{made.person} said so" + (f": {made.note}" if made.note else "")
        self._db.executemany(
            "INSERT OR REPLACE INTO judgement (kind, one, other, verdict, score, why) VALUES (?, ?, ?, ?, NULL, ?)",
            [(kind, one, other, verdict, why) for one, other in pairs],
        )

    def _event_of(self, account: int) -> int:
        (event,) = self._db.execute("SELECT event_id FROM account WHERE id = ?", (account,)).fetchone()
        return int(event)

    def _link(self, ones: Iterable[str], others: Iterable[str], same: bool) -> None:
        pairs = [tuple(sorted((a, b))) for a in ones for b in others]
        self._db.executemany("INSERT OR REPLACE INTO link VALUES (?, ?, ?)", [(*p, same) for p in pairs])

    def _merge_events(self, targets: list[tuple[str, int, str]], others: list[tuple[str, int, str]]) -> None:
        self._link([t[2] for t in targets], [o[2] for o in others], True)
        keep = self._event_of(targets[0][1])
        said = Judgement("same", 10.0, "a person said so")
        changed = {keep}
        for event in dict.fromkeys(self._event_of(o[1]) for o in others):
            if event != keep:
                changed = changed - {event} | Placer(self._db, Memory(self._db)).unite(keep, event, said)
        for event in sorted(changed):
            derive(self._db, self._register, event)

    def _split_event(self, leaving: list[tuple[str, int, str]], staying: list[tuple[str, int, str]]) -> None:
        self._link([t[2] for t in leaving], [o[2] for o in staying], False)
        old = self._event_of(leaving[0][1])
        if old not in {self._event_of(s[1]) for s in staying}:
            return  # they were not one; now they never will be
        (type_,) = self._db.execute("SELECT type FROM account WHERE id = ?", (leaving[0][1],)).fetchone()
        event = new_event(self._db, leaving[0][2], type_)
        self._db.executemany("UPDATE account SET event_id = ? WHERE id = ?", [(event, t[1]) for t in leaving])
        for id in (old, event):
            derive(self._db, self._register, id)

    def _retype(self, targets: list[tuple[str, int, str]], value: list[str]) -> None:
        for _, id, ref in targets:
            self._db.execute("INSERT OR REPLACE INTO retyping VALUES (?, ?, ?)", (ref, value[0], value[1] or None))
            (raw,) = self._db.execute("SELECT features FROM account WHERE id = ?", (id,)).fetchone()
            features = msgspec.structs.replace(unpack(raw), type=value[0], mode=value[1])
            self._db.execute(
                "UPDATE account SET type = ?, mode = ?, features = ? WHERE id = ?",
                (value[0], value[1] or None, pack(features), id),
            )
            self._db.execute("DELETE FROM block WHERE account_id = ?", (id,))
            self._db.executemany(
                "INSERT OR IGNORE INTO block VALUES (?, ?)", [(k, id) for k in blocks(features, False)]
            )
        for event in {self._event_of(t[1]) for t in targets}:
            derive(self._db, self._register, event)

    def _rename(self, actor: int, name: str, english: str) -> None:
        old = self._register.get(actor)
        self._db.execute(
            "UPDATE actor SET name = ?, name_en = ?, transliterated = ?, renamed = 1 WHERE id = ?",
            (name or old.name, english or old.name_en, old.transliterated and not english, actor),
        )
        words = {*folded(name).split(), *folded(english).split()}
        self._db.executemany("INSERT OR IGNORE INTO actor_word VALUES (?, ?)", [(w, actor) for w in sorted(words)])
        self._register.forget()
        renamed(self._db, self._register, actor, old)

    def _reject(self, targets: list[tuple[str, int, str]], rejected: bool) -> None:
        for table, id, _ in targets:
            self._db.execute(f"UPDATE {table} SET rejected = ? WHERE id = ?", (rejected, id))
        for event in {self._event_of(t[1]) for t in targets if t[0] == "account"}:
            derive(self._db, self._register, event)

    def _merge_actors(self, kept: tuple[str, int, str], others: list[tuple[str, int, str]]) -> None:
        for _, id, ref in others:
            if id == kept[1]:
                continue
            move(self._db, self._register, id, kept[1], documents_of(self._db, id))
            for table, column in (("actor_key", "key"), ("actor_word", "word")):
                self._db.execute(
                    f"INSERT OR IGNORE INTO {table} SELECT {column}, ? FROM {table} WHERE actor_id = ?", (kept[1], id)
                )
                self._db.execute(f"DELETE FROM {table} WHERE actor_id = ?", (id,))
            self._db.execute("UPDATE pin SET actor_id = ? WHERE actor_id = ?", (kept[1], id))
            self._db.execute("DELETE FROM actor WHERE id = ?", (id,))
            end_ref(self._db, ref, kept[2], "a person said that they are one")
        self._register.forget()

    def _split_actor(
        self, made: Correction, actor: tuple[str, int, str], documents: list[tuple[str, int, str]]
    ) -> None:
        row = self._db.execute(
            "SELECT name FROM mention WHERE actor_id = ? AND document_id = ?", (actor[1], documents[0][1])
        ).fetchone()
        old = self._register.get(actor[1])
        name = row[0] if row else old.name
        ref = fresh(self._db, "a", "split", name, documents[0][2])
        # Pinned to its documents and without keys: no other report is taken for the new actor.
        id = self._db.execute(
            "INSERT INTO actor (ref, name, name_en, transliterated, kind, country, sectors, wikidata, office, renamed) "
            "SELECT ?, ?, name_en, transliterated, kind, country, sectors, '', '', 1 FROM actor WHERE id = ?",
            (ref, name, actor[1]),
        ).lastrowid
        self._db.execute("INSERT INTO actor_word SELECT word, ? FROM actor_word WHERE actor_id = ?", (id, actor[1]))
        move(self._db, self._register, actor[1], int(id or 0), [d[1] for d in documents])
        self._judge("actor", [(actor[2], ref)], "different", made)
