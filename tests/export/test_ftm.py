"""FollowTheMoney read back by its own library: valid, closed under reference, and the archive's values."""

from __future__ import annotations

import io
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from followthemoney import model
from followthemoney.dataset import Dataset
from followthemoney.entity import ValueEntity
from followthemoney.statement import Statement, StatementEntity
from followthemoney.statement.serialize import read_csv_statements
from followthemoney.types import registry

from rawi.export.ftm.entity import Entity
from rawi.intake import Report


@pytest.fixture
def folder(exporting) -> Path:
    return exporting("ftm")[0]


def entities(folder: Path) -> dict[str, ValueEntity]:
    lines = (folder / "entities.ftm.json").read_text(encoding="utf-8").splitlines()
    read = [ValueEntity.from_dict(json.loads(line)) for line in lines]
    assert len({e.id for e in read}) == len(read)
    return {str(e.id): e for e in read}


def statements_of(folder: Path) -> list[Statement]:
    return list(read_csv_statements(io.BytesIO((folder / "statements.csv").read_bytes())))


def one(entity: ValueEntity, prop: str) -> str:
    (value,) = entity.get(prop)
    return value


def test_the_library_validates_every_entity(folder: Path) -> None:
    for entity in entities(folder).values():
        data = entity.to_dict()
        assert entity.schema.validate(data) is None
        assert all(entity.has(prop) for prop in entity.schema.required)
        assert not entity.schema.abstract
        for prop, value in entity.itervalues():
            if prop.type is registry.date:
                assert value >= "1700", (entity.id, prop.name)
            if prop.type is registry.language:
                assert value == "fas"


def test_cleaning_again_changes_nothing_but_joiners(folder: Path) -> None:
    for entity in entities(folder).values():
        again = ValueEntity.from_dict(entity.to_dict(), cleaned=False)
        for prop in entity.iterprops():
            if prop.type is not registry.text:
                assert again.get(prop) == entity.get(prop), (entity.id, prop.name)


def test_references_lead_somewhere(folder: Path) -> None:
    found = entities(folder)
    for entity in found.values():
        for prop, value in entity.itervalues():
            if prop.type is registry.entity:
                target = found[value]
                assert prop.range is None or target.schema.is_a(prop.range), (entity.id, prop.name, target.schema)


def test_statements_make_the_entities_again(folder: Path) -> None:
    found = entities(folder)
    dataset = Dataset.make({"name": "rawi", "title": "Rawi"})
    grouped: dict[str, list[Any]] = {}
    for statement in statements_of(folder):
        assert statement.id == statement.generate_key()
        grouped.setdefault(statement.entity_id, []).append(statement)
    things = {id for id, e in found.items() if e.schema.name not in ("Documentation", "Mention", "UnknownLink")}
    assert set(grouped) == things
    for id, statements in grouped.items():
        entity = StatementEntity.from_statements(dataset, statements)
        assert entity.schema.name == found[id].schema.name
        assert {p: sorted(v) for p, v in entity.properties.items()} == {
            p.name: sorted(found[id].get(p)) for p in found[id].iterprops()
        }


def test_events_field_by_field(folder: Path, db: sqlite3.Connection) -> None:
    found = entities(folder)
    rows = db.execute('SELECT ref, type, mode, aspect, start, "end", sentence FROM event WHERE NOT rejected').fetchall()
    assert len(rows) == sum(e.schema.name == "Event" for e in found.values())
    for ref, type_, mode, aspect, start, end, sentence in rows:
        event = found[f"rawi-{ref}"]
        assert one(event, "recordId") == ref
        assert {f"type:{type_}", f"aspect:{aspect}"} <= set(event.get("keywords"))
        assert not mode or f"mode:{mode}" in event.get("keywords")
        dates = event.get("date") * 2 or [*event.get("startDate"), *event.get("endDate")]
        assert dates == [d for d in (start, end) if d]
        name = one(event, "name")
        assert name.startswith(f"[{aspect}] ") == (aspect in ("future", "hypothetical", "negated"))
        assert sentence[:8] in name
        links = {
            (one(link, "role"), one(link, "subject"))
            for link in found.values()
            if link.schema.name == "UnknownLink" and one(link, "object") == event.id
        }
        parties = db.execute(
            "SELECT p.role, 'rawi-' || a.ref FROM party p JOIN account t ON t.id = p.account_id JOIN event e "
            "ON e.id = t.event_id JOIN actor a ON a.id = p.actor_id WHERE e.ref = :e UNION "
            "SELECT r.stance, 'rawi-' || a.ref FROM response r JOIN account t ON t.id = r.account_id JOIN event e "
            "ON e.id = t.event_id JOIN actor a ON a.id = r.actor_id WHERE e.ref = :e",
            {"e": ref},
        )
        assert links == set(parties)
        assert set(event.get("involved")) == {s for role, s in links if role in ("actor", "recipient")}


def test_articles_keep_the_text_to_the_letter(folder: Path, texts: dict[str, str]) -> None:
    found = entities(folder)
    assert any("\u200c" in text for text in texts.values())
    for ref, text in texts.items():
        article = found[f"rawi-{ref}"]
        assert "".join(article.get("bodyText")) == text
        assert article.get("language") == ["fas"]


def test_offices_and_holders(folder: Path) -> None:
    found = entities(folder)
    holdings = [e for e in found.values() if e.schema.name == "Occupancy"]
    muttaqi = [h for h in holdings if "متقی" in found[one(h, "holder")].first("name")]
    assert any(h.get("status") == ["acting"] for h in muttaqi)
    post = found[one(muttaqi[0], "post")]
    assert any("foreign" in name.lower() for name in post.get("name"))
    assert one(muttaqi[0], "proof") in found


def test_original_words_for_dates_stand_in_statements(folder: Path) -> None:
    dates = [s for s in statements_of(folder) if s.prop == "date" and s.schema == "Event"]
    assert any(s.value == "2024-12-24" and "۴ جدی" in (s.original_value or "") for s in dates)
    assert all(s.origin for s in dates)


def test_sidecar_keeps_what_has_no_property(folder: Path, texts: dict[str, str]) -> None:
    sidecar = json.loads((folder / "sidecar.json").read_text(encoding="utf-8"))
    events = [e for e in entities(folder).values() if e.schema.name == "Event"]
    assert set(sidecar) == {one(e, "recordId") for e in events}
    attack = next(e for e in sidecar.values() if e["reports"] == 2)
    assert attack["killed"] == {"low": 12, "best": 15, "high": 15}
    assert any(r["stance"] == "denies" for a in attack["accounts"] for r in a.get("responses", ()))
    assert any(a["attribution"][0]["name_en"].startswith("Taliban") for a in attack["accounts"] if "attribution" in a)
    for event in sidecar.values():
        for account in event["accounts"]:
            for quote in account["quotes"]:
                assert texts[account["document"]][quote["start"] : quote["end"]] == quote["quote"]


def test_filtered_export_is_closed_too(exporting) -> None:
    folder, manifest = exporting("ftm", types=("PROTEST",))
    test_references_lead_somewhere(folder)
    assert manifest.counts["Article"] == 1


def test_hostile_values(tmp_path: Path, filling, exporting) -> None:
    path = tmp_path / "h.db"
    text = "پاکستان روز سه‌شنبه ۴ جدی بر ولسوالی سپیره حمله کرد. " + "x" * 70_000
    filling(path, [Report("a\x00/b", None, "1", text, None, "\u202e<b>\x00" * 300, "=1\x00", "javascript:alert(1)")])
    folder, _ = exporting("ftm", path)
    test_the_library_validates_every_entity(folder)
    article = next(e for e in entities(folder).values() if e.schema.name == "Article")
    assert "".join(article.get("bodyText")) == text
    assert article.get("sourceUrl") == []


def test_properties_are_checked() -> None:
    with pytest.raises(ValueError, match="has no property"):
        Entity("Person", "x").add("horoscope", "x")
    assert Entity("Article", "x").add("language", "prs").facts == []
    assert model.get("Person") is not None
