"""Nouns of light verbs with what they govern between (تهدید به حمله کرد), and who is whose in the object."""

from __future__ import annotations

import pytest

import rawi

Told = tuple[str, list[str], list[str]]


def told(text: str) -> list[Told]:
    record = rawi.read(text, "2025-12-30")
    names = {a.id: a.name for a in record.actors}
    return [(e.type, [names[a] for a in e.actors], [names[r] for r in e.recipients]) for e in record.events]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("ترامپ ایران را تهدید به حمله کرد.", ("THREATEN", ["ترامپ"], ["ایران"])),
        ("دولت کارگران را تهدید به اخراج کرد.", ("THREATEN", ["دولت"], ["کارگران"])),
        ("کارگران تهدید به اعتصاب کردند.", ("THREATEN", ["کارگران"], [])),
        ("آمریکا ایران را متهم به حمله کرد.", ("ACCUSE", ["آمریکا"], ["ایران"])),
        ("آمریکا ایران را دعوت به مذاکره کرد.", ("REQUEST", ["آمریکا"], ["ایران"])),
        ("ارتش رئیس‌جمهور را وادار به استعفا کرد.", ("COERCE", ["ارتش"], ["رئیس‌جمهور"])),
        ("سربازان مجبور به عقب‌نشینی شدند.", ("RETREAT", ["سربازان"], [])),
        ("روسیه متهم به نقض آتش‌بس شد.", ("ACCUSE", [], ["روسیه"])),
    ],
)
def test_a_noun_has_the_light_verb_past_what_it_governs(text: str, event: Told) -> None:
    assert told(text)[0] == event


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("مأموران پدر سارا رضایی را بازداشت کردند.", ("COERCE", ["مأموران"], ["پدر سارا رضایی"])),
        ("پلیس برادر سارا رضایی را بازداشت کرد.", ("COERCE", ["پلیس"], ["برادر سارا رضایی"])),
        ("دیروز برادر سارا رضایی را بازداشت کردند.", ("COERCE", [], ["برادر سارا رضایی"])),
        ("مادر میلاد را بازداشت کردند.", ("COERCE", [], ["مادر"])),
        ("پدر سارا رضایی دخترش را کشت.", ("ASSAULT", ["پدر سارا رضایی"], ["دخترش"])),
    ],
)
def test_whose_relative_is_the_object(text: str, event: Told) -> None:
    assert told(text) == [event]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("در این اجلاس ایران پیشنهادهای مشخصی را مطرح کرد.", ("REQUEST", ["ایران"], [])),
        ("در این نشست آمریکا از چین انتقاد کرد.", ("ACCUSE", ["آمریکا"], ["چین"])),
        ("در این حمله طالبان سه نفر را کشتند.", ("ASSAULT", ["طالبان"], ["سه نفر"])),
    ],
)
def test_the_subject_runs_on_from_what_is_pointed_to(text: str, event: Told) -> None:
    assert told(text) == [event]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("مذاکرات مسقط امروز پایان یافت.", [("CONSULT", [], [])]),
        ("مذاکرات تهران و واشنگتن در رم برگزار شد.", [("CONSULT", ["تهران", "واشنگتن"], [])]),
        ("وزیر خارجه با همتای ترکیه‌ای خود گفت‌وگو و تبادل نظر کرد.", [("CONSULT", ["وزیر خارجه"], ["همتای ترکیه‌ای"])]),
    ],
)
def test_a_city_is_where_a_meeting_is_held(text: str, events: list[Told]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("متهم طی عملیات ضربتی دستگیر شد.", ("COERCE", [], ["متهم"])),
        ("مأموران متهم را دستگیر کردند.", ("COERCE", ["مأموران"], ["متهم"])),
        ("سه مقام متهم به فساد برکنار شدند.", ("SANCTION", [], ["سه مقام"])),
        ("رضا کریمی، متهم پرونده، اعدام شد.", ("SANCTION", [], ["رضا کریمی"])),
        ("وزیر نفت از امضای تفاهم‌نامه با عمان خبر داد.", ("SUPPORT", ["وزیر نفت"], ["عمان"])),
    ],
)
def test_the_accused_and_pacts_told_of(text: str, event: Told) -> None:
    assert told(text) == [event]


def test_what_is_welcomed_is_not_asked_for() -> None:
    text = "مقام‌های اروپایی با استقبال از آغاز نشست‌های کارشناسی در عمان، بر ضرورت حفظ این مسیر تأکید دارند."
    assert sorted(t for t, _, _ in told(text)) == ["REQUEST", "SUPPORT"]


def test_a_breach_is_no_ceasefire() -> None:
    assert told("در این ماه ۵۰۰ مورد نقض آتش‌بس در غزه ثبت شده است.") == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "تشکل‌های صنفی از حمله نیروهای امنیتی به معترضان و همچنین بازداشت ۱۵ تن خبر دادند.",
            [("ASSAULT", ["نیروهای امنیتی"], ["معترضان"]), ("COERCE", [], ["۱۵ تن"])],
        ),
        (
            "پزشکیان ضمن تبریک به استانداران جدید، آنها را به استفاده از ظرفیت نخبگان توصیه کرد.",
            [("REQUEST", ["پزشکیان"], ["استانداران جدید"]), ("SUPPORT", ["پزشکیان"], ["استانداران جدید"])],
        ),
        ("نیروهای امنیتی اقدام به ارسال پیام جعلی مبنی بر لغو تحصن نمودند.", []),
        ("معلمان اقدام به تحصن نمودند.", [("PROTEST", ["معلمان"], [])]),
        ("جلسه دادگاه روز شنبه به صورت علنی برگزار می‌شود.", [("ACCUSE", [], [])]),
        ("نخستین جلسه محاکمه سه معترض در تهران برگزار شد.", [("ACCUSE", [], ["سه معترض"])]),
        ("نیروهای سه ایستگاه آتش‌نشانی به محل حادثه اعزام شدند.", []),
        ("نیروهای ویژه به محل اعزام شدند.", [("MOBILIZE", ["نیروهای ویژه"], [])]),
        ("انفجار سیلندر گاز در یک ساختمان رخ داد. دیوارهای ساختمان تخریب شده است.", []),
        ("قوه قضاییه سه زندانی را با اتهام قتل اعدام کرد.", [("SANCTION", ["قوه قضاییه"], ["سه زندانی"])]),
        ("وزیر خارجه با اتهام علیه آمریکا گفت که جنگ ادامه دارد.", [("ACCUSE", ["وزیر خارجه"], ["آمریکا"])]),
        ("چهار نفر در پرونده بدهی به بانک بازداشت هستند.", [("COERCE", [], ["چهار نفر"])]),
    ],
)
def test_joined_and_governed_deeds(text: str, events: list[Told]) -> None:
    assert told(text) == events


def test_whoever_is_welcomed_arrives() -> None:
    assert ("SUPPORT", ["همتای عراقی"], ["وزیر خارجه"]) in told("وزیر خارجه با استقبال همتای عراقی خود وارد بغداد شد.")


def test_what_was_done_was_not_done_next_week() -> None:
    text = "در پی فراخوان معلمان به اعتصاب در هفته آینده پلیس رضا کریمی را بازداشت کرد."
    assert [e.aspect for e in rawi.read(text, "2025-12-30").events] == ["asserted"]


def test_a_kurd_written_with_its_vowel_is_no_verb() -> None:
    record = rawi.read("منابع خبری کُرد زبان از اعدام دو زندانی خبر دادند.", "2025-12-30")
    names = {a.id: a.name for a in record.actors}
    assert [names[s].split()[0] for s in record.events[0].sources] == ["منابع"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("سه کولبر در پی شلیک نیروهای مرزبانی کشته و زخمی شدند.", [("ASSAULT", ["نیروهای مرزبانی"], ["سه کولبر"])]),
        ("دو کولبر بر اثر سرمازدگی جان باختند و سه تن زخمی شدند.", []),
        ("رسانه‌ها از ممنوعیت آموزش دختران خبر دادند.", [("COERCE", [], ["دختران"])]),
        ("رسانه‌ها از ممنوعیت طالبان بر تحصیل دختران خبر دادند.", [("COERCE", ["طالبان"], ["دختران"])]),
    ],
)
def test_whose_harm_and_whose_ban(text: str, events: list[Told]) -> None:
    assert told(text) == events


def test_an_outlet_executes_nobody() -> None:
    assert told("خبرگزاری میزان نوشت حکم اعدام این زندانی بامداد یکشنبه به اجرا درآمد.") == [
        ("SANCTION", [], ["این زندانی"])
    ]
