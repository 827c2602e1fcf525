"""Who does a deed: the other side of a clash, who is behind a noun's deed, and who only tells of it."""

from __future__ import annotations

import pytest

from rawi import read


def doers(text: str) -> list[tuple[str, list[str]]]:
    """A text's events with those who did them."""
    record = read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    return [(e.type, [name[a] for a in e.actors]) for e in record.events]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("دو سرباز در درگیری با جنگجویان داعش در کنر کشته شدند.", ["جنگجویان داعش"]),
        ("یک مرزبان در درگیری با قاچاقچیان مسلح به شهادت رسید.", ["قاچاقچیان"]),
        # از سوی belongs to the noun that it follows
        ("ترکیه در واکنش به پرتاب سه موشک از سوی حزب‌الله حملات تازه‌ای را در سوریه آغاز کرد.", ["ترکیه"]),
        # a comma sets the source off from the subjects, a list of sources ends in another
        ("به گفتهٔ او، طالبان و داعش بر این روستا حمله کردند.", ["طالبان", "داعش"]),
        ("به گفتهٔ امریکا، بریتانیا و فرانسه، داعش بر این روستا حمله کرد.", ["داعش"]),
    ],
)
def test_who_attacked(text: str, who: list[str]) -> None:
    assert ("ASSAULT", who) in doers(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("پولیس بدخشان از بازداشت سه دزد خبر داد.", ["پولیس بدخشان"]),
        ("وزارت دفاع ترکیه از بازداشت سه مرد خبر داد.", ["وزارت دفاع ترکیه"]),
        ("وزارت معارف از بازداشت سه معلم خبر داد.", []),
    ],
)
def test_who_arrested(text: str, who: list[str]) -> None:
    assert doers(text) == [("COERCE", who)]


def test_session_with_nobody_is_no_meeting() -> None:
    text = "وزیر خارجهٔ ترکیه در جلسهٔ معارفهٔ خود، گسترش رابطه با عراق را اولویت خود خواند."
    assert "CONSULT" not in [kind for kind, _ in doers(text)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("پولیس کندز گفت که چهار تن به جرم دزدی بازداشت شدند.", ["پولیس کندز"]),
        ("پلیس شیراز گفت که دو نفر بازداشت شدند.", ["پلیس شیراز"]),
        ("وزارت خارجهٔ ترکیه گفت که چهار تن بازداشت شدند.", []),  # no police of its own
        ("دیدبان حقوق بشر گفت که چهار تن بازداشت شدند.", []),  # it only watches
    ],
)
def test_authority_that_tells_of_an_arrest_made_it(text: str, who: list[str]) -> None:
    assert doers(text) == [("COERCE", who)]


def test_officials_forces_are_their_states() -> None:
    text = "مقامات نظامی ترکیه می‌گویند نیروهای‌شان ده پاسگاه را گرفته‌اند."
    assert doers(text) == [("COERCE", ["ترکیه"])]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("تهران و کابل یکدیگر را به حمایت از هراس‌افگنان متهم کردند.", ["تهران", "کابل"]),
        ("شماری از کشورها و سازمان‌های حقوق بشری این فرمان را محکوم کردند.", ["شماری از کشورها", "سازمان‌های حقوق بشری"]),
        ("کشورهای همسایه، به شمول ایران و ترکیه، این فرمان را محکوم کردند.", ["کشورهای همسایه", "ایران", "ترکیه"]),
    ],
)
def test_all_who_condemn_or_accuse(text: str, who: list[str]) -> None:
    assert ("ACCUSE", who) in doers(text)


def test_managed_to_do_is_done() -> None:
    assert doers("مأموران مرزبانی موفق به کشف و ضبط نیم تن تریاک شدند.") == [("COERCE", ["مأموران مرزبانی"])]


def test_each_deed_told_of_has_its_own_complement() -> None:
    told = "پولیس فراه از کشف ده کیلو تریاک و بازداشت سه قاچاقبر خبر داد."
    assert doers(told) == [("COERCE", ["پولیس فراه"]), ("COERCE", ["پولیس فراه"])]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("پولیس شهر را محاصره کرد.", ["پولیس"]),
        ("طالبان مکتب دختران را بستند.", ["طالبان"]),
        ("ارتش قطار را توقیف کرد.", ["ارتش"]),
        ("شورشیان شهر حلب را تصرف کردند.", ["شورشیان"]),
    ],
)
def test_object_right_after_its_subject(text: str, who: list[str]) -> None:
    assert doers(text) == [("COERCE", who)]


def test_head_of_a_council_that_unnamed_people_killed() -> None:
    record = read("رئیس شورا را کشتند.", "2025-01-15")
    assert "رئیس شورا" in [a.name for a in record.actors]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("مهاجم انتحاری خود را در میان جمعیت منفجر کرد.", ["مهاجم انتحاری"]),
        ("نیروهای سوریه با شورشیان درگیرند.", ["نیروهای سوریه"]),
        ("جنگ میان ارتش سودان و شورشیان ادامه دارد.", ["ارتش سودان", "شورشیان"]),
    ],
)
def test_who_fights(text: str, who: list[str]) -> None:
    assert ("ASSAULT", who) in doers(text)


def test_who_did_it_is_blamed_not_who_suffered_it() -> None:
    record = read("یوناما بازداشت دختران از سوی ماموران طالبان را نگران‌کننده خواند.", "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    (event,) = record.events
    assert [names[r] for r in event.recipients] == ["ماموران طالبان"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("تحریک طالبان پاکستان مسوولیت حمله بر یک پوستهٔ نظامی را بر عهده گرفت.", ["تحریک طالبان پاکستان"]),
        ("در درگیری میان پولیس و قاچاقچیان سه تن کشته شدند.", ["پولیس", "قاچاقچیان"]),
    ],
)
def test_claimed_and_fought(text: str, who: list[str]) -> None:
    assert doers(text) == [("ASSAULT", who)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وزیران خارجهٔ گروه هفت این فرمان را محکوم کردند.", "وزیران خارجهٔ گروه هفت"),
        ("اسراییل در بدل آن ۱۸۳ زندانی را رها کرد.", "اسراییل"),
        ("پاکستان گذرگاه تورخم را به روی رفت و آمد مردم مسدود کرد.", "پاکستان"),
    ],
)
def test_whole_names_of_who_did_it(text: str, who: str) -> None:
    assert [w for _, w in doers(text)] == [[who]]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        (
            "شعبه ۱۳ دادگاه کیفری تهران، کریم نوری، علی کفایی و امیر اقبال را به زندان محکوم کرد.",
            "شعبه ۱۳ دادگاه کیفری تهران",
        ),
        ("پولیس کابل، احمد رحیمی، محمود کریمی و نجیب نوری را بازداشت کرد.", "پولیس کابل"),
    ],
)
def test_a_body_before_a_comma_acts_on_the_persons_listed_behind_it(text: str, actor: str) -> None:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    (event,) = record.events
    assert [names[a] for a in event.actors] == [actor]
    assert len(event.recipients) == 3


def test_whose_land_it_is_of_which_something_is_promised_does_not_promise() -> None:
    text = "متقی به آنان اطمینان داد که خاک افغانستان تهدیدی برای آسیای میانه نخواهد بود."
    assert doers(text) == [("AGREE", ["متقی"])]


def test_who_opposes_a_request_made_none() -> None:
    text = "کریمی از نوری تقاضای عفو کرده است؛ درخواستی که رستمی با آن مخالفت کرد."
    assert doers(text) == [("REQUEST", ["کریمی"]), ("REJECT", ["رستمی"])]


def test_a_kurd_before_a_comma_and_ra_is_no_verb() -> None:
    text = "دیوان عالی حکم اعدام پروین نادری، زندانی کرد، را تأیید کرد."
    assert "COERCE" not in [type_ for type_, _ in doers(text)]
