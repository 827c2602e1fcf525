"""Aspect: happened, goes on, is to come, may come, or is background."""

from __future__ import annotations

import pytest

import rawi

DAY = "2025-01-15"


@pytest.mark.parametrize(
    ("text", "type_", "aspect"),
    [
        ("طالبان روز دوشنبه سه خبرنگار را بازداشت کردند.", "COERCE", "asserted"),
        ("حماس در اکتوبر ۲۰۲۳ صدها نفر را کشت.", "ASSAULT", "historical"),
        # the pluperfect sets back what is only some months old
        ("طالبان در اگست ۲۰۲۴ سه خبرنگار را بازداشت کرده بودند.", "COERCE", "historical"),
        ("طالبان در اگست ۲۰۲۴ سه خبرنگار را بازداشت کردند.", "COERCE", "asserted"),
        # from a day on: a state goes on, a sum of killed is over
        ("اسراییل از اکتوبر ۲۰۲۳ غزه را محاصره کرده است.", "COERCE", "ongoing"),
        ("طالبان از ماه جنوری ۲۰۲۴ دست‌کم ۳۰ سرباز را کشته‌اند.", "ASSAULT", "asserted"),
        ("عفو بین‌الملل از ماه جنوری ۲۰۲۴ از طالبان خواسته است که زندانیان را آزاد کنند.", "REQUEST", "asserted"),
        ("روسیه بر شرق اوکراین حمله می‌کند.", "ASSAULT", "ongoing"),
        ("بغداد آماده است که در این زمینه همکاری کند.", "AGREE", "asserted"),
        ("قرار است طالبان دو زندانی را آزاد کنند.", "RETREAT", "future"),
        # what one will allow or refuse is promised or refused now; others may foretell a refusal
        ("حکومت تاجیکستان گفت که به هیچ گروهی اجازه نخواهد داد بر همسایگان حمله کند.", "AGREE", "asserted"),
        ("حزب‌الله گفت که سلاح خود را زمین نخواهد گذاشت.", "REJECT", "asserted"),
        # under a condition
        ("حماس گفت که اگر آتش‌بس شود، همهٔ گروگان‌ها را آزاد خواهد کرد.", "RETREAT", "hypothetical"),
        ("رئیس فدراسیون گفت: اگر روادید صادر نشود، ایران این مسابقات را تحریم می‌کند.", "PROTEST", "hypothetical"),
        # a deed that is over when it is done, in the present tense
        ("حماس گفت که فردا سه گروگان را آزاد می‌کند.", "RETREAT", "future"),
        # in the course of years, and in a year gone by; so much given in a year is a sum
        ("طالبان در سه سال گذشته ده‌ها استاد را زندانی کرده‌اند.", "COERCE", "historical"),
        ("در جریان چند سال شماری از واکسین‌کنندگان از سوی افراد مسلح کشته شده‌اند.", "ASSAULT", "historical"),
        ("فرانسه سال گذشته این بانک را تحریم کرد.", "SANCTION", "historical"),
        ("یونیسف در سال گذشتهٔ میلادی برای صد هزار کودک مواد غذایی فراهم کرده است.", "AID", "asserted"),
        ("دادگاه مرد جوان را برای سه سال از کار در ایران محروم کرد.", "COERCE", "asserted"),
        # counted since a day: a sum; a strike of fifteen goes on
        ("پلیس از آغاز دسامبر ۴۰ رستوران را در تهران پلمب کرده است.", "COERCE", "asserted"),
        ("کمیتهٔ حقیقت‌یاب بررسی این گزارش‌ها را آغاز کرده است.", "ACCUSE", "ongoing"),
        # single steps of the law are done once
        ("دادگاه کیفری حکم بازداشت وزیر دفاع سودان را صادر کرده است.", "COERCE", "asserted"),
        ("سخنگو گفت که ده مأمور به دادستانی معرفی شده‌اند.", "ACCUSE", "asserted"),
    ],
)
def test_aspect(text: str, type_: str, aspect: str) -> None:
    assert next(e for e in rawi.read(text, DAY).events if e.type == type_).aspect == aspect


def test_a_deed_of_long_ago_stays_so_in_the_clauses_joined_to_it() -> None:
    text = "حماس در اکتوبر ۲۰۲۳ بر اسراییل حمله کرد و ۲۵۰ نفر را گروگان گرفت."
    assert {e.aspect for e in rawi.read(text, DAY).events} == {"historical"}


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("او گفت که برادرش بازداشت شده و در زندان است.", "asserted"),
        ("او گفت که پلیس خبرنگاران را بازداشت کرده و هنوز در شهر حضور دارد.", "asserted"),
        ("کارگران به خانه‌ها رفته و کودکان را واکسین خواهند کرد.", "future"),
    ],
)
def test_what_a_state_follows_is_over(text: str, aspect: str) -> None:
    assert rawi.read(text, "2025-01-15").events[0].aspect == aspect


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        # what takes a moment is yet to come where it is told in the present tense
        ("چین خبر داد که نمایندگی خود در کابل را به سطح سفارت ارتقا می‌دهد.", "future"),
        ("چین و ایران چند سند همکاری به امضا می‌رسانند.", "future"),
        ("سه هزار سرباز به مرز اعزام می‌شوند.", "future"),
        ("این اداره در پنج سال آینده زندانیان را درمان می‌کند.", "future"),
        ("این اداره زندانیان را درمان می‌کند.", "ongoing"),
        # to suspend and to accuse are done by saying so; to be accused lasts
        ("هند روابط تجارتی با پاکستان را به حال تعلیق در می‌آورد.", "asserted"),
        ("کابل پاکستان را به پشتیبانی از داعش متهم می‌کند.", "asserted"),
        ("کریم نوری به قتل یک خبرنگار متهم است.", "ongoing"),
        # sums since a day are over
        ("پاکستان از اکتوبر ۲۰۲۴ بیش از یک میلیون مهاجر را اخراج کرده است.", "asserted"),
        ("امدادگران از دهم جنوری به سه هزار خانواده کمک رسانده‌اند.", "asserted"),
    ],
)
def test_what_the_present_tense_tells(text: str, aspect: str) -> None:
    assert rawi.read(text, "2025-01-15").events[0].aspect == aspect


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        # a bare participle is over, whatever goes on behind it
        ("این گروه چهار تن را از شهر ربوده و در خانه‌ای نگهداری می‌کرد.", "asserted"),
        # somebody is still kept where he was put
        ("ایران ۲۵ روزنامه‌نگار را در بند نگه داشته است.", "ongoing"),
        ("ایران ۲۵ روزنامه‌نگار را بازداشت کرده است.", "asserted"),
        # not to open one's shop is a strike that took place
        ("بازاریان سنندج مغازه‌های خود را باز نکردند.", "asserted"),
    ],
)
def test_what_is_over_and_what_is_kept(text: str, aspect: str) -> None:
    assert rawi.read(text, "2025-01-15").events[0].aspect == aspect


def test_what_is_announced_is_not_done_on_the_day_it_is_announced() -> None:
    (event,) = rawi.read("وزیر هند روز جمعه خبر داد که کشورش سفارت خود را در کابل باز می‌کند.", DAY).events
    assert (event.aspect, event.time) == ("future", None)
    (event,) = rawi.read("وزیر هند روز جمعه گفت که کشورش از طالبان حمایت می‌کند.", DAY).events
    assert event.aspect == "asserted"
    assert event.time is not None


@pytest.mark.parametrize(
    ("text", "type_", "aspect"),
    [
        # who threatens to act on a condition threatens now
        ("ایران گفت که در صورت تجاوز، پایگاه‌های امریکا هدف مشروع خواهند بود.", "THREATEN", "asserted"),
        # what is demanded for a time to come is demanded now; what is past is not to come
        ("فرماندهان سپاه خواستار کنترل ایران بر تنگه در آینده هستند.", "REQUEST", "asserted"),
        ("ایران فردا یک زندانی را آزاد خواهد کرد.", "RETREAT", "future"),
        # what went on while something happened, or many times, is as much news as that
        ("مرد گفت که سربازان بر مردم شلیک می‌کردند.", "ASSAULT", "asserted"),
        ("وزیر در دیدار با سفیر ایران سخن می‌گفت.", "CONSULT", "asserted"),
    ],
)
def test_cues_and_the_imperfect(text: str, type_: str, aspect: str) -> None:
    found = [e.aspect for e in rawi.read(text, "2025-01-15").events if e.type == type_]
    assert found == [aspect]


@pytest.mark.parametrize(
    ("text", "type_", "aspect"),
    [
        # so many since then is a sum of what is over, a ban goes on
        ("نیروهای امریکایی از ماه جون تا اکنون بیش از بیست حملهٔ هوایی بر طالبان انجام داده‌اند.", "ASSAULT", "asserted"),
        ("پولیس گفت که ماموران از آغاز امسال ۳۲ باند را متلاشی کرده‌اند.", "COERCE", "asserted"),
        ("آلمان از اگست ۲۰۲۱ به این سو ۳۷۰ میلیون یورو به مردم افغانستان کمک کرده است.", "AID", "asserted"),
        ("طالبان از سال ۲۰۲۱ دختران را از آموزش محروم کرده‌اند.", "COERCE", "ongoing"),
    ],
)
def test_sums_since_a_day(text: str, type_: str, aspect: str) -> None:
    found = [e.aspect for e in rawi.read(text, "2025-10-15").events if e.type == type_]
    assert found == [aspect]
