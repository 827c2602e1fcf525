"""What beasts do, what happens in fiction, year by year or in bygone centuries, and what players do among themselves is
no event; what only dates something else is setting."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    "text",
    [
        "پلنگی به یک چوپان در ارتفاعات گلستان حمله کرد.",
        "زنبورها به دانش‌آموزان حمله کردند و ده تن را زخمی کردند.",
        "این ویروس به ریه حمله می‌کند.",
        "سکتهٔ قلبی جان این شاعر را گرفت.",
    ],
)
def test_beasts_and_germs(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "در این رمان سربازی فرمانده خود را به قتل می‌رساند.",
        "این فیلم سرگذشت مردی است که پدرش را کشته است.",
        "در نمایشنامهٔ او قهرمان داستان شاه را می‌کشد.",
    ],
)
def test_fiction(text: str) -> None:
    assert told(text) == []


def test_footage_is_no_fiction() -> None:
    assert told("در این فیلم مأموران پلیس یک مرد را کتک می‌زنند.") != []


@pytest.mark.parametrize(
    "text",
    [
        "هر سال صدها تن در این جاده کشته می‌شوند.",
        "سالانه ده‌ها کولبر در این مرز زخمی می‌شوند.",
        "ارتش جاپان در سال ۱۹۴۱ مانیل را اشغال کرد.",
        "نادرشاه این شهر را فتح کرد.",
    ],
)
def test_figures_and_history(text: str) -> None:
    assert told(text) == []


def test_who_acts_daily_is_told() -> None:
    assert told("طالبان هر روز ده‌ها تن را در هرات بازداشت می‌کنند.") != []


@pytest.mark.parametrize(
    "text",
    [
        "این نشست دو روز پس از آن برگزار می‌شود که ترکیه به شمال عراق حمله کرد.",
        "این رویداد بعد از آن رخ داد که دادگاه کریم نوری را به مرگ محکوم کرد.",
        "ای کاش دولت زندانیان را آزاد می‌کرد.",
    ],
)
def test_setting_behind_after_that_and_wishes(text: str) -> None:
    assert told(text) == []


def test_said_afterwards() -> None:
    assert told("وزیر دفاع پس از آن گفت که ارتش به پایگاه شورشیان حمله کرده است.") != []


def test_players_among_themselves() -> None:
    assert told("سرمربی تیم والیبال از بازیکنان خود تمجید کرد.") == []
    assert told("سرمربی تیم والیبال از رئیس جمهور تمجید کرد.") != []


@pytest.mark.parametrize(
    "text",
    [
        "رانندهٔ کامیون کنترل خودرو را از دست داد.",
        "کمبود آب کشاورزان را تهدید می‌کند.",
        "شهرداری شیراز کار ساخت یک پل را آغاز کرد.",
        "این پل که در جنگ ویران شده بود، بازسازی شد.",
        "پژوهشگران هشدار می‌دهند که خواب کم به حافظه زیان می‌رساند.",
    ],
)
def test_everyday(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "او دوستانش را به جشن عروسی دعوت کرد.",
        "مادر با این ازدواج مخالف است.",
        "همسایگان از سر و صدای این کارگاه شکایت دارند.",
        "شاعر در این سروده از تنهایی شکایت می‌کند.",
    ],
)
def test_household(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "مادر این زندانی خواستار آزادی او شد.",
        "پدر این خبرنگار از طالبان خواست که او را آزاد کنند.",
        "وزیر خارجهٔ قطر همتای نارویی خود را به دوحه دعوت کرد.",
        "پزشکان بیمارستان مشهد از وزیر بهداشت انتقاد کردند.",
        "همسر این زندانی سیاسی از وضعیت او ابراز نگرانی کرد.",
    ],
)
def test_those_of_prisoners_and_politics_are_told(text: str) -> None:
    assert told(text) != []


@pytest.mark.parametrize(
    "text",
    [
        "خشکسالی باشندگان این قریه را مجبور به مهاجرت کرده است.",
        "گرانی بسیاری از خانواده‌ها را مجبور به ترک شهر کرد.",
        "این نخستین بار نیست که طالبان خبرنگاری را بازداشت می‌کنند.",
        "این شرکت خودروی تازهٔ خود را معرفی کرد.",
        "شهرداری تبریز پنج تن گوشت فاسد را معدوم کرد.",
        "روز جهانی معلم در سراسر کشور گرامی داشته می‌شود.",
    ],
)
def test_by_nobodys_hand(text: str) -> None:
    assert told(text) == []
