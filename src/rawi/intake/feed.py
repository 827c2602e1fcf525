"""RSS and Atom feeds: each entry that carries text is a report."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from lxml import etree, html

from rawi.intake.body import lines, squeeze
from rawi.intake.meta import plain
from rawi.intake.model import RefusedError, Report
from rawi.intake.published import day_of, zone_of

_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_ITEM = re.compile(rb"<(item|entry)[\s>].*?</\1\s*>", re.DOTALL)
_OPEN, _CLOSE = re.compile(rb"<(?:item|entry)[\s>]"), re.compile(rb"</(?:item|entry)\s*>")
_MOST = 2000
"""Feeds have some dozens; reading a broken one takes quadratic time."""
_MORE = re.compile(r"\s*(?:\[?(?:…|\.\.\.)\]?)\s*$")


class Entry(NamedTuple):
    """One entry of a feed: ``whole`` if its text is the article and not only a summary."""

    id: str
    url: str
    title: str
    outlet: str
    published: date | None
    lines: list[str]
    whole: bool
    raw: bytes


def entries(raw: bytes, url: str = "") -> list[Entry]:
    """The entries of a feed, in its order. Raises `RefusedError`."""
    import feedparser

    if _ENTITY.search(raw[:65536].replace(b"\0", b"")):
        raise RefusedError("the feed declares entities of its own, as entity bombs do; not read")
    if len(_OPEN.findall(raw)) > _MOST:
        raise RefusedError(f"a feed of more than {_MOST:,} entries; not read")
    try:
        headers = {"content-location": url} if url else {}
        feed = feedparser.parse(io.BytesIO(raw), response_headers=headers, sanitize_html=False)
    except Exception as error:
        raise RefusedError(f"not a feed that can be read ({type(error).__name__}); fetch it again") from None
    if not feed.get("version") and not feed.entries:
        raise RefusedError("not a feed that can be read; fetch it again")
    closed = len(_OPEN.findall(raw)) == len(_CLOSE.findall(raw))
    whole = [found.group() for found in _ITEM.finditer(raw)] if closed else []
    pieces = whole if len(whole) == len(feed.entries) else [raw] * len(feed.entries)
    return [_entry(item, feed.feed, piece) for item, piece in zip(feed.entries, pieces, strict=True)]


def from_feed(source: str, name: str, raw: bytes, published: date | None, url: str = "") -> Iterator[Report]:
    """The entries of a feed as reports, those without text left out. Raises `RefusedError`."""
    found = [from_entry(source, number, entry, published) for number, entry in enumerate(entries(raw, url), 1)]
    reports = [report for report in found if report]
    if not reports:
        raise RefusedError("a feed without an entry that has text; give the pages it links to")
    yield from reports


def from_entry(source: str, number: int, entry: Entry, published: date | None = None) -> Report | None:
    """One entry as a report, None where it has a headline only."""
    if not entry.lines:
        return None
    body = entry.lines
    if entry.title and plain(body[0]) != plain(entry.title):
        body = [entry.title, *body]
    how = {"text": "feed entry" if entry.whole else "feed summary", "title": "feed", "outlet": "feed", "url": "feed"}
    how |= {"published": "feed"} if entry.published else {"published": "given"} if published else {}
    return Report(
        source,
        None,
        entry.id or entry.url or str(number),
        "\n".join(body),
        entry.published or published,
        entry.title,
        entry.outlet,
        entry.url,
        str(number),
        entry.raw,
        "utf-8",
        how,
    )


def _entry(item: Any, feed: Any, raw: bytes) -> Entry:
    contents = [c.get("value") or "" for c in item.get("content", ())]
    summary = str(item.get("summary") or "")
    text = max([*contents, summary], key=len)
    language = str(feed.get("language") or "")
    written = str(item.get("published") or item.get("updated") or "")
    return Entry(
        _clean(item.get("id")),
        _clean(item.get("link")),
        squeeze(" ".join(_lines(_clean(item.get("title"))))),
        _clean((item.get("source") or {}).get("title")) or _clean(feed.get("title")),
        day_of(written, zone_of(language)[0]) if written else None,
        _lines(text),
        bool(contents) and not _MORE.search(text),
        raw,
    )


def _lines(text: str) -> list[str]:
    """The lines of an entry's text, which is HTML or plain."""
    clean = _clean(text)
    if not clean:
        return []
    try:
        parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
        root = html.document_fromstring(f"<body><div>{clean}</div></body>".encode(), parser=parser)
    except (etree.LxmlError, ValueError):
        return []
    return lines(root)


def _clean(value: object) -> str:
    return str(value or "").replace("\0", "").encode("utf-8", "replace").decode("utf-8").strip()
