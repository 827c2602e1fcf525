"""What *this ruling* means, whose deed is blamed that is called political, and that who describes it did nothing."""

from __future__ import annotations

import pytest

from rawi import read

WARRANT = "دیوان کیفری بین‌المللی برای رئیس‌جمهور سودان حکم بازداشت صادر کرد."


def told(text: str) -> list[tuple[str, list[str], list[str]]]:
    """Type, actors and recipients of each event."""
    record = read(text)
    names = {a.id: a.name for a in record.actors}
    return [(e.type, [names[a] for a in e.actors], [names[a] for a in e.recipients]) for e in record.events]


@pytest.mark.parametrize("reaction", ["این حکم را بی‌اساس خواند.", "این تصمیم را محکوم کرد."])
def test_a_warrant_is_the_ruling_meant_whoever_has_welcomed_it_since(reaction: str) -> None:
    text = f"{WARRANT} عفو بین‌الملل از این تصمیم استقبال کرد. سخنگوی دولت سودان {reaction}"
    court = ["دیوان کیفری بین‌المللی"]
    assert told(text)[1:] == [
        ("SUPPORT", ["عفو بین‌الملل"], court),
        ("ACCUSE", ["سخنگوی دولت سودان"], court),
    ]


@pytest.mark.parametrize("verb", ["سیاسی خواند", "عادی توصیف کرد", "حادثه نامید"])
def test_who_describes_an_arrest_has_arrested_nobody(verb: str) -> None:
    events = told(f"نروژ بازداشت این نویسنده را {verb}.")
    assert all(who != ["نروژ"] for kind, who, _ in events if kind == "COERCE")


@pytest.mark.parametrize(("answer", "stances"), [("اوکراین مسئولیت این حمله را نپذیرفته است.", ["silent"]),
                                                 ("هیچ گروهی مسئولیت این حمله را نپذیرفته است.", [])])  # fmt: skip
def test_who_has_not_claimed_an_attack_is_silent_about_it(answer: str, stances: list[str]) -> None:
    record = read(f"مهاجمان ناشناس سه تن را در بلگورود کشتند. {answer}")
    assert [r.stance for e in record.events for r in e.responses] == stances


def test_court_papers_tell_of_an_arrest_that_the_court_did_not_make() -> None:
    record = read("بر اساس اسناد دادگاه، نادر کهزاد در شهر دنور بازداشت شد.")
    (event,) = record.events
    assert (event.type, event.actors, len(event.sources)) == ("COERCE", (), 1)


@pytest.mark.parametrize("deed", ["وعده داد که این روند را آهسته کند", "دو بازرس را اخراج کرد"])
def test_what_the_other_has_done_is_not_the_word_of_who_asks(deed: str) -> None:
    record = read(f"نروژ از سودان خواست که گذرگاه را باز کند و خرطوم {deed}.")
    assert [len(e.sources) for e in record.events] == [0, 0]
