"""What Afghan reports tell of some people and of all such people, of the charged, the asked and the reported."""

from __future__ import annotations

import pytest

from tests.what.told import accounts, speakers, told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # told of along with others who are new, or as what is never allowed them: all such people, not those counted
        (
            "سه خبرنگار در بلخ بازداشت شدند. طالبان بر رسانه‌ها و خبرنگاران محدودیت وضع کرده‌اند.",
            ["COERCE arrest: > سه خبرنگار", "COERCE restrict: طالبان > رسانه‌ها, خبرنگاران"],
        ),
        (
            "سه خبرنگار بازداشت شدند. طالبان به خبرنگاران اجازهٔ پوشش خبرها را نمی‌دهند.",
            ["COERCE arrest: > سه خبرنگار", "COERCE censor: طالبان > خبرنگاران"],
        ),
        (
            "پولیس سه خبرنگار و دو راننده را بازداشت کرد. خبرنگاران و رانندگان امروز آزاد شدند.",
            ["COERCE arrest: پولیس > سه خبرنگار, دو راننده", "RETREAT release: > سه خبرنگار, دو راننده"],
        ),
        # who are among those counted
        ("طالبان ۱۶۰ تن مشمول زنان و مردان را شلاق زدند.", ["SANCTION convict: طالبان > ۱۶۰ تن"]),
        # as many as are counted again, and no others
        (
            "طالبان چهار تن را در لغمان و بلخ شلاق زدند. یک زن و یک مرد در بلخ شلاق خوردند. این دو تن متهم به دزدی‌اند.",
            [
                "SANCTION convict: طالبان > چهار تن",
                "SANCTION convict: > یک زن, یک مرد",
                "ACCUSE allege: > یک زن, یک مرد",
            ],
        ),
        # all of them who were told of before: those who attacked, where nobody else was
        (
            "پولیس گفت که ملا عمر با دو تن بر پوسته حمله کرد که پس از دفاع سربازان، هر سه تن کشته شدند.",
            ["ASSAULT: ملا عمر >", "ASSAULT: > هر سه تن"],
        ),
        ("طالبان بر پوسته حمله کردند که سه سرباز کشته شدند.", ["ASSAULT: طالبان > سه سرباز"]),
        # who two persons are, behind their comma
        (
            "طالبان احمد کریمی و صدیق رحیمی، مدافعان آموزش دختران و همکاران تیم فوتبال دختران را بازداشت کردند.",
            ["COERCE arrest: طالبان > احمد کریمی, صدیق رحیمی"],
        ),
        (
            "طالبان احمد کریمی، صدیق رحیمی و دو خبرنگار را بازداشت کردند.",
            ["COERCE arrest: طالبان > احمد کریمی, صدیق رحیمی, دو خبرنگار"],
        ),
        # what somebody is charged with that harms nobody is no deed told
        ("پولیس کریم نوری را به اتهام کمک به فرار دزدان بازداشت کرد.", ["COERCE arrest: پولیس > کریم نوری"]),
        (
            "پولیس کریم نوری را به اتهام قتل سه زن بازداشت کرد.",
            ["COERCE arrest: پولیس > کریم نوری", "ASSAULT: > سه زن"],
        ),
        # a deed may add to concern, which is nobody's then
        ("سکوت مقام‌ها نگرانی‌ها دربارهٔ جنگ را افزایش داده است.", []),
        # what governs بر in a phrase before has it, and not the attacks told behind it
        ("پس از تسلط طالبان بر افغانستان، داعش مسوولیت چند حمله را پذیرفت.", ["ASSAULT: داعش >"]),
        # who does many deeds are all such people
        (
            "شش شورشی زخمی شدند. حملات تهاجمی شورشیان بر پولیس افزایش یافته است.",
            ["ASSAULT: > شش شورشی", "ASSAULT: شورشیان > پولیس"],
        ),
        # nine, not neither
        ("سه زن زخمی شده و نه کودک کشته شده‌اند.", ["ASSAULT: > سه زن, نه کودک"]),
        ("طالبان نه این حمله را تایید کردند و نه رد.", []),
        # those who resist an attack refuse nothing; that an attack told before was driven back is no other
        ("شورشیان بر یک پوسته حمله کردند و با مقاومت سربازان مواجه شدند.", ["ASSAULT: شورشیان > یک پوسته"]),
        ("این طرح با مقاومت نمایندگان مواجه شد.", ["REJECT: نمایندگان >"]),
        (
            "شورشیان بر پاسگاه‌ها حملات انجام دادند که این حملات از سوی پولیس به عقب زده شد.",
            ["ASSAULT: شورشیان > پاسگاه‌ها"],
        ),
        ("طالبان بر پوسته حمله کردند. سربازان این حمله را دفع کردند.", ["ASSAULT: طالبان >"]),
        # pinned down in a valley, nobody is arrested
        ("نوری گفت که طالبان در این دره زمین‌گیر می‌شوند.", []),
        ("پولیس دو سارق را زمین‌گیر کرد.", ["COERCE arrest: پولیس > دو سارق"]),
        # a vehicle in which bombs were laid, and no deed done to whoever was told of before
        (
            "طالبان این ادعا را رد کردند. در پی حمله با یک موتر بم‌گذاری شده و درگیری‌ها، سه سرباز کشته شدند.",
            ["ASSAULT explosives: > سه سرباز"],
        ),
        # what is founded is not what is closed
        ("طالبان با بستن مکاتب و ایجاد مدارس دینی نسل دیگری می‌پرورند.", ["COERCE restrict: طالبان >"]),
        (
            "پولیس از بازداشت ده معلم و شکنجهٔ زندانیان خبر داد.",
            ["COERCE arrest: پولیس > ده معلم", "ASSAULT torture: > زندانیان"],
        ),
        # of what nothing is said, whether it is so or otherwise
        ("طالبان در مورد اینکه قراردادها با شرکت‌های داخلی امضا شده است یا خارجی، چیزی نگفته‌اند.", []),
        # who one person is, behind the commas around his name; who acts is before it
        (
            "به گفتهٔ منابع، نیروهای طالبان، کریم نوری، یک شهروند افغان را تیرباران کردند.",
            ["ASSAULT firearms: نیروهای طالبان > کریم نوری"],
        ),
        ("کریم نوری، یک شهروند افغان را کشت.", ["ASSAULT: کریم نوری > یک شهروند افغان"]),
        # bodies that were named last are no sides of a war
        (
            "شورای امنیت ماموریت یوناما را تمدید کرد. اعضای این شورا از طرف‌های درگیر خواهان پایان جنگ شدند.",
            ["SUPPORT: شورای امنیت > یوناما", "REQUEST yield: اعضای این شورا > طرف‌های درگیر"],
        ),
        (
            "روسیه و اوکراین با هم جنگیدند. سازمان ملل از طرف‌های درگیر خواست که جنگ را پایان دهند.",
            ["ASSAULT: روسیه, اوکراین >", "REQUEST yield: سازمان ملل > روسیه, اوکراین"],
        ),
        # whose decision it is that others welcomed
        (
            "شورای امنیت ماموریت یوناما را تمدید کرد. آلمان از تصمیم شورای امنیت استقبال کرد. "
            "حکومت افغانستان هم این تصمیم را یک گام مهم خواند.",
            ["SUPPORT: شورای امنیت > یوناما", "SUPPORT: آلمان > شورای امنیت", "SUPPORT: افغانستان > شورای امنیت"],
        ),
        # with whose backing, به written on to its word
        (
            "در جنگ بین شورشیان و عساکر بحمایت قوای ائتلاف چندین تن از اهالی کشته شدند.",
            ["ASSAULT: شورشیان, عساکر > چندین تن از اهالی"],
        ),
        # what was done before this was done to others
        (
            "طالبان شماری از غیرنظامیان را بازداشت کردند. پیش از این نیز طالبان غیرنظامیان را کشته بودند.",
            ["COERCE arrest: طالبان > شماری از غیرنظامیان", "ASSAULT: طالبان > غیرنظامیان"],
        ),
        # forces of the resistance are not only forces; who resists is none
        ("نیروهای مقاومت بر طالبان حمله کردند.", ["ASSAULT: نیروهای مقاومت > طالبان"]),
        ("نیروهای امنیتی مقاومت کردند.", []),
        # how all attacks are made is no attack
        ("پاکستان گفت که تمام حملات خود را آشکارا انجام می‌دهد.", []),
        ("پاکستان تمام حملات خود را متوقف می‌کند.", ["RETREAT ceasefire: پاکستان >"]),
    ],
)
def test_who_and_whom(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "aspects"),
    [
        ("طالبان توضیح نداده‌اند که آیا مهاجران برگشته‌اند یا اخراج شده‌اند.", ["hypothetical"]),
        ("طالبان نگفته‌اند که این مرد را آزاد کرده‌اند یا کشته‌اند.", ["hypothetical", "hypothetical"]),
        ("طالبان گفتند که سه مرد را بازداشت کرده‌اند یا کشته‌اند.", ["asserted", "asserted"]),
    ],
)
def test_one_of_two_that_is_not_said(text: str, aspects: list[str]) -> None:
    assert [a.aspect for a in accounts(text)] == aspects


def test_reports_that_were_nobodys() -> None:
    said = "وزارت مهاجرین گفت که ده تن برگشته‌اند. "
    assert speakers(said + "گزارش‌هایی از وضع آنان نشر شده است. بر اساس این گزارش‌ها، سه تن کشته شدند.") == [
        "وزارت مهاجرین"
    ]
    assert speakers("یوناما گزارش‌هایی را نشر کرد. بر اساس این گزارش‌ها، سه تن کشته شدند.") == ["یوناما", "یوناما"]


def test_the_latest_figures_are_nobodys() -> None:
    said = "یونیسف گفت که کودکان گرسنه‌اند. "
    assert speakers(said + "بر اساس آخرین آمار، ده تن کشته شدند.") == ["یونیسف"]
    assert speakers(said + "بر اساس این آمار، ده تن کشته شدند.") == ["یونیسف", "یونیسف"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بروز یکشنبه، ناتو گفت که سه سرباز کشته شدند.", ["ناتو"]),
        ("بنابر گزارشی از نیویورک تایمز، طالبان ده تن را کشته‌اند.", ["نیویورک تایمز"]),
        ("بر اساس گزارشی از هرات، طالبان ده تن را کشته‌اند.", []),
        (
            "شورای امنیت فیصله‌نامه‌ای را تصویب کرد. آلمان از آن استقبال کرد. در فیصله‌نامه آمده است که راه باز است.",
            ["آلمان"],
        ),
    ],
)
def test_whose_word(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


def test_what_a_named_person_was_disputes_no_killing() -> None:
    text = "به گفتهٔ منابع، طالبان کریم نوری را کشتند. خانوادهٔ آقای نوری گفت که او یک فرد بی‌گناه بود."
    assert [a.responses for a in accounts(text)] == [[]]
    told = "ارتش گفت که سربازان سه جنگجو را کشتند. باشندگان گفتند که آنان دهقان بودند."
    assert [stance for a in accounts(told) for stance, _ in a.responses] == ["disputes"]
