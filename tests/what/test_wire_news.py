"""Turns of agencies' world news: counterparts by name, deeds that answer others, what the outlet adds itself."""

from __future__ import annotations

import pytest

import rawi
from tests.what.told import told


def _sources(text: str) -> list[list[str]]:
    record = rawi.read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    return [[name[s] for s in e.sources] for e in record.events]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "وزیر خارجه ترکیه با همتای آمریکایی خود، مارکو روبیو، گفتگوی تلفنی کرد.",
            ["CONSULT phone: وزیر خارجه ترکیه > مارکو روبیو"],
        ),
        (
            "رجب طیب اردوغان با همتای روس خود ولادیمیر پوتین دیدار کرد.",
            ["CONSULT: رجب طیب اردوغان > ولادیمیر پوتین"],
        ),
        (
            "مارکو روبیو با همتای هندی‌اش سوبرامانیام جایشانکار گفتگو کرد.",
            ["CONSULT: مارکو روبیو > سوبرامانیام جایشانکار"],
        ),
        ("کریم نوری با همتای ترکی خود در استانبول دیدار کرد.", ["CONSULT: کریم نوری > همتای ترکی"]),
    ],
)
def test_a_counterpart_is_who_is_named_behind_him(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "حماس گفت که در پاسخ به حمله شب گذشته اسرائیل به رفح، پنج راکت به تل‌آویو شلیک کرده است.",
            ["ASSAULT heavy-weapons: حماس > اسرائیل"],
        ),
        (
            "این گروه گفت در تلافی حملات روز گذشته اسرائیل به رفح، ارتش اسرائیل را هدف قرار داده است.",
            ["ASSAULT: این گروه > ارتش اسرائیل"],
        ),
        (
            "در نشست دیروز رئیس‌جمهور به وزیران، از جمله وزیر دفاع، هشدار داد.",
            ["ACCUSE disapprove: رئیس‌جمهور > وزیران, وزیر دفاع"],
        ),
    ],
)
def test_who_answers_is_not_who_is_answered(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("نتانیاهو در میانه جنگ با حماس به واشنگتن سفر کرد.", ["CONSULT visit: نتانیاهو >"]),
        ("رئیس موساد در طول جنگ با ایران به امارات سفر کرد.", ["CONSULT visit: رئیس موساد >"]),
        ("نخست‌وزیر عراق با وزیر نفت به تهران سفر کرد.", ["CONSULT visit: نخست‌وزیر عراق > وزیر نفت"]),
        ("مجارستان با تحریم‌های جدید علیه روسیه مخالفت کرد.", ["REJECT: مجارستان >"]),
    ],
)
def test_whom_something_else_is_against_is_no_party(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "حماس گفت تا زمانی که اسرائیل زندانیانی را که گرفته است آزاد نکند، گفتگو نخواهد کرد.",
            ["REJECT meet: حماس >"],
        ),
        (
            "پولیس مردی را که قصد داشت رئیس جمهور را بکشد بازداشت کرد.",
            ["COERCE arrest: پولیس > مردی"],
        ),
    ],
)
def test_who_refuses_is_not_who_is_to_do_something_first(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize("opening", ["گفتنی است", "لازم به ذکر است", "در همین حال", "یادآور می‌شود"])
def test_what_the_outlet_adds_is_not_the_word_of_who_spoke_before(opening: str) -> None:
    said = "وزیر خارجهٔ چین گفت: ما آن را نمی‌پذیریم."
    assert _sources(f"{said} {opening} دولت آلمان سه دیپلمات روسیه را اخراج کرد.")[-1] == []
    assert _sources(f"{said} دولت آلمان سه دیپلمات روسیه را اخراج کرد.")[-1] == ["وزیر خارجهٔ چین"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("لاوروف این توافق را بامداد شنبه اعلام کرد.", []),
        ("در دیدار دو وزیر، موضوع توافق اوپک مورد بررسی قرار گرفت.", ["CONSULT: > دو وزیر"]),
        ("موشک‌های ایران به پایگاه آمریکا در قطر اصابت کردند.", ["ASSAULT heavy-weapons: ایران > آمریکا"]),
        ("حکومت نظامی نیجر از گروه واگنر تقاضای کمک کرد.", ["REQUEST assist: حکومت نظامی نیجر > گروه واگنر"]),
        ("وزیران با همکاران خود در وین دیدار و مذاکره خواهند کرد.", ["AGREE: وزیران > همکاران"]),
    ],
)
def test_what_is_told_of_agreements_missiles_and_help(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("ایران آمریکا را متهم به نقض آتش‌بس کرد.", ["ACCUSE allege: ایران > آمریکا"]),
        ("ایران آمریکا را به نقض آتش‌بس متهم کرد.", ["ACCUSE allege: ایران > آمریکا"]),
        ("ترامپ اوکراین را وادار به پذیرش آتش‌بس کرد.", ["COERCE: ترامپ > اوکراین"]),
    ],
)
def test_of_what_somebody_is_accused_is_not_what_the_accuser_does(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("بازداشت مادورو از سوی ایران و روسیه محکوم شد.", ["ACCUSE disapprove: ایران, روسیه >"]),
        ("روسیه حکم بازداشت پوتین را محکوم کرد.", ["ACCUSE disapprove: روسیه >"]),
        ("حمله اسرائیل به دمشق از سوی ترکیه محکوم شد.", ["ACCUSE disapprove: ترکیه > اسرائیل"]),
    ],
)
def test_who_was_taken_is_not_condemned(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("آمریکا از لغو بخشی از تحریم‌ها علیه سوریه خبر داد.", ["CONCEDE: آمریکا > سوریه"]),
        ("رویترز از لغو تحریم‌های سوریه خبر داد.", ["CONCEDE: > سوریه"]),
        ("ایران از لغو تحریم‌های آمریکا خبر داد.", ["CONCEDE: آمریکا >"]),
        ("لهستان از اخراج سه دیپلمات روسیه خبر داد.", ["SANCTION expel: لهستان > سه دیپلمات روسیه"]),
    ],
)
def test_who_lifts_sanctions_and_expels(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("اردوغان میزبان شهباز شریف، نخست‌وزیر پاکستان بود.", ["CONSULT: اردوغان > شهباز شریف"]),
        ("دوحه میزبان نشست طالبان و آمریکا خواهد بود.", ["AGREE: دوحه > طالبان, آمریکا"]),
        ("عباس عراقچی با همتای ونزوئلایی خود، «ایوان گیل»، دیدار کرد.", ["CONSULT: عباس عراقچی > ایوان گیل"]),
        ("کره شمالی بامداد جمعه یک فروند موشک بالستیک شلیک کرد.", ["MOBILIZE weapons: کره شمالی >"]),
        ("ژاپن در اعتراض به این اقدام به سازمان ملل متحد شکایت کرد.", ["ACCUSE disapprove: ژاپن >"]),
    ],
)
def test_hosts_counterparts_and_complaints(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_whom_a_council_is_held_to_be_speaks_not() -> None:
    record = rawi.read("حماس اعلام کرد که اسرائیل را به دلیل این حمله، مسئول این فاجعه می‌داند.", "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert {names[s] for statement in record.statements for s in statement.speakers} == {"حماس"}


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("چین نسبت به فروش سلاح به تایوان هشدار داد.", ["ACCUSE disapprove: چین >"]),
        ("ترامپ به ایران درباره حمله به نیروهایش هشدار داد.", ["ACCUSE disapprove: ترامپ > ایران"]),
        ("زلنسکی خواستار کمک نظامی غرب شد تا اوکراین بتواند از خود دفاع کند.", ["REQUEST assist: زلنسکی > غرب"]),
        ("در حمله به اردوگاه آوارگان در جنوب غزه ۱۲ نفر کشته شدند.", ["ASSAULT: > ۱۲ نفر"]),
        ("ارتش اسرائیل از کشته شدن دو سرباز خود خبر داد.", ["ASSAULT: > دو سرباز"]),
        ("فرانسه از خروج نظامیان خود از نیجر خبر داد.", ["RETREAT withdraw: فرانسه > نیجر"]),
        ("فرانسه خروج نظامیان خود از مالی را اعلام کرد.", ["RETREAT withdraw: فرانسه >"]),
        ("این کانال دیدار امشب را آخرین تلاش برای احیای مذاکرات توصیف کرد.", []),
        ("حوثی‌ها یک کشتی باری را در دریای سرخ غرق کردند.", ["ASSAULT destroy: حوثی‌ها > یک کشتی باری"]),
    ],
)
def test_whom_one_warns_and_whose_losses_one_tells(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(("when", "aspect"), [("آینده", "future"), ("آتی", "future"), ("اخیر", "asserted")])
def test_meetings_ahead_are_those_of_who_is_named(when: str, aspect: str) -> None:
    text = f"کاخ سفید از دیدار {when} ترامپ با شی جین‌پینگ خبر داد."
    assert [e.aspect for e in rawi.read(text, "2025-01-15").events] == [aspect]
    assert told(text) == [f"{'AGREE' if aspect == 'future' else 'CONSULT'}: ترامپ > شی جین‌پینگ"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("لاوروف در مصاحبه با خبرنگاران اوکراین را متهم کرد.", ["ACCUSE allege: لاوروف > اوکراین"]),
        ("زلنسکی در جمع خبرنگاران روسیه را محکوم کرد.", ["ACCUSE disapprove: زلنسکی > روسیه"]),
        ("نماینده آمریکا در نشست شورای امنیت روسیه را محکوم کرد.", ["ACCUSE disapprove: نماینده آمریکا > روسیه"]),
        ("ترامپ در پاسخ به سوال یک خبرنگار ایران را تهدید کرد.", ["THREATEN: ترامپ > ایران"]),
        ("پولیس خبرنگاران افغانستان را بازداشت کرد.", ["COERCE arrest: پولیس > خبرنگاران افغانستان"]),
        ("پوتین دبیر شورای امنیت روسیه را برکنار کرد.", ["SANCTION: پوتین > دبیر شورای امنیت روسیه"]),
    ],
)
def test_who_speaks_to_the_press_is_not_whom_he_accuses(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("در حمله روسیه به خارکیف اوکراین دو نفر کشته شدند.", ["ASSAULT: روسیه > دو نفر"]),
        ("سازمان ملل با اخراج مهاجران افغان مخالفت کرد.", ["REJECT: سازمان ملل >"]),
        ("ترکیه با عضویت سویدن مخالفت کرد.", ["REJECT: ترکیه > سویدن"]),
        ("دادستان برای رهبران طالبان درخواست حکم بازداشت کرد.", ["REQUEST: دادستان >"]),
    ],
)
def test_the_country_of_a_town_was_not_killed_and_who_is_expelled_not_opposed(text: str, events: list[str]) -> None:
    assert told(text) == events
