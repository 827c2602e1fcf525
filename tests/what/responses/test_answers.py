"""Answers: what the other side says of an event, tied to the event that it answers."""

from __future__ import annotations

import pytest

from rawi import read
from rawi.record import Record
from tests.what.told import accounts

CLAIM = "وزارت دفاع هند گفت که ارتش پاکستان بر دو پاسگاه حمله کرد. "


def _answers(record: Record, type_: str) -> list[tuple[str, str]]:
    names = {a.id: a.name for a in record.actors}
    return [(names[r.actor], r.stance) for e in record.events if e.type == type_ for r in e.responses]


@pytest.mark.parametrize(
    "answer",
    [
        "ارتش پاکستان این ادعا را رد کرد.",
        "ارتش پاکستان این گزارش را بی‌اساس خواند.",
        "ارتش پاکستان این حمله را تکذیب کرده است.",
        "ارتش پاکستان گفت که نیروهایش بر هیچ پاسگاهی حمله نکرده‌اند.",
        "ارتش پاکستان این گزارش را «تبلیغات دشمن» خواند.",
        "ارتش پاکستان با رد این ادعا گفت که مرز آرام بود.",
        "ارتش پاکستان در این حمله هیچ نقشی نداشته است.",
    ],
)
def test_a_deed_is_denied(answer: str) -> None:
    assert _answers(read(CLAIM + answer, "2025-01-15"), "ASSAULT") == [("ارتش پاکستان", "denies")]


@pytest.mark.parametrize(
    ("answer", "stance"),
    [
        ("ارتش پاکستان این حمله را تایید کرد.", "confirms"),
        ("ارتش پاکستان تا کنون در این باره چیزی نگفته است.", "silent"),
        ("ارتش پاکستان تا کنون این حمله را تایید نکرده است.", "silent"),
        ("ارتش پاکستان هنوز توضیحی دربارهٔ این حمله نداده است.", "silent"),
    ],
)
def test_confirmed_or_silent(answer: str, stance: str) -> None:
    assert _answers(read(CLAIM + answer, "2025-01-15"), "ASSAULT") == [("ارتش پاکستان", stance)]


def test_claims_of_both_sides_unverified() -> None:
    text = (
        "وزارت دفاع هند گفت که ارتش پاکستان بر دو پاسگاه حمله کرد. "
        "ارتش پاکستان مدعی شد که نیروهای هند سه غیرنظامی را کشتند. "
        "خبرگزاری رویترز نتوانسته است این ادعاها را به طور مستقل تایید کند."
    )
    assert _answers(read(text, "2025-01-15"), "ASSAULT") == [("خبرگزاری رویترز", "unverified")] * 2


def test_the_answer_goes_to_the_deed_it_names() -> None:
    text = (
        "وزارت داخلهٔ ترکیه گفت که پولیس ایران دو بازرگان را بازداشت کرد. "
        "این وزارت افزود که افراد ناشناس بر یک قونسلگری حمله کردند. "
        "پولیس ایران این بازداشت را تایید کرد."
    )
    record = read(text, "2025-01-15")
    assert _answers(record, "COERCE") == [("پولیس ایران", "confirms")]
    assert _answers(record, "ASSAULT") == []


def test_denying_something_else_is_no_answer() -> None:
    record = read(CLAIM + "پدر این کودک پرداخت پول را رد کرد.", "2025-01-15")
    assert _answers(record, "ASSAULT") == []


def test_one_does_not_answer_oneself() -> None:
    record = read(CLAIM + "وزارت دفاع هند این ادعا را رد کرد.", "2025-01-15")
    assert _answers(record, "ASSAULT") == []


def test_neither_of_two_has_spoken() -> None:
    record = read(CLAIM + "ولی نه ارتش پاکستان و نه روسیه در این باره چیزی نگفته‌اند.", "2025-01-15")
    assert [stance for _, stance in _answers(record, "ASSAULT")] == ["silent", "silent"]


def test_who_could_not_confirm() -> None:
    record = read(CLAIM + "خبرگزاری رویترز نتوانسته است این گفته‌ها را از منبع دیگری تایید کند.", "2025-01-15")
    assert _answers(record, "ASSAULT") == [("خبرگزاری رویترز", "unverified")]


@pytest.mark.parametrize(
    ("text", "type_", "denier"),
    [
        ("سخنگوی قوه قضاییه خبر بازداشت کریم رحیمی را تکذیب کرد.", "COERCE", "سخنگوی قوه قضاییه"),
        ("دادستان تهران گفت: اخبار منتشرشده دربارهٔ بازداشت کریم رحیمی صحت ندارد.", "COERCE", "دادستان تهران"),
        ("رئیس پلیس تهران گفت که بازداشت خبرنگاران کذب است.", "COERCE", None),
        ("والی هرات ادعای کشته شدن سه غیرنظامی را رد کرد.", "ASSAULT", "والی هرات"),
        ("وزیر خارجه دیدار با سفیر چین را رد کرد.", "CONSULT", None),
        ("زلنسکی دخالت اوکراین در حمله به مسکو را رد کرد.", "ASSAULT", "زلنسکی"),
        ("ایران هرگونه ارتباط خود با حمله به پایگاه آمریکا را رد کرد.", "ASSAULT", "ایران"),
    ],
)
def test_a_deed_told_only_by_its_denial(text: str, type_: str, denier: str | None) -> None:
    record = read(text, "2025-01-15")
    assert _answers(record, type_) == ([(denier, "denies")] if denier else [])
    assert all(not e.sources for e in record.events if e.type == type_)


@pytest.mark.parametrize(
    ("answer", "stance"),
    [
        ("اما ارتش پاکستان گفت که هدف یک انبار مهمات بود.", "disputes"),
        ("ارتش پاکستان این رویداد را طور دیگری روایت می‌کند.", "disputes"),
    ],
)
def test_told_otherwise_or_not_at_all(answer: str, stance: str) -> None:
    assert ("ارتش پاکستان", stance) in _answers(read(CLAIM + answer, "2025-01-15"), "ASSAULT")


def test_neither_of_two_says_anything() -> None:
    record = read(CLAIM + "نه پاکستان و نه چین در این باره چیزی گفته‌اند.", "2025-01-15")
    assert _answers(record, "ASSAULT") == [("پاکستان", "silent"), ("چین", "silent")]


def test_who_did_it_tells_the_target_too() -> None:
    record = read(CLAIM + "ارتش پاکستان گفت که هدف یک انبار مهمات بود.", "2025-01-15")
    assert _answers(record, "ASSAULT") == []


def test_these_accusations_are_all_of_them() -> None:
    text = "سازمان حقوق بشر گفت که طالبان سه زن را زندانی کردند و دو خبرنگار را شکنجه کردند. "
    text += "طالبان این اتهام‌ها را رد کردند."
    record = read(text, "2025-01-15")
    assert _answers(record, "COERCE") == _answers(record, "ASSAULT") == [("طالبان", "denies")]


def test_presence_is_that_of_those_deployed() -> None:
    text = "اوکراین گفت که کوریای شمالی سربازان خود را در کورسک مستقر کرده است. مسکو حضور آنان را نه تایید و نه رد کرد."
    assert [s for _, s in _answers(read(text, "2025-01-15"), "MOBILIZE")] == ["silent"]


def test_what_somebody_is_said_to_have_said_is_denied() -> None:
    text = "وزارت داخله گفته‌های والی بدخشان را که گفته است که طالبان بیست سرباز را کشتند، رد کرد."
    assert _answers(read(text, "2025-01-15"), "ASSAULT") == [("وزارت داخله", "denies")]


def test_who_cannot_verify_stands_as_the_agent() -> None:
    record = read(CLAIM + "این ادعا از سوی منابع مستقل قابل تایید نیست.", "2025-01-15")
    assert _answers(record, "ASSAULT") == [("منابع مستقل", "unverified")]


def test_to_have_nothing_is_no_silence() -> None:
    record = read(CLAIM + "پاکستان چیزی برای ارایه به مردم ندارد.", "2025-01-15")
    assert _answers(record, "ASSAULT") == []


def test_who_is_told_to_give_no_interviews_is_not_silent() -> None:
    record = read(
        "مرکز خبرنگاران گفت که تلویزیون پکتیا تصویر نشر نمی‌کند.\nطالبان به همهٔ مسئولان محلی در پکتیا دستور داده‌اند "
        "از مصاحبه با رسانه‌های تصویری خودداری کرده و گزارش‌های شان را تنها در قالب صوت نشر کنند."
    )
    assert not [r for e in record.events for r in e.responses]


def _told_and_answered(text: str) -> list[tuple[str, list[tuple[str, str]]]]:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    return [(e.type, [(r.stance, names[r.actor]) for r in e.responses]) for e in record.events]


@pytest.mark.parametrize("what", ["خبر", "ادعاها", "گزارش"])
def test_what_is_denied_is_no_family_name(what: str) -> None:
    text = f"پولیس پروان گفت که دو تن کشته شدند. آقای کهزادی {what} را رد کرد."
    assert _told_and_answered(text) == [("ASSAULT", [("denies", "کهزادی")])]


def test_counsel_that_denies_a_charge_does_not_deny_the_arrest() -> None:
    text = "پولیس پروان گفت که مأموران یک تاجر را به اتهام قاچاق بازداشت کردند. وکیل او این اتهام را رد کرد."
    assert _told_and_answered(text) == [("COERCE", [])]
    text = "یوناما می‌گوید که طالبان ده خبرنگار را بازداشت کردند. طالبان این اتهام را رد کردند."
    assert _told_and_answered(text) == [("COERCE", [("denies", "طالبان")])]


@pytest.mark.parametrize("denied", ["دخالت در این امر", "هرگونه دخالت در این ناآرامی‌ها", "هر نوع پیوند با این گروه"])
def test_who_is_accused_of_backing_others_denies_it(denied: str) -> None:
    text = f"هند پاکستان را به حمایت از شورشیان متهم کرد. اسلام‌آباد {denied} را رد کرد."
    assert ("SUPPORT", [("denies", "پاکستان")]) in _told_and_answered(text)


def test_whoever_claims_an_attack_told_before_confirms_it() -> None:
    text = "بس سربازان در راه زاهدان هدف قرار گرفت. جیش‌العدل مسئولیت این حمله را بر عهده گرفت."
    assert _told_and_answered(text) == [("ASSAULT", [("confirms", "جیش‌العدل")])]
    assert read(text, "2025-01-15").events[0].sources == ()
    assert _told_and_answered("جیش‌العدل مسئولیت حمله بر یک پاسگاه را بر عهده گرفت.") == [("ASSAULT", [])]


def test_silence_on_a_report_is_silence_on_all_that_it_says() -> None:
    text = "بر اساس گزارش یوناما، طالبان شش سرباز پیشین را کشته و ده تن دیگر را بازداشت کرده‌اند. "
    both = [("ASSAULT", [("silent", "طالبان")]), ("COERCE", [("silent", "طالبان")])]
    assert _told_and_answered(f"{text}طالبان به این گزارش پاسخ نداده‌اند.") == both
    apart = f"{text}طالبان دربارهٔ کشته شدن این سربازان چیزی نگفته‌اند."
    assert _told_and_answered(apart) == [both[0], ("COERCE", [])]


@pytest.mark.parametrize("called", ["کشته‌شدگان چوپان بوده‌اند", "این افراد دهقان بودند"])
def test_who_says_that_the_slain_were_no_fighters_disputes_it(called: str) -> None:
    text = f"پولیس پروان گفت که مأموران سه آدم‌ربا را کشته‌اند. یک بزرگ قومی گفت که {called}."
    assert _told_and_answered(text) == [("ASSAULT", [("disputes", "یک بزرگ قومی")])]


def test_words_that_are_not_answered_are_no_statement() -> None:
    record = read("عباس کهزادی نوشت که راه بسته است. وزارت دفاع به نوشتهٔ کهزادی پاسخی نداد.", "2025-01-15")
    assert len(record.statements) == 1


@pytest.mark.parametrize(
    ("confirmed", "stances"),
    [("مرگ یکی از سربازان خود در موصل را نیز", []), ("مرگ این سربازان را", ["confirms"])],
)
def test_the_death_of_one_is_not_that_of_several(confirmed: str, stances: list[str]) -> None:
    record = read(f"شش سرباز در انبار کشته شدند. ارتش {confirmed} تایید کرد.")
    assert [r.stance for e in record.events for r in e.responses] == stances


def test_who_grants_to_do_something_confirms_no_deed() -> None:
    visit = "وزیر ترکیه به کابل سفر کرد. "
    assert accounts(visit + "وزیر ترکیه پذیرفت که سربازان خود را از مرز بیرون ببرد.")[0].responses == []
