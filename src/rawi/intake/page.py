"""An HTML page as a report."""

from __future__ import annotations

from datetime import date

from lxml import etree, html

from rawi.intake.body import extract_body
from rawi.intake.encoding import decode_any
from rawi.intake.meta import Meta, plain
from rawi.intake.model import RefusedError, Report
from rawi.intake.published import day_of, find_published

_NO_BODY = "no article found in the page (a front page, or one that a script fills); save the article's own page"

_ABOVE = 8
"""The headline is looked for in so many lines of what the extractor gives."""
_BYLINE = 60


def from_page(
    source: str, name: str, raw: bytes, published: date | None, url: str = "", charset: str = "", record: str = ""
) -> Report:
    """A page as one report: its headline, then its body. Raises `RefusedError`.

    ``url`` is where it came from and ``charset`` what the server said, where either is known. ``published`` stands in
    where the page tells no date.
    """
    text, encoding, found = decode_any(raw, charset)
    meta = Meta(parse_html(text), url)
    how = {"encoding": found}
    title, how["title"] = meta.title()
    outlet, how["outlet"] = meta.outlet()
    address, how["url"] = meta.url()
    day, how["published"] = find_published(meta) or (published, "given" if published else "")
    body = extract_body(parse_html(text))
    how["text"] = "trafilatura"
    if not body:
        body, how["text"] = meta.article_body(), "JSON-LD articleBody"
    if not any(c.isalpha() for line in body for c in line):
        raise RefusedError(_NO_BODY)
    body = _headed(title, body, day)
    how = {field: where for field, where in how.items() if where}
    return Report(source, None, name, "\n".join(body), day, title, outlet, address, record, raw, encoding, how)


def _headed(title: str, body: list[str], day: date | None) -> list[str]:
    """The body under its headline: once, and without what old pages put above it or the byline they put below."""
    if not title:
        return body
    heads = [n for n, line in enumerate(body[:_ABOVE]) if plain(line) == plain(title)]
    below = body[heads[-1] + 1 :] if heads else body
    while below and day and len(below[0]) <= _BYLINE and below[0][-1] not in ".؟!»" and day_of(below[0]) == day:
        below = below[1:]
    return [title, *below]


def parse_html(text: str) -> html.HtmlElement:
    """The tree of a page, however broken. Raises `RefusedError` where there is none."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    clean = text.replace("\0", "").encode("utf-8", "replace")
    try:
        return html.document_fromstring(clean, parser=parser)
    except (etree.LxmlError, ValueError, RecursionError):
        raise RefusedError("an empty page; save it again") from None
