from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from .conftest import CROSSING, MEETING, asking, fill

Client = TestClient[Litestar]
API = "/api/v1"


@pytest.fixture
def mine(tmp_path: Path) -> Iterator[Client]:
    """A desk whose archive a test may change."""
    fill(tmp_path / "archive.db")
    with asking(tmp_path / "archive.db", person="Mina") as client:
        yield client


def counts(client: Client) -> dict[str, Any]:
    answer: dict[str, Any] = client.get(f"{API}/about").json()
    return answer


def test_about_counts_what_is_there(client: Client) -> None:
    about = counts(client)
    assert (about["reports"], about["first"], about["last"]) == (3, "2024-11-25", "2024-12-02")
    assert about["reader"].startswith("rawi ")


def test_reading_keeps_nothing(client: Client) -> None:
    before = counts(client)
    answer = client.post(f"{API}/read?trace=true", json={"text": CROSSING, "published": "۵ قوس ۱۴۰۳"})
    assert answer.status_code == 200
    record = answer.json()["record"]
    assert record["document"]["published"] == "2024-11-25"
    assert "ASSAULT" in {e["type"] for e in record["events"]}
    assert record["trace"]
    assert any("Taliban" in s["sentence"] for s in answer.json()["sentences"])
    assert counts(client) == before


def test_adding_keeps_each_report_once(mine: Client) -> None:
    report = {"text": MEETING.replace("تهران", "کابل"), "outlet": "راه", "published": "2024-12-09"}
    first, again = (mine.post(f"{API}/reports", json={"reports": [report]}).json()["results"][0] for _ in range(2))
    assert (first["state"], again["state"]) == ("added", "known")
    assert first["ref"] == again["ref"]
    assert counts(mine)["reports"] == 4


def test_a_file_is_read_and_kept_only_if_wished(mine: Client) -> None:
    page = f"<html><head><title>خبر</title></head><body><article><p>{MEETING}</p></article></body></html>"
    ask = {"content": page.encode(), "headers": {"content-type": "application/octet-stream"}}
    looked = mine.post(f"{API}/files?name=a.html", **ask).json()["found"]
    assert looked[0]["read"]["record"]["events"]
    assert counts(mine)["reports"] == 3
    kept = mine.post(f"{API}/files?name=a.html&keep=true", **ask).json()["found"]
    assert kept[0]["became"]["state"] == "added"
    assert counts(mine)["reports"] == 4


def test_a_file_that_is_none_is_told(client: Client) -> None:
    asked = client.post(
        f"{API}/files?name=a.gz", content=b"\x1f\x8b broken", headers={"content-type": "application/octet-stream"}
    )
    assert asked.status_code == 200
    assert asked.json()["found"][0]["problem"]


def test_a_correction_has_a_name_and_an_id(mine: Client) -> None:
    (event,) = ids(mine, "ASSAULT")[:1]
    made = mine.post(f"{API}/corrections", json={"action": "retype", "ids": [event], "type": "COERCE", "note": "کوتاه"})
    assert made.status_code == 201
    assert made.json()["correction"]["person"] == "Mina"
    listed = mine.get(f"{API}/corrections").json()["corrections"]
    assert [c["note"] for c in listed] == ["کوتاه"]
    assert event not in ids(mine, "ASSAULT")


def test_a_doubt_is_answered(mine: Client) -> None:
    (event,) = ids(mine, "ASSAULT")[:1]
    answer = {"kind": "confidence", "ids": [event], "answer": "no"}
    assert mine.post(f"{API}/review", json=answer).status_code == 201
    assert event not in ids(mine, "ASSAULT")


def ids(client: Client, type: str) -> list[str]:
    from rawi.archive.ask import events
    from rawi.archive.database import connect
    from rawi.archive.filters import Filters
    from rawi.text.analyser import default

    db = connect(client.app.state.path)
    try:
        return [e["ref"] for e in events(db, Filters(types=(type,)), default())]
    finally:
        db.close()


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("read", {}, 400),
        ("read", {"text": ""}, 400),
        ("read", {"text": " \n"}, 422),
        ("read", {"text": "متن", "published": "tomorrow"}, 422),
        ("read", {"text": "متن", "url": "javascript:alert(1)"}, 400),
        ("read", {"text": "متن", "more": 1}, 400),
        ("reports", {"reports": []}, 400),
        ("corrections", {"action": "merge", "ids": ["e00000000"], "person": "M"}, 404),
        ("corrections", {"action": "erase", "ids": ["e00000000"]}, 400),
        ("review", {"kind": "events", "ids": ["e00000000"], "answer": "yes"}, 422),
    ],
)
def test_what_is_wrong_is_a_problem(client: Client, path: str, body: Any, status: int) -> None:
    answer = client.post(f"{API}/{path}", json=body)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == status
    assert problem["title"]
    assert problem["detail"]


def test_broken_json_is_told(client: Client) -> None:
    for body in (b"{", b'{"text": "\\ud800"}', b"\xff", b"[]", b"null"):
        answer = client.post(f"{API}/read", content=body, headers={"content-type": "application/json"})
        assert answer.status_code == 400
        assert answer.headers["content-type"] == "application/problem+json"


def test_forms_are_no_json(client: Client) -> None:
    assert client.post(f"{API}/read", data={"text": "متن"}).status_code == 415


def test_the_description_is_openapi(client: Client) -> None:
    answer = client.get(f"{API}/openapi.json")
    assert answer.headers["content-type"].startswith("application/json")
    described = answer.json()
    assert described["openapi"].startswith("3.1")
    for path, operations in described["paths"].items():
        for method, operation in operations.items():
            assert operation["summary"], (path, method)
            assert all(p["description"] for p in operation.get("parameters", [])), (path, method)
            assert operation["responses"]["400"]["content"]["application/problem+json"]


def get(client: Client, path: str, **query: Any) -> Any:
    answer = client.get(f"{API}/{path}", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_events_are_filtered_as_the_address_says(client: Client) -> None:
    assert get(client, "events")["total"] == len(get(client, "events")["rows"]) >= 3
    (attack,) = get(client, "events", type="ASSAULT", standing="disputed")["rows"]
    assert {a["name_en"] for a in attack["actors"]} == {"Taliban"}
    assert attack["outlets"] == 2
    found = {e["ref"] for e in get(client, "events", **{"actor": "Taliban", "from": "1403-09", "to": "2024"})["rows"]}
    assert attack["ref"] in found
    assert get(client, "events", q="گذرگاه")["total"] >= 1
    assert not get(client, "events", type="AID")["rows"]


def test_pages_follow_each_other(client: Client) -> None:
    whole = [e["ref"] for e in get(client, "events")["rows"]]
    walked: list[str] = []
    after = ""
    while True:
        page = get(client, "events", limit=1, after=after)
        walked += [e["ref"] for e in page["rows"]]
        assert page["total"] == len(whole)
        after = page["next"]
        if not after:
            break
    assert walked == whole


def test_facets_timeline_and_places_count_the_same_events(client: Client) -> None:
    total = get(client, "events")["total"]
    facets = get(client, "facets", field="type")
    assert facets["total"] == total
    assert sum(v["count"] for v in facets["fields"][0]["values"]) == total
    timeline = get(client, "timeline", unit="day", calendar="solar")
    assert sum(b["count"] for b in timeline["buckets"]) + timeline["undated"] == total
    assert get(client, "places")["total"] == total


def test_one_event_with_its_accounts(client: Client) -> None:
    (row,) = get(client, "events", type="ASSAULT")["rows"]
    event = get(client, f"events/{row['ref']}")
    assert event["event"] == row
    accounts = [a for origin in event["origins"] for a in origin["accounts"]]
    assert len(accounts) == 2
    assert event["tolls"][0]["best"] == 12
    assert event["citation"]


def test_one_actor_statement_and_report(client: Client) -> None:
    taliban = get(client, "actors", q="طالبان")["rows"][0]["actor"]
    assert get(client, f"actors/{taliban['ref']}")["actor"]["name_en"] == "Taliban"
    said = get(client, "statements", speaker="طالبان")["rows"] or get(client, "statements")["rows"]
    assert get(client, f"statements/{said[0]['ref']}") == said[0]
    hit = get(client, "search", q="تورخم")["rows"][0]
    report = get(client, f"reports/{hit['report']['ref']}", why=True)
    assert report["text"] == CROSSING
    assert report["traced"]
    quote = hit["quote"]
    assert report["text"][quote["start"] : quote["end"]] == quote["text"]
    record = get(client, f"reports/{hit['report']['ref']}/record")
    assert record["document"]["published"] == "2024-11-25"


def test_the_original_is_a_file_to_keep(client: Client) -> None:
    ref = get(client, "search", q="تورخم")["rows"][0]["report"]["ref"]
    answer = client.get(f"{API}/reports/{ref}/original")
    assert answer.content.decode() == CROSSING
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment")


def test_ids_that_ended_are_forwarded(mine: Client) -> None:
    one, other = ids(mine, "ASSAULT")[0], get(mine, "events", type="CONSULT")["rows"][0]["ref"]
    mine.post(f"{API}/corrections", json={"action": "merge", "ids": [one, other]})
    moved = mine.get(f"{API}/events/{other}", follow_redirects=False)
    assert (moved.status_code, moved.headers["location"]) == (308, f"{API}/events/{one}")
    assert mine.get(f"{API}/events/{one.upper()}", follow_redirects=False).status_code == 308


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("events/e00000000", 404),
        ("events/what", 404),
        ("events/%00", 404),
        ("actors/e00000000", 404),
        ("reports/d00000000", 404),
        ("reports/d00000000/original", 404),
        ("events?actor=nobodyatall", 404),
        ("events?from=yesterday", 422),
        ("events?from=2025&to=2024", 422),
        ("events?type=WAR", 400),
        ("events?limit=0", 400),
        ("events?after=zzz", 422),
        ("search", 400),
        ("search?q=%20", 422),
        ("exports/none", 404),
        ("nothing", 404),
    ],
)
def test_questions_without_an_answer_are_problems(client: Client, path: str, status: int) -> None:
    answer = client.get(f"{API}/{path}")
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["detail"]


def test_the_wrong_kind_of_id_says_which_it_is(client: Client) -> None:
    ref = get(client, "events")["rows"][0]["ref"]
    answer = client.get(f"{API}/actors/{ref}")
    assert answer.status_code == 404
    assert "event" in answer.json()["detail"]


def test_doubts_are_listed_and_answered(mine: Client) -> None:
    rows = get(mine, "review", kind="confidence")
    assert rows["kind"] == "confidence"
    assert set(rows["counts"]) >= {"events", "actors", "confidence"}


def test_exports_are_the_same_each_time(client: Client) -> None:
    import io
    import zipfile

    listed = get(client, "exports")["formats"]
    assert {"plover", "csv"} <= {f["name"] for f in listed}
    one, two = (client.get(f"{API}/exports/plover", params={"type": "ASSAULT"}) for _ in range(2))
    assert one.headers["content-type"] == "application/zip"
    assert one.content == two.content
    with zipfile.ZipFile(io.BytesIO(one.content)) as packed:
        assert "manifest.json" in packed.namelist()


def test_an_account_stands_for_its_event(client: Client) -> None:
    (row,) = get(client, "events", type="ASSAULT")["rows"]
    origins = get(client, f"events/{row['ref']}")["origins"]
    account = origins[0]["accounts"][0]["ref"]
    assert client.get(f"{API}/events/{account}", follow_redirects=False).headers["location"].endswith(row["ref"])
