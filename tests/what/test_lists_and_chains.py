"""Deeds that were missed because their clauses were cut apart or joined amiss: each line is a cause, not a report."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # a light verb's participle is no noun though an infinitive follows
        (
            "وزیر خارجهٔ نروژ این حمله را محکوم کرده و خواهان متوقف کردن جنگ شد.",
            ["ACCUSE disapprove: وزیر خارجهٔ نروژ >", "REQUEST yield: وزیر خارجهٔ نروژ >"],
        ),
        ("پولیس از کشته و زخمی شدن ده سرباز خبر داد.", ["ASSAULT: > ده سرباز"]),
        # two objects of one verb, each told of by a clause of its own
        (
            "دولت عمان سه ملوان را که گرفتار شده بودند و دو ماهیگیر را که ماه گذشته دستگیر شده بودند، آزاد کرد.",
            ["RETREAT release: عمان > سه ملوان, دو ماهیگیر"],
        ),
        # a list of deeds that are spoken of is told by nobody's verb
        (
            "نمایندهٔ ناروی نگرانی خود را دربارهٔ شکنجه، بدرفتاری و حتی کشتار زندانیان ابراز کرد.",
            ["ACCUSE disapprove: نمایندهٔ ناروی >"],
        ),
        # the consequence stands behind the verb of saying that goes on with the warning
        (
            "والی بامیان به دست‌فروشان هشدار داده و گفته است که متخلفان بازداشت خواهند شد.",
            ["THREATEN arrest: والی بامیان > دست‌فروشان"],
        ),
        ("این نهاد هشدار داد و گفت که مردم گرسنه خواهند ماند.", ["ACCUSE disapprove: این نهاد >"]),
        # no journey is told where it is forbidden
        ("حکومت نیجر این گزارشگر را از سفر به کشور ممنوع اعلام کرد.", ["COERCE restrict: نیجر > این گزارشگر"]),
        # یک before a noun whose complement stands between it and its verb
        ("حزب‌الله گفت که یک انتقام سنگین از اسرائیل خواهد گرفت.", ["THREATEN violence: حزب‌الله > اسرائیل"]),
        ("دولت یک درخواست رسمی از سازمان ملل کرد.", ["REQUEST: دولت > سازمان ملل"]),
        # راه انداختن, said in Dari of attacks and marches
        ("شورشیان حملهٔ گسترده‌ای بر یک پاسگاه پولیس راه انداختند.", ["ASSAULT: شورشیان > پولیس"]),
        ("این شرکت یک کارخانه در هرات راه انداخت.", []),
        # what stands between commas parts خواستار from no verb
        (
            "کارگران خواستار پرداخت دستمزد، پیش از آغاز سال نو در همهٔ کارخانه‌های این شهر، شدند.",
            ["REQUEST: کارگران >"],
        ),
        # با حضور داشت is a noun in Dari
        (
            "طالبان دو تن را در میدان شهر با حضور داشت باشندگان شلاق زدند.",
            ["SANCTION convict: طالبان > دو تن"],
        ),
        # two objects, what is taken from the first behind از
        (
            "طالبان شاگردان را از مکتب محروم و معلمان زن را خانه‌نشین کردند.",
            ["COERCE restrict: طالبان > شاگردان", "COERCE restrict: طالبان > معلمان زن"],
        ),
        # what is said to be wrong is told by two words, of a deed whose doer stands behind it, or that people suffered
        ("وزیر نروژ گفت این حمله جنایت جنگی است.", ["ACCUSE disapprove: وزیر نروژ >"]),
        (
            "وزیر نروژ گفت بمباران یمن از سوی اسرائیل جنایت است.",
            ["ACCUSE disapprove: وزیر نروژ > اسرائیل"],
        ),
        ("وزیر نروژ گفت کشتار معترضان غیرقابل قبول است.", ["ACCUSE disapprove: وزیر نروژ >"]),
        ("کارشناس گفت قاچاق مواد مخدر جرم است.", []),
    ],
)
def test_is_told(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # talks yet to come are agreed on
        ("وزیر مالزی فردا با رئیس جمهور کنیا گفت‌وگوی تلفنی خواهد کرد.", ["AGREE: وزیر مالزی > رئیس جمهور کنیا"]),
        ("دور سوم مذاکرات هند و نپال روز شنبه برگزار می‌شود.", ["AGREE: هند, نپال >"]),
        (
            "هند و ژاپن روز شنبه تلفنی گفت‌وگو کردند. هند پیش از آن با نپال و کنیا رایزنی کرد.",
            ["CONSULT phone: هند, ژاپن >", "CONSULT: هند > نپال, کنیا"],
        ),
        ("وزیر خارجهٔ نپال هفتهٔ آینده به دهلی سفر می‌کند.", ["CONSULT visit: وزیر خارجهٔ نپال >"]),
        # what is reported by nobody known is told all the same
        ("برخی سایت‌ها از بازداشت دو نویسنده خبر داده‌اند.", ["COERCE arrest: > دو نویسنده"]),
        # threats and refusals by what those who rule say is to be awaited or is not meant
        ("فرمانده سپاه گفت که دشمن باید منتظر انتقام باشد.", ["THREATEN violence: فرمانده سپاه > دشمن"]),
        ("وزیر خارجهٔ لبنان گفت که باید منتظر پاسخ اسرائیل باشیم.", []),
        ("اتیوپی اعلام کرد که قصد توقف ساخت سد را ندارد.", ["REJECT yield: اتیوپی >"]),
        ("هند پیشنهاد میانجیگری ترکیه را غیرقابل قبول خواند.", ["REJECT yield: هند > ترکیه"]),
        ("هند رفتار ترکیه را غیرقابل قبول خواند.", ["ACCUSE disapprove: هند > ترکیه"]),
    ],
)
def test_to_come_and_not_meant(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("نروژ از حملهٔ احتمالی شورشیان خبر داد.", "hypothetical"),
        ("نروژ از حملهٔ پهپادی قریب‌الوقوع شورشیان خبر داد.", "future"),
        ("نروژ از حملهٔ پهپادی شورشیان خبر داد.", "asserted"),
    ],
)
def test_what_is_expected_has_not_happened(text: str, aspect: str) -> None:
    assert [e.aspect for e in read(text, "2025-01-15").events] == [aspect]
