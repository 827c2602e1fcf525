"""Claims read back by a JSON-LD processor that may not fetch anything."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

import pytest
from pyld import jsonld

SCHEMA = "https://schema.org/"


def refuse(url: str, options: Any = None) -> Any:
    raise AssertionError(f"{url} was to be fetched")


@pytest.fixture
def claims(exporting) -> dict[str, dict[str, Any]]:
    folder, _ = exporting("claims")
    document = json.loads((folder / "claims.jsonld").read_text(encoding="utf-8"))
    expanded = jsonld.expand(document, {"documentLoader": refuse})
    assert all(node["@type"] == [f"{SCHEMA}Claim"] for node in expanded)
    return {node["@id"].removeprefix("urn:rawi:"): node for node in expanded}


def values(node: dict[str, Any], name: str) -> list[Any]:
    return [v.get("@value", v) for v in node.get(SCHEMA + name, [])]


def test_every_event_is_a_claim(claims: dict[str, dict[str, Any]], db: sqlite3.Connection) -> None:
    rows = db.execute('SELECT ref, sentence, type, start, "end" FROM event WHERE NOT rejected').fetchall()
    assert set(claims) == {r[0] for r in rows}
    for ref, sentence, type_, start, end in rows:
        node = claims[ref]
        assert values(node, "text") == [sentence]
        assert f"type:{type_}" in values(node, "keywords")
        (about,) = node[SCHEMA + "about"]
        assert values(about, "startDate") == ([start] if start else [])
        assert values(about, "endDate") == ([end] if end else [])


def test_appearances_are_the_reports_with_their_words(
    claims: dict[str, dict[str, Any]], db: sqlite3.Connection, texts: dict[str, str]
) -> None:
    for ref, node in claims.items():
        rows = db.execute(
            "SELECT d.ref, d.url, d.published, d.title FROM account t JOIN document d ON d.id = t.document_id "
            "JOIN event e ON e.id = t.event_id WHERE e.ref = ? ORDER BY d.published, t.id",
            (ref,),
        ).fetchall()
        reports = node[SCHEMA + "appearance"]
        assert [r["@id"] for r in reports] == [f"urn:rawi:{row[0]}" for row in rows]
        assert node[SCHEMA + "firstAppearance"] == [{"@id": reports[0]["@id"]}]
        for report, (document, url, published, title) in zip(reports, rows, strict=True):
            assert (values(report, "url"), values(report, "datePublished")) == ([url], [published])
            assert values(report, "headline") == [title]
            for quotation in report[SCHEMA + "hasPart"]:
                (place,) = quotation[SCHEMA + "identifier"]
                start, end = map(int, values(place, "value")[0].split(","))
                assert values(quotation, "text") == [texts[document][start:end]]


def test_who_claims_and_who_denies(claims: dict[str, dict[str, Any]]) -> None:
    attack = next(n for n in claims.values() if len(n[SCHEMA + "appearance"]) == 2)
    names = [v for a in attack[SCHEMA + "author"] for v in values(a, "name")]
    assert "Taliban Ministry of Defence" in names
    (comment,) = attack[SCHEMA + "comment"]
    assert values(comment, "keywords") == ["denies"]
    assert values(comment, "text")


def test_nothing_is_rated(exporting) -> None:
    folder, _ = exporting("claims")
    text = (folder / "claims.jsonld").read_text(encoding="utf-8")
    assert "ClaimReview" not in text
    assert "reviewRating" not in text
