"""What stands beside the news and is not told: who is meant, questions, denials, and nouns of other phrases."""

from __future__ import annotations

import pytest

import rawi


def told(text: str) -> list[tuple[str, str | None, str]]:
    return [(e.type, e.mode, e.aspect) for e in rawi.read(text, "2025-01-15").events]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("پولیس هرات کودکی را که ماه گذشته ربوده شده بود، از یک قریه آزاد کرد.", ["RETREAT"]),
        ("آلمان ۲۰ مهاجر افغان را که به جرایم سنگین محکوم شده‌اند، به کابل اخراج کرد.", ["COERCE"]),
        ("رئیس‌جمهور گفت کسانی که به ساختمان مجلس حمله کردند، بخشیده نمی‌شوند.", []),
        ("فهرست زندانیانی که قرار است آزاد شوند، به میانجی‌ها داده شد.", []),
    ],
)
def test_a_clause_that_only_tells_which_is_no_event(text: str, types: list[str]) -> None:
    assert [e[0] for e in told(text) if e[0] in ("ASSAULT", "SANCTION", "RETREAT", "COERCE")] == types


def test_a_clause_that_goes_on_about_a_name_tells_an_event() -> None:
    text = "احمد کریمی، فعال مدنی، که دو روز پیش از سوی طالبان بازداشت شده بود، به زندان پلچرخی فرستاده شد."
    assert ("COERCE", "arrest") in [e[:2] for e in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "مدیر سازمانی که با دولت کانادا همکاری می‌کند، گفت که زمستان سردی در راه است.",
        "گروهی از کشاورزان که با این طرح مخالف هستند، به پایتخت رسیدند.",
        "نویسنده‌ای که در پاریس به سر می‌برد، کتاب تازه‌ای چاپ کرد.",
    ],
)
def test_how_it_is_with_whom_a_clause_is_about_is_setting(text: str) -> None:
    assert [e for e in told(text) if e[0] in ("COOPERATE", "REJECT", "CONSULT")] == []


def test_what_is_said_or_holds_of_a_name_is_told_beside_it() -> None:
    said = "حزب حاکم، که مخالفان آن را به تقلب متهم می‌کنند، پیروز شد."
    assert ("ACCUSE", "allege") in [e[:2] for e in told(said)]
    assert any(e[0] == "SANCTION" for e in told("این بانک که در فهرست تحریم‌های آمریکا قرار دارد، بسته شد."))


@pytest.mark.parametrize(
    "text",
    [
        "مردم، پس از آن که پولیس شهر را محاصره کرد و شورشیان پل را منفجر کردند، به دشت رفتند.",
        "پس از آن که ارتش جاده را بست و شورشیان پل را منفجر کردند، باران سنگینی آمد.",
    ],
)
def test_all_that_stands_behind_after_is_setting(text: str) -> None:
    assert told(text) == []


def test_what_follows_on_what_stands_behind_after_is_told() -> None:
    assert "ASSAULT" in [e[0] for e in told("پس از آن که باران آمد، شورشیان پل را منفجر کردند و دو سرباز را کشتند.")]


def test_people_set_beside_what_was_told_add_news() -> None:
    text = "در شهر درگیری شد؛ معترضانی که سنگ پرتاب می‌کردند، زخمی شدند."
    assert any(e[0] == "ASSAULT" for e in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "آیا ارتش اسرائیل لبنان را بمباران می‌کند؟",
        "چرا طالبان این خبرنگار را بازداشت کردند؟",
        "سخنگوی ارتش پاکستان گفت که ارتش پاکستان به افغانستان حمله نکرده است.",
        "وزیر خارجهٔ ایران گفت: «ما به غیرنظامیان حمله نمی‌کنیم.»",
        "پولیس از نزد افراد بازداشت شده، دو میل سلاح یافت.",
    ],
)
def test_nothing_is_done_by_a_question_or_a_denial_of_ones_own(text: str) -> None:
    assert [e for e in told(text) if e[1] != "seize"] == []


def test_what_did_not_happen_stands_where_others_tell_it() -> None:
    assert ("COERCE", "arrest", "negated") in told("پولیس تا دیروز کسی را بازداشت نکرده بود.")


def test_a_noun_that_ends_a_clause_is_no_verb() -> None:
    assert told("این فعال مدنی از روز بازداشت، بیمار است.") == []
    assert [e[:2] for e in told("پولیس کابل دو دزد را بازداشت و به زندان منتقل کرد.")][:1] == [("COERCE", "arrest")]


def test_a_noun_of_another_phrase_does_not_share_the_verb() -> None:
    text = "دو طرف بر کاهش خشونت پیش از آغاز مذاکرات مستقیم، تأکید کردند."
    assert "CONSULT" not in [e[0] for e in told(text)]
    assert told("این بانک در دوران جنگ، تحریم، بازسازی و نوسازی، نقش مهمی ایفا کرده است.") == []


def test_what_is_said_at_a_meeting_does_not_deny_the_meeting() -> None:
    text = "رئیس مجلس ایران در دیدار با سفیر چین گفت که کشورش از حق خود نمی‌گذرد."
    assert ("CONSULT", None, "asserted") in told(text)
    assert told("جزئیات برگزاری نشست وزیران منتشر نشده است.") == []


def test_a_journey_that_takes_place_while_something_is_so_was_told_before() -> None:
    text = "وزیر دفاع ترکیه دیروز به کابل سفر کرد. سفر وزیر دفاع ترکیه در حالی صورت می‌گیرد که تنش‌ها زیاد است."
    assert told(text) == [("CONSULT", "visit", "asserted")]


@pytest.mark.parametrize(
    "text",
    [
        "رئیس مجلس گفت که این طرح تردیدها را از بین برد.",
        "جنگ هزینه‌های سنگینی بر مردم ایران تحمیل کرد.",
        "میانجی‌ها در حال آماده کردن سندی هستند.",
        "افراد محدودی به این سالن رفته‌اند.",
        "بم‌گذار به کاروان نیروهای خارجی آسیبی وارد نکرد.",
        "امریکا گزینهٔ نظامی را کنار گذاشت.",
    ],
)
def test_everyday_senses_tell_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("کابل اسلام‌آباد را به حمایت از شورشیان متهم می‌کند.", "asserted"),
        ("سخنگوی ارتش گفت که این رویداد تحت پیگرد پولیس قرار دارد.", "ongoing"),
        ("رئیس‌جمهور روسیه طی روزهای آتی به تهران سفر می‌کند.", "future"),
        ("روسیه و کوریای شمالی سال گذشته پیمان دفاعی را امضا کردند.", "historical"),
        ("طالبان در این اواخر سه خبرنگار را بازداشت کرده‌اند.", "asserted"),
    ],
)
def test_how_real_a_deed_is(text: str, aspect: str) -> None:
    assert told(text)[0][2] == aspect


def test_what_is_planned_in_a_clause_between_is_not_planned_around_it() -> None:
    text = "وزیر خارجهٔ ترکیه پیشنهادی را که قرار است در نشست بررسی شود، رد کرد."
    assert [e[2] for e in told(text) if e[0] == "REJECT"] == ["asserted"]


def test_to_deny_a_report_rejects_no_request() -> None:
    assert "REJECT" not in [e[0] for e in told("سخنگوی دولت ضمن رد این خبر گفت که جلسه‌ای برگزار نشده است.")]
    assert "REJECT" in [e[0] for e in told("سخنگوی حماس با رد پیشنهاد اسرائیل گفت که جنگ ادامه دارد.")]


@pytest.mark.parametrize(
    "text",
    [
        "روشن نیست سربازان چرا به سوی این مرد تیراندازی کردند.",
        "مقام‌ها نگفته‌اند این افراد چرا بازداشت شده‌اند.",
        "والی نگفت که این گروه چند سرباز را در اسارت دارد.",
        "وزیر گفت: «می‌دانیم آنها با چه شرایطی موافقت کرده‌اند.»",
    ],
)
def test_what_is_not_known_of_a_deed_does_not_tell_it(text: str) -> None:
    assert told(text) == []


def test_how_it_was_done_is_told() -> None:
    assert [e[0] for e in told("سخنگوی پولیس شرح داد که چگونه مهاجمان به پاسگاه حمله کردند.")] == ["ASSAULT"]


def test_where_somebody_is_held_is_told_for_itself_or_with_a_time() -> None:
    assert told("نویسنده‌ای که در زندان اوین به سر می‌برد، نامه‌ای نوشت.") == []
    assert told("این نویسنده در زندان اوین به سر می‌برد.") == [("COERCE", "arrest", "ongoing")]
