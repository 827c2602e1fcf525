"""Ways in which the press of Afghanistan prints: whose body, whose office, words that stand without a space."""

from __future__ import annotations

import pytest

from rawi import Reader
from tests.what.told import names

Parties = tuple[list[str], list[str]]


def parties(reader: Reader, text: str) -> list[Parties]:
    """Who does each event of a text, and whom it befalls."""
    record = reader.read(text, "2025-01-15")
    return [(names(record, e.actors), names(record, e.recipients)) for e in record.events]


@pytest.mark.parametrize("title", ["رییس این کمیسیون", "سخنگوی وزارت دفاع", "رئیس شورای ولایتی", "رئیس جمهور ایران"])
def test_an_office_behind_a_name_is_not_that_of_whoever_is_the_object(reader: Reader, title: str) -> None:
    record = reader.read(f"حوا نوری، {title} احمد کریمی را متهم کرد.", "2025-01-15")
    assert [(a.name, [r.title for r in a.roles]) for a in record.actors if a.roles] == [("حوا نوری", [title])]


@pytest.mark.parametrize("people", ["مهاجران بی‌مدرک", "فعالان مدنی", "غیرنظامیان"])
def test_whose_people_are_that_stand_in_quotation_marks(reader: Reader, people: str) -> None:
    whole = f"«{people}» افغانستان"
    assert parties(reader, f"ایران {whole} را اخراج کرد.") == [(["ایران"], [whole])]


def test_people_in_quotation_marks_act_on_a_state_behind_them(reader: Reader) -> None:
    assert parties(reader, "«تروریستان» پاکستان را هدف قرار دادند.") == [(["تروریستان"], ["پاکستان"])]


@pytest.mark.parametrize("body", ["دادگاه ابتدایی ولسوالی دره", "محکمهٔ هرات", "ریاست اطلاعات غور"])
def test_a_body_in_a_town_is_of_the_taliban_behind_it(reader: Reader, body: str) -> None:
    assert parties(reader, f"{body} طالبان سه تن را بازداشت کرد.") == [([f"{body} طالبان"], ["سه تن"])]
    assert parties(reader, f"در {body} طالبان سه تن را بازداشت کردند.") == [(["طالبان"], ["سه تن"])]
    assert parties(reader, f"{body} طالبان مسلح را بازداشت کرد.") == [([body], ["طالبان مسلح"])]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("پولیس یک دختر وپسر را بازداشت کرد.", ["یک دختر", "پسر"]),
        ("پولیس ده افغانی مقیم تهران را بازداشت کرد.", ["ده افغانی مقیم تهران"]),
        ("در این حمله پنج سرباز کشتهوزخمی شدند.", ["پنج سرباز"]),
    ],
)
def test_words_without_a_space_and_afghans(reader: Reader, text: str, whom: list[str]) -> None:
    assert [w for _, w in parties(reader, text)] == [whom]


def test_a_figure_behind_and_without_a_space(reader: Reader) -> None:
    (event,) = reader.read("در این حمله دو تن کشته وسه تن زخمی شدند.", "2025-01-15").events
    assert (str(event.killed), str(event.wounded)) == ("2", "3")


def test_ministries_are_concerned_with_people(reader: Reader) -> None:
    record = reader.read("وزارت مهاجرین طالبان گفت که دو تن کشته شدند.", "2025-01-15")
    assert names(record, record.statements[0].speakers) == ["وزارت مهاجرین طالبان"]
    assert record.actors[0].name_en == "Taliban Ministry of Refugees and Repatriation"


@pytest.mark.parametrize("name", ["نام خود را", "نامش را"])
def test_who_wants_no_name_printed_censors_nobody(reader: Reader, name: str) -> None:
    told = parties(reader, f"این منبع که اجازهٔ نشر {name} به رادیو نداد، گفت که طالبان دو تن را بازداشت کردند.")
    assert told == [(["طالبان"], ["دو تن"])]


@pytest.mark.parametrize("body", ["نهاد", "سازمان", "نهاد حقوق بشری"])
@pytest.mark.parametrize("between", ["", "راه‌ها بسته است. ", "راه‌ها بسته است. مردم نگران‌اند. "])
@pytest.mark.parametrize("told", ["این {} گفت که سه تن مردند.", "به گفتهٔ این {}، سه تن مردند."])
def test_a_body_that_goes_on_to_speak_is_none_that_it_told_of(
    reader: Reader, body: str, between: str, told: str
) -> None:
    text = f"دیدبان حقوق بشر گفت که وزارت دفاع طالبان دو تن را کشت. {between}{told.format(body)}"
    record = reader.read(text, "2025-01-15")
    assert [names(record, s.speakers) for s in record.statements] == [["دیدبان حقوق بشر"]] * 2


@pytest.mark.parametrize(
    "text",
    [
        "ایران ده مهاجر افغان را اخراج کرد. این کشور روند اخراج مهاجران افغان را تشدید کرده است.",
        "پولیس ده خبرنگار را بازداشت کرد. طالبان خبرنگاران را شکنجه می‌کنند.",
        "پولیس ده دختر را بازداشت کرد. طالبان دختران و پسران را شکنجه می‌کنند.",
    ],
)
def test_people_in_general_are_not_those_who_were_counted(reader: Reader, text: str) -> None:
    counted, general = (whom for _, whom in parties(reader, text))
    assert not set(counted) & set(general)


def test_those_who_were_counted_are_told_of_again(reader: Reader) -> None:
    text = "پولیس ده خبرنگار را بازداشت کرد. طالبان خبرنگاران را شکنجه کردند."
    assert [whom for _, whom in parties(reader, text)] == [["ده خبرنگار"]] * 2


def test_two_words_for_one_office(reader: Reader) -> None:
    told = parties(reader, "مجلس وزرای داخله/کشور و دفاع این کشور را برکنار کرد.")
    assert told == [(["مجلس"], ["وزرای داخله/کشور و دفاع این کشور"])]


@pytest.mark.parametrize(
    ("text", "name", "english"),
    [
        ("وحیدالله جمعه زاده؛ سخنگوی والی غزنی گفت که دو تن کشته شدند.", "وحیدالله جمعه زاده", "Wahidullah Juma Zada"),
        ("پولیس پنج خبرنگار زن را بازداشت کرد.", "پنج خبرنگار زن", "five female journalists"),
        ("پولیس ۴۹ خانوادهٔ آواره را اخراج کرد.", "۴۹ خانوادهٔ آواره", "49 displaced families"),
        ("هیأتی از مقام‌های طالبان به ایران رفت.", "هیأتی از مقام‌های طالبان", "Delegation of the Taliban officials"),
        ("شماری از زنان زیر نام «جنبش نو» تظاهرات کردند.", "شماری از زنان", "some women"),
    ],
)
def test_english_of_people(reader: Reader, text: str, name: str, english: str) -> None:
    assert [a.name_en for a in reader.read(text, "2025-01-15").actors if a.name == name] == [english]


BLASTS = (
    "اصابت هاوان", "اصابت راکت", "اصابت مرمی", "اصابت گلولهٔ هاوان", "پرتاب بمب دستی", "فیر راکت", "انداخت هاوان",
    "گلوله‌باری", "بمباردمان", "ضربات چاقو", "سقوط هاوان", "شلیک راکت", "انفجار ماین",
)  # fmt: skip
VICTIMS = {"دو کودک": "شدند", "سه فرد ملکی": "شدند", "یک زن": "شد"}


@pytest.mark.parametrize("blast", BLASTS)
@pytest.mark.parametrize("cause", ["بر اثر", "از اثر", "در"])
def test_who_is_counted_behind_what_struck_suffered_it(reader: Reader, blast: str, cause: str) -> None:
    for victims, became in VICTIMS.items():
        told = parties(reader, f"{cause} {blast} {victims} کشته {became}.")
        assert [whom for _, whom in told] == [[victims]]
        assert not any(victims in who for who, _ in told)


@pytest.mark.parametrize("deed", ["شلیک", "تیراندازی", "فیر", "حملهٔ"])
@pytest.mark.parametrize("who", ["سه مرد مسلح", "یک سرباز"])
def test_of_two_who_are_counted_the_first_did_it(reader: Reader, deed: str, who: str) -> None:
    assert parties(reader, f"بر اثر {deed} {who} دو پولیس کشته شدند.") == [([who], ["دو پولیس"])]


@pytest.mark.parametrize("died", ["جان باخته", "کشته"])
def test_the_dead_stand_before_the_wounded(reader: Reader, died: str) -> None:
    text = f"در این رویداد یک غیرنظامی {died} و دوازده تن زخمی شده‌اند."
    assert [whom for _, whom in parties(reader, text)] == [["یک غیرنظامی"]]


def test_whose_attack_was_only_named_before(reader: Reader) -> None:
    before = "طالبان پس از حملهٔ جبههٔ آزادی بر یک پاسگاه، بیست تن را بازداشت کردند. "
    for again in ("در این حمله پنج سرباز کشته شدند.", "این حمله دیشب بر قرارگاه طالبان انجام شد."):
        assert parties(reader, before + again)[-1][0] == ["جبههٔ آزادی"]


def test_what_happened_before_is_another_deed(reader: Reader) -> None:
    text = "پاکستان بر خوست حملهٔ هوایی کرد. این حمله پس از دو انفجار در پیشاور انجام شد که در آن سه سرباز کشته شدند."
    first, second = reader.read(text, "2025-01-15").events
    assert (str(first.killed), str(second.killed), second.actors) == ("None", "3", ())
    assert [p.name for p in first.places] == ["خوست"]


@pytest.mark.parametrize("deed", ["صدور حکم بازداشت", "بازداشت", "محاکمهٔ"])
def test_who_welcomes_harm_backs_none_whom_it_befell(reader: Reader, deed: str) -> None:
    assert parties(reader, f"کارشناسان از {deed} کریم نوری استقبال کردند.") == [(["کارشناسان"], [])]


def test_forces_are_not_of_those_whom_they_strike(reader: Reader) -> None:
    text = "ده تروریست حمله کردند. در عملیات نیروهای امنیتی این تروریستان کشته شدند."
    assert parties(reader, text)[-1] == (["نیروهای امنیتی"], ["ده تروریست"])


def test_he_and_his_companions_are_not_the_teller(reader: Reader) -> None:
    text = "رحیمی گفت که پولیس می‌خواست کریم نوری را دستگیر کند، اما وی و همراهانش بر پولیس تیراندازی کردند."
    assert parties(reader, text)[-1] == (["کریم نوری", "همراهانش"], ["پولیس"])


def test_who_reports_a_distribution_gives_nothing(reader: Reader) -> None:
    text = "مسئولان طالبان از توزیع کمک توسط برنامه جهانی غذا، به ده خانواده خبر دادند."
    assert parties(reader, text) == [(["برنامه جهانی غذا"], ["ده خانواده"])]
