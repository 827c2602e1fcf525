"""The body of a page: trafilatura finds it, and every character comes out as it stands on the page.

trafilatura drops format characters (the zero-width joiners that Persian spells with), composes combining marks and
turns hard spaces into soft ones. Such characters therefore stand as letters of scripts that the page does not use while
it looks for the body, and are put back afterwards.
"""

from __future__ import annotations

import logging
import re
import unicodedata
from itertools import chain

from lxml import etree, html

from rawi.intake.model import RefusedError

_STAND_INS = [chr(code) for code in chain(range(0x1681, 0x169B), range(0x16A0, 0x16EB))]
"""Ogham and runic letters: letters to any extractor, and in no news page."""
_CONTROLS = dict.fromkeys((*range(9), *range(11, 13), *range(14, 32), 127, *range(55296, 57344), 65534, 65535), "")
"""What HTML lets through and XML, which extractors write, refuses; no browser shows it."""
_AT_RISK = {"Cf", "Mn", "Mc"}
_MOST = 50_000
"""Elements of a page: articles have some thousands, and extractors take quadratic time over lists of links."""
# fmt: off
_BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "br", "cell", "code", "dd", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
        "header", "hr", "item", "lb", "li", "list", "main", "nav", "ol", "p", "pre", "quote", "row", "section",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    }
)
# fmt: on
_SPACES = re.compile(r"[ \t\n\r\f]+")


def extract_body(page: html.HtmlElement) -> list[str]:
    """The paragraphs of the page's article; none where there is no article. ``page`` is changed by it."""
    from trafilatura import bare_extraction

    # What goes wrong is said in our one line; what the page carries as data is the caller's to judge.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    etree.strip_elements(page, "script", "style", with_tail=False)
    if sum(1 for _ in page.iter()) > _MOST:
        raise RefusedError(f"a page of more than {_MOST:,} elements, which no report is; save its text instead")
    back = _protect(page)
    try:
        found = bare_extraction(page, include_comments=False, include_tables=True, include_images=False)
    except Exception as error:
        raise RefusedError(f"the page cannot be taken apart ({type(error).__name__}); save its text instead") from None
    body = getattr(found, "body", None)
    return [] if body is None else [line.translate(back) for line in lines(body)]


def lines(root: etree._Element) -> list[str]:
    """The text of a tree, a line for each block, spaces as a browser shows them."""
    etree.strip_elements(root, "script", "style", etree.Comment, with_tail=False)
    pieces: list[str] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if element.tag in _BLOCKS:
            pieces.append("\n")
        inner = element.text if event == "start" else element.tail if element is not root else None
        pieces.append(_SPACES.sub(" ", inner or ""))
    found = (squeeze(line) for line in "".join(pieces).split("\n"))
    return [line for line in found if line and not line.isspace()]


def squeeze(text: str) -> str:
    """Spaces as a browser shows them, none at the ends; hard spaces stay."""
    return _SPACES.sub(" ", text).strip()


def _protect(page: html.HtmlElement) -> dict[int, str]:
    """Put letters in place of the characters at risk; gives the way back."""
    used: set[str] = set()
    for element in page.iter():
        used.update(element.text or "", element.tail or "")
    at_risk = sorted(c for c in used if unicodedata.category(c) in _AT_RISK or (c.isspace() and c > " "))
    free = [letter for letter in _STAND_INS if letter not in used]
    there = {ord(c): letter for c, letter in zip(at_risk, free, strict=False)}
    table = {**_CONTROLS, **there}
    for element in page.iter():
        element.text = element.text and element.text.translate(table)
        element.tail = element.tail and element.tail.translate(table)
    return {ord(letter): chr(code) for code, letter in there.items()}
