"""Parts of figures before a thousand or a million: یک و نیم میلیون, نیم میلیون, ۱.۲ میلیون."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rawi.who.reading import AND
from rawi.who.words.vocabulary import Info

POINT, HALF = "اعشاریه", [AND, "نیم"]
THOUSANDS = (1000, 10**6, 10**9)
DECIMAL = re.compile(r"\d+\.\d+")
FRACTIONS = {"نیم": 0.5, "ربع": 0.25}


def part_of_figure(keys: Sequence[str], infos: Sequence[Info], i: int) -> tuple[int, float] | None:
    """Where the part of a figure before a million at ``i`` begins, and how often that counts: ۱.۲, یک و نیم, نیم; یک
    اعشاریه | هشت میلیون."""
    number, before = infos[i].number, list(keys[max(i - 2, 0) : i])
    if number in THOUSANDS and i and DECIMAL.fullmatch(keys[i - 1]):
        return i - 1, float(keys[i - 1])
    if number in THOUSANDS and before == HALF and i > 2 and (whole := infos[i - 3].number) is not None:
        return i - 3, whole + 0.5
    if number in THOUSANDS and i and keys[i - 1] in FRACTIONS:
        return i - 1, FRACTIONS[keys[i - 1]]
    if number and before[1:] == [POINT] and (whole := infos[i - 2].number) is not None:
        return i - 2, float(f"{whole}.{number}") / number
    return None
