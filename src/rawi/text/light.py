"""Light verbs that stand in for one another with the same noun (Karimi-Doostan, Lingua 115, 2005)."""

from __future__ import annotations

_SAME = {
    "نمودن": "کردن",
    "ساختن": "کردن",
    "گرداندن": "کردن",
    "ورزیدن": "کردن",
    "گردیدن": "شدن",
    "گشتن": "شدن",
    "بخشیدن": "دادن",
}


def canonical_light(lemma: str) -> str:
    """The plainest light verb of the same use: آزاد ساختن is آزاد کردن."""
    return _SAME.get(lemma, lemma)
