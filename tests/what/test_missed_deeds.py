"""Deeds and parties that were missed over text that nobody had seen: each line is a cause, not a report."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # of whom so many are, after a number that opens its clause
        (
            "پولیس غور گفت که شش تن از مبلغان گروه طالبان را بازداشت کرده است.",
            ["COERCE arrest: پولیس غور > شش تن از مبلغان گروه طالبان"],
        ),
        ("چهارتن از باشندگان غور از سوی پولیس بازداشت شدند.", ["COERCE arrest: پولیس > چهارتن از باشندگان غور"]),
        # an adjective that no list knows, behind counted people
        ("پلیس به محل رسیده و ۱۵ فرد مشکوک را زخمی کرد.", ["ASSAULT: پلیس > ۱۵ فرد"]),
        ("طالبان وارد شهر شده و یک معلم خشمگین را زخمی کردند.", ["ASSAULT: طالبان > یک معلم"]),
        # somebody, by a word that is an adjective or a quality elsewhere
        ("پولیس کابل فردی را به اتهام دزدی دستگیر کرد.", ["COERCE arrest: پولیس کابل > فردی"]),
        ("پولیس کابل فردی به نام کریم را دستگیر کرد.", ["COERCE arrest: پولیس کابل > کریم"]),
        ("پلیس مردی به نام کریم احمدی را بازداشت کرد.", ["COERCE arrest: پلیس > کریم احمدی"]),
        ("جوانی در هرات از سوی طالبان کشته شد.", ["ASSAULT: طالبان > جوانی"]),
        ("او حقوق فردی را محترم شمرد.", []),
        # a province behind its district is no subject
        (
            "در عملیات نیروهای دولتی در ولسوالی ژیری ولایت قندهار، ۲۸ طالب کشته شدند.",
            ["ASSAULT: نیروهای دولتی > ۲۸ طالب"],
        ),
        # tolls in a list share the verb at its end
        (
            "در این عملیات ده طالب کشته، پنج تن زخمی و سه مرد بازداشت شدند.",
            ["ASSAULT: > ده طالب", "COERCE arrest: > سه مرد"],
        ),
        # those who suffered the deed that is condemned are not blamed for it
        ("این سازمان بازداشت خبرنگاران را محکوم کرد.", ["ACCUSE disapprove: این سازمان >"]),
        # what stands between commas before را says who the object is
        (
            "ارتش سه عضو خانوادهٔ کریمی، محیط‌بان زحمتکش، را کشت.",
            ["ASSAULT: ارتش > سه عضو خانوادهٔ کریمی"],
        ),
        # what stands before the subject belongs to another noun
        (
            "با تسلط دوباره طالبان بر افغانستان، این گروه محدودیت‌هایی به خبرنگاران وضع کرده است.",
            ["COERCE restrict: طالبان > خبرنگاران"],
        ),
        (
            "پس از تسلط طالبان بر افغانستان، طالبان و نیروهای مرزی پاکستان درگیر شده‌اند.",
            ["ASSAULT: طالبان, نیروهای مرزی پاکستان >"],
        ),
        # of whom, in a passive whose subject is the verb's own noun
        ("از این زندانیان اعترافات اجباری گرفته شده است.", ["COERCE: > این زندانیان"]),
        # نظامی after a number is a soldier
        ("این حمله به کشته شدن ۶ نظامی آمریکایی انجامید.", ["ASSAULT: > ۶ نظامی آمریکایی"]),
        ("دو پایگاه نظامی هدف قرار گرفت.", ["ASSAULT: > دو پایگاه نظامی"]),
        # people right before the verb to be
        ("ارتش در حال سرکوب معترضان است.", ["ASSAULT crowd-control: ارتش > معترضان"]),
    ],
)
def test_to_whom(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # نبرد is a battle, not a negated verb after در
        ("نیروهای ارتش در نبرد با شورشیان سه روستا را تصرف کردند.", ["COERCE seize: نیروهای ارتش >"]),
        # an adverb or a word set off by a comma is no subject
        ("پیش‌تر نیروهای آمریکایی مواضع ساحلی را هدف قرار دادند.", ["ASSAULT: نیروهای آمریکایی >"]),
        # what is asked for, however long it is, belongs to خواستار
        ("حزب خواستار پایان کودتای نظامی و برگزاری انتخابات آزاد شده است.", ["REQUEST yield: حزب >"]),
        # a participle ends the relative clause where one verb is left for the clause around it
        ("حزب عدالت از سندی که در قاهره تنظیم شده حمایت کرد.", ["SUPPORT: حزب عدالت >"]),
        # a deed's noun and its support verb, beside another deed's noun
        (
            "هواپیماهای عربستان برای کمک به متحد خود حمله‌ای به بندر انجام دادند.",
            ["ASSAULT: عربستان >"],
        ),
        ("اخراج پناهجویان نیازهای مردم را افزایش داده است.", []),
        # this attack: whose it was is told before
        (
            "ارتش اسرائیل به لبنان حمله کرد. این حمله ده‌ها سرباز لبنانی را زخمی کرد.",
            ["ASSAULT: ارتش اسرائیل > لبنان, ده‌ها سرباز لبنانی"],
        ),
        # nobody claims it
        (
            "ده تن در یک انفجار در کابل کشته شدند. منابع صحی چیزی نگفتند. کسی مسئولیت این انفجار را بر عهده نگرفت.",
            ["ASSAULT explosives: > ده تن"],
        ),
        # the meeting in which something is said, in a relative clause
        (
            "معاون والی در دیداری که دیشب در دوحه با سفیر ترکیه برگزار شد، بر روابط تأکید کرد.",
            ["CONSULT: معاون والی > سفیر ترکیه"],
        ),
        ("در این نشست با نمایندگان ترکیه دربارهٔ مرز گفت‌وگو شد.", ["CONSULT: > نمایندگان ترکیه"]),
        ("نشست مشترک ایران و روسیه در تهران برگزار شد.", ["CONSULT: ایران, روسیه >"]),
        # a series of deeds that took place
        ("موجی از حملات ارتش اسرائیل آغاز شد.", ["ASSAULT: ارتش اسرائیل >"]),
        # what reports and claims tell of
        (
            "گزارش‌هایی مبنی بر بازداشت دو خبرنگار از سوی طالبان منتشر شد.",
            ["COERCE arrest: طالبان > دو خبرنگار"],
        ),
        ("دبیرکل از ادعاهایی مبنی بر کشته شدن صد سرباز خبر داد.", ["ASSAULT: > صد سرباز"]),
        ("طالبان ادعاها مبنی بر بازداشت خبرنگاران را رد کردند.", ["COERCE arrest: > خبرنگاران"]),
        # things of the frame's own kind suffer a passive whose doer is left out
        ("خانه‌های فعالان در ایران توقیف می‌شود.", ["COERCE seize: > فعالان"]),
        # what somebody's deed is said to be
        ("سفیر روسیه گفت که حملات آلمان غیرقانونی است.", ["ACCUSE disapprove: سفیر روسیه > آلمان"]),
        ("والی هرات گفت که در این ولایت ده مکتب غیردولتی است.", []),
        # the passive of a verb without an object
        ("شب گذشته به ۲۰۰ خانواده کمک نقدی شد.", ["AID: > ۲۰۰ خانواده"]),
        ("به یک پاسگاه پولیس در کندز حمله شد.", ["ASSAULT: > پولیس"]),
        ("حملهٔ دیروز باعث بحران شد.", []),
        # what somebody claims to have done
        ("جبههٔ آزادی مدعی کشتن دو عضو طالبان شده است.", ["ASSAULT: جبههٔ آزادی > دو عضو طالبان"]),
        ("او مدعی تقلب در انتخابات شد.", []),
        # weapons strike, whoever fired them
        ("بیش از ۳۹۰ پهپاد دیشب شهر را هدف قرار دادند.", ["ASSAULT drone: >"]),
        # what somebody has been able to do is done
        ("نمایندگان توانسته بودند طرح مشابهی را رد کنند.", ["REJECT yield: نمایندگان >"]),
        ("شورشیان توانسته ده سرباز را بازداشت کنند.", ["COERCE arrest: شورشیان > ده سرباز"]),
        # a noun after a preposition is no verb before و; nobody did what somebody worries about
        (
            "این نهاد از ادامهٔ بازداشت و تهدید خبرنگاران ابراز نگرانی کرد.",
            ["ACCUSE disapprove: این نهاد >", "COERCE arrest: > خبرنگاران"],
        ),
        # a list between the verb's own noun and the verb
        ("به بیجاشدگان کمک‌های نقدی، خیمه و دیگر خدمات ارائه شد.", ["AID: > بیجاشدگان"]),
        # a number, not neither nor
        ("اسرائیل خودرویی را زد و نه نفر را مجروح کرد.", ["ASSAULT: اسرائیل > خودرویی"]),
        # only that, and no more
        (
            "نخست‌وزیر لبنان به محکوم کردن اسرائیل بسنده کرد.",
            ["ACCUSE disapprove: نخست‌وزیر لبنان > اسرائیل"],
        ),
        ("نیروهای پولیس مصروف سرکوب معترضان اند.", ["ASSAULT crowd-control: نیروهای پولیس > معترضان"]),
        # somebody whom a relative clause tells of, and who stands as object
        (
            "فردی که دو زن را کشته بود، توسط پولیس هرات بازداشت شد.",
            ["COERCE arrest: پولیس هرات > فردی", "ASSAULT: فردی > دو زن"],
        ),
        ("نیروهای امنیتی شخصی را بازداشت کردند.", ["COERCE arrest: نیروهای امنیتی > شخصی"]),
        # words that blame, in two words or after a comma
        ("نمایندهٔ چین رفتار طالبان را غیرقابل اعتماد خواند.", ["ACCUSE disapprove: نمایندهٔ چین > طالبان"]),
        ("این نقش غیرقابل انکار خوانده شد.", []),
        # people behind a place and a comma are no part of where it was
        ("طالبان در ولایت غور، سه زن و چهار مرد را شلاق زدند.", ["SANCTION convict: طالبان > سه زن, چهار مرد"]),
        ("در یک خبر دیگر ده تن بازداشت شدند.", ["COERCE arrest: > ده تن"]),
        # a fight that a relative clause tells took place
        (
            "پس از درگیری که میان پولیس و قاچاقبران صورت گرفت، قاچاقبران فرار کردند.",
            ["ASSAULT: پولیس, قاچاقبران >"],
        ),
        # who is to do what is asked for
        ("پارلمان عراق خواهان خروج نیروهای آمریکا شد.", ["REQUEST yield: پارلمان عراق > نیروهای آمریکا"]),
        ("ایران خواستار توقف حملات اسرائیل شد.", ["REQUEST yield: ایران > اسرائیل"]),
        ("ایران خواستار حمایت از فلسطین شد.", ["REQUEST assist: ایران >"]),
        ("ایران خواستار آزادی زندانیان از سوی اسرائیل شد.", ["REQUEST yield: ایران > اسرائیل"]),
        ("محکمه دستور داد که وزارت داخله ده زندانی را آزاد کند.", ["REQUEST yield: محکمه > وزارت داخله"]),
        (
            "شورای امنیت از تمام طرف‌ها دعوت کرد تا به نقض آتش‌بس پایان دهند.",
            ["REQUEST yield: شورای امنیت > تمام طرف‌ها"],
        ),
        # whom the deed that is the subject was done to
        ("حملهٔ اسرائیل به حزب‌الله ده کشته برجا گذاشت.", ["ASSAULT: اسرائیل > حزب‌الله"]),
        # what is given stands bare before کمک کرد; who is kept out bans nobody
        ("هند ۵۰۰ تن برنج به سریلانکا کمک کرد.", ["AID: هند > سریلانکا"]),
        ("ورود زنان به پارک ممنوع شده است.", ["COERCE restrict: > زنان"]),
        # those hit right after what hit them
        ("در انفجار سه نفر کشته شدند.", ["ASSAULT explosives: > سه نفر"]),
        ("در تظاهرات ده‌ها نفر زخمی شدند.", ["ASSAULT: > ده‌ها نفر"]),
        (
            "سه نفر زخمی و بیش از صد نفر بازداشت شدند.",
            ["ASSAULT: > سه نفر", "COERCE arrest: > صد نفر"],
        ),
        # the verb left out before خواستار شد
        (
            "عفو بین‌الملل بازداشت این خبرنگار را محکوم و خواستار آزادی او شد.",
            ["ACCUSE disapprove: عفو بین‌الملل >", "REQUEST yield: عفو بین‌الملل >"],
        ),
        (
            "رئیس‌جمهور فرانسه با همتای ایرانی خود دیدار و خواستار آزادی دو فرانسوی شد.",
            ["CONSULT: رئیس‌جمهور فرانسه > همتای ایرانی", "REQUEST yield: رئیس‌جمهور فرانسه > همتای ایرانی"],
        ),
        # a deed is condemned, and nobody to a punishment
        ("سازمان ملل اعدام دو زندانی را محکوم کرد.", ["ACCUSE disapprove: سازمان ملل >"]),
        ("دادگاه این فعال را به جرم قتل محکوم کرد.", ["SANCTION convict: دادگاه > این فعال"]),
        # خواسته without its auxiliary over the subjunctive
        ("این نهاد از طالبان خواسته زنان زندانی را آزاد کند.", ["REQUEST yield: این نهاد > طالبان"]),
        ("خواسته مردم این است که دولت معاش بدهد.", ["REQUEST: مردم >"]),
        # who says goes on saying behind a content without که
        (
            "مسعود پزشکیان گفت ایران آمادهٔ مذاکره است و از آمریکا انتقاد کرد.",
            ["AGREE: ایران >", "ACCUSE disapprove: مسعود پزشکیان > آمریکا"],
        ),
        # of whom it is said that he had a hand in it
        ("وزیر دفاع آمریکا گفت که ایران در این حمله دست داشته است.", ["ACCUSE allege: وزیر دفاع آمریکا > ایران"]),
        ("فرماندهٔ پولیس گفت که مردم در مبارزه با قاچاق نقش داشته‌اند.", []),
        # a noun of the verb left out at the end of a prepositional phrase; sentences passed on somebody
        (
            "کریم رحیمی در ارتباط با اعتراضات سراسری بازداشت و به مدت دو ماه ناپدید شد.",
            ["COERCE arrest: > کریم رحیمی"],
        ),
        ("حکم اعدام برای این زن جوان در دادگاه انقلاب صادر شد.", ["SANCTION convict: دادگاه انقلاب > این زن جوان"]),
        (
            "قطر و مصر بر لزوم پایبندی اسرائیل به تعهدات خود تأکید کردند.",
            ["REQUEST change: قطر, مصر > اسرائیل"],
        ),
        # behind که, of what says nothing: who was taken is who is let go
        (
            "پولیس سه تن را بازداشت کرد که بعداً آزاد شدند.",
            ["COERCE arrest: پولیس > سه تن", "RETREAT release: > سه تن"],
        ),
        ("پولیس گفت که آزاد شدند.", []),
    ],
)
def test_deeds(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_neither_nor_is_negated() -> None:
    events = read("کریمی نه کسی را بازداشت کرده بود و نه سلاحی در اختیار داشت.").events
    assert [(e.type, e.aspect) for e in events] == [("COERCE", "negated")]
