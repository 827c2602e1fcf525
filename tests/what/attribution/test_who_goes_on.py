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


TRUMP = "دونالد ترامپ، رئیس‌جمهور آمریکا، در ایکس نوشت که یک شهروند آزاد شد.\n"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("جرد گنسر هویت این شهروند را تأیید کرد.", [["دونالد ترامپ"]]),
        ("هویت این شهروند را تأیید کرد.", [["دونالد ترامپ"], ["دونالد ترامپ"]]),
    ],
)
def test_who_spoke_before_does_not_speak_behind_an_unknown_name(text: str, who: list[list[str]]) -> None:
    assert [by for by, _ in speakers(TRUMP + text)] == who


def test_an_unknown_name_that_spoke_before_speaks_again() -> None:
    said = speakers(f"جرد گنسر، وکیل او، گفت که دادگاه برگزار نشد.\n{TRUMP}جرد گنسر هویت او را تأیید کرد.")
    assert [by for by, _ in said] == [["جرد گنسر"], ["دونالد ترامپ"], ["جرد گنسر"]]


@pytest.mark.parametrize(
    ("behind", "who"),
    [
        ("او افزود: «راه باز است.»", ["کریم نوری"]),
        ("احمد رضایی می‌گوید که او سخن گفته بود.", ["احمد رضایی"]),
    ],
)
def test_who_is_quoted_goes_on_behind_his_words(behind: str, who: list[str]) -> None:
    text = f"کریم نوری، وزیر دفاع، گفت: «مذاکرات آسان نبود. این تصمیم رئیس‌جمهور روسیه است.»\n{behind}"
    assert speakers(text)[1][0] == who


@pytest.mark.parametrize("ascribed", ["منسوب", "منتسب"])
def test_who_a_message_is_ascribed_to_speaks_in_it(ascribed: str) -> None:
    text = f"خبرگزاری فارس خبر داد که باران بارید. در پیام {ascribed} به احمد نوری آمده است که راه بسته است."
    assert speakers(text)[-1][0] == ["احمد نوری"]


@pytest.mark.parametrize(
    ("noun", "who"), [("این رسانهٔ حکومتی", ["خبرگزاری فارس"]), ("این روزنامهٔ آمریکایی", ["نیویورک تایمز"])]
)
def test_an_outlet_is_taken_up_with_what_it_is(noun: str, who: list[str]) -> None:
    text = f"{who[0]} نوشت که راه بسته است. {noun} افزود که باران می‌بارد."
    assert [by for by, _ in speakers(text)] == [who, who]


def test_these_words_are_no_verb() -> None:
    said = speakers("کریم نوری، با رد این گفته، طالبان را مقصر خواند.")
    assert said == [(["کریم نوری"], [])] * 2  # the rejection and the blame


@pytest.mark.parametrize("source", ["سه «مقام آمریکایی»", "یک «مقام آمریکایی»", "«مقام آمریکایی»"])
def test_so_many_quoted_sources_speak(source: str) -> None:
    assert speakers(f"رویترز به نقل از {source} نوشت که راه بسته است.") == [(["مقام آمریکایی"], ["رویترز"])]
