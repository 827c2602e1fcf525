"""Who adds to what he said, who calls something what it is called, and which outlet carries nothing."""

from __future__ import annotations

import pytest

from rawi import read


def speakers(text: str) -> list[tuple[list[str], list[str]]]:
    """Speakers and carriers of each statement."""
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    return [([names[a] for a in s.speakers], [names[a] for a in s.via]) for s in record.statements]


@pytest.mark.parametrize(
    "text",
    [
        "لیلا کریمی گفت که قطر هدف این حمله‌ها بوده و افزود ایران پاسخی نداده است.",
        "لیلا کریمی گفته قطر سه نفر را بازداشت کرده و افزوده که ایران پاسخی نداده است.",
        "لیلا کریمی گفت که قطر سه نفر را بازداشت کرده و گفت ایران پاسخی نداده است.",
    ],
)
def test_who_adds_is_who_said(text: str) -> None:
    assert speakers(text) == [(["لیلا کریمی"], [])] * 2


def test_who_saw_her_told_her() -> None:
    said = speakers("لیلا کریمی گفت که وزیر او را دیده و به او گفته است که سه نفر کشته شدند.")
    assert said == [(["لیلا کریمی"], []), (["وزیر"], [])]


def test_what_something_is_called_calls_nothing() -> None:
    text = "نیروهای مسلح ایران در واکنش به آنچه «دزدی دریایی» ارتش آمریکا خواندند، وعدهٔ تلافی دادند."
    assert speakers(text) == [(["نیروهای مسلح ایران"], [])]


def test_who_calls_it_so_is_named_before_that() -> None:
    text = "ترکیه به آنچه وزارت خارجهٔ یونان «اشغال» خواند، پاسخ داد و گفت که نیروهایش بازمی‌گردند."
    assert (["وزارت خارجهٔ یونان"], []) in speakers(text)


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("قوهٔ قضائیه نسبت به هم‌سویی با رسانه‌های بیگانه هشدار داد.", []),
        ("قوهٔ قضائیه در گفت‌وگو با روزنامهٔ بامداد هشدار داد که بازداشت‌ها ادامه می‌یابد.", ["روزنامهٔ بامداد"]),
        ("قوهٔ قضائیه طی صحبت تلفنی با بی‌بی‌سی گفت که سه نفر کشته شدند.", ["بی‌بی‌سی"]),
    ],
)
def test_an_outlet_that_is_sided_with_carries_nothing(text: str, via: list[str]) -> None:
    assert speakers(text)[0][1] == via


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("پیام منسوب به احمد نوری در مراسم سالگرد مرگ کریم رضایی منتشر شد.", []),
        ("فرزندان شما تجاوزهای دشمن را با قاطعیت پاسخ دادند.", []),
        ("فرماندهی سپاه پاسخ داد که سه نفر کشته شدند.", [["فرماندهی سپاه"]]),
        ("کریم نوری گزارش رویترز را تایید کرد که بهش گفت دیوانه.", [["کریم نوری"], ["کریم نوری"]]),
    ],
)
def test_who_says_nothing(text: str, who: list[list[str]]) -> None:
    assert [by for by, _ in speakers(text)] == who


@pytest.mark.parametrize(
    ("opening", "word"),
    [
        ("بر اساس گزارش رویترز، ", ["رویترز"]),
        ("طبق گزارش خبرگزاری رویترز، ", ["خبرگزاری رویترز"]),
        ("به گزارش خبرگزاری رویترز، ", []),
    ],
)
def test_an_outlet_cites_another_and_not_itself(opening: str, word: list[str]) -> None:
    record = read(f"رویترز: ایران ده نفر را کشت\n{opening}نیروهای ایران ده نفر را کشتند.", "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[s] for s in record.events[-1].sources] == word
