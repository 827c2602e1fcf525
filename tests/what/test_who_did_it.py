"""Who did it: doers that run on into what they act on, bodies of those who speak, and he who goes on speaking."""

from __future__ import annotations

import pytest

from tests.what.told import last_parties, parties, speakers_of_each


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("دولت پروانهٔ این شرکت را لغو کرد.", "دولت"),
        ("پارلمان حساب‌های بانکی او را مسدود کرد.", "پارلمان"),
        ("وزارت ارشاد نشرات رادیو آزادی را قطع کرد.", "وزارت ارشاد"),
        ("وزارت داخله دفتر این حزب را بست.", "وزارت داخله"),
        ("دولت روزنامهٔ روزگار را دو ماه بست.", "دولت"),
        ("هیئت نظارت مجوز یک ماهنامه را لغو و روزنامهٔ روزگار را دو ماه توقیف کرد.", "هیئت نظارت"),
        ("پلیس مهاجم دوم را با گلوله از پا درآورد.", "پلیس"),
    ],
)
def test_bodies_are_not_of_what_they_act_on(text: str, who: str) -> None:
    assert last_parties(text)[0] == [who]


def test_a_paper_is_called_by_the_noun_behind_it_unless_it_prints_that() -> None:
    assert last_parties("دفتر روزنامهٔ روزگار را بستند.") == ([], ["دفتر روزنامهٔ روزگار"])
    assert speakers_of_each("روزنامه گزارش را رد کرد.") == [["روزنامه"]]
    assert last_parties("این روزنامه دولت را متهم کرد.") == (["این روزنامه"], ["دولت"])


def test_people_before_a_verb_of_posting_are_posted() -> None:
    text = "طالبان راه را بسته و در مدخل دفاتر کابل افراد مسلح گماشته‌اند."
    assert last_parties(text)[0] == ["طالبان"]
    assert last_parties("طالبان گریختند و در بلخ مردان مسلح یک قاضی را کشتند.") == (["مردان مسلح"], ["یک قاضی"])


def test_others_shut_a_road_behind_a_verb() -> None:
    assert last_parties("طالبان گریختند و معترضان جاده را بستند.")[0] == ["معترضان"]
    assert last_parties("معترضان آمدند و جاده را بستند.")[0] == ["معترضان"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("کریم نوری، رئیس سازمان نجات کودکان، گفت که سازمانش به آوارگان کمک کرده است.", "سازمان نجات کودکان"),
        ("سخنگوی طالبان گفت که گروهش سه سرباز را کشته است.", "طالبان"),
        ("سخنگوی طالبان گفت که ارتش سه سرباز را کشته است.", "ارتش"),
    ],
)
def test_the_body_of_whoever_speaks(text: str, who: str) -> None:
    assert last_parties(text)[0] == [who]


SPOKE = "کریم نوری، والی هرات، گفت که راه بسته است. نادر رحیمی، وزیر دفاع، دیروز به هرات رفت. "


@pytest.mark.parametrize(
    ("behind", "who"),
    [
        ("وی در ادامه از کابل خواست که کمک کند.", "کریم نوری"),
        ("وی در بخش دیگری از سخنانش طالبان را متهم کرد.", "کریم نوری"),
        ("او در پایان از مردم خواست که کمک کنند.", "کریم نوری"),
        ("وی در پایان سفر از کابل خواست که کمک کند.", "نادر رحیمی"),
        ("وی از کابل خواست که کمک کند.", "نادر رحیمی"),
    ],
)
def test_he_whose_speech_goes_on(behind: str, who: str) -> None:
    assert last_parties(SPOKE + behind)[0] == [who]


def test_what_has_things_promised_is_no_body_of_theirs() -> None:
    text = "رئیس جمهور از متحدان خواست در تحویل سامانه‌های دفاع هوایی که وعده داده بودند، درنگ نکنند."
    assert [who for type_, who, _ in parties(text) if type_ == "AGREE"] in ([], [()])
    assert last_parties("حملات ارتش که سه تن را کشتند، محکوم شد.")[0] == ["ارتش"]


@pytest.mark.parametrize(
    "who",
    ["مرکز همکاری احزاب کردستان", "مظاهره کننده گان", "گمرک ایران", "قرارگاه حمزه سیدالشهدا", "ریاست پاسپورت"],
)
def test_names_that_are_read_whole(who: str) -> None:
    verb = "کردند" if who.endswith("گان") else "کرد"
    assert last_parties(f"{who} والی را به سستی متهم {verb}.") == ([who], ["والی"])


def test_states_are_parties_to_a_treaty() -> None:
    text = "جنبش زنان این حکم را محکوم کرد و از کشورهای عضو اساسنامهٔ رم خواست که همکاری کنند."
    assert last_parties(text) == (["جنبش زنان"], ["کشورهای عضو اساسنامهٔ رم"])


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("سازمان پرو-ازول اخراج‌ها را محکوم کرد.", ["سازمان پرو-ازول"], []),
        ("حزب سوسیال-دموکرات آلمان دولت را متهم کرد.", ["حزب سوسیال-دموکرات آلمان"], ["دولت"]),
        ("وکلا این قاضی را به رشوه متهم کردند.", ["وکلا"], ["این قاضی"]),
        ("وکلای این قاضی را پولیس بازداشت کرد.", ["پولیس"], ["وکلای این قاضی"]),
        ("پولیس سه معترض را زد. خشمگین از این رفتار، معترضان جاده را بستند.", ["سه معترض"], []),
        ("ارتش مرز را بسته و مهاجران را بیرون کرده بود.", ["ارتش"], ["مهاجران"]),
        ("راکت‌ها به خانه‌ای اصابت کرده، سه کودک را کشت.", [], ["سه کودک"]),
        (
            "قاضی گفت که این حکم نهایی است و از رئیس جمهور می‌خواهد که به آن احترام بگذارد.",
            ["قاضی"],
            ["رئیس جمهور"],
        ),
        (
            "قاضی گفت که والی آماده است و از رئیس جمهور می‌خواهد که به آن احترام بگذارد.",
            ["والی"],
            ["رئیس جمهور"],
        ),
    ],
)
def test_where_the_doer_ends(text: str, who: list[str], whom: list[str]) -> None:
    assert last_parties(text) == (who, whom)


def test_a_body_of_no_list_before_the_object_is_not_who_acted_before() -> None:
    text = "طالبان سه تن را بازداشت کردند. سازمان ال-ال-بت اخراج‌ها را محکوم کرد."
    assert last_parties(text)[0] != ["طالبان"]


def test_sides_of_a_truce_are_no_cabinet() -> None:
    told = "ارتش هند به مواضع پاکستان حمله کرد. وزارت خارجهٔ هند این خبر را در نشست هیئت دولت تأیید کرد. "
    assert set(last_parties(told + "دیشب آتش‌بس میان دو طرف برقرار شد.")[0]) == {"هند", "پاکستان"}
    signed = "وزارت صحت عامه با یونیسف تفاهم‌نامه امضا کرد. دو طرف بر گسترش همکاری توافق کردند."
    assert set(last_parties(signed)[0]) == {"وزارت صحت عامه", "یونیسف"}


ATTACKED = "مهاجمان بر یک پوسته در قندهار حمله کردند. "
CLAIMED = " قاری یوسف احمدی، سخنگوی طالبان، مسوولیت حمله را به عهده گرفت."


@pytest.mark.parametrize(
    ("toll", "who"),
    [
        ("سخنگوی پولیس گفت که ۲۰ طالب نیز در این درگیری از پا درآمده‌اند.", []),
        ("سخنگوی پولیس گفت که ۲۰ طالب نیز در این درگیری از پا درآمده‌اند." + CLAIMED, []),
        ("سخنگوی پولیس گفت که دو معلم نیز در این درگیری کشته شده‌اند.", ["مهاجمان"]),
        ("سخنگوی پولیس گفت که دو معلم در این درگیری کشته شده‌اند." + CLAIMED, ["مهاجمان", "طالبان"]),
    ],
)
def test_rebels_did_not_kill_their_own_men(toll: str, who: list[str]) -> None:
    killed = [sorted(who) for type_, who, whom in parties(ATTACKED + toll) if type_ == "ASSAULT" and whom]
    assert killed[-1] == sorted(who)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ده‌ها سازمان مدافع حقوق زنان از این تصمیم استقبال کردند.", "ده‌ها سازمان مدافع حقوق زنان"),
        ("چند سازمان بین‌المللی طالبان را متهم کردند.", "چند سازمان بین‌المللی"),
        ("چندین حزب سیاسی گریختند. این احزاب دولت را متهم کردند.", "چندین حزب سیاسی"),
        ("پولیس گفت که چند تفنگ کشف کرده است.", "پولیس"),
        ("پولیس مدعی است که از خانه سلاح‌هایی کشف کرده است.", "پولیس"),
        ("پولیس ادعا دارد که از آنجا بمب‌های بنزینی و چند میل سلاح به دست آورده است.", "پولیس"),
    ],
)
def test_some_bodies_act_and_some_things_do_not(text: str, who: str) -> None:
    assert last_parties(text)[0] == [who]


def test_some_things_found_by_nobody_who_is_named() -> None:
    assert last_parties("وزارت صحت گفت که چند تفنگ کشف شده است.")[0] == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("سارق با هوشیاری مأموران پلیس دستگیر شد.", ["مأموران پلیس"]),
        ("با تلاش نیروهای امنیتی دو تروریست دستگیر شدند.", ["نیروهای امنیتی"]),
        ("با اقدام به‌موقع مرزبانان، سه کیلو تریاک کشف شد.", ["مرزبانان"]),
        ("دو تن با همکاری پولیس هرات بازداشت شدند.", []),
        ("سارق با تلاش مردم دستگیر شد.", []),
        ("او با تلاش برای کشتن پولیس بازداشت شد.", []),
        ("با اقدام علیه نیروهای امنیتی دو تن بازداشت شدند.", []),
    ],
)
def test_caught_by_the_efforts_of_the_police(text: str, who: list[str]) -> None:
    assert last_parties(text)[0] == who
