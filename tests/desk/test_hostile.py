"""Five hundred hostile texts in every field that a stranger can fill stay text in every page and every answer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from litestar import Litestar
from litestar.testing import TestClient
from lxml import html

from rawi.archive.database import connect
from rawi.archive.store import Archive
from rawi.intake import Report
from rawi.reader import default

from .conftest import asking
from .hostile import COUNT, MARK, MARKUP, PAYLOADS, PRODUCT, texts

Client = TestClient[Litestar]
API = "/api/v1"
OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
CRAWLED = 160
"""Pages that are looked at: every kind of page in both languages, many times over."""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "archive.db"
    with Archive(path, default()) as archive:
        reports = [
            Report("desk", None, payload[:80], text, None, payload[:200], payload[-200:], f"javascript:{payload[:60]}")
            for payload, text in texts()
        ]
        for i in range(0, COUNT, 50):
            archive.add([archive.read(report) for report in reports[i : i + 50]])
        rows = archive.db.execute("SELECT ref FROM actor ORDER BY id DESC LIMIT 40").fetchall()
        for (ref,), payload in zip(rows, PAYLOADS, strict=False):
            archive.correct(lambda c, r=ref, p=MARK + payload: c.rename(r, p, p, p, p))  # type: ignore[misc]
        rows = archive.db.execute("SELECT ref FROM event ORDER BY id DESC LIMIT 15").fetchall()
        for (ref,), payload in zip(rows, MARKUP, strict=False):
            archive.correct(lambda c, r=ref, p=MARK + payload: c.confirm(r, p, p))  # type: ignore[misc]
    return path


@pytest.fixture(scope="module")
def hostile(archive: Path) -> Iterator[Client]:
    with asking(archive, asked=10**6, changed=10**6) as client:
        yield client


def ids(path: Path, table: str, count: int) -> list[str]:
    db = connect(path)
    try:
        return [r[0] for r in db.execute(f"SELECT ref FROM {table} ORDER BY id DESC LIMIT ?", (count,))]
    finally:
        db.close()


def test_all_of_them_are_kept_as_they_are(hostile: Client, archive: Path) -> None:
    assert len(ids(archive, "document", 1000)) == COUNT
    given = {text for _, text in texts()}
    for ref in ids(archive, "document", COUNT):
        answer = hostile.get(f"{API}/reports/{ref}")
        assert answer.headers["content-type"] == "application/json"
        page = json.loads(answer.content)
        assert page["text"] in given
        assert "".join(piece["text"] for piece in page["pieces"]) == page["text"]


def test_reading_answers_each(hostile: Client) -> None:
    for _, text in list(texts())[::5]:
        answer = hostile.post(f"{API}/read", json={"text": text, "title": text[:300]})
        assert answer.status_code == 200
        assert answer.json()["record"]["document"]["title"] == text[:300]


def test_every_question_may_be_asked(hostile: Client) -> None:
    for payload in PAYLOADS:
        asked = quote(payload[:1500], safe="")
        for path in (
            f"{API}/search?q={asked}",
            f"{API}/search?exact=true&q={asked}",
            f"{API}/events?q={asked}",
            f"{API}/events?actor={asked[:300]}",
            f"{API}/events?place={asked[:300]}",
            f"{API}/events?from={asked[:300]}",
            f"{API}/events?after={asked[:300]}",
            f"{API}/statements?q={asked}",
            f"{API}/actors?q={asked[:300]}",
            f"{API}/events/{asked[:300]}",
            f"{API}/exports/{asked[:300]}",
        ):
            answer = hostile.get(path)
            assert answer.status_code < 500, path
            assert answer.headers["content-type"] in ("application/json", "application/problem+json"), path
            json.loads(answer.content)


@pytest.mark.parametrize(
    "path", ["/?q=%ED%A0%80", "/?actor=%FF%FE", "/e/%ED%A0%80", "/%00", "/%0d%0aa:b", "/?from=%00"]
)
def test_bytes_that_are_no_text(hostile: Client, path: str) -> None:
    assert hostile.get(path).status_code < 500


def test_halves_of_pairs_are_refused(hostile: Client) -> None:
    for body in (b'{"text":"\\ud800"}', b'{"text":"a\\udfffb"}', b'{"text":"\xed\xa0\x80"}'):
        answer = hostile.post(f"{API}/read", content=body, headers={"content-type": "application/json"})
        assert answer.status_code == 400


def test_pages_show_text(hostile: Client, archive: Path) -> None:
    """All pages that links lead to, from the first one and from every kind of id, in both languages."""
    kinds = {"e": "event", "a": "actor", "r": "document", "s": "statement"}
    waiting = [f"/{letter}/{ref}" for letter, table in kinds.items() for ref in ids(archive, table, 12)]
    waiting = ["/?lang=fa", "/?lang=en", *waiting, *(f"/search?q={quote(p[:200], safe='')}" for p in PAYLOADS[::6])]
    waiting += [f"/?q={quote(p[:200], safe='')}" for p in PAYLOADS[::6]]
    seen = set(waiting)
    looked = 0
    for path in waiting:
        answer = hostile.get(path)
        assert answer.status_code < 500, path
        if not answer.headers["content-type"].startswith("text/html"):
            continue
        looked += 1
        for link in checked(answer.text, path):
            if link not in seen and len(waiting) < CRAWLED:
                seen.add(link)
                waiting.append(link)
    assert looked > 20


def checked(page: str, path: str) -> list[str]:
    """The links of a page of which nothing a stranger wrote became more than text."""
    assert PRODUCT not in page, path
    assert not CONTROLS.search(page), path
    tree = html.document_fromstring(page)
    assert not tree.xpath("//script[not(@src)] | //style | //iframe | //object | //embed | //base | //template//script")
    assert not tree.xpath("//meta[translate(@http-equiv, 'REFSH', 'refsh') = 'refresh'] | //plaintext | //math")
    assert not tree.xpath("//@*[starts-with(name(), 'on') or name() = 'style' or name() = 'srcdoc']"), path
    for address in tree.xpath("//@href | //@src | //@action | //@formaction | //@*[name() = 'xlink:href']"):
        parts = urlsplit(str(address).strip())
        assert parts.scheme in ("", "http", "https"), (path, address)
    for address in tree.xpath("//script/@src | //link/@href | //img/@src | //form/@action"):
        assert not urlsplit(str(address)).netloc, (path, address)
    for text in tree.xpath("//body//text()"):
        if OVERRIDES.search(text):
            assert balanced(text) or isolated(text.getparent()), (path, text[:80])
    links = (str(a) for a in tree.xpath("//a/@href"))
    return [a.partition("#")[0] for a in links if a.startswith("/") and not a.startswith(("//", "/static/", "/api/"))]


def balanced(text: str) -> bool:
    """Whether all that is opened in a text is closed in it, and no more: then it turns nothing beside it."""
    depth = 0
    for mark in OVERRIDES.findall(text):
        depth += -1 if mark in "\u202c\u2069" else 1
        if depth < 0:
            return False
    return depth == 0


def isolated(element: html.HtmlElement | None) -> bool:
    """Whether an element around it keeps its direction to itself: bdi, dir and textarea (HTML, 15.3.5); in pictures
    each text and each title is a paragraph of its own (SVG 2, 11.7)."""
    while element is not None and element.tag not in ("html", "body"):
        if element.tag in ("bdi", "textarea", "text", "title", "desc") or element.get("dir") is not None:
            return True
        element = element.getparent()
    return False
