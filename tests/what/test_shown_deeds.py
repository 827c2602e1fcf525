"""Deeds that a film or a report shows: who stands right behind the deed did it, and told nothing of it."""

from __future__ import annotations

import pytest

import rawi


def told(text: str) -> list[tuple[list[str], list[str], list[str]]]:
    record = rawi.read(text, "2025-03-10")
    names = {a.id: a.name for a in record.actors}
    return [tuple([names[a] for a in side] for side in (e.actors, e.recipients, e.sources)) for e in record.events]  # type: ignore[misc]


@pytest.mark.parametrize(
    "text",
    [
        "ویدیویی از لت‌وکوب دو زن توسط طالبان منتشر شد.",
        "تصاویری از لت‌وکوب دو زن از سوی طالبان در شبکه‌های اجتماعی پخش شد.",
        "از لت‌وکوب دو زن توسط طالبان گزارش شده است.",
    ],
)
def test_forces_behind_a_deed_that_is_shown_did_it(text: str) -> None:
    assert told(text) == [(["طالبان"], ["دو زن"], [])]


def test_who_only_watches_told_of_it() -> None:
    assert told("گزارشی از شکنجهٔ زندانیان در ایران توسط سازمان ملل منتشر شد.") == [([], ["زندانیان"], ["سازمان ملل"])]


def test_a_deed_that_is_confirmed_took_place() -> None:
    assert told("آزادی دو گروگان فرانسوی تأیید شد.") == [([], ["دو گروگان فرانسوی"], [])]
