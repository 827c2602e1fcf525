"""Feeds, web archives, gzip and folders."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from datetime import date
from pathlib import Path

import layouts
import pytest

from rawi.intake import Fault, Report, read_sources, take_in

PAGE = layouts.agency().encode()
BODY = "".join(f"<p>{p}</p>" for p in layouts.PARAGRAPHS)
OLD = layouts.brief().replace("ی", "ي").encode("cp1256", "replace")
FEED = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>آژانس نمونه</title>
<language>prs</language><link>https://x.test/</link>
<item><title>{layouts.HEADLINE}</title><link>https://x.test/1</link><guid isPermaLink="false">g1</guid>
<pubDate>Sat, 18 Jan 2025 21:00:00 GMT</pubDate><description>خلاصه</description>
<content:encoded><![CDATA[{BODY}<script>x()</script>]]></content:encoded></item>
<item><title>تنها عنوان</title><link>https://x.test/2</link></item>
<item><title>می&#8204;رود</title><link>https://x.test/3</link><pubDate>۳۰ جدی ۱۴۰۳</pubDate>
<description>&lt;p&gt;نیم&amp;zwnj;فاصله در خلاصه می‌ماند ...&lt;/p&gt;</description></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>اتم</title><entry><id>urn:1</id><title>{layouts.HEADLINE}</title>
<link href="https://x.test/a"/><updated>2025-01-19T10:00:00+04:30</updated>
<content type="html">&lt;p&gt;متن خبر.&lt;/p&gt;</content>
</entry></feed>"""


def take(raw: bytes) -> list[Report | Fault]:
    return list(read_sources(["-"], io.BytesIO(raw)))


def said(raw: bytes) -> list[str]:
    return [str(item) for item in take(raw)]


def reports(items: list[Report | Fault]) -> list[Report]:
    return [item for item in items if isinstance(item, Report)]


def warc(*records: tuple[str, str, bytes], packed: bool = True, status: str = "200 OK") -> bytes:
    """A WARC file of answers: address, content type, body."""
    parts = [_record("warcinfo", "", "application/warc-fields", b"software: test\r\n")]
    for url, kind, body in records:
        head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
        parts.append(_record("response", url, "application/http; msgtype=response", head + body))
    return b"".join(gzip.compress(part) if packed else part for part in parts)


def _record(kind: str, url: str, content: str, block: bytes) -> bytes:
    head = f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{len(url)}>\r\nWARC-Target-URI: {url}\r\n"
    head += f"WARC-Date: 2025-01-19T10:00:00Z\r\nContent-Type: {content}\r\nContent-Length: {len(block)}\r\n\r\n"
    return head.encode() + block + b"\r\n\r\n"


def wacz(archive: bytes, pages: list[str], name: str = "archive/data.warc.gz") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr(name, archive)
        packed.writestr("pages/pages.jsonl", "\n".join(json.dumps({"url": url}) for url in pages) + "\nno json\n[1]")
    return out.getvalue()


def test_the_entries_of_a_feed() -> None:
    first, third = reports(take(FEED.encode()))
    assert (first.text, first.published, first.outlet) == (layouts.story("agency"), date(2025, 1, 19), "آژانس نمونه")
    assert (first.id, first.url, first.record) == ("g1", "https://x.test/1", "1")
    assert first.raw.startswith(b"<item>")
    assert first.raw.endswith(b"</item>")
    assert (third.text, third.published) == ("می\u200cرود\nنیم\u200cفاصله در خلاصه می‌ماند ...", date(2025, 1, 19))
    assert third.how["text"] == "feed summary"


def test_atom() -> None:
    (report,) = reports(take(ATOM.encode()))
    assert (report.id, report.url, str(report.published)) == ("urn:1", "https://x.test/a", "2025-01-19")
    assert report.text == f"{layouts.HEADLINE}\nمتن خبر."


def test_a_feed_in_windows_1256() -> None:
    raw = FEED.replace("utf-8", "windows-1256").replace("ی", "ي").replace("ۀ", "ه").replace("۰", "0")
    first = reports(take(raw.encode("cp1256", "xmlcharrefreplace")))[0]
    assert first.text == layouts.story("agency").replace("ی", "ي").replace("۰", "0")


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"<rss>", "a feed without an entry that has text"),
        (b"<rss version='2.0'><channel><title>x</title></channel></rss>", "a feed without an entry that has text"),
        (
            b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><item>&b;</item></rss>',
            "the feed declares entities of its own, as entity bombs do; not read",
        ),
    ],
)
def test_feeds_that_cannot_be_read(raw: bytes, problem: str) -> None:
    (line,) = said(raw)
    assert line.startswith(f"standard input: {problem}")


@pytest.mark.parametrize("packed", [True, False])
def test_a_web_archive(packed: bool) -> None:
    raw = warc(
        ("https://x.test/p", "text/html; charset=utf-8", PAGE),
        ("https://x.test/i", "image/png", b"\x89PNG"),
        ("https://x.test/e", "text/html", b"<html><body></body></html>"),
        (
            "https://x.test/w",
            "text/html; charset=windows-1256",
            layouts.brief().replace("ی", "ي").encode("cp1256", "replace"),
        ),
        ("https://x.test/f", "application/rss+xml", FEED.encode()),
        packed=packed,
    )
    items = take(raw)
    page, empty, old, *entries = items
    assert isinstance(page, Report)
    assert (page.text, page.url, page.record, page.raw) == (layouts.story("agency"), layouts.URL, "2", PAGE)
    assert str(empty).startswith("standard input record 4 (https://x.test/e): no article found")
    assert isinstance(old, Report)
    assert old.encoding == "windows-1256"
    assert [e.record for e in reports(entries)] == ["6.1", "6.3"]


def test_a_web_archive_of_other_things() -> None:
    nothing = ["standard input: a web archive without pages that were answered; nothing to read"]
    assert said(warc(("https://x.test/i", "image/png", b"1"))) == nothing
    assert said(warc(("https://x.test/p", "text/html", PAGE), status="404 Not Found")) == nothing


@pytest.mark.parametrize("cut", [0.35, 0.6, 0.9])
@pytest.mark.parametrize("packed", [True, False])
def test_a_web_archive_that_breaks_off(cut: float, packed: bool) -> None:
    raw = warc(*[(f"https://x.test/{n}", "text/html", PAGE) for n in range(9)], packed=packed)
    items = take(raw[: int(len(raw) * cut)])
    assert all(item.text == layouts.story("agency") for item in items[:-1] if isinstance(item, Report))
    assert len(items) > 2
    assert isinstance(items[-1], Fault)
    assert "cut short" in str(items[-1])


def test_wacz(tmp_path: Path) -> None:
    archive = warc(("https://x.test/p", "text/html", PAGE), ("https://x.test/ad", "text/html", PAGE))
    path = tmp_path / "a.wacz"
    path.write_bytes(wacz(archive, ["https://x.test/p"]))
    (report,) = reports(list(read_sources([str(path)], io.BytesIO())))
    assert (report.text, report.record) == (layouts.story("agency"), "2")
    assert report.source == f"{path} archive/data.warc.gz"


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (wacz(b"x", [], "a.txt"), "a zip file without web archives in it; unpack it and give its files"),
        (wacz(b"", [])[:-40], "the zip file is damaged or locked; fetch it again"),
        (b"PK\x03\x04", "the zip file is damaged or locked; fetch it again"),
    ],
)
def test_zip_files_that_cannot_be_read(raw: bytes, problem: str) -> None:
    assert said(raw) == [f"standard input: {problem}"]


@pytest.mark.parametrize("raw", [PAGE, FEED.encode(), b'{"text": "a"}\n{"text": 1}\n', "متن یک گزارش".encode()])
def test_gzip_says_the_same(raw: bytes) -> None:
    assert said(gzip.compress(raw)) == said(raw)
    assert said(gzip.compress(gzip.compress(raw))) == said(raw)


def test_gzip_by_name(tmp_path: Path) -> None:
    path = tmp_path / "گزارش.html.gz"
    path.write_bytes(gzip.compress(PAGE))
    (report,) = reports(list(read_sources([str(path)], io.BytesIO())))
    assert (report.id, report.text) == ("گزارش", layouts.story("agency"))


def test_gzip_that_is_cut_damaged_or_nested() -> None:
    raw = gzip.compress(b'{"text": "a"}\n' * 50_000)
    assert said(raw[:-200])[-1] == "standard input: the gzip file is cut short; fetch it again"
    assert said(raw[:-8] + b"\0" * 8)[-1] == "standard input: the gzip file is damaged; fetch it again"
    assert said(gzip.compress(gzip.compress(raw))[:-9])[-1].endswith("cut short; fetch it again")
    assert said(gzip.compress(gzip.compress(gzip.compress(b"a")))) == [
        "standard input: gzip within gzip within gzip; unpack it first"
    ]


def test_bombs() -> None:
    zeros = gzip.compress(b"\0" * 40_000_000)
    assert said(zeros) == ["standard input: longer than 16 MB, which no report is; give its parts"]
    (line,) = said(gzip.compress(b'{"text": "' + b"a" * 40_000_000 + b'"}'))
    assert line == "standard input:1: longer than 16 MB; not read, nor what comes after it"
    blank = said(gzip.compress((b" " * 1023 + b"\n") * (300 << 10)))
    assert blank == ["standard input: unpacks to more than 200 times its size; not read further"]


def test_a_page_of_50_mb() -> None:
    assert said(b"<html>" + b"a" * 50_000_000) == [
        "standard input: longer than 16 MB, which no report is; give its parts"
    ]


def test_folders(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".hidden").write_text("x", encoding="utf-8")
    (tmp_path / "b" / "2.html").write_bytes(PAGE)
    (tmp_path / "a.txt").write_bytes("متن به دوشنبه و در هرات كه شد".encode("utf-16"))
    (tmp_path / "b" / "loop").symlink_to(tmp_path)
    (tmp_path / "c").mkdir()
    items = list(take_in([str(tmp_path)], io.BytesIO()))
    assert [i.id if isinstance(i, Report) else str(i) for i in items] == [
        "a",
        "2",
        f"{tmp_path / 'c'}: a folder without files; check the name",
    ]
    assert isinstance(items[0], Report)
    assert (items[0].encoding, items[0].sha256[:6]) == ("utf-16-le", items[0].sha256[:6])


def test_json_lines_keep_their_bytes() -> None:
    (report,) = reports(list(take_in(["-"], io.BytesIO('{"text": "متن"}\n'.encode()), date(2025, 1, 1))))
    assert report.raw == '{"text": "متن"}\n'.encode()
    assert (report.record, report.how["published"], report.encoding) == ("1", "given", "utf-8")


def test_addresses_are_not_fetched_unless_allowed() -> None:
    (fault,) = read_sources(["https://news.example/a"], io.BytesIO())
    assert "nothing is fetched here" in str(fault)
