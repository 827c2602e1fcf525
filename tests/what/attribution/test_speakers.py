"""Who speaks: reports that are pointed to, and speakers whom no list knows."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import accounts, speakers, speakers_of_each, told


def test_this_report_is_the_agencys_whose_it_was_called() -> None:
    text = (
        "به گزارش رویترز از پاریس، «ژان موریه» وزیر دفاع فرانسه به خبرنگاران گفت که راه باز است. "
        "این وزیر با اشاره به وعده‌هایی که داده شده از جمله گزارش کامل دولت‌ها از هزینه‌ها، گفت: کار دشوار است.\n"
        "بنا بر این گزارش، ارتش فرانسه سه تن را کشت."
    )
    (killed,) = [a for a in accounts(text) if a.type == "ASSAULT"]
    assert killed.sources == ["رویترز"]


@pytest.mark.parametrize("goes_on", ["این گزارش می‌افزاید: ", "بر اساس این گزارش، "])
def test_an_outlets_own_report_is_no_bodys_that_spoke_in_it(goes_on: str) -> None:
    text = (
        "دیدار شورای زنان\n"
        "به گزارش خبرگزاری فارس، شورای زنان در تهران گرد آمد. شورا در این نشست بر حقوق زنان تأکید کرد.\n"
        f"{goes_on}پلیس دو نفر را بازداشت کرد."
    )
    (arrest,) = [a for a in accounts(text) if a.type == "COERCE"]
    assert "شورا" not in arrest.sources
    assert speakers(text).count("شورا") + speakers(text).count("شورای زنان") == 1


def test_a_body_that_the_report_quotes_goes_on_in_it() -> None:
    text = (
        "باران در شمال\n"
        "به گزارش خبرگزاری فارس به نقل از سازمان هواشناسی، باران می‌بارد.\n"
        "بر اساس این گزارش، راه‌ها باز است."
    )
    assert speakers(text) == ["سازمان هواشناسی", "سازمان هواشناسی"]


def test_an_unknown_name_before_any_denies_for_itself() -> None:
    text = "روزنامهٔ گاردین نوشت که پولیس در پی دو نفر است.\nایپک هرگونه دخالت خود را در این پرونده رد کرده است."
    assert speakers(text)[-1] == "ایپک"


def test_a_common_noun_before_any_is_the_object() -> None:
    text = "والی کابل گفت که راه باز است.\nورود هرگونه موتر را ممنوع اعلام کرد."
    assert "ورود" not in speakers(text)


def test_a_first_session_says_nothing() -> None:
    text = "نخستین جلسهٔ کمیته وقتی به پایان رسید که همه کشورهای عضو نگرانی خود را از جنگ ابراز کردند."
    assert not any("جلسه" in s for s in speakers(text))


def test_people_in_the_plural_do_not_go_on_in_the_singular() -> None:
    text = "دو منبع این مرد را وزیری نامیدند که با ارتش سوریه همکاری می‌کرد."
    assert all("دو منبع" not in a.actors for a in accounts(text) if a.type == "COOPERATE")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("به گزارش خبرنگار پارلمانی خبرگزاری فارس رضا کریمی به نمایندگان گفت راه باز است.", "رضا کریمی"),
        ("به گزارش خبرنگار مهر رضا کریمی گفت راه باز است.", "رضا کریمی"),
        ("به گزارش خبرنگار سایت افغانستان خبرگزاری فارس، وزارت صحت گفت راه باز است.", "وزارت صحت"),
    ],
)
def test_who_is_named_behind_the_outlets_reporter_speaks(text: str, who: str) -> None:
    assert speakers(text) == [who]


def test_whom_a_reporter_quotes_is_cited() -> None:
    text = "راه بسته شد\nبه گزارش خبرنگار اقتصادی خبرگزاری فارس به نقل از رویترز، پولیس سه تن را گرفت."
    assert speakers(text) == ["رویترز"]


def test_these_sources_are_the_source_that_spoke() -> None:
    text = "یک منبع گفت که افراد ناشناس تیراندازی کردند. این منابع افزودند که دو تن زخمی شدند."
    assert speakers(text) == ["یک منبع", "یک منبع"]


def test_this_news_is_no_outlet() -> None:
    record = read("رضا کریمی در اهواز با اعلام این خبر افزود که راه باز است.")
    assert [s.via for s in record.statements] == [()]


def test_a_paper_that_printed_what_is_spoken_of_carries_nothing() -> None:
    record = read("رضا کریمی واکنش ایران را در مورد چاپ یک کارتون در روزنامهٔ اعتماد نامناسب خواند.")
    assert [s.via for s in record.statements] == [()]
    record = read("رضا کریمی در روزنامهٔ اعتماد نوشت که راه باز است.")
    assert [len(s.via) for s in record.statements] == [1]


def test_this_site_is_the_one_that_wrote_and_not_the_reports_own() -> None:
    text = "خبرگزاری فارس: ایلاف نوشت: راه باز است.\nاین پایگاه خبری نوشت: پل بسته است."
    assert speakers(text) == ["ایلاف", "ایلاف"]
    text = "خبرگزاری فارس: وزیر دفاع گفت راه باز است. این خبرگزاری افزود که پل بسته است."
    assert speakers(text) == ["وزیر دفاع", "خبرگزاری فارس"]


def test_whoever_pointed_to_it_goes_on_to_say() -> None:
    text = (
        "کریم نوری از دادگاه صدام انتقاد کرد. نوری گفت که راه بسته است. "
        "وی به جنایات صدام علیه ایران اشاره کرد و گفت که مدارک جمع می‌شود."
    )
    assert set(speakers(text)) == {"کریم نوری"}


def test_what_a_government_is_called_is_nobody() -> None:
    assert speakers("دولت ائتلافی در پاکستان بر این باور است که راه باز است.") == ["دولت ائتلافی"]


def test_what_one_says_of_himself_behind_his_label_is_no_further_statement() -> None:
    text = "سهراب کریمی می‌گوید هند آرام است.\nسهراب کریمی: خب، فکر می‌کنم که وزیر استعفا خواهد داد."
    assert speakers_of_each(text) == [["سهراب کریمی"], ["سهراب کریمی"]]


def test_what_somebody_points_to_another_for_may_be_the_others_deed() -> None:
    pointed = "وزیر معارف به اظهارات کریم نوری در دیدار با نادر رحیمی اشاره کرد که از برگزاری نشست خودداری کرده."
    assert told(pointed) == []
    assert told("وزیر معارف به این موضوع اشاره کرد که یک شرکت را تحریم کرده است.") == ["SANCTION: وزیر معارف > یک شرکت"]


def test_a_sentence_without_a_subject_goes_on_about_people_of_its_number() -> None:
    assert told("کودکی به سرطان مبتلا شد. به پولیس حمله کردند.") == ["ASSAULT: > پولیس"]
    assert told("معترضان جمع شدند. به پولیس حمله کردند.")[-1] == "ASSAULT: معترضان > پولیس"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("یک منبع در وزارت دفاع گفت که راه باز است.", "یک منبع در وزارت دفاع"),
        ("منبعی در کابل به رویترز گفت که راه باز است.", "منبعی در کابل"),
        ("یک مقام ارشد در کاخ سفید گفت که راه باز است.", "یک مقام ارشد در کاخ سفید"),
        ("یک مقام ملل متحد در نیویارک گفت که راه باز است.", "یک مقام ملل متحد"),
        ("یک منبع دیروز در وزارت دفاع گفت که راه باز است.", "یک منبع"),
        ("یکی از مراجع عظام تقلید گفت که روزه واجب است.", "یکی از مراجع عظام تقلید"),
        ("گزارش‌های کاربران از اختلال در بانک‌ها حکایت دارد.", "کاربران"),
        ("گزارش پلیس حاکی از سه سرقت است.", "پلیس"),
        ("سفیر با لحنی قاطع پاسخ داد که راه باز است.", "سفیر"),
        ("به گزارش رویترز، وقتی از نادر نوری دربارهٔ جنگ سوال شد، جواب داد: «نه».", "نادر نوری"),
    ],
)
def test_who_speaks(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "گزارش‌ها از اختلال در بانک‌ها حکایت دارد.",
        "گزارش‌های وزارت مبنی بر این که جنگ تمام شده است، نادرست است.",
        "این سیاست حاکی از شکست است.",
        "نگرانی‌ها دربارهٔ جنگ کاهش پیدا می‌کند.",
        "پسرشان فقط انگلیسی صحبت می‌کند.",
    ],
)
def test_nobody_speaks(text: str) -> None:
    assert not speakers(text)


def test_what_another_tells_that_somebody_holds_is_no_act_of_saying() -> None:
    assert speakers("کریم نوری گفت که نادر کاوه معتقد است جنگ تمام می‌شود.") == ["کریم نوری"]
    assert speakers("کریم نوری گفت که نادر کاوه این طرح را بی‌فایده خواند.") == ["کریم نوری", "نادر کاوه"]
    assert speakers("نادر کاوه معتقد است که جنگ تمام می‌شود.") == ["نادر کاوه"]


def test_having_warned_somebody_goes_on_to_say() -> None:
    said = speakers("وزارت اطلاعات دربارهٔ ترور هشدار داده و مدعی شده که مرز باز است.")
    assert said == ["وزارت اطلاعات", "وزارت اطلاعات"]
    (arrest,) = told("دو تن کشته و سه تن زخمی شده‌اند.")
    assert arrest == "ASSAULT: > دو تن"


def test_who_quotes_another_as_he_passes_nothing_on_as_a_medium() -> None:
    record = read("یکی از باشندگان گفت که آب نیست. او به نقل از یکی از همسایه‌ها گفته است: «آب تلخ است.»", "2025-01-15")
    assert all(not s.via for s in record.statements)
