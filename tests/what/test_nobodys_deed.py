"""What is nobody's deed: advice, accidents, interviews, figures of speech, and things held to be one of many."""

from __future__ import annotations

import pytest

import rawi
from rawi.record import Event


def events(text: str) -> tuple[Event, ...]:
    return rawi.read(text, "2025-01-15").events


@pytest.mark.parametrize(
    "text",
    [
        "استاندار یزد گفت: باید زیرساخت‌های لازم در شهرک صنعتی مهیا شود.",
        "مدیرکل آموزش و پرورش گفت: پس از پایان طرح باید نتایج آن ارزیابی شود.",
        "سرمربی تیم گفت: در بازی بعد باید با قهرمان آسیا روبه‌رو شویم.",
        "مشاور خانواده به زوج‌ها گفت: از ابتدای زندگی باید صبور شوید.",
        "مدیر ثبت احوال ایلام گفت: افراد بالای پانزده سال باید برای دریافت کارت به ادارات مراجعه کنند.",
        "امام جمعه ساری گفت: مردم باید با حضور خود برگ زرینی را رقم بزنند.",
        "استاد دانشگاه گفت: رسانه‌های ما باید با نگاه ملی فعالیت کنند.",
        "سرمربی استقلال گفت: این تیم باید تمرینات خود را از سر بگیرد.",
        "استاندار یزد گفت: نگاه مردم باید نسبت به مجلس تغییر کند.",
    ],
)
def test_advice_and_opinion_ask_nobody(text: str) -> None:
    assert events(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "سخنگوی وزارت خارجه گفت: تحریم‌ها علیه ایران باید لغو شود.",
        "دبیرکل سازمان ملل گفت که جنگ باید پایان یابد.",
        "گراسی گفت: ایران باید با بازرسان آژانس همکاری کند.",
        "نماینده مجلس گفت: دولت باید قیمت بنزین را اصلاح کند.",
        "عفو بین‌الملل گفت: نرگس محمدی باید فوراً آزاد شود.",
        "فرمانده سپاه گفت: انتقام خون شهدا باید گرفته شود.",
        "طالبان گفت: زنان باید در خانه بمانند.",
    ],
)
def test_what_parties_contend_over_is_demanded(text: str) -> None:
    assert [e.type for e in events(text)] == ["REQUEST"]


@pytest.mark.parametrize(
    "text",
    [
        "وزیر نیرو تأکید کرد که این طرح می‌تواند به اشتغال کمک کند.",
        "ترامپ تأکید کرد که ایران نمی‌تواند سلاح هسته‌ای داشته باشد.",
    ],
)
def test_what_can_be_is_not_asked_for(text: str) -> None:
    assert events(text) == ()


def test_that_others_may_be_able_is_asked_for() -> None:
    assert [e.type for e in events("یونیسف خواست که دختران بتوانند به مدرسه بروند.")] == ["REQUEST"]


@pytest.mark.parametrize(
    "text",
    [
        "بر اثر برخورد یک دستگاه پژو با خودروی سمند در جاده بردخون، یک نفر کشته و سه نفر مصدوم شدند.",
        "قطار مشهد از ریل خارج شد و چهار مسافر کشته شدند.",
        "پراید به یک کامیون برخورد کرد. سه سرنشین پراید کشته شدند.",
        "بر اثر انفجار گاز در یک خانه دو نفر کشته و چهار نفر زخمی شدند.",
        "بالگرد هلال احمر سقوط کرد و سه سرنشین آن کشته شدند.",
        "بر اثر انفجار کپسول گاز خبر از کشته شدن دو نفر دادند.",
    ],
)
def test_the_harm_of_an_accident_is_nobodys_deed(text: str) -> None:
    assert not any(e.type == "ASSAULT" for e in events(text))


@pytest.mark.parametrize(
    "text",
    [
        "بمب در یک اتوبوس منفجر شد و پنج سرنشین آن کشته شدند.",
        "موشک روسیه به یک خانه برخورد کرد و دو نفر کشته شدند.",
        "تصادفی در هرات رخ داد. در حملهٔ مهاجمان مسلح در کابل سه نفر کشته شدند.",
    ],
)
def test_the_harm_of_an_attack_is_told(text: str) -> None:
    assert any(e.type == "ASSAULT" and e.killed for e in events(text))


@pytest.mark.parametrize(
    "text",
    [
        "با بهرام رضایی درباره این کتاب به گفت‌وگو نشسته‌ایم.",
        "در گفت‌وگویی کوتاه با استاد دانشگاه به این موضوع پرداخته‌ایم.",
        "ابراهیم رضایی از ضرورت تشکیل دادگاه علنی سخن گفته است.",
        "مدیر زندان ملاقات خانواده‌ها را از مزایای این طرح عنوان کرد.",
        "فرماندار حمایت دهیاران را از وظایف شوراها دانست.",
        "واردکنندگان کالاها را بر اساس نرخ بازار آزاد محاسبه و عرضه می‌کردند.",
        "خدمات این نهاد حمایتی در سی روستا ارائه شده است.",
        "ادامه این مذاکرات هیچ نتیجه‌ای برای ایران ندارد.",
        "نوجوان بی‌امید مسیر پیشرفت را زودتر رها می‌کند.",
        "شرکت‌های مواد غذایی مجبور شده‌اند بسته‌بندی محصولات را تغییر دهند.",
        "او رهبری است که قلدر خاورمیانه محسوب می‌شد.",
        "توسعهٔ استان توجه بیشتری را می‌طلبد.",
        "فرونشست خطری است که آینده سه روستا را تهدید می‌کند.",
        "مادر با نگرانی گفت: کجا بودید؟",
        "استاندار یزد کار تیم را پس از کسب این موفقیت حساس‌تر از گذشته دانست.",
    ],
)
def test_figures_of_speech_and_interviews_tell_no_deed(text: str) -> None:
    assert events(text) == ()


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("رئیس پلیس از دستگیری سه سارق خبر داد.", "COERCE"),
        ("ترامپ با پوتین دربارهٔ جنگ سخن گفت.", "CONSULT"),
        ("دادستان این وعده را داد.", "AGREE"),
        ("طالبان زنان را مجبور کردند که برقع بپوشند.", "COERCE"),
        ("نیروهای امنیتی خانم آرزو رجبی را آزاد کردند.", "RETREAT"),
        ("ترامپ با نگرانی از وضع زندانیان گفت که مذاکره سخت است.", "ACCUSE"),
    ],
)
def test_the_same_words_between_parties_tell_a_deed(text: str, type_: str) -> None:
    assert type_ in [e.type for e in events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "معاون وزیر گفت: افراد واکسینه شده نیز باید توجه داشته باشند که در معرض ابتلا هستند.",
        "رئیس پلیس گفت: خودروهای توقیف شده تا پایان سال در پارکینگ می‌مانند.",
        "فرماندار گفت: مناطق تخریب شده بازسازی می‌شوند.",
        "وقتی پلیس کسی را بازداشت می‌کند باید حکم نشان دهد.",
        "رئیس‌جمهور با شبکه الجزیره گفت‌وگو کرد.",
        "ملت ایران سیلی محکمی به دشمن زد.",
    ],
)
def test_participles_habits_and_interviews_tell_no_deed(text: str) -> None:
    assert [e.type for e in events(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "ده شهروند بازداشت شده و به زندان منتقل شدند.",
        "وقتی پلیس سه معترض را بازداشت کرد، مردم تجمع کردند.",
    ],
)
def test_participles_joined_to_a_verb_and_past_times_tell_a_deed(text: str) -> None:
    assert "COERCE" in [e.type for e in events(text)]


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("ارتش اسرائیل به ساکنان جنوب لبنان هشدار داد که خانه‌های خود را ترک کنند.", "REQUEST"),
        ("سفارت آمریکا به شهروندانش هشدار داد که به عراق سفر نکنند.", "REQUEST"),
        ("یونیسف هشدار داد که هزاران کودک ممکن است بمیرند.", "ACCUSE"),
        ("وزیر بهداشت در نامه‌ای به استاندار دستور آغاز واکسیناسیون را ابلاغ کرد.", "REQUEST"),
    ],
)
def test_a_warning_to_do_something_asks_for_it(text: str, type_: str) -> None:
    assert [e.type for e in events(text)] == [type_]


@pytest.mark.parametrize(
    "text",
    [
        "شهردار اردبیل با اشاره به حمایت استاندار برای خرید تجهیزات ادامه داد: از محل اعتبارات چهار خودرو خریدیم.",
        "دبیر ستاد مبارزه با قاچاق پدیده قاچاق کالا را تهدیدی برای اشتغال دانست.",
        "استاندار یزد کار گروهی را مهم‌ترین عامل موفقیت دانست.",
        "نماینده مجلس گفت: این موضوع را باید مثبت قلمداد کرد.",
        "مردم ایران به دشمنان اجازه نفوذ نمی‌دهند.",
        "وقوع سیل در سومالی نیم میلیون نفر را آواره کرده است.",
        "دشمن علیه جوانان ما جنگ نرم به راه انداخته است.",
        "مدیر کارگروه هدف از برگزاری نشست را ارائه تصمیمات جدید عنوان کرد.",
        "اصلاح‌طلبان که حامیان اصلی دولت بودند، رأی دادند.",
    ],
)
def test_speaking_on_and_judging_things_tell_no_deed(text: str) -> None:
    assert events(text) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ارتش به حملات خود علیه حوثی‌ها ادامه داد.", ("ASSAULT", None, "ongoing")),
        ("وزیر خارجه این اقدام را غیرقانونی خواند.", ("ACCUSE", "disapprove", "asserted")),
        ("جنگ سودان دو میلیون نفر را آواره کرده است.", ("COERCE", "deport", "asserted")),
        ("ارتش در سریع‌ترین زمان ممکن سه نفر را بازداشت کرد.", ("COERCE", "arrest", "asserted")),
        ("ممکن است ارتش سه نفر را بازداشت کند.", ("COERCE", "arrest", "hypothetical")),
        ("وزیر خارجه روسیه روز جمعه به تهران سفر می‌کند.", ("CONSULT", "visit", "future")),
        ("چهار زندانی سیاسی اعتصاب غذای خود را آغاز کرده‌اند.", ("PROTEST", "hunger", "asserted")),
    ],
)
def test_how_a_deed_is_told(text: str, told: tuple[str, str | None, str]) -> None:
    assert [(e.type, e.mode, e.aspect) for e in events(text)] == [told]


def test_they_who_did_it_to_the_subject_are_not_the_subject() -> None:
    protest, arrest = events("معترضان به خیابان آمدند و آنها را بازداشت کردند.")
    assert (arrest.actors, arrest.recipients) == ((), protest.actors)


@pytest.mark.parametrize(
    "text",
    [
        "استعمار ملت‌های جنوب را محکوم به عقب‌ماندگی کرد.",
        "مدیر بنیاد از الگوی توسعه به عنوان یکی از مدل‌های موفق یاد کرد.",
        "تحقق این امر همکاری بیشتر بانوان را می‌طلبد.",
        "شهرداری اعلام کرد ورود خودروهای باری به شهر مجاز شده است.",
        "قرآن کریم فسادکنندگان را سرزنش می‌کند.",
        "شهید رضایی با خدا معامله کرده بود.",
        "وزیر خارجه به چگونگی برخورد با تهدیدهای احتمالی این حزب اشاره‌ای نکرد.",
        "فرماندار یزد ضمن تبریک ایام‌الله دهه فجر گفت: این استان پیشرفت کرده است.",
        "سرمربی باشگاه گفت: این تیم والیبال در مسابقهٔ لیگ به حریف حمله کرد.",
    ],
)
def test_what_things_and_sermons_do_and_sport_tell_no_deed(text: str) -> None:
    assert events(text) == ()


@pytest.mark.parametrize(
    ("text", "type_", "whom"),
    [
        ("سه کارگر هر کدام به پنج ماه حبس محکوم شدند.", "SANCTION", 1),
        ("این زوج از سوی دادگاه انقلاب به اتهام جاسوسی به ده سال زندان محکوم شدند.", "SANCTION", 0),
        ("دادگاه عالی حکم اعدام کریم رضایی به اتهام «جاسوسی برای اسرائیل» را تأیید کرد.", "SANCTION", 1),
        ("یک جوان فلسطینی با خودروی خود سه صهیونیست را زیر گرفت.", "ASSAULT", 1),
        ("پوتین پیروزی ترامپ را تبریک گفت.", "SUPPORT", 1),
        ("متهمان در میدان شهر مجازات شدند.", "SANCTION", 1),
    ],
)
def test_sentences_and_their_recipients(text: str, type_: str, whom: int) -> None:
    assert [(e.type, len(e.recipients)) for e in events(text)] == [(type_, whom)]


def test_whom_is_not_the_land_spied_for() -> None:
    record = rawi.read("دادگاه عالی حکم اعدام کریم رضایی به اتهام «جاسوسی برای اسرائیل» را تأیید کرد.", "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[r] for r in record.events[0].recipients] == ["کریم رضایی"]
