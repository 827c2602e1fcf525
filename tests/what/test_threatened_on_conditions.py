"""Threats and bids in warnings, deeds on conditions, and blame by what is said of others."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "وزیر خارجهٔ ترکیه هشدار داد که اگر یونان جزیره را مسلح کند، هر گامی لازم باشد برمی‌داریم.",
            ["THREATEN: وزیر خارجهٔ ترکیه > یونان"],
        ),
        ("معلمان هشدار دادند که تا رهایی همکار خود دروازه‌ها را باز نمی‌کنند.", ["THREATEN: معلمان >"]),
        (
            "سخنگوی ارتش پاکستان هشدار داد که اسلام‌آباد حق پاسخ را برای خود نگاه داشته است.",
            ["THREATEN violence: سخنگوی ارتش پاکستان >"],
        ),
        ("وزیر خارجهٔ ترکیه هشدار داد که مردم اگر آب نخورند، می‌میرند.", ["ACCUSE disapprove: وزیر خارجهٔ ترکیه >"]),
    ],
)
def test_who_warns_of_what_he_does_on_a_condition_threatens(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("چین به امریکا هشدار داد از فروش سلاح به تایوان دست بردارد.", ["REQUEST yield: چین > امریکا"]),
        ("ایران به کشتی‌ها هشدار داد از این تنگه عبور نکنند.", ["REQUEST: ایران >"]),
        ("پولیس به رانندگان هشدار داد از سرعت زیاد بپرهیزند.", ["REQUEST: پولیس > رانندگان"]),
        ("یونیسف به جهان هشدار داد که قحطی نزدیک است.", ["ACCUSE disapprove: یونیسف >"]),
    ],
)
def test_a_warning_that_bids_without_that_is_a_request(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "وزیر دفاع روسیه گفت که اگر ناتو نیرو بفرستد، ارتش روسیه این نیروها را هدف قرار خواهد داد.",
            ["THREATEN violence: وزیر دفاع روسیه > ناتو"],
        ),
        (
            "حماس می‌گوید تا زمانی که محاصره پایان نیابد، به حملات خود ادامه خواهد داد.",
            ["THREATEN violence: حماس >"],
        ),
        # what another would do is only told of; what one's state would cut off is told as that
        ("تحلیلگر ایرانی گفت که اگر ایران پاسخ ندهد، اسرائیل حمله خواهد کرد.", ["ASSAULT: اسرائیل >"]),
    ],
)
def test_what_those_who_say_it_would_do_on_a_condition_is_threatened(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # unless something is done they do it, whatever it is
        ("داکتران می‌گویند اگر امنیت شان تامین نشود، کار نخواهند کرد.", ["THREATEN: داکتران >"]),
        ("عطا محمد نور گفت اگر توافق عملی نشود، از گزینه‌های دیگر کار می‌گیریم.", ["THREATEN: عطا محمد نور >"]),
        ("معترضان گفتند تا والی برکنار نشود، آرام نمی‌گیرند.", ["THREATEN: معترضان >"]),
        ("وزیر مالیه گفت اگر باران نبارد، قیمت‌ها بالا می‌رود.", []),
        # those in power have it done
        (
            "ترمپ گفت اگر ایران توافق نکند، بمباران خواهد شد.",
            ["THREATEN violence: ترمپ > ایران"],
        ),
        (
            "ربایندگان از خانواده‌اش پول خواسته‌اند، وگرنه او را می‌کشند.",
            ["REQUEST assist: ربایندگان > خانواده‌اش", "THREATEN violence: ربایندگان > خانواده‌اش"],
        ),
    ],
)
def test_unless_something_is_done(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_a_label_behind_the_marks_of_a_post_speaks() -> None:
    assert told("🔴 وزیر جنگ آمریکا: به هر حمله‌ای پاسخ سخت خواهیم داد") == ["THREATEN violence: وزیر جنگ آمریکا >"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("دیدبان حقوق بشر این قصاص را محکوم کرد.", ["ACCUSE disapprove: دیدبان حقوق بشر >"]),
        ("سازمان ملل اجرای این احکام را محکوم کرد.", ["ACCUSE disapprove: سازمان ملل >"]),
        ("پولیس گفت که تحقیقات برای یافتن عاملان ادامه دارد.", ["ACCUSE investigate: پولیس >"]),
        ("یک باشنده گفت که تحقیقات برای یافتن عاملان ادامه دارد.", []),
    ],
)
def test_verdicts_condemned_and_inquiries_of_those_in_power(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("فرستادهٔ سازمان ملل این حمله را جنایت خواند و آن را محکوم کرد.", ["ACCUSE disapprove: فرستادهٔ سازمان ملل >"]),
        (
            "وزیر خارجهٔ ایران از سخنان امریکا انتقاد کرد و حملهٔ اسرائیل را محکوم کرد.",
            ["ACCUSE disapprove: وزیر خارجهٔ ایران > امریکا", "ACCUSE disapprove: وزیر خارجهٔ ایران > اسرائیل"],
        ),
    ],
)
def test_the_same_blamed_in_one_breath_is_blamed_once(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("سخنگوی وزارت گفت این کار تخطی از قوانین بین‌المللی است.", ["ACCUSE disapprove: سخنگوی وزارت >"]),
        ("دولت عراق در این باره سکوت کرده است.", []),
    ],
)
def test_blame_lies_in_what_is_said_of_a_deed_and_with_who_says_it(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize("hearers", ["به خبرنگاران", "به نمایندگان مجلس", "در کاخ سفید به خبرنگاران"])
def test_who_only_hears_of_a_threat_is_not_threatened(hearers: str) -> None:
    assert told(f"ترمپ {hearers} گفت: «ما به آن‌ها حمله خواهیم کرد.»") == ["THREATEN violence: ترمپ >"]
    asked = "خبرنگاران پرسیدند که چه می‌شود. ترمپ گفت: «بله، ما به آن‌ها حمله خواهیم کرد.»"
    assert told(asked) == ["THREATEN violence: ترمپ >"]
    spoken = "فرمانده به معترضان گفت که اگر پراکنده نشوند، شلیک می‌کنیم."
    assert told(spoken) == ["THREATEN violence: فرمانده > معترضان"]
