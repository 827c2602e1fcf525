"""What people say by a protest of theirs: the protest is told beside the demand."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    "how",
    ["با برگزاری تجمع در کابل", "با برپایی یک تظاهرات در کابل", "با تجمع در کابل", "در تجمعی در کابل", "در یک تجمع"],
)
def test_a_demand_made_by_a_protest(how: str) -> None:
    record = read(f"معلمان معترض {how} خواستار آزادی همکاران خود شدند.", "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    protest, demand = sorted(record.events, key=lambda e: e.type)
    assert (protest.type, demand.type) == ("PROTEST", "REQUEST")
    assert [names[a] for a in protest.actors] == ["معلمان معترض"]
    assert protest.actors == demand.actors


@pytest.mark.parametrize(
    "text",
    [
        "معلمان معترض در تجمع روز شنبه خواستار آزادی همکاران خود شدند.",
        "نخست‌وزیر ترکیه با اشاره به تجمع معلمان خواستار آرامش شد.",
    ],
)
def test_a_protest_told_of_before_or_anothers_is_only_the_occasion(text: str) -> None:
    assert [e.type for e in read(text, "2025-01-15").events] == ["REQUEST"]


def test_an_execution_can_be_deplored() -> None:
    (event,) = read("دفتر ملل متحد اعدام یک مرد را در غزنی نکوهش کرد.", "2025-01-15").events
    assert (event.type, event.mode, event.recipients) == ("ACCUSE", "disapprove", ())


def test_whose_rights_are_violated_is_not_who_is_blamed() -> None:
    (event,) = read("دفتر ملل متحد نقض حقوق زنان را نکوهش کرد.", "2025-01-15").events
    assert (event.type, event.recipients) == ("ACCUSE", ())
