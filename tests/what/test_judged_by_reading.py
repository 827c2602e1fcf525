"""Who, to whom and whose word: causes found by judging events of reports that nobody had read."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told


def _events(text: str) -> list[tuple[str, list[str], list[str]]]:
    record = read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    return [(e.type, [name[a] for a in e.actors], [name[s] for s in e.sources]) for e in record.events]


def _doers(text: str) -> list[list[str]]:
    return [actors for _, actors, _ in _events(text)]


def _sources(text: str) -> list[list[str]]:
    return [sources for _, _, sources in _events(text)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # a unit's number in figures is its own, and so is what comes after it
        ("قطعه ۴۴ امنیت ملی لوگر پنج شورشی را بازداشت کرد.", "قطعه ۴۴ امنیت ملی لوگر"),
        ("سربازان قول اردوی ۲۰۹ شاهین دوازده طالب را کشتند.", "سربازان قول اردوی ۲۰۹ شاهین"),
        ("مأموران کلانتری ۱۲ سنندج دو سارق را دستگیر کردند.", "مأموران کلانتری ۱۲ سنندج"),
        ("لشکر ۱۶ زرهی قزوین به مواضع دشمن حمله کرد.", "لشکر ۱۶ زرهی قزوین"),
        # a number that counts somebody is not
        ("یگان ۱۰ نفر را بازداشت کرد.", "یگان"),
        # officials of some countries are not those named before
        (
            "جمعی از مسئولان طالبان آمدند. مسئولان برخی کشورها با سفیر هند دیدار کردند.",
            "مسئولان برخی کشورها",
        ),
        # whose camp it is that was attacked
        ("ارتش گفت که در حمله‌ای به اردوگاه آوارگان نصیرات یکی از فرماندهان را کشته است.", "ارتش"),
        ("در اردوگاه پناهجویان تظاهرات کردند.", "پناهجویان"),
        # forces are sent, if the verb is singular
        ("دولت مرکزی گفته که نیروهای تازه‌نفس به لوگر می‌فرستد.", "دولت مرکزی"),
        # a fleet
        ("هواپیماهای ناوگان بالتیک سه قایق را منهدم کردند.", "ناوگان بالتیک"),
        # who launched the operation, told in a relative clause
        ("در عملیاتی که از سوی قول اردوی ۲۱۵ میوند راه‌اندازی شد، ۲۲ طالب کشته شدند.", "قول اردوی ۲۱۵ میوند"),
        # stretches of time take no number of others
        (
            "وزارت دفاع هند گفت که سامانه‌های پدافند هوایی این کشور طی ساعات گذشته ۲۲ پهپاد را منهدم کردند.",
            "پدافند هوایی این کشور",
        ),
    ],
)
def test_doers_in_full(text: str, who: str) -> None:
    assert _doers(text)[-1] == [who]


@pytest.mark.parametrize(
    "text",
    [
        # weapons that have run into the object are not who speaks
        "سخنگوی ارتش گفت پهپادها پایگاه را هدف قرار دادند و سه نفر را کشتند.",
        # what went off goes on to do harm
        "اردوی هند می‌گوید یک بم کنار جاده منفجر شده، یک طفل را کشته و ده نفر را زخمی ساخته است.",
        "والی گفت که راکت‌ها به خانه‌ای اصابت کرده، سه کودک را کشت.",
        # who only speaks for others arrests nobody
        "در خبرنامه دفتر مطبوعاتی والی لوگر آمده است که دو تن بازداشت شدند.",
    ],
)
def test_speakers_who_did_nothing(text: str) -> None:
    assert all(not who for who in _doers(text))


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("در خبرنامه‌ای که امروز از سوی وزارت داخله منتشر شد، آمده است که هفت طالب کشته شدند.", "وزارت داخله"),
        (
            "به گزارش خبرگزاری صبا، در خبرنامه‌ای که از طرف وزارت دفاع نشر شده، آمده که هفت طالب کشته شدند.",
            "وزارت دفاع",
        ),
        ("در یک خبرنامه وزارت دفاع که امروز منتشر شد، آمده است که سه پل ویران شدند.", "وزارت دفاع"),
        ("در اعلامیه‌ای که از سوی دفتر سخنگوی طالبان منتشر شده آمده است که ده تن بازداشت شدند.", "دفتر سخنگوی طالبان"),
        ("وزارت دفاع خبرنامه‌ای نشر کرد. به نقل از خبرنامه، چهار شورشی زخمی شدند.", "وزارت دفاع"),
        ("بر اساس اطلاعات نشرشده از سوی دادگاه لوگر، سه مرد از سوی پولیس بازداشت شدند.", "دادگاه لوگر"),
    ],
)
def test_whose_document(text: str, source: str) -> None:
    assert _sources(text) == [[source]]


def test_agent_of_a_document_does_nothing() -> None:
    text = "بر بنیاد آمار ارائه شده از سوی وزارت صحت، ده غیرنظامی توسط داعش کشته شدند."
    assert _doers(text) == [["داعش"]]


def test_this_body_is_no_employer_of_somebody_named() -> None:
    text = "انجمن معلمان می‌گوید که پولیس کریم رسولی، خبرنگار تلویزیون شمشاد را آزاد کرد. این نهاد ابراز نگرانی کرد."
    assert _doers(text)[-1] == ["انجمن معلمان"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("اتحادیه اروپا بازداشت، شکنجه و اعدام معترضان را محکوم کرد.", ["ACCUSE disapprove: اتحادیه اروپا >"]),
        ("یوناما سرکوب، تهدید و بازداشت معترضان را نکوهش کرد.", ["ACCUSE disapprove: یوناما >"]),
        (
            "کمیته خبرنگاران از ادامه بازداشت، تهدید و ارعاب نویسندگان ابراز نگرانی کرد.",
            ["ACCUSE disapprove: کمیته خبرنگاران >"],
        ),
        (
            "پولیس خانه‌ها را تخریب و مردم را بازداشت کرد.",
            ["ASSAULT destroy: پولیس >", "COERCE arrest: پولیس > مردم"],
        ),
    ],
)
def test_lists_of_deeds(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    "text",
    [
        "سخنگوی طالبان تاکنون پاسخی به این درخواست نداده است.",
        "وزیر خارجه به نقش ایران در مذاکره با طالبان اشاره کرد.",
    ],
)
def test_no_events(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # what is put on somebody's word about an antecedent is the antecedent's deed
        (
            "پولیس مردی را که شاهدان می‌گویند دو دکان‌دار را کشته است، بازداشت کرد.",
            [("ASSAULT", ["مردی"]), ("COERCE", ["پولیس"])],
        ),
        (
            "پلیس زنی را که همسایگان می‌گویند سه کودک را زخمی کرده است، دستگیر کرد.",
            [("ASSAULT", ["زنی"]), ("COERCE", ["پلیس"])],
        ),
        # what the antecedent says itself, without که, is its content
        (
            "پولیس مردی را که گفته بود طالبان دو دکان‌دار را کشته‌اند، بازداشت کرد.",
            [("ASSAULT", ["طالبان"]), ("COERCE", ["پولیس"])],
        ),
        (
            "رئیس جمهور اوکراین که گفته بود روسیه به کی‌یف حمله کرده است، با سفیر هند دیدار کرد.",
            [("ASSAULT", ["روسیه"]), ("CONSULT", ["رئیس جمهور اوکراین"])],
        ),
        # who promises his help does not give it
        ("نخست‌وزیر هند به رئیس جمهور اوکراین از حمایت خود اطمینان داد.", [("AGREE", ["نخست‌وزیر هند"])]),
    ],
)
def test_whose_deed(text: str, events: list[tuple[str, list[str]]]) -> None:
    assert sorted((kind, who) for kind, who, _ in _events(text)) == events


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("حاکان فیدان با وزیران خارجه ایران و عمان گفت‌وگو کرد.", ["وزیران خارجه ایران", "وزیران خارجه عمان"]),
        (
            "دبیرکل ناتو با وزرای دفاع فرانسه، آلمان و لهستان دیدار کرد.",
            ["وزرای دفاع فرانسه", "وزرای دفاع آلمان", "وزرای دفاع لهستان"],
        ),
        # a counter-example: a single minister leaves the next party alone
        ("حاکان فیدان با وزیر خارجه ایران و عمران خان دیدار کرد.", ["وزیر خارجه ایران", "عمران خان"]),
    ],
)
def test_ministers_of_several_states(text: str, whom: list[str]) -> None:
    record = read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    assert [[name[a] for a in e.recipients] for e in record.events] == [whom]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        # an office or calling said again is whoever of that calling spoke
        (
            "یک دیپلمات اروپایی گفت که طالبان سه زن را بازداشت کردند. این دیپلمات افزود که طالبان دو معلم را کشتند.",
            "یک دیپلمات اروپایی",
        ),
    ],
)
def test_whose_word(text: str, source: str) -> None:
    assert {tuple(sources) for sources in _sources(text)} == {(source,)}


def test_counted_people_are_no_source() -> None:
    text = "بر اساس گزارش‌ها، پنج نفر در کابل توسط داعش کشته شدند. به گزارش‌ها، ۳۰ نفر زخمی شدند."
    assert all(not any("نفر" in s for s in sources) for sources in _sources(text))


def test_the_desk_of_an_outlet_is_no_source() -> None:
    assert _sources("به گزارش سرویس سیاسی خبرگزاری صدف، پلیس پنج قاچاقچی را بازداشت کرد.") == [[]]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("صدها تن در میدان شهر گردهم آمدند و شعار دادند.", ["PROTEST demo: صدها تن >"]),
        ("هزاران نفر در لندن گرد هم آمدند.", []),
        ("رهبران پنج کشور در باکو گرد هم آمدند.", ["CONSULT: رهبران پنج کشور >"]),
    ],
)
def test_crowds_come_together(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # what somebody carries out is no subject: he goes on
        ("القسام گفت که یک حمله انجام داد و یک سرباز را کشت.", [("ASSAULT", ["القسام"])]),
        ("پلیس گفت عملیاتی در تهران راه‌اندازی کرد و توانست پنج سارق را دستگیر کند.", [("COERCE", ["پلیس"])]),
        ("عملیاتی در کابل انجام شد و پنج سارق بازداشت شدند.", [("COERCE", [])]),
        # people who open their sentence lay a deed on the party after them
        ("منابع محلی طالبان را عامل این حادثه می‌دانند.", [("ACCUSE", ["منابع محلی"])]),
        ("ناظران حماس را مسئول این حمله می‌دانند.", [("ACCUSE", ["ناظران"])]),
        ("معترضان مقام‌های محلی طالبان را مسئول دانستند.", [("ACCUSE", ["معترضان"])]),
        ("پولیس منابع محلی طالبان را بازداشت کرد.", [("COERCE", ["پولیس"])]),
        # whose crime it was that people died in
        ("در تازه‌ترین جنایت شورشیان در سودان هفتاد غیرنظامی کشته شدند.", [("ASSAULT", ["شورشیان"])]),
        ("در تجاوز ارتش اسرائیل به جنوب لبنان سه نفر شهید شدند.", [("ASSAULT", ["ارتش اسرائیل"])]),
        # a quarrel is no fight
        ("مقام‌ها بر سر توسعهٔ پاسگاه درگیر مشاجره شدند.", []),
    ],
)
def test_who_did_it(text: str, events: list[tuple[str, list[str]]]) -> None:
    assert [(kind, who) for kind, who, _ in _events(text)] == events


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # who tells of arrests after another's deed has not made them
        ("وزارت داخله گفت که در عملیات نیروهای پولیس ده طالب کشته و پنج تن دستگیر شدند.", []),
        ("پولیس گفت که دو تن بازداشت شدند.", ["پولیس"]),
    ],
)
def test_who_made_the_arrests(text: str, who: list[str]) -> None:
    assert [actors for kind, actors, _ in _events(text) if kind == "COERCE"] == [who]


def test_two_ministers_are_not_the_one_who_tells_of_them() -> None:
    record = read("کریم نوری، رئیس پارلمان گفت که این دو وزیر امروز برکنار شدند.", "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    assert [[name[a] for a in e.recipients] for e in record.events] == [["این دو وزیر"]]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("مجلس سه وزیر را رد صلاحیت کرد.", ["SANCTION: مجلس > سه وزیر"]),
        ("شورای نگهبان ده نامزد انتخابات را رد صلاحیت کرد.", ["COERCE restrict: شورای نگهبان > ده نامزد انتخابات"]),
        ("پوتین از سقوط هواپیما ابراز تاسف کرد.", []),
    ],
)
def test_which_deed(text: str, events: list[str]) -> None:
    assert told(text) == events
