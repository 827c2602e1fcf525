"""Whose word an event rests on: what governs its clause."""

from __future__ import annotations

import pytest

from rawi import read
from rawi.record import Event, Record


def _sources(record: Record, type_: str) -> list[str]:
    event: Event = next(e for e in record.events if e.type == type_)
    return [next(a.name for a in record.actors if a.id == i) for i in event.sources]


@pytest.mark.parametrize(
    "text",
    [
        "وزارت دفاع ترکیه گفت که مهاجمان دو پاسگاه را ویران کردند و پولیس چهار تن را بازداشت کرد.",
        "وزارت دفاع ترکیه گفت مهاجمان عقب نشستند، اما پولیس چهار تن را بازداشت کرد.",
        "وزارت دفاع ترکیه می‌گوید پس از آنکه مهاجمان گریختند، پولیس چهار تن را بازداشت کرد.",
        "وزارت دفاع ترکیه افزود که اگرچه راه بسته است، پولیس چهار تن را بازداشت کرد.",
        "به گفتهٔ وزارت دفاع ترکیه، مهاجمان گریختند و پولیس چهار تن را بازداشت کرد.",
        "وزارت دفاع ترکیه گفت: «مهاجمان گریختند. پولیس چهار تن را بازداشت کرد.»",
    ],
)
def test_what_is_said_runs_on(text: str) -> None:
    assert _sources(read(text, "2025-01-15"), "COERCE") == ["وزارت دفاع ترکیه"]


def test_the_outlet_itself_tells() -> None:
    assert _sources(read("پولیس در آنکارا چهار تن را بازداشت کرد.", "2025-01-15"), "COERCE") == []


def test_an_own_act_of_saying_rests_on_nobody() -> None:
    record = read("وزیر خارجهٔ نروژ این حمله را محکوم کرد.", "2025-01-15")
    assert _sources(record, "ACCUSE") == []


def test_an_act_of_saying_passed_on_rests_on_who_passes_it_on() -> None:
    record = read("وزارت آب عراق اعلام کرد که سفیر ترکیه وعده داد آب رودخانه را زیاد کند.", "2025-01-15")
    assert _sources(record, "AGREE") == ["وزارت آب عراق"]


def test_by_a_document_of_another() -> None:
    record = read("بر اساس اعلامیهٔ وزارت داخله، سفیر چین از پولیس کابل قدردانی کرد.", "2025-01-15")
    assert _sources(record, "SUPPORT") == ["وزارت داخله"]


def test_whoever_follows_according_to_is_somebody() -> None:
    record = read("دو معترض به گفتهٔ بستگان‌شان با گلولهٔ پولیس کشته شدند.", "2025-01-15")
    assert _sources(record, "ASSAULT") == ["بستگان‌شان"]


def test_what_follows_a_colon_runs_on_in_its_paragraph() -> None:
    said = "فرمانده انتظامی یزد گفت: دو خودرو توقیف شد. ماموران پلیس چهار تن را بازداشت کردند."
    assert _sources(read(said, "2025-01-15"), "COERCE") == ["فرمانده انتظامی یزد"]
    told = "فرمانده انتظامی یزد گفت: راه باز است.\n\nماموران پلیس چهار تن را بازداشت کردند."
    assert _sources(read(told, "2025-01-15"), "COERCE") == []


def test_the_outlet_that_the_report_is_from_is_no_source() -> None:
    first = "وال استریت ژورنال:\nپولیس چهار تن را بازداشت کرد."
    assert _sources(read(first, "2025-01-15"), "COERCE") == ["وال استریت ژورنال"]
    behind = "چهار بازداشت در کابل\nبی بی سی:\nپولیس چهار تن را بازداشت کرد. شمار زیادی گرد آمدند."
    assert _sources(read(behind, "2025-01-15"), "COERCE") == []


@pytest.mark.parametrize(
    "label",
    [
        "فرماندهی انتظامی یزد:",
        "اطلاعیهٔ فرماندهی انتظامی یزد دربارهٔ ناآرامی‌ها:",
        "متن پیام فرماندهی انتظامی یزد:",
    ],
)
def test_what_follows_a_label_of_its_own_runs_on_to_the_end(label: str) -> None:
    said = f"{label}\nشب گذشته راه بسته شد.\n\nماموران پلیس چهار تن را بازداشت کردند."
    assert _sources(read(said, "2025-01-15"), "COERCE") == ["فرماندهی انتظامی یزد"]


@pytest.mark.parametrize(
    ("text", "type_", "source"),
    [
        # what is joined to what is said by somebody
        ("جنگی درگرفت که به گفتهٔ پولیس، داعش ده تن را کشت و سه تن را بازداشت کرد.", "COERCE", "پولیس"),
        # documents with adjectives, and those who put them out
        ("بر اساس گزارش تازهٔ دیده‌بان حقوق بشر، طالبان ده تن را کشتند.", "ASSAULT", "دیده‌بان حقوق بشر"),
        ("طبق اعلام رسمی وزارت صحت، طالبان ده تن را کشتند.", "ASSAULT", "وزارت صحت"),
        ("طبق ارقام نشرشده از سوی وزارت صحت، طالبان ده تن را کشتند.", "ASSAULT", "وزارت صحت"),
        # outlets by their short names
        ("وزیر گفت که راه بسته است. همشهری آنلاین اعلام کرد که دو شهروند بازداشت شدند.", "COERCE", "همشهری آنلاین"),
        ("به گزارش ایسنا به نقل از فارس، ده شهروند در کرج بازداشت شدند.", "COERCE", "فارس"),
        # who says stands after what is said
        ("وزیر گفت که راه بسته است. این خبر را معاون والی گفت و افزود که دو تن بازداشت شدند.", "COERCE", "معاون والی"),
    ],
)
def test_sources_by_phrases(text: str, type_: str, source: str) -> None:
    assert _sources(read(text, "2025-01-15"), type_) == [source]


def test_the_name_in_the_label_is_the_outlets_own() -> None:
    text = "خبرگزاری هرانا – سه معلم بازداشت شدند. به گزارش خبرگزاری هرانا، ماموران دو دانشجو را بازداشت کردند."
    assert all(not e.sources for e in read(text, "2025-01-15").events)


def test_who_promises_for_his_own_side_is_no_source() -> None:
    record = read("رئیس‌جمهور فرانسه گفت: «ما از همکاران خود سپاسگزاریم.»", "2025-01-15")
    assert _sources(record, "SUPPORT") == []


@pytest.mark.parametrize(
    "text",
    [
        # quoted without a verb, and taken up after it was said
        "کریم نوری، سخنگوی وزارت داخله: «پولیس ده تن را بازداشت کرد.»",
        "«پولیس ده تن را بازداشت کرد.» این را کریم نوری، سخنگوی وزارت داخله، گفت.",
        "«پولیس ده تن را بازداشت کرد»؛ کریم نوری، سخنگوی وزارت داخله، این را به خبرنگاران گفت.",
        "پولیس ده تن را بازداشت کرد. این مطلب را کریم نوری، سخنگوی وزارت داخله، به رسانه‌ها گفته است.",
        # beside and after what is said
        "پولیس ده تن را بازداشت کرد، به گفتهٔ کریم نوری.",
        "پولیس، آن گونه که کریم نوری می‌گوید، ده تن را بازداشت کرد.",
        "همان‌طور که کریم نوری گفت، پولیس ده تن را بازداشت کرد.",
        # said by one whom another passes on
        "والی گفت که کریم نوری به او گفته است پولیس ده تن را بازداشت کرد.",
        "گزارش کریم نوری نشان می‌دهد که پولیس ده تن را بازداشت کرد.",
    ],
)
def test_whose_word_without_saying_that(text: str) -> None:
    assert _sources(read(text, "2025-01-15"), "COERCE") == ["کریم نوری"]


@pytest.mark.parametrize(
    "text",
    [
        "ویدیوهای منتشرشده نشان می‌دهد که پولیس ده تن را بازداشت کرد.",
        "سخنگوی والی گفت که راه باز است. تصاویر نشان می‌دهد که پولیس ده تن را بازداشت کرد.",
        "پولیس ده تن را بازداشت کرد. این خبر را کریم نوری تایید کرد.",
        "خبرگزاری مهر: پولیس ده تن را بازداشت کرد.",
    ],
)
def test_nobodys_word(text: str) -> None:
    assert _sources(read(text, "2025-01-15"), "COERCE") == []


def test_a_manner_that_nobody_tells_is_nobodys_word() -> None:
    read("داشت: همانطور که ترکیه محدودیت‌هایی ایجاد کرده‌اند", "2025-01-15")  # once pointed to a statement never made


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("گروه داعش مسوولیت حمله بر مکتبی در کابل را برعهده گرفته است.", ["گروه داعش"]),
        ("در انفجاری در بلخ سه سرباز کشته شدند. مسئولیت این حمله را جبههٔ آزادی پذیرفت.", []),
        ("پولیس گفت که داعش مسوولیت حمله بر مکتبی در کابل را به عهده گرفت.", ["پولیس", "داعش"]),
        ("مسوولیت حمله بر مکتبی در کابل را کسی به عهده نگرفته است. مهاجمان بر مکتب حمله کردند.", []),
    ],
)
def test_who_claims_responsibility_says_so(text: str, sources: list[str]) -> None:
    assert _sources(read(text, "2025-01-15"), "ASSAULT") == sources


def test_a_mosque_is_no_namesake() -> None:
    record = read("داعش مسوولیت حمله بر مسجدی در قندوز را به عهده گرفت. ایرج مسجدی حمله را محکوم کرد.", "2025-01-15")
    assert [a.name for a in record.actors if a.kind == "person"] == ["ایرج مسجدی"]


@pytest.mark.parametrize(
    "text",
    [
        "دیدار دو وزیر\nوزیر خارجهٔ عمان به تهران رفت.\nبه گزارش ایسنا، وزیر خارجهٔ عمان با همتای ایرانی خود دیدار کرد.",
        "دیدار دو وزیر\nبه گزارش رادیو فردا، وزیر خارجهٔ عمان از حملهٔ اسرائیل انتقاد کرد.",
        "وزیر خارجهٔ عمان به تهران رفت. به گزارش گروه سیاسی فارس، او با همتای ایرانی خود دیدار کرد.",
        "وزیر خارجهٔ عمان به تهران رفت. به گزارش خبرنگار سیاسی مهر، او با همتای ایرانی خود دیدار کرد.",
    ],
)
def test_what_an_agency_sends_out_itself_rests_on_nobodys_word(text: str) -> None:
    assert all(not e.sources for e in read(text, "2025-01-15").events)


@pytest.mark.parametrize(
    ("text", "type_", "source"),
    [
        # cited, not sent out
        (
            "دیدار\nوزیر به برلین رفت.\nطبق گزارش رسانه‌های آلمانی، پولیس دو تن را بازداشت کرد.",
            "COERCE",
            "رسانه‌های آلمانی",
        ),
        # who passes on what others ask for, refuse and promise
        ("به گزارش وزارت خارجهٔ عمان، دو طرف گفتگو کردند و خواستار آتش‌بس شدند.", "REQUEST", "وزارت خارجهٔ عمان"),
        ("به گزارش رویترز، لبنان به میانجی گفته است که این درخواست را رد می‌کند.", "REJECT", "رویترز"),
        (
            "طبق اعلام دفتر ریاست‌جمهوری ترکیه، اردوغان گفت که ترکیه به تلاش برای صلح ادامه خواهد داد.",
            "AGREE",
            "دفتر ریاست‌جمهوری ترکیه",
        ),
        (
            "یوناما گزارشی نشر کرد و گفت که راه بسته است. طبق گزارش برخی از معلمان در هرات زندانی شده‌اند.",
            "COERCE",
            "یوناما",
        ),
    ],
)
def test_sources_that_pass_on(text: str, type_: str, source: str) -> None:
    assert _sources(read(text, "2025-01-15"), type_) == [source]


@pytest.mark.parametrize("says", ["به گفتهٔ این کمپین،", "این کمپین افزود که", "بنا بر گزارش این کمپین،"])
def test_a_speaker_of_no_list_is_taken_up_by_its_noun(says: str) -> None:
    text = f"کمپین چوپانان کوهستان می‌گوید که راه بسته است. {says} مأموران سه چوپان را بازداشت کردند."
    assert _sources(read(text, "2025-01-15"), "COERCE") == ["کمپین چوپانان کوهستان"]


def test_who_does_not_answer_words_is_told_of_by_the_outlet() -> None:
    text = "وکیل او گفت: موکلم بیمار است. دادگاه به این گفته‌ها پاسخ نداده است. نهاد عفو بین‌الملل این حکم را محکوم کرد."
    assert _sources(read(text, "2025-01-15"), "ACCUSE") == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("سخنگوی وزارت گفت که کابل از مسکو ۱۰ طیاره خواسته است.", ["سخنگوی وزارت"]),
        ("یک مقام آمریکایی گفت که آمریکا از ایران خواسته است که مذاکره کند.", ["یک مقام آمریکایی"]),
        ("کریم نوری نوشت: «از همتایان ترک خود دعوت کرده‌ایم که به ایروان بیایند.»", ["کریم نوری"]),
        ("کریم نوری گفت که راه بسته بود و طالبان را مقصر خواند.", []),
        ("کریم نوری گفت که از مسکو کمک می‌خواهد.", []),
    ],
)
def test_what_was_asked_before_rests_on_who_tells_of_it(text: str, word: list[str]) -> None:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[s] for s in record.events[-1].sources] == word


UNDER = "خبر تازه\nوزارت دفاع ترکیه:\nارتش دو کشتی را غرق کرد.\n{}\nمهاجمان سه سرباز را کشتند."


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("منابع دیگر:", []),
        ("بیم آن می‌رود که تلفات بیشتر باشد:", ["وزارت دفاع ترکیه"]),
        ("باد تند بود.", ["وزارت دفاع ترکیه"]),
    ],
)
def test_what_stands_under_another_heading_is_not_of_the_first(line: str, word: list[str]) -> None:
    record = read(UNDER.format(line), "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[s] for s in record.events[-1].sources] == word


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("مقام‌ها گفتند که احمد مرده است، اما سپس معلوم شد که پولیس او را بازداشت کرده است.", []),
        ("مقام‌ها گفتند که احمد مرده است، اما بعداً مشخص شد او بازداشت شده است.", []),
        ("مقام‌ها گفتند که احمد گم شده بود و معلوم شد که مردان مسلح او را بازداشت کرده‌اند.", ["مقام‌ها"]),
        ("«ترکیه تودی» گزارش کرد که پولیس احمد را بازداشت کرده است.", ["ترکیه تودی"]),
    ],
)
def test_what_turned_out_otherwise_is_no_word_of_who_spoke(text: str, word: list[str]) -> None:
    assert _sources(read(text, "2025-01-15"), "COERCE") == word


@pytest.mark.parametrize(
    ("beside", "word"),
    [
        ("؛ شرطی که پولیس کابل آن را رد کرده است.", []),
        ("، گروگان‌هایی که پولیس کابل آنان را تهدید کرده است.", ["جبههٔ آزادی"]),
    ],
)
def test_the_outlet_tells_of_what_it_sets_beside_what_was_said(beside: str, word: list[str]) -> None:
    record = read(f"جبههٔ آزادی گفت که همهٔ گروگان‌ها را رها خواهد کرد{beside}", "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[s] for s in record.events[-1].sources] == word
