"""Turns of news of the world: wars, votes, courts, sanctions, and who stands where in them."""

from __future__ import annotations

import pytest
from told import told

import rawi


def _tolls(text: str) -> list[tuple[str | None, str | None]]:
    return [(e.killed, e.wounded) for e in rawi.read(text, "2025-03-10").events if e.type == "ASSAULT"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "حمله نیروهای روسی به شهر خارکیف باعث کشته شدن چهار غیرنظامی شد.",
            ["ASSAULT: نیروهای روسی > چهار غیرنظامی"],
        ),
        (
            "حملهٔ شب گذشتهٔ اسراییل بر جنوب لبنان سبب زخمی شدن شش تن گردید.",
            ["ASSAULT: اسراییل > شش تن"],
        ),
        ("حملات روسیه به اودسا به قطع برق انجامید.", ["ASSAULT: روسیه > اودسا"]),
        ("این عملیات به بازداشت چند فرد وابسته به گروه داعش انجامید.", ["COERCE arrest: > چند فرد"]),
        ("حمله اسراییل منجر به کشته و زخمی شدن ده نفر شد.", ["ASSAULT: اسراییل > ده نفر"]),
        ("گرانی نان باعث خشم مردم شد.", []),
    ],
)
def test_what_an_attack_brought_about_is_one_event(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_what_comes_of_an_attack_in_the_present_leaves_it_done() -> None:
    record = rawi.read("حملهٔ هوایی اسرائیل باعث افزایش نگرانی‌ها در منطقه می‌شود.", "2025-03-10")
    assert [(e.type, e.aspect) for e in record.events] == [("ASSAULT", "asserted")]


@pytest.mark.parametrize(
    ("text", "tolls"),
    [
        ("در حمله دو مرد مسلح به یک مسجد سه تن کشته شدند.", [("3", None)]),
        ("در حمله دو کودک به شدت زخمی شدند.", [(None, "2")]),
        ("این حمله منجر به کشته شدن یک پلیس و زخمی شدن شش نفر شد.", [("1", "6")]),
        # a number of the killed and wounded together is that of neither
        ("سخنگوی طالبان از کشته و زخمی شدن ۲۰ پولیس خبر داد.", [(None, None)]),
        ("در این حمله بیش از ۵۰ سرباز کشته و زخمی شده‌اند.", [(None, None)]),
        ("بیش از ۳۰۰۰ سرباز کشته یا زخمی شده‌اند.", [(None, None)]),
        ("در این انفجار ده تن کشته و بیست تن زخمی شدند.", [("10", "20")]),
        ("در حملهٔ هوایی یک زن با دو کودکش کشته شد.", [("1", None)]),
    ],
)
def test_attackers_are_not_counted_among_the_harmed(text: str, tolls: list[tuple[str | None, str | None]]) -> None:
    assert _tolls(text) == tolls


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "پس از حمله حماس به اسراییل که منجر به کشته شدن ۱۲۰۰ نفر شد، مصر خواستار آتش‌بس شد.",
            ["ASSAULT: حماس > ۱۲۰۰ نفر", "REQUEST yield: مصر >"],
        ),
        (
            "در پی حمله یک مهاجم با چاقو که منجر به کشته شدن یک پولیس شد، مقام‌های آلمان خواستار اخراج پناهجویان شدند.",
            ["ASSAULT: یک مهاجم > یک پولیس", "REQUEST: مقام‌های آلمان >"],
        ),
        ("مردی که سبب کشته شدن سه تن شد، گریخت.", ["ASSAULT: مردی > سه تن"]),
    ],
)
def test_the_attack_before_a_relative_clause_names_its_doer(text: str, events: list[str]) -> None:
    assert sorted(told(text)) == sorted(events)


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        (
            "سازمان عفو بین‌الملل نیروهای واکنش سریع را متهم کرد که صدها زن را شکنجه کرده‌اند.",
            "ASSAULT torture: نیروهای واکنش سریع > صدها زن",
        ),
        (
            "کیف روسیه را متهم می‌کند که هزاران کودک را ربوده است.",
            "ASSAULT abduct: روسیه > هزاران کودک",
        ),
    ],
)
def test_who_is_accused_did_what_the_clause_tells(text: str, deed: str) -> None:
    assert deed in told(text)


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("وزارت خارجه سودان گفت که امارات را مسوول کشتار می‌داند.", ["ACCUSE allege: وزارت خارجه سودان > امارات"]),
        ("قطعنامهٔ پیشنهادی برازیل با مخالفت امریکا رد شد.", ["REJECT yield: امریکا > برازیل"]),
        ("شورای امنیت قطعنامه‌ای را به رای گذاشت که با مخالفت امریکا وتو شد.", ["REJECT: امریکا >"]),
        ("پیش‌نویس قطعنامه با وتوی روسیه و چین روبرو شد.", ["REJECT: روسیه, چین >"]),
        ("پاکستان به اخراج مهاجران افغان آغاز کرد.", ["COERCE deport: پاکستان > مهاجران افغان"]),
        ("شهرهای اوکراین با موج تازهٔ حملات روسیه روبرو شدند.", ["ASSAULT: روسیه > اوکراین"]),
        ("مهاجران با مشکلات زیادی روبرو شدند.", []),
        ("روبیو از تبادل یک زندانی امریکایی انتقاد کرد.", ["ACCUSE disapprove: روبیو >"]),
        ("چین از فروش سلاح به تایوان انتقاد کرد.", ["ACCUSE disapprove: چین >"]),
        ("به دلیل اختلاف با ایران، عراق با ترکیه توافق کرد.", ["AGREE: عراق > ترکیه"]),
        ("مصر در پی تیراندازی از سوی مرزهای سودان سفیر سودان را احضار کرد.", ["REQUEST meet: مصر > سفیر سودان"]),
        ("شهر لویف هدف حملهٔ روسیه و بلاروس قرار گرفت.", ["ASSAULT: روسیه, بلاروس > شهر لویف"]),
        ("فرانسه خواستار تشکیل جلسهٔ ویژه شد.", ["REQUEST meet: فرانسه >"]),
        ("سه ناو جنگی آمریکا به آب‌های نزدیک ونزویلا اعزام شدند.", ["MOBILIZE weapons: آمریکا >"]),
        ("چند پهپاد ساخت ایران بر فراز شهر منهدم شدند.", ["ASSAULT destroy: >"]),
        ("وزیر خارجهٔ مصر با اشاره به نقش قطر در گفت‌وگوهای جاری با طالبان گفت که وضع آرام است.", []),
        ("هفت فروند از این پهپادها پایتخت را هدف قرار داده بودند.", ["ASSAULT drone: >"]),
    ],
)
def test_who_does_it_to_whom(text: str, events: list[str]) -> None:
    assert sorted(told(text)) == sorted(events)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("اردوی اسراییل به باشندگان هشدار داد که خانه‌های خود را ترک کنند.", "REQUEST"),
        ("سازمان ملل به دولت‌ها هشدار داد که کمک‌ها رو به کاهش است.", "ACCUSE"),
        ("پاکستان به مهاجران هشدار داد که کشور را ترک کنند، در غیر آن بازداشت خواهند شد.", "THREATEN"),
    ],
)
def test_who_is_warned_to_act_is_asked(text: str, kind: str) -> None:
    assert [e.type for e in rawi.read(text, "2025-03-10").events] == [kind]


def test_a_second_mark_behind_the_relative_clause_marks_the_same_object() -> None:
    text = "امریکا شرکت‌هایی را که به روسیه کمک می‌کنند را تحریم کرد."
    assert told(text) == ["SANCTION: امریکا > شرکت‌هایی"]


def test_the_other_side_counts_the_dead_of_one_attack_otherwise() -> None:
    text = (
        "در درگیری در ولایت زابل هشت سرباز کشته شدند. والی زابل گفت که هشت سرباز کشته شده‌اند. "
        "سخنگوی طالبان از کشته شدن ۲۰ سرباز در این درگیری خبر داد."
    )
    assert [e.killed for e in rawi.read(text, "2025-03-10").events] == ["8|20"]


def test_a_first_line_that_ends_in_a_quoted_sentence_is_no_headline() -> None:
    text = "وزیر دفاع مصر گفت: «ارتش اسراییل امروز غزه را بمباران کرد.»\nهوا آفتابی بود."
    assert told(text) == ["ASSAULT aerial: ارتش اسراییل > غزه"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("نخست‌وزیر ناروی از شکست داعش استقبال کرد.", ["SUPPORT: نخست‌وزیر ناروی >"]),
        ("مجارستان از محاکمهٔ مقامات روسی حمایت کرد.", ["SUPPORT: مجارستان >"]),
        ("مجارستان از کشته شدن رهبر داعش استقبال کرد.", ["SUPPORT: مجارستان >"]),
        ("مجارستان از آزادی خبرنگاران استقبال کرد.", ["SUPPORT: مجارستان > خبرنگاران"]),
    ],
)
def test_whoever_is_harmed_is_not_backed_by_who_welcomes_it(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("جنگجویان داعش به عراق منتقل شدند.", ["MOBILIZE troops: جنگجویان داعش >"]),
        ("دو هزار سرباز امریکایی به خلیج فارس فرستاده شدند.", ["MOBILIZE troops: دو هزار سرباز امریکایی >"]),
    ],
)
def test_those_deployed_come_not_where_they_come_to(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_two_numbers_of_members_are_two_sides() -> None:
    text = "نمایندگان امروز رای دادند. ۳۰۰ نماینده از این طرح حمایت کردند و ۱۲۰ نماینده با آن مخالفت کردند."
    assert told(text) == ["SUPPORT: ۳۰۰ نماینده >", "REJECT: ۱۲۰ نماینده >"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("حمله به شهر اودسا سبب آتش‌سوزی شد.", [["شهر اودسا"]]),
        ("حمله‌ای بر شهر خارطوم صورت گرفت.", [["شهر خارطوم"]]),
        ("آتش‌سوزی در شهر اودسا سبب کشته شدن دو تن شد.", []),
        ("این حمله بر شهر خارطوم صورت گرفت.", []),
    ],
)
def test_an_attack_on_a_place_alone(text: str, places: list[list[str]]) -> None:
    events = rawi.read(text, "2025-03-10").events
    assert [[p.name for p in e.places] for e in events if e.type == "ASSAULT"] == places


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("روسیه یک ژنرال ارشد ارتش را بازداشت کرد.", ["COERCE arrest: روسیه > یک ژنرال ارشد ارتش"]),
        ("پولیس دو دگروال پیشین را بازداشت کرد.", ["COERCE arrest: پولیس > دو دگروال پیشین"]),
        ("پولیس دگروال کریم نوری را بازداشت کرد.", ["COERCE arrest: پولیس > کریم نوری"]),
    ],
)
def test_officers_told_of_by_rank_alone(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "این افسر متهم شده است که زندانیان را شکنجه کرده است.",
            ["ACCUSE allege: > این افسر", "ASSAULT torture: > زندانیان"],
        ),
        (
            "مصر این افسر را متهم کرد که زندانیان را شکنجه کرده است.",
            ["ACCUSE allege: مصر > این افسر", "ASSAULT torture: این افسر > زندانیان"],
        ),
        (
            "دادگاه این مرد را مجرم شناخت که سه نفر را کشته بود.",
            ["SANCTION convict: دادگاه > این مرد", "ASSAULT: این مرد > سه نفر"],
        ),
    ],
)
def test_a_deed_that_one_is_accused_of_is_not_the_courts(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_who_says_that_he_needs_something_asks_for_it_himself() -> None:
    record = rawi.read("یونیسف گزارش داد که به ده میلیون دالر کمک نیاز دارد.", "2025-03-10")
    assert [(e.type, list(e.sources)) for e in record.events] == [("REQUEST", [])]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("پولیس سه زن مهاجر را بازداشت کرد.", ["COERCE arrest: پولیس > سه زن مهاجر"]),
        ("پولیس دو خبرنگار زن را بازداشت کرد.", ["COERCE arrest: پولیس > دو خبرنگار زن"]),
        ("پولیس سه جوان مسلمان را بازداشت کرد.", ["COERCE arrest: پولیس > سه جوان مسلمان"]),
        ("پولیس دو هزار کارمند زن و مرد را بازداشت کرد.", ["COERCE arrest: پولیس > دو هزار کارمند زن و مرد"]),
        ("رهبران کشورهای مسلمان از این طرح حمایت کردند.", ["SUPPORT: رهبران کشورهای مسلمان >"]),
        ("یک مرد زن خود را کشت.", ["ASSAULT: یک مرد > زن"]),
        ("یک معلم شاگرد را لت‌وکوب کرد.", ["ASSAULT beat: یک معلم > شاگرد"]),
    ],
)
def test_a_noun_for_people_behind_counted_ones_tells_of_what_kind_they_are(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "نخست‌وزیر مجارستان با انتقاد از اعمال تحریم‌ها علیه روسیه گفت که اروپا زیان دیده است.",
            ["ACCUSE disapprove: نخست‌وزیر مجارستان >"],
        ),
        (
            "سخنگوی ارتش با انتشار بیانیه‌ای از بازداشت سه تن خبر داد.",
            ["COERCE arrest: ارتش > سه تن"],
        ),
    ],
)
def test_what_is_criticised_while_speaking_is_not_told(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("ایران گفت تا وقتی که امریکا تحریم‌ها را لغو نکند، مذاکره نخواهد کرد.", "ایران"),
        ("پولیس گفت وقتی که سربازان رسیدند، سه نفر را بازداشت کردند.", "سربازان"),
    ],
)
def test_who_says_what_he_will_do_once_another_has_done_something(text: str, actor: str) -> None:
    record = rawi.read(text, "2025-03-10")
    names = {a.id: a.name for a in record.actors}
    assert [names[a] for a in record.events[-1].actors] == [actor]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("نیروهای ارتش رفتند. نیروهای «واکنش سریع» شهر را تصرف کردند.", ["COERCE seize: نیروهای «واکنش سریع» >"]),
        ("چین تایوان را تهدید کرد و سلاح‌های بیشتری به ایران داد.", ["THREATEN: چین > تایوان", "AID: چین > ایران"]),
        ("ترامپ گفت که دموکرات‌ها به پای خود شلیک کردند.", []),
        ("دو حزب این قانون را رد کردند.", ["REJECT yield: دو حزب >"]),
    ],
)
def test_forces_in_quotes_things_given_and_laws_rejected(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("نیروهای روسی اوکراین را بمباران کردند.", ["ASSAULT aerial: نیروهای روسی > اوکراین"]),
        ("رهبران اروپایی روسیه را تحریم کردند.", ["SANCTION: رهبران اروپایی > روسیه"]),
        ("نیروهای مرزی پاکستان را هدف قرار دادند.", ["ASSAULT: > نیروهای مرزی پاکستان"]),
        (
            "مقامات هندی پاکستان را متهم می‌کنند که به شورشیان سلاح داده است.",
            ["ACCUSE allege: مقامات هندی > پاکستان", "AID: پاکستان > شورشیان"],
        ),
    ],
)
def test_no_state_stands_in_the_ezafe_of_another_states_people(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_this_judge_is_the_judge_told_of() -> None:
    text = "یک قاضی در لندن سه مرد را محکوم کرد. کریم نوری نیز زندانی شد. این قاضی گفت که حکم نهایی است."
    record = rawi.read(text, "2025-03-10")
    names = {a.id: a.name for a in record.actors}
    assert [names[s] for s in record.statements[-1].speakers] == ["یک قاضی"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("خبرگزاری لبنان از هفت حملهٔ اسراییل بر بیروت خبر داد.", ["ASSAULT: اسراییل > لبنان"]),
        ("ارتش سودان از چندین حملهٔ شورشیان بر پایگاه‌ها خبر داد.", ["ASSAULT: شورشیان > پایگاه‌ها"]),
        ("مصر گفت که موارد نقض آتش‌بس از سوی سودان افزایش یافته است.", []),
        ("آتش‌بس میان مصر و سودان آغاز شد.", ["RETREAT ceasefire: مصر, سودان >"]),
        ("فرانسه خواستار خروج فوری اسراییل از لبنان شد.", ["REQUEST yield: فرانسه > اسراییل"]),
        ("روسیه تهدید کرده است به کشتی‌ها حمله می‌کند.", ["THREATEN violence: روسیه >"]),
        ("امریکا وعده داد تحریم‌ها را لغو می‌کند.", ["AGREE: امریکا >"]),
        ("سربازان رییس جمهور را در بازداشت قرار دادند.", ["COERCE arrest: سربازان > رییس جمهور"]),
        ("مصر و کره‌شمالی به این طرح رای منفی دادند.", ["REJECT: مصر, کره‌شمالی >"]),
        ("اسراییل یک فرمانده گروه حزب‌الله لبنان را کشت.", ["ASSAULT: اسراییل > یک فرمانده گروه حزب‌الله لبنان"]),
    ],
)
def test_counted_attacks_breaches_and_threats(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("هزاران نفر در حمایت از فلسطین راهپیمایی کردند.", ["PROTEST demo: هزاران نفر >"]),
        ("هزاران نفر علیه ترامپ راهپیمایی کردند.", ["PROTEST demo: هزاران نفر > ترامپ"]),
        ("پولیس شش فعال طرفدار دموکراسی را دستگیر کرد.", ["COERCE arrest: پولیس > شش فعال طرفدار دموکراسی"]),
        ("در حمله در تکزاس سه شاگرد کشته شدند.", ["ASSAULT: > سه شاگرد"]),
        ("دو بم منفجر شد و در نتیجه هفت پولیس کشته شدند.", ["ASSAULT explosives: > هفت پولیس"]),
        ("هند گذرنامهٔ شهروندان سودان را باطل کرد.", ["SANCTION discontinue: هند > شهروندان سودان"]),
    ],
)
def test_for_whom_people_protest_and_who_was_hurt_where(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("از زمان آغاز جنگ بیش از ۱۲ هزار غیرنظامی در سودان کشته شده‌اند.", ["ASSAULT: > ۱۲ هزار غیرنظامی"]),
        ("در جنگ سه سرباز کشته شدند.", ["ASSAULT: > سه سرباز"]),
        ("مجلس سنا لایحه‌ای را برای قطع کمک به سودان تصویب کرد.", ["SUPPORT: مجلس سنا >"]),
        ("مجلس سنا ده میلیون دالر کمک به سودان تصویب کرد.", ["AID: مجلس سنا > سودان"]),
        ("سه نفر بازداشت شدند و برق بخش‌هایی از شهر قطع شد.", ["COERCE arrest: > سه نفر"]),
    ],
)
def test_who_was_harmed_since_when_and_what_a_bill_is_for(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "tolls"),
    [
        ("یک مرد مسلح سه نفر را کشت.", [("3", None)]),
        ("دو سرباز پنج غیرنظامی را زخمی کردند.", [(None, "5")]),
        ("سه مرد یک زن را کشتند و دو کودک را زخمی کردند.", [("1", "2")]),
        ("در این حمله سه کودک جان خود را از دست دادند.", [("3", None)]),
    ],
)
def test_those_who_kill_are_not_counted_among_the_killed(text: str, tolls: list[tuple[str | None, str | None]]) -> None:
    assert _tolls(text) == tolls
