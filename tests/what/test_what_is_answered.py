"""What an answer takes up: the charge, the rumour or the deed that its own words name; and nothing where none fits."""

from __future__ import annotations

import pytest

from rawi import read
from rawi.record import Record
from tests.what.told import names, only, told

RAID = "باشندگان قریهٔ سنگ‌آب گفتند که سربازان پاکستانی یک خانه را بمباران کردند. "


def _told(text: str) -> list[tuple[str, list[str], list[tuple[str, str]]]]:
    """The types of a text's events, on whose word they rest, and who answers them how."""
    record = read(text, "2025-03-10")
    return [(e.type, names(record, e.sources), _answers(record, e.type)) for e in record.events]


def _answers(record: Record, type_: str) -> list[tuple[str, str]]:
    name = {a.id: a.name for a in record.actors}
    return [(name[r.actor], r.stance) for e in record.events if e.type == type_ for r in e.responses]


def test_a_charge_is_denied_and_not_what_others_did() -> None:
    record = read(
        "پولیس هرات دو صراف را بازداشت کرد. دادستان هرات گفت که این دو تن به نشر پول جعلی متهم هستند. "
        "روزنامهٔ بامداد نوشت که ماموران دکان یکی از آنان را بستند. وکیل آنان گفت که موکلانش هر دو اتهام را رد می‌کنند.",
        "2025-03-10",
    )
    assert [s for _, s in _answers(record, "ACCUSE")] == ["denies"]
    assert _answers(record, "COERCE") == []


@pytest.mark.parametrize(
    "text",
    [
        "سارنوال کندز گفت که دیشب خبری مبنی بر بازداشت دو معلم نشر شد، اما این خبر صحت ندارد.",
        "بر اساس اعلام سارنوال کندز، شایعه شده دو معلم بازداشت شده‌اند که این ادعا از اساس کذب است.",
    ],
)
def test_who_passes_on_a_rumour_to_deny_it_is_no_source(text: str) -> None:
    assert _told(text) == [("COERCE", [], [("سارنوال کندز", "denies")])]


@pytest.mark.parametrize(
    ("text", "type_", "sources"),
    [
        ("معاون والی با تکذیب شایعهٔ بازداشت دو معلم گفت که مکتب‌ها باز است.", "COERCE", []),
        ("معاون والی ضمن رد گزارش‌ها دربارهٔ شکنجهٔ زندانیان گفت که زندان‌ها باز است.", "ASSAULT", []),
        ("معاون والی ادعاهای مطرح شده از سوی هند مبنی بر کشته شدن ده نفر در حملات را رد کرد.", "ASSAULT", ["هند"]),
    ],
)
def test_what_is_denied_along_with_the_saying(text: str, type_: str, sources: list[str]) -> None:
    assert _told(text) == [(type_, sources, [("معاون والی", "denies")])]


def test_who_rejects_talks_beside_denies_no_meeting() -> None:
    assert all(not answers for _, _, answers in _told("سفیر چین ضمن رد گفت‌وگو با هند گفت که راه باز است."))


@pytest.mark.parametrize(
    "answer",
    [
        "طالبان در خصوص این گزارش واکنشی از خود نشان نداده‌اند.",
        "طالبان تا زمان نشر این گزارش واکنشی به این خبر نشان نداده‌اند.",
        "طالبان به درخواست روزنامهٔ بامداد برای اظهارنظر پاسخ ندادند.",
    ],
)
def test_silence_in_other_words(answer: str) -> None:
    assert _told(RAID + answer) == [("ASSAULT", ["باشندگان قریهٔ سنگ‌آب"], [("طالبان", "silent")])]


@pytest.mark.parametrize(
    "answer",
    [
        "نمایندگان در پارلمان یک دقیقه سکوت کردند.",
        "چین از طرح تازهٔ خود سخنی نگفت.",
        "طالبان در مورد این سرودها چیزی نگفته‌اند.",
    ],
)
def test_silence_about_something_else(answer: str) -> None:
    assert _told(RAID + answer) == [("ASSAULT", ["باشندگان قریهٔ سنگ‌آب"], [])]


def test_who_sets_against_it_what_happened_disputes_it() -> None:
    text = RAID + "وزارت دفاع پاکستان اما گفت که در این حمله هشت جنگجو از بین رفته‌اند."
    assert ("وزارت دفاع پاکستان", "disputes") in _answers(read(text, "2025-03-10"), "ASSAULT")


def test_the_details_of_the_arrest_are_not_verified() -> None:
    record = read(
        "ماموران کریم نوری، روزنامه‌نگار، را در بلخ بازداشت کردند. برادر او گفت که ماموران کمپیوتر او را نیز ضبط کردند. "
        "روزنامهٔ بامداد نتوانسته است جزئیات این بازداشت را به طور مستقل تایید کند.",
        "2025-03-10",
    )
    assert [[r.stance for r in e.responses] for e in record.events if e.mode == "arrest"] == [["unverified"]]
    assert [[r.stance for r in e.responses] for e in record.events if e.mode == "seize"] == [[]]


@pytest.mark.parametrize(
    "answer",
    ["اردوی پاکستان این ادعا را نادرست خواند.", "سخنگوی اردوی پاکستان گفت که این سخنان «اشتباه و پوچ» است."],
)
def test_who_calls_a_claim_untrue_accuses_nobody(answer: str) -> None:
    ((type_, _, answers),) = _told(RAID + answer)
    assert (type_, [stance for _, stance in answers]) == ("ASSAULT", ["denies"])


def test_they_are_those_who_spoke_where_their_word_is_given() -> None:
    text = "منابع محلی می‌گویند که طالبان سه مرد بی‌گناه را بازداشت کردند. به گفتهٔ آنان، طالبان دو خانه را نیز سوزاندند."
    record = read(text, "2025-03-10")
    assert names(record, only(record, "ASSAULT").sources) == ["منابع محلی"]


def test_who_only_tells_of_a_deed_did_not_do_it() -> None:
    assert told("برخی فعالان مدعی بازداشت وزیر مالیه شدند.") == ["COERCE arrest: > وزیر مالیه"]


CLAIM = "سازمان صلح سبز گفت که نیروهای طالبان سه معلم را در بامیان شکنجه کرده‌اند.\n\n"


@pytest.mark.parametrize(
    ("answer", "stance"),
    [
        ("سخنگوی طالبان گفت که این گزارش به دور از واقعیت است.", "denies"),
        ("سخنگوی طالبان گفت که این گزارش عاری از حقیقت است.", "denies"),
        ("سخنگوی طالبان گفت که این گزارش هیچ پایه‌ای ندارد.", "denies"),
        ("سخنگوی طالبان گفت: «این گزارش را رد می‌کنیم.»", "denies"),
        ("سخنگوی طالبان صحت این گزارش را رد کرد.", "denies"),
        ("سخنگوی طالبان صحت این گزارش را تایید کرد.", "confirms"),
        ("سخنگوی طالبان گفت که از چنین چیزی آگاهی ندارد.", "denies"),
        ("سخنگوی طالبان گفت که در این باره اطلاع ندارد.", "denies"),
        ("سخنگوی طالبان همواره چنین اتهاماتی را رد کرده است.", "denies"),
        ("سخنگوی طالبان شکنجهٔ معلمان را نپذیرفت.", "denies"),
        ("سخنگوی طالبان نیز شکنجهٔ معلمان را تایید کرد.", "confirms"),
        ("سخنگوی طالبان از پاسخ دادن به پرسش‌ها خودداری کرد.", "silent"),
        ("سخنگوی طالبان در این باره توضیح بیشتری نداد.", "silent"),
        ("تا لحظهٔ نشر این خبر سخنگوی طالبان در این مورد سخن نگفته است.", "silent"),
    ],
)
def test_more_words_for_answers(answer: str, stance: str) -> None:
    assert _told(CLAIM + answer) == [("ASSAULT", ["سازمان صلح سبز"], [("سخنگوی طالبان", stance)])]


def test_who_is_not_ready_to_talk_of_it_is_silent() -> None:
    record = read(CLAIM + "سخنگوی طالبان حاضر به گفت‌وگو در این باره نشد.", "2025-03-10")
    assert _answers(record, "ASSAULT") == [("سخنگوی طالبان", "silent")]
    assert all(e.type != "REJECT" for e in record.events)


@pytest.mark.parametrize(
    "text",
    [
        "معاون والی با رد بازداشت معلمان از سوی پولیس مدعی شد که مکتب‌ها باز است.",
        "معاون والی با رد شکنجهٔ معلمان از سوی پولیس گفت که مکتب‌ها باز است.",
    ],
)
def test_who_denies_a_crime_refuses_and_alleges_nothing(text: str) -> None:
    ((type_, _, answers),) = _told(text)
    assert type_ in ("COERCE", "ASSAULT")
    assert answers == [("معاون والی", "denies")]


@pytest.mark.parametrize(
    "more",
    [
        "در بخشی از این گزارش گفته شده که پولیس یک خانه را سوزانده است.",
        "یافته‌های این گزارش نشان می‌دهد که پولیس یک خانه را سوزانده است.",
        "این گزارش نشان می‌دهد که پولیس یک خانه را سوزانده است.",
    ],
)
def test_the_report_named_before_is_its_owners_word(more: str) -> None:
    record = read("در گزارش سازمان صلح سبز آمده است که پولیس سه تن را بازداشت کرد. " + more, "2025-03-10")
    assert names(record, only(record, "ASSAULT").sources) == ["سازمان صلح سبز"]


def test_news_on_whose_occasion_somebody_speaks_is_not_his() -> None:
    text = "در پی نشر گزارش‌ها از کشته شدن کریم نوری، فرمانده پولیس بلخ گفت که دو تن بازداشت شدند."
    assert [type_ for type_, _, _ in _told(text)] == ["COERCE"]


def test_what_somebody_is_said_to_have_kept_to_himself_is_no_silence() -> None:
    answer = "مشاور رییس گفت که رییس طالبان از شمار معلمان سخن نگفته است."
    assert _answers(read(CLAIM + answer, "2025-03-10"), "ASSAULT") == []


def test_the_message_in_which_something_is_asked_asks_nothing() -> None:
    record = read("پیام وزیر در شبکهٔ ایکس که در آن از طالبان خواسته بود زندانیان را آزاد کنند، پاک شد.", "2025-03-10")
    assert all(names(record, e.actors) == [] for e in record.events if e.type == "REQUEST")
    assert all(names(record, s.speakers) != ["شبکهٔ ایکس"] for s in record.statements)


@pytest.mark.parametrize("who", ["دوستانش", "خانواده‌اش"])
def test_somebodys_people_ask_for_themselves(who: str) -> None:
    record = read(f"کریم نوری گفت که {who} خواهان آزادی او شدند.", "2025-03-10")
    request = only(record, "REQUEST")
    assert names(record, request.actors) == [who]
    assert names(record, request.sources) == ["کریم نوری"]


@pytest.mark.parametrize("opening", ["از سوی هم", "از سویهم", "از سویی هم،"])
def test_on_the_other_hand_is_nobodys_side(opening: str) -> None:
    text = f"مقام‌های هند گفتند که دو تن زخمی شدند. {opening} اردوی پاکستان ادعا دارد که ده تن کشته شدند."
    record = read(text, "2025-03-10")
    assert ["اردوی پاکستان"] in [names(record, s.speakers) for s in record.statements]


def test_the_claim_of_the_same_sentence_is_answered() -> None:
    record = read(
        "مقام‌های بلخ گفتند که درگیری میان پولیس و طالبان در ولسوالی چمتال ادامه دارد. طالبان ادعا کردند که سه پوسته را "
        "تصرف کرده‌اند، اما سخنگوی والی بلخ این ادعا را رد کرد.",
        "2025-03-10",
    )
    assert _answers(record, "ASSAULT") == []
    assert _answers(record, "COERCE") == [("سخنگوی والی بلخ", "denies")]


def test_who_gives_no_figures_is_not_silent() -> None:
    assert _answers(read(CLAIM + "سخنگوی طالبان در مورد تلفات معلومات نداد.", "2025-03-10"), "ASSAULT") == []


def test_who_calls_a_claim_baseless_in_two_words_is_no_source_of_it() -> None:
    text = "پولیس بلخ گفت که ادعای برخی رسانه‌ها مبنی بر بازداشت سه معلم بی پایه و اساس است."
    assert _answers(read(text, "2025-03-10"), "COERCE") == [("پولیس بلخ", "denies")]
    assert [sources for _, sources, _ in _told(text)] == [["برخی رسانه‌ها"]]
