"""What a page says of itself: meta elements, JSON-LD, headings. Each answer comes with where it was found."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import html

from rawi.intake.body import squeeze

Found = tuple[str, str]
_ARTICLES = ("article", "posting", "report", "webpage")
_CUTS = re.compile(r"\s+[|–—•»-]\s+|\s*\|\s*")


class Meta:
    """One page's metadata; ``asked`` is the address it came from, where that is known."""

    def __init__(self, page: html.HtmlElement, asked: str = "") -> None:
        self.page = page
        self.asked = asked
        self._metas: dict[str, str] = {}
        for element in page.iter("meta"):
            key = element.get("property") or element.get("name") or element.get("itemprop") or ""
            self._metas.setdefault(key.strip().lower(), squeeze(element.get("content") or ""))
        self.articles = sorted(_linked_data(page), key=_is_article, reverse=True)

    def named(self, *keys: str) -> Iterator[Found]:
        """The values of meta elements, in the order of ``keys``."""
        for key in keys:
            value = self._metas.get(key)
            if value:
                yield value, f"meta {key}"

    def title(self) -> Found:
        """The headline as the page prints it, else as it tells it to others."""
        told = next(self._headlines(), ("", ""))
        printed = [squeeze(h.text_content()) for h in self.page.iter("h1")]
        same = [p for p in printed if p and told[0] and _alike(p, told[0])]
        if same:
            return same[0], "h1"
        if told[0]:
            return told
        if len(printed) == 1 and printed[0]:
            return printed[0], "h1"
        whole = squeeze(str(self.page.xpath("string((//title)[1])")))
        return (_CUTS.split(whole)[0], "title element") if whole else ("", "")

    def outlet(self) -> Found:
        """The name of the outlet, else its host."""
        for item in self.articles:
            publisher = item.get("publisher")
            name = _first(publisher).get("name") if _is_article(item) else None
            if isinstance(name, str) and name.strip():
                return _whole(name), "JSON-LD publisher"
        named = next(self.named("og:site_name", "application-name", "dc.publisher", "copyright"), None)
        if named:
            return named
        host = urlsplit(self.url()[0]).hostname or ""
        return host.removeprefix("www."), "host" if host else ""

    def url(self) -> Found:
        """The canonical address, absolute."""
        links = [
            e.get("href") or "" for e in self.page.iter("link") if "canonical" in (e.get("rel") or "").lower().split()
        ]
        candidates = [(link, "link canonical") for link in links]
        candidates += self.named("og:url", "twitter:url")
        candidates += [(str(_address(item)), "JSON-LD") for item in self.articles if _is_article(item)]
        candidates.append((self.asked, "asked for"))
        for value, how in candidates:
            try:
                absolute = urljoin(self.asked, value.strip())
                parts = urlsplit(absolute)
            except ValueError:
                continue
            front = how != "asked for" and parts.path in ("", "/") and not parts.query and bool(self.asked)
            if parts.scheme in ("http", "https") and parts.hostname and not front:
                return _whole(absolute), how
        return "", ""

    def language(self) -> str:
        """The language that the page declares, in small letters: prs-af, fa, fa-ir."""
        declared = self.page.get("lang") or self.page.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
        linked = next((str(a["inLanguage"]) for a in self.articles if isinstance(a.get("inLanguage"), str)), "")
        locale = next(self.named("og:locale", "language", "content-language"), ("", ""))[0]
        return (declared or linked or locale).lower().replace("_", "-")

    def article_body(self) -> list[str]:
        """The text of the article where a page carries it as data only."""
        for item in self.articles:
            body = item.get("articleBody")
            if _is_article(item) and isinstance(body, str) and body.strip():
                return [_whole(squeeze(line)) for line in body.splitlines() if line.strip()]
        return []

    def _headlines(self) -> Iterator[Found]:
        for item in self.articles:
            headline = item.get("headline")
            if _is_article(item) and isinstance(headline, str) and headline.strip():
                yield _whole(squeeze(headline)), "JSON-LD headline"
        for value, how in self.named("og:title", "twitter:title", "dc.title", "title"):
            yield (_CUTS.split(value)[0] if _is_site(value, self._metas.get("og:site_name", "")) else value), how


def plain(text: str) -> str:
    """Letters and digits only, to compare a headline with another printing of it."""
    return "".join(c for c in text if c.isalnum())


def _alike(one: str, other: str) -> bool:
    """One headline in two printings: the same, or cut short, or with most words in common."""
    first, second = plain(one), plain(other)
    if not first or not second:
        return False
    if first.startswith(second) or second.startswith(first):
        return min(len(first), len(second)) * 2 > max(len(first), len(second))
    words, others = set(one.split()), set(other.split())
    return len(words & others) * 2 > max(len(words), len(others))


def _is_site(value: str, site: str) -> bool:
    """Whether the outlet's name is tacked on to the headline."""
    return bool(site) and plain(value).endswith(plain(site)) and plain(value) != plain(site)


def _linked_data(page: html.HtmlElement) -> Iterator[dict[str, Any]]:
    """Every object of the page's JSON-LD, inner ones of a graph included."""
    for script in page.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            value = json.loads((script.text or "").strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                graph = item.get("@graph")
                yield item
                yield from (inner for inner in (graph if isinstance(graph, list) else ()) if isinstance(inner, dict))


def _is_article(item: dict[str, Any]) -> bool:
    kind = item.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(k, str) and k.lower().endswith(_ARTICLES) for k in kinds)


def _first(value: Any) -> dict[str, Any]:
    item = value[0] if isinstance(value, list) and value else value
    return item if isinstance(item, dict) else {}


def _address(item: dict[str, Any]) -> object:
    main = item.get("mainEntityOfPage")
    return item.get("url") or (main if isinstance(main, str) else _first(main).get("@id")) or ""


def _whole(text: str) -> str:
    """Without half surrogate pairs, which JSON can hold and UTF-8 cannot."""
    return text.encode("utf-8", "replace").decode("utf-8").strip()
