"""Who meets, thanks and backs whom, and what only looks like it."""

from __future__ import annotations

import pytest

from tests.what.told import accounts, told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # یک before the meeting in which something is said; a press conference and a talk with a medium are none
        (
            "وزیر خارجهٔ قطر در یک دیدار با نخست‌وزیر عراق گفت که مرز باز است.",
            ["CONSULT: وزیر خارجهٔ قطر > نخست‌وزیر عراق"],
        ),
        (
            "وزیر خارجهٔ قطر طی یک تماس تلفنی با نخست‌وزیر عراق گفت که مرز باز است.",
            ["CONSULT phone: وزیر خارجهٔ قطر > نخست‌وزیر عراق"],
        ),
        ("وزیر خارجهٔ قطر در یک نشست خبری با نخست‌وزیر عراق گفت که مرز باز است.", []),
        ("وزیر خارجهٔ قطر در یک گفتگو با رادیو آزادی گفت که مرز باز است.", []),
        # talks that a meeting was about are not its parties'; on the sidelines of a meeting something else took place
        ("نخست‌وزیر عراق در نشست کابینه دربارهٔ مذاکره با ترکیه گفت که مرز باز است.", []),
        (
            "این گفتگو، یک روز پس از دیدار نخست‌وزیر عراق با سفیر هند در حاشیه نشست ناتو در مادرید انجام شد.",
            [],
        ),
        ("در حاشیهٔ شهر کابل دو تن کشته شدند.", ["ASSAULT: > دو تن"]),
        # a place that will be visited, and somebody who will be met
        ("قرار است وزیر دفاع هند فردا از پاکستان دیدار کند.", ["CONSULT visit: وزیر دفاع هند >"]),
        ("قرار است وزیر دفاع هند فردا با سفیر پاکستان دیدار کند.", ["AGREE: وزیر دفاع هند > سفیر پاکستان"]),
        ("قرار است شورای امنیت فردا در این باره جلسه کند.", ["AGREE: شورای امنیت >"]),
        # who is received on arrival, and what is welcomed
        ("سفیر هند در میدان هوایی از سوی والی هرات استقبال شد.", ["CONSULT: والی هرات > سفیر هند"]),
        ("این پیشنهاد از سوی والی هرات استقبال شد.", ["SUPPORT: والی هرات >"]),
        # more of what is asked for is asked for
        ("هند خواستار گفتگوهای بیشتری با چین شد.", ["REQUEST meet: هند > چین"]),
        # words of a body's name judge nothing
        ("رئیس جمهور ایران کریم نوری را دبیر شورای عالی امنیت ملی خواند.", []),
    ],
)
def test_meets_and_receives(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "اتاق بازرگانی از پایان کار خبر داد و ضمن قدردانی از همراهی مشتریان، هدف از آن را رفاه عنوان کرد.",
            ["SUPPORT: اتاق بازرگانی > مشتریان"],
        ),
        ("او همانی است که از این رژیم صهیونیستی حمایت کرد.", ["SUPPORT: > رژیم صهیونیستی"]),
        ("حمایت هند از یک دیکتاتور و یک دولت، منجر به جنگ شد.", []),
        ("ارتش سودان همچنان به البرهان وفادار است.", ["SUPPORT: ارتش سودان > البرهان"]),
        ("کمیسیون انتخابات عراق کریم نوری را برندهٔ انتخابات خواند.", ["SUPPORT: کمیسیون انتخابات عراق > کریم نوری"]),
        ("سفیر هند این کار را سرمشق بدی خواند.", ["ACCUSE disapprove: سفیر هند >"]),
        ("پاکستان و چین یک پروتوکول را به امضا رساندند.", ["SUPPORT: پاکستان, چین >"]),
        ("جاپان تیم‌های جستجو و نجات را به ترکیه فرستاد.", ["AID: جاپان > ترکیه"]),
    ],
)
def test_backs_and_thanks(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_a_view_that_is_thanked_is_nobodys_word() -> None:
    text = "والی هرات ضمن قدردانی از نگاه رئیس جمهور عراق، این طرح را سودمند خواند."
    assert next((a.type, a.actors, a.sources) for a in accounts(text)) == ("SUPPORT", ["والی هرات"], [])


@pytest.mark.parametrize(
    "text",
    [
        "رئیس جمهور ترکیه در پاسخ به سوال خبرنگاران که آیا با هند توافق‌نامه امضا کرده است خندید.",
        "رئیس جمهور ترکیه به این پرسش که آیا ارتش به عراق حمله خواهد کرد پاسخ نداد.",
    ],
)
def test_what_is_only_asked_is_told_by_nobody(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # who stands behind the comma of whoever is met is he, and meets nobody
        (
            "وزیر خارجهٔ هند گفت که با مایک پومپئو، همتای آمریکایی خود، گفتگو کرده است.",
            ["CONSULT: وزیر خارجهٔ هند > مایک پومپئو"],
        ),
        (
            "کریم نوری، که در باکو با شهباز شریف، صدراعظم پاکستان دیدار کرده بود، به لندن برگشت.",
            ["CONSULT: کریم نوری > شهباز شریف"],
        ),
        ("در دیدار با متقی، وزیر خارجهٔ ترکیه گفت که مرز باز است.", ["CONSULT: وزیر خارجهٔ ترکیه > متقی"]),
        # a noun in apposition to the sentence before wants no verb: who spoke of it speaks on
        (
            "ترکیه مرز را بست، اقدامی که نخست‌وزیر عراق آن را گذرا خواند و گفت با سفیر هند دیدار خواهد کرد.",
            ["COERCE restrict: ترکیه >", "AGREE: نخست‌وزیر عراق > سفیر هند"],
        ),
        # what is promised to be raised with others is promised to none of them
        ("سفیر هند وعده داد که این موضوع را با وزارت داخلهٔ پاکستان در میان بگذارد.", ["AGREE: سفیر هند >"]),
        ("سفیر هند وعده داد که به وزارت صحت پاکستان پول بدهد.", ["AGREE: سفیر هند > وزارت صحت پاکستان"]),
        # those set free are not who is backed; who freed them is
        ("سفیر هند از آزادی دو خبرنگار استقبال کرد.", ["SUPPORT: سفیر هند >"]),
        ("سفیر هند از آزادی دو خبرنگار از سوی طالبان استقبال کرد.", ["SUPPORT: سفیر هند > طالبان"]),
        # words are spoken in answer to others' words, at no meeting; nor is a report that is denied one
        ("رئیس کمیسیون انتخابات عراق در واکنش به این سخنان گفت که صندوق‌ها باز است.", []),
        ("سخنگوی دولت عراق در یک نشست خبری گزارش عفو بین‌الملل را ساختگی خواند.", []),
    ],
)
def test_who_is_who_at_a_meeting_and_in_a_promise(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # those whom و and a time join are met too; a mediator is not
        (
            "وزیر دفاع هند روز دوشنبه با سفیر چین و روز سه‌شنبه با سفیر ایران دیدار کرد.",
            ["CONSULT: وزیر دفاع هند > سفیر چین, سفیر ایران"],
        ),
        ("ایران با چین و با میانجیگری قطر با هند گفتگو کرد.", ["CONSULT third-party: ایران > چین"]),
        # a comma closes the title of who is met, before a meeting that has no verb of its own
        (
            "حامد کرزی با عطا نور، والی بلخ، دیدار و «ائتلاف نجات افغانستان» را اعلام کرد.",
            ["CONSULT: حامد کرزی > عطا نور"],
        ),
    ],
)
def test_met_one_after_the_other(text: str, events: list[str]) -> None:
    assert told(text) == events
