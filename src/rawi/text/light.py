"""Light verbs that stand in for one another with the same noun (Karimi-Doostan, Lingua 115, 2005)."""

from __future__ import annotations

_SAME = {
    "نمودن": "کردن",
    "ساختن": "کردن",
    "گرداندن": "کردن",
    "ورزیدن": "کردن",
    "فرمودن": "کردن",
    "گردیدن": "شدن",
    "گشتن": "شدن",
    "بخشیدن": "دادن",
}


_FORMS: dict[str, tuple[str, ...]] = {
    canon: (canon, *(verb for verb, other in _SAME.items() if other == canon)) for canon in _SAME.values()
}


def same_lights(canon: str) -> tuple[str, ...]:
    """The plainest light verb of some use with all that stand in for it: کردن, نمودن, ساختن …."""
    return _FORMS.get(canon, (canon,))


def canonical_light(lemma: str) -> str:
    """The plainest light verb of the same use: آزاد ساختن is آزاد کردن."""
    return _SAME.get(lemma, lemma)
