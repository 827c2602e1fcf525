"""Sources that are funds or riches are nobody."""

from __future__ import annotations

import pytest

import rawi


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("منابع ارزی ایران در قطر مسدود شد.", False),
        ("منابع بلوکه‌شدهٔ ایران باید آزاد شود.", False),
        ("منابع محلی گفتند که سه تن کشته شدند.", True),
    ],
)
def test_funds_are_no_sources(text: str, told: bool) -> None:
    assert any(actor.name.startswith("منابع") for actor in rawi.read(text).actors) == told
