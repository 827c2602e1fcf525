"""Phrases of actors and places: where they begin and end, and what kind they are."""

from __future__ import annotations

from datetime import date

import pytest

from rawi.lexicon import load
from rawi.text import analyse
from rawi.time.find import find as find_times
from rawi.who import find
from rawi.who.model import Mention, Who

DAY = date(2025, 1, 15)


def read(text: str) -> tuple[Who, list[tuple[str, str]]]:
    """The actors of a text, and its outermost mentions as words with their kind."""
    words = analyse(text)
    who = find(words, find_times(words, DAY, load()), load())
    return who, [(words.quote(m.first, m.last), m.kind) for m in who.mentions]


def first(text: str) -> tuple[str, str]:
    return read(text)[1][0]


def inner(text: str) -> list[Mention]:
    return read(text)[0].mentions[0].inner


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        # a body's field goes on over a second noun, its preposition, and what describes the body
        (
            "مرکز تحقیقات و مطالعات امنیتی مستقر در لاهور گزارشی نشر کرد.",
            "مرکز تحقیقات و مطالعات امنیتی مستقر در لاهور",
            "organization",
        ),
        (
            "دفتر مبارزه با جرم و مواد مخدر ملل متحد در گزارشی نوشت.",
            "دفتر مبارزه با جرم و مواد مخدر ملل متحد",
            "organization",
        ),
        ("سازمان پدافند غیرعامل در اطلاعیه‌ای هشدار داد.", "سازمان پدافند غیرعامل", "organization"),
        (
            "کمیتهٔ روابط خارجی مجلس نمایندگان امریکا نشستی برگزار کرد.",
            "کمیتهٔ روابط خارجی مجلس نمایندگان امریکا",
            "organization",
        ),
        ("انجمن نویسندگان و خبرنگاران بلخ اعتراض کرد.", "انجمن نویسندگان و خبرنگاران بلخ", "organization"),
        ("وزارت صحت زیر ادارهٔ حوثی‌ها شمار قربانیان را اعلام کرد.", "وزارت صحت زیر ادارهٔ حوثی‌ها", "organization"),
        # names between quotation marks
        ("شرکت «آب زلال» قرارداد را برد.", "شرکت «آب زلال»", "organization"),
        ("روستای «چشمه‌سفید» زیر آب رفت.", "روستای «چشمه‌سفید»", "place"),
        # measures, counts, relatives
        ("یک پناهجوی ۲۴ سالهٔ افغان زخمی شد.", "یک پناهجوی ۲۴ سالهٔ افغان", "people"),
        ("مرد سی و پنج ساله بازداشت شد.", "مرد سی و پنج ساله", "people"),
        ("مقام‌های دو کشور بیش از سه ساعت گفتگو کردند.", "مقام‌های دو کشور", "people"),
        ("هیاتی از هر دو کشور در مرز دیدار کرد.", "هیاتی از هر دو کشور", "delegation"),
        ("پدر یکی از دختران به خبرنگاران گفت.", "پدر یکی از دختران", "people"),
        ("خانوادهٔ سه زندانی در برابر دادگاه جمع شدند.", "خانوادهٔ سه زندانی", "people"),
        # descriptions with a complement of their own
        ("افراد مسلح سوار بر موترسایکل یک داکتر را کشتند.", "افراد مسلح سوار بر موترسایکل", "people"),
        ("شبه‌نظامیان وابسته به ایران شلیک کردند.", "شبه‌نظامیان وابسته به ایران", "people"),
        ("مقامات در واشنگتن گفتند که مذاکره ادامه دارد.", "مقامات در واشنگتن", "people"),
        ("گروه موسوم به لشکر طیبه مسوولیت حمله را گرفت.", "گروه موسوم به لشکر طیبه", "group"),
        # endings that only the lexicon's nouns show
        ("سارنوالان پرونده را بستند.", "سارنوالان", "people"),
    ],
)
def test_phrases_are_neither_cut_short_nor_run_over(text: str, words: str, kind: str) -> None:
    assert first(text) == (words, kind)


@pytest.mark.parametrize(
    "text",
    [
        "شرکت «آب زلال» قرارداد را برد.",
        "مقام‌های دو کشور بیش از سه ساعت گفتگو کردند.",
        "شبه‌نظامیان وابسته به ایران شلیک کردند.",
    ],
)
def test_phrases_end_at_the_same_words_without_joiners(text: str) -> None:
    assert [w.replace("\u200c", "") for w, _ in read(text)[1]] == [w for w, _ in read(text.replace("\u200c", ""))[1]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("سخنگوی پولیس طالبان در تخار، حکمت‌الله نوری، این خبر را تأیید کرد.", "حکمت‌الله نوری"),
        ("ولسوال طالبان در حصهٔ دوم بهسود، مولوی شمس‌الحق یعقوبی، از درگیری خبر داد.", "مولوی شمس‌الحق یعقوبی"),
        ("رهبر حزب دموکرات، پارک مین‌هو، از رییس جمهور خواست که برود.", "پارک مین‌هو"),
        ("ملک نسیم احمدی، رییس اجرایی کرکت بورد، این تصمیم را خواند.", "ملک نسیم احمدی"),
        ("مولوی ظاهر احسان رییس محکمهٔ مرافعهٔ غور گفت.", "مولوی ظاهر احسان"),
        ("بهرام کیانی‌فر رئیس سازمان پدافند غیرعامل گفت.", "بهرام کیانی‌فر"),
        ("سردار حمید نصرتی‌زاده فرمانده منطقه دوم نیروی دریایی سپاه از رزمایش خبر داد.", "حمید نصرتی‌زاده"),
        ("فیصل بن فرحان آل سعود، وزیر خارجهٔ عربستان سعودی، به دمشق رفت.", "فیصل بن فرحان آل سعود"),
        ("باسم نعیم، عضو ارشد دفتر سیاسی حماس مستقر در قطر، گفت.", "باسم نعیم"),
        ("محکمه از اعدام مردی به نام منگل خبر داد.", "منگل"),
        ("حاجی عبدالصمد سادات سرپرست این وزارت در محفل گفت.", "حاجی عبدالصمد سادات"),
        ("شهرت عظیموف معاون صدراعظم ازبیکستان رسید.", "شهرت عظیموف"),
        ("لانری ویلیمز-ایدون، معاون ارشد این گروه، گفت.", "لانری ویلیمز-ایدون"),
        ("پارلمان کریم رحیمی را به عنوان وزیر دفاع تأیید کرد.", "کریم رحیمی"),
        ("فرماندار دشتیاری امروز از سیل خبر داد.", "فرماندار دشتیاری"),
        # family names that are words too, given names of two parts that no list holds
        ("سلیم محقق می‌گوید که پل بسته است.", "سلیم محقق"),
        ("به گفتهٔ حمید افتخار، پل بسته است.", "حمید افتخار"),
        ("رئیس کمیسیون، بلال ستوده، گفت که پل بسته است.", "بلال ستوده"),
        ("جمیل خان مطمئن در نشستی گفت که پل بسته است.", "جمیل خان مطمئن"),
        ("مختاراحمد رسولی گفت که پل بسته است.", "مختاراحمد رسولی"),
        ("پدرام مدنی به اتهام جاسوسی اعدام شد.", "پدرام مدنی"),
        ("قباد رامش در زندان کرج اعدام شد.", "قباد رامش"),
    ],
)
def test_persons_are_named_whole(text: str, name: str) -> None:
    assert name in [a.name for a in read(text)[0].actors if a.kind == "person"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("سخنگوی پولیس طالبان در تخار، حکمت‌الله نوری، این خبر را تأیید کرد.", "سخنگوی پولیس طالبان در تخار"),
        ("مولوی ظاهر احسان رییس محکمهٔ مرافعهٔ غور گفت.", "رییس محکمهٔ مرافعهٔ غور"),
        ("بهرام کیانی‌فر رئیس سازمان پدافند غیرعامل گفت.", "رئیس سازمان پدافند غیرعامل"),
        ("باسم نعیم، عضو ارشد دفتر سیاسی حماس مستقر در قطر، گفت.", "عضو ارشد دفتر سیاسی حماس مستقر در قطر"),
        (
            "به نقل از جلال جلالی، سرپرست وزارت صحت عامۀ حکومت طالبان آمده که گفته است.",
            "سرپرست وزارت صحت عامۀ حکومت طالبان",
        ),
    ],
)
def test_titles_go_as_far_as_they_are_written(text: str, title: str) -> None:
    assert [r.title for a in read(text)[0].actors for r in a.roles] == [title]


@pytest.mark.parametrize(
    ("text", "person", "titles"),
    [
        ("راشد خان، آوازخوان و رییس انجمن هنری بلخ گفت.", "راشد خان", ["آوازخوان", "رییس انجمن هنری بلخ"]),
        ("دفتر بنیامین نتنیاهو، صدراعظم اسراییل، این را گفت.", "بنیامین نتنیاهو", ["صدراعظم اسراییل"]),
        ("پارلمان کریم رحیمی را به عنوان وزیر دفاع تأیید کرد.", "کریم رحیمی", ["وزیر دفاع"]),
        ("کریم رحیمی پیش‌تر معاون عمرانی استانداری فارس بود.", "کریم رحیمی", ["معاون عمرانی استانداری فارس"]),
        ("نوید کریمی، از فرماندهان ارشد ارتش، کشته شد.", "نوید کریمی", ["از فرماندهان ارشد ارتش"]),
        ("سخنگوی وزارت نفت گفت که تولید بالا رفت. نوید کریمی افزود که کافی نیست.", "نوید کریمی", ["سخنگوی وزارت نفت"]),
    ],
)
def test_offices_find_their_holder(text: str, person: str, titles: list[str]) -> None:
    assert {a.name: [r.title for r in a.roles] for a in read(text)[0].actors if a.roles} == {person: titles}


@pytest.mark.parametrize(
    "text",
    [
        "کمپاین تازه در هرات آغاز شد.",
        "معترضان خشمگین راه را بستند.",
        "رییس جمهور گفته است که برمی‌گردد.",
        "وزیر دفاع افزوده است که نیروها می‌مانند.",
        "شورشگری در جنوب رو به افزایش است.",
    ],
)
def test_words_of_the_language_are_no_persons(text: str) -> None:
    who, _ = read(text)
    assert [a.name for a in who.actors if a.kind == "person" and a.roles] == []
    assert not any(m.rule == "unknown-name" for m in who.mentions)


def test_a_complement_is_a_mention_of_its_own() -> None:
    (company,) = inner("خانوادهٔ سه زندانی در برابر دادگاه جمع شدند.")
    assert company.count == (3, 3)


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("«ابراهیم کالین» سخنگوی دفتر ریاست جمهوری ترکیه گفت.", "ابراهیم کالین", "سخنگوی دفتر ریاست جمهوری ترکیه"),
        ("«الکسی دیدوف»، سفیر جدید روسیه در تهران، رسید.", "الکسی دیدوف", "سفیر جدید روسیه در تهران"),
        ("سخنگوی وزارت خارجهٔ ایران «اسماعیل بقایی» گفت.", "اسماعیل بقایی", "سخنگوی وزارت خارجهٔ ایران"),
    ],
)
def test_a_quoted_name_beside_a_title_is_a_person(text: str, name: str, title: str) -> None:
    who, _ = read(text)
    person = next(a for a in who.actors if a.name == name)
    assert [r.title for r in person.roles] == [title]


def test_the_nationality_of_a_weapon_is_its_state() -> None:
    who, mentions = read("جنگنده‌های اسرائیلی جنوب لبنان را بمباران کردند.")
    assert ("اسرائیلی", "country") in mentions
    assert "اسرائیل" in [a.name for a in who.actors]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("کریم نوری، سفیر ایران در بغداد، از قرارداد خبر داد.", "سفیر ایران در بغداد"),
        ("واسیلی نبنزیا نمایندهٔ روسیه در سازمان ملل ضمن محکومیت حمله سخن گفت.", "نمایندهٔ روسیه در سازمان ملل"),
    ],
)
def test_where_an_envoy_is_belongs_to_the_office(text: str, title: str) -> None:
    who, _ = read(text)
    assert title in [r.title for a in who.actors for r in a.roles]


def test_a_common_word_after_a_given_name_opens_a_sentence() -> None:
    who, _ = read("مرتضی رنجبر امروز در کرمان گفت که کار تمام شد.")
    assert "مرتضی رنجبر" in [a.name for a in who.actors]


def test_a_title_ends_before_what_its_holder_did() -> None:
    who, _ = read("جو بایدن، رئیس جمهور آمریکا در پیامی در شبکهٔ ایکس، از مردم تشکر کرد.")
    assert [r.title for a in who.actors for r in a.roles] == ["رئیس جمهور آمریکا"]


def test_by_whose_invitation_is_no_name() -> None:
    who, _ = read("آنان در نشستی به میزبانی دونالد ترامپ، رئیس جمهور آمریکا، دیدار کردند.")
    assert "دونالد ترامپ" in [a.name for a in who.actors]


@pytest.mark.parametrize(
    ("figure", "low"),
    [
        ("۲هزارو۵۰۰", 2500),
        ("چهارهزارو پانصد", 4500),
        ("یک و نیم میلیون", 1_500_000),
        ("یک‌ونیم میلیون", 1_500_000),
        ("یک اعشاریه هشت میلیون", 1_800_000),
    ],
)
def test_people_are_counted_by_figures_in_several_words(figure: str, low: int) -> None:
    who, _ = read(f"ایران {figure} مهاجر را اخراج کرد.")
    assert (f"{figure} مهاجر", "people") in [(a.name, a.kind) for a in who.actors]
    assert low in [m.count[0] for m in who.mentions if m.count]


def test_a_place_peopled_by_somebody_is_nobody() -> None:
    who, _ = read("دو سرباز قوماندانی امنیهٔ ولسوالی نوری آباد ولایت کندز ترور شدند.")
    assert [a.name for a in who.actors if a.kind in ("person", "people")] == [
        "دو سرباز قوماندانی امنیهٔ ولسوالی نوری آباد ولایت کندز"
    ]


def test_whose_provinces_several_are() -> None:
    who, _ = read("پولیس ولایت‌های هرات، غور و بادغیس نه تن را بازداشت کردند.")
    assert "پولیس ولایت‌های هرات، غور و بادغیس" in [a.name for a in who.actors]
    who, _ = read("والی‌های هرات، غور و بادغیس با هم دیدار کردند.")
    assert "والی‌های هرات، غور و بادغیس" in [a.name for a in who.actors]


@pytest.mark.parametrize("model", ["سوخو ۲۴", "سوخو۲۴", "اف ۱۶"])
def test_the_number_of_a_model_counts_nobody(model: str) -> None:
    _, mentions = read(f"خلبان {model} ایرانی آمد.")
    assert all(not words.startswith(("۲۴", "۱۶")) for words, _ in mentions)
    assert any(words == "۲۴ ایرانی" for words, _ in read("در این حمله ۲۴ ایرانی آمدند.")[1])
