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
