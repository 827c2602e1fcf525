from __future__ import annotations

import re
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import anyio
import pytest
from litestar import Litestar
from litestar.testing import TestClient

from rawi.desk.safety.headers import HEADERS

from .conftest import asking, fill

Client = TestClient[Litestar]
READ = "/api/v1/read"
TEXT = {"text": "طالبان در کابل با وزیر خارجهٔ ایران دیدار کردند."}
TOKEN = "a1b2c3d4e5f6a7b8c9"


@pytest.mark.parametrize(
    "path", ["/", "/nothing-there", "/static/nothing.css", "/api/v1/about", "/api/v1/nothing", "/api/v1/openapi.json"]
)
def test_every_answer_has_the_headers(client: Client, path: str) -> None:
    answer = client.get(path)
    for name, value in HEADERS.items():
        assert answer.headers[name] == value


def test_refusals_have_the_headers_too(client: Client) -> None:
    refused = client.get("/", headers={"host": "elsewhere.example"})
    assert HEADERS.items() <= dict(refused.headers).items()


def test_no_script_or_style_is_inline(client: Client) -> None:
    page = client.get("/").text
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", page)
    assert not re.search(r"<script(?![^>]*\ssrc=)", page)
    assert not re.search(r"""(?:src|href)=["'](?:https?:)?//""", page.split("<main", 1)[0])


def test_files_are_kept_for_good_under_their_hash(client: Client) -> None:
    (address,) = re.findall(r'href="(/static/[0-9a-f]{16}/css/[a-z]+\.css)"', client.get("/").text)[:1]
    answer = client.get(address)
    assert answer.status_code == 200
    assert "immutable" in answer.headers["cache-control"]
    assert client.get(address.replace(address.split("/")[2], "0" * 16)).status_code == 404


@pytest.mark.parametrize("path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static/%2e%2e%2f%2e%2e%2fapp.py"])
def test_only_the_files_of_the_pages_are_served(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404
    version = re.findall(r"/static/([0-9a-f]{16})/", client.get("/").text)[0]
    assert client.get(path.replace("/static/", f"/static/{version}/")).status_code == 404


@pytest.mark.parametrize("path", ["/", "/api/v1/about"])
def test_what_did_not_change_is_not_sent_again(client: Client, path: str) -> None:
    first = client.get(path)
    again = client.get(path, headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    assert client.get(path, headers={"if-none-match": '"another"'}).status_code == 200


@pytest.mark.parametrize("path", ["/", "/api/v1/about", "/nothing"])
def test_heads_are_answers_without_a_body(client: Client, path: str) -> None:
    whole, head = client.get(path), client.head(path)
    assert (head.status_code, head.content) == (whole.status_code, b"")
    assert head.headers["content-length"] == whole.headers["content-length"]


def test_what_changed_is_sent_again(tmp_path: Path) -> None:
    fill(tmp_path / "archive.db")
    with asking(tmp_path / "archive.db") as client:
        tag = client.get("/api/v1/about").headers["etag"]
        client.post("/api/v1/reports", json={"reports": [TEXT]})
        assert client.get("/api/v1/about", headers={"if-none-match": tag}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "127.0.0.2", "", "[::1", "evil@"])
def test_other_hosts_are_refused(client: Client, host: str) -> None:
    """A name that was made to point here (DNS rebinding)."""
    assert client.get("/", headers={"host": host}).status_code == 421
    answer = client.post(READ, json=TEXT, headers={"host": host})
    assert answer.status_code == 421
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("host", ["localhost", "localhost:8421", "127.0.0.1:9", "[::1]:8421", "LOCALHOST"])
def test_own_names_are_answered(client: Client, host: str) -> None:
    assert client.get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:9999"},
    ],
)
def test_pages_of_other_sites_change_nothing(client: Client, headers: dict[str, str]) -> None:
    assert client.post(READ, json=TEXT, headers=headers).status_code == 403


@pytest.mark.parametrize("headers", [{}, {"sec-fetch-site": "same-origin"}, {"origin": "http://127.0.0.1:8421"}])
def test_own_pages_and_programs_may(client: Client, headers: dict[str, str]) -> None:
    assert client.post(READ, json=TEXT, headers=headers).status_code == 200


def test_a_form_needs_its_token(client: Client) -> None:
    """Whatever the path: a form that is not of the desk's own making is refused before anything looks at it."""
    answer = client.post("/", data={"text": "x"})
    assert answer.status_code in (403, 405)


def test_with_a_token_nothing_is_answered_without_it(filled: Path) -> None:
    with asking(filled, host="0.0.0.0", token=TOKEN) as client:
        for path in ("/", "/nothing", "/static/x.css", "/api/v1/about", "/api/v1/openapi.json", "/api/v1/nothing"):
            assert client.get(path).status_code == 401
        assert client.post(READ, json=TEXT).status_code == 401
        wrong = {"authorization": f"Bearer {TOKEN[:-1]}"}
        assert client.get("/api/v1/about", headers=wrong).status_code == 401
        assert client.get(f"/?token={TOKEN[:-1]}").status_code == 401
        assert client.get("/", headers={"cookie": f"rawi={TOKEN}"}).status_code == 401


def test_the_token_opens(filled: Path) -> None:
    with asking(filled, host="0.0.0.0", token=TOKEN) as client:
        right = {"authorization": f"Bearer {TOKEN}", "host": "desk.example"}
        assert client.get("/api/v1/about", headers=right).status_code == 200
        assert client.post(READ, json=TEXT, headers=right).status_code == 200


def test_a_browser_shows_the_token_once(filled: Path) -> None:
    with asking(filled, host="0.0.0.0", token=TOKEN) as client:
        first = client.get(f"/?token={TOKEN}&type=ASSAULT", follow_redirects=False)
        assert (first.status_code, first.headers["location"]) == (303, "/?type=ASSAULT")
        cookie = first.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=Strict" in cookie
        assert TOKEN not in cookie
        assert client.get("/").status_code == 200


def test_the_way_in_leads_nowhere_else(filled: Path) -> None:
    with asking(filled, host="0.0.0.0", token=TOKEN) as client:
        client.cookies.clear()
        for path in ("//evil.example/", "/%0d%0aset-cookie:%20a=b", "/\\evil.example"):
            answer = client.get(f"http://127.0.0.1:8421{path}?token={TOKEN}", follow_redirects=False)
            assert re.fullmatch(r"/(?![/\\])[!-~]*", answer.headers["location"])
            assert "a=b" not in answer.headers.get_list("set-cookie")


def test_too_much_is_refused(filled: Path) -> None:
    with asking(filled, body=10_000) as client:
        answer = client.post(READ, json={"text": "ا" * 20_000})
        assert answer.status_code == 413
        assert answer.headers["content-type"] == "application/problem+json"


def test_too_long_a_report_is_refused(client: Client) -> None:
    assert client.post(READ, json={"text": "ا" * 100_001}).status_code == 400
    assert client.post("/api/v1/reports", json={"reports": [TEXT] * 101}).status_code == 400


def test_too_often_is_refused(filled: Path) -> None:
    with asking(filled, asked=5, changed=2) as client:
        statuses = [client.post(READ, json=TEXT).status_code for _ in range(3)]
        assert statuses == [200, 200, 429]
        assert [client.get("/api/v1/about").status_code for _ in range(3)] == [200, 200, 429]
        late = client.get("/")
        assert late.status_code == 429
        assert late.headers["retry-after"] == "60"


def run(work: Callable[[], Awaitable[None]]) -> None:
    """In a thread of its own: the browser's tests may have left a loop running in this one."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(anyio.run, work).result()


def test_a_question_that_takes_too_long_ends(filled: Path) -> None:
    from rawi.desk.connections import Pool

    async def ask() -> None:
        db = await Pool(filled, 1, patience=0.05).take()
        with closing(db):
            db.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
            ).fetchone()

    import sqlite3

    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        run(ask)


def test_bad_questions_take_no_connection_with_them(filled: Path) -> None:
    """Where one dependency of a request fails, what another one borrowed is given back."""
    with asking(filled) as client:
        for _ in range(40):
            assert client.get("/api/v1/events?type=WAR&standing=x").status_code == 400
            assert client.get("/api/v1/events?from=yesterday").status_code == 422
        assert client.get("/api/v1/events").status_code == 200


def test_reading_connections_cannot_write(filled: Path) -> None:
    import sqlite3

    from rawi.desk.connections import Pool

    async def write() -> None:
        db = await Pool(filled, 1, patience=5).take()
        with closing(db):
            db.execute("DELETE FROM correction")

    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        run(write)


def test_readers_and_a_writer_at_once(tmp_path: Path) -> None:
    fill(tmp_path / "archive.db")
    with asking(tmp_path / "archive.db") as client:
        found: list[int] = []

        def look() -> None:
            found.extend(client.get("/").status_code for _ in range(10))

        readers = [threading.Thread(target=look) for _ in range(4)]
        for reader in readers:
            reader.start()
        for i in range(5):
            report = {"text": f"{TEXT['text']} این گزارش شمارهٔ {i} است.", "outlet": f"روزنامهٔ {i}"}
            (result,) = client.post("/api/v1/reports", json={"reports": [report]}).json()["results"]
            assert result["state"] == "added"
        for reader in readers:
            reader.join()
        assert set(found) == {200}
