"""What is foretold, spoken of or kept from happening, and figures of speech, tell no event."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import accounts, party_lists, told


@pytest.mark.parametrize(
    "text",
    [
        "رئیس‌جمهور عراق گفت که تنگهٔ باب‌المندب به‌زودی باز خواهد شد.",
        "وزیر خارجهٔ چین گفت که جنگ خیلی زود به پایان می‌رسد.",
        "سفیر عراق گفت که اگر آنان بمب بسازند، کویت ظرف چند دقیقه نابود می‌شود.",
        "سناتور گفت که کسی اصلاً صحبت از توافق با کویت نمی‌کند.",
        "به گفتهٔ وزیر، اقدام به‌موقع نیروهای امنیتی مانع از گسترش تهدید شد.",
        "رئیس‌جمهور در مراسم تشییع رهبر شهید، دیده شد.",
        "این شرکت در پشت واژه‌هایی مانند بحران و تحریم پنهان شده است.",
        "وزیر گفت که من از این گفت‌وگو ناامید نیستم.",
    ],
)
def test_nothing_is_told(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("والی هرات گفت که مرز اسلام‌قلعه تا دو روز دیگر باز خواهد شد.", "CONCEDE:  >"),
        ("وزیر دفاع گفت که عراق مرز را باز خواهد کرد.", "CONCEDE: عراق >"),
        ("فرماندهٔ ارتش گفت که پایگاه‌های کویت هدف قرار خواهند گرفت.", "ASSAULT"),
        ("رئیس‌جمهور ترکیه با صدراعظم آلمان دربارهٔ جنگ صحبت کرد.", "CONSULT: رئیس‌جمهور ترکیه > صدراعظم آلمان"),
        ("سربازان کریم نوری را بازداشت، شکنجه و شهید کردند.", "ASSAULT"),
    ],
)
def test_these_are_told(text: str, line: str) -> None:
    assert any(t.startswith(" ".join(line.split())) for t in told(text)), told(text)


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("فرماندهٔ ارتش گفت که هرگونه اقدام از سوی کویت با پاسخی سخت روبه‌رو خواهد شد.", ["فرماندهٔ ارتش"], ["کویت"]),
        ("فرماندهٔ ارتش گفت که هر حمله‌ای با پاسخ سخت از سوی عراق روبه‌رو خواهد شد.", ["عراق"], []),
        ("فرماندهٔ سپاه: حضور ارتش کویت قانونی نیست و با قاطعیت با آن برخورد خواهد شد.", ["فرماندهٔ سپاه"], []),
    ],
)
def test_who_threatens_is_not_who_is_to_be_answered(text: str, who: list[str], whom: list[str]) -> None:
    assert [(a.actors, a.recipients) for a in accounts(text) if a.type == "THREATEN"] == [(who, whom)]


def test_reporters_are_asked_for_nothing() -> None:
    text = "وزیر خارجهٔ عراق به خبرنگاران گفت که این مواد باید نابود و به خارج از کویت منتقل شود."
    assert all("خبرنگاران" not in whom for _, _, whom in party_lists(text))


def test_a_matter_that_is_no_country() -> None:
    lines = told("وزیر گفت که این حمله، امری که همه آن را محکوم کردند، تکرار نشود.")
    assert all("امری" not in line for line in lines)


def test_an_agreement_is_attacked_in_words() -> None:
    assert told("رئیس‌جمهور در تروث‌سوشال به توافق پیشین حمله کرد.") == ["ACCUSE disapprove: رئیس‌جمهور >"]


def test_warships_that_are_threatened_fight_nobody() -> None:
    lines = told("عراق ناوهای جنگی و نفتکش‌های کویت را تهدید می‌کند.")
    assert [line.split(":")[0] for line in lines] == ["THREATEN violence"]


@pytest.mark.parametrize(
    "text",
    [
        "نخست‌وزیر در جریان بازدید از یک کنیسه که هدف حمله قرار گرفته بود، سخن گفت.",
        "بازرسان در تأسیساتی که مورد حملهٔ نظامی قرار گرفتند، حاضر نشدند.",
        "ارتش از دو موشک که به سوی کویت شلیک شده بودند، خبر داد.",
        "طالبان گفتند که سه کودک در شفاخانه درمان شدند.",
        "ارتش گفت که چندین موشک رهگیر به سوی بقایای موشک‌ها شلیک شد.",
    ],
)
def test_a_clause_that_only_says_which_thing_is_meant_tells_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("سه زخمی از سوی صلیب سرخ درمان شدند.", "AID: صلیب سرخ >"),
        ("ارتش چندین موشک به سوی کویت شلیک کرد.", "ASSAULT heavy-weapons: ارتش > کویت"),
        ("در حمله به مدرسه‌ای که دیروز ویران شد، ده کودک کشته شدند.", "ASSAULT: > ده کودک"),
    ],
)
def test_these_are_told_beside(text: str, line: str) -> None:
    assert line in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "نویسنده گفت که ترمپ به این اصل پایبند است.",
        "نارضایتی‌ها در داخل، مانور سیاسی ترمپ را محدود کرده است.",
        "رئیس‌جمهور گفت که حزب‌الله باید درک کند که جنگ تمام شده است.",
        "رئیس‌جمهور سودان مصر را تحت فشار شدید توصیف کرد.",
        "وزارت دفاع سودان اقدام وزارت مالیهٔ سودان را زیان‌آور و خطرناک خواند.",
    ],
)
def test_opinions_and_states_tell_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("وزیر خارجهٔ عمان گفت که عمان به آزادی کشتیرانی متعهد است.", "AGREE: عمان >"),
        ("محاصره، مردم غزه را از غذا محروم کرده است.", "COERCE withhold: > مردم غزه"),
        ("رئیس‌جمهور گفت که حزب‌الله باید سلاح خود را زمین بگذارد.", "REQUEST yield: رئیس‌جمهور > حزب‌الله"),
        ("رئیس‌جمهور سودان مصر را متجاوز و فریبکار توصیف کرد.", "ACCUSE disapprove: رئیس‌جمهور سودان > مصر"),
        (
            "وزارت دفاع سودان اقدام وزارت مالیهٔ مصر را زیان‌آور و خطرناک خواند.",
            "ACCUSE disapprove: وزارت دفاع سودان > وزارت مالیهٔ مصر",
        ),
    ],
)
def test_stands_that_are_told(text: str, line: str) -> None:
    assert told(text) == [line]


@pytest.mark.parametrize(
    "text",
    [
        "نمی‌توان از آتش‌بس سخن گفت و محاصره را ادامه داد؛ از دیپلماسی گفت و تحریم را تشدید کرد.",
        "سفیر گفت که اروپا باید سودان را محکوم می‌کرد.",
        "آن‌ها می‌خواهند این نامزد شکست بخورد.",
    ],
)
def test_what_nobody_did_is_not_told(text: str) -> None:
    assert told(text) == []


def test_who_gets_away_is_not_killed() -> None:
    record = read("دو کودک از حمله جان سالم به در بردند.", "2025-01-15")
    assert [(e.type, list(e.tolls)) for e in record.events] == [("ASSAULT", [])]


def test_pirates_are_not_attacked_in_their_own_way() -> None:
    assert told("سودان به سبک دزدان دریایی به کشتی‌های مصر حمله می‌کند.") == ["ASSAULT: سودان > مصر"]
