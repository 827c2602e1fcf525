"""Which time of a sentence is the event's: its clause's own, one shared with the clause before, or none."""

from __future__ import annotations

import pytest

import rawi
from rawi.record import Event
from rawi.score.names import written_date

DAY = "2025-01-15"


def event(text: str, type_: str, at: int = 0) -> Event:
    """The event of a type that a text tells (the ``at``-th of them)."""
    return [e for e in rawi.read(text, DAY).events if e.type == type_][at]


@pytest.mark.parametrize(
    ("text", "type_", "date"),
    [
        ("طالبان روز دوشنبه سه خبرنگار را در کابل بازداشت کردند.", "COERCE", "2025-01-13"),
        ("پلیس صبح یکشنبه ده معترض را در تهران بازداشت کرد.", "COERCE", "2025-01-12"),
        # a time inside what is blamed or answered is that deed's
        ("رییس جمهور از تظاهرات امروز معترضان انتقاد کرد.", "ACCUSE", None),
        ("دهلی در واکنش به حملۀ روز سه‌شنبه بر گردشگران سفیر پاکستان را اخراج کرد.", "SANCTION", None),
        # words that are only cited, and the month of a year that is past
        ("سخنگو این حمله را «جنایتی علیه مردم در ماه رمضان» خواند.", "ACCUSE", None),
        ("آنان آبان ماه گذشته بازداشت شدند.", "COERCE", "2024-10-22/2024-11-20"),
        # the outcome of an attack, told behind it, and what was done "on this day"
        ("اوکراین روز سه‌شنبه با ۷۸ درون به روسیه حمله کرد که ۵۰ آن سرنگون شد.", "ASSAULT", "2025-01-14"),
        ("طالبان روز جمعه دو مرد را کشتند. کرزی در همین روز این کار را محکوم کرد.", "ACCUSE", "2025-01-10"),
        # a time before the verb of saying is that of the saying
        ("سخنگوی پولیس روز دوشنبه گفت که نیروهای آنان دو مرد را بازداشت کردند.", "COERCE", None),
        ("وزارت داخله روز سه‌شنبه از بازداشت پنج نفر خبر داد.", "COERCE", None),
        # saying that one is ready is promising it, on that day
        ("نخست‌وزیر عراق روز دوشنبه گفت که بغداد آماده است در این زمینه همکاری کند.", "AGREE", "2025-01-13"),
        # from a point on; set after a point
        ("طالبان از ماه مارچ ۲۰۲۴ دختران را از آموزش محروم کرده‌اند.", "COERCE", "2024-03/"),
        ("طالبان پس از تسلط بر کابل در اگست ۲۰۲۱ زنان را از کار منع کردند.", "COERCE", "2021-08/"),
        # from the beginning of a year on, which "in the beginning" does not swallow; a clause joined inside a quotation
        ("طالبان از آغاز سال ۲۰۲۳ زنان را از کار منع کرده‌اند.", "COERCE", "2023-01/"),
        ("آنان در آغاز سال ۲۰۲۳ بازداشت شدند.", "COERCE", "2023"),
        ("او گفت: «مادرم دیشب گفت ماموران شنبه به بند ریختند و ده نفر زخمی شدند.»", "ASSAULT", "2025-01-11"),
        # so many years up to now say how long, not when
        ("طالبان در سه سال گذشته ده‌ها زن معترض را زندانی کرده‌اند.", "COERCE", None),
        ("طالبان در یک سال گذشته ده‌ها زن معترض را زندانی کرده‌اند.", "COERCE", "2024-01/2025-01"),
    ],
)
def test_own_time(text: str, type_: str, date: str | None) -> None:
    assert written_date(event(text, type_).time) == date


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("مردان مسلح روز دوشنبه به قریه آمدند، دو دهقان را کشتند و خانه‌ها را آتش زدند.", "ASSAULT"),
        ("وزیر خارجۀ ایران روز دوشنبه به کابل سفر کرد و با مقام‌های طالبان دیدار کرد.", "CONSULT"),
    ],
)
def test_clauses_joined_by_and_share_their_time(text: str, type_: str) -> None:
    dates = {written_date(e.time) for e in rawi.read(text, DAY).events if e.type == type_}
    assert dates == {"2025-01-13"}


def test_this_attack_is_the_one_told_before() -> None:
    text = "داعش روز جمعه بر یک مسجد در کندز حمله کرد. در این حمله ۱۲ نمازگزار کشته شدند."
    assert {written_date(e.time) for e in rawi.read(text, DAY).events} == {"2025-01-10"}


def test_that_attack_may_stand_as_a_dated_noun() -> None:
    text = "جنگ پس از حملۀ هفتم اکتوبر ۲۰۲۳ حماس آغاز شد. در آن حمله جنگجویان حماس ۱۲۰۰ نفر را کشتند."
    assert written_date(event(text, "ASSAULT").time) == "2023-10-07"


def test_a_time_right_after_the_verb_of_saying_leads_what_is_said() -> None:
    record = rawi.read("وزیر دفاع گفت روز سه‌شنبه سه سرباز در کابل کشته شدند.", DAY)
    assert [written_date(e.time) for e in record.events] == ["2025-01-14"]
    assert [s.time for s in record.statements] == [None]


def test_what_is_asked_for_a_day_was_not_asked_on_it() -> None:
    text = "زنان زندانی از شهروندان خواسته‌اند روز سه‌شنبه از رفتن به بازار خودداری کنند."
    assert event(text, "REQUEST").time is None


def test_two_days_joined_are_an_interval() -> None:
    text = "طیاره‌های امریکایی دوشنبه و سه‌شنبه مواضع طالبان را در قندهار بمباران کردند."
    assert written_date(event(text, "ASSAULT").time) == "2025-01-13/2025-01-14"


def test_who_answers_a_deed_does_so_in_his_own_time() -> None:
    text = "داعش روز جمعه بر یک مسجد در کندز حمله کرد. ایران در واکنش به این حمله طالبان را به بی‌کفایتی متهم کرد."
    accused = event(text, "ACCUSE")
    assert (accused.time, accused.places) == (None, ())


def test_who_was_speaking_on_a_day_said_it_then() -> None:
    text = "سفیر چین که روز سه‌شنبه در نشست شورای امنیت صحبت می‌کرد، اسرائیل را به نقض آتش‌بس متهم کرد."
    charge = event(text, "ACCUSE").time
    assert charge is not None
    assert charge.start == "2025-01-14"


def test_who_worked_there_in_a_year_did_not_say_it_then() -> None:
    text = "مردی که سال گذشته در سفارت چین کار می‌کرد، اسرائیل را به نقض آتش‌بس متهم کرد."
    assert event(text, "ACCUSE").time is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("در نشستی که روز دوشنبه در مسکو برگزار شد، چین از طالبان خواست که با تروریسم مبارزه کنند.", "2025-01-13"),
        ("چین در پی انفجاری که روز دوشنبه رخ داد، از طالبان خواست که با تروریسم مبارزه کنند.", None),
    ],
)
def test_what_is_said_in_a_meeting_is_said_when_it_was_held(text: str, date: str | None) -> None:
    time = event(text, "REQUEST").time
    assert (time and time.start) == date


@pytest.mark.parametrize(
    ("text", "type_", "date"),
    [
        # که behind a time tells what happened on that very day
        ("او از دهم جنوری که پولیس خانه‌اش را محاصره کرد، در زندان است.", "COERCE", "2025-01-10"),
        ("جنگ تا بامداد دوشنبه که دو طرف آتش‌بس کردند، ادامه داشت.", "RETREAT", "2025-01-13"),
        ("پولیس روز شنبه عملیاتی انجام داد که طی آن ده تن بازداشت شدند.", "COERCE", "2025-01-11"),
        ("پولیس روز شنبه خبر داد که در آن ده تن بازداشت شدند.", "COERCE", None),
        # years later is another time, hours later is not
        ("دولت در سال ۲۰۱۰ دو زندانی را آزاد کرد، اما پس از چند سال دوباره آنان را بازداشت کرد.", "COERCE", None),
        # the date of a vote, or of what somebody is thanked for
        ("کانادا نتیجهٔ انتخابات ۲۶ اکتبر بلاروس را رد کرد و خواهان رای‌گیری تازه شد.", "REQUEST", None),
        ("وزیر از طالبان به خاطر محکوم کردن حملهٔ ماه دسمبر تشکر کرد.", "SUPPORT", None),
        # since when others, or words, is not told by و
        ("معلمان از روز جمعه اعتصاب کرده‌اند و خواستار آزادی همکاران‌شان شده‌اند.", "REQUEST", None),
        ("معلمان از روز جمعه به این‌سو اعتصاب کرده‌اند.", "PROTEST", "2025-01-10/"),
        # from a day to come on: done on that day
        ("حکومت از شنبهٔ آینده محدودیت‌های تازه وضع خواهد کرد.", "COERCE", "2025-01-18"),
        ("طالبان از شنبه محدودیت‌های تازه وضع کرده‌اند.", "COERCE", "2025-01-11/"),
        # what is asked for after an attack is not asked for on its day
        ("اسرائیل روز جمعه بر یک مسجد حمله کرد. ایران در پی این حمله از سازمان ملل کمک خواست.", "REQUEST", None),
    ],
)
def test_whose_time_it_is(text: str, type_: str, date: str | None) -> None:
    time = event(text, type_).time
    assert (time and written_date(time)) == date


@pytest.mark.parametrize(
    ("text", "type_", "date"),
    [
        # the day of the claim is not the attack's
        ("داعش روز دوشنبه مسئولیت حمله بر مسجدی در کابل را بر عهده گرفت.", "ASSAULT", None),
        ("داعش روز دوشنبه مسئولیت حملهٔ روز شنبه در کابل را بر عهده گرفت.", "ASSAULT", "2025-01-11"),
        ("داعش روز دوشنبه مسئولیت انفجاری را که روز شنبه سه تن را کشت، پذیرفت.", "ASSAULT", "2025-01-11"),
        # hours from what was told; not from deeds of two days
        ("روز شنبه ده تن در کابل بازداشت شدند. ساعاتی بعد روسیه این بازداشت‌ها را محکوم کرد.", "ACCUSE", "2025-01-11"),
        (
            "شنبه سه تن کشته شدند. دوشنبه ده تن بازداشت شدند. ساعاتی بعد روسیه طالبان را محکوم کرد.",
            "ACCUSE",
            None,
        ),
        ("روز شنبه ده تن در کابل بازداشت شدند. روسیه طالبان را محکوم کرد.", "ACCUSE", None),
    ],
)
def test_claims_and_hours_later(text: str, type_: str, date: str | None) -> None:
    time = event(text, type_).time
    assert (time and written_date(time)) == date
