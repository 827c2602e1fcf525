"""Who says what is done by saying it, who is no killer, and to whom a deed is done that a phrase beside names."""

from __future__ import annotations

import pytest

from tests.what.told import accounts, told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("ارتش یمن هجده هدف متعلق به ارتش امریکا را هدف قرار داد.", "ASSAULT: ارتش یمن > ارتش امریکا"),
        ("ارتش یمن هدف‌های متعلق به سودان و مصر را هدف قرار داد.", "ASSAULT: ارتش یمن > سودان, مصر"),
        ("مصر اقدام به تهدید کشتی‌های سودان کرده است.", "THREATEN: مصر > سودان"),
        ("سودان به اهداف نظامی در مصر حمله کرد.", "ASSAULT: سودان > مصر"),
        ("پولیس کابل به اهدافی در کابل حمله کرد.", "ASSAULT: پولیس کابل >"),
        ("مصر به اهداف سودانی در کویت حمله کرد.", "ASSAULT: مصر >"),
        ("طالبان به تهدید خبرنگاران پرداختند.", "THREATEN: طالبان > خبرنگاران"),
        ("مصر به محاصرهٔ دریایی سودان ادامه می‌دهد.", "COERCE restrict: مصر > سودان"),
        ("چین خواستار موضع سختگیرانه‌تر عمان در برابر سودان شد.", "REQUEST change: چین > عمان"),
        ("وزیر خارجهٔ مصر تمام تقصیر را متوجه سودان دانست.", "ACCUSE allege: وزیر خارجهٔ مصر > سودان"),
        ("سناتور در سخنانی به انتقاد شدید از چین پرداخت.", "ACCUSE disapprove: سناتور > چین"),
        ("کریم نوری در درگیری میان طالبان و داعش کشته شد.", "ASSAULT: طالبان, داعش > کریم نوری"),
        ("کریم نوری در جریان جنگ میان مصر و سودان کشته شد.", "ASSAULT: > کریم نوری"),
        (
            "فرماندهٔ ارتش گفت که ادامهٔ تجاوز سودان پاسخ سخت به دنبال خواهد داشت.",
            "THREATEN violence: فرماندهٔ ارتش > سودان",
        ),
    ],
)
def test_parties(text: str, line: str) -> None:
    assert told(text) == [line]


def test_a_pronoun_that_speaks_is_who_spoke_before() -> None:
    text = "کریم نوری هشدار داد که کشته شدن هاشم رضایی به جنگ می‌انجامد. او همچنین دربارهٔ قحطی هشدار داد."
    assert [a.actors for a in accounts(text) if a.type == "ACCUSE"] == [["کریم نوری"], ["کریم نوری"]]


def test_who_is_named_goes_on_though_a_body_is_between() -> None:
    lines = told("وزیر خارجه با همتای خود که به امان، پایتخت اردن، سفر کرده است، دیدار کرد.")
    assert all("اردن >" not in line for line in lines)
    assert told("اردن به عراق کمک کرد.") == ["AID: اردن > عراق"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("سودان به مصر، قطر، کویت و همهٔ جاهای دیگر شلیک کرد.", "ASSAULT firearms: سودان > مصر, قطر, کویت"),
        ("یک کشتی در راه مصر بود و ارتش سودان آن را توقیف کرد.", "COERCE seize: ارتش سودان >"),
        ("پولیس آن مرد را توقیف کرد.", "COERCE arrest: پولیس > آن مرد"),
    ],
)
def test_lists_and_things(text: str, line: str) -> None:
    assert line in told(text)


def test_a_reporter_strikes_nobody() -> None:
    text = "خبرنگار تلویزیون در بصره به نقل از یک منبع آگاه: چند پرتابه در محدودهٔ یک روستا اصابت کرده است."
    assert [a.actors for a in accounts(text)] == [[]]


def test_who_stays_away_was_not_there() -> None:
    text = "وزیر خارجهٔ مصر با سفیر سودان در خارطوم دیدار کرد. کریم نوری در این دیدار شرکت نکرد."
    first, *_ = accounts(text)
    assert first.actors == ["وزیر خارجهٔ مصر"]
