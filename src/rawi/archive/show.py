"""Pages for the terminal: what an id names, with the words that everything rests on."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import msgspec

from rawi.archive import ask
from rawi.archive.figures import told_figures, worded
from rawi.archive.lookup import row_of
from rawi.archive.postings import newest, postings
from rawi.archive.store import unpacked
from rawi.record import Record
from rawi.render import terminal
from rawi.render.bidi import clean, isolate, quoted
from rawi.render.dates import both
from rawi.render.page import Page
from rawi.render.paint import Paint, plain

_ACTOR_EVENTS = 10


def show(db: sqlite3.Connection, ref: str, columns: int = 100, paint: Paint = plain) -> str:
    """The page of what an id names. Raises `ArchiveError` for an id that names nothing."""
    table, id, now = row_of(db, ref)
    page = Page(max(columns, 40), paint)
    if now != ref.strip().lower():
        page.prose(f"{ref} ended; {now} took it over", "note", 0)
    pages: dict[str, Callable[[sqlite3.Connection, Page, int], None]] = {
        "event": _event,
        "account": _account,
        "actor": _actor,
        "statement": _statement,
        "correction": _correction,
        "document": _document,
    }
    pages[table](db, page, id)
    return page.text()


def _event(db: sqlite3.Connection, page: Page, id: int) -> None:
    row = db.execute(
        'SELECT ref, type, mode, aspect, start, "end", sentence, places, standing, standing_why, toll_rule, '
        "confidence, rejected FROM event WHERE id = ?",
        (id,),
    ).fetchone()
    ref, type_, mode, aspect, start, end, sentence, places, standing, why, rule, confidence, rejected = row
    page.heading(f"Event {ref}" + (" (rejected by a person)" if rejected else ""))
    page.prose(sentence, "sentence")
    page.field("standing", f"{standing}: {why}" if not why.startswith(standing) else why)
    page.field("what", " ".join(p for p in (type_, mode, f"({aspect})") if p))
    for role, label in (("actor", "who"), ("recipient", "whom"), ("source", "whose word")):
        page.field(label, ", ".join(_actors_of(db, id, role)))
    page.field("where", isolate(places))
    page.field("when", _when(start, end))
    _tolls(db, page, id, rule)
    page.field("confidence", f"{confidence:.2f}")
    page.blank()
    _accounts(db, page, id)
    _relations(db, page, ref)


def _actors_of(db: sqlite3.Connection, event: int, role: str) -> list[str]:
    rows = db.execute(
        "SELECT a.name_en, a.ref FROM party p JOIN account t ON t.id = p.account_id JOIN actor a ON a.id = p.actor_id "
        "WHERE t.event_id = ? AND p.role = ? AND NOT t.rejected GROUP BY a.id ORDER BY count(*) DESC, a.id",
        (event, role),
    )
    return [f"{shown(name)} ({ref})" for name, ref in rows]


def _tolls(db: sqlite3.Connection, page: Page, event: int, rule: str) -> None:
    row = db.execute(
        "SELECT killed_low, killed_best, killed_high, wounded_low, wounded_best, wounded_high, detained_low, "
        "detained_best, detained_high FROM event WHERE id = ?",
        (event,),
    ).fetchone()
    rules = dict(r.split(": ", 1) for r in rule.split("; ") if ": " in r)
    told = told_figures(db, [event])
    for i, what in enumerate(("killed", "wounded", "detained")):
        low, best, high = row[3 * i : 3 * i + 3]
        if best is None:
            continue
        bests = [f for f in told[event, what] if f.low == best]
        chosen = f"{' or '.join(worded(f.low, f.high) for f in bests)} ({rules.get(what, '')})"
        unbounded = any(f.high is None and f.low == high for f in told[event, what])
        most = worded(high, None if unbounded else high)
        page.field(what, chosen if low == high else f"low {low:,}, best {chosen}, high {most}")
        figures = db.execute(
            "SELECT o.low, o.high, d.outlet, (SELECT group_concat(a.name_en, ', ') FROM toll_claimant c "
            "JOIN actor a ON a.id = c.actor_id WHERE c.toll_id = o.id), "
            "(SELECT quote FROM evidence WHERE toll_id = o.id) FROM toll o "
            "JOIN account t ON t.id = o.account_id JOIN document d ON d.id = t.document_id "
            "WHERE t.event_id = ? AND o.what = ? AND NOT t.rejected ORDER BY o.id",
            (event, what),
        )
        for low_, high_, outlet, claimants, quote in figures:
            whose = shown(claimants) if claimants else f"{shown(outlet)} in its own voice"
            page.field("", f"{worded(low_, high_)} according to {whose}", quoted(quote or ""))


def _accounts(db: sqlite3.Connection, page: Page, event: int) -> None:
    rows = db.execute(
        "SELECT t.id, t.ref, t.sentence, d.outlet, d.title, d.published, d.url, d.ref, c.ref, d.text_sha256 "
        "FROM account t JOIN document d ON d.id = t.document_id LEFT JOIN document c ON c.id = d.copy_of "
        "WHERE t.event_id = ? AND NOT t.rejected ORDER BY d.published, t.id",
        (event,),
    ).fetchall()
    page.heading(f"{len(rows)} account{'s' if len(rows) != 1 else ''}", "label")
    for id, ref, sentence, outlet, title, published, url, document, copy_of, hash in rows:
        day = both(published) if published else "undated"
        page.prose(
            f"{ref}  {shown(outlet) or document}, {day}" + (f", a copy of {copy_of}" if copy_of else ""), "label"
        )
        page.prose(sentence, "sentence", 4)
        for (quote,) in db.execute("SELECT quote FROM evidence WHERE account_id = ? ORDER BY id", (id,)):
            page.field("", "", quoted(quote), 4)
        for name, stance, quote in db.execute(
            "SELECT a.name_en, r.stance, (SELECT quote FROM evidence WHERE response_id = r.id) FROM response r "
            "JOIN actor a ON a.id = r.actor_id WHERE r.account_id = ? ORDER BY r.id",
            (id,),
        ):
            page.field("answer", f"{shown(name)}: {stance}", quoted(quote or ""), 4)
        page.field("report", f"{document} {isolate(clean(url))}".strip(), quoted(title), 4)
        page.field("sha256", hash, indent=4)


def _relations(db: sqlite3.Connection, page: Page, ref: str) -> None:
    """Why accounts were joined, and which events may be the same."""
    rows = db.execute(
        "SELECT verdict, score, why, other, (SELECT e.ref FROM account t JOIN event e ON e.id = t.event_id "
        "WHERE t.ref = j.other) FROM judgement j WHERE kind = 'event' AND one = ? ORDER BY verdict DESC, score DESC",
        (ref,),
    ).fetchall()
    for verdict, score, why, other, event in rows:
        what = {"same": "joined", "doubtful": "may be", "rival": "rival"}.get(verdict, verdict)
        page.field(what, f"{other}" + (f" of {event}" if event and event != ref else "") + f" ({score:.1f}): {why}")


def _account(db: sqlite3.Connection, page: Page, id: int) -> None:
    (event, ref) = db.execute("SELECT event_id, ref FROM account WHERE id = ?", (id,)).fetchone()
    page.prose(f"{ref} is an account of this event:", "note", 0)
    _event(db, page, event)


def _actor(db: sqlite3.Connection, page: Page, id: int) -> None:
    row = db.execute(
        "SELECT ref, name, name_en, transliterated, kind, country, sectors, wikidata FROM actor WHERE id = ?", (id,)
    ).fetchone()
    ref, name, english, transliterated, kind, country, sectors, wikidata = row
    page.heading(f"Actor {ref}")
    page.field("name", shown(english) + ("*" if transliterated else ""), quoted(name))
    spelt = db.execute(
        "SELECT name, count(*) FROM mention WHERE actor_id = ? GROUP BY name ORDER BY 2 DESC LIMIT 12", (id,)
    )
    page.field("in reports", "", ", ".join(quoted(n) for n, _ in spelt))
    page.field("kind", " ".join(p for p in (kind, country, *msgspec.json.decode(sectors)) if p))
    page.field("wikidata", wikidata)
    offices = db.execute(
        "SELECT title_en, title, count(*) FROM role WHERE actor_id = ? GROUP BY title_en, title "
        "ORDER BY 3 DESC LIMIT 8",
        (id,),
    )
    for title_en, title, count in offices:
        page.field("office", f"{title_en} ({count} report{'s' if count > 1 else ''})", quoted(title))
    why = db.execute("SELECT other, verdict, why FROM judgement WHERE kind = 'actor' AND one = ? ORDER BY id", (ref,))
    for other, verdict, reason in why:
        page.field("joined" if verdict == "same" else verdict, reason, quoted(other))
    sets = postings(db)
    events = ask.event_rows(db, newest(sets, sets.involving(id), _ACTOR_EVENTS))
    if events:
        page.blank()
        page.heading("Latest events", "label")
    for event in events:
        page.prose(f"{event['ref']}  {event['day'] or ''}  {event['standing']}  {event['sentence']}", "sentence")


def _statement(db: sqlite3.Connection, page: Page, id: int) -> None:
    row = db.execute(
        'SELECT s.ref, s.sentence, s.content, s.channel, s.verb, s.verb_en, s.start, s."end", d.outlet, d.title, '
        "d.published, d.url, d.ref, d.text_sha256 FROM statement s JOIN document d ON d.id = s.document_id "
        "WHERE s.id = ?",
        (id,),
    ).fetchone()
    ref, sentence, content, channel, verb, verb_en, start, end, outlet, title, published, url, document, hash = row
    page.heading(f"Statement {ref}")
    page.prose(sentence, "sentence")
    for role in ("speaker", "via"):
        rows = db.execute(
            "SELECT a.name_en, a.ref FROM statement_party p JOIN actor a ON a.id = p.actor_id "
            "WHERE p.statement_id = ? AND p.role = ?",
            (id, role),
        )
        page.field(role, ", ".join(f"{shown(n)} ({r})" for n, r in rows))
    page.field("says", "", quoted(content))
    page.field("verb", verb_en, quoted(verb))
    page.field("channel", channel)
    page.field("when", _when(start, end))
    events = db.execute(
        "SELECT DISTINCT e.ref FROM statement_account s JOIN account t ON t.id = s.account_id "
        "JOIN event e ON e.id = t.event_id WHERE s.statement_id = ?",
        (id,),
    )
    page.field("events", ", ".join(r for (r,) in events))
    page.field("outlet", f"{shown(outlet)}, {both(published) if published else 'undated'}")
    page.field("report", f"{document} {isolate(clean(url))}".strip(), quoted(title))
    page.field("sha256", hash)


def _document(db: sqlite3.Connection, page: Page, id: int) -> None:
    row = db.execute(
        "SELECT d.ref, d.record, d.text, d.text_sha256, r.sha256, r.size, d.encoding, d.source, d.added, d.reader, "
        "c.ref, "
        "k.name_en FROM document d JOIN raw r ON r.id = d.raw_id LEFT JOIN document c ON c.id = d.copy_of "
        "LEFT JOIN actor k ON k.id = d.credit_id WHERE d.id = ?",
        (id,),
    ).fetchone()
    ref, record, text, hash, raw, size, encoding, source, added, reader, copy_of, credited = row
    page.heading(f"Document {ref}")
    page.field("from", isolate(clean(source)))
    page.field("added", f"{added}, read by {reader}")
    page.field("copy of", copy_of or "")
    page.field("credits", shown(credited or ""))
    page.field("sha256", f"{hash} (text)")
    page.field("", f"{raw} (as it came: {size:,} bytes, {encoding})")
    events = db.execute(
        "SELECT e.ref FROM account t JOIN event e ON e.id = t.event_id WHERE t.document_id = ? ORDER BY t.id", (id,)
    )
    page.field("events", ", ".join(r for (r,) in events))
    page.blank()
    page.lines += terminal(Record.from_json(unpacked(record)), unpacked(text), page.columns, page.paint).splitlines()


def _correction(db: sqlite3.Connection, page: Page, id: int) -> None:
    row = db.execute(
        "SELECT ref, action, target, value, note, person, made, state FROM correction WHERE id = ?", (id,)
    ).fetchone()
    page.heading(f"Correction {row[0]}")
    for label, value in zip(("action", "target", "value", "note", "by", "made", "state"), row[1:], strict=True):
        page.field(label, isolate(clean(value)))


def _when(start: str | None, end: str | None) -> str:
    if not start and not end:
        return ""
    if start == end:
        return both(start or "")
    return f"{both(start) if start else '…'} – {both(end) if end else '…'}"


def shown(name: str) -> str:
    """A name as it stands on the page: Persian ones are set off."""
    return name if name.isascii() else isolate(clean(name))


def citation(row: ask.Row) -> str:
    """One account as a citation: outlet, title, day in both calendars, quotation, address, hash."""
    parts = [
        shown(row["outlet"] or "(no outlet)"),
        quoted(row["title"]),
        both(row["published"]) if row["published"] else "undated",
        quoted(row["quote"] or ""),
        isolate(clean(row["url"])) if row["url"] else "",
        f"rawi:{row['account']}",
        f"sha256:{row['text_sha256']}#char={row['start']},{row['end']}",
    ]
    return ", ".join(p for p in parts if p)
