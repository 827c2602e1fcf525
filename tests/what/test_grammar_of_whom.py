"""Who and whom by grammar alone: kin with their owner, suspects that are things, states acting on states, exceptions,
and agents of a deed that is judged."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import parties, speakers


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("یکی از اعضای خانوادهٔ والی پیشین نیمروز را کشتند.", "", "یکی از اعضای خانوادهٔ والی پیشین نیمروز"),
        ("پدر و مادر این دختر را زندانی کردند.", "", "پدر و مادر این دختر"),
        ("خانوادهٔ یک خبرنگار را بازداشت کردند.", "", "خانوادهٔ یک خبرنگار"),
        ("محافظان والی را زخمی کردند.", "", "محافظان والی"),
        ("مادر و خواهر وی را بازداشت کردند.", "", "مادر و خواهر وی"),
        ("برادران او را بازداشت کردند.", "", "برادران او"),
        # those who act
        ("پدر و مادر دختر را کشتند.", "پدر و مادر", "دختر"),
        ("همسایه‌ها او را کشتند.", "همسایه‌ها", ""),
        ("اعضای خانوادهٔ والی او را کشتند.", "اعضای خانوادهٔ والی", ""),
        ("بستگانش او را کشتند.", "بستگانش", ""),
    ],
)
def test_somebodys_people_are_the_object_of_those_unnamed(text: str, who: str, whom: str) -> None:
    ((_, found, befell),) = parties(text)
    assert (", ".join(found), ", ".join(befell)) == (who, whom)


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("گارد ساحلی دو قایق مظنون به قاچاق را هدف قرار داد.", "دو قایق مظنون"),
        ("پولیس مردی مظنون به قتل را بازداشت کرد.", "مردی"),
        ("پولیس مظنون اصلی را بازداشت کرد.", "مظنون اصلی"),
        ("حوثی‌ها هواپیمای بدون سرنشین امریکایی را سرنگون کردند.", "امریکا"),
    ],
)
def test_what_is_suspected_and_whose_aircraft_it_is(text: str, whom: str) -> None:
    assert [" ".join(befell) for _, _, befell in parties(text)] == [whom]


def test_unmanned_aircraft_act_for_their_state() -> None:
    told = parties("هواپیماهای بدون سرنشین اوکراینی یک پالایشگاه را در روسیه آتش زدند.")
    assert told == [("ASSAULT", ("اوکراین",), ("یک پالایشگاه",))]


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("به‌جز ایران، همهٔ کشورهای منطقه این حمله را محکوم کردند.", "همهٔ کشورهای منطقه", ""),
        ("سوای روسیه، کشورهای منطقه طالبان را محکوم کردند.", "کشورهای منطقه", "طالبان"),
        ("به استثنای هنگری، کشورهای اروپایی روسیه را محکوم کردند.", "کشورهای اروپایی", "روسیه"),
        ("دولت‌های غربی طالبان را محکوم کردند.", "دولت‌های غربی", "طالبان"),
        ("روسیه کشورهای عضو ناتو را محکوم کرد.", "روسیه", "کشورهای عضو ناتو"),
    ],
)
def test_states_but_one_act_on_others(text: str, who: str, whom: str) -> None:
    assert parties(text) == [("ACCUSE", (who,), (whom,) if whom else ())]


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("بازداشت روزنامه‌نگاران توسط پلیس محکوم شد.", (), ("پلیس",)),
        ("بستن مکاتب دخترانه توسط طالبان مورد انتقاد قرار گرفت.", (), ("طالبان",)),
        ("شکنجهٔ زندانیان از سوی طالبان در نشست ژنو محکوم شد.", (), ("طالبان",)),
        ("بازداشت این خبرنگار توسط طالبان از سوی یونسکو محکوم شد.", ("یونسکو",), ("طالبان",)),
        # who condemns
        ("بازداشت فعالان زن از سوی سازمان ملل محکوم شد.", ("سازمان ملل",), ()),
        ("ترور اسماعیل هنیه از سوی حماس محکوم شد.", ("حماس",), ()),
        ("بازداشت این خبرنگار توسط کمیتهٔ مصونیت خبرنگاران محکوم شد.", ("کمیتهٔ مصونیت خبرنگاران",), ()),
    ],
)
def test_agent_of_the_deed_that_is_judged_does_not_judge_it(
    text: str, who: tuple[str, ...], whom: tuple[str, ...]
) -> None:
    assert parties(text) == [("ACCUSE", who, whom)]
    assert speakers(text) == list(who)


@pytest.mark.parametrize(
    ("text", "whom", "killed"),
    [
        ("کریم نوری در خانه بود. افراد مسلح او را با دو پسرش کشتند.", "کریم نوری, دو پسرش", "3"),
        ("افراد ناشناس والی را همراه با سه محافظش کشتند.", "والی, سه محافظش", "4"),
        ("مردی پدر، مادر و دو خواهرش را به قتل رساند.", "پدر, مادر, دو خواهرش", "4"),
        ("وزیر دفاع به همراه فرمانده ارتش در این حمله کشته شد.", "وزیر دفاع, فرمانده ارتش", "2"),
        ("احمد رحیمی یکجا با سه تن از محافظانش کشته شد.", "احمد رحیمی, سه تن از محافظانش", "4"),
        ("افراد مسلح مردی را با سه گلوله کشتند.", "مردی", "1"),
    ],
)
def test_along_with_whom_and_how_many_together(text: str, whom: str, killed: str) -> None:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    (event,) = record.events
    assert (", ".join(names[a] for a in event.recipients), event.killed) == (whom, killed)


def test_arrested_with_his_own() -> None:
    record = read("طالبان یک خبرنگار را با همسر و سه فرزندش بازداشت کردند.", "2025-01-15")
    assert [e.detained for e in record.events] == ["5"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "جوانی که خانواده‌اش می‌گوید طالبان او را شکنجه کرده‌اند، به پاکستان رفت.",
            [("ASSAULT", ("طالبان",), ("جوانی",))],
        ),
        ("مردی که پلیس او را تیر زد در شفاخانه است.", [("ASSAULT", ("پلیس",), ("مردی",))]),
        ("دختری که پدرش او را زندانی کرده بود، گریخت.", [("COERCE", ("پدرش",), ("دختری",))]),
        ("خبرنگاری که او را لت‌وکوب کردند، در شفاخانه است.", [("ASSAULT", (), ("خبرنگاری",))]),
        (
            "خبرنگاری که به گفتهٔ همکارانش طالبان او را شکنجه کردند، درگذشت.",
            [("ASSAULT", ("طالبان",), ("خبرنگاری",))],
        ),
        (
            "روسیه، کشوری که اوکراین از آن شکایت کرد، این اتهام را رد کرد.",
            [("ACCUSE", ("اوکراین",), ("روسیه",))],
        ),
    ],
)
def test_pronoun_in_a_relative_clause(text: str, told: list[tuple[str, tuple[str, ...], tuple[str, ...]]]) -> None:
    assert parties(text) == told


def test_pronoun_written_on_to_kin_says_whose_they_are() -> None:
    told = parties("زنی به نام شکریه در غزنی کشته شد. شوهرش که کارمند دولت است، برادران خود را به قتل او متهم می‌کند.")
    assert told[0] == ("ASSAULT", ("برادران",), ("شکریه",))


def test_one_youth_is_one() -> None:
    assert [e.killed for e in read("جوانی در هرات کشته شد.", "2025-01-15").events] == ["1"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("والی به کریم نوری زنگ زد و او را تهدید کرد.", ("THREATEN", ("والی",), ("کریم نوری",))),
        ("کریم نوری به خانهٔ والی رفت و او را کشت.", ("ASSAULT", ("کریم نوری",), ("والی",))),
        ("نوری با والی دیدار کرد و از سوی او تهدید شد.", ("THREATEN", ("والی",), ("نوری",))),
        ("نوری با والی دیدار کرد و از همکاری کشور او تشکر کرد.", ("SUPPORT", ("نوری",), ("والی",))),
        ("نوری با والی دیدار کرد، اما پولیس او را بازداشت کرد.", ("COERCE", ("پولیس",), ("نوری",))),
        ("نوری با والی دیدار کرد و به او حمله شد.", ("ASSAULT", (), ("نوری",))),
    ],
)
def test_who_goes_on_does_nothing_to_himself(text: str, told: tuple[str, tuple[str, ...], tuple[str, ...]]) -> None:
    assert parties(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("شورشیان به یک مکتب حمله کردند و معلم آن را کشتند.", (("شورشیان",), ("معلم آن",))),
        ("شماری از صاحبان این آرایشگاه‌ها بازداشت شدند.", ((), ("شماری از صاحبان این آرایشگاه‌ها",))),
        ("طالبان صاحبان این آرایشگاه‌ها را بازداشت کردند.", (("طالبان",), ("صاحبان این آرایشگاه‌ها",))),
        ("گروه مسلح یک کلیسا را آتش زد و کشیش آن را با خود برد.", (("گروه مسلح",), ("یک کلیسا",))),
    ],
)
def test_whose_staff_and_owners(text: str, told: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    assert [(who, whom) for _, who, whom in parties(text)] == [told]


def test_a_charge_is_denied_by_whom_it_is_laid_on() -> None:
    record = read(
        "ترکیه اسرائیل را یک دولت تروریستی خواند. اسرائیل ترکیه را به حمایت از حماس متهم کرد. "
        "وزارت خارجهٔ ترکیه این اتهام را رد کرد.",
        "2025-01-15",
    )
    names = {a.id: a.name for a in record.actors}
    assert [[names[a] for a in e.actors] for e in record.events if e.responses] == [["اسرائیل"]]


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("نه ایران بلکه روسیه به اوکراین پهپاد داد.", ("روسیه",), ("اوکراین",)),
        ("پولیس نه تنها معترضان بلکه رهگذران را نیز بازداشت کرد.", ("پولیس",), ("معترضان", "رهگذران")),
        ("پولیس نه معترضان بلکه رهگذران را بازداشت کرد.", ("پولیس",), ("رهگذران",)),
        ("نه تنها ایران بلکه روسیه نیز این حمله را محکوم کرد.", ("ایران", "روسیه"), ()),
        ("نه او بلکه برادرش بازداشت شد.", (), ("برادرش",)),
    ],
)
def test_not_one_but_the_other(text: str, who: tuple[str, ...], whom: tuple[str, ...]) -> None:
    assert [(found, befell) for _, found, befell in parties(text)] == [(who, whom)]


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("مدیر یک مکتب خصوصی را که دختران را درس می‌داد، طالبان زندانی کردند.", ("طالبان",), ("مدیر یک مکتب خصوصی",)),
        ("مدیر یک مکتب را طالبان بازداشت کردند.", ("طالبان",), ("مدیر یک مکتب",)),
        ("رهبر حزب مخالف را که به فساد متهم بود، پولیس بازداشت کرد.", ("پولیس",), ("رهبر حزب مخالف",)),
        ("دفتر او را نیز بستند.", (), ("دفتر او",)),
        ("پولیس یک مکتب را که به دختران درس می‌داد، بست.", ("پولیس",), ("یک مکتب",)),
    ],
)
def test_fronted_object_with_its_relative_clause(text: str, who: tuple[str, ...], whom: tuple[str, ...]) -> None:
    assert [(found, befell) for _, found, befell in parties(text)] == [(who, whom)]


def test_deed_told_by_an_infinitive_that_is_condemned() -> None:
    told = parties("سازمان ملل ربودن دو کارگر از سوی طالبان را محکوم کرد.")
    assert told == [("ACCUSE", ("سازمان ملل",), ("طالبان",)), ("ASSAULT", ("طالبان",), ("دو کارگر",))]
