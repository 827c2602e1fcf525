"""Whose stand it is that somebody tells of, whose document carries a deed, and who did it along with others."""

from __future__ import annotations

import pytest

from rawi import read


def _told(text: str) -> list[tuple[list[str], list[str]]]:
    """The actors and the sources of a text's events."""
    record = read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    return [([name[a] for a in e.actors], [name[s] for s in e.sources]) for e in record.events]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        # an official speaks for his state, which is the one that is ready or refuses
        ("مسعود کریمی، وزیر خارجهٔ ایران، تاکید کرد که ایران برای گفتگو با آمریکا آماده است.", "ایران"),
        # a body that is named by being his alone is the one he heads
        ("کریم نوری، رئیس پوهنتون کابل، گفت که اداره‌اش برای همکاری آماده است.", "پوهنتون کابل"),
        ("ترک‌ها اعلام کردند که سرمایه‌گذاران شان حاضر اند در کابل کار کنند.", "ترک‌ها"),
        # a body that nothing before named
        ("یک مقام سوری گفت که این رژیم با صلح موافقت نخواهد کرد.", "یک مقام سوری"),
    ],
)
def test_taking_a_stand_for_ones_own_side_rests_on_nobodys_word(text: str, actors: str) -> None:
    assert _told(text) == [([actors], [])]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        # an outlet that quotes another passes on what that one says
        ("خبرگزاری تسنیم به نقل از خبرگزاری رویترز نوشت که پولیس سه تن را بازداشت کرد.", ["خبرگزاری رویترز"]),
        # so does whoever quotes somebody by the verb
        ("ایسنا از سخنگوی دولت نقل کرده که پولیس سه تن را بازداشت کرده است.", ["سخنگوی دولت"]),
        # an outlet whose short name is a place's
        ("تسنیم و فارس نوشتند که پولیس سه تن را بازداشت کرد.", ["تسنیم", "فارس"]),
        ("بنا بر خبر فارس، پولیس سه تن را بازداشت کرد.", ["فارس"]),
        # documents that tell, whosever they are
        ("اعلامیهٔ دادگاه عالی طالبان می‌رساند که پولیس سه تن را بازداشت کرد.", ["دادگاه عالی طالبان"]),
        ("خبرنامهٔ وزارت داخله حاکی از آن است که پولیس سه تن را بازداشت کرد.", ["وزارت داخله"]),
        ("خبر دیگر وزارت داخله حاکیست که پولیس سه تن را بازداشت کرد.", ["وزارت داخله"]),
        ("گزارش‌ها حاکی از آن است که پولیس سه تن را بازداشت کرد.", []),
        # whose word it was is told behind a semicolon
        ("پولیس سه معلم را بازداشت کرده است؛ این را حکومت طالبان دیروز ادعا کرد.", ["حکومت طالبان"]),
    ],
)
def test_whose_word_is_who_is_quoted_or_whose_document_it_is(text: str, source: list[str]) -> None:
    assert [sources for _, sources in _told(text)] == [source]


def test_what_a_clause_beside_tells_is_not_taken_up() -> None:
    text = "فیصل کریمی، که پس از جنگ وارد دمشق شد، این موضوع را بیان کرد."
    assert all(sources == [] for _, sources in _told(text))


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("سه مرد به حکم محکمهٔ طالبان در غزنی شلاق خوردند.", ["محکمهٔ طالبان"]),
        ("دیشب یک بزرگ قومی در تخار به گلولهٔ طالبان جان داد.", ["طالبان"]),
        ("دادگاه عالی طالبان گفت که سه مرد در غزنی شلاق خورده‌اند.", ["دادگاه عالی طالبان"]),
        ("نیروهای انتظامی همراه با نهادهای امنیتی سه تن را بازداشت کردند.", ["نیروهای انتظامی", "نهادهای امنیتی"]),
        ("ارتش اسرائیل در کنار شهرک‌نشینان به یک روستا حمله کرد.", ["ارتش اسرائیل", "شهرک‌نشینان"]),
        # what is taken along with those who are caught acts with nobody
        ("پولیس سه تن را همراه با سلاح‌های شان گرفتار کرد.", ["پولیس"]),
    ],
)
def test_who_did_it(text: str, actors: list[str]) -> None:
    assert [who for who, _ in _told(text)] == [actors]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        # a weapon that is brought down is none of theirs who bring it down
        ("نیروهای ائتلاف پهپادی انتحاری را ساقط کردند.", ["نیروهای ائتلاف"]),
        ("حزب‌الله پهپادی اسرائیلی را ساقط کرد.", ["حزب‌الله"]),
        # a weapon that strikes is no part of whom it strikes, and who tells of it did not strike
        ("وزارت بهداشت لبنان خبر داد که پهپادی اسرائیلی موتورسواری را در صور به شهادت رساند.", ["اسرائیل"]),
        ("برخی نمایندگان آمریکایی بغداد را به دروغ متهم می‌کنند.", ["برخی نمایندگان آمریکایی"]),
        ("هیئت نظارت بر مطبوعات روزنامه آفتاب را توقیف کرد.", ["هیئت نظارت بر مطبوعات"]),
        ("نیروهای امنیتی «رضا ملکی» را بازداشت کردند.", ["نیروهای امنیتی"]),
        ("نوری محدودیت‌هایی را که طالبان گذاشته‌اند ظالمانه خوانده است.", ["نوری"]),
        ("کمپنی دواسازی «کوه نور» متعهد شد که کرایهٔ بیماران را بدهد.", ["کمپنی دواسازی «کوه نور»"]),
    ],
)
def test_where_who_acts_ends(text: str, actors: list[str]) -> None:
    assert [who for who, _ in _told(text)] == [actors]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("سپاه گفت یک پهپاد ساخت ترکیه را سرنگون کرده است.", ["سپاه"]),
        # persons with their titles, and what is asked of states by one document
        (
            "حامد کرزی، رییس جمهور پیشین، عبدالله عبدالله، رئیس پیشین شورای مصالحه، و کریم نوری، معاون صدراعظم، از جهان"
            " خواستند که کمک کند.",
            ["حامد کرزی", "عبدالله عبدالله", "کریم نوری"],
        ),
        (
            "بیانیهٔ وزارت خارجهٔ ایران از کشورهای منطقه، سازمان ملل متحد و جامعهٔ بین‌المللی می‌خواهد جلوی جنگ را بگیرند.",
            ["وزارت خارجهٔ ایران"],
        ),
        # the state that is to do what its official promises
        ("سفیر ایران وعده داد که ایران در تقویت مکاتب همکار خواهد بود.", ["سفیر ایران", "ایران"]),
        ("سفیر ایران وعده داد که افغانستان آب هلمند را رها می‌کند.", ["سفیر ایران"]),
        ("حکم اعدام این شش تن در دیوان عالی کشور نقض شد.", ["دیوان عالی کشور"]),
        ("یکی از خویشان او از مقامات امنیتی انتقاد کرد.", ["یکی از خویشان او"]),
    ],
)
def test_who_acts_beside_others(text: str, actors: list[str]) -> None:
    assert [who for who, _ in _told(text)][:1] == [actors]


def test_this_outlet_is_the_one_named_before() -> None:
    text = "خبرگزاری میزان از سیلاب گزارش داد. این رسانهٔ حکومتی در گزارش خود، احمد ضیا را «شرور» توصیف کرد."
    assert _told(text)[-1][0] == ["خبرگزاری میزان"]


@pytest.mark.parametrize(
    "answer",
    [
        "از مقام‌های طالبان تا به حال در این باره سخنی شنیده نشده است",
        "از مقام‌های طالبان در این مورد صدایی بلند نشده است",
        "مقام‌های طالبان در بارهٔ تلفات شان نه تأییدی داشته‌اند و نه ردی",
        "مقام‌های طالبان تا کنون لب به سخن نگشوده‌اند",
    ],
)
def test_from_whom_nothing_is_heard_is_silent(answer: str) -> None:
    record = read(f"جبههٔ آزادی گفت که سه طالب را در کابل کشته است. {answer}.", "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    assert [(r.stance, name[r.actor]) for r in record.events[0].responses] == [("silent", "مقام‌های طالبان")]


def test_a_question_to_somebody_does_not_silence_him() -> None:
    text = "پولیس گفت که کریم نوری متهم است. سخنگوی والی در بارهٔ بازجویی از نوری خاموش ماند."
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert all(names[r.actor] != "کریم نوری" for e in record.events for r in e.responses)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("طالبان سه تن را در غزنی کشته‌اند، ادعای کریم نوری، سخنگوی جبههٔ آزادی، است.", ["کریم نوری"]),
        ("طالبان سه تن را در غزنی کشته‌اند؛ این گفتهٔ سخنگوی جبههٔ آزادی است.", ["سخنگوی جبههٔ آزادی"]),
        ("طالبان سه تن را در غزنی کشته‌اند، اما این ادعای پوچی است.", []),
    ],
)
def test_what_is_called_somebodys_word_rests_on_it(text: str, source: list[str]) -> None:
    assert _told(text)[0][1] == source


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("ارتش گفت سه تن را نزدیک مرز ایران بازداشت کرده است.", ["ارتش"]),
        ("عده ای از شهروندان از روزنامه شکایت کردند.", ["عده ای از شهروندان"]),
    ],
)
def test_who_is_no_place_nor_a_quantity(text: str, actors: list[str]) -> None:
    assert _told(text)[0][0] == actors


def test_many_people_do_not_speak_as_one() -> None:
    text = (
        "والی هرات، والنتین نوری، گفت که جنگ شد. رقم کشته شدگان ده بود؛ سپس نوشت که راه بسته است."
        " وی از مردم خواست کمک کنند."
    )
    assert _told(text)[-1][0] == ["والنتین نوری"]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        # a document whose owner only the clause behind که names
        ("بر بنیاد خبرنامه‌ای که وزارت معارف نشر کرده است، پنج تن بازداشت شدند.", ["وزارت معارف"]),
        ("بر اساس اعلامیه‌ای که از سوی وزارت داخله نشر شده، پنج تن بازداشت شدند.", ["وزارت داخله"]),
        ("بر پایهٔ اعلامیه‌ای که وزارت مالیه به رسانه‌ها فرستاده است، پنج تن بازداشت شدند.", ["وزارت مالیه"]),
        # one that nobody is said to have put out
        ("بر اساس اعلامیه‌ای که روز جمعه به رسانه‌ها رسید، پنج تن بازداشت شدند.", []),
    ],
)
def test_a_document_is_the_word_of_whoever_put_it_out(text: str, sources: list[str]) -> None:
    assert [told for _, told in _told(text)] == [sources]
