"""What a file is, told from how it begins; a name only decides where the beginning does not."""

from __future__ import annotations

import re

GZIP, ZIP, WARC, PAGE, FEED = "gzip", "zip", "warc", "page", "feed"
LINES, JSON, TABLE, TEXT = "lines", "json", "table", "text"
HEAD = 4096
"""How much of a file is looked at."""
_FEED = re.compile(rb"<(?:rss|feed|rdf:rdf)[\s>]")
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body)[\s>]")
_PAGE_NAMES = (".html", ".htm", ".xhtml", ".shtml")
_LINE_NAMES = (".jsonl", ".ndjson")
_TABLE_NAMES = (".csv", ".tsv", ".tab")
_LIST = re.compile(rb"\[\s*(?:[{\]]|$)")
BYTE_ORDER_MARKS = b"\xef\xbb\xbf\xff\xfe\xfe\xff"


def kind_of(head: bytes, name: str = "") -> str:
    """The kind of a file that begins with ``head`` and is called ``name``."""
    name = name.lower()
    if head.startswith(b"\x1f\x8b"):
        return GZIP
    if head.startswith(b"PK\x03\x04"):
        return ZIP
    if head.startswith(b"WARC/"):
        return WARC
    start = head.replace(b"\0", b"").lstrip(BYTE_ORDER_MARKS).lstrip().lower()
    if name.endswith(_LINE_NAMES):
        return LINES
    if name.endswith(_TABLE_NAMES):
        return TABLE
    if start.startswith(b"{"):
        first, ended, _ = start.partition(b"\n")
        return JSON if ended and not first.rstrip().endswith(b"}") else LINES
    if _LIST.match(start):
        return JSON
    if start.startswith(b"<"):
        if _FEED.search(start[:1024]):
            return FEED
        if _PAGE.search(start) or name.endswith(_PAGE_NAMES):
            return PAGE
    return PAGE if name.endswith(_PAGE_NAMES) else TEXT
