"""Pages are compressed for whoever takes them so; those that carry a form's token are not."""

from __future__ import annotations

import gzip

import pytest
from litestar import Litestar
from litestar.testing import TestClient

LEDGER, PACKED = "/", {"accept-encoding": "gzip"}


def raw(client: TestClient[Litestar], path: str, **headers: str) -> tuple[dict[str, str], bytes]:
    with client.stream("GET", path, headers=headers) as answer:
        return dict(answer.headers), b"".join(answer.iter_raw())


def test_a_page_is_a_fraction_of_its_size_and_the_same(client: TestClient[Litestar]) -> None:
    plain, body = raw(client, LEDGER, **{"accept-encoding": "identity"})
    headers, packed = raw(client, LEDGER, **PACKED)
    assert "content-encoding" not in plain
    assert (headers["content-encoding"], headers["vary"]) == ("gzip", "Accept-Encoding")
    assert int(headers["content-length"]) == len(packed) < len(body) / 3
    assert gzip.decompress(packed) == body
    assert raw(client, LEDGER, **PACKED)[1] == packed


def test_what_the_asker_has_is_not_sent_again(client: TestClient[Litestar]) -> None:
    tag = raw(client, LEDGER, **PACKED)[0]["etag"]
    assert tag.startswith("W/")
    assert client.get(LEDGER, headers={**PACKED, "if-none-match": tag}).status_code == 304


def test_the_api_and_files_are_compressed_too(client: TestClient[Litestar]) -> None:
    assert raw(client, "/api/v1/openapi.json", **PACKED)[0]["content-encoding"] == "gzip"
    sheet = client.get("/").text.split('rel="stylesheet" href="')[1].split('"')[0]
    assert raw(client, sheet, **PACKED)[0]["content-encoding"] == "gzip"


def test_the_length_of_a_page_with_a_token_tells_nothing(client: TestClient[Litestar]) -> None:
    event = client.get("/api/v1/events").json()["rows"][0]["ref"]
    for path in ("/add", f"/e/{event}"):
        headers, body = raw(client, path, **PACKED)
        assert b'name="_csrf_token"' in body
        assert "content-encoding" not in headers, path


@pytest.mark.parametrize("accepted", ["gzip;q=0", "br", "", "deflate, gzip; q=0.0"])
def test_nobody_gets_what_they_do_not_take(client: TestClient[Litestar], accepted: str) -> None:
    assert "content-encoding" not in raw(client, LEDGER, **{"accept-encoding": accepted})[0]
