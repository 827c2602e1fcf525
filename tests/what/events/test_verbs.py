"""Events told by verbs: who does what to whom, in sentences of the kinds that news is made of."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # several acts on one verb, each told by its noun; the object is told once or with each
        (
            "پولیس شماری از معترضان را بازداشت، شکنجه و از کشور اخراج کرد.",
            [
                "COERCE arrest: پولیس > شماری از معترضان",
                "COERCE deport: پولیس > شماری از معترضان",
                "ASSAULT torture: پولیس > شماری از معترضان",
            ],
        ),
        # the owner of a verb's own noun does it
        ("پایگاه ارتش اوکراین هدف حملهٔ روسیه قرار گرفت.", ["ASSAULT: روسیه > ارتش اوکراین"]),
        # what was brought about stands after the word of cause
        (
            "افزایش حملات تروریستی سبب کشته شدن بیش از صد غیرنظامی شده است.",
            ["ASSAULT: > صد غیرنظامی"],
        ),
    ],
)
def test_who_does_what_to_whom(text: str, events: list[str]) -> None:
    assert [" ".join(line.split()) for line in told(text)] == [" ".join(e.split()) for e in events]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("نیروهای دو کشور با سلاح سنگین بر یکدیگر آتش گشودند.", "heavy-weapons"),
        ("مردان مسلح یک دکاندار را با قنداق تفنگ لت‌وکوب کردند.", "beat"),
        ("ارتش اوکراین سه پهپاد روسیه را سرنگون کرد.", "destroy"),
    ],
)
def test_a_frame_keeps_its_mode_unless_a_weapon_says_more(text: str, mode: str) -> None:
    assert [e.mode for e in read(text).events] == [mode]


def test_a_demand_in_the_passive_asks_nobody_by_name() -> None:
    assert told("سخنگوی ملل متحد گفت که این محدودیت‌ها باید برداشته شوند.") == ["REQUEST yield: سخنگوی ملل متحد >"]


def test_an_attack_whose_owner_is_a_country_is_not_placed_there() -> None:
    (event,) = read("در حملهٔ هوایی پاکستان بر ولسوالی برمل ۱۵ نفر کشته شدند.").events
    assert [p.name for p in event.places] == ["ولسوالی برمل"]


def test_a_deed_without_named_parties_is_told_by_its_place() -> None:
    record = read("دو پهپاد به پایگاه عین‌الاسد در غرب عراق حمله کردند.", "2025-01-15")
    (event,) = record.events
    assert (event.type, event.actors) == ("ASSAULT", ())
    assert event.places


def test_what_did_not_happen_is_told_as_negated() -> None:
    (event,) = read("پولیس تا دیروز کسی را بازداشت نکرده بود.", "2025-01-15").events
    assert (event.type, event.aspect) == ("COERCE", "negated")


def test_words_that_belong_to_other_phrases_do_not_forbid_a_frame() -> None:
    record = read("پلیس ۷۴ نفر را به ظن شورش با حمایت روسیه دستگیر کرد.", "2025-01-15")
    assert [(e.type, e.mode) for e in record.events] == [("COERCE", "arrest")]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("طالبان پیشنهاد آتش‌بس را نپذیرفتند.", ["REJECT"]),
        ("اسرائیل به کاروان کمک‌ها اجازهٔ عبور نداد.", ["REJECT"]),
        ("هند حکومت طالبان را به رسمیت نمی‌شناسد.", ["REJECT"]),
        ("حماس حاضر به عقب‌نشینی نشد.", ["REJECT"]),
    ],
)
def test_what_is_refused_by_a_negated_verb(text: str, types: list[str]) -> None:
    assert [e.type for e in read(text).events] == types


def test_who_holds_an_office_arrives_on_a_visit_and_others_do_not() -> None:
    assert told("وزیر خارجهٔ قطر شام دوشنبه وارد کابل شد.") == ["CONSULT visit: وزیر خارجهٔ قطر >"]
    assert told("ده مهاجر شام دوشنبه وارد کابل شدند.") == []


def test_a_deed_of_several_words_that_somebody_is_accused_of() -> None:
    assert told("پاکستان طالبان را به پناه دادن به جنگجویان متهم کرد.") == [
        "ACCUSE allege: پاکستان > طالبان",
        "AID: طالبان > جنگجویان",
    ]


def test_a_thing_goes_on_acting_for_whoever_is_behind_it() -> None:
    record = read("رسانه‌ها گزارش دادند که یک پهپاد اسرائیلی آمد و خودروی سه سرباز را هدف قرار داد.", "2025-01-15")
    attack = next(e for e in record.events if e.type == "ASSAULT")
    assert [a.name for a in record.actors if a.id in attack.actors] == ["اسرائیل"]


@pytest.mark.parametrize(
    "text", ["این فعال مدنی بازداشت و به زندان منتقل شد.", "مهاجران ابتدا بازداشت و سپس به افغانستان اخراج شدند."]
)
def test_arrest_before_and_is_a_noun_whose_verb_comes_later(text: str) -> None:
    arrest = next(e for e in read(text, "2025-01-15").events if e.mode == "arrest")
    assert not arrest.actors
    assert arrest.recipients


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("ایران اسرائیل را مسئول این حمله دانست.", ["ACCUSE"]),
        ("طالبان امریکا را مسوول بحران خواندند.", ["ACCUSE"]),
        ("این مسئول کاهش جمعیت زندانیان را از مزایای این طرح عنوان کرد.", []),
        ("شهید مطهری در مجموعهٔ سخنرانی‌های خود این نکته را یادآوری می‌کند.", []),
    ],
)
def test_what_the_object_is_held_to_be_is_no_name(text: str, types: list[str]) -> None:
    assert [e.type for e in read(text, "2025-01-15").events] == types


@pytest.mark.parametrize("text", ["پولیس موفق شد دو مهاجم را بازداشت کند.", "پولیس توانست دو مهاجم را بازداشت کند."])
def test_what_somebody_managed_to_do_was_done(text: str) -> None:
    (event,) = read(text, "2025-01-15").events
    assert (event.type, event.aspect) == ("COERCE", "asserted")


def test_a_noun_with_another_noun_before_its_light_verb_is_no_deed() -> None:
    assert not read("در مورد آزادی بیان نزد طالبان نگرانی‌های عمیق وجود دارد.", "2025-01-15").events


def test_what_follows_the_subject_after_from_is_part_of_it() -> None:
    text = "مهاجران اخراج‌شده از ایران از حکومت پاکستان خواستند که راه را باز کند."
    (event,) = [e for e in read(text, "2025-01-15").events if e.type == "REQUEST"]
    record = read(text, "2025-01-15")
    assert [a.name for a in record.actors if a.id in event.recipients] == ["پاکستان"]
