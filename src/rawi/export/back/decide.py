"""Annotations become corrections: another label retypes, wrong or taken away rejects, another name renames.

What the archive holds already is not said again, so that a file may be imported twice. What no correction can express,
an event that the reader did not find, is told and left.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, get_args

from rawi.archive.correction import Correction
from rawi.archive.corrections import Corrections
from rawi.archive.database import ArchiveError
from rawi.archive.lookup import row_of
from rawi.export.back.annotated import Annotated, Outcome, Region
from rawi.export.plover import has_mode
from rawi.record import EventType

_OVERLAP = 0.5
"""Share of code points that a drawn region has in common with an account's words to be taken for it."""


@dataclass(slots=True)
class _Account:
    """An account as the archive has it."""

    ref: str
    type: str
    mode: str
    rejected: bool
    points: frozenset[int]


class Decider:
    """Turns one annotation after the other into corrections; the caller holds the transaction."""

    def __init__(self, db: sqlite3.Connection, corrections: Corrections, person: str) -> None:
        self._db, self._corrections, self._person = db, corrections, person
        self.outcome = Outcome()

    def decide(self, annotated: Annotated) -> None:
        """One annotation. Raises `ArchiveError` where a correction cannot be made."""
        document = self._document(annotated)
        if document is None:
            self._problem(annotated, "its text is not in this archive; add the report first")
            return
        id, reader = document
        accounts = self._accounts(id)
        person = self._person
        told: dict[str, list[Region]] = {}
        for region in annotated.regions:
            if region.kind == "actor":
                self._actor(annotated, region, person)
            elif ref := self._account_of(region, accounts):
                told.setdefault(ref, []).append(region)
            else:
                words = f"{region.label or 'event'} at {region.start}-{region.end}"
                self._problem(annotated, f"{words} is new; a correction cannot add an event, so it is not kept")
        for ref, regions in told.items():
            self._event(annotated, accounts[ref], regions, person)
        self._taken_away(annotated, accounts, told, reader, person)
        for one, other in annotated.same:
            self._same(annotated, one, other, person)

    def _document(self, annotated: Annotated) -> tuple[int, str] | None:
        """The document's row and reader: by its id where its text is the same, else by its text."""
        try:
            table, id, _ = row_of(self._db, annotated.document)
        except ArchiveError:
            table, id = "", 0
        query = "SELECT id, reader FROM document WHERE {} ORDER BY id"
        if table == "document":
            hashed = ("id = ? AND text_sha256 = ?", (id, annotated.sha256))
            where, values = hashed if annotated.sha256 else ("id = ?", (id,))
            row = self._db.execute(query.format(where), values).fetchone()
            if row:
                return int(row[0]), str(row[1])
        rows = self._db.execute(query.format("text_sha256 = ?"), (annotated.sha256,)).fetchall()
        return (int(rows[0][0]), str(rows[0][1])) if rows else None

    def _accounts(self, document: int) -> dict[str, _Account]:
        found: dict[str, _Account] = {}
        rows = self._db.execute(
            "SELECT t.ref, t.type, coalesce(t.mode, ''), t.rejected, v.start, v.\"end\" FROM account t "
            "LEFT JOIN evidence v ON v.account_id = t.id WHERE t.document_id = ? ORDER BY t.id, v.id",
            (document,),
        )
        for ref, type_, mode, rejected, start, end in rows:
            points = frozenset(range(start, end)) if start is not None else frozenset[int]()
            known = found.get(ref)
            points |= known.points if known else frozenset()
            found[ref] = _Account(ref, type_, mode, bool(rejected), points)
        return found

    def _account_of(self, region: Region, accounts: dict[str, _Account]) -> str:
        """The account that a region is of: by its id, followed where that ended, else by the words it covers."""
        if region.ref:
            try:
                ref = row_of(self._db, region.ref)[2]
            except ArchiveError:
                ref = ""
            if ref in accounts:
                return ref
        mine = frozenset(range(region.start, region.end))
        shares = [(len(mine & a.points) / len(mine | a.points), a.ref) for a in accounts.values() if mine | a.points]
        best = max(shares, default=(0.0, ""))
        return best[1] if best[0] >= _OVERLAP else ""

    def _event(self, annotated: Annotated, account: _Account, regions: list[Region], person: str) -> None:
        note = self._note(annotated, regions)
        if any(r.verdict == "wrong" for r in regions):
            self._make(not account.rejected, self._corrections.reject, [account.ref], note, person)
            return
        type_ = next((r.label for r in regions if r.label and r.label != account.type), account.type)
        mode = next((r.mode for r in regions if r.mode and r.mode != account.mode), account.mode)
        if type_ not in get_args(EventType):
            self._problem(annotated, f"{type_[:40]!r} is not a type of event; {account.ref} stays {account.type}")
            return
        if not has_mode(type_, mode):
            if mode != account.mode:
                self._problem(annotated, f"{mode[:40]!r} is not a mode of {type_}; {account.ref} gets none")
            mode = "" if (type_, mode) != (account.type, account.mode) else mode
        if (type_, mode) != (account.type, account.mode):
            self._make(True, self._corrections.retype, account.ref, type_, mode, note, person)
        elif any(r.verdict == "right" for r in regions):
            self._right(account, note, person)

    def _right(self, account: _Account, note: str, person: str) -> None:
        if account.rejected:
            self._make(True, self._corrections.reject, [account.ref], note, person, "restore")
            return
        known = self._db.execute(
            "SELECT 1 FROM judgement WHERE kind = 'reading' AND one = ? AND verdict = 'same'", (account.ref,)
        ).fetchone()
        self._make(not known, self._corrections.confirm, account.ref, note, person)

    def _taken_away(
        self,
        annotated: Annotated,
        accounts: dict[str, _Account],
        told: dict[str, list[Region]],
        reader: str,
        person: str,
    ) -> None:
        """What was shown and is there no more was taken away by the person, if anything of Rawi's is there at all."""
        offered = annotated.offered
        if offered is None:
            offered = frozenset(accounts) if annotated.readers == {reader} else frozenset()
        missing = [a for ref, a in accounts.items() if ref in offered and ref not in told and not a.rejected]
        if missing and not told:
            self._problem(annotated, "nothing of Rawi's is left in it; nothing is rejected")
            return
        for account in missing:
            note = self._note(annotated, [])
            self._make(True, self._corrections.reject, [account.ref], note, person)

    def _actor(self, annotated: Annotated, region: Region, person: str) -> None:
        if not region.ref:
            self._problem(annotated, f"actor at {region.start}-{region.end} is new; it is not kept")
            return
        try:
            table, id, ref = row_of(self._db, region.ref)
        except ArchiveError as error:
            self._problem(annotated, str(error))
            return
        if table != "actor" or region.verdict == "wrong":
            self._problem(annotated, f"{ref}: an actor can only be renamed; rawi correct split tells two apart")
            return
        name, english = self._db.execute("SELECT name, name_en FROM actor WHERE id = ?", (id,)).fetchone()
        new = region.name.strip() if region.name.strip() != name else ""
        new_en = region.name_en.strip() if region.name_en.strip() != english else ""
        if new or new_en:
            note = self._note(annotated, [region])
            self._make(True, self._corrections.rename, ref, new, new_en, note, person)

    def _same(self, annotated: Annotated, one: str, other: str, person: str) -> None:
        """Two regions that a person joined: their events, or they themselves as actors, are one."""
        try:
            refs = [self._joinable(ref) for ref in (one, other)]
            if refs[0] == refs[1]:
                self.outcome.known += 1
                return
            self._make(True, self._corrections.merge, refs, self._note(annotated, []), person)
        except ArchiveError as error:
            self._problem(annotated, str(error))

    def _joinable(self, ref: str) -> str:
        table, id, ref = row_of(self._db, ref)
        if table != "account":
            return ref
        (event,) = self._db.execute(
            "SELECT e.ref FROM account t JOIN event e ON e.id = t.event_id WHERE t.id = ?", (id,)
        ).fetchone()
        return str(event)

    def _make(self, needed: bool, change: Callable[..., Correction], *said: Any) -> None:
        """One correction, unless the archive holds already what it says."""
        if not needed:
            self.outcome.known += 1
            return
        change(*said)
        self.outcome.made += 1

    def _note(self, annotated: Annotated, regions: list[Region]) -> str:
        said = list(dict.fromkeys(r.note.strip() for r in regions if r.note.strip()))
        return "; ".join([*said, annotated.where])

    def _problem(self, annotated: Annotated, problem: str) -> None:
        self.outcome.problems.append(f"{annotated.where}: {problem}")
