"""The ways in which the other side answers: in passives, beside, by what did not happen, by silence, in vain."""

from __future__ import annotations

import pytest

from rawi import read
from rawi.record import Record

CLAIM = "جبههٔ آزادی گفت که سه طالب را در کابل کشته است.\n\n"
ARRESTS = "خبرگزاری هرانا گزارش داد که چهار معلم در مریوان بازداشت شده‌اند. "
SYRIA = "سازمان عفو بین‌الملل گفت نیروهای سوری دوازده غیرنظامی را کشته‌اند. "


def _answers(record: Record) -> list[tuple[str, str]]:
    names = {a.id: a.name for a in record.actors}
    return [(names[r.actor], r.stance) for e in record.events for r in e.responses]


@pytest.mark.parametrize(
    ("answer", "by", "stance"),
    [
        ("از سوی طالبان تا اکنون در این خصوص ابراز نظری نشده است.", "طالبان", "silent"),
        ("طالبان در پیوند به این ادعا اظهارات رسمی نداشته‌اند.", "طالبان", "silent"),
        ("طالبان در مورد این رویداد هیچ اظهار نظر رسمی نکرده‌اند.", "طالبان", "silent"),
        ("طالبان نخواستند در این مورد چیزی بگویند.", "طالبان", "silent"),
        ("سخنگوی طالبان حاضر نشد در این مورد صحبت کند.", "سخنگوی طالبان", "silent"),
        ("سخنگوی طالبان از ابراز نظر در این باره خودداری کرد.", "سخنگوی طالبان", "silent"),
        ("تلاش‌های روزنامه برای گرفتن دیدگاه طالبان در این باره بی‌نتیجه ماند.", "طالبان", "silent"),
        ("تلاش کردیم نظر طالبان را در این باره بگیریم، اما موفق نشدیم.", "طالبان", "silent"),
        ("خبرگزاری رویترز قادر به تأیید مستقل این ادعا نیست.", "خبرگزاری رویترز", "unverified"),
        ("خبرگزاری رویترز موفق به راستی‌آزمایی این ادعا نشد.", "خبرگزاری رویترز", "unverified"),
        ("منابع مستقل این ادعا را تأیید نکرده‌اند.", "منابع مستقل", "unverified"),
        ("این ادعا از سوی طالبان رد شده است.", "طالبان", "denies"),
        ("سخنگوی طالبان گفته است که این ادعا حقیقت ندارد.", "سخنگوی طالبان", "denies"),
        ("سخنگوی طالبان گفت که این گزارش دروغ محض است.", "سخنگوی طالبان", "denies"),
        ("سخنگوی طالبان این گزارش را «دروغ‌پراکنی» خواند.", "سخنگوی طالبان", "denies"),
        ("سخنگوی طالبان می‌گوید که چنین حمله‌ای صورت نگرفته است.", "سخنگوی طالبان", "denies"),
        ("سخنگوی طالبان گفت که چنین چیزی نبوده است.", "سخنگوی طالبان", "denies"),
        ("سخنگوی طالبان گفت که از این حمله خبر ندارد.", "سخنگوی طالبان", "denies"),
        ("سخنگوی طالبان گفت که در این حمله کسی کشته نشده است.", "سخنگوی طالبان", "disputes"),
        ("سخنگوی طالبان گفت که این خبر درست نیست.", "سخنگوی طالبان", "denies"),
        ("سخنگوی طالبان گفت که افراد آنان در این حمله دست ندارند.", "سخنگوی طالبان", "denies"),
        ("با سخنگوی طالبان تماس گرفتیم، اما او حاضر به گفتگو نشد.", "سخنگوی طالبان", "silent"),
        ("طالبان مسئولیت این حمله را نه پذیرفته و نه رد کرده‌اند.", "طالبان", "silent"),
        ("رسانه‌های رسمی طالبان خبر این حمله را منتشر نکرده‌اند.", "رسانه‌های رسمی طالبان", "silent"),
        ("سخنگوی طالبان این گزارش را بی اساس دانست.", "سخنگوی طالبان", "denies"),
        ("سخنگوی طالبان از این حمله اظهار بی اطلاعی کرد.", "سخنگوی طالبان", "denies"),
        ("سخنگوی طالبان گفت که آنان هیچ اطلاعاتی در مورد این حمله ندارند.", "سخنگوی طالبان", "denies"),
        ("یک منبع طالبان با تأیید این رویداد گفت که راه بسته است.", "یک منبع طالبان", "confirms"),
    ],
)
def test_an_attack_is_answered(answer: str, by: str, stance: str) -> None:
    assert _answers(read(CLAIM + answer, "2025-03-10")) == [(by, stance)]


@pytest.mark.parametrize(
    "answer",
    [
        "خانوادهٔ کریم از محل نگهداری او خبری ندارند.",
        "والی کابل گفت که کمیسیون مستقل این طرح را تأیید نکرد.",
        "طالبان از نوعیت این حمله چیزی نگفته‌اند.",
        "باشندگان گفتند که آب آشامیدنی ندارند.",
        "والی کابل گفت که پولیس مسئول تأمین برق نیست.",
        "وزیر مالیه از پرداخت معاش خودداری کرد.",
        "یک باشندهٔ کابل که نخواست نامش فاش شود گفت که راه بسته است.",
        "وزیر خارجه ضمن رد این درخواست گفت که راه باز است.",
    ],
)
def test_no_answer_to_the_attack(answer: str) -> None:
    assert _answers(read(CLAIM + answer, "2025-03-10")) == []


def test_nobody_denies_arrests_by_not_knowing_why() -> None:
    assert _answers(read(ARRESTS + "خانواده‌های آنان از دلیل بازداشت‌ها اطلاعی ندارند.", "2025-03-10")) == []


def test_one_answers_for_the_state() -> None:
    answer = "وزیر دفاع سوریه گفت ارتش این کشور هیچ غیرنظامی را هدف قرار نداده است."
    assert _answers(read(SYRIA + answer, "2025-03-10")) == [("وزیر دفاع سوریه", "denies")]


def test_a_loss_that_is_not_confirmed() -> None:
    text = "روسیه می‌گوید یک روستا را تصرف کرده است. کی‌یف هنوز از دست رفتن این روستا را تأیید نکرده است."
    assert _answers(read(text, "2025-03-10")) == [("کی‌یف", "silent")]


def test_an_accusation_is_answered_behind_a_comma() -> None:
    text = "پاکستان طالبان را به پناه دادن به تروریستان متهم می‌کند، اتهامی که از سوی این گروه رد می‌شود."
    assert ("طالبان", "denies") in _answers(read(text, "2025-03-10"))


def test_in_ones_own_words_one_never_does_it() -> None:
    text = "مسکو گفت که کی‌یف با پهپاد به کرملین حمله کرده است. زلنسکی گفت: «ما به مسکو حمله نمی‌کنیم.»"
    assert _answers(read(text, "2025-03-10")) == [("زلنسکی", "denies")]


def test_that_this_meeting_took_place_is_confirmed() -> None:
    text = "شهردار کابل امروز با والی بلخ دیدار کرد. سفارت چین تأیید کرده است که این دیدار انجام شد."
    assert _answers(read(text, "2025-03-10")) == [("سفارت چین", "confirms")]


def test_what_is_said_beside_a_claim_is_no_answer_to_what_was_told_before() -> None:
    text = CLAIM + "برخی ملاها شایعه پخش می‌کنند، شایعاتی که از سوی داکتران رد شده است."
    assert _answers(read(text, "2025-03-10")) == []


def test_the_claim_of_another_is_not_what_is_denied() -> None:
    text = "پولیس کابل گفت که سه مرد یک دکان را آتش زدند. داکتران این ادعای ملاها را رد کرده‌اند."
    assert _answers(read(text, "2025-03-10")) == []


UN_CLAIM = "سازمان ملل گفت که طالبان سه سرباز پیشین را کشته‌اند. "
KILLED = "نیروهای این گروه سه سرباز پیشین را کشته‌اند"


@pytest.mark.parametrize(
    "answer",
    [
        f"سخنگوی طالبان این ادعا را که {KILLED} رد کرد.",
        f"سخنگوی طالبان این گزارش را که {KILLED} بی‌اساس خواند.",
        f"سخنگوی طالبان ادعاها مبنی بر اینکه {KILLED} تکذیب کرد.",
        f"سخنگوی طالبان تکذیب کرد که {KILLED}.",
        "سخنگوی طالبان تکذیب کرد که نیروهای این گروه سه سرباز پیشین را کشته باشند.",
        f"سخنگوی طالبان گزارش‌هایی را که {KILLED} رد کرده است.",
    ],
)
@pytest.mark.parametrize("before", ["", UN_CLAIM])
def test_who_denies_that_it_was_done_is_no_source_of_it(answer: str, before: str) -> None:
    record = read(before + answer, "2025-03-10")
    names = {a.id: a.name for a in record.actors}
    assert _answers(record) == [("سخنگوی طالبان", "denies")]
    assert "سخنگوی طالبان" not in [names[s] for e in record.events for s in e.sources]


def test_who_denies_that_another_had_a_hand_in_it_accuses_nobody() -> None:
    record = read("سخنگوی طالبان رد کرد که پاکستان در این حمله دست داشته است.", "2025-03-10")
    assert [e.type for e in record.events] == []


def test_what_one_says_instead_of_the_denied_is_ones_own_word() -> None:
    record = read("سخنگوی طالبان این اتهام را رد کرد: «نیروهای ما سه مهاجم را کشتند.»", "2025-03-10")
    assert _answers(record) == []


def test_by_them_it_is_neither_confirmed_nor_denied() -> None:
    answer = "این ادعا تاکنون از سوی طالبان تأیید یا تکذیب نشده است."
    assert _answers(read(UN_CLAIM + answer, "2025-03-10")) == [("طالبان", "silent")]


@pytest.mark.parametrize(
    "text",
    [
        "پاکستان رد می‌کند که از داعش حمایت می‌کند.",
        "ایران تکذیب کرد که با امریکا مذاکره می‌کند.",
        "طالبان رد می‌کنند که به زنان اجازهٔ کار نمی‌دهند.",
    ],
)
def test_what_one_is_denied_to_be_doing_is_answered_too(text: str) -> None:
    record = read(text, "2025-03-10")
    assert [(r.stance, e.sources) for e in record.events for r in e.responses] == [("denies", ())]


def test_news_that_others_published_is_no_deed() -> None:
    assert read("وزارت خبرهایی را که رسانه‌ها پخش کرده بودند رد کرد.", "2025-03-10").events == ()


@pytest.mark.parametrize(
    ("answer", "by", "stance"),
    [
        (f"سخنگوی طالبان تأیید نکرد که {KILLED}.", "سخنگوی طالبان", "silent"),
        (f"سخنگوی طالبان در مورد اینکه {KILLED}، اظهار نظر نکرد.", "سخنگوی طالبان", "silent"),
        (f"سخنگوی طالبان از اینکه {KILLED} اظهار بی‌خبری کرد.", "سخنگوی طالبان", "denies"),
        ("خبرگزاری رویترز نتوانست تأیید کند که طالبان سه سرباز پیشین را کشته‌اند.", "خبرگزاری رویترز", "unverified"),
    ],
)
@pytest.mark.parametrize("before", ["", UN_CLAIM])
def test_what_is_told_in_the_answer_itself_is_answered(answer: str, by: str, stance: str, before: str) -> None:
    record = read(before + answer, "2025-03-10")
    names = {a.id: a.name for a in record.actors}
    assert _answers(record) == [(by, stance)]
    assert by not in [names[s] for e in record.events for s in e.sources]


@pytest.mark.parametrize(
    "after",
    [
        "ونس گفت که پیش از این هیچ‌گاه رهبران دو کشور دیدار نکرده‌اند.",
        "اولمرت گفت که هر کس این ادعا را تأیید نکند، متحد دشمن است.",
    ],
)
def test_what_was_never_done_before_and_whoever_would_answer_so_answer_nothing(after: str) -> None:
    text = "وزیر خارجهٔ ایران با وزیر خارجهٔ آمریکا دیدار کرد. "
    assert _answers(read(text + after, "2025-03-10")) == []
