"""Dead, wounded and arrested who are counted apart from the deed, and deeds told by what a document shows."""

from __future__ import annotations

import pytest

import rawi
from rawi.record import Event

DAY = "2025-01-15"


def only(text: str, type_: str = "ASSAULT") -> Event:
    (event,) = (e for e in rawi.read(text, DAY).events if e.type == type_)
    return event


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        ("انفجاری در کابل رخ داد. شمار کشته‌شدگان به ده تن رسیده است.", "10", None),
        ("یک مهاجم انتحاری در بازار موصل خود را منفجر کرد؛ شمار کشته‌ها از پنجاه می‌گذرد.", "50+", None),
        ("حملهٔ راکتی بر قندوز انجام شد. آمار قربانیان از بیست تن بیشتر است.", "20+", None),
        ("حملهٔ انتحاری در مسجد پیشاور رخ داد. شمار زخمیان به صد و پنجاه تن می‌رسد.", None, "150"),
        ("شمار غیرنظامیانی که در حملات اسرائیل کشته شدند از صد تن بیشتر است.", "100+", None),
        # nobody is counted by a number of other things
        ("انفجاری در کابل رخ داد. شمار خانه‌های ویران به ده رسیده است.", None, None),
        # the lives that a blast told in the same breath took
        ("ماینی در بازار منفجر شد و جان نه تن را گرفت.", "9", None),
        ("انفجاری در کابل رخ داد. دست‌کم ده تن جان باختند.", "10+", None),
        ("مهاجم بر دو پولیس شلیک کرد و هر دو را زخمی ساخت.", None, "2"),
        ("ارتش سوریه ده سرباز خود را در این درگیری از دست داد.", "10", None),
        # one alone, and those named who were not alone
        ("در این حمله دو سرباز کشته و یکی زخمی شد.", "2", "1"),
        ("در این درگیری از مهاجمان دو تن کشته شدند و یکی دیگر زخم برداشت.", "2", "1"),
        ("علی رضایی و حسن کریمی با چندین فرمانده دیگر در این حمله کشته شدند.", None, None),
        ("طالبان دست‌کم شش سرباز پیشین را در پنجشیر تیرباران کردند.", "6+", None),
    ],
)
def test_the_dead_and_wounded(text: str, killed: str | None, wounded: str | None) -> None:
    assert (only(text).killed, only(text).wounded) == (killed, wounded)


def test_those_whom_a_clause_tells_of_are_counted_by_the_number_that_it_leads_to() -> None:
    assert only("تعداد خبرنگارانی که طالبان بازداشت کرده‌اند به سی تن می‌رسد.", "COERCE").detained == "30"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("گزارش سازمان عفو بین‌الملل از شکنجهٔ زندانیان به دست طالبان حکایت دارد.", ["سازمان عفو بین‌الملل"]),
        ("گزارش‌ها از تیرباران شش سرباز به دست طالبان حکایت دارد.", []),
    ],
)
def test_what_a_document_shows_is_told(text: str, source: list[str]) -> None:
    record = rawi.read(text, DAY)
    (event,) = record.events
    names = {a.id: a.name for a in record.actors}
    assert ([names[a] for a in event.actors], [names[s] for s in event.sources]) == (["طالبان"], source)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("وزارت دفاع طالبان گفت این عملیات جوابی به حملات پاکستان بر پکتیکا بود.", ["پاکستان"]),
        ("حوثی‌ها این حمله را واکنش به بمباران صنعا از سوی اسرائیل دانستند.", ["اسرائیل"]),
        ("سخنگوی ارتش این حمله را پاسخی به راکت‌باران حماس بر جنوب اسرائیل خواند.", ["حماس"]),
    ],
)
def test_what_is_answered_took_place(text: str, actors: list[str]) -> None:
    record = rawi.read(text, DAY)
    (event,) = (e for e in record.events if e.type == "ASSAULT")
    assert [a.name for a in record.actors if a.id in event.actors] == actors
    assert event.sources


def test_the_whole_of_a_war_is_no_toll_of_one_attack() -> None:
    text = "حماس بر اسرائیل حمله کرد. از آغاز جنگ تاکنون شمار کشته‌شدگان در غزه به ۴۶ هزار نفر رسیده است."
    assert rawi.read(text, DAY).events[0].killed is None


def test_who_tells_of_the_dead_is_not_counted() -> None:
    told = only("دو سخنگوی شورشیان از تلفات سنگین نیروهای دولتی خبر دادند.")
    assert told.killed is None


def test_verbs_of_words_that_are_prepositions_elsewhere() -> None:
    assert only("شورشیان سه پهپاد ارتش را به زیر کشیدند.").mode == "destroy"
    assert only("معترضان و پلیس در داکا به جان هم افتادند.").actors


def test_the_figure_of_a_later_telling_is_not_the_last_attacks() -> None:
    record = rawi.read(
        "منابع روسیه از کشته شدن ۲۷ نفر در حملهٔ اوکراین خبر دادند. ارتش اوکراین اعلام کرد که پهپادهای روسیه شهر اودسا"
        " را هدف قرار داده‌اند. همزمان کمیتهٔ تحقیق روسیه از کشته شدن ۲۷ نفر بر اثر حمله به منطقهٔ خرسون خبر داد."
    )
    assert [[(t.what, t.low) for t in e.tolls] for e in record.events] == [[("killed", 27)], []]
