"""Verbs that other words take for themselves, and what only looks like a deed, a request or a speaker."""

from __future__ import annotations

import pytest

import rawi
from rawi import Record


def read(text: str) -> Record:
    return rawi.read(text, "2025-03-10")


def types(text: str) -> list[str]:
    return [e.type for e in read(text).events]


@pytest.mark.parametrize(
    "text",
    [
        "خبرنگاران از جانبازان جنگ تحمیلی تعریف کردند.",
        "دولت سالانه یک میلیارد دلار صرف جنگ با همسایه می‌کند.",
        "سه تن از جمهوری خواهان از صف حامیان رئیس جمهور خارج شدند.",
        "شرکت می‌خواهد در این ولسوالی لوله بکشد.",
        "آتش‌نشانان عملیات اطفای حریق را انجام دادند.",
        "خانواده‌اش سنگی بر گور او نگذاشتند.",
        "یک نفتکش محاصره امریکا را شکست.",
        "بحرین میزبان پایگاه دریایی امریکا است.",
    ],
)
def test_a_light_verb_goes_with_the_nearest_of_its_nouns(text: str) -> None:
    assert types(text) == []


def test_who_calls_on_the_wounded_of_a_war_fights_nobody() -> None:
    assert types("استاندار از جانبازان جنگ تحمیلی عیادت کرد.") == ["CONSULT"]


def test_nouns_that_are_joined_still_share_their_verb() -> None:
    assert types("پولیس سه تن را بازداشت و به کابل منتقل کرد.") == ["COERCE"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("کابینه با درخواست شهرداری برای وام موافقت کرد.", ["AGREE"]),
        ("ایران با پیشنهاد پاکستان برای گفت‌وگو مخالفت کرد.", ["REJECT"]),
        ("وزیر خارجه از پیشنهادهای ایران ابراز نارضایتی کرد.", ["ACCUSE"]),
        ("وزیر خارجه از درخواست مردم برای کمک خبر داد.", ["REQUEST"]),
        ("وزیر با انتقاد از هند با طرح صلح مخالفت کرد.", ["REJECT", "ACCUSE"]),
    ],
)
def test_what_is_answered_is_no_request_of_its_own(text: str, told: list[str]) -> None:
    assert types(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("کودکی در استخر گرفتار شده بود.", []),
        ("دو تن به اتهام دزدی گرفتار شدند.", ["COERCE"]),
        ("هیئت طالبان نشست دوحه را ترک کرد.", ["REJECT"]),
        ("وزیر خارجه تهران را به مقصد مسکو ترک کرد.", []),
        ("ایران بر موضع خود پافشاری می‌کند.", []),
        ("وزیر احتمال برگزاری نشست را ضعیف دانست.", []),
    ],
)
def test_verbs_of_two_uses(text: str, told: list[str]) -> None:
    assert types(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "این عملیات پرهزینه است اما سرعت اقدامات این ادعاها را رد می‌کند.",
        "مقامات بدبین هستند و بعید می‌دانند که راه ساخته شود.",
        "افت تمرکز و آسیب به روابط را تأیید می‌کند.",
        "مهم‌تر می‌گوید که راه بسته است.",
    ],
)
def test_things_and_adverbs_speak_for_nobody(text: str) -> None:
    assert "people" not in [a.kind for a in read(text).actors if a.name not in ("مقامات",)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وزیر با دکتر احمدی نژاد دیدار کرد.", "احمدی نژاد"),
        ("مرتضی واعظی نژاد، استاد دانشگاه، بازداشت شد.", "مرتضی واعظی نژاد"),
        ("هومن یوشیج از زندان آزاد شد.", "هومن یوشیج"),
    ],
)
def test_the_whole_family_name_is_read(text: str, name: str) -> None:
    assert name in [a.name for a in read(text).actors]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("شش موشک پرتاب‌شده از سوی ایران رهگیری شدند.", []),
        ("سلاح‌های فرستاده شده از سوی امریکا به دست طالبان افتاد.", ["طالبان"]),
        ("سه تن از سوی طالبان بازداشت شدند.", ["طالبان"]),
    ],
)
def test_the_agent_of_a_participle_has_not_done_what_the_verb_tells(text: str, who: list[str]) -> None:
    record = read(text)
    named = {a.id: a.name for a in record.actors}
    assert [[named[i] for i in e.actors] for e in record.events] == [who]


def test_a_deed_answered_keeps_its_own_victim() -> None:
    record = read("سپاه در پاسخ به حمله اسرائیل به صنایع ایران به پایگاه امریکا حمله کرد.")
    named = {a.id: a.name for a in record.actors}
    assert [named[i] for e in record.events for i in e.recipients] == ["امریکا"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("درمان سکته مغزی در ایران دچار تحول اساسی شده است.", []),
        ("نمی‌توان دولت را به فساد متهم کرد.", []),
        ("رسانه‌های جعلی می‌دانند که آنها چنین چیزی گفتند.", []),
        ("پیکر این سرباز در کرمان به خاک سپرده شد.", []),
        ("هزار نفر با قید قرعه راهی کربلا شدند.", []),
        ("وزیر دفاع هند راهی مسکو شد.", ["CONSULT"]),
        ("رئیس جمهور سفر نمایندگان خود به پاکستان را لغو کرد.", ["REJECT"]),
    ],
)
def test_what_nobody_did_to_anybody(text: str, told: list[str]) -> None:
    assert types(text) == told


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("عربستان این حمله را محکوم کرد و ایران را مسئول حمله دانست.", ["عربستان"], ["ایران"]),
        ("وزارت خارجه قطر هدف قرار گرفتن کویت را محکوم کرد.", ["وزارت خارجه قطر"], []),
        ("بیست تن آرد به آوارگان تحویل داده شد.", [], ["آوارگان"]),
    ],
)
def test_the_predicates_noun_acts_for_nobody(text: str, who: list[str], whom: list[str]) -> None:
    record = read(text)
    named, event = {a.id: a.name for a in record.actors}, record.events[-1]
    assert ([named[i] for i in event.actors], [named[i] for i in event.recipients]) == (who, whom)


def test_who_asks_not_to_be_named_asks_for_nothing() -> None:
    assert types("به گفتهٔ این مقام‌ها که خواستند نامشان فاش نشود، راه بسته است.") == []


def test_a_relative_clause_tells_of_the_person_not_of_where_he_is() -> None:
    record = read("سخنگوی سازمان ملل در کابل که از طالبان انتقاد کرده بود، برکنار شد.")
    named = {a.id: a.name for a in record.actors}
    assert [named[i] for s in record.statements for i in s.speakers] == ["سخنگوی سازمان ملل"]


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("ارتش کویت گفت که نیروهای نظامی ایران خاک این کشور را هدف گرفته‌اند.", ["نیروهای نظامی ایران"], ["کویت"]),
        ("پس از بیرون راندن روسیه از گرجستان، طالبان از هند دعوت کردند.", ["طالبان"], ["هند"]),
        ("امارات در همسویی با هند، مبادلات تجاری با ترکیه را به حالت تعلیق درآورد.", ["امارات"], ["ترکیه"]),
        ("سپاه گفت که مرکز سازمان امنیت اسرائیل، موساد را هدف قرار داده است.", [], ["موساد"]),
        ("محاکمهٔ کریم نوری و داود اسدی روز دوشنبه در تهران برگزار شد.", [], ["کریم نوری", "داود اسدی"]),
    ],
)
def test_whom_a_deed_is_done_to_stands_nearest(text: str, who: list[str], whom: list[str]) -> None:
    record = read(text)
    named, event = {a.id: a.name for a in record.actors}, record.events[-1]
    assert ([named[i] for i in event.actors], [named[i] for i in event.recipients]) == (who, whom)


@pytest.mark.parametrize(
    "text",
    [
        "عفو بین‌الملل گفت که این امر دسترسی زنان به کلینیک‌ها را محدود خواهد کرد.",
        "ملت قهرمان ایران؛ شب گذشته دو نفتکش متخلف در تنگه متوقف شدند.",
        "ترکیه می‌گوید حملات «وحشیانه» به اهداف غیرنظامی اصابت کرده است.",
        "اداره دامپزشکی عملیات نظارت بهداشتی را انجام داد.",
        "پرونده تشکیل و به تعزیرات حکومتی ارسال شد.",
    ],
)
def test_who_speaks_or_is_called_upon_does_nothing(text: str) -> None:
    assert not [a for e in read(text).events for a in e.actors]


def test_whom_one_meets_is_where_one_travels_to() -> None:
    record = read("وزیر داخله به هرات سفر کرد و با والی این ولایت دیدار کرد.")
    assert [[p.name for p in e.places] for e in record.events] == [["هرات"], ["هرات"]]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("باکو و ایروان یکدیگر را به نقض آتش‌بس متهم کردند.", ["باکو", "ایروان"]),
        ("پنج معترض همراه با سه خبرنگار توسط طالبان بازداشت شدند.", ["پنج معترض", "سه خبرنگار"]),
        ("کریم نوری با همسرش بازداشت شد.", ["کریم نوری", "همسرش"]),
        ("معلم با دو شاگردش از سوی طالبان بازداشت شد.", ["معلم", "دو شاگردش"]),
        ("دو تن در درگیری با پولیس بازداشت شدند.", ["دو تن"]),
        ("در سنندج «سیاوش سلیمی» و «رامیار کوچر» بازداشت شدند.", ["سیاوش سلیمی", "رامیار کوچر"]),
        ("پولیس یک باند قاچاق مواد مخدر را بازداشت کرد.", ["یک باند قاچاق مواد مخدر"]),
        ("نیروی هوایی ترکیه حملات هوایی را در داخل خاک عراق انجام داد.", ["عراق"]),
    ],
)
def test_whom_a_deed_befalls_beyond_its_frame(text: str, whom: list[str]) -> None:
    record = read(text)
    named = {a.id: a.name for a in record.actors}
    assert [named[i] for i in record.events[-1].recipients] == whom


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("هند پاکستان را به شلیک دو موشک متهم و یک رادار را بمباران کرد.", ["هند"], ["پاکستان"]),
        (
            "کریم نوری در گفت‌وگو با شبکه خبر، آمریکا و رژیم صهیونیستی را عامل این حمله دانست.",
            ["کریم نوری"],
            ["آمریکا", "رژیم صهیونیستی"],
        ),
        (
            "مرزبانان این منطقه قایق‌ها را دیدند و ۱۲ صیاد خارجی آن‌ها را بازداشت کردند.",
            ["مرزبانان این منطقه"],
            ["۱۲ صیاد خارجی"],
        ),
        (
            "طالبان پس از تسلط بر کندز، محدودیت‌های زیادی بر خبرنگاران وضع کردند.",
            ["طالبان"],
            ["خبرنگاران"],
        ),
        ("هلال احمر ترکیه گفت ۱۵۰ امدادگر به حلب اعزام کرده است.", ["هلال احمر ترکیه"], ["حلب"]),
        ("زنان را از رفتن به دفترها و لیسه و پوهنتون‌ها منع کردند.", [], ["زنان"]),
        ("سه تن از آزادشدگان نگهبانان را به شکنجه متهم کردند.", ["سه تن از آزادشدگان"], ["نگهبانان"]),
        ("نیروی دریایی هند به یک قایق تندرو حمله کرد.", ["نیروی دریایی هند"], ["یک قایق تندرو"]),
    ],
)
def test_the_sides_of_a_deed_are_not_mixed_up(text: str, who: list[str], whom: list[str]) -> None:
    record = read(text)
    named, event = {a.id: a.name for a in record.actors}, record.events[0]
    assert ([named[i] for i in event.actors], [named[i] for i in event.recipients]) == (who, whom)


@pytest.mark.parametrize(
    ("text", "told", "who", "whom"),
    [
        ("یک گزارش.\nسخنگوی پلیس در گفت‌وگو با فارس: سه سارق بازداشت شدند.", "COERCE", ["پلیس"], ["سه سارق"]),
        ("وزارت جنگ پس از تماس تلفنی ترامپ با پوتین، جلسه‌ای برگزار کرد.", "CONSULT", ["وزارت جنگ"], []),
        ("جمعی از دانشجویان در حمایت از فلسطین در رم تحصن کردند.", "PROTEST", ["جمعی از دانشجویان"], []),
        ("صادق کریمی، استاد سابق دانشگاه تهران و فعال سیاسی، بازداشت شد.", "COERCE", [], ["صادق کریمی"]),
        ("چهار جمهوری‌خواه هم‌حزبی ترامپ به طرح رای مثبت دادند.", "SUPPORT", ["چهار جمهوری‌خواه هم‌حزبی ترامپ"], []),
    ],
)
def test_who_is_only_named_beside_has_no_part(text: str, told: str, who: list[str], whom: list[str]) -> None:
    record = read(text)
    named, event = {a.id: a.name for a in record.actors}, record.events[-1]
    parties = [named[i] for i in event.actors], [named[i] for i in event.recipients]
    assert (event.type, *parties) == (told, who, whom)


@pytest.mark.parametrize(
    "text",
    [
        "یک منبع آگاه از مذاکرات به رسانه‌ها گفت که راه بسته است.",
        "به این فکر کنید که سختی که می‌کشیم کم نیست.",
        "۲۱ گلوله توپ به افتخار ورود رئیس جمهور شلیک شد.",
    ],
)
def test_what_only_looks_like_talks_or_harm(text: str) -> None:
    assert types(text) == []


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("افراد ناشناس خودروی شخصی امام این مسجد را آتش زدند.", ["افراد ناشناس"], []),
        ("ارتش بیش از ۵۵۰ جنگجوی طالبان را کشته است.", ["ارتش"], ["۵۵۰ جنگجوی طالبان"]),
        ("به گفته ویندوارد، یک شرکت دریایی، دزدان یک کشتی را تصرف کردند.", ["دزدان"], ["یک کشتی"]),
        ("روابط عمومی سپاه اعلام کرد که مواضع دشمن را هدف قرار داده است.", ["سپاه"], ["دشمن"]),
        ("قاتل پس از شناسایی توسط پلیس دستگیر و به قتل اعتراف کرد.", [], ["قاتل"]),
        ("شورای هماهنگی بانک‌ها از وقوع یک حمله سایبری به چهار بانک خبر داد.", [], ["چهار بانک"]),
        ("دو فروند بمب‌افکن سوخو پایگاه العدید قطر را بمباران کردند.", [], ["قطر"]),
        (
            "محمود نوری که توسط گروه طالبان در مزار شریف افغانستان به شهادت رسید، خبرنگار بود.",
            ["گروه طالبان"],
            ["محمود نوری"],
        ),
        ("سازمان حقوق بشر کارون گفت بیش از ۶۰۰ نفر در این زندان نگهداری می‌شوند.", [], ["۶۰۰ نفر"]),
    ],
)
def test_tellers_machines_and_modifiers_do_nothing(text: str, who: list[str], whom: list[str]) -> None:
    record = read(text)
    named, event = {a.id: a.name for a in record.actors}, record.events[-1]
    assert ([named[i] for i in event.actors], [named[i] for i in event.recipients]) == (who, whom)


def test_they_are_not_the_press_that_is_told() -> None:
    record = read("مارکو روبیو به خبرنگاران در دوحه گفت ما می‌دانیم آن‌ها با چه مواردی موافقت کرده‌اند.")
    assert not record.events


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("پایگاه شیخ عیسی هدف پهپادهای انهدامی آرش قرار گرفت.", [], []),
        ("سپاه پاسداران از هدف قرار دادن مواضع ترکیه در پاسخ به حملات ناتو خبر داد.", ["سپاه پاسداران"], ["ترکیه"]),
        ("روسیه ممکن است به یک کشور عضو ناتو، حملهٔ محدود کند.", ["روسیه"], ["ناتو"]),
        ("متهمان به بمب‌گذاری قطار مادرید که منجر به کشته شدن ۱۹۱ تن شد، ناشناس‌اند.", [], ["۱۹۱ تن"]),
        ("ارتش هند گفت که یک پهپاد ساخت ترکیه را سرنگون کرد.", ["ارتش هند"], []),
    ],
)
def test_makers_and_places_of_things_are_no_sides(text: str, who: list[str], whom: list[str]) -> None:
    record = read(text)
    named, event = {a.id: a.name for a in record.actors}, record.events[0]
    assert ([named[i] for i in event.actors], [named[i] for i in event.recipients]) == (who, whom)


def test_a_sentence_is_passed_on_all_who_are_named_and_by_none_of_them() -> None:
    record = read("حکم اعدام «کریم نوری» و «داود اسدی»، دو تن از جوانان معترض، بامداد امروز اجرا شد.")
    named, event = {a.id: a.name for a in record.actors}, record.events[-1]
    assert [named[i] for i in event.recipients] == ["کریم نوری", "داود اسدی"]
    assert not event.actors


def test_sanctions_put_into_force_are_against_whom_they_name() -> None:
    before = "وزارت خزانه‌داری هفده شرکت را تحریم کرد. "
    record = read(before + "تحریم‌های تازهٔ آمریکا علیه نفت ایران سه روز مانده به عید اعمال می‌شود.")
    named, event = {a.id: a.name for a in record.actors}, record.events[-1]
    assert ([named[i] for i in event.actors], [named[i] for i in event.recipients]) == (["آمریکا"], ["ایران"])
