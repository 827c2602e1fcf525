"""Who does and who says where a noun of another phrase, a source's name or a lost joiner stands in between."""

from __future__ import annotations

import pytest

from rawi import read
from rawi.record import Record
from tests.what.told import speakers_of_each


def _read(text: str) -> tuple[Record, dict[str, str]]:
    record = read(text, "2025-01-15")
    return record, {a.id: a.name for a in record.actors}


def _doers(text: str, kind: str) -> list[list[str]]:
    record, name = _read(text)
    return [[name[a] for a in e.actors] for e in record.events if e.type == kind]


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        # the other ones of them are hurt, they hurt nobody
        ("جنگجویان جبهه پنج سرباز را در بلخ کشته و دو تن دیگر آنان را زخمی کردند.", "ASSAULT", ["جنگجویان جبهه"]),
        # what an accusation tells of, the accused have done
        ("ماموران سه معلم را به اتهام این که تسلیم شده بودند، لت و کوب کردند.", "RETREAT", ["سه معلم"]),
        # ما before a verb of another person is what lost its را
        ("سخنگوی دولت گفت: «دشمنان ما در محاصره قرار می‌دهند.»", "COERCE", ["دشمنان ما"]),
        # those counted after a time are not whose clash it was
        ("در درگیری دیروز سه سرباز ارتش زخمی شدند.", "ASSAULT", []),
        # people who were counted otherwise are others
        (
            "در این حمله دو مهاجم کشته شدند. شمار زیادی از مهاجمان بر پاسگاه حمله کردند.",
            "ASSAULT",
            ["شمار زیادی از مهاجمان"],
        ),
        ("باشندگان بدخشان گفتند که پیکارجویان طالب شهر را تصرف کردند.", "COERCE", ["پیکارجویان طالب"]),
        ("پولیس و نهادهای امنیتی ذی‌ربط روند بررسی را آغاز کردند.", "ACCUSE", ["پولیس", "نهادهای امنیتی ذی‌ربط"]),
        # a list with همچنین
        (
            "اتحادیهٔ اروپا، ترکیه و همچنین سازمان ملل خواستار رهایی خبرنگاران شدند.",
            "REQUEST",
            ["اتحادیهٔ اروپا", "ترکیه", "سازمان ملل"],
        ),
        # to the number of is no complement of a verb
        ("شاهدان می‌گویند که به تعداد ده تن از افراد طالبان خلع سلاح شدند.", "RETREAT", ["ده تن از افراد طالبان"]),
        # the agent of another noun
        ("پس از نقض پیمان از سوی ترکیه مقامات ایران گفتگوها را متوقف کردند.", "SANCTION", ["مقامات ایران"]),
        # a verb left out before a new subject
        (
            "ارتش ترکیه اعتراض خود را به عراق ابلاغ و مقام‌های ایرانی با سران عراق تماس گرفتند.",
            "CONSULT",
            ["مقام‌های ایرانی"],
        ),
        # an adverb is no part of a name
        ("مرزبانان پاکستانی نخست بر نیروهای افغان شلیک کردند.", "ASSAULT", ["مرزبانان پاکستانی"]),
        # the family name of a minister that is an adjective too
        ("منابع گفتند که عبدالحکیم شرعی وزیر عدلیهٔ طالبان یک صراف را زندانی کرد.", "COERCE", ["عبدالحکیم شرعی"]),
        # two nouns that look like verbs part no clause
        (
            "دادگاه طالبان ده مرد را به اتهام خرید و فروش مواد مخدر شلاق زد.",
            "SANCTION",
            ["دادگاه طالبان"],
        ),
        # خواسته without its auxiliary
        ("پاکستان نگرانی خود را ابراز کرده و از طالبان خواسته مرز را باز کنند.", "REQUEST", ["پاکستان"]),
        # a prepositional phrase that lost its space, a name in an ezafe that shows
        ("بیست تن در حملات هوایی نیروهای ایساف دراستان‌های هلمند و قندهار کشته شدند.", "ASSAULT", ["نیروهای ایساف"]),
        ("مرزبانان پس‌از اطلاع با قاچاقچیان درگیر شدند.", "ASSAULT", ["مرزبانان"]),
        (
            "ریاست امور مهاجرین و عودت‌کنندگان هرات به ده خانواده کمک کرد.",
            "AID",
            ["ریاست امور مهاجرین و عودت‌کنندگان هرات"],
        ),
        # those counted after a place and و are the deported, too
        (
            "ده هزار مهاجر از پاکستان و بیش از پنج هزار نفر از ترکیه به‌صورت اجباری به افغانستان بازگردانده شده‌اند.",
            "COERCE",
            ["پاکستان"],
        ),
        ("سخنگوی دولت گفت که در آیندهٔ نزدیک آقای کرزی عازم قطر خواهد شد.", "CONSULT", ["کرزی"]),
        # what is told beside the thing refused has the same subject
        ("معاون وزیر گفت تهران پیشنهاد عمان را نپذیرفته و طرحی تازه ارائه کرده است.", "REQUEST", ["تهران"]),
    ],
)
def test_doer(text: str, kind: str, who: list[str]) -> None:
    assert who in _doers(text, kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # nobody took it upon himself
        ("سخنگوی پولیس گفت راه بسته است. مسوولیت حمله بر پاسگاه مرکزی را تا کنون کسی به عهده نگرفته است.", "ASSAULT"),
        # a thing of somebody's arrives nowhere in person
        ("پیکر رهبر این حزب دیروز وارد مشهد شد.", "CONSULT"),
        ("نرخ بیکاری ایران دیروز به ده درصد رسید.", "CONSULT"),
        # nobody's order, of which those set free are not the givers
        ("دو خواهر با دستور قضایی از آن خانه نجات یافتند.", "REQUEST"),
        # what is asked to be shut shuts nothing
        ("پارلمان اروپا خواست که دفترهای ایران که فعال هستند را تعطیل کنند.", "COERCE"),
        # who tells that people were forced forced nobody
        ("پولیس گفت که باشندگان پس از جنگ مجبور شدند خانه‌های خود را ترک کنند.", "COERCE"),
        # after a breach by somebody, nobody is told to have stopped the talks
        ("پس از نقض پیمان از سوی ترکیه گفتگوها متوقف شد.", "SANCTION"),
        # whoever is asked does not ask
        ("از شما اصحاب رسانه خواهش می‌کنیم که این خبر را پخش کنید.", "REQUEST"),
        # those killed after a house was destroyed killed nobody
        ("کریم احمدی گفت که سه خانه در جریان این حمله تخریب و اکثر افراد این خانواده‌ها کشته شده‌اند.", "ASSAULT"),
        # a member of parliament cut no network
        ("یک عضو مجلس گفت که اینترنت در ایران قطع شده است.", "COERCE"),
        # a wave of returns bans nobody
        ("موج بازگشت مهاجران بسیاری از پناهجویان را از این حق محروم کرده است.", "COERCE"),
        # a committee that tells of arrests made none
        ("کانون صنفی معلمان ایران گفت که سه معلم بازداشت شدند.", "COERCE"),
    ],
)
def test_no_doer(text: str, kind: str) -> None:
    assert not any(_doers(text, kind))


def test_those_hurt_before_do_not_act_in_a_sentence_whose_subject_ran_on() -> None:
    text = "سه مهاجم بر شهر حمله کردند. نیروهای پولیس خیابان مرکزی را بستند و مهاجمان را کشتند."
    assert ["سه مهاجم"] not in _doers(text, "COERCE")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("پیشتر نوری اعلام کرد که راه بسته است.", [["نوری"]]),
        ("ساعاتی قبل برخی رسانه‌های محلی مدعی شدند که راه بسته است.", [["برخی رسانه‌های محلی"]]),
        ("درهمین حال، کریم احمدی، فرمانده پولیس بلخ، گفت که راه بسته است.", [["کریم احمدی"]]),
        ("داکتر سارا میاخیل، رییس شفاخانهٔ بلخ، گفت که راه بسته است.", [["سارا میاخیل"]]),
        ("سردار خان، رییس شفاخانهٔ خوست، گفت که راه بسته است.", [["سردار خان"]]),
        ("حجت‌الاسلام احمدحسین فلاحی سخنگوی کمیسیون آموزش گفت که راه بسته است.", [["احمدحسین فلاحی"]]),
        ("علی محمد شاعری تأکید کرد که راه بسته است.", [["علی محمد شاعری"]]),
        # a source whose name runs on in unknown words ends at the comma
        ("به گزارش رادیو مشال بخش خیبر، کریم احمدی، فرمانده پولیس، گفت که راه بسته است.", [["کریم احمدی"]]),
        # a document of nobody's is nobody's word, above all not of whoever spoke before
        ("کریم احمدی گفت که راه بسته است. بر اساس اطلاعات منتشرشده، سه تن کشته شدند.", [["کریم احمدی"]]),
        ("کریم احمدی گفت که راه بسته است. بر بنیاد یک خبر دیگر، سه تن کشته شدند.", [["کریم احمدی"]]),
        ("کریم احمدی گزارشی را رد کرد که مدعی بود پولیس سه تن را کشته است.", [["کریم احمدی"]]),
        ("شبکهٔ الف به نقل از اعلامیهٔ ارتش پاکستان نوشته است که راه بسته است.", [["ارتش پاکستان"]]),
        ("تسنیم مدعی شده نیروی دریایی آمریکا راه را بسته است.", [["تسنیم"]]),
        ("کریم احمدی که شاهد رویداد بوده می‌گوید: راه بسته است.", [["کریم احمدی"]]),
        ("درپی ادعایی مبنی‌بر بستن راه، یک منبع آگاه به فارس گفت که راه باز است.", [["یک منبع آگاه"]]),
        ("صمیم عارف معاون سخنگوی ریاست جمهوری به خبرنگاران گفت که راه بسته است.", [["صمیم عارف"]]),
        ("ساعاتی پیشتر وزیر خارجهٔ فرانسه خبر داد که راه بسته است.", [["وزیر خارجهٔ فرانسه"]]),
        ("ریاست مبارزه با حوادث طبیعی طالبان گفت که راه بسته است.", [["ریاست مبارزه با حوادث طبیعی طالبان"]]),
        # a family name that is an office or a trade too, or of two words
        ("محمدرضا کلانتر معتمدی، دبیر فرهنگستان، گفت که راه بسته است.", [["محمدرضا کلانتر معتمدی"]]),
        ("مهدی شکارچی امروز در نشستی گفت که راه بسته است.", [["مهدی شکارچی"]]),
        ("علی حسین قاضی زاده تحلیلگر سیاسی گفت که راه بسته است.", [["علی حسین قاضی زاده"]]),
        # offices and bodies to their end
        ("مدیر امور توسعهٔ بازار بانک شهر گفت که راه بسته است.", [["مدیر امور توسعهٔ بازار بانک شهر"]]),
        (
            "معاون سیاسی، امنیتی و اجتماعی استانداری مرکزی گفت که راه بسته است.",
            [["معاون سیاسی، امنیتی و اجتماعی استانداری مرکزی"]],
        ),
        ("نمایندهٔ مردم قوچان و فاروج در مجلس گفت که راه بسته است.", [["نمایندهٔ مردم قوچان و فاروج در مجلس"]]),
        ("شبکهٔ ۱۳ تلویزیون اسرائیل گفت که راه بسته است.", [["شبکهٔ ۱۳ تلویزیون اسرائیل"]]),
        ("کشورهای امضاکننده گفتند که راه بسته است.", [["کشورهای امضاکننده"]]),
        # people told apart by a clause, a rank that no name follows
        ("شماری از مهاجرانی که اخراج شده بودند، گفتند که راه بسته است.", [["شماری از مهاجرانی"]]),
        ("یک جنرال بازنشستهٔ امریکایی گفت که راه بسته است.", [["یک جنرال بازنشستهٔ امریکایی"]]),
        # adverbs before a name, words that lost their space
        ("البته کارشناسان تأکید می‌کنند که راه بسته است.", [["کارشناسان"]]),
        ("بااین‌حال رئیس بانک مرکزی گفت که راه بسته است.", [["رئیس بانک مرکزی"]]),
        ("ایمل فیضی سخنگوی پولیس امروزگفت که راه بسته است.", [["ایمل فیضی"]]),
        ("مقامات با این شمار موافق نبوده وگفته‌اند که راه بسته است.", [["مقامات"]]),
        # things and terms say nothing
        ("بازگشت مسافران به شهر باز شدن راه را تضمین می‌کند.", []),
        ("بررسی تصاویر ماهواره‌ای تأیید می‌کند که راه بسته است.", []),
        # documents in general, everybody, what is over
        ("کریم احمدی گفت که راه بسته است. گزارش‌ها از کشته شدن سه تن خبر می‌دهند.", [["کریم احمدی"]]),
        ("ده ماه از آن رویداد گذشته اما راه را بسته اعلام می‌کنند.", []),
        # of what the object is the head
        ("پولیس می‌گوید که عملیات را ادامه داده و ادعای کشتن مهاجمان را مطرح کرده است.", [["پولیس"], ["پولیس"]]),
        # a new verb of saying in the past goes on beside the first
        (
            "نوری تأکید کرد سیاست ایران این است که تنگه بسته نشود و هشدار داد هر ناو بیگانه هدف خواهد بود.",
            [["نوری"], ["نوری"]],
        ),
    ],
)
def test_speaker(text: str, who: list[list[str]]) -> None:
    assert speakers_of_each(text) == who


def test_report_is_the_word_of_the_outlet_that_was_cited() -> None:
    text = "به گزارش خبرگزاری رویترز، کریم احمدی گفت که راه بسته است. بنا بر این گزارش، پولیس سه تن را کشت."
    assert speakers_of_each(text)[-1] == ["خبرگزاری رویترز"]


def test_ezafe_after_a_speaker_is_no_second_speaker() -> None:
    assert all(len(who) == 1 for who in speakers_of_each("خبرگزاری وابسته به حوثی‌های شیعهٔ یمن از حملهٔ تازه‌ای خبر داد."))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("راه بسته شد\nیک منبع آگاه به فارس: پولیس سه تن را کشت و راه را بست.", ["یک منبع آگاه"]),
        ("راه بسته شد\nسخنگوی پلیس تهران:\nماموران سه تن را کشتند و راه را بستند.", ["سخنگوی پلیس تهران"]),
        ("راه بسته شد\nکریم احمدی در یادداشتی نوشت:\nماموران سه تن را کشتند و راه را بستند.", ["کریم احمدی"]),
    ],
)
def test_colon_at_the_end_of_a_label_or_line(text: str, who: list[str]) -> None:
    record, name = _read(text)
    assert speakers_of_each(text) == [who]
    assert [[name[a] for a in e.sources] for e in record.events if e.type == "ASSAULT"] == [who]


@pytest.mark.parametrize(
    ("text", "kind", "whom"),
    [
        # this person is who was told of without a name, not the head of state who tells of him
        (
            "دونالد ترامپ تصویری از مظنون تیراندازی منتشر کرد. پولیس گفت این فرد را بازداشت کرده است.",
            "COERCE",
            ["مظنون"],
        ),
        # these people are people, no court
        (
            "دادگاه عالی گفت که چهار تن محاکمه شدند. این افراد در بلخ شلاق زده شدند.",
            "SANCTION",
            ["چهار تن"],
        ),
    ],
)
def test_these_people(text: str, kind: str, whom: list[str]) -> None:
    record, name = _read(text)
    assert whom in [[name[a] for a in e.recipients] for e in record.events if e.type == kind]


def test_this_official_is_not_whom_the_sentence_before_only_names() -> None:
    text = "سناتورها از پوشش رسانه‌ای جنگ دونالد ترامپ انتقاد کردند. این مقام ایرانی گفت که راه بسته است."
    assert ["دونالد ترامپ"] not in speakers_of_each(text)
