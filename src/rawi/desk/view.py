"""What every page is given: the words of its language, ways of writing days, names and quotations, its own address."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from litestar import MediaType, Request
from litestar.datastructures import Cookie
from litestar.response import Template
from markupsafe import Markup, escape

from rawi.desk.address import Address
from rawi.desk.charts.glyphs import glyph, sprite
from rawi.desk.words import Language, Words, both, day_of, span_of, words
from rawi.render.bidi import FSI, PDI, clean

Asked = Request[Any, Any, Any]
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefe]")
_RUN = re.compile(f"{FSI}(.*?){PDI}", re.DOTALL)
_YEAR = 365 * 24 * 3600


def page(
    request: Asked, lang: Language, template: str, section: str = "", status: int = 200, **context: Any
) -> Template:
    """A page in a language. ``section`` is the part of the masthead that it belongs to."""
    t = words(lang)
    address = Address.of(request)
    everything = {
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
        **context,
    }
    chosen = request.query_params.get("lang") == lang
    cookies = [Cookie(key="lang", value=lang, path="/", samesite="lax", max_age=_YEAR, httponly=True)]
    return Template(
        template,
        context=everything,
        cookies=cookies if chosen else None,
        status_code=status,
        media_type=MediaType.HTML,
    )


def said(text: str) -> Markup:
    """Words set off from what stands around them, in their own direction, and in the language of their script."""
    tongue = "fa" if _ARABIC.search(text) else "en"
    return Markup('<bdi lang="{}">{}</bdi>').format(tongue, clean(text))


def runs(sentence: str) -> Markup:
    """An English sentence with Persian in it: each run that was set off becomes an element with its language."""
    found, at = Markup(""), 0
    for match in _RUN.finditer(sentence):
        found += escape(sentence[at : match.start()]) + said(match.group(1))
        at = match.end()
    rest = escape(sentence[at:])
    return Markup('<bdi lang="en">{}</bdi>').format(found + rest)


def name(t: Words, actor: Any) -> Markup:
    """An actor's or a place's name in the page's language where it has one."""
    return said(t.name(actor.name, actor.name_en))
