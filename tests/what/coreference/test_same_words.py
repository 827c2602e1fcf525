"""What is told in short and then in full, by an office or by those who speak for it, is one event."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # condemned by a state, and then by who speaks for it; the arrest of somebody named is told by that, too
        (
            "کانادا بازداشت کریم نوری را محکوم کرد. سخنگوی وزارت خارجهٔ کانادا روز شنبه بازداشت کریم نوری را محکوم کرد.",
            ["ACCUSE disapprove", "COERCE arrest"],
        ),
        # an envoy summoned
        (
            "ترکیه سفیر سویدن را احضار کرد. وزارت خارجهٔ ترکیه گفت که سفیر سویدن در انقره احضار شده است.",
            ["ACCUSE disapprove"],
        ),
        # an embassy opened
        ("عمان سفارت خود را در دمشق باز کرد. یک مقام سوری گفت که عمان سفارت خود در دمشق را باز کرده است.", ["SUPPORT"]),
        # a town taken, the day of which only the second telling gives
        (
            "شورشیان ولسوالی چاردره را تصرف کردند. والی کندز گفت که شورشیان شب گذشته ولسوالی چاردره را تصرف کردند.",
            ["COERCE seize"],
        ),
        # those who are called in more words
        (
            "رانندگان تاکسی در بلخ تجمع کردند. جمعی از رانندگان تاکسی در بلخ دوشنبه تجمع اعتراضی برگزار کردند.",
            ["PROTEST demo"],
        ),
        # others, and both times the same
        (
            "قرار است شماری دیگر از سربازان رها شوند. سخنگوی ارتش گفت که شماری دیگر از سربازان رها می‌شوند.",
            ["RETREAT release"],
        ),
    ],
)
def test_told_in_full(text: str, events: list[str]) -> None:
    assert [line.split(":")[0] for line in told(text)] == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "سه تن در انفجار مزار شریف کشته شدند. داعش مسئولیت انفجار مزار شریف را بر عهده گرفت.",
            ["ASSAULT explosives: داعش > سه تن"],
        ),
        (
            "داعش مسئولیت انفجار هرات را بر عهده گرفت. پولیس گفت که در نتیجهٔ انفجار در هرات نه تن کشته شدند.",
            ["ASSAULT explosives: داعش > نه تن"],
        ),
        # by whom and whom in the same place, told by two verbs
        (
            "سپاه در نوار مرزی سردشت به گروهی از کارگران حمله کرد. نیروهای سپاه در سردشت شماری از کارگران را زدند.",
            ["ASSAULT: سپاه > گروهی از کارگران"],
        ),
        # of another town, and of somebody's attack
        (
            "سه تن در انفجار هرات کشته شدند. داعش مسئولیت انفجار کابل را بر عهده گرفت.",
            ["ASSAULT explosives: > سه تن", "ASSAULT explosives: داعش >"],
        ),
        (
            "ترکیه بر حسکه حمله کرد. داعش مسئولیت حمله را بر عهده گرفت.",
            ["ASSAULT: ترکیه > حسکه", "ASSAULT: داعش >"],
        ),
        # shot at, told twice
        (
            "مرزبانان در نیمروز بر گروهی از رانندگان شلیک کردند. مرزبانان دیشب در نیمروز بر رانندگان آتش گشودند.",
            ["ASSAULT firearms: مرزبانان > گروهی از رانندگان"],
        ),
    ],
)
def test_attacks(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    "text",
    [
        "عمان حملهٔ ترکیه به سوریه را محکوم کرد. وزارت خارجهٔ عمان بازداشت کریم نوری را محکوم کرد.",
        "ترکیه از قطر تشکر کرد. وزارت خارجهٔ ترکیه از مصر تشکر کرد.",
        "شورشیان ولسوالی چاردره را تصرف کردند. شورشیان شب گذشته ولسوالی خواجه‌غار را تصرف کردند.",
        "رانندگان در بلخ تجمع کردند. آموزگاران در بلخ تجمع کردند.",
        "پولیس یک مرد را در هرات بازداشت کرد. پولیس یک زن را در هرات بازداشت کرد.",
        "وزیر خارجهٔ عمان خواستار آزادی زندانیان شد. وزیر خارجهٔ عمان خواستار ارسال دارو شد.",
        "وزیر دفاع هند پاکستان را تهدید کرد که پاسخ خواهد داد. وزیر دفاع هند پاکستان را تهدید کرد که آب را می‌بندد.",
    ],
)
def test_another_deed(text: str) -> None:
    types = [line.split(":")[0] for line in told(text)]
    condemned = "محکوم کرد" in text  # what is condemned is told, too
    assert len([t for t in types if t.split()[0] == "ACCUSE" or not condemned]) == 2
