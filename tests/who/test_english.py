"""English names of actors and offices, for somebody who reads no Persian."""

from __future__ import annotations

import pytest

from tests.who.phrases.test_sentences import read


def english(text: str) -> dict[str, str]:
    """Names in English by names in Persian."""
    return {a.name: a.name_en for a in read(text)[0].actors}


@pytest.mark.parametrize(
    ("text", "name", "in_english"),
    [
        ("ذبیح‌الله کریمی، رییس شورا، گفت.", "ذبیح‌الله کریمی", "Zabihullah Karimi"),
        ("عبدالسلام احمدزی، والی لوگر، گفت.", "عبدالسلام احمدزی", "Abdul Salam Ahmadzai"),
        ("فیصل بن فرحان آل سعود، وزیر خارجهٔ عربستان، رسید.", "فیصل بن فرحان آل سعود", "Faisal bin Farhan Al Saud"),
        ("مولوی شمس‌الحق یعقوبی، ولسوال بهسود، گفت.", "مولوی شمس‌الحق یعقوبی", "Mawlawi Shamsulhaq Yaqubi"),
        ("لانری ویلیمز-ایدون، رییس گروه، گفت.", "لانری ویلیمز-ایدون", "Lanri Williams-Idon"),
        ("وزارت دفاع روسیه خبر داد.", "وزارت دفاع روسیه", "Ministry of Defence of Russia"),
        (
            "کمیتهٔ امنیت ملی پاکستان نشست برگزار کرد.",
            "کمیتهٔ امنیت ملی پاکستان",
            "Pakistan's National Security Committee",
        ),
        ("وزارت خارجهٔ طالبان خبر داد.", "وزارت خارجهٔ طالبان", "Taliban Ministry of Foreign Affairs"),
        ("نیروهای طالبان به مزار رسیدند.", "نیروهای طالبان", "Taliban forces"),
        ("صدها معلم تجمع کردند.", "صدها معلم", "hundreds of teachers"),
        ("وزارت دفاع آمریکا بیانیه داد.", "وزارت دفاع آمریکا", "US Department of Defense"),
        ("مهناز رستگار، وکیل آنان، گفت که موکلانش اتهام را رد می‌کنند.", "موکلانش", "clients"),
        ("دو کشور توافق کردند.", "دو کشور", "two countries"),
        ("دست‌کم سه سرباز امریکایی زخمی شدند.", "سه سرباز امریکایی", "at least three American soldiers"),
    ],
)
def test_names_are_written_as_english_does(text: str, name: str, in_english: str) -> None:
    assert english(text)[name] == in_english


def test_what_is_carried_over_letter_by_letter_says_so() -> None:
    who, _ = read("لانری کاگ، رییس گروه، گفت.")
    (person,) = (a for a in who.actors if a.kind == "person")
    assert person.transliterated
