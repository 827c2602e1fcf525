"""What was exported comes back through the desk: over the API, and by the form of the page."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from rawi.archive.store import Archive
from rawi.desk import importing
from rawi.reader import default

from .conftest import asking

API = "/api/v1"
Client = TestClient[Litestar]


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Client]:
    path = tmp_path / "empty.db"
    Archive(path, default()).close()
    with asking(path, person="Mina") as client:
        yield client


def take(client: Client, body: bytes, name: str = "rawi-json.zip") -> dict[str, object]:
    bytes_ = {"content-type": "application/octet-stream"}
    asked = client.post(f"{API}/imports?name={name}", content=body, headers=bytes_)
    return {"status": asked.status_code, **asked.json()}


def test_an_export_becomes_an_archive_again_and_once(client: Client, empty: Client) -> None:
    packed = client.get(f"{API}/exports/json").content
    first, again = take(empty, packed), take(empty, packed)
    assert (first["reports"], first["known"], first["problems"]) == (3, 0, [])
    assert (again["reports"], again["known"]) == (0, 3)
    events = [c.get(f"{API}/events").json()["total"] for c in (client, empty)]
    assert events[0] == events[1] > 0


def test_what_cannot_be_taken_is_told_in_a_line(empty: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "nothing to take back" in str(take(empty, b"")["detail"])
    for body in (b"no export", b'{"a": 1}', b"PK\x03\x04 broken"):
        told = take(empty, body, "../../../etc/x.json")
        assert told["problems"] or told["detail"], body
        assert "Traceback" not in str(told)
    monkeypatch.setattr(importing, "LARGEST", 1000)
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("documents.jsonl", b"0" * 2000)
    assert (told := take(empty, bomb.getvalue()))["status"] == 422
    assert "unpacked" in str(told["detail"])


@pytest.mark.parametrize("language", ["en", "fa"])
def test_the_page_takes_a_file_and_says_what_became_of_it(client: Client, empty: Client, language: str) -> None:
    packed = client.get(f"{API}/exports/json").content
    page = empty.get(f"/export?lang={language}").text
    token = re.search(r'name="_csrf_token" value="([^"]+)"', page)
    assert token
    form = {"_csrf_token": token[1], "person": "Mina"}
    done = empty.post("/export", data=form, files={"file": ("rawi-json.zip", packed)})
    assert done.status_code == 200
    assert ("Reports added: 3" if language == "en" else "گزارش‌های افزوده: ۳") in done.text
    failed = empty.post("/export", data=form, files={"file": ("x.txt", b"<b>no</b>")})
    assert 'class="note bad"' in failed.text
    assert empty.post("/export", data={"person": "x"}).status_code == 403


def test_corrections_come_in_pages(client: Client, empty: Client) -> None:
    take(empty, client.get(f"{API}/exports/json").content)
    events = [row["ref"] for row in empty.get(f"{API}/events").json()["rows"]]
    for event in events[:3]:
        assert empty.post(f"{API}/corrections", json={"action": "confirm", "ids": [event]}).status_code == 201
    first = empty.get(f"{API}/corrections?limit=2").json()
    rest = empty.get(f"{API}/corrections", params={"limit": 2, "after": first["next"]}).json()
    assert (first["total"], len(first["corrections"]), len(rest["corrections"]), rest["next"]) == (3, 2, 1, "")
    assert empty.get(f"{API}/corrections?after=nowhere").status_code == 422
