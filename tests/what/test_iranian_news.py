"""Turns of Iranian news: sermons, sport and opinion that tell no event, objects with late را, rolls of names."""

from __future__ import annotations

import pytest

import rawi
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "سخنگوی وزارت خارجه حمله به مسجدی در حمص که به کشته شدن چند نمازگزار منجر شد را محکوم کرد.",
            ["ACCUSE disapprove: سخنگوی وزارت خارجه >", "ASSAULT: > چند نمازگزار"],
        ),
        (
            "پلیس مردی که به یک بانک حمله کرده بود را بازداشت کرد.",
            ["COERCE arrest: پلیس > مردی"],
        ),
        (
            "او گفت که دو فرمانده کرد را بازداشت کردند.",
            ["COERCE arrest: > دو فرمانده"],
        ),
    ],
)
def test_the_object_may_be_marked_after_a_relative_clause(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    "text",
    [
        "رئیس مجمع نمایندگان گفت که رسانه‌ها باید در این حوزه تقویت شوند.",
        "استاندار یزد گفت که این موضوع نباید موجب تفرقه شود.",
        "وکیل او گفت که مراسم باید ساعت پنج بامداد برگزار شود.",
        "فرمانده سپاه کرمان گفت: دست شما درد نکند.",
        "وزیر معارف گفت که زمینهٔ آموزش باید فراهم شود.",
        "خداوند به مجاهدان وعده داده است که پیروز می‌شوند.",
        "امام حسین(ع) در کربلا با لشکر یزید جنگید.",
        "حضرت زهرا(س) از ولایت حمایت کرد.",
        "این بازیکن به عضویت تیم استقلال درآمد.",
        "سه مجموعهٔ ورزشی و یک سالن تیراندازی در شمال شهر ساخته‌ایم.",
        "نامزد حزب در جلب حمایت مردم شکست خورد.",
        "او هدف از این مسابقات را تحکیم دوستی دانست.",
        "درخواست‌های شهروندان از پلیس افزایش یافته است.",
    ],
)
def test_opinion_sermon_and_sport_tell_no_event(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "سخنگوی سازمان ملل گفت که محدودیت‌ها باید برداشته شوند.",
        "وزیر خارجهٔ پاکستان گفت که این حملات باید متوقف شود.",
    ],
)
def test_what_must_end_is_demanded(text: str) -> None:
    assert [e.split(":")[0].split()[0] for e in told(text)] == ["REQUEST"]


def test_a_roll_shows_family_names() -> None:
    text = "قاسم معصومی، سیامک هنرور، سروش آبادی و عالیه فروتن در شیراز بازداشت شدند."
    assert told(text) == ["COERCE arrest: > قاسم معصومی, سیامک هنرور, سروش آبادی, عالیه فروتن"]
    assert rawi.read(text, "2025-01-15").events[0].detained is None  # names are no figure


def test_places_in_a_row_are_no_roll_of_names() -> None:
    text = "پلیس در تهران، کرج، قم و مشهد ده تن را بازداشت کرد."
    assert told(text) == ["COERCE arrest: پلیس > ده تن"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("شهردار کابل گفت که کار ادامه دارد.\nمنبع: ایرنا", ["شهردار کابل"]),
        ("امریکا به حملات خود بر یمن ادامه می‌دهد.", []),
        ("مربی تیم گفت: اسم نیاورید. یادتان باشد درباره چه کسی حرف می‌زنید.", ["مربی تیم"]),
        ("نایب رئیس مجلس افزود: این که در برخی خبرها گفته‌اند مجلس تعطیل است درست نیست.", ["نایب رئیس مجلس"]),
    ],
)
def test_who_speaks_and_who_does_not(text: str, speakers: list[str]) -> None:
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[s.speakers[0]] for s in record.statements] == speakers


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "ماموران وزارت اطلاعات منازل آنان را تفتیش کردند.",
            ["COERCE: ماموران وزارت اطلاعات >"],
        ),
        (
            "پلیس یکی از عناصر گروه داعش را دستگیر کرد.",
            ["COERCE arrest: پلیس > یکی از عناصر گروه داعش"],
        ),
        (
            "ترکیه محدودیت‌هایی در روابط خود با قطر وضع کرد.",
            ["SANCTION discontinue: ترکیه > قطر"],
        ),
        (
            "وزیر خارجهٔ ایران، سه هفتهٔ آینده را «فرصتی خوب» برای توافق توصیف کرد.",
            ["SUPPORT: وزیر خارجهٔ ایران >"],
        ),
        (
            "وزیر خارجهٔ امریکا نیز به این مذاکرات پیوست.",
            ["CONSULT multilateral: وزیر خارجهٔ امریکا >"],
        ),
        (
            "تجمع معلمان با فراخوان شورای هماهنگی برگزار شد.",
            ["PROTEST demo: معلمان >"],
        ),
        (
            "رئیس‌جمهور مراتب همدردی خود را به مردم ترکیه ابراز کرد.",
            ["SUPPORT: رئیس‌جمهور > مردم ترکیه"],
        ),
    ],
)
def test_who_does_what_to_whom(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "شعبه ۱۵ دادگاه انقلاب تهران نسرین ستوده را به پنج سال زندان محکوم کرد.",
            ["SANCTION convict: شعبه ۱۵ دادگاه انقلاب تهران > نسرین ستوده"],
        ),
        (
            "دیوان عالی کشور حکم اعدام محمد قبادلو را تأیید کرد.",
            ["SANCTION convict: دیوان عالی کشور > محمد قبادلو"],
        ),
        (
            "به گزارش خبرگزاری هرانا، ارگان خبری مجموعه فعالان حقوق بشر در ایران، حکم اعدام زانیار مرادی اجرا شد.",
            ["SANCTION convict: > زانیار مرادی"],
        ),
        (
            "مدیرکل راه و شهرسازی استان یزد از شهرداری انتقاد کرد.",
            ["ACCUSE disapprove: مدیرکل راه و شهرسازی استان یزد > شهرداری"],
        ),
        (
            "مدیرکل میراث فرهنگی، صنایع‌دستی و گردشگری استان گلستان از شهرداری انتقاد کرد.",
            ["ACCUSE disapprove: مدیرکل میراث فرهنگی، صنایع‌دستی و گردشگری استان گلستان > شهرداری"],
        ),
        (
            "نماینده مردم سراوان در مجلس شورای اسلامی از وزیر نیرو انتقاد کرد.",
            ["ACCUSE disapprove: نماینده مردم سراوان در مجلس شورای اسلامی > وزیر نیرو"],
        ),
        (
            "وب‌سایت هه‌نگاو از اعدام دو زندانی کرد در ارومیه خبر داد.",
            ["SANCTION convict: > دو زندانی کرد"],
        ),
        (
            "پنج شهروند کرد در سنندج بازداشت شدند.",
            ["COERCE arrest: > پنج شهروند کرد"],
        ),
        (
            "پلیس دو نفر را زندانی کرد و سه نفر را آزاد کرد.",
            ["COERCE arrest: پلیس > دو نفر", "RETREAT release: پلیس > سه نفر"],
        ),
    ],
)
def test_names_of_courts_offices_and_deputies_are_whole(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    "text",
    [
        "کابینهٔ جدید از حزب دموکرات آزاد آلمان تشکیل شده است.",
        "توسعهٔ صنعت آب و برق با رهنمودهای رهبر شهیدمان ممکن شد.",
        "وزیر خارجهٔ اسرائیل در توهمات خود گرفتار شده است.",
        "دولت آمریکا مجوز آزادسازی صد بشکه نفت را صادر کرده است.",
        "استقرار روحانیان در روستاها انجام گرفته است.",
        "این دولت دو میلیارد دلار به پنج شرکت خارجی پرداخت می‌کند.",
        "معاون استاندار گفت که در شهرستان‌ها باید بستری فراهم شود.",
    ],
)
def test_nouns_of_names_and_other_senses_tell_no_event(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("lead", "names"),
    [
        (
            "استاندار زنجان گفت: هزینه برای جوانان سرمایه‌گذاری است.\n"
            "به گزارش خبرگزاری فارس از زنجان، قوام نوذری امروز افزود: امسال کار خوبی انجام شده است.",
            "قوام نوذری: استاندار زنجان",
        ),
        (
            "مدیر ادارهٔ آموزش شهرداری قزوین گفت: طرح در دستور کار است.\n"
            "به گزارش خبرگزاری فارس از قزوین سید مسعود نبوی‌فر، ظهر امروز اظهار کرد: برنامه‌ها اجرا می‌شود.",
            "سید مسعود نبوی‌فر: مدیر ادارهٔ آموزش شهرداری قزوین",
        ),
        (
            "نماینده مردم سراوان در مجلس گفت: آب قطع است.\n"
            "به گزارش خبرنگار پارلمانی ایرنا، ملک فاضلی روز یکشنبه گفت: روستاها آب ندارند.",
            "ملک فاضلی: نماینده مردم سراوان در مجلس",
        ),
    ],
)
def test_the_name_after_the_lead_holds_the_office_of_the_lead(lead: str, names: str) -> None:
    record = rawi.read("تیتر خبر امروز\n" + lead, "2025-01-15")
    assert [f"{a.name}: {r.title}" for a in record.actors for r in a.roles] == [names]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "سخنگوی وزارت خارجه: حمله به غزه را محکوم می‌کنیم.",
            ["ACCUSE disapprove: سخنگوی وزارت خارجه >"],
        ),
        (
            "وزیر خارجه افزود: مذاکرات خوب بود. از عمان تشکر می‌کنیم.",
            ["SUPPORT: وزیر خارجه > عمان"],
        ),
        (
            "عفو بین‌الملل از این مرد نوشت. او به دادگاه انقلاب رفت. این نهاد حقوق بشری از ایران انتقاد کرد.",
            ["ACCUSE disapprove: عفو بین‌الملل > ایران"],
        ),
        (
            "کاروان تیم فوتبال پرسپولیس برای دیدار با سپاهان راهی اصفهان شد.",
            [],
        ),
        (
            "تیم ملی فوتبال عراق به دوحه رسید. عراق فردا با لبنان دیدار خواهد کرد.",
            [],
        ),
        (
            "مربی تیم گفت: حالا چرا باید این سؤال از من پرسیده شود؟",
            [],
        ),
        (
            "وزیر نفت در گفت‌وگو با شبکهٔ خبر گفت که بنزین کم است.",
            [],
        ),
        (
            "دوربین‌ها صحبت‌های من را ضبط کرده‌اند.",
            [],
        ),
    ],
)
def test_we_this_body_and_matches(text: str, events: list[str]) -> None:
    assert told("تیتر خبر امروز\n" + text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "دیوان عالی کشور، حکم اعدام «ارغوان فلاحی»، زندانی سیاسی محبوس در زندان اوین، را تأیید کرده است.",
            ["SANCTION convict: دیوان عالی کشور > ارغوان فلاحی"],
        ),
        ("سپاه دلیل آتش گرفتن این کشتی را برخورد با مین عنوان کرده است.", []),
        ("نفتکشی که در تنگهٔ هرمز توقیف شده بود، مسیر خود را تغییر داد.", ["COERCE seize: >"]),
        (
            "جمهوری اسلامی از طریق میانجیگران پاکستانی پیشنهاد تازه‌ای ارائه کرد.",
            ["REQUEST: جمهوری اسلامی >"],
        ),
    ],
)
def test_verdicts_ships_and_go_betweens(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_a_journey_leads_to_its_own_place_and_clocks_to_none() -> None:
    journey = "عباس عراقچی پس از پایان سفر به عمان و پیش از عزیمت به روسیه، بار دیگر به پاکستان سفر خواهد کرد."
    assert [p.text for e in rawi.read(journey, "2025-01-15").events for p in e.places] == ["پاکستان"]
    clock = "ساعت شش عصر [یک بامداد به وقت تهران]، ارتش آمریکا حملاتی را علیه یمن آغاز کرد."
    assert [p.text for e in rawi.read(clock, "2025-01-15").events for p in e.places] == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "قوه قضاییه اعلام کرد حکم اعدام عرفان کیانی، از معترضان بازداشت‌شده در اصفهان، اجرا شده است.",
            ["SANCTION convict: > عرفان کیانی"],
        ),
        (
            "نیروهای آمریکایی یک تأسیسات غیرنظامی را در هویزه هدف قرار دادند.",
            ["ASSAULT: نیروهای آمریکایی > یک تأسیسات غیرنظامی"],
        ),
        ("در این حمله ده غیرنظامی کشته شدند.", ["ASSAULT: > ده غیرنظامی"]),
        ("وزیر خارجهٔ ایران سفری دوروزه به تهران داشت.", ["CONSULT visit: وزیر خارجهٔ ایران >"]),
        (
            "دولت لبنان با رد استوارنامه محمدرضا شیبانی، سفیر ایران در لبنان، او را عنصر نامطلوب خواند.",
            ["SANCTION expel: لبنان > محمدرضا شیبانی", "REJECT: لبنان >"],
        ),
    ],
)
def test_who_is_hanged_struck_or_unwelcome(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_the_towns_of_iran_are_places() -> None:
    text = "بازنشستگان صبح یکشنبه در اهواز، شوش و کرمانشاه تجمع کردند."
    assert [p.text for e in rawi.read(text, "2025-01-15").events for p in e.places] == ["اهواز", "شوش", "کرمانشاه"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "سازمان اطلاعات سپاه از شناسایی و بازداشت چهار نفر در استان البرز خبر داد.",
            ["COERCE arrest: سازمان اطلاعات سپاه > چهار نفر"],
        ),
        ("دادستان تهران از دستگیری ده نفر خبر داد.", ["COERCE arrest: > ده نفر"]),
        (
            "دادگاه تجدیدنظر حکم شش سال زندان نرگس محمدی را تأیید کرد.",
            ["SANCTION convict: دادگاه تجدیدنظر > نرگس محمدی"],
        ),
        (
            "دیوان عالی کشور حکم اعدام توماج صالحی را نقض کرد.",
            ["CONCEDE: دیوان عالی کشور > توماج صالحی"],
        ),
        ("شورای نگهبان صلاحیت حسن روحانی را رد کرد.", ["COERCE restrict: شورای نگهبان > حسن روحانی"]),
        ("حکم شلاق رؤیا حشمتی اجرا شد.", ["SANCTION convict: > رؤیا حشمتی"]),
        ("مدیر کارخانه ده کارگر را اخراج کرد.", ["SANCTION: مدیر کارخانه > ده کارگر"]),
        ("سه کشور اروپایی مکانیسم ماشه را علیه ایران فعال کردند.", ["SANCTION: سه کشور اروپایی > ایران"]),
        (
            "پلیس لندن ۴۰ نفر از معترضان حامی فلسطین را بازداشت کرد.",
            ["COERCE arrest: پلیس لندن > ۴۰ نفر از معترضان حامی فلسطین"],
        ),
        (
            "دادگاه کیفری بین‌المللی حکم بازداشت نتانیاهو را صادر کرد.",
            ["COERCE arrest: دادگاه کیفری بین‌المللی > نتانیاهو"],
        ),
        ("سه متهم پرونده شاهچراغ اعدام شدند.", ["SANCTION convict: > سه متهم پرونده شاهچراغ"]),
    ],
)
def test_whom_courts_and_forces_deal_with(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("پلیس فتا عاملان انتشار تصاویر خصوصی را دستگیر کرد.", ["COERCE arrest: پلیس فتا > عاملان انتشار"]),
        ("پلیس آگاهی سارقان خودرو را دستگیر کرد.", ["COERCE arrest: پلیس آگاهی > سارقان خودرو"]),
        ("ماموران پلیس آگاهی دو سارق را دستگیر کردند.", ["COERCE arrest: ماموران پلیس آگاهی > دو سارق"]),
        ("شاکیان پرونده مقابل دادگستری تجمع کردند.", ["PROTEST demo: شاکیان >"]),
        ("امام جمعه مشهد گفت باید در برابر دشمن ایستادگی کرد.", []),
        (
            "زندانیان سیاسی حکم اعدام پخشان عزیزی را محکوم کردند.",
            ["ACCUSE disapprove: زندانیان سیاسی >"],
        ),
    ],
)
def test_the_police_and_whom_they_take(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    "text",
    [
        "به گفتهٔ پزشکان، وضعیت جسمی او را وخیم توصیف کرده‌اند.",
        "آقای رضایی در تله جنگ گرفتار شده است.",
        "فرمانده سپاه گفت از خداوند متعال خواستاریم همه را عاقبت به خیر کند.",
        "این یتیمان حمایت می‌شوند.",
        "سازمان بورس بدون دخل و تصرف اقدام به انعکاس نامه‌ها و اسناد دریافتی می‌کند.",
        "او خطاب به خانواده‌های شهدا، دیدار از خانوادهٔ شهدا را مایه افتخار و قوت قلب برای مردم دانست.",
    ],
)
def test_words_of_praise_prayer_and_business_are_no_deeds(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("پدافند هوایی تهران با اهداف متخاصم مقابله کرد.", ["ASSAULT: پدافند هوایی تهران >"]),
        ("مهاجم توسط مأموران سرویس مخفی زمین‌گیر شد.", ["COERCE arrest: مأموران سرویس مخفی > مهاجم"]),
        ("امام جمعه ترک گناه و حرکت به سمت فضیلت‌ها را از عوامل رشد دانست.", []),
    ],
)
def test_who_fights_off_and_what_sermons_praise(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "ارتش اسرائیل از حمله به مواضع حزب‌الله در جنوب لبنان خبر داد.",
            ["ASSAULT: ارتش اسرائیل > حزب‌الله"],
        ),
        ("ارتش سوریه از حمله هوایی به دمشق خبر داد.", ["ASSAULT aerial: > سوریه"]),
        (
            "شماری از بازیگران در حمایت از ترانه علیدوستی بیانیه‌ای منتشر کردند.",
            ["SUPPORT: شماری از بازیگران > ترانه علیدوستی"],
        ),
        (
            "سخنگوی قوه قضائیه از محکومیت وزیر پیشین به سه سال حبس خبر داد.",
            ["SANCTION convict: قوه قضائیه > وزیر پیشین"],
        ),
        ("ایران از اجرای حکم اعدام آقای دولتشاه خبر داد.", ["SANCTION convict: ایران > دولتشاه"]),
    ],
)
def test_what_forces_and_backers_tell_of_themselves(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "ماموران مبارزه با مواد مخدر موفق به کشف ۳۰ کیلوگرم تریاک شدند.",
            ["COERCE seize: ماموران مبارزه با مواد مخدر >"],
        ),
        ("دادستان کرمان از پلمب سه رستوران در این شهر خبر داد.", ["COERCE restrict: > سه رستوران"]),
        ("فرمانده انتظامی کرمان از کشف صد کیلوگرم تریاک خبر داد.", ["COERCE seize: >"]),
        ("یک نفتکش در دریای سرخ هدف قرار گرفت.", ["ASSAULT: > یک نفتکش"]),
        ("یک شبکه جاسوسی در تهران متلاشی شد.", ["COERCE arrest: > یک شبکه جاسوسی"]),
        ("دادستان گفت تهدید علیه بهداشت جرم محسوب می‌شود.", []),
        ("قوه قضاییه اتهام‌های عرفان کیانی را تخریب اموال عمومی اعلام کرده است.", []),
    ],
)
def test_measures_that_officers_tell_of(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    "lead",
    ["به گزارش روز شنبه ایرنا،", "به گزارش شنبه شب ایرنا از الجزیره،", "به گزارش عصر شنبه خبرگزاری فارس از شیراز،"],
)
def test_the_day_of_a_report_stands_before_its_outlet(lead: str) -> None:
    record = rawi.read(f"{lead} پلیس سه تن را بازداشت کرد.", "2025-03-10")
    names = {a.id: a.name for a in record.actors}
    (event,) = record.events
    assert ([names[a] for a in event.actors], [names[a] for a in event.recipients]) == (["پلیس"], ["سه تن"])
    assert [names[a] for a in event.sources] in (["ایرنا"], ["خبرگزاری فارس"])
    assert event.time is None


def test_a_kurd_named_in_quotes_does_nothing() -> None:
    text = "زندانی سیاسی کرد «سیامک نوری» در زندان ارومیه دست به اعتصاب غذا زد."
    assert told(text) == ["PROTEST hunger: سیامک نوری >"]


def test_public_relations_are_somebodys() -> None:
    record = rawi.read("به نقل از روابط عمومی سپاه، ماموران سه تن را بازداشت کردند.", "2025-03-10")
    names = {a.id: a.name for a in record.actors}
    assert [names[a] for e in record.events for a in e.sources] == ["روابط عمومی سپاه"]


def test_who_speaks_is_not_the_body_that_passes_it_on() -> None:
    record = rawi.read("به نقل از روابط عمومی سپاه، سردار نوری گفت که راه بسته است.", "2025-03-10")
    names = {a.id: a.name for a in record.actors}
    assert [[names[a] for a in s.speakers] for s in record.statements] == [["نوری"]]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("با دستور قضایی سه متهم در این پرونده بازداشت شدند.", ["COERCE arrest: > سه متهم"]),
        ("دو متهم به قتل اعدام شدند.", ["SANCTION convict: > دو متهم به قتل"]),
        ("پلیس عامل قتل یک زن جوان را دستگیر کرد.", ["COERCE arrest: پلیس > عامل قتل یک زن جوان"]),
        ("پلیس عامل انتشار تصاویر یک زن را دستگیر کرد.", ["COERCE arrest: پلیس > عامل انتشار"]),
        (
            "سه خبرنگار در شعبهٔ ۲۸ دادگاه انقلاب تهران محاکمه شدند.",
            ["ACCUSE investigate: شعبهٔ ۲۸ دادگاه انقلاب تهران > سه خبرنگار"],
        ),
        ("پلیس عامل تیراندازی را دستگیر کرد.", ["COERCE arrest: پلیس > عامل تیراندازی"]),
    ],
)
def test_whom_courts_and_police_act_on(text: str, events: list[str]) -> None:
    assert told(text) == events
