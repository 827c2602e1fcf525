"""What something is called: groups by the name behind them, and titles, in which nobody is a party."""

from __future__ import annotations

import pytest

from rawi.reader import Reader
from tests.what.told import accounts, names, party_lists

KNOWN = ["داعش", "«داعش»", "«جیش‌العدل»", "«جیش العدل»"]
UNKNOWN = ["«لشکر سبز»", "لشکر سبز", "«یاران باران»"]
CALLED = ["گروهی به نام", "گروهی موسوم به", "یک گروه به نام", "یک گروه موسوم به"]


@pytest.mark.parametrize("name", [*KNOWN, *UNKNOWN])
@pytest.mark.parametrize("called", CALLED)
def test_a_group_is_who_it_is_called(reader: Reader, called: str, name: str) -> None:
    text = f"{called} {name} بر یک پاسگاه حمله کرد."
    (event,) = reader.read(text).events
    assert names(reader.read(text), event.actors) == [name.strip("«»")]


@pytest.mark.parametrize("who", ["عناصر", "اعضای", "فرمانده"])
@pytest.mark.parametrize("group", ["گروه", "گروهک تروریستی"])
@pytest.mark.parametrize("called", ["موسوم به جیش‌العدل", "به نام «جیش‌العدل»"])
def test_a_group_behind_its_men_is_who_it_is_called(reader: Reader, who: str, group: str, called: str) -> None:
    record = reader.read(f"{who} {group} {called} به یک پاسگاه حمله کرد. این گروهک چیزی نگفت.")
    assert "جیش‌العدل" in {a.name for a in record.actors if a.kind == "group"}
    (event,) = record.events
    assert next(a.name_en for a in record.actors if a.id in event.actors).endswith(" of Jaish al-Adl")


def test_one_of_a_group_is_who_he_is_called(reader: Reader) -> None:
    record = reader.read("عضو یک گروه مسلح به نام کریم نوری کشته شد.")
    assert names(record, record.events[0].recipients) == ["کریم نوری"]


def test_what_it_is_called_in_english(reader: Reader) -> None:
    actors = reader.read("شرکتی به نام «باران سبز» با طالبان قرارداد امضا کرد.").actors
    assert [a.name_en for a in actors][:1] == ["a company called Baran Sabz"]


@pytest.mark.parametrize(
    "text",
    [
        "همایش «ایران و جهان» در کابل برگزار شد.",
        "نشستی زیر نام «افغانستان بین گذشته و حال» در کابل برگزار شد.",
        "نشستی زیرنام «افغانستان بین گذشته و حال» در کابل برگزار می‌شود.",
        "کنفرانسی با عنوان «فلسطین در قلب ما» در کابل برگزار شد.",
    ],
)
def test_nobody_in_a_title_is_a_party(reader: Reader, text: str) -> None:
    assert all(not e.actors and not e.recipients for e in reader.read(text).events)


@pytest.mark.parametrize("name", ["سازمان ملل", "کریم نوری"])
def test_a_title_that_is_one_name_keeps_it(reader: Reader, name: str) -> None:
    assert name in [a.name for a in reader.read(f"پولیس یک کتاب با عنوان «{name}» را توقیف کرد.").actors]


@pytest.mark.parametrize("one", ["این مرد", "این مردی", "یک زن"])
def test_one_does_not_go_on_as_many(one: str) -> None:
    """The verb in the plural is of others; those who are a group go on in it."""
    text = f"رئیس جمهور گفت: «{one} خطرناک بود و کریم نوری را گرفتند.»"
    assert [e.actors for e in accounts(text) if e.type == "COERCE"] in ([], [[]])


def test_a_group_goes_on_as_many() -> None:
    assert party_lists("این گروه از هرات گریخت و یک سرباز را کشتند.")[-1][1] == ["این گروه"]
