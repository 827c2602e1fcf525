"""Answers told before the claim, by a phrase, in the passive; whose word it is that stands only behind."""

from __future__ import annotations

import pytest

from rawi import read
from rawi.record import Event, Record

CLAIM = "دیدبان حقوق بشر گفت که ارتش پاکستان دو آموزگار را کشت. "


def _names(record: Record, ids: tuple[str, ...]) -> list[str]:
    names = {a.id: a.name for a in record.actors}
    return [names[one] for one in ids]


def _answers(record: Record, event: Event) -> list[tuple[str, str]]:
    names = {a.id: a.name for a in record.actors}
    return [(names[r.actor], r.stance) for r in event.responses]


@pytest.mark.parametrize(
    "text",
    [
        CLAIM + "به گفتهٔ سخنگوی والی، این اتهام‌ها دروغ است.",
        CLAIM + "به گفتهٔ سخنگوی والی، چنین چیزی رخ نداده است.",
        CLAIM + "سخنگوی والی گفت که چنین چیزی رخ نداده است.",
        "در حالی که سخنگوی والی این ادعا را رد می‌کند، " + CLAIM,
    ],
)
def test_who_denies_it(text: str) -> None:
    record = read(text, "2025-01-15")
    (event,) = record.events
    assert _answers(record, event) == [("سخنگوی والی", "denies")]
    assert _names(record, event.sources) == ["دیدبان حقوق بشر"]


@pytest.mark.parametrize(
    "text",
    [
        "سخنگوی حکومت گزارش‌ها دربارهٔ بازداشت دو خبرنگار از سوی حزب‌الله لبنان را نادرست خواند.",
        "گزارش‌ها دربارهٔ بازداشت دو خبرنگار توسط حزب‌الله لبنان از سوی سخنگوی حکومت رد شد.",
    ],
)
def test_whose_deed_is_denied(text: str) -> None:
    record = read(text, "2025-01-15")
    (event,) = record.events
    assert _names(record, event.actors) == ["حزب‌الله لبنان"]
    assert _answers(record, event) == [("سخنگوی حکومت", "denies")]


def test_what_is_confirmed_is_no_part_of_the_name() -> None:
    record = read(CLAIM + "سخنگوی حکومت وقوع این رویداد را تأیید کرده است.", "2025-01-15")
    assert _answers(record, record.events[0]) == [("سخنگوی حکومت", "confirms")]


@pytest.mark.parametrize(
    "saying",
    [
        "سازمان ملل با اعلام این خبر گفت که راه باز است.",
        "سازمان ملل با بیان این مطلب گفت که راه باز است.",
        "این خبر را سازمان ملل اعلام کرد.",
    ],
)
def test_whose_word_stands_behind(saying: str) -> None:
    record = read("ارتش پاکستان دیروز دو آموزگار را کشت. " + saying, "2025-01-15")
    assert _names(record, record.events[0].sources) == ["سازمان ملل"]


def test_officials_behind_the_object_say_it() -> None:
    record = read("ارتش پاکستان دیروز دو آموزگار را کشت. این خبر را مسئولان محلی اعلام کردند.", "2025-01-15")
    (event,) = record.events
    assert _names(record, event.sources) == ["مسئولان محلی"]


def test_the_accused_deny_what_one_body_charged_them_with() -> None:
    record = read("پلیس ترکیه دو خبرنگار را به جاسوسی متهم کرد. آنان این اتهام را رد کرده‌اند.", "2025-01-15")
    (event,) = record.events
    assert _answers(record, event) == [("دو خبرنگار", "denies")]


@pytest.mark.parametrize(
    ("answer", "stance"),
    [
        ("ارتش پاکستان این اتهام را مردود می‌داند.", "denies"),
        ("ارتش پاکستان می‌گوید که این گزارش با واقعیت مطابقت ندارد.", "denies"),
    ],
)
def test_who_dismisses_a_charge_accuses_nobody(answer: str, stance: str) -> None:
    record = read(CLAIM + answer, "2025-01-15")
    (event,) = record.events
    assert _answers(record, event) == [("ارتش پاکستان", stance)]


def test_nobody_at_all_is_nobodys_silence() -> None:
    record = read(CLAIM + "هنوز هیچ مقامی در این باره اظهار نظر نکرده است.", "2025-01-15")
    assert not record.events[0].responses
    record = read(CLAIM + "هیچ مقام پاکستان در این باره اظهار نظر نکرده است.", "2025-01-15")
    assert record.events[0].responses


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("طالبان دست داشتن در شکنجهٔ دو خبرنگار را رد کرده است.", ["طالبان"]),
        ("سخنگوی طالبان دخالت این گروه در شکنجهٔ دو خبرنگار را رد کرد.", ["طالبان"]),
        ("سخنگوی والی دست داشتن در شکنجهٔ دو خبرنگار را رد کرد.", []),
    ],
)
def test_whose_part_is_denied(text: str, who: list[str]) -> None:
    record = read(text, "2025-01-15")
    assert _names(record, record.events[0].actors) == who


def test_silence_told_before_anything_else() -> None:
    record = read("طالبان در این باره چیزی نگفته است، اما " + CLAIM.replace("ارتش پاکستان", "این گروه"), "2025-01-15")
    (event,) = record.events
    assert _answers(record, event) == [("طالبان", "silent")]


@pytest.mark.parametrize(
    "whom", ["رهبر حزب مخالف", "رئیس شورای شهر مشهد", "فرمانده پیشین پلیس هرات", "چهار آموزگار زن"]
)
def test_who_says_what_he_did_to_an_office(whom: str) -> None:
    record = read(f"گارد ساحلی یونان اذعان کرد که {whom} را بازداشت کرده است.", "2025-01-15")
    (event,) = record.events
    assert _names(record, event.actors) == ["گارد ساحلی یونان"]
    assert _names(record, event.recipients) == [whom]


def test_witnesses_accuse_a_body() -> None:
    record = read("چند شاهد عینی پولیس را به شکنجهٔ دو خبرنگار متهم کردند.", "2025-01-15")
    assert [_names(record, e.actors) for e in record.events if e.type == "ASSAULT"] == [["پولیس"]]


def test_protesters_attacked_by_a_state_riot_not() -> None:
    assert read("وزارت داخلهٔ ایران بر زنان معترض حمله کرد.", "2025-01-15").events[0].type == "ASSAULT"
    assert read("دانشجویان معترض به دفتر والی حمله کردند.", "2025-01-15").events[0].type == "PROTEST"


def test_whose_deed_a_clause_inside_the_denial_tells() -> None:
    record = read("طالبان این اتهام را که دو خبرنگار را کشته است، رد کرد.", "2025-01-15")
    (event,) = record.events
    assert _names(record, event.actors) == ["طالبان"]
    assert _answers(record, event) == [("طالبان", "denies")]


def test_reports_that_say_so_are_denied() -> None:
    record = read("سخنگوی والی گزارش‌هایی را که می‌گوید پولیس دو خبرنگار را کشته است، رد کرد.", "2025-01-15")
    (event,) = record.events
    assert _names(record, event.actors) == ["پولیس"]
    assert _answers(record, event) == [("سخنگوی والی", "denies")]


def test_a_deed_confirmed_by_its_noun_is_no_second() -> None:
    text = "سازمان ملل گفت که ارتش پاکستان بازنشستگان را کشت. ارتش پاکستان نیز کشتن بازنشستگان را تأیید کرد."
    record = read(text, "2025-01-15")
    (event,) = record.events
    assert _names(record, event.sources) == ["سازمان ملل"]
    assert _answers(record, event) == [("ارتش پاکستان", "confirms")]


@pytest.mark.parametrize(
    "asked",
    [
        "بی‌بی‌سی در این باره از سخنگوی والی پرسید، اما پاسخی نگرفت.",
        "بی‌بی‌سی با سخنگوی والی تماس گرفت، اما پاسخی دریافت نکرد.",
    ],
)
def test_who_was_asked_in_vain(asked: str) -> None:
    record = read(CLAIM + asked, "2025-01-15")
    (event,) = record.events
    assert _answers(record, event) == [("سخنگوی والی", "silent")]


def test_a_source_accuses_a_group_and_is_not_of_it() -> None:
    record = read("یک منبع امنیتی حماس را به کشتن دو خبرنگار متهم کرده است.", "2025-01-15")
    assert [_names(record, e.actors) for e in record.events if e.type == "ASSAULT"] == [["حماس"]]


@pytest.mark.parametrize(
    "answer",
    [
        "اما سخنگوی والی گفت که دو آموزگار کشته نشده‌اند.",
        "سخنگوی حکومت گفت که آنان کشته نشده‌اند.",
        "سخنگوی والی گفت که ارتش پاکستان دو آموزگار را نکشته است.",
        "به گفتهٔ سخنگوی والی، دو آموزگار کشته نشده‌اند.",
        "سخنگوی والی گفت که این کار ارتش پاکستان نبوده است.",
    ],
)
def test_who_says_that_the_same_was_not_done_denies_it(answer: str) -> None:
    record = read(CLAIM + answer, "2025-01-15")
    (event,) = record.events
    assert [stance for _, stance in _answers(record, event)] == ["denies"]


@pytest.mark.parametrize(
    "other",
    [
        "سخنگوی والی گفت که ارتش ترکیه کریم نوری را نکشته است.",
        "سخنگوی والی گفت که کریم نوری کشته نشده است.",
    ],
)
def test_that_others_were_not_harmed_denies_nothing(other: str) -> None:
    record = read(CLAIM + other, "2025-01-15")
    assert not [r for e in record.events if e.actors for r in e.responses]


def test_what_is_told_as_not_done_in_answer_is_no_event() -> None:
    text = "سازمان ملل گفت که طالبان کریم نوری را بازداشت کردند. سفیر ترکیه گفت که او بازداشت نشده است."
    record = read(text, "2025-01-15")
    (event,) = record.events
    assert _answers(record, event) == [("سفیر ترکیه", "denies")]


BEFORE = "دیدبان حقوق بشر گفت که ارتش پاکستان دو آموزگار را کشت. کانون وکلا از آن یاد کرد.\n\n"


def _answered(record: Record) -> dict[str, list[tuple[str, str]]]:
    """The answers to each event, by the first whom it befell."""
    return {_names(record, e.recipients)[0]: _answers(record, e) for e in record.events if e.recipients}


def test_the_claim_right_before_is_answered_and_not_the_first() -> None:
    text = BEFORE + "سازمان ملل گفت که پلیس ترکیه کریم نوری را بازداشت کرد. سفیر روسیه این ادعا را رد کرد."
    answers = _answered(read(text, "2025-01-15"))
    assert answers["کریم نوری"] == [("سفیر روسیه", "denies")]
    assert answers["دو آموزگار"] == []


def test_an_answer_that_opens_a_paragraph_before_its_claim() -> None:
    after = "در حالی که سفیر روسیه این ادعا را رد می‌کند، سازمان ملل می‌گوید که پلیس ترکیه کریم نوری را ربود."
    answers = _answered(read(BEFORE + after, "2025-01-15"))
    assert answers["کریم نوری"] == [("سفیر روسیه", "denies")]
    assert answers["دو آموزگار"] == []


def test_news_denied_of_others_in_another_paragraph_is_a_deed_of_its_own() -> None:
    text = BEFORE + "سفیر روسیه خبر کشته شدن ماهیگیران هندی را تکذیب کرد."
    answers = _answered(read(text, "2025-01-15"))
    assert answers["ماهیگیران هندی"] == [("سفیر روسیه", "denies")]
    assert answers["دو آموزگار"] == []


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("سپاه پاسداران یک شهروند آلمانی را شکنجه کرد", "اسرائیل فرهاد میثمی را شکنجه کرد"),
        ("طالبان سردبیر روزنامهٔ شرق را زندانی کرد", "مدیر مسئول هفته‌نامهٔ صبا در بلخ دستگیر شد"),
    ],
)
def test_deeds_of_others_are_not_told_again(first: str, then: str) -> None:
    record = read(f"صلیب سرخ گفت که {first}.\n\nعفو بین‌الملل گفت که {then}.", "2025-01-15")
    assert len(record.events) == 2


def test_what_the_outlet_told_right_before_is_confirmed() -> None:
    first = "دیدبان حقوق بشر گفت که ارتش پاکستان دو آموزگار را زندانی کرد. "
    text = first + "سه کارگر در بلخ اعدام شدند. سفیر روسیه این رویداد را تأیید کرد."
    answers = _answered(read(text, "2025-01-15"))
    assert answers["سه کارگر"] == [("سفیر روسیه", "confirms")]
    assert answers["دو آموزگار"] == []
