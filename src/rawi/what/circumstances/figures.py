"""Figures as news writes them: بیست و دو, دو هزار و سیصد, دست‌کم ده, ۲ تا ۷, ده دوازده."""

from __future__ import annotations

from msgspec import Struct

from rawi.text.model import Token

AT_LEAST = (
    *(("کم", "از", "کم"), ("کمازکم",), ("دست", "کم"), ("دستکم",), ("حداقل",), ("لااقل",)),
    *(("بیش", "از"), ("بیشتر", "از")),
)
HUNDRED = "صد"
_SCALES = {"هزار": 1000, "میلیون": 10**6, "میلیارد": 10**9}


_TIMES = {"چند": 1, "چندین": 1, "دهها": 10, "صدها": 100, "هزاران": 1000}
"""How many thousands or millions there are at least behind words that count without a number."""


class Figure(Struct, frozen=True):
    """A number over tokens ``first`` up to ``last``; ``high`` is None for "at least"."""

    low: int
    high: int | None
    first: int
    last: int


def figures(tokens: list[Token], first: int, last: int, uncounted: frozenset[str]) -> list[Figure]:
    """All cardinal numbers of a stretch; ranges are one figure; what is ``uncounted`` (years, a share) is none."""
    found: list[Figure] = []
    at = first
    while at < last:
        number = number_at(tokens, at, last)
        if number is None:
            at += 1
            continue
        value, end = number
        if _is_ordinal(tokens, value, end, last):
            at = end + 2
            continue
        figure = _range(tokens, at, end, value, last)
        if (many := _TIMES.get(tokens[at - 1].key) if at and tokens[at].key in _SCALES else None) is not None:
            figure = Figure(many * value, None, at, end)  # *صدها* هزار نفر
        if figure is None:
            figure = Figure(value, None if _at_least(tokens, at) else value, at, end)
        at = figure.last
        if at >= len(tokens) or tokens[at].word.lemma not in uncounted:
            found.append(figure)
    return found


def _is_ordinal(tokens: list[Token], value: int, end: int, last: int) -> bool:
    """Whether a number is only the beginning of an ordinal: *هفتاد* و پنجمین راهپیمایی."""
    joined = end + 1 < last and tokens[end].key == "و" and tokens[end + 1].word.ordinal
    return joined and value % 10 == 0 and tokens[end - 1].word.kind != "number"


def number_at(tokens: list[Token], at: int, last: int) -> tuple[int, int] | None:
    """The cardinal number that begins at a token, and the token after it."""
    total, part, i = 0, _value(tokens, at, last), at
    if part is None:
        return None
    while True:
        i += 1
        if i < last and tokens[i].key == HUNDRED and 1 < part < 10 and tokens[i - 1].word.kind != "number":
            part, i = part * 100, i + 1  # سه صد
        scale = _SCALES.get(tokens[i].key) if i < last else None
        if tokens[i - 1].key in _SCALES and i == at + 1:
            total, part = part, 0  # هزار by itself
        if scale is not None:
            total, part = total + max(part, 1) * scale, 0
            continue
        more = _value(tokens, i + 1, last) if i < last and tokens[i].key == "و" else None
        if more is None or not _completes(tokens, i, part, more):
            return total + part, i
        part, i = part + more, i + 1


def _value(tokens: list[Token], at: int, last: int) -> int | None:
    if at >= last or tokens[at].word.ordinal:
        return None
    return tokens[at].word.number


def _completes(tokens: list[Token], joint: int, part: int, more: int) -> bool:
    """Whether و goes on with the same number: بیست و دو, صد و بیست, سه هزار و ده; not ۲ و ۳."""
    if part == 0:
        return tokens[joint - 1].key in _SCALES and more < 1000
    if tokens[joint - 1].word.kind == "number" or part % 10:
        return False
    return more < 10 <= part % 100 or (part % 100 == 0 and more < 100)


def _range(tokens: list[Token], first: int, end: int, value: int, last: int) -> Figure | None:
    """A figure that gives two numbers: ۲ تا ۷, ده دوازده (about ten or twelve)."""
    to = end < last and tokens[end].key in ("تا", "الی", "-", "–")
    second = number_at(tokens, end + 1 if to else end, last)
    if second is None or second[0] <= value or (not to and (tokens[end].word.kind == "number" or value > 20)):
        return None
    return Figure(value, second[0], first, second[1])


def _at_least(tokens: list[Token], at: int) -> bool:
    """Whether "at least" or "more than" stands before a number."""
    return any(at >= len(p) and all(tokens[at - len(p) + k].key == p[k] for k in range(len(p))) for p in AT_LEAST)
