"""The colours: text reads on its ground by day and by night, and standings differ for colour-blind readers too."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest

CSS = (Path(__file__).parents[2] / "src" / "rawi" / "desk" / "static" / "css" / "tokens.css").read_text(
    encoding="utf-8"
)
DAY, NIGHT = CSS.split("@media")
STANDINGS = ("told", "claimed", "unconfirmed", "disputed", "corroborated", "confirmed")
TEXTS = ("ink", "ink-soft", "ink-faint", "link", *STANDINGS)


def colours(css: str) -> dict[str, tuple[float, float, float]]:
    found = re.findall(r"--([a-z0-9-]+): #([0-9a-f]{6});", css)
    return {name: tuple(int(hex[i : i + 2], 16) / 255 for i in (0, 2, 4)) for name, hex in found}  # type: ignore[misc]


def linear(colour: tuple[float, float, float]) -> list[float]:
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour]


def luminance(colour: tuple[float, float, float]) -> float:
    return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))


@pytest.mark.parametrize("css", [DAY, NIGHT], ids=["day", "night"])
@pytest.mark.parametrize("ground", ["paper", "sheet", "wash"])
def test_text_reads(css: str, ground: str) -> None:
    known = colours(css)
    for text in TEXTS:
        light, dark = sorted((luminance(known[text]), luminance(known[ground])), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, f"{text} on {ground}"


@pytest.mark.parametrize("css", [DAY, NIGHT], ids=["day", "night"])
def test_names_read_on_tiles_and_more_events_stand_out_more(css: str) -> None:
    known = colours(css)
    grounds = [luminance(known[f"level-{n}"]) for n in range(1, 6)]
    for ground, text in zip(grounds, ("on-low",) * 3 + ("on-high",) * 2, strict=True):
        light, dark = sorted((luminance(known[text]), ground), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5
    paper = luminance(known["paper"])
    assert sorted(grounds, key=lambda ground: abs(ground - paper)) == grounds


# Simulation of full deuteranopia and protanopia on linear RGB (Viénot, Brettel and Mollon 1999).
BLIND = {
    "deuteranopia": ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0)),
    "protanopia": ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0)),
}


@pytest.mark.parametrize("matrix", BLIND.values(), ids=BLIND.keys())
def test_what_charts_tell_by_colour_differs_for_the_colour_blind(
    matrix: tuple[tuple[float, float, float], ...],
) -> None:
    for css in (DAY, NIGHT):
        known = colours(css)
        seen = {n: [sum(m * c for m, c in zip(row, linear(known[n]), strict=True)) for row in matrix]
                for n in ("rule-firm", "corroborated", "disputed")}  # fmt: skip
        for one, other in combinations(seen, 2):
            apart = sum((a - b) ** 2 for a, b in zip(seen[one], seen[other], strict=True)) ** 0.5
            assert apart > 0.1, (one, other)
