"""Who did what to whom where somebody is arrested on a charge, in the words of Afghan outlets."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "یک مرد به اتهام کشتن دو زن از سوی پولیس بازداشت شد.",
            ["COERCE arrest: پولیس > یک مرد", "ASSAULT: > دو زن"],
        ),
        (
            "سه تن به جرم کشتن یک صراف توسط طالبان اعدام شدند.",
            ["SANCTION convict: طالبان > سه تن", "ASSAULT: > یک صراف"],
        ),
        (
            "مأمور گمرک به اتهام گرفتن ۹۰ هزار افغانی رشوت از سوی پولیس بازداشت شد.",
            ["COERCE arrest: پولیس > مأمور گمرک"],
        ),
        (
            "دو مرد در پیوند به قتل یک معلم از سوی پولیس بازداشت شدند.",
            ["COERCE arrest: پولیس > دو مرد"],
        ),
        ("در پیوند به قتل یک دختر سه تن بازداشت شدند.", ["COERCE arrest: > سه تن"]),
        (
            "پولیس به اتهام قتل یک زن دو مرد را بازداشت کرد.",
            ["COERCE arrest: پولیس > دو مرد", "ASSAULT: > یک زن"],
        ),
    ],
)
def test_who_arrests_did_not_do_what_the_charge_is(text: str, lines: list[str]) -> None:
    assert told(text) == lines


def test_whose_deed_nouns_about_it_name_stays_theirs() -> None:
    assert told("در پیوند به بازداشت خبرنگاران از سوی طالبان بیانیه‌ای منتشر شد.") == []


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "محکمه یک پناهجو را به اتهام قتل یک پولیس به حبس ابد محکوم کرد. این شخص دو تن دیگر را نیز کشته است.",
            "ASSAULT: یک پناهجو > دو تن دیگر",
        ),
        (
            "پولیس یک نفر را به اتهام قتل یک خبرنگار بازداشت کرد. این فرد دو تاجر را نیز کشته است.",
            "ASSAULT: یک نفر > دو تاجر",
        ),
        (
            "افراد مسلح یک تاجر را کشتند. این مرد سه بار تهدید شده بود.",
            "THREATEN: > یک تاجر",
        ),
    ],
)
def test_this_person_is_who_is_charged_not_whom_he_harmed(text: str, last: str) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "آمر زراعت پروان از سوی پولیس بازداشت شد. مینا نوری، والی پروان، گفت که دوسیهٔ وی به محکمه فرستاده شده.",
            "ACCUSE investigate: مینا نوری > آمر زراعت پروان",
        ),
        (
            "پولیس یک دزد را بازداشت کرد. دوسیهٔ این دزد به محکمه فرستاده شد.",
            "ACCUSE investigate: > یک دزد",
        ),
        (
            "یک زن از سوی شوهرش کشته شد. پولیس دوسیهٔ این زن را بررسی می‌کند.",
            "ACCUSE investigate: پولیس >",
        ),
    ],
)
def test_whose_case_goes_to_court(text: str, last: str) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "یک زن در غزنی توسط برادرش زخمی شد و شوهرش نیز به ضرب گلولهٔ او به قتل رسید.",
            ["ASSAULT firearms: برادرش > یک زن, شوهرش"],
        ),
        (
            "این معلم توسط مردی زخمی شد و مردم او را به شفاخانه بردند.",
            ["ASSAULT: مردی > این معلم"],
        ),
    ],
)
def test_he_by_whose_shot_another_died_is_the_doer_told_before(text: str, lines: list[str]) -> None:
    assert told(text)[: len(lines)] == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("یک مرد دختر خردسالش را کشت.", ["ASSAULT: یک مرد > دختر خردسالش"]),
        ("یک مرد دختر چهارده‌ساله را کشت.", ["ASSAULT: یک مرد > دختر چهارده‌ساله"]),
        ("یک پدر دختر ده‌ساله‌اش را کشت.", ["ASSAULT: یک پدر > دختر ده‌ساله‌اش"]),
        ("یک مرد خانم جوانش را به قتل رساند.", ["ASSAULT: یک مرد > خانم جوانش"]),
        ("یک زن پسر بزرگ خود را به قتل رساند.", ["ASSAULT: یک زن > پسر بزرگ"]),
        ("پولیس یک خبرنگار زن را بازداشت کرد.", ["COERCE arrest: پولیس > یک خبرنگار زن"]),
        ("پولیس یک پزشک زن و شوهرش را بازداشت کرد.", ["COERCE arrest: پولیس > یک پزشک زن, شوهرش"]),
    ],
)
def test_somebodys_own_child_or_wife(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "یک دختر جوان در غور خود را حلق‌آویز کرد.",
        "یک مرد خود را به دار آویخت.",
        "یک زندانی در زندان خود را حلق‌آویز کرد.",
        "یک زن در خانه خود را آتش زد.",
    ],
)
def test_who_harms_himself_is_executed_by_nobody(text: str) -> None:
    assert told(text) == []


def test_who_harms_another_in_a_house_still_does() -> None:
    assert told("پولیس یک زن در خانهٔ خود را کشت.") == ["ASSAULT: پولیس > یک زن"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "دکانداران می‌گویند که مأموران شهرداری بدون اطلاع قبلی اموال شان را با خود برده‌اند.",
            ["COERCE seize: مأموران شهرداری > دکانداران"],
        ),
        (
            "مأموران شهرداری بدون اطلاع قبلی دکان‌ها را بستند.",
            ["COERCE restrict: مأموران شهرداری >"],
        ),
        (
            "پولیس پناهجویان بدون مدارک اقامتی را بازداشت کرد.",
            ["COERCE arrest: پولیس > پناهجویان"],
        ),
    ],
)
def test_what_is_lacking_takes_in_no_object(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "رئیس شفاخانه سه داکتر را برکنار کرد. اتحادیهٔ داکتران این تصمیم را محکوم کرد.",
            ["SANCTION: رئیس شفاخانه > سه داکتر", "ACCUSE disapprove: اتحادیهٔ داکتران > رئیس شفاخانه"],
        ),
        ("طالبان معلمان این مکتب را زدند.", ["ASSAULT beat: طالبان > معلمان این مکتب"]),
    ],
)
def test_no_union_is_of_a_decision(text: str, lines: list[str]) -> None:
    assert told(text) == lines


def test_what_stands_in_a_document_visits_nobody() -> None:
    lines = told(
        "پولیس در ننگرهار سه تن را بازداشت کرد. در خبرنامهٔ قوماندانی امنیه این ولایت آمده است که این افراد قاچاقبر اند."
    )
    assert lines == ["COERCE arrest: پولیس > سه تن"]
    assert told("وزیر خارجهٔ قطر به کابل آمد.")[0].startswith("CONSULT visit")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            "یک شخص ملبس به لباس پولیس بالای سربازان آتش گشود.",
            "ASSAULT firearms: یک شخص ملبس به لباس > سربازان",
        ),
        (
            "از جمله ۹۰ نماینده حاضر در جلسه، ۵۵ تن به وزیر رأی منفی دادند.",
            "REJECT: ۵۵ تن > وزیر",
        ),
    ],
)
def test_how_somebody_is_dressed_or_present_is_no_name(text: str, first: str) -> None:
    assert told(text)[0] == first


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("پنج طالب به هلاکت رسیده و سه تن دیگر زخمی شدند.", ["ASSAULT: > پنج طالب"]),
        ("پنج سرباز به شهادت رسیده و سه تن دیگر زخمی گردیده‌اند.", ["ASSAULT: > پنج سرباز"]),
        ("دوازده سرباز کشته و سه تن زخمی شده‌اند.", ["ASSAULT: > دوازده سرباز"]),
    ],
)
def test_who_met_death_before_others_were_wounded(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("کریم نوری گفت که سخنگوی این وزارت خامه‌پرس را به دروغ متهم کرده است.", "سخنگوی این وزارت > خامه‌پرس"),
        ("کریم نوری گفت که سخنگوی این وزارت سپیده‌نیوز را به دروغ متهم کرده است.", "سخنگوی این وزارت >"),
        ("سخنگوی این وزارت بهادرزاده یک خبرنگار را به دروغ متهم کرد.", "بهادرزاده > یک خبرنگار"),
    ],
)
def test_whom_an_office_deals_with_is_not_its_holder(text: str, who: str) -> None:
    assert told(text) == [f"ACCUSE allege: {who}"]


def test_who_claims_the_attack_did_not_kill_the_attackers() -> None:
    lines = told(
        "در حمله بر دفتر والی ۱۶ تن کشته شدند. محافظان والی سه مهاجم را کشتند. طالبان مسئولیت حمله را به عهده گرفتند."
    )
    assert lines == ["ASSAULT: طالبان > ۱۶ تن", "ASSAULT: محافظان والی > سه مهاجم"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("والی مداخلهٔ ارگ در کار کمیسیون را رد کرد.", []),
        ("نمایندگان مداخلهٔ نظامی در این کشور را رد کردند.", ["REJECT: نمایندگان >"]),
        ("ولسوال در حال رفتن به وظیفه بود که هدف قرار گرفت.", ["ASSAULT: > ولسوال"]),
        ("یک بم‌گذار انتحاری موتر خود را منفجر ساخت.", ["ASSAULT suicide-attack: یک بم‌گذار انتحاری >"]),
        ("وزارت زراعت و مالداری به دهقانان گندم داد.", ["AID: وزارت زراعت و مالداری > دهقانان"]),
    ],
)
def test_plain_things_of_the_provinces(text: str, lines: list[str]) -> None:
    assert told(text) == lines


def test_how_many_a_group_written_in_one_word_is_of() -> None:
    record = read("پولیس یک گروه چهارنفری را در هرات بازداشت کرد.", "2025-01-15")
    assert [(t.what, t.low) for t in record.events[0].tolls] == [("detained", 4)]


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("یک زن سی و پنج ساله در غور کشته شد.", "a 35-year-old woman"),
        ("یک زن سی‌وپنج‌ساله در غور کشته شد.", "a 35-year-old woman"),
        ("یک دختر چهارده‌ساله در غور کشته شد.", "a 14-year-old girl"),
        ("یک گروه سی و پنج نفری بازداشت شد.", "a 35-member group"),
    ],
)
def test_ages_and_sizes_of_two_numbers(text: str, english: str) -> None:
    assert read(text, "2025-01-15").actors[0].name_en == english


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("افراد مسلح، کریم نوری و مینا احمدی را کشتند.", "ASSAULT: افراد مسلح > کریم نوری, مینا احمدی"),
        (
            "نیروهای امنیتی، کریم نوری، والی پیشین، را بازداشت کردند.",
            "COERCE arrest: نیروهای امنیتی > کریم نوری",
        ),
        ("ماموران، کریم نوری و همسرش را بازداشت کردند.", "COERCE arrest: ماموران > کریم نوری, همسرش"),
        (
            "طالبان، کریم نوری، والی پیشین، و مینا احمدی، خبرنگار، را بازداشت کردند.",
            "COERCE arrest: طالبان > کریم نوری, مینا احمدی",
        ),
        (
            "خبرنگاران، کریم نوری و مینا احمدی بازداشت شدند.",
            "COERCE arrest: > خبرنگاران, کریم نوری, مینا احمدی",
        ),
    ],
)
def test_people_before_a_comma_act_on_those_named_behind_it(text: str, line: str) -> None:
    assert told(text) == [line]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "افراد مسلح سه معلم را کشتند. پولیس دو تن را بازداشت کرد. والی این رویداد را محکوم کرد.",
            "ACCUSE disapprove: والی > افراد مسلح",
        ),
        (
            "والی به کابل سفر کرد. پولیس سه معلم را بازداشت کرد. اتحادیهٔ معلمان این رویداد را محکوم کرد.",
            "ACCUSE disapprove: اتحادیهٔ معلمان > پولیس",
        ),
    ],
)
def test_the_incident_condemned_is_the_attack_not_the_arrest(text: str, last: str) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "کریم نوری دو مشاور را متهم کرد و آنان را به تشویق نامزدان رقیب متهم ساخت.",
            "ACCUSE allege: کریم نوری > دو مشاور",
        ),
        (
            "پولیس بلخ از بازداشت سه اختطافگر و نجات یک کودک خبر داد.",
            "COERCE arrest: پولیس بلخ > سه اختطافگر",
        ),
        (
            "پولیس یک شبکهٔ تولید مشروبات الکولی را متلاشی کرده و سه تن را گرفتار نموده است.",
            "COERCE arrest: پولیس > سه تن",
        ),
    ],
)
def test_who_is_no_party(text: str, line: str) -> None:
    assert told(text)[-1] == line


def test_the_taliban_did_not_search_their_own_house() -> None:
    lines = told(
        "استخبارات طالبان کریم نوری و برادرش را بازداشت کرد. یک همسایه گفت که طالبان خانهٔ آنان را تلاشی کردند."
    )
    assert not any(line.endswith("> استخبارات طالبان") for line in lines)
