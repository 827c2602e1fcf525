"""Acts of saying: who speaks, what carries it, when, and what is no act of saying."""

from __future__ import annotations

import pytest

from rawi import read
from rawi.record import Record, Statement


def _read(text: str) -> Record:
    return read(text, "2025-01-15")


def _names(record: Record, ids: tuple[str, ...]) -> list[str]:
    return [next(a.name for a in record.actors if a.id == i) for i in ids]


def _only(record: Record) -> Statement:
    assert len(record.statements) == 1, record.statements
    return record.statements[0]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("یک شاهد رویداد به رادیو آزادی گفت که موتر آتش گرفت.", "یک شاهد رویداد"),
        ("گروهی موسوم به «شب‌روان» نوشت که شبکهٔ برق را قطع کرده است.", "شب‌روان"),
        ("یک رهگذر گفت: «جاده یخ بسته بود.»", "یک رهگذر"),
    ],
)
def test_a_subject_of_saying_is_somebody(text: str, speaker: str) -> None:
    record = _read(text)
    assert _names(record, _only(record).speakers) == [speaker]


def test_the_quoted_one_speaks_and_the_agency_carries() -> None:
    record = _read("خبرگزاری رویترز به نقل از یک مقام هندی گزارش داد که پل فرو ریخته است.")
    statement = _only(record)
    assert _names(record, statement.speakers) == ["یک مقام هندی"]
    assert _names(record, statement.via) == ["خبرگزاری رویترز"]


def test_quoted_through_an_agency() -> None:
    record = _read("به نقل از خبرگزاری تسنیم، وزیر نیرو گفت که سد پر شده است.")
    statement = _only(record)
    assert _names(record, statement.via) == ["خبرگزاری تسنیم"]


def test_according_to_one_another_promised() -> None:
    record = _read("به گفتهٔ وزارت مالیه، بانک جهانی وعده داد که معاش معلمان را می‌پردازد.")
    assert [_names(record, s.speakers) for s in record.statements] == [["وزارت مالیه"], ["بانک جهانی"]]


def test_what_was_said_before_but_goes_on_with_the_speaker() -> None:
    record = _read("وزارت خارجهٔ ترکیه تایید کرد که ایران دو کشتی را توقیف کرده است، اما وجود توافق را رد کرد.")
    assert [_names(record, s.speakers) for s in record.statements] == [["وزارت خارجهٔ ترکیه"]] * 2


@pytest.mark.parametrize(
    "text",
    [
        "اوکراین آماده است که مذاکره کند.",
        "وزارت خارجهٔ قطر نگفت که گفتگوها چه وقت آغاز می‌شود.",
        "گفته می‌شود که راه بسته است.",
    ],
)
def test_no_act_of_saying(text: str) -> None:
    assert not _read(text).statements


def test_not_accepting_is_saying() -> None:
    record = _read("وزارت انرژی این ارقام را نپذیرفت.")
    assert _names(record, _only(record).speakers) == ["وزارت انرژی"]


def test_nouns_that_share_a_verb_are_two_acts() -> None:
    record = _read("سفیر ایران این گزارش را رد و ادعا کرد که سند ساختگی است.")
    assert len(record.statements) == 2


@pytest.mark.parametrize(
    "text",
    [
        "وزیر صحت افزود: «پولیس به ما گفت که راه بسته است.»",
        "وزیر بهداشت افزود: پلیس اعلام کرد که راه بسته است.",
    ],
)
def test_nobody_speaks_inside_a_quotation(text: str) -> None:
    assert len(_read(text).statements) == 1


def test_the_time_is_that_of_saying() -> None:
    record = _read("هند در واکنش به حملهٔ روز یکشنبه پاکستان را به تروریسم متهم کرد.")
    assert record.statements[0].time is None


def test_time_reaches_over_and() -> None:
    record = _read("وزیر خارجه روز دوشنبه از ایران انتقاد کرد و گفت که گفتگو ادامه دارد.")
    assert [s.time and s.time.start for s in record.statements] == ["2025-01-13"] * 2


def test_told_to_the_media_has_no_carrier() -> None:
    record = _read("باشندگان زرنج به رسانه‌ها گفتند که آب کم است.")
    assert not _only(record).via


def test_content_and_quotation() -> None:
    text = "سخنگوی پولیس گفت: «دو تن بازداشت شدند.»"
    statement = _only(_read(text))
    assert statement.quoted
    assert statement.content is not None
    assert text[statement.content.start : statement.content.end].startswith("دو تن بازداشت شدند")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("تهران - ایسنا - وزیر نیرو گفت که سد پر شده است.", "وزیر نیرو"),
        ("چند روز پس از زلزله، وزیر دفاع هند گفت که مرز امن است.", "وزیر دفاع هند"),
        ("گروهی که خود را «سپاه سپیده» می‌نامد، نوشت که دو تن را کشته است.", "سپاه سپیده"),
        ("در اعلامیهٔ وزارت مالیه که روز شنبه نشر شد، آمده است که عواید زیاد شده است.", "وزارت مالیه"),
    ],
)
def test_who_speaks(text: str, speaker: str) -> None:
    record = _read(text)
    assert _names(record, _only(record).speakers) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "روسیه حضور این نیروها را نه تایید و نه رد کرده است.",
        "ارتش سوریه به پیشروی در حومهٔ شهر ادامه داد.",
        "مجلس پیت هگست را به صفت وزیر دفاع تایید کرد.",
        "کشورهای اروپایی کمک را با این امیدواری فراهم کردند.",
        "جنرال کریمی مسوولیت ریاست امنیت را به عهده گرفت.",
    ],
)
def test_no_act_of_saying_either(text: str) -> None:
    assert not _read(text).statements


def test_a_relative_clause_does_not_hide_the_verb() -> None:
    text = "یک مقام گمرک که صلاحیت گفتگو ندارد، این جزییات را به خبرگزاری رویترز تایید کرد."
    assert len(_read(text).statements) == 1


def test_one_agency_quoting_another() -> None:
    record = _read("به گزارش خبرگزاری مهر، خبرگزاری رویترز به نقل از یک مقام عراقی نوشت که پل بسته است.")
    statement = _only(record)
    assert _names(record, statement.speakers) == ["یک مقام عراقی"]
    assert sorted(_names(record, statement.via)) == ["خبرگزاری رویترز", "خبرگزاری مهر"]


def test_a_quotation_may_belong_to_a_noun() -> None:
    record = _read("وزیر دفاع ترکیه با اشاره به گزارشی به نقل از خبرگزاری رویترز گفت که مرز امن است.")
    statement = _only(record)
    assert _names(record, statement.speakers) == ["وزیر دفاع ترکیه"]
    assert not statement.via


def test_a_time_in_a_title_is_not_that_of_saying() -> None:
    text = "وزارت مالیه با نشر گزارشی زیر نام «بودجهٔ سال ۲۰۲۳» گفت که عواید کم شده است."
    assert _only(_read(text)).time is None


def test_he_who_spoke_goes_on() -> None:
    text = "شهلا کریمی، رئیس این انجمن، گفت که ضیا رحمانی دو هفته پیش بازداشت شد. او افزود که وکیل ندارد."
    record = _read(text)
    assert [_names(record, s.speakers) for s in record.statements] == [["شهلا کریمی"]] * 2


def test_the_body_that_spoke_goes_on() -> None:
    text = "دیدبان حقوق بشر گفت که سازمان ملل کمک نکرده است. این نهاد افزود که گرسنگی بیشتر شده است."
    record = _read(text)
    first, second = record.statements
    assert first.speakers == second.speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("فارس نوشت که کشتی به بندر رسیده است.", "فارس"),
        ("همین گونه یک منبع دیگر گفت که راه بسته است.", "یک منبع دیگر"),
        ("از جمله، خبرگزاری فارس سفارت آلمان را به تحریک متهم کرده است.", "خبرگزاری فارس"),
        ("در بیانیه‌ای که وزارت مالیه منتشر کرد، آمده است که عواید زیاد شده است.", "وزارت مالیه"),
        ("بر بنیاد گزارش تازهٔ پاژنگ، بارندگی کم شده است.", "پاژنگ"),
    ],
)
def test_who_else_speaks(text: str, speaker: str) -> None:
    record = _read(text)
    assert _names(record, _only(record).speakers) == [speaker]


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("یک منبع به آمو گفت که راه بسته است.", "آمو"),
        ("یک منبع به ۸صبح گفت که راه بسته است.", "۸صبح"),
        ("یک مقام قطری که با خبرگزاری رویترز صحبت می‌کرد، گفت که گفتگوها ادامه دارد.", "خبرگزاری رویترز"),
        ("والی در صفحهٔ فیسبوک خود نوشت که سیلاب آمده است.", "فیسبوک"),
    ],
)
def test_what_carries_it(text: str, outlet: str) -> None:
    record = _read(text)
    (via,) = _names(record, _only(record).via)
    assert outlet in via


def test_the_river_is_no_outlet() -> None:
    assert not _only(_read("والی در کنار آمو گفت که آب بالا آمده است.")).via


@pytest.mark.parametrize(
    "text",
    [
        "بر اساس گزارش وزارت مالیه که روز شنبه منتشر شد، عواید زیاد شده است.",
        "وزارت مالیه در گزارشی که روز شنبه نشر شد، گفت که عواید زیاد شده است.",
    ],
)
def test_a_document_speaks_on_the_day_it_comes_out(text: str) -> None:
    time = _only(_read(text)).time
    assert time is not None
    assert time.start == "2025-01-11"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("به گفتهٔ وزیر دفاع هند، مرز امن است، اما به گفتهٔ وی «دشمن همیشه دشمن نمی‌ماند».", 2),
        ("رقم وزارت پایین‌تر است: مقامات قندهار کشته شدن چهار تن را تایید کرده‌اند.", 1),
        ("در اعلامیهٔ وزارت مالیه هشدار داده شده است که بودجه کم می‌شود.", 1),
        ("نوزده هزار نفر دیگر برای این ویزه درخواست داده بودند.", 0),
        ("الجزایر از همکاری با فرانسه خودداری کرد.", 0),
        ("این ادعایی است که وزارت دفاع هند آن را بی‌اساس می‌داند.", 1),
        ("ژرفین در مورد گسترش جنگ هشدار داد.", 1),
        ("اتحادیهٔ وکلای ترکیه شمار زخمی‌ها را نود نفر برآورد می‌کند.", 1),
    ],
)
def test_how_many_acts_of_saying(text: str, count: int) -> None:
    assert len(_read(text).statements) == count


@pytest.mark.parametrize(
    "text", ["به گفته", "وزیر گفت که به نقل از", "بر اساس گزارش‌ها،", "نوشت:", "«گفت»", "در اعلامیه آمده است که"]
)
def test_cut_texts_are_read(text: str) -> None:
    assert isinstance(_read(text), Record)


def test_an_agency_before_its_reporters_name_does_not_speak() -> None:
    record = read(
        "باشگاه خبرنگاران جوان؛ زهرا نجفی - کریم احمدی، وزیر خارجهٔ عراق، گفت که حمله محکوم است.", "2025-01-15"
    )
    names = {a.id: a.name for a in record.actors}
    assert [[names[s] for s in st.speakers] for st in record.statements] == [["کریم احمدی"]]
