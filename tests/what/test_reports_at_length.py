"""What whole reports show that single sentences hardly do: clauses inside clauses, guards and counterparts, claims said
to be of something, states come from and gone to."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import accounts, last_parties, told


def test_words_of_a_clause_that_only_says_who_somebody_is_are_not_his_deeds() -> None:
    aside = "وزیر ترابری که در آن هنگام استعفا کرد، هرگونه دست داشتن در این رویداد را رد می‌کند."
    assert told(aside) == []
    assert told("وزیر ترابری استعفای والی را رد کرد.") == ["REJECT yield: وزیر ترابری > والی"]


def test_what_a_clause_inside_tells_of_may_be_taken_up_by_the_clause_around() -> None:
    (event,) = accounts("وزیر داخله که حامل نامه‌ای است، آن را به رئیس‌جمهور ایران تحویل داد.")
    assert event.type == "CONSULT"


@pytest.mark.parametrize(
    ("text", "whom", "killed"),
    [
        ("والی پروان با دو محافظش کشته شد.", ["والی پروان", "دو محافظش"], "3"),
        ("والی پروان با دو محافظ خود کشته شد.", ["والی پروان", "دو محافظ"], "3"),
        ("طالبان مدعی شد که در آن قوماندان امنیه با پنج محافظش کشته شده است.", ["قوماندان امنیه", "پنج محافظش"], "6"),
        ("طالبان مدعی شد که در آن ولسوالی پنج سرباز کشته شده است.", ["پنج سرباز"], "5"),
    ],
)
def test_a_mans_own_guards_suffer_with_him(text: str, whom: list[str], killed: str) -> None:
    event = read(text, "2025-01-15").events[-1]
    assert (last_parties(text)[1], event.killed) == (whom, killed)


def test_whoever_is_received_is_not_what_is_accepted() -> None:
    assert not read("رئیس‌جمهور تاجیکستان وزیر دفاع روسیه را در قصر خود پذیرفت.").statements
    assert read("وزارت دفاع کشته شدن دو سرباز را پذیرفت.").statements


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("امارات اتهام‌های اردوی سودان مبنی بر تسلیح شبه‌نظامیان را رد کرد.", ["AID"]),
        ("طالبان گزارش‌های مبنی بر حضور القاعده در این کشور را رد کردند.", []),
        ("طالبان گزارش‌ها مبنی بر کمبود دارو را رد کردند.", []),
        ("طالبان این گزارش را رد کردند.", ["ASSAULT"]),
    ],
)
def test_a_claim_that_is_denied_is_of_what_it_is_said_to_be_of(text: str, denied: list[str]) -> None:
    before = "پولیس گفت که سه تن در بازار کشته شدند. "
    assert [a.type for a in accounts(before + text) if a.responses] == denied


def test_whose_arming_is_told_of_gets_the_arms() -> None:
    (event,) = accounts("ترکیه اتهام ایران مبنی بر تمویل شورشیان را رد کرد.")
    assert (event.actors, event.recipients, event.sources) == ([], ["شورشیان"], ["ایران"])


def test_who_is_obliged_to_pay_is_not_who_is_paid() -> None:
    text = "قاضی دو همدست سوراج سینگ را به ده سال زندان محکوم و به پرداخت جریمه به خانوادهٔ مقتول مکلف ساخت."
    assert told(text) == ["SANCTION convict: قاضی > دو همدست"]


def test_a_country_that_is_come_from_is_not_the_one_gone_to() -> None:
    text = "مرزبانان تاجیکستان سه تن را که از ولایت بدخشان افغانستان وارد خاک آن کشور شده بودند، کشتند."
    (event,) = read(text, "2025-01-15").events
    assert [p.country for p in event.places] == ["TJK"]


def test_of_dushanbe_something_is_asked() -> None:
    text = "وزیر دفاع روسیه وارد تاجیکستان شد. مسکو از دوشنبه خواست که شمار مرزبانان را افزایش دهد."
    assert told(text)[-1] == "REQUEST change: روسیه > تاجیکستان"
    (since,) = read("معلمان از دوشنبه اعتصاب کرده‌اند.", "2025-01-15").events
    assert since.time is not None


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("موتر جنرال غلام سنایی ستانکزی هدف قرار گرفت.", "غلام سنایی ستانکزی"),
        ("نادر روشنی بازداشت شد.", "نادر روشنی"),
        ("احمد زندانی شد.", "احمد"),
    ],
)
def test_names_with_a_word_of_the_language_in_them_are_whole(text: str, whom: str) -> None:
    assert last_parties(text)[1] == [whom]


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("بایدن با همتای فلیپینی‌اش دیدار کرد.", "Filipino counterpart"),
        ("بلوسوف با همتای تاجیکی‌اش دیدار کرد.", "Tajikistani counterpart"),
    ],
)
def test_a_counterpart_is_no_person_called_by_his_nation(text: str, english: str) -> None:
    assert [a.name_en for a in read(text).actors][1] == english


def test_a_counterparts_title_is_told_without_whose() -> None:
    record = read("وزیر خارجهٔ ایران با همتای روسی خود، سرگی لاوروف، دیدار کرد.")
    (role,) = record.actors[-1].roles
    assert (role.title, role.title_en) == ("همتای روسی خود", "Russian counterpart")


def test_a_state_does_not_blame_its_own_prime_minister_for_what_another_did() -> None:
    text = (
        "نخست‌وزیر جاپان تا کنون از پس گرفتن این سخنان خودداری کرده است. در همین حال، دو کشتی گارد ساحلی چین وارد "
        "آب‌های نزدیک جزایر سنکاکو شدند. جاپان این اقدام را نقض حاکمیت خود خواند"
    )
    assert last_parties(f"{text}.") == (["جاپان"], [])
    assert last_parties(f"{text} و به پیکن اعتراض کرد.") == (["جاپان"], ["چین"])
    others = "نخست‌وزیر جاپان سفیر چین را اخراج کرد. چین این اقدام را محکوم کرد."
    assert last_parties(others) == (["چین"], ["نخست‌وزیر جاپان"])


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("وزیر نوشت که دو معلم آزاد شده و در سفارت به سر می‌برند.", "asserted"),
        ("دو معلم فردا آزاد شده و به خانه می‌روند.", "future"),
    ],
)
def test_what_somebody_lives_on_after_is_over(text: str, aspect: str) -> None:
    assert read(text, "2025-01-15").events[0].aspect == aspect


@pytest.mark.parametrize("text", ["", "و", "در", "پولیس با", "طالبان در یک", "از یک"])
def test_nothing_behind_a_texts_last_preposition(text: str) -> None:
    assert not read(text).events


@pytest.mark.parametrize("welcome", ["از آزادی زندانیان استقبال کرد.", "ضمن استقبال از آزادی زندانیان گفت که بس نیست."])
def test_who_is_freed_is_not_who_is_welcomed_for_it(welcome: str) -> None:
    def welcomed(before: str) -> list[str]:
        return [w for a in accounts(f"{before}اتحادیهٔ اروپا {welcome}") if a.type == "SUPPORT" for w in a.recipients]

    assert welcomed("") == []
    if "ضمن" not in welcome:
        assert welcomed("مصر ۵۲ زندانی را آزاد کرد. ") == ["مصر"]


def test_a_state_does_not_deny_what_its_own_minister_says() -> None:
    freed = "وزیر خارجهٔ فرانسه گفت که دو معلم فرانسوی از زندان ایران آزاد شده‌اند. {} این گزارش را رد کرده است."
    assert [a.responses for a in accounts(freed.format("فرانسه"))] == [[]]
    assert [a.responses for a in accounts(freed.format("ایران"))] == [[("denies", "ایران")]]
    deputy = "یک نمایندهٔ مجلس ایران گفت که پولیس سه تن را کشته است. دولت ایران این گزارش را رد کرد."
    assert accounts(deputy)[0].responses


def test_an_agreement_not_confirmed_is_no_silence_on_a_release() -> None:
    text = "پولیس فرانسه کریم نوری را رها کرد، اما مقام‌های قضایی وجود توافقی برای مبادلهٔ زندانیان را تأیید نکرده‌اند."
    assert [a.responses for a in accounts(text)] == [[]]
