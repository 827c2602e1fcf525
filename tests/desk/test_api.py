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
    answer = client.post(f"{API}/read", json={"text": CROSSING, "published": "۵ قوس ۱۴۰۳", "trace": True})
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
    answer = {"kind": "confidence", "ids": [event], "yes": False}
    assert mine.post(f"{API}/review", json=answer).status_code == 201
    assert event not in ids(mine, "ASSAULT")


def ids(client: Client, type: str) -> list[str]:
    from rawi.archive.ask import Filters, events
    from rawi.archive.database import connect
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
        ("review", {"kind": "events", "ids": ["e00000000"], "yes": True}, 422),
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
