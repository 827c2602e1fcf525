"""The gazetteer: both standards, the longest phrase, adjectives, and what must not be a place."""

from functools import lru_cache

import pytest

from rawi.lexicon import load
from rawi.lexicon.kinds_places import Country, Names, PlaceGroup
from rawi.text import analyse
from rawi.who.words import gazetteer
from rawi.who.words.gazetteer import Gazetteer, PlaceEntry, folded, handmade


@lru_cache(maxsize=1)
def book() -> Gazetteer:
    return gazetteer.load(load())


def places(text: str) -> list[PlaceEntry]:
    keys = [token.key for token in analyse(text).tokens]
    found, i = [], 0
    while i < len(keys):
        match = book().match(keys, i)
        if match is not None:
            found.append(match[1])
        i += match[0] if match is not None else 1
    return found


@pytest.mark.parametrize(
    ("written", "country"),
    [
        ("ناروی", "NOR"),
        ("نروژ", "NOR"),
        ("پولند", "POL"),
        ("لهستان", "POL"),
        ("هسپانیه", "ESP"),
        ("جاپان", "JPN"),
        ("ژاپن", "JPN"),
        ("سویدن", "SWE"),
        ("سوئد", "SWE"),
        ("امریکا", "USA"),
        ("آمریکا", "USA"),
        ("ایالات متحدهٔ امریکا", "USA"),
        ("ایالات متحده", "USA"),
        ("انگلستان", "GBR"),
        ("جرمنی", "DEU"),
        ("تاجکستان", "TJK"),
        ("اوزبیکستان", "UZB"),
        ("کوریای شمالی", "PRK"),
        ("کره‌ی شمالی", "PRK"),
        ("بنین", "BEN"),
    ],
)
def test_countries_have_the_names_of_both_standards(written: str, country: str) -> None:
    (place,) = places(written)
    assert (place.kind, place.country, place.adjective) == ("country", country, False)


@pytest.mark.parametrize(
    ("written", "english", "country"),
    [
        ("امریکایی", "American", "USA"),
        ("آمریکایی", "American", "USA"),
        ("روس", "Russian", "RUS"),
        ("اسراییلی", "Israeli", "ISR"),
        ("افغان", "Afghan", "AFG"),
        ("عرب", "Arab", ""),
        ("سعودی", "Saudi", "SAU"),
        ("اروپایی", "European", ""),
        ("چینایی", "Chinese", "CHN"),
    ],
)
def test_adjectives(written: str, english: str, country: str) -> None:
    (place,) = places(written)
    assert (place.name_en, place.country, place.adjective) == (english, country, True)


@pytest.mark.parametrize(
    ("written", "kind", "country"),
    [
        ("مسکو", "capital", "RUS"),
        ("اسلام آباد", "capital", "PAK"),
        ("کی‌یف", "capital", "UKR"),
        ("تل‌آویو", "capital", "ISR"),
        ("پکتیکا", "province", "AFG"),
        ("سپین‌بولدک", "district", "AFG"),
        ("درهٔ پیچ", "district", "AFG"),
        ("خان یونس", "city", "PSE"),
        ("نوار غزه", "region", "PSE"),
        ("سیستان و بلوچستان", "province", "IRN"),
        ("خیبر پختونخوا", "province", "PAK"),
        ("تکساس", "province", "USA"),
    ],
)
def test_kinds(written: str, kind: str, country: str) -> None:
    (place,) = places(written)
    assert (place.kind, place.country) == (kind, country)


def test_the_longest_phrase_counts() -> None:
    assert [p.name_en for p in places("در آمریکای شمالی و آمریکای لاتین و آمریکا")] == [
        "North America",
        "Latin America",
        "United States",
    ]


def test_the_ezafe_after_a_long_vowel_is_read() -> None:
    assert [p.country for p in places("بریتانیای کبیر، کانادای امروز")] == ["GBR", "CAN"]


def test_a_capital_has_coordinates_and_an_id() -> None:
    (kabul,) = places("کابل")
    assert kabul.lat == pytest.approx(34.53, abs=0.05)
    assert kabul.geonames == 1138958


@pytest.mark.parametrize("word", ["میدان", "خوب", "برگ", "مالی", "دوشنبه", "آستانه", "امان", "پیرو", "جرم", "تیم"])
def test_words_of_the_language_are_no_places(word: str) -> None:
    assert places(word) == []
    assert word not in book().given


@pytest.mark.parametrize("word", ["واحد", "پیام", "شاهد", "باران", "قانونی", "دین", "فرد", "بهمن", "جان"])
def test_words_of_the_language_are_no_names(word: str) -> None:
    assert word not in book().given


def test_names_of_the_region_are_known() -> None:
    assert {"ذبیحالله", "امیرحسین", "مریم", "زلمی", "کرزی", "احمدزی", "عراقچی", "ترمپ", "ترامپ"} <= book().given


def test_a_name_word_begins_no_longer_place() -> None:
    assert not book().begins("محمود")


def test_every_handmade_phrase_is_in_the_table_as_it_is_written() -> None:
    table = gazetteer._table()
    wrong = [
        phrase for phrase, place in handmade(load()) if not gazetteer._same(table.get(folded(phrase), "\t" * 7), place)
    ]
    assert wrong == []


@pytest.mark.parametrize("shape", [Country, PlaceGroup])
def test_examples_show_a_place_of_their_entry(shape: type[Country] | type[PlaceGroup]) -> None:
    for name, entry in load().of(shape).items():
        for example in entry.examples:
            assert any(p.country == entry.country for p in places(example)), (name, example)


def test_no_name_is_written_twice() -> None:
    words = [word for entry in load().of(Names).values() for word in entry.names]
    assert len(words) == len(set(words))


def test_a_users_place_works_without_the_table(tmp_path) -> None:
    (tmp_path / "places.yaml").write_text(
        "mine:\n  gloss: My places\n  kind: district\n  country: AFG\n  names:\n    Sangatash: [سنگ‌آتش]\n",
        encoding="utf-8",
    )
    mine = gazetteer.load(load([tmp_path]))
    assert mine.match(["سنگآتش"], 0) == (1, PlaceEntry("سنگ‌آتش", "Sangatash", "district", "AFG"))
