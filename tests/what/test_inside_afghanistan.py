"""Who did what to whom in the short reports of Afghan outlets."""

from __future__ import annotations

import pytest

from tests.what.told import parties, speakers, told


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            "والی طالبان در بدخشان برکنار شد. ذبیح‌الله مجاهد اعلام کرد که این تغییر به فرمان رهبر این گروه بود.",
            "SANCTION: > والی طالبان",
        ),
        (
            "فرمانده طالبان در تخار کشته شد. خالد زدران گفت که مهاجمان فرار کردند.",
            "ASSAULT: > فرمانده طالبان",
        ),
        (
            "وزیر خارجهٔ هند وارد کابل شد. کریم نوری گفت که راه باز است.",
            "CONSULT visit: کریم نوری >",
        ),
    ],
)
def test_who_speaks_next_is_not_who_was_killed_or_dismissed(text: str, first: str) -> None:
    assert told(text)[0] == first


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("شش قاچاقبر بازداشت و ۴۰ کیلوگرام تریاک از نزدشان به دست آمد.", "COERCE arrest: > شش قاچاقبر"),
        ("دو دزد بازداشت و اموال دزدی‌شده به دست آمده است.", "COERCE arrest: > دو دزد"),
        ("شش مرد دستگیر و سه تن دیگر فرار کردند.", "COERCE arrest: > شش مرد"),
        ("پنج داعشی بازداشت و دو تن دیگر فرار کردند.", "COERCE arrest: > پنج داعشی"),
        ("یک راننده لت‌وکوب و موترش به سرقت رفت.", "ASSAULT beat: > یک راننده"),
        ("پولیس پنج دزد بازداشت و دو خانه را تلاشی کرد.", "COERCE arrest: پولیس > پنج دزد"),
    ],
)
def test_what_befell_those_counted_before_another_verb(text: str, first: str) -> None:
    assert told(text)[0] == first


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "به فرمان رهبر طالبان، نادر منصور والی تعیین شد. رهبر طالبان هیأتی را به بدخشان فرستاد.",
            "CONSULT visit: رهبر طالبان >",
        ),
        (
            "به دستور رئیس جمهور، کریم احمدی وزیر دفاع مقرر شد. رئیس جمهور سپس به هرات سفر کرد.",
            "CONSULT visit: رئیس جمهور >",
        ),
        (
            "به دستور رهبر طالبان، هبت‌الله آخندزاده، پنج تن شلاق زده شدند.",
            "SANCTION convict: هبت‌الله آخندزاده > پنج تن",
        ),
    ],
)
def test_who_is_appointed_by_order_is_not_who_orders(text: str, last: str) -> None:
    assert told(text)[-1] == last


def test_who_only_gets_aid_is_no_side_of_talks() -> None:
    text = "متقی با سفیر چین دیدار کرد. سفیر چین گفت که پکن به هلال احمر کمک می‌کند. دو طرف بر گسترش روابط توافق کردند."
    assert told(text)[-1] == "AGREE: متقی, سفیر چین >"


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("جنبش زنان پنجره گفت که دو عضو آن بازداشت شده‌اند.", "COERCE arrest: > دو عضو"),
        ("اتحادیهٔ خبرنگاران از بازداشت دو خبرنگار خبر داد.", "COERCE arrest: > دو خبرنگار"),
        ("شورای علما گفت که دو ملا بازداشت شدند.", "COERCE arrest: > دو ملا"),
        ("جبههٔ آزادی گفت که پنج عضو این جبهه بازداشت شده‌اند.", "COERCE arrest: > پنج عضو این جبهه"),
        ("جبههٔ آزادی گفت که پنج سرباز بازداشت شدند.", "COERCE arrest: جبههٔ آزادی > پنج سرباز"),
        ("پولیس گفت که دو ملا بازداشت شدند.", "COERCE arrest: پولیس > دو ملا"),
    ],
)
def test_unions_and_movements_arrest_nobody(text: str, only: str) -> None:
    assert told(text) == [only]


def test_what_one_who_asks_calls_an_arrest_is_no_verb() -> None:
    text = "یوناما از طالبان خواست به بازداشت خبرنگاران پایان دهند."
    assert told(text) == ["REQUEST yield: یوناما > طالبان"]


def test_what_a_body_is_for_belongs_to_its_name() -> None:
    text = "سازمان حمایت از رسانه‌ها این اقدام را نکوهش کرد."
    assert told(text) == ["ACCUSE disapprove: سازمان حمایت از رسانه‌ها >"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("مردی در کابل خانم و دو فرزند خود را کشت.", "ASSAULT: مردی > خانم, دو فرزند"),
        ("مردی در کابل خانمش را کشت.", "ASSAULT: مردی > خانمش"),
        ("طالبان خانم یک پولیس را بازداشت کردند.", "COERCE arrest: طالبان > خانم یک پولیس"),
        ("پولیس خانم نوری را بازداشت کرد.", "COERCE arrest: پولیس > نوری"),
        ("مردی خشو و خسر خود را کشت.", "ASSAULT: مردی > خشو, خسر"),
    ],
)
def test_whose_wife_and_in_laws(text: str, last: str) -> None:
    assert told(text)[-1] == last


def test_one_of_the_police_is_a_man() -> None:
    text = "مردان مسلح وارد خانهٔ یک پولیس پیشین شدند و او را کشتند."
    assert told(text)[-1] == "ASSAULT: مردان مسلح > یک پولیس"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("افراد مسلح یک داکتر را کشتند. برادر او نیز در این حمله زخم برداشت.", "ASSAULT: افراد مسلح > برادر او"),
        ("افراد مسلح یک داکتر را کشتند. یک مهاجم نیز در این حمله کشته شد.", "ASSAULT: > یک مهاجم"),
        ("طالبان بر یک عروسی حمله کردند. یک جنگجوی طالبان نیز در این حمله کشته شد.", "ASSAULT: > یک جنگجوی طالبان"),
        ("طالبان و شورشیان درگیر شدند. یک کودک نیز در این درگیری کشته شد.", "ASSAULT: > یک کودک"),
    ],
)
def test_who_attacked_did_what_befell_another_in_it(text: str, last: str) -> None:
    assert told(text)[-1] == last


def test_who_is_shot_under_a_sentence_is_executed_once() -> None:
    text = (
        "طالبان دو متهم به قتل را در غزنی تیرباران کردند. حکم قصاص پس از تأیید رهبر طالبان اجرا شد. "
        "یوناما این اعدام را محکوم کرد."
    )
    assert told(text) == ["SANCTION convict: طالبان > دو متهم به قتل", "ACCUSE disapprove: یوناما > طالبان"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("افراد مسلح یک تاجر را ربودند و پولش را گرفتند.", "COERCE seize: افراد مسلح > یک تاجر"),
        ("طالبان یک خبرنگار را بازداشت کردند و موبایلش را ضبط کردند.", "COERCE seize: طالبان > یک خبرنگار"),
        ("مأموران کمره‌های خبرنگاران را گرفتند.", "COERCE seize: مأموران > خبرنگاران"),
    ],
)
def test_whose_things_are_taken(text: str, last: str) -> None:
    assert told(text)[-1] == last


def test_chants_are_of_the_demonstration() -> None:
    text = "زنان معترض در کابل گردهم‌آیی کردند. آنان شعار دادند."
    assert told(text) == ["PROTEST demo: زنان معترض >"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وزیر دفاع از حملات خبر داد. یک دکان‌دار زخمی شد. کریم نوری می‌گوید که دکانش ویران شد.", "وزیر دفاع"),
        ("به گفتهٔ سخنگوی والی، راه بسته است. کریم نوری به مردم تسلیت گفت.", "سخنگوی والی"),
        ("فرماندار سمنان گفت که راه بسته است. یک زن مصدوم شد. کریم نوری افزود که راه باز می‌شود.", "کریم نوری"),
    ],
)
def test_who_speaks_of_himself_after_others_is_not_who_spoke(text: str, who: str) -> None:
    assert speakers(text)[0] == who


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("یک کودک هفت‌ساله در شهر مزارشریف به قتل رسید.", "ASSAULT: > یک کودک هفت‌ساله"),
        ("کریم نوری با ضمانت والی آزاد شد.", "RETREAT release: > کریم نوری"),
        ("سرمحقق سابق اکادمی علوم از زندان رها شد.", "RETREAT release: > سرمحقق سابق اکادمی علوم"),
        (
            "طالبان ۱۶ تن را به شمول چهار زن شلاق زدند. سترهٔ محکمه نوشت که این افراد به جرم سرقت محکوم شده بودند.",
            "SANCTION convict: طالبان > ۱۶ تن",
        ),
    ],
)
def test_whom_it_befell_in_everyday_wording(text: str, only: str) -> None:
    assert told(text) == [only]


@pytest.mark.parametrize(
    "threat",
    [
        "سپاه گفت که انتقام این حمله را می‌گیرد.",
        "سپاه گفت که این حمله را بی‌پاسخ نمی‌گذارد.",
        "سپاه هشدار داد که این حمله بی‌پاسخ نخواهد ماند.",
    ],
)
def test_whose_deed_will_not_go_unanswered(threat: str) -> None:
    kinds = parties(f"اسرائیل به یک پایگاه حمله کرد. {threat}")
    assert kinds[-1] == ("THREATEN", ("سپاه",), ("اسرائیل",))


def test_kin_who_spoke_ask() -> None:
    text = "برادر کریم نوری گفت که او بی‌گناه است. او از طالبان می‌خواهد وی را رها کنند."
    assert told(text)[-1] == "REQUEST yield: برادر کریم نوری > طالبان"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "پاسداران مرزی ایران بر مهاجران افغان آتش گشودند. منابع می‌گویند که چهار مهاجر کشته شده‌اند.",
            ["ASSAULT firearms: پاسداران مرزی ایران > مهاجران افغان, چهار مهاجر"],
        ),
        (
            "اسرائیل به رفح حمله کرد. وزارت صحت گفت که ده هزار فلسطینی کشته شده‌اند.",
            ["ASSAULT: اسرائیل > رفح", "ASSAULT: > ده هزار فلسطینی"],
        ),
    ],
)
def test_how_many_died_by_a_source_is_not_the_outlets_word(text: str, lines: list[str]) -> None:
    assert told(text) == lines


def test_responsibility_is_taken_by_the_plain_verb_too() -> None:
    text = "خلیل حقانی در حملهٔ انتحاری کشته شد و داعش مسئولیت آن را گرفت."
    assert told(text) == ["ASSAULT suicide-attack: داعش > خلیل حقانی"]
