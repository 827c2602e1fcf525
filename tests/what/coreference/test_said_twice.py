"""One stance, meeting or arrest of which two verbs tell, and what is told again in the same words, is one event."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # one stance in one sentence
        (
            "انجمن نویسندگان عراق از این تصمیم استقبال کرد و آن را «فرصتی تاریخی برای آزادی بیان» خواند.",
            ["SUPPORT: انجمن نویسندگان عراق >"],
        ),
        # two of whom one each is thanked
        (
            "وزیر خارجهٔ سوریه از ترکیه تشکر کرد و از قطر قدردانی کرد.",
            ["SUPPORT: وزیر خارجهٔ سوریه > ترکیه", "SUPPORT: وزیر خارجهٔ سوریه > قطر"],
        ),
        # two promises in one breath
        (
            "والی گفت: «ما جاده را تا بهار قیر خواهیم کرد و پل را ترمیم خواهیم کرد.»",
            ["AGREE: والی >"],
        ),
        # held since he was arrested
        (
            "کریم نوری ماه گذشته در کابل توسط استخبارات طالبان بازداشت شد و تا کنون در زندان این گروه به سر می‌برد.",
            ["COERCE arrest: استخبارات طالبان > کریم نوری"],
        ),
        # what somebody is charged with
        (
            "کریم نوری شورا را متهم کرد که در رساندن کمک تعلل می‌کند.",
            ["ACCUSE allege: کریم نوری > شورا"],
        ),
        # a warning that asks
        (
            "وزیر دارایی فرانسه به متحدان آلمان هشدار داد که باید یکی از دو راه را انتخاب کنند.",
            ["REQUEST change: وزیر دارایی فرانسه > متحدان آلمان"],
        ),
        # a warning of what is so, and what it makes necessary
        (
            "پزشکان هشدار دادند که تب کریم نوری بالا رفته و باید بستری شود.",
            ["ACCUSE disapprove: پزشکان >"],
        ),
        # met and talked
        (
            "وزیر خارجهٔ ایران با سرگی ایوانف، وزیر خارجهٔ روسیه، ملاقات کرد و بهبود روابط دو کشور را به بحث گرفت.",
            ["CONSULT: وزیر خارجهٔ ایران > سرگی ایوانف"],
        ),
    ],
)
def test_one_in_a_sentence(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_what_is_told_again_in_the_same_words() -> None:
    lead = "وزیر نفت عراق متعهد شده است که قانون تازهٔ نفت و گاز را در پارلمان مطرح کند."
    again = "یک نماینده گفت که وزیر نفت عراق متعهد شده است تا قانون نفت و گاز را به پارلمان بفرستد."
    other = "وزیر نفت عراق همچنین متعهد شده است که معاش کارگران چاه‌ها را بپردازد."
    assert told(f"{lead} {again}") == ["AGREE: وزیر نفت عراق >"]
    assert len(told(f"{lead} {other}")) == 2
