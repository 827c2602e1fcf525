"""Iranian agencies: who goes on speaking, titles in deputies and campaigns, and what police officers announce."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import parties, speakers, told

MET = "کریم نوری در دیدار با سفیر روسیه گفت: من دیروز با آقای پوتین ملاقات کردم. این پیامی به آقای پوتین بود. "


def test_whoever_spoke_goes_on_after_sentences_in_which_others_are_named() -> None:
    assert speakers(MET + "وی گفت: جنگ تمام می‌شود.") == ["کریم نوری"] * 2
    assert told(MET + "وی افزود: ما یک توافق امضا کردیم.")[-1] == "SUPPORT: کریم نوری >"


def test_after_a_closed_quotation_or_without_a_colon_another_may_speak() -> None:
    text = "کریم نوری از بازداشت سه نفر خبر داد. متهم اصلی ناصر کاظمی است. وی گفت که بی‌گناه است."
    assert speakers(text) == ["کریم نوری", "ناصر کاظمی"]


def test_whoever_says_we_does_not_act_in_the_plural_of_others() -> None:
    text = "محمد جعفری گفت: امروز دشمن چاره‌ای ندارد، اگرچه می‌دانیم به این موضوع تن نخواهند داد."
    assert told(text) == []


def test_a_passive_of_presenting_goes_on_about_whoever_was_arrested() -> None:
    text = "سخنگوی دولت گفت که راننده دستگیر و برای سیر مراحل قانونی به دادسرا معرفی شد."
    assert [whom for _, _, whom in parties(text)] == [("راننده",)]  # handed over: one arrest


def test_a_verb_written_on_to_its_noun_is_no_part_of_the_name() -> None:
    assert speakers("رامین معبودی اظهارداشت: راه باز است.") == ["رامین معبودی"]


@pytest.mark.parametrize(
    "speaker",
    [
        "رئیس ستاد انتخاباتی کریم نوری",
        "سخنگوی ستاد انتخاباتی کریم نوری",
        "امام جمعه زیراب",
        "دادستان زیراب",
        "معاون پشتیبانی وزیر آموزش و پرورش",
        "معاون تحقیقات و فناوری وزیر بهداشت",
    ],
)
def test_titles_of_campaigns_towns_and_deputies_are_whole(speaker: str) -> None:
    assert speakers(f"{speaker} گفت که کار آغاز شد.") == [speaker]


def test_a_people_called_noble_is_no_person() -> None:
    assert parties("استاندار از مردم شریف استان تشکر کرد.")[0][2] == ("مردم شریف استان",)
    assert parties("استاندار از محمد شریف تشکر کرد.")[0][2] == ("محمد شریف",)


def test_a_title_between_two_quoted_names_is_the_first_ones() -> None:
    text = "«سرگئی لاوروف» وزیر خارجه روسیه «عباس عراقچی» وزیر خارجه ایران را به مسکو دعوت کرد."
    assert told(text) == ["AGREE: سرگئی لاوروف > عباس عراقچی"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("سرهنگ کریمی از کشف یک محموله سلاح خبر داد.", ["COERCE seize: >"]),
        ("سرهنگ کریمی از توقیف یک دستگاه کامیون خبر داد.", ["COERCE seize: >"]),
        ("سرهنگ کریمی از توقیف دو متهم خبر داد.", ["COERCE arrest: > دو متهم"]),
        (
            "مأموران کالای قاچاق به ارزش ۲ میلیارد ریال کشف و چهار متهم را دستگیر کردند.",
            ["COERCE seize: مأموران >", "COERCE arrest: مأموران > چهار متهم"],
        ),
        ("پلیس با بازرسی یک کامیون ۲۰۰ بسته تریاک کشف کرد.", ["COERCE seize: پلیس >"]),
        ("ماموران خودروی حامل سوخت را متوقف کردند.", []),
        ("مهدی رضایی مربی ملوان به توبیخ کتبی محکوم شد.", ["SANCTION convict: > مهدی رضایی"]),
        ("ایران، روسیه را شریک اصلی خود می‌داند.", []),
        ("رهبر ایران مأموریت شش فرمانده را ابلاغ کرد.", []),
        ("دلم می‌خواهد به خانه بروم.", []),
        ("وزیر مبارزه با ظلم را از دستاوردهای انقلاب برشمرد.", []),
    ],
)
def test_what_the_police_find_and_what_is_no_deed(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_thanks_beside_going_on_do_not_go_on() -> None:
    record = read("کریم نوری با تشکر از استادان ادامه داد: امتحانات برگزار می‌شود.", "2025-01-15")
    assert [e.aspect for e in record.events] == ["asserted"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("سخنگوی دولت در خصوص برنامه دولت برای رفع تحریم، تاکید کرد: کار در جریان است.", []),
        ("سخنگوی دولت بر رفع تحریم تاکید کرد.", ["REQUEST yield: سخنگوی دولت >"]),
        ("این طرح خواستار افزایش نمایندگان از ۲۹۰ نفر بود.", []),
        ("راننده بدون توجه به فرمان پلیس اقدام به فرار کرد.", []),
        ("ماموران موفق به هلاکت یک شرور شدند.", ["ASSAULT: ماموران > یک شرور"]),
        (
            "ظهر سه‌شنبه مورخ ۱۲ اسفندماه عناصر تروریستی به نیروهای سپاه حمله کردند.",
            ["ASSAULT: عناصر تروریستی > نیروهای سپاه"],
        ),
        ("فرمانده کل ارتش با فرمانده کل قوا دیدار کرد.", ["CONSULT: فرمانده کل ارتش > فرمانده کل قوا"]),
        ("رئیسی راه مقابله با تروریسم را حمایت از کشورهای منطقه دانست.", []),
        ("این سومین بار است که اسرائیل به دمشق حمله می‌کند.", []),
        (
            "وزیر ضمن دیدار با سفیر روسیه خواستار همکاری شد.",
            ["REQUEST assist: وزیر > سفیر روسیه", "CONSULT: وزیر > سفیر روسیه"],
        ),
        ("وزیر از توافق ایران و روسیه برای تشکیل کمیته مشترک بین دو کشور خبر داد.", ["AGREE: ایران, روسیه >"]),
    ],
)
def test_what_stands_beside_the_deed_is_not_the_deed(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_a_report_that_is_looked_into_is_nobodys_word() -> None:
    record = read("نمایندگان در جریان رسیدگی به گزارش کمیسیون امور داخلی با این طرح مخالفت کردند.", "2025-01-15")
    assert [e.sources for e in record.events] == [()]


def test_the_find_that_a_lead_announces_is_told_once() -> None:
    lead = "فرمانده انتظامی یزد از کشف یک محموله سلاح خبر داد. "
    assert told(lead + "ماموران در بازرسی از خودرو ۲۰ قبضه سلاح کشف کردند.") == ["COERCE seize: ماموران >"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("ماموران نسبت به دستگیری سه متهم اقدام کردند.", ["COERCE arrest: ماموران > سه متهم"]),
        ("شهرداری نسبت به آسفالت خیابان اقدام کرد.", []),
        ("سه لنج با دستور مقام قضایی توقیف شدند.", ["COERCE seize: > سه لنج"]),
        ("متهمان تحویل مقام قضایی شدند.", ["COERCE arrest: > متهمان"]),
        ("رئیس کل دادگستری یزد گفت که سه سارق بازداشت شدند.", ["COERCE arrest: > سه سارق"]),
    ],
)
def test_whose_order_it_was_is_not_who_did_it(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_two_offices_are_one_mans_before_a_singular_verb() -> None:
    lead = "کریم نوری نماینده تهران و عضو کمیسیون انرژی مجلس گفت: کار آغاز شد."
    text = f"{lead} عضو کمیسیون انرژی مجلس افزود: جنگ تمام شد."
    assert speakers(text) == ["کریم نوری"] * 2
    assert speakers("کریم نوری وزیر نفت و وزیر نیروی عراق گفتند که کار آغاز شد.") == ["کریم نوری", "وزیر نیروی عراق"]


@pytest.mark.parametrize(
    "lead",
    ["بر اساس اطلاعات کسب شده از پلیس", "طبق اخبار واصله از پلیس", "طبق گزارش‌های دریافتی از پلیس"],
)
def test_what_came_in_is_the_word_of_whoever_it_came_from(lead: str) -> None:
    assert speakers(f"{lead}، سه تن کشته شدند.") == ["پلیس"]


def test_an_information_site_written_apart_is_an_outlet() -> None:
    text = "به گزارش مهر به نقل از پایگاه اطلاع رسانی سپاه، سرهنگ کریم نوری گفت: سه تن کشته شدند."
    assert speakers(text) == ["کریم نوری"]
