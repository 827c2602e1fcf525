"""Whose word goes on: media that no list knows, sources taken up, one more sentence, and what is no more of it."""

from __future__ import annotations

import pytest

from rawi import read
from rawi.record import Event, Record
from tests.what.told import accounts, speakers


def _sources(record: Record, type_: str) -> list[str]:
    event: Event = next(e for e in record.events if e.type == type_)
    return [next(a.name for a in record.actors if a.id == i) for i in event.sources]


@pytest.mark.parametrize(
    ("telling", "word"),
    [
        ("سایت روشنا می‌نویسد که سربازان سه تن را بازداشت کردند.", "سایت روشنا"),
        ("سایت روشنا، نزدیک به کارگران، این گفته را رد کرد و نوشت که سربازان سه تن را بازداشت کردند.", "سایت روشنا"),
        ("به گزارش سایت روشنا، سربازان سه تن را بازداشت کردند.", "سایت روشنا"),
        ("سایت وزارت دفاع می‌نویسد که سربازان سه تن را بازداشت کردند.", "وزارت دفاع"),
        ("سایت رسمی می‌نویسد که سربازان سه تن را بازداشت کردند.", "پولیس"),
    ],
)
def test_a_site_that_no_list_knows_is_not_of_whoever_spoke_before(telling: str, word: str) -> None:
    (arrest,) = [a for a in accounts(f"پولیس گفت که راه باز است. {telling}") if a.type == "COERCE"]
    assert arrest.sources == [word]


@pytest.mark.parametrize(
    ("source", "word"),
    [
        ("منبع", "وزارت دفاع"),
        ("این منبع", "وزارت دفاع"),
        ("یک منبع", "یک منبع"),
        ("منبع دوم", "منبع"),
    ],
)
def test_the_source_is_whoever_the_report_quoted(source: str, word: str) -> None:
    text = f"وزارت دفاع گفت که ده تن کشته شدند. {source} افزود که سربازان سه تن را بازداشت کردند."
    (arrest,) = [a for a in accounts(text) if a.type == "COERCE"]
    assert arrest.sources == [word]


def test_a_source_that_was_told_of_is_no_body_that_spoke_since() -> None:
    text = (
        "یک منبع محلی گفت که راه بسته است. وزارت دفاع این گفته را رد کرد. "
        "این منبع افزود که سربازان سه تن را بازداشت کردند."
    )
    (arrest,) = [a for a in accounts(text) if a.type == "COERCE"]
    assert arrest.sources == ["یک منبع محلی"]


def test_a_statement_is_of_whoever_gave_it_out_not_of_the_agency_that_passes_it_on() -> None:
    text = "به گزارش خبرگزاری صدا، سفارت ترکیه از آغاز کار خبر داد. بر اساس این اطلاعیه، سه تن بازداشت شده‌اند."
    (arrest,) = [a for a in accounts(text) if a.type == "COERCE"]
    assert arrest.sources == ["سفارت ترکیه"]


@pytest.mark.parametrize(
    ("telling", "word"),
    [
        ("وزارت دفاع در ادامه آورده است که", ["وزارت دفاع"]),
        ("رویترز همچنین آورده که", ["رویترز"]),
    ],
)
def test_whoever_brings_a_clause_alone_says_it(telling: str, word: list[str]) -> None:
    (arrest,) = [a for a in accounts(f"{telling} سربازان سه تن را بازداشت کرده‌اند.") if a.type == "COERCE"]
    assert arrest.sources == word


@pytest.mark.parametrize("text", ["پولیس مردی را آورد که سه تن را کشته بود.", "وزارت چنان فشار آورد که راه باز شد."])
def test_whoever_brings_somebody_or_something_says_nothing(text: str) -> None:
    assert speakers(text) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("به اساس خبرنامهٔ وزارت دفاع، در بلخ ده تن کشته شدند. همچنان در لغمان سه تن بازداشت شدند.", ["وزارت دفاع"]),
        ("وزارت دفاع افزود که در بلخ ده تن کشته شدند. همچنین در لغمان سه تن بازداشت شدند.", ["وزارت دفاع"]),
        ("در بلخ ده تن کشته شدند. همچنین در لغمان سه تن بازداشت شدند.", []),
        ("وزارت دفاع حمله بر بلخ را محکوم کرد. همچنین در لغمان سه تن بازداشت شدند.", []),
        ("وزارت دفاع افزود که راه باز است.\nهمچنین در لغمان سه تن بازداشت شدند.", []),
    ],
)
def test_one_more_sentence_behind_what_was_said_is_said_as_well(text: str, word: list[str]) -> None:
    assert _sources(read(text, "2025-01-15"), "COERCE") == word


@pytest.mark.parametrize("against", ["حال آنکه", "حال آن که", "در حالی که"])
def test_what_the_other_side_says_against_it_is_no_part_of_what_is_said(against: str) -> None:
    text = f"باکو می‌گوید که ارمنستان حمله کرده است، {against} ایروان باکو را به حمله متهم می‌کند."
    assert _sources(read(text, "2025-01-15"), "ACCUSE") == []


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("والی کندز هم در پیامی این حمله را محکوم کرد.", []),
        ("والی کندز هم این حمله را محکوم کرد.", ["کریم نوری"]),
    ],
)
def test_what_another_says_in_a_message_of_his_does_not_run_on(line: str, word: list[str]) -> None:
    text = f"کریم نوری، فرمانده پولیس، افزود: سربازان با مهاجمان درگیر شدند. {line}"
    assert _sources(read(text, "2025-01-15"), "ACCUSE") == word


@pytest.mark.parametrize(
    "text",
    [
        "کریم نوری گفت: راه باز است. وی افزود: چین با این سند مخالفت کرد و ما از پکن قدردانی می‌کنیم.",
        "کریم نوری گفت: راه باز است. وی تصریح کرد که سئول باید همهٔ بدهی خود را بپردازد.",
        "کریم نوری از آمادگی خود برای آموزش کارمندان افغان خبر داد.",
    ],
)
def test_nobody_is_the_source_of_what_he_does_by_going_on_to_speak(text: str) -> None:
    said = [a for a in accounts(text) if a.actors == ["کریم نوری"]]
    assert said
    assert all(a.sources == [] for a in said)


def _words(text: str) -> list[list[str]]:
    return [a.sources for a in accounts(text)]


def test_a_label_that_opens_the_report_goes_on_over_its_paragraphs() -> None:
    text = (
        "فرمانده مرزبانی: قاچاق کم شده است\n"
        "فرمانده مرزبانی زابل: دو باند شناسایی شدند.\n"
        "مأموران سه تن را بازداشت کردند.\n"
        "دزدان دریایی دیروز به یک قایق حمله کردند."
    )
    assert _words(text) == [["فرمانده مرزبانی زابل"]] * 2


@pytest.mark.parametrize("line", ["ادعای سفیر قطر: ما سه تن را آزاد کردیم.", "پلیس مرزی: راه بسته است."])
def test_lines_with_labels_of_their_own_are_of_several(line: str) -> None:
    text = f"وزیر راه: پل باز شد.\n{line}\nمأموران سه تن را بازداشت کردند."
    assert "وزیر راه" not in [s for a in accounts(text) for s in a.sources]


@pytest.mark.parametrize(
    ("head", "speaker"),
    [
        ("بخش‌هایی از سخنرانی وزیر دفاع در ساری:", "وزیر دفاع"),
        ("کریم نوری، سفیر ایران در ترکیه، در گفت‌وگو با رضا کاوه دربارهٔ جنگ:", "کریم نوری"),
        ("پست تازهٔ خبرگزاری مهر:", "خبرگزاری مهر"),
    ],
)
def test_a_line_that_announces_whose_words_follow(head: str, speaker: str) -> None:
    text = f"{head}\nشورشیان یک پاسگاه را آتش زدند."
    assert _words(text) == [[speaker]]


def test_an_outlets_label_far_down_is_no_byline() -> None:
    text = "باران در ساری\nراه‌ها بسته شد.\nپل‌ها شکست.\nخبرگزاری مهر: پل تازه باز است."
    assert speakers(text) == ["خبرگزاری مهر"]
    assert speakers("باران در ساری\nخبرگزاری مهر: پل تازه باز است.") == []


HIS = "حماس: جنگ پایان می‌یابد\nحماس در بیانیه‌ای اعلام کرد: راه صلح باز است.\n"


def test_the_words_of_whom_the_headline_has_speak_go_on_where_somebody_speaks_for_himself() -> None:
    text = HIS + "دولت فرانسه باید زندانیان را آزاد کند."
    assert [(a.type, a.actors, a.recipients) for a in accounts(text)] == [("REQUEST", ["حماس"], ["فرانسه"])]
    for outlets in ("ارتش فرانسه سه تن را بازداشت کرد.", "سفیر چین گفت که فرانسه باید زندانیان را آزاد کند."):
        assert all("حماس" not in (*a.actors, *a.sources) for a in accounts(HIS + outlets)[-1:])


def test_a_label_behind_a_byline_opens_the_report() -> None:
    text = "حملهٔ تازه\nخبرگزاری مهر:\nنیروی دریایی سپاه پاسداران انقلاب اسلامی: راه بسته است.\nسه تن را کشتیم."
    assert accounts(text)[-1].sources == ["نیروی دریایی سپاه پاسداران انقلاب اسلامی"]
