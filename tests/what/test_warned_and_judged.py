"""Warnings, demands and judgements, and whose they are."""

from __future__ import annotations

import pytest

from tests.what.told import accounts, told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "رئیس حزب رفاه ملی حزب توسعهٔ کارگران را متهم کرد که دروغ می‌گوید.",
            ["ACCUSE allege: رئیس حزب رفاه ملی > حزب توسعهٔ کارگران"],
        ),
        ("کریم نوری حکومت وحدت ملی را به فساد متهم کرد.", ["ACCUSE allege: کریم نوری > حکومت وحدت ملی"]),
        ("وزیر انرژی این دیدار را عامل توسعهٔ روابط دانست.", []),
    ],
)
def test_what_a_party_is_named_for_is_no_word_of_the_accusation(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    "answer",
    [
        "؛ ادعایی که سخنگوی ارتش آن را نپذیرفت.",
        "، اتهامی که سخنگوی ارتش نمی‌پذیرد.",
        ". سخنگوی ارتش این ادعا را رد کرد و آن را «دور از واقعیت» دانست.",
        ". سخنگوی ارتش این گفته را نیرنگ خواند.",
        ". سخنگوی ارتش این گفته را بی‌پایه می‌داند.",
    ],
)
def test_who_does_not_accept_a_claim_denies_it(answer: str) -> None:
    (event,) = accounts("شورشیان گفتند که سربازان دو خانه را سوزانده‌اند" + answer)
    assert (event.type, event.responses) == ("ASSAULT", [("denies", "سخنگوی ارتش")])


def test_an_offer_that_is_not_accepted_is_refused() -> None:
    (event,) = told("شورشیان پیشنهادی دادند که سخنگوی ارتش نپذیرفت.")[-1:]
    assert event.startswith("REJECT")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("وزیر خارجهٔ مالی این معامله را سرمشق بدی خواند.", "ACCUSE disapprove: وزیر خارجهٔ مالی >"),
        ("رئیس‌جمهور بلاروس معترضان را «اوباش» نامید.", "ACCUSE disapprove: رئیس‌جمهور بلاروس > معترضان"),
        ("وزیر خارجهٔ مالی این معامله را سرمشق خوبی خواند.", "SUPPORT: وزیر خارجهٔ مالی >"),
    ],
)
def test_what_something_is_called(text: str, event: str) -> None:
    assert told(text) == [event]


def test_what_is_answered_is_not_what_something_is_called() -> None:
    assert told("فرماندهٔ ارتش این عملیات را پاسخ کشتار بازرگانان می‌داند.") == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "دادستانی کندز هشدار داد که مالکان این دکان‌ها با پیگرد قانونی روبه‌رو خواهند شد.",
            ["THREATEN arrest: دادستانی کندز > مالکان این دکان‌ها"],
        ),
        (
            "دولت اتیوپی هشدار داد که این کار جنگ است و با تمام توان به آن پاسخ داده خواهد شد.",
            ["THREATEN violence: اتیوپی >"],
        ),
        (
            "نوری، وزیر دفاع اتیوپی، گفت که اگر از خاک سومالی حمله‌ای شود، اتیوپی پاسخ آن را خواهد داد.",
            ["THREATEN violence: نوری >"],
        ),
        (
            "رئیس‌جمهور مالی گفت که اگر شورشیان به حمله‌ها پایان ندهند، به آنان ضربه زده می‌شود.",
            ["THREATEN: رئیس‌جمهور مالی > شورشیان"],
        ),
    ],
)
def test_blows_and_prosecution_told_in_the_passive_threaten(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_an_answer_to_a_question_threatens_nobody() -> None:
    assert told("نوری، وزیر دفاع اتیوپی، گفت که اگر پرسشی باشد، پاسخ آن را خواهد داد.") == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "یکی از معترضان گفت: «ما از کانادا کمک می‌خواهیم. دنمارک باید از کشور ما بیرون شود.»",
            ["REQUEST assist: یکی از معترضان > کانادا", "REQUEST yield: یکی از معترضان > دنمارک"],
        ),
        (
            "نوری نوشت که کانادا و دنمارک شریک این جنگ هستند و باید از فروش سلاح دست بردارند.",
            ["REQUEST yield: نوری > کانادا, دنمارک"],
        ),
        ("نوری گفت که این وضعیت باید پایان یابد.", ["REQUEST change: نوری >"]),
        ("نوری کارهایی را که دنمارک باید انجام دهد شمرد.", []),
        ("نوری از رانندگان خواست که بایستند.", ["REQUEST change: نوری > رانندگان"]),
        ("نوری از بهبود راه خواست که همه خوش باشند.", ["REQUEST change: نوری >"]),
    ],
)
def test_of_whom_something_is_asked(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        (
            "نیروهای ارمنستان و گرجستان درگیر شدند. نوری، سفیر ارمنستان، با کریمی دیدار کرد. "
            "اردن دو طرف را به خویشتن‌داری فراخواند.",
            "اردن > گرجستان, ارمنستان",
        ),
        (
            "نیروهای شورشیان و نیجر درگیر شدند. نوری، سخنگوی وزارت خارجهٔ اردن، دو طرف را به خویشتن‌داری فراخواند.",
            "نوری > دو طرف",
        ),
        ("ارمنستان و گرجستان آتش‌بس کردند. اردن دو طرف را به گفتگو دعوت کرد.", "اردن > ارمنستان, گرجستان"),
    ],
)
def test_whom_a_third_calls_on(text: str, whom: str) -> None:
    """Those who fight, and neither who calls on them nor the persons who met in between."""
    assert told(text)[-1].split(": ", 1)[1] == whom


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "نخست‌وزیر مجارستان گفته بود که سودان حق سخن گفتن ندارد و خارطوم را عامل این حمله دانسته بود.",
            ["ACCUSE allege: نخست‌وزیر مجارستان > سودان"],
        ),
        (
            "نوری، وزیر دفاع سودان، گفت: هرگونه حمله به سودان با شدت پاسخ داده خواهد شد.",
            ["THREATEN violence: نوری >"],
        ),
        ("نوری نوشت که بها بلند رفته، شاید به این دلیل که آنان به مردم پشت کردند.", []),
        ("این بخش مسئول تحقیق و پیگرد قاچاقچیان است.", []),
    ],
)
def test_nobody_accuses_or_threatens_himself(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_a_text_may_end_in_a_preposition() -> None:
    """Nothing stands behind it."""
    assert told("نوری گفت که راه بسته است.\nدرباره") == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "مصر و اردن تصمیم سودان را نکوهش کردند. کریمی از مردم خواست که صبر کنند. قطر این تصمیم را ظالمانه خواند.",
            "ACCUSE disapprove: قطر > سودان",
        ),
        ("ارتش سودان حملهٔ چاد را نکوهش کرد. چاد این حمله را غیرقانونی خواند.", "ACCUSE disapprove: چاد >"),
        (
            "مأموران امر به معروف طالبان سه زن را بازداشت کردند. طالبان پیش از این دو خبرنگار را بازداشت کرده‌اند. "
            "هوا سرد است. برق کم است. دیدبان حقوق بشر این بازداشت‌ها را غیرقانونی دانست.",
            "ACCUSE disapprove: دیدبان حقوق بشر > طالبان",
        ),
        (
            "شورشیان حاضرند که سازمان ملل در ادارهٔ بندر شریک شود، اما خروج از شهر را نپذیرفته‌اند.",
            "REJECT yield: شورشیان >",
        ),
        ("وزیر مالیه با رد وجود اختلاف گفت که همه یک‌نظر اند.", ""),
    ],
)
def test_whose_deed_is_judged_and_who_judges(text: str, events: str) -> None:
    assert told(text)[-1:] == ([events] if events else [])
