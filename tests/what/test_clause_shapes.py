"""Events through the shapes of Persian clauses: verbs left out, clauses before their matrix, long complements."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "وزیر خارجهٔ ترکیه روز شنبه وارد دوحه، پایتخت قطر، شد.",
            ["CONSULT visit: وزیر خارجهٔ ترکیه >"],
        ),
        (
            "رئیس سازمان عفو بین‌الملل از طالبان خواستار آزادی خبرنگاران، فعالان زن و زندانیان دیگر شد.",
            ["REQUEST yield: رئیس سازمان عفو بین‌الملل > طالبان"],
        ),
        (
            "افراد مسلح پدر او را لت‌وکوب و برادرش را با خود بردند.",
            ["ASSAULT beat: افراد مسلح > پدر او"],
        ),
        (
            "حماس گفته است که اگر اسرائیل از غزه بیرون شود، همهٔ گروگان‌ها را آزاد خواهد کرد.",
            ["RETREAT release: حماس > همهٔ گروگان‌ها"],
        ),
        (
            "ترکیه در این حمله دو فرمانده کرد را کشت و بر پایگاه‌های آنان بمباری کرد.",
            ["ASSAULT: ترکیه > دو فرمانده"],
        ),
        (
            "پولیس آلمان سه مرد را به ظن جاسوسی دستگیر و به زندان منتقل کرد.",
            ["COERCE arrest: پولیس آلمان > سه مرد"],
        ),
        (
            "وزیر دفاع ترکیه به دمشق رفته است.",
            ["CONSULT visit: وزیر دفاع ترکیه >"],
        ),
        (
            "به گفتهٔ پلیس، مهاجم پس از آن که دو نفر را زخمی کرد، خودش را کشت.",
            ["ASSAULT: مهاجم > دو نفر"],
        ),
        (
            "سفیر روسیه با نشر اعلامیه‌ای جداگانه طالبان را ستایش کرد.",
            ["SUPPORT: سفیر روسیه > طالبان"],
        ),
        (
            "هیات چین در حال گفتگو با والی هرات است.",
            ["CONSULT: هیات چین > والی هرات"],
        ),
    ],
)
def test_events_of_clause_shapes(text: str, events: list[str]) -> None:
    assert told(text) == events
