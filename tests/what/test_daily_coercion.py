"""Coercion, punishment and threats as everyday news tells them: who did it to whom, and what is no deed."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # for how long something has gone on stands with است between the subject and its verb
        ("استاد دانشگاه شش ماه است که در بند طالبان است.", ["COERCE arrest: طالبان > استاد دانشگاه"]),
        ("معاش آموزگاران چهار ماه است پرداخت نشده است.", ["COERCE withhold: > آموزگاران"]),
        ("مدت زندان او سه سال است.", []),
        # a body or place with یک is whose somebody before it is, not the object
        ("طالبان خبرنگار یک رسانه را در غزنی بازداشت کردند.", ["COERCE arrest: طالبان > خبرنگار یک رسانه"]),
        ("خبرنگار یک روزنامه در تهران بازداشت شد.", ["COERCE arrest: > خبرنگار یک روزنامه"]),
        ("سربازان یک پاسگاه را تصرف کردند.", ["COERCE seize: سربازان >"]),
        # a plural in ها has no ezafe
        ("در پی اعتراض‌ها اینترنت در چند شهر قطع شد.", ["COERCE censor: >"]),
        # on whose order it was done
        ("روزنامهٔ هم‌میهن به دستور دادستان تهران توقیف شد.", ["COERCE censor: دادستان تهران > روزنامهٔ هم‌میهن"]),
        ("قطع اینترنت در بلخ به دستور رهبر طالبان صورت گرفت.", ["COERCE censor: رهبر طالبان >"]),
        ("این تجمع در اعتراض به حکم دادگاه تهران برگزار شد.", []),
        # bodies whose name ends in والی, and spies, act on officials
        ("سارنوالی رئیس پیشین گمرک را بازداشت کرد.", ["COERCE arrest: سارنوالی > رئیس پیشین گمرک"]),
        ("استخبارات والی پیشین را بازداشت کرد.", ["COERCE arrest: استخبارات > والی پیشین"]),
        ("مرزبانان پاکستانی گذرگاه تورخم را مسدود کردند.", ["COERCE restrict: مرزبانان پاکستانی >"]),
        # those to whom something is shut or not allowed
        ("طالبان دانشگاه‌ها را به روی دختران بستند.", ["COERCE restrict: طالبان > دختران"]),
        ("طالبان به زنان اجازهٔ ورود به شفاخانه را ندادند.", ["COERCE restrict: طالبان > زنان"]),
        ("استفاده از تلفن هوشمند برای شاگردان مدارس ممنوع شد.", ["COERCE restrict: > شاگردان"]),
        ("پاکستان راه‌های مواصلاتی خود را با افغانستان بست.", ["COERCE restrict: پاکستان > افغانستان"]),
        # weather and faults shut and cut by nobody's hand
        ("برق تهران به دلیل توفان قطع شد.", []),
        ("پروازهای کابل به علت هوای نامساعد لغو شد.", []),
        # whose arrests and expulsions they are
        ("شاهدان از بازداشت‌های طالبان در غرب کابل خبر دادند.", ["COERCE arrest: طالبان >"]),
        ("روند اخراج مهاجران از پاکستان ادامه دارد.", ["COERCE deport: پاکستان > مهاجران"]),
        ("ترکیه از اخراج صد مهاجر خبر داد.", ["COERCE deport: ترکیه > صد مهاجر"]),
        # the verb left out before و is شدن
        (
            "سه تن از سوی پولیس ایران گرفتار و به کمپ انتقال داده شدند.",
            ["COERCE arrest: پولیس ایران > سه تن"],
        ),
        # sentences
        ("هر کدام از این افراد ده ضربه شلاق زده شدند.", ["SANCTION convict: > این افراد"]),
        ("طالبان حکم قصاص را بر یک تن اجرا کردند.", ["SANCTION convict: طالبان > یک تن"]),
        ("دادگاه تجدیدنظر محکومیت این نویسنده را تأیید کرد.", ["SANCTION convict: دادگاه تجدیدنظر > این نویسنده"]),
        ("روسیه دو دیپلمات بریتانیایی را از خاک خود بیرون راند.", ["SANCTION expel: روسیه > دو دیپلمات بریتانیایی"]),
        ("راند دوم مسابقات در دوحه برگزار شد.", []),
    ],
)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # people of one sex are one phrase
        ("طالبان کارمندان زن را اخراج کردند.", ["SANCTION: طالبان > کارمندان زن"]),
        ("مأموران زن را در خانه یافتند.", []),
        # what runs on into its object endangers, and nobody threatens
        ("کارشناسان گفتند که کمبود غذا جان کودکان را تهدید می‌کند.", []),
        # the clause after a condition without a comma
        ("نتانیاهو گفت اگر حزب‌الله حمله کند بهای سنگینی خواهد پرداخت.", ["THREATEN violence: نتانیاهو >"]),
        # a verb left out before a preposition
        (
            "فرمانده نیروی هوایی از مقامش برکنار و به محکمه معرفی شد.",
            ["SANCTION: > فرمانده نیروی هوایی", "ACCUSE investigate: > فرمانده نیروی هوایی"],
        ),
        # whose somebody is, with a number
        ("طالبان باشندگان دو روستا را کوچ اجباری دادند.", ["COERCE deport: طالبان > باشندگان"]),
        ("متهمان ۱۴۴ دانشگاه آمریکایی را هدف قرار دادند.", ["ASSAULT: متهمان > ۱۴۴ دانشگاه آمریکایی"]),
        ("دادگاه سه دانشجو را به دو ترم تعلیق محکوم کرد.", ["SANCTION convict: دادگاه > سه دانشجو"]),
        ("شرکت از پرداخت حقوق کارگران خودداری کرد.", ["COERCE withhold: شرکت > کارگران"]),
        ("رئیس‌جمهور سریلانکا پارلمان را منحل کرد.", ["COERCE restrict: رئیس‌جمهور سریلانکا > پارلمان"]),
    ],
)
def test_told_of_people(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # what a relative clause tells of counts among its words
        ("دو نفتکشی که ایران ماه گذشته توقیف کرد، در بندرعباس هستند.", ["COERCE seize: ایران >"]),
        ("مردی که ایران ماه گذشته توقیف کرد، در بندرعباس است.", ["COERCE arrest: ایران > مردی"]),
        # at the head of a sentence the Taliban act, and nobody else is called so
        ("طالبان پاکستان را محکوم کردند.", ["ACCUSE disapprove: طالبان > پاکستان"]),
        # whose car is no part of who burns it
        ("اعضای این گروه خودروی کریم نوری را آتش زدند.", ["ASSAULT destroy: اعضای این گروه > کریم نوری"]),
        # what somebody only claims is as often another's deed
        ("ناوگان پنجم آمریکا مدعی شده که سه تن بازداشت شدند.", ["COERCE arrest: > سه تن"]),
        # sources are theirs who act only behind a comma or before a verb of saying
        ("به گفتهٔ منابع طالبان پس از بازرسی سه جوان را تیرباران کردند.", ["ASSAULT firearms: طالبان > سه جوان"]),
        # the object of a relative clause begins behind the comma of where something was done
        (
            "مردی که طالبان با حمله بر خانه‌اش، دو دختر او را کشتند، گریخت.",
            ["ASSAULT: طالبان > دو دختر او"],
        ),
        # in search of the abducted nobody is abducted
        ("نیروهای طالبان در جستجوی افراد ربوده شده هستند.", []),
        # on the contrary is nobody
        ("برعکس افغانستان از پاکستان خواست که سه زندانی را آزاد کند.", ["REQUEST yield: افغانستان > پاکستان"]),
        # pieces of a missile are no unit
        ("قطعات یک پهپاد سه تن را زخمی کرد.", ["ASSAULT drone: > سه تن"]),
    ],
)
def test_what_is_told_of_a_thing(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize("since", ["شش ماه است که", "چند ماه است که", "مدتی است که"])
def test_how_long_a_deed_has_gone_on_is_no_clause_of_its_own(since: str) -> None:
    assert told(f"استاد دانشگاه {since} در بند طالبان است.") == ["COERCE arrest: طالبان > استاد دانشگاه"]
