"""How names, numbers and bodies are told in English."""

from __future__ import annotations

import pytest

from rawi import read
from rawi.reader import default
from rawi.record import Record


def names(text: str) -> set[str]:
    return {a.name_en for a in read(text, "2025-03-01").actors}


@pytest.mark.parametrize(
    ("persian", "english"),
    [
        ("حمیدرضا", "Hamid Reza"),
        ("سیدمجتبی", "Sayed Mojtaba"),
        ("صمدی", "Samadi"),
        ("عبدالواسع", "Abdul Wasi"),
        ("عبدالحکیم", "Abdul Hakim"),
        ("مژگان", "Mozhgan"),
        ("بهرامیان", "Bahramian"),
        ("جنگجویان", "Jangajwayan"),
        ("شمس‌آباد", "Shamsabad"),
        ("تبریزی", "Tabrizi"),
        ("کرزی", "Karzai"),
        ("زیاده‌خواه", "Zayada Khah"),
        ("۲۶", "26"),
    ],
)
def test_letters_carried_over(persian: str, english: str) -> None:
    assert default().finder.vocabulary.romanise(persian) == english


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("معلمان تهران اعتراض کردند.", "teachers of Tehran"),
        ("پنج عضو گروه تروریستی داعش بازداشت شدند.", "five members of Islamic State"),
        ("فرمانده گروه جیش‌العدل کشته شد.", "commander of Jaish al-Adl"),
        ("سخنگوی القاعده در شبه جزیره عربستان کشته شد.", "spokesperson for al-Qaeda in the Arabian Peninsula"),
        ("خبرنگار خبرگزاری دپا بازداشت شد.", "journalist of dpa"),
        ("عناصر مسلح بر پاسگاه حمله کردند.", "armed elements"),
        ("اساتید دانشگاه هرات اعتراض کردند.", "university professors of Herat"),
        ("چند ده معترض بازداشت شدند.", "dozens of protesters"),
        ("چند صد نفر کشته شدند.", "several hundred people"),
        ("یک گروه ۱۵۰ نفری هنرمندان افغان دادخواستی ارائه کرد.", "a 150-member group of Afghan artists"),
        ("این شبه نظامیان شهر را تصرف کردند.", "militants"),
        ("یک مدافع حقوق زنان بازداشت شد.", "a women's rights activist"),
        ("بقایای رژیم دو سرباز را کشتند.", "remnants of the regime"),
        ("دست‌کم ده غیرنظامی علوی کشته شدند.", "at least 10 Alawite civilians"),
        ("مقام‌های تهران اعتراض کردند.", "Iranian officials"),
        ("چهار خبرنگار تهرانی بازداشت شدند.", "four journalists from Tehran"),
        ("دو شهروند اهل شهرستان سقز بازداشت شدند.", "two citizens of Saqqez county"),
        ("هلال‌احمر ایران به ترکیه کمک فرستاد.", "Iranian Red Crescent"),
        ("ده‌ها هزار کارگر در کابل تظاهرات کردند.", "tens of thousands of workers"),
        ("صدها هزار کارگر در کابل تظاهرات کردند.", "hundreds of thousands of workers"),
        ("پولیس یک پسر ۱۶ ساله را بازداشت کرد.", "a 16-year-old boy"),
        ("در این حمله دست‌کم یک نفر کشته شد.", "at least one person"),
        ("کشورهای عربی خلیج فارس از روسیه انتقاد کردند.", "Arab countries of the Persian Gulf"),
        ("شرکت نفت و گاز با روسیه قرارداد امضا کرد.", "Oil and Gas Company"),
        ("یک منبع آگاه نظامی گفت که جنگ آغاز شد.", "an informed military source"),
        ("به گزارش فارس، روسیه بر کی‌یف حمله کرد.", "Fars News Agency"),
        ("وزرای خارجه ایران و چین در پکن دیدار کردند.", "foreign minister of China"),
        (
            "معاون سیاسی، امنیتی و اجتماعی والی هرات گفت که راه بسته است.",
            "political, security and social deputy of the governor of Herat",
        ),
    ],
)
def test_names(text: str, name: str) -> None:
    assert name in names(text)


def test_thousands_are_not_the_millions_told_of_before() -> None:
    record: Record = read("میلیون‌ها نفر در پکن تظاهرات کردند. هزاران نفر در کابل تظاهرات کردند.", "2025-03-01")
    told = [[a.name_en for a in record.actors if a.id in e.actors] for e in record.events]
    assert told == [["millions of people"], ["thousands of people"]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وزارت خارجه آمریکا بیانیه داد.", "US Department of State"),
        ("وزیر خارجه آمریکا به کابل رفت.", "US secretary of state"),
        ("وزیر دفاع آمریکا به کابل رفت.", "US defense secretary"),
        ("سخنگوی وزارت خارجه آمریکا گفت که راه بسته است.", "spokesperson for the US Department of State"),
        ("مقامات پولیس گفتند که راه بسته است.", "police authorities"),
    ],
)
def test_what_the_press_calls_them(text: str, name: str) -> None:
    assert name in names(text)


def test_whom_a_toll_counts_did_not_do_it() -> None:
    record = read("به گفتهٔ مقام‌ها این حملات بیش از ۵۰۰ نفر کشته برجا گذاشته است.", "2025-03-01")
    assert all(not e.actors for e in record.events)


def test_kin_named_right_behind_are_who_they_are_called() -> None:
    record = read("طالبان حمید فرهادی و برادرش ولید فرهادی را بازداشت کردند.", "2025-03-01")
    assert [a.name_en for a in record.actors if a.id in record.events[0].recipients] == [
        "Hamid Farhadi",
        "Walid Farhadi",
    ]


def test_who_fights_what_is_bad_is_not_blamed() -> None:
    record = read("سفیر ایران این فرمانده را قهرمان منطقه در مبارزه با تروریسم خواند.", "2025-03-01")
    assert [e.type for e in record.events] == ["SUPPORT"]


def test_a_residence_is_no_verb() -> None:
    record = read("یک انتحارکننده بر محل بود و باش خارجیان در قندهار حمله کرد.", "2025-03-01")
    assert [a.name_en for a in record.actors if a.id in record.events[0].actors] == ["a suicide bomber"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("سه تن در استان شرقی«پکتیا» کشته شدند.", "eastern province of Paktia"),
        ('سه تن در دره " عبدالله خیل " استان پنجشیر کشته شدند.', "valley of Abdullah Khel, Panjshir province"),
    ],
)
def test_places_between_quotation_marks(text: str, place: str) -> None:
    assert [p.name_en for p in read(text, "2025-03-01").events[0].places] == [place]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ایندیپندنت", "ایندیپندنت فارسی"),
        ("وای‌نت", "یدیعوت آحارونوت"),
        ("اتاق بازرگانی ایران", "اتاق بازرگانی تهران"),
        ("قرارگاه مرکزی خاتم‌الانبیا", "قرارگاه سازندگی خاتم‌الانبیا"),
        ("کانون صنفی معلمان ایران", "شورای هماهنگی تشکل‌های صنفی فرهنگیان"),
        ("رادیو حریت", "المرصاد"),
        ("شورای اروپایی", "شورای اتحادیه اروپا"),
    ],
)
def test_bodies_that_are_easily_taken_for_one_are_two(one: str, other: str) -> None:
    said = f"{one} گزارش داد که طالبان سه خبرنگار را بازداشت کردند. {other} این بازداشت‌ها را محکوم کرد."
    assert len({a.name_en for a in read(said).actors if a.kind in ("outlet", "organization")}) == 2
