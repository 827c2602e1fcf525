"""Titles that other marks than commas set off, names that people go on with, and who is taken up by a number."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("کریم نوری؛ سخنگوی پولیس هرات گفت که راه باز است.", "کریم نوری", "سخنگوی پولیس هرات"),
        ("دونالد ترامپ - رئیس جمهور آمریکا - این حمله را محکوم کرد.", "دونالد ترامپ", "رئیس جمهور آمریکا"),
        ("شخصی به نام قوماندان صابر فرار کرد.", "صابر", "قوماندان"),
    ],
)
def test_titles_set_off_by_other_marks(text: str, name: str, title: str) -> None:
    person = next(a for a in read(text).actors if a.kind == "person")
    assert (person.name, [r.title for r in person.roles]) == (name, [title])


def test_somebody_before_his_own_and_his_fathers_name() -> None:
    assert [a.name for a in read("فردی به نام هاشم ولد محمد بازداشت شد.").actors] == ["هاشم ولد محمد"]


def test_as_many_as_were_counted_before() -> None:
    text = "چهارده پناهجو از آلمان اخراج شدند. مقام‌های آلمانی گفتند که این چهارده تن محکوم شده بودند."
    refugees = next(a for a in read(text, "2025-01-15").actors if a.name == "چهارده پناهجو")
    assert text.index("این چهارده تن") in [m.start for m in refugees.mentions]


def test_they_are_no_state() -> None:
    record = read("سربازان از ایران گریختند. آنان دو روستا را بمباران کردند.", "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[a] for a in record.events[-1].actors] == ["سربازان"]


def test_common_word_before_a_title_is_a_family_name() -> None:
    record = read("محمود دانش سخنگوی والی بلخ گفت که راه باز است.", "2025-01-15")
    assert [a.name for a in record.actors if a.kind == "person" and a.roles] == ["محمود دانش"]


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        # names in two words, of which the first is a word of the language
        ("شفیع الله دانش آمر مطبوعات این ریاست گفت که راه بسته است.", "شفیع الله دانش", "آمر مطبوعات این ریاست"),
        ("ولی الله تسل، والی هرات، گفت که راه بسته است.", "ولی الله تسل", "والی هرات"),
        ("عبدالمعبود؛ سخنگوی والی هرات گفت که راه بسته است.", "عبدالمعبود", "سخنگوی والی هرات"),
        # ages, and titles that run on after a preposition
        ("ژان مارکت، جراح ۷۴ ساله، گفت که بی‌گناه است.", "ژان مارکت", "جراح"),
        ("فرزانه، نرس در یکی از این مراکز صحی، گفت که خسته است.", "فرزانه", "نرس در یکی از این مراکز صحی"),
        (
            "حاجی جان نوری، سخنگوی وزارت دولت در امور رسیدگی به حوادث طبیعی، گفت که راه بسته است.",
            "حاجی جان نوری",
            "سخنگوی وزارت دولت در امور رسیدگی به حوادث طبیعی",
        ),
        ("مارک مورتون، رییس صحیهٔ ایالات متحده، گفت که راه بسته است.", "مارک مورتون", "رییس صحیهٔ ایالات متحده"),
        ("حاکان دمیر وزیر خارجهٔ تورکیه گفت که راه بسته است.", "حاکان دمیر", "وزیر خارجهٔ تورکیه"),
    ],
)
def test_names_and_titles_to_their_end(text: str, name: str, title: str) -> None:
    person = next(a for a in read(text).actors if a.roles)
    assert (person.name, [r.title for r in person.roles]) == (name, [title])


def test_what_the_speaker_has_news_of_is_no_part_of_his_office() -> None:
    record = read("سخنگوی پولیس خبر بازداشت کریم رحیمی را تکذیب کرد.")
    assert record.actors[0].name == "سخنگوی پولیس"


@pytest.mark.parametrize("when", ["ساعتی پیش", "لحظاتی پیش", "دقایقی قبل"])
def test_a_name_ends_before_a_vague_time(when: str) -> None:
    text = f"یک سرباز به نام سمیع فاریابی {when} از سوی طالبان کشته شد."
    assert "سمیع فاریابی" in [a.name for a in read(text).actors]


def test_sources_bear_the_name_of_an_outlet_that_no_list_knows() -> None:
    names = [a.name for a in read("منابع خراسان‌پرس گزارش می‌دهند که طالبان یک فروشنده را کشته‌اند.").actors]
    assert "منابع خراسان‌پرس" in names
