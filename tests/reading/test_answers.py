"""Claims of one side and every kind of answer to them: who answers, which stance, and to which deed."""

from __future__ import annotations

import itertools

from rawi import Reader, Record
from tests.what.told import names

CLAIMS = (
    ("به گفتهٔ منابع محلی، نیروهای طالبان پنج خبرنگار را بازداشت کرده‌اند", ["منابع محلی"], ["پنج خبرنگار"]),
    ("خانوادهٔ این جوان طالبان را متهم می‌کنند که فرزندشان را کشته‌اند", ["خانوادهٔ این جوان"], ["فرزندشان"]),
)
ANSWERERS = {
    "ذبیح‌الله مجاهد، سخنگوی طالبان،": "ذبیح‌الله مجاهد",
    "یک مقام امنیتی": "یک مقام امنیتی",
    "سخنگوی طالبان": "سخنگوی طالبان",
}
ANSWERS = {
    "این ادعا را رد کرد": "denies",
    "آن را رد کرد": "denies",
    "این اتهام را نپذیرفت": "denies",
    "گفت در این باره آگاهی ندارد": "denies",
    "گفت که از این رویداد آگاه نیست": "denies",
    "این خبر را تأیید کرد": "confirms",
    "گفت که این خبر درست است": "confirms",
    "گفت که این گزارش حقیقت دارد": "confirms",
    "این گزارش را درست خواند": "confirms",
    "گفت که این رویداد رخ داده است": "confirms",
    "بر این خبر مهر تأیید زد": "confirms",
    "این اتهامات را وارد ندانست": "denies",
    "به پیام ما در این باره پاسخ نداده است": "silent",
    "در این زمینه سکوت کرده است": "silent",
    "در این باره چیزی نگفته است": "silent",
}
BETWEEN = ("، اما ", ". ", ". این ولایت در شمال کشور است. ")


def _is_read(record: Record, claim: tuple[str, list[str], list[str]], answerer: str, stance: str) -> bool:
    """Whether the claimed deed is the only one, on its own source, with its answer and no other."""
    deeds = [e for e in record.events if e.type in ("ASSAULT", "COERCE")]
    others = [e for e in record.events if e not in deeds and (e.type != "ACCUSE" or not e.actors)]
    if len(deeds) != 1 or others:
        return False
    deed = deeds[0]
    told = (names(record, deed.sources), names(record, deed.recipients)) == claim[1:]
    given = [(r.stance, *names(record, [r.actor])) for r in deed.responses]
    return told and given == [(stance, answerer)]


def test_answers_are_tied_to_the_deed_and_to_whoever_answers(reader: Reader) -> None:
    for claim, between, (answerer, name), (answer, stance) in itertools.product(
        CLAIMS, BETWEEN, ANSWERERS.items(), ANSWERS.items()
    ):
        text = f"{claim[0]}{between}{answerer} {answer}."
        assert _is_read(reader.read(text), claim, name, stance), text


def test_who_denies_may_name_those_who_did_nothing(reader: Reader) -> None:
    claim = ("باشندگان هرات می‌گویند که طالبان دو معلم را کشته‌اند", ["باشندگان هرات"], ["دو معلم"])
    for between, (answerer, name) in itertools.product(BETWEEN, ANSWERERS.items()):
        text = f"{claim[0]}{between}{answerer} گفت که نیروهای طالبان کسی را نکشته‌اند."
        assert _is_read(reader.read(text), claim, name, "denies"), text


JOINT = (
    ("یوناما", "کمیسیون حقوق بشر"),
    ("وزارت داخله", "وزارت دفاع"),
    ("ایران", "روسیه"),
    ("منابع محلی", "شاهدان عینی"),
)
FORMS = (
    "بر اساس گزارش {a} و {b}، افراد مسلح دو معلم را کشتند.",
    "به گفتهٔ {a} و {b}، افراد مسلح دو معلم را کشتند.",
    "در گزارش {a} و {b} آمده است که افراد مسلح دو معلم را کشتند.",
    "{a} و {b} در اعلامیهٔ مشترکی گفتند که افراد مسلح دو معلم را کشتند.",
)


def test_two_speakers_are_both_whose_word_it_is(reader: Reader) -> None:
    for form, (a, b) in itertools.product(FORMS, JOINT):
        record = reader.read(form.format(a=a, b=b))
        assert [names(record, e.sources) for e in record.events] == [[a, b]], form.format(a=a, b=b)
        assert [names(record, s.speakers) for s in record.statements] == [[a, b]], form.format(a=a, b=b)


DEED, NEXT = "افراد مسلح دو معلم را کشتند", "جنگجویان داعش یک والی را ربودند"
AGAIN = {
    ("منابع محلی گفتند", "منابع افزودند"): ("منابع محلی", "منابع محلی"),
    ("باشندگان محل گفتند", "باشندگان افزودند"): ("باشندگان محل", "باشندگان محل"),
    ("دو منبع محلی گفتند", "این دو منبع افزودند"): ("دو منبع محلی", "دو منبع محلی"),
    ("دو شاهد عینی گفتند", "این دو شاهد افزودند"): ("دو شاهد عینی", "دو شاهد عینی"),
    ("یک منبع محلی گفت", "منبع دیگری گفت"): ("یک منبع محلی", "منبع دیگری"),
    ("یک مقام امنیتی گفت", "مقام دیگری گفت"): ("یک مقام امنیتی", "مقام دیگری"),
    ("یک پزشک گفت", "پزشک دیگری نیز گفت"): ("یک پزشک", "پزشک دیگری"),
}


def test_who_speaks_again_and_who_is_another(reader: Reader) -> None:
    for (first, then), told in AGAIN.items():
        record = reader.read(f"{first} که {DEED}. {then} که {NEXT}.")
        assert tuple(names(record, e.sources)[0] for e in record.events) == told, then


def test_what_was_meanwhile_is_nobodys_word(reader: Reader) -> None:
    for said in ("از امنیت سخن می‌گوید", "از تأمین امنیت خبر می‌دهد", "این سخنان را می‌گوید"):
        record = reader.read(f"سخنگوی طالبان در حالی {said} که {DEED}.")
        assert [names(record, e.sources) for e in record.events] == [[]], said
    record = reader.read("در حالی طالبان در این باره چیزی نگفته‌اند که باشندگان غزنی می‌گویند پولیس دو معلم را کشته است.")
    assert [[(r.stance, *names(record, [r.actor])) for r in e.responses] for e in record.events] == [
        [("silent", "طالبان")]
    ]


def test_a_claim_of_somebody_that_is_denied_rests_on_his_word(reader: Reader) -> None:
    for owner in ("باشندگان غزنی", "یوناما", "پاکستان"):
        record = reader.read(f"طالبان ادعای {owner} را که پولیس دو معلم را کشته است رد کردند.")
        (event,) = record.events
        assert (names(record, event.sources), [r.stance for r in event.responses]) == ([owner], ["denies"]), owner
    record = reader.read("طالبان گزارش یوناما را که پولیس آن را رد کرده بود تأیید کردند.")
    assert not record.events


def test_who_is_asked_keeps_his_adjective(reader: Reader) -> None:
    for whom in ("معلمان معترض", "کارگران معترض", "زنان معترض"):
        record = reader.read(f"طالبان از {whom} خواستند که به کار خود برگردند.")
        assert [names(record, e.recipients) for e in record.events] == [[whom]], whom


def test_reports_of_one_and_words_referred_to_are_sources(reader: Reader) -> None:
    for source in ("مطابق گزارش", "بر اساس گزارش", "به استناد گفته‌های", "با استناد به اظهارات"):
        record = reader.read(f"{source} یک مقام امنیتی، {DEED}.")
        assert [names(record, e.sources) for e in record.events] == [["یک مقام امنیتی"]], source


def test_who_tells_when_it_happened_confirms_nothing(reader: Reader) -> None:
    text = (
        "در حملهٔ هوایی به هرات سه تن کشته شدند. ادارهٔ صحت هرات اعلام کرد که این حادثه هنگامی رخ داد که جنگنده‌ها"
        " خانه‌ای را هدف قرار دادند."
    )
    assert not [r for e in reader.read(text, "2025-01-15").events for r in e.responses]
