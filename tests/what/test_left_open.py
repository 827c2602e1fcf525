"""Questions left open, things and people only told apart, what nobody has ended, and who only finds people dead."""

from __future__ import annotations

import pytest

import rawi


def told(text: str) -> list[tuple[str, str | None]]:
    return [(e.type, e.mode) for e in rawi.read(text, "2025-01-15").events]


@pytest.mark.parametrize(
    "text",
    [
        "چرا برادرش را بازداشت کردند، هیچ کس نمی‌داند.",
        "چرا او را بردند و کشتند، روشن نیست.",
        "خانواده‌اش نمی‌داند چرا او را گرفتند و به زندان انداختند.",
        "آنچه طالبان در هرات ویران کردند، یک پل تاریخی بود.",
        "همه زائران ایرانی که در نیجر ربوده شده‌اند، سالم هستند.",
        "زندانیان هنوز رها نشده‌اند.",
        "چهار خبرنگار تا حال از زندان آزاد نشده‌اند.",
        "یک شاهد عینی گفت که سربازی را شهید و سرباز دیگری را مجروح یافت.",
        "وزارت صحت تلفات را ده شهید و سی مجروح خواند.",
        "آوارگان لبنانی دردی جانکاه می‌کشند.",
        "مردم غزه در این زمستان سختی‌های فراوان می‌کشند.",
    ],
)
def test_nothing_is_told(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("پولیس نمی‌داند چرا او گریخت، اما طالبان دو تن را بازداشت کردند.", ("COERCE", "arrest")),
        ("سربازان طالبان مردم را می‌کشند.", ("ASSAULT", None)),
        ("ارتش دو تن را کشته و سه تن را زخمی کرد.", ("ASSAULT", None)),
        ("اتحادیهٔ اروپا هشدار داد که اگر طالبان این را لغو نکنند، کمک‌ها قطع خواهد شد.", ("THREATEN", "relations")),
    ],
)
def test_what_is_told_beside_is_an_event(text: str, event: tuple[str, str | None]) -> None:
    assert event in told(text)
