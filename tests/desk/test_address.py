from __future__ import annotations

from rawi.archive.filters import Filters
from rawi.desk.address import Address

BASE = Address("/", (("type", "ASSAULT"), ("type", "AID"), ("from", "1403"), ("after", "xyz")))


def test_a_question_that_changes_begins_its_list_anew() -> None:
    assert str(BASE.set("from", "1404")) == "/?type=ASSAULT&type=AID&from=1404"
    assert str(BASE.drop("type", "AID")) == "/?type=ASSAULT&from=1403"
    assert str(BASE.drop("type")) == "/?from=1403"
    assert str(BASE.add("type", "COERCE").drop("from")) == "/?type=ASSAULT&type=AID&type=COERCE"
    assert str(BASE.add("place", "Herat").drop("type")) == "/?from=1403&place=Herat"


def test_persian_goes_into_the_address_and_back() -> None:
    assert str(Address("/").set("place", "هرات")) == "/?place=%D9%87%D8%B1%D8%A7%D8%AA"


def test_the_address_holds_the_whole_question() -> None:
    asked = Address(
        "/", (("actor", "Taliban"), ("role", "actor"), ("standing", "disputed"), ("q", "مرز"), ("to", "1404"))
    )
    assert asked.filters(7) == Filters(
        actors=("Taliban",), role="actor", standings=("disputed",), text="مرز", last="1404", limit=7
    )
    assert asked.asked() == [("actor", "Taliban"), ("standing", "disputed"), ("q", "مرز"), ("to", "1404")]
