"""Words: forms that lost their joiner, verbs, nouns, and words that are several."""

from __future__ import annotations

import pytest

from rawi.text import analyse, fold
from rawi.text.model import Word


def word(surface: str) -> Word:
    """The one word that a surface is."""
    tokens = analyse(surface).tokens
    assert len(tokens) == 1, [t.key for t in tokens]
    return tokens[0].word


def keys(surface: str) -> list[str]:
    """The keys of all words of a surface."""
    return [t.key for t in analyse(surface).tokens]


# -- verbs -----------------------------------------------------------------------------------------------------------
VERBS = [
    ("میگوید", "گفتن", "present", "3s", False),
    ("می‌گوید", "گفتن", "present", "3s", False),
    ("میدهد", "دادن", "present", "3s", False),
    ("نمیدهد", "دادن", "present", "3s", True),
    ("میشود", "شدن", "present", "3s", False),
    ("مینویسد", "نوشتن", "present", "3s", False),
    ("نمیتوانند", "توانستن", "present", "3p", True),
    ("میافزاید", "افزودن", "present", "3s", False),
    ("برمی‌گردد", "برگشتن", "present", "3s", False),
    ("برنمیگردند", "برگشتن", "present", "3p", True),
    ("بازمی‌گردند", "بازگشتن", "present", "3p", False),
    ("کردهاند", "کردن", "perfect", "3p", False),
    ("شدهاند", "شدن", "perfect", "3p", False),
    ("گفتهاند", "گفتن", "perfect", "3p", False),
    ("خواستهاند", "خواستن", "perfect", "3p", False),
    ("افزودهاست", "افزودن", "perfect", "3s", False),
    ("نکردهاند", "کردن", "perfect", "3p", True),
    ("بوده‌اند", "بودن", "perfect", "3p", False),
    ("گفت", "گفتن", "past", "3s", False),
    ("نگفتند", "گفتن", "past", "3p", True),
    ("بازنگهداشت", "بازنگهداشتن", "past", "3s", False),
    ("درگذشت", "درگذشتن", "past", "3s", False),
    ("می‌گفتند", "گفتن", "imperfect", "3p", False),
    ("نمی‌گفت", "گفتن", "imperfect", "3s", True),
    ("بگوید", "گفتن", "subjunctive", "3s", False),
    ("بیایند", "آمدن", "subjunctive", "3p", False),
    ("نیفتد", "افتادن", "subjunctive", "3s", True),
    ("شوند", "شدن", "subjunctive", "3p", False),
    ("دارند", "داشتن", "present", "3p", False),
    ("ندارد", "داشتن", "present", "3s", True),
    ("گفته", "گفتن", "participle", None, False),
    ("بوده", "بودن", "participle", None, False),
    ("نیامده", "آمدن", "participle", None, True),
    ("ننموده", "نمودن", "participle", None, True),
    ("کشتن", "کشتن", "infinitive", None, False),
    ("خواهد", "خواستن", "future-aux", "3s", False),
    ("نخواهند", "خواستن", "future-aux", "3p", True),
    ("میباشد", "بودن", "copula", "3s", False),
    ("نمی‌باشند", "بودن", "copula", "3p", True),
    ("نیست", "بودن", "copula", "3s", True),
]


@pytest.mark.parametrize(("surface", "lemma", "form", "person", "negated"), VERBS)
def test_verb_forms(surface: str, lemma: str, form: str, person: str | None, negated: bool) -> None:
    first = word(surface).verbs[0]
    assert (first.lemma, first.form, first.person, first.negated) == (lemma, form, person, negated)


@pytest.mark.parametrize("surface", ["می گوید", "نمی شود", "بر می گردد"])
def test_a_prefix_that_stands_apart_joins_its_verb(surface: str) -> None:
    assert analyse(surface).tokens[-1].word.verbs[0].form == "present"
    assert "می" not in keys(surface)


@pytest.mark.parametrize("surface", ["۵ می", "ماه می گذشته", "روز ۱۲ می رفت"])
def test_may_is_a_month_after_a_number(surface: str) -> None:
    assert "می" in keys(surface)


@pytest.mark.parametrize(
    ("surface", "parts"),
    [
        ("خواهدشد", ["خواهد", "شد"]),
        ("نخواهندکرد", ["نخواهند", "کرد"]),
        ("گفته‌بود", ["گفته", "بود"]),
        ("کشته‌شدند", ["کشته", "شدند"]),
        ("آماده‌اند", ["آماده", "اند"]),
        ("آماده‌ایم", ["آماده", "ایم"]),
    ],
)
def test_compound_tenses_written_as_one_word(surface: str, parts: list[str]) -> None:
    assert keys(surface) == parts


def test_nouns_that_look_like_verbs_keep_their_reading_as_nouns() -> None:
    for noun in ("نشست", "شکست", "بازداشت", "درآمد"):
        assert word(noun).lemma == noun
        assert word(noun).verbs


@pytest.mark.parametrize(
    ("surface", "lemma"),
    [
        ("کشتی", "کشتی"),
        ("نهادهای", "نهاد"),
        ("نشستهای", "نشست"),
        ("نبردهای", "نبرد"),
        ("برخوردهای", "برخورد"),
    ],
)
def test_nouns_that_look_like_the_second_person_are_no_verbs(surface: str, lemma: str) -> None:
    assert not word(surface).verbs
    assert word(surface).lemma == lemma


def test_the_second_person_is_read_where_it_is_marked() -> None:
    assert word("می‌کنی").verbs[0].person == "2s"
    assert word("بگو").verbs[0].form == "imperative"


def test_process_is_no_verb() -> None:
    assert not word("روند").verbs


# -- nouns -----------------------------------------------------------------------------------------------------------
PLURALS = [
    ("همکاریهای", "همکاری"),
    ("همکاری‌های", "همکاری"),
    ("تلاشهای", "تلاش"),
    ("مقامهای", "مقام"),
    ("گروههای", "گروه"),
    ("زمینههای", "زمینه"),
    ("خانهها", "خانه"),
    ("رسانههای", "رسانه"),
    ("دهها", "ده"),
    ("وزارتخانهها", "وزارتخانه"),
    ("دانشآموزان", "دانشآموز"),
    ("مقامات", "مقام"),
    ("حملات", "حمله"),
    ("اعضای", "عضو"),
    ("نمایندگان", "نماینده"),
    ("باشندگان", "باشنده"),
    ("سربازان", "سرباز"),
    ("مسؤولان", "مسوول"),
]


@pytest.mark.parametrize(("surface", "lemma"), PLURALS)
def test_plurals(surface: str, lemma: str) -> None:
    assert (word(surface).lemma, word(surface).plural) == (lemma, True)


INDEFINITE = [
    ("حملهای", "حمله"),
    ("حمله‌ای", "حمله"),
    ("اعلامیهای", "اعلامیه"),
    ("نامه‌یی", "نامه"),
    ("خبرنامهای", "خبرنامه"),
    ("قریه‌ای", "قریه"),
    ("کشوری", "کشور"),
    ("مردی", "مرد"),
]


@pytest.mark.parametrize(("surface", "lemma"), INDEFINITE)
def test_the_indefinite_is_no_plural(surface: str, lemma: str) -> None:
    found = word(surface)
    assert (found.lemma, found.plural, found.indefinite) == (lemma, False, True)


@pytest.mark.parametrize(("surface", "lemma"), [("نشستهایی", "نشست"), ("کشورهایی", "کشور"), ("شهروندانی", "شهروند")])
def test_plurals_can_be_indefinite(surface: str, lemma: str) -> None:
    found = word(surface)
    assert (found.lemma, found.plural, found.indefinite) == (lemma, True, True)


@pytest.mark.parametrize(
    ("surface", "lemma"),
    [
        ("عالیرتبهترین", "عالیرتبه"),
        ("بزرگترین", "بزرگ"),
        ("بزرگ‌تر", "بزرگ"),
        ("مهمتر", "مهم"),
        ("بلندپایه‌ترین", "بلندپایه"),
    ],
)
def test_comparatives(surface: str, lemma: str) -> None:
    assert (word(surface).lemma, word(surface).comparative) == (lemma, True)


@pytest.mark.parametrize(
    ("surface", "lemma", "clitic"),
    [
        ("سفارتش", "سفارت", "ش"),
        ("همتایش", "همتا", "ش"),
        ("خانه‌شان", "خانه", "شان"),
        ("دوستانش", "دوست", "ش"),
        ("نیروهایش", "نیرو", "ش"),
    ],
)
def test_pronouns_at_the_end(surface: str, lemma: str, clitic: str) -> None:
    assert (word(surface).lemma, word(surface).clitic) == (lemma, clitic)


@pytest.mark.parametrize(
    "surface",
    [
        "سازمان",
        "طالبان",
        "افغانستان",
        "سفارش",
        "گزارش",
        "دختر",
        "امنیت",
        "برای",
        "عملیات",
        "دولت",
        "میدان",
        "تنها",
        "زمین",
        "اعلام",
        "سهجانبه",
    ],
)
def test_words_that_only_look_inflected_stay_whole(surface: str) -> None:
    found = word(surface)
    assert found.lemma == found.key
    assert (found.plural, found.indefinite, found.comparative, found.clitic) == (False, False, False, "")


@pytest.mark.parametrize(
    "spelling", ["وزارت خارجهٔ", "وزارت خارجۀ", "وزارت خارجه‌ی", "وزارت خارجه ی", "وزارت خارجهی", "وزارت خارجه"]
)
def test_every_spelling_of_the_ezafe_after_heh_is_one(spelling: str) -> None:
    assert keys(f"{spelling} روسیه") == ["وزارت", "خارجه", "روسیه"]


def test_a_sounded_heh_takes_no_such_ezafe() -> None:
    assert keys("گروهی آمدند")[0] == "گروهی"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("رئیس", "رییس"),
        ("مسئول", "مسؤول"),
        ("هیئت", "هیأت"),
        ("هیئتی", "هیاتی"),
        ("مسئولیت", "مسؤولیت"),
        ("تأیید", "تایید"),
    ],
)
def test_spellings_of_one_word(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize("surface", ["کتاب ها", "خانه های", "بزرگ تر", "خانه ای", "گروه هایی"])
def test_an_ending_that_stands_apart_joins_its_word(surface: str) -> None:
    tokens = analyse(surface).tokens
    assert len(tokens) == 1
    assert (tokens[0].start, tokens[0].end) == (0, len(surface))


# -- several words in one --------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("surface", "parts"),
    [
        ("بهگونه", ["به", "گونه"]),
        ("به‌گونهٔ", ["به", "گونه"]),
        ("بهطور", ["به", "طور"]),
        ("بطور", ["به", "طور"]),
        ("بگفته", ["به", "گفته"]),
        ("رئیسالوزرا", ["رییس", "الوزرا"]),
        ("درحالیکه", ["در", "حالی", "که"]),
        ("آنرا", ["آن", "را"]),
        ("کسانیکه", ["کسانی", "که"]),
        ("بیست‌وپنج", ["بیست", "و", "پنج"]),
    ],
)
def test_words_that_lost_the_space_between_them(surface: str, parts: list[str]) -> None:
    assert keys(surface) == parts


@pytest.mark.parametrize("surface", ["چرا", "زیرا", "اجرا", "اتهام", "ابهام", "خداداد", "بامداد"])
def test_words_that_only_look_joined_stay_whole(surface: str) -> None:
    assert keys(surface) == [surface]


@pytest.mark.parametrize("surface", ["بی‌اساس", "بیاساس", "بین‌المللی", "بینالمللی"])
def test_compounds_read_the_same_with_and_without_joiner(surface: str) -> None:
    assert len(keys(surface)) == 1
    assert keys(surface) == keys(surface.replace("\u200c", ""))


# -- numbers ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("surface", "value", "ordinal"),
    [
        ("۲۵", 25, False),
        ("٢٥", 25, False),
        ("1,200", 1200, False),
        ("۱۲٬۵۰۰", 12500, False),
        ("۱۲مین", 12, True),
        ("۲۹م", 29, True),
        ("پنجم", 5, True),
        ("بیست", 20, False),
        ("سومین", 3, True),
    ],
)
def test_numbers(surface: str, value: int, ordinal: bool) -> None:
    assert (word(surface).number, word(surface).ordinal) == (value, ordinal)


@pytest.mark.parametrize("surface", ["۳.۵", "۳٫۵", "۱۴۰۳/۹/۵"])
def test_decimals_and_dates_are_one_token_without_a_whole_value(surface: str) -> None:
    assert word(surface).kind == "number"
    assert word(surface).number is None


@pytest.mark.parametrize(
    ("surface", "key"),
    [
        ("نماینده‌گان", "نمایندگان"),
        ("آماده‌گی", "آمادگی"),
        ("باشنده‌گانش", "باشندگانش"),
        ("ماه‌گی", "ماهگی"),
        ("کهگیلویه", "کهگیلویه"),
    ],
)
def test_a_heh_kept_before_gaf_is_dropped(surface: str, key: str) -> None:
    assert keys(surface) == [key]


@pytest.mark.parametrize("surface", ["کشته‌شدن", "شلاق‌زدن", "بازداشت‌شدن"])
def test_a_compound_infinitive_is_two_words(surface: str) -> None:
    assert len(keys(surface)) == 2


def test_causatives_have_two_stems() -> None:
    assert [word(w).verbs[0].lemma for w in ("رسانیدند", "رساندند", "ترسانیدن")] == ["رساندن", "رساندن", "ترساندن"]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("چین با این طرح مخالفند.", ["مخالف", "اند"]),
        ("ما از وضعیت زندانیان نگرانیم.", ["نگران", "ایم"]),
        ("از کمک جاپان سپاسگزارم.", ["سپاسگزار", "ام"]),
        ("کشورهای منطقه آماده‌اند.", ["آماده", "اند"]),
    ],
)
def test_the_verb_to_be_is_parted_from_the_adjective_it_is_written_on_to(text: str, keys: list[str]) -> None:
    assert [t.key for t in analyse(text).tokens][-3:-1] == keys


@pytest.mark.parametrize("text", ["وزیر در گفت و گو با همتای خود", "وزیر در گفت وگو با همتای خود", "گفت و گوهای صلح"])
def test_a_noun_of_two_verbs_is_one_word_however_it_is_written(text: str) -> None:
    assert any(t.key.startswith("گفتوگو") for t in analyse(text).tokens)


def test_said_and_say_are_two_words() -> None:
    assert [t.key for t in analyse("این را گفت و می گویند").tokens] == ["این", "را", "گفت", "و", "میگویند"]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("چهارتن", ["چهار", "تن"]),
        ("درهمین", ["در", "همین"]),
        ("درافغانستان", ["در", "افغانستان"]),
        ("دستورداد", ["دستور", "داد"]),
        ("دستگیرکردند", ["دستگیر", "کردند"]),
        ("وزیردفاع", ["وزیر", "دفاع"]),
        ("ازدواج", ["ازدواج"]),
        ("درویش", ["درویش"]),
        ("غذاست", ["غذا", "ست"]),
        ("سیاست", ["سیاست"]),
    ],
)
def test_small_words_written_on(written: str, words: list[str]) -> None:
    assert keys(written) == words


@pytest.mark.parametrize(
    ("written", "words"),
    [
        # letters' names spell out a name, written apart or not
        ("ام سی سی", ["امسیسی"]),
        ("سی ان پی سی", ["سیانپیسی"]),
        ("یو ان دی پی و وزیر", ["یواندیپی", "و", "وزیر"]),
        # pronouns, numbers and two letters spell nothing
        ("وی بی سی تن آمد", ["وی", "بی", "سی", "تن", "آمد"]),
        ("سی ام ماه", ["سی", "ام", "ماه"]),
        ("آی تی", ["آی", "تی"]),
    ],
)
def test_letters_spell_a_name(written: str, words: list[str]) -> None:
    assert keys(written) == words


def test_a_name_that_letters_spell_spans_them_all() -> None:
    (token,) = analyse("ام تی ان").tokens
    assert (token.start, token.end) == (0, 8)
