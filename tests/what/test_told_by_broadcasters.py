"""World news as broadcasters tell it in Dari: what answers another deed, what holds meanwhile, who met whom."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # a relative clause that tells of the meeting itself is about whoever the sentence is about
        (
            "نادر کریمی پس از دیداری که با سفیر ناروی داشت، به قندهار رفت.",
            ["CONSULT: نادر کریمی > سفیر ناروی", "CONSULT visit: نادر کریمی >"],
        ),
        # forces that take people somewhere deploy nobody, nor does who enters a house, whom it is done to
        ("سربازان مرد زخمی‌شده را به غزنی منتقل کردند.", []),
        ("نیروهای امنیتی وارد خانهٔ یک آموزگار شدند.", ["COERCE: نیروهای امنیتی >"]),
        ("مصر دو هزار سرباز را به مرز منتقل کرد.", ["MOBILIZE troops: مصر >"]),
        # who acts goes on behind در حالی and its verb
        (
            "کریم نوری گفت که تاجکستان در حالی مهاجران را اخراج می‌کند که همزمان مرزهایش را بر روی آنان بسته است.",
            ["COERCE deport: تاجکستان > مهاجران", "COERCE restrict: تاجکستان > مهاجران"],
        ),
        (
            "طالبان در حالی این آموزگاران را بازداشت می‌کنند که پیش از این عفو عمومی اعلام کرده بودند.",
            ["COERCE arrest: طالبان > این آموزگاران", "CONCEDE: طالبان >"],
        ),
        # who tells of people sent into his own country has driven nobody out
        ("حکومت طالبان گفت که ۴۰ نفر به افغانستان اخراج شدند.", ["COERCE deport: > ۴۰ نفر"]),
        ("پولیس ناروی گفت که ده مهاجر به افغانستان اخراج شدند.", ["COERCE deport: پولیس ناروی > ده مهاجر"]),
        # some of a thing, right behind the name of who acts
        ("ترکیه اطلاعاتی را با عراق شریک ساخت.", ["COOPERATE: ترکیه > عراق"]),
        # a valley is a place
        (
            "اردو گفته است که مواضع داعش در منطقهٔ وادی تیراه پاکستان را هدف قرار داده است.",
            ["ASSAULT: اردو > داعش"],
        ),
        # whose attack it was that is taken up by در آن
        (
            "مصر در واکنش به حملهٔ داعش که در آن نه سرباز کشته شدند، بر یک کمپ حمله کرد.",
            ["ASSAULT: داعش > نه سرباز", "ASSAULT: مصر > یک کمپ"],
        ),
        ("حمله بر سفارت یونان که در آن نه نفر کشته شدند، محکوم شد.", ["ASSAULT: > نه نفر"]),
        # the deed only mentioned is nearer than the one told
        (
            "ارتش یک پل را در حلب بمباران کرد. جنگ پس از حملهٔ سال ۲۰۱۱ داعش بر این شهر آغاز شد. "
            "در آن حمله صد تن کشته شدند.",
            ["ASSAULT aerial: ارتش > یک پل", "ASSAULT: داعش > صد تن"],
        ),
        # several ministries, or their ministers, of one state
        ("وزارت‌های دفاع و داخلهٔ یونان این حمله را محکوم کردند.", ["ACCUSE disapprove: وزارت‌های دفاع و داخلهٔ یونان >"]),
        ("وزیران خارجه، دفاع و تجارت پرتگال به کابل رفتند.", ["CONSULT visit: وزیران خارجه، دفاع و تجارت پرتگال >"]),
        ("وزیران خارجهٔ عمان و قطر دیدار کردند.", ["CONSULT: وزیران خارجهٔ عمان, وزیران خارجهٔ قطر >"]),
        # with whose help something is promised to or done for others
        ("یونیسف در همکاری با ناروی تعهد کرد که به لبنان کمک کند.", ["AGREE: یونیسف > لبنان"]),
        ("جاپان به همکاری یونیسف به صد خانواده کمک کرد.", ["AID: جاپان > صد خانواده"]),
        # no country is called an importer
        ("مصر یکی از کشورهای واردکنندهٔ جو اوکراین بوده است.", ["COOPERATE: مصر > اوکراین"]),
        # words that lost the space between them
        ("پولیس خبرداد که دزدان یک پوسته رامورد حمله قراردادند.", ["ASSAULT: دزدان > یک پوسته"]),
        # whose envoy is called back in the clause that و joins
        (
            "یونان دو دیپلومات را اخراج کرد و سفیر خود را فرا خواند.",
            ["SANCTION expel: یونان > دو دیپلومات", "SANCTION withdraw: یونان >"],
        ),
        # weapons by their Dari names, and who is of a group
        ("کوریای شمالی یک راکت بالستیک را به سوی بحر فیر کرد.", ["MOBILIZE weapons: کوریای شمالی >"]),
        ("هند ده طیارهٔ جنگی را در مرز مستقر کرد.", ["MOBILIZE weapons: هند >"]),
        ("شبه‌نظامیان حوثی بر یک قایق حمله کردند.", ["ASSAULT: شبه‌نظامیان حوثی > یک قایق"]),
        # outlets in general are no body that is taken up
        (
            "کریم نوری، سخنگوی یونیسف، به رسانه‌ها گفت که راه بسته است. وی افزود "
            "که این نهاد تعهد کرده به لبنان کمک کند.",
            ["AGREE: یونیسف > لبنان"],
        ),
    ],
)
def test_told(text: str, events: list[str]) -> None:
    assert sorted(told(text)) == sorted(events)


@pytest.mark.parametrize(
    ("text", "day", "killed"),
    [
        ("هند در پاسخ به حملهٔ سوم مارچ ۲۰۲۲ شورشیان، یک کمپ را بمباران کرد.", None, None),
        ("هند در واکنش به حملهٔ شورشیان که ده کشته برجا گذاشت، یک کمپ را بمباران کرد.", None, None),
        ("هند در واکنش به این حمله روز شنبه یک کمپ را بمباران کرد.", "2025-01-11", None),
        ("در پی انفجار روز شنبه در کابل سه تن کشته شدند.", "2025-01-11", "3"),
    ],
)
def test_the_deed_answered_has_its_own_day_and_toll(text: str, day: str | None, killed: str | None) -> None:
    event = read(text, "2025-01-15").events[-1]
    assert (event.time and event.time.start, event.killed) == (day, killed)


@pytest.mark.parametrize(
    ("text", "speakers", "via"),
    [
        ("یک رسانهٔ محلی به قول از شاروال کندز نوشت که دو پل ویران شد.", ["شاروال کندز"], 1),
        ("پیش‌ازاین در هرات، باشندگان شهر از محتسبان شکایت کرده بودند.", ["باشندگان شهر"], 0),
    ],
)
def test_who_speaks(text: str, speakers: list[str], via: int) -> None:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    [statement] = record.statements
    assert ([names[s] for s in statement.speakers], len(statement.via)) == (speakers, via)


@pytest.mark.parametrize(
    ("text", "aspects"),
    [
        # what would have been; the past of to be is its imperfect
        ("نادر گفت اگر ملل متحد نبود، شورشیان این مردم را می‌کشتند.", ["hypothetical"]),
        ("نادر گفت که اگر هند می‌دانست که ما می‌رویم، ارتش به مرز حمله می‌کرد.", ["hypothetical"]),
        ("شورشیان در آن سال‌ها مردم را می‌کشتند.", ["historical"]),
        # a present tense that holds beside what is told is not to come
        ("وزیر خارجهٔ قطر روز شنبه وارد کابل شد. او در حالی وارد کابل می‌شود که راه بسته است.", ["asserted"]),
    ],
)
def test_aspects(text: str, aspects: list[str]) -> None:
    assert [e.aspect for e in read(text, "2025-01-15").events if e.type in ("ASSAULT", "CONSULT")] == aspects


def test_the_verb_of_a_relative_clause_dates_nothing() -> None:
    record = read("روز دوشنبه در شهری که مرکز شورشیان شمرده می‌شود، ده تن کشته شدند.", "2025-01-15")
    assert [e.time and e.time.start for e in record.events] == ["2025-01-13"]


def test_a_minute_of_silence_answers_nothing() -> None:
    record = read("اسرائیل سه تن را کشت. نمایندگان پارلمان دو دقیقه سکوت کردند.", "2025-01-15")
    assert [e.responses for e in record.events] == [()]


def test_several_fields_in_english() -> None:
    record = read("وزیران خارجه و دفاع پرتگال و وزارت‌های عدلیه و مالیهٔ یونان گفتند.", "2025-01-15")
    english = {a.name_en for a in record.actors}
    assert "foreign and defence ministers of Portugal" in english
    assert "Ministries of Justice and Finance of Greece" in english
