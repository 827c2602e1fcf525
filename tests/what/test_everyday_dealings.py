"""What states do with each other in plain words: messages passed on, money let go."""

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وزیر خارجهٔ عراق به ترکیه سفر کرد.", "CONSULT visit: وزیر خارجهٔ عراق >"),
        ("منابع مسدود ایران در عراق آزاد شد.", "CONCEDE: >"),
        ("ارتش امریکا شش میلیون دالر از دارایی‌های سوریه را آزاد کرد.", "CONCEDE: ارتش امریکا > سوریه"),
        ("دو کشور در جنگ با قاچاق مواد مخدر همکاری دارند.", "COOPERATE: دو کشور >"),
        ("ایران پاسخ خود را به میانجی‌های قطری تحویل داد.", "CONSULT third-party: ایران > میانجی‌های قطری"),
        ("امریکا فشار اقتصادی بر سوریه را تشدید کرد.", "SANCTION: امریکا > سوریه"),
        ("سوریه سطح تعهدات هسته‌ای خود را کاهش داد.", "SANCTION discontinue: سوریه >"),
    ],
)
def test_dealings_in_plain_words(text: str, expected: str) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "رئیس جمهور ترکیه پیام تبریک خود را از طریق سفیر به همتای هندی خود ارسال کرد.",
        "این رویداد پیام روشنی را به نسل‌های آینده منتقل می‌کند.",
        "ظرفیت سیاست تحریمی به پایان رسیده است.",
        "جنگ با توقف عملیات تخلیهٔ دریانوردان همراه بود.",
    ],
)
def test_no_dealings(text: str) -> None:
    assert told(text) == []


def test_in_negotiations_nobody_met() -> None:
    """What somebody does in talks that go on tells of no meeting; what is said at a meeting does."""
    assert told("وزیر خارجهٔ عمان در مذاکرات با ایران پیشرفت کرد.") == []
    (event,) = told("وزیر خارجهٔ عمان در دیدار با وزیر خارجهٔ ایران گفت که هوا سرد است.")
    assert event == "CONSULT: وزیر خارجهٔ عمان > وزیر خارجهٔ ایران"


def test_news_of_a_journey_is_no_journey_told() -> None:
    """Who speaks on some news of a journey does not tell of it; who speaks of the journey does."""
    assert told("وزیر خارجهٔ عراق در واکنش به گزارش رویترز دربارهٔ سفر وزیر خارجهٔ مصر به بغداد گفت که خبری نیست.") == []
    (event,) = told("سخنگوی وزارت خارجهٔ عراق دربارهٔ سفر وزیر خارجهٔ مصر به بغداد گفت که سودمند بود.")
    assert event.startswith("CONSULT visit")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("رئیس جمهور ترکیه آتش‌بس با سوریه را پایان‌یافته اعلام کرد.", "SANCTION discontinue: رئیس جمهور ترکیه > سوریه"),
        ("ناوهای امریکایی مجبور به ترک دریای عمان شدند.", "RETREAT withdraw: امریکا >"),
        ("جلسهٔ وزیران کشاورزی عراق و ترکیه در بغداد تشکیل شد.", "CONSULT multilateral: وزیران کشاورزی عراق و ترکیه >"),
    ],
)
def test_ends_and_beginnings(text: str, expected: str) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "نتیجهٔ این جلسه بر انتخاب وزیر تأثیر دارد.",
        "مقام‌های ایران برای امضای توافق می‌میرند.",
        "دادگاه در این شهر تشکیل شد.",
    ],
)
def test_nothing_ends_or_begins(text: str) -> None:
    assert told(text) == []
