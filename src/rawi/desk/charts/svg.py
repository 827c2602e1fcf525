"""SVG written by hand: elements, text that may be Persian, and the frame that every chart stands in."""

from __future__ import annotations

from functools import lru_cache

from markupsafe import Markup, escape

from rawi.render.bidi import FSI, PDI, clean

Part = Markup | str


def element(name: str, *inside: Part, **attributes: object) -> Markup:
    """One element. ``class_`` is ``class``, ``stroke_width`` is ``stroke-width``; what is None or False is left out,
    and text loses what would turn lines."""
    told = "".join(f' {_key(k)}="{_value(v)}"' for k, v in attributes.items() if v is not None and v is not False)
    body = "".join([part if isinstance(part, Markup) else escape(clean(part)) for part in inside])
    return Markup(f"<{name}{told}>{body}</{name}>" if body else f"<{name}{told}/>")


def link(href: str, *inside: Part, **attributes: object) -> Markup:
    """Elements that lead somewhere."""
    return element("a", *inside, href=href, **attributes)


def label(x: float, y: float, text: str, anchor: str = "start", **attributes: object) -> Markup:
    """Text; ``anchor`` is where ``x`` lies seen from the left, whatever the text's own direction is.

    SVG turns ``start`` and ``end`` with the direction of the text, so the direction is held left to right and the words
    are isolated within it.
    """
    isolated = Markup("{}{}{}").format(FSI, clean(text), PDI)
    return element("text", isolated, x=x, y=y, text_anchor=anchor, direction="ltr", **attributes)


def chart(
    name: str,
    width: float,
    height: float,
    title: str,
    description: str,
    *inside: Part,
    stretched: bool = False,
    own_size: bool = False,
) -> Markup:
    """The frame: it scales with the page, and says to those who cannot see it what it shows. ``stretched``: width and
    height go their own ways; ``own_size``: it is not blown up where there is more room."""
    return element(
        "svg",
        element("title", title, id=f"{name}-title"),
        element("desc", description, id=f"{name}-desc"),
        *inside,
        viewBox=f"0 0 {_number(width)} {_number(height)}",
        width=width if own_size else None,
        role="group" if "<a " in "".join(inside) else "img",
        aria_labelledby=f"{name}-title",
        aria_describedby=f"{name}-desc",
        class_=f"chart chart-{name}",
        preserveAspectRatio="none" if stretched else None,
    )


def shortened(text: str, most: int) -> str:
    """A name that fits, cut at a space where it can be, with the sign that something was left out."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > most // 2 else cut) + "…"


def lines(text: str, most: int, count: int = 2) -> list[str]:
    """A name broken at spaces into at most ``count`` lines; the last is shortened."""
    found: list[str] = []
    rest = text
    while rest and len(found) < count - 1 and len(rest) > most:
        space = rest.rfind(" ", 0, most + 1)
        if space <= 0:
            break
        found.append(rest[:space])
        rest = rest[space + 1 :]
    return [*found, shortened(rest, most)]


@lru_cache(maxsize=256)
def _key(name: str) -> str:
    if name in ("viewBox", "preserveAspectRatio", "refX", "refY", "markerWidth", "markerHeight"):
        return name
    return name.rstrip("_").replace("_", "-")


def _value(value: object) -> str:
    if isinstance(value, float):
        return _number(value)
    return str(value) if isinstance(value, int) else escape(clean(str(value)))


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
