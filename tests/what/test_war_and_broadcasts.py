"""Who did what to whom, and on whose word, in reports of war and broadcasters' posts."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import accounts, told

DEEDS = [
    # a siege befalls who stands in its ezafe, but for those who lay sieges on others
    ("ترامپ اعلام کرد که محاصرهٔ دریایی کوبا بار دیگر برقرار می‌شود.", ["COERCE restrict: > کوبا"]),
    ("اعمال دوبارهٔ محاصرهٔ دریایی کوبا هنوز اجرایی نشده است.", ["COERCE restrict: > کوبا"]),
    ("محاصرهٔ دریایی امریکا علیه کوبا اجرا شد.", ["COERCE restrict: امریکا > کوبا"]),
    # attacks that were made and are called necessary are backed, one to be made is asked for
    ("سفیر ناروی حملات تازهٔ عراق به داعش را «کاملاً ضروری» خواند.", ["SUPPORT: سفیر ناروی > عراق"]),
    ("سفیر ناروی حمله به داعش را ضروری خواند.", ["REQUEST: سفیر ناروی > داعش"]),
    # what draws an answer is not who answers
    (
        "سخنگوی ارتش گفت که مداخلهٔ بیگانگان برخورد قاطع ما را به دنبال خواهد داشت.",
        ["THREATEN violence: سخنگوی ارتش >"],
    ),
    ("فرماندار گفت که پولیس با اخلالگران برخورد خواهد کرد.", ["THREATEN arrest: پولیس > اخلالگران"]),
    # those in whose ezafe the house stands are not those hurt
    ("در انفجار مسجد شیعیان سه تن کشته شدند.", ["ASSAULT explosives: > سه تن"]),
    ("در انفجار مسجد سه تن کشته شدند.", ["ASSAULT explosives: > سه تن"]),
    # one thing does not act by a verb in the plural
    (
        "نیروهای ارتش به بندر رسیدند و یک پهپاد دشمن که قصد حمله داشت، سرنگون کردند.",
        ["ASSAULT destroy: نیروهای ارتش > دشمن"],
    ),
    # people of whom a picture is, behind که
    (
        "رسانه‌های هند تصاویری از تجمع کارگران در دهلی را منتشر کرده‌اند که علیه وزیر کار شعار می‌دهند.",
        ["PROTEST demo: کارگران > وزیر کار"],
    ),
    # who is addressed in a meeting is not spoken of, nor who suffers a deed its doer
    (
        "کریم نوری در دیدار با همتایانش گفت هندی‌ها آرام هستند. آنها سه تن را کشتند.",
        ["CONSULT: کریم نوری > همتایانش", "ASSAULT: هندی‌ها > سه تن"],
    ),
    (
        "رئیس‌جمهور با اشاره به سرکوب خونین معترضان گفت آن‌ها ده‌ها نفر را کشته‌اند.",
        ["ASSAULT: > ده‌ها نفر"],
    ),
    (
        "رئیس‌جمهور با اشاره به سرکوب معترضان گفت آن‌ها خواستار آزادی هستند.",
        ["REQUEST yield: معترضان >"],
    ),
    # a participle goes with the next verb only where that has no subject of its own
    (
        "این دونده گفته است پس از اعتراض به کشتار معترضان تهدید شده و مسئولان مانع سفر او شده‌اند.",
        ["COERCE restrict: مسئولان > این دونده"],
    ),
    # a base is called after whoever stands behind it, and an army is of no base
    ("ارتش پایگاه هوایی شیخ عیسی در بحرین را هدف قرار داد.", ["ASSAULT: ارتش >"]),
    ("هند اعلام کرد که ارتش این کشور سه تن را کشت.", ["ASSAULT: ارتش این کشور > سه تن"]),
    ("در پایگاه هوایی کریم نوری سه تن کشته شدند.", ["ASSAULT: > سه تن"]),
    ("پولیس در پایگاه هوایی کریم نوری را بازداشت کرد.", ["COERCE arrest: پولیس > کریم نوری"]),
    ("ارتش کودک کش هند سه تن را کشت.", ["ASSAULT: ارتش کودک کش هند > سه تن"]),
    # who approves a plan of attack backs nobody
    ("رئیس‌جمهور هند طرح حملهٔ تازه به نپال را تصویب کرد.", ["ASSAULT: رئیس‌جمهور هند > نپال"]),
    # what somebody does stands before his name
    (
        "وزیران هند و نپال با میانجی‌گری سهراب رحیمی، والی هرات، دیدار کردند. رحیمی چین را محکوم کرد.",
        ["CONSULT third-party: وزیران هند, وزیران نپال >", "ACCUSE disapprove: سهراب رحیمی > چین"],
    ),
    (
        "او با بازنشر گفت‌وگوی سهراب رحیمی، والی هرات، چیزی نگفت. رحیمی چین را محکوم کرد.",
        ["ACCUSE disapprove: سهراب رحیمی > چین"],
    ),
    (
        "نقش پشت‌پردهٔ سهراب رحیمی در این جنگ پوشیده نیست. رحیمی چین را محکوم کرد.",
        ["ACCUSE disapprove: سهراب رحیمی > چین"],
    ),
    # a light verb left out behind whom was attacked
    (
        "سپاه به دو نفتکش حمله و سه تن را بازداشت کرد.",
        ["ASSAULT: سپاه > دو نفتکش", "COERCE arrest: سپاه > سه تن"],
    ),
    ("سپاه گفت به دو نفتکش دیگر حمله و آن‌ها را متوقف کرده است.", ["ASSAULT: سپاه > دو نفتکش"]),
    ("سپاه در پاسخ به این حمله و بازداشت او سه شهر را بمباران کرد.", ["ASSAULT aerial: سپاه >"]),
    ("در آخرین حمله به شهر، همه چیز را متوقف کردیم.", []),
    # whoever says what his own state would do on a condition threatens another
    (
        "ترامپ گفت در صورت عدم توافق، واشینگتن توان نظامی کوبا را تضعیف خواهد کرد.",
        ["THREATEN violence: ترامپ > کوبا"],
    ),
    ("ترامپ گفت تنها در صورتی از حمله خودداری می‌کند که توافقی حاصل شود.", []),
    # what an answer follows is not what the answer is called
    ("ارتش هند این حملات را «اقدامی متقابل» در پی «مزاحمت‌های» نپال خوانده است.", []),
    ("ارتش هند این حملات را تجاوزی آشکار خوانده است.", ["ACCUSE disapprove: ارتش هند >"]),
    # whose words a line announces that does not say so is told by the headline's label
    (
        "ترامپ: هند حمله‌ها را متوقف می‌کند\nترجمه ماشین:\nمن با نخست‌وزیر هند گفتگو کردم.",
        ["CONSULT: ترامپ > نخست‌وزیر هند"],
    ),
    # an agent behind another deed did that one
    (
        "هم‌زمان با اعلام آتش‌بس از سوی وزیر دفاع، چند حملهٔ هوایی به تاسیسات نفتی هند صورت گرفت.",
        ["ASSAULT aerial: > هند"],
    ),
    ("از سوی طالبان چند حمله به هند صورت گرفت.", ["ASSAULT: طالبان > هند"]),
    # who will not be at a meeting meets nobody
    ("کریم نوری در دیدارهای وزیر با رهبران هند حضور نخواهد داشت.", []),
    # those whose word it is are not struck
    (
        "اکسیوس به نقل از دو مقام امریکایی گزارش داد که ارتش دو موشک به سوی آن‌ها شلیک کرده است.",
        ["ASSAULT heavy-weapons: ارتش >"],
    ),
    # what is said without که in a clause set inside another is not done by who stands around it
    (
        "کریم نوری پس از آنکه ارتش هند اعلام کرد چندین موشک نپال را رهگیری کرده است، چین را محکوم کرد.",
        ["ACCUSE disapprove: کریم نوری > چین", "ASSAULT destroy: ارتش هند > نپال"],
    ),
    # who promises to strike threatens
    ("نخست‌وزیر هند وعده داد که نپال را به‌شدت هدف قرار خواهد داد.", ["THREATEN violence: نخست‌وزیر هند > نپال"]),
    ("نخست‌وزیر هند وعده داد که به نپال کمک خواهد کرد.", ["AGREE: نخست‌وزیر هند > نپال"]),
    # whose missiles they were shot none down
    ("شش فروند از موشک‌های پرتاب‌شده از سوی هند رهگیری شده‌اند.", ["ASSAULT destroy: >"]),
    ("شش فروند از موشک‌ها از سوی هند رهگیری شده‌اند.", ["ASSAULT destroy: هند >"]),
    # what several are is not whom they back
    (
        "کریم نوری و سهراب رحیمی، نمایندگان هند، از توافق حمایت کرده‌اند.",
        ["SUPPORT: کریم نوری, سهراب رحیمی >"],
    ),
    # attacks that measures are to prevent are not made by who takes these
    ("کریم نوری، رهبر هند، برای جلوگیری از حملاتی مشابه، تدابیر شدیدی اتخاذ کرده است.", []),
    # whom something is done to first is he in the same sentence
    (
        "یوسف رجی رسید. دولت لبنان با رد استوارنامهٔ محمدرضا شیبانی، سفیر هند، او را اخراج کرد.",
        ["SANCTION expel: لبنان > محمدرضا شیبانی", "REJECT: لبنان >"],
    ),
    ("سهراب رحیمی رسید. دیروز کریم نوری، وزیر دفاع، او را بازداشت کرد.", ["COERCE arrest: کریم نوری > سهراب رحیمی"]),
    # a feast is nobody's
    ("حزب‌الله نیرومند است. به مناسبت عاشورا شیعیان لبنان در بیروت تظاهرات کردند.", ["PROTEST demo: شیعیان لبنان >"]),
    # those who are there when somebody speaks are not spoken of
    (
        "مارکو روبیو در حاشیهٔ نشست آسه‌آن در مانیل گفت: «آن‌ها سه تن را کشته‌اند.»",
        ["ASSAULT: > سه تن"],
    ),
    (
        "زمانی که خبرنگاران در اتاق بودند، ترامپ گفت: «ما آن‌ها را بسیار سخت هدف قرار خواهیم داد.»",
        ["THREATEN violence: ترامپ >"],
    ),
    ("ترامپ دربارهٔ طالبان گفت: «آن‌ها سه تن را کشته‌اند.»", ["ASSAULT: طالبان > سه تن"]),
    # words of abuse are no names
    (
        "دونالد ترامپ، رئیس‌جمهور آمریکا، رسید. رئیس‌جمهور متوهم آمریکا سه تن را کشت.",
        ["ASSAULT: دونالد ترامپ > سه تن"],
    ),
    ("توافق روسیه با ترکیه دست اوکراین را در سوریه نخواهد بست.", []),
    # the one state that somebody speaks of is who they are, but not his own, and not what it has
    (
        "کریم نوری گفت: «هند سلاح ندارد، چون سست است. آن‌ها به نپال حمله کردند.»",
        ["ASSAULT: هند > نپال"],
    ),
    (
        "کریم نوری گفت: «هند چند پهپاد به پرواز درآورد. همهٔ آن‌ها را سرنگون کردیم.»",
        ["MOBILIZE weapons: هند >", "ASSAULT: کریم نوری >"],
    ),
    # the attacks do harm, not who was told of before
    ("هند شبکهٔ پایگاه‌ها را ساخته است. این حملات خسارت سنگینی به پایگاه‌ها وارد کرد.", ["ASSAULT: > پایگاه‌ها"]),
    # an adjective with the indefinite ی is nobody
    ("هند مبالغ عظیمی پول نقد به نپال داد.", ["AID: هند > نپال"]),
    ("عظیمی چین را محکوم کرد.", ["ACCUSE disapprove: عظیمی > چین"]),
    ("هلال احمر پیکر دو کودک را به سردخانهٔ بیمارستان منتقل کرد.", []),
]

SPEAKERS = [
    # who was asked answers
    ("وقتی از کریم نوری دربارهٔ حملهٔ کوبا سوال شد، جواب داد: «پولیس سه تن را کشت».", ["کریم نوری"]),
    ("هنگامی که از کریم نوری پرسیده شد که چه دید، گفت: «پولیس سه تن را کشت».", ["کریم نوری"]),
    # who tells that others reacted goes on himself behind a colon
    (
        "این قرارگاه مدعی شده که نیروهای هند به این حملات واکنش نشان داده‌اند: «نیروهای هند سه تن را کشتند.»",
        ["این قرارگاه"],
    ),
    ("به نقل از یک مقام هندی، جمعه‌شب، ارتش سه تن را کشت.", ["یک مقام هندی"]),
    # this report is what an outlet told last, not another's further off
    (
        "ایسنا به نقل از دو مقام هندی گزارش داد که راه بسته است. تسنیم نوشت که باران می‌بارد. این گزارش افزود که پولیس "
        "سه تن را کشت.",
        ["تسنیم"],
    ),
    (
        "یوناما در گزارشی گفت که راه بسته است. رویترز این گزارش را منتشر کرد. در این گزارش آمده است که طالبان سه زن را "
        "کشتند.",
        ["یوناما"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), DEEDS)
def test_deeds(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(("text", "sources"), SPEAKERS)
def test_whose_word(text: str, sources: list[str]) -> None:
    assert [a.sources for a in accounts(text) if a.type == "ASSAULT"][-1] == sources


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("اگر هند اقدام نکرده بود، نپال سه تن را کشته بود.", "hypothetical"),
        ("اگر سلاح داشتند، از آن استفاده می‌کردند و سه شهر را بمباران می‌کردند.", "hypothetical"),
        ("نپال سه تن را کشته بود.", "asserted"),
    ],
)
def test_what_would_have_been(text: str, aspect: str) -> None:
    assert [a.aspect for a in accounts(text)][-1] == aspect


def test_thousands() -> None:
    """Hundreds of thousands are no thousand."""
    (event,) = read("هند صدها هزار نفر را کشت.").events
    assert [(t.what, t.low, t.high) for t in event.tolls] == [("killed", 100_000, None)]


def test_told_to_somebody() -> None:
    """به اطلاع کسی رساندن is no word of his."""
    text = "سفیر مصر به اطلاع نمایندگان مجلس رسانده است که پولیس سه تن را کشت."
    assert [a.sources for a in accounts(text)] == [["سفیر مصر"]]
