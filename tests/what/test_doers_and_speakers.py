"""Who does and who says where a noun of another phrase, a source's name or a lost joiner stands in between."""

from __future__ import annotations

import pytest

from rawi import read
from rawi.record import Record


def _read(text: str) -> tuple[Record, dict[str, str]]:
    record = read(text, "2025-01-15")
    return record, {a.id: a.name for a in record.actors}


def _doers(text: str, kind: str) -> list[list[str]]:
    record, name = _read(text)
    return [[name[a] for a in e.actors] for e in record.events if e.type == kind]


def _speakers(text: str) -> list[list[str]]:
    record, name = _read(text)
    return [[name[a] for a in s.speakers] for s in record.statements]


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        # the other ones of them are hurt, they hurt nobody
        ("جنگجویان جبهه پنج سرباز را در بلخ کشته و دو تن دیگر آنان را زخمی کردند.", "ASSAULT", ["جنگجویان جبهه"]),
        # what an accusation tells of, the accused have done
        ("ماموران سه معلم را به اتهام این که تسلیم شده بودند، لت و کوب کردند.", "RETREAT", ["سه معلم"]),
        # ما before a verb of another person is what lost its را
        ("سخنگوی دولت گفت: «دشمنان ما در محاصره قرار می‌دهند.»", "COERCE", ["دشمنان"]),
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
    assert _speakers(text) == who


def test_report_is_the_word_of_the_outlet_that_was_cited() -> None:
    text = "به گزارش خبرگزاری رویترز، کریم احمدی گفت که راه بسته است. بنا بر این گزارش، پولیس سه تن را کشت."
    assert _speakers(text)[-1] == ["خبرگزاری رویترز"]


def test_ezafe_after_a_speaker_is_no_second_speaker() -> None:
    assert all(len(who) == 1 for who in _speakers("خبرگزاری وابسته به حوثی‌های شیعهٔ یمن از حملهٔ تازه‌ای خبر داد."))


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
    assert [[name[a] for a in s.speakers] for s in record.statements] == [who]
    assert [[name[a] for a in e.sources] for e in record.events if e.type == "ASSAULT"] == [who]
