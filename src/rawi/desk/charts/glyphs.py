"""Glyphs of standings and stances: told apart by shape, so that colour only helps."""

from __future__ import annotations

from functools import lru_cache

from markupsafe import Markup

from rawi.desk.charts.svg import element

_CIRCLE = element("circle", cx=8, cy=8, r=6)
_HALF = element("path", d="M8 2a6 6 0 0 0 0 12z", class_="g-full")
SHAPES: dict[str, tuple[Markup, ...]] = {
    "told": (_CIRCLE,),
    "claimed": (_CIRCLE, _HALF),
    "unconfirmed": (element("circle", cx=8, cy=8, r=6, stroke_dasharray="2.6 2.1"), _HALF),
    "disputed": (
        element("path", d="M7 1a6 6 0 0 0 0 12z", class_="g-full"),
        element("path", d="M9.6 3.4a5.6 5.6 0 0 1 0 11.2z"),
    ),
    "corroborated": (
        element("circle", cx=5.6, cy=8, r=4.6, class_="g-full"),
        element("circle", cx=10.6, cy=8, r=4.4),
    ),
    "confirmed": (
        element("circle", cx=8, cy=8, r=6.8, class_="g-full"),
        element("path", d="M4.8 8.4l2.3 2.3 4.2-4.8", class_="g-cut"),
    ),
    "confirms": (element("path", d="M2.5 8.6l3.6 3.6 7.4-8.4"),),
    "denies": (element("path", d="M3.5 3.5l9 9M12.5 3.5l-9 9"),),
    "disputes": (element("path", d="M2 6h12M2 10.5h12M10.5 2.5l-5 11"),),
    "silent": (element("path", d="M2.5 8h11", stroke_dasharray="1.6 2.4"),),
    "unverified": (
        element("path", d="M5 5.6a3 3 0 1 1 4.4 2.6C8.4 8.8 8 9.4 8 10.4"),
        element("circle", cx=8, cy=13.2, r=0.9, class_="g-full"),
    ),
    "says": (element("circle", cx=8, cy=8, r=2.4, class_="g-full"),),
}
"""Drawings by name, in a square of 16."""


@lru_cache(maxsize=1)
def sprite() -> Markup:
    """All glyphs, hidden, once a page; what shows one refers to it."""
    symbols = [element("symbol", *parts, id=f"g-{name}", viewBox="0 0 16 16") for name, parts in SHAPES.items()]
    return element("svg", _hatch(), *symbols, class_="sprite", width=0, height=0, aria_hidden="true")


def _hatch() -> Markup:
    """The pattern of what is disputed in charts."""
    ground = element("rect", width=6, height=6, class_="stripe-ground")
    stripe = element("path", d="M0 6L6 0", class_="stripe")
    return element(
        "defs", element("pattern", ground, stripe, id="hatch", width=6, height=6, patternUnits="userSpaceOnUse")
    )


@lru_cache(maxsize=64)
def glyph(name: str) -> Markup:
    """One glyph, beside the word that it stands for."""
    return element("svg", element("use", href=f"#g-{name}"), class_="glyph", viewBox="0 0 16 16", aria_hidden="true")
