"""When two written names, dates or numbers count as the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from rawi.record import Time

_FOLDED = str.maketrans(
    {
        **dict.fromkeys("يىئ", "ی"),
        **dict.fromkeys("ةۀ", "ه"),
        **dict.fromkeys("أإآ", "ا"),
        "ك": "ک",
        "ؤ": "و",
        **dict.fromkeys("\u200c\u200dـ", ""),
        **dict.fromkeys('«»"“”', " "),
        **{digit: str(i) for i, digit in enumerate("۰۱۲۳۴۵۶۷۸۹")},
        **{digit: str(i) for i, digit in enumerate("٠١٢٣٤٥٦٧٨٩")},
    }
)
_MARKS = re.compile(r"[^\w\s]")


def fold(text: str) -> str:
    """A name without what spelling leaves open: joiners, letter variants, marks, digits' script, spaces."""
    bare = "".join(c for c in unicodedata.normalize("NFD", text.translate(_FOLDED)) if not unicodedata.combining(c))
    # NFD takes apart letters that were not folded above; the marks that it leaves are dropped with it
    return " ".join(_MARKS.sub(" ", bare.translate(_FOLDED)).split())


def likeness(a: str, b: str) -> float:
    """1 for the same letters, else the share of words in common; below one half it is 0."""
    x, y = fold(a), fold(b)
    if not x or not y:
        return 0.0
    if x.replace(" ", "") == y.replace(" ", ""):
        return 1.0
    first, second = set(x.split()), set(y.split())
    share = len(first & second) / len(first | second)
    return share if share >= 0.5 else 0.0


def best_likeness(gold: str, names: Iterable[str]) -> float:
    """The likeness of the best pair of a gold name's alternatives (joined by ``|``) and an actor's names."""
    known = list(names)
    return max((likeness(g, n) for g in gold.split("|") for n in known), default=0.0)


def written_date(time: Time | None) -> str | None:
    """A time as annotated: ``2024-11-25``, ``2021-08``, ``2003``, an interval ``a/b``, an open one ``2003/``."""
    if time is None or not time.start:
        return None
    size = {"day": 10, "month": 7, "year": 4}[time.precision]
    start, end = time.start[:size], (time.end or "")[:size]
    if not end:
        return f"{start}/"
    return start if start == end else f"{start}/{end}"


def same_date(gold: str, found: str) -> bool:
    """Whether a date found says at least what the gold one says; both must be points, or both intervals."""
    wanted, have = gold.split("/"), found.split("/")
    if len(wanted) != len(have):
        return False
    return all(h.startswith(w) if w else not h for w, h in zip(wanted, have, strict=True))


def same_number(gold: int | str, found: int | str) -> bool:
    """Whether any figure is the same; "at least" does not matter."""
    figures = [{part.rstrip("+") for part in str(value).split("|")} for value in (gold, found)]
    return bool(figures[0] & figures[1])
