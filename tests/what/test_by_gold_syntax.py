"""Who acts in sentences whose subject stands far from its verb, or behind it."""

from __future__ import annotations

import pytest

from rawi.reader import Reader

READER = Reader(floor=0)


def deeds(text: str) -> list[str]:
    """Each event as type, who and to whom."""
    record = READER.read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    return [
        f"{e.type} {', '.join(name[a] for a in e.actors)} > {', '.join(name[a] for a in e.recipients)}"
        for e in record.events
    ]


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("طالبان سه مرد را بازداشت کردند که دو سرباز را کشته بودند.", "ASSAULT سه مرد > دو سرباز"),
        ("پولیس مردی را دستگیر کرد که همسرش را کشته بود.", "ASSAULT مردی > همسرش"),
        ("نیروهای امنیتی چند تن را بازداشت کردند که از طالبان حمایت می‌کردند.", "SUPPORT چند تن > طالبان"),
        ("دادگاه به پروندهٔ مردی رسیدگی کرد که همسرش را کشته بود.", "ASSAULT مردی > همسرش"),
        ("پولیس ده‌ها نفر را بازداشت کرد که به دفتر والی حمله کرده بودند.", "COERCE ده‌ها نفر > دفتر والی"),
    ],
)
def test_relative_clause_behind_the_verb_tells_of_its_object(text: str, deed: str) -> None:
    assert deed in deeds(text)


def test_content_behind_an_object_is_its_speakers() -> None:
    assert deeds("وزیر ده نفر را متهم کرد که به دشمن کمک کرده‌اند.") == ["ACCUSE وزیر > ده نفر"]
    told = deeds("رئیس جمهور دو فرمانده را آگاه ساخت که به جبهه نیرو می‌فرستد.")
    assert told == ["MOBILIZE رئیس جمهور > جبهه"]
    assert deeds("وزیر به یک مقام اعتراف کرد که به ایران سلاح داده است.") == ["AID وزیر > ایران"]


def test_second_deed_told_with_rasandan_is_the_first_doers() -> None:
    told = deeds("پولیس گفت که مردی به سوی هواداران رقیب شلیک کرد و کریم نوری را به قتل رسانید.")
    assert told == ["ASSAULT مردی > هواداران رقیب, کریم نوری"]


@pytest.mark.parametrize(
    "text",
    [
        "هزاران نفر در کراچی مراسم تشییع شهدای این جنایت را برگزار کردند.",
        "خانواده‌های قربانیان انفجار مراسمی در هرات برگزار کردند.",
        "مردم غزنی سالگرد کشتار هزاره‌ها را برگزار کردند.",
    ],
)
def test_who_remembers_victims_has_done_no_harm(text: str) -> None:
    assert deeds(text) == []


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("هیأت بازخواست و عدالت صدها نامزد را رد صلاحیت کرد.", "COERCE هیأت بازخواست و عدالت > صدها نامزد"),
        ("کمیته انضباط و تادیب دو عضو را برکنار کرد.", "SANCTION کمیته انضباط و تادیب > دو عضو"),
        ("گروه‌های حمایت از کودکان این حمله را محکوم کردند.", "ACCUSE گروه‌های حمایت از کودکان > "),
        ("رئیس انجمن جراحان قلب ایران از دولت انتقاد کرد.", "ACCUSE رئیس انجمن جراحان قلب ایران > دولت"),
        ("افکار عمومی فرانسه نگران گسترش جنگ است.", "ACCUSE افکار عمومی فرانسه > "),
        ("متهم ردیف دوم محسن مجیدی به ده سال حبس محکوم شد.", "SANCTION  > محسن مجیدی"),
        ("رهبران حزب، سناتور مادام‌العمر هند را متهم کردند.", "ACCUSE رهبران حزب > سناتور مادام‌العمر هند"),
    ],
)
def test_names_are_whole(text: str, deed: str) -> None:
    assert deeds(text) == [deed]


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("توماس برگر ۴۰ ساله بازداشت شد.", "COERCE  > توماس برگر"),
        ("کریم نوری ۴۰ ساله که به رئیس جمهور حمله کرد بازداشت شد.", "ASSAULT کریم نوری > رئیس جمهور"),
    ],
)
def test_age_behind_a_name_parts_nothing_from_it(text: str, deed: str) -> None:
    assert deed in deeds(text)


def test_added_value_is_no_saying() -> None:
    record = READER.read("صنایع پایین‌دستی ارزش افزودهٔ بالایی برای کشور دارند.")
    assert not record.statements


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("آلمان اعزام سربازان تازه به لبنان را اعلام کرد.", "MOBILIZE آلمان > لبنان"),
        ("روسیه اعزام نیرو به سوریه را اعلام کرد.", "MOBILIZE روسیه > سوریه"),
        ("اوکراین از اعزام سربازان کوریای شمالی به روسیه خبر داد.", "MOBILIZE سربازان کوریای شمالی > روسیه"),
        ("در درگیری میان هواداران دو حزب در کندز، دو تن کشته شدند.", "ASSAULT هواداران دو حزب > دو تن"),
        ("میان معترضان دو تن کشته شدند.", "ASSAULT  > دو تن"),
        ("رهبر انقلاب از مردم تشکر فرمودند.", "SUPPORT رهبر انقلاب > مردم"),
    ],
)
def test_whose_forces_and_supporters_they_are(text: str, deed: str) -> None:
    assert deeds(text) == [deed]


def test_sayings_are_nobodys_word() -> None:
    assert not READER.read("به قول معروف آب از سر گذشته است.").statements


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("ماریو مونتی کمیسر اتحادیه اروپا از آلمان حمایت کرد.", "SUPPORT ماریو مونتی > آلمان"),
        ("پولیس برونو گارسیا را بازداشت کرد.", "COERCE پولیس > برونو گارسیا"),
        ("بان‌کی‌مون از مصر انتقاد کرد.", "ACCUSE بان‌کی‌مون > مصر"),
        ("پل کابل را طالبان تخریب کردند.", "ASSAULT طالبان > "),
    ],
)
def test_given_names_of_the_world(text: str, deed: str) -> None:
    assert deeds(text) == [deed]
