"""A report and its record, written by hand."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from rawi.record import Actor, Document, Event, Place, Record, Response, Role, Span, Statement, Time, Toll, Trace

TEXT = (
    "حکومت طالبان می‌گوید که هیأت اوزبیکستان به رهبری شیرزاد تورسونوف روز سه‌شنبه ۱۴ جنوری به کابل رسید.\n"
    "تاشکند این سفر را تایید یا رد نکرده است.\n"
    "وزارت خارجهٔ اوزبیکستان به اوزا گفت که گفتگوها ادامه دارد.\n"
    "جبههٔ سپیده بر یک پوسته حمله کرد و دست‌کم پنج تن کشته شدند."
)


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start=start, end=start + len(words))


@dataclass
class Sample:
    text: str
    record: Record


@pytest.fixture
def sample() -> Sample:
    day = Time(start="2025-01-14", end="2025-01-14", text="سه‌شنبه ۱۴ جنوری", span=span("سه‌شنبه ۱۴ جنوری"))
    actors = (
        Actor(
            id="a1",
            name="حکومت طالبان",
            name_en="Taliban government",
            kind="government",
            country="AFG",
            mentions=(span("حکومت طالبان"),),
        ),
        Actor(
            id="a2",
            name="هیأت اوزبیکستان",
            name_en="delegation of Uzbekistan",
            kind="delegation",
            mentions=(span("هیأت اوزبیکستان"),),
        ),
        Actor(
            id="a3",
            name="شیرزاد تورسونوف",
            name_en="Sherzad Tursunov",
            transliterated=True,
            kind="person",
            mentions=(span("شیرزاد تورسونوف"),),
            roles=(
                Role(
                    title="معاون وزیر خارجه",
                    title_en="Deputy Minister of Foreign Affairs",
                    acting=True,
                    evidence=(span("به رهبری شیرزاد"),),
                ),
            ),
        ),
        Actor(id="a4", name="تاشکند", name_en="Tashkent", kind="government", mentions=(span("تاشکند"),)),
        Actor(
            id="a5",
            name="وزارت خارجهٔ اوزبیکستان",
            name_en="Ministry of Foreign Affairs of Uzbekistan",
            kind="organization",
            mentions=(span("وزارت خارجهٔ اوزبیکستان"),),
        ),
        Actor(id="a6", name="اوزا", name_en="UzA", kind="outlet", mentions=(span("اوزا"),)),
        Actor(id="a7", name="جبههٔ سپیده", kind="group", mentions=(span("جبههٔ سپیده"),)),
    )
    visit = Event(
        id="e1",
        type="CONSULT",
        mode="visit",
        aspect="asserted",
        actors=("a2", "a3"),
        sources=("a1",),
        statements=("s1",),
        places=(Place(name="کابل", text="کابل", name_en="Kabul", country="AFG", span=span("کابل")),),
        time=day,
        responses=(Response(actor="a4", stance="silent", evidence=(span("تاشکند این سفر را تایید یا رد نکرده است"),)),),
        evidence=(span("هیأت اوزبیکستان به رهبری شیرزاد تورسونوف روز سه‌شنبه ۱۴ جنوری به کابل رسید"),),
        rule="verb",
    )
    attack = Event(
        id="e2",
        type="ASSAULT",
        aspect="asserted",
        actors=("a7",),
        tolls=(Toll(what="killed", low=5, evidence=(span("دست‌کم پنج تن کشته شدند"),)),),
        killed="5+",
        evidence=(span("جبههٔ سپیده بر یک پوسته حمله کرد"),),
        rule="verb",
    )
    statements = (
        Statement(
            id="s1", speakers=("a1",), verb="می‌گوید", verb_en="said", events=("e1",), evidence=(span("می‌گوید که"),)
        ),
        Statement(
            id="s2",
            speakers=("a5",),
            via=("a6",),
            verb="گفت",
            verb_en="said",
            content=span("گفتگوها ادامه دارد"),
            evidence=(span("به اوزا گفت که"),),
        ),
    )
    record = Record(
        document=Document(id="r1", title="سفر", outlet="Sample", published="2025-01-14"),
        actors=actors,
        events=(visit, attack),
        statements=statements,
        reader="rawi 0 (0)",
        trace=(
            Trace(about="e1", rule="verb", entry="predicates:arrive", words=(span("به کابل رسید"),), why="subject"),
            Trace(about="s1", rule="speech-verb", entry="speech:say", words=(span("می‌گوید"),)),
        ),
    )
    return Sample(TEXT, record)
