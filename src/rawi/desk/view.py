"""What every page is given: the words of its language, ways of writing days, names and quotations, its own address."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

from litestar import MediaType, Request, Response
from litestar.datastructures import Cookie
from litestar.response import Template
from markupsafe import Markup, escape

from rawi.archive.postings import postings
from rawi.desk.address import Address
from rawi.desk.charts.glyphs import glyph, sprite
from rawi.desk.words import Language, Words, both, day_of, span_of, words
from rawi.desk.words.sentences import dari
from rawi.render.bidi import FSI, PDI, clean

Asked = Request[Any, Any, Any]
Context = dict[str, Any]
_LETTERS = "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefe"
_ARABIC = re.compile(f"[{_LETTERS}]")
_WORD = f"[{_LETTERS}][{_LETTERS}\u200c]*"
_RUN = re.compile(f"{FSI}(.*?){PDI}|{_WORD}(?:[ .-]+{_WORD}| ?\\({_WORD}(?:[ .-]+{_WORD})*\\))*", re.DOTALL)
_YEAR = 365 * 24 * 3600


def page(
    request: Asked, lang: Language, template: str, section: str = "", status: int = 200, **context: Any
) -> Template:
    """A page in a language. ``section`` is the part of the masthead that it belongs to."""
    return Template(
        template,
        context={**_common(request, lang, section), **context},
        cookies=_chosen(request, lang),
        status_code=status,
        media_type=MediaType.HTML,
    )


def kept(
    request: Asked, db: sqlite3.Connection, lang: Language, template: str, section: str, work: Callable[[], Context]
) -> Response[str]:
    """The same for a page that only the archive and the address make: it is made once until the archive changes.

    A form that changes something does not belong on it: its token is one person's.
    """
    engine = request.app.template_engine
    assert engine

    def made() -> str:
        return str(engine.get_template(template).render(**_common(request, lang, section), **work()))

    key = ("page", lang, str(Address.of(request)))
    html = postings(db).once(key, made)
    return Response(html, media_type=MediaType.HTML, cookies=_chosen(request, lang))


def _chosen(request: Asked, lang: Language) -> list[Cookie] | None:
    """A language that the address asks for is remembered."""
    if request.query_params.get("lang") != lang:
        return None
    return [Cookie(key="lang", value=lang, path="/", samesite="lax", max_age=_YEAR, httponly=True)]


def _common(request: Asked, lang: Language, section: str) -> Context:
    t = words(lang)
    address = Address.of(request)
    return {
        "t": t,
        "lang": lang,
        "section": section,
        "address": address,
        "switch": str(address.at(request.url.path).set("lang", t.other)),
        "glyph": glyph,
        "sprite": sprite,
        "said": said,
        "runs": runs,
        "clean": clean,
        "both": partial(both, t),
        "day_of": partial(day_of, t),
        "span_of": partial(span_of, t),
        "name": partial(name, t),
        "archive_says": partial(archive_says, t),
    }


def opening(text: str, most: int = 90) -> str:
    """The first words of a text, for what stands in place of a title that nobody gave."""
    first = clean(text.strip().split("\n", 1)[0])
    return first if len(first) <= most else first[:most].rpartition(" ")[0] + " …"


@lru_cache(maxsize=16_384)
def said(text: str) -> Markup:
    """Words set off from what stands around them, in their own direction, and in the language of their script."""
    tongue = "fa" if _ARABIC.search(text) else "en"
    return Markup('<bdi lang="{}">{}</bdi>').format(tongue, clean(text))


def runs(sentence: str) -> Markup:
    """An English sentence with Persian in it: each run of Persian becomes an element with its language, so that it
    turns nothing beside it; what was set off already, whole."""
    found, at = Markup(""), 0
    for match in _RUN.finditer(sentence):
        found += escape(sentence[at : match.start()]) + said(match.group(1) or match.group())
        at = match.end()
    rest = escape(sentence[at:])
    return Markup('<bdi lang="en">{}</bdi>').format(found + rest)


def archive_says(t: Words, sentence: str) -> Markup:
    """A sentence of the archive's own (why, what is wrong) in the page's language as far as it is known there."""
    told = dari(t, sentence) if t.language == "fa" else ""
    return Markup('<bdi lang="fa">{}</bdi>').format(clean(told)) if told else runs(sentence)


def name(t: Words, actor: Any) -> Markup:
    """An actor's or a place's name in the page's language where it has one."""
    return said(t.name(actor.name, actor.name_en))
