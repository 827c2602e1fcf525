"""Which places of a clause are the event's: where it happened, led to, or whom of places it struck."""

from __future__ import annotations

import pytest

import rawi

DAY = "2025-01-15"


@pytest.mark.parametrize(
    ("text", "type_", "places"),
    [
        ("پولیس دو مرد را در تالقان بازداشت کرد.", "COERCE", ["تالقان"]),
        ("طیاره‌های اسراییل غزه را بمباران کردند.", "ASSAULT", ["غزه"]),
        ("روسیه ده‌ها پهپاد را بر شهر کی‌یف پرتاب کرد.", "ASSAULT", ["شهر کی‌یف"]),
        ("ایران هزاران مهاجر افغان را به افغانستان اخراج کرد.", "COERCE", ["افغانستان"]),
        ("باشندگان ولسوالی ارگو علیه طالبان تظاهرات کردند.", "PROTEST", ["ولسوالی ارگو"]),
        # counted posts are no named place; the country that deports is who does it
        ("طالبان سه پوستهٔ پولیس را هدف گرفتند.", "ASSAULT", []),
        ("دو هزار مهاجر افغان از ایران اخراج شدند.", "COERCE", []),
        # beside somebody, or at somebody's disposal, is no place
        ("ایالات متحده در کنار اوکراین ایستاده است.", "SUPPORT", []),
        # where the embassy is, not where it condemned
        ("سفارت ناروی در کابل این حمله را محکوم کرد.", "ACCUSE", []),
        # a town after the deed's noun is where it was done
        ("در حملهٔ کرمان ده‌ها نفر کشته شدند.", "ASSAULT", ["کرمان"]),
        ("پلیس ترکیه هزار نفر را در اعتراضات استانبول دستگیر کرد.", "COERCE", ["استانبول"]),
        # the town struck, not the land that it lies in; a garrison without a name is no town
        ("روسیه به شهر اودیسه در اوکراین حمله کرد.", "ASSAULT", ["شهر اودیسه"]),
        ("مهاجمان به مقر سپاه در راسک حمله کردند.", "ASSAULT", ["راسک"]),
        # a town that only را parts from its land, or that is told of as taken
        ("ارتش شهرک کوهک را در ولایت غزنی تصرف کرد.", "COERCE", ["شهرک کوهک"]),
        ("طالبان مدعی تصرف شهرستان خوش‌آباد در استان هرات شدند.", "COERCE", ["شهرستان خوش‌آباد"]),
        # districts with their province behind them
        ("ارتش ولسوالی‌های سرکانو و ناری ولایت کنر را بمباران کرد.", "ASSAULT", ["ولسوالی‌های سرکانو", "ناری"]),
        # from where people are taken, but not who deports them
        ("طالبان از ولسوالی آب کمری هشت سرباز را با خود بردند.", "ASSAULT", ["ولسوالی آب کمری"]),
        ("طالبان ده دختر را از شهر هرات بازداشت کردند.", "COERCE", ["شهر هرات"]),
        # places as the subjects of a passive, whoever did it, and all of a list
        ("خوست، پکتیا و کنر از سوی ارتش پاکستان بمباران شده است.", "ASSAULT", ["خوست", "پکتیا", "کنر"]),
        ("گذرگاه تورخم روز یکشنبه به روی لاری‌ها گشوده شد.", "CONCEDE", ["گذرگاه تورخم"]),
        ("چندین گذرگاه مرزی به شمول تورخم و سپین بولدک مسدود شده است.", "COERCE", ["تورخم", "سپین بولدک"]),
        # where an ambassador was, and what a talk is about, are not where it took place
        ("برلین سفیر خود در تهران را برای رایزنی فراخواند.", "SANCTION", []),
        ("وزیر در مورد جنگ در غزه با همتای مصری خود گفتگو کرد.", "CONSULT", []),
        # where the blast was that is told again
        ("مقام‌ها از وقوع انفجار در جنوب کابل خبر دادند. بر اثر این انفجار سه نفر کشته شدند.", "ASSAULT", ["جنوب کابل"]),
        # a district by a name in quotes; the house of a body, in the town that it is called after
        ("طالبان به شهرستان «مقر» در بادغیس حمله کردند.", "ASSAULT", ["شهرستان «مقر»"]),
        ("طالبان بر یک پاسگاه پولیس محلی حمله کردند.", "ASSAULT", []),
        ("عراقچی در ارگ حکومتی کابل با اخند دیدار کرد.", "CONSULT", ["کابل"]),
        ("سه تن پس از حضور در اداره اطلاعات بیرجند بازداشت شدند.", "COERCE", []),
        # all of a list that commas part; where two met, not where one of them is posted
        (
            "منابع از بازداشت پنج فعال در شهرهای ارومیه، تبریز، اردبیل، رشت، و بناب خبر دادند.",
            "COERCE",
            ["شهرهای ارومیه", "تبریز", "اردبیل", "رشت", "بناب"],
        ),
        ("سرپرست سفارت ایران در کابل با عباس عراقچی در تهران دیدار کرد.", "CONSULT", ["تهران"]),
        # behind the deed's noun, not where the tellers are; a town, not the land around it
        ("دفتر ملل متحد در کابل از توزیع کمک به ده خانواده در هرات خبر داد.", "AID", ["هرات"]),
        ("راکت‌ها در شهر نهاریا واقع در شمال اسرائیل دو مرد را کشتند.", "ASSAULT", ["شهر نهاریا"]),
        ("وزیر در دیدار با سفیر پاکستان توقف خشونت در مرز تورخم و حل آن را خواستار شد.", "CONSULT", []),
        # there; and at home where those live who tell of it
        ("طالبان او را به زندان پلچرخی بردند و در آنجا شکنجه کردند.", "ASSAULT", ["زندان پلچرخی"]),
        ("باشندگان زازی میدان گفتند که پاکستان یک خانه را هدف قرار داده است.", "ASSAULT", ["زازی میدان"]),
        ("سخنگوی والی بغلان گفت که طالبان دو تن را کشته‌اند.", "ASSAULT", []),
        # a place that opens the sentence holds for all that is joined
        ("در قندهار افراد مسلح ده تن را کشتند و پولیس دو مهاجم را بازداشت کرد.", "COERCE", ["قندهار"]),
        # deeds that are brought in by where they took place, and what blew up by itself
        ("حمله‌ای در شهر کویته صورت گرفت.", "ASSAULT", ["شهر کویته"]),
        ("انفجاری در کابل رخ داد.", "ASSAULT", ["کابل"]),
        ("یک موتر بم‌گذاری‌شده در کابل منفجر شد.", "ASSAULT", ["کابل"]),
        ("انفجاری در ولسوالی سپین بولدک رخ داد. در این انفجار دو کودک کشته شدند.", "ASSAULT", ["ولسوالی سپین بولدک"]),
        # towns in a list
        ("طالبان ولسوالی‌های بهسود و جلریز را تصرف کردند.", "COERCE", ["ولسوالی‌های بهسود", "جلریز"]),
        # whose attack it was
        ("در حملهٔ پاکستان ده زن کشته شدند.", "ASSAULT", []),
    ],
)
def test_places(text: str, type_: str, places: list[str]) -> None:
    event = next(e for e in rawi.read(text, DAY).events if e.type == type_)
    assert [p.text for p in event.places] == places


def test_that_attack_was_where_it_was_told_before() -> None:
    text = "داعش روز جمعه در کندز بر نمازگزاران حمله کرد. یک منبع گفت که در آن حمله ۱۲ کودک کشته شدند."
    assert {p.text for e in rawi.read(text, DAY).events for p in e.places} == {"کندز"}


def test_deeds_told_in_one_breath_have_one_scene() -> None:
    text = "طالبان در ولسوالی برمل ده سرباز را کشتند و سه تن را بازداشت کردند."
    places = [[p.text for p in e.places] for e in rawi.read(text, DAY).events]
    assert places == [["ولسوالی برمل"], ["ولسوالی برمل"]]


def test_place_that_is_closed_is_where_it_was() -> None:
    (event,) = rawi.read("گذرگاه تورخم برای رفت و آمد مسافران بسته شد.", "2025-01-15").events
    assert [p.text for p in event.places] == ["گذرگاه تورخم"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("در خیابان آزادی تهران سه تن کشته شدند.", "خیابان آزادی تهران"),
        ("در میدان استقلال استانبول سه تن زخمی شدند.", "میدان استقلال استانبول"),
        ("در خیابان جمهوری تهران سه تن بازداشت شدند.", "خیابان جمهوری تهران"),
    ],
)
def test_a_street_with_the_name_of_a_deed_is_no_victim(text: str, place: str) -> None:
    record = rawi.read(text, DAY)
    event = record.events[0]
    assert [p.text for p in event.places] == [place]
    assert [a.name for a in record.actors if a.id in event.recipients] == ["سه تن"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # a name told apart from what the place is by an adjective, quotation marks, or the plural of a list
        ("دو مرد در ولایت شمالی «تخار» کشته شدند.", ["تخار"]),
        ("دو مرد در ولایت جنوبی هلمند کشته شدند.", ["هلمند"]),
        ("سه زن در منطقهٔ «بادام‌زار» کابل کشته شدند.", ["منطقهٔ بادام‌زار کابل"]),
        ("ده تن در شهرهای شیراز و یزد کشته شدند.", ["شیراز", "یزد"]),
        # what belongs to the name stays in it
        ("دو مرد در فرودگاه بین‌المللی کابل کشته شدند.", ["فرودگاه بین‌المللی کابل"]),
    ],
)
def test_names_of_places(text: str, names: list[str]) -> None:
    event = next(e for e in rawi.read(text, DAY).events if e.type == "ASSAULT")
    assert [p.name for p in event.places] == names


@pytest.mark.parametrize("front", ["مقابل", "روبه‌روی", "روبروی", "در مقابل"])
def test_whose_house_is_opposite_did_nothing(front: str) -> None:
    record = rawi.read(f"انفجاری {front} وزارت داخلهٔ کنیا رخ داد.", "2025-01-15")
    (event,) = record.events
    assert not event.actors
    assert [p.name for p in event.places] == ["وزارت داخلهٔ کنیا"]


@pytest.mark.parametrize(
    ("text", "type_", "places"),
    [
        # where a journey leads, and where those who met had come before
        ("وزیر خارجه در سفر اخیرش به تهران با ایران تفاهم‌نامه امضا کرد.", "SUPPORT", ["تهران"]),
        ("وزیر که پس از سفر به دوحه امروز وارد مسقط شد، با کریم نوری دیدار کرد.", "CONSULT", ["مسقط"]),
        # a meeting called after its town; not where somebody is of whom something is said there
        ("وزیر خارجه در نشست دوحه از طالبان خواست که زنان را آزاد کنند.", "REQUEST", ["دوحه"]),
        ("وزیر از سفیر ناروی در کابل خواست که زنان را کمک کند.", "REQUEST", []),
        # where news comes from, where it is nobody's word
        ("از ولایت خوست نیز خبر رسیده است که طالبان یک تن را کشته‌اند.", "ASSAULT", ["ولایت خوست"]),
        ("پولیس از خوست خبر داد که طالبان یک تن را کشته‌اند.", "ASSAULT", []),
        # a town that no list knows beside one that is known; all where those live who strike
        ("ده نفر در باخموت و سولدار بازداشت شدند.", "COERCE", ["باخموت", "سولدار"]),
        ("ده نفر در باخموت و حومه بازداشت شدند.", "COERCE", ["باخموت"]),
        ("کسبهٔ تبریز، ارومیه و رشت اعتصاب کردند.", "PROTEST", ["تبریز", "ارومیه", "رشت"]),
        ("ایران ده‌ها مهاجر را از طریق گذرگاه تورخم اخراج کرد.", "COERCE", ["گذرگاه تورخم"]),
        # where the deed was for which somebody is thanked
        ("وزیر از طالبان به خاطر محکوم کردن حملهٔ دیروز در پهلگام تشکر کرد.", "SUPPORT", []),
    ],
)
def test_where_it_was_in_other_words(text: str, type_: str, places: list[str]) -> None:
    found = next(e for e in rawi.read(text, DAY).events if e.type == type_)
    assert [p.text for p in found.places] == places


@pytest.mark.parametrize(
    ("cited", "places"),
    [("به گفتهٔ منبعی در وزارت دفاع عراق،", []), ("به گفتهٔ مقامی در بغداد،", []), ("به گفتهٔ شاهدان در کابل", ["کابل"])],
)
def test_where_whoever_tells_of_a_deed_is_posted_is_not_its_place(cited: str, places: list[str]) -> None:
    (event,) = rawi.read(f"{cited} سه تن کشته شدند.").events
    assert [p.name for p in event.places] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # where nobody may go in, out or through; not what is sold there
        ("اسرائیل از ورود کاروان‌های دارو به غزه جلوگیری می‌کند.", ["غزه"]),
        ("تردد از گذرگاه تورخم تا اطلاع ثانوی متوقف شده است.", ["گذرگاه تورخم"]),
        ("پولیس فروش دارو به غزه را ممنوع کرد.", []),
        # where somebody is posted of whom the object tells in full
        ("پولیس کریم نوری، دبیر سفارت ناروی در کابل، را بازداشت کرد.", []),
        ("پولیس سه معلم در کابل را بازداشت کرد.", ["کابل"]),
    ],
)
def test_where_it_is_barred_and_where_somebody_is_posted(text: str, places: list[str]) -> None:
    found = [e for e in rawi.read(text, DAY).events if e.type == "COERCE"]
    assert [p.text for e in found for p in e.places] == places


@pytest.mark.parametrize(
    ("setting", "places"),
    [("در پی شلیک راکت به سوی شهر هرات،", ["شهر غزنی"]), ("پس از حمله به شهر هرات،", ["شهر غزنی"])],
)
def test_where_the_deed_before_led_is_not_the_place(setting: str, places: list[str]) -> None:
    (event,) = rawi.read(f"{setting} ارتش شهر غزنی را گلوله‌باران کرد.").events
    assert [p.name for p in event.places] == places
    during = rawi.read("در جریان حملهٔ طالبان به شهر هرات، ارتش سه شورشی را کشت.").events
    assert [p.name for p in during[-1].places] == ["شهر هرات"]
