"""One deed told in short, in full and by others is one event; what is contradicted anywhere is another."""

from __future__ import annotations

import pytest

import rawi
from rawi.record import Event


def events(text: str, type_: str = "ASSAULT", day: str | None = None) -> list[Event]:
    return [e for e in rawi.read(text, day).events if e.type == type_]


LEAD = "دو سرباز طالبان در یک حمله در بغلان کشته شدند."


@pytest.mark.parametrize(
    "text",
    [
        # in short, then in full by whoever did it, in a district of the province; the night is no other time
        f"{LEAD}\nجبههٔ نور اعلام کرد که نیروهایش شب گذشته بر یک پاسگاه طالبان در ولسوالی اندراب حمله کرده‌اند.",
        "طالبان در پنجشیر یک افسر پیشین را تیرباران کردند.\n"
        "به گفتهٔ منابع، جنگجویان طالبان روز جمعه این افسر پیشین را در ولسوالی خنج تیرباران کردند.",
        # whose place is told more closely
        "جبههٔ نور مسئولیت حمله بر طالبان در کابل را برعهده گرفت.\n"
        "این جبهه نوشت که نیروهایش دوشنبه‌شب بر یک محل بازرسی طالبان در جادهٔ پروان حمله کرده‌اند.",
        # by whoever else speaks of it, and what the two sides are called
        "نیروهای پاکستانی بر ولسوالی دندپتان راکت شلیک کردند.\n"
        "والی پکتیا نیز گفت که نظامیان پاکستانی شب گذشته بیست راکت بر این ولسوالی شلیک کردند.",
        "بین نیروهای طالبان و مرزبانان تاجیکستان در ولایت تخار درگیری رخ داد.\n"
        "یک منبع گفت که دو طرف بامداد چهارشنبه در ولسوالی درقد درگیر شدند.",
        # by pointing to it
        "دست‌کم سی نفر در اثر انفجار در بغداد کشته شدند.\nدود همه جا را گرفت.\nپولیس آمد.\n"
        "منابع گفتند که این انفجار سی کشته برجا گذاشت.",
    ],
)
def test_a_deed_told_in_short_and_in_full_is_one(text: str) -> None:
    assert len(events(text)) == 1


def test_as_many_released_are_the_same() -> None:
    lead = "طالبان هشت زندانی را از زندان مرکزی قندهار آزاد کردند."
    (release,) = events(f"{lead}\nریاست زندان‌ها نیز گفت که هشت تن روز سه‌شنبه از بند رها شده‌اند.", "RETREAT")
    assert len(release.recipients) == 1
    assert len(events(f"{lead}\nریاست زندان‌ها گفت که پنج تن روز سه‌شنبه از بند رها شده‌اند.", "RETREAT")) == 2


@pytest.mark.parametrize(
    "text",
    [
        # on another day, though neither is known
        "روز جمعه در پیشاور بمبی دو پولیس را کشت. پنجشنبهٔ گذشته در پیشاور یک بمب‌گذار انتحاری خود را منفجر کرد.",
        # before, beside, elsewhere
        f"{LEAD}\nماه گذشته نیز حملهٔ مشابهی در ولسوالی اندراب دو کشته برجا گذاشته بود.",
        f"{LEAD}\nجبههٔ نور در ولسوالی دیگری نیز بر یک پاسگاه طالبان حمله کرد.",
        f"{LEAD}\nجبههٔ نور اعلام کرد که نیروهایش شب گذشته بر یک پاسگاه طالبان در کندز حمله کرده‌اند.",
        f"{LEAD}\nبه گفتهٔ منابع، طالبان سه باشندهٔ ولسوالی اندراب را کشتند.",
        "روسیه با پهپاد به خارکیف حمله کرد و شش نفر را کشت.\n"
        "نیروی هوایی گفت که روسیه یک پایگاه را در غرب اوکراین با پهپاد هدف قرار داد.",
        "اسرائیل یک مکتب را در شهر غزه بمباران کرد.\nپزشکان گفتند که اسرائیل هر روز به شهر غزه حمله می‌کند.",
    ],
)
def test_what_is_contradicted_is_another(text: str) -> None:
    assert len(events(text)) == 2


def test_others_count_the_same_attack_otherwise() -> None:
    text = (
        "جت‌های ترکیه مواضع شورشیان را در ولایت حلب بمباران کردند. "
        "وزارت دفاع ترکیه گفت که در این حمله ۱۲ تن کشته شدند.\n"
        "یک شفاخانه گفت که در این حمله در ولایت حلب هشت تن کشته شدند."
    )
    (attack,) = events(text)
    assert {t.low for t in attack.tolls} == {12, 8}
    assert [r.stance for r in attack.responses] == ["disputes"]


def test_an_ordinal_is_no_toll() -> None:
    (attack,) = events("در حملهٔ سربازان به هفتاد و پنجمین راهپیمایی شهر ۷۴ تن زخمی شدند.")
    assert [(t.what, t.low) for t in attack.tolls] == [("wounded", 74)]
    (attack,) = events("در حملهٔ سربازان هفتاد و پنج تن زخمی شدند.")
    assert [(t.what, t.low) for t in attack.tolls] == [("wounded", 75)]


def test_figures_of_others_stay_theirs() -> None:
    (attack,) = events("پاسداران مرزی ایران بر مهاجران افغان آتش گشودند. منابع می‌گویند که چهار مهاجر کشته شده‌اند.")
    assert attack.sources == ()
    assert [len(t.sources) for t in attack.tolls] == [1]


def test_who_met_is_named_after_their_offices() -> None:
    lead = "نمایندهٔ ویژهٔ سازمان ملل با سرپرست وزارت داخله دیدار کرد."
    named = "یوناما نوشت که حسن صالحی روز یکشنبه با کریم نوری در کابل ملاقات کرد."
    (meeting,) = events(f"{lead}\n{named}", "CONSULT")
    assert len({*meeting.actors, *meeting.recipients}) == 2
    assert len(events(f"{lead}\nحسن صالحی روز یکشنبه با کریم نوری نیز ملاقات کرد.", "CONSULT")) == 2
    again = "دو رهبر امروز نیز با یکدیگر دیدار می‌کنند."
    assert len(events(f"کریم نوری و رحیم صالحی دیشب با یکدیگر دیدار کردند.\n{again}", "CONSULT")) == 2


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("سه افراد مسلح یک تاجر را در هرات ربودند. پیش از این یک طفل از سوی افراد ناشناس ربوده شده بود.", "ASSAULT"),
        (
            "۱۲ روزنامه‌نگار در شهر ایلام توسط سپاه بازداشت شدند. موج دستگیری روزنامه‌نگاران در تهران آغاز شده بود.",
            "COERCE",
        ),
        (
            "طالبان سه تن را در ولسوالی رخه بازداشت کردند. یک منبع گفت که طالبان ده جوان را از خیرخانهٔ کابل گرفته‌اند.",
            "COERCE",
        ),
    ],
)
def test_what_was_before_or_elsewhere_is_another(text: str, type_: str) -> None:
    assert len(events(text, type_)) == 2


def test_whoever_is_killed_dies_once() -> None:
    text = (
        "جنگجویان طالبان کریم نوری را در پنجشیر به قتل رساندند.\n"
        "به گفتهٔ منابع، کریم نوری از سوی جنگجویان طالبان در پاسگاه روستای گلاب تیرباران شده است."
    )
    assert len(events(text)) == 1


def test_the_same_coalition_under_another_name() -> None:
    lead = "ائتلاف سعودی با بمباران بازار صعده ۱۷ غیرنظامی را کشت."
    (attack,) = events(f"{lead}\nبه گزارش المسیره، ائتلاف عربی تحت رهبری سعودی ۱۷ غیرنظامی را در صعده کشت.")
    assert len(attack.actors) == 1


def test_whoever_confirms_a_killing_is_not_its_victim() -> None:
    text = (
        "افراد ناشناس یک استاد دانشگاه را در جلال‌آباد کشتند. به گفتهٔ پولیس، استاد کریم نوری صبح امروز کشته شد."
        " حسن صالحی، سخنگوی والی ننگرهار، نیز کشته شدن این استاد را تأیید کرد."
    )
    record = rawi.read(text)
    names = {a.id: a.name for a in record.actors}
    (killing,) = record.events
    assert [names[r] for r in killing.recipients] == ["کریم نوری"]
    assert [(names[r.actor], r.stance) for r in killing.responses] == [("حسن صالحی", "confirms")]


def test_others_met_are_no_party_of_the_meeting() -> None:
    lead = "ایاد نوری در دمشق با بشار اسد، رئیس‌جمهور سوریه، دیدار کرد."
    rest = "رئیس‌جمهور سوریه طی چند ماه گذشته با دیگر مقامات ارشد عراقی دیدارهایی داشته است."
    assert len(events(f"{lead}\n{rest}", "CONSULT")) == 2


def test_what_somebody_is_charged_with_is_not_taken_up() -> None:
    lead = "پلیس اسپانیا سه مظنون را به اتهام بمب‌گذاری دستگیر کرد."
    rest = "اوایل روز گذشته نیز شش تبعهٔ مغرب که به اتهام ارتباط با این بمب‌گذاری بازداشت شده بودند، آزاد شدند."
    assert len(events(f"{lead}\n{rest}", "COERCE")) == 2
