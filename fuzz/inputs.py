"""Files as intake takes them: pages, feeds, web archives, packed ones, JSON Lines, and texts in other encodings."""

from __future__ import annotations

import gzip
import io
import zipfile

HEAD = (
    b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.test/\r\nContent-Type: application/http\r\n"
    b"Content-Length: %d\r\n\r\n"
)
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
FEED = b"<rss version='2.0'><channel><item><title>a</title><description>b &amp; c</description></item>"
STORY = (
    "وزیر خارجه روز دوشنبه به کابل رسید و گفت که راه باز است. "
    "این سفر سه روز دوام می‌کند و در آن از آب و راه گفته می‌شود. "
)


def warc(page: bytes) -> bytes:
    """A web archive of one answer, chunked and packed."""
    body = gzip.compress(page, mtime=0)
    block = ANSWER + b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    return HEAD % len(block) + block + b"\r\n\r\n"


def wacz(page: bytes) -> bytes:
    """The same in a ZIP file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(zipfile.ZipInfo("archive/a.warc"), warc(page))
    return out.getvalue()


def page() -> bytes:
    """A page with all that one has."""
    return (
        "<!DOCTYPE html><html lang=fa><head><meta charset=utf-8><title>سفر وزیر</title>"
        '<meta property="article:published_time" content="2025-01-13T10:00:00+04:30">'
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-01-13"}</script></head>'
        "<body><nav><a href=/>خانه</a></nav>"
        f"<article><h1>سفر وزیر</h1><p>{STORY}</p><p>{STORY}</p></article></body></html>"
    ).encode()


def atom() -> bytes:
    """A feed of the other kind."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><title>سفر</title>'
        f'<link href="https://x.test/1"/><updated>2025-01-13T10:00:00Z</updated><content type="html">{STORY}</content>'
        "</entry></feed>"
    ).encode()


def lines() -> bytes:
    """Reports as JSON Lines, some of them wrong."""
    return (
        f'{{"id": "1", "text": "{STORY}", "published": "۱۴۰۳-۱۰-۲۴"}}\n\n{{"text": ""}}\n{{"text": 1}}\n[]\n{{\n'
        f'{{"text": "متن", "published": "۳۱ حوت ۱۴۰۳", "title": null, "outlet": "الف", "url": "https://x.test/2"}}\n'
    ).encode()


def seeds() -> tuple[bytes, ...]:
    """One file of each kind and encoding."""
    whole = page()
    arabic = STORY.replace("ی", "ي").replace("ک", "ك").replace("\u200c", "\u00ac").encode("windows-1256", "ignore")
    others = (STORY.encode("utf-16"), STORY.encode("utf-16-le"), arabic, STORY.encode("mac_farsi", "ignore"))
    packed = (gzip.compress(whole, mtime=0), gzip.compress(warc(whole), mtime=0), gzip.compress(lines(), mtime=0))
    return (STORY.encode(), whole, FEED, atom(), lines(), warc(whole), wacz(whole), *packed, *others)
