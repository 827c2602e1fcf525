"""Sentences of a record in English."""

from __future__ import annotations

from typing import Any, get_args

import msgspec
import pytest
from wordfreq import zipf_frequency

from rawi.lexicon import load
from rawi.lexicon.kinds_what import Predicate
from rawi.record import Actor, Document, Event, EventType, Place, Record, Response, Span, Statement, Time, Toll
from rawi.render import english
from rawi.render.deeds import TABLE, deed, deeds
from rawi.render.names import office
from rawi.render.phrases import phrase, phrases

TALIBAN = Actor(id="t", name="طالبان", name_en="Taliban", kind="group")
RUSSIA = Actor(id="r", name="روسیه", name_en="Russia", kind="country")
STATES = Actor(id="u", name="ایالات متحده", name_en="United States", kind="country")
MINISTRY = Actor(id="m", name="وزارت دفاع", name_en="Ministry of Defence", kind="organization")
PROTESTERS = Actor(id="p", name="معترضان", name_en="protesters", kind="people")
OFFICIAL = Actor(id="o", name="یک مقام", name_en="senior official", kind="person")
NAMELESS = Actor(id="n", name="جبههٔ سپیده", kind="group")
STARRED = Actor(id="s", name="جمعه‌گل خادم", name_en="Jumagul Khadim", transliterated=True, kind="person")
ACTORS = (TALIBAN, RUSSIA, STATES, MINISTRY, PROTESTERS, OFFICIAL, NAMELESS, STARRED)
KABUL = Place(name="کابل", text="کابل", name_en="Kabul")


def told(**fields: Any) -> str:
    event = Event(**{"id": "e1", "type": "ASSAULT", "aspect": "asserted", **fields})
    return english(Record(document=Document(id="d"), actors=ACTORS, events=(event,)))[0].sentence


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"actors": ("t",), "recipients": ("p",)}, "The Taliban attacked protesters, the report says."),
        (
            {"actors": ("t",), "recipients": ("p",), "mode": "aerial"},
            "The Taliban attacked protesters from the air, the report says.",
        ),
        ({"recipients": ("p",), "sources": ("m",)}, "Protesters were attacked, according to the Ministry of Defence."),
        (
            {"recipients": ("o",), "type": "COERCE", "mode": "arrest", "sources": ("m",)},
            "A senior official was arrested, according to the Ministry of Defence.",
        ),
        (
            {"sources": ("m",), "places": (KABUL,)},
            "An attack took place in Kabul, according to the Ministry of Defence.",
        ),
        (
            {"actors": ("n",), "places": (KABUL,)},
            "\u2068«جبههٔ سپیده»\u2069 carried out an attack in Kabul, the report says.",
        ),
        ({"actors": ("s",), "recipients": ("u",)}, "Jumagul Khadim* attacked the United States, the report says."),
        (
            {"type": "CONSULT", "mode": "visit", "actors": ("r", "s"), "places": (KABUL,)},
            "Russia and Jumagul Khadim* visited Kabul, the report says.",
        ),
        (
            {"type": "CONSULT", "mode": "visit", "actors": ("r",), "recipients": ("t",), "places": (KABUL,)},
            "Russia visited the Taliban in Kabul, the report says.",
        ),
        (
            {"type": "CONSULT", "mode": "unheard-of", "actors": ("r",), "recipients": ("t",)},
            "Russia met with the Taliban, the report says.",
        ),
        (
            {"aspect": "ongoing", "actors": ("r",), "recipients": ("p",)},
            "Russia is attacking protesters, the report says.",
        ),
        (
            {"aspect": "ongoing", "actors": ("p",), "type": "PROTEST", "mode": "demo"},
            "Protesters are demonstrating, the report says.",
        ),
        ({"aspect": "ongoing", "recipients": ("p",)}, "Protesters are being attacked, the report says."),
        (
            {"aspect": "future", "actors": ("r",), "recipients": ("t",), "type": "CONSULT"},
            "Russia is to meet with the Taliban, the report says.",
        ),
        ({"aspect": "future", "recipients": ("r",)}, "Russia is to be attacked, the report says."),
        ({"aspect": "hypothetical", "actors": ("r",)}, "Russia might carry out an attack, the report says."),
        (
            {"aspect": "negated", "actors": ("r",), "recipients": ("t",)},
            "Russia did not attack the Taliban, the report says.",
        ),
        ({"aspect": "negated", "recipients": ("p",)}, "Protesters were not attacked, the report says."),
        ({"aspect": "negated"}, "An attack did not take place, the report says."),
        ({"aspect": "historical", "actors": ("r",)}, "Earlier, Russia carried out an attack, the report says."),
        ({"actors": ("r",), "sources": ("r",)}, "Russia carried out an attack, by its own account."),
        ({"actors": ("s",), "sources": ("s",)}, "Jumagul Khadim* carried out an attack, by his or her own account."),
        (
            {"actors": ("t", "r"), "sources": ("t", "r")},
            "The Taliban and Russia carried out an attack, by their own account.",
        ),
        (
            {
                "actors": ("r",),
                "responses": (Response(actor="t", stance="denies"), Response(actor="u", stance="unverified")),
            },
            "Russia carried out an attack, the report says; "
            "the Taliban deny it; the United States could not verify it.",
        ),
        (
            {"actors": ("r",), "responses": (Response(actor="u", stance="silent"),)},
            "Russia carried out an attack, the report says; the United States has neither confirmed nor denied it.",
        ),
        (
            {
                "actors": ("r",),
                "responses": (Response(actor="u", stance="disputes"), Response(actor="p", stance="confirms")),
            },
            "Russia carried out an attack, the report says; "
            "the United States tells it otherwise; protesters confirm it.",
        ),
        (
            {"actors": ("r",), "tolls": (Toll(what="killed", low=5), Toll(what="wounded", low=3, high=3))},
            "Russia carried out an attack, the report says; toll: at least five killed and three wounded.",
        ),
        (
            {
                "actors": ("r",),
                "tolls": (Toll(what="killed", low=2, high=7, sources=("t",)), Toll(what="killed", low=1200, high=1200)),
            },
            "Russia carried out an attack, the report says; "
            "toll: 2 to 7 killed, according to the Taliban; 1,200 killed.",
        ),
    ],
)
def test_event(fields: dict[str, Any], sentence: str) -> None:
    assert told(**fields) == sentence


@pytest.mark.parametrize(
    ("time", "opening"),
    [
        (Time(start="2024-11-25", end="2024-11-25"), "On 25 November 2024 (5 Qaws 1403), Russia"),
        (Time(start="2021-08-01", end="2021-08-31", precision="month"), "In August 2021 (Asad–Sunbula 1400), Russia"),
        (Time(start="2003-01-01", end="2003-12-31", precision="year"), "In 2003 (1381–1382), Russia"),
        (Time(start="2003-01-01", precision="year"), "Since 2003, Russia"),
        (Time(start="2021-08-01", precision="month"), "Since August 2021, Russia"),
        (Time(start="2021-08-15"), "Since 15 August 2021 (24 Asad 1400), Russia"),
        (Time(end="2025-03-31", precision="month"), "Until March 2025, Russia"),
        (
            Time(start="2025-01-11", end="2025-01-12"),
            "From 11 January 2025 (22 Jadi 1403) to 12 January 2025 (23 Jadi 1403), Russia",
        ),
        (Time(start="2024-01-01", end="2024-03-31", precision="month"), "From January 2024 to March 2024, Russia"),
        (
            Time(start="2024-03-20", end="2025-03-20", precision="year", calendar="solar-hijri"),
            "In 1403 (2024–2025), Russia",
        ),
        (
            Time(start="2024-11-21", end="2024-12-20", precision="month", calendar="solar-hijri"),
            "In Qaws 1403 (November–December 2024), Russia",
        ),
        (Time(text="اخیرا"), "Russia"),
    ],
)
def test_when(time: Time, opening: str) -> None:
    assert told(actors=("r",), time=time).startswith(
        f"{opening} carried out" if not opening.startswith("Since") else f"{opening} has carried out"
    )


def test_ongoing_since() -> None:
    sentence = told(
        type="CONSULT",
        aspect="ongoing",
        actors=("r",),
        recipients=("t",),
        time=Time(start="2021-01-01", precision="year"),
    )
    assert sentence == "Since 2021, Russia has been meeting with the Taliban, the report says."


def test_outlet_is_named() -> None:
    record = Record(
        document=Document(id="d", outlet="Sample"),
        actors=ACTORS,
        events=(Event(id="e1", type="ASSAULT", aspect="asserted", actors=("r",)),),
    )
    assert english(record)[0].sentence == "Russia carried out an attack, Sample reports."


@pytest.mark.parametrize(
    ("gloss", "verb"),
    [
        ("said", "said"),
        ("say", "said"),
        ("to announce", "announced"),
        ("wrote", "wrote"),
        ("according to", "said"),
        ("", "said"),
        ("stress", "stressed"),
        ("voiced concern", "voiced concern"),
    ],
)
def test_verb_of_saying(gloss: str, verb: str) -> None:
    record = Record(
        document=Document(id="d"), actors=ACTORS, statements=(Statement(id="s1", speakers=("t",), verb_en=gloss),)
    )
    assert english(record)[0].sentence.startswith(f"The Taliban {verb}")


def test_whole_record(sample: Any) -> None:
    assert [(e.about, e.sentence) for e in english(sample.record, sample.text)] == [
        (
            "e1",
            "On 14 January 2025 (25 Jadi 1403), a delegation of Uzbekistan and Sherzad Tursunov* visited Kabul, "
            "according to the Taliban government; Tashkent has neither confirmed nor denied it.",
        ),
        ("e2", "\u2068«جبههٔ سپیده»\u2069 carried out an attack, Sample reports; toll: at least five killed."),
        (
            "s1",
            "The Taliban government said that a delegation of Uzbekistan and Sherzad Tursunov* visited Kabul.",
        ),
        ("s2", "The Ministry of Foreign Affairs of Uzbekistan said via UzA: \u2068«گفتگوها ادامه دارد»\u2069."),
        ("a3", "Sherzad Tursunov* is named as acting Deputy Minister of Foreign Affairs."),
    ]


def test_without_the_text_a_statement_gives_what_it_tells_of(sample: Any) -> None:
    sentences = {e.about: e.sentence for e in english(sample.record)}
    assert sentences["s1"].startswith("The Taliban government said that a delegation of Uzbekistan")


def test_every_type_has_a_row() -> None:
    assert {kind for kind, mode in phrases() if not mode} == set(get_args(EventType))
    assert all(row.whom.after.count("{}") == 1 for row in phrases().values())
    assert phrase("COERCE", "arrest").passive == "arrested"


def test_unknown_ids_are_passed_over() -> None:
    event = Event(
        id="e1", type="ASSAULT", aspect="asserted", actors=("zz",), responses=(Response(actor="zz", stance="denies"),)
    )
    assert (
        english(Record(document=Document(id="d"), events=(event,)))[0].sentence
        == "An attack took place, the report says."
    )


def test_record_is_left_alone(sample: Any) -> None:
    before = msgspec.json.encode(sample.record)
    english(sample.record, sample.text)
    assert msgspec.json.encode(sample.record) == before


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"verb_en": "shelled", "mode": "heavy-weapons", "recipients": ("p",)}, "Protesters were shelled"),
        ({"verb_en": "shelled", "mode": "heavy-weapons", "actors": ("r",)}, "Russia carried out shelling"),
        ({"verb_en": "killed", "mode": "drone", "recipients": ("p",)}, "Protesters were killed with drones"),
        (
            {"verb_en": "attacked with drones", "mode": "drone", "actors": ("r",), "aspect": "ongoing"},
            "Russia is carrying out a drone attack",
        ),
        ({"verb_en": "was killed", "actors": ("r",), "recipients": ("p",)}, "Russia killed protesters"),
        (
            {"verb_en": "gave aid to", "type": "AID", "actors": ("r",), "recipients": ("p",)},
            "Russia gave aid to protesters",
        ),
        ({"verb_en": "gave aid to", "type": "AID", "actors": ("r",), "aspect": "future"}, "Russia is to give aid"),
        (
            {"verb_en": "signed an agreement", "type": "SUPPORT", "actors": ("r",), "recipients": ("t",)},
            "Russia signed an agreement with the Taliban",
        ),
        (
            {"verb_en": "accused", "type": "ACCUSE", "recipients": ("t",), "aspect": "ongoing"},
            "The Taliban are accused",
        ),
        (
            {"verb_en": "praised", "type": "SUPPORT", "actors": ("t",), "aspect": "ongoing"},
            "The Taliban praise what was done",
        ),
        (
            {"verb_en": "denied permission", "type": "REJECT", "actors": ("t",), "aspect": "negated"},
            "The Taliban did not deny",
        ),
        ({"verb_en": "sans gloss", "actors": ("r",), "recipients": ("p",)}, "Russia attacked protesters"),
        (
            {"verb_en": "arrived on a visit", "type": "CONSULT", "mode": "visit", "actors": ("r",)},
            "Russia paid a visit",
        ),
    ],
)
def test_the_deed_is_told_by_its_own_gloss(fields: dict[str, Any], sentence: str) -> None:
    assert told(**fields).startswith(sentence)


def test_a_figure_that_is_the_deed_itself_is_told_once() -> None:
    three = Actor(id="k", name="سه سرباز", name_en="three soldiers", kind="people")
    event = Event(
        id="e1",
        type="ASSAULT",
        aspect="asserted",
        verb_en="killed",
        actors=("r",),
        recipients=("k",),
        tolls=(Toll(what="killed", low=3, high=3), Toll(what="wounded", low=2, high=2)),
    )
    record = Record(document=Document(id="d"), actors=(*ACTORS, three), events=(event,))
    assert english(record)[0].sentence == "Russia killed three soldiers, the report says; toll: two wounded."


def test_most_glosses_of_the_lexicon_are_verbs_that_sentences_can_use() -> None:
    glosses = [(p.gloss, p.type, p.mode) for p in load().of(Predicate).values()]
    unused = [
        gloss
        for gloss, kind, mode in glosses
        if deed(Event(id="e", type=kind, mode=mode or None, aspect="asserted", verb_en=gloss)) is phrase(kind, mode)
    ]
    assert len(unused) <= len(glosses) // 20, unused


def test_every_deed_has_a_verb_of_english_in_all_its_forms() -> None:
    told = {
        (clause.forms, clause.after)
        for p in load().of(Predicate).values()
        for kind in ("", "a country", "a person")
        for whole in (deed(Event(id="e", type=p.type, mode=p.mode or None, aspect="asserted", verb_en=p.gloss), kind),)
        for clause in (whole.whom, whole.lone)
    }
    assert not [forms for forms, _ in told if forms[0] == "was" or any(zipf_frequency(f, "en") < 1 for f in forms)]
    assert not [forms for forms, after in told if forms[0] == "do" and after.startswith("not")]


def test_a_nation_has_its_verb_in_the_plural() -> None:
    yemenis = Actor(id="y", name="یمنی‌ها", name_en="Yemenis", kind="people")
    event = Event(id="e1", type="ASSAULT", aspect="ongoing", actors=("y",), recipients=("r",))
    told = english(Record(document=Document(id="d"), actors=(yemenis, RUSSIA), events=(event,)))[0].sentence
    assert told == "Yemenis are attacking Russia, the report says."


def test_of_nobody_it_is_not_denied_again() -> None:
    nobody = Actor(id="n", name="هیچ مهاجر", name_en="no migrants", kind="people")
    event = Event(id="e1", type="COERCE", mode="deport", aspect="negated", recipients=("n",))
    told = english(Record(document=Document(id="d"), actors=(nobody,), events=(event,)))[0].sentence
    assert told == "No migrants were deported, the report says."


def test_rows_of_deeds_are_whole() -> None:
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        assert line.startswith("#") or line.count("\t") in (3, 4), line
    assert all(whom.count("{}") <= 1 and "{}" not in lone for whom, lone, _, _ in deeds().values())


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        (
            {"verb_en": "received aid from", "type": "AID", "actors": ("u",), "recipients": ("r",)},
            "The United States gave aid to Russia",
        ),
        (
            {
                "verb_en": "drew criticism",
                "type": "ACCUSE",
                "mode": "disapprove",
                "actors": ("u",),
                "recipients": ("r",),
            },
            "The United States criticised Russia",
        ),
        (
            {"verb_en": "escaped an attempt on their life", "mode": "targeted", "actors": ("p",)},
            "Protesters attempted to kill people",
        ),
        (
            {"verb_en": "came out of prison", "type": "RETREAT", "mode": "release", "actors": ("t",)},
            "The Taliban released prisoners",
        ),
        ({"verb_en": "forgave", "type": "CONCEDE", "recipients": ("p",)}, "Protesters were forgiven"),
        (
            {"verb_en": "ended a protest", "type": "PROTEST", "actors": ("p",), "recipients": ("t",)},
            "Protesters ended a protest against the Taliban",
        ),
        (
            {"verb_en": "removed from office", "type": "SANCTION", "actors": ("t",), "recipients": ("s",)},
            "The Taliban removed Jumagul Khadim* from office",
        ),
        (
            {"verb_en": "deployed", "type": "MOBILIZE", "mode": "troops", "actors": ("u",), "recipients": ("r",)},
            "The United States deployed troops to or against Russia",
        ),
        (
            {"verb_en": "took control of", "type": "COERCE", "mode": "seize", "actors": ("t",), "recipients": ("r",)},
            "The Taliban took control of Russia",
        ),
        (
            {"verb_en": "took control of", "type": "COERCE", "mode": "seize", "actors": ("t",), "recipients": ("p",)},
            "The Taliban took control of what protesters held",
        ),
        (
            {"verb_en": "is to meet", "type": "AGREE", "aspect": "future", "actors": ("r",), "recipients": ("t",)},
            "Russia is to meet the Taliban",
        ),
        (
            {"verb_en": "investigated", "type": "ACCUSE", "mode": "investigate", "aspect": "ongoing", "actors": ("m",)},
            "The Ministry of Defence is investigating the matter",
        ),
        (
            {"verb_en": "summoned the envoy of", "type": "ACCUSE", "actors": ("r",), "recipients": ("s",)},
            "Russia summoned Jumagul Khadim*",
        ),
        (
            {"verb_en": "summoned the envoy of", "type": "ACCUSE", "actors": ("r",), "recipients": ("u",)},
            "Russia summoned the envoy of the United States",
        ),
        ({"type": "SANCTION", "mode": "convict", "recipients": ("p",)}, "Protesters were sentenced or punished"),
        (
            {"verb_en": "travelled", "type": "CONSULT", "mode": "visit", "actors": ("r",), "recipients": ("t",)},
            "Russia travelled with the Taliban to Kabul",
        ),
    ],
)
def test_who_did_and_whom_it_befell_are_never_exchanged(fields: dict[str, Any], sentence: str) -> None:
    assert told(places=(KABUL,) if fields.get("mode") == "visit" else (), **fields).startswith(sentence)


def test_every_gloss_is_told_with_whom_it_befell() -> None:
    for p in load().of(Predicate).values():
        for kind in ("", "a country", "a person"):
            clause = deed(
                Event(id="e", type=p.type, mode=p.mode or None, aspect="asserted", verb_en=p.gloss), kind
            ).whom
            assert clause.after.count("{}") == 1, p.gloss


def test_a_verb_of_one_object_has_one_where_nobody_is_named() -> None:
    """*Pounded targets*, neither *pounded* alone nor, from the phrase of its type, *pounded out an attack*."""
    bare = set()
    for p in load().of(Predicate).values():
        whole = deed(Event(id="e", type=p.type, mode=p.mode or None, aspect="asserted", verb_en=p.gloss))
        assert not whole.lone.after.startswith("out a") or whole.lone.forms[0] == "carry", p.gloss
        if whole.whom.after == "{}" and not whole.lone.after:
            bare.add(whole.lone.forms[1])
    assert bare <= {"fought", "resisted", "visited", "withdrew"}


def test_a_deed_denied_ahead_is_none_of_the_past() -> None:
    event = Event(
        id="e1", type="ASSAULT", aspect="negated", actors=("r",), evidence=(Span(0, 31),), time=Time(start="2025-03-04")
    )
    document, text = Document(id="d", published="2025-03-01"), "روسیه بر این شهر حمله نخواهد کرد"
    assert english(Record(document=document, actors=ACTORS, events=(event,)))[0].sentence.endswith(
        "Russia is not to carry out an attack, the report says."
    )
    undated = msgspec.structs.replace(event, time=None)
    told = [english(Record(document=document, actors=ACTORS, events=(undated,)), t)[0].sentence for t in (text, "")]
    assert told == [
        "Russia is not to carry out an attack, the report says.",
        "Russia did not carry out an attack, the report says.",
    ]


@pytest.mark.parametrize(
    ("place", "told_as"),
    [
        ("Strait of Hormuz", "in the Strait of Hormuz"),
        ("Caspian Sea", "in the Caspian Sea"),
        ("Middle East", "in the Middle East"),
        ("island of Kish", "on the island of Kish"),
        ("Mehrabad airport", "at Mehrabad airport"),
        ("various cities of Gaza", "in various cities of Gaza"),
        ("southern outskirts of Beirut", "on the southern outskirts of Beirut"),
    ],
)
def test_places_have_their_prepositions(place: str, told_as: str) -> None:
    sentence = told(actors=("r",), places=(Place(name="جا", text="جا", name_en=place),))
    assert sentence == f"Russia carried out an attack {told_as}, the report says."


@pytest.mark.parametrize(
    ("actor", "told_as"),
    [
        (Actor(id="x", name="الشباب", name_en="al-Shabaab", kind="group"), "Al-Shabaab"),
        (Actor(id="x", name="دشمن", name_en="enemy", kind="people"), "The enemy"),
        (Actor(id="x", name="شعبه", name_en="Branch 26 of the court", kind="organization"), "Branch 26 of the court"),
        (
            Actor(id="x", name="استانداری", name_en="Governor's Office of Yazd", kind="organization"),
            "The Governor's Office of Yazd",
        ),
        (Actor(id="x", name="وزیر", name_en="foreign minister of Iran", kind="people"), "The foreign minister of Iran"),
    ],
)
def test_actors_have_their_articles(actor: Actor, told_as: str) -> None:
    event = Event(id="e1", type="ASSAULT", aspect="asserted", actors=("x",))
    record = Record(document=Document(id="d"), actors=(actor,), events=(event,))
    assert english(record)[0].sentence == f"{told_as} carried out an attack, the report says."


def test_two_who_are_called_alike_are_told_once_and_one_killed_needs_no_figure() -> None:
    soldiers = [Actor(id=i, name=i, name_en="three soldiers", kind="people") for i in ("x", "y")]
    event = Event(id="e1", type="ASSAULT", aspect="asserted", recipients=("x", "y"), verb_en="killed")
    record = Record(document=Document(id="d"), actors=(*soldiers, STARRED), events=(event,))
    assert english(record)[0].sentence == "Three soldiers were killed, the report says."
    one = Event(
        id="e1",
        type="ASSAULT",
        aspect="asserted",
        verb_en="killed",
        recipients=("s",),
        tolls=(Toll(what="killed", low=1, high=1),),
    )
    assert english(msgspec.structs.replace(record, events=(one,)))[0].sentence == (
        "Jumagul Khadim* was killed, the report says."
    )


def counted(**fields: Any) -> Record:
    fighters = Actor(id="f", name="دوازده جنگجو", name_en="12 fighters", kind="people")
    children = Actor(id="c", name="سه کودک", name_en="three children", kind="people")
    event = Event(
        **{
            "id": "e1",
            "type": "ASSAULT",
            "aspect": "asserted",
            "verb_en": "killed",
            "recipients": ("f", "c"),
            **fields,
        }
    )
    statements = tuple(Statement(id=f"s{i}", speakers=(i,), events=("e1",)) for i in ("m", "t"))
    return Record(
        document=Document(id="d"), actors=(*ACTORS, fighters, children), events=(event,), statements=statements
    )


def test_each_side_is_told_with_its_own_figure() -> None:
    tolls = (
        Toll(what="killed", low=12, high=12, sources=("m",)),
        Toll(what="killed", low=3, high=3, sources=("t",)),
    )
    told = {e.about: e.sentence for e in english(counted(actors=("r",), sources=("m", "t"), tolls=tolls))}
    assert told == {
        "e1": "Russia killed people, according to the Ministry of Defence and the Taliban; toll: 12 fighters killed, "
        "according to the Ministry of Defence; three children killed, according to the Taliban.",
        "sm": "The Ministry of Defence said that Russia killed 12 fighters.",
        "st": "The Taliban said that Russia killed three children.",
    }


def test_the_wounded_are_not_told_as_killed() -> None:
    tolls = (Toll(what="killed", low=12, high=12), Toll(what="wounded", low=3, high=3))
    assert english(counted(tolls=tolls))[0].sentence == (
        "12 fighters were killed, the report says; toll: three children wounded."
    )


def test_those_who_do_it_to_each_other() -> None:
    sentence = told(type="ACCUSE", mode="allege", verb_en="accused", actors=("r", "t"), recipients=("t", "r"))
    assert sentence == "Russia and the Taliban accused each other, the report says."


@pytest.mark.parametrize(
    ("gloss", "kind", "noun"),
    [
        ("executed", "SANCTION", "An execution"),
        ("shut", "COERCE", "A closure"),
        ("clashed with", "ASSAULT", "A clash"),
    ],
)
def test_what_took_place_by_its_gloss(gloss: str, kind: EventType, noun: str) -> None:
    assert told(verb_en=gloss, type=kind, places=(KABUL,)) == f"{noun} took place in Kabul, the report says."


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"type": "AID"}, "Aid was given"),
        ({"type": "SUPPORT", "aspect": "future"}, "Support is to be voiced"),
        ({"verb_en": "suffered casualties", "recipients": ("t",)}, "The Taliban suffered casualties"),
        ({"verb_en": "destroyed", "mode": "destroy", "recipients": ("r",)}, "Property of Russia was destroyed"),
        (
            {"type": "AGREE", "verb_en": "agreed", "recipients": ("t",)},
            "An agreement was reached with the Taliban",
        ),
        (
            {"verb_en": "killed", "tolls": (Toll(what="killed", low=500),), "places": (KABUL,)},
            "At least 500 people were killed in Kabul, the report says.",
        ),
        (
            {"verb_en": "killed", "actors": ("r",), "tolls": (Toll(what="killed", low=1, high=1),)},
            "Russia killed one person, the report says.",
        ),
        (
            {
                "verb_en": "killed",
                "tolls": (Toll(what="killed", low=5, high=5), Toll(what="killed", low=7, high=7, sources=("t",))),
            },
            "People were killed, the report says; toll: five killed; seven killed, according to the Taliban.",
        ),
        (
            {"type": "RETREAT", "mode": "withdraw", "verb_en": "left", "actors": ("r",), "places": (KABUL,)},
            "Russia withdrew from Kabul",
        ),
        (
            {
                "actors": ("r",),
                "places": (
                    Place(name="کابل", text="کابل", name_en="Kabul", country="AFG", lat=34.5, lon=69.2),
                    Place(name="افغانستان", text="افغانستان", name_en="Afghanistan", country="AFG"),
                ),
            },
            "Russia carried out an attack in Kabul, Afghanistan, the report says.",
        ),
    ],
)
def test_what_befell_is_told_without_took_place(fields: dict[str, Any], sentence: str) -> None:
    assert told(**fields).startswith(sentence)


def test_what_went_on_within_days_that_are_over_is_past() -> None:
    hostages = Actor(id="h", name="گروگان‌ها", name_en="91 hostages", kind="people")
    events = tuple(
        Event(
            id=f"e{n}",
            type="ASSAULT",
            mode="abduct",
            aspect="ongoing",
            verb_en="held hostage",
            actors=("r",),
            recipients=("h",),
            time=Time(start=day, end=day),
        )
        for n, day in enumerate(("2024-01-01", "2025-01-20"))
    )
    record = Record(document=Document(id="d", published="2025-01-10"), actors=(*ACTORS, hostages), events=events)
    first, second = (t.sentence for t in english(record))
    assert "Russia was holding 91 hostages, the report" in first
    assert "Russia is holding 91 hostages, the report" in second


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("president of Ukraine", "president of Ukraine"),
        ("senior diplomat of the European Union", "a senior diplomat of the European Union"),
        ("player of the team", "a player of the team"),
        ("Afghan singer", "an Afghan singer"),
        ("heir", "an heir"),
        ("74-year-old doctor", "a 74-year-old doctor"),
        ("US secretary of state", "US secretary of state"),
        ("spokesperson for the Kremlin", "spokesperson for the Kremlin"),
        ("Deputy Minister of Trade", "Deputy Minister of Trade"),
    ],
)
def test_offices_that_many_hold_have_the_article(title: str, told: str) -> None:
    assert office(title) == told


@pytest.mark.parametrize(
    ("gloss", "kind", "with_whom", "alone"),
    [
        ("accused of violations", "ACCUSE", "accused protesters of violations", "accused others of violations"),
        ("took to court", "ACCUSE", "took protesters to court", "took people to court"),
        ("shot dead", "ASSAULT", "shot protesters dead", "shot people dead"),
        ("kept from reporting", "COERCE", "kept protesters from reporting", "kept the media from reporting"),
        ("concluded an agreement", "SUPPORT", "concluded an agreement with protesters", "concluded an agreement"),
        ("pounded", "ASSAULT", "pounded protesters", "pounded targets"),
        ("shook", "ASSAULT", "shook protesters", "set off an explosion"),
        ("robbed", "COERCE", "robbed protesters", "robbed people"),
        ("admitted", "RETREAT", "let in protesters", "let others in"),
        ("admitted", "CONCEDE", "made an admission to protesters", "made an admission"),
    ],
)
def test_objects_stand_where_their_verb_has_them(gloss: str, kind: EventType, with_whom: str, alone: str) -> None:
    assert told(verb_en=gloss, type=kind, actors=("r",), recipients=("p",)) == f"Russia {with_whom}, the report says."
    assert told(verb_en=gloss, type=kind, actors=("r",)) == f"Russia {alone}, the report says."


def test_who_is_deported_may_go_either_way() -> None:
    fields = {"type": "COERCE", "mode": "deport", "verb_en": "deported", "actors": ("r",), "recipients": ("p",)}
    assert told(**fields, places=(KABUL,)) == "Russia deported protesters to or from Kabul, the report says."


def test_who_tells_what_befell_him_is_a_pronoun() -> None:
    events = (
        Event(id="e1", type="ASSAULT", aspect="asserted", actors=("r",), recipients=("s",), verb_en="threatened"),
        Event(id="e2", type="COERCE", aspect="asserted", actors=("r",), recipients=("s",), verb_en="seized"),
    )
    said = Statement(id="s1", speakers=("s",), verb_en="said", events=("e1", "e2"))
    sentence = english(Record(document=Document(id="d"), actors=ACTORS, events=events, statements=(said,)))[-1].sentence
    assert "that Russia threatened him or her and that Russia seized property of Jumagul Khadim*." in sentence
