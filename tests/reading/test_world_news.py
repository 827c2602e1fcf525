"""World news: attacks repelled, resolutions and vetoes, one's own dead, whom somebody cited does not take in."""

from __future__ import annotations

import pytest

from rawi import Reader
from tests.reading.test_names_and_titles import told

Told = tuple[str, list[str], list[str]]
DOERS = {"طالبان": "ند", "ارتش": "", "افراد مسلح": "ند"}


@pytest.mark.parametrize("attacker", ["داعش", "طالبان", "حوثی‌ها"])
@pytest.mark.parametrize("attack", ["حمله", "یورش", "ضدحمله"])
def test_an_attack_repelled_is_never_repelled_by_its_maker(reader: Reader, attacker: str, attack: str) -> None:
    made: Told = ("ASSAULT", [attacker], [])
    by_army: Told = ("ASSAULT", ["ارتش سوریه"], [attacker])
    assert told(reader, f"{attack} {attacker} بر شهر دفع شد.") == [made]
    assert told(reader, f"وزارت دفاع گفت که {attack} {attacker} بر شهر دفع شده است.") == [made]
    assert told(reader, f"رسانه‌ها از دفع {attack} {attacker} بر شهر خبر دادند.") == [made]
    assert told(reader, f"ارتش سوریه {attack} {attacker} بر شهر را دفع کرد.") == [by_army]
    assert told(reader, f"ارتش سوریه از دفع {attack} {attacker} بر یک کشتی سوریه خبر داد.") == [by_army]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # fighters of whoever attacked are not those he killed
        (
            "طالبان بر یک پاسگاه حمله کردند. در این حمله سه طالب کشته شدند.",
            [("ASSAULT", ["طالبان"], ["یک پاسگاه"]), ("ASSAULT", [], ["سه طالب"])],
        ),
        ("در حملهٔ طالبان سه طالب کشته شدند.", [("ASSAULT", [], ["سه طالب"])]),
        ("در حملهٔ طالبان سه پولیس کشته شدند.", [("ASSAULT", ["طالبان"], ["سه پولیس"])]),
        (
            "ارتش هند روستایی را گلوله‌باران کرد. در این گلوله‌باران دو سرباز هندی کشته شدند.",
            [("ASSAULT", ["ارتش هند"], ["روستایی"]), ("ASSAULT", [], ["دو سرباز هندی"])],
        ),
        (
            "حملات دشمن دفع شد و ده تن از آنان کشته شدند.",
            [("ASSAULT", ["دشمن"], []), ("ASSAULT", [], ["ده تن از آنان"])],
        ),
        ("طالبان حمله کردند که طی آن دو سرباز کشته شدند.", [("ASSAULT", ["طالبان"], ["دو سرباز"])]),
        # whose massacre it is
        (
            "قطر کشتار ارتش اسرائیل در غزه را محکوم کرد.",
            [("ACCUSE", ["قطر"], ["ارتش اسرائیل"]), ("ASSAULT", ["ارتش اسرائیل"], [])],
        ),
        ("فرانسه نسل‌کشی رواندا را محکوم کرد.", [("ACCUSE", ["فرانسه"], [])]),
        # an operation behind who opens it
        ("پوتین عملیاتی گسترده علیه اوکراین آغاز کرد.", [("ASSAULT", ["پوتین"], ["اوکراین"])]),
        ("اسرائیل عملیاتی زمینی در غزه آغاز کرد.", [("ASSAULT", ["اسرائیل"], ["غزه"])]),
        # a missile of which the sentence before tells strikes nobody there
        ("کرهٔ شمالی یک موشک شلیک کرد. این موشک از ساحل شرقی شلیک شد.", [("MOBILIZE", ["کرهٔ شمالی"], [])]),
        # a semicolon behind a relative clause
        ("طالبان که در هرات حاکم هستند؛ یک خبرنگار را بازداشت کردند.", [("COERCE", ["طالبان"], ["یک خبرنگار"])]),
        # some of many people
        ("این گروه از وکلا از دادگاه خواستند که نوری را آزاد کند.", [("REQUEST", ["این گروه از وکلا"], ["دادگاه"])]),
        ("این گروه از مردم خواست که بیرون نشوند.", [("REQUEST", ["این گروه"], ["مردم"])]),
        # councils and what they vote on
        ("چین آمد و ده عضو دیگر شورا این حمله را محکوم کردند.", [("ACCUSE", ["ده عضو دیگر شورا"], [])]),
        ("یازده عضو شورا بمباران را محکوم کردند.", [("ACCUSE", ["یازده عضو شورا"], [])]),
        ("مجمع عمومی قطعنامه‌ای در محکومیت حملهٔ روسیه تصویب کرد.", [("ACCUSE", ["مجمع عمومی"], ["روسیه"])]),
        ("قطعنامهٔ الجزایر با وتوی آمریکا به تصویب نرسید.", [("REJECT", ["آمریکا"], ["الجزایر"])]),
        ("اتحادیهٔ اروپا تحریم‌های روسیه را تمدید کرد.", [("SANCTION", ["اتحادیهٔ اروپا"], ["روسیه"])]),
        ("بایدن تحریم‌های آمریکا را حفظ کرد.", [("SANCTION", ["بایدن"], [])]),
        ("آمریکا از صدور حکم نتانیاهو توسط دادگاه لاهه جلوگیری کرد.", [("COERCE", ["آمریکا"], ["دادگاه لاهه"])]),
    ],
)
def test_who_and_whom(reader: Reader, text: str, lines: list[Told]) -> None:
    assert told(reader, text) == lines


def test_what_a_draft_says_is_not_done(reader: Reader) -> None:
    record = reader.read("این قطعنامهٔ پیشنهادی حملهٔ روسیه را محکوم می‌کرد.")
    assert [e.aspect for e in record.events] == ["hypothetical"]


@pytest.mark.parametrize("body", ["پولیس", "وزارت داخله", "ارتش اسرائیل", "دادستانی"])
@pytest.mark.parametrize("called", ["عضو داعش", "فرمانده داعش", "جاسوس اسرائیل"])
def test_who_is_cited_is_not_what_he_says_that_somebody_was(reader: Reader, body: str, called: str) -> None:
    record = reader.read(f"این مرد به گفتهٔ {body} {called} بود.")
    names = {a.id: a.name for a in record.actors}
    assert [[names[a] for a in s.speakers] for s in record.statements] == [[body]]


def test_this_country_is_none_that_a_sea_is_called_by(reader: Reader) -> None:
    record = reader.read("کرهٔ شمالی موشکی به دریای جاپان پرتاب کرد. ارتش این کشور گفت که به آزمایش‌ها ادامه می‌دهد.")
    assert {a.country for a in record.actors if a.name == "ارتش این کشور"} == {"PRK"}


def test_who_has_spoken_and_says_no_more_is_not_silent(reader: Reader) -> None:
    spoke = "وزارت داخله گفت که پولیس سه تن را بازداشت کرد. وزارت داخله {} در این باره نداد."
    record = reader.read(spoke.format("توضیح بیشتری"))
    assert [r.stance for e in record.events for r in e.responses] == []


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # what an attack aims at behind it
        ("یک مقام گفت که یکی از این حملات مسجدی را هدف گرفت.", []),
        ("یک مقام گفت که این حمله یک انبار سلاح را هدف قرار داد.", [("ASSAULT", [], ["یک انبار سلاح"])]),
        ("حملات روسیه بیمارستانی در کی‌یف را هدف گرفت.", [("ASSAULT", ["روسیه"], ["بیمارستانی"])]),
        ("این حمله طالبان را هدف گرفت.", [("ASSAULT", [], ["طالبان"])]),
        # what was before is not what came of it
        (
            "حملات هوایی آمریکا پس از آن رخ داد که سفارت آمریکا هدف حملهٔ موشکی قرار گرفت.",
            [("ASSAULT", ["آمریکا"], []), ("ASSAULT", [], ["سفارت آمریکا"])],
        ),
        # some people with no name did it
        (
            "ترکیه گروهی را هدف قرار داد که سه سرباز را کشته بودند.",
            [("ASSAULT", ["ترکیه"], []), ("ASSAULT", [], ["سه سرباز"])],
        ),
        # each the other
        ("هر دو طرف دیگری را به نقض آتش‌بس متهم می‌کند.", [("ACCUSE", ["هر دو طرف"], [])]),
        # who has answered threatens with nothing
        ("چین به این اقدام آمریکا واکنش نشان داد.", []),
        ("ارتش تایوان سیستم‌های دفاع هوایی را در حالت آماده‌باش قرار داد.", [("MOBILIZE", ["ارتش تایوان"], [])]),
        ("گروه زیادی از معترضان تظاهرات کردند.", [("PROTEST", ["گروه زیادی از معترضان"], [])]),
        ("سخنگوی نخست وزیری عراق این حمله را محکوم کرد.", [("ACCUSE", ["سخنگوی نخست وزیری عراق"], [])]),
    ],
)
def test_more_who_and_whom(reader: Reader, text: str, lines: list[Told]) -> None:
    assert told(reader, text) == lines


def test_a_ceasefire_refused_is_not_denied(reader: Reader) -> None:
    record = reader.read("روسیه آتش‌بس اعلام کرد ولی این آتش‌بس از سوی اوکراین رد شده است.")
    assert [(e.type, len(e.responses)) for e in record.events] == [("RETREAT", 0), ("REJECT", 0)]


@pytest.mark.parametrize("because", ["زیرا", "چون", "چرا که"])
def test_who_acts_behind_because(reader: Reader, because: str) -> None:
    """Whoever stands behind چون acts, and what had been done is why it befell who did it."""
    killed: Told = ("ASSAULT", ["طالبان"], ["دو معلم"])
    assert told(reader, f"مردم ناراحت هستند، {because} طالبان دو معلم را کشته‌اند.") == [killed]
    arrest: Told = ("COERCE", ["طالبان"], ["سه معلم"])
    backed: Told = ("SUPPORT", ["سه معلم"], ["داعش"])
    text = f"طالبان سه معلم را بازداشت کردند، {because} از داعش حمایت کرده بودند."
    assert told(reader, text) == [arrest, backed]


def test_those_like_somebody(reader: Reader) -> None:
    assert told(reader, "گروه‌هایی چون داعش به شهر حمله کردند.") == [("ASSAULT", ["گروه‌هایی"], [])]


def test_who_exchanges_prisoners_and_on_whom_tariffs_are(reader: Reader) -> None:
    swap: Told = ("RETREAT", ["روسیه", "اوکراین"], [])
    assert told(reader, "تبادل اسیران میان روسیه و اوکراین با میانجی‌گری امارات انجام شد.") == [swap]
    tariff: Told = ("SANCTION", ["ترامپ"], [])
    assert told(reader, "ترامپ تعرفه بر کالاهای چینی وارداتی به آمریکا را افزایش داد.") == [tariff]
